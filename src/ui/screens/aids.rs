//! The aids of a case: what was asked for, what came and when, and everything about the chosen one.

use super::board::{Board, told};
use super::listing::Listed;
use crate::deeds::aids::{self, View};
use crate::deeds::{self, Sitting};
use crate::flow::aid;
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::task::Task;
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};

pub struct Aids(View);

impl Listed for Aids {
    const PLACE: Place = Place::Aids;
    const AT_ONCE: &'static [Command] = &[Command::AidNew];

    fn read(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Self> {
        aids::open(sitting, case_id).map(Aids)
    }

    fn of(&self) -> &str {
        &self.0.case_id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_aids(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.aids.iter().map(|aid| aid.stored.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let rows = self.0.aids.iter().map(|one| aid::row(one, self.0.days, sitting.today(), lang));
        Board {
            over: told(aid::elsewhere(&self.0, lang)),
            head: aid::head(&self.0, lang),
            none: label(lang, "aids-none"),
            list: rows.collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, _sitting: &Sitting, lang: Lang) -> Vec<Part> {
        self.0.aids.get(place).map(|one| aid::told(one, lang)).unwrap_or_default()
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        let (view, lang) = (&self.0, bench.lang);
        let task = match (command, view.aids.get(place)) {
            (Command::AidNew, _) => Task::aid_new(view, bench.sitting, lang),
            (Command::Open | Command::AidChange, Some(aid)) => Task::aid(view, aid, bench.sitting, lang),
            (Command::InstalmentNew, Some(aid)) => Task::instalment(view, aid, bench.sitting, lang),
            (Command::Open | Command::AidChange | Command::InstalmentNew, None) => {
                return Step::Say(label(lang, "say-no-aid-chosen"));
            }
            (Command::History, Some(aid)) => return super::page::Page::history(&aid.stored.id, bench),
            _ => return Step::Pass,
        };
        super::form::open::form(task, bench)
    }
}
