//! A CV: as a page to print, and as the files that other programs read. The right and the consent are asked before one
//! is so much as shown.

use super::{Kind, Page, finish, language_of};
use crate::deeds::cv::{self, Reader};
use crate::deeds::prints::{Leaving, Noted};
use crate::deeds::{self, Sitting};
use crate::domain::candidate::{Candidate, Contract, Education, Licence};
use crate::domain::codes::{Level, Work};
use crate::domain::cv::{Cv, Worked};
use crate::domain::datum::{Datum, Shape};
use crate::domain::experience::Experience;
use crate::domain::record::Record;
use crate::domain::when::When;
use crate::exchange::cv::{self as files, Coded, Job, Tongue, Words};
use crate::flow::background;
use crate::flow::form::Form;
use crate::flow::resolve::choice_label;
use crate::flow::spoken::{country_name, length, long_day, occupation_title, spoken};
use crate::i18n::{Lang, label};
use crate::report::sheet::Piece;

/// The page or the file, in the language that is asked for, else in one of the person's.
pub(super) fn page(id: &str, kind: Kind, asked: Option<Lang>, sitting: &mut Sitting) -> deeds::Result<Page> {
    let view = cv::open(sitting, id)?;
    let lang = asked.unwrap_or_else(|| language_of(&view.person, sitting));
    let leaving = Leaving {
        about: Some((Candidate::TABLE, id.to_owned())),
        kind: kind.code(),
        stem: format!("{}-cv", view.reference),
    };
    let mut page = finish(view.cv.name(), pieces(&view.cv, lang), lang, leaving, sitting);
    page.noted = Noted::Export;
    page.warning = (view.reader == Reader::Herself).then_some("cv-herself");
    let words = || words(&view.cv, sitting.now().to_string(), lang);
    page.file = match kind {
        Kind::CvJson => Some(("json", files::json(&view.cv, &view.reference))),
        Kind::CvResume => Some(("resume.json", files::resume::write(&words()))),
        Kind::CvEuropass => Some(("europass.xml", files::europass::write(&words()))),
        _ => None,
    };
    Ok(page)
}

/// What stands on the page, part by part; a part without an answer is not there.
fn pieces(cv: &Cv, lang: Lang) -> Vec<Piece> {
    let form = Form::of::<Candidate>();
    let pair = |key: &str, text: String| {
        let field = form.place_of(key).and_then(|place| form.field(place));
        let name = field.map(|field| form.label(field, lang)).unwrap_or_default();
        (!text.is_empty()).then_some(Piece::Pair(name, text))
    };
    let coded = |key: &str, shape: Shape, kept: Option<String>| {
        pair(
            key,
            kept.filter(|kept| !kept.is_empty()).map(|kept| spoken(shape, &kept, lang)).unwrap_or_default(),
        )
    };
    let worked =
        cv.worked.iter().map(|worked| Piece::Pair(title(&worked.work, lang), worked_words(worked, lang)));
    let place = [cv.locality.clone(), cv.district.clone(), cv.region.map(|region| region.name().to_owned())];
    let country = cv.country.map(|country| country_name(country, lang));
    let place: Vec<String> = place.into_iter().flatten().chain(country).collect();
    let wanted: Vec<String> = cv.wanted.iter().map(|work| title(work, lang)).collect();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let parts = [
        (
            "cv-contact",
            vec![
                pair("phone", cv.phone.as_ref().map(|phone| phone.display()).unwrap_or_default()),
                pair("email", text(&cv.email)),
                pair("locality", place.join(", ")),
                coded("nationality", Shape::Countries, Some(cv.nationality.text())),
            ],
        ),
        (
            "cv-wanted",
            vec![
                pair("wanted", wanted.join(", ")),
                coded("contracts", Shape::Choices(&Contract::LIST), Some(cv.contracts.text())),
                pair("available_on", cv.available_on.map(|day| long_day(day, lang)).unwrap_or_default()),
                coded("mobility", Shape::Mobility, cv.mobility.as_ref().map(Datum::text)),
            ],
        ),
        ("cv-work", worked.map(Some).collect()),
        (
            "cv-education",
            vec![
                coded("education", Shape::Choice(&Education::LIST), cv.education.map(|level| level.text())),
                pair("diploma", text(&cv.diploma)),
            ],
        ),
        ("cv-languages", cv.languages.0.iter().map(|one| tongue_piece(one, lang)).collect()),
        (
            "cv-skills",
            vec![
                pair("skills", cv.skills.join(", ")),
                coded("licences", Shape::Choices(&Licence::LIST), Some(cv.licences.text())),
            ],
        ),
    ];
    let mut pieces = Vec::new();
    for (heading, told) in parts {
        let told: Vec<Piece> = told.into_iter().flatten().collect();
        if !told.is_empty() {
            pieces.push(Piece::Heading(label(lang, heading)));
            pieces.extend(told);
        }
    }
    pieces
}

/// `mars 2015 à mai 2018, 3 ans 3 mois, SOGEA, Dakar, Sénégal, coffrage`
fn worked_words(worked: &Worked, lang: Lang) -> String {
    let long = worked.length.map(|months| length(months.0, lang));
    let Some(job) = &worked.job else { return long.unwrap_or_default() };
    let line = |line: &Option<crate::domain::text::Line>| line.as_ref().map(Datum::text);
    let country = job.country.map(|country| country_name(country, lang));
    let period = Some(background::period(job, lang)).filter(|period| !period.is_empty());
    // Of two years the months between are about as many: they say it themselves.
    let long = long.filter(|_| job.months.is_some() || !years_alone(job));
    let parts = [period, long, line(&job.employer), line(&job.place), country, line(&job.tasks)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn years_alone(job: &Experience) -> bool {
    [job.from_on, job.to_on].into_iter().flatten().any(|end| matches!(end, When::Year(_)))
}

fn tongue_piece(spoken: &crate::domain::codes::Spoken, lang: Lang) -> Option<Piece> {
    let level = spoken.level.map(|level| choice_label(&Level::LIST, level.code(), lang)).unwrap_or_default();
    Some(Piece::Pair(spoken.language.names()[lang.index()].to_owned(), level))
}

/// The words she used, else the title of the group: no code, which tells an employer nothing.
fn title(work: &Work, lang: Lang) -> String {
    match work.isco {
        Some(isco) if work.said.is_empty() => occupation_title(isco, lang),
        _ => work.said.clone(),
    }
}

fn words(cv: &Cv, made_at: String, lang: Lang) -> Words {
    let country = |country: crate::facts::Country| Coded {
        code: country.code().to_owned(),
        word: country_name(country, lang),
    };
    let tongue = |spoken: &crate::domain::codes::Spoken| Tongue {
        language: Coded {
            code: spoken.language.code().to_owned(),
            word: spoken.language.names()[lang.index()].to_owned(),
        },
        level: spoken.level.map(|level| Coded {
            code: level.code().to_owned(),
            word: choice_label(&Level::LIST, level.code(), lang),
        }),
    };
    let licence = |licence: &Licence| Coded {
        code: licence.code().to_uppercase(),
        word: choice_label(&Licence::LIST, licence.code(), lang),
    };
    let job = |worked: &Worked| {
        let told = worked.job.as_ref();
        let line = |line: Option<&crate::domain::text::Line>| line.map(Datum::text).unwrap_or_default();
        let long = worked.length.filter(|_| told.is_none_or(|job| job.months.is_some() || !years_alone(job)));
        Job {
            title: title(&worked.work, lang),
            length: long.map(|months| length(months.0, lang)).unwrap_or_default(),
            employer: line(told.and_then(|job| job.employer.as_ref())),
            place: line(told.and_then(|job| job.place.as_ref())),
            country: told.and_then(|job| job.country).map(country),
            tasks: line(told.and_then(|job| job.tasks.as_ref())),
            from: told.and_then(|job| job.from_on),
            to: told.and_then(|job| job.to_on),
        }
    };
    Words {
        language: lang.code().to_owned(),
        family: cv.family.clone(),
        given: cv.given.clone(),
        headline: cv.headline().map(|work| title(work, lang)).unwrap_or_default(),
        wanted: !cv.wanted.is_empty(),
        phone: cv.phone.as_ref().map(|phone| phone.as_str().to_owned()).unwrap_or_default(),
        email: cv.email.clone().unwrap_or_default(),
        locality: cv.locality.clone().unwrap_or_default(),
        region: cv.region.map(|region| region.name().to_owned()).unwrap_or_default(),
        country: cv.country.map(country),
        nationalities: cv.nationality.0.iter().map(|one| country(*one)).collect(),
        jobs: cv.worked.iter().map(job).collect(),
        education: cv.education.map(|level| Coded {
            code: level.code().to_owned(),
            word: choice_label(&Education::LIST, level.code(), lang),
        }),
        diploma: cv.diploma.clone().unwrap_or_default(),
        skills: cv.skills.clone(),
        licences: cv.licences.0.iter().map(licence).collect(),
        tongues: cv.languages.0.iter().map(tongue).collect(),
        made_at,
    }
}
