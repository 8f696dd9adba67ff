//! One interview: the questions of a form, what was answered, where one is, and its draft. The answers are kept as
//! codes, so that a change of language changes every word and not one answer; what was typed stays beside them until
//! it is settled.

use super::form::Form;
use super::reading;
use super::resolve::{self, Around, Choice, Resolved};
use super::spoken::spoken;
use crate::deeds::kept::Draft;
use crate::domain::datum::{Reading, Reject, Shape};
use crate::domain::record::{Fault, Faults, Field, Record};
use crate::facts::{Country, Region};
use crate::i18n::Lang;

/// What was answered to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What stands in the field, as it was typed.
    pub typed: String,
    /// What is kept: codes. Empty while nothing readable was typed.
    pub kept: String,
    pub fault: Option<Reject>,
    /// The values that could be meant, where the text was not clear.
    pub choices: Vec<Choice>,
    /// What somebody else saved meanwhile, where it differs.
    pub theirs: Option<String>,
}

/// What an answer came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Kept,
    Fault(Reject),
    /// Several values are meant; the field stays open.
    Choose(Vec<Choice>),
}

pub struct Interview {
    pub form: Form,
    answers: Vec<Answer>,
    place: usize,
    /// Id of its draft, for the whole interview.
    pub draft_id: String,
    /// The record that is changed, None for a new one.
    pub subject: Option<String>,
    /// The letters of whom it is about, where its own answers do not name her.
    pub of_whom: String,
    begun_at: String,
    /// Compulsory questions must have an answer: of a new record they must.
    insists: bool,
    /// What was kept when a change began: what somebody else saves meanwhile is told from it. Empty for a new record.
    seen: Vec<String>,
    /// Answers of a draft whose questions the form no longer has: `key: [typed, kept]`.
    gone: serde_json::Map<String, serde_json::Value>,
    /// Something differs from what the draft row says.
    unsaved: bool,
    /// Something was answered, not only looked at.
    touched: bool,
    country: Country,
    /// The texts of the whole record where not all of it is asked: what stands there goes with the answers.
    pub beside: Vec<String>,
    /// Employers that may be meant by what is typed: looked up by whoever may ask the register.
    pub known: Vec<Choice>,
}

impl Interview {
    /// A blank interview.
    pub fn new(form: Form, draft_id: String, begun_at: String, country: Country) -> Interview {
        Interview {
            answers: vec![Answer::default(); form.fields.len()],
            form,
            place: 0,
            draft_id,
            subject: None,
            of_whom: String::new(),
            begun_at,
            insists: true,
            seen: Vec::new(),
            gone: serde_json::Map::new(),
            unsaved: false,
            touched: false,
            country,
            beside: Vec::new(),
            known: Vec::new(),
        }
    }

    /// An interview that changes what is kept already.
    pub fn of(mut self, subject: &str, texts: Vec<String>, lang: Lang) -> Interview {
        self.subject = Some(subject.to_owned());
        self.insists = false;
        for (answer, text) in self.answers.iter_mut().zip(&texts) {
            answer.kept.clone_from(text);
        }
        self.seen = texts;
        self.relabel(lang);
        self
    }

    pub fn place(&self) -> usize {
        self.place
    }

    /// Goes to a question. Where one is belongs to the draft: one comes back to the same field.
    pub fn go(&mut self, place: usize) {
        let place = place.min(self.form.fields.len().saturating_sub(1));
        self.unsaved |= place != self.place;
        self.place = place;
    }

    pub fn field(&self) -> Option<&'static Field> {
        self.form.field(self.place)
    }

    pub fn answer(&self, place: usize) -> Option<&Answer> {
        self.answers.get(place)
    }

    /// How many questions have an answer.
    pub fn filled(&self) -> usize {
        self.answers.iter().filter(|answer| !answer.typed.is_empty()).count()
    }

    pub fn total(&self) -> usize {
        self.form.fields.len()
    }

    /// True where something was typed that no draft holds yet.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    pub fn is_blank(&self) -> bool {
        self.filled() == 0
    }

    /// True where an answer was given, changed or taken back since the interview began.
    pub fn is_touched(&self) -> bool {
        self.touched
    }

    pub fn marked_saved(&mut self) {
        self.unsaved = false;
    }

    /// What stands in it so far was proposed, not answered.
    pub fn marked_proposed(&mut self) {
        self.unsaved = false;
        self.touched = false;
    }

    /// What was answered is kept now: from here on the same answers are changed, and nothing of that is begun. What
    /// was typed stands as it was typed.
    pub fn saved_as(&mut self, subject: &str, draft_id: String, at: String) {
        self.subject = Some(subject.to_owned());
        self.draft_id = draft_id;
        self.begun_at = at;
        self.seen = self.kept();
        self.insists = false;
        self.unsaved = false;
        self.touched = false;
    }

    /// What a text is resolved with: the country answered so far, else the desk's.
    pub fn around(&self, lang: Lang) -> Around {
        let answered = self.form.place_of("country").and_then(|place| self.answers.get(place));
        let country = answered.and_then(|answer| Country::parse(&answer.kept)).unwrap_or(self.country);
        let region = self.form.place_of("region").and_then(|place| self.answers.get(place));
        let region = region.and_then(|answer| Region::parse(&answer.kept));
        Around { lang, country, region }
    }

    /// Takes what stands in a field, without judging it yet: at every key.
    pub fn type_in(&mut self, place: usize, text: &str) {
        if let Some(answer) = self.answers.get_mut(place)
            && answer.typed != text
        {
            text.clone_into(&mut answer.typed);
            answer.fault = None;
            self.unsaved = true;
            self.touched = true;
        }
    }

    /// Settles what stands in a field: reads it, keeps its code or says what is wrong.
    pub fn settle(&mut self, place: usize, lang: Lang, reading: &Reading) -> Told {
        let around = self.around(lang);
        let (Some(field), Some(answer)) = (self.form.field(place), self.answers.get_mut(place)) else {
            return Told::Kept;
        };
        // What is shown is what the label says: the code behind it stays.
        if !answer.kept.is_empty() && answer.typed == shown(field.shape, &answer.kept, lang) {
            return Told::Kept;
        }
        if !answer.kept.is_empty() && answer.typed == answer.kept {
            answer.fault = None;
            return Told::Kept;
        }
        self.unsaved = true;
        answer.choices.clear();
        let resolved = match field.shape {
            Shape::Employer => resolve::employer(&answer.typed, &self.known),
            shape => resolve::resolve(shape, &answer.typed, around),
        };
        let read = match resolved {
            Resolved::Text(text) if text.is_empty() && !field.required => Ok(String::new()),
            Resolved::Text(text) => (field.read)(&text, reading),
            Resolved::Refused(reject) => Err(reject),
            Resolved::Choose(choices) => {
                answer.choices = choices.clone();
                answer.kept.clear();
                answer.fault = Some(Reject("reject-several"));
                return Told::Choose(choices);
            }
        };
        match read {
            Ok(kept) => {
                answer.kept = kept;
                answer.fault = None;
                Told::Kept
            }
            Err(reject) => {
                answer.kept.clear();
                answer.fault = Some(reject);
                Told::Fault(reject)
            }
        }
    }

    /// Types and settles in one: a line, a script, a choice from a list.
    pub fn tell(&mut self, place: usize, text: &str, lang: Lang, reading: &Reading) -> Told {
        self.type_in(place, text);
        self.settle(place, lang, reading)
    }

    /// What was understood, where it tells something that the typed text does not: terse, since it crosses the line
    /// at each field left.
    pub fn understood(&self, place: usize, lang: Lang) -> Option<String> {
        let (field, answer) = (self.form.field(place)?, self.answers.get(place)?);
        if answer.kept.is_empty() || answer.fault.is_some() {
            return None;
        }
        reading::news(field.shape, &answer.typed, &answer.kept, lang)
    }

    /// Puts one settled answer into the words of a language: a value that was chosen from a list.
    pub fn relabel_at(&mut self, place: usize, lang: Lang) {
        if let (Some(field), Some(answer)) = (self.form.field(place), self.answers.get_mut(place))
            && !answer.kept.is_empty()
            && answer.fault.is_none()
        {
            answer.typed = shown(field.shape, &answer.kept, lang);
        }
    }

    /// Puts every settled answer into the words of a language; what was not settled stays as it was typed.
    pub fn relabel(&mut self, lang: Lang) {
        for place in 0..self.answers.len() {
            self.relabel_at(place, lang);
        }
    }

    /// The record, if every answer can be kept; otherwise all faults, marked at their fields.
    ///
    /// # Errors
    /// Every fault with its field.
    pub fn finish<R: Record>(&mut self, lang: Lang, reading: &Reading) -> Result<R, Faults> {
        let mut faults = Faults::default();
        // What the whole was blamed for at the last save may have been mended at another field.
        for answer in self.answers.iter_mut().filter(|answer| !answer.kept.is_empty()) {
            answer.fault = None;
        }
        for place in 0..self.answers.len() {
            self.settle(place, lang, reading);
        }
        for (field, answer) in self.form.fields.iter().zip(&mut self.answers) {
            // What is kept already may be taken back: a consent is withdrawn by blanking it.
            let insisted = field.required || (self.insists && field.compulsory());
            if insisted && answer.typed.trim().is_empty() {
                answer.fault = Some(Reject("reject-missing"));
            }
            if let Some(reject) = answer.fault {
                faults.push(field.key, reject);
            }
        }
        // What only the whole can tell is told together with the rest.
        let read = R::read(&self.whole::<R>(), reading);
        if let Err(whole) = &read {
            let new = whole.0.iter().filter(|fault| !faults.0.iter().any(|known| known.key == fault.key));
            let new: Vec<Fault> = new.copied().collect();
            faults.0.extend(new);
            self.mark(&faults);
        }
        if faults.is_empty() { read } else { Err(faults) }
    }

    /// What is kept of each field of the record, asked or not.
    pub fn whole<R: Record>(&self) -> Vec<String> {
        let kept = |(place, field): (usize, &Field)| {
            let asked = self.form.fields.iter().position(|asked| asked.key == field.key);
            let kept = asked.and_then(|place| self.answers.get(place)).map(|answer| answer.kept.clone());
            kept.or_else(|| self.beside.get(place).cloned()).unwrap_or_default()
        };
        R::FIELDS.iter().enumerate().map(kept).collect()
    }

    /// Marks faults that a deed found at their fields, and goes to the first.
    pub fn mark(&mut self, faults: &Faults) {
        for Fault { key, reject } in &faults.0 {
            if let Some(answer) = self.form.place_of(key).and_then(|place| self.answers.get_mut(place)) {
                answer.fault = Some(*reject);
            }
        }
        if let Some(place) = faults.0.first().and_then(|fault| self.form.place_of(fault.key)) {
            self.place = place;
        }
    }

    /// The first field with a fault.
    pub fn first_fault(&self) -> Option<usize> {
        self.answers.iter().position(|answer| answer.fault.is_some())
    }

    /// Somebody else saved another version meanwhile: where only they changed a field their answer is taken, where
    /// both did, both stand and the counsellor chooses. Answers whether there is anything to choose.
    pub fn rebase(&mut self, seen: &[String], theirs: &[String], lang: Lang) -> bool {
        let mut differs = false;
        for (((field, answer), seen), theirs) in
            self.form.fields.iter().zip(&mut self.answers).zip(seen).zip(theirs)
        {
            answer.theirs = None;
            if theirs == seen || *theirs == answer.kept {
                continue;
            }
            if answer.kept == *seen {
                answer.kept.clone_from(theirs);
                answer.typed = shown(field.shape, theirs, lang);
            } else {
                answer.theirs = Some(theirs.clone());
                differs = true;
            }
        }
        self.seen = theirs.to_vec();
        self.unsaved = true;
        self.touched = true;
        differs
    }

    /// Takes the other's answer to a question.
    pub fn take_theirs(&mut self, place: usize, lang: Lang) -> bool {
        let (Some(field), Some(answer)) = (self.form.field(place), self.answers.get_mut(place)) else {
            return false;
        };
        let Some(theirs) = answer.theirs.take() else { return false };
        answer.typed = shown(field.shape, &theirs, lang);
        answer.kept = theirs;
        answer.fault = None;
        self.unsaved = true;
        self.touched = true;
        true
    }

    /// Lays two versions over each other: what is to stand, and beside it what the other says. Nothing of it is an
    /// answer yet.
    pub fn lay(&mut self, kept: &[String], other: &[Option<String>], lang: Lang) {
        for (answer, kept) in self.answers.iter_mut().zip(kept) {
            answer.kept.clone_from(kept);
        }
        self.relabel(lang);
        self.beside(other);
        self.marked_proposed();
    }

    /// Puts beside each answer what the other version says, where that is something else.
    pub fn beside(&mut self, other: &[Option<String>]) {
        for (answer, other) in self.answers.iter_mut().zip(other) {
            let differs = |other: &&String| **other != answer.kept;
            answer.theirs = other.as_ref().filter(differs).cloned();
        }
    }

    /// What was answered is about somebody who is kept already: what only her file says is taken from it, where both say
    /// something else both stand.
    pub fn becomes(&mut self, subject: &str, theirs: Vec<String>, lang: Lang) {
        for ((field, answer), theirs) in self.form.fields.iter().zip(&mut self.answers).zip(&theirs) {
            if theirs.is_empty() || *theirs == answer.kept {
                continue;
            }
            if answer.typed.trim().is_empty() {
                answer.kept.clone_from(theirs);
                answer.typed = shown(field.shape, theirs, lang);
            } else {
                answer.theirs = Some(theirs.clone());
            }
        }
        self.subject = Some(subject.to_owned());
        self.insists = false;
        self.seen = theirs;
        self.unsaved = true;
        self.touched = true;
    }

    /// Keeps an answer that is known to be one: its code, and what it is called.
    pub fn keep_at(&mut self, place: usize, kept: String, lang: Lang) {
        if let Some(answer) = self.answers.get_mut(place) {
            *answer = Answer { kept, ..Answer::default() };
        }
        self.relabel_at(place, lang);
    }

    /// Leaves the answer to a question as it is here, whatever somebody else saved.
    pub fn keep_mine(&mut self, place: usize) {
        if let Some(answer) = self.answers.get_mut(place) {
            answer.theirs = None;
        }
    }

    /// What the kept answers are, in the order of the fields.
    pub fn kept(&self) -> Vec<String> {
        self.answers.iter().map(|answer| answer.kept.clone()).collect()
    }

    /// The draft as it stands, with the cursor in the field in hand.
    pub fn draft(&self, counsellor: &str, seat: &str, cursor: usize, at: String) -> Draft {
        let changes = !self.seen.is_empty();
        let answered = self.form.fields.iter().zip(&self.answers);
        // In a change a blank says something: the answer was taken back.
        let mut answers: serde_json::Map<String, serde_json::Value> = answered
            .filter(|(_, answer)| changes || !answer.typed.is_empty())
            .map(|(field, answer)| (field.key.to_owned(), serde_json::json!([answer.typed, answer.kept])))
            .collect();
        answers.extend(self.gone.clone());
        let seen: serde_json::Map<String, serde_json::Value> = self
            .form
            .fields
            .iter()
            .zip(&self.seen)
            .map(|(field, text)| (field.key.to_owned(), text.as_str().into()))
            .collect();
        let answers = serde_json::json!({ "answers": answers, "seen": seen });
        Draft {
            id: self.draft_id.clone(),
            counsellor_id: counsellor.to_owned(),
            form: self.form.table.to_owned(),
            form_version: self.form.version,
            subject: self.subject.clone(),
            seat: seat.to_owned(),
            field: self.field().map_or("", |field| field.key).to_owned(),
            cursor: i64::try_from(cursor).unwrap_or(0),
            answers: answers.to_string(),
            initials: self.initials(),
            filled: i64::try_from(self.filled()).unwrap_or(0),
            total: i64::try_from(self.total()).unwrap_or(0),
            begun_at: self.begun_at.clone(),
            at,
        }
    }

    /// Takes a draft up where it was left; answers the cursor. Answers are matched by the keys of their questions;
    /// one whose question is gone stays in the draft. What somebody else saved since the change began stands as it
    /// does after a save that came too late: theirs where only they changed it, both where both did.
    pub fn resume(&mut self, draft: &Draft, lang: Lang) -> usize {
        let kept: serde_json::Value = serde_json::from_str(&draft.answers).unwrap_or_default();
        let now = self.kept();
        for (key, value) in kept["answers"].as_object().into_iter().flatten() {
            let text =
                |place: usize| value.get(place).and_then(|text| text.as_str()).unwrap_or("").to_owned();
            match self.form.place_of(key).and_then(|place| self.answers.get_mut(place)) {
                Some(answer) => {
                    let field = self.form.place_of(key).and_then(|place| self.form.field(place));
                    let typed = field.and_then(|field| translated(field.shape, &text(0), &text(1), lang));
                    let typed = typed.unwrap_or_else(|| text(0));
                    *answer = Answer { typed, kept: text(1), ..Answer::default() };
                }
                None if text(0).is_empty() => {}
                None => {
                    self.gone.insert(key.clone(), value.clone());
                }
            }
        }
        if !self.seen.is_empty() {
            // A question that was not asked then was not answered otherwise either.
            let seen = |(field, now): (&Field, &String)| match kept["seen"][field.key].as_str() {
                Some(seen) => seen.to_owned(),
                None => now.clone(),
            };
            let seen: Vec<String> = self.form.fields.iter().zip(&now).map(seen).collect();
            self.rebase(&seen, &now, lang);
        }
        self.draft_id.clone_from(&draft.id);
        self.subject.clone_from(&draft.subject);
        self.begun_at.clone_from(&draft.begun_at);
        self.place = self.form.place_of(&draft.field).unwrap_or(0);
        self.unsaved = false;
        self.touched = true;
        usize::try_from(draft.cursor).unwrap_or(0)
    }

    /// The first question to which somebody else's answer stands beside hers.
    pub fn first_differing(&self) -> Option<usize> {
        self.answers.iter().position(|answer| answer.theirs.is_some())
    }

    /// Whether somebody else's answer stands beside one of hers.
    pub fn differs(&self) -> bool {
        self.first_differing().is_some()
    }

    /// What was answered to questions that the form no longer has: `Kpélé; 3`. Empty where there is none.
    pub fn gone(&self) -> String {
        let texts = self.gone.values().filter_map(|answer| answer.get(0)?.as_str());
        texts.collect::<Vec<_>>().join("; ")
    }

    /// What may stand where others can read.
    fn initials(&self) -> String {
        let names = ["family_name", "given_names"].map(|key| {
            let answer = self.form.place_of(key).and_then(|place| self.answers.get(place));
            answer.and_then(|answer| answer.typed.trim().chars().next())
        });
        let letters = names.into_iter().flatten().map(|letter| format!("{}.", letter.to_uppercase()));
        let letters = letters.collect::<Vec<_>>().join(" ");
        if !letters.is_empty() {
            return letters;
        }
        // An employer or an offer has a name of its own, which anybody may read.
        let own = ["name", "title"].iter().find_map(|key| self.answer(self.form.place_of(key)?));
        let own = own.map(|answer| answer.typed.chars().take(24).collect::<String>());
        own.filter(|name| !name.is_empty()).unwrap_or_else(|| self.of_whom.clone())
    }
}

/// What stands in a field for a kept answer that was shown in the words of another language: the words of this one. None
/// where it stands as it was typed.
fn translated(shape: Shape, typed: &str, kept: &str, lang: Lang) -> Option<String> {
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    let is_theirs = !kept.is_empty() && others.into_iter().any(|other| typed == shown(shape, kept, other));
    is_theirs.then(|| shown(shape, kept, lang))
}

/// What stands in a field for a kept answer: its words, but where a guess must be seen as one.
pub fn shown(shape: Shape, kept: &str, lang: Lang) -> String {
    match shape {
        Shape::Birth if kept.starts_with('~') => kept.to_owned(),
        shape => spoken(shape, kept, lang),
    }
}
