//! The jobs somebody had, and her further papers: a list of each, and everything about the chosen one.

use super::board::{Board, told};
use super::listing::{self, Listed};
use crate::deeds::background::{self, View};
use crate::deeds::kept::Stored;
use crate::deeds::{self, Sitting};
use crate::domain::document::Document;
use crate::domain::experience::{Experience, Owned};
use crate::flow::background as words;
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};

pub struct Experiences(View);

pub struct Documents(View);

/// Does a command about somebody's jobs or papers; passes what is none.
pub fn act(person: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    use Command::*;
    match command {
        Experiences | ExperienceNew | ExperienceChange | ExperienceRemove => {
            listing::act::<self::Experiences>(person, command, bench)
        }
        Documents | DocumentNew | DocumentChange | DocumentRemove => {
            listing::act::<self::Documents>(person, command, bench)
        }
        _ => Step::Pass,
    }
}

/// Takes a row away, and says so.
fn removed<R: Owned>(person: &str, row: &Stored<R>, said: &str, bench: &mut Bench<'_>) -> Step {
    match background::remove(bench.sitting, person, row) {
        Ok(()) => Step::Say(label(bench.lang, said)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Listed for Experiences {
    const PLACE: Place = Place::Experiences;
    const AT_ONCE: &'static [Command] = &[Command::ExperienceNew];

    fn read(sitting: &mut Sitting, person: &str) -> deeds::Result<Self> {
        background::open(sitting, person).map(Experiences)
    }

    fn of(&self) -> &str {
        &self.0.id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_experiences(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.experiences.iter().map(|job| job.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let today = sitting.today();
        let rows = self.0.experiences.iter().map(|job| words::job_row(&job.record, today, lang));
        Board {
            over: told(words::counted(&self.0.experiences, today, lang).into_iter().collect()),
            head: msg::experiences_head(lang, self.0.experiences.len()),
            none: label(lang, "experiences-none"),
            list: rows.collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, sitting: &Sitting, lang: Lang) -> Vec<Part> {
        let job = self.0.experiences.get(place);
        job.map(|job| words::told_job(&self.0, &job.record, sitting.today(), lang)).unwrap_or_default()
    }

    fn asks(&self, place: usize, command: Command, lang: Lang) -> Option<String> {
        let job = self.0.experiences.get(place).filter(|_| command == Command::ExperienceRemove)?;
        let trade = words::trade(job.record.occupation.as_ref(), lang);
        Some(msg::experience_remove_ask(lang, trade))
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        let (view, lang) = (&self.0, bench.lang);
        let task = match (command, view.experiences.get(place)) {
            (Command::ExperienceNew, _) => Task::experience_new(view, bench.sitting, lang),
            (Command::Open | Command::ExperienceChange, Some(job)) => {
                Task::experience(view, job, bench.sitting, lang)
            }
            (Command::ExperienceRemove, Some(job)) => {
                return removed::<Experience>(&view.id, job, "say-experience-removed", bench);
            }
            (Command::History, Some(job)) => return super::page::Page::history(&job.id, bench),
            (Command::Open | Command::ExperienceChange | Command::ExperienceRemove, None) => {
                return Step::Say(label(lang, "experiences-none"));
            }
            _ => return Step::Pass,
        };
        super::form::open::form(Ok(task), bench)
    }

    fn beyond(&self, command: Command, bench: &mut Bench<'_>) -> Step {
        match command {
            Command::Documents | Command::DocumentNew => act(&self.0.id, command, bench),
            _ => Step::Pass,
        }
    }
}

impl Listed for Documents {
    const PLACE: Place = Place::Documents;
    const AT_ONCE: &'static [Command] = &[Command::DocumentNew];

    fn read(sitting: &mut Sitting, person: &str) -> deeds::Result<Self> {
        background::open(sitting, person).map(Documents)
    }

    fn of(&self) -> &str {
        &self.0.id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_documents(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.documents.iter().map(|document| document.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let (view, today) = (&self.0, sitting.today());
        let rows = view.documents.iter().map(|one| words::paper_row(view, &one.record, today, lang));
        Board {
            head: msg::documents_head(lang, view.documents.len()),
            none: label(lang, "documents-none"),
            list: rows.collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, sitting: &Sitting, lang: Lang) -> Vec<Part> {
        let document = self.0.documents.get(place);
        document.map(|one| words::told_paper(&self.0, &one.record, sitting.today(), lang)).unwrap_or_default()
    }

    fn asks(&self, place: usize, command: Command, lang: Lang) -> Option<String> {
        let document = self.0.documents.get(place).filter(|_| command == Command::DocumentRemove)?;
        let kind = words::paper_row(&self.0, &document.record, crate::domain::day::Day::FIRST, lang).name;
        Some(msg::document_remove_ask(lang, kind))
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        let (view, lang) = (&self.0, bench.lang);
        let task = match (command, view.documents.get(place)) {
            (Command::DocumentNew, _) => Task::document_new(view, bench.sitting),
            (Command::Open | Command::DocumentChange, Some(document)) => {
                Task::document(view, document, bench.sitting, lang)
            }
            (Command::DocumentRemove, Some(document)) => {
                return removed::<Document>(&view.id, document, "say-document-removed", bench);
            }
            (Command::History, Some(document)) => return super::page::Page::history(&document.id, bench),
            (Command::Open | Command::DocumentChange | Command::DocumentRemove, None) => {
                return Step::Say(label(lang, "documents-none"));
            }
            _ => return Step::Pass,
        };
        super::form::open::form(Ok(task), bench)
    }

    fn beyond(&self, command: Command, bench: &mut Bench<'_>) -> Step {
        match command {
            Command::Experiences | Command::ExperienceNew => act(&self.0.id, command, bench),
            _ => Step::Pass,
        }
    }
}
