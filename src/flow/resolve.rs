//! From what somebody typed in her language to the code that is kept: a code, a label, the beginning of any of its
//! words, with accents or without. Where several could be meant they are offered; nothing is guessed between them.

use crate::domain::datum::{ChoiceList, Reject, Shape};
use crate::domain::employer::name_key;
use crate::domain::reference::{Kind, Reference};
use crate::facts::{self, Country, fold};
use crate::i18n::{Lang, attribute, label};

/// One value of a list, as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is kept.
    pub code: String,
    /// What it is called.
    pub label: String,
}

/// What a typed text came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// The text to be read by the datum: codes.
    Text(String),
    /// Several values are meant by it.
    Choose(Vec<Choice>),
    Refused(Reject),
}

/// What resolving depends on beside the text.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    pub lang: Lang,
    /// The country whose regions are meant.
    pub country: Country,
    /// The region whose districts are meant, where it is known.
    pub region: Option<facts::Region>,
}

impl Around {
    /// Where no region was told yet.
    pub fn of(lang: Lang, country: Country) -> Around {
        Around { lang, country, region: None }
    }
}

/// How many values a list offers at most.
const OFFERED: usize = 60;

/// Resolves a text for a field of that shape.
pub fn resolve(shape: Shape, typed: &str, around: Around) -> Resolved {
    let text = typed.trim();
    if text.is_empty() {
        return Resolved::Text(String::new());
    }
    match shape {
        Shape::Choice(list) => one(text, &choices(list, around.lang), list, around),
        // A refusal is no faulty answer: it has its own sentence.
        Shape::Choices(list) if list.name == "purpose" && is_no(text) => {
            Resolved::Refused(Reject("reject-consent"))
        }
        Shape::Choices(list) => each(text, |part| one(part, &choices(list, around.lang), list, around)),
        Shape::Country => country(text, around),
        Shape::Countries => each(text, |part| country(part, around)),
        Shape::Region => region(text, around),
        Shape::District => district(text, around),
        Shape::Occupation => occupation(text, around),
        Shape::Languages => each(text, |part| language(part, around)),
        Shape::Mobility => each(text, |part| reach(part, around)),
        Shape::Money => Resolved::Text(money(text)),
        _ => Resolved::Text(text.to_owned()),
    }
}

/// Resolves what was typed for an employer, among those that the register knows for it: the number of a record, or
/// exactly one name however it is written. The beginning of a name is no answer: a new firm may be called so.
pub fn employer(typed: &str, known: &[Choice]) -> Resolved {
    let text = typed.trim();
    let numbered = |part: &str| {
        let reference = Reference::parse(part.trim_matches(['(', ')'])).ok();
        reference.filter(|reference| reference.kind == Kind::Employer)
    };
    if let Some(reference) = text.split_whitespace().find_map(numbered) {
        let number = reference.to_string();
        let name: Vec<&str> = text.split_whitespace().filter(|part| numbered(part).is_none()).collect();
        let of_it = known.iter().find(|choice| choice.code.starts_with(&number));
        return Resolved::Text(match of_it {
            Some(choice) => choice.code.clone(),
            None => format!("{number} {}", name.join(" ")).trim_end().to_owned(),
        });
    }
    let wanted = name_key(text);
    let exact = |choice: &&Choice| {
        !wanted.is_empty() && choice.code.split_once(' ').is_some_and(|(_, name)| name_key(name) == wanted)
    };
    let meant: Vec<&Choice> = known.iter().filter(exact).collect();
    match meant[..] {
        [] => Resolved::Text(text.to_owned()),
        [only] => Resolved::Text(only.code.clone()),
        _ => Resolved::Choose(meant.into_iter().cloned().collect()),
    }
}

/// The values a list offers for what was typed so far, as many as a list over a field may hold.
pub fn offered(shape: Shape, typed: &str, around: Around) -> Vec<Choice> {
    let mut values = offered_all(shape, typed, around);
    values.truncate(OFFERED);
    values
}

/// The values a list offers for what was typed so far; all of them for an empty text.
pub fn offered_all(shape: Shape, typed: &str, around: Around) -> Vec<Choice> {
    let last = typed.rsplit([',', ';']).next().unwrap_or(typed).trim();
    let values = match shape {
        Shape::Choice(list) => choices(list, around.lang),
        Shape::Choices(list) => choices(list, around.lang),
        Shape::Country | Shape::Countries => countries(around.lang),
        Shape::Region => regions(around.country),
        Shape::District => districts(around),
        Shape::Mobility => choices(&crate::domain::codes::Reach::LIST, around.lang),
        Shape::Languages => languages(around.lang),
        Shape::Occupation => return occupations(typed, around.lang),
        _ => return Vec::new(),
    };
    let wanted = fold(last);
    let list = match shape {
        Shape::Choice(list) | Shape::Choices(list) => Some(list),
        _ => None,
    };
    let meant = |choice: &Choice| {
        list.is_some_and(|list| also(list, &choice.code, around.lang).any(|word| word.starts_with(&wanted)))
    };
    let mut fitting: Vec<Choice> =
        values.iter().filter(|choice| fits(choice, &wanted) || meant(choice)).cloned().collect();
    if fitting.is_empty() {
        fitting = values;
    }
    fitting
}

/// `non`, `no`, `não`, in whichever language.
/// True for a plain no in any of the languages.
pub fn is_no(text: &str) -> bool {
    matches!(fold(text).as_str(), "non" | "no" | "nao" | "n")
}

/// True where a list can be opened on a field of that shape.
pub fn has_list(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Choice(_)
            | Shape::Choices(_)
            | Shape::Country
            | Shape::Countries
            | Shape::Region
            | Shape::District
            | Shape::Mobility
            | Shape::Languages
            | Shape::Occupation
            | Shape::Employer
    )
}

/// True where several values stand in one field, parted by commas.
pub fn is_list(shape: Shape) -> bool {
    matches!(shape, Shape::Choices(_) | Shape::Countries | Shape::Languages | Shape::Mobility)
}

/// The label of a word of a closed list.
pub fn choice_label(list: &ChoiceList, code: &str, lang: Lang) -> String {
    label(lang, &format!("choice-{}-{code}", list.name))
}

/// What a value is called where many stand below each other; the field it is taken into says it in full.
pub fn short_label(shape: Shape, choice: &Choice, lang: Lang) -> String {
    let list = match shape {
        Shape::Choice(list) | Shape::Choices(list) => Some(list),
        _ => None,
    };
    let short =
        list.and_then(|list| attribute(lang, &format!("choice-{}-{}", list.name, choice.code), "short"));
    short.unwrap_or_else(|| choice.label.clone())
}

fn choices(list: &ChoiceList, lang: Lang) -> Vec<Choice> {
    let values = list.codes.iter();
    values.map(|code| Choice { code: (*code).to_owned(), label: choice_label(list, code, lang) }).collect()
}

fn fits(choice: &Choice, wanted: &str) -> bool {
    wanted.is_empty() || fold(&choice.code) == wanted || begins_words(&fold(&choice.label), wanted)
}

/// True where the words asked for begin words of the label, in their order.
fn begins_words(label: &str, wanted: &str) -> bool {
    let mut words = label.split(' ');
    wanted.split(' ').all(|asked| words.any(|word| word.starts_with(asked)))
}

/// Finds one value: by its code, its label, the beginning of the label, the beginning of any of its words; first in
/// the reader's language, then by the other words that mean it, then in the two other languages.
fn one(text: &str, values: &[Choice], list: &ChoiceList, around: Around) -> Resolved {
    if let Some(found) = pick(text, values) {
        return found;
    }
    let wanted = fold(text);
    let also = |choice: &&Choice| also(list, &choice.code, around.lang).any(|word| word == wanted);
    if let Some(choice) = values.iter().find(also) {
        return Resolved::Text(choice.code.clone());
    }
    let others = Lang::ALL.iter().filter(|lang| **lang != around.lang);
    let found =
        others.filter_map(|lang| pick(text, &choices(list, *lang))).find(|r| matches!(r, Resolved::Text(_)));
    found.unwrap_or(Resolved::Refused(Reject("reject-choice")))
}

/// The other words that mean a value, folded.
fn also(list: &ChoiceList, code: &str, lang: Lang) -> impl Iterator<Item = String> {
    let words = attribute(lang, &format!("choice-{}-{code}", list.name), "also").unwrap_or_default();
    words.split(',').map(fold).collect::<Vec<_>>().into_iter()
}

/// None: nothing like it among the values.
fn pick(text: &str, values: &[Choice]) -> Option<Resolved> {
    let wanted = fold(text);
    let code = wanted.replace(' ', "_");
    let exact = |choice: &&Choice| {
        choice.code.eq_ignore_ascii_case(text.trim()) || choice.code == code || fold(&choice.label) == wanted
    };
    if let Some(choice) = values.iter().find(exact) {
        return Some(Resolved::Text(choice.code.clone()));
    }
    let beginning: Vec<&Choice> =
        values.iter().filter(|choice| fold(&choice.label).starts_with(&wanted)).collect();
    let fitting = match beginning[..] {
        [] => values.iter().filter(|choice| begins_words(&fold(&choice.label), &wanted)).collect(),
        _ => beginning,
    };
    match fitting[..] {
        [] => None,
        [only] => Some(Resolved::Text(only.code.clone())),
        _ => Some(Resolved::Choose(fitting.into_iter().take(OFFERED).cloned().collect())),
    }
}

/// Resolves each part of a list; the first that is not clear decides.
fn each(text: &str, resolve: impl Fn(&str) -> Resolved) -> Resolved {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        match resolve(part) {
            Resolved::Text(code) => {
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            unclear => return unclear,
        }
    }
    Resolved::Text(codes.join(", "))
}

fn countries(lang: Lang) -> Vec<Choice> {
    let names = facts::countries().iter().map(|country| Choice {
        code: country.code().to_owned(),
        label: country.names()[lang.index()].to_owned(),
    });
    names.collect()
}

/// A country by its code, its name in any of the languages, or the word for its people.
fn country(text: &str, around: Around) -> Resolved {
    if let Some(country) = Country::parse(text) {
        return Resolved::Text(country.code().to_owned());
    }
    let mut unclear = None;
    let mut languages = Lang::ALL.to_vec();
    languages.sort_by_key(|lang| *lang != around.lang);
    let wanted = fold(text);
    for (place, lang) in languages.into_iter().enumerate() {
        match pick(text, &countries(lang)) {
            Some(Resolved::Text(code)) => return Resolved::Text(code),
            found if place == 0 => unclear = found,
            _ => {}
        }
    }
    let people = |country: &&Country| {
        let words = facts::nationalities(**country);
        words.is_some_and(|words| words.iter().any(|word| fold(word) == wanted))
    };
    if let Some(country) = facts::countries().iter().find(people) {
        return Resolved::Text(country.code().to_owned());
    }
    unclear.unwrap_or(Resolved::Refused(Reject("reject-country")))
}

fn regions(country: Country) -> Vec<Choice> {
    let regions = facts::regions(country);
    regions.map(|region| Choice { code: region.code().to_owned(), label: region.name().to_owned() }).collect()
}

fn region(text: &str, around: Around) -> Resolved {
    if let Some(region) = facts::Region::parse(text) {
        return Resolved::Text(region.code().to_owned());
    }
    // The country's letters need not be typed.
    if let Some(region) = facts::Region::parse(&format!("{}-{text}", around.country.code())) {
        return Resolved::Text(region.code().to_owned());
    }
    pick(text, &regions(around.country)).unwrap_or(Resolved::Refused(Reject("reject-region")))
}

/// The districts of the region, or of all the country's where none was told.
fn districts(around: Around) -> Vec<Choice> {
    let of_region = |region: facts::Region| {
        region.districts().iter().map(|name| Choice { code: name.clone(), label: name.clone() })
    };
    match around.region {
        Some(region) => of_region(region).collect(),
        None => facts::regions(around.country).flat_map(of_region).collect(),
    }
}

/// A district by the beginning of its name; one that the pack does not have stays as it was said.
fn district(text: &str, around: Around) -> Resolved {
    pick(text, &districts(around)).unwrap_or_else(|| Resolved::Text(text.to_owned()))
}

fn occupations(typed: &str, lang: Lang) -> Vec<Choice> {
    let found = facts::titles_matching(typed, lang.index() as u8, 12);
    let choices = found.into_iter().map(|occupation| Choice {
        code: format!("{} {}", occupation.isco.code(), occupation.matched),
        label: format!("{}  {}", occupation.isco.code(), occupation.isco.names()[lang.index()]),
    });
    choices.collect()
}

/// Percent by which a title must be like what was said before its group is taken without being chosen.
const LIKE_ENOUGH: u8 = 45;

/// The best unit group for a title, with the words as they were said; words that nothing is known of stay words.
fn occupation(text: &str, around: Around) -> Resolved {
    let known = text.split(' ').next().and_then(facts::Isco::parse).is_some();
    if known {
        return Resolved::Text(text.to_owned());
    }
    let best = facts::titles_matching(text, around.lang.index() as u8, 1);
    Resolved::Text(match best.first().filter(|best| best.likeness >= LIKE_ENOUGH) {
        Some(occupation) => format!("{} {text}", occupation.isco.code()),
        None => text.to_owned(),
    })
}

fn languages(lang: Lang) -> Vec<Choice> {
    let names = facts::languages().iter().map(|language| Choice {
        code: language.code().to_owned(),
        label: language.names()[lang.index()].to_owned(),
    });
    names.collect()
}

/// `fr B1`, `français B1`, `wolof`, `anglais courant` : a language, then its level.
fn language(text: &str, around: Around) -> Resolved {
    let (name, level) = match text.rsplit_once([' ', ':']) {
        Some((name, last)) => match level(last, around.lang) {
            Some(level) => (name.trim(), format!(" {level}")),
            None => (text, String::new()),
        },
        None => (text, String::new()),
    };
    if let Some(code) = facts::LanguageCode::parse(name) {
        return Resolved::Text(format!("{}{level}", code.code()));
    }
    let mut tongues = Lang::ALL.to_vec();
    tongues.sort_by_key(|lang| *lang != around.lang);
    for tongue in tongues {
        if let Some(Resolved::Text(code)) = pick(name, &languages(tongue)) {
            return Resolved::Text(format!("{code}{level}"));
        }
    }
    match pick(name, &languages(around.lang)) {
        Some(unclear) => unclear,
        None => Resolved::Refused(Reject("reject-language")),
    }
}

fn level(text: &str, lang: Lang) -> Option<String> {
    use crate::domain::codes::Level;
    let wanted = fold(text);
    let exact = Level::ALL.iter().find(|level| fold(level.code()) == wanted);
    let native = || {
        let label = fold(&choice_label(&Level::LIST, Level::Native.code(), lang));
        let mut words =
            label.split(' ').map(str::to_owned).chain(also(&Level::LIST, Level::Native.code(), lang));
        (wanted.len() >= 3 && words.any(|word| word.starts_with(&wanted))).then_some(&Level::Native)
    };
    exact.or_else(native).map(|level| level.code().to_owned())
}

fn reach(text: &str, around: Around) -> Resolved {
    // Two letters are a country, but where they say no.
    if let (Some(country), false) = (Country::parse(text), fold(text) == "no") {
        return Resolved::Text(country.code().to_owned());
    }
    let list = &crate::domain::codes::Reach::LIST;
    match one(text, &choices(list, around.lang), list, around) {
        Resolved::Refused(_) => match country(text, around) {
            Resolved::Refused(_) => Resolved::Refused(Reject("reject-mobility")),
            found => found,
        },
        found => found,
    }
}

/// The word for the period, as a code: `150 000 par mois` is `150 000 month`.
fn money(text: &str) -> String {
    use crate::domain::text::Period;
    let word = |word: &str| {
        let wanted = fold(word);
        let period = Period::ALL.iter().find(|period| {
            Lang::ALL.iter().any(|lang| fold(&choice_label(&Period::LIST, period.code(), *lang)) == wanted)
        });
        match period {
            Some(period) => Some(period.code().to_owned()),
            None if matches!(wanted.as_str(), "par" | "por" | "per" | "a" | "le" | "la") => None,
            None => Some(word.to_owned()),
        }
    };
    text.split([' ', '/']).filter_map(word).collect::<Vec<_>>().join(" ")
}
