//! Handing cases to a colleague, one or a whole caseload: the case, its visits still to be made, and its person where
//! the one who gives follows her. Each case keeps a row of it.

use super::{insist, stale_means_changed};
use crate::deeds::{Error, Result, Sitting, drafts, log};
use crate::domain::datum::Reject;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::case::State;
use crate::domain::reintegration::turn::{Extent, HandOver};
use crate::domain::rights::Deed;
use crate::facts::fold;
use crate::store::cases::{self, Held};
use crate::store::people::{self, Account};

/// What was handed over, and to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub count: usize,
    pub colleague: String,
    /// The id of the first case.
    pub first: String,
}

/// Hands cases over. `case_id` is the case one is at, where there is one.
///
/// # Errors
/// Nobody of that name; nothing to hand over; faults; a missing right for any of them, and then none is; the store's.
pub fn hand_over(
    sitting: &mut Sitting,
    case_id: Option<&str>,
    over: &HandOver,
    draft: Option<&str>,
) -> Result<Given> {
    insist(over)?;
    let named = |key: &'static str, name: Option<&str>| match name {
        None => Ok(None),
        Some(name) => match colleague(sitting, name)? {
            Some(account) => Ok(Some(account)),
            None => Err(fault(key, "reject-colleague")),
        },
    };
    let to = named("colleague", over.colleague.as_ref().map(|name| name.as_str()))?.ok_or(Error::NotFound)?;
    let giver = named("giver", over.giver.as_ref().map(|name| name.as_str()))?;
    let held = match (over.extent, case_id) {
        (Some(Extent::This), Some(id)) => vec![one(sitting, id)?],
        (Some(Extent::This), None) => return Err(fault("extent", "reject-no-case")),
        _ => {
            let giver = giver.map_or_else(|| sitting.signer.id.clone(), |account| account.id);
            let most = over.most.map_or(i64::MAX, |most| most.0);
            cases::held_by(&sitting.store, &giver, most)?
        }
    };
    let today = sitting.today().to_string();
    let mut batch = sitting.batch();
    let (mut count, mut first) = (0, None);
    for case in &held {
        let (_, standing) = cases::get(&sitting.store, &case.id)?.ok_or(Error::NotFound)?;
        let from = standing.counsellor_id;
        if from == to.id {
            continue;
        }
        sitting.ask(Deed::HandOver, sitting.whose(&from, &case.office_id))?;
        let id = sitting.new_id();
        batch.extend(cases::give(&case.id, case.version, &to.id));
        batch.push(cases::give_person(&case.candidate_id, &from, &to.id));
        batch.push(cases::insert_hand_over(&id, &case.id, &from, &to.id, &today, over));
        let about = serde_json::json!({ "colleague": [name_of(sitting, &from)?, name(&to)] });
        let row = log::did(&batch, "hand-over", HandOver::TABLE, &case.id, &about);
        batch.push(row);
        count += 1;
        first.get_or_insert_with(|| case.id.clone());
    }
    let first = first.ok_or(Error::NothingToGive)?;
    stale_means_changed(drafts::saved(sitting, batch, draft)?)?;
    Ok(Given { count, colleague: name(&to), first })
}

fn fault(key: &'static str, reject: &'static str) -> Error {
    let mut faults = Faults::default();
    faults.push(key, Reject(reject));
    faults.into()
}

fn one(sitting: &Sitting, id: &str) -> Result<Held> {
    let (stored, standing) = cases::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    if standing.state == State::Closed.code() {
        return Err(Error::Closed);
    }
    Ok(Held {
        id: stored.id,
        version: stored.version,
        candidate_id: standing.candidate_id,
        office_id: standing.office_id,
    })
}

/// The names of those who can take a case, the one who asks left out.
///
/// # Errors
/// The store's.
pub fn colleagues(sitting: &Sitting) -> Result<Vec<String>> {
    let accounts = people::accounts(&sitting.store)?;
    let others = accounts.iter().filter(|account| account.active && account.id != sitting.signer.id);
    Ok(others.map(name).collect())
}

/// The account of a name: the whole name, or a beginning that is nobody else's.
pub(super) fn colleague(sitting: &Sitting, named: &str) -> Result<Option<Account>> {
    let wanted = fold(named);
    let accounts: Vec<Account> =
        people::accounts(&sitting.store)?.into_iter().filter(|account| account.active).collect();
    let whole = accounts.iter().find(|account| fold(&name(account)) == wanted);
    let mut begun = accounts.iter().filter(|account| fold(&name(account)).starts_with(&wanted));
    let found = whole.or_else(|| {
        let first = begun.next()?;
        (begun.next().is_none() && !wanted.is_empty()).then_some(first)
    });
    Ok(found.cloned())
}

fn name(account: &Account) -> String {
    account.counsellor.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default()
}

/// The name behind an account's id.
pub(super) fn name_of(sitting: &Sitting, id: &str) -> Result<String> {
    let accounts = people::accounts(&sitting.store)?;
    Ok(accounts.iter().find(|account| account.id == id).map(name).unwrap_or_default())
}
