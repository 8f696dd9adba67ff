//! Every field of every record is a column of its table, of its kind and with its nullability; every record hangs on
//! what it says it belongs to.

use guichet::deeds::Means;
use guichet::deeds::desk::{Founding, found};
use guichet::domain::RECORDS;
use guichet::domain::datum::Column;
use guichet::domain::day::{Day, Instant};
use guichet::domain::record::Belongs;
use guichet::facts::Country;
use guichet::store::{Query, Store};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A field, as far as its column is concerned.
#[derive(Clone, Copy)]
struct Kept {
    key: &'static str,
    column: Column,
    required: bool,
}

/// A column as the file describes it.
#[derive(Clone)]
struct Told {
    name: String,
    kind: String,
    not_null: bool,
    primary: bool,
}

/// What of a record has no fitting column.
fn faults(table: &str, belongs: Belongs, fields: &[Kept], columns: &[Told]) -> Vec<String> {
    if columns.is_empty() {
        return vec![format!("{table}: no such table")];
    }
    let column = |name: &str| columns.iter().find(|column| column.name == name);
    let mut faults = Vec::new();
    let mut keys = BTreeSet::new();
    for field in fields {
        let key = field.key;
        if !keys.insert(key) {
            faults.push(format!("{table}.{key}: declared twice"));
        }
        let Some(column) = column(key) else {
            faults.push(format!("{table}.{key}: no such column"));
            continue;
        };
        let kind = match field.column {
            Column::Int => "INTEGER",
            Column::Text => "TEXT",
        };
        if column.kind != kind {
            faults.push(format!("{table}.{key}: {} where the field is {kind}", column.kind));
        }
        match (field.required, column.not_null) {
            (true, false) => faults.push(format!("{table}.{key}: may be NULL, the field is required")),
            (false, true) => faults.push(format!("{table}.{key}: NOT NULL, the field may be blank")),
            _ => {}
        }
    }
    if let Belongs::To { table: owner, column: name } = belongs {
        match column(name) {
            None => faults.push(format!("{table}.{name}: no such column, it belongs to {owner} by it")),
            Some(column) if !column.not_null => faults.push(format!("{table}.{name}: may hang on nothing")),
            Some(_) => {}
        }
    }
    if !column("id").is_some_and(|id| id.kind == "TEXT" && (id.not_null || id.primary)) {
        faults.push(format!("{table}.id: no id of its own"));
    }
    faults
}

/// The columns of a table of a desk.
fn columns(store: &Store, table: &str) -> Vec<Told> {
    let rows = store.read(&Query::new(format!("PRAGMA table_info({table})"))).unwrap();
    let told = rows.iter().map(|row| Told {
        name: row.text(1).to_owned(),
        kind: row.text(2).to_owned(),
        not_null: row.int(3) == 1,
        primary: row.int(5) > 0,
    });
    told.collect()
}

/// An empty desk in a folder of its own.
fn desk(folder: &tempfile::TempDir) -> Store {
    let next = AtomicU64::new(1);
    let means = Means {
        now: Arc::new(|| Instant::parse("2026-11-23T08:00:00Z").unwrap()),
        id: Arc::new(move || format!("01900000-0000-7000-8000-{:012}", next.fetch_add(1, Ordering::Relaxed))),
        today: Day::parse("2026-11-23"),
    };
    let founding = Founding {
        country: Country::parse("TG").unwrap(),
        language: "fr".to_owned(),
        office: "Bureau d'essai".to_owned(),
        administrator: "Essai Administrateur".to_owned(),
        exercise: true,
    };
    found(&folder.path().join("guichet.db"), &founding, &means).unwrap()
}

#[test]
fn every_field_is_a_column_of_its_kind_and_nullability() {
    let folder = tempfile::tempdir().unwrap();
    let store = desk(&folder);
    let mut told = Vec::new();
    for record in RECORDS {
        let fields = record.fields.iter();
        let kept =
            fields.map(|field| Kept { key: field.key, column: field.column, required: field.required });
        let kept: Vec<Kept> = kept.collect();
        told.extend(faults(record.table, record.belongs, &kept, &columns(&store, record.table)));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_record_that_hangs_on_another_is_held_by_a_foreign_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = desk(&folder);
    for record in RECORDS {
        let Belongs::To { table, column } = record.belongs else { continue };
        let keys = store.read(&Query::new(format!("PRAGMA foreign_key_list({})", record.table))).unwrap();
        let held = keys.iter().any(|key| key.text(2) == table && key.text(3) == column);
        assert!(held, "{}.{column} does not refer to {table}", record.table);
    }
}

#[test]
fn a_column_that_does_not_fit_its_field_is_found() {
    let kept = |key, column, required| Kept { key, column, required };
    let told = |name: &str, kind: &str, not_null| Told {
        name: name.to_owned(),
        kind: kind.to_owned(),
        not_null,
        primary: false,
    };
    let id = told("id", "TEXT", true);
    let fields = [kept("age", Column::Int, false), kept("name", Column::Text, true)];
    let fitting = [id.clone(), told("age", "INTEGER", false), told("name", "TEXT", true)];
    assert_eq!(faults("x", Belongs::Desk, &fields, &fitting), [""; 0]);

    for (fields, columns, expected) in [
        (&fields[..], vec![], "x: no such table"),
        (&fields[..1], vec![id.clone()], "x.age: no such column"),
        (
            &fields[..1],
            vec![id.clone(), told("age", "TEXT", false)],
            "x.age: TEXT where the field is INTEGER",
        ),
        (
            &fields[..1],
            vec![id.clone(), told("age", "INTEGER", true)],
            "x.age: NOT NULL, the field may be blank",
        ),
        (
            &fields[1..],
            vec![id.clone(), told("name", "TEXT", false)],
            "x.name: may be NULL, the field is required",
        ),
        (
            &[fields[0], fields[0]][..],
            vec![id.clone(), told("age", "INTEGER", false)],
            "x.age: declared twice",
        ),
        (&fields[..1], vec![told("age", "INTEGER", false)], "x.id: no id of its own"),
    ] {
        assert_eq!(faults("x", Belongs::Desk, fields, &columns), [expected]);
    }

    let belongs = Belongs::To { table: "case", column: "case_id" };
    let loose = [id.clone(), told("case_id", "TEXT", false)];
    assert_eq!(faults("x", belongs, &[], &loose), ["x.case_id: may hang on nothing"]);
    assert_eq!(faults("x", belongs, &[], &[id]), ["x.case_id: no such column, it belongs to case by it"]);
}
