//! Offices and counsellors, and the desk's own settings.

use super::records::{self, Stored};
use super::{Query, Result, Row, Statement, Store};
use crate::domain::office::{Counsellor, Office, Role, Team};

/// An account with the office it works in.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub id: String,
    pub office_id: String,
    pub team_id: Option<String>,
    pub active: bool,
    /// Language code the account chose last.
    pub language: Option<String>,
    pub counsellor: Counsellor,
}

/// A setting of the desk.
pub fn set(key: &str, value: &str) -> Statement {
    Statement::new(
        "INSERT INTO meta(key, value) VALUES(:key, :value) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
    )
    .with("key", key)
    .with("value", value)
}

/// Every setting.
///
/// # Errors
/// The store's.
pub fn settings(store: &Store) -> Result<std::collections::BTreeMap<String, String>> {
    let rows = store.read(&Query::new("SELECT key, value FROM meta"))?;
    Ok(rows.iter().map(|row| (row.text(0).to_owned(), row.text(1).to_owned())).collect())
}

pub fn insert_office(id: &str, office: &Office) -> Statement {
    records::insert(id, office, vec![])
}

pub fn insert_team(id: &str, office: &str, team: &Team) -> Statement {
    records::insert(id, team, vec![("office_id", office.into())])
}

/// Every team, with the id of its office.
///
/// # Errors
/// The store's.
pub fn teams(store: &Store) -> Result<Vec<(String, Stored<Team>)>> {
    let sql = format!("SELECT office_id, id, version, {} FROM team ORDER BY id", records::columns::<Team>());
    let rows = store.read(&Query::new(sql))?;
    let team = |row: &Row| Ok((row.text(0).to_owned(), records::stored::<Team>(&Row(row.from(1).to_vec()))?));
    rows.iter().map(team).collect()
}

pub fn insert_account(account: &Account) -> Statement {
    records::insert(
        &account.id,
        &account.counsellor,
        vec![
            ("office_id", account.office_id.as_str().into()),
            ("team_id", account.team_id.clone().into()),
            ("active", i64::from(account.active).into()),
            ("language", account.language.clone().into()),
        ],
    )
}

/// Closes an account, or opens it again; it must be in the other state.
pub fn set_active(account: &str, active: bool) -> Statement {
    Statement::new(
        "UPDATE counsellor SET active = :active, version = version + 1 WHERE id = :id AND active <> :active",
    )
    .with("id", account)
    .with("active", i64::from(active))
    .one()
}

/// Moves an account to another office, and out of its team there.
pub fn move_to(account: &str, office: &str) -> Statement {
    Statement::new(
        "UPDATE counsellor SET office_id = :office, team_id = NULL, version = version + 1 WHERE id = :id",
    )
    .with("id", account)
    .with("office", office)
    .one()
}

/// Puts an account in a team, or in none.
pub fn join(account: &str, team: Option<&str>) -> Statement {
    Statement::new("UPDATE counsellor SET team_id = :team, version = version + 1 WHERE id = :id")
        .with("id", account)
        .with("team", team.map(str::to_owned))
        .one()
}

/// Changes nothing, and holds only where the desk still has an administrator: the batch that would leave it without
/// one is rolled back, whoever else changed accounts meanwhile.
pub fn an_administrator_is_left() -> Statement {
    Statement::new(
        "UPDATE counsellor SET version = version WHERE id = (
           SELECT id FROM counsellor WHERE role = 'administrator' AND active = 1 LIMIT 1)",
    )
    .one()
}

/// Every office, the first one first.
///
/// # Errors
/// The store's.
pub fn offices(store: &Store) -> Result<Vec<Stored<Office>>> {
    let sql = format!("SELECT id, version, {} FROM office ORDER BY id", records::columns::<Office>());
    store.read(&Query::new(sql))?.iter().map(records::stored::<Office>).collect()
}

/// Remembers the language an account chose.
pub fn choose_language(account: &str, language: &str) -> Statement {
    Statement::new("UPDATE counsellor SET language = :language WHERE id = :id")
        .with("id", account)
        .with("language", language)
}

/// Every account, by name.
///
/// # Errors
/// The store's.
pub fn accounts(store: &Store) -> Result<Vec<Account>> {
    let sql = format!(
        "SELECT office_id, team_id, active, language, id, version, {} FROM counsellor ORDER BY name, id",
        records::columns::<Counsellor>()
    );
    store.read(&Query::new(sql))?.iter().map(account).collect()
}

/// The role of an account that is not closed.
///
/// # Errors
/// The store's.
pub fn role_of(store: &Store, account: &str) -> Result<Option<Role>> {
    let query = Query::new("SELECT role FROM counsellor WHERE id = :id AND active = 1").with("id", account);
    let rows = store.read(&query)?;
    Ok(rows.first().map(|row| Role::from_code(row.text(0)).unwrap_or(Role::Counsellor)))
}

fn account(row: &Row) -> Result<Account> {
    let tail = Row(row.from(4).to_vec());
    let Stored { id, record, .. } = records::stored::<Counsellor>(&tail)?;
    Ok(Account {
        id,
        office_id: row.text(0).to_owned(),
        team_id: row.some(1),
        active: row.int(2) == 1,
        language: row.some(3),
        counsellor: record,
    })
}
