//! Accounts: who works at the desk, in which role and office, and who signs. Only who administers the desk may look
//! at them or change them; every change is in the change log.
//!
//! An account is named by its person's name, which two accounts never share, or by its id. The desk always keeps one
//! administrator who can open it: the batch that would take the last one away does not hold.

use super::offices::{self, named};
use super::{Error, Result, Sitting, log};
use crate::domain::datum::{Datum, Reject};
use crate::domain::office::{Counsellor, Role};
use crate::domain::record::{Fault, Faults, Record};
use crate::domain::rights::{Deed, Whose};
use crate::domain::text::{Line, Name};
use crate::facts::fold;
use crate::store::people::{self, Account};
use crate::store::records::{self, Stored};
use crate::store::{Batch, Store, keys};
use serde_json::json;

/// Why something about accounts, keys or offices was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("no such account")]
    Unknown,
    #[error("an account has that name")]
    Exists,
    #[error("the system login is another account's")]
    LoginTaken,
    /// Who signs would administer the desk no longer.
    #[error("the login is one's own")]
    OwnLogin,
    #[error("the last administrator")]
    LastAdministrator,
    #[error("no such office")]
    OfficeUnknown,
    #[error("an office has that name")]
    OfficeExists,
    #[error("the account has no such key")]
    NoSuchKey,
    /// What a seat was opened with opens none.
    #[error("the key opens no seat")]
    KeyUnknown,
    #[error("the account is closed")]
    Closed,
    #[error("nobody signs")]
    NobodySigns,
}

impl Refusal {
    pub fn id(self) -> &'static str {
        match self {
            Refusal::Unknown => "error-account-unknown",
            Refusal::Exists => "error-account-exists",
            Refusal::LoginTaken => "error-login-taken",
            Refusal::OwnLogin => "error-own-login",
            Refusal::LastAdministrator => "error-last-administrator",
            Refusal::OfficeUnknown => "error-office-unknown",
            Refusal::OfficeExists => "error-office-exists",
            Refusal::NoSuchKey => "error-no-such-key",
            Refusal::KeyUnknown => "error-key-unknown",
            Refusal::Closed => "error-account-closed",
            Refusal::NobodySigns => "error-nobody-signs",
        }
    }
}

/// Who started the program, as the system knows it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Caller<'a> {
    pub login: Option<&'a str>,
    /// The desk's file is this login's own: whoever can do that can do everything to the file.
    pub owns_file: bool,
}

/// The account that signs where no key says so: the one bound to the login; else, for the owner of the file, the
/// eldest administrator who is bound to no login; else the only administrator of a desk that binds nobody.
///
/// # Errors
/// Nobody is meant, or the store's.
pub fn signer(store: &Store, caller: Caller) -> Result<String> {
    let accounts: Vec<Account> = people::accounts(store)?.into_iter().filter(|one| one.active).collect();
    let login = |account: &Account| account.counsellor.system_login.as_ref().map(|line| line.text());
    let bound = accounts.iter().find(|account| login(account).is_some_and(|own| caller.login == Some(&own)));
    if let Some(account) = bound {
        return Ok(account.id.clone());
    }
    let mut free: Vec<&Account> = accounts
        .iter()
        .filter(|account| {
            account.counsellor.role == Some(Role::Administrator) && account.counsellor.system_login.is_none()
        })
        .collect();
    // Ids grow with time.
    free.sort_by(|one, other| one.id.cmp(&other.id));
    let single = accounts.iter().all(|account| account.counsellor.system_login.is_none());
    match &free[..] {
        [eldest, ..] if caller.owns_file => Ok(eldest.id.clone()),
        [only] if single => Ok(only.id.clone()),
        _ => Err(Refusal::NobodySigns.into()),
    }
}

/// An account as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub account: Account,
    pub office: String,
    pub team: Option<String>,
    /// How many keys open the desk for it.
    pub keys: usize,
}

/// Every account, by name.
///
/// # Errors
/// The right is missing, or the store's.
pub fn list(sitting: &Sitting) -> Result<Vec<Row>> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let held = keys::open(&sitting.store, None)?;
    let offices = people::offices(&sitting.store)?;
    let teams = people::teams(&sitting.store)?;
    let rows = people::accounts(&sitting.store)?.into_iter().map(|account| {
        let office = offices.iter().find(|office| office.id == account.office_id);
        let keys = held.iter().filter(|key| key.account == account.id).count();
        let team = teams.iter().find(|(_, team)| Some(&team.id) == account.team_id.as_ref());
        let team = team.map(|(_, team)| team.record.name.text());
        Row { office: office.map(|office| named(&office.record)).unwrap_or_default(), team, keys, account }
    });
    Ok(rows.collect())
}

/// One account as the list shows it.
///
/// # Errors
/// As [`list`]; there is none of that name.
pub fn one(sitting: &Sitting, name: &str) -> Result<Row> {
    let id = find(sitting, name)?.id;
    list(sitting)?.into_iter().find(|row| row.account.id == id).ok_or(Refusal::Unknown.into())
}

/// What a new account is told.
#[derive(Clone, Copy, Debug)]
pub struct NewAccount<'a> {
    pub name: &'a str,
    pub role: Role,
    /// The office by its name; that of who signs where none is named.
    pub office: Option<&'a str>,
    /// The system login that signs as this account.
    pub login: Option<&'a str>,
}

/// Makes an account. `caller` is who asks for it.
///
/// # Errors
/// The right is missing; the name is none or another's, the office unknown, the login another's; the store's.
pub fn add(sitting: &mut Sitting, new: &NewAccount, caller: Caller) -> Result<()> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let reading = sitting.reading();
    let name = Name::read(new.name, &reading).map_err(|reject| refused("name", reject))?;
    if people::accounts(&sitting.store)?.iter().any(|account| is_called(account, name.as_str())) {
        return Err(Refusal::Exists.into());
    }
    let office_id = match new.office {
        Some(office) => offices::find(sitting, office)?.id,
        None => sitting.signer.office_id.clone(),
    };
    let system_login = new.login.map(|login| free_login(sitting, login, new.role, caller)).transpose()?;
    let counsellor = Counsellor { name: Some(name), role: Some(new.role), system_login };
    let account =
        Account { id: sitting.new_id(), office_id, team_id: None, active: true, language: None, counsellor };
    let mut batch = sitting.batch();
    batch.push(people::insert_account(&account));
    let row = log::created(&batch, &account.id, &account.counsellor);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// Closes an account, or opens it again. Its open seats may do nothing more from then on.
///
/// # Errors
/// The right is missing, there is none of that name, it is the last administrator's, or the store's.
pub fn set_active(sitting: &mut Sitting, name: &str, active: bool) -> Result<()> {
    let account = find(sitting, name)?;
    if account.active == active {
        return Ok(());
    }
    let mut batch = sitting.batch();
    batch.push(people::set_active(&account.id, active));
    let word = |active: bool| if active { "yes" } else { "no" };
    let about = json!({ "active": [word(account.active), word(active)] });
    let row = log::did(&batch, "change", Counsellor::TABLE, &account.id, &about);
    batch.push(row);
    apply_with_administrator(sitting, batch)
}

/// Gives an account another role; its open seats work in it from then on.
///
/// # Errors
/// As [`set_active`].
pub fn set_role(sitting: &mut Sitting, name: &str, role: Role) -> Result<()> {
    change(sitting, name, |counsellor| counsellor.role = Some(role))
}

/// Binds an account to a system login, or to none. `caller` is who asks for it.
///
/// # Errors
/// As [`set_active`]; the login is another account's, or the caller's own and would administer nothing.
pub fn bind(sitting: &mut Sitting, name: &str, login: Option<&str>, caller: Caller) -> Result<()> {
    let account = find(sitting, name)?;
    let login = match login {
        Some(login) if account.counsellor.system_login != Line::of(login) => {
            let role = account.counsellor.role.unwrap_or(Role::Counsellor);
            Some(free_login(sitting, login, role, caller)?)
        }
        Some(_) => return Ok(()),
        None => None,
    };
    change(sitting, name, |counsellor| counsellor.system_login = login)
}

/// Moves an account to another office: what is that office's is near to it from then on.
///
/// # Errors
/// As [`set_active`]; the office is unknown.
pub fn move_to(sitting: &mut Sitting, name: &str, office: &str) -> Result<()> {
    let account = find(sitting, name)?;
    let office = offices::find(sitting, office)?;
    if account.office_id == office.id {
        return Ok(());
    }
    let mut batch = sitting.batch();
    batch.push(people::move_to(&account.id, &office.id));
    let about = json!({ "office_id": [account.office_id, office.id] });
    let row = log::did(&batch, "change", Counsellor::TABLE, &account.id, &about);
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}

/// The account of that name or id.
///
/// # Errors
/// The right is missing, or there is none.
pub(super) fn find(sitting: &Sitting, name: &str) -> Result<Account> {
    sitting.ask(Deed::Administer, Whose::Elsewhere)?;
    let accounts = people::accounts(&sitting.store)?;
    let found = accounts.into_iter().find(|account| account.id == name || is_called(account, name));
    found.ok_or(Refusal::Unknown.into())
}

fn is_called(account: &Account, name: &str) -> bool {
    account.counsellor.name.as_ref().is_some_and(|own| fold(own.as_str()) == fold(name))
}

/// The login as it is kept, if no other account has it. Who administers the desk unbound, as the owner of the file,
/// would be shut out by binding the own login to somebody who does not.
fn free_login(sitting: &Sitting, login: &str, role: Role, caller: Caller) -> Result<Line> {
    if caller.login == Some(login) && role != Role::Administrator {
        return Err(Refusal::OwnLogin.into());
    }
    let login = Line::read(login, &sitting.reading()).map_err(|reject| refused("system_login", reject))?;
    let accounts = people::accounts(&sitting.store)?;
    if accounts.iter().any(|account| account.counsellor.system_login.as_ref() == Some(&login)) {
        return Err(Refusal::LoginTaken.into());
    }
    Ok(login)
}

fn change(sitting: &mut Sitting, name: &str, alter: impl FnOnce(&mut Counsellor)) -> Result<()> {
    let id = find(sitting, name)?.id;
    let stored: Option<Stored<Counsellor>> = records::get(&sitting.store, &id)?;
    let Stored { version, record: old, .. } = stored.ok_or(Refusal::Unknown)?;
    let mut new = old.clone();
    alter(&mut new);
    let mut batch = sitting.batch();
    let Some(row) = log::changed(&batch, &id, &old, &new) else { return Ok(()) };
    batch.push(records::update(&id, version, &new)).push(row);
    apply_with_administrator(sitting, batch)
}

/// Applies a batch that holds only where an administrator is left.
fn apply_with_administrator(sitting: &mut Sitting, mut batch: Batch) -> Result<()> {
    let last = batch.statements.len();
    batch.push(people::an_administrator_is_left());
    match sitting.store.apply(&batch) {
        Err(crate::store::Error::Stale { statement }) if statement == last => {
            Err(Refusal::LastAdministrator.into())
        }
        other => Ok(other.map(drop)?),
    }
}

fn refused(key: &'static str, reject: Reject) -> Error {
    Faults(vec![Fault { key, reject }]).into()
}
