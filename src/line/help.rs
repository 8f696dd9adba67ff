//! What helps: about the desk, about a question, and the values a question takes.

use super::{Lines, words};
use crate::domain::RECORDS;
use crate::domain::datum::Shape;
use crate::facts::fold;
use crate::flow::commands::Command;
use crate::flow::form::Form;
use crate::flow::guide::{self, Section};
use crate::flow::resolve::{self, Choice};
use crate::i18n::{Lang, label, msg};

/// Values told at once.
pub(super) const ROWS: usize = 20;

/// So many values are told without being asked for.
const FEW: usize = 9;

/// What commands are about, in the order in which they are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    People,
    Offers,
    Returns,
    Drafts,
    Papers,
    Answers,
    Desk,
}

impl Group {
    const ALL: [Group; 7] = [
        Group::People,
        Group::Offers,
        Group::Returns,
        Group::Drafts,
        Group::Papers,
        Group::Answers,
        Group::Desk,
    ];

    fn of(command: Command) -> Group {
        if matches!(
            command,
            Command::Save | Command::Values | Command::PageNext | Command::PageBefore | Command::Redraw
        ) {
            return Group::Answers;
        }
        match command.id().split('-').next().unwrap_or_default() {
            "candidate" | "consent" | "consents" | "experience" | "experiences" | "document"
            | "documents" | "history" | "note" | "list" | "lists" | "held" | "erase" | "life" | "death"
            | "guardian" | "name" | "sex" => Group::People,
            "offer" | "offers" | "employer" | "candidates" | "filter" | "reasons" | "ask" | "weights"
            | "proposal" | "proposals" | "slip" => Group::Offers,
            "case" | "visit" | "hand" | "survey" | "surveys" | "plan" | "step" | "aid" | "aids"
            | "instalment" | "referral" | "referrals" => Group::Returns,
            "draft" => Group::Drafts,
            "print" | "fetch" | "put" => Group::Papers,
            _ => Group::Desk,
        }
    }

    fn label(self, lang: Lang) -> String {
        match self {
            Group::People => label(lang, "line-group-people"),
            Group::Offers => label(lang, "line-group-offers"),
            Group::Returns => label(lang, "line-group-returns"),
            Group::Drafts => label(lang, "line-group-drafts"),
            Group::Papers => label(lang, "line-group-papers"),
            Group::Answers => label(lang, "line-group-answers"),
            Group::Desk => label(lang, "line-group-desk"),
        }
    }
}

/// Every command, what it takes behind it and what it does, group by group; then the signs.
pub(super) fn of_desk(lines: &mut Lines) {
    let lang = lines.lang;
    lines.say(&label(lang, "line-help-desk"));
    for group in Group::ALL {
        lines.say(&group.label(lang));
        for command in
            Command::ALL.iter().filter(|command| command.in_lines() && Group::of(**command) == group)
        {
            let takes = command.takes(lang).map(|takes| format!(" {takes}")).unwrap_or_default();
            lines.say(&format!("{}{takes}: {}", command.id(), command.name(lang)));
        }
    }
    lines.say(&label(lang, "line-help"));
}

/// Helps: with one field where one is named, else with the desk; or by the guide.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) {
    match command {
        Command::Guide => guide(lines, about),
        Command::Help if !about.is_empty() && of_named(lines, about) => {}
        _ => of_desk(lines),
    }
}

/// The counsellor's guide: its sections by number, or one of them, each command by what is typed for it.
fn guide(lines: &mut Lines, about: &str) {
    let lang = lines.lang;
    let way = |_: &str, command: Command| Some(typed(command, lang));
    let sections = guide::sections(lang, &way);
    let wanted = fold(about);
    let numbered = about.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let named = || {
        let fits = |section: &Section| !wanted.is_empty() && fold(&section.heading).contains(&wanted);
        sections.iter().position(fits)
    };
    match numbered.or_else(named).and_then(|place| sections.get(place)) {
        Some(section) => {
            lines.say(&section.heading);
            section.paragraphs.iter().for_each(|paragraph| lines.say(paragraph));
        }
        None => {
            let headings = sections.iter().zip(1..);
            let headings: Vec<String> =
                headings.map(|(section, number)| format!("{number} {}", section.heading)).collect();
            lines.say(&headings.join("\n"));
            lines.say(&label(lang, "guide-lines-how"));
        }
    }
}

/// What is typed to have a command done: its id, or the sign that stands for it.
fn typed(command: Command, lang: Lang) -> String {
    match command {
        Command::Back => "<".to_owned(),
        Command::Commands => Command::Help.id().to_owned(),
        command if command.in_lines() => command.id().to_owned(),
        command => command.name(lang),
    }
}

/// Says of a field by its name what it asks and what for, in whatever form it stands; false where none is called so.
fn of_named(lines: &mut Lines, name: &str) -> bool {
    let lang = lines.lang;
    let mut told = Vec::new();
    for kept in RECORDS {
        let form = Form::of_kept(kept);
        let field = words::named(form, name, lang).and_then(|place| form.field(place));
        let Some(field) = field.filter(|field| form.is_explained(field, lang)) else { continue };
        told.push(msg::line_help_field(lang, form.title(true, lang), form.label(field, lang)));
        told.extend(form.explained(field, lang));
    }
    lines.say(&told.join("\n"));
    !told.is_empty()
}

/// What may be answered to the question in hand; where it is the consent, the text that is read before.
pub(super) fn of_question(lines: &mut Lines) {
    let Some(task) = &lines.task else { return };
    of_field(lines, task.interview.place());
}

/// The same of any question of the interview.
pub(super) fn of_field(lines: &mut Lines, place: usize) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let field = task.interview.form.field(place);
    let help = field.map(|field| task.interview.form.explained(field, lang)).unwrap_or_default();
    let consent = field.is_some_and(|field| field.key == "consent");
    lines.say(&help.join("\n"));
    if let (true, Some(pack)) = (consent, lines.sitting.pack()) {
        let text = pack.consent.texts()[lang.index()].trim().to_owned();
        lines.say(&text);
    }
    lines.say(&label(lang, "line-help"));
}

/// What a refused answer could have been: the values where they are few, else where they are told.
pub(super) fn instead(lines: &mut Lines) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let Some(field) = task.interview.field().filter(|field| resolve::has_list(field.shape)) else { return };
    let choices = resolve::offered_all(field.shape, "", task.interview.around(lang));
    if (1..=FEW).contains(&choices.len()) {
        let named: Vec<String> = choices.iter().map(one_of).collect();
        lines.say(&msg::line_which(lang, named.join(", ")));
    } else {
        lines.say(&label(lang, "line-see-values"));
    }
}

/// The values of the question in hand, those that begin with a text; asked again, the next ones.
pub(super) fn values(lines: &mut Lines, about: &str) {
    let lang = lines.lang;
    let Some(task) = &lines.task else { return };
    let place = task.interview.place();
    let Some(field) = task.interview.form.field(place) else { return };
    if crate::flow::survey::is_survey(&task.interview) {
        let offers = crate::flow::survey::offers(&task.interview, place, lang);
        let keys: Vec<String> = offers.iter().map(|offer| format!("{} {}", offer.key, offer.label)).collect();
        if !keys.is_empty() {
            return lines.say(&keys.join("\n"));
        }
    }
    if !resolve::has_list(field.shape) {
        return lines.say(&label(lang, "say-no-list"));
    }
    if about.is_empty() && matches!(field.shape, Shape::Occupation) {
        return lines.say(&label(lang, "line-values-of-words"));
    }
    let choices = match field.shape {
        Shape::Employer => known(lines, place, about),
        shape => resolve::offered_all(shape, about, task.interview.around(lang)),
    };
    let again = lines.values.take().filter(|(of, text, _)| (*of, text.as_str()) == (place, about));
    let told = again.map_or(0, |(_, _, told)| told);
    let rows: Vec<String> = choices.iter().skip(told).take(ROWS).map(one_of).collect();
    lines.say(&rows.join("\n"));
    if told + ROWS < choices.len() {
        lines.say(&msg::line_more_values(lang, choices.len() - told - ROWS));
        lines.values = Some((place, about.to_owned(), told + ROWS));
    }
}

/// The employers whose names begin with a text, whatever was answered so far.
fn known(lines: &Lines, place: usize, about: &str) -> Vec<Choice> {
    let _ = place;
    crate::flow::task::own_offers::known(about, lines.sitting.office.country, &lines.sitting, lines.lang)
}

/// A value as it is told: its words, and its code where it is short enough to be typed instead.
pub(super) fn one_of(choice: &Choice) -> String {
    let words = choice.label.split_whitespace().collect::<Vec<_>>().join(" ");
    let short = choice.code.len() <= 2 && !words.starts_with(&choice.code);
    if short { format!("{}: {words}", choice.code) } else { words }
}
