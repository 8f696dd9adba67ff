//! What a case's picture tells of its aids and its referrals: a line each, the newest, and nothing of what there is not.

use super::case::Part;
use super::sentences::Row;
use super::{aid, referral};
use crate::deeds::{aids, referrals};
use crate::domain::day::Day;
use crate::i18n::{Lang, label};

/// How many aids or referrals stand on a line: the newest.
const SHOWN: usize = 2;

/// The newest aids; what they come to stands over them.
pub fn aids(view: &aids::View, today: Day, lang: Lang) -> Vec<Part> {
    listed(String::new(), view.aids.iter().map(|one| aid::row(one, view.days, today, lang)).collect())
}

/// The newest referrals; the first bears the label.
pub fn referrals(view: &referrals::View, today: Day, lang: Lang) -> Vec<Part> {
    let rows = view.referrals.iter().map(|one| referral::row(one, today, lang));
    listed(label(lang, "referral-what"), rows.collect())
}

/// `microentreprise, 650 000 XOF, livrée en 41 jours`, a line each.
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
