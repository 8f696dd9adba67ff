//! Asking for an aid, following it to its delivery, and telling a second request of one kind or programme before it
//! is written.

use super::cases::{self, Scope, insist, stale_means_changed};
use super::reached::{self, Reached};
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::amount::Amount;
use crate::domain::candidate::Candidate;
use crate::domain::datum::Reject;
use crate::domain::day::Day;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::aid::{Aid, Instalment, Under, fits, repeats};
use crate::domain::reintegration::case::{Case, State};
use crate::domain::rights::{Deed, Sight};
use crate::store::aids::{self, Kept, Known};
use crate::store::records::Stored;
use crate::store::{Awaited, Batch};

/// The aids of a case as their reader may see them.
pub struct View {
    pub case_id: String,
    pub reference: String,
    pub person: Candidate,
    pub aids: Vec<Kept>,
    /// What the person was given under her other cases.
    pub elsewhere: Vec<Known>,
    /// Days an aid may be waited for.
    pub days: i64,
    /// A word of `case-state`.
    pub state: String,
    pub sight: Sight,
}

impl View {
    /// Asked before the first question, and again at save.
    ///
    /// # Errors
    /// The case is closed.
    pub fn takes_changes(&self) -> Result<()> {
        if self.state == State::Closed.code() { Err(Error::Closed) } else { Ok(()) }
    }

    pub fn aid(&self, id: &str) -> Option<&Kept> {
        self.aids.iter().find(|aid| aid.stored.id == id)
    }
}

/// Whether she who asks was told what the person had before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard(Vec<String>);

/// What became of a request.
pub enum Asked {
    Written,
    /// The person was served before: it is written if she asks once more with what she heard.
    Before(Vec<Known>, Heard),
}

/// Opens the aids of a case; that they were read is logged.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn open(sitting: &mut Sitting, case_id: &str) -> Result<View> {
    let reached = reached::case(sitting, case_id, Deed::ReadCases)?;
    log::read(sitting, Case::TABLE, case_id)?;
    let known = aids::of_person(&sitting.store, &reached.standing.candidate_id)?;
    Ok(View {
        aids: aids::of_case(&sitting.store, case_id)?,
        elsewhere: known.into_iter().filter(|known| known.case_id != case_id).collect(),
        days: sitting.pack().map(|pack| pack.assistance.aid_days).unwrap_or_default(),
        sight: sitting.sight(reached.whose),
        case_id: reached.stored.id,
        reference: reached.standing.reference,
        person: reached.person.record,
        state: reached.standing.state,
    })
}

/// Asks for an aid.
///
/// # Errors
/// The case is closed; faults; a missing right; the store's.
pub fn request(
    sitting: &mut Sitting,
    case_id: &str,
    aid: &Aid,
    heard: &Heard,
    draft: Option<&str>,
) -> Result<Asked> {
    let reached = reached::open_case(sitting, case_id)?;
    insist(aid)?;
    let before = earlier(sitting, &reached, aid, None)?;
    if let Some(asked) = unheard(&before, heard) {
        return Ok(asked);
    }
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.push(aids::insert(&id, case_id, &reached.standing.counsellor_id, aid));
    let row = log::created(&batch, &id, aid);
    batch.push(row);
    tell_second(&mut batch, &id, &before);
    carry(sitting, &reached, &mut batch, aid)?;
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(Asked::Written)
}

/// Changes an aid whose version was seen.
///
/// # Errors
/// [`Error::ChangedMeanwhile`], faults, the case is closed, a missing right, or the store's.
pub fn change(
    sitting: &mut Sitting,
    case_id: &str,
    seen: &Stored<Aid>,
    aid: &Aid,
    heard: &Heard,
    draft: Option<&str>,
) -> Result<Asked> {
    let reached = reached::open_case(sitting, case_id)?;
    insist(aid)?;
    let current = of(sitting, case_id, &seen.id)?;
    if let Err(reject) = fits(aid.value, &parts(&current)) {
        let mut faults = Faults::default();
        faults.push("value", reject);
        return Err(faults.into());
    }
    // Only what makes another request of it is asked about.
    let old = &current.stored.record;
    let another = (old.kind, &old.programme) != (aid.kind, &aid.programme);
    let before = if another { earlier(sitting, &reached, aid, Some(&seen.id))? } else { Vec::new() };
    if let Some(asked) = unheard(&before, heard) {
        return Ok(asked);
    }
    let mut batch = sitting.batch();
    if let Some(row) = log::changed(&batch, &seen.id, old, aid) {
        batch.extend(aids::update(&seen.id, seen.version, aid));
        batch.push(row);
        tell_second(&mut batch, &seen.id, &before);
        carry(sitting, &reached, &mut batch, aid)?;
    }
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(Asked::Written)
}

/// Notes a part of an aid that was handed over.
///
/// # Errors
/// Together the parts are more than the value; faults; the case is closed; a missing right; the store's.
pub fn add_instalment(
    sitting: &mut Sitting,
    case_id: &str,
    aid_id: &str,
    instalment: &Instalment,
    draft: Option<&str>,
) -> Result<()> {
    let _open = reached::open_case(sitting, case_id)?;
    insist(instalment)?;
    let aid = of(sitting, case_id, aid_id)?;
    let mut faults = Faults::default();
    let all: Vec<Amount> = parts(&aid).into_iter().chain(instalment.value).collect();
    if let Err(reject) = fits(aid.stored.record.value, &all) {
        faults.push("value", reject);
    }
    if instalment.paid_on < aid.stored.record.requested_on {
        faults.push("paid_on", Reject("reject-aid-order"));
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let id = sitting.new_id();
    let mut batch = sitting.batch();
    batch.extend(aids::insert_instalment(&id, aid_id, aid.stored.version, instalment));
    let row = log::created(&batch, &id, instalment);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)
}

/// Aids that are waited for longer than they may be, the longest first, each with the last day it had.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, most: usize) -> Result<Vec<(Awaited, Day)>> {
    let (holders, whose) = cases::holders(sitting, scope)?;
    sitting.ask(Deed::ReadCases, whose)?;
    let days = sitting.pack().map(|pack| pack.assistance.aid_days).unwrap_or_default();
    let until = sitting.today().plus_days(-days - 1).to_string();
    let awaited = aids::awaited(&sitting.store, &holders, &until, most)?;
    let last = |aid: &Awaited| Day::parse(&aid.on).unwrap_or(sitting.today()).plus_days(days);
    Ok(awaited.into_iter().map(|aid| (aid.clone(), last(&aid))).collect())
}

/// An aid of that case, and of no other.
fn of(sitting: &Sitting, case_id: &str, id: &str) -> Result<Kept> {
    let aids = aids::of_case(&sitting.store, case_id)?;
    aids.into_iter().find(|aid| aid.stored.id == id).ok_or(Error::NotFound)
}

fn parts(aid: &Kept) -> Vec<Amount> {
    aid.instalments.iter().filter_map(|part| part.record.value).collect()
}

/// What the person was given before that this request repeats, under whichever of her cases.
fn earlier(sitting: &Sitting, reached: &Reached, aid: &Aid, own: Option<&str>) -> Result<Vec<Known>> {
    let known = aids::of_person(&sitting.store, &reached.standing.candidate_id)?;
    let repeated = known.into_iter().filter(|known| {
        let under = if known.case_id == reached.stored.id { Under::ThisCase } else { Under::AnotherCase };
        Some(known.id.as_str()) != own && repeats(aid, &known.aid, under)
    });
    Ok(repeated.collect())
}

/// What she was not told yet.
fn unheard(before: &[Known], heard: &Heard) -> Option<Asked> {
    let ids: Vec<String> = before.iter().map(|known| known.id.clone()).collect();
    let news = ids.iter().any(|id| !heard.0.contains(id));
    news.then(|| Asked::Before(before.to_vec(), Heard(ids)))
}

fn tell_second(batch: &mut Batch, id: &str, before: &[Known]) {
    if before.is_empty() {
        return;
    }
    let ids: Vec<&str> = before.iter().map(|known| known.id.as_str()).collect();
    let about = serde_json::json!({ "before": ["", ids.join(", ")] });
    let row = log::did(batch, "second-request", Aid::TABLE, id, &about);
    batch.push(row);
}

/// Help that was granted takes a case with an agreed plan onwards. Before the plan it does not: the plan is still due.
fn carry(sitting: &Sitting, reached: &Reached, batch: &mut Batch, aid: &Aid) -> Result<()> {
    let granted = aid.approved_on.or(aid.delivered_on);
    match granted {
        Some(day) if reached.standing.state == State::PlanAgreed.code() => {
            reached.carry(sitting, batch, State::InAssistance, day)
        }
        _ => Ok(()),
    }
}
