//! Offers looked up in lines: what the last search finds by every facet, its order, the searches one keeps.

use super::{Lines, lists};
use crate::deeds;
use crate::facts::fold;
use crate::flow::commands::Command;
use crate::flow::lookup::{self, Query};
use crate::flow::searches;
use crate::i18n::{label, msg, numbers};

/// Does a command about the last search or those that are kept; None for what is none.
pub(super) fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::FilterOpen => lists::other(lines, Query::turn_open),
        Command::OfferOrder => lists::other(lines, Query::turn_order),
        Command::FacetsClear => lists::other(lines, Query::clear_picks),
        Command::Facets => facets(lines, about),
        Command::Searches => searches(lines, about),
        Command::SearchKeep => keep_search(lines, about),
        Command::SearchDrop => drop_search(lines, about),
        _ => return None,
    })
}

/// What the last search finds, by every facet, or by the one that is named.
fn facets(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    /// Values that are told where no facet is named.
    const SHOWN: usize = 6;
    let lang = lines.lang;
    let (around, home) = (lists::around(lines), lists::home(lines));
    let query = lists::last_query(lines).unwrap_or_else(Query::open);
    let only = lookup::facet_named(about);
    if only.is_none() && !about.is_empty() {
        lines.refuse(&label(lang, "lookup-which-facet"));
        return Ok(());
    }
    let counts = deeds::lookup::count(&lines.sitting, &query.search(&home, around))?;
    lines.say(&format!("{}: {}", query.title(&home, lang), msg::lookup_total(lang, counts.total)));
    for (facet, values) in &counts.facets {
        if only.is_some_and(|only| only != *facet) || values.is_empty() {
            continue;
        }
        let most = if only.is_some() { values.len() } else { SHOWN };
        let told = values.iter().take(most).map(|(code, count)| {
            let count = numbers::number(lang, i64::try_from(*count).unwrap_or(i64::MAX));
            format!("{} {count}", lookup::value_name(*facet, code, lang))
        });
        let mut told: Vec<String> = told.collect();
        if values.len() > most {
            told.push(msg::lookup_more_values(lang, values.len() - most));
        }
        lines.say(&format!("{}: {}", lookup::facet_name(*facet, lang), told.join(", ")));
    }
    Ok(())
}

/// The searches one keeps; with a place or a name, that one.
fn searches(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let lang = lines.lang;
    let kept = searches::kept(&lines.sitting, lang)?;
    if !about.is_empty() {
        let id = search_named(&kept, about).ok_or(deeds::Error::NotFound)?;
        let query = searches::look(&mut lines.sitting, &id, lang)?;
        return lists::find_kept(lines, query);
    }
    lists::fresh(lines);
    if kept.is_empty() {
        lines.say(&label(lang, "search-none"));
    }
    let (around, home) = (lists::around(lines), lists::home(lines));
    for (place, counted) in kept.iter().enumerate() {
        let [name, what, count] = searches::told(counted, &home, around);
        lines.say(&format!("{}. {name}: {count} ({what})", place + 1));
    }
    Ok(())
}

/// A search by its place in the list or its name.
fn search_named(kept: &[deeds::lookup::Counted], about: &str) -> Option<String> {
    let place = about.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let wanted = fold(about);
    let named = || kept.iter().find(|counted| fold(searches::name(counted)) == wanted);
    let found = place.and_then(|place| kept.get(place)).or_else(named)?;
    Some(found.kept.search.id.clone())
}

/// Keeps the last search under a name.
fn keep_search(lines: &mut Lines, name: &str) -> deeds::Result<()> {
    let Some(query) = lists::last_query(lines) else {
        lines.refuse(&label(lines.lang, "line-no-search"));
        return Ok(());
    };
    deeds::lookup::keep(&mut lines.sitting, name, &query.line())?;
    lines.say(&msg::search_kept(lines.lang, name));
    Ok(())
}

/// Gives a search up.
fn drop_search(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let kept = searches::kept(&lines.sitting, lines.lang)?;
    let id = search_named(&kept, about).ok_or(deeds::Error::NotFound)?;
    deeds::lookup::forget(&mut lines.sitting, &id)?;
    lines.say(&label(lines.lang, "search-dropped"));
    Ok(())
}
