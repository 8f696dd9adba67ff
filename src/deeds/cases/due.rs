//! What is due to whom, and what is counted.

use crate::deeds::{Result, Sitting};
use crate::domain::day::Day;
use crate::domain::rights::{Deed, Whose};
use crate::store::cases;
use crate::store::cases::{Counted, Due};
use crate::store::{Holders, people};

/// Whose visits are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Own,
    Team,
    Office,
    All,
}

impl Scope {
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "own" => Some(Scope::Own),
            "team" => Some(Scope::Team),
            "office" => Some(Scope::Office),
            "all" => Some(Scope::All),
            _ => None,
        }
    }
}

/// The accounts of a scope, with how near they are to the one who asks.
pub(in crate::deeds) fn holders(sitting: &Sitting, scope: Scope) -> Result<(Holders, Whose)> {
    let me = &sitting.signer;
    if scope == Scope::Own {
        return Ok((Holders::These(vec![me.id.clone()]), Whose::Own));
    }
    let accounts = people::accounts(&sitting.store)?;
    let these = |within: &dyn Fn(&people::Account) -> bool| {
        let ids = accounts.iter().filter(|account| within(account)).map(|account| account.id.clone());
        Holders::These(ids.collect())
    };
    Ok(match scope {
        // Without a team one is one's own.
        Scope::Team => {
            let team = me.team_id.as_ref();
            let mine = |account: &people::Account| {
                account.id == me.id || (team.is_some() && account.team_id.as_ref() == team)
            };
            (these(&mine), Whose::Team)
        }
        Scope::Office => (these(&|account| account.office_id == me.office_id), Whose::Office),
        _ => {
            let one_office = accounts.iter().all(|account| account.office_id == me.office_id);
            (Holders::All, if one_office { Whose::Office } else { Whose::Elsewhere })
        }
    })
}

/// Visits owed up to a day, the oldest first.
///
/// # Errors
/// A missing right, or the store's.
pub fn due(sitting: &Sitting, scope: Scope, until: Day, most: usize) -> Result<Vec<Due>> {
    let (holders, whose) = holders(sitting, scope)?;
    sitting.ask(Deed::ReadCases, whose)?;
    sitting.at_once(|| Ok(cases::due(&sitting.store, &holders, &until.to_string(), most)?))
}

/// How many of the counsellor's visits are owed up to a day, counted to 1,000.
///
/// # Errors
/// The store's.
pub fn count_due(sitting: &Sitting, until: Day) -> Result<i64> {
    Ok(cases::count_due(&sitting.store, &sitting.signer.id, &until.to_string(), 1_000)?)
}

/// The figures of all cases as of a day, with the visits from another day on.
///
/// # Errors
/// A missing right, or the store's.
pub fn figures(sitting: &Sitting, from: Day, as_of: Day) -> Result<Counted> {
    let (_, whose) = holders(sitting, Scope::All)?;
    sitting.ask(Deed::ReadCases, whose)?;
    Ok(cases::count(&sitting.store, from, as_of)?)
}
