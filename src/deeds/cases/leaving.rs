//! Cases and visits that leave the desk: as rows, and one case as data or as a sheet. The right is asked, what is hidden
//! from the one who asks is hidden in the file, and that it left is logged.

use super::{View, masked, sees_shielded, view};
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::candidate::Purpose;
use crate::domain::record::Record;
use crate::domain::reintegration::aid::Aid;
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::reintegration::survey::questions::Dimension;
use crate::domain::reintegration::survey::record::Survey;
use crate::domain::reintegration::survey::score::score;
use crate::domain::reintegration::visit::Visit;
use crate::domain::rights::{Deed, MASKED, Sight, Whose};
use crate::domain::text::{Line, YesNo};
use crate::store::cases::{self, Owed, Standing};
use crate::store::records::Stored;
use crate::store::{aids, plans, referrals, surveys};
use serde_json::{Value, json};

/// Who will read what leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// As much as the one who exports may see.
    Own,
    /// Nothing that says who somebody is, nothing sensitive.
    Masked,
}

/// A row that leaves: keys and values in their order, the same for every row.
pub type Leaving = Vec<(&'static str, Value)>;

/// Gives every case, one row each.
///
/// # Errors
/// A missing right, or the store's.
pub fn export_cases(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    let all = gathered(sitting, to)?;
    for (case, standing) in &all {
        let sight = sight(sitting, standing, to);
        let closing = cases::closing(&sitting.store, &case.id)?;
        give(case_row(case, standing, closing.as_ref(), sight));
    }
    left(sitting, Case::TABLE, "all", all.len(), to)?;
    Ok(all.len())
}

/// Gives every visit, one row each, case by case.
///
/// # Errors
/// A missing right, or the store's.
pub fn export_visits(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    let mut count = 0;
    for (case, standing) in gathered(sitting, to)? {
        let sight = sight(sitting, &standing, to);
        for visit in cases::visits(&sitting.store, &case.id)? {
            give(visit_row(&standing, &visit, sight));
            count += 1;
        }
    }
    left(sitting, Visit::TABLE, "all", count, to)?;
    Ok(count)
}

/// Every case that may be seen, what is shielded left out for everybody but its focal point.
fn gathered(sitting: &Sitting, to: Outside) -> Result<Vec<(Stored<Case>, Standing)>> {
    sitting.ask(Deed::Export, Whose::Elsewhere)?;
    let mut all = Vec::new();
    cases::each(&sitting.store, |case, standing| {
        all.push((case, standing));
        true
    })?;
    for (case, standing) in &mut all {
        if to == Outside::Masked || !sees_shielded(sitting, standing) {
            case.record = case.record.shielded();
        }
    }
    Ok(all)
}

fn sight(sitting: &Sitting, standing: &Standing, to: Outside) -> Sight {
    match to {
        Outside::Own => sitting.sight(sitting.whose(&standing.counsellor_id, &standing.office_id)),
        Outside::Masked => Sight { personal: false, sensitive: false },
    }
}

fn case_row(case: &Stored<Case>, standing: &Standing, closing: Option<&Closing>, sight: Sight) -> Leaving {
    let closing = closing.filter(|_| standing.state == "closed");
    let mut row: Leaving = vec![
        ("ref", json!(standing.reference)),
        ("opened_on", json!(standing.opened_on)),
        ("status", json!(standing.state)),
        ("close_reason", json!(closing.and_then(|closing| closing.reason).map(|reason| reason.code()))),
        ("exit", json!(closing.and_then(|closing| closing.exit).map(|exit| exit.code()))),
        ("closed_on", json!(closing.and_then(|closing| closing.closed_on).map(|day| day.to_string()))),
    ];
    row.extend(masked(&case.record, sight));
    row
}

fn visit_row(standing: &Standing, visit: &Owed, sight: Sight) -> Leaving {
    let mut row: Leaving = vec![
        ("case", json!(standing.reference)),
        ("kind", json!(visit.kind)),
        ("planned_on", json!(visit.planned_on)),
        ("from_on", json!(visit.from_on)),
        ("to_on", json!(visit.to_on)),
        ("survey", json!(visit.survey)),
        ("owed", json!(visit.owed)),
        ("attempts", json!(visit.attempts)),
    ];
    row.extend(masked(&visit.visit, sight));
    row
}

/// Notes that rows of a kind, or one record, left the desk.
pub(in crate::deeds) fn left(
    sitting: &mut Sitting,
    table: &str,
    id: &str,
    count: usize,
    to: Outside,
) -> Result<()> {
    let mut batch = sitting.batch();
    let about = json!({ "rows": count, "masked": to == Outside::Masked });
    let row = log::did(&batch, "export", table, id, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// One case as data: its row, its visits, its states, its plan, aids, referrals and surveys, and whom it is about by
/// number alone.
///
/// # Errors
/// Nothing of that id, a missing right, or the store's.
pub fn export_case(sitting: &mut Sitting, id: &str, to: Outside) -> Result<Value> {
    let (case, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    sitting.ask(Deed::Export, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let view = view(sitting, id)?;
    let sight = sight(sitting, &standing, to);
    let record = if to == Outside::Masked { case.record.shielded() } else { view.stored.record.clone() };
    let shown = Stored { record, ..case };
    let mut document = object(case_row(&shown, &standing, view.closing.as_ref(), sight));
    let person = if sight.personal { view.person_reference.as_str() } else { MASKED };
    if let Some(fields) = document.as_object_mut() {
        let visits = view.visits.iter().map(|visit| object(visit_row(&standing, visit, sight)));
        fields.insert("candidate".to_owned(), json!(person));
        fields.insert("visits".to_owned(), visits.collect());
        let states = view.history.iter().filter(|span| span.what == "state");
        let states =
            states.map(|span| json!({ "on": span.from_on, "until": span.to_on, "status": span.value }));
        fields.insert("history".to_owned(), states.collect());
        // Without what another system measured a reader would take nothing for ours; with it, named as theirs.
        let reported = view.reported.iter().filter(|_| sight.sensitive).map(|(source, scores)| {
            let mut row: Leaving = vec![("source", json!(source))];
            row.extend(masked(scores, sight));
            object(row)
        });
        fields.insert("reported_elsewhere".to_owned(), reported.collect());
        fields.extend(helped(sitting, &view, sight)?);
    }
    left(sitting, Case::TABLE, id, 1, to)?;
    Ok(document)
}

/// What a partner is told beside the person: where she wants to get to, and what was given already.
pub struct Given {
    pub goals: Vec<Line>,
    pub aids: Vec<Aid>,
}

/// The goals of a case and the aids that came, for the sheet of [`refer`].
///
/// # Errors
/// The person did not consent to be referred; the store's.
pub fn given(sitting: &Sitting, view: &View) -> Result<Given> {
    if !view.person.consents_to(Purpose::Referral) {
        return Err(Error::WaitsForConsent);
    }
    let plan = plans::of_case(&sitting.store, &view.stored.id)?;
    let goals = plan.map(|kept| kept.stored.record.goals().cloned().collect());
    let aids = aids::of_case(&sitting.store, &view.stored.id)?.into_iter().map(|kept| kept.stored.record);
    Ok(Given {
        goals: goals.unwrap_or_default(),
        aids: aids.filter(|aid| aid.delivered_on.is_some()).collect(),
    })
}

/// The plan, the aids, the referrals and the surveys of a case; none of them without the person's consent to be
/// followed, and no survey that she did not want to answer.
fn helped(sitting: &Sitting, view: &View, sight: Sight) -> Result<Vec<(String, Value)>> {
    let id = view.stored.id.as_str();
    let consents = view.person.consents_to(Purpose::Reintegration);
    let (mut plan, mut aids, mut referrals, mut surveys) = (Value::Null, vec![], vec![], vec![]);
    if consents {
        if let Some(kept) = plans::of_case(&sitting.store, id)? {
            let steps = plans::steps(&sitting.store, &kept.stored.id)?;
            let steps = steps.iter().map(|step| object(masked(&step.record, sight)));
            let mut row = masked(&kept.stored.record, sight);
            row.push(("state", json!(kept.stored.record.state().code())));
            row.push(("drafted_on", json!(kept.drafted_on)));
            row.push(("steps", steps.collect()));
            plan = object(row);
        }
        for kept in aids::of_case(&sitting.store, id)? {
            let parts = kept.instalments.iter().map(|part| object(masked(&part.record, sight)));
            let mut row = masked(&kept.stored.record, sight);
            row.push(("instalments", parts.collect()));
            aids.push(object(row));
        }
        for kept in referrals::of_case(&sitting.store, id)? {
            let moves = kept.moves.iter().map(|moved| {
                let mut row = masked(&moved.step, sight);
                row.push(("at", json!(moved.at.to_string())));
                object(row)
            });
            let mut row = masked(&kept.stored.record, sight);
            row.push(("state", json!(kept.state.code())));
            row.push(("moves", moves.collect()));
            referrals.push(object(row));
        }
        for (stored, standing) in surveys::of_case(&sitting.store, id)? {
            let survey = &stored.record;
            if survey.consent == Some(YesNo::No) {
                continue;
            }
            let mut row = masked(survey, sight);
            row.push(("instrument", json!(standing.instrument)));
            row.push(("numerators", if sight.sensitive { numerators(survey) } else { json!(MASKED) }));
            surveys.push(object(row));
        }
    }
    let told =
        [("plan", plan), ("aids", aids.into()), ("referrals", referrals.into()), ("surveys", surveys.into())];
    Ok(told.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// The scores of a survey over 2400, as they follow from its answers; null where nothing was answered.
fn numerators(survey: &Survey) -> Value {
    let answers = survey.answers();
    if answers.is_blank() {
        return Value::Null;
    }
    let score = score(&answers);
    let mut numerators: serde_json::Map<String, Value> = Dimension::ALL
        .iter()
        .map(|dimension| (dimension.code().to_owned(), json!(score.dimension(*dimension).0)))
        .collect();
    numerators.insert("composite".to_owned(), json!(score.composite.0));
    numerators.into()
}

fn object(row: Leaving) -> Value {
    row.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<serde_json::Map<_, _>>().into()
}

/// One case for the partner who receives the person: nothing without her consent to be referred.
///
/// # Errors
/// No consent for it; nothing of that id, a missing right, or the store's.
pub fn refer(sitting: &mut Sitting, id: &str) -> Result<View> {
    let (_, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let whose = sitting.whose(&standing.counsellor_id, &standing.office_id);
    sitting.ask(Deed::WriteCases, whose)?;
    sitting.ask(Deed::ReadSensitive, whose)?;
    let mut view = view(sitting, id)?;
    if !view.person.consents_to(Purpose::Referral) {
        return Err(Error::WaitsForConsent);
    }
    view.stored.record = view.stored.record.shielded();
    left(sitting, Case::TABLE, id, 1, Outside::Own)?;
    Ok(view)
}
