//! A district: what the region of a pack is divided into (a prefecture, a department, a moughataa, a parish). Districts
//! are founded and renamed faster than packs are: one that the packs do not have is kept as it was said.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use super::text::Line;
use crate::facts::{Region, regions_of_district};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct District(String);

impl District {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// False where the packs know it, and know it as a part of other regions alone.
    pub fn may_be_of(&self, region: Region) -> bool {
        let known = regions_of_district(&self.0);
        known.is_empty() || known.iter().any(|(of, _)| *of == region)
    }
}

impl Datum for District {
    const SHAPE: Shape = Shape::District;

    fn read(text: &str, reading: &Reading) -> Result<Self, Reject> {
        let said = Line::read(text, reading)?;
        let known = regions_of_district(said.as_str());
        let here = known.iter().find(|(region, _)| region.country() == Some(reading.country));
        let name = here.or(known.first()).map(|(_, name)| *name);
        Ok(District(name.unwrap_or(said.as_str()).to_owned()))
    }

    fn text(&self) -> String {
        self.0.clone()
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(District(value.text().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::facts::{Country, Pack, fold};

    fn read(text: &str) -> String {
        let reading = Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("a country"),
        };
        District::read(text, &reading).expect("a district").text()
    }

    #[test]
    fn a_district_is_written_as_the_pack_writes_it_and_a_new_one_as_it_was_said() {
        assert_eq!(read("tone"), "Tône");
        assert_eq!(read("  keran "), "Kéran");
        assert_eq!(read("Quartier Neuf"), "Quartier Neuf");
    }

    #[test]
    fn a_district_is_part_of_its_own_region() {
        let region = |code| Region::parse(code).expect("a region");
        let tone = District(read("tone"));
        assert!(tone.may_be_of(region("TG-S")) && !tone.may_be_of(region("TG-M")));
        assert!(District(read("Quartier Neuf")).may_be_of(region("TG-M")));
    }

    #[test]
    fn every_region_of_every_pack_is_divided() {
        for row in Pack::all().iter().flat_map(|pack| &pack.region) {
            let mut names: Vec<String> = row.districts.iter().map(|name| fold(name)).collect();
            names.sort();
            names.dedup();
            assert!(!names.is_empty() && names.len() == row.districts.len(), "{}: {names:?}", row.code);
        }
        // Prefectures, departments, moughataas, parishes, districts, as the states count them.
        let count = |country: &str| {
            let pack = Pack::of(Country::parse(country).expect("a country")).expect("a pack");
            pack.region.iter().map(|region| region.districts.len()).sum::<usize>()
        };
        assert_eq!(["TG", "SN", "MR", "CV", "GH"].map(count), [39, 46, 63, 32, 261]);
    }
}
