//! What `show CASE --json` tells of a case beside its visits: its plan.

use crate::deeds::plans::{self, View as PlanView};
use crate::deeds::{self, Sitting};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::plan::{Step, Term};
use crate::domain::rights::{Sight, mask};
use serde_json::{Map, Value, json};

/// The keys `plan` of a case's document.
pub fn json(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Map<String, Value>> {
    let today = sitting.today();
    let mut told = Map::new();
    told.insert("plan".to_owned(), plan(&plans::open(sitting, case_id)?, today));
    Ok(told)
}

/// Every field of a record, masked where the right to see it is missing.
fn fields<R: Record>(record: &R, sight: Sight) -> Map<String, Value> {
    let values = R::FIELDS.iter().zip(record.json()).map(|(field, value)| {
        let hidden = !value.is_null() && mask(field, "x".to_owned(), sight) != "x";
        (field.key.to_owned(), if hidden { crate::domain::rights::MASKED.into() } else { value })
    });
    values.collect()
}

fn plan(view: &PlanView, today: Day) -> Value {
    let Some(kept) = &view.kept else { return Value::Null };
    let mut plan = fields(&kept.stored.record, view.sight);
    plan.insert("state".to_owned(), kept.stored.record.state().code().into());
    plan.insert("drafted_on".to_owned(), kept.drafted_on.as_str().into());
    plan.insert("from_return".to_owned(), view.from_return(today).map_or(Value::Null, term));
    plan.insert("from_opening".to_owned(), term(view.from_opening(today)));
    let steps = view.steps.iter().map(|step| Value::Object(fields::<Step>(&step.record, view.sight)));
    plan.insert("steps".to_owned(), steps.collect());
    Value::Object(plan)
}

/// `days` are those left, over, or taken: `standing` says which.
fn term((term, last): (Term, Day)) -> Value {
    let (standing, days) = match term {
        Term::Left(days) => ("left", days),
        Term::Late(days) => ("late", days),
        Term::Kept(days) => ("kept", days),
        Term::KeptLate(days) => ("kept_late", days),
    };
    json!({ "standing": standing, "days": days, "last": last.to_string() })
}
