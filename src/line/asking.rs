//! An interview in lines: one question a line, several answers parted by `;`, `?` help, `??` the list, `<` back,
//! `.` leave and keep the draft, `field=value` for any field.

use super::{Lines, files, help, meanwhile, pairs, sheets, words};
use crate::deeds::Error;
use crate::domain::datum::Shape;
use crate::domain::record::Field;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::find;
use crate::flow::interview::{Interview, Told};
use crate::flow::sentences;
use crate::flow::survey;
use crate::flow::task::{Saved, Task};
use crate::i18n::{Lang, label, msg};

/// Bytes of a prompt that make the smallest packets of SSH but one.
const PROMPT: usize = 18;

/// After a line of several answers so many questions are named together.
const NAMED_TOGETHER: usize = 3;

/// Answers by which one tells who somebody is.
const TELLING: [&str; 6] = ["family_name", "given_names", "birth", "phone", "document_number", "mother_name"];

/// `Nom: `, `Sexe*: `, `Pays de résidence [Togo]: `, and after several answers `Région; Localité; Métier: `.
pub(super) fn prompt(lines: &Lines) -> String {
    let lang = lines.lang;
    let Some(task) = &lines.task else {
        return match &lines.roll {
            Some(roll) => roll.prompt(),
            None if lines.more.is_some() => msg::line_more(lang),
            None => "> ".to_owned(),
        };
    };
    let interview = &task.interview;
    if let Some(prompt) = survey::prompt(interview, lang) {
        return prompt;
    }
    let names: Vec<String> = asked_together(interview, lines.several)
        .filter_map(|place| interview.form.field(place))
        .map(|field| {
            let star = if field.compulsory() { "*" } else { "" };
            format!("{}{star}", name(interview, field, lang))
        })
        .collect();
    let names = names.join("; ");
    match standing(interview, interview.place()) {
        Some(answer) => format!("{names} [{answer}]: "),
        None => format!("{names}: "),
    }
}

/// What a question is called: its label in full where the prompt stays within one packet, else its short name.
fn name(interview: &Interview, field: &Field, lang: Lang) -> String {
    let label = interview.form.label(field, lang);
    if label.len() + "*: ".len() <= PROMPT { label } else { interview.form.short_label(field, lang) }
}

/// The question in hand, and after several answers those behind it that are open on the same page.
fn asked_together(interview: &Interview, several: bool) -> impl Iterator<Item = usize> {
    let first = interview.place();
    let page = interview.field().map(|field| field.page);
    let most = if several && standing(interview, first).is_none() { NAMED_TOGETHER } else { 1 };
    let open = move |place: &usize| {
        interview.form.field(*place).map(|field| field.page) == page && standing(interview, *place).is_none()
    };
    std::iter::once(first).chain((first + 1..interview.total()).take_while(open)).take(most)
}

/// What an empty line would leave in a field; nothing where it must be answered anew.
fn standing(interview: &Interview, place: usize) -> Option<&str> {
    let answer = interview.answer(place)?;
    (!answer.typed.is_empty() && answer.fault.is_none()).then_some(answer.typed.as_str())
}

/// What became of one answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Yes,
    /// What follows on the line was meant for other questions than would now be asked.
    No,
}

/// Takes a line: one answer, or several.
pub(super) fn answer(lines: &mut Lines, text: &str) {
    if lines.task.as_ref().is_some_and(|task| task.is_elsewhere(&lines.sitting)) {
        return lines.taken_over();
    }
    let parts = keys_apart(lines, split(text));
    let before = lines.task.as_ref().map_or(0, |task| task.interview.place());
    lines.several = parts.len() > 1;
    let mut parts = parts.iter().map(|part| part.trim()).peekable();
    let mut tells = false;
    while let Some(part) = parts.next() {
        let mut part = part.to_owned();
        // A note is prose: it goes on until something else is plainly meant.
        while in_note(lines, &part)
            && let Some(more) = parts.next_if(|more| !means_more(lines, more))
        {
            part = format!("{part}; {more}");
        }
        let (taken, telling) = one(lines, &part);
        tells |= telling;
        if lines.left {
            return;
        }
        if lines.task.is_none() {
            // The interview is over: what follows on the line is said to the desk.
            return parts.for_each(|part| said(lines, part));
        }
        if taken == Taken::No {
            if parts.peek().is_some() {
                lines.say(&label(lines.lang, "line-rest-dropped"));
                lines.several = false;
            }
            break;
        }
    }
    if tells {
        alike(lines);
    }
    turn(lines, before);
}

/// In a survey a run of keys is as many answers.
fn keys_apart(lines: &Lines, parts: Vec<String>) -> Vec<String> {
    let Some(task) = &lines.task else { return parts };
    let apart = parts
        .into_iter()
        .flat_map(|part| survey::run(&task.interview, part.trim(), lines.lang).unwrap_or_else(|| vec![part]));
    apart.collect()
}

/// A part of a line behind the end of an interview: to the desk, or to the interview it has begun.
fn said(lines: &mut Lines, part: &str) {
    match (lines.left, lines.task.is_some()) {
        (true, _) => {}
        (false, true) => answer(lines, &part.replace(';', "\\;")),
        (false, false) => super::desk::command(lines, part),
    }
}

/// Parts at `;`, not at `\;`.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        match (c, escaped) {
            ('\\', false) => escaped = true,
            (';', false) => parts.push(String::new()),
            (c, was) => {
                if let Some(part) = parts.last_mut() {
                    if was && c != ';' {
                        part.push('\\');
                    }
                    part.push(c);
                }
                escaped = false;
            }
        }
    }
    if let (true, Some(part)) = (escaped, parts.last_mut()) {
        part.push('\\');
    }
    parts
}

/// True where the answer would stand in a field of prose.
fn in_note(lines: &Lines, part: &str) -> bool {
    let Some(task) = &lines.task else { return false };
    if words::sign(part).is_some() || words::in_interview(part).is_some() {
        return false;
    }
    let place =
        words::field(&task.interview, part, lines.lang).map_or(task.interview.place(), |(place, _)| place);
    task.interview.form.field(place).is_some_and(|field| matches!(field.shape, Shape::Note(_)))
}

/// True for what cannot be the rest of a note: a sign, a command, another field.
fn means_more(lines: &Lines, part: &str) -> bool {
    let named = |task: &Task| words::field(&task.interview, part, lines.lang).is_some();
    words::sign(part).is_some()
        || words::in_interview(part).is_some()
        || lines.task.as_ref().is_some_and(named)
}

/// One answer, sign or command; also whether it tells who somebody is.
fn one(lines: &mut Lines, text: &str) -> (Taken, bool) {
    let sign = words::sign(text);
    if !matches!(sign, Some(words::Sign::List(_))) {
        lines.values = None;
    }
    match sign {
        Some(sign) => (signed(lines, sign), false),
        None => match words::in_interview(text) {
            Some((command, about)) => (commanded(lines, command, about), false),
            None => helped(lines, text).unwrap_or_else(|| told(lines, text)),
        },
    }
}

/// `help FIELD`: what that field asks; the question in hand stays.
fn helped(lines: &mut Lines, text: &str) -> Option<(Taken, bool)> {
    let interview = lines.task.as_ref().map(|task| &task.interview)?;
    let place = words::helped(interview, text, lines.lang)?;
    help::of_field(lines, place);
    Some((Taken::Yes, false))
}

fn signed(lines: &mut Lines, sign: words::Sign<'_>) -> Taken {
    match sign {
        words::Sign::Help => help::of_question(lines),
        words::Sign::List(text) => help::values(lines, text),
        words::Sign::Back => go(lines, |place, interview| survey::place_before(interview, place)),
        words::Sign::Leave => leave(lines),
        words::Sign::Theirs => return meanwhile::take(lines),
    }
    Taken::Yes
}

/// Lays the interview down: its draft waits.
pub(super) fn leave(lines: &mut Lines) {
    lines.keep();
    // Where it could not be kept that was said, and it stays.
    if let Some(task) = lines.task.take_if(|task| !task.interview.is_unsaved() || task.interview.is_blank()) {
        let said = if task.interview.is_blank() { "line-nothing-kept" } else { "line-kept" };
        lines.asking = None;
        lines.say(&label(lines.lang, said));
    }
}

fn commanded(lines: &mut Lines, command: Command, about: &str) -> Taken {
    match command {
        Command::Save => return save(lines),
        Command::Leave => {
            leave(lines);
            lines.left = true;
        }
        Command::Language => language(lines, about),
        Command::DraftSetAside => set_aside(lines),
        Command::Values => help::values(lines, about),
        Command::Redraw => sheets::review(lines),
        Command::PageNext => go(lines, |place, interview| turned(interview, place, true)),
        Command::PageBefore => go(lines, |place, interview| turned(interview, place, false)),
        Command::Open => return open_similar(lines),
        Command::SideBySide => return pairs::asked(lines),
        Command::NotSame => return pairs::not_same(lines),
        Command::Merge => return pairs::is_her(lines),
        Command::Lock => super::desk::lock(lines),
        Command::Print => {
            if let Err(error) = files::print(lines, "") {
                lines.refuse(&sentences::error(&error, lines.lang));
            }
        }
        _ => {}
    }
    Taken::Yes
}

/// Changes the language; settled answers change their words and stay.
pub(super) fn language(lines: &mut Lines, about: &str) {
    match (about.is_empty(), Lang::parse(about)) {
        (true, _) => lines.lang = lines.lang.next(),
        (false, Some(lang)) => lines.lang = lang,
        (false, None) => return lines.refuse(&label(lines.lang, "line-which-language")),
    }
    if let Some(task) = &mut lines.task {
        task.interview.relabel(lines.lang);
    }
    // It is a wish for the next login; where it cannot be kept nothing is lost.
    let _ = lines.sitting.remember_language(lines.lang.code());
    lines.say(&label(lines.lang, "say-language"));
}

fn set_aside(lines: &mut Lines) {
    let Some(task) = lines.task.take() else { return };
    match crate::deeds::drafts::set_aside(&mut lines.sitting, &task.interview.draft_id) {
        Ok(()) => lines.say(&label(lines.lang, "say-set-aside")),
        Err(error) => {
            lines.task = Some(task);
            lines.refuse(&sentences::error(&error, lines.lang));
        }
    }
}

fn go(lines: &mut Lines, place: impl FnOnce(usize, &Interview) -> usize) {
    if let Some(task) = &mut lines.task {
        let place = place(task.interview.place(), &task.interview);
        task.interview.go(place);
    }
}

/// The first question of the next page, or of this one and then of the page before.
fn turned(interview: &Interview, place: usize, ahead: bool) -> usize {
    let page = |place: usize| interview.form.field(place).map(|field| field.page);
    let first = |of: usize| (0..=of).find(|place| page(*place) == page(of)).unwrap_or(of);
    if ahead {
        (place..interview.total()).find(|other| page(*other) != page(place)).unwrap_or(place)
    } else if first(place) < place {
        first(place)
    } else {
        first(place.saturating_sub(1))
    }
}

/// An answer to the question in hand, or `field=value`; also whether it tells who somebody is.
fn told(lines: &mut Lines, text: &str) -> (Taken, bool) {
    let lang = lines.lang;
    let reading = lines.sitting.reading();
    let Some(task) = &mut lines.task else { return (Taken::Yes, false) };
    let interview = &mut task.interview;
    let named = words::field(interview, text, lang);
    let (place, value) = named.unwrap_or((interview.place(), text));
    let moves = place == interview.place();
    if interview.form.field(place).is_some_and(|field| matches!(field.shape, Shape::Employer)) {
        interview.type_in(place, value);
        task.look_up(&lines.sitting, lang);
    }
    let interview = &mut task.interview;
    let before = interview.answer(place).map(|answer| answer.kept.clone());
    // An empty line leaves what stands there; `field=` takes it away.
    let outcome = if named.is_none() && value.is_empty() {
        Told::Kept
    } else {
        survey::told(interview, place, value, lang, &reading)
    };
    if outcome == Told::Kept {
        interview.keep_mine(place);
    }
    let name = interview.form.field(place).map(|field| interview.form.label(field, lang)).unwrap_or_default();
    match outcome {
        Told::Kept => {
            let after = interview.answer(place).map(|answer| answer.kept.clone());
            let telling = interview.form.field(place).is_some_and(|field| TELLING.contains(&field.key));
            if after != before {
                understood(lines, place, &name, named.is_some());
            }
            if moves {
                next(lines, place);
            }
            (Taken::Yes, telling && after != before)
        }
        Told::Fault(reject) => {
            interview.go(place);
            lines.refuse(&sentences::field_fault(&name, reject, lang));
            help::instead(lines);
            (Taken::No, false)
        }
        Told::Choose(choices) => {
            interview.go(place);
            let named: Vec<String> = choices.iter().take(help::ROWS).map(help::one_of).collect();
            lines.refuse(&msg::line_which(lang, named.join(", ")));
            (Taken::No, false)
        }
    }
}

/// Says what was understood where it is more than what was typed, with its field where that is not the one asked.
fn understood(lines: &mut Lines, place: usize, name: &str, elsewhere: bool) {
    let Some(task) = &lines.task else { return };
    let Some(field) = task.interview.form.field(place) else { return };
    let exact = task.interview.answer(place).is_some_and(|answer| answer.typed == answer.kept);
    let told = matches!(
        field.shape,
        Shape::Birth
            | Shape::Day
            | Shape::When
            | Shape::Occupation
            | Shape::Employer
            | Shape::Months
            | Shape::Money
    );
    let Some(words) = task.interview.understood(place, lines.lang).filter(|_| told && !exact) else { return };
    // The words say it; the code before an occupation is for the screen.
    let words = match field.shape {
        Shape::Occupation => words.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start().to_owned(),
        _ => words,
    };
    if elsewhere || lines.several { lines.say(&format!("{name}: {words}")) } else { lines.say(&words) }
}

/// Goes on to the next question.
fn next(lines: &mut Lines, place: usize) {
    let lang = lines.lang;
    if meanwhile::next(lines) {
        return;
    }
    let Some(task) = &mut lines.task else { return };
    let Some(next) = task.next(place) else {
        // A note that is said in one line is saved with it.
        if !(lines.several && task.is_note()) {
            lines.say(&label(lang, "line-end"));
        }
        return;
    };
    task.interview.go(next);
    // Behind the last question of a survey stands what it comes to.
    if let Some(ground) = task.ground()
        && task.interview.field().is_some_and(|field| field.key == "completion")
    {
        let told = survey::outcome::lines(&task.interview, ground, lang);
        lines.say(&told.join("\n"));
    }
}

/// Where an answer led to the next page, says so: what is there can be saved.
fn turn(lines: &mut Lines, before: usize) {
    let lang = lines.lang;
    let Some(interview) = lines.task.as_ref().map(|task| &task.interview) else { return };
    let page = |place: usize| interview.form.field(place).map(|field| field.page);
    let now = interview.place();
    if survey::is_survey(interview) {
        return;
    }
    if let (true, true, Some(page)) = (now > before, page(now) != page(before), page(now)) {
        let page = interview.form.page_label(page, lang);
        lines.say(&msg::line_page(lang, page));
    }
}

/// Looks for people like the one being asked, and names the likeliest once.
fn alike(lines: &mut Lines) {
    let Some(task) = &mut lines.task else { return };
    let before = task.similar.first().map(|similar| similar.line.id.clone());
    task.look_alike(&lines.sitting);
    if let Some(similar) = task.similar.first()
        && Some(&similar.line.id) != before.as_ref()
    {
        let who = alike_in_words(similar, lines.lang);
        lines.say(&msg::line_alike(lines.lang, who));
    }
}

/// `ADJOVI Kossi, TG-0000012-K, même nom, même naissance`
fn alike_in_words(similar: &crate::deeds::kept::Similar, lang: Lang) -> String {
    let found = find::candidate(&similar.line, lang);
    let reasons = similar.likeness.reasons.iter().map(|reason| label(lang, &reason.id()));
    [found.head, found.reference].into_iter().chain(reasons).collect::<Vec<_>>().join(", ")
}

/// Opens the one who is like the person being asked; the interview waits as a draft.
fn open_similar(lines: &mut Lines) -> Taken {
    let similar = lines.task.as_ref().and_then(|task| task.similar.first());
    let Some(id) = similar.map(|similar| similar.line.id.clone()) else {
        lines.refuse(&label(lines.lang, "line-nobody-alike"));
        return Taken::No;
    };
    leave(lines);
    if lines.task.is_none() {
        super::desk::shown(lines, &Target::Candidate(id));
    }
    Taken::Yes
}

/// Saves, whatever is being asked.
pub(super) fn save(lines: &mut Lines) -> Taken {
    let lang = lines.lang;
    let Some(task) = &mut lines.task else { return Taken::Yes };
    let before = task.interview.kept();
    match task.save(&mut lines.sitting, lang) {
        Ok(Saved::Done(said, target)) => {
            let summary = sheets::summary(&task.interview, lang);
            let is_row = task.list().is_some();
            lines.task = None;
            lines.unsettled = false;
            lines.say(&said);
            if !summary.is_empty() {
                lines.say(&summary);
            }
            if is_row {
                super::roll::saved(lines);
            }
            if let Target::List(id) = &target {
                super::roll::begun(lines, id);
            }
            lines.current = Some(target);
            super::ask::answered(lines);
            Taken::Yes
        }
        Ok(Saved::Faults(faults)) => {
            let form = task.interview.form;
            let told: Vec<String> =
                faults.0.iter().map(|fault| sentences::fault(form, fault, lang)).collect();
            told.iter().for_each(|sentence| lines.refuse(sentence));
            Taken::No
        }
        Ok(Saved::Similar) => {
            let who = task.similar.first().map(|similar| alike_in_words(similar, lang)).unwrap_or_default();
            lines.unsettled = true;
            lines.say(&msg::line_similar(lang, who));
            Taken::No
        }
        Ok(Saved::Conflict) => {
            lines.unsettled = true;
            lines.say(&label(lang, "line-meanwhile"));
            meanwhile::tell(lines, &before);
            Taken::No
        }
        Ok(Saved::Asked(question)) => {
            lines.unsettled = true;
            lines.say(&question);
            Taken::No
        }
        Ok(Saved::Gone(answers)) => {
            lines.unsettled = true;
            lines.say(&msg::draft_gone_save(lang, answers));
            Taken::No
        }
        Err(Error::TakenOver) => {
            lines.taken_over();
            Taken::No
        }
        Err(error) => {
            lines.refuse(&sentences::error(&error, lang));
            Taken::No
        }
    }
}
