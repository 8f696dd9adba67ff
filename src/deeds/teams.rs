//! Teams: people of one office who see on Today what the others of the team have to do. A team is named by its name,
//! which no other of the office has; it is made when the first of its people comes.

use super::{Result, Sitting, accounts, log};
use crate::domain::datum::Datum;
use crate::domain::office::{Counsellor, Team};
use crate::domain::record::{Fault, Faults, Record};
use crate::domain::text::Line;
use crate::facts::fold;
use crate::store::people;
use serde_json::json;

/// Puts an account in a team of its office, or in none. Its seats see the team's work from the next start on.
///
/// # Errors
/// The right is missing; there is no account of that name; the team's name is none; the store's.
pub fn join(sitting: &mut Sitting, account: &str, team: Option<&str>) -> Result<()> {
    let account = accounts::find(sitting, account)?;
    let mut batch = sitting.batch();
    let id = match team {
        None => None,
        Some(name) => {
            let fault = |reject| Faults(vec![Fault { key: "name", reject }]);
            let name = Line::read(name, &sitting.reading()).map_err(fault)?;
            let teams = people::teams(&sitting.store)?;
            let known = teams.into_iter().find(|(office, team)| {
                *office == account.office_id && fold(&team.record.name.text()) == fold(name.as_str())
            });
            Some(match known {
                Some((_, team)) => team.id,
                None => {
                    let (id, team) = (sitting.new_id(), Team { name: Some(name) });
                    batch.push(people::insert_team(&id, &account.office_id, &team));
                    let row = log::created(&batch, &id, &team);
                    batch.push(row);
                    id
                }
            })
        }
    };
    if account.team_id == id {
        return Ok(());
    }
    batch.push(people::join(&account.id, id.as_deref()));
    let row = log::did(
        &batch,
        "change",
        Counsellor::TABLE,
        &account.id,
        &json!({ "team_id": [account.team_id, id] }),
    );
    batch.push(row);
    sitting.store.apply(&batch)?;
    Ok(())
}
