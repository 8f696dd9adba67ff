//! A form: the questions of an interview, page by page, the hardware cursor in the field in hand. The picture changes
//! as little as the typing: no mark moves with the focus, and what was understood stands behind the answer.

pub mod open;
mod picture;
mod roll;
mod values;

use crate::deeds::{self, Error};
use crate::domain::datum::Shape;
use crate::domain::record::Field;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::interview::Told;
use crate::flow::papers::Source;
use crate::flow::resolve::{self, Choice};
use crate::flow::sentences;
use crate::flow::task::{Aim, Saved, Task};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::{Canvas, columns};
use crate::ui::keys::{Key, Place};
use crate::ui::parts::editor::Editor;
use crate::ui::screen::{Answer, Bench, Screen, Step};
use std::time::Duration;
use values::Values;

/// A draft is at most this old, whatever is typed.
const DRAFT_AGE: Duration = Duration::from_secs(2);
pub struct FormScreen {
    task: Task,
    editor: Editor,
    list: Option<Values>,
    /// What stands in the field in hand gives way to the next letter.
    gives_way: bool,
    /// Another seat went on with this interview.
    taken_over: bool,
    /// The draft could not be written the last time: on a full disk, or while somebody holds the file.
    is_in_trouble: bool,
    /// The field in hand is explained, until the next key.
    explains: bool,
    /// What saving came to, in full: said where it is left for.
    said: String,
}

impl FormScreen {
    pub fn new(task: Task, cursor: Option<usize>) -> FormScreen {
        let mut form = FormScreen {
            task,
            editor: Editor::default(),
            list: None,
            gives_way: false,
            taken_over: false,
            is_in_trouble: false,
            explains: false,
            said: String::new(),
        };
        form.load();
        if let Some(cursor) = cursor {
            form.gives_way = false;
            form.editor = Editor::new(form.editor.text()).with_cursor(cursor);
        }
        form
    }

    fn field(&self) -> Option<&'static Field> {
        self.task.interview.field()
    }

    /// Puts the answer of the field in hand into the editor. A day, or one value of a list, gives way to what is typed:
    /// a letter behind it would make nothing of it.
    fn load(&mut self) {
        let answer = self.task.interview.answer(self.task.interview.place());
        self.editor = Editor::new(answer.map_or("", |answer| answer.typed.as_str()));
        self.gives_way = answer.zip(self.field()).is_some_and(|(answer, field)| {
            use Shape::{Birth, Choice, Country, Day, Occupation, Region, When};
            let is_one_value = match field.shape {
                Birth | Choice(_) | Country | Day | Region | When => true,
                // As it is shown, its code behind it; a title that was typed may get one more word.
                Occupation => answer.typed.ends_with(')'),
                _ => false,
            };
            is_one_value && !answer.kept.is_empty() && answer.fault.is_none()
        });
    }

    /// Before something is typed: takes away what gives way to it.
    fn make_way(&mut self) {
        if std::mem::take(&mut self.gives_way) {
            self.editor = Editor::default();
        }
    }

    /// Leaves the field in hand and keeps the draft.
    fn leave(&mut self, bench: &mut Bench<'_>) -> Step {
        self.settle(bench);
        self.keep(bench)
    }

    /// Reads the field in hand, and looks for people alike where it tells who somebody is.
    fn settle(&mut self, bench: &mut Bench<'_>) {
        if self.taken_over {
            return;
        }
        let place = self.task.interview.place();
        self.task.interview.type_in(place, self.editor.text());
        self.look_up(bench);
        let told = self.task.interview.settle(place, bench.lang, &bench.sitting.reading());
        let telling = self.field().is_some_and(|field| {
            matches!(
                field.key,
                "family_name" | "given_names" | "birth" | "phone" | "document_number" | "mother_name"
            )
        });
        if telling && matches!(told, Told::Kept) {
            self.task.look_alike(bench.sitting);
        }
    }

    /// In the field of an employer: whom the register knows for what stands there.
    fn look_up(&mut self, bench: &Bench<'_>) {
        if self.field().is_some_and(|field| matches!(field.shape, Shape::Employer)) {
            self.task.look_up(bench.sitting, bench.lang);
        }
    }

    fn keep(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.taken_over {
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        match self.task.keep(bench.sitting, self.editor.cursor()) {
            Ok(()) if std::mem::take(&mut self.is_in_trouble) => {
                Step::Say(label(bench.lang, "draft-kept-again"))
            }
            Ok(()) => Step::Stay,
            Err(Error::TakenOver) => {
                self.taken_over = true;
                Step::Say(label(bench.lang, "error-taken-over"))
            }
            Err(error) => {
                self.is_in_trouble = true;
                Step::Say(sentences::error(&error, bench.lang))
            }
        }
    }

    /// Another seat went on with it: from here on it is read and no more, and the seat says so.
    fn is_read_only(&mut self, bench: &Bench<'_>) -> bool {
        self.taken_over |= self.task.is_elsewhere(bench.sitting);
        self.taken_over
    }

    fn go(&mut self, place: usize, bench: &mut Bench<'_>) -> Step {
        self.settle(bench);
        self.task.interview.go(place);
        self.load();
        self.list = None;
        self.keep(bench)
    }

    fn page_places(&self) -> Vec<usize> {
        self.field().map(|field| self.task.interview.form.places(field.page)).unwrap_or_default()
    }

    fn turn(&mut self, ahead: bool, bench: &mut Bench<'_>) -> Step {
        let places = self.page_places();
        let place = if ahead {
            places.last().map_or(0, |last| last + 1) % self.task.interview.total().max(1)
        } else {
            let before = places.first().copied().unwrap_or(0).checked_sub(1);
            let last = before.unwrap_or(self.task.interview.total().saturating_sub(1));
            let page = self.task.interview.form.field(last).map_or("", |field| field.page);
            self.task.interview.form.places(page).first().copied().unwrap_or(0)
        };
        self.go(place, bench)
    }

    fn values(&mut self, bench: &mut Bench<'_>) -> Step {
        let place = self.task.interview.place();
        self.task.interview.type_in(place, self.editor.text());
        if self.task.interview.take_theirs(place, bench.lang) {
            self.load();
            return self.keep(bench);
        }
        let Some(field) = self.field() else { return Step::Stay };
        if resolve::has_list(field.shape) {
            self.look_up(bench);
            self.list = Some(Values::of(field.shape, self.offered(field, bench.lang), bench.lang));
            return Step::Stay;
        }
        match self.compare(bench) {
            Step::Pass => Step::Say(label(bench.lang, "say-no-list")),
            step => step,
        }
    }

    /// The one in hand beside the likeliest of those who are like her.
    fn compare(&self, bench: &mut Bench<'_>) -> Step {
        match (&self.task.aim, self.task.similar.first()) {
            (Aim::CandidateChange(seen), Some(similar)) => {
                super::compare::files(&seen.id.clone(), &similar.line.id.clone(), bench)
            }
            _ => super::compare::asked(&self.task, bench),
        }
    }

    /// She is somebody else than the one who is like her. Where saving had asked, it goes on.
    fn not_same(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(other) = self.task.similar.first().map(|similar| similar.line.id.clone()) else {
            return Step::Say(label(bench.lang, "say-nobody-alike"));
        };
        if self.task.was_asked() {
            return self.save(bench);
        }
        match self.task.tell_apart(&other, bench.sitting) {
            Ok(()) => Step::Say(label(bench.lang, "say-told-apart")),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// She is the one who is like her: what was answered goes into her file.
    fn is_her(&mut self, bench: &mut Bench<'_>) -> Step {
        let similar = self.task.similar.first().filter(|_| matches!(self.task.aim, Aim::CandidateNew));
        let Some((id, name)) = similar.map(|similar| (similar.line.id.clone(), similar.line.name())) else {
            return Step::Say(label(bench.lang, "say-nobody-alike"));
        };
        self.settle(bench);
        match self.task.is_her(&id, bench.sitting, bench.lang) {
            Ok(()) => {
                self.load();
                Step::Say(msg::say_is_her(bench.lang, name))
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn offered(&self, field: &Field, lang: Lang) -> Vec<Choice> {
        if matches!(field.shape, Shape::Employer) {
            return self.task.interview.known.clone();
        }
        let around = self.task.interview.around(lang);
        let answer = self.task.interview.answer(self.task.interview.place());
        // An answer that is settled is no filter: the list shows what else there is.
        let settled =
            answer.is_some_and(|answer| !answer.kept.is_empty() && answer.typed == self.editor.text());
        let typed = if settled && !resolve::is_list(field.shape) { "" } else { self.editor.text() };
        if settled && matches!(field.shape, Shape::Occupation) {
            return resolve::offered(field.shape, self.editor.text(), around);
        }
        resolve::offered(field.shape, typed, around)
    }

    fn act_list(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let Some(list) = &mut self.list else { return Step::Pass };
        if list.act(command) {
            return Step::Stay;
        }
        match command {
            Command::Open => {
                let choice = list.chosen().cloned();
                self.list = None;
                self.take(choice, bench)
            }
            Command::Back | Command::Values => {
                self.list = None;
                Step::Stay
            }
            // Is the marked value meant, or what stood there before? She says so first.
            Command::Save => Step::Say(label(bench.lang, "say-list-open")),
            Command::Help => self.help(bench),
            _ => Step::Pass,
        }
    }

    /// Takes a value of the list: in a field of several it joins those that stand there.
    fn take(&mut self, choice: Option<Choice>, bench: &mut Bench<'_>) -> Step {
        let (Some(choice), Some(field)) = (choice, self.field()) else { return Step::Stay };
        let place = self.task.interview.place();
        let text = if resolve::is_list(field.shape) {
            let before = self.editor.text().rsplit_once([',', ';']).map_or("", |(before, _)| before).trim();
            let before = if before.is_empty() { String::new() } else { format!("{before}, ") };
            format!("{before}{}", choice.code)
        } else {
            choice.code
        };
        self.task.interview.tell(place, &text, bench.lang, &bench.sitting.reading());
        self.task.interview.relabel_at(place, bench.lang);
        self.load();
        self.keep(bench)
    }

    fn save(&mut self, bench: &mut Bench<'_>) -> Step {
        let step = self.leave(bench);
        if self.taken_over {
            return step;
        }
        match self.attempt(bench) {
            // The refusal is in her file now, and no more in the form.
            Ok((said, _)) if self.task.waits() => {
                self.load();
                self.said.clone_from(&said);
                Step::Say(said)
            }
            // Somebody registered stays in hand: nothing is drawn anew, and what was misheard is mended here.
            Ok((said, _)) if self.task.registered.is_some() && !self.task.is_note() => {
                self.said = said;
                Step::Stay
            }
            Ok((said, target)) if self.task.shows_what_it_made() => {
                match super::today::open(&target, bench) {
                    Step::Open(sheet) => Step::SwapSaying(sheet, said),
                    _ => Step::Close(Answer::Done(said)),
                }
            }
            Ok((said, _)) => Step::Close(Answer::Done(said)),
            Err(step) => step,
        }
    }

    /// Saves what stands in the form: what was written and what is said of it, or what is to be done first.
    fn attempt(&mut self, bench: &mut Bench<'_>) -> Result<(String, Target), Step> {
        let saved = self.task.save(bench.sitting, bench.lang);
        self.told(saved, bench)
    }

    /// What saving came to, for the one who saves.
    fn told(&mut self, saved: deeds::Result<Saved>, bench: &mut Bench<'_>) -> Result<(String, Target), Step> {
        let lang = bench.lang;
        Err(match saved {
            Ok(Saved::Done(said, target)) => return Ok((said, target)),
            Ok(Saved::Faults(faults)) => {
                self.load();
                Step::Say(sentences::faults(self.task.interview.form, &faults, lang))
            }
            Ok(Saved::Similar) => {
                let similar =
                    self.task.similar.first().map(|similar| similar.line.name()).unwrap_or_default();
                let said = msg::say_similar(lang, similar);
                match self.compare(bench) {
                    Step::Open(compare) => Step::OpenSaying(compare, said),
                    _ => Step::Say(said),
                }
            }
            Ok(Saved::Gone(answers)) => Step::Say(msg::draft_gone_save(lang, answers)),
            Ok(Saved::Asked(question)) => Step::Say(question),
            Ok(Saved::Conflict) => {
                self.load();
                Step::Say(label(lang, "say-conflict"))
            }
            Err(error) => Step::Say(sentences::error(&error, lang)),
        })
    }

    fn back(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.taken_over {
            return Step::Close(Answer::Nothing);
        }
        if let (Step::Say(trouble), false) = (self.leave(bench), self.taken_over) {
            // The draft could not be written: closing the form would lose what was typed.
            return Step::Say(trouble);
        }
        let said =
            if self.task.has_draft() { label(bench.lang, "say-draft-kept") } else { self.said.clone() };
        Step::Close(Answer::Done(said))
    }

    /// The first time the field in hand is explained, above the keys; asked again, the whole page comes.
    fn help(&mut self, bench: &Bench<'_>) -> Step {
        self.explains = !self.explains;
        if self.explains {
            // What was said before would stand in its last row.
            return Step::Say(String::new());
        }
        // What is consented to is read from here.
        match self.field().is_some_and(|field| field.key == "consent") {
            true => Step::Open(Box::new(super::page::Page::consent(bench))),
            false => Step::Pass,
        }
    }
}

impl Screen for FormScreen {
    fn place(&self) -> Place {
        if self.list.is_some() { Place::List } else { Place::Form }
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        let form = self.task.interview.form;
        let title = self.task.title(bench.lang);
        let title = match &self.task.registered {
            // The line below says that she is registered until something of her is changed; from then on the title.
            // It is as wide as that of a new one: the rest of the head stays where it is.
            Some(reference) if self.task.interview.is_touched() => {
                let wide = columns(&title);
                format!("{reference:wide$}")
            }
            _ => title,
        };
        let pages = form.pages();
        let page = self.field().map_or("", |field| field.page);
        let number = pages.iter().position(|other| *other == page).unwrap_or(0) + 1;
        let of_whom = &self.task.interview.of_whom;
        match pages.len() {
            0 | 1 if of_whom.is_empty() => title,
            0 | 1 => format!("{title}  {of_whom}"),
            all => format!("{title}  {number}/{all} {}", form.page_label(page, bench.lang)),
        }
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        match self.does(command, bench) {
            Step::Stay => self.standing(bench),
            step => step,
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        if self.is_read_only(bench) {
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        self.explains = false;
        if matches!(key, Key::Char(_)) {
            self.make_way();
        }
        if !self.editor.press(key) {
            return Step::Pass;
        }
        self.gives_way = false;
        self.after_typing(bench);
        self.standing(bench)
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        if self.is_read_only(bench) {
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        self.explains = false;
        self.make_way();
        self.editor.insert(text);
        self.after_typing(bench);
        Step::Stay
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        let _ = answer;
        self.standing(bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        let place = self.task.interview.place();
        self.task.interview.type_in(place, self.editor.text());
        self.task.interview.relabel(bench.lang);
        let cursor = self.editor.cursor();
        let before = self.editor.text().to_owned();
        let gave_way = !self.gives_way;
        self.load();
        self.gives_way &= !gave_way;
        if self.editor.text() == before {
            self.editor = Editor::new(&before).with_cursor(cursor);
        }
        if let (Some(field), Some(list)) = (self.field(), &self.list) {
            // The same value is marked, wherever it stands among the words of the new language.
            let chosen = list.chosen().map(|choice| choice.code.clone()).unwrap_or_default();
            let choices = self.offered(field, bench.lang);
            self.list = Some(Values::of(field.shape, choices, bench.lang).choosing(&chosen));
        }
    }

    fn deadline(&self) -> Option<Duration> {
        (!self.taken_over && self.task.is_to_be_kept(self.editor.cursor())).then_some(DRAFT_AGE)
    }

    fn tick(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.taken_over { Step::Stay } else { self.keep(bench) }
    }

    fn hang_up(&mut self, bench: &mut Bench<'_>) {
        let place = self.task.interview.place();
        self.task.interview.type_in(place, self.editor.text());
        // The line is gone: there is nobody to tell, and the row of the last field stands.
        let _ = self.task.keep(bench.sitting, self.editor.cursor());
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        picture::draw(self, canvas, lang);
    }
}

impl FormScreen {
    fn does(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let was_told = self.taken_over;
        self.explains &= command == Command::Help;
        if self.is_read_only(bench) && (!was_told || matches!(command, Command::Values | Command::Save)) {
            self.list = None;
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        if command == Command::NoteNew {
            self.list = None;
        }
        if self.list.is_some() {
            return self.act_list(command, bench);
        }
        let (place, total) = (self.task.interview.place(), self.task.interview.total());
        match command {
            Command::Down => self.go((place + 1) % total.max(1), bench),
            Command::Up => self.go((place + total.saturating_sub(1)) % total.max(1), bench),
            Command::PageNext => self.turn(true, bench),
            Command::PageBefore => self.turn(false, bench),
            Command::Values => self.values(bench),
            Command::Save => self.save(bench),
            Command::Back => self.back(bench),
            Command::SideBySide => self.compare(bench),
            Command::NotSame => self.not_same(bench),
            Command::Merge => self.is_her(bench),
            Command::Help => self.help(bench),
            Command::Print => {
                self.settle(bench);
                super::print::open(Source::asked(&self.task), bench)
            }
            Command::CandidateNew if self.task.registered.is_some() && !self.task.has_draft() => {
                match open::candidate_new(bench) {
                    Step::Open(next) => Step::Swap(next),
                    other => other,
                }
            }
            // What she did and her papers are told in the same talk: from the form, once she is registered.
            Command::Experiences | Command::ExperienceNew | Command::Documents | Command::DocumentNew => {
                self.background(command, bench)
            }
            // Whatever leads away keeps the draft first.
            Command::Leave
            | Command::Today
            | Command::Commands
            | Command::CandidateNew
            | Command::NoteNew
                if !self.taken_over =>
            {
                match self.leave(bench) {
                    Step::Say(trouble) => Step::Say(trouble),
                    _ => Step::Pass,
                }
            }
            _ => Step::Pass,
        }
    }

    /// The jobs or the papers of the person in hand.
    fn background(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let id = match &self.task.aim {
            Aim::CandidateChange(seen) => seen.id.clone(),
            Aim::CandidateNew => return Step::Say(label(bench.lang, "say-save-first")),
            _ => return Step::Pass,
        };
        match self.leave(bench) {
            Step::Say(trouble) => Step::Say(trouble),
            _ => super::background::act(&id, command, bench),
        }
    }

    /// What stands on the line below as long as nothing was changed since somebody was registered: her number.
    fn standing(&self, bench: &Bench<'_>) -> Step {
        match &self.task.registered {
            Some(reference) if !self.task.interview.is_touched() => {
                Step::Say(msg::say_saved(bench.lang, reference.as_str()))
            }
            _ => Step::Stay,
        }
    }

    fn after_typing(&mut self, bench: &Bench<'_>) {
        let place = self.task.interview.place();
        self.task.interview.type_in(place, self.editor.text());
        if self.list.is_some() {
            self.look_up(bench);
        }
        if let (Some(field), Some(_)) = (self.field(), &self.list) {
            let choices = self.offered(field, bench.lang);
            self.list = Some(Values::of(field.shape, choices, bench.lang));
        }
    }
}
