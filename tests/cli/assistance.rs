//! The plan of a case as scripts make it and read it: in plain lines and in documents.

use crate::desk::{Desk, Ran, text_of};

fn typed(desk: &Desk, input: impl AsRef<[u8]>) -> Ran {
    let ran = desk.ask(&[]).today("2026-11-23").input(input).run();
    assert!(ran.bytes.iter().all(|byte| *byte >= b' ' || *byte == b'\n'), "control bytes in {:?}", ran.out);
    ran
}

/// A desk with one case: the return was on the 2nd of November.
fn with_a_case() -> (Desk, String) {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nExemplaire;Afi Fictive;f;1984\nconsent=emploi, retour\nsave\n").done();
    typed(&desk, "candidate-find exemp\ncase-open 1\nreturned_on=2026-11-02\nreturned_from=LY\nsave\n")
        .done();
    let candidate = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    let case = desk.json(&["show", &candidate, "--json"])["cases"][0].as_str().unwrap().to_owned();
    (desk, case)
}

fn shown(desk: &Desk, case: &str) -> serde_json::Value {
    desk.ask(&["show", case, "--json"]).today("2026-11-23").run().done().json()
}

#[test]
fn a_plan_is_made_agreed_and_walked_in_lines() {
    let (desk, case) = with_a_case();
    assert!(shown(&desk, &case)["plan"].is_null());
    typed(&desk, format!("plan-change {case} vivre de la couture; un toit\nsave\n")).done();
    let step = format!("step-new {case} papers; extrait de naissance; person; 2026-12-07\nsave\n");
    typed(&desk, step).done();
    typed(&desk, format!("step-new {case} training\ndue_on=2026-12-20\nsave\n")).done();
    typed(&desk, format!("plan-change {case}\nagreed_on=2026-11-20\nway=signed\nsave\n")).done();
    let told = typed(&desk, format!("plan {case}\nstep-done 1\nsave\nplan {case}\n")).done();
    assert!(told.out.contains("ÉTAPES  0 sur 2") && told.out.contains("ÉTAPES  1 sur 2"), "{}", told.out);
    assert!(
        told.out.contains("1. + 7 déc., papiers à obtenir, extrait de naissance, faite le 23 nov."),
        "{}",
        told.out
    );

    let document = shown(&desk, &case);
    let plan = &document["plan"];
    assert_eq!((text_of(plan, "state"), text_of(plan, "agreed_on")), ("agreed", "2026-11-20"));
    assert_eq!((text_of(plan, "goal1"), text_of(plan, "goal2")), ("vivre de la couture", "un toit"));
    assert_eq!(
        plan["from_return"],
        serde_json::json!({ "standing": "kept", "days": 18, "last": "2026-12-02" })
    );
    let steps = plan["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 2);
    assert_eq!((text_of(&steps[0], "kind"), text_of(&steps[0], "outcome")), ("papers", "done"));
    assert_eq!(text_of(&document, "status"), "plan_agreed");
    // What is counted is kept as spans of the case.
    let spans = document["history"].as_array().unwrap().iter();
    let plan_spans: Vec<(&str, &str)> = spans
        .filter(|row| row["what"] == "plan")
        .map(|row| (text_of(row, "on"), text_of(row, "status")))
        .collect();
    assert_eq!(plan_spans, [("2026-11-20", "agreed"), ("2026-11-23", "drafted")]);
}

#[test]
fn a_step_that_could_be_one_of_several_is_asked_for() {
    let (desk, case) = with_a_case();
    typed(&desk, format!("plan-change {case} un métier\nsave\n")).done();
    for day in ["2026-12-07", "2026-12-08"] {
        typed(&desk, format!("step-new {case} work\ndue_on={day}\nsave\n")).done();
    }
    let ran = typed(&desk, format!("step-done {case}\nstep-done 2\nsave\n")).ended_with(3);
    assert!(ran.out.contains("Choisissez d'abord une étape."), "{}", ran.out);
    let steps = shown(&desk, &case)["plan"]["steps"].clone();
    assert_eq!((steps[0]["outcome"].as_str(), steps[1]["outcome"].as_str()), (None, Some("done")));
}

#[test]
fn a_step_before_its_plan_is_told_what_comes_first() {
    let (desk, case) = with_a_case();
    let ran = typed(&desk, format!("step-new {case}\nplan-print {case}\n")).ended_with(3);
    assert_eq!(ran.out.matches("écrivez d'abord ses buts").count(), 2, "{}", ran.out);
}

#[test]
fn the_sheet_is_printed_in_the_language_of_the_interview_and_stands_in_the_log() {
    let (desk, case) = with_a_case();
    typed(&desk, format!("plan-change {case} to live from sewing\nlanguage=en\nsave\n")).done();
    typed(&desk, format!("plan-print {case}\n")).done();
    let listed = desk.run(&["fetch"]).done().out;
    let name = listed.split([' ', ',', '\n']).find(|word| word.ends_with("-plan.txt")).unwrap();
    let sheet = desk.run(&["fetch", name]).done().out;
    assert!(sheet.contains("Action plan") && sheet.contains("1. to live from sewing"), "{sheet}");
    assert!(!sheet.to_lowercase().contains("return") && !sheet.contains("TG-R"), "{sheet}");
    let log = desk.json(&["log", "list", "--json"]);
    assert!(log.as_array().unwrap().iter().any(|row| row["action"] == "print"), "{log}");
}

#[test]
fn a_plan_that_is_late_is_in_the_document_of_today() {
    let (desk, case) = with_a_case();
    let today = |day: &str| desk.ask(&["today", "--json"]).today(day).run().done().json();
    let plans = |document: &serde_json::Value, group: &str| {
        let rows = document[group].as_array().unwrap().iter().filter(|row| row["kind"] == "plan");
        rows.map(|row| (text_of(row, "ref").to_owned(), text_of(row, "on").to_owned())).collect::<Vec<_>>()
    };
    let last = ("2026-12-23".to_owned(), case.clone());
    assert_eq!(plans(&today("2026-12-22"), "due"), []);
    assert_eq!(plans(&today("2026-12-23"), "due"), [(case.clone(), last.0.clone())]);
    assert_eq!(plans(&today("2026-12-24"), "overdue"), [(case.clone(), last.0.clone())]);
    typed(
        &desk,
        format!("plan-change {case} un métier\nsave\nstep-new {case} work\ndue_on=2026-12-08\nsave\n"),
    )
    .done();
    typed(&desk, format!("plan-change {case}\nagreed_on=2026-11-23\nway=thumbprint\nsave\n")).done();
    assert_eq!(plans(&today("2026-12-24"), "overdue"), []);
}

#[test]
fn an_aid_is_asked_for_and_handed_over_in_lines() {
    let (desk, case) = with_a_case();
    let ask = format!("aid-new {case} MB; Essai-OIM\nvalue=650000\nrequested_on=2026-10-01\nsave\n");
    typed(&desk, &ask).done();
    typed(&desk, format!("instalment-new {case} 2026-11-20; 400000\nsave\n")).done();
    let told = typed(&desk, format!("aids {case}\n")).done();
    assert!(told.out.contains("1. ! 1er oct., micro-entreprise"), "{}", told.out);
    let aid = shown(&desk, &case)["aids"][0].clone();
    assert_eq!((text_of(&aid, "kind"), text_of(&aid, "dimension")), ("MB", "economic"));
    assert_eq!(aid["value"], serde_json::json!({ "minor": 650_000, "currency": "XOF", "decimals": 0 }));
    assert_eq!((aid["days"].as_i64(), aid["late"].as_bool()), (Some(53), Some(true)));
    assert_eq!(aid["instalments"][0]["value"]["minor"], 400_000);

    // A second one is told, and asked for by saving once more.
    let second = typed(&desk, format!("aid-new {case} MB\nsave\n")).ended_with(3);
    assert!(
        second.out.contains("Déjà servie ; enregistrer encore pour demander. micro-entreprise, Essai-OIM"),
        "{}",
        second.out
    );
    assert_eq!(shown(&desk, &case)["aids"].as_array().unwrap().len(), 1);
    typed(&desk, "draft-resume\nsave\nsave\n").done();
    assert_eq!(shown(&desk, &case)["aids"].as_array().unwrap().len(), 2);
    let log = desk.json(&["log", "list", "--json"]);
    assert!(log.as_array().unwrap().iter().any(|row| row["action"] == "second-request"), "{log}");
}

#[test]
fn a_referral_leaves_in_lines_with_its_consent_and_its_moments_are_kept() {
    let (desk, case) = with_a_case();
    typed(&desk, format!("referral-new {case} CHU d'essai; MD; name\nsave\n")).done();
    let refused = typed(&desk, format!("referral-move {case}\nsave\nreferral-print {case}\n")).ended_with(3);
    assert!(refused.out.contains("Aucun accord noté pour ce partenaire"), "{}", refused.out);
    typed(&desk, "draft-set-aside\n");
    typed(&desk, format!("referral-consent {case}\nanswer=given\nway=thumbprint\nsave\n")).done();
    typed(&desk, format!("referral-move {case}\nsave\n")).done();
    typed(&desk, format!("referral-move {case}\nstate=accepted\nsave\nreferral-no-show {case}\n")).done();
    let referral = shown(&desk, &case)["referrals"][0].clone();
    assert_eq!(
        (text_of(&referral, "state"), text_of(&referral["consent"], "way")),
        ("no_show", "thumbprint")
    );
    let states: Vec<&str> =
        referral["moves"].as_array().unwrap().iter().map(|step| text_of(step, "state")).collect();
    assert_eq!(states, ["drafted", "sent", "accepted", "no_show"]);
    assert_eq!(referral["hours_to_receipt"], 0);
    assert!(referral["answer_due"].is_null());

    typed(&desk, format!("referral-print {case} en\n")).done();
    let listed = desk.run(&["fetch"]).done().out;
    let name = listed.split([' ', ',', '\n']).find(|word| word.ends_with("-referral.txt")).unwrap();
    let sheet = desk.run(&["fetch", name]).done().out;
    assert!(sheet.contains("REFERRAL SHEET") && sheet.contains("Exemplaire"), "{sheet}");
    assert!(!sheet.contains("1984") && !sheet.contains("TG-R"), "{sheet}");
    let log = desk.json(&["log", "list", "--json"]);
    let printed = |row: &serde_json::Value| row["action"] == "print" && row["record"] == "referral";
    assert!(log.as_array().unwrap().iter().any(printed), "{log}");
}
