//! Pay on one scale: thousandths of XOF a month, at the rates of a given day. What was not told, or has no rate, is
//! neither high nor low: it is unknown.

use super::reason::{Question, Reason, ReasonValue};
use super::verdict::Verdict;
use super::{Demand, Profile};
use crate::domain::day::Day;
use crate::domain::text::Period;
use crate::facts::{Currency, to_xof_millis};

/// Thousandths of XOF a month; below 0 there is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthlyPay(i64);

enum Worth {
    Untold,
    NotComparable,
    Millis(i64),
}

impl MonthlyPay {
    pub(super) const UNTOLD: MonthlyPay = MonthlyPay(-1);
    pub(super) const NOT_COMPARABLE: MonthlyPay = MonthlyPay(-2);

    /// Not comparable where no rate was known on the day.
    pub(super) fn of(amount: i64, currency: Currency, period: Period, on: Day) -> MonthlyPay {
        let Some(millis) = to_xof_millis(amount, currency, &on.to_string()) else {
            return MonthlyPay::NOT_COMPARABLE;
        };
        let (times, over) = months(period);
        let monthly = millis.max(0).saturating_mul(times) / over;
        MonthlyPay(i64::try_from(monthly).unwrap_or(i64::MAX))
    }

    fn worth(self) -> Worth {
        match self {
            MonthlyPay::UNTOLD => Worth::Untold,
            MonthlyPay(millis) if millis < 0 => Worth::NotComparable,
            MonthlyPay(millis) => Worth::Millis(millis),
        }
    }
}

/// How often a period is in a month: 40 hours a week, 52 weeks a year, 26 paid days a month, as labour codes of the
/// franc zone reckon.
fn months(period: Period) -> (i128, i128) {
    match period {
        Period::Hour => (40 * 52, 12),
        Period::Day => (26, 1),
        Period::Week => (52, 12),
        Period::Month => (1, 1),
        Period::Year => (1, 12),
    }
}

/// Whether the offer may pay what she asks at least.
pub(super) fn judge<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let floor = match profile.pay_floor.worth() {
        Worth::Untold => return V::unknown(|| Reason::of("reason-pay-untold").asking(Question::PAY)),
        Worth::NotComparable => return V::unknown(|| Reason::of("reason-pay-not-comparable")),
        Worth::Millis(floor) => floor,
    };
    let offered = match demand.pay.worth() {
        Worth::Untold => {
            return V::unknown(|| Reason::of("reason-pay-offer-untold").asking(Question::OFFER_PAY));
        }
        Worth::NotComparable => return V::unknown(|| Reason::of("reason-pay-not-comparable")),
        Worth::Millis(offered) => offered,
    };
    let compared = |id| {
        Reason::of(id)
            .with("offered", ReasonValue::Xof(offered / 1_000))
            .with("floor", ReasonValue::Xof(floor / 1_000))
    };
    if offered >= floor {
        V::met(|| compared("reason-pay-enough"))
    } else {
        V::missing(|| compared("reason-pay-under"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_period_is_brought_to_a_month() {
        let day = Day::parse("2026-11-24").expect("a day");
        let xof = Currency::parse("XOF").expect("the table has the franc");
        for (amount, period, millis) in [
            (300, Period::Hour, 52_000_000),
            (3_000, Period::Day, 78_000_000),
            (12_000, Period::Week, 52_000_000),
            (52_000, Period::Month, 52_000_000),
            (624_000, Period::Year, 52_000_000),
            (i64::MAX, Period::Hour, i64::MAX),
        ] {
            assert_eq!(MonthlyPay::of(amount, xof, period, day), MonthlyPay(millis), "{amount} {period:?}");
        }
    }

    #[test]
    fn without_a_rate_nothing_is_compared() {
        let day = Day::parse("1990-01-01").expect("a day");
        let euro = Currency::parse("EUR").expect("the table has the euro");
        assert_eq!(MonthlyPay::of(1_000, euro, Period::Month, day), MonthlyPay::NOT_COMPARABLE);
    }
}
