//! Where the work is, seen from where she lives: the route, and whether she would go there. Where she comes from
//! does not matter, only where she is.

use super::reason::{Question, Reason, ReasonValue};
use super::verdict::Verdict;
use super::{Demand, Profile};
use crate::domain::codes::{Mobility, Reach};
use crate::facts::Country;

/// The way from where she lives to where the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    Home,
    Ecowas,
    Abroad,
}

impl Route {
    pub fn between(home: Country, work: Country) -> Route {
        if home == work {
            Route::Home
        } else if moves_freely(home) && moves_freely(work) {
            Route::Ecowas
        } else {
            Route::Abroad
        }
    }

    /// None where one of the two countries is not known.
    pub fn of(profile: &Profile, demand: &Demand) -> Option<Route> {
        Some(Route::between(profile.country?, demand.country?))
    }
}

/// The members of ECOWAS, and the three that left on 29 January 2025 and with whom free movement is kept both ways
/// until further notice (`domain.md` C3). Mauritania left in 2000 and is not among them.
fn moves_freely(country: Country) -> bool {
    matches!(
        country.code(),
        "BJ" | "CV" | "CI" | "GM" | "GH" | "GN" | "GW" | "LR" | "NG" | "SN" | "SL" | "TG"
    ) || matches!(country.code(), "BF" | "ML" | "NE")
}

/// What decides, and what is not known for it.
enum Answer {
    Covers,
    Not,
    MobilityUntold,
    CountryUntold,
    RegionUntold,
    OfferRegionUntold,
}

/// Same region, or a declared mobility that covers the place.
pub(super) fn judge<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let Some(country) = demand.country else {
        return V::unknown(|| Reason::of("reason-place-offer-untold").asking(Question::OFFER_COUNTRY));
    };
    let there = |id| move || Reason::of(id).with("place", place(demand, country));
    if profile.region.known() && profile.region == demand.region {
        return V::met(there("reason-place-same"));
    }
    let asking = |id, question| move || there(id)().asking(question);
    match answer(profile, demand, country) {
        Answer::Covers => V::met(there("reason-place-covered")),
        Answer::Not => V::missing(there("reason-place-not-covered")),
        Answer::MobilityUntold => V::unknown(asking("reason-place-mobility-untold", Question::MOBILITY)),
        Answer::CountryUntold => V::unknown(asking("reason-place-country-untold", Question::COUNTRY)),
        Answer::RegionUntold => V::unknown(asking("reason-place-region-untold", Question::REGION)),
        Answer::OfferRegionUntold => {
            V::unknown(asking("reason-place-offer-region-untold", Question::OFFER_REGION))
        }
    }
}

/// The region where it is known, else the country.
fn place(demand: &Demand, country: Country) -> ReasonValue {
    demand.region.region().map_or(ReasonValue::Country(country), ReasonValue::Region)
}

fn answer(profile: &Profile, demand: &Demand, country: Country) -> Answer {
    let Some(mobility) = &profile.mobility else { return Answer::MobilityUntold };
    if goes_to(mobility, country) {
        return Answer::Covers;
    }
    match (profile.country, mobility.reach) {
        (None, _) => Answer::CountryUntold,
        (Some(home), _) if home != country => Answer::Not,
        (_, Reach::Country | Reach::Ecowas | Reach::Abroad) => Answer::Covers,
        _ if !demand.region.known() => Answer::OfferRegionUntold,
        _ if !profile.region.known() => Answer::RegionUntold,
        _ => Answer::Not,
    }
}

/// Whether she would go to a country wherever she lives: where she named some, to those; else as far as she said.
fn goes_to(mobility: &Mobility, country: Country) -> bool {
    mobility.countries.contains(&country)
        || mobility.countries.is_empty()
            && match mobility.reach {
                Reach::Abroad => true,
                Reach::Ecowas => moves_freely(country),
                Reach::Nowhere | Reach::Town | Reach::Region | Reach::Country => false,
            }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_follows_from_the_two_countries() {
        let country = |code| Country::parse(code).expect("a country");
        for (home, work, route) in [
            ("TG", "TG", Route::Home),
            ("TG", "SN", Route::Ecowas),
            ("SN", "ML", Route::Ecowas),
            ("MR", "SN", Route::Abroad),
            ("CV", "PT", Route::Abroad),
            ("MR", "MR", Route::Home),
        ] {
            assert_eq!(Route::between(country(home), country(work)), route, "{home} {work}");
        }
        let free = crate::facts::countries().iter().filter(|country| moves_freely(**country));
        assert_eq!(free.count(), 12 + 3, "members, and those that left and keep free movement");
    }
}
