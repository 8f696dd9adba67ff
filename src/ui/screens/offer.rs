//! One whole offer, with what is missing in it said.

use super::board::told;
use super::{Line, lines};
use crate::deeds;
use crate::deeds::offers::View;
use crate::deeds::proposals::{self, About, Shown};
use crate::domain::offer::Offer;
use crate::domain::own::Turn;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::{offer, sentences};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label};
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
    match OfferSheet::load(id, sought, bench) {
        Ok(sheet) => Step::Open(Box::new(sheet)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl OfferSheet {
    fn load(id: &str, sought: &str, bench: &mut Bench<'_>) -> deeds::Result<OfferSheet> {
        let view = deeds::offers::open(bench.sitting, id)?;
        // Somebody may read offers and not people: then nobody was proposed.
        let of = proposals::of(bench.sitting, &About::Offer(id.to_owned()));
        let proposals = of.map(|of| of.proposals).unwrap_or_default();
        let (lines, scroll) = (Vec::new(), Scroll::default());
        let (id, sought) = (id.to_owned(), sought.to_owned());
        let mut sheet = OfferSheet { id, view, sought, proposals, lines, scroll };
        sheet.lay_out(bench.lang);
        Ok(sheet)
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> deeds::Result<()> {
        let sheet = OfferSheet::load(&self.id, &self.sought, bench)?;
        *self = OfferSheet { scroll: self.scroll, ..sheet };
        Ok(())
    }

    /// Publishes, or shows what is to be mended first.
    fn publish(&mut self, bench: &mut Bench<'_>) -> Step {
        match deeds::own_offers::publish(bench.sitting, &self.id) {
            Ok(()) => match self.reload(bench) {
                Ok(()) => Step::Say(label(bench.lang, "say-offer-published")),
                Err(error) => Step::Say(sentences::error(&error, bench.lang)),
            },
            Err(deeds::Error::Faults(faults)) => {
                let said = sentences::faults(Form::of::<Offer>(), &faults, bench.lang);
                super::form::open::offer_mend(&self.view, said, bench)
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
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
        if self.view.own.is_some() { Place::OwnOffer } else { Place::Offer }
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
            Command::OfferChange => super::form::open::offer_change(&self.view, bench),
            Command::OfferPublish => self.publish(bench),
            Command::OfferClose => super::form::open::offer_turn(&self.view, Turn::Closed, bench),
            Command::OfferReopen => super::form::open::offer_turn(&self.view, Turn::Reopened, bench),
            Command::OfferEmployer => match &self.view.employer_id {
                Some(id) => super::employer::open(&id.clone(), bench),
                None => Step::Say(label(bench.lang, "say-no-employer")),
            },
            Command::History => super::page::Page::history(&self.id, bench),
            Command::Print => super::print::kept(Target::Offer(self.id.clone()), bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        if matches!(answer, Answer::Chosen(_)) {
            return Step::Stay;
        }
        match self.reload(bench) {
            Ok(()) => Step::Stay,
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench.lang);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
