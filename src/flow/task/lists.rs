//! A list of many people: what is true of all of them said once, then one after the other in a few answers. Each is
//! saved by herself; a row that is not finished is a draft like any other interview.

use super::arrivals::Road;
use super::{Aim, Saved, Task};
use crate::deeds::kept::{SessionLine, Stored};
use crate::deeds::{Result, Sitting, candidates, sessions};
use crate::domain::arrival::LISTED;
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::datum::{Reject, Shape};
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record};
use crate::domain::session::Session;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::flow::spoken::spoken;
use crate::i18n::{Lang, msg};

/// What the subject of the draft of a row begins with: `list/SESSION`, and behind it the person that she turned out to
/// be.
pub const LIST: &str = "list";

impl Task {
    /// What is said once for all: today, in the country of the office, unless somebody says otherwise.
    pub fn session(sitting: &Sitting, lang: Lang) -> Task {
        let mut task = Task::blank(Form::of::<Session>(), Aim::Session(None), sitting);
        task.prefill("held_on", &sitting.today().to_string(), sitting, lang);
        task.prefill("country", sitting.office.country.code(), sitting, lang);
        task
    }

    /// What was said of a list, to be changed.
    ///
    /// # Errors
    /// There is none of that id, a missing right, or the store's.
    pub fn session_change(id: &str, sitting: &Sitting, lang: Lang) -> Result<Task> {
        let stored = sessions::get(sitting, id)?.stored;
        let texts = stored.record.texts();
        let task = Task::blank(Form::of::<Session>(), Aim::Session(Some(Box::new(stored))), sitting);
        Ok(task.with(id, texts, lang))
    }

    /// What was said of its list changed while the row is in hand.
    pub fn lists_under(&mut self, session: &Stored<Session>) {
        if self.list().is_some_and(|list| list.id == session.id) {
            self.road = Road::List(Box::new(session.clone()));
            if matches!(self.aim, Aim::CandidateNew) {
                self.interview.beside = session.record.of_everybody();
            }
        }
    }

    /// The next row of a list.
    pub fn row(session: &Stored<Session>, sitting: &Sitting) -> Task {
        let mut task = Task::blank(Form::of::<Candidate>().only(&LISTED), Aim::CandidateNew, sitting);
        task.interview.subject = Some(format!("{LIST}/{}", session.id));
        task.interview.beside = session.record.of_everybody();
        task.road = Road::List(Box::new(session.clone()));
        task
    }

    /// The row of a list that was laid down.
    pub(super) fn row_of_draft(subject: &str, sitting: &mut Sitting, lang: Lang) -> Result<Task> {
        let (session, person) = subject.split_once('/').unwrap_or((subject, ""));
        let session = sessions::get(sitting, session)?.stored;
        let mut task = Task::row(&session, sitting);
        if !person.is_empty() {
            let view = candidates::open(sitting, person)?;
            task.is_now(view.stored, lang);
        }
        Ok(task)
    }

    /// The list of which it is a row.
    pub fn list(&self) -> Option<&Stored<Session>> {
        self.road.session()
    }

    /// True for a row against which nothing stands: her refusal is an answer, and what her file says otherwise is
    /// decided.
    pub fn is_ready(&self) -> bool {
        let stands = |place: usize| {
            let faulty = self.interview.answer(place).is_some_and(|answer| answer.fault.is_some());
            let consent = self.interview.form.field(place).is_some_and(|field| field.key == "consent");
            faulty && !(consent && self.refuses())
        };
        !self.interview.is_blank() && !self.interview.differs() && !(0..self.interview.total()).any(stands)
    }
}

pub(super) fn begin(
    interview: &mut Interview,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let session: Session = interview.finish(lang, &sitting.reading())?;
    let id = sessions::begin(sitting, &session, draft)?;
    Ok(Saved::Done(msg::say_list_begun(lang, session.name()), Target::List(id)))
}

pub(super) fn change(
    interview: &mut Interview,
    seen: &Stored<Session>,
    draft: Option<&str>,
    sitting: &mut Sitting,
    lang: Lang,
) -> Result<Saved> {
    let session: Session = interview.finish(lang, &sitting.reading())?;
    sessions::change(sitting, seen, &session, draft)?;
    Ok(Saved::Done(msg::say_list_changed(lang, session.name()), Target::List(seen.id.clone())))
}

/// Somebody of a list as she is kept: she lives where it was unless she says otherwise; and under age she consents with
/// somebody, for whom there is no room in a row.
pub(super) fn whole(session: &Stored<Session>, candidate: Candidate, today: Day) -> Result<Candidate> {
    let candidate = session.record.at_home(candidate);
    consents_alone(session, &candidate, today)?;
    Ok(candidate)
}

/// Refuses the consent of somebody under age for whom nobody consents with her.
pub(super) fn consents_alone(session: &Stored<Session>, candidate: &Candidate, today: Day) -> Result<()> {
    let day = session.record.held_on.unwrap_or(today);
    if candidate.consent.0.is_empty() || candidate.guardian.is_some() || !candidate.may_be_minor(day) {
        return Ok(());
    }
    let mut faults = Faults::default();
    faults.push("consent", Reject("reject-row-minor"));
    Err(faults.into())
}

/// What a row says of somebody who is there: a blank consent is no answer, and takes none back.
pub(super) fn lays_over(
    session: &Stored<Session>,
    candidate: &mut Candidate,
    before: &Candidate,
    today: Day,
) -> Result<()> {
    if candidate.consent.0.is_empty() {
        candidate.consent = before.consent.clone();
    }
    if candidate.consent == before.consent { Ok(()) } else { consents_alone(session, candidate, today) }
}

/// What is said of a row that was saved.
pub(super) fn said(candidate: &Candidate, reference: &str, lang: Lang) -> String {
    match candidate.consents_to(Purpose::Employment) {
        true => msg::say_listed(lang, candidate.name(), reference),
        false => msg::say_listed_waits(lang, candidate.name(), reference),
    }
}

/// What is true of everybody of a list, in a line: `24 novembre 2026, Kpalimé, Plateaux, Togo, de retour`.
pub fn occasion(session: &Session, lang: Lang) -> String {
    let form = Form::of::<Session>();
    let told = |key: &str| {
        let place = form.place_of(key)?;
        let text = session.texts().get(place).cloned().filter(|text| !text.is_empty())?;
        Some(spoken(form.field(place)?.shape, &text, lang))
    };
    let parts = ["held_on", "locality", "region", "country", "situation"].into_iter().filter_map(told);
    parts.collect::<Vec<_>>().join(", ")
}

/// The session that somebody came to, in her file: `Forum emploi, 24 novembre 2026, Kpalimé`.
pub fn told(session: &SessionLine, lang: Lang) -> String {
    let [day, name, place, _] = line(session, lang);
    [name, day, place].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A list as a row of lists: its day, its name, its place, how many came.
pub fn line(session: &SessionLine, lang: Lang) -> [String; 4] {
    let record = &session.stored.record;
    let day = record.held_on.map(|day| spoken(Shape::Day, &day.to_string(), lang)).unwrap_or_default();
    [day, record.name().to_owned(), record.place(), msg::list_came(lang, session.came)]
}
