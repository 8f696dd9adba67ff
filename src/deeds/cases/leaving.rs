//! Cases and visits that leave the desk: as rows, and one case as data or as a sheet. The right is asked, what is hidden
//! from the one who asks is hidden in the file, and that it left is logged.

use super::{View, masked, sees_shielded, view};
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::candidate::Purpose;
use crate::domain::record::Record;
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::reintegration::visit::Visit;
use crate::domain::rights::{Deed, MASKED, Sight, Whose};
use crate::store::cases::{self, Owed, Standing};
use crate::store::records::Stored;
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

fn left(sitting: &mut Sitting, table: &str, id: &str, count: usize, to: Outside) -> Result<()> {
    let mut batch = sitting.batch();
    let about = json!({ "rows": count, "masked": to == Outside::Masked });
    let row = log::did(&batch, "export", table, id, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// One case as data: its row, its visits, its states, and whom it is about by number alone.
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
    let object = |row: Leaving| -> Value {
        row.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<serde_json::Map<_, _>>().into()
    };
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
    }
    left(sitting, Case::TABLE, id, 1, to)?;
    Ok(document)
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
