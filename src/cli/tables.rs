//! `keys`, `commands`: the tables behind the key line, the help and the README.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::flow::commands::Command;
use crate::ui::keys::{KEYS, key_of};
use serde_json::json;

pub fn keys(context: &Context, json: bool) -> Result<Outcome, Failure> {
    let lang = context.lang();
    if json {
        let rows = KEYS.iter().map(|row| {
            json!({
                "place": row.place.id(),
                "key": row.key.name(),
                "command": row.command.id(),
                "text": row.command.name(lang),
            })
        });
        document(&rows.collect());
    } else {
        for row in KEYS {
            print(&format!(
                "{:16} {:5} {:22} {}",
                row.place.id(),
                row.key.name(),
                row.command.id(),
                row.command.name(lang)
            ));
        }
    }
    Ok(Outcome::Done)
}

pub fn commands(context: &Context, json: bool) -> Result<Outcome, Failure> {
    let lang = context.lang();
    let listed = Command::ALL.iter().filter(|command| command.listed());
    if json {
        let rows = listed.map(|command| {
            json!({
                "id": command.id(),
                "key": key_of(*command).map(|key| key.name()),
                "text": command.name(lang),
            })
        });
        document(&rows.collect());
    } else {
        for command in listed {
            let key = key_of(*command).map(|key| key.name()).unwrap_or_default();
            print(&format!("{:22} {key:5} {}", command.id(), command.name(lang)));
        }
    }
    Ok(Outcome::Done)
}
