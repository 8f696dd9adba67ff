//! A place on earth, as partners give it for their ads, and how far two are apart.

use super::datum::{Datum, Reading, Reject, Shape, Value};

/// Ten thousandths of a degree: some ten metres.
const STEPS: f64 = 10_000.0;
/// The mean radius of the earth.
const EARTH_KM: f64 = 6_371.0;

/// Latitude and longitude, in ten thousandths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    latitude: i32,
    longitude: i32,
}

impl Position {
    /// Of two numbers as a source writes them; None for what is no place, and for the point that stands for none.
    pub fn of(latitude: &str, longitude: &str) -> Option<Position> {
        let degrees = |text: &str, most: f64| {
            let told: f64 = text.trim().replace(',', ".").parse().ok()?;
            (told.abs() <= most).then_some((told * STEPS).round() as i32)
        };
        let (latitude, longitude) = (degrees(latitude, 90.0)?, degrees(longitude, 180.0)?);
        ((latitude, longitude) != (0, 0)).then_some(Position { latitude, longitude })
    }

    /// Kilometres along the surface, whole.
    pub fn km_to(self, other: Position) -> u32 {
        let radians = |steps: i32| (f64::from(steps) / STEPS).to_radians();
        let (from, to) = (radians(self.latitude), radians(other.latitude));
        let across = radians(other.longitude) - radians(self.longitude);
        let half = ((to - from) / 2.0).sin().powi(2) + from.cos() * to.cos() * (across / 2.0).sin().powi(2);
        (2.0 * EARTH_KM * half.sqrt().min(1.0).asin()).round() as u32
    }
}

impl Datum for Position {
    const SHAPE: Shape = Shape::Line(24);

    /// `45.7640, 4.8357`
    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let (latitude, longitude) = text.split_once([',', ';', ' ']).ok_or(Reject("reject-position"))?;
        Position::of(latitude, longitude).ok_or(Reject("reject-position"))
    }

    fn text(&self) -> String {
        let degrees = |steps: i32| f64::from(steps) / STEPS;
        format!("{:.4}, {:.4}", degrees(self.latitude), degrees(self.longitude))
    }

    fn restore(value: &Value) -> Option<Self> {
        let (latitude, longitude) = value.text().split_once(',')?;
        Position::of(latitude, longitude)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_distances_are_right_to_a_hundredth() {
        let lome = Position::of("6.13", "1.22").unwrap();
        for (latitude, longitude, km) in
            [("9.55", "1.19", 380), ("14.69", "-17.45", 2_251), ("48.85", "2.35", 4_751)]
        {
            let told = lome.km_to(Position::of(latitude, longitude).unwrap());
            assert!(told.abs_diff(km) * 100 <= km, "{told} for {km}");
        }
        assert_eq!(lome.km_to(lome), 0);
    }

    #[test]
    fn what_is_no_place_is_none() {
        for (latitude, longitude) in
            [("91", "0"), ("0", "181"), ("0", "0"), ("", "1"), ("nan", "1"), ("x", "1")]
        {
            assert_eq!(Position::of(latitude, longitude), None, "{latitude} {longitude}");
        }
    }

    proptest! {
        #[test]
        fn a_position_is_kept_unharmed_and_is_as_far_there_as_back(
            a in -900_000..900_000_i32, b in -1_800_000..1_800_000_i32,
            c in -900_000..900_000_i32, d in -1_800_000..1_800_000_i32,
        ) {
            let one = Position { latitude: a, longitude: b };
            let other = Position { latitude: c, longitude: d };
            prop_assume!((a, b) != (0, 0));
            prop_assert_eq!(Position::restore(&one.store()), Some(one));
            prop_assert_eq!(one.km_to(other), other.km_to(one));
            prop_assert!(one.km_to(other) <= 20_038);
        }
    }
}
