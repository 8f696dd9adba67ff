//! What an ad asks of people, out of the wordings of French services: experience, schooling, languages, licences.
//! A wording that is not of the list gives None; whether that is worth telling is the reader's affair.

use crate::domain::candidate::{Education, Licence};
use crate::domain::codes::{Level, Spoken};
use crate::facts::{LanguageCode, fold, languages};
use std::collections::HashMap;
use std::sync::LazyLock;

/// French names of languages, folded.
static LANGUAGES: LazyLock<HashMap<String, LanguageCode>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for language in languages() {
        for name in language.names().into_iter().rev() {
            names.insert(fold(name), *language);
        }
    }
    names
});

/// The months of `3 ans - Sur poste identique`, `Expérience exigée de 6 Mois`, `De 3 à 5 ans` (the least counts).
/// None where no length is told, or one longer than a life of work.
pub fn experience_months(text: &str) -> Option<i64> {
    let folded = fold(text);
    let mut number = None;
    for word in folded.split(' ') {
        // `6mois` is two words.
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(told) = word[..digits].parse::<i64>() {
            number.get_or_insert(told);
        }
        let months = match &word[digits..] {
            "an" | "ans" | "annee" | "annees" | "year" | "years" | "ano" | "anos" | "ar" | "ars" => {
                number?.checked_mul(12)?
            }
            "mois" | "month" | "months" | "mes" | "meses" | "manad" | "manader" => number?,
            _ => continue,
        };
        return (0..=720).contains(&months).then_some(months);
    }
    None
}

/// True where a wording says that beginners are welcome.
pub fn no_experience(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "debutant",
        "sans experience",
        "pas dexperience",
        "aucune experience",
        "no experience",
        "none required",
        "entry level",
        "sem experiencia",
        "ingen erfarenhet",
        "not required",
    ];
    let folded = fold(text);
    WORDS.iter().any(|words| folded.contains(words))
}

/// Whether a wording without a length insists on experience: `Erfarenhet efterfrågas`.
pub fn experience_wanted(text: &str) -> Option<bool> {
    if no_experience(text) {
        return Some(false);
    }
    const WORDS: &[&str] = &["erfarenhet efterfragas", "exigee", "required", "exigida", "souhaitee"];
    let folded = fold(text);
    WORDS.iter().any(|words| folded.contains(words)).then_some(true)
}

/// The number of posts of `3`, `3.0`, from one up.
pub fn posts(text: &str) -> Option<i64> {
    let text = text.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok().filter(|posts| (1..=100_000).contains(posts))
}

/// The ISCED level of `Bac+3, Bac+4 ou équivalents`.
pub fn education(text: &str) -> Option<Education> {
    // `Bac+5` and `BAC + 5` both fold to `bac 5`.
    let folded = fold(text).replace(' ', "");
    // Longer beginnings first: `Bac` begins all of them.
    const LEVELS: &[(&str, Education)] = &[
        ("doctorat", Education::Doctor),
        ("phd", Education::Doctor),
        ("doutora", Education::Doctor),
        ("master", Education::Master),
        ("mestrado", Education::Master),
        ("ingenieur", Education::Master),
        ("bachelor", Education::Bachelor),
        ("licen", Education::Bachelor),
        ("bts", Education::ShortTertiary),
        ("dut", Education::ShortTertiary),
        ("hnd", Education::ShortTertiary),
        ("associate", Education::ShortTertiary),
        ("wassce", Education::UpperSecondary),
        ("secondary", Education::UpperSecondary),
        ("highschool", Education::UpperSecondary),
        ("ensinosecundario", Education::UpperSecondary),
        ("gymnasi", Education::UpperSecondary),
        ("bepc", Education::LowerSecondary),
        ("bfem", Education::LowerSecondary),
        ("bece", Education::LowerSecondary),
        ("primary", Education::Primary),
        ("ensinobasico", Education::Primary),
        ("niveaubac", Education::UpperSecondary),
        ("bac8", Education::Doctor),
        ("bac5", Education::Master),
        ("bac4", Education::Bachelor),
        ("bac3", Education::Bachelor),
        ("bac2", Education::ShortTertiary),
        ("bac1", Education::PostSecondary),
        ("bac", Education::UpperSecondary),
        ("cap", Education::UpperSecondary),
        ("bep", Education::UpperSecondary),
        ("2ndou1ere", Education::LowerSecondary),
        ("brevet", Education::LowerSecondary),
        ("3eme", Education::LowerSecondary),
        ("4eme", Education::LowerSecondary),
        ("primaire", Education::Primary),
        ("aucuneformation", Education::None),
    ];
    if let Ok(Some(level)) = text.trim().parse::<u8>().map(|_| Education::from_code(text.trim())) {
        return Some(level);
    }
    LEVELS.iter().find(|(beginning, _)| folded.starts_with(beginning)).map(|(_, level)| *level)
}

/// The language of a French name in any case: `Anglais`.
fn language(text: &str) -> Option<LanguageCode> {
    LANGUAGES.get(&fold(text)).copied()
}

/// The language of a name or a code, with its level where one is told: `fr:B2`, `English (C1)`, `SV`.
pub fn spoken(text: &str) -> Option<Spoken> {
    let parts: Vec<&str> =
        text.split([':', '(', ')', '-', ',']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let name = parts.first()?;
    let known =
        language(name).or_else(|| LanguageCode::parse(name)).or_else(|| LanguageCode::parse(own_name(name)?));
    let (language, rest) = match known {
        Some(language) => (language, parts.get(1).copied()),
        // `Anglais B2`
        None => {
            let (name, level) = name.rsplit_once(' ')?;
            (language(name).or_else(|| LanguageCode::parse(own_name(name)?))?, Some(level))
        }
    };
    let level = rest.and_then(|level| Level::from_code(&level.trim().to_uppercase()));
    Some(Spoken { language, level })
}

/// Codes of languages by their Swedish names.
fn own_name(name: &str) -> Option<&'static str> {
    Some(match fold(name).as_str() {
        "svenska" => "sv",
        "engelska" => "en",
        "franska" => "fr",
        "spanska" => "es",
        "portugisiska" => "pt",
        "arabiska" => "ar",
        "tyska" => "de",
        "italienska" => "it",
        "kinesiska" => "zh",
        "ryska" => "ru",
        "finska" => "fi",
        "norska" => "no",
        "danska" => "da",
        "polska" => "pl",
        "somaliska" => "so",
        "persiska" => "fa",
        "turkiska" => "tr",
        "nederlandska" => "nl",
        _ => return None,
    })
}

/// The category of `B - Véhicule léger`, `CE - Poids lourd + remorque`, `CACES 3`.
pub fn licence(text: &str) -> Option<Licence> {
    let folded = fold(text);
    let code = folded.strip_prefix("permis ").unwrap_or(&folded).split(' ').next()?;
    Some(match code {
        "a" | "a1" | "a2" | "am" | "bsr" => Licence::A,
        "b" | "b1" => Licence::B,
        "be" | "eb" | "b96" => Licence::Be,
        "c" | "c1" => Licence::C,
        "ce" | "ec" | "c1e" => Licence::Ce,
        "d" | "d1" | "de" | "ed" | "d1e" => Licence::D,
        "caces" | "engin" | "engins" => Licence::Machine,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn experience_is_told_in_months() {
        for (written, wanted) in [
            ("Expérience exigée de 3 An(s)", Some(36)),
            ("1 an", Some(12)),
            ("3 ans - Sur poste 2x8 identique", Some(36)),
            ("6 Mois", Some(6)),
            ("6mois", Some(6)),
            ("De 3 à 5 ans", Some(36)),
            ("Débutant accepté", None),
            ("Expérience exigée", None),
            ("900 ans", None),
            ("99999999999999999999 ans", None),
            ("ans", None),
        ] {
            assert_eq!(experience_months(written), wanted, "{written}");
        }
    }

    #[test]
    fn schooling_is_told_as_isced() {
        for (written, wanted) in [
            ("Bac+5 et plus ou équivalents", Some("7")),
            ("Bac+3, Bac+4 ou équivalents", Some("6")),
            ("Bac +2 ou équivalents", Some("5")),
            ("Bac ou équivalent", Some("3")),
            ("CAP, BEP et équivalents", Some("3")),
            ("4ème achevée", Some("2")),
            ("Primaire à 4ème", Some("1")),
            ("Aucune formation scolaire", Some("0")),
            ("Autre", None),
        ] {
            assert_eq!(education(written).map(Education::code), wanted, "{written}");
        }
    }

    #[test]
    fn languages_and_licences_are_known_by_name() {
        assert_eq!(language(" ANGLAIS").map(LanguageCode::code), Some("en"));
        assert_eq!(language("Français").map(LanguageCode::code), Some("fr"));
        assert_eq!(language("Klingon"), None);
        for (written, wanted) in [
            ("fr:B2", Some(("fr", Some(Level::B2)))),
            ("English (c1)", Some(("en", Some(Level::C1)))),
            ("Anglais B2", Some(("en", Some(Level::B2)))),
            ("SV", Some(("sv", None))),
            ("Engelska", Some(("en", None))),
            ("Klingon B2", None),
            (" - ", None),
        ] {
            let told = spoken(written).map(|spoken| (spoken.language.code(), spoken.level));
            assert_eq!(told, wanted, "{written}");
        }
        for (written, wanted) in [
            ("B - Véhicule léger", Some(Licence::B)),
            ("Permis BE", Some(Licence::Be)),
            ("CE - Poids lourd + remorque", Some(Licence::Ce)),
            ("D - Transport en commun", Some(Licence::D)),
            ("CACES 3", Some(Licence::Machine)),
            ("Permis côtier", None),
            ("", None),
        ] {
            assert_eq!(licence(written), wanted, "{written}");
        }
    }
}
