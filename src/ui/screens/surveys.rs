//! The surveys of a case: what each came to, and everything about the chosen one.

use super::board::Board;
use super::listing::Listed;
use crate::deeds::surveys::{self, View};
use crate::deeds::{self, Sitting};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::survey::kept;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};

pub struct Surveys(View);

impl Listed for Surveys {
    const PLACE: Place = Place::Surveys;
    const AT_ONCE: &'static [Command] = &[Command::SurveyChange];

    fn read(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Self> {
        surveys::open(sitting, case_id).map(Surveys)
    }

    fn of(&self) -> &str {
        &self.0.case_id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_surveys(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.taken.iter().map(|one| one.id.as_str()).collect()
    }

    /// The last one that was taken.
    fn first(&self) -> usize {
        self.0.taken.len().saturating_sub(1)
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        Board {
            head: kept::head(&self.0, lang),
            none: label(lang, "surveys-none"),
            list: self.0.taken.iter().map(|one| kept::row(one, sitting.today(), lang)).collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, sitting: &Sitting, lang: Lang) -> Vec<Part> {
        self.0.taken.get(place).map(|one| kept::told(one, sitting, lang)).unwrap_or_default()
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        let case = self.0.case_id.clone();
        match (command, self.0.taken.get(place)) {
            (Command::Open | Command::SurveyChange, Some(one)) => {
                let task = Task::survey_change(&case, one, bench.sitting, bench.lang);
                super::form::open::form(task, bench)
            }
            (Command::Print, Some(one)) => {
                super::print::kept(Target::Survey { case, id: one.id.clone() }, bench)
            }
            (Command::History, Some(one)) => super::page::Page::history(&one.id, bench),
            (Command::Open | Command::SurveyChange | Command::Print | Command::History, None) => {
                Step::Say(label(bench.lang, "surveys-none"))
            }
            _ => Step::Pass,
        }
    }
}
