//! What can be told of somebody from one number beside her key: birth and sex. In a block of thousands most are ruled
//! out by it, and their records stay where they lie.

use super::{Person, births, caps, points};
use crate::domain::birth::{Birth, Precision};
use crate::domain::day::Day;

/// Birth and sex in one number; 0 tells nothing and rules nobody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance(i64);

/// The number is made of these, the last lowest: year, month and day of the birth's beginning, how well it is known
/// from 1 on, 0 for no birth, the sex, and a bit that every glance has.
const MONTHS: i64 = 16;
const DAYS: i64 = 32;
const PRECISIONS: i64 = 8;
const SEXES: i64 = 4;

impl Glance {
    pub fn of(person: &Person) -> Glance {
        let birth = person.birth.map_or(0, |birth| {
            let from = birth.from();
            let known = match birth.precision() {
                Precision::Day => 1,
                Precision::Month => 2,
                Precision::Year => 3,
                Precision::Estimated => 4,
            };
            let month = i64::from(birth.year()) * MONTHS + i64::from(from.month());
            (month * DAYS + i64::from(from.day())) * PRECISIONS + known
        });
        let sex = match person.sex {
            Some("f") => 1,
            Some("m") => 2,
            _ => 0,
        };
        Glance((birth * SEXES + sex) * 2 + 1)
    }

    /// As it is kept.
    pub fn number(self) -> i64 {
        self.0
    }

    pub fn from_number(number: i64) -> Glance {
        Glance(number)
    }

    fn sex(self) -> Option<&'static str> {
        match self.0 / 2 % SEXES {
            1 => Some("f"),
            2 => Some("m"),
            _ => None,
        }
    }

    fn birth(self) -> Option<Birth> {
        let told = self.0 / 2 / SEXES;
        let (known, date) = (told % PRECISIONS, told / PRECISIONS);
        let (day, month, year) = (date % DAYS, date / DAYS % MONTHS, date / DAYS / MONTHS);
        let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
        match known {
            1 => Day::new(year, month, i8::try_from(day).ok()?).map(Birth::on_day),
            2 => Birth::in_month(year, month),
            3 => Birth::in_year(year),
            4 => Birth::about(year),
            _ => None,
        }
    }

    /// False where nobody of that glance can be so like a person, whatever else her record says; but she may have a
    /// telephone or the number of a paper in common with her.
    pub fn may_reach(self, person: &Person, least: u8) -> bool {
        if self.0 == 0 {
            return true;
        }
        let born = person.birth.zip(self.birth()).map_or(0, |(one, other)| births::compare(one, other).1);
        let (sexes, other_sex) = match (person.sex, self.sex()) {
            (Some(one), Some(other)) if one == other => (points::SEX_SAME, false),
            (Some(_), Some(_)) => (points::SEX_DIFFERENT, true),
            _ => (0, false),
        };
        let beside = [
            (person.mother.is_some(), points::MOTHER_SAME),
            (person.place.is_some(), points::PLACE_SAME),
            (person.document.is_some(), points::DOCUMENT_NEAR),
        ];
        let agrees = born > 0 || beside.iter().any(|(told, _)| *told);
        let told: i32 = beside.iter().filter(|(told, _)| *told).map(|(_, points)| points).sum();
        let region = if person.region.is_some() { points::REGION_SAME } else { 0 };
        let most = match (agrees, other_sex) {
            (false, _) => caps::ONE_SIGNAL,
            (true, true) => caps::OTHER_SEX,
            (true, false) => 100,
        };
        (points::NAME + born + sexes + told + region).min(most) >= i32::from(least)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{compare, probes};
    use super::*;
    use crate::domain::datum::Datum;
    use proptest::prelude::*;

    fn people() -> impl Strategy<Value = Person> {
        let birth = "(|1984|~1984|1985|1984-03|1984-03-07|1984-07-03|1984-01-01|1985-03-07|1994-03-07)";
        let name = "(fictivi|kossi|kosi|awa|modele)";
        let sex = prop::sample::select(vec![None, Some("f"), Some("m")]);
        let told = prop::option::of("(lome|aneho)");
        let paper = prop::option::of("(12345678|12345679|87654321)");
        let rest = (told, paper, prop::option::of("(awa|afi)"), prop::option::of("(TG-M|TG-K)"));
        (name, name, birth, sex, rest).prop_map(|(family, given, birth, sex, rest)| Person {
            family,
            given,
            birth: Birth::restore(&birth.as_str().into()),
            sex,
            place: rest.0,
            document: rest.1,
            mother: rest.2,
            region: rest.3,
            ..Person::default()
        })
    }

    proptest! {
        #[test]
        fn nobody_is_ruled_out_who_would_be_told(one in people(), other in people(), least in 1_u8..=100) {
            let glance = Glance::of(&other);
            prop_assert_eq!((glance.birth(), glance.sex()), (other.birth, other.sex));
            prop_assert_eq!(Glance::from_number(glance.number()), glance);
            let number = |key: &String| key.starts_with('D');
            let by_number = probes(&one).iter().filter(|key| number(key)).any(|key| probes(&other).contains(key));
            if compare(&one, &other).score >= least && !by_number {
                prop_assert!(glance.may_reach(&one, least), "{} {one:?} {other:?}", compare(&one, &other).score);
            }
        }
    }

    #[test]
    fn another_birth_rules_out_and_nothing_known_does_not() {
        let born = |birth: &str| Person { birth: Birth::restore(&birth.into()), ..Person::default() };
        let (one, other, unknown) = (born("1984-03-17"), born("1986-08-02"), Person::default());
        assert!(Glance::of(&one).may_reach(&one, 60));
        assert!(!Glance::of(&other).may_reach(&one, 60));
        assert!(!Glance::of(&unknown).may_reach(&one, 61), "a name alone");
        assert!(Glance::from_number(0).may_reach(&one, 100));
    }
}
