//! What two births say of two people being one. A whole day in common says most; a day that offices make up says
//! little; years far apart speak against.

use super::ReasonKind::{self, DayMonthSwapped, Different, Equal, Guessed, IntervalOverlaps, Near, YearNear};
use crate::domain::birth::{Birth, Precision};

/// The way two births agree, and its points.
pub(super) fn compare(a: Birth, b: Birth) -> (ReasonKind, i32) {
    if a.precision() == Precision::Day && b.precision() == Precision::Day { days(a, b) } else { spans(a, b) }
}

fn days(a: Birth, b: Birth) -> (ReasonKind, i32) {
    let (one, other) = (a.from(), b.from());
    let years = i32::from(one.year()) - i32::from(other.year());
    let (same_month, same_day) = (one.month() == other.month(), one.day() == other.day());
    match (years.abs(), same_month, same_day) {
        (0, true, true) if a.probable_estimate() => (Equal, 19),
        (0, true, true) => (Equal, 34),
        (0, ..) if one.month() == other.day() && one.day() == other.month() => (DayMonthSwapped, 28),
        (0, ..) if a.probable_estimate() || b.probable_estimate() => (Guessed, 12),
        (0, true, false) | (0, false, true) => (Near, 8),
        (1, true, true) => (YearNear, 14),
        (10, true, true) => (Near, 10),
        (0, ..) => (Different, -12),
        (1, ..) => (Different, -18),
        (2 | 3, ..) => (Different, -25),
        _ => (Different, -35),
    }
}

fn spans(a: Birth, b: Birth) -> (ReasonKind, i32) {
    let loosest = a.precision().max(b.precision());
    if a.from() <= b.to() && b.from() <= a.to() {
        let kind = if a == b { Equal } else { IntervalOverlaps };
        let points = match loosest {
            Precision::Day | Precision::Month => 22,
            Precision::Year => 14,
            Precision::Estimated => 8,
        };
        return (kind, points);
    }
    let gap = a.to().months_until(b.from()).max(b.to().months_until(a.from()));
    match gap {
        ..12 => (YearNear, 0),
        12..36 => (Different, -20),
        _ => (Different, -35),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::datum::Datum;

    #[test]
    fn the_surer_two_births_agree_the_more_they_say() {
        let points = |a: &str, b: &str| {
            let birth = |text: &str| Birth::restore(&text.into()).expect("a birth");
            let (there, back) = (compare(birth(a), birth(b)), compare(birth(b), birth(a)));
            assert_eq!(there, back, "{a} {b}");
            there.1
        };
        let falling = [
            points("1984-03-07", "1984-03-07"),
            points("1984-03-07", "1984-07-03"),
            points("1984-03", "1984-03-07"),
            points("1984-01-01", "1984-01-01"),
            points("1984", "1984-03-07"),
            points("1984-03-07", "1984-01-01"),
            points("~1985", "1984-03-07"),
            points("1984", "1985-03-07"),
            points("1984-03-07", "1984-06-21"),
            points("1984-03-07", "1985-06-21"),
            points("1984-03-07", "1987-06-21"),
            points("1984-03-07", "1994-06-21"),
        ];
        assert!(falling.is_sorted_by(|more, less| more > less), "{falling:?}");
        assert!(points("1984", "1999") < points("1984", "1986"));
    }
}
