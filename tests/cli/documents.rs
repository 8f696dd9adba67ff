//! The documents that `--json` prints: their keys are public and stay.

use crate::desk::{Desk, keys, text_of};
use guichet::flow::commands::Command;
use guichet::i18n::Lang;
use guichet::ui::keys::{KEYS, key_of};
use serde_json::{Value, json};

/// A desk with one candidate and two offers, one of them with a reason to wait.
fn furnished() -> Desk {
    let desk = Desk::exercise();
    let answers = "candidate-new\nExemplaire;Afi Fictive;f;17/3/1984;90 00 00 01\n\
        locality=Lieu-Inventé\noccupation=7531 couturière\nsituation=returnee\nconsent=emploi\nsave\n";
    desk.ask(&[]).today("2026-11-23").input(answers).run().done();
    let offers = json!([
        { "id": "INV0001", "intitule": "Couturier fictif (H/F)", "description": "Coudre des exemples.",
          "dateCreation": "2026-11-01T08:00:00.000Z", "lieuTravail": { "libelle": "TG - LOME" },
          "romeCode": "B1803", "entreprise": { "nom": "Atelier Inventé" }, "typeContrat": "CDI" },
        { "id": "INV0002", "intitule": "Maçon fictif (H/F)", "description": "Bâtir des exemples." },
    ]);
    let file = desk.write("offers.json", offers.to_string());
    desk.run(&["import", "offers", file.to_str().unwrap(), "--source", "francetravail"]).ended_with(0);
    desk
}

fn first<'a>(document: &'a Value, what: &str) -> &'a Value {
    document.as_array().and_then(|rows| rows.first()).unwrap_or_else(|| panic!("no {what}"))
}

#[test]
fn find_candidates_tells_what_names_a_person_and_no_more() {
    let desk = furnished();
    let found = desk.json(&["find", "candidates", "exemp", "--json"]);
    let row = first(&found, "candidate");
    assert_eq!(
        keys(row),
        [
            "ref",
            "aliases",
            "name",
            "sex",
            "born",
            "born_precision",
            "place",
            "phone_last4",
            "situation",
            "status"
        ]
    );
    let expected = json!({
        "ref": row["ref"], "aliases": [], "name": "EXEMPLAIRE Afi Fictive", "sex": "f", "born": "1984-03-17",
        "born_precision": "day", "place": "Lieu-Inventé", "phone_last4": "0001", "situation": "returnee",
        "status": "active",
    });
    assert_eq!(row, &expected);
}

#[test]
fn a_birth_is_told_as_exactly_as_it_is_known() {
    let desk = Desk::exercise();
    for (typed, born, precision) in [
        ("17/3/1984", json!("1984-03-17"), "day"),
        ("mars 1984", json!("1984-03"), "month"),
        ("1984", json!("1984"), "year"),
        ("~42", json!("1984"), "estimated"),
        ("", Value::Null, "unknown"),
    ] {
        let name = format!("Exemple{precision}");
        let input = format!("candidate-new\n{name};Fictif;m;{typed}\nconsent=emploi\nsave\nquit\n");
        desk.ask(&[]).today("2026-11-23").input(&input).run();
        let found = desk.json(&["find", "candidates", &name, "--json"]);
        let row = first(&found, &name);
        assert_eq!((&row["born"], &row["born_precision"]), (&born, &json!(precision)), "{typed}");
    }
}

#[test]
fn find_offers_tells_the_source_and_the_state() {
    let desk = furnished();
    let found = desk.json(&["find", "offers", "couturier", "--json"]);
    let row = first(&found, "offer");
    assert_eq!(
        keys(row),
        [
            "ref",
            "aliases",
            "source",
            "source_id",
            "title",
            "employer",
            "country",
            "place",
            "isco08",
            "contract",
            "published_on",
            "closes_on",
            "status",
            "closed_reason"
        ]
    );
    for (key, value) in [
        ("source", json!("francetravail")),
        ("source_id", json!("INV0001")),
        ("aliases", json!(["francetravail:INV0001"])),
        ("title", json!("Couturier fictif (H/F)")),
        ("employer", json!("Atelier Inventé")),
        ("country", json!("TG")),
        ("contract", json!("permanent")),
        ("published_on", json!("2026-11-01")),
        ("closes_on", Value::Null),
        ("status", json!("open")),
        ("closed_reason", Value::Null),
    ] {
        assert_eq!(row[key], value, "{key}");
    }
}

#[test]
fn nothing_found_is_an_empty_list_and_no_failure() {
    let desk = furnished();
    for arguments in [
        &["find", "candidates", "zzzzzz", "--json"][..],
        &["find", "candidates", "exemp inconnu", "--json"],
        &["find", "offers", "zzzzzz", "--json"],
        &["find", "offers", "--country", "CV", "--json"],
        &["occupation", "zzzzzzzz", "--json"],
    ] {
        assert_eq!(desk.json(arguments), json!([]), "{arguments:?}");
    }
    assert_eq!(desk.run(&["find", "candidates", "zzzzzz"]).done().out, "");
}

#[test]
fn an_empty_text_finds_all_and_the_limit_counts() {
    let desk = furnished();
    let count = |arguments: &[&str]| desk.json(arguments).as_array().unwrap().len();
    assert_eq!(count(&["find", "offers", "--json"]), 2);
    assert_eq!(count(&["find", "offers", "", "--json", "--limit", "1"]), 1);
    assert_eq!(count(&["find", "offers", "--json", "--limit", "0"]), 2);
    assert_eq!(count(&["find", "candidates", "--json", "--limit", "0"]), 1);
    assert_eq!(count(&["occupation", "maçon", "--limit", "1", "--json"]), 1);
}

#[test]
fn show_tells_a_record_with_its_fields_and_history_and_logs_the_reading() {
    let desk = furnished();
    let reference =
        text_of(first(&desk.json(&["find", "candidates", "--json"]), "candidate"), "ref").to_owned();
    let before = desk.json(&["log", "list", "--of", &reference, "--json"]).as_array().unwrap().len();
    let shown = desk.json(&["show", &reference.to_lowercase(), "--json"]);
    for key in ["kind", "ref", "aliases", "fields", "history"] {
        assert!(shown.get(key).is_some(), "no {key} in {shown}");
    }
    assert_eq!((&shown["kind"], &shown["ref"]), (&json!("candidate"), &json!(reference)));
    assert_eq!(shown["fields"]["family_name"], "Exemplaire");
    assert_eq!(shown["fields"]["phone"], "+22890000001");
    assert_eq!(shown["fields"]["occupation"], json!({ "isco08": "7531", "title": "couturière" }));
    assert_eq!(shown["fields"]["consent"], json!(["employment"]));
    let status = shown["history"].as_array().unwrap().iter().find(|row| row["status"] == "active").unwrap();
    assert_eq!(status["on"], "2026-11-23");
    assert!(status.get("by").is_some());
    let log = desk.json(&["log", "list", "--of", &reference, "--json"]);
    assert_eq!(log.as_array().unwrap().len(), before + 1);
    assert_eq!(log[0]["action"], "read");
}

#[test]
fn an_offer_is_shown_by_our_number_and_by_the_one_of_its_source() {
    let desk = furnished();
    let reference =
        text_of(first(&desk.json(&["find", "offers", "couturier", "--json"]), "offer"), "ref").to_owned();
    let shown = desk.json(&["show", &reference, "--json"]);
    assert_eq!(shown["kind"], "offer");
    assert_eq!(shown["fields"]["title"], "Couturier fictif (H/F)");
    assert_eq!(shown["aliases"], json!(["francetravail:INV0001"]));
    for key in ["fields", "history", "status"] {
        assert!(shown.get(key).is_some(), "no {key}");
    }
    assert_eq!(desk.json(&["show", "francetravail:INV0001", "--json"]), shown);
}

#[test]
fn a_match_is_the_sum_of_its_criteria() {
    let desk = furnished();
    let candidate =
        text_of(first(&desk.json(&["find", "candidates", "--json"]), "candidate"), "ref").to_owned();
    let offers = desk.json(&["match", "candidate", &candidate, "--json"]);
    let people = desk.json(&["match", "offer", "francetravail:INV0001", "--json"]);
    for (rows, name) in [(&offers, "title"), (&people, "name")] {
        let rows = rows.as_array().unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            assert_eq!(keys(row), ["ref", name, "score", "blocked", "weights", "criteria"]);
            let criteria = row["criteria"].as_array().unwrap();
            let sum = |key: &str| criteria.iter().map(|one| one[key].as_u64().unwrap()).sum::<u64>();
            assert_eq!((sum("points"), sum("max")), (row["score"].as_u64().unwrap(), 100));
            for criterion in criteria {
                assert_eq!(keys(criterion), ["name", "outcome", "points", "max", "text", "ask"]);
                let outcome = text_of(criterion, "outcome");
                assert!(["met", "partial", "missing", "unknown", "blocked"].contains(&outcome), "{outcome}");
                assert!(criterion["points"].as_u64() <= criterion["max"].as_u64());
            }
        }
        let scores: Vec<u64> = rows.iter().map(|row| row["score"].as_u64().unwrap()).collect();
        assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
    }
}

#[test]
fn nobody_who_waits_for_consent_is_matched() {
    let desk = Desk::none();
    let demo = ["demo", "--candidates", "120", "--offers", "10", "--cases", "0", "--country", "TG"];
    desk.ask(&demo).today("2026-11-23").run().done();
    let json = |arguments: &[&str]| desk.ask(arguments).today("2026-11-23").run().done().json();
    let found = json(&["find", "candidates", "--limit", "0", "--json"]);
    let waiting: Vec<&Value> =
        found.as_array().unwrap().iter().filter(|row| row["status"] == "waiting").collect();
    assert!(!waiting.is_empty(), "nobody waits in a demo of 120");
    for row in &waiting {
        assert_eq!(json(&["match", "candidate", text_of(row, "ref"), "--json"]), json!([]));
    }
    // Her own are on Today, and nobody else is.
    let today = json(&["today", "--json"]);
    let own = today["waiting"].as_array().unwrap();
    assert!(!own.is_empty());
    for one in own {
        assert!(waiting.iter().any(|row| row["ref"] == one["ref"]), "{one}");
    }
    for offer in json(&["find", "offers", "--json"]).as_array().unwrap() {
        let people = json(&["match", "offer", text_of(offer, "ref"), "--limit", "0", "--json"]);
        for person in people.as_array().unwrap() {
            assert!(waiting.iter().all(|row| row["ref"] != person["ref"]), "{person}");
        }
    }
}

/// The order of a ranking is not a matter of language, and no sentence shows an id or an open gap.
#[test]
fn a_ranking_is_the_same_in_every_language_and_says_why_in_words() {
    let desk = Desk::none();
    let demo = ["demo", "--candidates", "30", "--offers", "30", "--cases", "3", "--country", "SN"];
    desk.ask(&demo).today("2026-11-23").run().done();
    let find = |what: &str| desk.json(&["find", what, "--limit", "8", "--json"]);
    let mut asked = Vec::new();
    for (what, kind) in [("candidates", "candidate"), ("offers", "offer")] {
        let rows = find(what);
        asked.extend(rows.as_array().unwrap().iter().map(|row| (kind, text_of(row, "ref").to_owned())));
    }
    for (kind, reference) in asked {
        let ranked = |lang: Lang| {
            let arguments = ["--lang", lang.code(), "match", kind, &reference, "--json"];
            desk.ask(&arguments).today("2026-11-23").run().done()
        };
        let order = |document: &Value| -> Vec<Value> {
            document.as_array().unwrap().iter().map(|row| json!([row["ref"], row["score"]])).collect()
        };
        let french = ranked(Lang::Fr);
        for lang in Lang::ALL {
            let ran = ranked(lang);
            assert_eq!(order(&ran.json()), order(&french.json()), "{}", lang.code());
            for open in ["⟨", "⟩", "{$", "{ $"] {
                assert!(!ran.out.contains(open), "{open} in {}:\n{}", lang.code(), ran.out);
            }
        }
    }
}

#[test]
fn today_tells_what_is_due_overdue_waiting_and_resumable() {
    let desk = furnished();
    let today = desk.ask(&["today", "--json", "--scope", "all"]).today("2026-11-23").run().done().json();
    assert_eq!(keys(&today), ["on", "overdue", "due", "waiting", "drafts"]);
    assert_eq!(today["on"], "2026-11-23");
    desk.ask(&[]).today("2026-11-23").input("candidate-new\nInachevée\n").run().done();
    let today = desk.json(&["today", "--json"]);
    let told = ["kind", "ref", "name", "on", "text", "days", "abandoned"];
    assert_eq!(keys(first(&today["drafts"], "draft")), told);
}

#[test]
fn check_tells_each_finding_and_is_bad_where_one_is_an_error() {
    let desk = Desk::exercise();
    let check = desk.json(&["check", "--json"]);
    assert_eq!(keys(&check), ["ok", "findings"]);
    assert_eq!(check["ok"], true);
    let findings = check["findings"].as_array().unwrap();
    assert!(findings.len() > 3);
    for finding in findings {
        assert_eq!(keys(finding), ["level", "what", "text"]);
        assert!(["ok", "warning", "error"].contains(&text_of(finding, "level")));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(desk.file(), std::fs::Permissions::from_mode(0o644)).unwrap();
        let ran = desk.run(&["check", "--json"]).ended_with(1);
        assert_eq!(ran.json()["ok"], false);
        let bad: Vec<Value> = ran.json()["findings"].as_array().unwrap().to_vec();
        let bad: Vec<&str> =
            bad.iter().filter(|one| one["level"] == "error").map(|one| text_of(one, "what")).collect();
        assert_eq!(bad, ["rights"]);
    }
}

#[test]
fn keys_and_commands_are_the_tables_of_the_program() {
    let desk = Desk::none();
    let told = desk.json(&["--lang", "en", "keys", "--json"]);
    let expected = KEYS.iter().map(|row| {
        json!({ "place": row.place.id(), "key": row.key.name(), "command": row.command.id(),
            "text": row.command.name(Lang::En) })
    });
    assert_eq!(told, expected.collect::<Value>());

    let told = desk.json(&["--lang", "pt", "commands", "--json"]);
    let expected = Command::ALL.iter().filter(|command| command.listed()).map(|command| {
        json!({ "id": command.id(), "key": key_of(*command).map(|key| key.name()),
            "text": command.name(Lang::Pt) })
    });
    assert_eq!(told, expected.collect::<Value>());
    let ids: Vec<&str> = told.as_array().unwrap().iter().map(|row| text_of(row, "id")).collect();
    for id in ["candidate-new", "candidate-find", "offer-find", "save", "language", "leave", "draft-resume"] {
        assert!(ids.contains(&id), "{id} is no command any more");
    }
}

#[test]
fn an_occupation_is_found_by_a_title_in_any_of_the_languages() {
    let desk = Desk::none();
    for (lang, text, code) in
        [("fr", "maçon", "7112"), ("en", "bricklayer", "7112"), ("pt", "pedreiro", "7112")]
    {
        let found = desk.json(&["--lang", lang, "occupation", text, "--json"]);
        let row = first(&found, text);
        assert_eq!(keys(row), ["isco08", "title", "matched"]);
        assert_eq!(row["isco08"], code, "{text}");
    }
}
