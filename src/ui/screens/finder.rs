//! Looking somebody or something up as one types.

use super::body;
use crate::domain::lookup::Spot;
use crate::domain::offer::Verification;
use crate::flow::commands::Command;
use crate::flow::find::{self, Found, Sought};
use crate::flow::lookup::{self, Query};
use crate::flow::resolve::Around;
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
    /// Offers: what is picked beside the words.
    query: Query,
    /// From where it is judged what is near.
    home: Spot,
    editor: Editor,
    found: Vec<Found>,
    rows: Rows,
    /// The hand is among the rows: the cursor stands there until something is typed again.
    among_rows: bool,
    /// Employers: only those to be verified.
    pending_only: bool,
    trouble: Option<String>,
}

impl Finder {
    pub fn candidates(bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Candidates, Query::default(), None, bench)
    }

    /// Looks offers up, for somebody whose file is at hand or for nobody.
    pub fn offers(person: Option<&str>, bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Offers, Query::open(), person, bench)
    }

    pub fn employers(bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Employers, Query::default(), None, bench)
    }

    /// Looks offers up by a search that was kept.
    pub fn asking(query: Query, bench: &mut Bench<'_>) -> Finder {
        Finder::of(Sought::Offers, query, None, bench)
    }

    fn of(sought: Sought, query: Query, person: Option<&str>, bench: &mut Bench<'_>) -> Finder {
        let home = match sought {
            Sought::Offers => lookup::home(person, bench.sitting),
            Sought::Candidates | Sought::Employers => Spot::default(),
        };
        let mut finder = Finder {
            sought,
            editor: Editor::new(&query.text),
            query,
            home,
            found: Vec::new(),
            rows: Rows::default(),
            among_rows: false,
            pending_only: false,
            trouble: None,
        };
        finder.search(bench);
        finder
    }

    /// What is typed, with what is picked.
    fn asked(&self, bench: &Bench<'_>) -> Query {
        let around = Around::of(bench.lang, bench.sitting.office.country);
        let typed = Query::read(self.editor.text(), around);
        let mut asked = self.query.with(&typed);
        asked.text = typed.text;
        asked
    }

    /// Takes a search that was put together elsewhere.
    fn take(&mut self, query: &Query, bench: &mut Bench<'_>) {
        self.editor = Editor::new(&query.text);
        self.query = query.clone();
        self.rows = Rows::default();
        self.among_rows = false;
        self.search(bench);
    }

    fn search(&mut self, bench: &mut Bench<'_>) {
        let found = match self.sought {
            Sought::Candidates => find::people(self.editor.text(), None, bench.sitting, bench.lang, MOST),
            Sought::Employers => {
                let state = self.pending_only.then_some(Verification::Pending);
                find::employers(self.editor.text(), state, None, bench.sitting, bench.lang, MOST)
            }
            Sought::Offers => {
                lookup::rows(&self.asked(bench), &self.home, None, bench.sitting, bench.lang, MOST)
            }
        };
        match found {
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
            Sought::Offers => self.query.title(&self.home, bench.lang),
            Sought::Employers if self.pending_only => label(bench.lang, "title-find-employers-pending"),
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
            (Command::Open, Sought::Offers, Some(id)) => {
                let asked = self.asked(bench);
                super::offer::open_found(&id, &asked.text, bench)
            }
            (Command::Open, Sought::Employers, Some(id)) => super::employer::open(&id, bench),
            (Command::Open | Command::CandidatesForOffer, _, None) => {
                Step::Say(label(bench.lang, "say-nothing-found"))
            }
            (Command::CandidatesForOffer, Sought::Offers, Some(id)) => super::matches::for_offer(&id, bench),
            (Command::OffersForCandidate, Sought::Candidates, Some(id)) => {
                super::matches::for_candidate(&id, bench)
            }
            (Command::OfferNew, Sought::Employers, Some(id)) => {
                match crate::deeds::employers::open(bench.sitting, &id) {
                    Ok(view) => super::form::open::offer_new(Some(&view), bench),
                    Err(error) => Step::Say(sentences::error(&error, bench.lang)),
                }
            }
            (Command::FilterOpen, Sought::Employers, _) => {
                self.pending_only = !self.pending_only;
                self.search(bench);
                Step::Stay
            }
            (Command::FilterOpen, Sought::Offers, _) => {
                self.query.turn_open();
                self.search(bench);
                Step::Stay
            }
            (Command::OfferOrder, Sought::Offers, _) => {
                self.query.turn_order();
                self.rows = Rows::default();
                self.search(bench);
                Step::Stay
            }
            (Command::Facets, Sought::Offers, _) => {
                let asked = self.asked(bench);
                super::facets::open(asked, self.home.clone(), bench)
            }
            (Command::Searches, Sought::Offers, _) => {
                let asked = self.asked(bench);
                super::searches::open(Some(asked), &self.home, bench)
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

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match answer {
            Answer::Asked(query) => self.take(query, bench),
            _ => self.search(bench),
        }
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
