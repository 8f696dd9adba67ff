//! Tables of offers of any shape: columns are known by the names that services and spreadsheets give them, in three
//! languages, or by a map that is kept with the source. A row says one ad, or that it is closed.

use super::Reader;
use super::columns::{Columns, Map, Understood, is_closed};
use super::jobposting::made_id;
use super::said::{Said, Scheme, Words};
use crate::domain::delivery::Entry;
use crate::domain::text::Period;
use crate::exchange::Unreadable;
use crate::exchange::normal::{self, Item, Notes, Object, text_of};
use crate::exchange::table::{self, Plain};
use crate::facts::{Country, Currency};
use std::borrow::Cow;

/// A table whose rows are yet to be understood.
pub struct Sheet {
    table: Plain,
    /// Lines before the header.
    before: u64,
}

/// A row of it.
pub struct SheetRow<'a> {
    sheet: &'a Sheet,
    row: &'a table::Row,
}

impl Sheet {
    pub fn header(&self) -> Vec<&str> {
        self.table.columns().collect()
    }

    pub fn rows(&self) -> impl Iterator<Item = SheetRow<'_>> {
        self.table.rows().iter().map(|row| SheetRow { sheet: self, row })
    }
}

impl<'a> SheetRow<'a> {
    pub fn at(&self) -> String {
        format!("line {}", self.row.line + self.sheet.before)
    }

    /// The cells with their columns; None where the row is damaged.
    pub fn cells(&self) -> Option<impl Iterator<Item = (&'a str, &'a str)> + use<'a>> {
        Some(self.sheet.table.columns().zip(self.row.all()?))
    }
}

/// Opens the table of a text.
///
/// # Errors
/// It has no header of two columns.
pub fn open(text: &str, reader: &Reader<'_>) -> Result<Sheet, Unreadable> {
    // What a Macintosh wrote has no line feeds.
    let text = if text.contains('\n') { Cow::Borrowed(text) } else { text.replace('\r', "\n").into() };
    let told = text
        .lines()
        .next()
        .and_then(|line| line.trim().strip_prefix("sep="))
        .and_then(|mark| mark.chars().next());
    let before = u64::from(told.is_some());
    let text = if told.is_some() { text.split_once('\n').map_or("", |(_, rest)| rest) } else { &text };
    let mark = reader.hints.map.delimiter.or(told);
    let table = table::plain(text, mark.and_then(|mark| u8::try_from(mark).ok()))?;
    if table.columns().count() < 2 {
        return Err(Unreadable::OtherKind);
    }
    Ok(Sheet { table, before })
}

/// True where a flat object has the keys of such a table.
pub fn is_row(object: &Object, map: &Map) -> bool {
    let columns = Columns::of(object.entries().map(|(key, _)| key), map);
    columns.has("title") && columns.known() >= 3
}

/// The entries of a table.
///
/// # Errors
/// No column of it is a title.
pub fn read(sheet: &Sheet, reader: &mut Reader<'_>) -> Result<(Vec<Entry>, Understood), Unreadable> {
    let columns = Columns::of(sheet.table.columns(), &reader.hints.map);
    if !columns.are_of_offers() {
        return Err(Unreadable::OtherKind);
    }
    let entries = sheet.rows().map(|row| {
        let notes = Notes::at(row.at());
        match row.cells() {
            Some(cells) => {
                Cells::of(cells.map(|(column, cell)| (column, cell.into())), &columns).entry(notes, reader)
            }
            None => notes.rejected("item", "import-damaged-row"),
        }
    });
    let entries = entries.collect();
    let delimiter = Some(char::from(sheet.table.delimiter()));
    let first = sheet.rows().find_map(|row| Some(row.cells()?.map(|(_, cell)| cell.to_owned()).collect()));
    Ok((
        entries,
        Understood { delimiter, encoding: "", columns: columns.0, first: first.unwrap_or_default() },
    ))
}

/// The entries of flat objects, as scrapers save them.
///
/// # Errors
/// No key of them is a title.
pub fn of_objects(
    items: Vec<Item<'_>>,
    reader: &mut Reader<'_>,
) -> Result<(Vec<Entry>, Understood), Unreadable> {
    let mut header: Vec<&str> = Vec::new();
    for object in items.iter().filter_map(|item| item.object.as_ref().ok()) {
        for (key, _) in object.entries() {
            if !header.contains(&key) && header.len() < 500 {
                header.push(key);
            }
        }
    }
    let columns = Columns::of(header.into_iter(), &reader.hints.map);
    if !columns.are_of_offers() {
        return Err(Unreadable::OtherKind);
    }
    let entries = items.iter().map(|item| {
        let notes = Notes::at(item.at.clone());
        match &item.object {
            Ok(object) => {
                let cells = object.entries().filter_map(|(key, raw)| Some((key, text_of(raw)?)));
                Cells::of(cells, &columns).entry(notes, reader)
            }
            Err(reason) => notes.rejected("item", reason),
        }
    });
    Ok((entries.collect(), Understood { columns: columns.0.clone(), ..Understood::default() }))
}

/// The cells of a row by the fields they fill; several may fill one.
pub struct Cells<'a> {
    cells: Vec<(&'static str, Words<'a>)>,
    /// Every cell, as far as it tells one row from another.
    whole: Vec<Words<'a>>,
}

impl<'a> Cells<'a> {
    pub fn of(cells: impl Iterator<Item = (&'a str, Words<'a>)>, columns: &Columns) -> Cells<'a> {
        let mut kept = Cells { cells: Vec::new(), whole: Vec::new() };
        for (column, cell) in cells {
            let field = columns.field(column);
            if !field.is_empty() && !cell.trim().is_empty() {
                kept.cells.push((field, cell.clone()));
            }
            kept.whole.push(cell);
        }
        kept
    }

    pub fn all(&self, field: &str) -> Vec<Words<'a>> {
        self.cells.iter().filter(|(known, _)| *known == field).map(|(_, cell)| cell.clone()).collect()
    }

    pub fn first(&self, field: &str) -> Option<Words<'a>> {
        self.cells.iter().find(|(known, _)| *known == field).map(|(_, cell)| cell.clone())
    }

    /// What a column says, else what is fixed for the source.
    fn told(&self, field: &str, map: &Map) -> Option<Words<'a>> {
        self.first(field).or_else(|| map.fixed.get(field).map(|told| told.clone().into()))
    }

    fn entry(self, notes: Notes, reader: &mut Reader<'_>) -> Entry {
        let mut notes = notes;
        let (said, guessed) = self.said(&mut notes, reader);
        if self.is_closed(&reader.hints.map) && !said.id.is_empty() {
            return notes.removal(said.id, None);
        }
        if guessed {
            notes.dates_by_the_desk();
        }
        said.entry(notes, reader)
    }

    pub fn is_closed(&self, map: &Map) -> bool {
        let Some(state) = self.first("status") else { return false };
        is_closed(&state, map)
    }

    /// What the row says, and whether its day was counted from the desk's.
    pub fn said(&self, notes: &mut Notes, reader: &Reader<'_>) -> (Said<'a>, bool) {
        let map = &reader.hints.map;
        let told = |field: &str| self.told(field, map);
        let mut title = self.first("title").unwrap_or_default();
        let mut place = told("place");
        // `Auditeur Senior | Casablanca (Maroc)`
        if let (None, Some((job, town))) = (&place, title.rsplit_once(" | ")) {
            place = Some(town.trim().to_owned().into());
            title = job.trim().to_owned().into();
        }
        let url = self.first("url");
        let mut said = Said {
            id: self.id(url.as_deref()),
            external_id: self.first("external_id"),
            title,
            employer: told("employer"),
            place,
            postal_code: self.first("postal_code"),
            occupation: self.first("occupation"),
            posts: self.first("posts"),
            contracts: self.all("contract"),
            hours: self.all("hours"),
            experience: self.all("experience"),
            education: self.all("education"),
            licences: listed(self.all("licences")),
            skills: listed(self.all("skills")),
            languages: listed(self.all("languages")),
            salary: self.all("salary"),
            updated: self.first("updated").map(excel_day),
            closes: self.first("closes").map(excel_day),
            apply: self.all("apply"),
            description: self.all("description"),
            ..Said::default()
        };
        said.contracts.extend(map.fixed.get("contract").map(|told| told.clone().into()));
        said.countries.extend(told("country"));
        said.countries.extend(url.as_deref().and_then(country_of_address).map(|code| code.to_owned().into()));
        said.regions = self.all("region");
        said.codes.extend(self.first("isco").map(|code| (Scheme::Isco, code)));
        said.codes.extend(self.first("rome").map(|code| (Scheme::Rome, code)));
        let months = self.first("duration").and_then(|told| normal::months(&told));
        said.contract_months = months;
        self.pay(&mut said, map);
        said.url = url;
        said.apply.extend(said.url.clone());
        let published = self.first("published").map(excel_day);
        let since = published.as_deref().and_then(normal::days_ago);
        match since {
            Some(days) => {
                said.published_on = Some(reader.hints.today.plus_days(-days));
                notes.is_about(&said.id);
                notes.drop("published_on", crate::domain::delivery::GUESSED);
            }
            None => said.published = published,
        }
        (said, since.is_some())
    }

    /// The source's number; else the one in the address of its page, else one made of all that the row says.
    fn id(&self, url: Option<&str>) -> String {
        if let Some(id) = self.first("id") {
            return id.trim().to_owned();
        }
        if let Some(url) = url.map(str::trim).filter(|url| !url.is_empty()) {
            let last = url.trim_end_matches('/').rsplit('/').next().unwrap_or(url);
            let digits: String = last.chars().take_while(char::is_ascii_digit).collect();
            return if digits.len() >= 4 { digits } else { url.to_owned() };
        }
        made_id(self.whole.iter().map(|cell| &**cell))
    }

    /// Pay from columns of figures, or from words whose period is fixed for the source.
    fn pay(&self, said: &mut Said<'a>, map: &Map) {
        let period = self.told("salary_period", map);
        let currency = self.told("currency", map);
        let least = self.first("salary_min").or_else(|| self.first("salary_max"));
        if let Some(least) = least {
            let most = self.first("salary_max").filter(|most| *most != least);
            let told = [Some(least), most.map(|most| format!("- {most}").into()), currency, period];
            said.salary.push(told.into_iter().flatten().collect::<Vec<_>>().join(" ").into());
            return;
        }
        let Some(words) = said.salary.first() else { return };
        let Some(mut salary) = normal::salary(words, None) else { return };
        salary.currency = salary.currency.or_else(|| currency.and_then(|code| Currency::parse(code.trim())));
        salary.period = salary.period.or_else(|| {
            period.and_then(|word| {
                Period::from_code(word.trim()).or_else(|| normal::period(&word.trim().to_lowercase()))
            })
        });
        said.pay = Some(salary);
    }
}

/// The parts of cells that hold lists.
fn listed<'a>(cells: Vec<Words<'a>>) -> Vec<Words<'a>> {
    let parts = cells.iter().flat_map(|cell| cell.split([',', ';', '/', '|', '\n']));
    parts.map(str::trim).filter(|part| !part.is_empty()).map(|part| part.to_owned().into()).collect()
}

/// A day that a spreadsheet wrote as its number: 45931 is 2025-10-01.
fn excel_day(cell: Words<'_>) -> Words<'_> {
    let number = cell.trim().split('.').next().and_then(|number| number.parse::<i64>().ok());
    let day = number.filter(|number| (32_874..=73_050).contains(number) && cell.trim().len() <= 8);
    let epoch = crate::domain::day::Day::new(1899, 12, 30);
    match (day, epoch) {
        (Some(days), Some(epoch)) => epoch.plus_days(days).to_string().into(),
        _ => cell,
    }
}

/// The country of an address such as `https://www.example.ma/…`.
fn country_of_address(url: &str) -> Option<&str> {
    /// Codes of countries that anybody takes.
    const ANYBODY: &[&str] = &["io", "co", "me", "tv", "ai", "ly", "fm", "cc", "ws", "to", "gl", "la", "sh"];
    let host = url.split_once("://")?.1.split(['/', ':', '?']).next()?;
    let end = host.rsplit('.').next()?;
    (end.len() == 2 && !ANYBODY.contains(&end) && Country::parse(end).is_some()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_spreadsheets_and_countries_of_addresses_are_read() {
        assert_eq!(excel_day("45931".into()), "2025-10-01");
        assert_eq!(excel_day("45931.0".into()), "2025-10-01");
        assert_eq!(excel_day("2024".into()), "2024");
        assert_eq!(country_of_address("https://www.example.ma/x/1-a"), Some("ma"));
        assert_eq!(country_of_address("https://example.io"), None);
        assert_eq!(country_of_address("example.ma"), None);
    }
}
