//! What is left of somebody who is erased (`domain.md` E): a shell that can be counted and names nobody. What is not said
//! here goes: a table or a field that is new goes until somebody decides that it stays.

use super::birth::Birth;
use super::candidate::Candidate;
use super::codes::Work;
use super::datum::Shape;
use super::record::{Field, Mark, Record};
use crate::choice;

choice! {
    /// Why somebody is erased.
    Why as "erase-why" {
        Asked = "asked", Withdrawn = "consent_withdrawn", Over = "time_is_over", Unlawful = "unlawful",
        Mistaken = "by_mistake",
    }
}

/// The tables whose rows stay as a shell; the rows of every other table that are about her go.
pub const SHELLS: [&str; 20] = [
    "consent",
    "question",
    "reintegration",
    "closing",
    "visit",
    "attempt",
    "turn",
    "replan",
    "handover",
    "reported",
    "plan",
    "step",
    "survey",
    "aid",
    "instalment",
    "referral",
    "dispatch",
    "proposal",
    "outcome",
    // What is counted: a value, from a day to a day.
    "span",
];

/// Whether what a field of such a row holds stays: a code, a day, a number, which says by itself of nobody who she is.
/// Nothing in somebody's own words does, and nothing that is personal or sensitive.
pub fn stays(field: &Field) -> bool {
    let counted = matches!(
        field.shape,
        Shape::Choice(_)
            | Shape::Choices(_)
            | Shape::Day
            | Shape::Country
            | Shape::Region
            | Shape::Count(..)
            | Shape::Months
            | Shape::Money
            | Shape::Amount
    );
    counted && !field.is(Mark::Personal) && !field.is(Mark::Sensitive)
}

/// What of her own record stays.
pub fn shell(person: &Candidate) -> Candidate {
    let group = |work: &Work| work.isco.map(|isco| Work { isco: Some(isco), said: String::new() });
    Candidate {
        sex: person.sex,
        birth: person.birth.and_then(band),
        country: person.country,
        region: person.region,
        education: person.education,
        situation: person.situation,
        occupation: person.occupation.as_ref().and_then(group),
        ..Candidate::unknown()
    }
}

/// Of a birth the middle of its five years, as an estimate: 1990 to 1994 is about 1992.
fn band(birth: Birth) -> Option<Birth> {
    const YEARS: i16 = 5;
    Birth::about(birth.year() - birth.year().rem_euclid(YEARS) + YEARS / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::text::{Line, Name};

    #[test]
    fn of_a_birth_five_years_are_left() {
        let told = |year: i16| {
            let day = Day::new(year, 4, 2).expect("a day");
            band(Birth::on_day(day)).map(|birth| birth.iso())
        };
        for year in 1990..=1994 {
            assert_eq!(told(year).as_deref(), Some("1992"));
        }
        assert_eq!(told(1995).as_deref(), Some("1997"));
    }

    #[test]
    fn what_is_left_names_nobody() {
        let name = |text: &str| Name::restore(&text.into());
        let person = Candidate {
            family_name: name("Adjovi-Fictif"),
            locality: Line::of("Aného"),
            occupation: Work::restore(&"7112 maçon chez son oncle".into()),
            ..Candidate::unknown()
        };
        use crate::domain::datum::Datum;
        let left = shell(&person);
        assert_eq!(left.occupation.as_ref().map(Datum::text).as_deref(), Some("7112"));
        let texts = left.texts().concat();
        assert_eq!(texts, "7112", "nothing else");
    }
}
