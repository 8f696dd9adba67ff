//! The desk's own offers in lines: entering, correcting, publishing, closing and opening again.

use super::Lines;
use super::assistance::begun;
use super::desk::target;
use super::employers::meant;
use crate::deeds::{self, Error, employers, offers, own_offers};
use crate::domain::offer::Offer;
use crate::domain::own::Turn;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::sentences;
use crate::flow::task::Task;
use crate::i18n::label;

/// Does a command about own offers; None for what is none.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::OfferNew => enter(lines, about),
        Command::OfferChange => asked(lines, about, Task::offer_change),
        Command::OfferClose => {
            asked(lines, about, |view, sitting, lang| Task::offer_turn(view, Turn::Closed, sitting, lang))
        }
        Command::OfferReopen => {
            asked(lines, about, |view, sitting, lang| Task::offer_turn(view, Turn::Reopened, sitting, lang))
        }
        Command::OfferPublish => publish(lines, about),
        Command::OfferEmployer => employer(lines, about),
        _ => return None,
    })
}

/// The employer may stand before the answers, or be the record that was opened last.
fn enter(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (id, answers) = match meant(lines, about) {
        Ok((Target::Employer(id), answers)) => (Some(id), answers),
        // A number that was mistyped is no title.
        Err(error @ (Error::WrongCheck | Error::NotFound)) => return Err(error),
        _ => (None, about),
    };
    let view = id.map(|id| employers::open(&lines.sitting, &id)).transpose()?;
    let task = Task::offer_new(view.as_ref(), &lines.sitting, lines.lang);
    begun(lines, Ok(task), answers)
}

fn offer_of(lines: &Lines, about: &str) -> deeds::Result<offers::View> {
    match target(lines, about)? {
        Target::Offer(id) => offers::open(&lines.sitting, &id),
        _ => Err(Error::NotFound),
    }
}

fn asked(
    lines: &mut Lines,
    about: &str,
    task: impl FnOnce(&offers::View, &deeds::Sitting, crate::i18n::Lang) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let (target, answers) = meant(lines, about)?;
    let Target::Offer(id) = target else { return Err(Error::NotFound) };
    let view = offers::open(&lines.sitting, &id)?;
    let task = task(&view, &lines.sitting, lines.lang);
    begun(lines, task, answers)
}

/// Publishes, or says everything that stands against it.
fn publish(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let view = offer_of(lines, about)?;
    match own_offers::publish(&mut lines.sitting, &view.stored.id) {
        Ok(()) => {
            let said = label(lines.lang, "say-offer-published");
            lines.say(&said);
        }
        Err(Error::Faults(faults)) => {
            let (form, lang) = (Form::of::<Offer>(), lines.lang);
            let said = label(lang, "say-offer-unpublished");
            lines.refuse(&said);
            for fault in &faults.0 {
                lines.say(&sentences::fault(form, fault, lang));
            }
        }
        Err(error) => return Err(error),
    }
    lines.current = Some(Target::Offer(view.stored.id));
    Ok(())
}

/// Shows the employer of an offer.
fn employer(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let view = offer_of(lines, about)?;
    let id = view.employer_id.ok_or(Error::NotFound)?;
    super::employers::show(lines, &id)?;
    lines.current = Some(Target::Employer(id));
    Ok(())
}
