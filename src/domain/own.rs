//! Offers of the desk's own, typed in from employers: what is asked, what stands against publishing one, and the turns
//! of its life, each with who, when and why. Abroad none is published without the zero-fee declaration and before the
//! verification of its employer was asked for (`domain.md` C1, C2).

use super::datum::{Reading, Reject};
use super::day::Day;
use super::offer::{Offer, Verification};
use super::record::{Fault, Faults, Field, Record};
use super::text::{Note, YesNo};
use crate::facts::Country;
use crate::{choice, record};
use std::sync::LazyLock;

/// The name of the desk itself among the sources of offers.
pub const SOURCE: &str = "own";

choice! {
    /// What becomes of an own offer.
    Turn as "offer-turn" { Published = "published", Closed = "closed", Reopened = "reopened" }
}

choice! {
    /// Why an own offer is closed.
    ByHand as "closed-by-hand" {
        Filled = "filled", Withdrawn = "withdrawn", Fraud = "fraud", Mistake = "mistake",
    }
}

record! {
    /// A turn in the life of an own offer.
    OfferTurn in "posting" belongs Desk, check whole;
    turn {
        turn: Option<Turn> [Compulsory],
        reason: Option<ByHand>,
        note: Option<Note>,
        turned_on: Option<Day> [Compulsory],
    }
}

fn whole(turn: &OfferTurn, reading: &Reading, faults: &mut Faults) {
    if turn.turned_on.is_some_and(|day| day > reading.today) {
        faults.push("turned_on", Reject("reject-future"));
    }
    if turn.turn == Some(Turn::Closed) && turn.reason.is_none() {
        faults.push("reason", Reject("reject-missing"));
    }
    // Why it is open again nobody can tell from a list.
    if turn.turn == Some(Turn::Reopened) && turn.note.is_none() {
        faults.push("note", Reject("reject-missing"));
    }
}

/// Fields of an offer that somebody at the desk is asked; the others follow from them, or are a partner's.
const UNASKED: &[&str] = &[
    "employer",
    "postal_code",
    "position",
    "occupation_by",
    "occupation_sure",
    "source_occupation",
    "salary_min",
    "salary_max",
    "salary_currency",
    "salary_period",
    "salary_months",
    "published_on",
    "updated_at",
    "verification",
    "external_id",
];

/// What is asked of an own offer.
pub static ASKED: LazyLock<Vec<Field>> =
    LazyLock::new(|| Offer::FIELDS.iter().filter(|field| !UNASKED.contains(&field.key)).copied().collect());

/// What is asked about a turn: which one it is was said before.
pub static ASKED_OF_TURN: LazyLock<Vec<Field>> =
    LazyLock::new(|| OfferTurn::FIELDS.iter().filter(|field| field.key != "turn").copied().collect());

/// What is asked where nothing is chosen among reasons.
pub static ASKED_OF_REOPENING: LazyLock<Vec<Field>> =
    LazyLock::new(|| ASKED_OF_TURN.iter().filter(|field| field.key != "reason").copied().collect());

/// Whether an own offer may be published: everything that stands against it, by field.
///
/// # Errors
/// Every fault, never only the first.
pub fn may_publish(offer: &Offer, employer: Verification, home: Country, today: Day) -> Result<(), Faults> {
    let mut faults = Vec::new();
    let mut insist = |missing: bool, key, reject| {
        if missing {
            faults.push(Fault { key, reject: Reject(reject) });
        }
    };
    insist(offer.title.is_none(), "title", "reject-missing");
    insist(offer.employer_ref.is_none(), "employer_ref", "reject-missing");
    insist(offer.country.is_none(), "country", "reject-missing");
    insist(employer.forbids(), "employer_ref", "reject-employer-barred");
    insist(offer.closes_on.is_some_and(|day| day < today), "closes_on", "reject-closes-past");
    if offer.country.is_some_and(|country| country != home) {
        let unasked = employer == Verification::Unverified && offer.employer_ref.is_some();
        insist(unasked, "employer_ref", "reject-employer-unasked");
        insist(offer.no_fee != Some(YesNo::Yes), "no_fee", "reject-offer-fee");
        insist(offer.no_fee_by.is_none(), "no_fee_by", "reject-missing");
        insist(offer.no_fee_on.is_none(), "no_fee_on", "reject-missing");
        insist(offer.no_fee_said.is_none(), "no_fee_said", "reject-missing");
    }
    if faults.is_empty() { Ok(()) } else { Err(Faults(faults)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::datum::Datum;

    fn reading() -> Reading {
        Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("Togo"),
        }
    }

    fn offer(texts: &[(&str, &str)]) -> Offer {
        let text = |key| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| *text);
        let all: Vec<String> = Offer::FIELDS.iter().map(|field| text(field.key).to_owned()).collect();
        Offer::read(&all, &reading()).expect("an offer")
    }

    fn against(texts: &[(&str, &str)], employer: Verification) -> Vec<(&'static str, &'static str)> {
        match may_publish(&offer(texts), employer, reading().country, reading().today) {
            Ok(()) => Vec::new(),
            Err(faults) => faults.0.iter().map(|fault| (fault.key, fault.reject.0)).collect(),
        }
    }

    const HOME: &[(&str, &str)] = &[("title", "Maçon"), ("employer_ref", "Bâtir Exemple"), ("country", "TG")];
    const DECLARED: &[(&str, &str)] = &[
        ("no_fee", "yes"),
        ("no_fee_by", "A. Exemple"),
        ("no_fee_on", "2026-11-20"),
        ("no_fee_said", "ni visa ni voyage"),
    ];

    #[test]
    fn at_home_an_offer_needs_its_employer_and_no_more() {
        assert_eq!(against(HOME, Verification::Unverified), []);
        assert_eq!(
            against(&[("title", "Maçon")], Verification::Unverified),
            [("employer_ref", "reject-missing"), ("country", "reject-missing")]
        );
        for state in [Verification::Refused, Verification::Blacklisted] {
            assert_eq!(against(HOME, state), [("employer_ref", "reject-employer-barred")]);
        }
        let past = [HOME, &[("closes_on", "2026-11-23")]].concat();
        assert_eq!(against(&past, Verification::Verified), [("closes_on", "reject-closes-past")]);
    }

    #[test]
    fn abroad_it_needs_the_declaration_and_a_verification_that_was_asked_for() {
        let abroad = [&HOME[..2], &[("country", "FR")]].concat();
        let all: Vec<&str> =
            against(&abroad, Verification::Unverified).into_iter().map(|(key, _)| key).collect();
        assert_eq!(all, ["employer_ref", "no_fee", "no_fee_by", "no_fee_on", "no_fee_said"]);
        let declared = [&abroad[..], DECLARED].concat();
        assert_eq!(against(&declared, Verification::Pending), []);
        assert_eq!(against(&declared, Verification::Verified), []);
        let unasked = against(&declared, Verification::Unverified);
        assert_eq!(unasked, [("employer_ref", "reject-employer-unasked")]);
        for lacking in DECLARED {
            let less: Vec<_> = declared.iter().filter(|told| *told != lacking).copied().collect();
            assert_eq!(against(&less, Verification::Verified).len(), 1, "without {lacking:?}");
        }
        let no: Vec<_> = declared
            .iter()
            .map(|(key, text)| if *key == "no_fee" { (*key, "no") } else { (*key, *text) })
            .collect();
        assert_eq!(against(&no, Verification::Verified), [("no_fee", "reject-offer-fee")]);
    }

    #[test]
    fn a_closing_has_its_reason_and_a_reopening_its_note() {
        let faults = |turn: &str, reason: &str, note: &str| -> Vec<&str> {
            let texts = [turn, reason, note, "2026-11-24"].map(str::to_owned);
            match OfferTurn::read(&texts, &reading()) {
                Ok(_) => Vec::new(),
                Err(faults) => faults.0.iter().map(|fault| fault.key).collect(),
            }
        };
        assert_eq!(faults("published", "", ""), [""; 0]);
        assert_eq!(faults("closed", "", ""), ["reason"]);
        assert_eq!(faults("closed", "filled", ""), [""; 0]);
        assert_eq!(faults("reopened", "", ""), ["note"]);
        assert_eq!(faults("reopened", "", "un poste de plus"), [""; 0]);
        assert!(ByHand::read("absent_from_source", &reading()).is_err());
    }

    #[test]
    fn every_field_that_is_left_out_is_one_of_an_offer() {
        for key in UNASKED {
            assert!(Offer::FIELDS.iter().any(|field| field.key == *key), "{key}");
        }
        assert_eq!(ASKED.len() + UNASKED.len(), Offer::FIELDS.len());
    }
}
