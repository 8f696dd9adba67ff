//! The hard conditions. Each stands by itself and has no points: surely not held blocks, not known asks, and nobody
//! is blocked for what she did not tell. A proposal is stricter than a list: [`may_propose`].

use super::profile::LegalAges;
use super::reason::{Question, Reason, ReasonValue};
use super::verdict::Verdict;
use super::verdict::{Explained, Outcome};
use super::{Demand, Profile};
use crate::domain::candidate::Licence;
use crate::domain::day::Day;
use crate::domain::offer::Verification;

/// The offer can still be had.
pub(super) fn closing<V: Verdict>(demand: &Demand, today: Day) -> V {
    let on = |id, day| move || Reason::of(id).with("day", ReasonValue::Day(day));
    match demand.closes_on {
        _ if demand.draft => V::block(|| Reason::of("reason-closing-draft")),
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
    let home = at_home(profile, demand);
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

/// Whether the work is in the country where she lives; None where one of the two is not known.
pub(super) fn at_home(profile: &Profile, demand: &Demand) -> Option<bool> {
    profile.country.zip(demand.country).map(|(home, work)| home == work)
}

/// Abroad the employer is verified. One who was refused, or stands on the black list, is proposed nowhere; of the
/// others nothing is to be said at home.
pub(super) fn employer<V: Verdict>(profile: &Profile, demand: &Demand) -> Option<V> {
    let told = |id| move || Reason::of(id);
    Some(match (demand.employer, at_home(profile, demand)) {
        (Verification::Refused, _) => V::block(told("reason-employer-refused")),
        (Verification::Blacklisted, _) => V::block(told("reason-employer-blacklisted")),
        (_, Some(true)) => return None,
        (Verification::Verified, _) => V::met(told("reason-employer-verified")),
        (Verification::Pending, Some(false)) => V::block(told("reason-employer-pending")),
        (Verification::Unverified, Some(false)) => V::block(told("reason-employer-unverified")),
        (_, None) => {
            let question =
                if profile.country.is_none() { Question::COUNTRY } else { Question::OFFER_COUNTRY };
            V::unknown(move || Reason::of("reason-employer-route-untold").asking(question))
        }
    })
}

/// Whether the law lets somebody be proposed for an offer: it can be had, she is of age for the route, and abroad the
/// employer is verified. What is not known stands against a proposal too, unless the work is surely at home.
///
/// # Errors
/// Every reason against it.
pub fn may_propose(profile: &Profile, demand: &Demand, today: Day) -> Result<(), Vec<Reason>> {
    let home = at_home(profile, demand) == Some(true);
    let conditions: [Option<Explained>; 3] =
        [Some(closing(demand, today)), Some(age(profile, demand)), employer(profile, demand)];
    let against = conditions.into_iter().flatten().filter(|one| match one.outcome {
        Outcome::Blocked => true,
        Outcome::Unknown => !home,
        _ => false,
    });
    let reasons: Vec<Reason> = against.map(|one| one.reason).collect();
    if reasons.is_empty() { Ok(()) } else { Err(reasons) }
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
