//! Pay on one scale: thousandths of XOF a month, at the rates of the day of the ad, for what is offered and for what is
//! wished alike: so two amounts of one currency compare as they stand, whatever became of it. What was not told, or has
//! no rate, is neither high nor low: it is unknown. A rate that was old already on that day is said to be.

use super::reason::{Question, Reason, ReasonValue};
use super::verdict::Verdict;
use super::{Demand, Profile};
use crate::domain::day::Day;
use crate::domain::offer::Offer;
use crate::domain::text::{Money, Period};
use crate::facts::{Currency, Rates, Worth};
use std::sync::Arc;

/// From so many days on, a rate that nobody has checked since is called old.
const OLD_DAYS: i64 = 90;

/// Thousandths of XOF a month; below 0 there is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthlyPay(i64);

enum Amount {
    Untold,
    NotComparable,
    Millis(i64),
}

impl MonthlyPay {
    pub(super) const UNTOLD: MonthlyPay = MonthlyPay(-1);
    pub(super) const NOT_COMPARABLE: MonthlyPay = MonthlyPay(-2);

    /// Not comparable where no rate was known.
    pub(super) fn of(amount: i64, worth: Option<Worth<'_>>, period: Period) -> MonthlyPay {
        let Some(worth) = worth else { return MonthlyPay::NOT_COMPARABLE };
        let (times, over) = months(period);
        let millis = (i128::from(amount).saturating_mul(worth.millionths) / 1_000).max(0);
        let monthly = millis.saturating_mul(times) / over;
        MonthlyPay(i64::try_from(monthly).unwrap_or(i64::MAX))
    }

    fn amount(self) -> Amount {
        match self {
            MonthlyPay::UNTOLD => Amount::Untold,
            MonthlyPay(millis) if millis < 0 => Amount::NotComparable,
            MonthlyPay(millis) => Amount::Millis(millis),
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

/// What an offer may pay at most, and at which rates that is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Offered {
    pay: MonthlyPay,
    /// The currency of the amount; XOF where there is none.
    currency: CurrencyKey,
    /// The day of the ad, and the epoch of [`Rates`] it lies in.
    on: Day,
    pub(super) epoch: u16,
}

/// The letters of a currency in fifteen bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CurrencyKey(pub u16);

impl CurrencyKey {
    pub(super) fn of(currency: Currency) -> CurrencyKey {
        let letters = currency.code().bytes().filter(u8::is_ascii_uppercase).take(3);
        CurrencyKey(letters.fold(0, |key, letter| key << 5 | u16::from(letter - b'A' + 1)))
    }

    pub(super) fn currency(self) -> Option<Currency> {
        let letters = [10, 5, 0].map(|bits| (self.0 >> bits & 31) as u8);
        let code: String = letters.iter().filter(|n| **n > 0).map(|n| char::from(b'A' - 1 + n)).collect();
        Currency::parse(&code)
    }
}

impl Offered {
    /// At the rates of the day on which the ad was published or last touched; of today where it does not say. An amount
    /// whose currency or period was not said cannot be compared.
    pub(super) fn of(offer: &Offer, today: Day, rates: &Rates) -> Offered {
        let touched = offer.updated_at.map(|at| at.day(0));
        let on = offer.published_on.or(touched).filter(|day| *day <= today).unwrap_or(today);
        let epoch = rates.epoch(&on.to_string());
        let currency = offer.salary_currency.as_ref().and_then(|line| Currency::parse(line.as_str()));
        let pay = match (offer.salary_max.or(offer.salary_min), currency, offer.salary_period) {
            (None, ..) => MonthlyPay::UNTOLD,
            (Some(amount), Some(currency), Some(period)) => {
                MonthlyPay::of(amount.0, rates.worth(currency, epoch), period)
            }
            _ => MonthlyPay::NOT_COMPARABLE,
        };
        Offered { pay, currency: currency.map_or(CurrencyKey(0), CurrencyKey::of), on, epoch }
    }

    /// Whether anybody can be told to be paid enough or not.
    pub(super) fn can_be_compared(&self) -> bool {
        matches!(self.pay.amount(), Amount::Millis(_))
    }
}

/// The least she wishes to be paid.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Floor {
    Untold,
    /// With what it is worth in each epoch.
    Told {
        money: Money,
        at: Box<[MonthlyPay]>,
        rates: Arc<Rates>,
    },
    /// As a scan for one offer needs it: in the epoch of that offer, and without a word to say.
    At(MonthlyPay),
}

impl Floor {
    pub(super) fn of(told: Option<Money>, rates: &Arc<Rates>) -> Floor {
        let Some(money) = told else { return Floor::Untold };
        let at = |epoch| MonthlyPay::of(money.amount, rates.worth(money.currency, epoch), money.period);
        Floor::Told { money, at: (0..rates.epochs()).map(at).collect(), rates: rates.clone() }
    }

    fn at(&self, epoch: u16) -> MonthlyPay {
        match self {
            Floor::Untold => MonthlyPay::UNTOLD,
            Floor::Told { at, .. } => {
                at.get(usize::from(epoch)).copied().unwrap_or(MonthlyPay::NOT_COMPARABLE)
            }
            Floor::At(pay) => *pay,
        }
    }

    /// The day on which the rates that a comparison rests on were last known to hold; none where it rests on none that
    /// moves.
    fn known(&self, offered: &Offered) -> Option<Day> {
        let Floor::Told { money, rates, .. } = self else { return None };
        let currency = offered.currency.currency().filter(|currency| *currency != money.currency)?;
        let worths = [currency, money.currency].map(|currency| rates.worth(currency, offered.epoch));
        worths.into_iter().flatten().filter_map(|worth| worth.known).min().and_then(Day::parse)
    }
}

/// Whether the offer may pay what she asks at least.
pub(super) fn judge<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let floor = match profile.pay_floor.at(demand.pay.epoch).amount() {
        Amount::Untold => return V::unknown(|| Reason::of("reason-pay-untold").asking(Question::PAY)),
        Amount::NotComparable => return V::unknown(|| Reason::of("reason-pay-not-comparable")),
        Amount::Millis(floor) => floor,
    };
    let offered = match demand.pay.pay.amount() {
        Amount::Untold => {
            return V::unknown(|| Reason::of("reason-pay-offer-untold").asking(Question::OFFER_PAY));
        }
        Amount::NotComparable => return V::unknown(|| Reason::of("reason-pay-not-comparable")),
        Amount::Millis(offered) => offered,
    };
    let compared = |[plain, rated, old]: [&'static str; 3]| {
        let known = profile.pay_floor.known(&demand.pay);
        let id = match known {
            None => plain,
            Some(day) if day.days_until(demand.pay.on) > OLD_DAYS => old,
            Some(_) => rated,
        };
        let reason = Reason::of(id)
            .with("offered", ReasonValue::Xof(offered / 1_000))
            .with("floor", ReasonValue::Xof(floor / 1_000));
        match known {
            Some(day) => reason.with("day", ReasonValue::Dated(day)),
            None => reason,
        }
    };
    if offered >= floor {
        V::met(|| compared(["reason-pay-enough", "reason-pay-enough-rate", "reason-pay-enough-old"]))
    } else {
        V::missing(|| compared(["reason-pay-under", "reason-pay-under-rate", "reason-pay-under-old"]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::currencies;

    #[test]
    fn every_period_is_brought_to_a_month() {
        let xof = Worth { millionths: 1_000_000, known: None };
        for (amount, period, millis) in [
            (300, Period::Hour, 52_000_000),
            (3_000, Period::Day, 78_000_000),
            (12_000, Period::Week, 52_000_000),
            (52_000, Period::Month, 52_000_000),
            (624_000, Period::Year, 52_000_000),
            (i64::MAX, Period::Hour, i64::MAX),
        ] {
            assert_eq!(MonthlyPay::of(amount, Some(xof), period), MonthlyPay(millis), "{amount} {period:?}");
        }
    }

    #[test]
    fn without_a_rate_nothing_is_compared() {
        let rates = Rates::embedded();
        let euro = Currency::parse("EUR").expect("the table has the euro");
        let before = rates.worth(euro, rates.epoch("1990-01-01"));
        assert_eq!(MonthlyPay::of(1_000, before, Period::Month), MonthlyPay::NOT_COMPARABLE);
    }

    #[test]
    fn every_currency_of_the_table_comes_back() {
        for currency in currencies() {
            assert_eq!(CurrencyKey::of(currency).currency(), Some(currency), "{}", currency.code());
        }
    }
}
