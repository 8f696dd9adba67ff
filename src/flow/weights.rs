//! What the parts of a match are worth, in words: the set that counts, and those before it with who, when and why.

use super::sentences::criterion_name;
use super::spoken::short_day;
use crate::deeds::weights::{Version, versions};
use crate::deeds::{self, Sitting};
use crate::domain::datum::Datum;
use crate::domain::matching::Part;
use crate::i18n::{Lang, label, msg};

/// The weights as they are shown and said.
pub struct Told {
    /// The number that counts, since when, by whom, why.
    pub head: String,
    /// Each part with its points, in the order of a ranking, and their sum.
    pub parts: Vec<(String, String)>,
    /// A line for each set before, the last first; empty where there was none.
    pub before: Vec<String>,
}

/// # Errors
/// A missing right, or the store's.
pub fn told(sitting: &Sitting, lang: Lang) -> deeds::Result<Told> {
    let versions = versions(sitting)?;
    let (now, before) = match &versions[..] {
        [now, before @ ..] => (now, before),
        [] => return Err(deeds::Error::NotFound),
    };
    let points = |part: &Part| now.weighting.points(*part).unwrap_or(0);
    let parts = Part::ALL.iter().map(|part| (criterion_name(part.name(), lang), points(part).to_string()));
    let sum: i64 = Part::ALL.iter().map(points).sum();
    Ok(Told {
        head: head(now, sitting, lang),
        parts: parts.chain([(label(lang, "weights-sum"), sum.to_string())]).collect(),
        before: before.iter().map(|version| was(version, sitting, lang)).collect(),
    })
}

fn head(version: &Version, sitting: &Sitting, lang: Lang) -> String {
    match &version.decided {
        Some((at, by)) => {
            let day = short_day(at.day(sitting.office.offset), lang);
            msg::weights_since(lang, by.as_str(), day, version.number, version.weighting.reason.text())
        }
        None => msg::weights_first(lang, version.number),
    }
}

/// `Version 2, …: Métier 30, Compétences 30, …`
fn was(version: &Version, sitting: &Sitting, lang: Lang) -> String {
    let parts = Part::ALL.iter().map(|part| {
        format!("{} {}", criterion_name(part.name(), lang), version.weighting.points(*part).unwrap_or(0))
    });
    msg::weights_were(lang, parts.collect::<Vec<_>>().join(", "), head(version, sitting, lang))
}
