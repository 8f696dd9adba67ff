//! What somebody waits for, whichever table tells it: one question with an index of its own, put to each account that is
//! asked for, and the answers laid into one list by their days.

use super::{Query, Result, Store};

/// Whose work is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holders {
    All,
    /// Account ids: each is asked for by itself, and the lists are laid into one.
    These(Vec<String>),
}

/// A line on the list of what is due: something of a case, and the person it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub id: String,
    /// What it is, by the word of its table: the kind of an aid, the name of a partner.
    pub what: String,
    /// `YYYY-MM-DD`
    pub on: String,
    pub case_id: String,
    pub case_reference: String,
    pub family_name: Option<String>,
    pub given_names: Option<String>,
}

/// How one table is asked. In every text the row is `w` and its case `c`.
#[derive(Clone, Copy)]
pub(super) struct Question {
    pub what: &'static str,
    pub on: &'static str,
    /// The table and its index for one account, and for all.
    pub own: &'static str,
    pub all: &'static str,
    /// What else must hold, beside the day.
    pub only: &'static str,
}

impl Question {
    /// The question for one account, or for all.
    pub fn query(&self, account: Option<&str>, until: &str, most: usize) -> Query {
        let Question { what, on, only, .. } = self;
        let (from, whose) = match account {
            Some(_) => (self.own, "w.counsellor_id = :me AND"),
            None => (self.all, ""),
        };
        let sql = format!(
            "SELECT w.id, {what}, {on}, c.id, c.ref, p.family_name, p.given_names
             FROM {from} CROSS JOIN candidate p ON p.id = c.candidate_id
             WHERE {whose} {on} <= :until AND {only} AND p.erased_at IS NULL AND {}
             ORDER BY {on}, w.id LIMIT :most",
            super::cases::VISIBLE
        );
        let query = Query::new(sql).with("until", until).with("most", at_most(most));
        match account {
            Some(me) => query.with("me", me),
            None => query,
        }
    }

    /// What is awaited up to a day, the longest first.
    ///
    /// # Errors
    /// The store's.
    pub fn asked(&self, store: &Store, holders: &Holders, until: &str, most: usize) -> Result<Vec<Awaited>> {
        let ask = |account: Option<&str>, until: &str| {
            let rows = store.read(&self.query(account, until, most))?;
            let awaited = rows.iter().map(|row| Awaited {
                id: row.text(0).to_owned(),
                what: row.text(1).to_owned(),
                on: row.text(2).to_owned(),
                case_id: row.text(3).to_owned(),
                case_reference: row.text(4).to_owned(),
                family_name: row.some(5),
                given_names: row.some(6),
            });
            Ok(awaited.collect())
        };
        laid(holders, until, most, ask, |one| (&one.on, &one.id))
    }
}

/// The lists of several accounts as one of at most so many rows, in the order of their keys, the day first. Once it is
/// full, nobody is asked for anything later than its last row.
pub(super) fn laid<T>(
    holders: &Holders,
    until: &str,
    most: usize,
    mut ask: impl FnMut(Option<&str>, &str) -> Result<Vec<T>>,
    key: fn(&T) -> (&str, &str),
) -> Result<Vec<T>> {
    let Holders::These(accounts) = holders else { return ask(None, until) };
    let mut list: Vec<T> = Vec::new();
    let mut until = until.to_owned();
    for account in accounts {
        list.extend(ask(Some(account), &until)?);
        list.sort_by(|one, other| key(one).cmp(&key(other)));
        list.truncate(most);
        if let Some(last) = list.last().filter(|_| list.len() == most) {
            until = key(last).0.to_owned();
        }
    }
    Ok(list)
}

pub(super) fn at_most(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(account: &str) -> Vec<(String, String)> {
        let days: &[&str] = match account {
            "afi" => &["2026-11-03", "2026-11-07"],
            "koffi" => &["2026-11-01", "2026-11-05", "2026-11-09"],
            _ => &[],
        };
        days.iter().map(|day| ((*day).to_owned(), account.to_owned())).collect()
    }

    #[test]
    fn lists_of_several_are_laid_into_one_and_nobody_is_asked_behind_its_end() {
        let holders = Holders::These(["afi", "nobody", "koffi"].map(str::to_owned).to_vec());
        let mut untils = Vec::new();
        let ask = |account: Option<&str>, until: &str| {
            untils.push(until.to_owned());
            Ok(rows(account.unwrap_or_default()))
        };
        let list = laid(&holders, "2026-11-30", 2, ask, |row| (&row.0, &row.1)).unwrap();
        let days: Vec<&str> = list.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(days, ["2026-11-01", "2026-11-03"]);
        assert_eq!(untils, ["2026-11-30", "2026-11-07", "2026-11-07"]);
    }
}
