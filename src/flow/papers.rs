//! What can be put on paper, and what stands on each: a slip for the person, the filled and the blank form in the order
//! of the screen, the days of visits, an offer. The slips are for the person's hand and pocket: they tell her number,
//! her name and her next day, and nothing of papers, of a return, of needs or aid.
//!
//! Screen and lines ask here for the same pages; where a page goes is the seat's affair.

mod background;
mod consent;
mod cv;
mod held;
mod plan;
mod proposal;
mod referral;
mod survey;

use super::due::Target;
use super::form::Form;
use super::interview::Interview;
use super::resolve::{self, Around};
use super::spoken::{long_day, spoken};
use super::task::Task;
use crate::deeds::equipment::{Paper, Port};
use crate::deeds::prints::{self, Leaving, Noted};
use crate::deeds::{self, Error, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::codes::Level;
use crate::domain::datum::Shape;
use crate::domain::day::Day;
use crate::domain::offer::Offer;
use crate::domain::record::{Field, Record};
use crate::domain::reintegration::case::Case;
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg};
use crate::report::sheet::{Direction, Piece, Sheet};

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The person's number, name and next day.
    Slip,
    /// The days on which the person is expected.
    Visits,
    Offer,
    /// The form with its answers.
    Form,
    /// The form without: for a day without power.
    Blank,
    /// A plan to be signed.
    Plan,
    /// What a partner is told.
    Referral,
    /// What a person answered.
    Survey,
    /// What employers are shown.
    Cv,
    CvJson,
    CvResume,
    CvEuropass,
    /// What is read and signed before somebody is registered.
    Consent,
    ConsentArabic,
    /// What is held about somebody, for her who asks.
    Held,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::Slip,
        Kind::Visits,
        Kind::Offer,
        Kind::Form,
        Kind::Blank,
        Kind::Plan,
        Kind::Referral,
        Kind::Survey,
        Kind::Cv,
        Kind::CvJson,
        Kind::CvResume,
        Kind::CvEuropass,
        Kind::Consent,
        Kind::ConsentArabic,
        Kind::Held,
    ];

    /// The word in lines, and the last part of `print-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Slip => "slip",
            Kind::Visits => "visits",
            Kind::Offer => "offer",
            Kind::Form => "form",
            Kind::Blank => "blank",
            Kind::Plan => "plan",
            Kind::Referral => "referral",
            Kind::Survey => "survey",
            Kind::Cv => "cv",
            Kind::CvJson => "json",
            Kind::CvResume => "jsonresume",
            Kind::CvEuropass => "europass",
            Kind::Consent => "consent",
            Kind::ConsentArabic => "consent-ar",
            Kind::Held => "held",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is to be printed from: something that is kept, or an interview as it stands.
#[derive(Clone)]
pub enum Source {
    Kept(Target),
    Asked(Asked),
}

/// The questions of an interview with what was answered so far.
#[derive(Clone)]
pub struct Asked {
    form: Form,
    texts: Vec<String>,
    draft_id: String,
}

impl Source {
    /// An interview as it stands.
    pub fn asked(task: &Task) -> Source {
        let interview = &task.interview;
        Source::Asked(Asked {
            form: interview.form,
            texts: (0..interview.total()).map(|place| standing(interview, place)).collect(),
            draft_id: interview.draft_id.clone(),
        })
    }

    /// What can be printed of it, the most usual first.
    pub fn kinds(&self) -> &'static [Kind] {
        match self {
            Source::Kept(Target::Candidate(_) | Target::Unfinished(_)) => &[
                Kind::Slip,
                Kind::Form,
                Kind::Blank,
                Kind::Cv,
                Kind::CvJson,
                Kind::CvResume,
                Kind::CvEuropass,
                Kind::Consent,
                Kind::ConsentArabic,
                Kind::Held,
            ],
            Source::Kept(Target::Case(_)) => &[Kind::Visits, Kind::Form, Kind::Blank],
            Source::Kept(Target::Offer(_)) => &[Kind::Offer],
            Source::Kept(Target::Plan(_) | Target::Step { .. }) => &[Kind::Plan],
            Source::Kept(Target::Referral { .. }) => &[Kind::Referral],
            Source::Kept(Target::Proposal(_)) => &[Kind::Slip],
            Source::Kept(Target::Survey { .. }) => &[Kind::Survey],
            Source::Kept(
                Target::Draft(_)
                | Target::List(_)
                | Target::Employer(_)
                | Target::Aids(_)
                | Target::Aid { .. }
                | Target::Referrals(_)
                | Target::Surveys(_)
                | Target::Experiences { .. }
                | Target::Documents { .. }
                | Target::Weights,
            ) => &[],
            Source::Asked(_) => &[Kind::Form, Kind::Blank],
        }
    }
}

/// What is kept of an answer, or what was typed where it cannot be kept.
fn standing(interview: &Interview, place: usize) -> String {
    let answer = interview.answer(place);
    let text = answer.map(|answer| if answer.kept.is_empty() { &answer.typed } else { &answer.kept });
    text.cloned().unwrap_or_default()
}

/// A page, ready to leave.
#[derive(Clone, Debug)]
pub struct Page {
    pub sheet: Sheet,
    /// Where it is no page but a file for other programs: its ending and content.
    pub file: Option<(&'static str, String)>,
    /// What must be known before it is handed on: the id of a sentence.
    pub warning: Option<&'static str>,
    leaving: Leaving,
    noted: Noted,
}

/// How a page is written where it goes to no printer and no tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Text,
    Html,
}

impl Page {
    /// How it looks before it goes: the page as it is set, or the file.
    pub fn preview(&self, paper: Paper) -> String {
        match &self.file {
            // Of a page its words are looked at, not how a browser is told of them.
            Some((ending, content)) if *ending != "html" => content.clone(),
            _ => self.sheet.printed(paper),
        }
    }
}

/// Where a page went.
pub enum Went {
    /// To the printer behind the terminal: this text, now.
    Printer(String),
    /// Into the out-tray, under these names.
    Tray(Vec<String>),
}

/// Makes a page. A language that is not asked for is the person's for what she takes away, else the reader's.
///
/// # Errors
/// [`Error::NotFound`] where there is no such page of it; what reading it errs with.
pub fn page(
    source: &Source,
    kind: Kind,
    asked: Option<Lang>,
    reader: Lang,
    sitting: &mut Sitting,
) -> deeds::Result<Page> {
    if !source.kinds().contains(&kind) {
        return Err(Error::NotFound);
    }
    match source {
        Source::Kept(Target::Candidate(id) | Target::Unfinished(id)) => {
            of_candidate(id, kind, asked, reader, sitting)
        }
        Source::Kept(Target::Case(id)) => of_case(id, kind, asked, reader, sitting),
        Source::Kept(Target::Offer(id)) => offer(id, asked.unwrap_or(reader), sitting),
        Source::Kept(Target::Plan(case) | Target::Step { case, .. }) => plan::page(case, asked, sitting),
        Source::Kept(Target::Referral { case, id }) => {
            referral::page(case, id, asked.unwrap_or(reader), sitting)
        }
        Source::Kept(Target::Proposal(id)) => proposal::page(id, asked, sitting),
        Source::Kept(Target::Survey { case, id }) => survey::page(case, id, asked, sitting),
        Source::Kept(
            Target::Draft(_)
            | Target::List(_)
            | Target::Employer(_)
            | Target::Aids(_)
            | Target::Aid { .. }
            | Target::Referrals(_)
            | Target::Surveys(_)
            | Target::Experiences { .. }
            | Target::Documents { .. }
            | Target::Weights,
        ) => Err(Error::NotFound),
        Source::Asked(interview) => {
            let lang = asked.unwrap_or(reader);
            let title = title(interview.form, lang);
            let about = (kind == Kind::Form).then(|| (interview.form.table, interview.draft_id.clone()));
            let mut pieces = pieces(kind, interview.form, &interview.texts, lang, sitting);
            if interview.form.table == Candidate::TABLE {
                pieces.extend(background::pieces(kind, None, lang, sitting));
            }
            let stem = format!("{}-{}", interview.form.table, kind.code());
            Ok(finish(title, pieces, lang, Leaving { about, kind: kind.code(), stem }, sitting))
        }
    }
}

/// Sends a page on its way: to the printer where the seat has one and wants it, else into the out-tray.
///
/// # Errors
/// No trays here, a full tray or disk, or the store's: then nothing went anywhere.
pub fn send(page: &Page, port: Port, paper: Paper, sitting: &mut Sitting) -> deeds::Result<Went> {
    if let Some((ending, content)) = &page.file {
        let forms = [(*ending, content.clone())];
        return Ok(Went::Tray(prints::to_tray(sitting, &page.leaving, page.noted, &forms)?));
    }
    if port == Port::Terminal {
        prints::to_printer(sitting, &page.leaving, page.noted)?;
        // The sheet comes out: the end of a page, or enough of a roll to tear it off.
        let end = if paper == Paper::A4 { "\u{c}" } else { "\n\n\n\n\n" };
        return Ok(Went::Printer(page.sheet.printed(paper) + end));
    }
    let mut forms = vec![("txt", page.sheet.printed(paper))];
    if paper == Paper::A4 {
        forms.push(("html", page.sheet.html()));
    }
    Ok(Went::Tray(prints::to_tray(sitting, &page.leaving, page.noted, &forms)?))
}

/// The page or the file for whoever asked for it in a command; that it left is noted first.
///
/// # Errors
/// The store's: then it must not go.
pub fn write(page: &Page, written: Written, sitting: &mut Sitting) -> deeds::Result<String> {
    prints::to_output(sitting, &page.leaving, page.noted)?;
    Ok(match (&page.file, written) {
        (Some((_, content)), _) => content.clone(),
        (None, Written::Text) => page.sheet.text(),
        (None, Written::Html) => page.sheet.html(),
    })
}

fn of_candidate(
    id: &str,
    kind: Kind,
    asked: Option<Lang>,
    reader: Lang,
    sitting: &mut Sitting,
) -> deeds::Result<Page> {
    if matches!(kind, Kind::Cv | Kind::CvJson | Kind::CvResume | Kind::CvEuropass) {
        return cv::page(id, kind, asked, sitting);
    }
    if matches!(kind, Kind::Consent | Kind::ConsentArabic) {
        return consent::page(id, kind, asked, sitting);
    }
    if kind == Kind::Held {
        return held::page(id, asked.unwrap_or(reader), sitting);
    }
    let view = deeds::candidates::open(sitting, id)?;
    let reference = view.standing.reference.clone();
    let leaving = leaving(kind, Candidate::TABLE, id, &reference);
    if kind != Kind::Slip {
        let lang = asked.unwrap_or(reader);
        let form = Form::of::<Candidate>();
        let mut pieces = pieces(kind, form, &view.texts(), lang, sitting);
        if kind == Kind::Form {
            pieces.insert(0, Piece::Pair(label(lang, "print-number"), reference));
        }
        let known = deeds::background::open(sitting, id)?;
        pieces.extend(background::pieces(kind, Some(&known), lang, sitting));
        return Ok(finish(title(form, lang), pieces, lang, leaving, sitting));
    }
    let lang = asked.unwrap_or_else(|| language_of(&view.stored.record, sitting));
    let mut pieces = vec![
        Piece::Pair(label(lang, "print-number"), reference),
        Piece::Pair(label(lang, "print-name"), view.stored.record.name()),
    ];
    if let Some(day) = next_day(id, sitting) {
        pieces.push(Piece::Pair(label(lang, "print-next"), long_day(day, lang)));
    }
    pieces.push(Piece::Heading(label(lang, "print-slip-keep")));
    Ok(finish(label(lang, "print-slip-title"), pieces, lang, leaving, sitting))
}

fn of_case(
    id: &str,
    kind: Kind,
    asked: Option<Lang>,
    reader: Lang,
    sitting: &mut Sitting,
) -> deeds::Result<Page> {
    let view = deeds::cases::open(sitting, id)?;
    if kind != Kind::Visits {
        let lang = asked.unwrap_or(reader);
        let form = Form::of::<Case>();
        let reference = view.standing.reference.clone();
        let mut pieces = pieces(kind, form, &view.texts(), lang, sitting);
        if kind == Kind::Form {
            pieces.insert(0, Piece::Pair(label(lang, "print-name"), view.person.name()));
            pieces.insert(0, Piece::Pair(label(lang, "print-number"), reference.clone()));
        }
        let leaving = leaving(kind, Case::TABLE, id, &reference);
        return Ok(finish(title(form, lang), pieces, lang, leaving, sitting));
    }
    // In the person's pocket: her own number, not the case's, and days without a word of what they are for.
    let lang = asked.unwrap_or_else(|| language_of(&view.person, sitting));
    let mut pieces = vec![
        Piece::Pair(label(lang, "print-number"), view.person_reference.clone()),
        Piece::Pair(label(lang, "print-name"), view.person.name()),
        Piece::Heading(label(lang, "print-visits-days")),
    ];
    let days = days_to_come(&view, sitting);
    if days.is_empty() {
        pieces.push(Piece::Paragraph(label(lang, "print-visits-none")));
    }
    pieces.extend(days.into_iter().map(|day| Piece::Paragraph(format!("- {}", long_day(day, lang)))));
    pieces.push(Piece::Heading(label(lang, "print-visits-keep")));
    let leaving = leaving(kind, Case::TABLE, id, &view.person_reference);
    Ok(finish(label(lang, "print-visits-title"), pieces, lang, leaving, sitting))
}

/// What a candidate wants to know of an offer; what only the desk needs stays there.
const OF_AN_OFFER: &[&str] = &[
    "employer",
    "country",
    "region",
    "place",
    "contract",
    "contract_months",
    "hours",
    "posts",
    "experience",
    "education",
    "languages",
    "licences",
    "salary",
    "closes_on",
    "lodging",
    "travel",
    "permit",
    "must_return",
    "interviews_on",
    "apply",
    "url",
];

fn offer(id: &str, lang: Lang, sitting: &mut Sitting) -> deeds::Result<Page> {
    let view = deeds::offers::open(sitting, id)?;
    let form = Form::of::<Offer>();
    let texts = view.texts();
    let text = |key: &str| form.place_of(key).and_then(|place| texts.get(place)).cloned().unwrap_or_default();
    let reference = view.standing.reference.clone();
    let mut pieces = vec![Piece::Pair(label(lang, "print-number"), reference.clone())];
    let told = form
        .fields
        .iter()
        .zip(&texts)
        .filter(|(field, text)| OF_AN_OFFER.contains(&field.key) && !text.is_empty() && *text != MASKED);
    pieces.extend(
        told.map(|(field, text)| Piece::Pair(form.label(field, lang), spoken(field.shape, text, lang))),
    );
    pieces.push(Piece::Heading(label(lang, "print-offer-free")));
    let description = text("description");
    if !description.is_empty() {
        pieces.push(Piece::Paragraph(String::from("\n")));
        pieces.push(Piece::Paragraph(description));
    }
    let leaving = leaving(Kind::Offer, Offer::TABLE, id, &reference);
    Ok(finish(text("title"), pieces, lang, leaving, sitting))
}

fn leaving(kind: Kind, table: &'static str, id: &str, reference: &str) -> Leaving {
    let blank = kind == Kind::Blank;
    Leaving {
        about: (!blank).then(|| (table, id.to_owned())),
        kind: kind.code(),
        // A blank form is about nobody.
        stem: format!("{}-{}", if blank { table } else { reference }, kind.code()),
    }
}

/// Office above, day below.
fn finish(title: String, mut pieces: Vec<Piece>, lang: Lang, leaving: Leaving, sitting: &Sitting) -> Page {
    let made = msg::print_made(lang, long_day(sitting.today(), lang), sitting.office.name.as_str());
    pieces.push(Piece::Heading(made));
    if sitting.office.exercise {
        pieces.push(Piece::Paragraph(label(lang, "print-exercise")));
    }
    let language = lang.code().to_owned();
    let sheet = Sheet { language, direction: Direction::LeftToRight, title, pieces };
    Page { sheet, file: None, warning: None, leaving, noted: Noted::Print }
}

/// A form's questions in the order of the screen, filled or blank.
fn pieces(kind: Kind, form: Form, texts: &[String], lang: Lang, sitting: &Sitting) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let around = Around::of(lang, sitting.office.country);
    let mut page = "";
    for (field, text) in form.fields.iter().zip(texts) {
        if field.page != page {
            page = field.page;
            pieces.push(Piece::Heading(form.page_label(page, lang)));
        }
        let star = if field.compulsory() { " *" } else { "" };
        let name = format!("{}{star}", form.label(field, lang));
        pieces.push(match kind {
            Kind::Blank => blank(name, field, around),
            _ if text.is_empty() => Piece::Pair(name, label(lang, "print-not-answered")),
            _ if text == MASKED => Piece::Pair(name, text.clone()),
            _ => Piece::Pair(name, spoken(field.shape, text, lang)),
        });
    }
    pieces
}

/// More than so many values are not printed to be ticked: they are written.
const TICKED: usize = 14;

/// Room for an answer; where it is one of a few, those to be ticked.
fn blank(name: String, field: &Field, around: Around) -> Piece {
    let values = match field.shape {
        Shape::Choice(_) | Shape::Choices(_) | Shape::Region => resolve::offered(field.shape, "", around),
        _ => Vec::new(),
    };
    if values.is_empty() || values.len() > TICKED {
        return Piece::Blank(name);
    }
    Piece::Ticks(name, values.into_iter().map(|value| value.label).collect())
}

/// The desk's language where the person speaks it or none of ours, else the one of ours that she speaks best.
pub(super) fn language_of(person: &Candidate, sitting: &Sitting) -> Lang {
    let desk = Lang::parse(&sitting.office.language).unwrap_or_default();
    let rank = |level: Option<Level>| match level {
        None => 0,
        Some(level) => 1 + Level::LIST.codes.iter().position(|code| *code == level.code()).unwrap_or(0),
    };
    let ours = person
        .languages
        .0
        .iter()
        .filter_map(|one| Some((Lang::parse(one.language.code())?, rank(one.level))));
    let ours: Vec<(Lang, usize)> = ours.collect();
    if ours.is_empty() || ours.iter().any(|(lang, _)| *lang == desk) {
        return desk;
    }
    ours.into_iter().max_by_key(|(_, rank)| *rank).map_or(desk, |(lang, _)| lang)
}

/// The next day on which the person is expected, as far as the reader may know of one.
fn next_day(id: &str, sitting: &mut Sitting) -> Option<Day> {
    let cases = deeds::cases::of_candidate(sitting, id).ok()?;
    let open = cases.into_iter().find(|case| case.state != "closed")?;
    let view = deeds::cases::open(sitting, &open.id).ok()?;
    days_to_come(&view, sitting).first().copied()
}

/// The days from today on: one that is past is no appointment any more.
fn days_to_come(view: &deeds::cases::View, sitting: &Sitting) -> Vec<Day> {
    let owed = view.visits.iter().filter(|visit| visit.owed);
    owed.filter_map(|visit| Day::parse(&visit.planned_on)).filter(|day| *day >= sitting.today()).collect()
}

/// `FICHE DU CANDIDAT`
fn title(form: Form, lang: Lang) -> String {
    label(lang, &format!("print-form-{}", form.table))
}
