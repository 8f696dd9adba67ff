//! Ads that are probably one: the same text, brought by two partners, or twice by one under two numbers. They are
//! kept apart and shown beside each other; nothing is merged.

use crate::domain::delivery::Draft;
use crate::domain::offer::Offer;
use crate::domain::text::Line;
use crate::store::offers::Twin;
use std::collections::HashMap;

/// Letters of a text that are compared.
const MOST_LETTERS: usize = 600;
/// A text of fewer letters says too little by itself: title, employer and place must be alike too.
const FEWEST_LETTERS: usize = 160;

/// A new ad and another that is probably the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    pub at: String,
    pub source_id: String,
    pub reference: Option<String>,
    /// The other's number, or its source and number where it came in the same delivery.
    pub with: String,
    /// 0 to 100.
    pub score: u8,
    /// Fields that say the same.
    pub fields: Vec<&'static str>,
}

/// The number that ads alike have in common; None for one that says too little.
pub fn key(offer: &Offer) -> Option<i64> {
    let text = offer.description.as_ref().map_or("", |note| note.as_str());
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |text: &str| {
        let mut count = 0;
        let mut add = |letter: char| {
            if count < MOST_LETTERS {
                hash = (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0000_0100_0000_01b3);
                count += 1;
            }
            count < MOST_LETTERS
        };
        // ASCII first: most letters are, and need no tables.
        let _ = text.chars().all(|letter| match letter {
            letter if letter.is_ascii_alphanumeric() => add(letter.to_ascii_lowercase()),
            letter if letter.is_ascii() || !letter.is_alphanumeric() => true,
            letter => letter.to_lowercase().all(&mut add),
        });
        count
    };
    if take(text) < FEWEST_LETTERS {
        let told = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let (title, employer) = (told(&offer.title)?, told(&offer.employer)?);
        take("|");
        take(title.split('(').next().unwrap_or_default());
        take(&employer);
        take(&told(&offer.place).unwrap_or_default());
    }
    // The sign is as good a bit as any.
    Some(hash as i64)
}

/// The twins of new ads: among those kept, and among themselves.
pub fn find(source: &str, new: &[&Draft], mut kept: HashMap<i64, Vec<Twin>>) -> Vec<Alike> {
    let mut found = Vec::new();
    for draft in new {
        let Some(key) = key(&draft.offer) else { continue };
        let others = kept.entry(key).or_default();
        let best = others
            .iter()
            .map(|other| {
                let fields = alike(&draft.offer, other);
                (score(&fields), fields, other)
            })
            .max_by_key(|(score, _, other)| (*score, std::cmp::Reverse(other.with.clone())));
        if let Some((score, fields, other)) = best {
            found.push(Alike {
                at: draft.at.clone(),
                source_id: draft.source_id.clone(),
                reference: None,
                with: other.with.clone(),
                score,
                fields,
            });
        }
        let text = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        others.push(Twin {
            with: format!("{source}:{}", draft.source_id),
            title: text(&draft.offer.title).unwrap_or_default(),
            employer: text(&draft.offer.employer),
            place: text(&draft.offer.place),
            external_id: text(&draft.offer.external_id),
        });
    }
    found
}

/// The fields in which two ads of one key are alike; their text is.
pub fn alike(offer: &Offer, other: &Twin) -> Vec<&'static str> {
    let text = |line: &Option<Line>| line.as_ref().map(|line| crate::facts::fold(line.as_str()));
    let folded = |text: &Option<String>| text.as_deref().map(crate::facts::fold);
    let mut fields = vec!["description"];
    let pairs = [
        ("title", text(&offer.title), Some(crate::facts::fold(&other.title))),
        ("employer", text(&offer.employer), folded(&other.employer)),
        ("place", text(&offer.place), folded(&other.place)),
        ("external_id", text(&offer.external_id), folded(&other.external_id)),
    ];
    fields.extend(
        pairs.into_iter().filter(|(_, one, other)| one.is_some() && one == other).map(|(field, ..)| field),
    );
    fields
}

/// The text alone is worth 60; each further field that is alike adds to it.
pub fn score(fields: &[&str]) -> u8 {
    let points = fields.iter().map(|field| match *field {
        "description" => 60,
        "title" | "external_id" => 15,
        "employer" | "place" => 10,
        _ => 0,
    });
    points.sum::<u8>().min(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;
    use crate::domain::text::Note;

    fn offer(title: &str, employer: &str, text: &str) -> Offer {
        let mut offer = Offer::unknown();
        offer.title = Line::of(title);
        offer.employer = Line::of(employer);
        offer.description = Note::of(text);
        offer
    }

    #[test]
    fn a_long_text_is_enough_and_a_short_one_is_not() {
        let long = "Bâtir des exemples. ".repeat(20);
        let one = offer("Maçon (H/F)", "Exemples", &long);
        assert_eq!(key(&one), key(&offer("MACON", "Autre", &long.replace(". ", ".\n").to_uppercase())));
        assert_ne!(key(&one), key(&offer("Maçon", "Exemples", &long.replace('x', "y"))));
        let short = offer("Maçon (H/F)", "Exemples", "Bâtir.");
        assert_eq!(key(&short), key(&offer("maçon", "EXEMPLES", "bâtir")));
        assert_ne!(key(&short), key(&offer("Peintre", "Exemples", "Bâtir.")));
        assert_eq!(key(&offer("Maçon", "", "Bâtir.")), None);
    }
}
