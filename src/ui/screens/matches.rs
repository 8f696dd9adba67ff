//! A ranking: offers for a candidate or candidates for an offer, and below the reasons of the chosen one.

use super::body;
use crate::deeds;
use crate::deeds::matches::Ranked;
use crate::domain::matching::Outcome;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Bench, Finished, Job, Screen, Step};

/// What is ranked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ranking {
    Offers,
    Candidates,
}

pub struct Matches {
    ranking: Ranking,
    /// The one the ranking is for.
    whose: String,
    ranked: Vec<Ranked>,
    rows: Rows,
}

const MOST: usize = 50;
/// Rows of the reasons, and a blank one above them.
const REASONS: u16 = 12;
/// From this width on the reasons stand beside the list.
const WIDE: u16 = 132;

/// Rows of the list in a window.
fn height((width, _): (u16, u16), rows: usize) -> usize {
    if width >= WIDE { rows } else { rows.saturating_sub(usize::from(REASONS)).max(1) }
}

/// Ranks the open offers for a candidate.
pub fn for_candidate(id: &str, bench: &mut Bench<'_>) -> Step {
    let found = deeds::candidates::open(bench.sitting, id)
        .and_then(|view| Ok((view, deeds::matches::offers_for(bench.sitting, id, MOST)?)));
    match found {
        Ok((view, _)) if view.standing.status.code() == "waiting" => {
            Step::Say(label(bench.lang, "say-waits-for-consent"))
        }
        Ok((view, ranked)) => {
            let whose = format!("{}  {}", view.standing.reference, view.stored.record.name());
            Step::Open(Box::new(Matches { ranking: Ranking::Offers, whose, ranked, rows: Rows::default() }))
        }
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Ranks everybody who is active for an offer: beside the screen, since they may be a million.
pub fn for_offer(id: &str, bench: &mut Bench<'_>) -> Step {
    let view = match deeds::offers::open(bench.sitting, id) {
        Ok(view) => view,
        Err(error) => return Step::Say(sentences::error(&error, bench.lang)),
    };
    let title = view.stored.record.title.as_ref().map_or("", |title| title.as_str()).to_owned();
    let whose = format!("{}  {title}", view.standing.reference);
    let id = id.to_owned();
    Step::Work(Job {
        title: label(bench.lang, "work-candidates"),
        run: Box::new(move |sitting, progress| {
            match deeds::matches::candidates_for(sitting, &id, MOST, &|done, all| progress(done, all)) {
                Ok(ranked) => Finished::Open(Box::new(move |_| {
                    let matches =
                        Matches { ranking: Ranking::Candidates, whose, ranked, rows: Rows::default() };
                    Step::Open(Box::new(matches))
                })),
                Err(error) => Finished::Failed(error),
            }
        }),
    })
}

impl Screen for Matches {
    fn place(&self) -> Place {
        Place::Matches
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        match self.ranking {
            Ranking::Offers => msg::title_offers_for(bench.lang, self.whose.as_str()),
            Ranking::Candidates => msg::title_candidates_for(bench.lang, self.whose.as_str()),
        }
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.ranked.len(), height(bench.size, bench.rows())) {
            return Step::Stay;
        }
        match (command, self.ranked.get(self.rows.chosen)) {
            (Command::Open, Some(ranked)) if self.ranking == Ranking::Offers => {
                super::offer::open(&ranked.id, bench)
            }
            (Command::Open, Some(ranked)) => super::candidate::open(&ranked.id, bench),
            (Command::Open, None) => Step::Say(label(bench.lang, "say-nothing-found")),
            // They stand below.
            (Command::Reasons, _) => Step::Stay,
            _ => Step::Pass,
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        if self.ranked.is_empty() {
            canvas.put(1, area.start + 1, &label(lang, "match-none"), Role::Plain);
            return;
        }
        let high = u16::try_from(height((canvas.width(), canvas.height()), area.len())).unwrap_or(1);
        let list = area.start..(area.start + high).min(area.end);
        let (x, reasons, edge) = if canvas.width() >= WIDE {
            (canvas.width() / 2, area.start, canvas.width() / 2 - 2)
        } else {
            (0, list.end + 1, canvas.width().saturating_sub(1))
        };
        let from = self.rows.shown_from(list.len());
        let places = Columns::of(self.ranked.iter().map(texts)).between(6, edge);
        for (y, (place, ranked)) in list.zip(self.ranked.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            let score =
                if ranked.rating.blocked { " - ".to_owned() } else { format!("{:3}", ranked.rating.score) };
            canvas.put(1, y, &score, Role::Plain);
            put_row(canvas, y, &places, texts(ranked));
        }
        if let Some(ranked) = self.ranked.get(self.rows.chosen) {
            draw_reasons(canvas, x, reasons..area.end, ranked, lang);
        }
    }
}

fn texts(ranked: &Ranked) -> [&str; 2] {
    [&ranked.name, if ranked.about.is_empty() { &ranked.reference } else { &ranked.about }]
}

fn draw_reasons(canvas: &mut Canvas<'_>, x: u16, lines: std::ops::Range<u16>, ranked: &Ranked, lang: Lang) {
    let edge = canvas.width().saturating_sub(1).min(x + 79);
    // What holds nothing up and gives no points need not take a line.
    let told = ranked.rating.criteria.iter().filter(|c| c.max > 0 || !matches!(c.outcome, Outcome::Met));
    for (y, criterion) in lines.zip(told) {
        let mark = match criterion.outcome {
            Outcome::Met => "+",
            Outcome::Partial => "~",
            Outcome::Missing => "-",
            Outcome::Unknown => "?",
            Outcome::Blocked => "!",
        };
        let role = if criterion.outcome == Outcome::Blocked { Role::Alert } else { Role::Plain };
        canvas.put(x + 1, y, mark, role);
        canvas.put_within(x + 3, y, x + 17, &sentences::criterion_name(criterion.name, lang), role);
        canvas.put_within(
            x + 18,
            y,
            edge.saturating_sub(8),
            &sentences::reason(&criterion.reason, lang),
            role,
        );
        if criterion.max > 0 {
            canvas.put_right(edge, y, &format!("{}/{}", criterion.points, criterion.max), role);
        }
    }
}
