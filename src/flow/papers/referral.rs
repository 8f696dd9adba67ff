//! The sheet that goes to a partner: the fields the person consented to and no other, whom it is for, and room for
//! the answer. Without the consent there is no sheet.

use super::{Kind, Page, finish};
use crate::deeds::prints::Leaving;
use crate::deeds::referrals::{self, View};
use crate::deeds::{self, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::consent::Way;
use crate::domain::record::Record;
use crate::domain::reintegration::case::Case;
use crate::domain::reintegration::referral::{Referral, Share};
use crate::flow::form::Form;
use crate::flow::resolve::choice_label;
use crate::flow::spoken::{long_day, spoken};
use crate::flow::{aid, referral};
use crate::i18n::{Lang, label, msg};
use crate::report::sheet::Piece;

/// The page of a referral, in the language that is asked for, else the reader's: the partner reads it.
pub(super) fn page(case_id: &str, id: &str, lang: Lang, sitting: &mut Sitting) -> deeds::Result<Page> {
    let (view, kept, consent) = referrals::hand_out(sitting, case_id, id)?;
    let record = &kept.stored.record;
    let partner = record.partner.as_ref().map_or("", |partner| partner.as_str());
    let pair = |id: &str, text: String| Piece::Pair(label(lang, id), text);
    let mut pieces = vec![
        pair("sheet-referral-to", partner.to_owned()),
        pair("sheet-referral-for", aid::kind(record.purpose, lang)),
        pair("print-number", view.person_reference.clone()),
        pair("sheet-counsellor", sitting.signer.name.clone()),
        Piece::Heading(label(lang, "sheet-referral-person")),
    ];
    for share in
        Share::ALL.iter().filter(|share| record.shared.holds(**share) && consent.shared.holds(**share))
    {
        pieces.extend(shared(*share, &view, record, lang));
    }
    let way = consent.way.map(|way| choice_label(&Way::LIST, way.code(), lang)).unwrap_or_default();
    let day = consent.given_on.map(|day| long_day(day, lang)).unwrap_or_default();
    pieces.push(Piece::Heading(msg::sheet_referral_consent(lang, day, partner, way)));
    let answer = kept.answer_due.as_deref().and_then(crate::domain::day::Day::parse).or(record.answer_by);
    pieces.push(Piece::Heading(match answer {
        Some(day) => msg::sheet_referral_answer_by(lang, long_day(day, lang)),
        None => label(lang, "sheet-referral-answer"),
    }));
    use crate::domain::reintegration::referral::ReferralState::*;
    let answers = [Accepted, Declined, NoShow, Started, Completed].map(|state| referral::state(state, lang));
    pieces.push(Piece::Ticks(label(lang, "sheet-referral-state"), answers.to_vec()));
    let room = ["sheet-referral-received", "sheet-referral-by", "sheet-referral-note"];
    pieces.extend(room.map(|id| Piece::Blank(label(lang, id))));
    let leaving = Leaving {
        about: Some((Referral::TABLE, kept.stored.id.clone())),
        kind: Kind::Referral.code(),
        stem: format!("{}-{}", view.person_reference, Kind::Referral.code()),
    };
    Ok(finish(label(lang, "sheet-referral-title"), pieces, lang, leaving, sitting))
}

/// What one share tells: the answered fields it stands for.
fn shared(share: Share, view: &View, referral: &Referral, lang: Lang) -> Vec<Piece> {
    let told = share.fields().iter().filter_map(|(table, key)| {
        let (form, texts) = match *table {
            Candidate::TABLE => (Form::of::<Candidate>(), view.person.texts()),
            Case::TABLE => (Form::of::<Case>(), view.case.texts()),
            _ => (Form::of::<Referral>(), referral.texts()),
        };
        let place = form.place_of(key)?;
        let (field, text) = (form.field(place)?, texts.get(place)?);
        let words = spoken(field.shape, text, lang);
        (!text.is_empty()).then(|| Piece::Pair(form.label(field, lang), words))
    });
    told.collect()
}
