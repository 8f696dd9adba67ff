//! What changes in somebody's life: she dies, somebody begins or ceases to answer for her, she bears another name, or is
//! registered under another sex. Each is a deed of its own and stays in her history; what is new stands in her file.

use super::birth::{Birth, Precision};
use super::candidate::{Candidate, Sex};
use super::consent::{Consent, Kin, OF_AGE};
use super::datum::{Datum, Reading, Reject, Shape, Value};
use super::day::Day;
use super::phone::Phone;
use super::record::{Faults, Field, Mark, Record};
use super::text::{Line, Name, Note, YesNo};
use crate::{choice, record};

choice! {
    Kind as "life-kind" { Death = "death", Guardian = "guardianship", Name = "name", Sex = "sex" }
}

choice! {
    /// Who said so.
    Teller as "life-teller" {
        Spouse = "spouse", Parent = "parent", Child = "child", Sibling = "sibling", Relative = "relative",
        Neighbour = "neighbour", Authority = "authority", Other = "other",
    }
}

choice! {
    /// The paper it stands on.
    Proof as "life-proof" {
        Judgement = "judgement", Death = "death_certificate", Marriage = "marriage_certificate",
        Birth = "birth_certificate", Identity = "identity_paper", Other = "other_paper", Nothing = "no_paper",
    }
}

choice! {
    /// Why a name is another.
    NameWhy as "life-name-why" {
        Marriage = "marriage", Divorce = "divorce", Judgement = "judgement", Spelling = "spelling", Other = "other",
    }
}

/// A day on which something happened, as far as it is known: a day, a month, a year, or a year that somebody reckons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When(pub Birth);

impl Datum for When {
    const SHAPE: Shape = Shape::Birth;

    /// Every form of a day, `hier` and `t-3` too, and `03/2026`, `mars 2026`, `2026`, `~2025`.
    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let told = text.trim();
        let is_year = told.len() == 4 && told.bytes().all(|digit| digit.is_ascii_digit());
        let day = if is_year || told.starts_with('~') { None } else { Day::read(told, reading).ok() };
        let when = match day {
            Some(day) => Birth::on_day(day),
            // A bare number would be an age.
            None if told.len() <= 2 => return Err(Reject("reject-day")),
            None => Birth::read(told, reading).map_err(|reject| match reject {
                Reject("reject-birth-future") => Reject("reject-future"),
                Reject("reject-birth" | "reject-birth-old") => Reject("reject-day"),
                other => other,
            })?,
        };
        if when.from() > reading.today { Err(Reject("reject-future")) } else { Ok(When(when)) }
    }

    fn text(&self) -> String {
        self.0.text()
    }

    fn restore(value: &Value) -> Option<Self> {
        Birth::restore(value).map(When)
    }

    fn json(&self) -> serde_json::Value {
        self.0.json()
    }
}

impl When {
    /// The day from which it counts: the last on which it may have been, not after today.
    pub fn at_last(self, today: Day) -> Day {
        self.0.to().min(today)
    }

    /// True where the year is reckoned.
    pub fn is_estimated(self) -> bool {
        self.0.precision() == Precision::Estimated
    }
}

record! {
    /// One change.
    LifeChange in "life" belongs To { table: "candidate", column: "candidate_id" }, check check;
    life {
        kind: Option<Kind> [Compulsory],
        happened: Option<When> [Compulsory],
        family_name: Option<Name> [Personal],
        given_names: Option<Name> [Personal],
        sex: Option<Sex> [Sensitive],
        /// Blank where nobody answers for her any more.
        guardian: Option<Name> [Personal],
        guardian_kin: Option<Kin>,
        guardian_phone: Option<Phone> [Personal],
        /// The last day on which the guardian answers for her, where one is set.
        until: Option<Day>,
        why: Option<NameWhy>,
        told_by: Option<Name> [Personal],
        teller: Option<Teller>,
        proof: Option<Proof>,
        proof_seen: Option<YesNo>,
        note: Option<Note> [Personal],
        /// Why it was taken back.
        undone_why: Option<Line> [Personal],
    }
}

fn check(change: &LifeChange, _reading: &Reading, faults: &mut Faults) {
    let mut missing = |key: &'static str| faults.push(key, Reject("reject-missing"));
    match change.kind {
        Some(Kind::Death) if change.told_by.is_none() && change.teller.is_none() => missing("teller"),
        Some(Kind::Name) if change.family_name.is_none() && change.given_names.is_none() => {
            faults.push("family_name", Reject("reject-no-name"));
        }
        Some(Kind::Name) if change.why.is_none() => missing("why"),
        Some(Kind::Sex) if change.sex.is_none() => missing("sex"),
        Some(Kind::Guardian) if change.guardian.is_some() && change.guardian_kin.is_none() => {
            missing("guardian_kin");
        }
        _ => {}
    }
    if let (Some(from), Some(until)) = (change.happened, change.until)
        && until < from.0.from()
    {
        faults.push("until", Reject("reject-until-before"));
    }
    // The paper that was shown is named.
    if change.proof_seen == Some(YesNo::Yes) && matches!(change.proof, None | Some(Proof::Nothing)) {
        faults.push("proof", Reject("reject-missing"));
    }
}

impl Kind {
    /// What is asked of it, in the order of the record.
    pub fn asks(self) -> &'static [&'static str] {
        match self {
            Kind::Death => &["happened", "told_by", "teller", "proof", "proof_seen", "note"],
            Kind::Guardian => &[
                "happened",
                "guardian",
                "guardian_kin",
                "guardian_phone",
                "until",
                "proof",
                "proof_seen",
                "note",
            ],
            Kind::Name => &["happened", "family_name", "given_names", "why", "proof", "proof_seen", "note"],
            Kind::Sex => &["happened", "given_names", "sex", "proof", "proof_seen", "note"],
        }
    }

    /// The fields of her file that it changes, by the same keys.
    pub fn changes(self) -> &'static [&'static str] {
        match self {
            Kind::Death => &[],
            Kind::Guardian => &["guardian", "guardian_kin"],
            Kind::Name => &["family_name", "given_names"],
            Kind::Sex => &["given_names", "sex"],
        }
    }
}

impl LifeChange {
    /// Her file with what is new. A name that stood before stays among her other names; one that she bore under another
    /// sex does not stand there: by it she is found, and not shown.
    pub fn apply(&self, person: &Candidate) -> Candidate {
        let mut now = person.clone();
        match self.kind {
            Some(Kind::Guardian) => {
                now.guardian = self.guardian.clone();
                now.guardian_kin = self.guardian.as_ref().and(self.guardian_kin);
            }
            Some(Kind::Name) => {
                now.family_name = self.family_name.clone();
                now.given_names = self.given_names.clone();
                now.other_names = with_former(person, &now);
            }
            Some(Kind::Sex) => {
                now.sex = self.sex;
                now.given_names = self.given_names.clone().or(now.given_names);
            }
            _ => {}
        }
        now
    }

    /// The marks of a field as it is kept here: of a change of sex everything is sensitive.
    pub fn marked(&self, field: &Field) -> Field {
        match self.kind {
            Some(Kind::Sex) => Field { marks: &[Mark::Personal, Mark::Sensitive], ..*field },
            _ => *field,
        }
    }
}

/// Her other names and the one she bore, if it is not told there already.
fn with_former(before: &Candidate, now: &Candidate) -> Option<Line> {
    let parts = [(&before.family_name, &now.family_name), (&before.given_names, &now.given_names)];
    let former = parts.into_iter().filter(|(was, is)| was != is).filter_map(|(was, _)| was.as_ref());
    let mut names: Vec<String> = before.other_names.iter().map(|line| line.as_str().to_owned()).collect();
    for name in former.map(|name| name.as_str()) {
        if !names.iter().any(|known| known.contains(name)) {
            names.push(name.to_owned());
        }
    }
    Line::of(&names.join(", "))
}

/// The day on which somebody came of age for certain, where it is past and a consent that stands was given for her by
/// whoever answered for her then: it must be asked anew, from herself.
pub fn came_of_age(person: &Candidate, answers: &[Consent], today: Day) -> Option<Day> {
    let birth = person.birth?;
    let day = birth.to().plus_months(i32::try_from(OF_AGE * 12).ok()?);
    let by_another = |purpose| {
        let newest = super::consent::newest_first(answers, purpose);
        newest.first().is_some_and(|answer| {
            answer.answer == Some(super::consent::Answer::Given) && answer.guardian.is_some()
        })
    };
    let stands = person.consent.0.iter().any(|purpose| by_another(*purpose));
    (day <= today && stands).then_some(day)
}

/// The texts of some fields of her file.
pub fn standing(person: &Candidate, keys: &[&str]) -> Vec<String> {
    let texts = Candidate::FIELDS.iter().zip(person.texts());
    let mut told: Vec<(&str, String)> = texts.map(|(field, text)| (field.key, text)).collect();
    told.retain(|(key, _)| keys.contains(key));
    keys.iter()
        .map(|key| {
            told.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone()).unwrap_or_default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Country;

    fn reading() -> Reading {
        Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("Togo"),
        }
    }

    fn when(text: &str) -> String {
        When::read(text, &reading()).map_or_else(|reject| reject.0.to_owned(), |when| when.text())
    }

    #[test]
    fn a_day_is_taken_as_far_as_it_is_known() {
        for (text, expected) in [
            ("12/11/2026", "2026-11-12"),
            ("12/11", "2026-11-12"),
            ("hier", "2026-11-23"),
            ("t-3", "2026-11-21"),
            ("novembre 2026", "2026-11"),
            ("2025", "2025"),
            ("~2024", "~2024"),
            ("vers 2024", "~2024"),
            ("35", "reject-day"),
            ("12/12/2026", "reject-future"),
            ("2027", "reject-future"),
            ("bientôt", "reject-day"),
        ] {
            assert_eq!(when(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_that_was_borne_stays_among_the_others() {
        let name = |text: &str| Name::restore(&text.into());
        let person = Candidate {
            family_name: name("Lawson-Fictif"),
            given_names: name("Afi"),
            other_names: Line::of("Afiwa"),
            ..Candidate::unknown()
        };
        let change = LifeChange {
            kind: Some(Kind::Name),
            family_name: name("Mensah-Fictif"),
            given_names: name("Afi"),
            ..LifeChange::unknown()
        };
        let now = change.apply(&person);
        assert_eq!(now.name(), "MENSAH-FICTIF Afi");
        assert_eq!(now.other_names.as_ref().map(Line::as_str), Some("Afiwa, Lawson-Fictif"));
        let of_sex = LifeChange {
            kind: Some(Kind::Sex),
            given_names: name("Koffi"),
            sex: Some(Sex::Male),
            ..LifeChange::unknown()
        };
        let now = of_sex.apply(&person);
        assert_eq!((now.sex, now.other_names.as_ref().map(Line::as_str)), (Some(Sex::Male), Some("Afiwa")));
    }
}
