//! Jobs and papers of somebody in words: from when to when, how long, and what is known of each.

use super::case::Part;
use super::form::Form;
use super::resolve::choice_label;
use super::sentences::Row;
use super::spoken::{country_name, length, long_day, occupation_title, spoken};
use crate::deeds::background::View;
use crate::deeds::kept::Stored;
use crate::domain::candidate::{Paper, Seen};
use crate::domain::codes::Work;
use crate::domain::datum::Datum;
use crate::domain::day::Day;
use crate::domain::document::Document;
use crate::domain::experience::{Experience, Owned};
use crate::domain::practice::Practice;
use crate::domain::rights::MASKED;
use crate::domain::text::YesNo;
use crate::domain::when::When;
use crate::i18n::{Lang, label, msg, numbers};

/// `mars 2015`, `2015`, `14 mars 2015`, `encore`.
pub fn when(when: When, lang: Lang) -> String {
    match when {
        When::Day(day) => long_day(day, lang),
        When::Month(first) => numbers::month_year(lang, first.year(), first.month()),
        When::Year(year) => year.to_string(),
        When::Still => label(lang, "when-still"),
    }
}

/// `mars 2015 à mai 2018`, `depuis mars 2015`; empty where no time was told.
pub fn period(job: &Experience, lang: Lang) -> String {
    match (job.from_on, job.to_on) {
        (None, None) => String::new(),
        (Some(from), Some(When::Still)) => msg::experience_since(lang, when(from, lang)),
        (Some(from), Some(to)) => msg::experience_between(lang, when(from, lang), when(to, lang)),
        (Some(from), None) => msg::experience_began(lang, when(from, lang)),
        (None, Some(to)) => when(to, lang),
    }
}

/// `3 ans`, `environ 3 ans` where years alone were told; None where it is not known.
pub fn lasted(job: &Experience, today: Day, lang: Lang) -> Option<String> {
    let words = length(job.length(today)?.0, lang);
    let years = [job.from_on, job.to_on].into_iter().flatten().any(|end| matches!(end, When::Year(_)));
    Some(if years && job.months.is_none() { msg::experience_about(lang, words) } else { words })
}

/// The words that were used for an occupation, else the title of its group.
pub fn trade(work: Option<&Work>, lang: Lang) -> String {
    match work {
        Some(Work { isco: Some(isco), said }) if said.is_empty() => occupation_title(*isco, lang),
        Some(work) => work.said.clone(),
        None => String::new(),
    }
}

/// `2015-2018`, `2015-`: the years alone, for a column.
fn years(job: &Experience, lang: Lang) -> String {
    let year = |when: When| when.first().map(|day| day.year().to_string()).unwrap_or_default();
    match (job.from_on.map(year), job.to_on) {
        (None, None) => String::new(),
        (Some(from), Some(When::Still)) => msg::experience_since_year(lang, from),
        (from, to) => {
            let unknown = || "?".to_owned();
            let (from, to) = (from.unwrap_or_else(unknown), to.map_or_else(unknown, year));
            if from == to { from } else { format!("{from}-{to}") }
        }
    }
}

/// A job on one line: `2015-2018  maçon  3 ans, SOGEA, Dakar, Sénégal`.
pub fn job_row(job: &Experience, today: Day, lang: Lang) -> Row {
    Row {
        mark: if job.lasts() { '+' } else { ' ' },
        day: years(job, lang),
        name: trade(job.occupation.as_ref(), lang),
        rest: job_rest(job, today, lang),
    }
}

fn job_rest(job: &Experience, today: Day, lang: Lang) -> String {
    let line = |line: &Option<crate::domain::text::Line>| line.as_ref().map(Datum::text);
    let country = job.country.map(|country| country_name(country, lang));
    let informal = (job.informal == Some(YesNo::Yes)).then(|| label(lang, "experience-informal"));
    let parts = [lasted(job, today, lang), line(&job.employer), line(&job.place), country, informal];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A job in one sentence, for a sheet: `2015-2018, maçon, 3 ans, SOGEA, Dakar`.
pub fn job_line(job: &Experience, today: Day, lang: Lang) -> String {
    let parts = [years(job, lang), trade(job.occupation.as_ref(), lang), job_rest(job, today, lang)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A further paper on one line: `! 2020  passeport  B0123456, Togo, original vu`.
pub fn paper_row(view: &View, document: &Document, today: Day, lang: Lang) -> Row {
    Row {
        mark: if document.is_expired(today) { '!' } else { ' ' },
        day: document.expires_on.map(|day| day.year().to_string()).unwrap_or_default(),
        name: paper(document, lang),
        rest: joined([number(view, document), issued(document, lang), None, seen(document, lang)]),
    }
}

fn paper(document: &Document, lang: Lang) -> String {
    document.kind.map(|kind| choice_label(&Paper::LIST, kind.code(), lang)).unwrap_or_default()
}

fn joined(parts: [Option<String>; 4]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// As far as it may be seen.
fn number(view: &View, document: &Document) -> Option<String> {
    let texts = view.texts(document);
    Form::of::<Document>().place_of("number").and_then(|place| texts.get(place).cloned())
}

fn issued(document: &Document, lang: Lang) -> Option<String> {
    document.country.map(|country| country_name(country, lang))
}

fn seen(document: &Document, lang: Lang) -> Option<String> {
    document.seen.map(|seen| choice_label(&Seen::LIST, seen.code(), lang))
}

/// A further paper in one sentence, for a sheet.
pub fn paper_line(view: &View, document: &Document, today: Day, lang: Lang) -> String {
    let expires = document.expires_on.map(|day| match document.is_expired(today) {
        true => msg::document_expired(lang, long_day(day, lang)),
        false => msg::document_valid(lang, long_day(day, lang)),
    });
    joined([Some(paper(document, lang)), number(view, document), issued(document, lang), expires])
}

/// Everything about a job: its time in one line, then the other answers.
pub fn told_job(view: &View, job: &Experience, today: Day, lang: Lang) -> Vec<Part> {
    let time = [period(job, lang), lasted(job, today, lang).unwrap_or_default()];
    let time: Vec<String> = time.into_iter().filter(|part| !part.is_empty()).collect();
    let mut parts = told(view, job, &["from_on", "to_on", "months"], lang);
    if !time.is_empty() {
        parts.insert(1.min(parts.len()), Part::of(label(lang, "experience-time"), time.join(", ")));
    }
    parts
}

/// Everything about a further paper.
pub fn told_paper(view: &View, document: &Document, today: Day, lang: Lang) -> Vec<Part> {
    let mut parts = told(view, document, &[], lang);
    if document.is_expired(today) {
        parts = parts
            .into_iter()
            .map(|part| if part.label == expiry(lang) { part.pressing() } else { part })
            .collect();
    }
    parts
}

fn expiry(lang: Lang) -> String {
    label(lang, "field-document-expires_on")
}

fn told<R: Owned>(view: &View, row: &R, but: &[&str], lang: Lang) -> Vec<Part> {
    let form = Form::of::<R>();
    let fields = form.fields.iter().zip(view.texts(row));
    let told = fields.filter(|(field, text)| !text.is_empty() && !but.contains(&field.key));
    let part = |(field, text): (&crate::domain::record::Field, String)| {
        let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
        Part::of(form.label(field, lang), words)
    };
    told.map(part).collect()
}

/// What the jobs count for in a match, group by group.
pub fn counted(jobs: &[Stored<Experience>], today: Day, lang: Lang) -> Option<Part> {
    let practice = Practice::of(jobs.iter().map(|job| &job.record));
    let groups = practice.groups().iter().map(|one| {
        let months = one.months(today).map(|months| length(i64::from(months), lang));
        let months = months.unwrap_or_else(|| label(lang, "experience-length-unknown"));
        msg::experience_group(lang, one.isco.code(), months)
    });
    let groups: Vec<String> = groups.collect();
    (!groups.is_empty()).then(|| Part::of(label(lang, "experience-counted"), groups.join(", ")))
}
