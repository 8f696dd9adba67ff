//! A ranking: offers for a candidate or candidates for an offer, and below the reasons of the chosen one.

use super::body;
use crate::deeds;
use crate::deeds::kept::KeptProposal;
use crate::deeds::matches::Ranked;
use crate::deeds::proposals::About;
use crate::domain::matching::{Outcome, Question, Side};
use crate::domain::offer::Offer;
use crate::flow::commands::Command;
use crate::flow::form::Form;
use crate::flow::{proposal, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::columns::{Columns, put_row};
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Finished, Job, Screen, Step};
use std::collections::HashMap;

/// What is ranked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ranking {
    Offers,
    Candidates,
}

pub struct Matches {
    ranking: Ranking,
    /// The one the ranking is for: its id, and how the head names it.
    id: String,
    whose: String,
    ranked: Vec<Ranked>,
    /// What was proposed of the two before, by the id of the row.
    known: HashMap<String, KeptProposal>,
    rows: Rows,
    /// The row about which something was asked, and the fields it was asked for.
    asked: (String, Vec<&'static str>),
    /// What is above was opened by a question: once it is closed, the ranking is made anew.
    asking: bool,
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
            Step::Open(Box::new(Matches::of(Ranking::Offers, id, whose, ranked, bench)))
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
    rank_candidates(id.to_owned(), bench.lang, |id, ranked, bench| {
        Step::Open(Box::new(Matches::of(Ranking::Candidates, &id, whose, ranked, bench)))
    })
}

fn rank_candidates(
    id: String,
    lang: Lang,
    then: impl FnOnce(String, Vec<Ranked>, &mut Bench<'_>) -> Step + Send + 'static,
) -> Step {
    Step::Work(Job {
        title: label(lang, "work-candidates"),
        run: Box::new(move |sitting, progress| {
            match deeds::matches::candidates_for(sitting, &id, MOST, &|done, all| progress(done, all)) {
                Ok(ranked) => Finished::Open(Box::new(move |bench| then(id, ranked, bench))),
                Err(error) => Finished::Failed(error),
            }
        }),
    })
}

impl Matches {
    fn of(ranking: Ranking, id: &str, whose: String, ranked: Vec<Ranked>, bench: &Bench<'_>) -> Matches {
        let (id, known, rows) = (id.to_owned(), HashMap::new(), Rows::default());
        let asked = (String::new(), Vec::new());
        let mut matches = Matches { ranking, id, whose, ranked, known, rows, asked, asking: false };
        matches.look(bench);
        matches
    }

    /// The one the ranking is for, as proposals name it.
    fn about(&self) -> About {
        match self.ranking {
            Ranking::Offers => About::Candidate(self.id.clone()),
            Ranking::Candidates => About::Offer(self.id.clone()),
        }
    }

    /// Looks what was proposed already. What cannot be read now is asked again before anything is proposed.
    fn look(&mut self, bench: &Bench<'_>) {
        self.known = deeds::proposals::known(bench.sitting, &self.about()).unwrap_or_default();
    }

    /// Asks what is not known of the chosen row: the first question, and once that was opened the next.
    fn ask(&mut self, bench: &mut Bench<'_>) -> Step {
        let Some(ranked) = self.ranked.get(self.rows.chosen) else {
            return Step::Say(label(bench.lang, "say-nothing-found"));
        };
        let questions: Vec<Question> = ranked.rating.questions().map(|(_, question)| question).collect();
        let of = |side| questions.iter().filter(move |question| question.of == side);
        if self.asked.0 != ranked.id || of(Side::Candidate).all(|one| self.asked.1.contains(&one.field)) {
            self.asked = (ranked.id.clone(), Vec::new());
        }
        let Some(question) = of(Side::Candidate).find(|one| !self.asked.1.contains(&one.field)) else {
            let form = Form::of::<Offer>();
            let field = of(Side::Offer).find_map(|one| form.field(form.place_of(one.field)?));
            return Step::Say(match field {
                Some(field) => msg::say_ask_employer(bench.lang, form.label(field, bench.lang)),
                None => label(bench.lang, "say-nothing-to-ask"),
            });
        };
        let whose = if self.ranking == Ranking::Offers { self.id.clone() } else { ranked.id.clone() };
        let step = super::form::open::candidate_at(&whose, question.field, bench);
        if matches!(step, Step::OpenSaying(..)) {
            self.asked.1.push(question.field);
            self.asking = true;
        }
        step
    }

    /// The ranking as it is now; the same row stays chosen.
    fn rank_again(&mut self, bench: &mut Bench<'_>) -> Step {
        let chosen = self.ranked.get(self.rows.chosen).map(|ranked| ranked.id.clone());
        if self.ranking == Ranking::Offers {
            return match deeds::matches::offers_for(bench.sitting, &self.id, MOST) {
                Ok(ranked) => {
                    self.take(ranked, chosen);
                    Step::Stay
                }
                Err(error) => Step::Say(sentences::error(&error, bench.lang)),
            };
        }
        let (whose, asked) = (self.whose.clone(), self.asked.clone());
        rank_candidates(self.id.clone(), bench.lang, move |id, ranked, bench| {
            let mut matches = Matches::of(Ranking::Candidates, &id, whose, Vec::new(), bench);
            matches.take(ranked, chosen);
            matches.asked = asked;
            Step::Swap(Box::new(matches))
        })
    }

    fn take(&mut self, ranked: Vec<Ranked>, chosen: Option<String>) {
        let place = ranked.iter().position(|ranked| Some(&ranked.id) == chosen.as_ref());
        self.rows.chosen = place.unwrap_or(0);
        self.ranked = ranked;
    }
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
            (Command::ProposalNew, Some(ranked)) if self.ranking == Ranking::Offers => {
                super::proposals::begin(&self.id, &ranked.id, bench)
            }
            (Command::ProposalNew, Some(ranked)) => super::proposals::begin(&ranked.id, &self.id, bench),
            (Command::Proposals, _) => super::proposals::of(&self.about(), None, bench),
            (Command::Open | Command::ProposalNew, None) => Step::Say(label(bench.lang, "say-nothing-found")),
            (Command::Ask, _) => self.ask(bench),
            // They stand below.
            (Command::Reasons, _) => Step::Stay,
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.look(bench);
        match answer {
            Answer::Chosen(_) => Step::Stay,
            // The file of a candidate or an offer was read: what is ranked is as it was.
            _ if !std::mem::take(&mut self.asking) => Step::Stay,
            _ => self.rank_again(bench),
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
        // On the blank line above the reasons, or below them.
        let below = if canvas.width() >= WIDE { area.start + REASONS } else { list.end };
        if let Some(ranked) = self.ranked.first().filter(|_| below < area.end) {
            let told = msg::match_weights(lang, ranked.rating.weights);
            canvas.put_within(x + 1, below, canvas.width().saturating_sub(1), &told, Role::Plain);
        }
        let places = Columns::of(self.ranked.iter().map(texts)).between(6, edge);
        for (y, (place, ranked)) in list.zip(self.ranked.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            let score =
                if ranked.rating.blocked { " - ".to_owned() } else { format!("{:3}", ranked.rating.score) };
            canvas.put(1, y, &score, Role::Plain);
            if self.known.contains_key(&ranked.id) {
                canvas.put(4, y, "*", Role::Plain);
            }
            put_row(canvas, y, &places, texts(ranked));
        }
        if let Some(ranked) = self.ranked.get(self.rows.chosen) {
            let known = self.known.get(&ranked.id);
            let first = reasons + u16::from(known.is_some());
            if let Some(kept) = known {
                let edge = canvas.width().saturating_sub(1).min(x + 79);
                canvas.put(x + 1, reasons, "*", Role::Plain);
                canvas.put_within(x + 3, reasons, edge, &proposal::known(kept, lang), Role::Plain);
            }
            draw_reasons(canvas, x, first..area.end, ranked, lang);
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
