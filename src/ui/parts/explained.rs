//! What helps with the field in hand, in the lowest rows, the message line among them: the form stays, and one types on.
//! Where these rows hold the field itself it stands above it. The next key takes it away.

use crate::i18n::width::wrap;
use crate::ui::canvas::Canvas;
use crate::ui::look::Role;
use crate::ui::screens::body;

/// Draws paragraphs, each on a row of its own; `in_hand` is the row of the field.
pub fn draw(canvas: &mut Canvas<'_>, told: &[String], in_hand: u16) {
    let width = canvas.width();
    let room = usize::from(width.saturating_sub(2));
    let rows: Vec<String> = told.iter().flat_map(|text| wrap(text, room)).collect();
    let area = body(canvas);
    let high = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let lowest = (area.end + 1).saturating_sub(high);
    let top = if in_hand < lowest { lowest } else { in_hand.saturating_sub(high) };
    // Where there is room for a part alone, its beginning counts.
    for (y, row) in (top.max(area.start)..).zip(&rows).filter(|(y, _)| *y != in_hand && *y <= area.end) {
        canvas.blank(0, y, width);
        canvas.put(1, y, row, Role::Plain);
    }
}
