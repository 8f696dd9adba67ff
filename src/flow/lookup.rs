//! Looking offers up, for both faces: a line of words and of what narrows them (`maçon country=SN contract=permanent`),
//! the names of facets and of their values, why an offer was found.

use super::find::{self, Found};
use super::form::Form;
use super::resolve::{Around, Resolved, choice_label, resolve};
use super::spoken::{country_name, occupation_title};
use crate::deeds::lookup::{Hit, Search, Why};
use crate::deeds::{self, Sitting};
use crate::domain::candidate::Contract;
use crate::domain::datum::{ChoiceList, Shape};
use crate::domain::lookup::{Closing, Facet, Nearness, Order, Picks, Spot};
use crate::domain::offer::{Offer, Verification};
use crate::domain::text::{Line, Note};
use crate::facts::{self, Country, Isco, LanguageCode, NamedOccupation, Region, fold};
use crate::i18n::{Lang, label, msg};

/// What is looked for, as somebody says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub text: String,
    pub picks: Picks,
    pub nearest: bool,
    /// A place by its name; blank: where the person at hand lives, or the office is.
    pub near: String,
}

/// Stands for what an offer does not tell.
const UNTOLD: &str = "?";
const STATUS: [&str; 4] = ["open", "expired", "closed", "draft"];

impl Query {
    /// What is open.
    pub fn open() -> Query {
        let mut query = Query::default();
        query.picks.pick(Facet::Status, "open");
        query
    }

    /// Reads a line: words, and what narrows them by the name of a facet in any language; names that mean nothing find
    /// nothing.
    pub fn read(line: &str, around: Around) -> Query {
        let mut query = Query::default();
        let mut words = Vec::new();
        for word in line.split_whitespace() {
            let narrowed =
                word.split_once('=').is_some_and(|(name, value)| query.narrow(name, value, around));
            if !narrowed {
                words.push(word);
            }
        }
        query.text = words.join(" ");
        query
    }

    /// Takes `country=SN`; false where no facet has that name.
    fn narrow(&mut self, name: &str, value: &str, around: Around) -> bool {
        if is_called(name, "lookup-order", "sort") {
            let code = Order::Nearest.code();
            let nearest = Lang::ALL.iter().map(|lang| choice_label(&Order::LIST, code, *lang));
            self.nearest = nearest.chain([code.to_owned()]).any(|label| is_begun_by(&label, value));
            return true;
        }
        if is_called(name, "lookup-near", "near") {
            self.nearest = true;
            value.clone_into(&mut self.near);
            return true;
        }
        let Some(facet) = facet_named(name) else { return false };
        self.pick(facet, value, around);
        true
    }

    /// Picks what a value means: a code, or a name in a language.
    pub fn pick(&mut self, facet: Facet, value: &str, around: Around) {
        match code(facet, value, around) {
            Some(code) => self.picks.pick(facet, &code),
            None => self.picks.clear(facet),
        }
    }

    /// The same with what another one picked, which counts where both picked something.
    pub fn with(&self, other: &Query) -> Query {
        let mut query = self.clone();
        for (facet, code) in other.picks.each() {
            query.picks.pick(facet, code);
        }
        if other.nearest {
            query.nearest = true;
            query.near.clone_from(&other.near);
        }
        query
    }

    /// The line that is read as this query, with codes: it means the same in every language.
    pub fn line(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        words.extend((!self.text.is_empty()).then(|| self.text.clone()));
        for (facet, code) in self.picks.each() {
            let code = if code.is_empty() { UNTOLD } else { code };
            words.push(format!("{}={code}", facet.code()));
        }
        if self.nearest && self.near.is_empty() {
            words.push("sort=nearest".to_owned());
        } else if self.nearest {
            words.push(format!("near={}", self.near));
        }
        words.join(" ")
    }

    /// What is picked, in words, but that only open offers are wanted: `France, CDI, près de Kara`.
    pub fn picked(&self, home: &Spot, lang: Lang) -> Vec<String> {
        let picks = self.picks.each().filter(|pick| *pick != (Facet::Status, "open"));
        let mut told: Vec<String> = picks.map(|(facet, code)| value_name(facet, code, lang)).collect();
        if self.nearest {
            let place = if self.near.is_empty() { spot_name(home, lang) } else { self.near.clone() };
            told.push(msg::lookup_near_place(lang, place));
        }
        told
    }

    /// The whole in words, for a list of searches.
    pub fn in_words(&self, home: &Spot, lang: Lang) -> String {
        let text = (!self.text.is_empty()).then(|| self.text.clone());
        let open = self.is_open_only().then(|| label(lang, "availability-open"));
        text.into_iter().chain(open).chain(self.picked(home, lang)).collect::<Vec<_>>().join(", ")
    }

    /// The title over what is found.
    pub fn title(&self, home: &Spot, lang: Lang) -> String {
        let id = if self.is_open_only() { "title-find-offers-open" } else { "title-find-offers-all" };
        let (title, picked) = (label(lang, id), self.picked(home, lang));
        if picked.is_empty() { title } else { msg::title_find_offers_picked(lang, picked.join(", "), title) }
    }

    /// The same with other words.
    pub fn saying(mut self, text: &str) -> Query {
        text.clone_into(&mut self.text);
        self
    }

    pub fn clear_picks(&mut self) {
        self.picks = Picks::default();
    }

    pub fn is_open_only(&self) -> bool {
        self.picks.of(Facet::Status) == Some("open")
    }

    /// Only what is open, or everything.
    pub fn turn_open(&mut self) {
        if self.is_open_only() {
            self.picks.clear(Facet::Status)
        } else {
            self.picks.pick(Facet::Status, "open")
        }
    }

    /// Newest first, or nearest.
    pub fn turn_order(&mut self) {
        self.nearest = !self.nearest;
        self.near.clear();
    }

    /// What the desk looks for. Near is judged from the place that is named, else from `home`.
    pub fn search(&self, home: &Spot, around: Around) -> Search {
        let near = if self.near.is_empty() { home.clone() } else { spot(&self.near, around) };
        Search { text: self.text.clone(), picks: self.picks.clone(), near: self.nearest.then_some(near) }
    }
}

/// The id of a facet's name.
fn facet_id(facet: Facet) -> String {
    format!("choice-{}-{}", Facet::LIST.name, facet.code())
}

/// True where a word is the code, or the name in one of the languages; a name of several words has hyphens.
fn is_called(word: &str, id: &str, code: &str) -> bool {
    let wanted = fold(word);
    wanted == fold(code) || Lang::ALL.iter().any(|lang| fold(&label(*lang, id)) == wanted)
}

/// The place of a name: a region, a town of a region, a country.
pub fn spot(name: &str, around: Around) -> Spot {
    let region = match resolve(Shape::Region, name, around) {
        Resolved::Text(code) => Region::parse(&code),
        _ => None,
    };
    if region.is_some() {
        return Spot::new(None, region, None);
    }
    if facts::region_of_town(around.country, name).is_some() {
        return Spot::new(Some(around.country), None, Some(name));
    }
    match resolve(Shape::Country, name, around) {
        Resolved::Text(code) => Spot::new(Country::parse(&code), None, None),
        // A town that nobody lists is a town all the same.
        _ => Spot::new(Some(around.country), None, Some(name)),
    }
}

/// What a place is called.
fn spot_name(spot: &Spot, lang: Lang) -> String {
    let region = spot.region.map(|region| region.name().to_owned());
    let country = spot.country.map(|country| country_name(country, lang));
    spot.name.clone().or(region).or(country).unwrap_or_else(|| label(lang, "lookup-untold"))
}

/// The name of a value, narrowed by what was typed: the beginning of any of its words.
pub fn is_begun_by(name: &str, typed: &str) -> bool {
    let (name, typed) = (fold(name), fold(typed));
    let mut words = name.split(' ');
    typed.split(' ').all(|asked| words.any(|word| word.starts_with(asked)))
}

/// Where somebody at hand lives, else where the office is: from there it is judged what is near.
pub fn home(person: Option<&str>, sitting: &Sitting) -> Spot {
    let hers = person.and_then(|id| deeds::lookup::person_spot(sitting, id).ok()).filter(Spot::is_known);
    hers.or_else(|| deeds::lookup::office_spot(sitting).ok()).unwrap_or_default()
}

/// What a value means: a code, or a name in a language. None: whatever it is.
fn code(facet: Facet, value: &str, around: Around) -> Option<String> {
    let resolved = |shape| match resolve(shape, value, around) {
        Resolved::Text(code) => code,
        // A name that means nothing finds nothing.
        _ => value.to_owned(),
    };
    if value == UNTOLD {
        return Some(String::new());
    }
    if value.is_empty() || is_called(value, "lookup-any", "all") {
        return None;
    }
    Some(match facet {
        Facet::Country => resolved(Shape::Country),
        Facet::Region => resolved(Shape::Region),
        Facet::Group if value.chars().all(|digit| digit.is_ascii_digit()) => value.to_owned(),
        Facet::Group => resolved(Shape::Occupation).chars().take(4).collect(),
        Facet::Contract => resolved(Shape::Choice(&Contract::LIST)),
        Facet::Language => resolved(Shape::Languages).split(' ').next().unwrap_or_default().to_owned(),
        Facet::Verification => resolved(Shape::Choice(&Verification::LIST)),
        Facet::Closing => resolved(Shape::Choice(&Closing::LIST)),
        Facet::Status => {
            let wanted = fold(value);
            let is_meant = |code: &&&str| {
                let names = Lang::ALL.iter().map(|lang| fold(&label(*lang, &format!("availability-{code}"))));
                names.chain([fold(code)]).any(|name| name.starts_with(&wanted))
            };
            STATUS.iter().find(is_meant).map_or_else(|| value.to_owned(), |code| (*code).to_owned())
        }
    })
}

/// The facet of a name in any language.
pub fn facet_named(name: &str) -> Option<Facet> {
    Facet::ALL.iter().copied().find(|facet| is_called(name, &facet_id(*facet), facet.code()))
}

/// What a facet is called.
pub fn facet_name(facet: Facet, lang: Lang) -> String {
    choice_label(&Facet::LIST, facet.code(), lang)
}

/// What a value of a facet is called.
pub fn value_name(facet: Facet, code: &str, lang: Lang) -> String {
    let of_list = |list: &ChoiceList| match list.codes.contains(&code) {
        true => choice_label(list, code, lang),
        false => code.to_owned(),
    };
    if code.is_empty() {
        return label(lang, "lookup-untold");
    }
    match facet {
        Facet::Country => {
            Country::parse(code).map_or_else(|| code.to_owned(), |known| country_name(known, lang))
        }
        Facet::Region => Region::parse(code).map_or_else(|| code.to_owned(), |known| known.name().to_owned()),
        Facet::Group => match Isco::parse(code) {
            Some(isco) => format!("{code} {}", occupation_title(isco, lang)),
            None => code.to_owned(),
        },
        Facet::Language => match LanguageCode::parse(code) {
            Some(known) => {
                known.names().get(lang.index()).map_or_else(String::new, |name| (*name).to_owned())
            }
            None => code.to_owned(),
        },
        Facet::Contract => of_list(&Contract::LIST),
        Facet::Verification => of_list(&Verification::LIST),
        Facet::Closing => of_list(&Closing::LIST),
        Facet::Status if STATUS.contains(&code) => label(lang, &format!("availability-{code}")),
        Facet::Status => code.to_owned(),
    }
}

/// One page of what is found: rows for a list, behind the one of that id.
///
/// # Errors
/// The deed's.
pub fn rows(
    query: &Query,
    home: &Spot,
    after: Option<&str>,
    sitting: &Sitting,
    lang: Lang,
    most: usize,
) -> deeds::Result<Vec<Found>> {
    let around = Around::of(lang, sitting.office.country);
    let hits = deeds::lookup::find(sitting, &query.search(home, around), after, most)?;
    Ok(hits.iter().map(|hit| row(hit, around)).collect())
}

/// An offer as a row: what its title does not say of why it stands there comes first, short enough for its employer.
fn row(hit: &Hit, around: Around) -> Found {
    let found = find::offer(&hit.line, around);
    let isco = hit.line.occupation.as_deref().and_then(Isco::parse).filter(|_| hit.why == Why::Occupation);
    let group = isco.map(|isco| msg::found_by_group(around.lang, isco.code()));
    let near = hit.near.map(|near| {
        let by = choice_label(&Nearness::LIST, near.by.code(), around.lang);
        near.km().map_or(by.clone(), |km| msg::found_near(around.lang, by, km))
    });
    let told = [near, group, Some(found.rest).filter(|rest| !rest.is_empty())];
    Found { rest: told.into_iter().flatten().collect::<Vec<_>>().join(", "), ..found }
}

/// Why an offer stands among what a text finds: where its words stand, or which group the words name.
pub fn why(text: &str, record: &Offer, lang: Lang) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return None;
    }
    let said = |line: &Option<Line>| line.as_ref().map(|line| fold(line.as_str()));
    let note = |note: &Option<Note>| note.as_ref().map(|note| fold(note.as_str()));
    let country = record.country.map(|country| fold(&country.names().join(" ")));
    let fields = [
        ("title", said(&record.title)),
        ("source_occupation", said(&record.source_occupation)),
        ("employer", said(&record.employer)),
        ("place", said(&record.place)),
        ("country", country),
        ("skills", note(&record.skills)),
        ("description", note(&record.description)),
    ];
    let begins = |text: &str, word: &str| text.split(' ').any(|own| own.starts_with(word));
    let holding =
        |word: &str| fields.iter().find(|(_, text)| text.as_deref().is_some_and(|text| begins(text, word)));
    let mut told: Vec<String> = Vec::new();
    let mut rest = words.clone();
    if let (false, Some(named), Some(isco)) =
        (words.iter().all(|word| holding(word).is_some()), deeds::lookup::occupation(text), record.occupation)
        && named.groups.contains(&isco)
    {
        told.push(by_group(text, &named, isco, lang));
        rest = words.into_iter().filter(|word| named.rest.iter().any(|other| other == word)).collect();
    }
    for word in rest {
        if let Some((key, _)) = holding(word) {
            let form = Form::of::<Offer>();
            let name = form.place_of(key).and_then(|place| form.field(place));
            let name = name.map(|field| form.label(field, lang)).unwrap_or_default();
            told.push(msg::found_in_field(lang, name, as_typed(text, &[word])));
        }
    }
    (!told.is_empty()).then(|| told.join(", "))
}

/// `« maçon » est le métier 7112 Maçons`
fn by_group(text: &str, named: &NamedOccupation, isco: Isco, lang: Lang) -> String {
    let group = format!("{} {}", isco.code(), occupation_title(isco, lang));
    let words: Vec<&str> = named.words.iter().map(String::as_str).collect();
    msg::found_by_words_of_group(lang, group, as_typed(text, &words))
}

/// Folded words as they were typed.
fn as_typed(text: &str, folded: &[&str]) -> String {
    let typed =
        text.split_whitespace().filter(|word| fold(word).split(' ').any(|part| folded.contains(&part)));
    typed.collect::<Vec<_>>().join(" ")
}
