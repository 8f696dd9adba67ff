//! How the survey looks: the question and its answers, in the same rows whatever is asked; at the end the figures.

use super::SurveyScreen;
use crate::flow::survey::{self, Offer, outcome};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::look::Role;
use crate::ui::parts::explained;
use crate::ui::screens::body;

/// Where the answers begin, whatever is asked: the eye finds them in the same place.
const ANSWERS: u16 = 5;
const EDGE: u16 = 3;

pub(super) fn draw(screen: &SurveyScreen, canvas: &mut Canvas<'_>, lang: Lang) {
    if screen.at_end { end(screen, canvas, lang) } else { question(screen, canvas, lang) }
}

fn question(screen: &SurveyScreen, canvas: &mut Canvas<'_>, lang: Lang) {
    let interview = &screen.task.interview;
    let Some(field) = interview.field() else { return };
    let area = body(canvas);
    let tongue = survey::tongue(interview, lang);
    let room = usize::from(canvas.width().saturating_sub(2 * EDGE));
    let asked = wrap(&survey::question(field, tongue), room);
    let offers = survey::offers(interview, interview.place(), lang);
    let rows = u16::try_from(asked.len()).unwrap_or(0);
    // The question, a blank, the answers, a blank, what is said instead, a blank, two rows about it.
    let needed = ANSWERS.max(rows + 2) + u16::try_from(offers.len()).unwrap_or(0) + 4;
    let is_roomy = needed <= area.end - area.start.min(area.end);
    let mut y = area.start + u16::from(is_roomy);
    for line in &asked {
        canvas.put(EDGE, y, line, Role::Plain);
        y += 1;
    }
    if is_roomy {
        y = area.start + ANSWERS.max(rows + 2);
    }
    if offers.is_empty() {
        words(screen, canvas, y);
    } else if is_roomy {
        answers(screen, canvas, &offers, y);
    } else {
        close(screen, canvas, &offers, y, room);
    }
    if is_roomy {
        let last = area.end.saturating_sub(1);
        canvas.put(EDGE, last, &survey::about(interview, lang), Role::Aside);
        canvas.put(EDGE, last - 1, &survey::read_in(interview, lang), Role::Aside);
    }
    if screen.explains {
        let in_hand = canvas.cursor().map_or(area.start, |cursor| cursor.y);
        explained::draw(canvas, &interview.form.explained(field, lang), in_hand);
    }
}

/// A line of one's own words.
fn words(screen: &SurveyScreen, canvas: &mut Canvas<'_>, y: u16) {
    let (shown, cursor) = screen.editor.window(usize::from(canvas.width().saturating_sub(2 * EDGE)));
    canvas.put(EDGE, y, &shown, Role::Plain);
    canvas.focus(EDGE + u16::try_from(cursor).unwrap_or(0), y);
}

/// One answer a row, its key before it, a mark at the one that was given.
fn answers(screen: &SurveyScreen, canvas: &mut Canvas<'_>, offers: &[Offer], top: u16) {
    let kept = kept(screen);
    canvas.focus(EDGE + 2, top);
    let mut y = top;
    for (place, offer) in offers.iter().enumerate() {
        // What may be said instead stands apart.
        let before = place.checked_sub(1).and_then(|place| offers.get(place));
        y += u16::from(offer.instead && before.is_some_and(|before| !before.instead));
        let mark = if offer.code == kept { '>' } else { ' ' };
        canvas.put(EDGE, y, &format!("{mark} {}  {}", offer.key, offer.label), Role::Plain);
        if offer.code == kept {
            canvas.focus(EDGE + 2, y);
        }
        y += 1;
    }
}

/// The answers one after the other, where there is no room for rows.
fn close(screen: &SurveyScreen, canvas: &mut Canvas<'_>, offers: &[Offer], top: u16, room: usize) {
    let kept = kept(screen);
    let one = |offer: &Offer| {
        let mark = if offer.code == kept { ">" } else { "" };
        format!("{mark}{} {}", offer.key, offer.label)
    };
    let all = offers.iter().map(one).collect::<Vec<_>>().join("  ");
    for (y, line) in (top..).zip(wrap(&all, room)) {
        canvas.put(EDGE, y, &line, Role::Plain);
    }
    canvas.focus(EDGE, top);
}

fn kept(screen: &SurveyScreen) -> &str {
    let interview = &screen.task.interview;
    interview.answer(interview.place()).map_or("", |answer| answer.kept.as_str())
}

fn end(screen: &SurveyScreen, canvas: &mut Canvas<'_>, lang: Lang) {
    let interview = &screen.task.interview;
    let open = survey::open_questions(interview).len();
    let done = match open {
        0 => label(lang, "survey-done"),
        open => msg::survey_open_end(lang, open),
    };
    let lines =
        screen.task.ground().map(|ground| outcome::lines(interview, ground, lang)).unwrap_or_default();
    let area = body(canvas);
    canvas.put(1, area.start, &done, Role::Plain);
    canvas.focus(0, area.start);
    for (y, line) in (area.start + 1..area.end).zip(&lines) {
        let role = if line.starts_with('!') { Role::Alert } else { Role::Plain };
        canvas.put(1, y, line, role);
    }
}
