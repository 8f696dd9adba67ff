//! Whether two records are of one person. [`keys`] puts records that may be into common blocks; [`compare`] says
//! how alike two of them are, field by field, with reasons. Nothing is ever merged by itself.
//!
//! Scores are whole numbers made of the points below: the same everywhere, and each can be explained. A score of
//! 90 or more must be right nearly always; five likely people with reasons are worth more than one sure one.

mod among;
mod births;
mod glance;
mod keys;
mod reasons;
mod whole_names;

use super::birth::Birth;
use super::datum::Datum as _;
use super::phone::Phone;
use ReasonKind::{Different, Equal, Near, RelativePhone, Variant};
pub use among::{Pair, among};
pub use glance::Glance;
pub use keys::{keys, of_a_number, probes};
pub use reasons::{Reason, ReasonKind};
use std::collections::HashMap;
use std::sync::OnceLock;

/// The most people of one block that are compared, newest first: past it a name alone tells nothing.
pub const BLOCK_CAP: usize = 2000;

/// What is compared of a person. Texts are as they were typed, but for `document` and `place`, which are folded.
#[derive(Clone, Debug, Default)]
pub struct Person {
    pub id: String,
    pub family: String,
    pub given: String,
    pub others: String,
    pub mother: Option<String>,
    pub birth: Option<Birth>,
    /// `f` or `m`; None where it is neither or not told.
    pub sex: Option<&'static str>,
    pub phone: Option<Phone>,
    pub phone_is_own: Option<bool>,
    pub document: Option<String>,
    pub place: Option<String>,
    pub region: Option<String>,
    /// The words of her names, worked out when they are first compared: none of them is changed afterwards.
    pub(super) words: OnceLock<whole_names::Words>,
}

impl Person {
    fn words(&self) -> &whole_names::Words {
        self.words.get_or_init(|| whole_names::Words::of(self))
    }
}

impl Person {
    /// A short hash of everything that is compared: another one once something of it changed. Nothing can be read out
    /// of it but that.
    pub fn seal(&self) -> String {
        let birth = self.birth.map(|birth| birth.text());
        let texts = [
            Some(&self.family),
            Some(&self.given),
            Some(&self.others),
            self.mother.as_ref(),
            birth.as_ref(),
            self.document.as_ref(),
            self.place.as_ref(),
            self.region.as_ref(),
        ];
        let phone = self.phone.as_ref().map(Phone::digits);
        let texts = texts.map(|text| text.map(String::as_str));
        let owner = self.phone_is_own.map(|own| if own { "own" } else { "other" });
        let hash = texts.into_iter().chain([phone, owner, self.sex]).fold(
            0xcbf2_9ce4_8422_2325_u64,
            |hash, text| {
                // The end of each text keeps two from borrowing letters of one another.
                let bytes = text.unwrap_or_default().bytes().chain([0xff]);
                bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
            },
        );
        format!("{hash:016x}")
    }
}

/// How alike two people are, 0 to 100, and why, the name first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    pub score: u8,
    pub reasons: Vec<Reason>,
}

/// Points a field gives or takes. What two fields say is added up; 100 is certain.
mod points {
    pub const NAME: i32 = 50;
    pub const SEX_SAME: i32 = 3;
    pub const SEX_DIFFERENT: i32 = -30;
    pub const DOCUMENT_SAME: i32 = 45;
    pub const DOCUMENT_NEAR: i32 = 15;
    pub const DOCUMENT_DIFFERENT: i32 = -7;
    pub const PHONE_OWN: i32 = 22;
    pub const PHONE_UNTOLD: i32 = 15;
    pub const PHONE_RELATIVE: i32 = 5;
    pub const MOTHER_SAME: i32 = 14;
    pub const MOTHER_NEAR: i32 = 8;
    pub const MOTHER_DIFFERENT: i32 = -10;
    pub const PLACE_SAME: i32 = 6;
    pub const PLACE_DIFFERENT: i32 = -2;
    pub const REGION_SAME: i32 = 3;
    pub const REGION_DIFFERENT: i32 = -4;
}

/// What no sum of points may pass.
mod caps {
    /// A name with nothing beside it, or anything beside a name that is another.
    pub const ONE_SIGNAL: i32 = 60;
    /// The same paper under another name: a slip in the number, or a borrowed paper.
    pub const PAPER_UNDER_ANOTHER_NAME: i32 = 80;
    /// One name the same and one another: twins share birth, place and telephone.
    pub const SIBLINGS: i32 = 80;
    pub const OTHER_SEX: i32 = 80;
}

/// What has been found so far.
#[derive(Default)]
struct Tally {
    points: i32,
    /// Fields besides name, sex and region that agree.
    agreeing: u32,
    reasons: Vec<Reason>,
}

impl Tally {
    fn note(&mut self, field: &'static str, kind: ReasonKind, points: i32) {
        self.points += points;
        self.agreeing += u32::from(points > 0 && !matches!(field, "name" | "sex" | "region"));
        self.reasons.push(Reason { field, kind });
    }
}

/// How alike two people are.
pub fn compare(a: &Person, b: &Person) -> Likeness {
    beside_the_name(a, b).with_name(&whole_names::compare(a, b))
}

/// As [`compare`], where the likeness is asked for from a score on alone. Names cost most: they are looked at where
/// they can still lift the others so high.
pub fn compare_from(a: &Person, b: &Person, least: u8) -> Option<Likeness> {
    let beside = beside_the_name(a, b).reaching(least)?;
    Some(beside.with_name(&whole_names::compare(a, b))).filter(|likeness| likeness.score >= least)
}

/// One person who is compared with many. In a block the same few names come again and again: each is looked at once.
pub struct Sought<'a> {
    person: &'a Person,
    names: HashMap<[String; 3], whole_names::NameLikeness>,
}

impl<'a> Sought<'a> {
    pub fn of(person: &'a Person) -> Sought<'a> {
        Sought { person, names: HashMap::new() }
    }

    /// As [`compare_from`].
    pub fn compare_from(&mut self, other: &Person, least: u8) -> Option<Likeness> {
        let beside = beside_the_name(self.person, other).reaching(least)?;
        let name = [other.family.clone(), other.given.clone(), other.others.clone()];
        let name = self.names.entry(name).or_insert_with(|| whole_names::compare(self.person, other));
        Some(beside.with_name(name)).filter(|likeness| likeness.score >= least)
    }
}

/// What everything but the name says.
struct Beside {
    tally: Tally,
    paper: Paper,
    other_sex: bool,
}

impl Beside {
    /// The most that may come of it, whatever the name.
    fn most(&self) -> i32 {
        let alone = if self.tally.agreeing == 0 { caps::ONE_SIGNAL } else { 100 };
        if self.other_sex { alone.min(caps::OTHER_SEX) } else { alone }
    }

    /// None where no name could lift it so high.
    fn reaching(self, least: u8) -> Option<Beside> {
        let most = (self.tally.points + points::NAME).clamp(0, self.most());
        (most >= i32::from(least)).then_some(self)
    }

    fn with_name(self, name: &whole_names::NameLikeness) -> Likeness {
        let mut most = self.most();
        match (name.fit(), self.paper) {
            (whole_names::Fit::Other, Paper::Same) => most = most.min(caps::PAPER_UNDER_ANOTHER_NAME),
            (whole_names::Fit::Other, Paper::Unlike) => most = most.min(caps::ONE_SIGNAL),
            (whole_names::Fit::Partly, Paper::Unlike) => most = most.min(caps::SIBLINGS),
            _ => {}
        }
        let points = self.tally.points + name.percent * points::NAME / 100;
        let score = u8::try_from(points.clamp(0, most)).unwrap_or(0);
        let mut reasons: Vec<Reason> =
            name.kinds.iter().map(|kind| Reason { field: "name", kind: *kind }).collect();
        reasons.extend(self.tally.reasons);
        Likeness { score, reasons }
    }
}

fn beside_the_name(a: &Person, b: &Person) -> Beside {
    let mut tally = Tally::default();
    if let (Some(one), Some(other)) = (a.birth, b.birth) {
        let (kind, points) = births::compare(one, other);
        tally.note("birth", kind, points);
    }
    let paper = documents(a, b, &mut tally);
    phones(a, b, &mut tally);
    mothers(a, b, &mut tally);
    places(a, b, &mut tally);
    let mut other_sex = false;
    if let (Some(one), Some(other)) = (a.sex, b.sex) {
        if one == other {
            tally.points += points::SEX_SAME;
        } else {
            tally.note("sex", Different, points::SEX_DIFFERENT);
            other_sex = true;
        }
    }
    Beside { tally, paper, other_sex }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Paper {
    Same,
    Unlike,
}

/// From this many signs on, numbers a sign apart are one number mistyped rather than neighbours in a series.
const LONG_NUMBER: usize = 8;

/// The number of a paper, without what only parts it.
fn number(document: &str) -> String {
    document.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn documents(a: &Person, b: &Person, tally: &mut Tally) -> Paper {
    let (Some(one), Some(other)) = (&a.document, &b.document) else { return Paper::Unlike };
    let (one, other) = (number(one), number(other));
    if one.is_empty() || other.is_empty() {
        return Paper::Unlike;
    }
    // Three signs are a slip or a placeholder, no number.
    if one == other && one.len() > 3 {
        tally.note("document", Equal, points::DOCUMENT_SAME);
        return Paper::Same;
    }
    let near = one.len() >= LONG_NUMBER && one.len().abs_diff(other.len()) <= 1;
    if near && ends_alike(&one, &other) && strsim::osa_distance(&one, &other) <= 1 {
        tally.note("document", Near, points::DOCUMENT_NEAR);
        return Paper::Unlike;
    }
    // Somebody may well hold two papers, so it speaks softly; but hardly anything is sure beside it.
    tally.note("document", Different, points::DOCUMENT_DIFFERENT);
    Paper::Unlike
}

/// A single slip leaves what is before it and what is behind it: without both, two numbers are more than one apart.
fn ends_alike(one: &str, other: &str) -> bool {
    let common = |one: &mut dyn Iterator<Item = u8>, other: &mut dyn Iterator<Item = u8>| {
        one.zip(other).take_while(|(one, other)| one == other).count()
    };
    let before = common(&mut one.bytes(), &mut other.bytes());
    let behind = common(&mut one.bytes().rev(), &mut other.bytes().rev());
    // A letter of several bytes, or two that changed places.
    before + behind + 4 >= one.len().min(other.len())
}

fn phones(a: &Person, b: &Person, tally: &mut Tally) {
    if a.phone.is_none() || a.phone != b.phone {
        // People change their numbers: another one tells nothing.
        return;
    }
    match (a.phone_is_own, b.phone_is_own) {
        (Some(false), _) | (_, Some(false)) => tally.note("phone", RelativePhone, points::PHONE_RELATIVE),
        (Some(true), Some(true)) => tally.note("phone", Equal, points::PHONE_OWN),
        _ => tally.note("phone", Equal, points::PHONE_UNTOLD),
    }
}

fn mothers(a: &Person, b: &Person, tally: &mut Tally) {
    let (Some(one), Some(other)) = (&a.mother, &b.mother) else { return };
    let name = whole_names::compare_texts(one, other);
    match name.kinds.first() {
        Some(kind @ (Equal | Variant)) => tally.note("mother", *kind, points::MOTHER_SAME),
        Some(Near) => tally.note("mother", Near, points::MOTHER_NEAR),
        Some(_) => tally.note("mother", Different, points::MOTHER_DIFFERENT),
        None => {}
    }
}

fn places(a: &Person, b: &Person, tally: &mut Tally) {
    if let (Some(one), Some(other)) = (&a.place, &b.place) {
        if one == other {
            tally.note("place", Equal, points::PLACE_SAME);
        } else {
            tally.points += points::PLACE_DIFFERENT;
        }
    }
    if let (Some(one), Some(other)) = (&a.region, &b.region) {
        let (kind, points) = match one == other {
            true => (Equal, points::REGION_SAME),
            false => (Different, points::REGION_DIFFERENT),
        };
        tally.note("region", kind, points);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::datum::Datum;
    use proptest::prelude::*;

    /// `family | given | birth | sex | place | phone | document`; the later ones may be left out.
    fn person(text: &str) -> Person {
        let mut parts = text.split('|').map(|part| part.trim().to_owned());
        let mut next = || parts.next().unwrap_or_default();
        let told = |text: String| Some(text).filter(|text| !text.is_empty());
        Person {
            family: next(),
            given: next(),
            birth: Birth::restore(&next().into()),
            sex: match next().as_str() {
                "f" => Some("f"),
                "m" => Some("m"),
                _ => None,
            },
            place: told(next()),
            phone: Phone::restore(&next().into()),
            document: told(next()),
            ..Person::default()
        }
    }

    fn check(a: &str, b: &str, scores: std::ops::RangeInclusive<u8>, reasons: &[&str]) {
        let likeness = compare(&person(a), &person(b));
        assert!(scores.contains(&likeness.score), "{a} / {b}: {likeness:?}");
        let told: Vec<String> = likeness.reasons.iter().map(|reason| reason.id()).collect();
        for reason in reasons {
            assert!(told.contains(&format!("reason-duplicate-{reason}")), "{a} / {b}: {told:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_asked_for_from_a_score_on_is_what_the_whole_comparison_says(
            births in prop::collection::vec(prop::sample::select(vec!["", "1984", "1984-03-17", "1984-03-18", "~1985", "1961-02-03"]), 2),
            names in prop::collection::vec(prop::sample::select(vec!["Fictivi | Kossi", "Fictivi | Kosi", "Kossi | Fictivi", "Modele | Awa", "| Kossi"]), 2),
            rests in prop::collection::vec(prop::sample::select(vec!["m | lome | +22890123456 | 12345678", "f | lome", "m | kara || 12345679", "| | | 12435678", "m"]), 2),
            least in 0_u8..=100,
        ) {
            let one = person(&format!("{} | {} | {}", names[0], births[0], rests[0]));
            let other = person(&format!("{} | {} | {}", names[1], births[1], rests[1]));
            let whole = compare(&one, &other);
            let told = compare_from(&one, &other, least);
            let mut sought = Sought::of(&one);
            prop_assert_eq!(&sought.compare_from(&other, least), &told);
            prop_assert_eq!(&sought.compare_from(&other, least), &told, "a name that came before");
            prop_assert_eq!(told, (whole.score >= least).then_some(whole));
        }

        #[test]
        fn numbers_a_slip_apart_are_near_as_ever(digits in "[0-9]{8,13}", place in any::<prop::sample::Index>(), slip in 0..4, sign in "[0-9]") {
            let mut signs: Vec<char> = digits.chars().collect();
            let at = place.index(signs.len());
            let sign = sign.chars().next().unwrap();
            match slip {
                0 => signs[at] = sign,
                1 => signs.insert(at, sign),
                2 => drop(signs.remove(at)),
                _ => signs.swap(at, (at + 1) % digits.len()),
            }
            let other: String = signs.into_iter().collect();
            if strsim::osa_distance(&digits, &other) <= 1 {
                prop_assert!(ends_alike(&digits, &other), "{digits} {other}");
            }
        }
    }

    #[test]
    fn one_person_written_twice_is_nearly_sure() {
        let stored = "Fictivi | Kossi Exemple | 1984-03-17 | m | lome";
        for (other, reasons) in [
            (
                "FICTIVI | kossi exemple | 1984-03-17 | m | lome",
                &["name-equal", "birth-equal", "place-equal"][..],
            ),
            ("Kossi Exemple | Fictivi | 1984-03-17 | m | lome", &["name-equal", "name-swapped-order"]),
            ("Fictivi | Kosi Exampel | 1984-03-17 | m | lome", &["birth-equal"]),
            ("Fictivi | Kossi | 1984-03-17 | m | lome", &["name-equal", "name-dropped-part"]),
            ("Fictivi | Kossi-Exemple | 1984-03-17 | m | lome", &["name-equal"]),
        ] {
            check(stored, other, 88..=100, reasons);
        }
    }

    #[test]
    fn a_slip_in_the_birth_is_likely() {
        let stored = "Fictivi | Kossi | 1984-03-07 | m | lome";
        for (other, reason) in [
            ("Fictivi | Kossi | 1984-07-03 | m | lome", "birth-day-month-swapped"),
            ("Fictivi | Kossi | 1984-01-01 | m | lome", "birth-guessed"),
            ("Fictivi | Kossi | 1985-03-07 | m | lome", "birth-year-near"),
            ("Fictivi | Kossi | 1984 | m | lome", "birth-interval-overlaps"),
            ("Fictivi | Kossi | ~1985 | m | lome", "birth-interval-overlaps"),
        ] {
            check(stored, other, 60..=89, &[reason]);
        }
    }

    #[test]
    fn one_signal_alone_is_never_much() {
        for (a, b) in [
            ("Fictivi | Kossi", "Fictivi | Kossi"),
            ("Fictivi | Kossi || m", "Fictivi | Kossi || m"),
            ("Fictivi | Kossi | 1984-03-17", "Modele | Awa | 1984-03-17"),
            (
                "Fictivi | Kossi | 1984-03-17 | m | lome | +22890123456",
                "Modele | Awa | 1990 | f | lome | +22890123456",
            ),
            ("Fictivi | Kossi |||| +22890123456", "Modele | Yao |||| +22890123456"),
            ("|| 1984-03-17 | m | lome | +22890123456", "|| 1984-03-17 | m | lome | +22890123456"),
        ] {
            check(a, b, 0..=60, &[]);
        }
    }

    #[test]
    fn relatives_are_no_duplicates() {
        let a = "Fictivi | Kossi | 1984-03-17 | m | lome | +22890123456";
        check(
            a,
            "Fictivi | Afi | 1984-03-17 | f | lome | +22890123456",
            0..=80,
            &["name-different", "sex-different"],
        );
        check(a, "Fictivi | Messan | 1984-03-17 | m | lome | +22890123456", 0..=80, &["name-different"]);
        check(a, "Fictivi | Kossi | 1954-03-17 | m | lome | +22890123456", 0..=60, &["birth-different"]);
        let (mut one, mut other) = (person(a), person("Fictivi | Kossi | 1984 | m || +22890123456"));
        let untold = compare(&one, &other).score;
        one.phone_is_own = Some(true);
        other.phone_is_own = Some(false);
        let relative = compare(&one, &other);
        assert!(relative.score < untold, "{relative:?}");
        assert!(relative.reasons.contains(&Reason { field: "phone", kind: RelativePhone }));
    }

    #[test]
    fn a_paper_is_strong() {
        let a = "Fictivi | Kossi | 1984-03-17 | m | lome || 1234 567 8901";
        check(a, "Fictivi | Kosi ||||| 12345678901", 90..=100, &["document-equal"]);
        check(a, "Modele | Awa | 1990-05-06 ||||1234 567 8901", 0..=80, &["document-equal"]);
        check(a, "Fictivi | Kossi | 1984 | m | lome || 1234 567 8910", 80..=100, &["document-near"]);
        check(
            a,
            "Fictivi | Kossi | 1984-03-17 | m | lome || 9876 543 2101",
            75..=89,
            &["document-different"],
        );
    }

    #[test]
    fn a_mother_decides_between_namesakes() {
        let (mut one, mut other) = (person("Fictivi | Kossi | 1984"), person("Fictivi | Kossi | 1984"));
        let untold = compare(&one, &other).score;
        (one.mother, other.mother) = (Some("Awa Modele".into()), Some("MODELE Awa".into()));
        assert!(compare(&one, &other).score > untold);
        other.mother = Some("Yawa Autre".into());
        assert!(compare(&one, &other).score < untold);
    }

    #[test]
    fn another_name_stands_in_for_a_missing_one() {
        let one = || person("Fictivi | Kossi Yao | 1984-03-17");
        let other = person("Fictivi | Jean Kossi Yao | 1984-03-17");
        let without = compare(&one(), &other).score;
        let with = Person { others: "Jean".to_owned(), ..one() };
        assert!(compare(&with, &other).score > without);
    }

    fn people() -> impl Strategy<Value = Person> {
        let name = "(kossi|kosi|awa|ama|diallo|jallow|abdoul|aziz|abdoulaziz|k|ould|\\PC{0,6})( (yao|afi|ba|n'diaye))?";
        let birth = "(|1984|~1984|1984-03-07|1984-07-03|1984-01-01|1985-03-07)";
        (name, name, birth, "(|f|m)").prop_map(|(family, given, birth, sex)| {
            let plain = |text: String| text.replace('|', "");
            person(&format!("{} | {} | {birth} | {sex} | lome", plain(family), plain(given)))
        })
    }

    proptest! {
        #[test]
        fn it_does_not_matter_who_is_compared_with_whom(a in people(), b in people()) {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a));
        }

        #[test]
        fn every_reason_given_is_listed(a in people(), b in people()) {
            for reason in compare(&a, &b).reasons {
                prop_assert!(Reason::ALL.contains(&reason), "{}", reason.id());
            }
        }
    }
}
