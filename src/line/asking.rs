//! An interview in lines: one question a line, several answers parted by `;`, `?` help, `??` the list, `<` back,
//! `.` leave and keep the draft, `field=value` for any field.

use super::Lines;
use crate::deeds::Sitting;
use crate::domain::record::Field;
use crate::flow::commands::Command;
use crate::flow::find;
use crate::flow::interview::Told;
use crate::flow::resolve::{self, Choice};
use crate::flow::sentences;
use crate::flow::task::{Saved, Task};
use crate::i18n::{Lang, label, msg};

/// `Nom*: `, `Pays [TG]: `
pub fn prompt(task: &Task, lang: Lang, _sitting: &Sitting) -> String {
    let interview = &task.interview;
    let Some(field) = interview.field() else { return "> ".to_owned() };
    let star = if field.compulsory() { "*" } else { "" };
    let name = interview.form.short_label(field, lang);
    let answer = interview.answer(interview.place());
    match answer.filter(|answer| !answer.typed.is_empty()) {
        Some(answer) => format!("{name}{star} [{}]: ", answer.typed),
        None => format!("{name}{star}: "),
    }
}

/// Takes a line: one answer, or several.
pub fn answer(lines: &mut Lines, text: &str) {
    let parts: Vec<String> = split(text);
    let last = parts.len().saturating_sub(1);
    for (number, part) in parts.iter().enumerate() {
        if lines.task.is_none() || lines.left {
            break;
        }
        if !one(lines, part.trim(), number < last) {
            if number < last {
                // What follows was meant for other questions than would now be asked.
                lines.say(&label(lines.lang, "line-rest-dropped"));
            }
            break;
        }
    }
    lines.keep();
}

/// Parts at `;`, not at `\;`.
fn split(text: &str) -> Vec<String> {
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

/// One answer; false where it was not taken.
fn one(lines: &mut Lines, text: &str, more: bool) -> bool {
    let lang = lines.lang;
    match text {
        "?" => help(lines),
        "??" => list(lines),
        "<" => back(lines),
        "." => {
            lines.keep();
            lines.task = None;
            lines.say(&label(lang, "say-draft-kept"));
        }
        _ => match commanded(text, lang) {
            Some(Command::Save) => return save(lines),
            Some(Command::Lock) => super::desk::lock(lines),
            Some(Command::Print) => {
                if let Err(error) = super::files::print(lines, "") {
                    lines.refuse(&sentences::error(&error, lang));
                }
            }
            Some(Command::Leave) => {
                lines.keep();
                lines.left = true;
            }
            Some(Command::Language) => {
                lines.lang = lang.next();
                if let Some(task) = &mut lines.task {
                    task.interview.relabel(lines.lang);
                }
                lines.say(&label(lines.lang, "say-language"));
            }
            Some(Command::DraftSetAside) => {
                if let Some(task) = lines.task.take() {
                    let done = crate::deeds::drafts::set_aside(&mut lines.sitting, &task.interview.draft_id);
                    let said = done.map_or_else(
                        |error| sentences::error(&error, lang),
                        |()| label(lang, "say-set-aside"),
                    );
                    lines.say(&said);
                }
            }
            _ => return told(lines, text, more),
        },
    }
    true
}

/// A whole line that is a command even while something is asked: an id, or exactly its name.
fn commanded(text: &str, lang: Lang) -> Option<Command> {
    const HERE: [Command; 6] = [
        Command::Save,
        Command::Leave,
        Command::Language,
        Command::DraftSetAside,
        Command::Print,
        Command::Lock,
    ];
    if text == "quit" {
        return Some(Command::Leave);
    }
    let wanted = crate::facts::fold(text);
    HERE.into_iter().find(|command| {
        command.id() == text || (!wanted.is_empty() && crate::facts::fold(&command.name(lang)) == wanted)
    })
}

/// An answer to the question in hand, or `field=value`.
fn told(lines: &mut Lines, text: &str, _more: bool) -> bool {
    let lang = lines.lang;
    let reading = lines.sitting.reading();
    let Some(task) = &mut lines.task else { return true };
    let named = text
        .split_once('=')
        .and_then(|(key, value)| Some((task.interview.form.place_of(key.trim())?, value)));
    let (place, value, moves) = match named {
        Some((place, value)) => (place, value.trim(), false),
        None => (task.interview.place(), text, true),
    };
    // An empty line leaves what stands there.
    let outcome = if value.is_empty() && moves {
        Told::Kept
    } else {
        task.interview.tell(place, value, lang, &reading)
    };
    match outcome {
        Told::Kept => {
            kept(lines, place, moves);
            true
        }
        Told::Fault(reject) => {
            task.interview.go(place);
            let name = task
                .interview
                .field()
                .map(|field| task.interview.form.label(field, lang))
                .unwrap_or_default();
            lines.refuse(&sentences::field_fault(&name, reject, lang));
            false
        }
        Told::Choose(choices) => {
            task.interview.go(place);
            let named: Vec<String> = choices.iter().take(12).map(one_of).collect();
            lines.refuse(&msg::line_which(lang, named.join(", ")));
            false
        }
    }
}

/// Says what was understood where that is more than what was typed, and goes on to the next question.
fn kept(lines: &mut Lines, place: usize, moves: bool) {
    let lang = lines.lang;
    let Some(task) = &mut lines.task else { return };
    let key = task.interview.form.field(place).map_or("", |field| field.key);
    let understood = task.interview.understood(place, lang);
    if matches!(key, "family_name" | "given_names" | "birth" | "phone") {
        let before = task.similar.first().map(|similar| similar.line.id.clone());
        task.look_alike(&lines.sitting);
        if let Some(similar) = task.similar.first()
            && Some(&similar.line.id) != before.as_ref()
        {
            let who = find::alike(similar, lang);
            let sentence = msg::looks_like(lang, similar.likeness.score, who);
            lines.say(&sentence);
        }
    }
    if let (Some(words), "birth" | "occupation" | "experience" | "done_on" | "returned_on") =
        (understood, key)
    {
        lines.say(&words);
    }
    let Some(task) = &mut lines.task else { return };
    if moves {
        let next = place + 1;
        if next < task.interview.total() {
            task.interview.go(next);
        } else {
            lines.say(&label(lang, "line-end"));
        }
    }
}

fn one_of(choice: &Choice) -> String {
    if choice.label.starts_with(&choice.code) {
        choice.label.clone()
    } else {
        format!("{} {}", choice.code, choice.label)
    }
}

fn help(lines: &mut Lines) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let help = task.interview.field().and_then(|field| task.interview.form.help(field, lang));
    let said = help.unwrap_or_else(|| label(lang, "line-help"));
    let consent = task.interview.field().is_some_and(|field| field.key == "consent");
    lines.say(&said);
    if let (true, Some(pack)) = (consent, lines.sitting.pack()) {
        // The text that is read before the answer is given.
        let text = pack.consent.texts()[lang.index()].trim().to_owned();
        lines.say(&text);
    }
}

fn list(lines: &mut Lines) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let around = task.interview.around(lang);
    let values = |field: &Field| resolve::offered(field.shape, "", around);
    let choices = task.interview.field().map(values).unwrap_or_default();
    let said = if choices.is_empty() {
        label(lang, "say-no-list")
    } else {
        choices.iter().map(one_of).collect::<Vec<_>>().join("\n")
    };
    lines.say(&said);
}

fn back(lines: &mut Lines) {
    if let Some(task) = &mut lines.task {
        let place = task.interview.place();
        task.interview.go(place.saturating_sub(1));
    }
}

/// Saves; false where something is to be mended first.
fn save(lines: &mut Lines) -> bool {
    let lang = lines.lang;
    let Some(task) = &mut lines.task else { return true };
    match task.save(&mut lines.sitting, lang) {
        Ok(Saved::Done(said, target)) => {
            lines.task = None;
            lines.listed = vec![target];
            lines.say(&said);
            true
        }
        Ok(Saved::Faults(faults)) => {
            let form = task.interview.form;
            let told: Vec<String> =
                faults.0.iter().map(|fault| sentences::fault(form, fault, lang)).collect();
            for sentence in told {
                lines.refuse(&sentence);
            }
            false
        }
        Ok(Saved::Similar) => {
            let name = task.similar.first().map(|similar| similar.line.name()).unwrap_or_default();
            lines.say(&msg::say_similar(lang, name));
            false
        }
        Ok(Saved::Gone(answers)) => {
            lines.refuse(&msg::draft_gone_save(lang, answers));
            false
        }
        Ok(Saved::Asked(question)) => {
            lines.say(&question);
            false
        }
        Ok(Saved::Conflict) => {
            lines.refuse(&label(lang, "say-conflict"));
            false
        }
        Err(error) => {
            lines.refuse(&sentences::error(&error, lang));
            false
        }
    }
}
