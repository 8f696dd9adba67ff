//! The survey in plain lines: the same questions, one key an answer, several on a line.

use crate::desk::{Desk, Ran};
use serde_json::{Value, json};

/// A desk with one case, and the survey of it begun: what follows are its answers.
fn asked(language: &str, answers: &str) -> (Desk, Ran) {
    let desk = Desk::exercise();
    let opened = "candidate-new Exemplaire; Afi Fictive; f\nconsent=emploi, retour\nsave\n\
                  case-open\n2/11/2026; LY\nsave\n";
    desk.ask(&[]).today("2026-11-24").input(opened).run().done();
    let lines = format!("survey-new {}\n{answers}", case(&desk));
    let ran = desk.ask(&["--lang", language]).today("2026-11-24").input(lines).run();
    (desk, ran)
}

fn case(desk: &Desk) -> String {
    let today = desk.ask(&["today", "--json"]).today("2026-11-24").run().done().json();
    let due = today["due"].as_array().unwrap().iter().chain(today["overdue"].as_array().unwrap());
    let visit = due.into_iter().find(|row| row["kind"] == "visit").unwrap();
    visit["ref"].as_str().unwrap().to_owned()
}

fn surveys(desk: &Desk) -> Vec<Value> {
    desk.json(&["show", &case(desk), "--json"])["surveys"].as_array().unwrap().clone()
}

const T1: &str = "1\n2414\n2\n2111;4\n222;1\n1;1111\n24\n24543141;2\n2\n";

#[test]
fn t1_to_t4_come_out_to_the_digit_and_are_exported_with_their_answers() {
    for (language, keys, figures, numerator) in [
        ("fr", T1, ["0,635", "0,745", "0,2625", "0,515"], 1236),
        (
            "pt",
            "1\n4323;1;2\n42114\n3321;2\n313244\n322223312;2\n",
            ["0,29", "0,468333", "0,48", "0,414167"],
            994,
        ),
        ("en", "1\n0000;0\n0000\n000;0;000000\n000000000\n", ["0.5"; 4], 1200),
        ("en", "1\n1111;2;1112\n111;1;1;111111\n511111121\n", ["1"; 4], 2400),
        ("fr", "1\n5525;1;2;5221;5\n555;1;3;525555\n1555555122\n", ["0"; 4], 0),
    ] {
        let (desk, ran) = asked(language, &format!("{keys}save\n"));
        let ran = ran.done();
        let rows: Vec<&str> =
            ran.out.lines().filter(|line| line.contains("|") || line.contains("####")).collect();
        assert!(rows.len() >= 4, "{}", ran.out);
        for figure in figures {
            assert!(
                rows.iter().any(|row| row.split_whitespace().any(|word| word == figure)),
                "{figure}: {rows:#?}"
            );
        }
        let taken = surveys(&desk);
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0]["scores"]["numerators"]["composite"], numerator, "{language}");
        assert_eq!(taken[0]["wave"], "baseline");
        // The file of the answers scores the same.
        let mut answers = taken[0]["answers"].as_object().unwrap().clone();
        answers.retain(|key, word| !["debt", "children", "e10"].contains(&key.as_str()) && !word.is_null());
        let scored = desk.ask(&["survey", "score"]).input(json!(answers).to_string()).run().done().json();
        assert_eq!(scored, taken[0]["scores"]);
    }
}

#[test]
fn words_codes_and_named_fields_are_taken_in_any_language() {
    let (desk, ran) = asked(
        "fr",
        "oui\nsatisfied; often; oui; souvent; non; bien; yes; o; 1; pay\nso1=good\nso2=bien\nso3=bom\n\
         children=oui\nso4=all\nso5=very_good\nso6=1\nso7=&\nso8=1\nso9=2\nso10=4\n\
         p1=2\np2=4\np3=disagree_strongly\np4=unsafe\np5=sometimes\np6=never\np7=often\np8=yes\n\
         p9_able=no\np9_why=need\ncompletion=completed\nsave\n",
    );
    let said = ran.done().out;
    assert!(said.contains("Enquête enregistrée : ensemble 0,515"), "{said}");
    assert_eq!(surveys(&desk)[0]["scores"]["numerators"]["composite"], 1236);
}

#[test]
fn trap_no_assets_ticked_with_assets_two_answers_to_one_question_are_refused() {
    let (_, ran) = asked("fr", "1\ne8=no, yes\n");
    let ran = ran.ended_with(3);
    assert!(ran.out.contains("pas dans la liste"), "{}", ran.out);
}

#[test]
fn a_survey_that_is_broken_off_waits_at_its_question() {
    let (desk, ran) = asked("fr", "1\n2414\n");
    ran.done();
    let today = desk.ask(&["today", "--json"]).today("2026-11-24").run().done().json();
    let drafts = today["drafts"].as_array().unwrap();
    assert_eq!(drafts.len(), 1, "{today}");
    let ran = desk.ask(&[]).today("2026-11-24").input("draft-resume\n??\n<\n??\n").run().done();
    // The debt was in hand; before it the borrowing, with all that may be said. No answer is read out.
    let debt = "1 oui\n2 non\n0 ne sait pas\n9 ne souhaite pas répondre\n8 sans objet\n";
    let borrowing = "3 parfois\n4 souvent\n5 très souvent\n0 ne sait pas\n";
    assert!(ran.out.contains(debt) && ran.out.contains(borrowing), "{}", ran.out);
    assert!(!ran.out.contains("satisfait"), "{}", ran.out);
}

#[test]
fn a_survey_is_saved_whole_or_said_to_be_incomplete() {
    let (desk, ran) = asked("fr", "1\n2414\nsave\ncompletion=incomplete\nsave\n");
    // The first save is refused for what is missing.
    let ran = ran.ended_with(3);
    assert!(ran.out.contains("à remplir avant d'enregistrer"), "{}", ran.out);
    let taken = surveys(&desk);
    assert_eq!(taken[0]["completion"], "incomplete");
    assert_eq!(taken[0]["scores"]["reliable"], false);
    assert_eq!(taken[0]["scores"]["missing"].as_array().unwrap().len(), 24);
}

#[test]
fn the_visit_that_a_survey_belongs_to_leads_to_it() {
    let desk = Desk::exercise();
    let lines = "candidate-new Exemplaire; Afi Fictive; f\nconsent=emploi, retour\nsave\n\
                 case-open\n2/11/2026; LY\nsave\nvisit-note\nt; bureau; jointe\nsave\n";
    // After the visit the case is in hand: its survey needs no number. Once taken, it is told no more.
    let lines = format!("{lines}survey-new\n{T1}save\nopen\n");
    let ran = desk.ask(&[]).today("2026-11-24").input(&lines).run().done();
    let wanting = "enquête de M0 : ^U (survey-new) l'ouvre";
    assert_eq!(ran.out.matches(wanting).count(), 1, "{}", ran.out);
    let (before, after) = ran.out.split_once(wanting).unwrap();
    assert!(before.contains("Noté."), "{before}");
    assert!(after.contains("Enquête: initiale, 24 nov. : éco 0,635"), "{after}");
}

#[test]
fn a_survey_is_listed_corrected_and_printed_in_lines() {
    let (desk, _) = asked("fr", &format!("{T1}save\n"));
    let lines = format!(
        "surveys {}\nsurvey-change 1\np9_why=1\nsave\nsurveys\nprint 1\nsurvey-change\n.\n",
        case(&desk)
    );
    let said = desk.ask(&["--lang", "fr"]).today("2026-11-24").input(lines).run().done().out;
    let mut rest = said.as_str();
    for told in [
        "ENQUÊTES  1",
        "1. initiale, 24 nov. : éco 0,635, social 0,745, psycho 0,2625, ensemble 0,515",
        "À travailler: Peut rester ici +0,1",
        "CORRIGER L'ENQUÊTE",
        "Enquête enregistrée : ensemble 0,615",
        "1. initiale, 24 nov. : éco 0,635, social 0,745, psycho 0,4125, ensemble 0,615",
        "Corrigée:",
        "survey.txt",
        "CORRIGER L'ENQUÊTE",
    ] {
        let at = rest.find(told).unwrap_or_else(|| panic!("{told:?} does not follow in:\n{said}"));
        rest = &rest[at + told.len()..];
    }
    let taken = surveys(&desk);
    assert_eq!(taken[0]["scores"]["numerators"]["composite"], 1476);
    assert_eq!(taken[0]["corrected"]["by"], desk.json(&["show", &case(&desk), "--json"])["counsellor"]);
}
