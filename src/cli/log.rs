//! `log list`, `log verify`.

use super::Log;
use super::context::Context;
use super::find::all;
use super::output::{Failure, Outcome, document, print};
use super::word;
use crate::deeds::{self, references};
use crate::i18n::msg;
use crate::store::Access;
use serde_json::{Value, json};

pub fn run(context: &Context, log: &Log) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    match log {
        Log::List { of, limit, json } => {
            let entries = match of {
                Some(reference) => {
                    let (_, id) = references::resolve(&sitting, reference)?;
                    deeds::log::history(&sitting, &id, all(*limit))?
                }
                None => deeds::log::newest(&sitting, all(*limit))?,
            };
            if *json {
                let rows = entries.iter().map(|entry| {
                    json!({
                        "seq": entry.seq, "at": entry.at, "by": entry.by, "action": entry.action,
                        "record": entry.record, "record_id": entry.record_id,
                        "changes": serde_json::from_str::<Value>(&entry.changes).unwrap_or(Value::Null),
                    })
                });
                document(&rows.collect());
            } else {
                for entry in entries {
                    print(&format!(
                        "{:7}  {}  {}  {} {}",
                        entry.seq, entry.at, entry.by, entry.action, entry.record
                    ));
                }
            }
            Ok(Outcome::Done)
        }
        Log::Verify { json } => {
            let broken = deeds::log::verify(&mut sitting)?;
            let text = match broken {
                Some(seq) => msg::log_broken(context.lang(), seq.to_string()),
                None => word(context, "log-holds"),
            };
            if *json {
                document(&json!({ "ok": broken.is_none(), "first_broken": broken, "text": text }));
            } else {
                print(&text);
            }
            Ok(if broken.is_none() { Outcome::Done } else { Outcome::Bad })
        }
    }
}
