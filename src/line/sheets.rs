//! Records in lines: one line a field, and the short words for what was just answered.

use super::{Lines, lists};
use crate::deeds;
use crate::deeds::proposals::About;
use crate::domain::candidate::Candidate;
use crate::domain::datum::Shape;
use crate::domain::rights::MASKED;
use crate::flow;
use crate::flow::background as words;
use crate::flow::form::Form;
use crate::flow::interview::Interview;
use crate::flow::life;
use crate::flow::spoken::{short_day_of, spoken};
use crate::flow::{proposal, survey};
use crate::i18n::{Lang, label, msg};

/// What is told again of a candidate when she is saved: that by which a mistake would do most harm.
const TOLD_AGAIN: [&str; 4] = ["sex", "birth", "phone", "locality"];

/// One candidate's file, with her return cases.
pub(super) fn candidate(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let view = deeds::candidates::open(&mut lines.sitting, id)?;
    // Somebody may read people and not cases: then there are none to be seen.
    let cases = deeds::cases::of_candidate(&lines.sitting, id).unwrap_or_default();
    lines.say(&format!("{}, {}", view.stored.record.name(), view.standing.reference));
    let status = label(lang, &format!("choice-status-{}", view.standing.status.code()));
    pair(lines, &label(lang, "sheet-status"), &status);
    let lived = deeds::lives::of(&mut lines.sitting, id)?;
    let of_age = deeds::lives::to_be_asked(&lines.sitting, &view.stored)?;
    let pressing = life::pressing(&lived, of_age, &view, lines.sitting.today(), lang);
    super::assistance::say_told(lines, pressing);
    fields(lines, Form::of::<Candidate>(), view.texts());
    let (background, today) = (deeds::background::open(&mut lines.sitting, id)?, lines.sitting.today());
    for job in &background.experiences {
        pair(lines, &label(lang, "sheet-experience"), &words::job_line(&job.record, today, lang));
    }
    for document in &background.documents {
        let text = words::paper_line(&background, &document.record, today, lang);
        pair(lines, &label(lang, "sheet-document"), &text);
    }
    aliases(lines, &view.aliases);
    proposed(lines, &About::Candidate(id.to_owned()));
    for gone in &view.joined {
        let on = short_day_of(gone.at.get(..10).unwrap_or_default(), lang);
        let text = msg::sheet_joined_line(lang, gone.reference.as_str(), on);
        pair(lines, &label(lang, "sheet-joined"), &text);
    }
    for session in deeds::sessions::of(&lines.sitting, id)? {
        let text = flow::task::lists::told(&session, lang);
        pair(lines, &label(lang, "sheet-session"), &text);
    }
    super::assistance::say_told(lines, life::history(&lived, lang));
    for case in &cases {
        let state = label(lang, &format!("choice-case-state-{}", case.state));
        let opened = short_day_of(&case.opened_on, lang);
        let text = msg::sheet_case_line(lang, opened, case.reference.as_str(), state);
        pair(lines, &label(lang, "sheet-case"), &text);
    }
    Ok(())
}

/// One whole offer.
pub(super) fn offer(lines: &mut Lines, id: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let view = deeds::offers::open(&lines.sitting, id)?;
    let title = view.stored.record.title.as_ref().map_or("", |title| title.as_str());
    lines.say(&format!("{title}, {}", view.standing.reference));
    let sought = lists::last_query(lines).map(|query| query.text).unwrap_or_default();
    for part in flow::offer::parts(&view, &sought, lang) {
        let text = if part.text == MASKED { label(lang, "line-masked") } else { part.text };
        pair(lines, &part.label, &text);
    }
    if let Some(text) = &view.stored.record.description {
        lines.say(text.as_str());
    }
    proposed(lines, &About::Offer(id.to_owned()));
    Ok(())
}

/// Who was proposed for what; somebody may read offers and not people: then nobody was.
fn proposed(lines: &mut Lines, side: &About) {
    let Ok(view) = deeds::proposals::of(&lines.sitting, side) else { return };
    let name = label(lines.lang, "sheet-proposal");
    for shown in &view.proposals {
        let text = proposal::line(shown, side, lines.lang);
        pair(lines, &name, &text);
    }
}

fn pair(lines: &mut Lines, name: &str, text: &str) {
    lines.say(&format!("{name}: {text}"));
}

/// Every field that has an answer; what may not be seen stays hidden.
fn fields(lines: &mut Lines, form: Form, texts: Vec<String>) {
    let lang = lines.lang;
    for (field, text) in form.fields.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
        let words =
            if text == MASKED { label(lang, "line-masked") } else { spoken(field.shape, &text, lang) };
        pair(lines, &form.label(field, lang), &words);
    }
}

fn aliases(lines: &mut Lines, aliases: &[String]) {
    let name = label(lines.lang, "sheet-alias");
    aliases.iter().for_each(|alias| pair(lines, &name, alias));
}

/// Everything that was answered so far, as it was understood.
pub(super) fn review(lines: &mut Lines) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let interview = &task.interview;
    let mut told = Vec::new();
    for (place, field) in interview.form.fields.iter().enumerate() {
        let Some(answer) = interview.answer(place).filter(|answer| !answer.typed.is_empty()) else {
            continue;
        };
        let name = interview.form.label(field, lang);
        told.push(match answer.fault {
            Some(reject) => crate::flow::sentences::field_fault(&name, reject, lang),
            None => format!("{name}: {}", spoken(field.shape, &answer.kept, lang)),
        });
    }
    told.iter().for_each(|line| lines.say(line));
}

/// Whom an interview that is taken up is with.
pub(super) fn whom(interview: &Interview) -> String {
    let names = ["family_name", "given_names"].map(|key| {
        let answer = interview.form.place_of(key).and_then(|place| interview.answer(place));
        answer.map(|answer| answer.typed.trim().to_owned()).unwrap_or_default()
    });
    names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What was understood, in a line: `féminin, 17 mars 1984, +222 22 00 00 17, Oualata, …`. The name is said elsewhere,
/// prose is not said again.
pub(super) fn summary(interview: &Interview, lang: Lang) -> String {
    if survey::is_survey(interview) {
        // Its answers are not read out.
        return survey::about(interview, lang);
    }
    let form = interview.form;
    let candidate = form.place_of("family_name").is_some();
    let fields = form.fields.iter().enumerate().filter(|(_, field)| {
        if candidate { TOLD_AGAIN.contains(&field.key) } else { !matches!(field.shape, Shape::Note(_)) }
    });
    let words = fields.filter_map(|(place, field)| {
        let answer = interview.answer(place)?;
        (!answer.kept.is_empty()).then(|| spoken(field.shape, &answer.kept, lang))
    });
    words.collect::<Vec<_>>().join(", ")
}
