//! Lists in lines: what waits, what was found, a ranking, a history. A page is twenty rows unless `rows=` says
//! otherwise; an empty line goes on. Rows are numbered through, so that `show 23` opens one of the second page.

use super::ask::Ranking;
use super::{Lines, desk, words};
use crate::deeds;
use crate::deeds::cases::Scope;
use crate::deeds::matches::Ranked;
use crate::deeds::proposals::About;
use crate::domain::lookup::Spot;
use crate::domain::matching::{Outcome, Side};
use crate::flow::commands::Command;
use crate::flow::due::{self, Target};
use crate::flow::find::{self, Sought};
use crate::flow::lookup::{self, Query};
use crate::flow::resolve::Around;
use crate::flow::{past, proposal, sentences};
use crate::i18n::{Lang, label, msg};
use std::collections::VecDeque;

/// Rows a page.
const ROWS: usize = 20;
/// How many rows of a ranking are asked for.
const RANKED: usize = 50;
/// How much of a history.
const HISTORY: usize = 200;

/// What is left of a list.
pub(crate) enum More {
    /// Rows that were all there at once.
    Rows(VecDeque<Row>, usize),
    /// Rows that are looked up page by page.
    Search(Search),
}

/// One row, with what it opens and the head that stands over it.
pub(crate) struct Row {
    head: Option<String>,
    target: Option<Target>,
    text: String,
}

/// What is being looked for, and behind which row the next page begins.
#[derive(Clone)]
pub(crate) struct Search {
    sought: Sought,
    /// People and employers: the words.
    text: String,
    /// Offers: the words and what narrows them.
    query: Query,
    after: Option<String>,
    rows: usize,
}

/// Who one is and what was left unfinished.
pub(super) fn greet(lines: &mut Lines) {
    let lang = lines.lang;
    let office = lines.sitting.office.name.clone();
    let exercise = lines.sitting.office.exercise.then(|| label(lang, "head-exercise"));
    let parts: Vec<String> = [Some(format!("guichet {office}")), exercise].into_iter().flatten().collect();
    lines.say(&msg::line_greeting(lang, parts.join(", ")));
    if let Err(error) = drafts(lines) {
        lines.refuse(&sentences::error(&error, lang));
    }
}

/// The unfinished interviews, newest first, each with whom and since when.
pub(super) fn drafts(lines: &mut Lines) -> deeds::Result<()> {
    let waiting = due::unfinished(&lines.sitting, lines.lang)?;
    if waiting.is_empty() {
        return Ok(());
    }
    lines.say(&msg::line_drafts(lines.lang, waiting.len()));
    let rows = waiting.into_iter().map(|item| row(None, Some(item.target), item.text));
    begin(lines, rows.collect(), ROWS);
    Ok(())
}

pub(super) fn row(head: Option<String>, target: Option<Target>, text: String) -> Row {
    Row { head, target, text }
}

/// What waits; `today team`, `today office`, `today all` for others' too.
pub(super) fn today(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let (size, about) = size(about);
    let Some(scope) = scope(&about, lang) else {
        lines.refuse(&label(lang, "line-which-scope"));
        return Ok(());
    };
    let waiting = due::gather(&lines.sitting, scope, lang, due::SHOWN)?;
    let mut rows = VecDeque::new();
    for group in due::Group::ALL {
        let mut head = Some(format!("{}:", label(lang, &format!("due-{}", group.key()))));
        for item in waiting.items.iter().filter(|item| item.group == group) {
            let parts = [due::when(item, lang), item.reference.clone(), item.name.clone(), item.text.clone()];
            // The sentence about a draft says by itself with whom it was.
            let skipped = if item.kind == "draft" { 3 } else { 0 };
            let told: Vec<String> = parts.into_iter().skip(skipped).filter(|part| !part.is_empty()).collect();
            rows.push_back(row(head.take(), Some(item.target.clone()), told.join(", ")));
        }
    }
    lines.say(&msg::due_caseload(lang, waiting.caseload));
    if rows.is_empty() {
        lines.say(&label(lang, "line-nothing-waits"));
    }
    begin(lines, rows, size);
    Ok(())
}

/// Whose work: by the English word or that of the language.
fn scope(text: &str, lang: Lang) -> Option<Scope> {
    let wanted = crate::facts::fold(text);
    let is = |id: &str, word: &str| {
        word == wanted || label(lang, id).split(',').any(|word| crate::facts::fold(word) == wanted)
    };
    if wanted.is_empty() {
        return Some(Scope::Own);
    }
    let scopes = [
        ("line-scope-own", "own"),
        ("line-scope-team", "team"),
        ("line-scope-office", "office"),
        ("line-scope-all", "all"),
    ];
    let named = scopes.iter().find(|(id, word)| is(id, word));
    named.and_then(|(_, word)| Scope::from_code(word))
}

/// `rows=40` of a line, and the line without it; 0 is all.
pub(super) fn size(about: &str) -> (usize, String) {
    let (rows, rest) = words::option(about, "rows");
    let rows = rows.and_then(|rows| rows.parse().ok()).unwrap_or(ROWS);
    (if rows == 0 { usize::MAX } else { rows }, rest)
}

/// Looks people or offers up. Offers are those that can still be had unless the line ends with `all`.
pub(super) fn find(lines: &mut Lines, sought: Sought, about: &str) -> deeds::Result<()> {
    let (rows, text) = size(about);
    let query = match sought {
        Sought::Candidates | Sought::Employers => Query::default(),
        Sought::Offers => offers_query(lines, &text),
    };
    begin_search(lines, Search { sought, text, query, after: None, rows })
}

/// `maçon country=SN toutes`
fn offers_query(lines: &Lines, text: &str) -> Query {
    let all = label(lines.lang, "line-all-offers");
    let is_all = |word: &str| {
        let word = crate::facts::fold(word);
        word == "all" || all.split(',').any(|one| crate::facts::fold(one) == word)
    };
    let (status, rest) = words::option(text, "status");
    let last = rest.rsplit(' ').next().unwrap_or_default().to_owned();
    let ends_with_all = is_all(&last);
    let rest = if ends_with_all { rest.get(..rest.len() - last.len()).unwrap_or_default() } else { &rest };
    let is_narrowed = status.as_deref().is_some_and(|status| !is_all(status));
    let line = match &status {
        Some(status) if is_narrowed => format!("{rest} status={status}"),
        _ => rest.to_owned(),
    };
    let query = Query::read(&line, around(lines));
    if is_narrowed || ends_with_all || status.is_some() {
        query
    } else {
        Query::open().with(&query).saying(&query.text)
    }
}

pub(super) fn around(lines: &Lines) -> Around {
    Around::of(lines.lang, lines.sitting.office.country)
}

/// From where it is judged what is near: where the person lives whose file was opened last, else the office.
pub(super) fn home(lines: &Lines) -> Spot {
    let person = match &lines.current {
        Some(Target::Candidate(id)) => Some(id.as_str()),
        _ => None,
    };
    lookup::home(person, &lines.sitting)
}

/// The last search for offers, with something else asked of it.
pub(super) fn other(lines: &mut Lines, change: impl FnOnce(&mut Query)) -> deeds::Result<()> {
    match lines.sought.clone() {
        Some(mut search) if search.sought == Sought::Offers => {
            change(&mut search.query);
            begin_search(lines, Search { after: None, ..search })
        }
        _ => {
            lines.refuse(&label(lines.lang, "line-no-search"));
            Ok(())
        }
    }
}

/// The last search for offers.
pub(super) fn last_query(lines: &Lines) -> Option<Query> {
    let last = lines.sought.as_ref().filter(|search| search.sought == Sought::Offers);
    last.map(|search| search.query.clone())
}

/// Looks offers up by a search that was kept.
pub(super) fn find_kept(lines: &mut Lines, query: Query) -> deeds::Result<()> {
    let search = Search { sought: Sought::Offers, text: String::new(), query, after: None, rows: ROWS };
    begin_search(lines, search)
}

fn begin_search(lines: &mut Lines, search: Search) -> deeds::Result<()> {
    lines.sought = Some(search.clone());
    fresh(lines);
    if search.sought == Sought::Employers {
        lines.say(&label(lines.lang, "title-find-employers"));
    }
    if search.sought == Sought::Offers {
        lines.say(&search.query.title(&home(lines), lines.lang));
    }
    searched(lines, search)?;
    if lines.listed.is_empty() {
        lines.say(&label(lines.lang, "find-nothing"));
    }
    Ok(())
}

/// One page of a search; one row more is asked for, to know whether there is another page.
fn searched(lines: &mut Lines, mut search: Search) -> deeds::Result<()> {
    let most = search.rows.saturating_add(1);
    let (after, lang) = (search.after.as_deref(), lines.lang);
    let found = match search.sought {
        Sought::Candidates => find::people(&search.text, after, &lines.sitting, lang, most)?,
        Sought::Employers => find::employers(&search.text, None, after, &lines.sitting, lang, most)?,
        Sought::Offers => lookup::rows(&search.query, &home(lines), after, &lines.sitting, lang, most)?,
    };
    let more = found.len() > search.rows;
    for found in found.into_iter().take(search.rows) {
        search.after = Some(found.id.clone());
        let text = [found.head, found.reference, found.rest];
        let text: Vec<String> = text.into_iter().filter(|part| !part.is_empty()).collect();
        let target = match search.sought {
            Sought::Candidates => Target::Candidate(found.id),
            Sought::Offers => Target::Offer(found.id),
            Sought::Employers => Target::Employer(found.id),
        };
        put(lines, row(None, Some(target), text.join(", ")));
    }
    lines.more = more.then_some(More::Search(search));
    Ok(())
}

/// A list begins: what was listed before can no longer be opened by its place.
pub(super) fn fresh(lines: &mut Lines) {
    lines.listed.clear();
    lines.ranked.clear();
    lines.ranking = None;
    lines.pairs.clear();
    lines.more = None;
}

pub(super) fn begin(lines: &mut Lines, rows: VecDeque<Row>, size: usize) {
    fresh(lines);
    page(lines, rows, size);
}

fn page(lines: &mut Lines, mut rows: VecDeque<Row>, size: usize) {
    for row in rows.drain(..size.min(rows.len())) {
        put(lines, row);
    }
    lines.more = (!rows.is_empty()).then_some(More::Rows(rows, size));
}

fn put(lines: &mut Lines, row: Row) {
    if let Some(head) = row.head {
        lines.say(&head);
    }
    match row.target {
        Some(target) => {
            lines.listed.push(target);
            let number = lines.listed.len();
            lines.say(&format!("{number}. {}", row.text));
        }
        None => lines.say(&row.text),
    }
}

/// The next page, where there is one.
pub(super) fn go_on(lines: &mut Lines) {
    match lines.more.take() {
        Some(More::Rows(rows, size)) => page(lines, rows, size),
        Some(More::Search(search)) => {
            if let Err(error) = searched(lines, search) {
                lines.refuse(&sentences::error(&error, lines.lang));
            }
        }
        None => {}
    }
}

/// A ranking, a row each: the points, and what does not fit or is not known.
pub(super) fn ranked(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let (size, about) = size(about);
    let target = desk::target(lines, &about)?;
    rank(lines, command, target, size)
}

pub(super) fn rank(lines: &mut Lines, command: Command, target: Target, size: usize) -> deeds::Result<()> {
    let lang = lines.lang;
    let ranked = match (command, &target) {
        (Command::OffersForCandidate, Target::Candidate(id)) => {
            if deeds::candidates::open(&mut lines.sitting, id)?.standing.status.code() == "waiting" {
                lines.refuse(&label(lang, "say-waits-for-consent"));
                return Ok(());
            }
            deeds::matches::offers_for(&lines.sitting, id, RANKED)?
        }
        (Command::CandidatesForOffer, Target::Offer(id)) => {
            deeds::matches::candidates_for(&lines.sitting, id, RANKED, &|_, _| true)?
        }
        // The row that was named is something else.
        _ => return Err(deeds::Error::NotFound),
    };
    match ranked.first() {
        Some(first) => lines.say(&msg::match_weights(lang, first.rating.weights)),
        None => lines.say(&label(lang, "match-none")),
    }
    let whose = match &target {
        Target::Offer(id) => About::Offer(id.clone()),
        Target::Candidate(id) => About::Candidate(id.clone()),
        _ => return Err(deeds::Error::NotFound),
    };
    let known = deeds::proposals::known(&lines.sitting, &whose)?;
    let rows = ranked.iter().map(|rated| {
        let id = rated.id.clone();
        let target = match whose {
            About::Candidate(_) => Target::Offer(id),
            About::Offer(_) => Target::Candidate(id),
        };
        let words = rated_in_words(rated, lang);
        let before = known.get(&rated.id).map(|kept| format!("* {}. ", proposal::known(kept, lang)));
        row(None, Some(target), before.unwrap_or_default() + &words)
    });
    let rows = rows.collect();
    begin(lines, rows, size);
    // The record stays the one that commands are about.
    lines.current = Some(target.clone());
    lines.ranked = ranked;
    lines.ranking = Some(Ranking { command, target, size, row: 0 });
    Ok(())
}

/// `70/100, Maçonnerie, TG-O0000004-K, Clinique Essai, Kara. Inconnu : savoir-faire, salaire.`
fn rated_in_words(rated: &Ranked, lang: Lang) -> String {
    let about = [&rated.name, &rated.reference, &rated.about];
    let about: Vec<&str> = about.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let mut told = vec![format!("{}/100, {}", rated.rating.score, about.join(", "))];
    for outcome in [Outcome::Blocked, Outcome::Missing, Outcome::Partial, Outcome::Unknown] {
        let names = rated.rating.criteria.iter().filter(|criterion| criterion.outcome == outcome);
        let names: Vec<String> =
            names.map(|criterion| sentences::criterion_name(criterion.name, lang)).collect();
        if !names.is_empty() {
            let word = label(lang, &format!("outcome-{}", outcome.code()));
            told.push(msg::line_outcome(lang, names.join(", "), word));
        }
    }
    told.join(". ")
}

/// Why a row of the last ranking stands where it stands.
pub(super) fn reasons(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let place = match about.parse::<usize>() {
        Ok(number) => number.checked_sub(1),
        Err(_) => about.is_empty().then_some(0),
    };
    let Some(rated) = place.and_then(|place| lines.ranked.get(place)).cloned() else {
        lines.refuse(&label(lang, "line-no-ranking"));
        return Ok(());
    };
    if let (Some(ranking), Some(row)) = (&mut lines.ranking, place) {
        ranking.row = row;
    }
    lines.say(&format!("{}/100, {}", rated.rating.score, rated.name));
    for criterion in rated
        .rating
        .criteria
        .iter()
        .filter(|one| one.max > 0 || rated.rating.blocked || one.outcome == Outcome::Unknown)
    {
        let name = sentences::criterion_name(criterion.name, lang);
        let outcome = label(lang, &format!("outcome-{}", criterion.outcome.code()));
        let reason = sentences::reason(&criterion.reason, lang);
        let points = if criterion.max > 0 {
            format!(", {}/{}", criterion.points, criterion.max)
        } else {
            String::new()
        };
        let asked = criterion.reason.question.filter(|question| question.of == Side::Candidate);
        let how = asked.map(|question| format!(" {}", msg::line_ask(lang, question.field)));
        lines.say(&format!("{name}: {outcome}{points}. {reason}{}", how.unwrap_or_default()));
    }
    Ok(())
}

/// Who did what to a record, newest first.
pub(super) fn history(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let (size, about) = size(about);
    let target = desk::target(lines, &about)?;
    let (Target::Candidate(id)
    | Target::Case(id)
    | Target::Offer(id)
    | Target::Employer(id)
    | Target::Proposal(id)) = &target
    else {
        return Err(deeds::Error::NotFound);
    };
    let rows = past::of(&lines.sitting, id, lang, HISTORY)?.into_iter().map(|entry| {
        let changes = entry.changes.into_iter().map(|(field, before, after)| match before.is_empty() {
            true => format!("{field}: {after}"),
            false => msg::line_changed(lang, after, before, field),
        });
        let changes: Vec<String> = changes.collect();
        let said = msg::line_past(lang, entry.action, entry.by, entry.when);
        row(None, None, if changes.is_empty() { said } else { format!("{said}: {}", changes.join("; ")) })
    });
    let rows = rows.collect();
    begin(lines, rows, size);
    lines.current = Some(target);
    Ok(())
}
