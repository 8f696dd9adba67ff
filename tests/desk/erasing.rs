//! Somebody erased who has a row of every kind: afterwards nothing in the file tells of her, not a table, not an index,
//! not a byte; what is counted is there, everybody else is as before, and the log's chain holds.

use super::named::{Lives, dump, merge, tables, two_lives, write};
use crate::support::{Office, Person, record};
use guichet::deeds::erasures::{self, Unerasable};
use guichet::deeds::{self, Error, references};
use guichet::domain::RECORDS;
use guichet::domain::datum::Shape;
use guichet::domain::erasure::{SHELLS, Why};
use guichet::domain::office::Role;
use guichet::domain::reintegration::case::Closing;
use guichet::i18n::Lang;
use guichet::line::Lines;
use guichet::store::named::{self, TABLES};
use guichet::store::{Query, Statement, Store};
use std::collections::BTreeSet;

/// A word that stands nowhere else, whatever letters are folded.
const CANARY: &str = "zyxcanari";

/// Fills every field of every row of hers that takes words, and what keeps copies, with a word of its own; makes what the
/// fixture leaves half readable.
fn sings(office: &Office, person: &Person) {
    let mut store = office.another_store();
    let ids = named::list(&named::ids(&store, &person.id).unwrap());
    let mut statements = Vec::new();
    let mut set = |table: &str, sets: String| {
        let condition = named::about(table).unwrap();
        statements.push(
            Statement::new(format!("UPDATE {table} SET {sets} WHERE {condition}")).with("ids", ids.as_str()),
        );
    };
    for record in RECORDS {
        if record.table == "candidate" || named::about(record.table).is_none() {
            continue;
        }
        let words = record.fields.iter().filter(|field| {
            matches!(field.shape, Shape::Line(_) | Shape::Note(_) | Shape::Email | Shape::Occupation)
        });
        let sets: Vec<String> =
            words.map(|field| format!("{0} = '{CANARY} {1} {0}'", field.key, record.table)).collect();
        if !sets.is_empty() {
            set(record.table, sets.join(", "));
        }
    }
    set("reintegration", "state = 'closed'".to_owned());
    set("proposal", "stage = 'refused_by_person'".to_owned());
    for table in ["outcome", "dispatch"] {
        set(table, "at = '2026-11-20T08:00:00Z'".to_owned());
    }
    set("draft", format!("answers = '{{\"note\":[\"{CANARY} draft\",\"\"]}}', initials = '{CANARY}'"));
    set("replaced", format!("was = '{{\"note\":\"{CANARY} replaced\"}}'"));
    set("alias", format!("number = '{CANARY}-alias-' || record_id"));
    statements.push(Statement::new(format!(
        "INSERT OR IGNORE INTO told(source, record, number, entered, said)
         SELECT source, record, number, 1, '{CANARY} told' FROM alias WHERE number LIKE '{CANARY}%'"
    )));
    for statement in statements {
        let sql = statement.sql.clone();
        write(&mut store, office, vec![statement]).unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
}

/// Her own file says the word wherever it takes one.
fn changes_to_sing(office: &mut Office, person: &Person) {
    let view = deeds::candidates::open(&mut office.sitting, &person.id).unwrap();
    let mut texts = view.stored.record.texts();
    use guichet::domain::candidate::Candidate;
    use guichet::domain::record::Record;
    for (field, text) in Candidate::FIELDS.iter().zip(&mut texts) {
        match field.shape {
            // In its own letters it is one word, as the others are.
            Shape::Line(_) if field.key == "arabic_name" => *text = "زيكسكناري".to_owned(),
            Shape::Line(_) | Shape::Note(_) | Shape::District => {
                *text = format!("Zyxcanari {}", field.key.replace('_', " "))
            }
            Shape::Email => *text = format!("{CANARY}@exemple.tg"),
            Shape::Occupation => *text = format!("7112 {CANARY} {}", field.key),
            Shape::Phone => *text = "+22890777123".to_owned(),
            _ => {}
        }
    }
    let changed = Candidate::read(&texts, &office.sitting.reading()).unwrap();
    deeds::candidates::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
}

/// Where a word stands, as `table.column`, in every table with its shadows and in what the search table lists.
fn stands_in(file: &std::path::Path, words: &[&str]) -> BTreeSet<String> {
    let connection = rusqlite::Connection::open(file).unwrap();
    connection
        .execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'candidate_fts', 'row')")
        .unwrap();
    let names = |sql: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<rusqlite::Result<_>>().unwrap()
    };
    let mut tables =
        names("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    tables.push("temp.words".to_owned());
    let mut found = BTreeSet::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for (place, column) in columns.iter().enumerate() {
                let bytes = match row.get_ref(place).unwrap() {
                    rusqlite::types::ValueRef::Text(bytes) | rusqlite::types::ValueRef::Blob(bytes) => {
                        bytes.to_ascii_lowercase()
                    }
                    _ => continue,
                };
                if words.iter().any(|word| holds(&bytes, word)) {
                    found.insert(format!("{table}.{column}"));
                }
            }
        }
    }
    found
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// The files of the desk that hold a word, by their bytes.
fn files_with(office: &Office, words: &[&str]) -> Vec<String> {
    let folder = office.file().parent().unwrap().to_owned();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let bytes = bytes.to_ascii_lowercase();
        found.extend(
            words
                .iter()
                .filter(|word| holds(&bytes, word))
                .map(|word| format!("{} in {}", word, path.file_name().unwrap().display())),
        );
    }
    found
}

/// What tells of her: the word, what it is cut to in the search table, her telephone.
const TELLING: [&str; 5] = [CANARY, "zyxcana", "90777123", "adjovi-fictif", "زيكسكناري"];

fn sung() -> Lives {
    let mut lives = two_lives();
    changes_to_sing(&mut lives.office, &lives.survivor);
    sings(&lives.office, &lives.survivor);
    sings(&lives.office, &lives.old);
    lives
}

#[test]
fn nothing_in_the_file_tells_of_somebody_who_was_erased() {
    let Lives { mut office, survivor, old, .. } = sung();
    // What went into her file is hers too, with the copies that an undoing would need.
    merge(&mut office.sitting, &survivor.id, &old.id);
    let store = office.another_store();
    let ids = named::ids(&store, &survivor.id).unwrap();
    let rid =
        store.read(&Query::new("SELECT rid FROM candidate WHERE id = :id").with("id", survivor.id.as_str()));
    let rid = rid.unwrap()[0].int(0);
    let before = dump(&store);
    let stood = stands_in(&office.file(), &TELLING);
    for (table, _) in TABLES.iter().filter(|(table, _)| named::about(table).is_some()) {
        let has_words = !matches!(
            *table,
            "span" | "attendance" | "apart" | "tombstone" | "reported" | "question" | "instalment"
        );
        assert!(
            !has_words || stood.iter().any(|place| place.split('.').next() == Some(table)),
            "{table} tells nothing of her before: {stood:?}"
        );
    }
    assert!(stood.contains("temp.words.term") && !files_with(&office, &TELLING[..1]).is_empty());
    drop(store);

    let erased = erasures::erase(&mut office.sitting, &survivor.id, Why::Asked).unwrap();
    assert_eq!(erased.reference, survivor.reference);
    assert!(erased.gone > 0 && erased.shells > 0 && erased.swept, "{erased:?}");
    assert_eq!(stands_in(&office.file(), &TELLING), BTreeSet::new());
    assert_eq!(files_with(&office, &TELLING), Vec::<String>::new());

    // Whoever is not her is as before, byte for byte.
    let store = office.another_store();
    let after = dump(&store);
    for (table, rows) in &before {
        let hers = |row: &String| {
            ids.iter().any(|id| row.contains(id.as_str()))
                || row.contains(CANARY)
                || (table.starts_with("candidate_") && row.contains(&format!("Int({rid})")))
        };
        for row in rows.iter().filter(|row| !hers(row) && table.as_str() != "meta") {
            assert!(after[table].contains(row), "{table}: {row} is gone");
        }
    }
    assert!(store.damages().unwrap().is_empty());
    assert_eq!(store.read(&Query::new("PRAGMA foreign_key_check")).unwrap(), Vec::new());
    assert_eq!(deeds::log::verify(&mut office.sitting).unwrap(), None);

    // She is not found, her number answers that she was erased, and nobody follows her.
    for text in ["zyxcanari", "7123", survivor.reference.as_str()] {
        assert_eq!(deeds::candidates::find(&office.sitting, text, 10).unwrap(), Vec::new(), "{text}");
    }
    for who in [&survivor, &old] {
        let answer = references::resolve(&office.sitting, &who.reference);
        assert!(matches!(answer, Err(Error::Erasure(Unerasable::Erased))), "{}", who.reference);
    }
    assert_eq!(deeds::candidates::caseload(&office.sitting).unwrap(), 1, "the stranger");
}

#[test]
fn what_is_counted_is_there_and_names_nobody() {
    let Lives { mut office, survivor, .. } = sung();
    erasures::erase(&mut office.sitting, &survivor.id, Why::Asked).unwrap();
    let store = office.another_store();
    let row = store
        .read(
            &Query::new(
                "SELECT sex, birth, country, region, family_name, note FROM candidate WHERE id = :id",
            )
            .with("id", survivor.id.as_str()),
        )
        .unwrap();
    let texts: Vec<&str> = (0..6).map(|place| row[0].text(place)).collect();
    assert_eq!(texts, ["m", "~1992", "TG", "TG-M", "", ""]);
    let ids = named::list(&named::ids(&store, &survivor.id).unwrap());
    for table in SHELLS {
        let condition = named::about(table).unwrap();
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        let rows = store.read(&Query::new(sql).with("ids", ids.as_str())).unwrap();
        assert!(rows[0].int(0) > 0, "{table} is counted no more");
    }
    for (table, _) in TABLES {
        if SHELLS.contains(table) || matches!(*table, "candidate" | "change_log" | "tombstone") {
            continue;
        }
        let Some(condition) = named::about(table) else { continue };
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        let rows = store.read(&Query::new(sql).with("ids", ids.as_str())).unwrap();
        assert_eq!(rows[0].int(0), 0, "{table}");
    }
}

#[test]
fn every_table_that_can_name_her_is_walked() {
    let store = Store::in_memory().unwrap();
    for (table, how) in TABLES {
        let is_found_by = ["candidate_fts", "candidate_key", "candidate_match"].contains(table);
        let nobodys = matches!(how, named::Named::Nobody) || is_found_by;
        assert_eq!(named::about(table).is_none(), nobodys, "{table}: {how:?}");
    }
    for table in SHELLS {
        assert!(tables(&store).iter().any(|known| known == table), "no table {table}");
    }
}

#[test]
fn an_emptied_row_of_the_log_that_no_erasure_names_is_a_break() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let other = office.registers(&[
        ("family_name", "Autre-Fictif"),
        ("given_names", "Afi"),
        ("sex", "f"),
        ("birth", "1988"),
        ("consent", "employment"),
    ]);
    erasures::erase(&mut office.sitting, &kossi.id, Why::Asked).unwrap();
    assert_eq!(deeds::log::verify(&mut office.sitting).unwrap(), None);
    let file = rusqlite::Connection::open(office.file()).unwrap();
    let changed = |sql: &str| assert!(file.execute(sql, []).unwrap() > 0, "{sql}");
    // A row that was emptied by right says it was somebody else who wrote it.
    changed("UPDATE change_log SET counsellor = counsellor || 'x' WHERE changes LIKE '{\"erased%'");
    assert!(deeds::log::verify(&mut office.sitting).unwrap().is_some());
    changed(
        "UPDATE change_log SET counsellor = substr(counsellor, 1, length(counsellor) - 1) WHERE changes LIKE '{\"erased%'",
    );
    assert_eq!(deeds::log::verify(&mut office.sitting).unwrap(), None);
    // Somebody empties a row and thinks that it will not be noticed.
    let hers: i64 = file
        .query_row(
            "SELECT seq FROM change_log WHERE record_id = ?1 AND action = 'create'",
            [&other.id],
            |row| row.get(0),
        )
        .unwrap();
    changed(&format!(
        "UPDATE change_log SET changes = '{{\"erased\":true}}', batch_id = '' WHERE seq = {hers}"
    ));
    assert_eq!(deeds::log::verify(&mut office.sitting).unwrap(), Some(hers));
}

#[test]
fn nobody_is_erased_whose_case_or_proposal_is_open_nor_by_whoever_may_not() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2026-11-03");
    let refused = erasures::erase(&mut office.sitting, &kossi.id, Why::Asked);
    assert!(matches!(refused, Err(Error::Erasure(Unerasable::OpenCase(_)))));
    let closing: Closing =
        record(&[("reason", "left_area"), ("exit", "planned"), ("closed_on", "2026-11-24")], &office.sitting);
    deeds::cases::close(&mut office.sitting, &case, &closing, None).unwrap();
    let counsellor = office.hires("Conseillère d'essai", Role::Counsellor, "Bureau d'essai");
    let mut seat = office.another_sitting(Some(&counsellor));
    assert!(matches!(erasures::erase(&mut seat, &kossi.id, Why::Asked), Err(Error::NotAllowed)));
    assert!(matches!(erasures::held(&mut seat, &kossi.id), Err(Error::NotAllowed)));
    erasures::erase(&mut office.sitting, &kossi.id, Why::Asked).unwrap();
    let again = erasures::erase(&mut office.sitting, &kossi.id, Why::Asked);
    assert!(matches!(again, Err(Error::Erasure(Unerasable::Erased))));
}

#[test]
fn a_counsellor_reads_what_is_held_and_prints_it_then_the_administrator_erases() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut desk = office.sit("fr");
    desk.opens_person("adjovi").press("ctrl-k").types("ce qui est garde").press("enter");
    desk.shows("CE QUI EST GARDÉ").shows("Naissance, Téléphone").shows("Journal").shows("Lu par");
    desk.press("ctrl-l").shows("WHAT IS HELD").shows("Shared with").press("ctrl-l").shows("O QUE SE GUARDA");
    desk.press("ctrl-l").press("esc").press("ctrl-k").types("effacer").press("enter");
    desk.shows(&format!("Effacer {}", kossi.reference)).press("ctrl-k").types("effacer").press("enter");
    desk.shows("est effacé").hides("ADJOVI");
}

#[test]
fn in_lines_the_reason_is_the_word_that_erases() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut lines = Lines::new(office.another_sitting(None), Lang::En);
    let mut says = |line: &str| {
        lines.hear(format!("{line}\n").as_bytes());
        String::from_utf8(lines.reply()).unwrap()
    };
    says("");
    let held = says(&format!("held {}", kossi.reference));
    assert!(
        held.contains("File: 1 row") && held.contains("Family name") && held.contains("Shared with"),
        "{held}"
    );
    let asked = says(&format!("erase {}", kossi.reference));
    assert!(asked.contains("no way back") && asked.contains("consent_withdrawn"), "{asked}");
    assert!(says("erase consent_withdrawn").contains("is erased"));
    assert!(says(&format!("show {}", kossi.reference)).contains("was erased"));
}

#[test]
fn both_at_once_nothing_of_what_was_written_meanwhile_stays() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut other = office.another_sitting(None);
    let seen = deeds::candidates::open(&mut other, &kossi.id).unwrap().stored;
    erasures::erase(&mut office.sitting, &kossi.id, Why::Asked).unwrap();
    let late = deeds::candidates::change(&mut other, &seen, &seen.record, None);
    assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
    assert_eq!(stands_in(&office.file(), &["adjovi-fictif"]), BTreeSet::new());
}
