//! Somebody new comes into the register: after a whole interview, in a hurry, or although she refuses her consent.
//! Whoever comes without the consent of the employment service waits for it, as people of an import do: she is found
//! by her name, matched with nothing and given out to nobody.

use super::{consents, lacking, status_of};
use crate::deeds::references::claimed;
use crate::deeds::{Error, Result, Sitting, cases, drafts, log, merges, sessions};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::consent::Answer;
use crate::domain::practice::Practice;
use crate::domain::record::Faults;
use crate::domain::reference::Kind;
use crate::domain::rights::{Deed, Whose};
use crate::domain::session::Session;
use crate::store::candidates::{self, Standing};
use crate::store::records::Stored;
use crate::store::spans::{self, Recorded};
use crate::store::{self, Batch, numbers};

/// How often a number is asked for anew where others register at the same moment.
const TRIES: usize = 20;

/// What was asked of somebody before she is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asked {
    /// Everything that the form insists on.
    #[default]
    Whole,
    /// Everything, and she refuses the consent: that is kept with her, and she waits.
    Refused,
    /// Little, in a hurry: her file is unfinished until everything is there.
    Little,
}

/// How somebody comes into the register.
#[derive(Clone, Copy, Debug, Default)]
pub struct Arrival<'a> {
    pub asked: Asked,
    /// Who is like her and somebody else, by id: that is remembered.
    pub apart: &'a [String],
    /// The draft of the interview with her: it ends in the same batch.
    pub draft: Option<&'a str>,
    /// The session to which she came.
    pub session: Option<&'a Stored<Session>>,
}

/// Whom a deed was done for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    pub id: String,
    pub reference: String,
}

/// Registers a candidate after a whole interview, ends the draft of it in the same batch.
///
/// # Errors
/// As [`arrive`].
pub fn register(sitting: &mut Sitting, candidate: &Candidate, draft: Option<&str>) -> Result<Registered> {
    arrive(sitting, candidate, &Arrival { draft, ..Arrival::default() })
}

/// Registers somebody new.
///
/// # Errors
/// Faults with their fields, a missing right, or the store's: nothing was written and the draft stands.
pub fn arrive(sitting: &mut Sitting, candidate: &Candidate, arrival: &Arrival<'_>) -> Result<Registered> {
    sitting.ask(Deed::WritePeople, Whose::Own)?;
    let lacking = lacking(candidate, sitting.today());
    insist(candidate, &lacking, arrival.asked)?;
    let is_unfinished = arrival.asked == Asked::Little && !lacking.is_empty();
    let id = sitting.new_id();
    for _ in 0..TRIES {
        let first = numbers::next(&sitting.store, Kind::Candidate, sitting.office.country)?;
        let mut batch = sitting.batch();
        batch.push(numbers::claim(&first, 1));
        let registered = Registered { id: id.clone(), reference: first.to_string() };
        let since = is_unfinished.then(|| batch.at.clone());
        write_new(sitting, &mut batch, candidate, &registered, arrival.asked, since)?;
        let own = Stored { id: id.clone(), version: 1, record: candidate.clone() };
        for other in arrival.apart {
            let Some((other, standing)) = candidates::get(&sitting.store, other)? else { continue };
            let told = merges::apart(&batch, (&own, &registered.reference), (&other, &standing.reference));
            batch.extend(told);
        }
        if let Some(session) = arrival.session {
            let came = sessions::came(sitting, &batch, session, &id);
            batch.extend(came);
        }
        if claimed(drafts::saved(sitting, batch, arrival.draft)?)? {
            return Ok(registered);
        }
    }
    Err(Error::Store(store::Error::Busy))
}

/// Whoever is kept has a name; and who consents while she is under age consents with somebody.
fn insist(candidate: &Candidate, lacking: &Faults, asked: Asked) -> Result<()> {
    let consents = !candidate.consent.0.is_empty();
    let insisted = |key: &str| match asked {
        Asked::Whole => true,
        Asked::Refused => key != "consent" && (key != "guardian" || consents),
        Asked::Little => key == "family_name" || (key == "guardian" && consents),
    };
    let faults: Vec<_> = lacking.0.iter().filter(|fault| insisted(fault.key)).copied().collect();
    if faults.is_empty() { Ok(()) } else { Err(Faults(faults).into()) }
}

fn write_new(
    sitting: &Sitting,
    batch: &mut Batch,
    candidate: &Candidate,
    registered: &Registered,
    asked: Asked,
    unfinished_since: Option<String>,
) -> Result<()> {
    let id = registered.id.as_str();
    // What was written on paper first counts from the day of the talk.
    let day = candidate.interviewed_on.unwrap_or(sitting.today());
    let today = day.to_string();
    let status = status_of(candidate, Status::Active);
    let standing = Standing {
        reference: registered.reference.clone(),
        office_id: sitting.signer.office_id.clone(),
        counsellor_id: sitting.signer.id.clone(),
        status,
        created_at: batch.at.clone(),
        updated_at: batch.at.clone(),
        unfinished_since,
        practice: Practice::default(),
    };
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let by = Recorded { at: &at, counsellor: &counsellor };
    batch.extend(candidates::insert(id, candidate, &standing, None));
    batch.push(spans::first(id, "status", status.code(), &today, by));
    if let Some(situation) = candidate.situation {
        batch.push(spans::first(id, "situation", situation.code(), &today, by));
    }
    let given = candidate.consent.0.iter().map(|purpose| (*purpose, Answer::Given));
    let refused = (asked == Asked::Refused).then_some((Purpose::Employment, Answer::Refused));
    batch.extend(consents(sitting, (id, candidate), day, given.chain(refused)));
    batch.extend(cases::raised(sitting, batch, id, None, candidate)?);
    let row = log::created(batch, id, candidate);
    batch.push(row);
    Ok(())
}
