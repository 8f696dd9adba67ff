//! A desk of every older schema is brought to the present one with nothing lost.

use super::super::{Access, Store};
use super::*;

/// A desk as the program of an older schema left it, with some people.
fn older(path: &Path, schema: usize) {
    let mut connection = Connection::open(path).unwrap();
    let transaction = connection.transaction().unwrap();
    for step in &STEPS[..schema] {
        transaction.execute_batch(step).unwrap();
    }
    let people = [
        ("0001", "Fictivi", "Kossi", "1984-03-17", "m"),
        ("0002", "Fictivi", "Kossi", "1961", "f"),
        ("0003", "Modele", "Awa", "", "f"),
    ];
    transaction
        .execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {schema};
             INSERT INTO meta(key, value) VALUES('min_writer', '{schema}');
             INSERT INTO office(id, version, name) VALUES('office', 1, 'Banc');
             INSERT INTO counsellor(id, version, office_id, active, name, role)
               VALUES('somebody', 1, 'office', 1, 'Banc', 'administrator');"
        ))
        .unwrap();
    for (id, family, given, birth, sex) in people {
        let birth = Some(birth).filter(|birth| !birth.is_empty());
        transaction
            .execute(
                "INSERT INTO candidate(id, version, ref, office_id, counsellor_id, created_at, updated_at, status,
                   sort_key, family_name, given_names, birth, sex, consent, occupation)
                 VALUES(?1, 1, 'TG-' || ?1, 'office', 'somebody', '2026-01-05T08:00:00Z', '2026-01-05T08:00:00Z',
                   'active', lower(?2), ?2, ?3, ?4, ?5, 'employment', '7112')",
                (id, family, given, birth, sex),
            )
            .unwrap();
    }
    transaction.commit().unwrap();
}

/// What a desk holds that follows from its people.
fn derived(store: &Store) -> Vec<Vec<Row>> {
    let read = |sql: &'static str| store.read(&Query::new(sql)).unwrap();
    vec![
        read("SELECT key, rid, glance FROM candidate_key ORDER BY key, rid"),
        read("SELECT * FROM candidate_match ORDER BY isco, wished, home, place, rid"),
    ]
}

#[test]
fn a_desk_of_any_older_schema_is_brought_to_the_present_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for schema in 1..STEPS.len() {
        let path = folder.path().join(format!("{schema}")).join("guichet.db");
        std::fs::create_dir(path.parent().unwrap()).unwrap();
        older(&path, schema);
        let store = Store::open(&path, Access::Seat).unwrap();
        let people = store.read(&Query::new("SELECT count(*) FROM candidate")).unwrap();
        assert_eq!(people[0].int(0), 3);
        all.push(derived(&store));
        let names = |folder: &Path| {
            let entries = std::fs::read_dir(folder).unwrap();
            let mut names: Vec<String> =
                entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        };
        let desk = path.parent().unwrap();
        assert_eq!(names(&desk.join("backups")), [format!("before-schema-{SCHEMA}.db")]);
        drop(store);
        assert_eq!(names(desk), ["backups", "guichet.db"], "nothing else is left");
    }
    let (keys, profiles) = (&all[0][0], &all[0][1]);
    assert!(keys.len() > 6 && keys.iter().all(|row| row.int(2) != 0), "every key has its glance");
    assert_eq!(profiles.iter().map(|row| row.int(4)).collect::<std::collections::BTreeSet<_>>().len(), 3);
    // Whatever was made when: the same comes of it. What an older program wrote itself is not made anew.
    let step = |what: &str| STEPS.iter().position(|step| step.contains(what)).unwrap();
    let (kept, glanced) = (step("CREATE TABLE candidate_match("), step("candidate_key ADD COLUMN glance"));
    for (before, held) in all.iter().enumerate() {
        if before < glanced {
            assert_eq!(&held[0], keys, "keys, from schema {}", before + 1);
        }
        if before < kept {
            assert_eq!(&held[1], profiles, "profiles, from schema {}", before + 1);
        }
    }
}

#[test]
fn a_newer_desk_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guichet.db");
    older(&path, STEPS.len());
    Connection::open(&path).unwrap().execute_batch(&format!("PRAGMA user_version = {}", SCHEMA + 1)).unwrap();
    assert!(
        matches!(Store::open(&path, Access::Seat), Err(Error::Newer { found, .. }) if found == SCHEMA + 1)
    );
    assert_eq!(version(&Connection::open(&path).unwrap()).unwrap(), SCHEMA + 1);
    assert!(!folder.path().join("backups").exists());
}
