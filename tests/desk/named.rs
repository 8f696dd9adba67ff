//! Everything that names a person names the one whose file stays once two are joined, and is back once they are parted:
//! held for every table there is, since the tables are read from the schema and filled with a row each.

use crate::support::{KOSSI, Office, Person};
use guichet::deeds::{self, Sitting, merges};
use guichet::domain::datum::Value;
use guichet::store::named::{Named, TABLES};
use guichet::store::{Batch, Query, Row, Statement, Store};
use std::collections::{BTreeMap, BTreeSet};

/// A column as the schema tells it.
pub(super) struct Column {
    pub(super) name: String,
    is_number: bool,
    is_needed: bool,
}

pub(super) fn tables(store: &Store) -> Vec<String> {
    let query = Query::new("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    let names = store.read(&query).unwrap().into_iter().map(|row| row.text(0).to_owned());
    // The search tables keep their index in tables of their own.
    names.filter(|name| !name.contains("_fts_") && !name.starts_with("sqlite_")).collect()
}

pub(super) fn columns(store: &Store, table: &str) -> Vec<Column> {
    let rows = store.read(&Query::new(format!("PRAGMA table_info({table})"))).unwrap();
    let column = |row: &Row| Column {
        name: row.text(1).to_owned(),
        is_number: row.text(2) == "INTEGER",
        is_needed: row.int(3) == 1 || row.int(5) > 0,
    };
    rows.iter().map(column).collect()
}

/// By which column a table hangs on which.
fn hangs(store: &Store, table: &str) -> BTreeMap<String, String> {
    let rows = store.read(&Query::new(format!("PRAGMA foreign_key_list({table})"))).unwrap();
    rows.iter().map(|row| (row.text(3).to_owned(), row.text(2).to_owned())).collect()
}

pub(super) fn named(table: &str) -> Option<Named> {
    TABLES.iter().find(|(name, _)| *name == table).map(|(_, named)| *named)
}

/// True for the tables of which a row is made for a person; her file and what it is found by are made by registering.
fn is_hers(table: &str) -> bool {
    let made = !matches!(named(table), None | Some(Named::Past | Named::Nobody));
    made && !matches!(table, "candidate" | "candidate_fts" | "candidate_key" | "candidate_match")
}

#[test]
fn every_table_of_the_schema_is_told_how_it_names_a_person() {
    let store = Store::in_memory().unwrap();
    let there: BTreeSet<String> = tables(&store).into_iter().collect();
    let told: BTreeSet<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    assert_eq!(there.difference(&told).collect::<Vec<_>>(), Vec::<&String>::new(), "not in store/named.rs");
    assert_eq!(told.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "no such table");
    for table in &there {
        for (column, other) in hangs(&store, table) {
            let how = named(table).unwrap();
            let fits = match (other.as_str(), how, named(&other)) {
                ("candidate", Named::By { column: by, .. } | Named::With { column: by }, _) => by == column,
                ("candidate", Named::ByHand | Named::Past, _) => true,
                ("candidate", _, _) => false,
                (_, Named::Through { .. } | Named::ByHand | Named::Past, _) => true,
                (_, _, Some(Named::By { .. } | Named::With { .. } | Named::Through { .. })) => false,
                _ => true,
            };
            assert!(fits, "{table}.{column} hangs on {other}, and the table is told to be {how:?}");
        }
        if let Some(Named::Through { table: other, column }) = named(table) {
            assert_eq!(hangs(&store, table).get(column).map(String::as_str), Some(other), "{table}.{column}");
        }
        let names = |column: &Column| column.name.ends_with("candidate_id") || column.name == "record_id";
        let by_name = columns(&store, table).iter().any(names);
        assert!(
            !by_name || !matches!(named(table), Some(Named::Nobody)),
            "{table} has a column that can name her"
        );
    }
}

/// A row of every kind that can name a person, each with what it hangs on.
pub(super) fn lives(office: &Office, person: &Person, third: &Person, mark: &str) {
    let mut store = office.another_store();
    let mut left: Vec<String> = tables(&store).into_iter().filter(|table| is_hers(table)).collect();
    let mut made: BTreeMap<String, String> = BTreeMap::new();
    // That she came is hers, to what is not.
    let session = format!("session-{mark}");
    let (her_office, holder) = (&office.sitting.signer.office_id, &office.sitting.signer.id);
    let row = [
        ("id", session.as_str().into()),
        ("version", 1.into()),
        ("office_id", her_office.as_str().into()),
        ("counsellor_id", holder.as_str().into()),
        ("created_at", "2026-11-20".into()),
    ];
    insert(&mut store, office, "session", &row.map(|(name, value): (&str, Value)| (name.to_owned(), value)));
    made.insert("session".to_owned(), session);
    while let Some(place) = left.iter().position(|table| {
        hangs(&store, table).values().all(|other| !is_hers(other) || made.contains_key(other))
    }) {
        let table = left.remove(place);
        let hangs = hangs(&store, &table);
        let id = format!("{table}-{mark}");
        let mut row: Vec<(String, Value)> = Vec::new();
        let mut named_her = false;
        for column in columns(&store, &table) {
            let name = column.name.as_str();
            let by = matches!(named(&table), Some(Named::By { column, .. }) if column == name);
            let value: Value = match hangs.get(name).map(String::as_str) {
                Some("candidate") if named_her => third.id.as_str().into(),
                Some("candidate") => {
                    named_her = true;
                    person.id.as_str().into()
                }
                Some("counsellor") if column.is_needed => office.sitting.signer.id.as_str().into(),
                Some("office") => office.sitting.signer.office_id.as_str().into(),
                Some("import") if column.is_needed => 1.into(),
                Some(other) if made.contains_key(other) => made[other].as_str().into(),
                _ if by || matches!(name, "record_id" | "subject") => person.id.as_str().into(),
                _ if name == "id" => id.as_str().into(),
                _ if !column.is_needed => continue,
                _ if column.is_number => 1.into(),
                _ if name == "number" || name == "ref" => format!("{mark}-{table}").into(),
                _ => "2026-11-20".into(),
            };
            // Two people may have the same change of one import.
            let value = if name == "place" { i64::try_from(mark.len()).unwrap().into() } else { value };
            row.push((name.to_owned(), value));
        }
        insert(&mut store, office, &table, &row);
        made.insert(table, id);
    }
    assert_eq!(left, Vec::<String>::new(), "tables that hang on one another");
}

fn insert(store: &mut Store, office: &Office, table: &str, row: &[(String, Value)]) {
    const NAMES: [&str; 24] = [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
        "u", "v", "w", "x",
    ];
    let columns: Vec<&str> = row.iter().map(|(name, _)| name.as_str()).collect();
    let marks: Vec<String> = NAMES.iter().take(row.len()).map(|name| format!(":{name}")).collect();
    let sql = format!("INSERT INTO {table}({}) VALUES({})", columns.join(", "), marks.join(", "));
    let values = NAMES.iter().zip(row);
    let statement =
        values.fold(Statement::new(sql), |statement, (name, (_, value))| statement.with(name, value.clone()));
    write(store, office, vec![statement]).unwrap_or_else(|error| panic!("{table}: {error}"));
}

pub(super) fn write(
    store: &mut Store,
    office: &Office,
    statements: Vec<Statement>,
) -> guichet::store::Result<()> {
    let means = office.clock.means();
    let batch = Batch {
        id: (means.id)(),
        counsellor: office.sitting.signer.id.clone(),
        at: office.sitting.now().to_string(),
        statements,
    };
    store.apply(&batch).map(drop)
}

/// Every row of every table but the log, what batches leave, and the merges themselves.
pub(super) fn dump(store: &Store) -> BTreeMap<String, Vec<String>> {
    let mut dump = BTreeMap::new();
    for table in tables(store) {
        if matches!(named(&table), Some(Named::Past)) || table == "batch" || table.ends_with("_fts") {
            continue;
        }
        let rows = store.read(&Query::new(format!("SELECT * FROM {table}"))).unwrap();
        let mut rows: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
        rows.sort();
        dump.insert(table, rows);
    }
    dump
}

/// Where a text stands that names somebody, as `table.column`.
fn named_in(store: &Store, id: &str) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for table in tables(store) {
        if matches!(named(&table), Some(Named::Past)) || table.ends_with("_fts") {
            continue;
        }
        let columns = columns(store, &table);
        for row in store.read(&Query::new(format!("SELECT * FROM {table}"))).unwrap() {
            for (column, value) in columns.iter().zip(row.from(0)) {
                if value.text().contains(id) {
                    places.insert(format!("{table}.{}", column.name));
                }
            }
        }
    }
    places
}

/// Two files of one man, each with a row of every kind; a third that went into the second before; and a stranger.
pub(super) struct Lives {
    pub(super) office: Office,
    pub(super) survivor: Person,
    pub(super) old: Person,
    before: Person,
}

pub(super) fn two_lives() -> Lives {
    let mut office = Office::on_file();
    let survivor = office.registers_kossi();
    let other = |name: &str, phone: &str| {
        let mut texts: Vec<(&str, String)> =
            KOSSI.iter().map(|(key, text)| (*key, (*text).to_owned())).collect();
        for (key, text) in &mut texts {
            match *key {
                "family_name" => *text = name.to_owned(),
                "phone" => *text = phone.to_owned(),
                _ => {}
            }
        }
        texts
    };
    let mut registers = |name: &str, phone: &str| {
        let texts = other(name, phone);
        let texts: Vec<(&str, &str)> = texts.iter().map(|(key, text)| (*key, text.as_str())).collect();
        office.registers(&texts)
    };
    let old = registers("Adjowi-Fictif", "+22890000043");
    let before = registers("Adjovy-Fictif", "+22890000044");
    let stranger = registers("Autre-Fictif", "+22890000045");
    let mut store = office.another_store();
    write(&mut store, &office, vec![
        Statement::new(
            "INSERT INTO import(number, id, kind, source, counsellor, started_at, published_at)
             VALUES(1, 'an import', 'candidates', 'essai', 'x', '2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z')",
        ),
    ])
    .unwrap();
    lives(&office, &survivor, &stranger, "one");
    lives(&office, &old, &stranger, "other");
    merge(&mut office.sitting, &old.id, &before.id);
    Lives { office, survivor, old, before }
}

pub(super) fn merge(sitting: &mut Sitting, survivor: &str, old: &str) -> merges::Merged {
    let (survivor, old, laid) = merges::lay(sitting, survivor, old).unwrap();
    merges::merge(sitting, &survivor, &old, &laid.record, None).unwrap()
}

fn shown(sitting: &mut Sitting, id: &str) -> String {
    let view = deeds::candidates::open(sitting, id).unwrap();
    let cases = deeds::cases::of_candidate(sitting, id).unwrap();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        view.json(),
        view.stored.version,
        view.standing,
        view.aliases,
        view.history,
        cases.iter().map(|case| case.reference.clone()).collect::<Vec<_>>()
    )
}

#[test]
fn after_a_merge_nothing_names_the_old_one_and_undone_everything_is_back() {
    let Lives { mut office, survivor, old, before } = two_lives();
    let store = office.another_store();
    let both = [&survivor.id, &old.id].map(|id| shown(&mut office.sitting, id));
    let (dumped, named_before) = (dump(&store), named_in(&store, &old.id));
    for (table, how) in TABLES {
        let direct = match how {
            Named::By { .. } | Named::With { .. } => true,
            Named::ByHand => !matches!(*table, "candidate_fts" | "candidate_key" | "candidate_match"),
            _ => false,
        };
        assert!(
            !direct || named_before.iter().any(|place| place.split('.').next() == Some(table)),
            "no row of {table} names her: {named_before:?}"
        );
    }
    let merged = merge(&mut office.sitting, &survivor.id, &old.id);
    assert_eq!((merged.survivor, merged.old), (survivor.reference.clone(), old.reference.clone()));
    assert_eq!(named_in(&store, &old.id), BTreeSet::from(["candidate.id".to_owned()]));
    let names_survivor = named_in(&store, &survivor.id);
    let moved = named_before.iter().filter(|place| *place != "candidate.id" && !place.starts_with("apart."));
    for place in moved {
        assert!(names_survivor.contains(place), "{place} names nobody now: {names_survivor:?}");
    }
    for who in [&old, &before] {
        let (_, id) = deeds::references::resolve(&office.sitting, &who.reference).unwrap();
        assert_eq!(id, survivor.id, "{} answers with the one that stayed", who.reference);
    }
    let found = deeds::candidates::find(&office.sitting, "Fictif", 10).unwrap();
    assert_eq!(found.len(), 2, "the joined file and the stranger: {found:?}");
    for spelling in ["adjovi", "adjowi", "adjovy"] {
        let found = deeds::candidates::find(&office.sitting, spelling, 10).unwrap();
        assert_eq!(found.iter().map(|line| &line.id).collect::<Vec<_>>(), [&survivor.id], "{spelling}");
    }
    assert_eq!(deeds::candidates::caseload(&office.sitting).unwrap(), 2);

    merges::undo(&mut office.sitting, &old.id).unwrap();
    let back = dump(&store);
    for (table, rows) in &dumped {
        assert_eq!(back[table], *rows, "{table}");
    }
    assert_eq!([&survivor.id, &old.id].map(|id| shown(&mut office.sitting, id)), both);
    let (_, id) = deeds::references::resolve(&office.sitting, &before.reference).unwrap();
    assert_eq!(id, old.id, "what had gone into the old one before is in it again");
    for (who, spelling) in [(&survivor, "adjovi"), (&old, "adjowi")] {
        let found = deeds::candidates::find(&office.sitting, spelling, 10).unwrap();
        assert_eq!(found.iter().map(|line| &line.id).collect::<Vec<_>>(), [&who.id], "{spelling}");
    }
    assert!(store.damages().unwrap().is_empty());
}

#[test]
fn merged_again_after_an_undoing_it_is_as_the_first_time() {
    let Lives { mut office, survivor, old, .. } = two_lives();
    let store = office.another_store();
    merge(&mut office.sitting, &survivor.id, &old.id);
    let first = dump(&store);
    merges::undo(&mut office.sitting, &survivor.id).unwrap();
    merge(&mut office.sitting, &survivor.id, &old.id);
    let again = dump(&store);
    for (table, rows) in first.iter().filter(|(table, _)| *table != "candidate") {
        assert_eq!(again[table], *rows, "{table}");
    }
}

#[test]
fn a_row_that_names_the_old_one_meanwhile_stops_the_batch() {
    let Lives { office, old, .. } = two_lives();
    let mut store = office.another_store();
    for guard in guichet::store::merges::nobody_left(&old.id) {
        assert!(write(&mut store, &office, vec![guard.clone()]).is_err(), "{}", guard.sql);
    }
}

#[test]
fn what_is_held_about_somebody_is_counted_by_the_same_list() {
    let Lives { office, survivor, .. } = two_lives();
    let held: BTreeMap<&str, i64> =
        guichet::store::named::counted(&office.another_store(), &survivor.id).unwrap().into_iter().collect();
    let walked = TABLES.iter().filter(|(_, how)| !matches!(how, Named::ByHand | Named::Past | Named::Nobody));
    for (table, _) in walked.filter(|(table, _)| *table != "candidate") {
        assert!(held.get(table).is_some_and(|count| *count > 0), "{table}: {held:?}");
    }
}

#[test]
fn a_merge_whose_last_statement_fails_has_changed_nothing() {
    let Lives { office, survivor, old, .. } = two_lives();
    let store = office.another_store();
    let before = dump(&store);
    let mut seat = office.another_sitting(None);
    let (one, other, laid) = merges::lay(&seat, &survivor.id, &old.id).unwrap();
    // The draft of the interview is ended last of all; this one went on at another seat.
    let refused = merges::merge(&mut seat, &one, &other, &laid.record, Some("taken over"));
    assert!(matches!(refused, Err(deeds::Error::TakenOver)));
    assert_eq!(dump(&store), before);
    let log = store.read(&Query::new("SELECT count(*) FROM change_log WHERE action LIKE 'merge%'")).unwrap();
    assert_eq!(log[0].int(0), 2, "the merge that was made before, alone");
}
