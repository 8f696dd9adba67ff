//! Countries out of the place labels of French services: `69 - LYON 05`, `2A - AJACCIO`, `Bretagne`, `BELGIQUE`,
//! and `MR - ARAFAT` where a service uses the same form for its own country.

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

/// What a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    pub country: Option<Country>,
    /// The place as it is written, without the code of a country other than France.
    pub name: &'a str,
}

/// The country that has this name in French, English or Portuguese.
pub fn country_named(name: &str) -> Option<Country> {
    NAMES.get(&fold(name)).copied()
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
