//! Official tables of occupations, as ESCO and France Travail publish them: titles with the ISCO-08 group they mean, and
//! codes of other lists. A table is known by its columns; the language of one of ESCO by its name, `occupations_fr.csv`.

use super::Unreadable;
use super::table::{self, Encoding, Plain};
use crate::facts::{Isco, Official, fold, our_isco_of_rome};
use std::collections::{BTreeMap, HashSet};

/// A title longer than this is none that anybody says.
const LONGEST: usize = 120;
/// Of the titles of a ROME code that ESCO has too, this part must be of one group, in percent, and so many at least.
const AGREEING: usize = 60;
const FEWEST: usize = 3;

/// What a file was found to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Esco,
    Rome,
    /// Codes of ROME or SSYK, each with a group of ISCO-08.
    Crosswalk,
}

impl Kind {
    pub fn code(self) -> &'static str {
        match self {
            Kind::Esco => "esco",
            Kind::Rome => "rome",
            Kind::Crosswalk => "crosswalk",
        }
    }
}

/// A file that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub official: Vec<Official>,
    /// Titles under a ROME code: which group they mean is told by other tables.
    pub appellations: Vec<(String, String)>,
    /// Rows that could not be read, or that name a group nobody knows.
    pub left_out: usize,
}

/// Reads a file by its name and bytes; None where it is no table of occupations.
///
/// # Errors
/// No text, or nothing in it.
pub fn read(name: &str, bytes: &[u8]) -> Result<Option<(Kind, Table)>, Unreadable> {
    let text = table::decoded(bytes, Encoding::Auto)?;
    let plain = table::plain(&text, None)?;
    let columns: Vec<String> = plain.columns().map(fold).collect();
    let place =
        |names: &[&str]| names.iter().find_map(|name| columns.iter().position(|column| column == name));
    let isco = place(&["iscogroup", "isco08", "isco 08", "isco", "code isco", "isco code"]);
    let rome = place(&["code rome", "rome", "coderome"]);
    let ssyk = place(&["ssyk", "ssyk 2012", "ssyk2012", "code ssyk"]);
    if let (Some(isco), Some(title), Some(language)) = (isco, place(&["preferredlabel"]), language(name)) {
        let titles = [Some(title), place(&["altlabels"]), place(&["hiddenlabels"])];
        return Ok(Some((Kind::Esco, esco(&plain, language, isco, &titles))));
    }
    if let (Some(code), Some(isco)) = (rome.or(ssyk), isco) {
        return Ok(Some((Kind::Crosswalk, crosswalk(&plain, rome.is_some(), code, isco))));
    }
    let titles = [
        place(&["libelle appellation long", "libelle", "libelle appellation"]),
        place(&["libelle appellation court"]),
    ];
    match (rome, titles[0]) {
        (Some(code), Some(_)) => Ok(Some((Kind::Rome, appellations(&plain, code, &titles)))),
        _ => Ok(None),
    }
}

/// Everything of several tables: the titles of ROME get their groups, and codes that no crosswalk has get the group of
/// most of their titles.
pub fn together(tables: Vec<Table>) -> Vec<Official> {
    let (mut official, mut appellations) = (Vec::new(), Vec::new());
    for table in tables {
        official.extend(table.official);
        appellations.extend(table.appellations);
    }
    let mut told: BTreeMap<String, Isco> = BTreeMap::new();
    let mut by_title: BTreeMap<String, Isco> = BTreeMap::new();
    for row in &official {
        match row {
            Official::Rome { code, isco } => drop(told.insert(code.clone(), *isco)),
            Official::Title { language: 0, title, isco } => drop(by_title.insert(fold(title), *isco)),
            _ => {}
        }
    }
    let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (code, title) in &appellations {
        codes.entry(code).or_default().push(title);
    }
    for (code, titles) in codes {
        let known = told.get(code).copied().or_else(|| our_isco_of_rome(code));
        let Some(isco) = known.or_else(|| most(&titles, &by_title)) else { continue };
        if known.is_none() {
            official.push(Official::Rome { code: code.to_owned(), isco });
        }
        let titles =
            titles.into_iter().map(|title| Official::Title { language: 0, title: title.to_owned(), isco });
        official.extend(titles);
    }
    official.sort();
    let mut seen = HashSet::new();
    official.retain(|row| match row {
        Official::Title { language, title, isco } => seen.insert((*language, fold(title), *isco)),
        _ => true,
    });
    official.dedup();
    official
}

/// The group of most titles that are known, where they agree well enough.
fn most(titles: &[&str], known: &BTreeMap<String, Isco>) -> Option<Isco> {
    let mut groups: BTreeMap<Isco, usize> = BTreeMap::new();
    for isco in titles.iter().filter_map(|title| known.get(&fold(title))) {
        *groups.entry(*isco).or_default() += 1;
    }
    let all: usize = groups.values().sum();
    let (isco, count) = groups.into_iter().max_by_key(|(isco, count)| (*count, std::cmp::Reverse(*isco)))?;
    (count >= FEWEST && count * 100 >= all * AGREEING).then_some(isco)
}

/// The language in the name of a file, by its place among those of `facts`: `occupations_pt.csv`.
fn language(name: &str) -> Option<u8> {
    let stem = name.rsplit(['/', '\\']).next()?.split('.').next()?.to_lowercase();
    let code = stem.strip_prefix("occupations_")?;
    (0..).zip(["fr", "en", "pt"]).find(|(_, known)| *known == code).map(|(place, _)| place)
}

/// The cells of every row; those of damaged ones are counted.
fn each<'a>(plain: &'a Plain, left_out: &mut usize, mut row: impl FnMut(&[&'a str]) -> bool) {
    for cells in plain.rows() {
        let told = cells.all().is_some_and(|cells| row(&cells.collect::<Vec<_>>()));
        *left_out += usize::from(!told);
    }
}

fn esco(plain: &Plain, language: u8, isco: usize, places: &[Option<usize>]) -> Table {
    let mut table = Table::default();
    let Table { official, left_out, .. } = &mut table;
    each(plain, left_out, |cells| {
        let Some(isco) = cells.get(isco).and_then(|code| group(code)) else { return false };
        let labels = places.iter().flatten().filter_map(|place| cells.get(*place));
        for title in labels.flat_map(|cell| cell.split(['\n', '|'])).flat_map(both_genders) {
            official.push(Official::Title { language, title, isco });
        }
        true
    });
    table
}

fn crosswalk(plain: &Plain, rome: bool, code: usize, isco: usize) -> Table {
    let mut table = Table::default();
    let mut groups: BTreeMap<String, Vec<Isco>> = BTreeMap::new();
    each(plain, &mut table.left_out, |cells| {
        let told = cells.get(code).map(|code| code.trim().to_uppercase()).filter(|code| !code.is_empty());
        let (Some(code), Some(isco)) = (told, cells.get(isco).and_then(|code| group(code))) else {
            return false;
        };
        groups.entry(code).or_default().push(isco);
        true
    });
    for (code, mut groups) in groups {
        groups.sort_unstable();
        groups.dedup();
        let sure = groups.len() == 1;
        match groups.first() {
            // One code of ROME that means several groups says nothing of any.
            Some(isco) if rome && sure => table.official.push(Official::Rome { code, isco: *isco }),
            Some(isco) if !rome => table.official.push(Official::Ssyk { code, isco: *isco, sure }),
            _ => table.left_out += 1,
        }
    }
    table
}

fn appellations(plain: &Plain, code: usize, places: &[Option<usize>]) -> Table {
    let mut table = Table::default();
    let Table { appellations, left_out, .. } = &mut table;
    each(plain, left_out, |cells| {
        let Some(code) = cells.get(code).map(|code| code.trim().to_uppercase()) else { return false };
        let titles = places.iter().flatten().filter_map(|place| cells.get(*place));
        let before = appellations.len();
        appellations.extend(titles.flat_map(|title| both_genders(title)).map(|title| (code.clone(), title)));
        appellations.len() > before
    });
    table
}

/// A unit group, also one that lost its zero: `110`.
fn group(code: &str) -> Option<Isco> {
    let code = code.trim();
    let code = code.rsplit(['/', '#']).next().unwrap_or(code).trim_start_matches(['C', 'c']);
    Isco::parse(&format!("{code:0>4}"))
}

/// `Maçon / Maçonne` is two titles; so is `directeur technique/directrice technique`, and `Chauffeur / Chauffeuse de
/// machines` has the same words behind both.
fn both_genders(label: &str) -> Vec<String> {
    let label = label.trim();
    let told = |title: &str| {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        (title.chars().any(char::is_alphabetic) && title.chars().count() <= LONGEST).then_some(title)
    };
    let parts: Vec<&str> = label.split('/').map(str::trim).collect();
    let [one, both] = parts[..] else { return told(label).into_iter().collect() };
    let behind = both.split(' ').skip(one.split(' ').count());
    let first: Vec<&str> = std::iter::once(one).chain(behind).collect();
    [told(&first.join(" ")), told(both)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(official: &[Official]) -> Vec<String> {
        let row = |row: &Official| match row {
            Official::Title { language, title, isco } => format!("{language} {} {title}", isco.code()),
            Official::Rome { code, isco } => format!("rome {code} {}", isco.code()),
            Official::Ssyk { code, isco, sure } => format!("ssyk {code} {} {sure}", isco.code()),
        };
        official.iter().map(row).collect()
    }

    #[test]
    fn a_table_of_esco_gives_its_titles_in_the_language_of_its_name() {
        let text = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n\
                    Occupation,http://x/1,2166,inventeur de cadres/inventrice de cadres,\"cadreur inventé\ncadreuse inventée\"\n\
                    Occupation,http://x/2,110,officier inventé,\n\
                    Occupation,http://x/3,9999,personne,\n";
        let (kind, table) = read("dir/occupations_fr.csv", text.as_bytes()).unwrap().unwrap();
        assert_eq!((kind, table.left_out), (Kind::Esco, 1));
        assert_eq!(
            told(&table.official),
            [
                "0 2166 inventeur de cadres",
                "0 2166 inventrice de cadres",
                "0 2166 cadreur inventé",
                "0 2166 cadreuse inventée",
                "0 0110 officier inventé",
            ]
        );
        assert_eq!(read("titles.csv", text.as_bytes()), Ok(None), "whose language nobody knows");
        assert_eq!(read("occupations_fr.csv", b"a,b\n1,2\n"), Ok(None));
    }

    #[test]
    fn titles_of_rome_get_the_group_of_their_code_and_a_new_code_that_of_most_of_its_titles() {
        let esco = "iscoGroup,preferredLabel\n2511,dresseur de nuages\n2511,peseur de nuages\n2511,compteur de nuages\n7112,bâtisseur de nuages\n";
        let rome = "code_ogr;code_rome;libelle_appellation_long\n\
                    1;A1101;Meneur / Meneuse de tortues\n\
                    2;Z9901;Dresseur de nuages\n3;Z9901;Peseur de nuages\n4;Z9901;Compteur de nuages\n5;Z9901;Bâtisseur de nuages\n\
                    6;Z9902;Rêveur\n";
        let tables = [("occupations_fr.csv", esco), ("appellations.csv", rome)];
        let tables = tables.map(|(name, text)| read(name, text.as_bytes()).unwrap().unwrap().1);
        let official = told(&together(tables.into()));
        for wanted in [
            "0 8341 Meneur de tortues",
            "0 8341 Meneuse de tortues",
            "rome Z9901 2511",
            "0 2511 Bâtisseur de nuages",
        ] {
            assert!(official.iter().any(|row| row == wanted), "{wanted}: {official:?}");
        }
        assert!(!official.iter().any(|row| row.contains("Rêveur") || row.contains("A1101")), "{official:?}");
    }

    #[test]
    fn a_crosswalk_is_sure_where_a_code_has_one_group() {
        let text = "ssyk,isco08\n9901,7112\n9902,7112\n9902,7113\n";
        let (kind, table) = read("key.csv", text.as_bytes()).unwrap().unwrap();
        assert_eq!(kind, Kind::Crosswalk);
        assert_eq!(told(&table.official), ["ssyk 9901 7112 true", "ssyk 9902 7112 false"]);
        let (_, table) =
            read("key.csv", b"code_rome,isco08\nz9901,7112\nz9902,7112\nz9902,7113\n").unwrap().unwrap();
        assert_eq!((told(&table.official), table.left_out), (vec!["rome Z9901 7112".to_owned()], 1));
    }
}
