//! Interviews about the desk's own offers: what an employer offers, and why one is closed or opened again.

use super::assistance::Saving;
use super::{Aim, Saved, Task};
use crate::deeds::employers::View as EmployerView;
use crate::deeds::kept::{Draft, Stored};
use crate::deeds::offers::{self, View};
use crate::deeds::{Error, Result, Sitting, employers, own_offers, references};
use crate::domain::datum::{Datum, Shape};
use crate::domain::offer::{KnownBy, Offer, Surety};
use crate::domain::own::{ASKED, ASKED_OF_REOPENING, ASKED_OF_TURN, OfferTurn, Turn};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::text::{Count, Line};
use crate::exchange::normal;
use crate::facts::Country;
use crate::flow::due::Target;
use crate::flow::employer;
use crate::flow::form::Form;
use crate::flow::resolve::Choice;
use crate::i18n::{Lang, msg};

/// Employers looked up for what was typed.
const KNOWN: usize = 12;

/// What of an own offer is being written.
pub enum OfferAim {
    New,
    Change(Box<Stored<Offer>>),
    Turn { seen: Box<Stored<Offer>>, turn: Turn },
}

/// The texts of the fields that are asked.
fn asked(offer: &Offer) -> Vec<String> {
    let texts = Offer::FIELDS.iter().zip(offer.texts());
    let asked = texts.filter(|(field, _)| ASKED.iter().any(|asked| asked.key == field.key));
    asked.map(|(_, text)| text).collect()
}

impl Task {
    /// A new own offer, of an employer who was looked up before or of one who is asked for.
    pub fn offer_new(employer: Option<&EmployerView>, sitting: &Sitting, lang: Lang) -> Task {
        let form = Form::of::<Offer>().only(&ASKED);
        let mut task = Task::blank(form, Aim::Offer(OfferAim::New), sitting);
        let mut country = sitting.office.country;
        if let Some(view) = employer {
            let named = format!("{} {}", view.standing.reference, view.name());
            task.prefill("employer_ref", &named, sitting, lang);
            country = view.stored.record.country.unwrap_or(country);
            task.interview.subject = Some(format!("new/{}", view.standing.reference));
        }
        task.prefill("country", country.code(), sitting, lang);
        task
    }

    /// An own offer that is kept already.
    ///
    /// # Errors
    /// A partner brought it, or parts of it are hidden from this counsellor.
    pub fn offer_change(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if view.own.is_none() {
            return Err(Error::NotOwn);
        }
        if !view.sight.personal {
            return Err(Error::NotAllowed);
        }
        let stored = &view.stored;
        let aim = Aim::Offer(OfferAim::Change(Box::new(stored.clone())));
        let form = Form::of::<Offer>().only(&ASKED);
        let mut task = Task::blank(form, aim, sitting).with(&stored.id, asked(&stored.record), lang);
        task.interview.beside = stored.record.texts();
        Ok(task)
    }

    /// An own offer with everything marked that stands against publishing it.
    ///
    /// # Errors
    /// As [`Task::offer_change`], and the deed's.
    pub fn offer_mend(view: &View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let faults = own_offers::against(sitting, &view.stored.id)?;
        let mut task = Task::offer_change(view, sitting, lang)?;
        task.interview.mark(&faults);
        task.interview.marked_saved();
        Ok(task)
    }

    /// Why an own offer is closed, or opened again.
    ///
    /// # Errors
    /// A partner brought it: it closes with its feed. It is closed already, or is not.
    pub fn offer_turn(view: &View, turn: Turn, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if view.own.is_none() {
            return Err(Error::NotOwn);
        }
        let closed = view.standing.closed_on.is_some();
        let fields = match (turn, closed) {
            (Turn::Closed, true) => return Err(Error::OfferClosed),
            (Turn::Reopened, false) => return Err(Error::NotClosed),
            (Turn::Reopened, true) => &ASKED_OF_REOPENING,
            _ => &ASKED_OF_TURN,
        };
        let aim = OfferAim::Turn { seen: Box::new(view.stored.clone()), turn };
        let form = Form::of::<OfferTurn>().only(fields);
        let mut task = Task::blank(form, Aim::Offer(aim), sitting);
        task.interview.subject = Some(format!("{}/{}", view.stored.id, turn.code()));
        task.interview.of_whom = view.stored.record.title.as_ref().map(Datum::text).unwrap_or_default();
        let record = OfferTurn { turn: Some(turn), ..OfferTurn::unknown() };
        task.interview.beside = record.texts();
        task.prefill("turned_on", &sitting.today().to_string(), sitting, lang);
        Ok(task)
    }

    /// What the register knows for the employer that is typed: for the list over the field, and for settling it.
    pub fn look_up(&mut self, sitting: &Sitting, lang: Lang) {
        let fields = &self.interview.form.fields;
        let Some(place) = fields.iter().position(|field| matches!(field.shape, Shape::Employer)) else {
            return;
        };
        let answer = self.interview.answer(place);
        let settled = answer.is_some_and(|answer| !answer.kept.is_empty() && answer.typed != answer.kept);
        let typed = answer.map(|answer| answer.typed.clone()).unwrap_or_default();
        self.interview.known = known(&typed, self.interview.around(lang).country, sitting, lang);
        // A value that was taken is no filter: the list shows who else there is.
        if settled {
            let others = known("", sitting.office.country, sitting, lang);
            let new = others.into_iter().filter(|one| !self.interview.known.contains(one));
            let new: Vec<Choice> = new.collect();
            self.interview.known.extend(new);
        }
    }

    /// True where what was made is shown, once it is.
    pub fn shows_what_it_made(&self) -> bool {
        use super::employers::EmployerAim;
        matches!(self.aim, Aim::Session(None) | Aim::Offer(OfferAim::New) | Aim::Employer(EmployerAim::New))
    }
}

/// Employers for a text, those of exactly that name first. What cannot be looked up now is looked up at save.
pub fn known(typed: &str, country: Country, sitting: &Sitting, lang: Lang) -> Vec<Choice> {
    let typed = typed.split(" (").next().unwrap_or(typed);
    let exact = employers::named(sitting, typed, Some(country)).unwrap_or_default();
    let found = employers::find_after(sitting, typed, None, None, KNOWN).unwrap_or_default();
    let new = found.into_iter().filter(|one| exact.iter().all(|other| other.id != one.id));
    let new: Vec<_> = new.collect();
    let choices = exact.iter().chain(&new).map(|line| {
        let row = employer::row(line, lang);
        Choice {
            code: format!("{} {}", row.reference, row.head),
            label: format!("{}, {}", row.head, row.rest),
        }
    });
    choices.collect()
}

impl OfferAim {
    pub(super) fn is_new(&self) -> bool {
        !matches!(self, OfferAim::Change(_))
    }

    pub(super) fn write(&self, mut saving: Saving<'_>) -> Result<Saved> {
        let (lang, draft) = (saving.lang, saving.draft);
        let (said, id) = match self {
            OfferAim::New => {
                let offer = followed(saving.record()?, None);
                let title = offer.title.as_ref().map(Datum::text).unwrap_or_default();
                let entered = own_offers::enter(saving.sitting, &offer, draft)?;
                let reference = entered.reference.as_str();
                let said = match entered.new_employer {
                    Some(new) => msg::say_offer_entered_new(lang, new, reference),
                    None => msg::say_offer_entered(lang, reference, title),
                };
                (said, entered.id)
            }
            OfferAim::Change(seen) => {
                let offer = followed(saving.record()?, Some(&seen.record));
                own_offers::correct(saving.sitting, seen, &offer, draft)?;
                let title = offer.title.as_ref().map(Datum::text).unwrap_or_default();
                (msg::say_changed(lang, title), seen.id.clone())
            }
            OfferAim::Turn { seen, .. } => {
                let turn: OfferTurn = saving.record()?;
                own_offers::turn(saving.sitting, seen, &turn, draft)?;
                let title = seen.record.title.as_ref().map(Datum::text).unwrap_or_default();
                let said = match turn.turn {
                    Some(Turn::Closed) => msg::say_offer_closed(lang, title),
                    _ => msg::say_offer_reopened(lang, title),
                };
                (said, seen.id.clone())
            }
        };
        Ok(Saved::Done(said, Target::Offer(id)))
    }

    pub(super) fn rebase(&mut self, saving: Saving<'_>) -> Result<Saved> {
        match self {
            OfferAim::Change(seen) => {
                let theirs = offers::open(saving.sitting, &seen.id)?.stored;
                if theirs.version == seen.version {
                    return Err(Error::ChangedMeanwhile);
                }
                saving.interview.rebase(&asked(&seen.record), &asked(&theirs.record), saving.lang);
                saving.interview.beside = theirs.record.texts();
                **seen = theirs;
                Ok(Saved::Conflict)
            }
            OfferAim::Turn { seen, .. } => {
                // Why it is closed stands by itself: it only counts from the version that is there now.
                **seen = offers::open(saving.sitting, &seen.id)?.stored;
                Err(Error::ChangedMeanwhile)
            }
            OfferAim::New => Err(Error::ChangedMeanwhile),
        }
    }
}

/// The offer with what follows from its answers: figures from the wording of the pay, a group from the title where
/// nobody chose one.
fn followed(mut offer: Offer, seen: Option<&Offer>) -> Offer {
    let told = offer.salary.as_ref().and_then(|line| normal::salary(line.as_str(), offer.country));
    let told = told.filter(normal::Salary::is_plausible);
    let local = offer.country.map(Country::currency).filter(|code| !code.is_empty());
    offer.salary_min = told.map(|pay| Count(pay.min));
    offer.salary_max = told.and_then(|pay| pay.max).map(Count);
    offer.salary_period = told.and_then(|pay| pay.period);
    offer.salary_months = told.and_then(|pay| pay.months).map(Count);
    offer.salary_currency =
        told.and_then(|pay| pay.currency.map(|currency| currency.code()).or(local).and_then(Line::of));
    let chosen = offer.occupation.is_some() && seen.is_none_or(|seen| seen.occupation != offer.occupation);
    if chosen {
        offer.occupation_by = Some(KnownBy::Hand);
        offer.occupation_sure = Some(Surety::Sure);
    } else if offer.occupation.is_none() {
        let title = offer.title.as_ref().map(Datum::text).unwrap_or_default();
        let clear = normal::Known::default().by_any_title(&title);
        offer.occupation = clear.map(|(isco, _)| isco);
        offer.occupation_by = clear.map(|_| KnownBy::Title);
        offer.occupation_sure = clear.map(|(_, surety)| surety);
    }
    offer
}

/// The task of a draft about an own offer; None where it is about something else.
pub(super) fn of_draft(draft: &Draft, subject: &str, sitting: &Sitting, lang: Lang) -> Result<Option<Task>> {
    let (first, second) = subject.split_once('/').unwrap_or((subject, ""));
    let task = match (draft.form.as_str(), first) {
        (Offer::TABLE, "") => Task::offer_new(None, sitting, lang),
        (Offer::TABLE, "new") => {
            let view = match references::resolve(sitting, second) {
                Ok((Kind::Employer, id)) => Some(employers::open(sitting, &id)?),
                _ => None,
            };
            Task::offer_new(view.as_ref(), sitting, lang)
        }
        (Offer::TABLE, id) => Task::offer_change(&offers::open(sitting, id)?, sitting, lang)?,
        (OfferTurn::TABLE, id) => {
            let turn = Turn::from_code(second).ok_or(Error::NotFound)?;
            Task::offer_turn(&offers::open(sitting, id)?, turn, sitting, lang)?
        }
        _ => return Ok(None),
    };
    Ok(Some(task))
}
