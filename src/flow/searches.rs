//! Searches that are kept, in words: name, what is looked for, how many offers and how many of them are new.

use super::lookup::Query;
use super::resolve::Around;
use crate::deeds::lookup::Counted;
use crate::deeds::{self, Sitting};
use crate::domain::lookup::Spot;
use crate::domain::search::Search;
use crate::i18n::{Lang, msg};

/// The searches of the signer with what they find.
///
/// # Errors
/// The deed's.
pub fn kept(sitting: &Sitting, lang: Lang) -> deeds::Result<Vec<Counted>> {
    let around = Around::of(lang, sitting.office.country);
    deeds::lookup::kept(sitting, |line| Query::read(line, around).search(&Spot::default(), around))
}

/// Opens one: what it finds counts as seen.
///
/// # Errors
/// The deed's.
pub fn look(sitting: &mut Sitting, id: &str, lang: Lang) -> deeds::Result<Query> {
    let search = deeds::lookup::look(sitting, id)?;
    Ok(Query::read(line(&search), Around::of(lang, sitting.office.country)))
}

/// Its name, what it looks for, how many it finds.
pub fn told(counted: &Counted, home: &Spot, around: Around) -> [String; 3] {
    let search = &counted.kept.search.record;
    let what = Query::read(line(search), around).in_words(home, around.lang);
    [name(counted).to_owned(), what, how_many(counted, around.lang)]
}

/// `12 offres, 3 nouvelles`
pub fn how_many(counted: &Counted, lang: Lang) -> String {
    if counted.new == 0 {
        msg::lookup_total(lang, counted.total)
    } else {
        msg::search_counts(lang, counted.new, counted.total)
    }
}

pub fn name(counted: &Counted) -> &str {
    counted.kept.search.record.name.as_ref().map_or("", |name| name.as_str())
}

fn line(search: &Search) -> &str {
    search.query.as_ref().map_or("", |query| query.as_str())
}
