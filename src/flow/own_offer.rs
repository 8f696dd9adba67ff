//! The desk's own offers in words: whose they are, and what became of each.

use super::case::Part;
use super::resolve::choice_label;
use super::spoken::long_day;
use crate::deeds::kept::TurnedOffer;
use crate::deeds::offers::View;
use crate::domain::own::{ByHand, Turn};
use crate::i18n::{Lang, label, msg};

/// What the desk knows of an offer beside its fields: the employer's record, and the turns of an own one.
pub fn told(view: &View, lang: Lang) -> Vec<Part> {
    let mut told = Vec::new();
    if let Some(reference) = &view.employer_reference {
        told.push(Part::of(label(lang, "employer-number"), reference.clone()));
    }
    let mut name = label(lang, "offer-turns");
    for turned in view.turns.iter().rev() {
        told.push(Part::of(std::mem::take(&mut name), turn(turned, lang)));
    }
    told
}

/// `fermée le 14 mars 2026 par Afi K., pourvue, deux maçons placés`
fn turn(turned: &TurnedOffer, lang: Lang) -> String {
    let turn = &turned.turn;
    let what = turn.turn.map(|what| choice_label(&Turn::LIST, what.code(), lang)).unwrap_or_default();
    let day = turn.turned_on.map(|day| long_day(day, lang)).unwrap_or_default();
    let reason = turn.reason.map(|reason| choice_label(&ByHand::LIST, reason.code(), lang));
    let note = turn.note.as_ref().map(|note| note.as_str().to_owned());
    let by = msg::employer_by(lang, turned.by.as_str(), day);
    [Some(format!("{what} {by}")), reason, note].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
