//! A list of many people as a grid, one a row: what is true of all stands over it, the row in hand is an interview of a
//! few questions. Leaving its last cell saves it and opens the next. A letter costs a letter: nothing but the cell in
//! hand is drawn while one types.

use super::{FormScreen, picture};
use crate::deeds::kept::{SessionPerson as Person, Stored};
use crate::deeds::sessions;
use crate::domain::arrival::LISTED;
use crate::domain::birth::Birth;
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::datum::{Datum, Shape, Value};
use crate::domain::phone::Phone;
use crate::domain::record::{Field, Record};
use crate::domain::session::Session;
use crate::facts::Country;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::interview::Answer as Answered;
use crate::flow::sentences;
use crate::flow::spoken::{born_short, spoken};
use crate::flow::task::lists::occasion;
use crate::flow::task::{Saved, Task};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::screen::{Answer, Bench, Screen, Step};
use crate::ui::screens::body;
use std::time::Duration;

/// Lines over the rows: the occasion, the names of the columns. Under them: what is wrong, who is like her.
const OVER: u16 = 2;
const UNDER: u16 = 2;
/// Columns of the number before a row, with the blank behind it.
const NUMBER: u16 = 4;
/// Columns of the cells in a window of 80, in the order of the questions.
const WIDTHS: [u16; 7] = [14, 14, 4, 10, 12, 8, 7];
const WIDE: u16 = 80;
/// Those that have what a wider window has more: names and places.
const GROWING: [usize; 3] = [0, 1, 5];

/// Somebody of the list, as her row shows her.
struct Row {
    id: String,
    /// What is kept of each question.
    kept: Vec<String>,
    waits: bool,
}

impl Row {
    fn of(person: &Person) -> Row {
        let texts = Candidate::FIELDS.iter().zip(person.texts());
        let asked = texts.filter(|(field, _)| LISTED.iter().any(|asked| asked.key == field.key));
        Row {
            id: person.stored.id.clone(),
            kept: asked.map(|(_, text)| text).collect(),
            waits: !person.stored.record.consents_to(Purpose::Employment),
        }
    }
}

pub struct Roll {
    /// The row in hand.
    form: FormScreen,
    session: Stored<Session>,
    people: Vec<Row>,
    /// One of those above is chosen.
    chosen: Option<usize>,
    home: Country,
}

impl Roll {
    /// The list of which a task is a row; none where it is no row, or its list cannot be read.
    pub fn list_of(task: &Task, bench: &mut Bench<'_>) -> Option<sessions::Came> {
        sessions::open(bench.sitting, &task.list()?.id).ok()
    }

    /// The list with the row in hand, the cursor where it was left.
    pub fn of(task: Task, came: sessions::Came, cursor: Option<usize>, bench: &Bench<'_>) -> Roll {
        Roll {
            form: FormScreen::new(task, cursor),
            session: came.line.stored,
            people: came.people.iter().map(Row::of).collect(),
            chosen: None,
            home: bench.sitting.office.country,
        }
    }

    fn place_in_row(&self) -> usize {
        self.form.task.interview.place()
    }

    fn is_last(&self) -> bool {
        self.place_in_row() + 1 >= self.form.task.interview.total()
    }

    /// It was asked whether she is somebody who is there, and nobody answered.
    fn is_asked(&self) -> bool {
        self.form.task.was_asked() && !self.form.task.similar.is_empty()
    }

    /// One cell on; behind the last the row is saved. A blank row is none.
    fn ahead(&mut self, bench: &mut Bench<'_>) -> Step {
        if let Some(chosen) = self.chosen {
            self.chosen = Some(chosen + 1).filter(|next| *next < self.people.len());
            return Step::Stay;
        }
        if self.is_last() {
            self.form.settle(bench);
            if self.is_asked() {
                // A key of habit is no answer.
                return Step::Say(label(bench.lang, "say-row-similar"));
            }
            // Nobody is told yet: the first cell again.
            let is_blank = self.form.task.interview.is_blank() && !self.form.task.has_draft();
            return if is_blank { self.form.go(0, bench) } else { self.save(bench) };
        }
        self.form.go(self.place_in_row() + 1, bench)
    }

    /// One cell back; before the first, to the rows above.
    fn back_a_cell(&mut self, bench: &mut Bench<'_>) -> Step {
        match (self.chosen, self.place_in_row()) {
            (Some(chosen), _) => self.chosen = Some(chosen.saturating_sub(1)),
            (None, 0) => self.chosen = self.people.len().checked_sub(1),
            (None, place) => return self.form.go(place - 1, bench),
        }
        Step::Stay
    }

    /// The cell of the row above, and one on.
    fn ditto(&mut self, bench: &mut Bench<'_>) -> Step {
        let place = self.place_in_row();
        let above = self.people.last().and_then(|row| row.kept.get(place)).filter(|kept| !kept.is_empty());
        let Some(above) = above.filter(|_| self.chosen.is_none()).cloned() else {
            return Step::Say(label(bench.lang, "say-nothing-above"));
        };
        // What one person agreed to, the next did not.
        if self.form.field().is_some_and(|field| field.key == "consent") {
            return Step::Say(label(bench.lang, "say-consent-of-each"));
        }
        self.form.task.interview.tell(place, &above, bench.lang, &bench.sitting.reading());
        self.form.task.interview.relabel_at(place, bench.lang);
        self.form.load();
        self.ahead(bench)
    }

    /// Saves the row in hand and opens the next. Where something stands against it, it stays in hand.
    fn save(&mut self, bench: &mut Bench<'_>) -> Step {
        let step = self.form.leave(bench);
        if self.form.taken_over || (self.form.task.interview.is_blank() && !self.form.task.has_draft()) {
            return step;
        }
        let lang = bench.lang;
        let saved = match self.form.task.save(bench.sitting, lang) {
            // Asked in its row: what is typed ahead must not fall into another screen.
            Ok(Saved::Similar) => return Step::Say(label(lang, "say-row-similar")),
            saved => self.form.told(saved, bench),
        };
        match saved {
            Ok((_, Target::Candidate(id))) => match sessions::person(bench.sitting, &id) {
                Ok(person) => {
                    let name = person.as_ref().map(|person| person.stored.record.name()).unwrap_or_default();
                    let row = person.as_ref().map(Row::of);
                    let waits = row.as_ref().is_some_and(|row| row.waits);
                    // Who was there already and is told twice stands there once.
                    self.people.retain(|known| known.id != id);
                    self.people.extend(row);
                    self.form = FormScreen::new(Task::row(&self.session, bench.sitting), None);
                    if waits { Step::Say(msg::say_row_waits(lang, name)) } else { Step::Stay }
                }
                Err(error) => Step::Say(sentences::error(&error, lang)),
            },
            Ok((said, _)) => Step::Say(said),
            Err(step) => step,
        }
    }

    /// Opens the file of the chosen row, or of the last one.
    fn open(&mut self, bench: &mut Bench<'_>) -> Step {
        let chosen = self.chosen.or_else(|| self.people.len().checked_sub(1));
        let Some(row) = chosen.and_then(|place| self.people.get(place)) else {
            return Step::Say(label(bench.lang, "say-nothing-found"));
        };
        let id = row.id.clone();
        match self.form.leave(bench) {
            Step::Say(trouble) => Step::Say(trouble),
            _ => super::open::unfinished(&id, bench),
        }
    }

    fn reload(&mut self, bench: &mut Bench<'_>) {
        // What cannot be read now stands as it was.
        if let Ok(came) = sessions::open(bench.sitting, &self.session.id) {
            self.people = came.people.iter().map(Row::of).collect();
            self.session = came.line.stored;
            self.form.task.lists_under(&self.session);
        }
        self.chosen = self.chosen.filter(|chosen| *chosen < self.people.len());
    }
}

impl Screen for Roll {
    fn place(&self) -> Place {
        if self.form.list.is_some() { Place::List } else { Place::Roll }
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_list(bench.lang, self.session.record.name())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        self.form.explains &= command == Command::Help;
        if command == Command::Values && self.is_asked() && self.form.list.is_none() {
            return self.form.compare(bench);
        }
        let differs = self.form.task.interview.differs();
        if command == Command::Values && differs && self.form.list.is_none() {
            // What her file says is taken, and the next of it is in hand.
            let step = self.form.act(command, bench);
            return match (step, self.form.task.interview.first_differing()) {
                (Step::Stay, Some(next)) => self.form.go(next, bench),
                (step, _) => step,
            };
        }
        if self.form.list.is_some() || command == Command::Values {
            self.chosen = None;
            return self.form.act(command, bench);
        }
        match command {
            Command::Down => self.ahead(bench),
            Command::Up => self.back_a_cell(bench),
            Command::PageUp => {
                let from = self.chosen.unwrap_or(self.people.len());
                self.chosen = (!self.people.is_empty()).then(|| from.saturating_sub(bench.rows() / 2));
                Step::Stay
            }
            Command::PageDown => {
                let next = self.chosen.map(|chosen| chosen + bench.rows() / 2);
                self.chosen = next.filter(|next| *next < self.people.len());
                Step::Stay
            }
            Command::Ditto => self.ditto(bench),
            Command::Save => self.save(bench),
            Command::Open => self.open(bench),
            Command::ListChange => match self.form.leave(bench) {
                Step::Say(trouble) => Step::Say(trouble),
                _ => super::open::list_change(&self.session.id, bench),
            },
            Command::NotSame if self.form.task.was_asked() => self.save(bench),
            Command::Back if self.chosen.take().is_some() => Step::Stay,
            _ => self.form.act(command, bench),
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        self.chosen = None;
        self.form.typed(key, bench)
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        self.chosen = None;
        self.form.pasted(text, bench)
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.reload(bench);
        self.form.answered(answer, bench)
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.form.relabel(bench);
    }

    fn deadline(&self) -> Option<Duration> {
        self.form.deadline()
    }

    fn tick(&mut self, bench: &mut Bench<'_>) -> Step {
        self.form.tick(bench)
    }

    fn hang_up(&mut self, bench: &mut Bench<'_>) {
        self.form.hang_up(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let edge = canvas.width().saturating_sub(1);
        canvas.put_within(1, area.start, edge, &occasion(&self.session.record, lang), Role::Plain);
        let cells = cells(canvas.width(), self.place_in_row());
        let form = self.form.task.interview.form;
        for (place, x, end) in &cells {
            if let Some(field) = form.field(*place) {
                canvas.put_within(*x, area.start + 1, *end, &form.short_label(field, lang), Role::Plain);
            }
        }
        let rows = area.start + OVER..area.end.saturating_sub(UNDER).max(area.start + OVER + 1);
        // The row in hand is the last; where there is not room for all, those before it go out of sight.
        let count = self.people.len() + 1;
        let last = count.saturating_sub(rows.len());
        let first = self.chosen.map_or(last, |chosen| chosen.min(last));
        for (y, place) in rows.zip(first..count) {
            match self.people.get(place) {
                Some(row) => self.draw_row(canvas, y, place, row, &cells, lang),
                None => self.draw_in_hand(canvas, y, &cells, lang),
            }
        }
        let is_told = self.draw_fault(canvas, area.end.saturating_sub(UNDER), lang);
        let room = if is_told { 1 } else { usize::from(UNDER) };
        let similar = picture::similar(&self.form, lang).unwrap_or_default();
        let lines = wrap(&similar, usize::from(edge.saturating_sub(1)));
        let lines = lines.iter().take(room).filter(|line| !line.is_empty());
        let from = area.end.saturating_sub(u16::try_from(lines.clone().count()).unwrap_or(1));
        for (y, line) in (from..area.end).zip(lines) {
            canvas.put(1, y, line, Role::Alert);
        }
        let in_hand = canvas.cursor().map_or(area.start, |cursor| cursor.y);
        picture::draw_explained(&self.form, canvas, in_hand, lang);
    }
}

/// The cells of a row that have room, each with the columns where it begins and ends: the one in hand always has.
fn cells(width: u16, in_hand: usize) -> Vec<(usize, u16, u16)> {
    let edge = width.saturating_sub(1);
    let growth = width.saturating_sub(WIDE) / u16::try_from(GROWING.len()).unwrap_or(1);
    let wide = |place: usize| {
        let wide = WIDTHS.get(place).copied().unwrap_or(1);
        if GROWING.contains(&place) { wide + growth } else { wide }
    };
    let from = |first: usize| {
        let mut x = NUMBER;
        let mut cells = Vec::new();
        for place in first..WIDTHS.len() {
            let end = x + wide(place);
            if end > edge {
                break;
            }
            cells.push((place, x, end));
            x = end + 1;
        }
        cells
    };
    let shows = |cells: &Vec<(usize, u16, u16)>| cells.iter().any(|(place, ..)| *place == in_hand);
    (0..=in_hand).map(from).find(shows).unwrap_or_default()
}

/// What stands in a cell for what is kept: short, as a list has it.
fn short(field: &Field, kept: &str, home: Country, lang: Lang) -> String {
    match field.shape {
        Shape::Birth => {
            Birth::restore(&Value::from(kept)).map_or_else(|| kept.to_owned(), |birth| born_short(&birth))
        }
        Shape::Phone => {
            let shown =
                Phone::restore(&Value::from(kept)).map_or_else(|| kept.to_owned(), |phone| phone.display());
            match shown.strip_prefix(&format!("+{} ", home.prefix())) {
                Some(at_home) => at_home.to_owned(),
                None => shown,
            }
        }
        // One letter says it, as it was typed.
        Shape::Choice(_) if kept.len() == 1 => kept.to_owned(),
        Shape::Choices(_) if !kept.is_empty() => label(lang, "choice-yes-no-yes"),
        shape => spoken(shape, kept, lang),
    }
}

impl Roll {
    fn draw_row(
        &self,
        canvas: &mut Canvas<'_>,
        y: u16,
        place: usize,
        row: &Row,
        cells: &[(usize, u16, u16)],
        lang: Lang,
    ) {
        canvas.put_right(NUMBER - 1, y, &(place + 1).to_string(), Role::Plain);
        for (place, x, end) in cells {
            let (Some(field), Some(kept)) = (LISTED.get(*place), row.kept.get(*place)) else { continue };
            let text = match field.key {
                "consent" if row.waits => label(lang, "row-waits"),
                _ => short(field, kept, self.home, lang),
            };
            canvas.put_within(*x, y, *end, &text, Role::Plain);
        }
        if self.chosen == Some(place) {
            canvas.focus(NUMBER - 2, y);
        }
    }

    fn draw_in_hand(&self, canvas: &mut Canvas<'_>, y: u16, cells: &[(usize, u16, u16)], lang: Lang) {
        let interview = &self.form.task.interview;
        let in_hand = interview.place();
        let edge = canvas.width().saturating_sub(1);
        let mut ends = Vec::new();
        for (place, x, end) in cells {
            let (Some(field), Some(answer)) = (interview.form.field(*place), interview.answer(*place)) else {
                continue;
            };
            if *place == in_hand {
                // What is typed may go on as far as nothing stands there.
                let blank = |(other, ..): &&(usize, u16, u16)| {
                    *other > in_hand
                        && interview.answer(*other).is_some_and(|answer| !answer.typed.is_empty())
                };
                let end = cells.iter().find(blank).map_or(edge, |(_, x, _)| x.saturating_sub(1));
                let (shown, cursor) = self.form.editor.window(usize::from(end.saturating_sub(*x)));
                ends.push((y, canvas.put(*x, y, &shown, Role::Plain)));
                if self.chosen.is_none() {
                    canvas.focus(*x + u16::try_from(cursor).unwrap_or(0), y);
                }
                continue;
            }
            let role = if answer.fault.is_some() { Role::Alert } else { Role::Plain };
            let text = if answer.kept.is_empty() || answer.fault.is_some() {
                answer.typed.clone()
            } else {
                short(field, &answer.kept, self.home, lang)
            };
            canvas.put_within(*x, y, *end, &text, role);
        }
        if let Some(list) = &self.form.list {
            list.draw(canvas, y, &ends, lang);
        }
    }

    /// What is wrong with the cell in hand, or else with the first one; what her file says otherwise. False: nothing is.
    fn draw_fault(&self, canvas: &mut Canvas<'_>, y: u16, lang: Lang) -> bool {
        let interview = &self.form.task.interview;
        let is_told = |answer: &Answered| answer.fault.is_some() || answer.theirs.is_some();
        let told = |place: &usize| interview.answer(*place).is_some_and(is_told);
        let Some(place) = std::iter::once(interview.place()).chain(0..interview.total()).find(told) else {
            return false;
        };
        let (Some(field), Some(answer)) = (interview.form.field(place), interview.answer(place)) else {
            return false;
        };
        let name = interview.form.label(field, lang);
        let text = match (answer.fault, &answer.theirs) {
            (Some(reject), _) => sentences::field_fault(&name, reject, lang),
            (None, Some(theirs)) => msg::row_theirs(lang, name, spoken(field.shape, theirs, lang)),
            (None, None) => return false,
        };
        canvas.put_within(0, y, canvas.width().saturating_sub(1), &format!("! {text}"), Role::Alert);
        true
    }
}
