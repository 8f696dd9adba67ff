//! Today: what waits for the counsellor, and the way to everything else. Every line opens what it names.

use super::{Line, body, listing};
use crate::deeds;
use crate::deeds::cases::Scope;
use crate::flow::commands::Command;
use crate::flow::due::{self, Group, Item, Target, Waiting};
use crate::flow::sentences;
use crate::flow::spoken::day_in_table;
use crate::flow::task::returns;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct Today {
    waiting: Waiting,
    lines: Vec<Row>,
    rows: Rows,
    trouble: Option<String>,
    /// The draft she was asked about: the same key once more gives it up, any other does not.
    asked: Option<String>,
}

/// What stands on one line of the picture.
enum Row {
    Head(String),
    /// The place of an item.
    Item(usize),
    Blank,
}

/// Lines shown: what is above and below is one key away.
fn height(bench: &Bench<'_>) -> usize {
    bench.rows().saturating_sub(2).max(1)
}

impl Today {
    pub fn open(bench: &mut Bench<'_>) -> Today {
        let waiting = Waiting { items: Vec::new(), overdue: 0, caseload: 0 };
        let mut today =
            Today { waiting, lines: Vec::new(), rows: Rows::default(), trouble: None, asked: None };
        today.reload(bench);
        today
    }

    fn reload(&mut self, bench: &mut Bench<'_>) {
        match due::gather(bench.sitting, Scope::Own, bench.lang, due::SHOWN) {
            Ok(waiting) => {
                self.waiting = waiting;
                self.trouble = None;
            }
            Err(error) => self.trouble = Some(sentences::error(&error, bench.lang)),
        }
        self.lay_out(bench.lang);
        self.rows.settle(self.waiting.items.len(), height(bench));
    }

    fn lay_out(&mut self, lang: Lang) {
        self.lines.clear();
        for group in Group::ALL {
            let items: Vec<usize> = (0..self.waiting.items.len())
                .filter(|place| self.item(*place).is_some_and(|item| item.group == group))
                .collect();
            if items.is_empty() {
                continue;
            }
            let count = if group == Group::Overdue {
                usize::try_from(self.waiting.overdue).unwrap_or(items.len()).max(items.len())
            } else {
                items.len()
            };
            if !self.lines.is_empty() {
                self.lines.push(Row::Blank);
            }
            let head = label(lang, &format!("due-{}", group.key()));
            let counted = !matches!(group, Group::Recent | Group::Drafts | Group::Abandoned);
            self.lines.push(Row::Head(if counted { format!("{head} {count}") } else { head }));
            self.lines.extend(items.into_iter().map(Row::Item));
        }
    }

    fn item(&self, place: usize) -> Option<&Item> {
        self.waiting.items.get(place)
    }

    /// The items in the order in which they stand on the screen.
    fn order(&self) -> Vec<usize> {
        let items = self.lines.iter().filter_map(|row| match row {
            Row::Item(place) => Some(*place),
            _ => None,
        });
        items.collect()
    }

    fn chosen(&self) -> Option<Target> {
        let chosen = self.order().get(self.rows.chosen).and_then(|place| self.item(*place));
        chosen.map(|item| item.target.clone())
    }

    fn open_chosen(&self, bench: &mut Bench<'_>) -> Step {
        match self.chosen() {
            Some(target) => open(&target, bench),
            None => Step::Stay,
        }
    }

    /// Asks, and at the second time does it.
    fn set_aside(&mut self, asked: Option<String>, bench: &mut Bench<'_>) -> Step {
        let Some(Target::Draft(id)) = self.chosen() else {
            return Step::Say(label(bench.lang, "say-no-draft-chosen"));
        };
        let done = if asked.as_ref() == Some(&id) {
            deeds::drafts::set_aside(bench.sitting, &id).map(|()| label(bench.lang, "say-set-aside"))
        } else {
            let question = due::ask_aside(bench.sitting, &id, bench.lang);
            self.asked = question.is_ok().then_some(id);
            question
        };
        if self.asked.is_none() {
            self.reload(bench);
        }
        Step::Say(done.unwrap_or_else(|error| sentences::error(&error, bench.lang)))
    }
}

/// Opens what a line names.
pub fn open(target: &Target, bench: &mut Bench<'_>) -> Step {
    match target {
        Target::Draft(id) => super::form::open::draft(id, bench),
        Target::Case(id) => super::case::open(id, bench),
        Target::Aids(case) => listing::open::<super::aids::Aids>(case, None, bench),
        Target::Aid { case, id } => listing::open::<super::aids::Aids>(case, Some(id), bench),
        Target::Referrals(case) => listing::open::<super::referrals::Referrals>(case, None, bench),
        Target::Surveys(case) => listing::open::<super::surveys::Surveys>(case, None, bench),
        Target::Survey { case, id } => listing::open::<super::surveys::Surveys>(case, Some(id), bench),
        Target::Referral { case, id } => listing::open::<super::referrals::Referrals>(case, Some(id), bench),
        Target::Plan(case) => listing::open::<super::plan::PlanSheet>(case, None, bench),
        Target::Step { case, id } => listing::open::<super::plan::PlanSheet>(case, Some(id), bench),
        Target::Proposal(id) => super::proposals::open(id, bench),
        Target::Candidate(id) => super::candidate::open(id, bench),
        Target::Unfinished(id) => super::form::open::unfinished(id, bench),
        Target::Experiences { person, id } => {
            listing::open::<super::background::Experiences>(person, id.as_deref(), bench)
        }
        Target::Documents { person, id } => {
            listing::open::<super::background::Documents>(person, id.as_deref(), bench)
        }
        Target::Offer(id) => super::offer::open(id, bench),
        Target::Weights => super::page::Page::weights(bench),
        Target::Employer(id) => super::employer::open(id, bench),
        Target::List(id) => super::form::open::list(id, bench),
    }
}

/// Takes the newest draft up.
pub fn resume_newest(bench: &mut Bench<'_>) -> Step {
    match deeds::drafts::own(bench.sitting) {
        Ok(drafts) => match drafts.first() {
            Some(draft) => super::form::open::draft(&draft.id, bench),
            None => Step::Say(label(bench.lang, "say-no-draft")),
        },
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl Screen for Today {
    fn place(&self) -> Place {
        if matches!(self.chosen(), Some(Target::Draft(_))) { Place::Draft } else { Place::Today }
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        format!("guichet  {}", bench.sitting.office.name)
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let asked = self.asked.take();
        if self.rows.act(command, self.waiting.items.len(), height(bench)) {
            return Step::Stay;
        }
        match command {
            Command::Open => self.open_chosen(bench),
            Command::Back => Step::Say(label(bench.lang, "say-leave-with")),
            Command::DraftResume if matches!(self.chosen(), Some(Target::Draft(_))) => {
                self.open_chosen(bench)
            }
            Command::HandOver => super::form::open::hand_over(None, bench),
            Command::VisitNoShow => {
                let chosen = self.order().get(self.rows.chosen).and_then(|place| self.item(*place));
                let chosen = chosen.filter(|item| item.kind == "visit").map(|item| item.target.clone());
                let Some(Target::Case(id)) = chosen else {
                    return Step::Say(label(bench.lang, "say-no-visit-chosen"));
                };
                let said = returns::no_show(bench.sitting, &id, bench.lang);
                self.reload(bench);
                Step::Say(said.unwrap_or_else(|error| sentences::error(&error, bench.lang)))
            }
            Command::DraftSetAside => self.set_aside(asked, bench),
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, _key: Key, _bench: &mut Bench<'_>) -> Step {
        // Any other key is a no.
        self.asked = None;
        Step::Pass
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.reload(bench);
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.reload(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let height = usize::from(area.end.saturating_sub(area.start)).saturating_sub(2).max(1);
        if let Some(trouble) = &self.trouble {
            super::lines(canvas, &[Line::words(trouble.clone()).alert()], 0);
            return;
        }
        if self.lines.is_empty() {
            canvas.put(1, area.start + 1, &label(lang, "due-nothing"), Role::Plain);
        }
        let order = self.order();
        let chosen = order.get(self.rows.chosen).copied();
        let at = self.lines.iter().position(|row| matches!(row, Row::Item(place) if Some(*place) == chosen));
        let at = at.unwrap_or(0);
        let tables = [Table::None, Table::People, Table::Offers, Table::Numbered];
        let tables = tables.map(|table| (table, self.columns(table)));
        // The head of the first group stays in sight with its first line.
        let from = if at < height { 0 } else { at + 1 - height };
        let shown = self.lines.get(from..(from + height).min(self.lines.len())).unwrap_or_default();
        // A head whose lines are below the edge tells nothing.
        let shown = match shown {
            [before @ .., Row::Head(_)] => before,
            all => all,
        };
        for (y, row) in (area.start..).zip(shown) {
            match row {
                // Where the marks are: it stands out from its lines.
                Row::Head(text) => {
                    canvas.put(0, y, text, Role::Plain);
                }
                Row::Item(place) => {
                    let Some(item) = self.item(*place) else { continue };
                    if let Some((_, columns)) =
                        tables.iter().find(|(table, _)| *table == Table::of(item.group))
                    {
                        Today::draw_item(canvas, y, item, columns);
                    }
                    if chosen == Some(*place) {
                        canvas.put(0, y, ">", Role::Plain);
                        canvas.focus(0, y);
                    } else if is_pressing(item.group) {
                        canvas.put(0, y, "!", Role::Plain);
                    }
                }
                Row::Blank => {}
            }
        }
        canvas.put(
            1,
            area.end.saturating_sub(1),
            &msg::due_caseload(lang, self.waiting.caseload),
            Role::Plain,
        );
    }
}

/// What stands in the columns of a line: a day or a number, who or what, and what about it.
fn texts<'a>(item: &'a Item, when: &'a str) -> [&'a str; 3] {
    match item.group {
        Group::Drafts | Group::Abandoned => ["", "", &item.text],
        // What they wait for is said by the head over them.
        Group::Waiting => [&item.reference, &item.name, ""],
        Group::Recent | Group::Asking | Group::Unfinished | Group::Verifying => {
            [&item.reference, &item.name, &item.text]
        }
        _ => [when, &item.name, &item.text],
    }
}

/// The day of a line; what is due today is under a head that says so.
fn when(item: &Item) -> String {
    if item.group == Group::Due { String::new() } else { day_in_table(&item.on) }
}

fn is_pressing(group: Group) -> bool {
    matches!(group, Group::Overdue | Group::Abandoned)
}

/// Lines that stand in the same columns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    /// Sentences.
    None,
    People,
    Offers,
    /// Lines that begin with a number.
    Numbered,
}

impl Table {
    fn of(group: Group) -> Table {
        match group {
            Group::Drafts | Group::Abandoned => Table::None,
            Group::Overdue | Group::Due => Table::People,
            Group::Closing => Table::Offers,
            Group::Waiting | Group::Asking | Group::Unfinished | Group::Verifying | Group::Recent => {
                Table::Numbered
            }
        }
    }
}

impl Today {
    fn columns(&self, table: Table) -> Columns<3> {
        let items = self.waiting.items.iter().filter(|item| Table::of(item.group) == table);
        let lines: Vec<(&Item, String)> = items.map(|item| (item, when(item))).collect();
        Columns::of(lines.iter().map(|(item, when)| texts(item, when)))
    }

    fn draw_item(canvas: &mut Canvas<'_>, y: u16, item: &Item, columns: &Columns<3>) {
        let edge = canvas.width().saturating_sub(1);
        let when = when(item);
        let texts = texts(item, &when);
        let places = columns.between(1, edge);
        if matches!(Table::of(item.group), Table::Offers | Table::Numbered) {
            return put_row(canvas, y, &places, texts);
        }
        // Every fact of what is due counts: what does not fit shows that it goes on.
        for ((x, end), text) in places.of_row(texts).into_iter().zip(texts) {
            canvas.put_within(x, y, end, text, Role::Plain);
        }
    }
}
