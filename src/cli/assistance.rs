//! What `show CASE --json` tells of a case beside its visits: its plan, its aids, its referrals.

use crate::deeds::aids::{self, View as AidsView};
use crate::deeds::plans::{self, View as PlanView};
use crate::deeds::referrals::{self, View as ReferralsView};
use crate::deeds::{self, Sitting};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::aid::{Delay, Dimension};
use crate::domain::reintegration::plan::{Step, Term};
use crate::domain::rights::{Sight, mask};
use serde_json::{Map, Value, json};

/// The keys `plan`, `aids` and `referrals` of a case's document.
pub fn json(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Map<String, Value>> {
    let today = sitting.today();
    let mut told = Map::new();
    told.insert("plan".to_owned(), plan(&plans::open(sitting, case_id)?, today));
    told.insert("aids".to_owned(), aids(&aids::open(sitting, case_id)?, today));
    told.insert("referrals".to_owned(), referrals(&referrals::open(sitting, case_id)?));
    Ok(told)
}

/// Every field of a record, masked where the right to see it is missing.
pub(super) fn fields<R: Record>(record: &R, sight: Sight) -> Map<String, Value> {
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
    let from_opening = if view.has_term() { term(view.from_opening(today)) } else { Value::Null };
    plan.insert("from_opening".to_owned(), from_opening);
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

fn aids(view: &AidsView, today: Day) -> Value {
    let aids = view.aids.iter().map(|one| {
        let record = &one.stored.record;
        let mut aid = fields(record, view.sight);
        aid.insert("dimension".to_owned(), record.kind.map(|kind| Dimension::of(kind).code()).into());
        aid.insert("waiting".to_owned(), record.waits().into());
        let days = match record.delay(today) {
            Delay::Waiting(days) | Delay::Delivered(days) => Some(days),
            Delay::Ended | Delay::Unknown => None,
        };
        aid.insert("days".to_owned(), days.into());
        aid.insert("late".to_owned(), record.is_late(view.days, today).into());
        let parts = one.instalments.iter().map(|part| Value::Object(fields(&part.record, view.sight)));
        aid.insert("instalments".to_owned(), parts.collect());
        Value::Object(aid)
    });
    aids.collect()
}

fn referrals(view: &ReferralsView) -> Value {
    let referrals = view.referrals.iter().map(|one| {
        let mut referral = fields(&one.stored.record, view.sight);
        referral.insert("state".to_owned(), one.state.code().into());
        referral.insert("answer_due".to_owned(), one.answer_due.clone().into());
        referral.insert("hours_to_receipt".to_owned(), referrals::hours(one).into());
        let consent = view.consent(one).ok().map(|consent| Value::Object(fields(consent, view.sight)));
        referral.insert("consent".to_owned(), consent.unwrap_or(Value::Null));
        let moves = one.moves.iter().map(|moved| {
            let mut step = fields(&moved.step, view.sight);
            step.insert("at".to_owned(), moved.at.to_string().into());
            Value::Object(step)
        });
        referral.insert("moves".to_owned(), moves.collect());
        Value::Object(referral)
    });
    referrals.collect()
}
