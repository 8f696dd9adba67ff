//! Referrals in words: where each stands, by which consent it may leave, how long the partner took.

use super::case::Part;
use super::due::{Item, Target};
use super::form::Form;
use super::resolve::choice_label;
use super::sentences::Row;
use super::spoken::{clock, long_day, short_day, spoken};
use crate::deeds::cases::Scope;
use crate::deeds::kept::KeptReferral;
use crate::deeds::referrals::{self, View};
use crate::deeds::{self, Error, Sitting};
use crate::domain::consent::Way;
use crate::domain::datum::Datum;
use crate::domain::day::{Day, Instant};
use crate::domain::record::{Record, place_of};
use crate::domain::reintegration::referral::{Lack, Referral, ReferralMove, ReferralState, Share};
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg};

/// The name of a state.
pub fn state(state: ReferralState, lang: Lang) -> String {
    choice_label(&ReferralState::LIST, state.code(), lang)
}

/// The head over the referrals of a case.
pub fn head(view: &View, lang: Lang) -> String {
    let waiting = view.referrals.iter().filter(|referral| referral.state.awaits_answer()).count();
    msg::referrals_head(lang, view.referrals.len(), waiting)
}

/// A referral on one line.
pub fn row(referral: &KeptReferral, today: Day, lang: Lang) -> Row {
    let record = &referral.stored.record;
    let late = is_late(referral, today);
    let since = referral.moves.last().and_then(|moved| moved.step.moved_on);
    let awaited = referral.answer_due.as_deref().and_then(Day::parse);
    let answer = awaited.map(|day| msg::referral_answer_by(lang, short_day(day, lang)));
    let parts = [Some(state(referral.state, lang)), answer, Some(super::aid::kind(record.purpose, lang))];
    Row {
        mark: match referral.state {
            ReferralState::Completed => '+',
            ReferralState::Declined | ReferralState::NoShow | ReferralState::Closed => '-',
            _ if late => '!',
            _ => ' ',
        },
        day: since.map(|day| short_day(day, lang)).unwrap_or_default(),
        name: record.partner.as_ref().map(|line| line.as_str().to_owned()).unwrap_or_default(),
        rest: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    }
}

fn is_late(referral: &KeptReferral, today: Day) -> bool {
    referral.answer_due.as_deref().is_some_and(|due| *due < *today.to_string())
}

/// Everything about one referral, in few lines.
pub fn told(view: &View, referral: &KeptReferral, sitting: &Sitting, lang: Lang) -> Vec<Part> {
    let form = Form::of::<Referral>();
    let texts = view.texts(referral);
    let fields = Referral::FIELDS
        .iter()
        .zip(&texts)
        .filter(|(field, text)| ["shared", "reason"].contains(&field.key) && !text.is_empty());
    let mut told: Vec<Part> = fields
        .map(|(field, text)| {
            let words = if text == MASKED { text.clone() } else { spoken(field.shape, text, lang) };
            Part::of(form.label(field, lang), words)
        })
        .collect();
    let name = label(lang, "referral-consent");
    told.push(match view.consent(referral) {
        Ok(consent) => {
            let way = consent.way.map(|way| choice_label(&Way::LIST, way.code(), lang)).unwrap_or_default();
            let day = consent.given_on.map(|day| long_day(day, lang)).unwrap_or_default();
            let witness = consent.witness.as_ref().map(|line| line.as_str().to_owned());
            let parts = [Some(msg::referral_consented(lang, day)), Some(way), witness];
            let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
            Part::of(name, parts.collect::<Vec<_>>().join(", "))
        }
        Err(lack) => Part::of(name, lacking(&lack, lang)).pressing(),
    });
    told.push(Part::of(label(lang, "referral-steps"), steps(referral, sitting, lang).join(", ")));
    if let Some(hours) = referrals::hours(referral) {
        told.push(Part::of(label(lang, "referral-delay"), msg::referral_hours(lang, hours)));
    }
    let feedback = place_of::<ReferralMove>("feedback").unwrap_or(0);
    let heard = referral.moves.iter().rev().find_map(|moved| {
        view.step_texts(&moved.step).get(feedback).filter(|text| !text.is_empty()).cloned()
    });
    told.extend(heard.map(|text| Part::of(label(lang, "referral-feedback"), text)));
    told
}

fn steps(referral: &KeptReferral, sitting: &Sitting, lang: Lang) -> Vec<String> {
    let moves = referral.moves.iter();
    moves.filter_map(|moved| Some(step(moved.at, state(moved.step.state?, lang), sitting, lang))).collect()
}

/// `envoyée le 24 nov. à 14 h 32`
pub(super) fn step(at: Instant, state: String, sitting: &Sitting, lang: Lang) -> String {
    let (hours, minutes) = sitting.clock(at);
    let day = short_day(at.day(sitting.office.offset), lang);
    msg::referral_step(lang, day, state, clock(lang, hours, minutes))
}

/// Why nothing may leave, in a sentence.
pub fn lacking(lack: &Lack, lang: Lang) -> String {
    let error = Error::NoReferralConsent(lack.clone());
    match lack {
        Lack::Fields(shares) => {
            let names = shares.iter().map(|share| choice_label(&Share::LIST, &share.text(), lang));
            msg::referral_lacks(lang, names.collect::<Vec<_>>().join(", "))
        }
        _ => super::sentences::error(&error, lang),
    }
}

/// Referrals whose answer is awaited.
pub(super) fn due(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    let today = sitting.today();
    for referral in referrals::due(sitting, scope, most)? {
        let last = Day::parse(&referral.on).unwrap_or(today);
        let text = msg::due_referral(lang, referral.what.as_str());
        let target = Target::Referral { case: referral.case_id.clone(), id: referral.id.clone() };
        items.push(Item::awaited("referral", referral, last, today, text, target));
    }
    Ok(())
}
