//! How near an offer is to somebody, judged by what is known of both: the same town, region, country, a country one
//! moves to freely, another one; and within each by kilometres, where ad and region have their coordinates. Where nothing is
//! known of an offer it comes last.

use super::{Facet, Shelf};
use crate::choice;
use crate::domain::matching::Route;
use crate::domain::position::Position;
use crate::facts::{Country, Region, fold, region_of_town, region_position};

choice! {
    /// By what an offer was judged to be near, the nearest first.
    Nearness as "nearness" {
        Town = "town", Region = "region", Country = "country", Free = "free", Abroad = "abroad", Unknown = "unknown",
    }
}

/// How near an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Near {
    pub by: Nearness,
    /// Whole kilometres, where both have their coordinates; what is not known comes behind what is.
    km: u32,
}

impl Near {
    pub fn km(self) -> Option<u32> {
        (self.km != u32::MAX).then_some(self.km)
    }
}

/// Where somebody is, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub country: Option<Country>,
    pub region: Option<Region>,
    /// Folded.
    pub town: Option<String>,
    /// The town as it was written.
    pub name: Option<String>,
    /// Of the chief town of the region.
    pub position: Option<Position>,
}

impl Spot {
    /// A town tells its region where the country's pack has it.
    pub fn new(country: Option<Country>, region: Option<Region>, town: Option<&str>) -> Spot {
        let told = town.zip(country).and_then(|(town, country)| region_of_town(country, town));
        let region = region.or(told);
        Spot {
            country: country.or_else(|| region.and_then(Region::country)),
            region,
            position: region
                .and_then(region_position)
                .and_then(|(latitude, longitude)| Position::of(latitude, longitude)),
            town: town.map(fold).filter(|town| !town.is_empty()),
            name: town.map(str::to_owned).filter(|town| !town.is_empty()),
        }
    }

    pub fn is_known(&self) -> bool {
        self.country.is_some()
    }
}

/// What each country and region that offers tell is to somebody: looked up once, not once an offer.
pub struct Surroundings {
    countries: Vec<Nearness>,
    own_region: Vec<bool>,
    position: Option<Position>,
}

impl Shelf {
    /// What is near for somebody.
    pub fn around(&self, spot: &Spot) -> Surroundings {
        let country = |text: &String| match spot.country.zip(Country::parse(text)) {
            None => Nearness::Unknown,
            Some((home, work)) => match Route::between(home, work) {
                Route::Home => Nearness::Country,
                Route::Ecowas => Nearness::Free,
                Route::Abroad => Nearness::Abroad,
            },
        };
        let own = spot.region.map_or("", Region::code);
        Surroundings {
            countries: self.texts_of(Facet::Country).iter().map(country).collect(),
            own_region: self
                .texts_of(Facet::Region)
                .iter()
                .map(|text| !own.is_empty() && text == own)
                .collect(),
            position: spot.position,
        }
    }

    /// How near the offer at a place is; `in_town` where it names the town itself.
    pub fn near(&self, place: usize, around: &Surroundings, in_town: bool) -> Near {
        let code = |facet| usize::from(self.code_of(place, facet));
        let country = around.countries.get(code(Facet::Country)).copied().unwrap_or(Nearness::Unknown);
        let is_own = around.own_region.get(code(Facet::Region)).copied().unwrap_or(false);
        let by = match country {
            Nearness::Country | Nearness::Unknown if in_town => Nearness::Town,
            _ if is_own => Nearness::Region,
            country => country,
        };
        let there = self.ads.get(place).and_then(|ad| ad.position);
        let km = around.position.zip(there).map_or(u32::MAX, |(home, there)| home.km_to(there));
        Near { by, km }
    }
}
