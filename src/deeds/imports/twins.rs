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

/// So many of one text are looked at field by field: what stands in more ads than these is a form letter.
const MOST_COMPARED: usize = 64;

/// The twins of new ads: among those kept, and among themselves.
pub fn find(source: &str, new: &[&Draft], kept: HashMap<i64, Vec<Twin>>) -> Vec<Alike> {
    let mut found = Vec::new();
    let kept = kept.into_iter().map(|(key, twins)| (key, SameText::of(twins)));
    let mut kept: HashMap<i64, SameText> = kept.collect();
    for draft in new {
        let Some(key) = key(&draft.offer) else { continue };
        let others = kept.entry(key).or_default();
        let own = Folded::of(told(format!("{source}:{}", draft.source_id), &draft.offer));
        if let Some((fields, other)) = others.best(&own) {
            found.push(Alike {
                at: draft.at.clone(),
                source_id: draft.source_id.clone(),
                reference: None,
                with: other.with.clone(),
                score: score(&fields),
                fields,
            });
        }
        others.add(own);
    }
    found
}

/// The fields in which two ads of one key are alike; their text is.
pub fn alike(offer: &Offer, other: Twin) -> Vec<&'static str> {
    Folded::of(told(String::new(), offer)).alike(&Folded::of(other))
}

fn told(with: String, offer: &Offer) -> Twin {
    let text = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    Twin {
        with,
        title: text(&offer.title).unwrap_or_default(),
        employer: text(&offer.employer),
        place: text(&offer.place),
        external_id: text(&offer.external_id),
    }
}

/// The fields besides the text, in the order of [`Folded::texts`].
const FIELDS: [&str; 4] = ["title", "employer", "place", "external_id"];

/// An ad with its fields as they are compared.
struct Folded {
    with: String,
    texts: [Option<String>; 4],
}

impl Folded {
    fn of(twin: Twin) -> Folded {
        let texts = [Some(twin.title), twin.employer, twin.place, twin.external_id];
        let folded = texts.map(|text| text.map(|text| crate::facts::fold(&text)));
        Folded { with: twin.with, texts: folded.map(|text| text.filter(|text| !text.is_empty())) }
    }

    fn alike(&self, other: &Folded) -> Vec<&'static str> {
        let pairs = FIELDS.into_iter().zip(self.texts.iter().zip(&other.texts));
        let alike = pairs.filter(|(_, (one, other))| one.is_some() && one == other).map(|(field, _)| field);
        std::iter::once("description").chain(alike).collect()
    }
}

/// Ads of one text: the first of them, and the first of each title with its employer and place.
#[derive(Default)]
struct SameText {
    first: Vec<Folded>,
    alike: HashMap<[Option<String>; 3], usize>,
    more: Vec<Folded>,
}

impl SameText {
    fn of(twins: Vec<Twin>) -> SameText {
        let mut same = SameText::default();
        twins.into_iter().map(Folded::of).for_each(|twin| same.add(twin));
        same
    }

    fn add(&mut self, ad: Folded) {
        if self.first.len() < MOST_COMPARED {
            return self.first.push(ad);
        }
        let [title, employer, place, _] = ad.texts.clone();
        let next = self.more.len();
        if *self.alike.entry([title, employer, place]).or_insert(next) == next {
            self.more.push(ad);
        }
    }

    /// The one that an ad is most like, of several the first by number.
    fn best(&self, ad: &Folded) -> Option<(Vec<&'static str>, &Folded)> {
        let [title, employer, place, _] = ad.texts.clone();
        let whole = self.alike.get(&[title, employer, place]).and_then(|place| self.more.get(*place));
        let others = self.first.iter().chain(whole).map(|other| (ad.alike(other), other));
        others.max_by(|(one, a), (other, b)| score(one).cmp(&score(other)).then_with(|| b.with.cmp(&a.with)))
    }
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

    fn drafts(count: usize, title: impl Fn(usize) -> String) -> Vec<Draft> {
        let text = "Bâtir des exemples. ".repeat(20);
        let draft = |place| Draft {
            at: format!("item {place}"),
            source_id: format!("{place:05}"),
            offer: offer(&title(place), "Exemples", &text),
            former_id: None,
            dropped: Vec::new(),
            guessed: false,
        };
        (0..count).map(draft).collect()
    }

    #[test]
    fn a_form_letter_of_thousands_of_ads_is_told_as_soon_as_one_of_ten() {
        // Were each compared with each, this would take minutes.
        let titles = |place: usize| format!("Agent {}", place % 6_000);
        let drafts = drafts(12_000, titles);
        let found = find("s", &drafts.iter().collect::<Vec<_>>(), HashMap::new());
        assert_eq!(found.len(), 11_999);
        for alike in found.iter().filter(|alike| *alike.source_id >= *"06000") {
            let number: usize = alike.source_id.parse().unwrap();
            assert_eq!(alike.with, format!("s:{:05}", number - 6_000), "the one of the same title");
            assert_eq!(alike.fields, ["description", "title", "employer"]);
        }
    }

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
