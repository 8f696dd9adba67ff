//! Bringing in people, cases and their visits from another system's tables. A number that is known already is not
//! written again: where it says the same it is unchanged, where it differs what the desk has stands.

use super::Report;
use super::staged::{self, Kept, Rows, Staged, Step, gather};
use crate::deeds::{Result, Sitting, desk};
use crate::domain::candidate::{Candidate, Status};
use crate::domain::consent::{Answer, Consent};
use crate::domain::datum::Several;
use crate::domain::record::Record;
use crate::domain::reference::{Kind, Reference};
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::delivery::{CaseDraft, PersonDraft, VisitDraft};
use crate::domain::reintegration::schedule::{self, Planned};
use crate::domain::reintegration::visit::Visit;
use crate::domain::rights::{Deed, Whose};
use crate::domain::text::Note;
use crate::facts::fold;
use crate::store::cases::{self, Owing};
use crate::store::spans::{self, Recorded};
use crate::store::{Statement, candidates, numbers, people as accounts, records};
use std::collections::HashMap;

/// Brings people in.
///
/// # Errors
/// Another import at work, a missing right, the store's: nothing is visible of it.
pub fn people(sitting: &mut Sitting, rows: Rows<PersonDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let alone = sitting.store.alone()?.ok_or(crate::deeds::Error::ImportRunning)?;
    let mut report = Report::default();
    let mut new = Vec::new();
    for kept in gather(rows.files, |draft: &PersonDraft| draft.number.clone(), &mut report) {
        let number = kept.draft.number.clone();
        match numbers::by_alias_of(&sitting.store, &rows.source, &number, Kind::Candidate)? {
            Some(id) => {
                let known = candidates::get(&sitting.store, &id)?.map(|(stored, _)| stored.record);
                known_already(&mut report, number, known.as_ref() == Some(&kept.draft.candidate));
            }
            None => new.push(kept),
        }
    }
    report.created = new.iter().map(|kept| kept.draft.number.clone()).collect();
    if rows.dry_run {
        tell_dropped(&mut report, &new, |draft| &draft.dropped, None);
        return Ok(report);
    }
    let first = staged::claim(sitting, Kind::Candidate, new.len())?;
    tell_dropped(&mut report, &new, |draft| &draft.dropped, Some(&first));
    let staged = Staged::begin(sitting, "candidates", &rows.source)?;
    let mut next = first;
    let source = rows.source.as_str();
    let written = staged.write(
        sitting,
        &new,
        |sitting, kept| person(sitting, &kept.draft, source, staged.number, &mut next),
        step,
    );
    finish(sitting, written, staged, Candidate::TABLE, &mut report, alone)?;
    Ok(report)
}

/// Publishes what was written, or clears it away once the lock is free.
fn finish<L>(
    sitting: &mut Sitting,
    written: Result<()>,
    staged: Staged,
    table: &str,
    report: &mut Report,
    alone: L,
) -> Result<()> {
    match written {
        Ok(()) => staged.publish(sitting, table, report),
        Err(error) => {
            drop(alone);
            desk::clear_leftovers(sitting)?;
            Err(error)
        }
    }
}

fn known_already(report: &mut Report, number: String, alike: bool) {
    if alike { report.unchanged.push(number) } else { report.stale.push(number) }
}

/// What was dropped of the new rows, each with the number it gets here.
fn tell_dropped<T>(
    report: &mut Report,
    new: &[Kept<T>],
    told: impl Fn(&T) -> &Vec<crate::domain::delivery::Told>,
    first: Option<&Reference>,
) {
    for (place, kept) in (0..).zip(new) {
        let reference =
            first.map(|first| Reference { number: first.number + place, ..first.clone() }.to_string());
        staged::dropped(report, &kept.file, told(&kept.draft), reference.as_deref());
    }
}

fn person(
    sitting: &Sitting,
    draft: &PersonDraft,
    source: &str,
    entered: i64,
    next: &mut Reference,
) -> Vec<Statement> {
    let id = sitting.new_id();
    let now = sitting.now().to_string();
    let on = draft.registered_on.unwrap_or(sitting.today()).to_string();
    let standing = candidates::Standing {
        reference: next.to_string(),
        office_id: sitting.signer.office_id.clone(),
        counsellor_id: sitting.signer.id.clone(),
        status: draft.status,
        created_at: format!("{on}T00:00:00Z"),
        updated_at: now.clone(),
    };
    next.number += 1;
    let by = Recorded { at: &now, counsellor: &sitting.signer.id };
    let mut statements = candidates::insert(&id, &draft.candidate, &standing, Some(entered));
    statements.push(spans::first(&id, "status", draft.status.code(), &on, by));
    if let Some(situation) = draft.candidate.situation {
        statements.push(spans::first(&id, "situation", situation.code(), &on, by));
    }
    for purpose in &draft.candidate.consent.0 {
        let consent = Consent {
            purpose: Some(*purpose),
            answer: Some(Answer::Given),
            given_on: draft.registered_on,
            way: None,
            language: None,
            text_version: None,
            recipient: None,
            shared: Several::default(),
            witness: None,
            interpreter: None,
        };
        let extras = vec![("candidate_id", id.as_str().into())];
        statements.push(records::insert(&sitting.new_id(), &consent, extras));
    }
    statements.push(numbers::staged_alias(source, &draft.number, Kind::Candidate, &id, entered));
    statements
}

/// Brings cases in. Their people are known by their numbers in the same source.
///
/// # Errors
/// As [`people`].
pub fn cases(sitting: &mut Sitting, rows: Rows<CaseDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let alone = sitting.store.alone()?.ok_or(crate::deeds::Error::ImportRunning)?;
    let mut report = Report::default();
    let mut new = Vec::new();
    for kept in gather(rows.files, |draft: &CaseDraft| draft.number.clone(), &mut report) {
        let (number, person) = (kept.draft.number.clone(), kept.draft.person.as_str());
        if let Some(id) = numbers::by_alias_of(&sitting.store, &rows.source, &number, Kind::Case)? {
            let known = cases::get(&sitting.store, &id)?;
            let alike = known.is_some_and(|(stored, standing)| {
                // Who waits for consent is identified where the file says registered.
                let said = standing.state.replace(State::Identified.code(), State::Registered.code());
                stored.record == with_notes(&kept.draft) && said == kept.draft.state.code()
            });
            known_already(&mut report, number, alike);
            continue;
        }
        match numbers::by_alias_of(&sitting.store, &rows.source, person, Kind::Candidate)? {
            Some(candidate) => new.push((candidate, kept)),
            None => {
                let why = ("candidate_ref", "import-unknown-person");
                staged::rejected(&mut report, kept.file, &kept.draft.at, &number, why);
            }
        }
    }
    report.created = new.iter().map(|(_, kept)| kept.draft.number.clone()).collect();
    let first = if rows.dry_run { None } else { Some(staged::claim(sitting, Kind::Case, new.len())?) };
    for (place, (_, kept)) in (0..).zip(&new) {
        let told = first
            .as_ref()
            .map(|first| Reference { number: first.number + place, ..first.clone() }.to_string());
        staged::dropped(&mut report, &kept.file, &kept.draft.dropped, told.as_deref());
    }
    let Some(mut next) = first else { return Ok(report) };
    let holders = holders(sitting)?;
    let mut waiting = HashMap::new();
    for (candidate, _) in &new {
        let person = candidates::get(&sitting.store, candidate)?;
        let waits = person.is_some_and(|(_, standing)| standing.status == Status::Waiting);
        waiting.insert(candidate.clone(), waits);
    }
    let staged = Staged::begin(sitting, "cases", &rows.source)?;
    let source = rows.source.as_str();
    let written = staged.write(
        sitting,
        &new,
        |sitting, (candidate, kept)| {
            let waits = waiting.get(candidate).copied().unwrap_or(false);
            let holder = holders.get(&fold(&kept.draft.counsellor));
            let holder = holder.unwrap_or(&sitting.signer.id);
            case(sitting, candidate, waits, holder, &kept.draft, source, staged.number, &mut next)
        },
        step,
    );
    finish(sitting, written, staged, Case::TABLE, &mut report, alone)?;
    Ok(report)
}

/// The accounts by their names, folded: who follows a case where the file comes from may sit here too.
fn holders(sitting: &Sitting) -> Result<HashMap<String, String>> {
    let known = accounts::accounts(&sitting.store)?.into_iter().filter(|account| account.active);
    let named = known.filter_map(|account| {
        let name = account.counsellor.name.as_ref().map(|name| fold(name.as_str()))?;
        Some((name, account.id))
    });
    Ok(named.collect())
}

/// The case with what the file says beside its fields: the text of a plan, and what was given.
fn with_notes(draft: &CaseDraft) -> Case {
    let note = draft.case.note.as_ref().map(|note| note.as_str().to_owned());
    let given = draft.support.as_ref().map(|support| {
        let amount = support.amount.clone().unwrap_or_default();
        format!("{} {amount}", support.kind.code()).trim().to_owned()
    });
    let notes: Vec<String> = [note, draft.plan.clone(), given].into_iter().flatten().collect();
    Case { note: Note::of(&notes.join("\n")), ..draft.case.clone() }
}

#[allow(clippy::too_many_arguments, reason = "one row with all that was found out about it beforehand")]
fn case(
    sitting: &Sitting,
    candidate: &str,
    waits: bool,
    holder: &str,
    draft: &CaseDraft,
    source: &str,
    entered: i64,
    next: &mut Reference,
) -> Vec<Statement> {
    let id = sitting.new_id();
    let now = sitting.now().to_string();
    let record = with_notes(draft);
    let opened = draft.opened_on.or(record.returned_on).unwrap_or(sitting.today());
    let state = if waits && draft.state == State::Registered { State::Identified } else { draft.state };
    let standing = cases::Standing {
        reference: next.to_string(),
        candidate_id: candidate.to_owned(),
        office_id: sitting.signer.office_id.clone(),
        counsellor_id: holder.to_owned(),
        opened_on: opened.to_string(),
        state: state.code().to_owned(),
        focal_id: None,
    };
    next.number += 1;
    let by = Recorded { at: &now, counsellor: &sitting.signer.id };
    let mut statements = vec![cases::insert(&id, &record, &standing, Some(entered))];
    let first = if state.is_step() { state } else { State::Registered };
    statements.push(spans::first(&id, "state", first.code(), &standing.opened_on, by));
    if first != state {
        let since = draft.since.unwrap_or(opened).max(opened).to_string();
        statements.extend(spans::begin(&id, "state", state.code(), &since, by));
    }
    if let Some(closing) = &draft.closing {
        let closed_on = closing.closed_on.or(Some(opened));
        let closing = crate::domain::reintegration::case::Closing { closed_on, ..closing.clone() };
        statements.push(cases::insert_closing(&sitting.new_id(), &id, &closing));
    }
    if let Some(scores) = &draft.reported {
        statements.push(cases::insert_reported(&sitting.new_id(), &id, source, entered, scores));
    }
    statements.push(numbers::staged_alias(source, &draft.number, Kind::Case, &id, entered));
    statements
}

/// A visit that may come in, with the case it belongs to.
struct Fitting {
    case_id: String,
    holder: String,
    owing: Owing,
    planned: Planned,
    kept: Kept<VisitDraft>,
}

/// Brings visits in. Their cases are known by their numbers in the same source.
///
/// # Errors
/// As [`people`].
pub fn visits(sitting: &mut Sitting, rows: Rows<VisitDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let alone = sitting.store.alone()?.ok_or(crate::deeds::Error::ImportRunning)?;
    let mut report = Report::default();
    let mut new = Vec::new();
    for kept in gather(rows.files, VisitDraft::number, &mut report) {
        let number = kept.draft.number();
        let Some(case_id) = numbers::by_alias_of(&sitting.store, &rows.source, &kept.draft.case, Kind::Case)?
        else {
            let why = ("case_ref", "import-unknown-case");
            staged::rejected(&mut report, kept.file, &kept.draft.at, &number, why);
            continue;
        };
        let known = cases::visits(&sitting.store, &case_id)?;
        if let Some(known) = known.iter().find(|visit| visit.kind == kept.draft.kind) {
            let alike = known.visit == kept.draft.visit
                && known.planned_on == kept.draft.planned_on.to_string()
                && (known.attempts > 0) == kept.draft.attempt.is_some();
            known_already(&mut report, number, alike);
            continue;
        }
        let Some((_, standing)) = cases::get(&sitting.store, &case_id)? else { continue };
        let owing = owing(&standing.state, &kept.draft.visit);
        let (kind, on) = (kept.draft.kind.as_str(), kept.draft.planned_on);
        let planned = sitting.pack().map(|pack| schedule::window(pack, kind, on)).unwrap_or(Planned {
            kind: kind.to_owned(),
            on,
            from: on,
            to: on,
            survey: false,
        });
        new.push(Fitting { case_id, holder: standing.counsellor_id, owing, planned, kept });
    }
    report.created = new.iter().map(|fitting| fitting.kept.draft.number()).collect();
    for fitting in &new {
        staged::dropped(&mut report, &fitting.kept.file, &fitting.kept.draft.dropped, None);
    }
    if rows.dry_run {
        return Ok(report);
    }
    let staged = Staged::begin(sitting, "visits", &rows.source)?;
    let written =
        staged.write(sitting, &new, |sitting, fitting| visit(sitting, fitting, staged.number), step);
    finish(sitting, written, staged, Visit::TABLE, &mut report, alone)?;
    Ok(report)
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

fn visit(sitting: &Sitting, fitting: &Fitting, entered: i64) -> Vec<Statement> {
    let id = sitting.new_id();
    let draft = &fitting.kept.draft;
    let mut statements = vec![cases::insert_visit_as(
        &id,
        &fitting.case_id,
        &fitting.holder,
        &fitting.planned,
        &draft.visit,
        Some(entered),
        fitting.owing,
    )];
    if let Some(attempt) = &draft.attempt {
        statements.push(cases::insert_attempt(&sitting.new_id(), &id, attempt));
    }
    statements
}
