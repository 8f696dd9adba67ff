//! What waits for the counsellor: one list with many providers, behind Today on the screen, in line mode and in
//! `guichet today`. A provider adds its lines here and nowhere else.

use super::spoken::{self, country_name, short_day_of};
use super::task::arrivals::NOTE;
use super::task::lists::LIST;
use crate::deeds::cases::Scope;
use crate::deeds::drafts::Left;
use crate::deeds::kept::Awaited;
use crate::deeds::{self, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::day::{Day, Instant};
use crate::domain::record::Record;
use crate::domain::reintegration::question::Cause;
use crate::facts::Country;
use crate::i18n::{Lang, label, msg};

/// Under which head a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Drafts,
    /// Interviews left for so long that somebody must decide.
    Abandoned,
    Overdue,
    Due,
    Waiting,
    /// Somebody came back, and it is open whether a case is needed.
    Asking,
    /// Files begun in a hurry.
    Unfinished,
    /// Employers whose verification was asked for.
    Verifying,
    Closing,
    Recent,
}

impl Group {
    /// The order on Today.
    pub const ALL: [Group; 10] = [
        Group::Drafts,
        Group::Abandoned,
        Group::Overdue,
        Group::Due,
        Group::Asking,
        Group::Unfinished,
        Group::Waiting,
        Group::Verifying,
        Group::Closing,
        Group::Recent,
    ];

    /// The key in `--json`, where the group is part of it.
    pub fn key(self) -> &'static str {
        match self {
            Group::Drafts => "drafts",
            Group::Abandoned => "abandoned",
            Group::Overdue => "overdue",
            Group::Due => "due",
            Group::Waiting => "waiting",
            Group::Asking => "asking",
            Group::Unfinished => "unfinished",
            Group::Verifying => "verifying",
            Group::Closing => "closing",
            Group::Recent => "recent",
        }
    }
}

/// What a line opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Draft(String),
    Case(String),
    /// The plan of a case.
    Plan(String),
    /// The aids of a case.
    Aids(String),
    Aid {
        case: String,
        id: String,
    },
    /// The referrals of a case.
    Referrals(String),
    Referral {
        case: String,
        id: String,
    },
    Step {
        case: String,
        id: String,
    },
    /// The surveys of a case.
    Surveys(String),
    Survey {
        case: String,
        id: String,
    },
    Proposal(String),
    Candidate(String),
    /// The file of somebody, to be finished.
    Unfinished(String),
    /// The jobs of somebody, one of them chosen.
    Experiences {
        person: String,
        id: Option<String>,
    },
    /// The further papers of somebody, one of them chosen.
    Documents {
        person: String,
        id: Option<String>,
    },
    Offer(String),
    /// What the parts of a match are worth.
    Weights,
    Employer(String),
    /// A list of many people, by the session.
    List(String),
}

/// One line of what waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub group: Group,
    /// `visit`, `plan`, `aid`, `referral`, `proposal`, `draft`, `unfinished`, `consent`, `case`, `employer`, `offer`, `list`, `candidate`
    pub kind: &'static str,
    pub reference: String,
    pub name: String,
    /// `YYYY-MM-DD`, empty where no day belongs to it.
    pub on: String,
    /// What it is about, in words.
    pub text: String,
    pub target: Target,
}

impl Item {
    /// Something of a case that is waited for, with its last day.
    pub(super) fn awaited(
        kind: &'static str,
        awaited: Awaited,
        last: Day,
        today: Day,
        text: String,
        target: Target,
    ) -> Item {
        let group = if last < today { Group::Overdue } else { Group::Due };
        let name = named(awaited.family_name, awaited.given_names);
        Item { group, kind, reference: awaited.case_reference, name, on: last.to_string(), text, target }
    }
}

/// `LAWSON Komi`
pub(super) fn named(family: Option<String>, given: Option<String>) -> String {
    let family = family.map(|name| name.to_uppercase());
    family.into_iter().chain(given).collect::<Vec<_>>().join(" ")
}

/// Everything that waits, group by group, the most pressing first.
pub struct Waiting {
    pub items: Vec<Item>,
    /// How much is overdue in all, also visits that are not listed (counted to 1,000).
    pub overdue: i64,
    pub caseload: i64,
}

/// How many lines of a group a screen asks for.
pub const SHOWN: usize = 40;
/// Offers that close within so many days stand on Today.
const CLOSING_DAYS: i64 = 7;

/// Gathers the list: of visits and of people who wait at most so many.
///
/// # Errors
/// The deeds'.
pub fn gather(sitting: &Sitting, scope: Scope, lang: Lang, most: usize) -> deeds::Result<Waiting> {
    sitting.at_once(|| gathered(sitting, scope, lang, most))
}

fn gathered(sitting: &Sitting, scope: Scope, lang: Lang, most: usize) -> deeds::Result<Waiting> {
    let today = sitting.today();
    let mut items = Vec::new();
    drafts(sitting, scope, lang, &mut items)?;
    visits(sitting, scope, lang, most, &mut items)?;
    let before = items.len();
    super::plan::due(sitting, scope, lang, most, &mut items)?;
    super::aid::due(sitting, scope, lang, most, &mut items)?;
    super::referral::due(sitting, scope, lang, most, &mut items)?;
    super::proposal::due(sitting, scope, lang, most, &mut items)?;
    let late = items.iter().skip(before).filter(|item| item.group == Group::Overdue).count();
    // Whatever is late stands by its day, whichever provider told it.
    items.sort_by_cached_key(|item| (item.group != Group::Drafts).then(|| item.on.clone()));
    unfinished_files(sitting, scope, lang, most, &mut items)?;
    for line in deeds::candidates::waiting(sitting, scope, most)? {
        let (name, reference) = (line.name(), line.reference.clone());
        let text = label(lang, "due-waits-for-consent");
        let target = Target::Candidate(line.id);
        items.push(Item {
            group: Group::Waiting,
            kind: "consent",
            reference,
            name,
            on: String::new(),
            text,
            target,
        });
    }
    super::employer::due(sitting, lang, most.min(SHOWN), &mut items)?;
    for asked in deeds::cases::asked(sitting, most.min(SHOWN))? {
        items.push(Item {
            group: Group::Asking,
            kind: "case",
            reference: asked.reference,
            name: named(asked.family_name, asked.given_names),
            on: asked.asked_on,
            text: match asked.cause == Cause::Lawful.code() {
                true => label(lang, "due-case-after-contract"),
                false => label(lang, "due-case-needed"),
            },
            target: Target::Candidate(asked.candidate_id),
        });
    }
    for line in deeds::offers::closing_soon(sitting, CLOSING_DAYS, 5)? {
        items.push(Item {
            group: Group::Closing,
            kind: "offer",
            reference: line.reference,
            name: line.title,
            on: line.closes_on.unwrap_or_default(),
            text: [line.employer, line.place].into_iter().flatten().collect::<Vec<_>>().join(", "),
            target: Target::Offer(line.id),
        });
    }
    recent_lists(sitting, lang, &mut items)?;
    for line in deeds::candidates::recent(sitting, 8)? {
        let found = super::find::candidate(&line, lang);
        items.push(Item {
            group: Group::Recent,
            kind: "candidate",
            reference: found.reference,
            name: found.head,
            on: String::new(),
            text: found.rest,
            target: Target::Candidate(found.id),
        });
    }
    Ok(Waiting {
        overdue: deeds::cases::count_due(sitting, today.plus_days(-1))? + i64::try_from(late).unwrap_or(0),
        caseload: deeds::candidates::caseload(sitting)?,
        items,
    })
}

/// The lists one began today: whatever ended the writing of one, it goes on from here.
fn recent_lists(sitting: &Sitting, lang: Lang, items: &mut Vec<Item>) -> deeds::Result<()> {
    let today = sitting.today();
    let is_todays = |at: &str| Instant::parse(at).is_some_and(|at| at.day(sitting.office.offset) == today);
    for list in deeds::sessions::own(sitting, 3)? {
        if !is_todays(&list.created_at) {
            continue;
        }
        let place = list.stored.record.place();
        let parts = [place, msg::list_came(lang, list.came)];
        items.push(Item {
            group: Group::Recent,
            kind: "list",
            reference: label(lang, "list-reference"),
            name: list.stored.record.name().to_owned(),
            on: String::new(),
            text: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            target: Target::List(list.stored.id),
        });
    }
    Ok(())
}

/// Files begun in a hurry: who, when, and what was noted.
fn unfinished_files(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    for file in deeds::candidates::unfinished(sitting, scope, most)? {
        let since = Instant::parse(&file.since).unwrap_or_else(|| sitting.now()).day(sitting.office.offset);
        let noted = msg::due_noted(lang, spoken::short_day(since, lang));
        let note = file.note.map(|note| note.replace('\n', " "));
        items.push(Item {
            group: Group::Unfinished,
            kind: "unfinished",
            name: file.line.name(),
            reference: file.line.reference,
            on: since.to_string(),
            text: [Some(noted), note].into_iter().flatten().collect::<Vec<_>>().join(", "),
            target: Target::Unfinished(file.line.id),
        });
    }
    Ok(())
}

/// The unfinished interviews alone, newest first.
///
/// # Errors
/// The deeds'.
pub fn unfinished(sitting: &Sitting, lang: Lang) -> deeds::Result<Vec<Item>> {
    let mut items = Vec::new();
    drafts(sitting, Scope::Own, lang, &mut items)?;
    Ok(items)
}

fn drafts(sitting: &Sitting, scope: Scope, lang: Lang, items: &mut Vec<Item>) -> deeds::Result<()> {
    for left in deeds::drafts::waiting(sitting, scope)? {
        items.push(Item {
            group: if left.abandoned { Group::Abandoned } else { Group::Drafts },
            kind: "draft",
            reference: String::new(),
            text: draft_text(sitting, &left, lang),
            name: left.draft.initials,
            on: left.on.to_string(),
            target: Target::Draft(left.draft.id),
        });
    }
    Ok(())
}

/// `Entretien avec A. D., commencé à 14 h 32, 11 champs sur 42`; of another day: `…, laissé il y a 3 jours, …`
fn draft_text(sitting: &Sitting, left: &Left, lang: Lang) -> String {
    let draft = &left.draft;
    let (form, who) = draft_name(draft, lang);
    if let Some(by) = &left.by {
        return msg::draft_of(
            lang,
            msg::draft_age(lang, left.days),
            by.as_str(),
            draft.filled,
            form,
            draft.total,
            who,
        );
    }
    if left.days > 0 {
        return msg::draft_left(lang, msg::draft_age(lang, left.days), draft.filled, form, draft.total, who);
    }
    let begun = Instant::parse(&draft.begun_at).unwrap_or_else(|| sitting.now());
    let day = begun.day(sitting.office.offset);
    if day != left.on {
        let day = spoken::short_day(day, lang);
        return msg::draft_begun_on(lang, day, draft.filled, form, draft.total, who);
    }
    let (hours, minutes) = sitting.clock(begun);
    let when = spoken::clock(lang, hours, minutes);
    msg::due_draft(lang, draft.filled, form, draft.total, when, who)
}

/// What kind of interview it is, and the initials of the person: never more, where others can read.
fn draft_name(draft: &deeds::kept::Draft, lang: Lang) -> (String, String) {
    let who = if draft.initials.is_empty() { "?".to_owned() } else { draft.initials.clone() };
    let subject = draft.subject.as_deref().unwrap_or_default();
    if subject == NOTE {
        return (label(lang, "draft-of-note"), who);
    }
    if draft.form == Candidate::TABLE && subject.split('/').next() == Some(LIST) {
        return (label(lang, "draft-of-row"), who);
    }
    (label(lang, &format!("draft-of-{}", draft.form)), who)
}

/// What is asked before an unfinished interview is given up.
///
/// # Errors
/// It is gone, or the store's.
pub fn ask_aside(sitting: &Sitting, id: &str, lang: Lang) -> deeds::Result<String> {
    let left = deeds::drafts::waiting(sitting, Scope::All)?.into_iter().find(|left| left.draft.id == id);
    let (form, who) = draft_name(&left.ok_or(deeds::Error::NotFound)?.draft, lang);
    Ok(msg::draft_aside(lang, form, who))
}

fn visits(
    sitting: &Sitting,
    scope: Scope,
    lang: Lang,
    most: usize,
    items: &mut Vec<Item>,
) -> deeds::Result<()> {
    let today = sitting.today();
    let iso = today.to_string();
    for due in deeds::cases::due(sitting, scope, today, most)? {
        let group = if due.planned_on < iso { Group::Overdue } else { Group::Due };
        let from =
            due.returned_from.as_deref().and_then(Country::parse).map(|country| country_name(country, lang));
        let mut text = match from {
            Some(country) => msg::due_visit_from(lang, country, due.kind.as_str()),
            None => msg::due_visit(lang, due.kind.as_str()),
        };
        if due.attempts > 0 {
            text = format!("{text}, {}", msg::due_attempts(lang, due.attempts));
        }
        items.push(Item {
            group,
            kind: "visit",
            reference: due.case_reference,
            name: named(due.family_name, due.given_names),
            on: due.planned_on,
            text,
            target: Target::Case(due.case_id),
        });
    }
    Ok(())
}

/// The day of a line, short.
pub fn when(item: &Item, lang: Lang) -> String {
    short_day_of(&item.on, lang)
}
