//! Rows as people damage them: what can be mended is mended and not told, a field that cannot is told by its line, a
//! row is refused only where nobody is named.

use super::tables::{brings_people, told};
use crate::support::Office;
use guichet::deeds::{self, candidates};
use guichet::domain::candidate::Candidate;
use guichet::domain::record::Record;

const HEAD: &str = "candidate_ref,family_name,given_names,sex,birth_date,birth_place,nationality,phone,email,country,marital_status,dependants,disability,isco08,occupation,availability_date,consent,consent_date,status,notes";

/// One person, of whom some columns are told otherwise.
fn row(number: usize, changed: &[(&str, &str)]) -> String {
    let whole = [
        ("family_name", "Inventé"),
        ("given_names", "Kossi"),
        ("sex", "M"),
        ("birth_date", "1984-03-17"),
        ("birth_place", "Aného"),
        ("nationality", "TG"),
        ("phone", "90 12 34 56"),
        ("email", "k@example.org"),
        ("country", "TG"),
        ("marital_status", "married"),
        ("dependants", "3"),
        ("disability", "N"),
        ("isco08", "7112"),
        ("occupation", "maçon"),
        ("availability_date", "2026-12-01"),
        ("consent", "Y"),
        ("consent_date", "2026-01-10"),
        ("status", "registered"),
    ];
    let cells = HEAD.split(',').map(|column| {
        let told = |cells: &[(&str, &str)]| {
            cells.iter().find(|(known, _)| *known == column).map(|(_, cell)| (*cell).to_owned())
        };
        let cell = told(changed).or_else(|| told(&whole)).unwrap_or_default();
        let cell = if column == "candidate_ref" { format!("D-{number}") } else { cell };
        format!("\"{}\"", cell.replace('"', "\"\""))
    });
    cells.collect::<Vec<_>>().join(",")
}

fn kept(office: &mut Office, number: usize, key: &str) -> String {
    let (_, id) = deeds::references::resolve(&office.sitting, &format!("autre:D-{number}")).unwrap();
    let view = candidates::open(&mut office.sitting, &id).unwrap();
    let place = Candidate::FIELDS.iter().position(|field| field.key == key).unwrap();
    view.texts()[place].clone()
}

/// What stands in the file, what is kept of it, and whether the field is told.
#[test]
fn every_damage_is_mended_or_told_by_its_line() {
    let cases = [
        ("family_name", "  Diouf ", "family_name", "Diouf", false),
        ("family_name", "KpodÃ©", "family_name", "Kpodé", false),
        ("given_names", "Ame\u{301}lie", "given_names", "Amélie", false),
        ("birth_date", "17/03/1984", "birth", "1984-03-17", false),
        ("birth_date", "1991", "birth", "1991", false),
        ("sex", "féminin", "sex", "f", false),
        ("sex", "H", "sex", "m", false),
        ("notes", "vu le 3\nil dit \"non\"", "note", "vu le 3\nil dit \"non\"", false),
        ("birth_place", "Kandé", "birth_place", "Kandé", false),
        ("marital_status", "union", "marital", "union", false),
        ("isco08", "997212", "occupation", "maçon", true),
        ("birth_date", "2035-01-01", "birth", "", true),
        ("birth_date", "1984-02-30", "birth", "", true),
        ("availability_date", "31/02/2026", "available_on", "", true),
        ("sex", "?", "sex", "", true),
        ("nationality", "XX", "nationality", "", true),
        ("phone", "néant", "phone", "", true),
        ("email", "pas d'adresse", "email", "", true),
        ("dependants", "beaucoup", "dependants", "", true),
        ("marital_status", "autre", "marital", "", true),
    ];
    let mut office = Office::on_file();
    let mut text = HEAD.to_owned();
    let (mut expected, mut line) = (Vec::new(), 2);
    for (number, (column, cell, _, _, is_told)) in cases.iter().enumerate() {
        text.push_str(&format!("\r\n{}", row(number, &[(*column, *cell)])));
        if *is_told {
            expected.push((format!("line {line}"), *column));
        }
        line += 1 + cell.matches('\n').count();
    }
    text.push_str(&format!("\r\n{}\r\n", row(99, &[("family_name", ""), ("given_names", " ")])));
    let report = brings_people(&mut office, &text);
    assert_eq!((report.read, report.created.len(), report.rejected.len()), (21, 20, 1));
    let places: Vec<(String, &str)> = told(&report).into_iter().map(|(at, field, _)| (at, field)).collect();
    assert_eq!(places[0], (format!("line {line}"), "family_name"), "refused");
    assert_eq!(places[1..], expected);
    for (number, (column, cell, key, wanted, _)) in cases.iter().enumerate() {
        assert_eq!(kept(&mut office, number, key), *wanted, "{column} {cell:?}");
    }
    assert_eq!(kept(&mut office, 0, "disability"), "no");
    assert_eq!(kept(&mut office, 0, "available_on"), "2026-12-01");
}
