//! Looking somebody or something up as one types.

use super::body;
use crate::flow::commands::Command;
use crate::flow::find::{self, Found, PENDING, Sought};
use crate::flow::sentences;
use crate::i18n::{Lang, label};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{Key, Place};
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::editor::Editor;
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// Rows asked for: more than a screen, so that paging down finds some.
const MOST: usize = 100;
/// Rows above the list: the question and a blank.
const ABOVE: usize = 2;

pub struct Finder {
    sought: Sought,
    editor: Editor,
    found: Vec<Found>,
    rows: Rows,
    /// The hand is among the rows: the cursor stands there until something is typed again.
    among_rows: bool,
    /// Offers: only those that can still be had; employers: only those to be verified.
    open_only: bool,
    trouble: Option<String>,
}

impl Finder {
    pub fn candidates(bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Candidates, bench)
    }

    pub fn offers(bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Offers, bench)
    }

    pub fn employers(bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Employers, bench)
    }

    fn of(sought: Sought, bench: &mut Bench<'_>) -> Finder {
        let editor = Editor::default();
        let mut finder = Finder {
            sought,
            editor,
            found: Vec::new(),
            rows: Rows::default(),
            among_rows: false,
            open_only: sought == Sought::Offers,
            trouble: None,
        };
        finder.search(bench);
        finder
    }

    fn search(&mut self, bench: &mut Bench<'_>) {
        let narrow = match (self.sought, self.open_only) {
            (Sought::Offers, true) => " +open",
            (Sought::Employers, true) => PENDING,
            _ => "",
        };
        let text = format!("{}{narrow}", self.editor.text());
        match find::rows(self.sought, &text, bench.sitting, bench.lang, MOST) {
            Ok(found) => {
                self.found = found;
                self.trouble = None;
            }
            Err(error) => self.trouble = Some(sentences::error(&error, bench.lang)),
        }
        self.rows.settle(self.found.len(), bench.rows().saturating_sub(ABOVE));
    }

    /// A row; an offer's number is of no use to the eye.
    fn texts<'a>(&self, found: &'a Found) -> [&'a str; 3] {
        let reference = if self.sought == Sought::Offers { "" } else { found.reference.as_str() };
        [reference, &found.head, &found.rest]
    }

    fn chosen(&self) -> Option<&Found> {
        self.found.get(self.rows.chosen)
    }
}

impl Screen for Finder {
    fn place(&self) -> Place {
        match self.sought {
            Sought::Candidates => Place::FindCandidates,
            Sought::Offers => Place::FindOffers,
            Sought::Employers => Place::FindEmployers,
        }
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        match self.sought {
            Sought::Candidates => label(bench.lang, "title-find-candidates"),
            Sought::Offers if self.open_only => label(bench.lang, "title-find-offers-open"),
            Sought::Offers => label(bench.lang, "title-find-offers-all"),
            Sought::Employers if self.open_only => label(bench.lang, "title-find-employers-pending"),
            Sought::Employers => label(bench.lang, "title-find-employers"),
        }
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.found.len(), bench.rows().saturating_sub(ABOVE)) {
            self.among_rows = true;
            return Step::Stay;
        }
        let chosen = self.chosen().map(|found| found.id.clone());
        match (command, self.sought, chosen) {
            (Command::Open, Sought::Candidates, Some(id)) => super::candidate::open(&id, bench),
            (Command::Open, Sought::Offers, Some(id)) => super::offer::open(&id, bench),
            (Command::Open, Sought::Employers, Some(id)) => super::employer::open(&id, bench),
            (Command::Open | Command::CandidatesForOffer, _, None) => {
                Step::Say(label(bench.lang, "say-nothing-found"))
            }
            (Command::CandidatesForOffer, Sought::Offers, Some(id)) => super::matches::for_offer(&id, bench),
            (Command::OffersForCandidate, Sought::Candidates, Some(id)) => {
                super::matches::for_candidate(&id, bench)
            }
            (Command::FilterOpen, Sought::Offers | Sought::Employers, _) => {
                self.open_only = !self.open_only;
                self.search(bench);
                Step::Stay
            }
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        let before = self.editor.text().to_owned();
        if !self.editor.press(key) {
            return Step::Pass;
        }
        self.among_rows = false;
        if self.editor.text() != before {
            self.rows = Rows::default();
            self.search(bench);
        }
        Step::Stay
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        self.editor.insert(text);
        self.among_rows = false;
        self.rows = Rows::default();
        self.search(bench);
        Step::Stay
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.search(bench);
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.search(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let ask = label(lang, "find-ask");
        // Where the marks are, as the heads of Today.
        let x = canvas.put(0, area.start, &ask, Role::Plain) + 1;
        let (text, cursor) = self.editor.window(usize::from(canvas.width().saturating_sub(x + 2)));
        canvas.put(x, area.start, &text, Role::Plain);
        let rows = area.start + 2;
        let height = usize::from(area.end.saturating_sub(rows));
        if let Some(trouble) = &self.trouble {
            canvas.put(1, rows, trouble, Role::Alert);
        } else if self.found.is_empty() {
            canvas.put(1, rows, &label(lang, "find-nothing"), Role::Plain);
        }
        let from = self.rows.shown_from(height);
        let edge = canvas.width().saturating_sub(1);
        let places = Columns::of(self.found.iter().map(|found| self.texts(found))).between(1, edge);
        canvas.focus(x + u16::try_from(cursor).unwrap_or(0), area.start);
        for (y, (place, found)) in (rows..area.end).zip(self.found.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                if self.among_rows {
                    canvas.focus(0, y);
                }
            }
            put_row(canvas, y, &places, self.texts(found));
        }
    }
}
