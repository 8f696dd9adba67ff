//! Whether somebody who came back needs a case: raised when a return becomes known and when lawful work abroad ends,
//! open on Today until a case is opened or somebody says that none is needed.

pub use crate::store::cases::Asked;

use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::candidate::Candidate;
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::question::{self, Cause, Needed, Question, Stay};
use crate::domain::rights::Deed;
use crate::store::cases;
use crate::store::{Batch, Statement, candidates};

/// The question, where what is new about a candidate raises it.
pub(in crate::deeds) fn raised(
    sitting: &Sitting,
    batch: &Batch,
    candidate_id: &str,
    before: Option<&Candidate>,
    now: &Candidate,
) -> Result<Vec<Statement>> {
    let asked = match before {
        Some(_) => last_asked(sitting, candidate_id)?,
        None => None,
    };
    let was = before.and_then(|before| before.situation);
    let raises = question::cause(was, now.situation, Stay::of(now), asked, sitting.today());
    Ok(raises.map(|cause| ask(sitting, batch, candidate_id, cause)).unwrap_or_default())
}

/// Raises the question for those of the one who sits whose lawful work abroad came to its end; answers how many.
///
/// # Errors
/// The store's.
pub fn raise_ended(sitting: &mut Sitting) -> Result<usize> {
    let today = sitting.today();
    let ended = cases::stays_ended(&sitting.store, &sitting.signer.id, &today.to_string())?;
    let mut batch = sitting.batch();
    let mut count = 0;
    for (candidate_id, until) in ended {
        let stay = Day::parse(&until).map(|until| Stay { until });
        let asked = last_asked(sitting, &candidate_id)?;
        if let Some(cause) = question::cause(None, None, stay, asked, today) {
            let statements = ask(sitting, &batch, &candidate_id, cause);
            batch.extend(statements);
            count += 1;
        }
    }
    if count > 0 {
        sitting.store.apply(&batch)?;
    }
    Ok(count)
}

fn last_asked(sitting: &Sitting, candidate_id: &str) -> Result<Option<Day>> {
    let questions = cases::questions(&sitting.store, candidate_id)?;
    Ok(questions.iter().filter_map(|question| question.record.asked_on).max())
}

fn ask(sitting: &Sitting, batch: &Batch, candidate_id: &str, cause: Cause) -> Vec<Statement> {
    let question = Question {
        asked_on: Some(sitting.today()),
        cause: Some(cause),
        answer: None,
        answered_on: None,
        reason: None,
    };
    let id = sitting.new_id();
    let row = log::created(batch, candidate_id, &question);
    vec![cases::insert_question(&id, candidate_id, &batch.counsellor, &question), row]
}

/// The answer to every open question about somebody.
pub(in crate::deeds) fn answered(
    candidate_id: &str,
    answer: Needed,
    on: Day,
    reason: Option<&str>,
) -> Statement {
    cases::answer(candidate_id, answer, &on.to_string(), reason)
}

/// Notes that no case is needed for somebody who came back.
///
/// # Errors
/// Nobody asked; a missing right; the store's.
pub fn not_needed(sitting: &mut Sitting, candidate_id: &str, reason: Option<&str>) -> Result<()> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    let candidate_id = person.id.as_str();
    sitting.ask(Deed::WriteCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    if !is_open(sitting, candidate_id)? {
        return Err(Error::NoQuestion);
    }
    let mut batch = sitting.batch();
    batch.push(answered(candidate_id, Needed::NotNeeded, sitting.today(), reason));
    let about = serde_json::json!({ "answer": ["", Needed::NotNeeded.code()], "reason": ["", reason] });
    let row = log::did(&batch, "answer", Question::TABLE, candidate_id, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Whether it is open if somebody needs a case.
///
/// # Errors
/// A missing right, or the store's.
pub fn question_open(sitting: &Sitting, candidate_id: &str) -> Result<bool> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadCases, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    is_open(sitting, &person.id)
}

fn is_open(sitting: &Sitting, candidate_id: &str) -> Result<bool> {
    let questions = cases::questions(&sitting.store, candidate_id)?;
    Ok(questions.iter().any(|question| question.record.answer.is_none()))
}

/// The people of whom it is open, of the one who asks.
///
/// # Errors
/// The store's.
pub fn asked(sitting: &Sitting, most: usize) -> Result<Vec<Asked>> {
    Ok(cases::asked(&sitting.store, &sitting.signer.id, most)?)
}
