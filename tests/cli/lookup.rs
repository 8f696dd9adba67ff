//! Offers looked up from the command line: words, what narrows them, how many there are, the nearest first.

use crate::desk::{Desk, keys};
use serde_json::{Value, json};

fn ad(id: &str, title: &str, place: Value, changes: &Value) -> Value {
    let mut ad = json!({
        "id": id, "intitule": title, "description": "Annonce inventée.", "dateCreation": "2026-11-20T08:00:00Z",
        "dateActualisation": "2026-11-20T08:00:00Z", "lieuTravail": place, "romeCode": "F1703",
        "appellationlibelle": "x", "typeContrat": "CDI", "typeContratLibelle": "CDI",
    });
    for (key, value) in changes.as_object().unwrap() {
        ad[key] = value.clone();
    }
    ad
}

fn desk() -> Desk {
    let desk = Desk::exercise();
    let ads = json!({ "resultats": [
        ad("A1", "Maçon coffreur", json!({ "libelle": "69 - LYON 03", "latitude": 45.76, "longitude": 4.85 }),
           &json!({ "langues": [{ "libelle": "Anglais", "exigence": "E" }] })),
        ad("A2", "Bricklayer", json!({ "libelle": "TG - KARA", "latitude": "9.55", "longitude": "1.19" }), &json!({})),
        ad("A3", "Stonework", json!({ "libelle": "TG - LOMÉ" }),
           &json!({ "typeContrat": "SAI", "typeContratLibelle": "Saisonnier" })),
        ad("A4", "Vendeuse", json!({ "libelle": "SN - DAKAR" }), &json!({ "romeCode": "D1106" })),
    ] });
    let file = desk.write("ads.json", ads.to_string());
    desk.run(&["import", "offers", file.to_str().unwrap(), "--source", "inv"]).done();
    desk
}

fn ids(found: &Value) -> Vec<&str> {
    found.as_array().unwrap().iter().map(|row| row["source_id"].as_str().unwrap()).collect()
}

#[test]
fn a_word_finds_by_occupation_in_every_language_and_flags_narrow_it() {
    let desk = desk();
    let find = |arguments: &[&str]| desk.json(&[&["find", "offers"], arguments, &["--json"]].concat());
    for word in ["maçon", "bricklayer", "pedreiro"] {
        assert_eq!(ids(&find(&[word])), ["A3", "A2", "A1"], "{word}");
    }
    let found = find(&["maçon"]);
    assert_eq!(found[0]["found_by"], "occupation");
    assert!(!keys(&found[2]).contains(&"found_by"), "its own words say it: {found}");
    for (arguments, wanted) in [
        (&["--country", "togo"][..], vec!["A3", "A2"]),
        (&["--group", "71"], vec!["A3", "A2", "A1"]),
        (&["--group", "vendeuse", "--open"], vec!["A4"]),
        (&["--contract", "saisonnier"], vec!["A3"]),
        (&["--language", "anglais"], vec!["A1"]),
        (&["--region", "Kara"], vec!["A2"]),
        (&["--region", "?", "maçon"], vec!["A1"]),
        (&["--verified"], vec![]),
        (&["--closing-soon"], vec![]),
        (&["maçon", "--country", "nulle-part"], vec![]),
    ] {
        assert_eq!(ids(&find(arguments)), wanted, "{arguments:?}");
    }
}

#[test]
fn facets_are_one_document_whose_counts_are_what_is_found() {
    let desk = desk();
    let counts = desk.json(&["find", "offers", "maçon", "--facets", "--json"]);
    assert_eq!(keys(&counts), ["total", "facets"]);
    assert_eq!(counts["total"], 3);
    let names = ["status", "country", "region", "group", "contract", "language", "verification", "closing"];
    assert_eq!(keys(&counts["facets"]), names);
    assert_eq!(
        counts["facets"]["country"],
        json!([
            { "code": "TG", "label": "Togo", "count": 2 }, { "code": "FR", "label": "France", "count": 1 },
        ])
    );
    assert_eq!(counts["facets"]["language"][1], json!({ "code": null, "label": "non indiqué", "count": 2 }));
    for row in counts["facets"]["contract"].as_array().unwrap() {
        let code = row["code"].as_str().unwrap();
        let found = desk.json(&["find", "offers", "maçon", "--contract", code, "--json"]);
        assert_eq!(row["count"], found.as_array().unwrap().len(), "{row}");
    }
    let told = desk.run(&["find", "offers", "maçon", "--facets", "--lang", "en"]).done().out;
    assert!(told.contains("3 offers\n") && told.contains("Country  2  Togo\n"), "{told}");
}

#[test]
fn the_nearest_come_first_with_their_kilometres_where_both_places_are_known() {
    let desk = desk();
    let near = |place: &str| desk.json(&["find", "offers", "maçon", "--near", place, "--json"]);
    let found = near("Kara");
    assert_eq!(ids(&found), ["A2", "A3", "A1"]);
    let told: Vec<(&Value, &Value)> =
        found.as_array().unwrap().iter().map(|row| (&row["near"], &row["km"])).collect();
    assert_eq!(told[0], (&json!("region"), &json!(0)));
    assert_eq!(told[1], (&json!("country"), &Value::Null));
    assert_eq!(told[2].0, &json!("abroad"));
    assert!((4_000..4_100).contains(&told[2].1.as_i64().unwrap()), "{found}");
    assert_eq!(ids(&near("Lomé")), ["A3", "A2", "A1"], "the town itself");
    assert_eq!(ids(&near("France")), ["A1", "A3", "A2"]);
    let office = desk.json(&["find", "offers", "--sort", "nearest", "--json"]);
    assert_eq!(ids(&office), ["A3", "A2", "A4", "A1"]);
}
