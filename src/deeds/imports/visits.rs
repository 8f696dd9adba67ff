//! Bringing in visits of another system. A visit keeps the day its source planned; those the desk had planned itself
//! for such a case make way. A visit that is known gets what the source changed since.

use super::Report;
use super::paced;
use super::staged::{self, Changing, Gathered, Kept, Rows, Staged, Step, Turned};
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::State;
use crate::domain::reintegration::delivery::VisitDraft;
use crate::domain::reintegration::schedule::{self, Planned};
use crate::domain::reintegration::visit::{Attempt, Visit};
use crate::domain::rights::{Deed, Whose};
use crate::domain::told::{Said, merge};
use crate::store::cases::{self, Owed, Owing, Standing};
use crate::store::{self, Statement, imports, numbers, records};

const KIND: &str = "visits";
/// What a visit is called among the numbers of a source.
const RECORD: &str = Visit::TABLE;

/// A visit that may come in, with the case it belongs to.
struct Fitting {
    case_id: String,
    holder: String,
    owing: Owing,
    planned: Planned,
    kept: Kept<VisitDraft>,
}

/// A case as it was looked up: its rows mostly stand together in a file.
struct Looked {
    number: String,
    case_id: String,
    standing: Standing,
    visits: Vec<Owed>,
    /// Those the desk planned itself.
    own: Vec<String>,
}

/// Brings visits in. Their cases are known by their numbers in the same source.
///
/// # Errors
/// Another import at work, a missing right, the store's: nothing is visible of it.
pub fn visits(sitting: &mut Sitting, rows: Rows<VisitDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let source = rows.source.as_str();
    let Gathered { kept, mut report, shas, alone } =
        staged::gather(sitting, KIND, source, rows.files, VisitDraft::number)?;
    let (mut new, mut known, mut own) = (Vec::new(), Vec::new(), Vec::new());
    let mut looked: Option<Looked> = None;
    for kept in kept {
        let number = kept.draft.number();
        if looked.as_ref().is_none_or(|looked| looked.number != kept.draft.case) {
            looked = look(sitting, source, &kept.draft.case)?;
        }
        let Some(at) = &looked else {
            let why = ("case_ref", "import-unknown-case");
            staged::rejected(&mut report, kept.file, &kept.draft.at, &number, why);
            continue;
        };
        let visit =
            at.visits.iter().find(|visit| visit.kind == kept.draft.kind && !at.own.contains(&visit.id));
        if let Some(visit) = visit {
            let key = (at.case_id.clone(), visit.id.clone());
            let turned = again(sitting, &key, &kept.draft, source, &mut Changing::tried(sitting))?;
            if staged::known(&mut report, &kept, &kept.draft.at, &number, &turned) {
                staged::dropped(&mut report, &kept.file, &kept.draft.dropped, None);
                known.push((key, kept));
            }
            continue;
        }
        own.extend(at.own.iter().filter(|id| !own.contains(*id)).cloned().collect::<Vec<_>>());
        new.push(Fitting {
            case_id: at.case_id.clone(),
            holder: at.standing.counsellor_id.clone(),
            owing: owing(&at.standing.state, &kept.draft.visit),
            planned: window(sitting, &kept.draft.kind, kept.draft.planned_on),
            kept,
        });
    }
    report.created = new.iter().map(|fitting| fitting.kept.draft.number()).collect();
    for fitting in &new {
        staged::dropped(&mut report, &fitting.kept.file, &fitting.kept.draft.dropped, None);
    }
    if rows.dry_run {
        return Ok(report);
    }
    let mut staged = Staged::begin(sitting, KIND, source, &shas, rows.map.as_deref())?;
    let number = staged.number;
    let make = |sitting: &Sitting, fitting: &Fitting| Ok(visit(sitting, fitting, source, number));
    let written = paced::write(sitting, &new, make, step).and_then(|()| {
        let away = |sitting: &Sitting, id: &String, changing: &mut Changing| {
            changing.gone(sitting, Visit::TABLE, id)?;
            changing.batch.push(cases::take_away_visit(id));
            Ok(())
        };
        staged.change(sitting, &own, away, step)?;
        let make = |sitting: &Sitting,
                    (key, kept): &((String, String), Kept<VisitDraft>),
                    changing: &mut Changing| {
            again(sitting, key, &kept.draft, source, changing).map(drop)
        };
        staged.change(sitting, &known, make, step)
    });
    staged.finish(sitting, written, Visit::TABLE, &mut report, alone)?;
    Ok(report)
}

fn look(sitting: &Sitting, source: &str, number: &str) -> Result<Option<Looked>> {
    let Some(case_id) = numbers::by_alias_of(&sitting.store, source, number, Kind::Case)? else {
        return Ok(None);
    };
    let Some((_, standing)) = cases::get(&sitting.store, &case_id)? else { return Ok(None) };
    let visits = cases::visits(&sitting.store, &case_id)?;
    let own = cases::planned_with_case(&sitting.store, &case_id)?;
    Ok(Some(Looked { number: number.to_owned(), case_id, standing, visits, own }))
}

fn window(sitting: &Sitting, kind: &str, on: Day) -> Planned {
    sitting.pack().map(|pack| schedule::window(pack, kind, on)).unwrap_or(Planned {
        kind: kind.to_owned(),
        on,
        from: on,
        to: on,
        survey: false,
    })
}

/// What was made is owed no longer; nor is anything of a case that ended, and that of one aside waits.
fn owing(state: &str, visit: &Visit) -> Owing {
    let state = State::from_code(state).unwrap_or(State::Registered);
    if visit.outcome.is_some_and(|outcome| outcome.done()) || state == State::Closed {
        Owing::No
    } else if state.is_aside() {
        Owing::Paused
    } else {
        Owing::Yes
    }
}

/// What the source says of a visit.
fn said(draft: &VisitDraft) -> Said {
    let mut said = Said::of(&draft.visit);
    said.add("planned_on", &draft.planned_on.to_string());
    said.add("attempt", &draft.attempt.as_ref().map(|attempt| attempt.texts().join("|")).unwrap_or_default());
    said
}

fn visit(sitting: &Sitting, fitting: &Fitting, source: &str, entered: i64) -> Vec<Statement> {
    let id = sitting.new_id();
    let draft = &fitting.kept.draft;
    let (case_id, holder) = (fitting.case_id.as_str(), fitting.holder.as_str());
    let (planned, entered_by) = (&fitting.planned, Some(entered));
    let row = cases::insert_visit_as(&id, case_id, holder, planned, &draft.visit, entered_by, fitting.owing);
    let mut statements = vec![row];
    if let Some(attempt) = &draft.attempt {
        statements.push(cases::insert_attempt(&sitting.new_id(), &id, attempt));
    }
    statements.push(imports::say(source, RECORD, &draft.number(), entered, &said(draft).text()));
    statements
}

/// A visit that is known, as the source tells it now.
fn again(
    sitting: &Sitting,
    (case_id, id): &(String, String),
    draft: &VisitDraft,
    source: &str,
    changing: &mut Changing,
) -> Result<Turned> {
    let (_, standing) = cases::get(&sitting.store, case_id)?.ok_or(Error::NotFound)?;
    let mut turned = Turned::none(&standing.reference);
    let number = draft.number();
    let before = imports::said(&sitting.store, source, RECORD, &number)?.map(|text| Said::parse(&text));
    let new = said(draft);
    if before.as_ref() == Some(&new) {
        return Ok(turned);
    }
    let known = cases::visits(&sitting.store, case_id)?.into_iter().find(|visit| visit.id == *id);
    let known = known.ok_or(Error::NotFound)?;
    changing.batch.push(imports::say(source, RECORD, &number, changing.number, &new.text()));
    let merged = merge(&known.visit, &draft.visit, before.as_ref(), &[]).map_err(store::Error::from)?;
    turned.keeps(&merged);
    let anew = |key: &str| before.as_ref().is_some_and(|before| !before.alike(&new, key));
    let mut has = Said::default();
    has.add("planned_on", &known.planned_on);
    let moved = anew("planned_on") && known.is_open();
    let replanned = moved && before.as_ref().is_some_and(|before| before.alike(&has, "planned_on"));
    if moved && !replanned {
        turned.kept.push(("planned_on", "import-kept-desk"));
    }
    let attempt = draft.attempt.as_ref().filter(|_| anew("attempt"));
    if merged.record == known.visit && !replanned && attempt.is_none() {
        return Ok(turned);
    }
    turned.changes = true;
    changing.row(sitting, Visit::TABLE, id, 1)?;
    changing.batch.push(records::update(id, known.version, &merged.record));
    let row = log::changed(&changing.batch, case_id, &known.visit, &merged.record);
    changing.batch.extend(row);
    if replanned {
        changing.batch.push(cases::plan_visit(id, &window(sitting, &draft.kind, draft.planned_on)));
        let days = serde_json::json!({ "planned_on": [known.planned_on, draft.planned_on.to_string()] });
        let row = log::did(&changing.batch, "change", Visit::TABLE, case_id, &days);
        changing.batch.push(row);
    }
    if merged.record.outcome.is_some_and(|outcome| outcome.done()) {
        changing.batch.push(cases::owe_no_longer(id));
    }
    if let Some(attempt) = attempt {
        let attempt_id = sitting.new_id();
        changing.added(Attempt::TABLE, &attempt_id);
        changing.batch.push(cases::insert_attempt(&attempt_id, id, attempt));
        let row = log::created(&changing.batch, case_id, attempt);
        changing.batch.push(row);
    }
    Ok(turned)
}
