//! What was understood of an answer and does not stand in it: a date in words, what a code means, the group an
//! occupation was taken for. What the typed text says already is not said again.

use super::spoken::{occupation_title, spoken};
use crate::domain::datum::{Datum, Shape, Value};
use crate::domain::employer::Named;
use crate::facts::{Isco, fold};
use crate::i18n::{Lang, label};

/// A completion of so few letters is no news.
const NO_NEWS: usize = 2;
/// So many letters of a word name it where several stand in one field.
const NAMING: usize = 4;
/// Columns of a group's title: the first trades of it tell whether it is the right one.
const TITLE: usize = 28;

/// The news in a kept answer, if there is any.
pub fn news(shape: Shape, typed: &str, kept: &str, lang: Lang) -> Option<String> {
    let news = match shape {
        Shape::Line(_) | Shape::Note(_) | Shape::Email => return None,
        Shape::Occupation => group(kept, lang)?,
        Shape::Employer => return Some(record_of(kept, typed, lang)).filter(|news| !news.is_empty()),
        Shape::Choices(_) | Shape::Countries | Shape::Mobility | Shape::Languages => {
            let parts = kept.split(", ").filter_map(|part| news_of_part(shape, typed, part, lang));
            parts.collect::<Vec<_>>().join(", ")
        }
        shape => spoken(shape, kept, lang),
    };
    let (said, words) = (fold(typed), fold(&news));
    let completes = words.strip_prefix(&said).is_some_and(|rest| rest.chars().count() <= NO_NEWS);
    (!news.is_empty() && !completes).then_some(news)
}

/// The number of an employer's record where the typed text does not say it, or that there is none yet.
fn record_of(kept: &str, typed: &str, lang: Lang) -> String {
    let reference = Named::restore(&Value::from(kept)).and_then(|named| named.reference);
    match reference.map(|reference| reference.to_string()) {
        Some(reference) if typed.contains(&reference) => String::new(),
        Some(reference) => reference,
        None => label(lang, "employer-new"),
    }
}

/// One of several values, unless one of the typed words names it.
fn news_of_part(shape: Shape, typed: &str, part: &str, lang: Lang) -> Option<String> {
    let words = spoken(shape, part, lang);
    // A level that was typed as it is called is no news, the language's name may be.
    let level = part.split_once(' ').map_or("", |(_, level)| level);
    let words = words.strip_suffix(level).map_or(words.as_str(), str::trim_end);
    // Another name of the same is no news either.
    let words = match shape {
        Shape::Languages if level != "L1" => words.split_once(" (").map_or(words, |(name, _)| name),
        _ => words,
    };
    let folded = fold(words);
    let named = typed.split([',', ';']).map(fold).any(|said| {
        let said = said.strip_suffix(&fold(level)).map_or(said.as_str(), str::trim_end).to_owned();
        said == folded
            || said.chars().count() >= NAMING
                && (folded.starts_with(&said) || folded.split(' ').any(|word| word.starts_with(&said)))
    });
    (!named).then(|| words.to_owned())
}

/// `7531 Tailleurs, couturiers…`, for a kept occupation that has a group.
fn group(kept: &str, lang: Lang) -> Option<String> {
    let isco = Isco::parse(kept.split(' ').next()?)?;
    let title = occupation_title(isco, lang);
    let mut short = String::new();
    for word in title.split_inclusive(' ') {
        if short.chars().count() + word.trim_end().chars().count() > TITLE {
            let short = short.trim_end_matches([' ', ',']);
            return Some(format!("{} {short}…", isco.code()));
        }
        short.push_str(word);
    }
    Some(format!("{} {title}", isco.code()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::candidate::Candidate;
    use crate::domain::record::Record;

    fn told(key: &str, typed: &str, kept: &str) -> Option<String> {
        let field = Candidate::FIELDS.iter().find(|field| field.key == key);
        news(field.map_or(Shape::Email, |field| field.shape), typed, kept, Lang::Fr)
    }

    #[test]
    fn what_the_typed_text_says_already_is_not_said_again() {
        assert_eq!(told("phone_owner", "la personn", "self"), None);
        assert_eq!(told("nationality", "Mauritani", "MR"), None);
        assert_eq!(told("region", "hodh ech chargui", "MR-01"), None);
        assert_eq!(told("consent", "oui, emploi, retour", "employment, reintegration"), None);
        assert_eq!(told("mobility", "international, Mali", "international, ML"), None);
    }

    #[test]
    fn what_a_code_or_a_beginning_means_is_said() {
        assert_eq!(told("sex", "f", "f").as_deref(), Some("féminin"));
        assert_eq!(told("country", "MR", "MR").as_deref(), Some("Mauritanie"));
        assert_eq!(told("birth", "1984-03-17", "1984-03-17").as_deref(), Some("17 mars 1984"));
        assert_eq!(told("consent", "oui", "employment").as_deref(), Some("emploi (service)"));
        assert_eq!(told("languages", "ar, fr B1", "ar, fr B1").as_deref(), Some("arabe, français"));
        assert_eq!(told("languages", "français B1, ee L1", "fr B1, ee L1").as_deref(), Some("éwé (natif)"));
    }

    #[test]
    fn a_group_is_named_by_its_first_trades() {
        let told = told("occupation", "couturiere", "7531 couturiere").unwrap_or_default();
        assert!(told.starts_with("7531 Tailleurs") && told.chars().count() <= TITLE + 6, "{told}");
    }
}
