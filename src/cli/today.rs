//! `today`: what is due, overdue, waiting, resumable.

use super::context::Context;
use super::find::all;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::cases::Scope;
use crate::domain::day::Day;
use crate::flow::due::{self, Group, Item};
use crate::i18n::label;
use crate::store::Access;
use serde_json::{Value, json};

pub fn run(context: &Context, scope: &str, limit: usize, json: bool) -> Result<Outcome, Failure> {
    let sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let scope = Scope::from_code(scope).unwrap_or(Scope::Own);
    let waiting = due::gather(&sitting, scope, lang, all(limit))?;
    if json {
        let group = |group: Group| -> Value {
            waiting.items.iter().filter(|item| item.group == group).map(row).collect()
        };
        // Who waits for an answer waits, whatever the question is.
        let waits: Value = [Group::Waiting, Group::Unfinished, Group::Asking, Group::Verifying]
            .into_iter()
            .flat_map(|group| waiting.items.iter().filter(move |item| item.group == group))
            .map(row)
            .collect();
        document(&json!({
            "on": sitting.today().to_string(),
            "overdue": group(Group::Overdue),
            "due": group(Group::Due),
            "waiting": waits,
            "drafts": drafts(&waiting.items, sitting.today()),
        }));
        return Ok(Outcome::Done);
    }
    for group in Group::ALL {
        let items: Vec<&Item> = waiting.items.iter().filter(|item| item.group == group).collect();
        if !items.is_empty() {
            print(&label(lang, &format!("due-{}", group.key())));
        }
        for item in items {
            print(&format!("  {:10}  {:15}  {}  {}", item.on, item.reference, item.name, item.text));
        }
    }
    Ok(Outcome::Done)
}

fn row(item: &Item) -> Value {
    let on = (!item.on.is_empty()).then_some(&item.on);
    json!({ "kind": item.kind, "ref": item.reference, "name": item.name, "on": on, "text": item.text })
}

/// One an unfinished interview, with the days since somebody touched it.
fn drafts(items: &[Item], today: Day) -> Value {
    let drafts = items.iter().filter(|item| matches!(item.group, Group::Drafts | Group::Abandoned));
    let drafts = drafts.map(|item| {
        let mut draft = row(item);
        draft["days"] = Day::parse(&item.on).map(|on| on.days_until(today)).into();
        draft["abandoned"] = (item.group == Group::Abandoned).into();
        draft
    });
    drafts.collect()
}
