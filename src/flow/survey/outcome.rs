//! What a survey comes to, in lines of plain letters: the figures with their bands, the widest gap, what would move
//! them most, what has changed. The screen shows the lines and the plain desk prints them.

use super::super::interview::Interview;
use crate::deeds::surveys::{Ground, Taken};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::survey::questions::Dimension;
use crate::domain::reintegration::survey::record::{Survey, Wave, answers};
use crate::domain::reintegration::survey::score::{DENOMINATOR, Numerator, Score, gains, score};
use crate::flow::spoken::short_day;
use crate::i18n::{Lang, label, msg, numbers};

/// Cells of a bar; a third and two thirds stand between two of them.
const BAR: u32 = 24;
/// How many answers are named that would move the score most.
const WORKED_ON: usize = 4;
/// How many surveys before this one the small chart shows: with them everything fits a screen of 24 lines.
const BEFORE: usize = 3;
/// The column of the figures, and how wide they are.
const NAMES: usize = 14;
const FIGURES: usize = 9;

/// The lines for what is answered so far; none where nothing is.
pub fn lines(interview: &Interview, ground: &Ground, lang: Lang) -> Vec<String> {
    let answers = answers(&interview.kept());
    if answers.is_blank() {
        return Vec::new();
    }
    let now = score(&answers);
    let mut lines = figures(&now, lang);
    if now.reliable() || !now.missing.is_empty() {
        lines.push(msg::survey_unanswered(lang, now.unanswered));
    } else {
        lines.push(msg::survey_unreliable(lang, now.unanswered));
    }
    lines.push(gap(&now, lang));
    if let Some(before) = compared(&ground.taken) {
        lines.extend(since(before, &now, lang));
    }
    lines.push(label(lang, "survey-work-on"));
    for gain in gains(&answers).into_iter().take(WORKED_ON) {
        let name = label(lang, &format!("field-{}-{}", Survey::TABLE, gain.key));
        lines.push(format!("  +{:7} {name}", figure(gain.composite, lang)));
    }
    let shown: Vec<&Taken> = ground.taken.iter().filter(|taken| taken.score.is_some()).collect();
    if !shown.is_empty() {
        lines.push(label(lang, "survey-over-time"));
        let rows = shown.iter().skip(shown.len().saturating_sub(BEFORE)).filter_map(|taken| {
            let day = taken.survey.taken_on.map(|day| short_day(day, lang)).unwrap_or_default();
            Some((day, wave(taken.wave(), lang), taken.score.as_ref()?.composite))
        });
        let this = (label(lang, "survey-this"), told_wave(interview, lang), now.composite);
        for (day, wave, composite) in rows.chain([this]) {
            lines.push(format!("  {day:10} {:29} {:8} {}", wave, figure(composite, lang), bar(composite)));
        }
    }
    lines
}

/// Four rows: name, figure, bar with the marks of the bands, band.
pub fn figures(score: &Score, lang: Lang) -> Vec<String> {
    let rows = Dimension::ALL.iter().map(|one| (one.code(), score.dimension(*one)));
    let rows = rows.chain([("composite", score.composite)]);
    rows.map(|(code, numerator)| {
        let name = label(lang, &format!("dimension-{code}"));
        let band = label(lang, &format!("band-{}", numerator.band().code()));
        format!("{name:NAMES$} {:FIGURES$} {}  {band}", figure(numerator, lang), bar(numerator))
    })
    .collect()
}

/// `initiale, 14 mars : éco 0,29, social 0,468333, psycho 0,48, ensemble 0,414167`
pub fn line(taken: &Taken, lang: Lang) -> String {
    let day = taken.survey.taken_on.map(|day: Day| short_day(day, lang)).unwrap_or_default();
    let wave = wave(taken.wave(), lang);
    match &taken.score {
        Some(score) => {
            let of = |one| figure(score.dimension(one), lang);
            let composite = figure(score.composite, lang);
            let [economic, social, psychosocial] = Dimension::ALL.map(of);
            msg::survey_line(lang, composite, day, economic, psychosocial, social, wave)
        }
        None => format!("{wave}, {day}"),
    }
}

/// The sentence that says what was saved.
pub fn saved(survey: &Survey, lang: Lang) -> String {
    let answers = survey.answers();
    if answers.is_blank() {
        let completion = survey.completion.map_or("", |completion| completion.code());
        return msg::survey_saved_blank(lang, label(lang, &format!("choice-survey-completion-{completion}")));
    }
    let composite = score(&answers).composite;
    let band = label(lang, &format!("band-{}", composite.band().code()));
    msg::survey_saved(lang, band, figure(composite, lang))
}

/// Why saving asks: this wave of the case was taken already.
pub fn again(survey: &Survey, ground: &Ground, lang: Lang) -> Option<String> {
    let same = |taken: &&Taken| taken.survey.wave == survey.wave && taken.survey.consent == survey.consent;
    let before = ground.taken.iter().rfind(same)?;
    let day = before.survey.taken_on.map(|day| short_day(day, lang)).unwrap_or_default();
    Some(msg::survey_again(lang, day, wave(survey.wave, lang)))
}

/// The last true survey; only where there is none, what was asked afterwards. The two are never mixed, and the line
/// says which it is.
pub(super) fn compared(taken: &[Taken]) -> Option<&Taken> {
    let last = |retrospective: bool| {
        taken.iter().rfind(|one| one.score.is_some() && one.is_retrospective() == retrospective)
    };
    last(false).or_else(|| last(true))
}

/// `Depuis initiale, 14 mars :` and under it `éco +0,12, social -0,05, …`
fn since(before: &Taken, now: &Score, lang: Lang) -> Vec<String> {
    let Some(then) = &before.score else { return Vec::new() };
    let day = before.survey.taken_on.map(|day| short_day(day, lang)).unwrap_or_default();
    let [economic, social, psychosocial] =
        Dimension::ALL.map(|one| moved(then.dimension(one), now.dimension(one), lang));
    let composite = moved(then.composite, now.composite, lang);
    let changes = msg::survey_change(lang, composite, economic, psychosocial, social);
    vec![msg::survey_since(lang, day, wave(before.wave(), lang)), format!("  {changes}")]
}

fn gap(score: &Score, lang: Lang) -> String {
    let [widest, ..] = score.gaps();
    let name = |one: Dimension| label(lang, &format!("dimension-{}", one.code()));
    let of = |one| figure(score.dimension(one), lang);
    msg::survey_gap(lang, of(widest.higher), name(widest.higher), of(widest.lower), name(widest.lower))
}

pub(super) fn wave(wave: Option<Wave>, lang: Lang) -> String {
    wave.map(|wave| label(lang, &format!("choice-survey-wave-{}", wave.code()))).unwrap_or_default()
}

fn told_wave(interview: &Interview, lang: Lang) -> String {
    wave(Wave::from_code(super::noted(interview, "wave")), lang)
}

/// The figure to the last digit.
pub fn figure(numerator: Numerator, lang: Lang) -> String {
    numbers::written(lang, &numerator.decimal())
}

/// The figure to three places: a change need not be exact to the eye.
fn short(numerator: Numerator, lang: Lang) -> String {
    let thousandths = i64::from((numerator.0 * 1_000 + DENOMINATOR / 2) / DENOMINATOR);
    numbers::decimal(lang, thousandths, 3)
}

/// `+0,12`: what a figure has moved by.
pub(super) fn moved(then: Numerator, now: Numerator, lang: Lang) -> String {
    let sign = if now < then { '-' } else { '+' };
    format!("{sign}{}", short(Numerator(now.0.abs_diff(then.0)), lang))
}

fn bar(numerator: Numerator) -> String {
    bar_of(numerator, BAR)
}

/// A bar of plain letters, so many cells long; `|` marks where the bands meet.
pub(super) fn bar_of(numerator: Numerator, cells: u32) -> String {
    let full = (numerator.0 * cells + DENOMINATOR / 2) / DENOMINATOR;
    let cell = |at: u32| match at {
        at if at < full => '#',
        at if at == cells / 3 || at == cells * 2 / 3 => '|',
        _ => '.',
    };
    (0..cells).map(cell).collect()
}
