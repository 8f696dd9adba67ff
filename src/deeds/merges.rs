//! Two files that may be of one person: side by side, told apart, joined field by field, and parted again. Nothing is
//! joined by itself, and what was joined can be undone.
//!
//! A merge is one batch: both files, every row that names the one that goes, and what is needed to put all of it back.

use super::candidates::{self as people, View, status_of, unfinished_since};
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::consent::{Answer, Consent};
use crate::domain::datum::Value;
use crate::domain::duplicates::{Likeness, compare};
use crate::domain::experience::Experience;
use crate::domain::merging::{self, Laid};
use crate::domain::practice::Practice;
use crate::domain::record::Record;
use crate::domain::reference::{Kind, Reference};
use crate::domain::rights::{Deed, Whose};
use crate::store::background;
use crate::store::candidates::{self, Standing};
use crate::store::merges::{self, Begins, Gone, Merge};
use crate::store::records::Stored;
use crate::store::rows::{Change, value};
use crate::store::spans::Recorded;
use crate::store::{self, Batch, Statement};
use serde_json::json;

/// How often a merge is made anew where somebody writes to one of the two at the same moment.
const TRIES: usize = 5;

/// Why two files cannot be joined, or not parted again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmergeable {
    /// Both numbers are of one file.
    #[error("one file")]
    Same,
    /// The file went into another already.
    #[error("{old} went into {survivor}")]
    Gone { old: String, survivor: String },
    /// Nothing was joined to it.
    #[error("nothing to undo")]
    Nothing,
    /// Another file was joined to it later.
    #[error("{0} was joined later")]
    Later(String),
    /// A consent that stood in the joined file was withdrawn since.
    #[error("a consent was withdrawn")]
    Withdrawn,
}

impl Unmergeable {
    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Unmergeable::Same => "error-merge-same",
            Unmergeable::Gone { .. } => "error-merge-gone",
            Unmergeable::Nothing => "error-merge-nothing",
            Unmergeable::Later(_) => "error-merge-later",
            Unmergeable::Withdrawn => "error-merge-withdrawn",
        }
    }

    /// The arguments of its sentence.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Unmergeable::Gone { old, survivor } => {
                vec![("old", old.clone()), ("survivor", survivor.clone())]
            }
            Unmergeable::Later(reference) => vec![("old", reference.clone())],
            _ => Vec::new(),
        }
    }
}

/// Two files side by side.
pub struct Beside {
    pub one: View,
    pub other: View,
    pub likeness: Likeness,
    /// Somebody said that they are two people, and nothing changed since.
    pub apart: bool,
}

/// Lays two files side by side; that both were read is logged.
///
/// # Errors
/// One of them is not there, both are one, a missing right, or the store's.
pub fn beside(sitting: &mut Sitting, one: &str, other: &str) -> Result<Beside> {
    let one = people::open(sitting, one)?;
    let other = people::open(sitting, other)?;
    if one.stored.id == other.stored.id {
        return Err(Unmergeable::Same.into());
    }
    let a = one.stored.record.likeness(&one.stored.id);
    let b = other.stored.record.likeness(&other.stored.id);
    let told = merges::told_apart(&sitting.store, Some(&a.id))?;
    let apart = told.iter().any(|decision| decision.holds(&a, &b));
    Ok(Beside { likeness: compare(&a, &b), one, other, apart })
}

/// Keeps that two people are not the same: they are proposed no more until one of them changes in what is compared.
///
/// # Errors
/// One of them is not there, both are one, a missing right, or the store's.
pub fn tell_apart(sitting: &mut Sitting, one: &str, other: &str) -> Result<()> {
    let (one, standing) = candidates::get(&sitting.store, one)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::WritePeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let (other, others) = candidates::get(&sitting.store, other)?.ok_or(Error::NotFound)?;
    if one.id == other.id {
        return Err(Unmergeable::Same.into());
    }
    let mut batch = sitting.batch();
    // Who is joined to somebody at the same moment is told apart from nobody.
    batch.extend([candidates::stands(&one.id), candidates::stands(&other.id)]);
    let sides = ((&one, standing.reference.as_str()), (&other, others.reference.as_str()));
    let told = apart(&batch, sides.0, sides.1);
    batch.extend(told);
    match sitting.store.apply(&batch) {
        Err(store::Error::Stale { .. }) => Err(Error::ChangedMeanwhile),
        applied => Ok(applied.map(drop)?),
    }
}

/// What is written where two people are told apart: the decision, and a row in the history of each.
pub(super) fn apart(
    batch: &Batch,
    (one, one_reference): (&Stored<Candidate>, &str),
    (other, other_reference): (&Stored<Candidate>, &str),
) -> [Statement; 3] {
    let seal = |stored: &Stored<Candidate>| stored.record.likeness(&stored.id).seal();
    let told = |about: &Stored<Candidate>, reference: &str| {
        log::did(batch, "apart", Candidate::TABLE, &about.id, &json!({ "number": ["", reference] }))
    };
    [
        merges::tell_apart((&one.id, &seal(one)), (&other.id, &seal(other)), &batch.at, &batch.counsellor),
        told(one, other_reference),
        told(other, one_reference),
    ]
}

/// Two files about to be joined: what stands in the joined one unless somebody chooses otherwise.
///
/// # Errors
/// Both are one, a missing right on either, or the store's.
pub fn lay(
    sitting: &Sitting,
    survivor: &str,
    old: &str,
) -> Result<(Stored<Candidate>, Stored<Candidate>, Laid)> {
    let (survivor, _) = mine(sitting, survivor)?;
    let (old, _) = mine(sitting, old)?;
    if survivor.id == old.id {
        return Err(Unmergeable::Same.into());
    }
    let laid = laid(sitting, &survivor, &old)?;
    Ok((survivor, old, laid))
}

fn laid(sitting: &Sitting, survivor: &Stored<Candidate>, old: &Stored<Candidate>) -> Result<Laid> {
    let answers = merges::consents(&sitting.store, &survivor.id, &old.id)?;
    let consent = merging::consent(&survivor.record, &old.record, &answers);
    Ok(merging::lay(&survivor.record, &old.record, consent).map_err(store::Error::from)?)
}

/// A file that may be joined or parted by the one who asks.
fn mine(sitting: &Sitting, id: &str) -> Result<(Stored<Candidate>, Standing)> {
    let (stored, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::MergePeople, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    Ok((stored, standing))
}

/// What came of a merge: the numbers of the file that stays and of the one that went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub id: String,
    pub survivor: String,
    pub old: String,
}

/// Joins two files whose versions were seen: `joined` is what the one that stays becomes, and everything that named the
/// other names it from now on.
///
/// # Errors
/// [`Error::ChangedMeanwhile`] where somebody changed one of them; one went into another file already; an import of
/// people is being written; faults; a missing right on either; the store's.
pub fn merge(
    sitting: &mut Sitting,
    survivor: &Stored<Candidate>,
    old: &Stored<Candidate>,
    joined: &Candidate,
    draft: Option<&str>,
) -> Result<Merged> {
    for _ in 0..TRIES {
        let (stays, standing) = there(sitting, survivor)?;
        let (goes, others) = there(sitting, old)?;
        if stays.id == goes.id {
            return Err(Unmergeable::Same.into());
        }
        if stays.version != survivor.version || goes.version != old.version {
            return Err(Error::ChangedMeanwhile);
        }
        if merges::imports_run(&sitting.store)? {
            return Err(Error::ImportRunning);
        }
        let batch = joining(sitting, (&stays, &standing), (&goes, &others), joined, draft)?;
        match drafts::saved(sitting, batch, draft)? {
            // Somebody wrote to one of them, or something new names the one that goes: looked at anew.
            Err(store::Error::Stale { .. }) => {}
            applied => {
                applied?;
                return Ok(Merged { id: stays.id, survivor: standing.reference, old: others.reference });
            }
        }
    }
    Err(Error::ChangedMeanwhile)
}

/// A file as it is now, if it did not go into another since it was seen.
fn there(sitting: &Sitting, seen: &Stored<Candidate>) -> Result<(Stored<Candidate>, Standing)> {
    let (current, standing) = mine(sitting, &seen.id)?;
    if current.id != seen.id {
        let old = merges::place_of(&sitting.store, &seen.id)?.map(|(reference, _)| reference);
        let old = old.unwrap_or_default();
        return Err(Unmergeable::Gone { old, survivor: standing.reference }.into());
    }
    Ok((current, standing))
}

fn joining(
    sitting: &Sitting,
    (stays, standing): (&Stored<Candidate>, &Standing),
    (goes, others): (&Stored<Candidate>, &Standing),
    joined: &Candidate,
    draft: Option<&str>,
) -> Result<Batch> {
    let store = &sitting.store;
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let today = sitting.today();
    let status = status_of(joined, further(standing.status, others.status));
    let version = stays.version + merges::STEP * (1 + merges::count(store, &stays.id)?);
    let whole = |id: &str| merges::whole(store, id)?.ok_or(Error::NotFound);
    let kept = Merge {
        id: sitting.new_id(),
        survivor_id: stays.id.clone(),
        old_id: goes.id.clone(),
        at: at.clone(),
        survivor_version: version,
        were: stays.record.values(),
        came_to: joined.values(),
        stood: status.code().to_owned(),
        survivor_was: whole(&stays.id)?,
        old_was: whole(&goes.id)?,
    };
    let since = unfinished_since(joined, standing.unfinished_since.as_deref(), today);
    batch.extend(candidates::update(
        stays,
        joined,
        &Standing { status, updated_at: at.clone(), unfinished_since: since, ..standing.clone() },
    ));
    // The jobs of both are hers from now on.
    let jobs =
        [background::rows::<Experience>(store, &stays.id)?, background::rows(store, &goes.id)?].concat();
    let joined_file = Stored { record: joined.clone(), ..stays.clone() };
    batch.extend(background::practises(&joined_file, standing, &practice_of(&jobs)));
    batch.push(merges::set_version(&stays.id, version, &at));
    batch.extend(candidates::unfound(goes, &others.reference, &others.practice));
    batch.push(merges::sink(&goes.id, goes.version, &stays.id, goes.version + 1));
    let by = Recorded { at: &at, counsellor: &counsellor };
    let mut begins = Vec::new();
    if status != standing.status {
        begins.push(Begins { what: "status", value: status.code(), by });
    }
    if let Some(situation) = joined.situation
        && joined.situation != stays.record.situation
    {
        begins.push(Begins { what: "situation", value: situation.code(), by });
    }
    let mut changes = named(sitting, stays, goes, joined, &begins)?;
    changes.retain(|change| change.table != "draft" || Some(value(&change.key, "id").text()) != draft);
    batch.extend(changes.iter().map(Change::insisted));
    batch.extend(merges::nobody_left(&goes.id));
    let proposed = laid(sitting, stays, goes)?.record;
    for (id, statement) in decided(sitting, &stays.id, &proposed, joined) {
        batch.push(statement);
        changes.push(Change {
            table: Consent::TABLE.to_owned(),
            key: json!({}),
            was: None,
            now: Some(json!({ "id": id })),
        });
    }
    // By now what else she is found by is hers too.
    batch.extend(candidates::found_again(&stays.id, &standing.reference, joined));
    batch.extend(merges::keep(&kept, &counsellor, &changes));
    let number = |reference: &str| json!({ "number": ["", reference], "on": today.to_string() });
    let row = log::changed(&batch, &stays.id, &stays.record, joined);
    batch.extend(row);
    let row = log::did(&batch, "merge", Candidate::TABLE, &stays.id, &number(&others.reference));
    batch.push(row);
    let row = log::did(&batch, "merged", Candidate::TABLE, &goes.id, &number(&standing.reference));
    batch.push(row);
    Ok(batch)
}

/// Every row that names the file that goes, as the change that lets it name the one that stays.
fn named(
    sitting: &Sitting,
    stays: &Stored<Candidate>,
    goes: &Stored<Candidate>,
    joined: &Candidate,
    begins: &[Begins<'_>],
) -> Result<Vec<Change>> {
    let (store, survivor, old) = (&sitting.store, stays.id.as_str(), goes.id.as_str());
    let today = sitting.today().to_string();
    let (seal, before) = (joined.likeness(survivor).seal(), stays.record.likeness(survivor).seal());
    let mut changes = store::named::renamed(store, old, survivor)?;
    changes.extend(merges::spans(store, survivor, old, &today, begins)?);
    changes.extend(merges::drafts(store, survivor, old)?);
    changes.extend(merges::replaced(store, survivor, old)?);
    changes.extend(merges::proposals(store, survivor, old)?);
    changes.extend(merges::apart(store, (survivor, &seal), old, &before)?);
    Ok(changes)
}

/// Of two statuses the one that is further: whoever waits, left or was closed in one file and is active in the other is.
fn further(one: Status, other: Status) -> Status {
    if one == Status::Deceased || other == Status::Deceased {
        return Status::Deceased;
    }
    let idle = |status| matches!(status, Status::Waiting | Status::Inactive | Status::Closed);
    if idle(one) && !idle(other) { other } else { one }
}

/// Consents that somebody ticked or took back while two files were joined.
fn decided(
    sitting: &Sitting,
    id: &str,
    proposed: &Candidate,
    joined: &Candidate,
) -> Vec<(String, Statement)> {
    let answers = Purpose::ALL.iter().filter_map(|purpose| {
        match (proposed.consents_to(*purpose), joined.consents_to(*purpose)) {
            (false, true) => Some((*purpose, Answer::Given)),
            (true, false) => Some((*purpose, Answer::Withdrawn)),
            _ => None,
        }
    });
    answers.map(|answer| people::consent_row(sitting, (id, joined), sitting.today(), answer)).collect()
}

/// What came of an undoing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted {
    pub survivor: String,
    pub old: String,
    /// Something of the file that stayed was changed since: it stays as it is now.
    pub changed: bool,
}

/// Parts what was joined last: of a number that went into another file that one, of a file the last that went into it.
/// What was done since, and what was changed since, stays with the file that stayed.
///
/// # Errors
/// Nothing was joined; something stands on it ([`Unmergeable`]); a missing right on either; the store's.
pub fn undo(sitting: &mut Sitting, id: &str) -> Result<Parted> {
    let Some(merge) = merges::newest(&sitting.store, id)? else { return Err(Unmergeable::Nothing.into()) };
    if let Some((old, Some(into))) = merges::place_of(&sitting.store, &merge.survivor_id)? {
        let survivor = merges::place_of(&sitting.store, &into)?.map(|(reference, _)| reference);
        return Err(Unmergeable::Gone { old, survivor: survivor.unwrap_or_default() }.into());
    }
    let last = merges::newest(&sitting.store, &merge.survivor_id)?;
    if let Some(last) = last.filter(|last| last.id != merge.id) {
        let later = merges::place_of(&sitting.store, &last.old_id)?.map(|(reference, _)| reference);
        return Err(Unmergeable::Later(later.unwrap_or_default()).into());
    }
    let (current, standing) = mine(sitting, &merge.survivor_id)?;
    let old_reference = value(&merge.old_was, "ref").text().to_owned();
    let whose = |key: &str| value(&merge.old_was, key).text().to_owned();
    sitting.ask(Deed::MergePeople, sitting.whose(&whose("counsellor_id"), &whose("office_id")))?;
    let joined = Candidate::restore(&merge.came_to).map_err(store::Error::from)?;
    if Purpose::ALL.iter().any(|one| joined.consents_to(*one) && !current.record.consents_to(*one)) {
        return Err(Unmergeable::Withdrawn.into());
    }
    let (batch, changed) = parting(sitting, &merge, &current, &standing, &old_reference)?;
    match sitting.store.apply(&batch) {
        Err(store::Error::Stale { .. }) => Err(Error::ChangedMeanwhile),
        applied => {
            applied?;
            Ok(Parted { survivor: standing.reference, old: old_reference, changed })
        }
    }
}

fn parting(
    sitting: &Sitting,
    merge: &Merge,
    current: &Stored<Candidate>,
    standing: &Standing,
    old_reference: &str,
) -> Result<(Batch, bool)> {
    let restore = |values: &[Value]| Candidate::restore(values).map_err(store::Error::from);
    let (values, changed) = merging::back(&merge.were, &merge.came_to, &current.record.values());
    let restored = restore(&values)?;
    let moved = standing.status.code() != merge.stood;
    let was = Status::from_code(value(&merge.survivor_was, "status").text());
    let status = if moved { status_of(&restored, standing.status) } else { was.unwrap_or(standing.status) };
    let mut batch = sitting.batch();
    let at = batch.at.clone();
    let before = value(&merge.survivor_was, "unfinished_since").text().to_owned();
    let before = Some(before.as_str()).filter(|since| !since.is_empty());
    let since = unfinished_since(&restored, before, sitting.today());
    batch.extend(candidates::update(
        current,
        &restored,
        &Standing { status, updated_at: at.clone(), unfinished_since: since, ..standing.clone() },
    ));
    if !changed && !moved && current.version == merge.survivor_version {
        let version = value(&merge.survivor_was, "version").int();
        batch.push(merges::set_version(
            &current.id,
            version,
            value(&merge.survivor_was, "updated_at").text(),
        ));
    }
    let moved_rows = merges::changes(&sitting.store, &merge.id)?;
    // The jobs that came with the file that had gone go back with it, as they are now.
    let (back, stay): (Vec<_>, Vec<_>) = background::rows::<Experience>(&sitting.store, &current.id)?
        .into_iter()
        .partition(|job| came_with(&moved_rows, Experience::TABLE, &job.id));
    let restored_file = Stored { record: restored.clone(), ..current.clone() };
    batch.extend(background::practises(&restored_file, standing, &practice_of(&stay)));
    batch.push(merges::raise(merge));
    let (old, practice) = (restore(&old_values(merge))?, practice_of(&back));
    batch.push(background::set_practice(&merge.old_id, &practice));
    batch.extend(candidates::found(&merge.old_id, old_reference, &old, &practice));
    let situation = restored.situation == current.record.situation;
    for change in moved_rows {
        // What lasts of the file that stayed is as somebody set it since.
        let stays = change.table == "span"
            && lasting(&change)
            && match what(&change).text() {
                "status" => moved,
                "situation" => situation,
                _ => false,
            };
        if !stays {
            batch.push(change.back().statement());
        }
    }
    batch.extend(candidates::found_again(&current.id, &standing.reference, &restored));
    batch.extend(candidates::found_again(&merge.old_id, old_reference, &old));
    batch.extend(merges::undone(&merge.id, &at, &sitting.signer.id));
    let number = |reference: &str| json!({ "number": ["", reference] });
    let row = log::changed(&batch, &current.id, &current.record, &restored);
    batch.extend(row);
    let row = log::did(&batch, "merge-undo", Candidate::TABLE, &current.id, &number(old_reference));
    batch.push(row);
    let row = log::did(&batch, "merge-undo", Candidate::TABLE, &merge.old_id, &number(&standing.reference));
    batch.push(row);
    Ok((batch, changed || moved))
}

/// What jobs come to in a match.
fn practice_of(jobs: &[Stored<Experience>]) -> Practice {
    Practice::of(jobs.iter().map(|job| &job.record))
}

/// True where a row of that table was the other file's before the two were joined.
fn came_with(moved: &[Change], table: &str, id: &str) -> bool {
    moved.iter().any(|change| change.table == table && value(&change.key, "id").text() == id)
}

/// True for the spans of the file that stayed which the merge ended or began; those of the one that went came closed.
fn lasting(change: &Change) -> bool {
    let begun = change.now.as_ref().is_some_and(|row| value(row, "to_on").is_null());
    change.key.as_object().is_some_and(|key| !key.is_empty()) || (change.was.is_none() && begun)
}

/// What a span is of.
fn what(change: &Change) -> Value {
    let rows = [Some(&change.key), change.was.as_ref(), change.now.as_ref()];
    let what = rows.into_iter().flatten().map(|row| value(row, "what"));
    what.into_iter().find(|what| !what.is_null()).unwrap_or(Value::Null)
}

fn old_values(merge: &Merge) -> Vec<Value> {
    Candidate::FIELDS.iter().map(|field| value(&merge.old_was, field.key)).collect()
}

/// The id of the file of a number of ours, also where it went into another; None for every other text.
///
/// # Errors
/// The store's.
pub fn exactly(sitting: &Sitting, text: &str) -> Result<Option<String>> {
    match Reference::parse(text.trim()) {
        Ok(reference) if reference.kind == Kind::Candidate => {
            Ok(merges::exactly(&sitting.store, &reference.to_string())?)
        }
        _ => Ok(None),
    }
}

/// Where the file of a number went: its number, and that of the other. None where it stands.
///
/// # Errors
/// The store's.
pub fn whither(sitting: &Sitting, text: &str) -> Result<Option<(String, String)>> {
    match Reference::parse(text.trim()) {
        Ok(reference) if reference.kind == Kind::Candidate => {
            Ok(merges::whither(&sitting.store, &reference.to_string())?)
        }
        _ => Ok(None),
    }
}

/// The files that went into one, the last first.
pub(super) fn into(sitting: &Sitting, id: &str) -> Result<Vec<Gone>> {
    Ok(merges::into(&sitting.store, id)?)
}

/// Whether the one who asks may join people at all.
pub fn may(sitting: &Sitting) -> bool {
    sitting.ask(Deed::MergePeople, Whose::Own).is_ok()
}
