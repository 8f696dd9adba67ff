//! What changes in somebody's life, as deeds: a death, who answers for her, another name, another sex. Each is written
//! with her file in one batch, stays in her history, and can be taken back with a reason.
//!
//! A death ends what is at work: open cases close, open proposals end, nothing is due any more. Taken back, all of it is as
//! it was, but what somebody changed since.

mod ending;

use super::cases::{insist, stale_means_changed};
use super::{Error, Result, Sitting, drafts, log};
use crate::domain::candidate::{Candidate, Status};
use crate::domain::datum::Value;
use crate::domain::day::Day;
use crate::domain::life::{Kind, LifeChange, standing};
use crate::domain::record::{Field, Record, place_of};
use crate::domain::rights::{self, Deed, Sight};
use crate::domain::text::Line;
use crate::facts::fold;
use crate::store::candidates::{self, Standing};
use crate::store::lives::{self, Beside};
use crate::store::records::Stored;
use crate::store::spans::{self, Recorded};
use crate::store::{self, Batch, referrals};
use serde_json::json;

/// How often it is begun anew where somebody writes something of hers at the same moment.
const TRIES: usize = 5;

/// A change as its reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub id: String,
    pub change: LifeChange,
    /// RFC 3339, and who noted it.
    pub at: String,
    pub by: String,
    was: serde_json::Value,
    /// When and by whom it was taken back.
    pub undone: Option<(String, String)>,
    sight: Sight,
}

impl Told {
    /// The text of each field, masked where the right to see it is missing; of a change of sex everything is sensitive.
    pub fn texts(&self) -> Vec<String> {
        let texts = LifeChange::FIELDS.iter().zip(self.change.texts());
        texts.map(|(field, text)| self.masked(field, text)).collect()
    }

    /// What stood in a field of her file before, masked likewise.
    pub fn before(&self, key: &str) -> String {
        let text = self.was.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
        let field = LifeChange::FIELDS.iter().find(|field| field.key == key);
        field.map_or_else(String::new, |field| self.masked(field, text.to_owned()))
    }

    /// True where its reader may not so much as know what kind of change it was.
    pub fn is_hidden(&self) -> bool {
        self.change.kind == Some(Kind::Sex) && !self.sight.sensitive
    }

    /// The one place where something of it is hidden asks the one function that hides.
    fn masked(&self, field: &Field, text: String) -> String {
        rights::mask(&self.change.marked(field), text, self.sight)
    }
}

/// The changes of somebody's life, the newest first. That a sensitive one was read is logged by itself.
///
/// # Errors
/// Nobody of that id, a missing right, or the store's.
pub fn of(sitting: &mut Sitting, candidate_id: &str) -> Result<Vec<Told>> {
    let (person, standing) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::ReadPeople, whose)?;
    let sight = sitting.sight(whose);
    let kept = lives::of(&sitting.store, &person.id)?;
    let sensitive = kept.iter().filter(|kept| sight.sensitive && kept.stored.record.kind == Some(Kind::Sex));
    let sensitive: Vec<String> = sensitive.map(|kept| kept.stored.id.clone()).collect();
    log::read_all(sitting, LifeChange::TABLE, &sensitive)?;
    let told = kept.into_iter().map(|kept| Told {
        id: kept.stored.id,
        change: kept.stored.record,
        at: kept.at,
        by: kept.by,
        was: kept.was,
        undone: kept.undone,
        sight,
    });
    Ok(told.collect())
}

/// The day since which somebody under age, who has come of age since, must be asked herself: what stands was given for
/// her. None where nothing must.
///
/// # Errors
/// The store's.
pub fn to_be_asked(sitting: &Sitting, person: &Stored<Candidate>) -> Result<Option<Day>> {
    let answers = referrals::consents(&sitting.store, &person.id)?;
    Ok(crate::domain::life::came_of_age(&person.record, &answers, sitting.today()))
}

/// Notes a change. `seen` is her file as it was when the change was begun.
///
/// # Errors
/// [`Error::ChangedMeanwhile`] where somebody changed what it changes; [`Error::Died`] where her death is noted; faults; a
/// missing right; the store's.
pub fn note(
    sitting: &mut Sitting,
    candidate_id: &str,
    seen: &Candidate,
    change: &LifeChange,
    draft: Option<&str>,
) -> Result<()> {
    for _ in 0..TRIES {
        let (current, stands) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
        sitting.ask(Deed::ChangeLives, sitting.whose(&stands.counsellor_id, &stands.office_id))?;
        insist(change)?;
        let Some(kind) = change.kind else { return Err(Error::NotFound) };
        if stands.status == Status::Deceased {
            return Err(Error::Died);
        }
        if standing(&current.record, kind.changes()) != standing(seen, kind.changes()) {
            return Err(Error::ChangedMeanwhile);
        }
        let batch = noting(sitting, &current, &stands, (kind, change))?;
        match drafts::saved(sitting, batch, draft)? {
            Err(store::Error::Stale { .. }) => {}
            applied => return Ok(applied.map(drop)?),
        }
    }
    Err(Error::ChangedMeanwhile)
}

fn noting(
    sitting: &Sitting,
    current: &Stored<Candidate>,
    stands: &Standing,
    (kind, change): (Kind, &LifeChange),
) -> Result<Batch> {
    let id = current.id.as_str();
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    let now = change.apply(&current.record);
    let texts = standing(&current.record, kind.changes());
    let mut was: serde_json::Map<String, serde_json::Value> =
        kind.changes().iter().zip(texts).map(|(key, text)| ((*key).to_owned(), text.into())).collect();
    was.insert("status".to_owned(), stands.status.code().into());
    was.insert("unfinished_since".to_owned(), stands.unfinished_since.clone().into());
    if kind == Kind::Name {
        let others = standing(&current.record, &["other_names"]).concat();
        was.insert("other_names".to_owned(), others.into());
    }
    let status = if kind == Kind::Death { Status::Deceased } else { stands.status };
    let ended = match kind {
        Kind::Death => ending::end(sitting, &mut batch, id, day_of(sitting, change))?,
        _ => Vec::new(),
    };
    let beside = Beside {
        candidate_id: id,
        counsellor: &counsellor,
        at: &at,
        was: was.into(),
        ended: &ended,
        searched: searched(kind, &current.record, &now),
    };
    let change_id = sitting.new_id();
    // Before her search row is made, which takes its words too.
    batch.push(lives::insert(&change_id, change, beside));
    // Nobody asks any more what was left open.
    let unfinished_since = stands.unfinished_since.clone().filter(|_| kind != Kind::Death);
    let standing = Standing { status, updated_at: at.clone(), unfinished_since, ..stands.clone() };
    batch.extend(candidates::update(current, &now, &standing));
    if kind == Kind::Death {
        let history = spans::of(&sitting.store, id)?;
        let lasting = history.iter().filter(|span| span.what == "status" && span.to_on.is_none());
        let from = lasting.map(|span| span.from_on.clone()).max().unwrap_or_default();
        let from = from.max(day_of(sitting, change).to_string());
        let by = Recorded { at: &at, counsellor: &counsellor };
        batch.extend(spans::begin(id, "status", status.code(), &from, by));
    }
    let row = log::created(&batch, id, change);
    batch.push(row);
    let row = log::changed(&batch, id, &current.record, &now);
    batch.extend(row);
    Ok(batch)
}

fn day_of(sitting: &Sitting, change: &LifeChange) -> Day {
    let today = sitting.today();
    change.happened.map_or(today, |when| when.at_last(today))
}

/// What finds her as before and is shown nowhere: the name she bore under another sex. Other former names stand among her
/// other names.
fn searched(kind: Kind, before: &Candidate, now: &Candidate) -> Option<String> {
    let given =
        before.given_names.as_ref().filter(|_| kind == Kind::Sex && before.given_names != now.given_names)?;
    Some(fold(given.as_str()))
}

/// What is asked before the last change is taken back.
///
/// # Errors
/// [`Error::NoLifeChange`] where nothing stands; as [`of`].
pub fn last(sitting: &mut Sitting, candidate_id: &str) -> Result<Told> {
    let told = of(sitting, candidate_id)?;
    told.into_iter().find(|told| told.undone.is_none()).ok_or(Error::NoLifeChange)
}

/// Takes the last change back: what it changed of her file stands as before where nobody changed it since, and what a
/// death ended is as it was. That it was noted stays in her history, with who took it back and why.
///
/// # Errors
/// [`Error::NoLifeChange`]; [`Error::ChangedMeanwhile`]; a missing right; the store's.
pub fn undo(sitting: &mut Sitting, candidate_id: &str, why: &Line, draft: Option<&str>) -> Result<Kind> {
    let (current, stands) = candidates::get(&sitting.store, candidate_id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::ChangeLives, sitting.whose(&stands.counsellor_id, &stands.office_id))?;
    let kept = lives::of(&sitting.store, &current.id)?;
    let kept = kept.into_iter().find(|kept| kept.undone.is_none()).ok_or(Error::NoLifeChange)?;
    let kind = kept.stored.record.kind.ok_or(Error::NoLifeChange)?;
    let mut batch = sitting.batch();
    let (at, counsellor) = (batch.at.clone(), batch.counsellor.clone());
    batch.push(lives::undone(&kept, &at, &counsellor, why.as_str()));
    let before = restored(&current.record, &kept)?;
    let revived = kind == Kind::Death && stands.status == Status::Deceased;
    let was = kept.was.get("status").and_then(serde_json::Value::as_str).and_then(Status::from_code);
    let status = if revived { was.unwrap_or(Status::Active) } else { stands.status };
    let open = kept.was.get("unfinished_since").and_then(serde_json::Value::as_str).map(str::to_owned);
    let unfinished_since = if revived { open } else { stands.unfinished_since.clone() };
    let standing = Standing { status, updated_at: at, unfinished_since, ..stands };
    batch.extend(candidates::update(&current, &before, &standing));
    if revived {
        batch.extend(lives::revive(&current.id, status.code()));
    }
    // The last first: a span that was ended is opened after the one that followed it is gone.
    batch.extend(kept.ended.iter().rev().map(lives::put_back));
    let row = log::changed(&batch, &current.id, &current.record, &before);
    batch.extend(row);
    let about = json!({ "kind": ["", kind.code()], "undone_why": ["", why.as_str()] });
    let row = log::did(&batch, "life-undo", LifeChange::TABLE, &current.id, &about);
    batch.push(row);
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(kind)
}

/// Her file as it was before a change, in the fields where what the change wrote still stands.
fn restored(current: &Candidate, kept: &lives::Kept) -> Result<Candidate> {
    let was = |key: &str| kept.was.get(key).and_then(serde_json::Value::as_str);
    // What stood then, and what the change made of it.
    let then = with(&Candidate::unknown(), |key, _| was(key).map(str::to_owned))?;
    let made = kept.stored.record.apply(&then).texts();
    let made = |key: &str| place_of::<Candidate>(key).and_then(|place| made.get(place));
    with(current, |key, text| {
        was(key).filter(|_| Some(text) == made(key).map(String::as_str)).map(str::to_owned)
    })
}

/// A file with other texts in some of its fields, by their keys.
fn with(person: &Candidate, other: impl Fn(&str, &str) -> Option<String>) -> Result<Candidate> {
    let fields = Candidate::FIELDS.iter().zip(person.texts()).zip(person.values());
    let values = fields.map(|((field, text), value)| match other(field.key, &text) {
        Some(text) if text.is_empty() => Value::Null,
        Some(text) => text.into(),
        None => value,
    });
    Ok(Candidate::restore(&values.collect::<Vec<_>>()).map_err(store::Error::from)?)
}
