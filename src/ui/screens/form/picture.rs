//! How a form looks: labels in one column, answers in another, what was understood behind them, the list of values
//! beside the field, and one line for somebody who may be the same person.

use super::FormScreen;
use crate::flow::find;
use crate::flow::spoken::spoken;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::look::Role;
use crate::ui::parts::explained;
use crate::ui::screens::body;

/// The column where answers begin: a tab stop, the cheapest place to go to from the field before.
const ANSWERS: u16 = 24;
/// The same in a narrow window, behind the short names of the fields.
const ANSWERS_NARROW: u16 = 16;
const NARROW: u16 = 60;

pub fn draw(form: &FormScreen, canvas: &mut Canvas<'_>, lang: Lang) {
    let area = body(canvas);
    let places = form.page_places();
    // Where the screen is lower than the page, the field in hand stays in sight.
    let height = usize::from(area.end.saturating_sub(area.start)).saturating_sub(2).max(1);
    let at = places.iter().position(|place| *place == form.task.interview.place()).unwrap_or(0);
    let first = if places.len() <= height { 0 } else { at.saturating_sub(height - 1) };
    let mut ends = Vec::new();
    for (y, place) in (area.start..).zip(places.iter().skip(first).take(height)) {
        ends.push((y, draw_field(form, canvas, *place, y, lang)));
    }
    draw_similar(form, canvas, area.end.saturating_sub(1), lang);
    let in_hand = area.start + u16::try_from(at - first.min(at)).unwrap_or(0);
    if let Some(list) = &form.list {
        list.draw(canvas, in_hand, &ends, lang);
    }
    draw_explained(form, canvas, in_hand, lang);
}

/// What helps with the field in hand, while somebody asked for it; `in_hand` is its row.
pub(super) fn draw_explained(form: &FormScreen, canvas: &mut Canvas<'_>, in_hand: u16, lang: Lang) {
    if let (true, Some(field)) = (form.explains, form.field()) {
        explained::draw(canvas, &form.task.interview.form.explained(field, lang), in_hand);
    }
}

/// Draws a line of the form; answers the column after its last letter.
fn draw_field(form: &FormScreen, canvas: &mut Canvas<'_>, place: usize, y: u16, lang: Lang) -> u16 {
    let interview = &form.task.interview;
    let (Some(field), Some(answer)) = (interview.form.field(place), interview.answer(place)) else {
        return 0;
    };
    let star = if field.compulsory() { " *" } else { "" };
    let (answers, label_text) = if canvas.width() < NARROW {
        (ANSWERS_NARROW, interview.form.short_label(field, lang))
    } else {
        (ANSWERS, interview.form.label(field, lang))
    };
    canvas.put_within(1, y, answers - 1, &format!("{label_text}{star}"), Role::Plain);
    let room = usize::from(canvas.width().saturating_sub(answers + 1));
    let after = if place == interview.place() {
        let (shown, cursor) = form.editor.window(room);
        let after = canvas.put(answers, y, &shown, Role::Plain);
        canvas.focus(answers + u16::try_from(cursor).unwrap_or(0), y);
        after
    } else {
        canvas.put_within(answers, y, canvas.width().saturating_sub(1), &answer.typed, Role::Plain)
    };
    let x = after + if after > answers { 2 } else { 0 };
    if let Some(theirs) = &answer.theirs {
        let theirs = if theirs.is_empty() { "-".to_owned() } else { spoken(field.shape, theirs, lang) };
        let told = match form.task.lays_files() {
            true => msg::merge_other(lang, theirs),
            false => msg::meanwhile_theirs(lang, theirs),
        };
        canvas.put(x, y, &told, Role::Alert)
    } else if let Some(reject) = answer.fault {
        canvas.put(x, y, &format!("! {}", label(lang, reject.0)), Role::Alert)
    } else if let Some(words) = interview.understood(place, lang)
        // While the field is in hand its text may differ from what was understood.
        && (place != interview.place() || form.editor.text() == answer.typed)
    {
        canvas.put(x, y, &words, Role::Aside)
    } else {
        after
    }
}

fn draw_similar(form: &FormScreen, canvas: &mut Canvas<'_>, y: u16, lang: Lang) {
    if let Some(text) = similar(form, lang) {
        canvas.put(1, y, &text, Role::Alert);
    }
}

/// The likeliest of those who may be the same person, with what speaks for it.
pub(super) fn similar(form: &FormScreen, lang: Lang) -> Option<String> {
    let similar = form.task.similar.first()?;
    let who = find::alike(similar, lang);
    Some(msg::looks_like(lang, similar.likeness.score, who))
}
