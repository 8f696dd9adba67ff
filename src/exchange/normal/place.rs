//! Countries out of the place labels of French services: `69 - LYON 05`, `2A - AJACCIO`, `Bretagne`, `BELGIQUE`,
//! and `MR - ARAFAT` where a service uses the same form for its own country.

use super::Object;
use crate::domain::position::Position;
use crate::facts::{Country, countries, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of countries in three languages, folded; French where two languages differ on one name.
static NAMES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for language in [2, 1, 0] {
        for country in countries() {
            if let Some(name) = country.names().get(language) {
                names.insert(fold(name), *country);
            }
        }
    }
    names
});

/// Codes of countries by their names in languages of partners, folded.
fn own_name(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "sverige" => "SE",
        "norge" => "NO",
        "danmark" => "DK",
        "suomi" => "FI",
        "deutschland" | "tyskland" => "DE",
        "osterreich" => "AT",
        "espana" | "spanien" => "ES",
        "italia" => "IT",
        "nederland" => "NL",
        "belgie" => "BE",
        "polska" => "PL",
        "frankrike" => "FR",
        "storbritannien" | "uk" | "great britain" | "england" => "GB",
        "usa" | "united states of america" => "US",
        "cape verde" | "cap vert" => "CV",
        "ivory coast" => "CI",
        "maroc" => "MA",
        _ => return None,
    })
}

/// What a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    pub country: Option<Country>,
    /// The place as it is written, without the code of a country other than France.
    pub name: &'a str,
}

/// The country of a code or of a name.
pub fn country(text: &str) -> Option<Country> {
    let text = text.trim();
    Country::parse(text).or_else(|| country_named(text))
}

/// The country that ends a place, with the place before it: `Dakar, Sénégal`, `Casablanca (Maroc)`, `Lomé - Togo`.
pub fn country_within(place: &str) -> Option<(Country, &str)> {
    let place = place.trim();
    let inner = place.strip_suffix(')').and_then(|place| place.rsplit_once('('));
    let parted = inner.or_else(|| place.rsplit_once(',')).or_else(|| place.rsplit_once(" - "));
    match parted {
        Some((town, name)) if !town.trim().is_empty() => Some((country_named(name)?, town.trim())),
        _ => Some((country_named(place)?, place)),
    }
}

/// The country that has this name in French, English or Portuguese, or in its own language where ads use it.
fn country_named(name: &str) -> Option<Country> {
    let folded = fold(name);
    NAMES.get(&folded).copied().or_else(|| Country::parse(own_name(&folded)?))
}

/// Reads a label of a French service. Without another country's mark a place is in France; a mark that looks like
/// a country's and is none leaves the country open.
pub fn french_place(label: &str) -> Place<'_> {
    let label = label.trim();
    let (mark, behind) =
        label.split_once(" - ").map_or((label, ""), |(mark, name)| (mark.trim(), name.trim()));
    let letters = mark.len() == 2 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
    if letters && !behind.is_empty() {
        let country = Country::parse(mark).map(home);
        let french = country.is_some_and(|country| country.code() == "FR");
        return Place { country, name: if french { label } else { behind } };
    }
    if mark == "99" {
        return Place { country: country_named(behind), name: label };
    }
    let named =
        if mark.starts_with(|first: char| first.is_ascii_digit()) { None } else { country_named(mark) };
    let country = named.map(home).or_else(|| Country::parse("FR"));
    let abroad = named.is_some_and(|country| home(country).code() != "FR") && !behind.is_empty();
    Place { country, name: if abroad { behind } else { label } }
}

/// The place on earth that two keys of an object tell; what is no such place is none.
pub fn position(place: &Object, latitude: &str, longitude: &str) -> Option<Position> {
    let degrees = |key| place.text(key).ok().flatten();
    Position::of(&degrees(latitude)?, &degrees(longitude)?)
}

/// A French postal code; one that went through a number has lost its zero.
pub fn french_postal_code(code: &str) -> String {
    let lost = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    if lost { format!("0{code}") } else { code.to_owned() }
}

/// The overseas departments have country codes of their own and are France for everything that work is about.
fn home(country: Country) -> Country {
    match country.code() {
        "GP" | "MQ" | "GF" | "RE" | "PM" | "YT" | "BL" | "MF" => Country::parse("FR").unwrap_or(country),
        _ => country,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_found_at_the_end_of_a_place() {
        for (place, wanted) in [
            ("Dakar, Sénégal", Some(("SN", "Dakar"))),
            ("Casablanca (Maroc)", Some(("MA", "Casablanca"))),
            ("Lomé - Togo", Some(("TG", "Lomé"))),
            ("Ghana", Some(("GH", "Ghana"))),
            ("Uppsala län", None),
        ] {
            let told = country_within(place);
            assert_eq!(told.as_ref().map(|(country, town)| (country.code(), *town)), wanted, "{place}");
        }
    }

    #[test]
    fn labels_tell_country_and_place() {
        for (label, country, name) in [
            ("69 - LYON 05", Some("FR"), "69 - LYON 05"),
            ("2A - AJACCIO", Some("FR"), "2A - AJACCIO"),
            ("974 - ST DENIS", Some("FR"), "974 - ST DENIS"),
            ("75", Some("FR"), "75"),
            ("France", Some("FR"), "France"),
            ("Auvergne-Rhône-Alpes", Some("FR"), "Auvergne-Rhône-Alpes"),
            ("Toulouse OU Auch", Some("FR"), "Toulouse OU Auch"),
            ("Guadeloupe", Some("FR"), "Guadeloupe"),
            ("RE - ST PIERRE", Some("FR"), "RE - ST PIERRE"),
            ("MR - ARAFAT", Some("MR"), "ARAFAT"),
            ("TG - LOMÉ - BÈ", Some("TG"), "LOMÉ - BÈ"),
            ("BELGIQUE", Some("BE"), "BELGIQUE"),
            ("99 - SUISSE", Some("CH"), "99 - SUISSE"),
            ("SENEGAL - DAKAR", Some("SN"), "DAKAR"),
            ("XX - NULLE PART", None, "NULLE PART"),
        ] {
            let place = french_place(label);
            assert_eq!(
                (place.country.map(|c| c.to_string()).as_deref(), place.name),
                (country, name),
                "{label}"
            );
        }
    }
}
