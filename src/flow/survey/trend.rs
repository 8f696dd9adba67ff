//! The surveys of a case over time, as its picture tells them: what each came to, what has changed since the one before,
//! how closely she is to be followed, what to work on. What was asked afterwards about the time of the return stands
//! among the others by its name and is compared with nothing where a true survey can be.

use super::outcome::{bar_of, compared, figure, line, moved};
use crate::deeds::surveys::Taken;
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::survey::questions::Dimension;
use crate::domain::reintegration::survey::record::{Survey, Wave};
use crate::domain::reintegration::survey::score::{Band, MOST_UNANSWERED, Score, gains};
use crate::domain::rights::MASKED;
use crate::flow::case::Part;
use crate::flow::spoken::near_day_of;
use crate::i18n::width::width;
use crate::i18n::{Lang, label, msg};

/// Surveys the chart shows: three waves and what came between.
const SHOWN: usize = 5;
/// Cells of a bar; a third and two thirds stand between two of them.
const BAR: u32 = 18;
/// How many answers are named that would move the score most, as far as they stand on one line of so many columns.
const WORKED_ON: usize = 4;
const LINE: usize = 59;

/// A head, a row a survey with its four figures and a bar, and what has changed.
pub fn chart(taken: &[Taken], today: Day, lang: Lang) -> Vec<Part> {
    if taken.is_empty() {
        return Vec::new();
    }
    let mut parts = vec![Part::of(label(lang, "sheet-survey-taken"), columns(heads(lang)))];
    parts.extend(taken.iter().skip(taken.len().saturating_sub(SHOWN)).map(|one| row(one, today, lang)));
    parts.extend(change(taken).map(|(before, moved)| {
        let [economic, social, psychosocial] =
            Dimension::ALL.map(|dimension| moved.dimension(dimension, lang));
        let text = columns([economic, social, psychosocial, moved.composite(lang)]);
        Part::of(since(before, today, lang), text)
    }));
    parts
}

/// `début 14 mars` : `0,29     0,468333 0,48     0,414167 #######...`
fn row(one: &Taken, today: Day, lang: Lang) -> Part {
    let name = [short_wave(one, lang), day(one, today, lang)].join(" ");
    let text = match &one.score {
        Some(score) => {
            let doubt = (score.unanswered > MOST_UNANSWERED).then(|| format!(" ?{}", score.unanswered));
            let (figures, bar) = (columns(figures(one, lang)), bar_of(score.composite, BAR));
            format!("{figures:WIDE$} {bar}{}", doubt.unwrap_or_default())
        }
        None => columns(figures(one, lang)),
    };
    Part::of(name, text)
}

/// Columns of the four figures.
const WIDE: usize = 35;

/// What stands over the figures.
pub(super) fn heads(lang: Lang) -> [String; 4] {
    let [economic, social, psychosocial] = Dimension::ALL.map(|one| short_name(one, lang));
    [economic, social, psychosocial, label(lang, "dimension-short-composite")]
}

fn short_name(dimension: Dimension, lang: Lang) -> String {
    let id = match dimension {
        Dimension::Economic => "dimension-short-economic",
        Dimension::Social => "dimension-short-social",
        Dimension::Psychosocial => "dimension-short-psychosocial",
    };
    label(lang, id)
}

/// The four figures; why there are none in the place of the first.
pub(super) fn figures(one: &Taken, lang: Lang) -> [String; 4] {
    let none = || [String::new(), String::new(), String::new()];
    let why = |why: String| {
        let [a, b, c] = none();
        [why, a, b, c]
    };
    match &one.score {
        Some(score) => {
            let [economic, social, psychosocial] =
                Dimension::ALL.map(|dimension| figure(score.dimension(dimension), lang));
            [economic, social, psychosocial, figure(score.composite, lang)]
        }
        None if one.sight.sensitive => why(label(lang, "survey-no-figure")),
        None => why(MASKED.to_owned()),
    }
}

/// Figures below each other, whatever their length.
pub(super) fn columns(figures: [String; 4]) -> String {
    let [economic, social, psychosocial, composite] = figures;
    format!("{economic:8} {social:8} {psychosocial:8} {composite}").trim_end().to_owned()
}

/// The same in sentences.
pub fn words(taken: &[Taken], today: Day, lang: Lang) -> Vec<Part> {
    let name = label(lang, "sheet-survey-taken");
    let mut parts: Vec<Part> = taken.iter().map(|one| Part::of(name.clone(), line(one, lang))).collect();
    parts.extend(change(taken).map(|(before, moved)| {
        let [economic, social, psychosocial] =
            Dimension::ALL.map(|dimension| moved.dimension(dimension, lang));
        let text = msg::survey_change(lang, moved.composite(lang), economic, psychosocial, social);
        Part::of(since(before, today, lang), text)
    }));
    parts
}

/// How closely she is to be followed, what would move the score most, and the visit whose survey is wanting.
pub fn what_follows(taken: &[Taken], wanting: Option<&str>, lang: Lang) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Some((one, score)) = last(taken) {
        parts.push(Part::of(label(lang, "survey-follow"), followed(score, lang)));
        parts.extend(worth(one, lang));
    }
    let wanting = wanting.map(|kind| msg::survey_wanting(lang, kind));
    parts.extend(wanting.map(|text| Part::of(label(lang, "sheet-survey-taken"), text).pressing()));
    parts
}

/// What would move the score most; nothing where every answer is the best one.
pub(super) fn worth(one: &Taken, lang: Lang) -> Option<Part> {
    let mut text = String::new();
    for gain in gains(&one.survey.answers()).into_iter().take(WORKED_ON) {
        let name = label(lang, &format!("field-{}-{}", Survey::TABLE, gain.key));
        let named = msg::survey_gain(lang, figure(gain.composite, lang), name);
        let longer = if text.is_empty() { named } else { [text.as_str(), &named].join(", ") };
        if !text.is_empty() && width(&longer) > LINE {
            break;
        }
        text = longer;
    }
    (!text.is_empty()).then(|| Part::of(label(lang, "survey-worth"), text))
}

/// `suivi habituel ; suivi renforcé : économique` : the whole, and the dimensions that stand lower.
fn followed(score: &Score, lang: Lang) -> String {
    let name = |band: Band| label(lang, &format!("band-{}", band.code()));
    let whole = score.composite.band();
    let lower = Band::ALL.into_iter().filter(|band| *band < whole).filter_map(|band| {
        let within = Dimension::ALL.into_iter().filter(|one| score.dimension(*one).band() == band);
        let within: Vec<String> = within.map(|one| short_name(one, lang)).collect();
        (!within.is_empty()).then(|| msg::survey_band_of(lang, name(band), within.join(", ")))
    });
    [name(whole)].into_iter().chain(lower).collect::<Vec<_>>().join(", ")
}

/// The last true survey that has figures; what was asked afterwards only where there is none.
fn last(taken: &[Taken]) -> Option<(&Taken, &Score)> {
    let one = compared(taken)?;
    Some((one, one.score.as_ref()?))
}

/// From which figures to which.
struct Moved<'a> {
    before: &'a Score,
    last: &'a Score,
}

impl Moved<'_> {
    fn dimension(&self, one: Dimension, lang: Lang) -> String {
        moved(self.before.dimension(one), self.last.dimension(one), lang)
    }

    fn composite(&self, lang: Lang) -> String {
        moved(self.before.composite, self.last.composite, lang)
    }
}

/// What the last survey is compared with, and how far it has moved: the true one before it; where there is none, what
/// was asked afterwards, which tells of an earlier time whenever it was asked.
fn change(taken: &[Taken]) -> Option<(&Taken, Moved<'_>)> {
    let (one, last) = last(taken)?;
    let place = taken.iter().position(|other| other.id == one.id)?;
    let is_figured = |other: &&Taken| other.score.is_some();
    let true_one = taken.iter().take(place).filter(is_figured).rfind(|other| !other.is_retrospective());
    let recalled = taken.iter().filter(is_figured).rfind(|other| other.is_retrospective());
    let before = true_one.or(recalled.filter(|_| !one.is_retrospective()))?;
    Some((before, Moved { before: before.score.as_ref()?, last }))
}

/// `depuis 14 mars`, `depuis rétro`
fn since(before: &Taken, today: Day, lang: Lang) -> String {
    let since = if before.is_retrospective() { short_wave(before, lang) } else { day(before, today, lang) };
    msg::survey_trend_since(lang, since)
}

fn day(one: &Taken, today: Day, lang: Lang) -> String {
    one.survey.taken_on.map(|day| near_day_of(&day.to_string(), today, lang)).unwrap_or_default()
}

fn short_wave(one: &Taken, lang: Lang) -> String {
    let id = one.wave().map(|wave| match wave {
        Wave::Baseline => "survey-wave-short-baseline",
        Wave::Midline => "survey-wave-short-midline",
        Wave::Endline => "survey-wave-short-endline",
        Wave::Retrospective => "survey-wave-short-retrospective",
    });
    id.map(|id| label(lang, id)).unwrap_or_default()
}
