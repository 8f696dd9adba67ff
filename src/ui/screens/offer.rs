//! One whole offer, with what is missing in it said.

use super::board::told;
use super::{Line, lines};
use crate::deeds;
use crate::deeds::offers::View;
use crate::deeds::proposals::{self, About, Shown};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::{offer, sentences};
use crate::i18n::Lang;
use crate::i18n::width::wrap;
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct OfferSheet {
    id: String,
    view: View,
    /// What was looked for when it was found.
    sought: String,
    proposals: Vec<Shown>,
    lines: Vec<Line>,
    scroll: Scroll,
}

/// Opens an offer.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    open_found(id, "", bench)
}

/// Opens an offer that was found by a text, and says why it was.
pub fn open_found(id: &str, sought: &str, bench: &mut Bench<'_>) -> Step {
    match deeds::offers::open(bench.sitting, id) {
        Ok(view) => {
            let (id, sought) = (id.to_owned(), sought.to_owned());
            let (lines, scroll) = (Vec::new(), Scroll::default());
            let mut sheet = OfferSheet { id, view, sought, proposals: Vec::new(), lines, scroll };
            sheet.look(bench);
            Step::Open(Box::new(sheet))
        }
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl OfferSheet {
    /// Who was proposed; somebody may read offers and not people: then nobody was.
    fn look(&mut self, bench: &Bench<'_>) {
        let of = proposals::of(bench.sitting, &About::Offer(self.id.clone()));
        self.proposals = of.map(|of| of.proposals).unwrap_or_default();
        self.lay_out(bench.lang);
    }

    fn lay_out(&mut self, lang: Lang) {
        self.lines = told(offer::parts(&self.view, &self.sought, lang));
        let side = About::Offer(self.id.clone());
        self.lines.splice(1..1, super::proposed(&self.proposals, &side, lang));
        if let Some(text) = &self.view.stored.record.description {
            self.lines.push(Line::default());
            self.lines.extend(wrap(text.as_str(), 78).into_iter().map(Line::words));
        }
    }
}

impl Screen for OfferSheet {
    fn place(&self) -> Place {
        Place::Offer
    }

    fn title(&self, _bench: &Bench<'_>) -> String {
        let title = self.view.stored.record.title.as_ref().map_or("", |title| title.as_str());
        format!("{}  {title}", self.view.standing.reference)
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.scroll.act(command, self.lines.len(), bench.rows()) {
            return Step::Stay;
        }
        match command {
            Command::Proposals => super::proposals::of(&About::Offer(self.id.clone()), None, bench),
            Command::CandidatesForOffer | Command::ProposalNew => super::matches::for_offer(&self.id, bench),
            Command::Print => super::print::kept(Target::Offer(self.id.clone()), bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        self.look(bench);
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench.lang);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
