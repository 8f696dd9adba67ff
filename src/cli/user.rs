//! `user …`: who works at the desk, in which role and office, and the public keys that let them in.

use super::code;
use super::context::{Context, login};
use super::output::{Failure, Outcome, document, print};
use super::word;
use crate::deeds::accounts::{self, Caller, NewAccount, Row};
use crate::deeds::kept::HeldKey;
use crate::deeds::{Sitting, keys, teams};
use crate::domain::datum::Datum;
use crate::domain::office::Role;
use crate::flow::resolve::choice_label;
use crate::i18n::{label, msg};
use crate::store::Access;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file of keys is a page; a longer one is something else.
const LONGEST_FILE: u64 = 1 << 20;

#[derive(Args)]
pub struct User {
    #[command(subcommand)]
    deed: Deed,
    /// One JSON document on stdout
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Deed {
    /// Makes an account
    Add {
        /// The person's name: the account is called by it
        name: String,
        #[arg(long, default_value = Role::Counsellor.code(), value_parser = roles())]
        role: String,
        /// An office by its name; yours if none is named
        #[arg(long)]
        office: Option<String>,
        /// The login on this machine that signs as this account
        #[arg(long, value_name = "LOGIN")]
        system: Option<String>,
    },
    /// Every account
    List,
    /// Closes an account: neither its keys nor its open seats do anything more
    Disable { name: String },
    /// Opens a closed account again
    Enable { name: String },
    /// Gives an account another role
    Role {
        name: String,
        #[arg(value_parser = roles())]
        role: String,
    },
    /// Moves an account to another office
    Office { name: String, office: String },
    /// Puts an account in a team of its office, or in none; the team is made if there is none of that name
    Team { name: String, team: Option<String> },
    /// Binds an account to a login on this machine, or to none
    System { name: String, login: Option<String> },
    /// Sets the code that opens your locked desk; it is read from the terminal or the input
    Code {
        /// Takes away the code of somebody who forgot it
        #[arg(long, value_name = "NAME")]
        forgotten: Option<String>,
    },
    /// The public keys that let an account in over SSH
    Key {
        name: String,
        #[command(subcommand)]
        deed: Key,
    },
}

#[derive(Subcommand)]
enum Key {
    /// Adds the public keys of a file, or of the standard input for `-`
    Add { file: PathBuf },
    /// The keys that let the account in
    List,
    /// Takes a key back
    Remove { fingerprint: String },
}

fn roles() -> PossibleValuesParser {
    PossibleValuesParser::new(Role::LIST.codes)
}

impl User {
    pub fn json(&self) -> bool {
        self.json
    }
}

pub fn run(context: &Context, user: &User) -> Result<Outcome, Failure> {
    if let Deed::Code { forgotten } = &user.deed {
        return code::run(context, forgotten.as_deref());
    }
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let own = login();
    let caller = Caller { login: own.as_deref(), owns_file: context.owns_file() };
    let name = match &user.deed {
        Deed::List | Deed::Code { .. } => return list(context, &sitting, user.json),
        Deed::Key { name, deed } => return key(context, &mut sitting, name, deed, user.json),
        Deed::Add { name, role, office, system } => {
            let (office, login) = (office.as_deref(), system.as_deref());
            accounts::add(&mut sitting, &NewAccount { name, role: role_of(role), office, login }, caller)?;
            name
        }
        Deed::Disable { name } => {
            accounts::set_active(&mut sitting, name, false)?;
            name
        }
        Deed::Enable { name } => {
            accounts::set_active(&mut sitting, name, true)?;
            name
        }
        Deed::Role { name, role } => {
            accounts::set_role(&mut sitting, name, role_of(role))?;
            name
        }
        Deed::Office { name, office } => {
            accounts::move_to(&mut sitting, name, office)?;
            name
        }
        Deed::Team { name, team } => {
            teams::join(&mut sitting, name, team.as_deref())?;
            name
        }
        Deed::System { name, login } => {
            accounts::bind(&mut sitting, name, login.as_deref(), caller)?;
            name
        }
    };
    // Who demoted or closed herself may not look any more; it is done all the same.
    let Ok(row) = accounts::one(&sitting, name) else { return Ok(Outcome::Done) };
    if user.json {
        document(&as_json(&row));
        return Ok(Outcome::Done);
    }
    let (name, role, office) = (named(&row), role_label(&row, context), row.office.clone());
    print(&match &user.deed {
        Deed::Add { .. } => msg::account_added(lang, name, office, role),
        Deed::Disable { .. } => msg::account_disabled(lang, name),
        Deed::Enable { .. } => msg::account_enabled(lang, name),
        Deed::Office { .. } => msg::account_moved(lang, name, office),
        Deed::Team { team: Some(team), .. } => msg::account_in_team(lang, name, team),
        Deed::Team { team: None, .. } => msg::account_in_no_team(lang, name),
        Deed::System { login: Some(login), .. } => msg::account_bound(lang, login, name),
        Deed::System { login: None, .. } => msg::account_unbound(lang, name),
        Deed::Role { .. } | Deed::List | Deed::Code { .. } | Deed::Key { .. } => {
            msg::account_role(lang, name, role)
        }
    });
    Ok(Outcome::Done)
}

/// The parser has taken no other word.
fn role_of(code: &str) -> Role {
    Role::from_code(code).unwrap_or(Role::Counsellor)
}

fn named(row: &Row) -> String {
    row.account.counsellor.name.text()
}

fn role_label(row: &Row, context: &Context) -> String {
    choice_label(&Role::LIST, &row.account.counsellor.role.text(), context.lang())
}

fn as_json(row: &Row) -> Value {
    json!({
        "name": named(row),
        "role": row.account.counsellor.role.json(),
        "office": row.office,
        "team": row.team,
        "system_login": row.account.counsellor.system_login.json(),
        "active": row.account.active,
        "language": row.account.language,
        "keys": row.keys,
    })
}

fn list(context: &Context, sitting: &Sitting, json: bool) -> Result<Outcome, Failure> {
    let rows = accounts::list(sitting)?;
    if json {
        document(&rows.iter().map(as_json).collect());
        return Ok(Outcome::Done);
    }
    for row in &rows {
        let login = row.account.counsellor.system_login.text();
        let keys = msg::account_keys(context.lang(), row.keys);
        let closed = if row.account.active { String::new() } else { word(context, "account-closed") };
        let line = format!(
            "{:28}  {:16}  {:24}  {:12}  {keys}  {closed}",
            named(row),
            role_label(row, context),
            row.office,
            login
        );
        print(line.trim_end());
    }
    Ok(Outcome::Done)
}

fn key(
    context: &Context,
    sitting: &mut Sitting,
    name: &str,
    deed: &Key,
    json: bool,
) -> Result<Outcome, Failure> {
    match deed {
        Key::Add { file } => return add_keys(context, sitting, name, file, json),
        Key::List => {
            let held = keys::list(sitting, name)?;
            if json {
                document(&held.iter().map(key_json).collect());
            } else {
                for key in &held {
                    let comment = key.key.comment.text();
                    print(
                        format!("{}  {}  {comment}", key.fingerprint, key.key.public_key.kind()).trim_end(),
                    );
                }
            }
        }
        Key::Remove { fingerprint } => {
            keys::remove(sitting, name, fingerprint)?;
            if json {
                document(&json!({ "removed": fingerprint }));
            } else {
                print(&msg::key_removed(context.lang(), fingerprint));
            }
        }
    }
    Ok(Outcome::Done)
}

fn key_json(held: &HeldKey) -> Value {
    json!({
        "fingerprint": held.fingerprint,
        "type": held.key.public_key.kind(),
        "comment": held.key.comment.json(),
        "added_at": held.added_at,
    })
}

/// Each line of the file is told: added, or why not. Done in part where some were refused; not done where all were.
fn add_keys(
    context: &Context,
    sitting: &mut Sitting,
    name: &str,
    file: &Path,
    json: bool,
) -> Result<Outcome, Failure> {
    let lang = context.lang();
    let text = read(file).map_err(|_| Failure::Said {
        code: "file_not_found",
        text: msg::import_no_file(lang, file.display().to_string()),
    })?;
    let brought = keys::add(sitting, name, &text)?;
    let refused = brought.iter().filter(|line| line.key.is_err()).count();
    if json {
        let added = brought.iter().filter_map(|line| line.key.as_ref().ok()).map(key_json);
        let refused = brought.iter().filter_map(|line| {
            let reject = line.key.as_ref().err()?;
            let reason = reject.0.trim_start_matches("reject-").replace('-', "_");
            Some(json!({ "line": line.line, "reason": reason, "text": label(lang, reject.0) }))
        });
        document(&json!({ "added": added.collect::<Vec<_>>(), "refused": refused.collect::<Vec<_>>() }));
    } else {
        for line in &brought {
            print(&match &line.key {
                Ok(held) => msg::key_added(lang, held.fingerprint.as_str(), held.key.public_key.kind()),
                Err(reject) => msg::key_refused(lang, line.line, label(lang, reject.0)),
            });
        }
        if brought.is_empty() {
            print(&word(context, "key-none"));
        }
    }
    Ok(match refused {
        _ if brought.len() == refused => Outcome::Bad,
        0 => Outcome::Done,
        _ => Outcome::InPart,
    })
}

fn read(file: &Path) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(LONGEST_FILE).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?.take(LONGEST_FILE).read_to_end(&mut bytes)?;
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
