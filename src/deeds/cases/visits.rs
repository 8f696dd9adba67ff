//! Noting visits and contacts that failed, and changing the schedule.

use super::{day_or, insist, stale_means_changed, turns};
use crate::deeds::{Error, Result, Sitting, drafts, log};
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::schedule::{self, Planned, following, next_open};
use crate::domain::reintegration::visit::{Act, Attempt, Channel, Outcome, Replan, Visit};
use crate::domain::rights::Deed;
use crate::store::Batch;
use crate::store::cases::{self, Owed, Standing};
use crate::store::records::Stored;

/// Notes a visit. Where nobody was reached it is an attempt: counted, and the visit is still owed, on the day that was
/// named or on one that is proposed, never on one that is past. Somebody who was lost and is reached is found.
///
/// # Errors
/// The case is closed or the visit no longer owed; faults; a missing right; the store's.
pub fn note_visit(
    sitting: &mut Sitting,
    case_id: &str,
    visit_id: &str,
    visit: &Visit,
    draft: Option<&str>,
) -> Result<()> {
    let (case, standing) = taken(sitting, case_id)?;
    insist(visit)?;
    let visits = cases::visits(&sitting.store, case_id)?;
    let known = visits.iter().find(|known| known.id == visit_id).ok_or(Error::NotFound)?;
    if !known.is_open() {
        // Somebody else noted it meanwhile.
        return Err(Error::ChangedMeanwhile);
    }
    let mut batch = sitting.batch();
    if visit.outcome.is_some_and(Outcome::done) {
        batch.extend(cases::done(visit_id, known.version, visit));
        let state = State::from_code(&standing.state).unwrap_or(State::Registered);
        if state.is_aside() {
            batch.push(cases::resume_visits(case_id));
        }
        plan_next(sitting, &mut batch, &case, &standing, &visits, known, visit);
        let row = log::created(&batch, visit_id, visit);
        batch.push(row);
        shows_followed(sitting, &mut batch, &case, state, visit.done_on)?;
    } else {
        attempt(sitting, &mut batch, known, visit);
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// The case, which is open and may be written by the one who asks.
fn taken(sitting: &Sitting, case_id: &str) -> Result<(Stored<Case>, Standing)> {
    let (case, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WriteCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if standing.state == State::Closed.code() {
        return Err(Error::Closed);
    }
    Ok((case, standing))
}

fn attempt(sitting: &Sitting, batch: &mut Batch, known: &Owed, visit: &Visit) {
    let attempt = Attempt {
        made_on: visit.done_on,
        channel: visit.channel,
        outcome: visit.outcome,
        note: visit.note.clone(),
    };
    let id = sitting.new_id();
    batch.push(cases::insert_attempt(&id, &known.id, &attempt));
    match retry_day(sitting, known, visit.next_on) {
        Some(next) if known.owed => {
            batch.push(cases::postpone(&known.id, known.version, &next.to_string()));
        }
        _ => {
            batch.push(cases::touch(&known.id, known.version));
        }
    }
    let row = log::created(batch, &id, &attempt);
    batch.push(row);
}

/// The day on which a contact that failed is tried again: the one that was named if it lies ahead, else the planned
/// day where that is still to come, else a day ahead on which the office is open. None: what is planned stands.
pub fn retry_day(sitting: &Sitting, visit: &Owed, named: Option<Day>) -> Option<Day> {
    let today = sitting.today();
    if let Some(named) = named.filter(|day| *day > today) {
        return Some(sitting.pack().map_or(named, |pack| next_open(pack, named)));
    }
    if day_or(&visit.planned_on, today) > today {
        return None;
    }
    Some(sitting.pack().map_or(today.plus_days(schedule::RETRY_DAYS), |pack| schedule::retry(pack, today)))
}

/// The day that was named for the next contact moves the next visit that is owed, or adds one. Where visits are
/// planned one by one, the next of the schedule is planned now.
fn plan_next(
    sitting: &Sitting,
    batch: &mut Batch,
    case: &Stored<Case>,
    standing: &Standing,
    visits: &[Owed],
    done: &Owed,
    visit: &Visit,
) {
    let today = sitting.today();
    let other = visits.iter().find(|other| other.is_open() && other.id != done.id);
    let open_day = |day: Day| sitting.pack().map_or(day, |pack| next_open(pack, day));
    let planned = match (visit.next_on, other) {
        (Some(day), Some(next)) if next.owed => {
            batch.push(cases::postpone(&next.id, next.version, &open_day(day).to_string()));
            return;
        }
        (Some(day), _) => {
            let on = open_day(day);
            Some(Planned { kind: contact_name(visits), on, from: on, to: on, survey: false })
        }
        (None, Some(_)) => None,
        (None, None) => sitting.pack().and_then(|pack| {
            let kinds: Vec<&str> = visits.iter().map(|visit| visit.kind.as_str()).collect();
            following(pack, case.record.returned_on?, day_or(&standing.opened_on, today), &kinds)
        }),
    };
    if let Some(planned) = planned {
        let id = sitting.new_id();
        let holder = &standing.counsellor_id;
        batch.push(cases::insert_visit(&id, &case.id, holder, &planned, &Visit::unknown(), None));
    }
}

/// `C1`, `C2` …: the name of a contact that no schedule knows.
fn contact_name(visits: &[Owed]) -> String {
    let numbers = visits.iter().filter_map(|visit| visit.kind.strip_prefix('C')?.parse::<u32>().ok());
    format!("C{}", numbers.max().unwrap_or(0) + 1)
}

/// The first contact shows that the person is being followed; whoever was aside and is reached is back on her way.
fn shows_followed(
    sitting: &Sitting,
    batch: &mut Batch,
    case: &Stored<Case>,
    state: State,
    on: Option<Day>,
) -> Result<()> {
    let on = on.unwrap_or(sitting.today());
    match state {
        State::Registered => turns::begin(sitting, batch, case, State::Assessed, on),
        State::LostContact => {
            let step = cases::last_step(&sitting.store, &case.id)?;
            turns::begin(sitting, batch, case, step, on)
        }
        _ => Ok(()),
    }
}

/// Notes that somebody did not come today, and proposes another day; answers that day.
///
/// # Errors
/// No visit is owed; the case is closed; a missing right; the store's.
pub fn no_show(sitting: &mut Sitting, case_id: &str) -> Result<Day> {
    let (_, _) = taken(sitting, case_id)?;
    let visits = cases::visits(&sitting.store, case_id)?;
    let known = visits.iter().find(|visit| visit.owed).ok_or(Error::NoVisitOwed)?;
    let visit = Visit {
        done_on: Some(sitting.today()),
        channel: Some(Channel::Office),
        outcome: Some(Outcome::NoShow),
        ..Visit::unknown()
    };
    let next = retry_day(sitting, known, None).unwrap_or_else(|| day_or(&known.planned_on, sitting.today()));
    note_visit(sitting, case_id, &known.id, &visit, None)?;
    Ok(next)
}

/// What became of a changed visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replanned {
    pub kind: String,
    /// None: it is wanted no longer.
    pub planned: Option<Planned>,
    /// The day that was asked for, where the office is closed on it.
    pub asked: Option<Day>,
}

/// Moves, adds or drops a visit. A closed day gives way to the next open one.
///
/// # Errors
/// The case is closed; no such visit is owed; faults; a missing right; the store's.
pub fn replan(
    sitting: &mut Sitting,
    case_id: &str,
    replan: &Replan,
    draft: Option<&str>,
) -> Result<Replanned> {
    let (_, standing) = taken(sitting, case_id)?;
    insist(replan)?;
    let visits = cases::visits(&sitting.store, case_id)?;
    let kind = replan.visit.as_ref().map_or("", |kind| kind.as_str()).to_uppercase();
    let known = visits.iter().find(|visit| visit.is_open() && visit.kind.to_uppercase() == kind);
    let day = |fallback: Day| {
        let asked = replan.planned_on.unwrap_or(fallback);
        (asked, sitting.pack().map_or(asked, |pack| next_open(pack, asked)))
    };
    let mut batch = sitting.batch();
    let (visit_id, replanned) = match (replan.act, known) {
        (Some(Act::Add), None) => {
            let (asked, on) = day(sitting.today());
            let named = visits.iter().any(|visit| visit.kind.to_uppercase() == kind);
            let kind = if named { contact_name(&visits) } else { kind };
            let planned = match sitting.pack() {
                Some(pack) => schedule::window(pack, &kind, on),
                None => Planned { kind: kind.clone(), on, from: on, to: on, survey: false },
            };
            let id = sitting.new_id();
            let holder = &standing.counsellor_id;
            batch.push(cases::insert_visit(&id, case_id, holder, &planned, &Visit::unknown(), None));
            (id, Replanned { kind, planned: Some(planned), asked: (asked != on).then_some(asked) })
        }
        (Some(Act::Move), Some(known)) => {
            let (asked, on) = day(sitting.today());
            batch.push(cases::postpone(&known.id, known.version, &on.to_string()));
            let planned = Planned {
                kind: known.kind.clone(),
                on,
                from: day_or(&known.from_on, on).min(on),
                to: day_or(&known.to_on, on).max(on),
                survey: known.survey,
            };
            let asked = (asked != on).then_some(asked);
            (known.id.clone(), Replanned { kind: known.kind.clone(), planned: Some(planned), asked })
        }
        (Some(Act::Drop), Some(known)) => {
            batch.push(cases::drop_visit(&known.id, known.version));
            (known.id.clone(), Replanned { kind: known.kind.clone(), planned: None, asked: None })
        }
        (act, _) => {
            let mut faults = Faults::default();
            let there = act == Some(Act::Add);
            faults.push("visit", Reject(if there { "reject-visit-there" } else { "reject-visit-unknown" }));
            return Err(faults.into());
        }
    };
    let id = sitting.new_id();
    batch.push(cases::insert_replan(&id, case_id, &visit_id, replan));
    let row = log::created(&batch, case_id, replan);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(replanned)
}
