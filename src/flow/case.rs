//! A case in words, for the screen, the lines and the sheet alike: one function a part, each over what was read of the
//! case. A part of which nothing is known is left out. What they make together is in `picture`.

pub mod picture;

use super::form::Form;
use super::resolve::choice_label;
use super::spoken::{country_name, length, long_day, near_day_of, spoken};
use crate::deeds::Sitting;
use crate::deeds::cases::{Handed, View};
use crate::deeds::kept::OwedVisit;
use crate::domain::candidate::{Candidate, Sex};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reintegration::case::{Case, CloseReason, Exit, Level, Need, State};
use crate::domain::reintegration::visit::Channel;
use crate::domain::rights::MASKED;
use crate::i18n::{Lang, label, msg, numbers};
use crate::report::sheet::{Direction, Piece, Sheet};

/// One line of the picture: what it is about and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub label: String,
    pub text: String,
    /// It wants the counsellor's eye first.
    pub pressing: bool,
}

impl Part {
    pub(in crate::flow) fn of(label: String, text: String) -> Part {
        Part { label, text, pressing: false }
    }

    #[must_use]
    pub(in crate::flow) fn pressing(self) -> Part {
        Part { pressing: true, ..self }
    }
}

/// `LAWSON Komi, masculin, 29 ans, vulnérabilité modérée`
fn person(view: &View, today: Day, lang: Lang) -> Part {
    let person = &view.person;
    let sex = person.sex.map(|sex| choice_label(&Sex::LIST, sex.code(), lang));
    let age = person.birth.map(|birth| msg::case_age(lang, birth.age_on(today).0));
    let level = text_of(view, "level").map(|code| match code.as_str() {
        MASKED => MASKED.to_owned(),
        code => msg::case_level(lang, choice_label(&Level::LIST, code, lang)),
    });
    let parts = [Some(person.name()), sex, age, level];
    Part::of(label(lang, "sheet-person"), listed(parts))
}

fn standing(view: &View, today: Day, lang: Lang) -> Part {
    let since = view.history.iter().rev().find(|span| span.what == "state");
    let since = since.map_or(view.standing.opened_on.as_str(), |span| span.from_on.as_str());
    let head = label(lang, "sheet-case-state");
    if let (State::Closed, Some(closing)) = (view.state(), &view.closing) {
        let reason = closing.reason.map(|word| choice_label(&CloseReason::LIST, word.code(), lang));
        let exit = closing.exit.map(|word| choice_label(&Exit::LIST, word.code(), lang));
        let on = closing.closed_on.map_or_else(|| since.to_owned(), |day| day.to_string());
        let day = near_day_of(&on, today, lang);
        let ended = msg::case_ended(lang, day, exit.unwrap_or_default(), reason.unwrap_or_default());
        let outcome = closing.outcome.as_ref().map(|outcome| outcome.as_str().to_owned());
        return Part::of(head, listed([Some(ended), outcome]));
    }
    let state = choice_label(&State::LIST, &view.standing.state, lang);
    let opened = near_day_of(&view.standing.opened_on, today, lang);
    let counsellor = view.counsellor.as_str();
    let stands = if since == view.standing.opened_on {
        msg::case_standing_first(lang, counsellor, opened, state)
    } else {
        msg::case_standing(lang, counsellor, near_day_of(since, today, lang), opened, state)
    };
    let focal = text_of(view, "focal_point").map(|name| msg::case_focal(lang, name));
    Part::of(head, listed([Some(stands), focal]))
}

/// `12 mars 2026, Libye, volontaire assisté (OIM), absence : 3 ans 2 mois`
fn returned(view: &View, lang: Lang) -> Option<Part> {
    let case = &view.stored.record;
    let day = case.returned_on.map(|day| long_day(day, lang));
    let country = case.returned_from.map(|country| country_name(country, lang));
    let back = match (day, country) {
        (Some(day), Some(country)) => Some(msg::case_back(lang, country, day)),
        (day, country) => day.or(country),
    };
    let mode = text_of(view, "mode").map(|mode| spoken_of("mode", &mode, lang));
    let body = case.facilitator.as_ref().map(|body| body.as_str().to_owned());
    let helped = match (mode, body) {
        (Some(mode), Some(body)) => Some(msg::case_helped(lang, body, mode)),
        (mode, body) => mode.or(body),
    };
    let away = case.away().map(|months| msg::case_away(lang, length(months, lang)));
    let text = listed([back, helped, away]);
    (!text.is_empty()).then(|| Part::of(label(lang, "sheet-returned"), text))
}

fn household(view: &View, lang: Lang) -> Option<Part> {
    let case = &view.stored.record;
    let counts = [case.men, case.women, case.boys, case.girls];
    counts.iter().any(Option::is_some).then(|| {
        let [men, women, boys, girls] = counts.map(|count| count.map_or(0, |count| count.0));
        Part::of(label(lang, "sheet-household"), msg::case_household(lang, boys, girls, men, women))
    })
}

/// `M0 ✓  M1 ✓  M3 ✓ retard 6 j.  M6 12 sept. !  M9  M12`
fn visits_at_a_glance(view: &View, today: Day, lang: Lang) -> Part {
    let (day, today) = (today, today.to_string());
    let next = view.next_visit().map(|visit| visit.id.as_str());
    let mut marks = Vec::new();
    for visit in &view.visits {
        let kind = visit.kind.as_str();
        let mark = if let Some(done) = visit.visit.done_on {
            let late = Day::parse(&visit.to_on).map_or(0, |to| to.days_until(done));
            let late = (late > 0).then(|| msg::case_late(lang, late));
            listed_by(" ", [Some(format!("{kind} ✓")), late])
        } else if visit.owed && (Some(visit.id.as_str()) == next || visit.planned_on <= today) {
            let late = visit.planned_on < today;
            format!("{kind} {}{}", near_day_of(&visit.planned_on, day, lang), if late { " !" } else { "" })
        } else if visit.paused && Some(visit.id.as_str()) == next {
            format!("{kind} {}", label(lang, "sheet-visit-paused"))
        } else if visit.is_open() {
            kind.to_owned()
        } else if visit.is_missed(&today) {
            format!("{kind} {}", label(lang, "sheet-visit-missed"))
        } else {
            format!("{kind} -")
        };
        marks.push(mark);
    }
    Part { label: String::new(), text: marks.join("  "), pressing: false }
}

fn tried(view: &View, lang: Lang) -> Option<Part> {
    let tried = view.tried;
    (tried.tries > 0).then(|| Part {
        label: label(lang, "sheet-tried"),
        text: msg::case_tried(lang, tried.channels, tried.days, tried.tries),
        pressing: view.may_be_lost(),
    })
}

/// What other systems said: never laid beside what was measured here.
fn reported(view: &View, lang: Lang) -> Vec<Part> {
    let score = |value: Option<i64>| {
        value.map_or_else(|| "?".to_owned(), |value| numbers::decimal(lang, value * 10, 2))
    };
    let parts = view.reported.iter().map(|(source, scores)| {
        let hidden = !view.sight.sensitive;
        let [economic, psychosocial, social] = [scores.economic, scores.psychosocial, scores.social]
            .map(|value| if hidden { MASKED.to_owned() } else { score(value.map(|value| value.0)) });
        let text = msg::case_scores(lang, economic, psychosocial, social, source.as_str());
        Part::of(label(lang, "sheet-reported"), text)
    });
    parts.collect()
}

fn kin(view: &View, lang: Lang) -> Option<Part> {
    let others: Vec<&str> = view.kin.iter().map(|kin| kin.reference.as_str()).collect();
    (!others.is_empty()).then(|| Part::of(label(lang, "sheet-kin"), others.join(", ")))
}

fn field(view: &View, key: &str, id: &str, lang: Lang) -> Option<Part> {
    let text = text_of(view, key)?;
    Some(Part::of(label(lang, id), spoken_of(key, &text, lang)))
}

/// The masked text of a field; None where it is blank.
fn text_of(view: &View, key: &str) -> Option<String> {
    let place = Case::FIELDS.iter().position(|field| field.key == key)?;
    view.texts().into_iter().nth(place).filter(|text| !text.is_empty())
}

fn spoken_of(key: &str, text: &str, lang: Lang) -> String {
    let field = Case::FIELDS.iter().find(|field| field.key == key);
    match field {
        Some(field) if text != MASKED => spoken(field.shape, text, lang),
        _ => text.to_owned(),
    }
}

/// One line a visit: `faite le 14 mars, par téléphone`, `à faire le 12 sept. (du 1er au 30 sept.), 2 essais !`.
pub fn visits(view: &View, today: Day, lang: Lang) -> Vec<Part> {
    let one = |visit: &OwedVisit| Part {
        label: format!("{} {}", label(lang, "sheet-visit"), visit.kind),
        text: visit_said(visit, today, lang),
        pressing: visit.owed && visit.planned_on < today.to_string(),
    };
    view.visits.iter().map(one).collect()
}

fn visit_said(visit: &OwedVisit, today: Day, lang: Lang) -> String {
    let (on, iso) = (|text: &str| near_day_of(text, today, lang), today.to_string());
    let attempts = (visit.attempts > 0).then(|| msg::due_attempts(lang, visit.attempts));
    if let Some(done) = visit.visit.done_on {
        let late = Day::parse(&visit.to_on).map_or(0, |to| to.days_until(done));
        let late = (late > 0).then(|| msg::case_late(lang, late));
        let channel = visit.visit.channel.map(|word| choice_label(&Channel::LIST, word.code(), lang));
        let done = msg::sheet_visit_done(lang, on(&done.to_string()));
        return listed([Some(done), late, channel, attempts]);
    }
    if !visit.is_open() {
        let id = if visit.is_missed(&iso) { "sheet-visit-missed" } else { "sheet-visit-dropped" };
        return listed([Some(label(lang, id)), attempts]);
    }
    let day = on(&visit.planned_on);
    if visit.paused {
        return listed([Some(label(lang, "sheet-visit-paused")), Some(day), attempts]);
    }
    let owed = msg::sheet_visit_owed(lang, day);
    let survey = visit.survey.then(|| label(lang, "sheet-survey"));
    let window =
        (visit.from_on != visit.to_on).then(|| msg::case_window(lang, on(&visit.from_on), on(&visit.to_on)));
    listed([Some(owed), survey, attempts, window])
}

/// The page that goes with the person to the partner who receives her: who she is, how to reach her, what she needs. Its
/// face says nothing of a return or of help.
pub fn sheet(view: &View, handed: &Handed, sitting: &Sitting, lang: Lang) -> Sheet {
    let person = &view.person;
    let form = Form::of::<Candidate>();
    let mut pieces = vec![Piece::Pair(label(lang, "print-number"), view.person_reference.clone())];
    let texts = person.texts();
    for key in ["family_name", "given_names", "sex", "birth", "phone", "locality", "languages"] {
        let told = form.place_of(key).and_then(|place| Some((form.field(place)?, texts.get(place)?)));
        if let Some((field, text)) = told.filter(|(_, text)| !text.is_empty()) {
            pieces.push(Piece::Pair(form.label(field, lang), spoken(field.shape, text, lang)));
        }
    }
    pieces.push(Piece::Heading(label(lang, "case-sheet-receives")));
    let wanted = [returned(view, lang), field(view, "needs", "sheet-wanted", lang), household(view, lang)];
    pieces.extend(wanted.into_iter().flatten().map(|part| Piece::Pair(part.label, part.text)));
    if !handed.goals.is_empty() {
        let goals = handed.goals.iter().map(|goal| goal.as_str()).collect::<Vec<_>>().join("; ");
        pieces.push(Piece::Pair(label(lang, "page-plan-goals"), goals));
    }
    for aid in &handed.aids {
        let (Some(kind), Some(day)) = (aid.kind, aid.delivered_on) else { continue };
        let what = choice_label(&Need::LIST, kind.code(), lang);
        let text = msg::case_sheet_given(lang, long_day(day, lang), what);
        pieces.push(Piece::Pair(label(lang, "case-sheet-received"), text));
    }
    pieces.push(Piece::Heading(label(lang, "case-sheet-sends")));
    pieces.push(Piece::Pair(label(lang, "case-sheet-office"), sitting.office.name.clone()));
    pieces.push(Piece::Pair(label(lang, "case-sheet-counsellor"), view.counsellor.clone()));
    pieces.push(Piece::Pair(label(lang, "case-sheet-on"), long_day(sitting.today(), lang)));
    Sheet {
        language: lang.code().to_owned(),
        direction: Direction::LeftToRight,
        title: label(lang, "case-sheet-title"),
        pieces,
    }
}

/// Every field that was answered, then the numbers by which others know the case.
pub fn fields(view: &View, lang: Lang) -> Vec<Part> {
    let form = Form::of::<Case>();
    let answered = form.fields.iter().zip(view.texts()).filter(|(_, text)| !text.is_empty());
    let told = answered.map(|(field, text)| {
        let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
        Part::of(form.label(field, lang), words)
    });
    let aliases = view.aliases.iter().map(|alias| Part::of(label(lang, "sheet-alias"), alias.clone()));
    told.chain(aliases).collect()
}

fn listed<const N: usize>(parts: [Option<String>; N]) -> String {
    listed_by(", ", parts)
}

fn listed_by<const N: usize>(mark: &str, parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(mark)
}
