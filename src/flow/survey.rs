//! The survey as it is asked: which question comes next, what a key or a short word means there, in whose language it
//! is put. One key is one answer, on the screen and in a line. What a gate makes of the question behind it is
//! written at once, as a word of its own: nothing stays blank that must be said.

pub mod kept;
pub mod outcome;
pub mod trend;

use super::interview::{Interview, Told};
use super::resolve::choice_label;
use crate::domain::datum::{ChoiceList, Code, Reading, Shape};
use crate::domain::record::{Field, Record};
use crate::domain::reintegration::survey::record::{Completion, Survey};
use crate::domain::reintegration::survey::route::{Asked, asked, behind};
use crate::domain::reintegration::survey::scales::INSTEAD;
use crate::domain::text::YesNo;
use crate::facts::{LanguageCode, fold};
use crate::i18n::{Lang, attribute, label, msg};

/// What stands unshifted on the digits of a French keyboard, from 1 to 9 and 0.
const AZERTY: [char; 10] = ['&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç', 'à'];
/// Keys of what may be said instead of an answer, in the order of the words.
const INSTEAD_KEYS: [char; INSTEAD] = ['0', '9', '8'];

/// One answer that may be given, and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub key: char,
    pub code: Code,
    pub label: String,
    /// It is said instead of an answer.
    pub instead: bool,
}

/// True where the interview is a survey.
pub fn is_survey(interview: &Interview) -> bool {
    interview.form.table == Survey::TABLE
}

/// The language in which the questions are put: the one that is noted, where the desk speaks it.
pub fn tongue(interview: &Interview, lang: Lang) -> Lang {
    tongue_named(noted(interview, "language")).unwrap_or(lang)
}

/// One of the desk's languages, by its code or its name.
pub fn tongue_named(language: &str) -> Option<Lang> {
    let language = fold(language);
    Lang::ALL.into_iter().find(|known| fold(known.name()) == language || known.code() == language)
}

/// What is kept for a question, empty where nothing is.
pub fn noted<'a>(interview: &'a Interview, key: &str) -> &'a str {
    let answer = interview.form.place_of(key).and_then(|place| interview.answer(place));
    answer.map_or("", |answer| answer.kept.as_str())
}

/// Whether a question is asked, given what was said so far.
pub fn is_asked(interview: &Interview, place: usize) -> bool {
    let Some(field) = interview.form.field(place) else { return false };
    let refused = noted(interview, "consent") == YesNo::No.code();
    if refused && !matches!(field.page, "about" | "end") {
        return false;
    }
    asked(field.key, |key| noted(interview, key)) == Asked::Yes
}

/// The questions of the survey itself: neither what surrounds it nor how it went.
pub fn is_question(field: &Field) -> bool {
    !matches!(field.page, "about" | "end")
}

/// The next question that is asked; None behind the last.
pub fn next(interview: &Interview, place: usize) -> Option<usize> {
    (place + 1..interview.total()).find(|place| is_asked(interview, *place))
}

/// The question before that is asked.
pub fn before(interview: &Interview, place: usize) -> Option<usize> {
    (0..place).rev().find(|place| is_asked(interview, *place))
}

/// The question one goes back to, in a survey and in any other interview.
pub fn place_before(interview: &Interview, place: usize) -> usize {
    if is_survey(interview) { before(interview, place).unwrap_or(0) } else { place.saturating_sub(1) }
}

/// Takes an answer, in a survey and in any other interview.
pub fn told(interview: &mut Interview, place: usize, text: &str, lang: Lang, reading: &Reading) -> Told {
    if is_survey(interview) {
        tell(interview, place, text, lang, reading)
    } else {
        interview.tell(place, text, lang, reading)
    }
}

/// Questions that are asked and have no answer yet.
pub fn open_questions(interview: &Interview) -> Vec<usize> {
    let fields = interview.form.fields.iter().enumerate();
    let open = fields.filter(|(place, field)| {
        is_question(field)
            && is_asked(interview, *place)
            && interview.answer(*place).is_some_and(|answer| answer.kept.is_empty())
    });
    open.map(|(place, _)| place).collect()
}

/// Where the question in hand stands among those that are asked, and how many there are.
pub fn progress(interview: &Interview) -> (usize, usize) {
    let fields = interview.form.fields.iter().enumerate();
    let asked: Vec<usize> = fields
        .filter(|(place, field)| is_question(field) && is_asked(interview, *place))
        .map(|(place, _)| place)
        .collect();
    (asked.iter().filter(|place| **place <= interview.place()).count(), asked.len())
}

/// The question as it is put to the person.
pub fn question(field: &Field, lang: Lang) -> String {
    let id = format!("field-{}-{}", Survey::TABLE, field.key);
    attribute(lang, &id, "ask").unwrap_or_else(|| label(lang, &id))
}

/// The answers of a question with their keys; none where it is answered in words of one's own.
pub fn offers(interview: &Interview, place: usize, lang: Lang) -> Vec<Offer> {
    let Some(field) = interview.form.field(place) else { return Vec::new() };
    let Shape::Choice(list) = field.shape else { return Vec::new() };
    let tongue = tongue(interview, lang);
    let answers = answers(list);
    // Whoever has a debt to repay is not asked whether she has none.
    let fitting = answers.iter().filter(|code| !(field.key == "e5" && **code == "no_debt"));
    let digits = "123456789".chars();
    let given = fitting.zip(digits).map(|(code, key)| (*code, key, false));
    let instead =
        list.codes.iter().skip(answers.len()).zip(INSTEAD_KEYS).map(|(code, key)| (*code, key, true));
    given
        .chain(instead)
        .map(|(code, key, instead)| Offer { key, code, label: choice_label(list, code, tongue), instead })
        .collect()
}

/// The words of a list that are answers.
fn answers(list: &ChoiceList) -> &'static [Code] {
    let ends = list.codes.len().checked_sub(INSTEAD);
    let split = ends.and_then(|at| list.codes.split_at_checked(at));
    match split {
        Some((answers, [first, ..])) if *first == "dont_know" => answers,
        _ => list.codes,
    }
}

/// The answer a key stands for: its digit, what is unshifted on that digit's key, or the first letter of one alone.
pub fn by_key(offers: &[Offer], key: char) -> Option<Code> {
    let digit = AZERTY.iter().position(|unshifted| *unshifted == key);
    let digit = digit.and_then(|at| "1234567890".chars().nth(at)).unwrap_or(key);
    if let Some(offer) = offers.iter().find(|offer| offer.key == digit) {
        return Some(offer.code);
    }
    let wanted = fold(&key.to_string());
    let begins =
        |offer: &&Offer| !offer.instead && !wanted.is_empty() && fold(&offer.label).starts_with(&wanted);
    let mut fitting = offers.iter().filter(begins);
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first.code)
}

/// The parts of a line: a run of keys is as many answers, where the question in hand is answered by one.
pub fn run(interview: &Interview, text: &str, lang: Lang) -> Option<Vec<String>> {
    let keys = |c: char| c.is_ascii_digit() || AZERTY.contains(&c);
    let is_run = is_survey(interview)
        && text.chars().nth(1).is_some()
        && text.chars().all(keys)
        && !offers(interview, interview.place(), lang).is_empty();
    is_run.then(|| text.chars().map(String::from).collect())
}

/// Takes an answer: a key, a code, a label or its beginning, in the language of the interview or another.
pub fn tell(interview: &mut Interview, place: usize, text: &str, lang: Lang, reading: &Reading) -> Told {
    let mut letters = text.trim().chars();
    let alone = letters.next().filter(|_| letters.next().is_none());
    let offers = offers(interview, place, lang);
    let code = alone.and_then(|key| by_key(&offers, key));
    let tongue = tongue(interview, lang);
    let told = interview.tell(place, code.unwrap_or(text), tongue, reading);
    if told == Told::Kept {
        follow(interview, place, tongue, reading);
    }
    told
}

/// Writes what follows from an answer: what hangs on a gate, and how far the survey has come.
fn follow(interview: &mut Interview, place: usize, lang: Lang, reading: &Reading) {
    let key = interview.form.field(place).map_or("", |field| field.key);
    if let Some((behind, at)) = behind(key).and_then(|key| Some((key, interview.form.place_of(key)?))) {
        let kept = noted(interview, behind).to_owned();
        let now = match asked(behind, |key| noted(interview, key)) {
            Asked::Instead(word) => word.to_owned(),
            // What a gate had written is no answer to the question once it is asked.
            Asked::Yes if matches!(kept.as_str(), "no_debt" | "not_applicable" | "dont_know" | "refused") => {
                String::new()
            }
            Asked::Yes => kept.clone(),
            Asked::No | Asked::NotYet => String::new(),
        };
        if now != kept {
            interview.tell(at, &now, lang, reading);
        }
    }
    let Some(at) = interview.form.place_of("completion").filter(|at| *at != place) else { return };
    let refused = noted(interview, "consent") == YesNo::No.code();
    let went = noted(interview, "completion");
    let now = match (went, refused) {
        (_, true) => Completion::Declined.code(),
        ("declined", false) => "",
        ("", false) if open_questions(interview).is_empty() => Completion::Completed.code(),
        _ => return,
    };
    if now != went {
        interview.tell(at, now, lang, reading);
    }
}

/// `12/31 Avez-vous une dette à rembourser ? 1 oui, 2 non: ` : what a line asks. What may be said instead of an answer
/// is the same everywhere: it is told at the first question, and in the list.
pub fn prompt(interview: &Interview, lang: Lang) -> Option<String> {
    let field = interview.field().filter(|_| is_survey(interview))?;
    let mut prompt = question(field, tongue(interview, lang));
    let mut is_first = false;
    if is_question(field) {
        let (at, of) = progress(interview);
        is_first = at == 1;
        prompt = format!("{at}/{of} {prompt}");
    }
    let offers = offers(interview, interview.place(), lang);
    let (instead, given): (Vec<Offer>, Vec<Offer>) = offers.into_iter().partition(|offer| offer.instead);
    let lists = [given, if is_first { instead } else { Vec::new() }];
    let lists = lists.iter().filter(|list| !list.is_empty()).map(|list| {
        let keys = list.iter().map(|offer| format!("{} {}", offer.key, offer.label));
        keys.collect::<Vec<_>>().join(", ")
    });
    let choices = lists.collect::<Vec<_>>().join("; ");
    if !choices.is_empty() {
        prompt = format!("{prompt} {choices}");
    }
    if let Some(answer) = answered(interview, interview.place(), lang) {
        prompt = format!("{prompt} [{answer}]");
    }
    Some(format!("{prompt}: "))
}

/// What is answered to a question, in the language of the interview.
pub fn answered(interview: &Interview, place: usize, lang: Lang) -> Option<String> {
    let (field, answer) = (interview.form.field(place)?, interview.answer(place)?);
    if answer.kept.is_empty() {
        return None;
    }
    Some(super::spoken::spoken(field.shape, &answer.kept, tongue(interview, lang)))
}

/// `initiale, 24 nov., au bureau, par Afi` : what surrounds the survey.
pub fn about(interview: &Interview, lang: Lang) -> String {
    let told = |key: &str| {
        let place = interview.form.place_of(key);
        let field = place.and_then(|place| interview.form.field(place));
        field
            .map_or_else(String::new, |field| super::spoken::spoken(field.shape, noted(interview, key), lang))
    };
    msg::survey_about(lang, told("interviewer"), told("taken_on"), told("mode"), told("wave"))
}

/// `Lue en français` : the language that is noted, by its name.
pub fn read_in(interview: &Interview, lang: Lang) -> String {
    let language = noted(interview, "language");
    language_named(if language.is_empty() { tongue(interview, lang).code() } else { language }, lang)
}

/// The same of a language by its code or its name.
fn language_named(language: &str, lang: Lang) -> String {
    let known = LanguageCode::parse(language).map(|code| code.names()[lang.index()].to_owned());
    msg::survey_in_language(lang, known.unwrap_or_else(|| language.to_owned()))
}

/// The next language in which the questions can be put.
pub fn turn_tongue(interview: &mut Interview, lang: Lang, reading: &Reading) {
    let next = tongue(interview, lang).next();
    if let Some(place) = interview.form.place_of("language") {
        interview.tell(place, next.code(), next, reading);
    }
}
