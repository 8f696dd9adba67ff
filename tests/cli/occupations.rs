//! Official tables of occupations: an administrator takes them in, and their titles and codes are found by everybody.

use crate::desk::{Desk, text_of};

const ESCO: &str = "\
conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
Occupation,http://example.org/1,2511,dresseur de nuées/dresseuse de nuées,\"peseur de nuées
compteur de nuées\"
Occupation,http://example.org/2,9999,sans groupe,
";
/// ROME as it is published; Z9901 is a code that nobody knows yet.
const ROME: &str = "\
\"code_ogr\";\"libelle_appellation_long\";\"code_rome\"\r
1;Dresseur / Dresseuse de nuées;Z9901\r
2;Peseur de nuées;Z9901\r
3;Compteur de nuées;Z9901\r
4;Rassembleur de nuées;Z9901\r
";

fn folder(desk: &Desk, files: &[(&str, &str)]) -> String {
    let folder = desk.folder().parent().unwrap().join("tables");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder.to_str().unwrap().to_owned()
}

fn first(desk: &Desk, title: &str) -> Option<String> {
    let found = desk.json(&["occupation", title, "--json"]);
    found
        .as_array()
        .unwrap()
        .first()
        .map(|one| format!("{} {}", text_of(one, "isco08"), text_of(one, "matched")))
}

#[test]
fn official_tables_widen_what_is_found_for_a_title_and_for_a_code_of_rome() {
    let desk = Desk::exercise();
    assert!(!first(&desk, "rassembleuse de nuées").is_some_and(|found| found.starts_with("2511")));
    let folder = folder(
        &desk,
        &[("occupations_fr.csv", ESCO), ("rome.csv", ROME), ("notes.txt", "rien\n"), ("image.png", "")],
    );
    let report = desk.json(&["import", "occupations", &folder, "--json"]);
    assert_eq!((&report["titles"], &report["codes"]), (&5.into(), &1.into()), "{report}");
    let kinds: Vec<&serde_json::Value> =
        report["files"].as_array().unwrap().iter().map(|file| &file["kind"]).collect();
    assert_eq!(kinds, [&serde_json::Value::Null, &"esco".into(), &"rome".into()]);
    assert_eq!(report["files"][1]["left_out"], 1);
    assert_eq!(first(&desk, "rassembleuse de nuées").as_deref(), Some("2511 Rassembleur de nuées"));
    assert_eq!(first(&desk, "dresseuse de nuées").as_deref(), Some("2511 Dresseuse de nuées"));
    // Taken in again it is the same; what was known is known.
    let again = desk.json(&["import", "occupations", &folder, "--json"]);
    assert_eq!((&again["titles"], &again["codes"]), (&5.into(), &1.into()), "{again}");
    assert!(first(&desk, "maçon").unwrap().starts_with("7112"));

    let ad = r#"{"resultats":[{"id":"INV1","intitule":"Poste","description":"Inventé.","romeCode":"Z9901",
        "typeContrat":"CDI","lieuTravail":{"libelle":"69 - LYON"},"dateCreation":"2026-11-01T08:00:00Z"}]}"#;
    let ads = desk.write("ads.json", ad);
    desk.run(&["import", "offers", ads.to_str().unwrap(), "--source", "ft"]).done();
    assert_eq!(text_of(&desk.json(&["find", "offers", "--json"])[0], "isco08"), "2511");
    let log = desk.json(&["log", "list", "--json"]);
    let taken = |row: &&serde_json::Value| row["record"] == "official_table";
    assert_eq!(log.as_array().unwrap().iter().filter(taken).count(), 2, "{log}");
}

#[test]
fn a_folder_without_a_table_is_told_and_what_was_taken_stays() {
    let desk = Desk::exercise();
    let tables = folder(&desk, &[("occupations_fr.csv", ESCO)]);
    let told = desk.run(&["import", "occupations", &tables]).done().out;
    assert!(told.contains("occupations_fr.csv (ESCO) : 4 titres, aucun code"), "{told}");
    assert!(told.contains("une ligne n'a pas pu être lue"), "{told}");
    let empty = desk.folder().parent().unwrap().join("vide");
    std::fs::create_dir(&empty).unwrap();
    let (code, _) = desk.run(&["import", "occupations", empty.to_str().unwrap(), "--json"]).failed();
    assert_eq!(code, "no_official_table");
    let (code, _) = desk.run(&["import", "occupations", "/nulle/part", "--json"]).failed();
    assert_eq!(code, "file_not_found");
    assert_eq!(first(&desk, "compteur de nuées").as_deref(), Some("2511 compteur de nuées"));
}
