//! The survey, one question at a time: one key answers it and the next one stands there. What was answered can be gone
//! back to; behind the last question stands what it comes to. The draft is kept at every answer.

mod picture;

use crate::deeds::Error;
use crate::domain::record::Field;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::flow::survey;
use crate::flow::task::{Saved, Task};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::parts::editor::Editor;
use crate::ui::screen::{Answer, Bench, Screen, Step};
use std::time::Duration;

/// A draft is at most this old, whatever is typed.
const DRAFT_AGE: Duration = Duration::from_secs(2);

pub struct SurveyScreen {
    task: Task,
    /// For the few questions that are answered in words.
    editor: Editor,
    /// Behind the last question: what it comes to.
    at_end: bool,
    /// Another seat went on with it.
    taken_over: bool,
    /// The question in hand is explained, until the next key.
    explains: bool,
}

/// Takes the survey of a case, or goes on with it where it was laid down.
pub fn open(case_id: &str, bench: &mut Bench<'_>) -> Step {
    super::form::open::survey(case_id, bench)
}

impl SurveyScreen {
    pub fn new(task: Task) -> SurveyScreen {
        let mut screen = SurveyScreen {
            task,
            editor: Editor::default(),
            at_end: false,
            taken_over: false,
            explains: false,
        };
        screen.load();
        screen
    }

    fn field(&self) -> Option<&'static Field> {
        self.task.interview.field()
    }

    fn place_in_hand(&self) -> usize {
        self.task.interview.place()
    }

    fn load(&mut self) {
        let answer = self.task.interview.answer(self.place_in_hand());
        self.editor = Editor::new(answer.map_or("", |answer| answer.typed.as_str()));
    }

    fn offers(&self, lang: Lang) -> Vec<survey::Offer> {
        survey::offers(&self.task.interview, self.place_in_hand(), lang)
    }

    fn keep(&mut self, bench: &mut Bench<'_>) -> Step {
        match self.task.keep(bench.sitting, self.editor.cursor()) {
            Ok(()) => Step::Stay,
            Err(error) => {
                self.taken_over = matches!(error, Error::TakenOver);
                Step::Say(sentences::error(&error, bench.lang))
            }
        }
    }

    /// Takes what stands in the editor; what cannot be taken is said and stays.
    fn settle(&mut self, bench: &mut Bench<'_>) -> Option<String> {
        if self.at_end || !self.offers(bench.lang).is_empty() {
            return None;
        }
        let (place, text) = (self.place_in_hand(), self.editor.text().to_owned());
        self.task.interview.type_in(place, &text);
        self.task.interview.settle(place, bench.lang, &bench.sitting.reading());
        let field = self.field()?;
        let reject = self.task.interview.answer(place)?.fault?;
        Some(sentences::field_fault(&self.task.interview.form.label(field, bench.lang), reject, bench.lang))
    }

    fn go(&mut self, place: usize, bench: &mut Bench<'_>) -> Step {
        if let Some(fault) = self.settle(bench) {
            return Step::Say(fault);
        }
        self.at_end = false;
        self.task.interview.go(place);
        self.load();
        self.keep(bench)
    }

    fn ahead(&mut self, bench: &mut Bench<'_>) -> Step {
        if let Some(fault) = self.settle(bench) {
            return Step::Say(fault);
        }
        let place = self.place_in_hand();
        match self.task.next(place) {
            // How it went is known by itself; it is asked where something is open or one goes there.
            Some(next) if !self.is_behind_all(next) => self.go(next, bench),
            _ => {
                self.at_end = true;
                self.keep(bench)
            }
        }
    }

    /// True where the next question is none of the survey's and nothing is left to ask.
    fn is_behind_all(&self, next: usize) -> bool {
        let interview = &self.task.interview;
        let from_question = interview.field().is_some_and(survey::is_question);
        let declined = survey::noted(interview, "completion") == "declined";
        let to_end = interview.form.field(next).is_some_and(|field| field.page == "end");
        to_end && (from_question || declined) && survey::open_questions(interview).is_empty()
    }

    fn back_a_question(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.at_end {
            self.at_end = false;
            self.load();
            return Step::Stay;
        }
        let place = self.task.before(self.place_in_hand());
        self.go(place, bench)
    }

    /// Goes to the next question that has no answer, else to the end.
    fn go_to_open(&mut self, bench: &mut Bench<'_>) -> Step {
        if let Some(fault) = self.settle(bench) {
            return Step::Say(fault);
        }
        let open = survey::open_questions(&self.task.interview);
        let here = self.place_in_hand();
        let next = open.iter().find(|place| **place > here || self.at_end).or(open.first());
        match next {
            Some(place) => self.go(*place, bench),
            None => {
                // One goes back from the end to the last question, wherever one came from.
                let interview = &mut self.task.interview;
                let end = interview.form.place_of("completion").unwrap_or(0);
                let last = survey::before(interview, end).unwrap_or(0);
                interview.go(last);
                self.load();
                self.at_end = true;
                self.keep(bench)
            }
        }
    }

    /// To the first question of the page before or behind.
    fn turn(&mut self, ahead: bool, bench: &mut Bench<'_>) -> Step {
        let interview = &self.task.interview;
        let page = self.field().map_or("", |field| field.page);
        let pages = interview.form.pages();
        let at = pages.iter().position(|other| *other == page).unwrap_or(0);
        let wanted = if ahead { at + 1 } else { at.saturating_sub(1) };
        let first = pages.get(wanted).and_then(|page| interview.form.places(page).first().copied());
        match first {
            Some(place) => self.go(place, bench),
            None => Step::Stay,
        }
    }

    fn turn_tongue(&mut self, bench: &mut Bench<'_>) -> Step {
        let reading = bench.sitting.reading();
        survey::turn_tongue(&mut self.task.interview, bench.lang, &reading);
        self.load();
        match self.keep(bench) {
            Step::Stay => Step::Say(survey::read_in(&self.task.interview, bench.lang)),
            trouble => trouble,
        }
    }

    fn save(&mut self, bench: &mut Bench<'_>) -> Step {
        if let Some(fault) = self.settle(bench) {
            return Step::Say(fault);
        }
        if let Step::Say(trouble) = self.keep(bench) {
            return Step::Say(trouble);
        }
        let lang = bench.lang;
        let open = survey::open_questions(&self.task.interview).len();
        if open > 0 && survey::noted(&self.task.interview, "completion").is_empty() {
            // How it went is then hers to say.
            let place = self.task.interview.form.place_of("completion").unwrap_or(0);
            return match self.go(place, bench) {
                Step::Stay => Step::Say(msg::survey_open_questions(lang, open)),
                trouble => trouble,
            };
        }
        match self.task.save(bench.sitting, lang) {
            Ok(Saved::Done(said, _)) => Step::Close(Answer::Done(said)),
            Ok(Saved::Faults(faults)) => {
                self.at_end = false;
                self.load();
                Step::Say(sentences::faults(self.task.interview.form, &faults, lang))
            }
            Ok(Saved::Asked(question)) => Step::Say(question),
            Ok(Saved::Gone(answers)) => Step::Say(msg::draft_gone_save(lang, answers)),
            Ok(Saved::Similar | Saved::Conflict) => Step::Say(label(lang, "say-conflict")),
            Err(error) => Step::Say(sentences::error(&error, lang)),
        }
    }

    fn leave(&mut self, bench: &mut Bench<'_>) -> Step {
        // What is half typed is in the draft as it stands.
        let _ = self.settle(bench);
        self.keep(bench)
    }

    fn is_read_only(&mut self, bench: &Bench<'_>) -> bool {
        self.taken_over = self.taken_over || self.task.is_elsewhere(bench.sitting);
        self.taken_over
    }
}

impl Screen for SurveyScreen {
    fn place(&self) -> Place {
        Place::Survey
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        let form = self.task.interview.form;
        let title = form.title(self.task.is_new(), bench.lang);
        let of_whom = &self.task.interview.of_whom;
        match self.field().filter(|field| survey::is_question(field) && !self.at_end) {
            Some(field) => {
                let (at, of) = survey::progress(&self.task.interview);
                let page = form.page_label(field.page, bench.lang);
                format!("{title}  {of_whom}  {at}/{of} {page}")
            }
            None => format!("{title}  {of_whom}"),
        }
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if command == Command::Back && self.taken_over {
            return Step::Close(Answer::Nothing);
        }
        if self.is_read_only(bench) && !matches!(command, Command::Help | Command::Language) {
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        self.explains = command == Command::Help && !self.explains && !self.at_end;
        match command {
            Command::Help if self.explains => Step::Say(String::new()),
            Command::Up => self.back_a_question(bench),
            Command::Down => self.ahead(bench),
            Command::PageNext => self.turn(true, bench),
            Command::PageBefore => self.turn(false, bench),
            Command::SurveyOpen => self.go_to_open(bench),
            Command::SurveyLanguage => self.turn_tongue(bench),
            Command::Save => self.save(bench),
            Command::Back => match self.leave(bench) {
                Step::Say(trouble) => Step::Say(trouble),
                _ => Step::Close(Answer::Done(label(bench.lang, "say-draft-kept"))),
            },
            // Whatever leads away keeps the draft first.
            Command::Leave
            | Command::Today
            | Command::Commands
            | Command::CandidateNew
            | Command::NoteNew => match self.leave(bench) {
                Step::Say(trouble) => Step::Say(trouble),
                _ => Step::Pass,
            },
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        if self.is_read_only(bench) {
            return Step::Say(label(bench.lang, "error-taken-over"));
        }
        self.explains = false;
        let offers = self.offers(bench.lang);
        if !offers.is_empty() || self.at_end {
            let Key::Char(letter) = key else {
                return if key == Key::Backspace { self.back_a_question(bench) } else { Step::Pass };
            };
            if letter == '<' {
                return self.back_a_question(bench);
            }
            let code = if self.at_end { None } else { survey::by_key(&offers, letter) };
            let Some(code) = code else { return Step::Say(label(bench.lang, "survey-no-key")) };
            let place = self.place_in_hand();
            self.task.tell(place, code, bench.lang, &bench.sitting.reading());
            return self.ahead(bench);
        }
        if key == Key::Char('<') && self.editor.text().is_empty() {
            return self.back_a_question(bench);
        }
        if !self.editor.press(key) {
            return Step::Pass;
        }
        let text = self.editor.text().to_owned();
        self.task.interview.type_in(self.place_in_hand(), &text);
        Step::Stay
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        // A run of keys that arrived at once is as many answers.
        let mut step = Step::Stay;
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            step = self.typed(Key::Char(letter), bench);
        }
        step
    }

    fn relabel(&mut self, _bench: &mut Bench<'_>) {
        self.load();
    }

    fn deadline(&self) -> Option<Duration> {
        (self.task.interview.is_unsaved() && !self.taken_over).then_some(DRAFT_AGE)
    }

    fn tick(&mut self, bench: &mut Bench<'_>) -> Step {
        if self.taken_over { Step::Stay } else { self.keep(bench) }
    }

    fn hang_up(&mut self, bench: &mut Bench<'_>) {
        let _ = self.leave(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        picture::draw(self, canvas, lang);
    }
}
