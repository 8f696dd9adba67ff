//! Tables of other systems as an administrator brings them in: other names of columns, other encodings, seen before
//! anything is written.

use crate::desk::{Desk, text_of};
use std::path::PathBuf;

const MAP: &str = "\
[columns]
candidate_ref = \"N° dossier\"
family_name = \"Nom\"
given_names = \"Prénoms\"
sex = \"Sexe\"
birth_date = \"Né(e) le\"
town = \"Localité\"
[values.sex]
Homme = \"M\"
Femme = \"F\"
[fixed]
country = \"TG\"
consent = \"Y\"
";

const TABLE: &str = "\
N° dossier;Nom;Prénoms;Sexe;Né(e) le;Localité;Photo\r
7;Inventé;Kossi;Homme;17/03/1984;Aného;x.jpg\r
8;Inventée;Afi;Femme;1991;Kpalimé;\r
";

fn file(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path: PathBuf = desk.folder().parent().unwrap().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn windows(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(letter).unwrap()).collect()
}

#[test]
fn a_foreign_table_comes_in_by_a_map_that_is_remembered() {
    let desk = Desk::exercise();
    let (table, map) = (file(&desk, "gens.csv", &windows(TABLE)), file(&desk, "gens.toml", MAP.as_bytes()));
    let import = ["import", "candidates", &table, "--source", "autre", "--json"];
    let dry = desk.json(&[&import[..], &["--map", &map, "--dry-run"]].concat());
    assert_eq!((&dry["created"], &dry["batch"]), (&2.into(), &serde_json::Value::Null));
    assert_eq!(dry["columns"]["unread"], serde_json::json!(["Photo"]));
    let name = &dry["columns"]["read"][1];
    assert_eq!((text_of(name, "column"), text_of(name, "called")), ("family_name", "Nom"));
    assert_eq!(name["cells"], serde_json::json!(["Inventé", "Inventée"]));
    // A trial remembers nothing.
    desk.run(&import).ended_with(1);
    assert_eq!(desk.json(&[&import[..], &["--map", &map]].concat())["created"], 2);
    let shown = desk.json(&["show", "autre:7", "--json"]);
    let fields = &shown["fields"];
    assert_eq!((text_of(fields, "sex"), text_of(fields, "birth")), ("m", "1984-03-17"));
    assert_eq!((text_of(fields, "locality"), text_of(fields, "country")), ("Aného", "TG"));
    // The next delivery needs no map, whatever it was saved as.
    let text = TABLE.replace("Aného", "Tsévié");
    let sixteen: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let next = file(&desk, "gens-2.csv", &sixteen);
    let report = desk.json(&["import", "candidates", &next, "--source", "autre", "--json"]);
    assert_eq!((&report["updated"], &report["unchanged"]), (&1.into(), &1.into()));
    // Another source has not got it.
    desk.run(&["import", "candidates", &next, "--source", "encore", "--json"]).ended_with(1);
}

#[test]
fn a_map_or_a_table_that_does_not_fit_is_told_by_its_place() {
    let desk = Desk::exercise();
    let table = file(&desk, "gens.csv", TABLE.as_bytes());
    let told = |map: &str| {
        let map = file(&desk, "carte.toml", map.as_bytes());
        let import = ["import", "candidates", &table, "--source", "autre", "--map", &map, "--json"];
        let ran = desk.run(&import).ended_with(1);
        let error = ran.json();
        (text_of(&error["error"], "code").to_owned(), text_of(&error["error"], "text").to_owned())
    };
    let (code, text) = told("[columns]\nnom = \"Nom\"\n");
    assert!(code == "map_unreadable" && text.contains("nom"), "{text}");
    let (code, text) = told("[columns]\nfamily_name = Nom\n");
    assert!(code == "map_unreadable" && text.contains("ligne 2"), "{text}");
    let (code, text) = told("[columns]\nfamily_name = \"Nom\"\ngiven_names = \"Prénoms\"\n");
    assert!(code == "file_other_kind" && text.contains("candidate_ref"), "{text}");
}

#[test]
fn a_trial_shows_which_column_is_read_as_what() {
    let desk = Desk::exercise();
    let (table, map) = (file(&desk, "gens.csv", TABLE.as_bytes()), file(&desk, "gens.toml", MAP.as_bytes()));
    let import = ["import", "candidates", &table, "--source", "autre", "--map", &map, "--dry-run"];
    let out = desk.run(&import).done().out;
    assert!(out.contains("family_name = « Nom » : Inventé | Inventée"), "{out}");
    assert!(out.contains("Non lues : Photo"), "{out}");
}
