//! One whole offer, with what is missing in it said.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::deeds::offers::View;
use crate::deeds::proposals::{self, About, Shown};
use crate::domain::offer::{Availability, Offer};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::sentences;
use crate::flow::spoken::{short_day_of, spoken};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct OfferSheet {
    id: String,
    view: View,
    proposals: Vec<Shown>,
    lines: Vec<Line>,
    scroll: Scroll,
}

/// What a candidate asks for first: said to be missing where it is.
const ASKED_FOR: &[&str] =
    &["employer", "contract", "salary", "experience", "education", "languages", "closes_on", "apply"];

/// Opens an offer.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    match deeds::offers::open(bench.sitting, id) {
        Ok(view) => {
            let (lines, scroll) = (Vec::new(), Scroll::default());
            let mut sheet = OfferSheet { id: id.to_owned(), view, proposals: Vec::new(), lines, scroll };
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
        let form = Form::of::<Offer>();
        let texts = self.view.texts();
        let fields = form.fields.iter().zip(&texts);
        let told = fields.clone().filter(|(field, text)| !text.is_empty() && field.key != "description");
        self.lines =
            pairs(told.map(|(field, text)| (form.label(field, lang), spoken(field.shape, text, lang))));
        self.lines.insert(0, Line::pair(label(lang, "sheet-status"), self.status(lang)));
        let side = About::Offer(self.id.clone());
        self.lines.splice(1..1, super::proposed(&self.proposals, &side, lang));
        self.lines.push(Line::pair(label(lang, "sheet-alias"), self.view.alias()));
        let twins: Vec<&str> = self.view.twins.iter().take(4).map(|twin| twin.reference.as_str()).collect();
        if !twins.is_empty() {
            self.lines.extend(pairs([(label(lang, "sheet-twins"), twins.join(", "))].into_iter()));
        }
        let missing: Vec<String> = fields
            .clone()
            .filter(|(field, text)| text.is_empty() && ASKED_FOR.contains(&field.key))
            .map(|(field, _)| form.label(field, lang).to_lowercase())
            .collect();
        if !missing.is_empty() {
            let text = missing.join(", ");
            self.lines.extend(pairs([(label(lang, "sheet-not-told"), text)].into_iter()));
        }
        if let Some(text) =
            fields.filter(|(field, _)| field.key == "description").map(|(_, text)| text).next()
        {
            self.lines.push(Line::default());
            self.lines.extend(wrap(text, 78).into_iter().map(Line::words));
        }
    }

    fn status(&self, lang: Lang) -> String {
        let word = label(lang, &format!("availability-{}", self.view.availability.code()));
        let standing = &self.view.standing;
        match (self.view.availability, &standing.closed_on, &standing.closed_reason) {
            (Availability::Closed, Some(day), Some(reason)) => {
                let reason = label(lang, &format!("choice-closed-reason-{reason}"));
                msg::sheet_closed(lang, short_day_of(day, lang), reason, word)
            }
            _ => word,
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
