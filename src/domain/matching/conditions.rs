//! The hard conditions. Each stands by itself and has no points: surely not held blocks, not known asks, and nobody
//! is blocked for what she did not tell.

use super::profile::LegalAges;
use super::reason::{Question, Reason, ReasonValue};
use super::verdict::Verdict;
use super::{Demand, Profile};
use crate::domain::candidate::Licence;
use crate::domain::day::Day;

/// The offer can still be had.
pub(super) fn closing<V: Verdict>(demand: &Demand, today: Day) -> V {
    let on = |id, day| move || Reason::of(id).with("day", ReasonValue::Day(day));
    match demand.closes_on {
        _ if demand.closed => V::block(|| Reason::of("reason-closing-closed")),
        Some(day) if day < today => V::block(on("reason-closing-past", day)),
        Some(day) => V::met(on("reason-closing-open", day)),
        None => V::met(|| Reason::of("reason-closing-no-day")),
    }
}

/// She is of age for the route: that of work at home, that of placement abroad elsewhere, ECOWAS included.
pub(super) fn age<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let LegalAges { work, abroad } = profile.legal_ages;
    // Every way across a border asks the same age, so the whole route need not be known.
    let home = profile.country.zip(demand.country).map(|(home, work)| home == work);
    let (lowest, highest) = match home {
        Some(true) => (work, work),
        Some(false) => (abroad, abroad),
        None => (work.min(abroad), work.max(abroad)),
    };
    let limit = |id, years| move || Reason::of(id).with("years", ReasonValue::Number(years));
    let Some((least, greatest)) = profile.ages else {
        return V::unknown(move || limit("reason-age-untold", highest)().asking(Question::BIRTH));
    };
    if least >= highest {
        V::met(limit("reason-age-legal", highest))
    } else if greatest < lowest && home == Some(false) {
        V::block(limit("reason-age-under-abroad", lowest))
    } else if greatest < lowest {
        V::block(limit("reason-age-under", lowest))
    } else if home.is_none() {
        let question = if profile.country.is_none() { Question::COUNTRY } else { Question::OFFER_COUNTRY };
        V::unknown(move || limit("reason-age-route-untold", highest)().asking(question))
    } else {
        V::unknown(move || limit("reason-age-uncertain", highest)().asking(Question::BIRTH))
    }
}

/// She holds every licence that is asked. Licences told without the one asked are an answer, and it is no.
pub(super) fn licence<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let (asked, held) = (demand.licences, profile.licences);
    let lacking = asked & !held;
    if asked == 0 {
        V::met(|| Reason::of("reason-licence-none-asked"))
    } else if held == 0 {
        V::unknown(|| licences("reason-licence-unknown", asked).asking(Question::LICENCE))
    } else if lacking == 0 {
        V::met(|| licences("reason-licence-held", asked))
    } else {
        V::block(|| licences("reason-licence-lacking", lacking))
    }
}

fn licences(id: &'static str, bits: u8) -> Reason {
    let named = Licence::ALL.iter().filter(|licence| bits & 1 << **licence as u8 != 0);
    let codes = named.map(|licence| licence.code()).collect();
    Reason::of(id).with("licences", ReasonValue::Choices { list: Licence::LIST.name, codes })
}
