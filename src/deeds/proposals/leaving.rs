//! Proposals that leave the desk as rows: the right is asked, what is hidden from the one who asks is hidden in the file,
//! who waits for consent is not in it, and that it left is logged.

use super::{Shown, shown};
use crate::deeds::cases::{Leaving, Outside, left, masked};
use crate::deeds::{Result, Sitting, employers};
use crate::domain::candidate::Purpose;
use crate::domain::proposal::Proposal;
use crate::domain::record::Record;
use crate::domain::rights::{Deed, MASKED, Sight, Whose};
use crate::store::proposals;
use serde_json::json;

/// Gives every proposal, one row each, in the order in which they were made.
///
/// # Errors
/// A missing right, or the store's.
pub fn export(sitting: &mut Sitting, to: Outside, give: &mut dyn FnMut(Leaving)) -> Result<usize> {
    sitting.ask(Deed::Export, Whose::Elsewhere)?;
    let register = employers::all(sitting)?;
    let mut count = 0;
    for id in proposals::all_ids(&sitting.store)? {
        let Some(kept) = proposals::get(&sitting.store, &id)? else { continue };
        let Some(shown) = shown(sitting, &register, kept)? else { continue };
        if !shown.person.consents_to(Purpose::Employment) {
            continue;
        }
        let sight = match to {
            Outside::Own => shown.sight,
            Outside::Masked => Sight { personal: false, sensitive: false },
        };
        give(row(&shown, sight));
        count += 1;
    }
    left(sitting, Proposal::TABLE, "all", count, to)?;
    Ok(count)
}

fn row(shown: &Shown, sight: Sight) -> Leaving {
    let (standing, last) = (&shown.kept.standing, shown.kept.moves.last());
    let personal = |text: &str| json!(if sight.personal { text } else { MASKED });
    let offer = |text: &str| json!(Some(text).filter(|text| !text.is_empty()));
    let mut row: Leaving = vec![
        ("ref", json!(standing.reference)),
        ("candidate", personal(&shown.person_reference)),
        ("offer", offer(&shown.offer_reference)),
        ("offer_alias", offer(&shown.offer_alias)),
        ("nth", json!(standing.nth)),
        ("decided_on", json!(standing.decided_on)),
        ("by", personal(&shown.kept.by)),
        ("score", json!(standing.score)),
        ("weights", json!(standing.weights)),
        ("stage", json!(standing.stage.code())),
        ("stage_on", json!(last.and_then(|moved| moved.step.moved_on).map(|day| day.to_string()))),
        ("stage_reason", json!(last.and_then(|moved| moved.step.reason).map(|reason| reason.code()))),
        ("answer_due", json!(standing.answer_due)),
    ];
    row.extend(masked(&shown.kept.stored.record, sight));
    row
}
