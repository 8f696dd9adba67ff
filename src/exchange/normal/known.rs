//! What is looked up once a file: a delivery names the same occupations and towns over and over, and a search
//! through all titles is slow. A title is believed only where its words and those of the title found are the same
//! ones and no other unit group has them too.

use crate::domain::offer::{KnownBy, Surety};
use crate::facts::{Country, Isco, Region, fold, isco_of_rome, region_of_town, regions, titles_matching};
use std::collections::HashMap;

/// Place of French among the languages of `facts`.
const FRENCH: u8 = 0;

/// Answers that were given before.
#[derive(Default)]
pub struct Known {
    titles: HashMap<String, Option<(Isco, Surety)>>,
    named: HashMap<(Country, String), Option<Region>>,
    regions: HashMap<(Country, String), Option<Region>>,
}

impl Known {
    /// The unit group of an ad: by its ROME code, else by the first of its titles that is clear.
    pub fn occupation(&mut self, rome: &str, titles: &[&str]) -> Option<(Isco, KnownBy, Surety)> {
        if let Some(isco) = isco_of_rome(rome) {
            return Some((isco, KnownBy::Crosswalk, Surety::Likely));
        }
        let found = titles.iter().find_map(|title| self.by_any_title(title));
        found.map(|(isco, surety)| (isco, KnownBy::Title, surety))
    }

    /// The region of a country that has this name or code.
    pub fn region_named(&mut self, country: Country, name: &str) -> Option<Region> {
        let found = self.named.entry((country, name.to_owned()));
        *found.or_insert_with(|| {
            let wanted = fold(name);
            let by_code = Region::parse(name.trim()).filter(|region| region.country() == Some(country));
            by_code.or_else(|| regions(country).find(|region| fold(region.name()) == wanted))
        })
    }

    /// The region of a country's town, where both are known.
    pub fn region(&mut self, country: Country, town: &str) -> Option<Region> {
        let found = self.regions.entry((country, town.to_owned()));
        *found.or_insert_with(|| region_of_town(country, town))
    }

    /// The unit group of a title in any of the three languages, where it is clear.
    pub fn by_any_title(&mut self, title: &str) -> Option<(Isco, Surety)> {
        if let Some(known) = self.titles.get(title) {
            return *known;
        }
        let found = clear_match(title);
        self.titles.insert(title.to_owned(), found);
        found
    }
}

/// How alike two titles are, word by word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// Gender and number apart.
    Kin,
    Same,
}

fn clear_match(title: &str) -> Option<(Isco, Surety)> {
    let plain = one_gender(title.split('(').next()?.trim());
    let asked = words(&plain);
    let found = titles_matching(&plain, FRENCH, 2);
    let alike =
        |place: usize| found.get(place).and_then(|occupation| likeness(&asked, &words(occupation.matched)));
    let best = alike(0)?;
    if alike(1) == Some(best) {
        return None;
    }
    let surety = if best == Likeness::Same { Surety::Likely } else { Surety::Check };
    found.first().map(|occupation| (occupation.isco, surety))
}

/// `Éducateur / Éducatrice de jeunes enfants` is `Éducateur de jeunes enfants`: both forms would ask for both.
fn one_gender(title: &str) -> String {
    let Some((one, both)) = title.split_once(" / ") else { return title.to_owned() };
    let [first, second] = [one, both].map(|form| words(form).into_iter().next().unwrap_or_default());
    if !are_kin(&first, &second) {
        return title.to_owned();
    }
    let behind = both.split(' ').skip(one.split(' ').count());
    std::iter::once(one).chain(behind).collect::<Vec<_>>().join(" ")
}

fn likeness(asked: &[String], found: &[String]) -> Option<Likeness> {
    if asked.is_empty() || asked.len() != found.len() {
        return None;
    }
    let pairs = asked.iter().zip(found);
    if pairs.clone().all(|(one, other)| one == other) {
        return Some(Likeness::Same);
    }
    pairs.clone().all(|(one, other)| are_kin(one, other)).then_some(Likeness::Kin)
}

/// `couturière` and `couturiers`: the same beginning, and no more behind it than an ending.
fn are_kin(one: &str, other: &str) -> bool {
    let shared = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    shared >= 4 && one.len() - shared <= 4 && other.len() - shared <= 4
}

/// The words of a title that mean something, folded.
fn words(title: &str) -> Vec<String> {
    const FILLING: &[&str] =
        &["de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "a", "au", "aux", "h", "f"];
    let folded = fold(title);
    folded.split(' ').filter(|word| !word.is_empty() && !FILLING.contains(word)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_by_all_their_words() {
        for (one, other, wanted) in [
            ("Maçon", "maçons", true),
            ("couturière", "Couturiers", true),
            ("Chef de cuisine", "chef cuisine", true),
            ("Chef de chantier", "Chef de cuisine", false),
            ("Chef", "Chef de cuisine", false),
            ("", "", false),
        ] {
            assert_eq!(likeness(&words(one), &words(other)).is_some(), wanted, "{one} {other}");
        }
    }

    #[test]
    fn of_two_genders_one_is_enough() {
        for (title, wanted) in [
            ("Éducateur / Éducatrice de jeunes enfants", "Éducateur de jeunes enfants"),
            (
                "Technicien polyvalent / Technicienne polyvalente du bâtiment",
                "Technicien polyvalent du bâtiment",
            ),
            ("Maçon / Maçonne", "Maçon"),
            ("Chauffeur / livreur", "Chauffeur / livreur"),
            ("Comptable", "Comptable"),
            (" / ", " / "),
        ] {
            assert_eq!(one_gender(title), wanted);
        }
    }

    #[test]
    fn a_rome_code_goes_before_a_title_and_nonsense_is_nothing() {
        let mut known = Known::default();
        let by_code = known.occupation("A1101", &["Maçon"]);
        assert_eq!(
            by_code.map(|(isco, by, surety)| (isco.code(), by, surety)),
            Some(("8341".to_owned(), KnownBy::Crosswalk, Surety::Likely))
        );
        assert_eq!(known.occupation("Z9999", &["", "xyzzy", "(H/F)"]), None);
    }
}
