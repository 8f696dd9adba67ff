//! What a case's picture tells of its aids and its referrals: a line each, the newest, and nothing of what there is not.

use super::case::Part;
use super::sentences::Row;
use super::{aid, referral};
use crate::deeds::{self, Sitting, aids, referrals};
use crate::i18n::{Lang, label};

/// How many aids or referrals stand on a line: the newest.
const SHOWN: usize = 3;

/// The lines of a case's picture.
///
/// # Errors
/// The deeds'.
pub fn picture(case_id: &str, sitting: &mut Sitting, lang: Lang) -> deeds::Result<Vec<Part>> {
    let today = sitting.today();
    let mut parts = Vec::new();
    let view = aids::open(sitting, case_id)?;
    let rows = view.aids.iter().map(|one| aid::row(one, view.days, today, lang));
    parts.extend(listed(label(lang, "aid-what"), rows.collect()));
    let view = referrals::open(sitting, case_id)?;
    let rows = view.referrals.iter().map(|one| referral::row(one, today, lang));
    parts.extend(listed(label(lang, "referral-what"), rows.collect()));
    Ok(parts)
}

/// `microentreprise, 650 000 XOF, livrée en 41 jours`, a line each; the first bears the label.
fn listed(name: String, rows: Vec<Row>) -> Vec<Part> {
    let mut name = Some(name);
    let newest = rows.into_iter().rev().take(SHOWN);
    let parts = newest.map(|row| {
        let words = [row.name, row.rest].into_iter().filter(|word| !word.is_empty());
        let part = Part::of(name.take().unwrap_or_default(), words.collect::<Vec<_>>().join(", "));
        if row.mark == '!' { part.pressing() } else { part }
    });
    parts.collect()
}
