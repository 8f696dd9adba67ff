//! Matching as a script sees it: the same order in every language, on every run and after a restart; questions that
//! open their field; weights that a supervisor decides.

use crate::desk::{Desk, text_of};
use serde_json::Value;

/// A desk with people and offers of all kinds, the same on every run.
fn filled() -> Desk {
    Desk::made(&["demo", "--candidates", "300", "--offers", "120", "--cases", "20", "--seed", "5"])
}

/// What does not depend on the language.
fn order(ranking: &Value) -> Vec<String> {
    let rows = ranking.as_array().unwrap().iter();
    rows.map(|row| {
        let criteria = row["criteria"].as_array().unwrap().iter();
        let told: Vec<String> =
            criteria.map(|one| format!("{} {} {}", one["name"], one["outcome"], one["points"])).collect();
        format!("{} {} {} {}", row["ref"], row["score"], row["weights"], told.join(", "))
    })
    .collect()
}

fn refs(desk: &Desk, what: &str, most: usize) -> Vec<String> {
    let found = desk.json(&["find", what, "--limit", "0", "--json"]);
    let rows = found.as_array().unwrap().iter();
    rows.filter(|row| row["status"] != "waiting")
        .map(|row| text_of(row, "ref").to_owned())
        .take(most)
        .collect()
}

#[test]
fn a_ranking_is_the_same_in_three_languages_on_every_run_and_after_every_restart() {
    let desk = filled();
    for (way, what) in [("candidate", "candidates"), ("offer", "offers")] {
        for reference in refs(&desk, what, 4) {
            let ask = |lang| desk.json(&["--lang", lang, "match", way, &reference, "--limit", "0", "--json"]);
            // Every run is a process of its own.
            let rankings = ["fr", "en", "pt", "fr"].map(|lang| order(&ask(lang)));
            assert!(rankings[0].len() > 50, "{way} {reference}: {}", rankings[0].len());
            assert!(rankings.windows(2).all(|pair| pair[0] == pair[1]), "{way} {reference}");
            // The best twenty are the first twenty of all.
            let twenty = desk.json(&["match", way, &reference, "--json"]);
            assert_eq!(order(&twenty), rankings[0][..20], "{way} {reference}");
        }
    }
}

#[test]
fn the_order_leaves_nobody_out() {
    let desk = filled();
    let active = refs(&desk, "candidates", usize::MAX).len();
    let offer = &refs(&desk, "offers", 1)[0];
    let ranking = desk.json(&["match", "offer", offer, "--limit", "0", "--json"]);
    let rows = ranking.as_array().unwrap();
    assert_eq!(rows.len(), active, "everybody who is followed stands in it");
    let blocked: Vec<bool> = rows.iter().map(|row| row["blocked"].as_bool().unwrap()).collect();
    assert!(blocked.is_sorted(), "who is blocked comes last");
    let scores: Vec<i64> = rows.iter().map(|row| row["score"].as_i64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
}

#[test]
fn somebody_of_whom_nothing_is_told_scores_0_everywhere_and_is_asked() {
    let desk = filled();
    desk.lines(&["candidate-new", "Blanche-Inventée;;f", "country=", "consent=emploi", "save"]).done();
    let found = desk.json(&["find", "candidates", "blanche", "--json"]);
    let ranking = desk.json(&["match", "candidate", text_of(&found[0], "ref"), "--limit", "0", "--json"]);
    let rows = ranking.as_array().unwrap();
    assert!(rows.len() > 50);
    for row in rows {
        assert_eq!(row["score"], 0, "{row}");
        let asked = row["criteria"].as_array().unwrap().iter().filter(|one| one["ask"]["of"] == "candidate");
        assert!(asked.count() >= 5, "{row}");
    }
}

#[test]
fn one_word_in_a_line_opens_the_field_that_a_row_asks_for() {
    let desk = filled();
    desk.lines(&["candidate-new", "Coffreuse-Inventée;Ama;f", "occupation=maçon", "consent=emploi", "save"])
        .done();
    let said = desk.lines(&["candidate-find coffreuse", "offers-for-candidate 1", "reasons 1"]).done().out;
    assert!(said.contains("Poids : version 1"), "{said}");
    assert!(said.contains("Demander : ask experience"), "{said}");
    let ran = desk.lines(&[
        "candidate-find coffreuse",
        "offers-for-candidate 1",
        "reasons 1",
        "ask experience",
        "8 ans",
        "save",
        "reasons 1",
    ]);
    let said = ran.done().out;
    assert!(said.contains("8 ans"), "{said}");
    assert_eq!(said.matches("Poids : version 1").count(), 2, "the ranking is told anew:\n{said}");
    let shown = desk.json(&["find", "candidates", "coffreuse", "--json"]);
    let shown = desk.json(&["show", text_of(&shown[0], "ref"), "--json"]);
    assert_eq!(shown["fields"]["experience"], 96, "{shown}");
    // One word, without saying which: the first question of the row.
    let said = desk.lines(&["candidate-find coffreuse", "offers-for-candidate 1", "ask", "."]).done().out;
    assert!(said.contains("MODIFIER LE CANDIDAT"), "{said}");
    desk.lines(&["ask"]).ended_with(3);
}

#[test]
fn weights_are_decided_with_a_reason_and_kept_with_who_and_when() {
    let desk = filled();
    let first = desk.json(&["weights", "--json"]);
    assert_eq!((&first["version"], &first["parts"]["occupation"]), (&1.into(), &35.into()));
    let candidate = &refs(&desk, "candidates", 1)[0];
    let before = desk.json(&["match", "candidate", candidate, "--json"]);
    assert_eq!(before[0]["weights"], 1);
    for wrong in [
        &["weights", "set", "occupation=30", "--why", "essai"][..],
        &["weights", "set", "occupation=40", "skills=20", "--why", ""],
        &["weights", "set", "occupation=-5", "skills=65", "--why", "essai"],
        &["weights", "set", "metier=40", "--why", "essai"],
        &["weights", "set", "pay=5", "--why", "essai"],
    ] {
        let ran = desk.run(wrong).ended_with(1);
        assert!(!ran.err.trim().is_empty(), "{wrong:?}");
    }
    assert_eq!(desk.json(&["weights", "--json"]), first, "what is refused changes nothing");
    desk.run(&["weights", "set", "occupation=10", "place=30", "--why", "le lieu d'abord"]).done();
    // Another process: the decision outlives the one who took it.
    let now = desk.json(&["weights", "--json"]);
    assert_eq!((&now["version"], text_of(&now, "reason")), (&2.into(), "le lieu d'abord"));
    assert_eq!(
        (&now["parts"]["place"], &now["before"][0]),
        (&30.into(), &{
            let mut first = first.clone();
            first.as_object_mut().unwrap().remove("before");
            first
        })
    );
    assert!(!text_of(&now, "by").is_empty() && text_of(&now, "decided_at").ends_with('Z'));
    let after = desk.json(&["match", "candidate", candidate, "--json"]);
    assert_eq!(after[0]["weights"], 2);
    assert_ne!(order(&after), order(&before));
    for row in after.as_array().unwrap() {
        let maxima = row["criteria"].as_array().unwrap().iter().map(|one| one["max"].as_i64().unwrap());
        assert_eq!(maxima.sum::<i64>(), 100);
    }
    let said =
        desk.lines(&["weights", "weights-change occupation=40;place=0;reason=retour", "save"]).done().out;
    assert!(said.contains("le lieu d'abord") && said.contains("version 3"), "{said}");
}
