//! Taking the survey of a case, correcting it, and reading those that were taken. Answers and figures are sensitive: who may not see
//! them sees that a survey was taken, when and in which wave.

use super::cases::stale_means_changed;
use super::{Error, Result, Sitting, drafts, log, reached};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record, missing};
use crate::domain::reintegration::case::State;
use crate::domain::reintegration::survey::INSTRUMENT;
use crate::domain::reintegration::survey::record::{Survey, Wave};
use crate::domain::reintegration::survey::score::{Score, score};
use crate::domain::reintegration::visit::Channel;
use crate::domain::rights::{self, Deed, Sight};
use crate::store::cases::Owed;
use crate::store::records::Stored;
use crate::store::spans::Recorded;
use crate::store::surveys::{self, Standing};
use crate::store::{candidates, cases};

/// A survey belongs to a visit also where it was taken so many days before it.
const NEAR_DAYS: i64 = 31;

/// A survey that was taken, as its reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub id: String,
    /// Counts its corrections; one names the version it saw.
    pub version: i64,
    pub survey: Survey,
    pub standing: Standing,
    /// None where nothing was answered or the figures may not be seen.
    pub score: Option<Score>,
    pub sight: Sight,
}

impl Taken {
    /// The text of each field, masked where the right to see it is missing.
    pub fn texts(&self) -> Vec<String> {
        let texts = Survey::FIELDS.iter().zip(self.survey.texts());
        texts.map(|(field, text)| rights::mask(field, text, self.sight)).collect()
    }

    /// What a correction starts from.
    pub fn stored(&self) -> Stored<Survey> {
        Stored { id: self.id.clone(), version: self.version, record: self.survey.clone() }
    }

    pub fn wave(&self) -> Option<Wave> {
        self.survey.wave
    }

    /// True for what was asked afterwards about the time of the return.
    pub fn is_retrospective(&self) -> bool {
        self.wave().is_some_and(|wave| !wave.is_true())
    }
}

/// The surveys of a case, with whose they are.
pub struct View {
    pub case_id: String,
    pub reference: String,
    pub person: Candidate,
    pub person_reference: String,
    /// The oldest first.
    pub taken: Vec<Taken>,
}

/// What a survey that is about to be taken stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// The wave that is due by the day of the return.
    pub wave: Wave,
    /// How she was met at the visit it belongs to.
    pub channel: Channel,
    /// Whose survey it is, in letters.
    pub initials: String,
    pub taken: Vec<Taken>,
}

/// Whether a survey may be taken for a case, and on which ground: asked before the first question.
///
/// # Errors
/// The case is closed, its person did not consent, a missing right, or the store's.
pub fn ground(sitting: &Sitting, case_id: &str) -> Result<Ground> {
    let initials = may_take(sitting, case_id)?;
    let (case, _) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    let taken = read(sitting, case_id)?;
    let waves: Vec<Wave> = taken.iter().filter_map(Taken::wave).collect();
    // The survey of a visit is that of the visit's time, also where the visit was late.
    let visit = wanted(sitting, case_id, &taken)?;
    let visited = visit.as_ref().and_then(|visit| months_of(sitting, &visit.kind));
    let months = visited.or(case.record.returned_on.map(|day| months_since(day, sitting.today())));
    let channel = visit.and_then(|visit| visit.visit.channel);
    Ok(Ground {
        wave: Wave::due(months, &waves),
        channel: channel.unwrap_or(Channel::Office),
        initials,
        taken,
    })
}

/// The ground of a survey that is corrected: the others of its case.
///
/// # Errors
/// As [`ground`].
pub fn ground_of(sitting: &Sitting, case_id: &str, seen: &Taken) -> Result<Ground> {
    let ground = ground(sitting, case_id)?;
    let taken = ground.taken.into_iter().filter(|other| other.id != seen.id).collect();
    Ok(Ground { wave: seen.wave().unwrap_or(ground.wave), taken, ..ground })
}

/// So many months after the return a visit of that kind belongs. The first one has no time of its own: it is made when
/// the desk comes to know of her, and what is asked then is of that day.
fn months_of(sitting: &Sitting, kind: &str) -> Option<i64> {
    let known = sitting.pack()?.visit.iter().find(|visit| visit.kind == kind)?;
    Some(i64::from(known.months)).filter(|months| *months > 0)
}

/// Months that are over, the begun one counted once it is half over.
fn months_since(day: Day, today: Day) -> i64 {
    day.plus_days(-15).months_until(today)
}

fn may_take(sitting: &Sitting, case_id: &str) -> Result<String> {
    let (_, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::WriteCases, whose)?;
    sitting.ask(Deed::ReadSensitive, whose)?;
    if standing.state == State::Closed.code() {
        return Err(Error::Closed);
    }
    let (person, _) = candidates::get(&sitting.store, &standing.candidate_id)?.ok_or(Error::NotFound)?;
    if !person.record.consents_to(Purpose::Reintegration) {
        return Err(Error::WaitsForConsent);
    }
    let names = [&person.record.family_name, &person.record.given_names];
    let letters = names.into_iter().flatten().filter_map(|name| name.as_str().chars().next());
    Ok(letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" "))
}

/// Keeps a survey with its figures, and ends its draft.
///
/// # Errors
/// As [`ground`]; faults.
pub fn take(sitting: &mut Sitting, case_id: &str, survey: &Survey, draft: Option<&str>) -> Result<String> {
    may_take(sitting, case_id)?;
    insist(sitting, survey)?;
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    let standing = Standing {
        counsellor_id: batch.counsellor.clone(),
        instrument: INSTRUMENT.to_owned(),
        recorded_at: batch.at.clone(),
        corrected: None,
    };
    batch.push(surveys::insert(&id, case_id, survey, &standing, figures(survey).as_ref()));
    let row = log::created(&batch, &id, survey);
    batch.push(row);
    drafts::saved(sitting, batch, draft)??;
    Ok(id)
}

/// Corrects a survey whose version was seen; its figures are made anew, and what it said before is in the log.
///
/// # Errors
/// As [`take`]; [`Error::ChangedMeanwhile`] where somebody else was quicker.
pub fn correct(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Stored<Survey>,
    survey: &Survey,
    draft: Option<&str>,
) -> Result<()> {
    may_take(sitting, case_id)?;
    insist(sitting, survey)?;
    let taken = surveys::of_case(&sitting.store, case_id)?;
    let current = taken.into_iter().map(|(stored, _)| stored).find(|stored| stored.id == seen.id);
    let current = current.ok_or(Error::NotFound)?;
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, &current.record, survey) {
        let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
        let by = Recorded { at: &at, counsellor: &counsellor };
        batch.extend(surveys::correct(&seen.id, seen.version, survey, figures(survey).as_ref(), by));
        batch.push(row);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

fn insist(sitting: &Sitting, survey: &Survey) -> Result<()> {
    let mut faults = Faults::default();
    missing::<Survey>(&survey.texts(), &mut faults);
    survey.check(&sitting.reading(), &mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// The figures of what was answered; none where nothing was.
fn figures(survey: &Survey) -> Option<Score> {
    let answers = survey.answers();
    (!answers.is_blank()).then(|| score(&answers))
}

/// The surveys of a case, the oldest first. Where answers are seen, that they were read is logged.
///
/// # Errors
/// A missing right, or the store's.
pub fn of_case(sitting: &mut Sitting, case_id: &str) -> Result<Vec<Taken>> {
    let taken = read(sitting, case_id)?;
    let seen = taken.iter().filter(|one| one.sight.sensitive);
    let seen: Vec<String> = seen.map(|one| one.id.clone()).collect();
    log::read_all(sitting, Survey::TABLE, &seen)?;
    Ok(taken)
}

/// As [`of_case`], with whose they are.
///
/// # Errors
/// As [`of_case`].
pub fn open(sitting: &mut Sitting, case_id: &str) -> Result<View> {
    let reached = reached::case(sitting, case_id, Deed::ReadCases)?;
    Ok(View {
        taken: of_case(sitting, case_id)?,
        case_id: reached.stored.id,
        reference: reached.standing.reference,
        person: reached.person.record,
        person_reference: reached.person_reference,
    })
}

impl View {
    pub fn one(&self, id: &str) -> Option<&Taken> {
        self.taken.iter().find(|taken| taken.id == id)
    }
}

/// The kind of a visit that was made and to which a survey belongs that nobody took yet; the last one.
///
/// # Errors
/// A missing right, or the store's.
pub fn wanting(sitting: &Sitting, case_id: &str) -> Result<Option<String>> {
    let taken = read(sitting, case_id)?;
    Ok(wanted(sitting, case_id, &taken)?.map(|visit| visit.kind))
}

fn wanted(sitting: &Sitting, case_id: &str, taken: &[Taken]) -> Result<Option<Owed>> {
    // What was taken later answers for the visits before it.
    let answered = |day: Day| {
        let days = taken.iter().filter_map(|one| one.survey.taken_on);
        days.map(|taken| taken.days_until(day)).any(|days_before| days_before <= NEAR_DAYS)
    };
    let visits = cases::visits(&sitting.store, case_id)?;
    let last = visits.into_iter().rfind(|visit| visit.survey && !visit.owed && visit.visit.done_on.is_some());
    Ok(last.filter(|visit| visit.visit.done_on.is_some_and(|day| !answered(day))))
}

fn read(sitting: &Sitting, case_id: &str) -> Result<Vec<Taken>> {
    let (_, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::ReadCases, whose)?;
    let sight = sitting.sight(whose);
    let taken = surveys::of_case(&sitting.store, case_id)?;
    let seen = taken.into_iter().map(|(stored, standing)| Taken {
        score: if sight.sensitive { figures(&stored.record) } else { None },
        id: stored.id,
        version: stored.version,
        survey: stored.record,
        standing,
        sight,
    });
    Ok(seen.collect())
}
