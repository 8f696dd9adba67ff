//! What is held about somebody, as a sheet for her hand: she asked what is known of her.

use super::{Kind, Page, finish, leaving};
use crate::deeds::{self, Sitting, erasures};
use crate::domain::candidate::Candidate;
use crate::domain::record::Record;
use crate::flow::held;
use crate::i18n::{Lang, label};
use crate::report::sheet::Piece;

/// # Errors
/// As [`erasures::held`].
pub(super) fn page(id: &str, lang: Lang, sitting: &mut Sitting) -> deeds::Result<Page> {
    let view = erasures::held(sitting, id)?;
    let mut pieces = vec![
        Piece::Pair(label(lang, "print-number"), view.reference.clone()),
        Piece::Pair(label(lang, "print-name"), view.name.clone()),
        Piece::Paragraph(label(lang, "held-about")),
    ];
    let told = held::told(&view, sitting, lang);
    pieces.extend(told.into_iter().map(|part| Piece::Pair(part.label, part.text)));
    pieces.push(Piece::Paragraph(label(lang, "held-rights")));
    let leaving = leaving(Kind::Held, Candidate::TABLE, &view.id, &view.reference);
    Ok(finish(label(lang, "held-title"), pieces, lang, leaving, sitting))
}
