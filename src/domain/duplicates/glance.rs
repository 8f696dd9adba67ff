//! What can be told of somebody from one number beside her key: birth, sex, where she lives, and whether her mother and
//! a paper are known. In a block of thousands most are ruled out by it, and their records stay where they lie.

use super::{Person, births, caps, number, points};
use crate::domain::birth::{Birth, Precision};
use crate::domain::day::Day;
use crate::facts::hashed;

/// One number of 45 bits; 0 tells nothing and rules nobody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance(i64);

/// Nobody who comes to the desk was born before; the years take eight bits.
const FIRST_YEAR: i16 = 1850;

/// Bits, the lowest first.
mod bits {
    pub const TELLS: u32 = 1;
    pub const SEX: u32 = 2;
    pub const MOTHER: u32 = 1;
    pub const PAPER: u32 = 1;
    pub const PRECISION: u32 = 3;
    pub const DAY: u32 = 5;
    pub const MONTH: u32 = 4;
    pub const YEAR: u32 = 8;
    pub const REGION: u32 = 8;
    pub const PLACE: u32 = 12;
}

/// Numbers of some bits put behind one another, and taken off again.
struct Packed {
    number: i64,
    used: u32,
}

impl Packed {
    fn put(&mut self, bits: u32, value: i64) {
        self.number |= (value & ((1 << bits) - 1)) << self.used;
        self.used += bits;
    }

    fn take(&mut self, bits: u32) -> i64 {
        let value = (self.number >> self.used) & ((1 << bits) - 1);
        self.used += bits;
        value
    }
}

/// What a glance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    sex: Option<&'static str>,
    mother: bool,
    paper: bool,
    birth: Option<Birth>,
    /// Two that differ are two places; two alike may be one.
    region: i64,
    place: i64,
}

impl Glance {
    pub fn of(person: &Person) -> Glance {
        let mut packed = Packed { number: 0, used: 0 };
        packed.put(bits::TELLS, 1);
        packed.put(bits::SEX, i64::from(sex_code(person.sex)));
        packed.put(bits::MOTHER, i64::from(person.mother.is_some()));
        packed.put(bits::PAPER, i64::from(has_paper(person)));
        let (year, month, day, precision) = match person.birth {
            None => (0, 0, 0, 0),
            Some(birth) => {
                let year = birth.year().checked_sub(FIRST_YEAR).and_then(|year| u8::try_from(year).ok());
                let Some(year) = year else { return Glance(0) };
                let from = birth.from();
                (year, from.month(), from.day(), precision_code(birth.precision()))
            }
        };
        packed.put(bits::PRECISION, i64::from(precision));
        packed.put(bits::DAY, i64::from(day));
        packed.put(bits::MONTH, i64::from(month));
        packed.put(bits::YEAR, i64::from(year));
        packed.put(bits::REGION, mark(person.region.as_deref(), bits::REGION));
        packed.put(bits::PLACE, mark(person.place.as_deref(), bits::PLACE));
        Glance(packed.number)
    }

    /// As it is kept.
    pub fn number(self) -> i64 {
        self.0
    }

    pub fn from_number(number: i64) -> Glance {
        Glance(number)
    }

    fn seen(self) -> Seen {
        let mut packed = Packed { number: self.0, used: bits::TELLS };
        let sex = match packed.take(bits::SEX) {
            1 => Some("f"),
            2 => Some("m"),
            _ => None,
        };
        let (mother, paper) = (packed.take(bits::MOTHER) == 1, packed.take(bits::PAPER) == 1);
        let precision = packed.take(bits::PRECISION);
        let (day, month) = (packed.take(bits::DAY), packed.take(bits::MONTH));
        let year = FIRST_YEAR + i16::try_from(packed.take(bits::YEAR)).unwrap_or(0);
        let (month, day) = (i8::try_from(month).unwrap_or(0), i8::try_from(day).unwrap_or(0));
        let birth = match precision {
            1 => Day::new(year, month, day).map(Birth::on_day),
            2 => Birth::in_month(year, month),
            3 => Birth::in_year(year),
            4 => Birth::about(year),
            _ => None,
        };
        Seen { sex, mother, paper, birth, region: packed.take(bits::REGION), place: packed.take(bits::PLACE) }
    }

    /// The most that somebody of this glance can be like a person, 0 to 100, unless they have a telephone or the number
    /// of a paper in common.
    pub fn most(self, person: &Person) -> u8 {
        if self.0 == 0 {
            return 100;
        }
        let seen = self.seen();
        let born = person.birth.zip(seen.birth).map_or(0, |(one, other)| births::compare(one, other).1);
        let (sexes, other_sex) = match (person.sex, seen.sex) {
            (Some(one), Some(other)) if one == other => (points::SEX_SAME, false),
            (Some(_), Some(_)) => (points::SEX_DIFFERENT, true),
            _ => (0, false),
        };
        let where_from = |own: Option<&str>, bits: u32, other: i64, same: i32, different: i32| {
            let own = mark(own, bits);
            match (own, other) {
                (0, _) | (_, 0) => 0,
                (own, other) if own == other => same,
                _ => different,
            }
        };
        let place = where_from(
            person.place.as_deref(),
            bits::PLACE,
            seen.place,
            points::PLACE_SAME,
            points::PLACE_DIFFERENT,
        );
        let region = where_from(
            person.region.as_deref(),
            bits::REGION,
            seen.region,
            points::REGION_SAME,
            points::REGION_DIFFERENT,
        );
        let mother = if person.mother.is_some() && seen.mother { points::MOTHER_SAME } else { 0 };
        let paper = if has_paper(person) && seen.paper { points::DOCUMENT_NEAR } else { 0 };
        let agrees = [born, place, mother, paper].iter().any(|points| *points > 0);
        let most = match (agrees, other_sex) {
            (false, _) => caps::ONE_SIGNAL,
            (true, true) => caps::OTHER_SEX,
            (true, false) => 100,
        };
        let sum = points::NAME + born + sexes + place + region + mother + paper;
        u8::try_from(sum.clamp(0, most)).unwrap_or(0)
    }
}

fn sex_code(sex: Option<&str>) -> u8 {
    match sex {
        Some("f") => 1,
        Some("m") => 2,
        _ => 0,
    }
}

fn precision_code(precision: Precision) -> u8 {
    match precision {
        Precision::Day => 1,
        Precision::Month => 2,
        Precision::Year => 3,
        Precision::Estimated => 4,
    }
}

fn has_paper(person: &Person) -> bool {
    person.document.as_deref().is_some_and(|document| !number(document).is_empty())
}

/// A text as a number of some bits, never 0; 0 where there is none.
fn mark(text: Option<&str>, bits: u32) -> i64 {
    let Some(text) = text else { return 0 };
    let most = (1_u64 << bits) - 1;
    i64::try_from(hashed(text) % most + 1).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::compare;
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
        fn nobody_is_more_alike_than_the_glance_says(one in people(), other in people()) {
            let glance = Glance::of(&other);
            let seen = glance.seen();
            prop_assert_eq!((seen.birth, seen.sex), (other.birth, other.sex));
            prop_assert_eq!((seen.mother, seen.paper), (other.mother.is_some(), other.document.is_some()));
            prop_assert!(glance.number() > 0 && glance.number() < 1 << 45);
            let score = compare(&one, &other).score;
            if one.document != other.document || one.document.is_none() {
                prop_assert!(glance.most(&one) >= score, "{score}, {} {one:?} {other:?}", glance.most(&one));
            }
        }
    }

    #[test]
    fn another_birth_rules_out_and_nothing_known_does_not() {
        let born = |birth: &str| Person { birth: Birth::restore(&birth.into()), ..Person::default() };
        let (one, other, unknown) = (born("1984-03-17"), born("1986-08-02"), Person::default());
        assert_eq!(Glance::of(&one).most(&one), 84);
        assert_eq!(Glance::of(&other).most(&one), 25);
        assert_eq!(Glance::of(&unknown).most(&one), 50, "a name alone");
        assert_eq!(Glance::from_number(0).most(&one), 100);
        assert_eq!(Glance::of(&born("1790")).number(), 0, "too long ago to be told");
    }
}
