//! Aids in words: how long each has taken, what of it was handed over, what she says of it.

use super::case::Part;
use super::due::{Item, Target};
use super::form::Form;
use super::resolve::choice_label;
use super::sentences::Row;
use super::spoken::{amount_words, long_day, short_day, spoken};
use crate::deeds::aids::{self, View};
use crate::deeds::cases::Scope;
use crate::deeds::kept::{KeptAid, KnownAid};
use crate::deeds::{self, Sitting};
use crate::domain::amount::Amount;
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::aid::{Aid, Delay, Dimension};
use crate::domain::reintegration::case::Need;
use crate::i18n::{Lang, label, msg};

/// The name of a kind of aid.
pub fn kind(need: Option<Need>, lang: Lang) -> String {
    need.map(|need| choice_label(&Need::LIST, need.code(), lang)).unwrap_or_default()
}

/// The head over the aids of a case.
pub fn head(view: &View, lang: Lang) -> String {
    let waiting = view.aids.iter().filter(|aid| aid.stored.record.waits()).count();
    msg::aids_head(lang, view.aids.len(), waiting)
}

/// `demandées : 3, accordées : 2, livrées : 1, 400 000 XOF versés sur 650 000 XOF`
pub fn summary(view: &View, lang: Lang) -> Option<Part> {
    let aids: Vec<&KeptAid> = view.aids.iter().collect();
    if aids.is_empty() {
        return None;
    }
    let count = |is: fn(&Aid) -> bool| aids.iter().filter(|aid| is(&aid.stored.record)).count();
    let approved =
        count(|aid| aid.ended.is_none() && (aid.approved_on.is_some() || aid.delivered_on.is_some()));
    let counts = msg::aids_counts(lang, approved, aids.len(), count(|aid| aid.delivered_on.is_some()));
    let promised = aids.iter().filter(|aid| aid.stored.record.ended.is_none());
    let promised = sum(promised.filter_map(|aid| aid.stored.record.value));
    let paid = sum(aids.iter().flat_map(|aid| handed(aid)));
    let value = if paid.is_empty() {
        (!promised.is_empty()).then(|| summed(&promised, lang))
    } else if promised.is_empty() || promised == paid {
        // What was promised came whole, or nobody told its value.
        Some(msg::aids_paid(lang, summed(&paid, lang)))
    } else {
        Some(msg::aids_paid_of(lang, summed(&paid, lang), summed(&promised, lang)))
    };
    let text = [Some(counts), value].into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(Part::of(label(lang, "aids-what"), text))
}

/// What of an aid was handed over: its instalments, else all of it once it was delivered.
fn handed(aid: &KeptAid) -> Vec<Amount> {
    let parts: Vec<Amount> = aid.instalments.iter().filter_map(|part| part.record.value).collect();
    let record = &aid.stored.record;
    match (parts.is_empty(), record.delivered_on) {
        (true, Some(_)) => record.value.into_iter().collect(),
        _ => parts,
    }
}

/// One sum a currency, in the order in which they come.
fn sum(amounts: impl Iterator<Item = Amount>) -> Vec<Amount> {
    let mut sums: Vec<Amount> = Vec::new();
    for amount in amounts {
        match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(amount.minor),
            None => sums.push(amount),
        }
    }
    sums
}

fn summed(sums: &[Amount], lang: Lang) -> String {
    sums.iter().map(|sum| amount_words(sum, lang)).collect::<Vec<_>>().join(" + ")
}

/// What the person was given under her other cases.
pub fn elsewhere(view: &View, lang: Lang) -> Vec<Part> {
    let told = view.elsewhere.iter().map(|known| {
        let text = msg::aid_elsewhere(lang, known.case_reference.as_str(), served_on(known, lang));
        Part::of(label(lang, "aid-before"), text)
    });
    told.collect()
}

/// `microentreprise, EU-IOM`
fn served(known: &KnownAid, lang: Lang) -> String {
    let programme = known.aid.programme.as_ref().map(|line| line.as_str().to_owned());
    let parts = [kind(known.aid.kind, lang)].into_iter().chain(programme);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// `microentreprise, EU-IOM, 3 avril 2026`
fn served_on(known: &KnownAid, lang: Lang) -> String {
    let day = known.aid.delivered_on.or(known.aid.requested_on).map(|day| long_day(day, lang));
    [served(known, lang)].into_iter().chain(day).collect::<Vec<_>>().join(", ")
}

/// The sentence that tells of a second request before it is written.
pub fn before(known: &[KnownAid], lang: Lang) -> String {
    let first = known.first();
    let what = first.map(|known| served(known, lang)).unwrap_or_default();
    msg::say_served_before(lang, first.map_or("", |known| known.case_reference.as_str()), what)
}

/// An aid on one line.
pub fn row(aid: &KeptAid, days: i64, today: Day, lang: Lang) -> Row {
    let record = &aid.stored.record;
    let value = record.value.map(|value| amount_words(&value, lang));
    let ended = record.ended.map(|end| label(lang, &format!("choice-aid-end-{}", end.code())));
    let delay = ended.or_else(|| delay_words(record.delay(today), lang));
    Row {
        mark: match (record.delivered_on, record.ended) {
            (Some(_), _) => '+',
            (None, Some(_)) => '-',
            _ if record.is_late(days, today) => '!',
            _ => ' ',
        },
        day: record.requested_on.map(|day| short_day(day, lang)).unwrap_or_default(),
        name: kind(record.kind, lang),
        rest: [value, delay].into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

fn delay_words(delay: Delay, lang: Lang) -> Option<String> {
    match delay {
        Delay::Waiting(days) => Some(msg::aid_waiting(lang, days)),
        Delay::Delivered(days) => Some(msg::aid_delivered(lang, days)),
        Delay::Ended | Delay::Unknown => None,
    }
}

/// Everything about one aid, in few lines.
pub fn told(aid: &KeptAid, lang: Lang) -> Vec<Part> {
    let record = &aid.stored.record;
    let form = Form::of::<Aid>();
    let texts = record.texts();
    let words = |keys: &[&str]| {
        let fields = Aid::FIELDS
            .iter()
            .zip(&texts)
            .filter(|(field, text)| keys.contains(&field.key) && !text.is_empty());
        fields.map(|(field, text)| spoken(field.shape, text, lang)).collect::<Vec<_>>()
    };
    let named = |keys: &[&str]| {
        let fields = Aid::FIELDS
            .iter()
            .zip(&texts)
            .filter(|(field, text)| keys.contains(&field.key) && !text.is_empty());
        let named = fields.map(|(field, text)| {
            msg::aid_named(lang, form.label(field, lang), spoken(field.shape, text, lang))
        });
        named.collect::<Vec<_>>()
    };
    let dimension = record.kind.map(|kind| choice_label(&Dimension::LIST, Dimension::of(kind).code(), lang));
    let what = words(&["kind"]).into_iter().chain(dimension).chain(words(&["level", "form"]));
    let lines = [
        ("aid-what", what.collect()),
        ("aid-provider", words(&["programme", "provider", "provider_kind"])),
        ("aid-days", named(&["requested_on", "approved_on", "delivered_on", "ended"])),
        ("aid-instalments", handed_over(aid, lang)),
        ("aid-opinion", named(&["first_choice", "satisfaction", "problems"])),
        ("aid-business", named(&["business", "employees", "covers_needs"])),
    ];
    let lines = lines.into_iter().filter(|(_, words): &(_, Vec<String>)| !words.is_empty());
    lines.map(|(name, words)| Part::of(label(lang, name), words.join(", "))).collect()
}

/// `15 nov. 200 000 XOF`, …, `350 000 XOF sur 650 000 XOF`
fn handed_over(aid: &KeptAid, lang: Lang) -> Vec<String> {
    let parts = aid.instalments.iter().map(|part| {
        let day = part.record.paid_on.map(|day| short_day(day, lang)).unwrap_or_default();
        let value = part.record.value.map(|value| amount_words(&value, lang)).unwrap_or_default();
        msg::aid_part(lang, day, value)
    });
    let sum = sum(aid.instalments.iter().filter_map(|part| part.record.value));
    let of = aid.stored.record.value.filter(|_| !sum.is_empty());
    let of = of.map(|value| msg::aid_sum(lang, summed(&sum, lang), amount_words(&value, lang)));
    parts.chain(of).collect()
}

/// Aids that are waited for too long.
pub(super) fn due(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    let today = sitting.today();
    for (aid, last) in aids::due(sitting, scope, most)? {
        let waited = Day::parse(&aid.on).map_or(0, |asked| asked.days_until(today));
        let text = msg::due_aid(lang, waited, kind(Need::from_code(&aid.what), lang));
        let target = Target::Aid { case: aid.case_id.clone(), id: aid.id.clone() };
        items.push(Item::awaited("aid", aid, last, today, text, target));
    }
    Ok(())
}
