//! Lists of Morocco's ANAPEC: the table that its portal shows, as a page or saved as CSV. A reference is the agency's
//! letters, the day, and the portal's number, which is the ad's own.

use super::Reader;
use super::columns::{Columns, Map};
use super::page::{Cell, Page};
use super::said::Said;
use super::table::{Cells, Sheet};
use crate::domain::delivery::Entry;
use crate::exchange::normal::{self, Notes};

/// The portal's number in a reference: `AG0307261139632` is agency AG, 3 July 2026, number 1139632.
fn number_of(reference: &str) -> Option<&str> {
    let reference = reference.trim();
    let (agency, rest) = reference.split_at_checked(2)?;
    let (day, number) = rest.split_at_checked(6)?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let letters = agency.bytes().all(|byte| byte.is_ascii_alphabetic());
    (letters && digits(day) && digits(number) && number.len() >= 4).then_some(number)
}

/// The number in a link such as `…/bloc_offre_home/1139632/resultat_recherche`.
fn number_in(link: &str) -> Option<&str> {
    let behind = link.split_once("bloc_offre_home/")?.1;
    let number = behind.split(['/', '?', '#']).next()?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

/// True where a table has references of this kind.
pub fn is_table(sheet: &Sheet) -> bool {
    let columns = Columns::of(sheet.header().into_iter(), &Map::default());
    let mut rows = sheet.rows().take(20).filter_map(|row| {
        let cells = row.cells()?;
        Cells::of(cells.map(|(column, cell)| (column, cell.into())), &columns).first("id")
    });
    rows.any(|reference| number_of(&reference).is_some())
}

/// The entries of such a table.
pub fn of_table(sheet: &Sheet, reader: &mut Reader<'_>) -> Vec<Entry> {
    let columns = Columns::of(sheet.header().into_iter(), &reader.hints.map);
    let rows = sheet.rows().map(|row| {
        let mut notes = Notes::at(row.at());
        let Some(cells) = row.cells() else { return notes.rejected("item", "import-damaged-row") };
        let cells = Cells::of(cells.map(|(column, cell)| (column, cell.into())), &columns);
        let (said, _) = cells.said(&mut notes, reader);
        entry(said, cells.first("id").as_deref(), notes, reader)
    });
    rows.collect()
}

/// The entries of the portal's page; None where it has no such list.
pub fn of_page(page: &Page, reader: &mut Reader<'_>) -> Option<Vec<Entry>> {
    let place_of = |row: &[Cell]| row.iter().position(|cell| number_of(&cell.text).is_some());
    let first = page.rows.iter().find_map(|row| place_of(row).map(|place| (place, row.len())))?;
    let (usual, width) = first;
    let rows =
        page.rows.iter().filter(|row| row.len() == width && !row.iter().all(|cell| is_heading(&cell.text)));
    let entries = (1..).zip(rows).map(|(number, row)| {
        let notes = Notes::at(format!("item {number}"));
        let place = place_of(row).unwrap_or(usual);
        let text = |behind: usize| row.get(place + behind).map(|cell| cell.text.as_str()).unwrap_or_default();
        let some = |behind: usize| {
            Some(text(behind)).filter(|text| !text.is_empty()).map(|text| text.to_owned().into())
        };
        let link = row.iter().filter_map(|cell| cell.link.as_deref()).find(|link| number_in(link).is_some());
        let said = Said {
            title: text(2).to_owned().into(),
            published: some(1),
            posts: some(3),
            employer: some(4),
            place: some(5),
            url: link.map(|link| link.to_owned().into()),
            ..Said::default()
        };
        entry(said, Some(text(0)), notes, reader)
    });
    Some(entries.collect())
}

/// Words above a column, not of an ad.
fn is_heading(text: &str) -> bool {
    const HEADINGS: &[&str] = &[
        "",
        "reference",
        "ref",
        "date",
        "poste",
        "postes",
        "emploi propose",
        "entreprise",
        "lieu",
        "lieu de travail",
    ];
    let folded = crate::facts::fold(text);
    HEADINGS.contains(&folded.as_str())
        || folded.starts_with("nombre")
        || folded.starts_with("nb ")
        || folded.starts_with("raison")
        || folded.starts_with("intitule")
}

fn entry(mut said: Said<'_>, reference: Option<&str>, notes: Notes, reader: &mut Reader<'_>) -> Entry {
    let linked = said.url.as_deref().and_then(number_in);
    let number = reference.and_then(number_of).or(linked).map(str::to_owned);
    let Some(number) = number else { return notes.rejected("id", "import-no-id") };
    said.id = number;
    said.external_id = reference.map(|reference| reference.trim().to_uppercase().into());
    said.countries.insert(0, "MA".into());
    // A link within the portal leads nowhere from here.
    said.url = said.url.take().filter(|url| normal::address_in(url).is_some());
    said.apply.clear();
    said.apply.extend(said.url.clone());
    said.entry(notes, reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_number_stands_behind_agency_and_day() {
        for (reference, wanted) in [
            ("AG0307261139632", Some("1139632")),
            (" Ag0307261139671 ", Some("1139671")),
            ("AG030726", None),
            ("A10307261139632", None),
            ("REF/2026/001680", None),
            ("é1", None),
        ] {
            assert_eq!(number_of(reference), wanted, "{reference}");
        }
        assert_eq!(number_in("/x/bloc_offre_home/1139632/resultat"), Some("1139632"));
        assert_eq!(number_in("/x/bloc_offre_home//"), None);
    }
}
