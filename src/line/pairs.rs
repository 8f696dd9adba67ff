//! People who may be one, in lines: the likely pairs, two of them side by side, told apart, joined field by field,
//! parted again. A pair is named by its place in the last list, or by two numbers.

use super::asking::Taken;
use super::desk::{begin, target};
use super::{Lines, lists};
use crate::deeds::{self, Error, duplicates, merges};
use crate::domain::candidate::Candidate;
use crate::domain::datum::Shape;
use crate::flow::commands::Command;
use crate::flow::compare::{self, Row, Standing};
use crate::flow::due::Target;
use crate::flow::interview::shown;
use crate::flow::sentences;
use crate::flow::task::{Task, merging};
use crate::i18n::{Lang, label, msg};

/// How many pairs are looked for.
const MOST: usize = 200;

/// None: the command is about something else.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    use Command::{Duplicates, Merge, MergeUndo, NotSame, SideBySide};
    let is_here = matches!(command, Duplicates | SideBySide | NotSame | Merge | MergeUndo);
    is_here.then(|| done(lines, command, about))
}

fn done(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    match command {
        Command::Duplicates => list(lines, about),
        Command::SideBySide => {
            let (one, other) = pair(lines, about)?;
            side_by_side(lines, &one, &other)
        }
        Command::NotSame => {
            let (one, other) = pair(lines, about)?;
            merges::tell_apart(&mut lines.sitting, &one, &other)?;
            lines.say(&label(lines.lang, "say-told-apart"));
            Ok(())
        }
        Command::Merge => {
            let (one, other) = pair(lines, about)?;
            let before = lines.task.is_some();
            begin(lines, |lines| Task::merge(&one, &other, &lines.sitting, lines.lang))?;
            if !before && lines.task.as_ref().is_some_and(Task::is_merge) {
                tell(lines);
            }
            Ok(())
        }
        _ => {
            let id = match merges::exactly(&lines.sitting, about)? {
                Some(id) => id,
                None => match target(lines, about)? {
                    Target::Candidate(id) => id,
                    _ => return Err(Error::NotFound),
                },
            };
            let said = merging::part(&mut lines.sitting, &id, lines.lang)?;
            lines.say(&said);
            Ok(())
        }
    }
}

/// The likely pairs of one person, or of the whole register.
fn list(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let (size, about) = lists::size(about);
    let likely = match about.as_str() {
        "" => duplicates::all(&mut lines.sitting, MOST)?,
        about => {
            let Target::Candidate(id) = target(lines, about)? else { return Err(Error::NotFound) };
            duplicates::of(&mut lines.sitting, &id, MOST)?
        }
    };
    let rows = likely.iter().map(|pair| {
        let side = |side: &duplicates::Side| format!("{}, {}", side.name, side.reference);
        let why = compare::likeness(&pair.likeness, lang);
        let text = format!("{} / {}; {why}", side(&pair.a), side(&pair.b));
        lists::row(None, Some(Target::Candidate(pair.b.id.clone())), text)
    });
    lists::begin(lines, rows.collect(), size);
    if likely.is_empty() {
        lines.say(&label(lang, "say-nobody-alike"));
    }
    lines.pairs = likely.into_iter().map(|pair| (pair.a.id, pair.b.id)).collect();
    Ok(())
}

/// The two that a line is about: a row of the last list of pairs, two numbers, or one beside the record in hand.
fn pair(lines: &Lines, about: &str) -> deeds::Result<(String, String)> {
    let place = about.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(pair) = place.and_then(|place| lines.pairs.get(place)) {
        return Ok(pair.clone());
    }
    if let ("", [only]) = (about, &lines.pairs[..]) {
        return Ok(only.clone());
    }
    let person = |about: &str| match target(lines, about)? {
        Target::Candidate(id) => Ok(id),
        _ => Err(Error::NotFound),
    };
    match about.split_whitespace().collect::<Vec<_>>()[..] {
        [one, other] => Ok((person(one)?, person(other)?)),
        [other] => Ok((person("")?, person(other)?)),
        _ => Err(Error::NoReference),
    }
}

/// Two files, a line a field: what differs first.
fn side_by_side(lines: &mut Lines, one: &str, other: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let beside = merges::beside(&mut lines.sitting, one, other)?;
    for view in [&beside.one, &beside.other] {
        lines.say(&format!("{}, {}", view.stored.record.name(), view.standing.reference));
    }
    lines.say(&match beside.apart {
        true => label(lang, "compare-apart"),
        false => compare::likeness(&beside.likeness, lang),
    });
    rows(lines, compare::files(&beside, &lines.sitting, lang));
    lines.pairs = vec![(beside.one.stored.id, beside.other.stored.id)];
    Ok(())
}

fn rows(lines: &mut Lines, mut rows: Vec<Row>) {
    let lang = lines.lang;
    rows.sort_by_key(|row| row.standing == Standing::Agrees);
    for row in rows {
        lines.say(&match row.standing {
            Standing::Differs => msg::compare_differs(lang, row.label, row.one, row.other),
            Standing::Joined => msg::compare_joined(lang, row.label, row.one, row.other),
            Standing::Agrees => {
                let text = if row.one.is_empty() { row.other } else { row.one };
                msg::compare_agrees(lang, row.label, text)
            }
        });
    }
}

/// Says what is to be chosen, and goes to the first of it.
pub(super) fn tell(lines: &mut Lines) {
    let lang = lines.lang;
    let Some(task) = &mut lines.task else { return };
    let interview = &mut task.interview;
    let mut said = Vec::new();
    let mut first = None;
    for place in 0..interview.total() {
        let (Some(field), Some(answer)) = (interview.form.field(place), interview.answer(place)) else {
            continue;
        };
        let Some(theirs) = &answer.theirs else { continue };
        first = first.or(Some(place));
        let words = |kept: &str| in_words(field.shape, kept, lang);
        let name = interview.form.label(field, lang);
        said.push(msg::line_merge_field(lang, name, words(&answer.kept), words(theirs)));
    }
    interview.go(first.unwrap_or(0));
    lines.deciding = first.is_some();
    said.iter().for_each(|sentence| lines.say(sentence));
    lines.say(&label(lang, if first.is_some() { "line-merge-decide" } else { "line-merge-decided" }));
}

fn in_words(shape: Shape, kept: &str, lang: Lang) -> String {
    if kept.is_empty() { label(lang, "line-blank") } else { shown(shape, kept, lang) }
}

/// The one being asked beside the likeliest of those who are like her.
pub(super) fn asked(lines: &mut Lines) -> Taken {
    let lang = lines.lang;
    let similar = lines
        .task
        .as_ref()
        .and_then(|task| Some((task.similar.first()?.clone(), task.interview.whole::<Candidate>())));
    let Some((similar, answers)) = similar else {
        lines.refuse(&label(lang, "say-nobody-alike"));
        return Taken::No;
    };
    match deeds::candidates::open(&mut lines.sitting, &similar.line.id) {
        Ok(view) => {
            lines.say(&compare::likeness(&similar.likeness, lang));
            rows(lines, compare::fields(&answers, &view.texts(), lang));
            Taken::Yes
        }
        Err(error) => {
            lines.refuse(&sentences::error(&error, lang));
            Taken::No
        }
    }
}

/// The one being asked is the likeliest of those who are like her: what was answered goes into her file.
pub(super) fn is_her(lines: &mut Lines) -> Taken {
    let lang = lines.lang;
    let similar = lines.task.as_ref().filter(|task| task.is_new()).and_then(|task| task.similar.first());
    let Some((id, name)) = similar.map(|similar| (similar.line.id.clone(), similar.line.name())) else {
        lines.refuse(&label(lang, "say-nobody-alike"));
        return Taken::No;
    };
    let Some(task) = &mut lines.task else { return Taken::No };
    match task.is_her(&id, &mut lines.sitting, lang) {
        Ok(()) => {
            lines.unsettled = false;
            lines.say(&msg::say_is_her(lang, name));
            tell(lines);
            Taken::Yes
        }
        Err(error) => {
            lines.refuse(&sentences::error(&error, lang));
            Taken::No
        }
    }
}

/// She is somebody else than the one who is like her; it is remembered when she is saved.
pub(super) fn not_same(lines: &mut Lines) -> Taken {
    let lang = lines.lang;
    let other =
        lines.task.as_ref().and_then(|task| task.similar.first()).map(|similar| similar.line.id.clone());
    let (Some(other), Some(task)) = (other, &mut lines.task) else {
        lines.refuse(&label(lang, "say-nobody-alike"));
        return Taken::No;
    };
    match task.tell_apart(&other, &mut lines.sitting) {
        Ok(()) => {
            lines.unsettled = false;
            lines.say(&label(lang, "say-told-apart"));
            Taken::Yes
        }
        Err(error) => {
            lines.refuse(&sentences::error(&error, lang));
            Taken::No
        }
    }
}
