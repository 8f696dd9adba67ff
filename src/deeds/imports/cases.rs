//! Bringing in cases of another system, each with the plan and the aid its source tells of. A case that is known gets
//! what the source changed since; what the desk changed stays the desk's. A new one gets visits of its own, which make
//! way for the source's where it has any.

use super::Report;
use super::paced;
use super::staged::{self, Changing, Gathered, Kept, Rows, Staged, Step, Turned};
use crate::deeds::cases::turns;
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::candidate::Status;
use crate::domain::consent::Way;
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reference::{Kind, Reference};
use crate::domain::reintegration::aid::{Aid, AidForm, AidLevel};
use crate::domain::reintegration::case::{Case, Closing, Need, Reported, State};
use crate::domain::reintegration::delivery::{CaseDraft, Support};
use crate::domain::reintegration::plan::Plan;
use crate::domain::reintegration::schedule;
use crate::domain::reintegration::turn::Move;
use crate::domain::reintegration::visit::Visit;
use crate::domain::rights::{Deed, Whose};
use crate::domain::text::Line;
use crate::domain::told::{Said, merge};
use crate::facts::{Reminders, fold};
use crate::store::cases::{self, Owing, Standing};
use crate::store::records::{self, Stored};
use crate::store::spans::{self, Recorded};
use crate::store::{self, Statement, aids, candidates, imports, numbers, plans};

const KIND: &str = "cases";

/// A new case with whom it is about, whether she waits for consent, and who follows it here.
struct New {
    candidate: String,
    waits: bool,
    holder: String,
    kept: Kept<CaseDraft>,
}

/// Brings cases in. Their people are known by their numbers in the same source.
///
/// # Errors
/// Another import at work, a missing right, the store's: nothing is visible of it.
pub fn cases(sitting: &mut Sitting, rows: Rows<CaseDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let source = rows.source.as_str();
    let gathered = staged::gather(sitting, KIND, source, rows.files, |draft| draft.number.clone())?;
    let Gathered { kept, mut report, shas, alone } = gathered;
    let holders = staged::holders(sitting)?;
    let (mut new, mut known) = (Vec::new(), Vec::new());
    for kept in kept {
        let (number, person) = (kept.draft.number.clone(), kept.draft.person.as_str());
        if let Some(id) = numbers::by_alias_of(&sitting.store, source, &number, Kind::Case)? {
            let turned = again(sitting, &id, &kept.draft, source, &mut Changing::tried(sitting))?;
            if staged::known(&mut report, &kept, &kept.draft.at, &number, &turned) {
                staged::dropped(&mut report, &kept.file, &kept.draft.dropped, Some(&turned.reference));
                known.push((id, kept));
            }
            continue;
        }
        let candidate = numbers::by_alias_of(&sitting.store, source, person, Kind::Candidate)?;
        let Some(candidate) = candidate else {
            let why = ("candidate_ref", "import-unknown-person");
            staged::rejected(&mut report, kept.file, &kept.draft.at, &number, why);
            continue;
        };
        let person = candidates::get(&sitting.store, &candidate)?;
        let waits = person.is_some_and(|(_, standing)| standing.status == Status::Waiting);
        let holder = holders.get(&fold(&kept.draft.counsellor)).unwrap_or(&sitting.signer.id).clone();
        new.push(New { candidate, waits, holder, kept });
    }
    report.created = new.iter().map(|new| new.kept.draft.number.clone()).collect();
    let first = if rows.dry_run { None } else { Some(staged::claim(sitting, Kind::Case, new.len())?) };
    for (place, new) in (0..).zip(&new) {
        let told = first
            .as_ref()
            .map(|first| Reference { number: first.number + place, ..first.clone() }.to_string());
        staged::dropped(&mut report, &new.kept.file, &new.kept.draft.dropped, told.as_deref());
    }
    let Some(mut next) = first else { return Ok(report) };
    let mut staged = Staged::begin(sitting, KIND, source, &shas, rows.map.as_deref())?;
    let number = staged.number;
    let make = |sitting: &Sitting, new: &New| Ok(case(sitting, new, source, number, &mut next));
    let written = paced::write(sitting, &new, make, step).and_then(|()| {
        let make = |sitting: &Sitting, (id, kept): &(String, Kept<CaseDraft>), changing: &mut Changing| {
            again(sitting, id, &kept.draft, source, changing).map(drop)
        };
        staged.change(sitting, &known, make, step)
    });
    staged.finish(sitting, written, Case::TABLE, &mut report, alone)?;
    Ok(report)
}

/// What the source says of a case and of what hangs on it.
fn said(draft: &CaseDraft) -> Said {
    let mut said = Said::of(&draft.case);
    said.add("state", draft.state.code());
    said.add("closing", &draft.closing.as_ref().map(texts).unwrap_or_default());
    said.add("reported", &draft.reported.as_ref().map(texts).unwrap_or_default());
    said.add("plan", draft.plan.as_deref().unwrap_or_default());
    said.add("support", &draft.support.as_ref().map(|told| given(&aid(told))).unwrap_or_default());
    said
}

fn texts<R: Record>(record: &R) -> String {
    record.texts().join("|")
}

/// What an import may change of an aid.
fn given(aid: &Aid) -> String {
    let kind = aid.kind.map(Need::code).unwrap_or_default();
    let level = aid.level.map(AidLevel::code).unwrap_or_default();
    let value = aid.value.map(|value| format!("{} {}", value.minor, value.currency.code()));
    format!("{kind} {level} {}", value.unwrap_or_default())
}

/// The aid the source tells of: what it was, for how many, and what it was worth. When it was asked for and when it
/// came are not told.
fn aid(told: &Support) -> Aid {
    Aid {
        kind: Some(told.kind),
        level: Some(if told.collective { AidLevel::Collective } else { AidLevel::Individual }),
        form: (told.kind == Need::Financial).then_some(AidForm::Cash),
        value: told.amount,
        ..Aid::unknown()
    }
}

/// The plan the source tells of; once it was agreed there its day is not told.
fn plan(text: &str, state: State) -> Plan {
    let before = [State::Identified, State::Registered, State::Assessed, State::PlanDrafted];
    let way = (!before.contains(&state)).then_some(Way::Imported);
    Plan { goal1: Line::of(text), way, ..Plan::unknown() }
}

fn case(sitting: &Sitting, new: &New, source: &str, entered: i64, next: &mut Reference) -> Vec<Statement> {
    let draft = new.kept.draft.as_ref();
    let id = sitting.new_id();
    let now = sitting.now().to_string();
    let opened = draft.opened_on.or(draft.case.returned_on).unwrap_or(sitting.today());
    let waits = new.waits && draft.state == State::Registered;
    let state = if waits { State::Identified } else { draft.state };
    let standing = Standing {
        reference: next.to_string(),
        candidate_id: new.candidate.clone(),
        office_id: sitting.signer.office_id.clone(),
        counsellor_id: new.holder.clone(),
        opened_on: opened.to_string(),
        state: state.code().to_owned(),
        focal_id: None,
    };
    next.number += 1;
    let by = Recorded { at: &now, counsellor: &sitting.signer.id };
    let mut statements = vec![cases::insert(&id, &draft.case, &standing, Some(entered))];
    let first = if state.is_step() { state } else { State::Registered };
    statements.push(spans::first(&id, "state", first.code(), &standing.opened_on, by));
    if first != state {
        let since = draft.since.unwrap_or(opened).max(opened).to_string();
        statements.extend(spans::begin(&id, "state", state.code(), &since, by));
    }
    if let Some(closing) = &draft.closing {
        let closed_on = closing.closed_on.or(Some(opened));
        let closing = Closing { closed_on, ..closing.clone() };
        statements.push(cases::insert_closing(&sitting.new_id(), &id, &closing));
    }
    if let Some(scores) = &draft.reported {
        statements.push(cases::insert_reported(&sitting.new_id(), &id, source, entered, scores));
    }
    if let Some(text) = &draft.plan {
        let plan = plan(text, state);
        statements.push(plans::insert_told(&sitting.new_id(), &id, &standing.opened_on, source, &plan));
    }
    if let Some(support) = &draft.support {
        statements.push(aids::insert_told(&sitting.new_id(), &id, &new.holder, source, &aid(support)));
    }
    statements.extend(visits(sitting, &id, &new.holder, draft, opened, state, entered));
    statements.push(numbers::staged_alias(source, &draft.number, Kind::Case, &id, entered));
    statements.push(imports::say(source, Kind::Case.code(), &draft.number, entered, &said(draft).text()));
    statements
}

/// The visits that still lie ahead, by the country's pack.
fn visits(
    sitting: &Sitting,
    id: &str,
    holder: &str,
    draft: &CaseDraft,
    opened: Day,
    state: State,
    entered: i64,
) -> Vec<Statement> {
    let followed = state.is_aside() || (state.is_step() && state != State::Identified);
    let (Some(pack), Some(returned), true) = (sitting.pack(), draft.case.returned_on, followed) else {
        return Vec::new();
    };
    let owing = if state.is_aside() { Owing::Paused } else { Owing::Yes };
    let most = if pack.reminders == Reminders::Next { 1 } else { usize::MAX };
    let planned = schedule::schedule(pack, returned, opened).into_iter();
    let ahead = planned.filter(|visit| visit.to >= sitting.today()).take(most);
    let visit = Visit::unknown();
    ahead
        .map(|planned| {
            cases::insert_visit_as(&sitting.new_id(), id, holder, &planned, &visit, Some(entered), owing)
        })
        .collect()
}

/// A case that is known, as the source tells it now.
fn again(
    sitting: &Sitting,
    id: &str,
    draft: &CaseDraft,
    source: &str,
    changing: &mut Changing,
) -> Result<Turned> {
    let (stored, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let mut turned = Turned::none(&standing.reference);
    let kind = Kind::Case.code();
    let before = imports::said(&sitting.store, source, kind, &draft.number)?.map(|text| Said::parse(&text));
    let new = said(draft);
    if before.as_ref() == Some(&new) {
        return Ok(turned);
    }
    changing.batch.push(imports::say(source, kind, &draft.number, changing.number, &new.text()));
    let merged = merge(&stored.record, &draft.case, before.as_ref(), &[]).map_err(store::Error::from)?;
    turned.keeps(&merged);
    let moves = moves(&standing, draft, before.as_ref(), &new, &mut turned);
    let rewritten = merged.record != stored.record;
    if rewritten || moves {
        changing.row(sitting, Case::TABLE, id, i64::from(rewritten) + i64::from(moves))?;
        turned.changes = true;
    }
    if rewritten {
        changing.batch.push(records::update(id, stored.version, &merged.record));
        let row = log::changed(&changing.batch, id, &stored.record.shielded(), &merged.record.shielded());
        changing.batch.extend(row);
    }
    if moves {
        let seen = Stored { version: stored.version + i64::from(rewritten), ..stored.clone() };
        turn(sitting, &seen, &standing, draft, changing)?;
    }
    let said_anew = |key: &str| before.as_ref().is_none_or(|before| !before.alike(&new, key));
    if let Some(closing) = draft.closing.as_ref().filter(|_| said_anew("closing"))
        && (moves || standing.state == State::Closed.code())
    {
        let closing_id = sitting.new_id();
        changing.added(Closing::TABLE, &closing_id);
        let row = log::created(&changing.batch, id, closing);
        changing.batch.extend([cases::insert_closing(&closing_id, id, closing), row]);
        turned.changes = true;
    }
    if let Some(scores) = draft.reported.as_ref().filter(|_| said_anew("reported")) {
        changing.batch.push(cases::insert_reported(&sitting.new_id(), id, source, changing.number, scores));
        let row = log::created::<Reported>(&changing.batch, id, scores);
        changing.batch.push(row);
        turned.changes = true;
    }
    if let Some(text) = draft.plan.as_ref().filter(|_| said_anew("plan")) {
        plan_again(sitting, id, &plan(text, draft.state), source, before.as_ref(), changing, &mut turned)?;
    }
    if let Some(support) = draft.support.as_ref().filter(|_| said_anew("support")) {
        aid_again(
            sitting,
            (id, &standing.counsellor_id),
            &aid(support),
            source,
            before.as_ref(),
            changing,
            &mut turned,
        )?;
    }
    Ok(turned)
}

/// True where the source moved the case on and the desk did not.
fn moves(
    standing: &Standing,
    draft: &CaseDraft,
    before: Option<&Said>,
    new: &Said,
    turned: &mut Turned,
) -> bool {
    let Some(before) = before.filter(|before| !before.alike(new, "state")) else { return false };
    // Who waits for consent is identified where the file says registered.
    let stands = standing.state.replace(State::Identified.code(), State::Registered.code());
    if stands == draft.state.code() {
        return false;
    }
    let mut has = Said::default();
    has.add("state", &stands);
    let untouched = before.alike(&has, "state");
    if !untouched {
        turned.kept.push(("stage", "import-kept-desk"));
    }
    untouched
}

/// Moves the case, and its visits with it.
fn turn(
    sitting: &Sitting,
    case: &Stored<Case>,
    standing: &Standing,
    draft: &CaseDraft,
    changing: &mut Changing,
) -> Result<()> {
    let from = State::from_code(&standing.state).unwrap_or(State::Registered);
    let (id, to, today) = (case.id.as_str(), draft.state, sitting.today());
    changing.spans(sitting, id)?;
    let began = Move { state: Some(to), since: draft.since, reason: None };
    turns::begin(sitting, &mut changing.batch, case, to, draft.since.unwrap_or(today))?;
    let row = log::created(&changing.batch, id, &began);
    changing.batch.push(row);
    let dropped = cases::dropped_visits(&sitting.store, id)?;
    for visit in cases::visits(&sitting.store, id)? {
        let ahead = visit.visit.done_on.is_none() && visit.to_on >= today.to_string();
        let owing = match () {
            () if to == State::Closed && visit.is_open() => Owing::No,
            () if to.is_aside() && visit.owed => Owing::Paused,
            () if from == State::Closed && to.is_step() && ahead && !dropped.contains(&visit.id) => {
                Owing::Yes
            }
            () if from.is_aside() && to.is_step() && visit.paused => Owing::Yes,
            () => continue,
        };
        changing.row(sitting, Visit::TABLE, &visit.id, 1)?;
        changing.batch.push(cases::owe(&visit.id, visit.version, owing));
    }
    Ok(())
}

fn plan_again(
    sitting: &Sitting,
    id: &str,
    told: &Plan,
    source: &str,
    before: Option<&Said>,
    changing: &mut Changing,
    turned: &mut Turned,
) -> Result<()> {
    let Some(known) = plans::of_case(&sitting.store, id)? else {
        let plan_id = sitting.new_id();
        changing.added(Plan::TABLE, &plan_id);
        let today = sitting.today().to_string();
        changing.batch.push(plans::insert_told(&plan_id, id, &today, source, told));
        let row = log::created(&changing.batch, &plan_id, told);
        changing.batch.push(row);
        turned.changes = true;
        return Ok(());
    };
    let ours = &known.stored.record;
    let mut has = Said::default();
    has.add("plan", ours.goal1.as_ref().map_or("", Line::as_str));
    let untouched = ours.agreed_on.is_none() && before.is_some_and(|before| before.alike(&has, "plan"));
    if !untouched {
        turned.kept.push(("plan", "import-kept-desk"));
        return Ok(());
    }
    let plan = Plan { goal1: told.goal1.clone(), way: ours.way.or(told.way), ..ours.clone() };
    changing.row(sitting, Plan::TABLE, &known.stored.id, 1)?;
    changing.batch.push(records::update(&known.stored.id, known.stored.version, &plan));
    let row = log::changed(&changing.batch, &known.stored.id, ours, &plan);
    changing.batch.extend(row);
    turned.changes = true;
    Ok(())
}

fn aid_again(
    sitting: &Sitting,
    (id, holder): (&str, &str),
    told: &Aid,
    source: &str,
    before: Option<&Said>,
    changing: &mut Changing,
    turned: &mut Turned,
) -> Result<()> {
    let Some(known) = aids::told_by(&sitting.store, id, source)? else {
        let aid_id = sitting.new_id();
        changing.added(Aid::TABLE, &aid_id);
        changing.batch.push(aids::insert_told(&aid_id, id, holder, source, told));
        let row = log::created(&changing.batch, &aid_id, told);
        changing.batch.push(row);
        turned.changes = true;
        return Ok(());
    };
    let ours = &known.record;
    let mut has = Said::default();
    has.add("support", &given(ours));
    if !before.is_some_and(|before| before.alike(&has, "support")) {
        turned.kept.push(("support", "import-kept-desk"));
        return Ok(());
    }
    let Aid { kind, level, form, value, .. } = told.clone();
    let aid = Aid { kind, level, form, value, ..ours.clone() };
    changing.row(sitting, Aid::TABLE, &known.id, 1)?;
    changing.batch.extend(aids::update(&known.id, known.version, &aid));
    let row = log::changed(&changing.batch, &known.id, ours, &aid);
    changing.batch.extend(row);
    turned.changes = true;
    Ok(())
}
