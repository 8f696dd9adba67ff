//! What lies in a counsellor's trays, in words: a line a file.

use super::spoken::short_day;
use crate::deeds::{self, Sitting, trays};
use crate::i18n::{Lang, label, msg};

/// A line a file, or the one that says there is none.
///
/// # Errors
/// No trays here, or the folder's.
pub fn told(sitting: &Sitting, lang: Lang) -> deeds::Result<Vec<String>> {
    let files = trays::list(sitting)?;
    if files.is_empty() {
        return Ok(vec![label(lang, "tray-empty")]);
    }
    let told = files.into_iter().map(|filed| {
        let day = short_day(filed.at.day(sitting.office.offset), lang);
        let bytes = i64::try_from(filed.bytes).unwrap_or(i64::MAX);
        let tray = label(lang, &format!("tray-{}", filed.tray.code()));
        msg::tray_line(lang, bytes, day, filed.name, tray)
    });
    Ok(told.collect())
}
