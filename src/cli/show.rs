//! `show REF`: one record of any kind with its status history. That it was read is logged.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use super::proposals;
use crate::deeds::lives::Told;
use crate::deeds::proposals::About;
use crate::deeds::{self, Sitting, references};
use crate::domain::candidate::{Candidate, Situation, Status};
use crate::domain::employer::Employer;
use crate::domain::life::LifeChange;
use crate::domain::offer::{ClosedReason, Offer, Verification};
use crate::domain::own::{ByHand, Turn};
use crate::domain::proposal::{Proposal, Stage};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::{Case, State};
use crate::domain::reintegration::plan::PlanState;
use crate::domain::rights::MASKED;
use crate::domain::text::Note;
use crate::flow::background;
use crate::flow::form::Form;
use crate::flow::resolve::choice_label;
use crate::flow::spoken::spoken;
use crate::i18n::{Lang, label, msg};
use crate::report::sheet::{Direction, Piece, Sheet};
use crate::store::Access;
use serde_json::{Map, Value, json};

pub fn run(context: &Context, reference: &str, json: bool) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let (kind, id) = references::resolve(&sitting, reference)?;
    // The number of a file that went into another answers with the other, and says so.
    if let Some((old, survivor)) = deeds::merges::whither(&sitting, reference)?.filter(|_| !json) {
        print(&msg::say_merged(context.lang(), old, survivor));
    }
    let shown = match kind {
        Kind::Candidate => candidate(&mut sitting, &id)?,
        Kind::Offer => offer(&sitting, &id)?,
        Kind::Case => case(&mut sitting, &id)?,
        Kind::Employer => employer(&sitting, &id)?,
        Kind::Application => application(&mut sitting, &id)?,
    };
    if json {
        document(&shown.json);
    } else {
        let lang = context.lang();
        let told = shown.form.fields.iter().zip(&shown.texts).filter(|(_, text)| !text.is_empty());
        let pieces = told
            .map(|(field, text)| Piece::Pair(shown.form.label(field, lang), spoken(field.shape, text, lang)));
        let sheet = Sheet {
            language: lang.code().to_owned(),
            direction: Direction::LeftToRight,
            title: shown.title,
            pieces: pieces.collect(),
        };
        print(sheet.text().trim_end());
        for row in shown.json.get("history").and_then(Value::as_array).into_iter().flatten() {
            let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
            let word = text("status");
            let status = match text("what").as_str() {
                "situation" => choice_label(&Situation::LIST, &word, lang),
                "state" => choice_label(&State::LIST, &word, lang),
                "verification" => choice_label(&Verification::LIST, &word, lang),
                "stage" => choice_label(&Stage::LIST, &word, lang),
                "plan" => choice_label(&PlanState::LIST, &word, lang),
                _ if kind == Kind::Offer => label(lang, &format!("availability-{word}")),
                _ => choice_label(&Status::LIST, &word, lang),
            };
            // Why an offer was closed, and by which import.
            let reason = Some(text("reason")).filter(|reason| !reason.is_empty() && kind == Kind::Offer);
            let reason =
                reason.map(|reason| format!(", {}", choice_label(&ClosedReason::LIST, &reason, lang)));
            let status = format!("{status}{}", reason.unwrap_or_default());
            let line = format!("{}  {}: {status}  {}", text("on"), label(lang, "sheet-status"), text("by"));
            print(format!("{line}  {}", text("import")).trim_end());
        }
        if kind == Kind::Candidate {
            rows(&mut sitting, &id, lang)?;
        }
        let about = match kind {
            Kind::Candidate => Some(About::Candidate(id)),
            Kind::Offer => Some(About::Offer(id)),
            _ => None,
        };
        // Who was proposed for what, as far as the reader may know.
        let proposed = about.and_then(|about| Some((deeds::proposals::of(&sitting, &about).ok()?, about)));
        for (one, about) in
            proposed.iter().flat_map(|(view, about)| view.proposals.iter().map(move |one| (one, about)))
        {
            let line = crate::flow::proposal::line(one, about, lang);
            print(&format!("{}: {line}", label(lang, "sheet-proposal")));
        }
    }
    Ok(Outcome::Done)
}

/// The jobs of somebody and her further papers, a line each.
fn rows(sitting: &mut Sitting, id: &str, lang: Lang) -> deeds::Result<()> {
    let (view, today) = (deeds::background::open(sitting, id)?, sitting.today());
    let tell = |name: &str, text: String| print(&format!("{}: {text}", label(lang, name)));
    for job in &view.experiences {
        tell("sheet-experience", background::job_line(&job.record, today, lang));
    }
    for document in &view.documents {
        tell("sheet-document", background::paper_line(&view, &document.record, today, lang));
    }
    Ok(())
}

struct Shown {
    title: String,
    form: Form,
    texts: Vec<String>,
    json: Value,
}

fn candidate(sitting: &mut Sitting, id: &str) -> deeds::Result<Shown> {
    let view = deeds::candidates::open(sitting, id)?;
    let mut fields: Map<String, Value> =
        view.json().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let precision = super::find::born_precision(view.stored.record.birth.as_ref());
    fields.insert("born_precision".to_owned(), precision.into());
    let cases = deeds::cases::of_candidate(sitting, id).unwrap_or_default();
    let lived: Vec<Value> = deeds::lives::of(sitting, id)?.iter().map(life).collect();
    let background = deeds::background::open(sitting, id)?;
    let [(_, experiences), (_, documents)] = background.json();
    let json = json!({
        "kind": Kind::Candidate.code(),
        "ref": view.standing.reference,
        "aliases": view.aliases,
        "status": view.standing.status.code(),
        "fields": fields,
        "experiences": experiences,
        "documents": documents,
        "history": history(&view.history),
        "life_changes": lived,
        "joined": view.joined.iter().map(|gone| gone.reference.as_str()).collect::<Vec<_>>(),
        "cases": cases.iter().map(|case| case.reference.clone()).collect::<Vec<_>>(),
        "sessions": sessions(sitting, id)?,
        "applications": proposals::told(sitting, &About::Candidate(id.to_owned()))?,
        "version": view.stored.version,
    });
    Ok(Shown {
        title: format!("{}  {}", view.standing.reference, view.stored.record.name()),
        form: Form::of::<Candidate>(),
        texts: view.texts(),
        json,
    })
}

/// The sessions to which somebody came.
fn sessions(sitting: &Sitting, id: &str) -> deeds::Result<Vec<Value>> {
    let sessions = deeds::sessions::of(sitting, id)?;
    let told = sessions.iter().map(|session| {
        let record = &session.stored.record;
        json!({ "name": record.name(), "on": record.held_on.map(|day| day.to_string()), "place": record.place() })
    });
    Ok(told.collect())
}

fn offer(sitting: &Sitting, id: &str) -> deeds::Result<Shown> {
    let view = deeds::offers::open(sitting, id)?;
    let keys = Offer::FIELDS.iter().map(|field| field.key.to_owned());
    let fields: Map<String, Value> = keys.zip(view.stored.record.json()).collect();
    let history = view.versions.iter().map(|version| {
        let status = if version.closed_on.is_some() { "closed" } else { "open" };
        json!({ "on": version.at.get(..10), "status": status, "reason": version.closed_reason,
            "by": version.by, "import": version.import })
    });
    let turns = view.turns.iter().map(|turned| {
        let turn = &turned.turn;
        let status = if turn.turn == Some(Turn::Closed) { "closed" } else { "open" };
        json!({
            "on": turn.turned_on.map(|day| day.to_string()),
            "status": status,
            "turn": turn.turn.map(Turn::code),
            "reason": turn.reason.map(ByHand::code),
            "note": turn.note.as_ref().map(Note::as_str),
            "by": turned.by,
        })
    });
    let history: Vec<Value> = if view.own.is_some() { turns.collect() } else { history.collect() };
    let json = json!({
        "kind": Kind::Offer.code(),
        "ref": view.standing.reference,
        "aliases": Some(view.alias()).filter(|_| view.own.is_none()).into_iter().collect::<Vec<_>>(),
        "source": view.standing.source,
        "source_id": view.standing.source_id,
        "status": view.availability.code(),
        "verification": view.employer.code(),
        "employer": view.employer_reference,
        "own": view.own,
        "closed_on": view.standing.closed_on,
        "closed_reason": view.standing.closed_reason,
        "fields": fields,
        "history": history,
        "twins": view.twins.iter().map(|twin| json!({
            "ref": twin.reference, "score": twin.score, "fields": twin.fields,
        })).collect::<Vec<_>>(),
        // Somebody may read offers and not people: then nobody was proposed.
        "applications": proposals::told(sitting, &About::Offer(id.to_owned())).unwrap_or_default(),
    });
    let title = view.stored.record.title.as_ref().map_or("", |title| title.as_str());
    Ok(Shown {
        title: format!("{}  {title}", view.standing.reference),
        form: Form::of::<Offer>(),
        texts: view.texts(),
        json,
    })
}

fn employer(sitting: &Sitting, id: &str) -> deeds::Result<Shown> {
    let view = deeds::employers::open(sitting, id)?;
    let fields: Map<String, Value> =
        view.json().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let checks = view.checks.iter().map(|found| {
        let mut row: Map<String, Value> = Map::new();
        row.insert("by".to_owned(), found.by.as_str().into());
        row.insert("at".to_owned(), found.at.as_str().into());
        row.extend(view.check_json(&found.check).into_iter().map(|(key, value)| (key.to_owned(), value)));
        Value::Object(row)
    });
    let json = json!({
        "kind": Kind::Employer.code(),
        "ref": view.standing.reference,
        "aliases": [],
        "status": view.standing.verification.code(),
        "verification": view.standing.verification.code(),
        "fields": fields,
        "checks": checks.collect::<Vec<_>>(),
        "offers": view.offers.iter().map(|offer| offer.reference.as_str()).collect::<Vec<_>>(),
        "history": history(&view.history),
    });
    Ok(Shown {
        title: format!("{}  {}", view.standing.reference, view.name()),
        form: Form::of::<Employer>(),
        texts: view.texts(),
        json,
    })
}

fn application(sitting: &mut Sitting, id: &str) -> deeds::Result<Shown> {
    let shown = deeds::proposals::one(sitting, id)?;
    let mut json = proposals::document(&shown);
    if let Some(document) = json.as_object_mut() {
        document.insert("history".to_owned(), history(&deeds::proposals::history(sitting, id)?));
    }
    let offer = crate::flow::proposal::offer_name(&shown.offer);
    Ok(Shown {
        title: format!("{}  {}  {offer}", shown.kept.standing.reference, shown.name()),
        form: Form::of::<Proposal>(),
        texts: shown.texts(),
        json,
    })
}

fn case(sitting: &mut Sitting, id: &str) -> deeds::Result<Shown> {
    let view = deeds::cases::open(sitting, id)?;
    let fields: Map<String, Value> =
        view.json().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let visits = view.visits.iter().map(|visit| {
        json!({
            "kind": visit.kind,
            "planned_on": visit.planned_on,
            "from_on": visit.from_on,
            "to_on": visit.to_on,
            "survey": visit.survey,
            "owed": visit.owed,
            "paused": visit.paused,
            "attempts": visit.attempts,
            "done_on": visit.visit.done_on.map(|day| day.to_string()),
            "outcome": visit.visit.outcome.map(|outcome| outcome.code()),
            "channel": visit.visit.channel.map(|channel| channel.code()),
        })
    });
    // Hundredths, as they were told: `0.45` is 45.
    let reported = view.reported.iter().filter(|_| view.sight.sensitive).map(|(source, scores)| {
        let [economic, social, psychosocial] =
            [scores.economic, scores.social, scores.psychosocial].map(|score| score.map(|score| score.0));
        json!({ "source": source, "economic": economic, "social": social, "psychosocial": psychosocial })
    });
    let closing = view.closing.as_ref().map(|closing| {
        json!({
            "reason": closing.reason.map(|reason| reason.code()),
            "exit": closing.exit.map(|exit| exit.code()),
            "closed_on": closing.closed_on.map(|day| day.to_string()),
            "outcome": closing.outcome.as_ref().map(|outcome| outcome.as_str()),
        })
    });
    let mut json = json!({
        "kind": Kind::Case.code(),
        "ref": view.standing.reference,
        "aliases": view.aliases,
        "candidate": view.person_reference,
        "status": view.standing.state,
        "opened_on": view.standing.opened_on,
        "fields": fields,
        "visits": visits.collect::<Vec<_>>(),
        "closing": closing,
        "counsellor": view.counsellor,
        "tried": { "tries": view.tried.tries, "days": view.tried.days, "channels": view.tried.channels },
        "moves": view.moves.iter().map(|state| state.code()).collect::<Vec<_>>(),
        "same_mimosa": view.kin.iter().map(|kin| kin.reference.as_str()).collect::<Vec<_>>(),
        "reported_elsewhere": reported.collect::<Vec<_>>(),
        "surveys": super::survey::taken(sitting, id)?,
        "history": history(&view.history),
    });
    if let Some(document) = json.as_object_mut() {
        document.extend(super::assistance::json(sitting, id)?);
    }
    Ok(Shown {
        title: format!("{}  {}", view.standing.reference, view.person.name()),
        form: Form::of::<Case>(),
        texts: view.texts(),
        json,
    })
}

/// A change of her life: what is new, what stood before, who noted it, whether it was taken back; masked as fields are.
fn life(told: &Told) -> Value {
    if told.is_hidden() {
        return json!({ "kind": MASKED });
    }
    let texts = LifeChange::FIELDS.iter().map(|field| field.key).zip(told.texts());
    let mut row: Map<String, Value> =
        texts.filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key.to_owned(), text.into())).collect();
    let changes = told.change.kind.map_or(&[][..], |kind| kind.changes());
    let was: Map<String, Value> =
        changes.iter().map(|key| ((*key).to_owned(), told.before(key).into())).collect();
    row.insert("was".to_owned(), was.into());
    row.insert("by".to_owned(), told.by.as_str().into());
    row.insert("at".to_owned(), told.at.as_str().into());
    let undone = told.undone.as_ref().map(|(at, by)| json!({ "at": at, "by": by }));
    row.insert("undone".to_owned(), undone.into());
    Value::Object(row)
}

fn history(spans: &[deeds::kept::Span]) -> Value {
    let rows = spans.iter().map(|span| {
        json!({ "on": span.from_on, "until": span.to_on, "what": span.what, "status": span.value, "by": span.by })
    });
    rows.collect()
}
