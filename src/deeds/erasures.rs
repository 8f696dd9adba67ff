//! What is held about somebody, for whoever asks what is known of her; and taking all of it out: a shell is left that is
//! counted and names nobody, and a stone so that no import brings her back. Nothing is erased that is still at work.

use super::{Error, Result, Sitting, log};
use crate::domain::candidate::Candidate;
use crate::domain::day::{Day, Instant};
use crate::domain::erasure::{Why, shell};
use crate::domain::proposal::Stage;
use crate::domain::record::Record;
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::referral::ReferralState;
use crate::domain::rights::{Deed, MASKED, Whose};
use crate::store::candidates::{self, Standing};
use crate::store::erasures::{self, Held};
use crate::store::records::Stored;
use crate::store::{self, Batch, cases, log as kept_log, merges, named, people, proposals, referrals};
use serde_json::json;
use std::collections::BTreeMap;

/// How often it is begun anew where somebody reads or writes something of hers at the same moment.
const TRIES: usize = 5;

/// Why somebody cannot be erased, or is no more to be found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unerasable {
    /// A case of hers is open: its number.
    #[error("case {0} is open")]
    OpenCase(String),
    /// A proposal of hers waits for a word: its number.
    #[error("proposal {0} is open")]
    OpenProposal(String),
    /// She was erased already.
    #[error("erased")]
    Erased,
}

impl Unerasable {
    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Unerasable::OpenCase(_) => "error-erase-case",
            Unerasable::OpenProposal(_) => "error-erase-proposal",
            Unerasable::Erased => "error-erased",
        }
    }

    /// The arguments of its sentence.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Unerasable::OpenCase(number) | Unerasable::OpenProposal(number) => {
                vec![("number", number.clone())]
            }
            Unerasable::Erased => Vec::new(),
        }
    }
}

/// By which way something of her went to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// She consented that it may.
    Consent,
    /// A partner was told.
    Referral,
    /// An employer was sent her profile.
    Proposal,
    /// A file left the desk.
    Export,
    /// A page was printed.
    Print,
}

impl Way {
    pub const ALL: [Way; 5] = [Way::Consent, Way::Referral, Way::Proposal, Way::Export, Way::Print];

    pub fn code(self) -> &'static str {
        match self {
            Way::Consent => "consent",
            Way::Referral => "referral",
            Way::Proposal => "proposal",
            Way::Export => "export",
            Way::Print => "print",
        }
    }
}

/// Something of her that went to others, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    pub way: Way,
    /// The partner or employer; of a page or a file which it was, by the word of the sheet.
    pub with: String,
    pub on: Option<Day>,
}

/// What is held about somebody.
pub struct View {
    pub id: String,
    pub reference: String,
    pub name: String,
    pub held: Vec<Held>,
    pub shared: Vec<Shared>,
    /// How often each account read something of hers, by name.
    pub readers: Vec<(String, usize)>,
}

impl View {
    /// How many rows go, and how many stay emptied, once she is erased.
    pub fn parted(&self) -> (i64, i64) {
        let sum = |stays: bool| {
            let these = self.held.iter().filter(|held| erasures::stays_as_shell(held.table) == stays);
            these.map(|held| held.rows).sum()
        };
        (sum(false), sum(true))
    }
}

/// Tells what is held about somebody; that it was told is logged.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn held(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (person, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ReadSensitive, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let view = sitting.at_once(|| looked_up(sitting, &person, &standing))?;
    if sitting.first_read(&format!("{}/held", person.id)) {
        let mut batch = sitting.batch();
        let row = log::did(&batch, "held", Candidate::TABLE, &person.id, &json!({}));
        batch.push(row);
        sitting.store.apply(&batch)?;
    }
    Ok(view)
}

fn looked_up(sitting: &Sitting, person: &Stored<Candidate>, standing: &Standing) -> Result<View> {
    let store = &sitting.store;
    let ids = named::ids(store, &person.id)?;
    let mut shared = Vec::new();
    for consent in referrals::consents(store, &person.id)? {
        if let Some(recipient) = &consent.recipient {
            shared.push(Shared {
                way: Way::Consent,
                with: recipient.as_str().to_owned(),
                on: consent.given_on,
            });
        }
    }
    // That something is shielded is told to whom it is shown alone.
    let mut flagged = false;
    for case in cases::of_candidate(store, &person.id)? {
        if let Some((case, standing)) = cases::get(store, &case.id)? {
            let sees = super::cases::sees_shielded(sitting, &standing);
            let shown = if sees { case.record } else { case.record.shielded() };
            flagged |= !shown.flags.0.is_empty();
        }
        for referral in referrals::of_case(store, &case.id)? {
            let sent = referral.moves.iter().find(|moved| moved.step.state == Some(ReferralState::Sent));
            let partner = &referral.stored.record.partner;
            shared.extend(sent.map(|moved| Shared {
                way: Way::Referral,
                with: partner.as_ref().map_or("", |partner| partner.as_str()).to_owned(),
                on: moved.step.moved_on,
            }));
        }
    }
    let proposed = super::proposals::of(sitting, &super::proposals::About::Candidate(person.id.clone()))?;
    for shown in &proposed.proposals {
        let sent = shown.kept.moves.iter().find(|moved| moved.step.stage == Some(Stage::Sent));
        shared.extend(sent.map(|moved| Shared {
            way: Way::Proposal,
            with: shown.offer.employer.as_ref().map_or("", |employer| employer.as_str()).to_owned(),
            on: moved.step.moved_on,
        }));
    }
    let mut readers: BTreeMap<String, usize> = BTreeMap::new();
    for entry in kept_log::about(store, &named::list(&ids))? {
        let way = match entry.action.as_str() {
            "read" => {
                *readers.entry(entry.by).or_default() += 1;
                continue;
            }
            "export" => Way::Export,
            "print" => Way::Print,
            _ => continue,
        };
        let told: serde_json::Value = serde_json::from_str(&entry.changes).unwrap_or_default();
        let sheet = told.get("sheet").and_then(serde_json::Value::as_str).unwrap_or_default();
        let on = Instant::parse(&entry.at).map(|at| at.day(sitting.office.offset));
        shared.push(Shared { way, with: sheet.to_owned(), on });
    }
    let mut readers: Vec<(String, usize)> = readers.into_iter().collect();
    readers.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let sight = sitting.sight(sitting.whose(&standing.counsellor_id, &standing.office_id));
    let mut held = erasures::held(store, &ids)?;
    if let Some(rows) = held.iter_mut().find(|rows| rows.table == Case::TABLE && !flagged) {
        rows.fields.retain(|field| field.key != "flags");
    }
    Ok(View {
        id: person.id.clone(),
        reference: standing.reference.clone(),
        name: if sight.personal { person.record.name() } else { MASKED.to_owned() },
        held,
        shared,
        readers,
    })
}

/// Looks whether somebody may be erased, and tells what would go: asked before it is done.
///
/// # Errors
/// A case or a proposal of hers is open; an import is being written; a missing right; the store's.
pub fn lay(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (person, _) = erasable(sitting, id)?;
    held(sitting, &person.id)
}

/// Somebody who may be erased by the one who asks.
fn erasable(sitting: &Sitting, id: &str) -> Result<(Stored<Candidate>, Standing)> {
    let Some((person, standing)) = candidates::get(&sitting.store, id)? else {
        let buried = erasures::is_buried(&sitting.store, id)?;
        return Err(if buried { Unerasable::Erased.into() } else { Error::NotFound });
    };
    sitting.ask(Deed::Erase, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let cases = cases::of_candidate(&sitting.store, &person.id)?;
    if let Some(open) = cases.into_iter().find(|case| case.state != State::Closed.code()) {
        return Err(Unerasable::OpenCase(open.reference).into());
    }
    let proposals = proposals::of_candidate(&sitting.store, &person.id)?;
    if let Some(open) = proposals.into_iter().find(|kept| kept.standing.stage.is_open()) {
        return Err(Unerasable::OpenProposal(open.standing.reference).into());
    }
    // What an import is about to write, or to put back, cannot be taken out yet.
    if merges::imports_run(&sitting.store)? {
        return Err(Error::ImportRunning);
    }
    Ok((person, standing))
}

/// What came of an erasure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    pub reference: String,
    /// Rows that went, and rows that stay emptied.
    pub gone: i64,
    pub shells: i64,
    /// Files that went from the out-trays.
    pub files: usize,
    /// False where others read at that moment: the file's log is emptied once they go on.
    pub swept: bool,
}

/// Takes everything out that says who somebody is.
///
/// # Errors
/// As [`lay`]; [`Error::ChangedMeanwhile`] where somebody goes on writing about her.
pub fn erase(sitting: &mut Sitting, id: &str, why: Why) -> Result<Erased> {
    let mut files = 0;
    for _ in 0..TRIES {
        let (person, standing) = erasable(sitting, id)?;
        let view = looked_up(sitting, &person, &standing)?;
        // What was made for her first: a folder that refuses stops it while all of her is there.
        let ids = named::ids(&sitting.store, &person.id)?;
        let numbers = erasures::numbers(&sitting.store, &ids)?;
        files += sitting.equipment.trays.as_ref().map_or(Ok(0), |trays| trays.forget(&numbers))?;
        // What is not chained yet would be chained without what it told.
        log::seal(sitting)?;
        let batch = erasing(sitting, &person, &standing, why)?;
        match sitting.store.apply(&batch) {
            Err(store::Error::Stale { .. }) => {}
            applied => {
                applied?;
                let (gone, shells) = view.parted();
                let swept = sitting.store.sweep()?;
                return Ok(Erased { reference: standing.reference, gone, shells, files, swept });
            }
        }
    }
    Err(Error::ChangedMeanwhile)
}

fn erasing(sitting: &Sitting, person: &Stored<Candidate>, standing: &Standing, why: Why) -> Result<Batch> {
    let store = &sitting.store;
    let ids = named::ids(store, &person.id)?;
    let telling = kept_log::telling(store, &named::list(&ids))?;
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let salt = match erasures::salt(store)? {
        Some(salt) => salt,
        None => {
            let salt = sitting.new_id();
            batch.push(people::set(erasures::SALT, &salt));
            salt
        }
    };
    batch.extend(erasures::silence(&telling, &ids));
    batch.extend(erasures::bury_numbers(store, &ids, &salt, &at)?);
    batch.extend(candidates::unfound(person, &standing.reference, &standing.practice));
    batch.extend(erasures::strip(store, &ids)?);
    batch.push(erasures::bury(&person.id, &at, &counsellor, why.code()));
    batch.extend(erasures::empty(person, &shell(&person.record), &at));
    let about = json!({
        "number": ["", standing.reference], "why": why.code(),
        "rows": kept_log::ranges(&telling.rows), "seal": kept_log::sealed(&telling.rows),
    });
    let row = log::did(&batch, "erase", Candidate::TABLE, &person.id, &about);
    batch.push(row);
    Ok(batch)
}

/// Whether the one who asks may erase anybody at all.
pub fn may(sitting: &Sitting) -> bool {
    sitting.ask(Deed::Erase, Whose::Own).is_ok()
}
