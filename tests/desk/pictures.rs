//! How each screen looks: small pictures, read like code. French, and Portuguese where words are longest.

use crate::support::{Office, Sitter, ad, snapshot};
use guichet::ui::face::Face;
use serde_json::json;

fn office() -> Office {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    office.registers(&[
        ("family_name", "Tchalla-Fictive"),
        ("given_names", "Abra"),
        ("sex", "f"),
        ("birth", "~1999"),
        ("locality", "Kpalimé"),
        ("occupation", "7531 couturière"),
        ("situation", "self_employed"),
        ("consent", "employment"),
    ]);
    office.imports(&json!([
        ad(
            "E1",
            "Maçon coffreur",
            json!({
                "experienceExige": "E", "experienceLibelle": "8 ans",
                "permis": [{ "libelle": "B - Véhicule léger", "exigence": "E" }],
                "langues": [{ "libelle": "Anglais", "exigence": "E" }],
            })
        ),
        ad("E2", "Maçon de village", json!({ "lieuTravail": { "libelle": "Togo" }, "entreprise": null })),
    ]));
    office.closes_on("E2", "2026-11-27");
    office
}

/// The picture, with the place of the cursor below it.
#[track_caller]
fn picture(name: &str, sitter: &Sitter) {
    let cursor = sitter.cursor().map_or("no cursor".to_owned(), |(x, y)| format!("cursor {x},{y}"));
    snapshot::matches(
        &format!("{}-{name}", sitter.desk.lang().code()),
        &format!("{}\n{cursor}", sitter.screen()),
    );
}

#[test]
fn screens_without_anything_in_them() {
    for language in ["fr", "pt"] {
        let mut sitter = Sitter::new(language);
        picture("today-empty", &sitter);
        sitter.press("f3").types("zz");
        picture("find-candidates-nothing", &sitter);
        sitter.press("esc f2");
        picture("form-blank", &sitter);
    }
}

#[test]
fn today_as_usual() {
    for language in ["fr", "pt"] {
        let mut sitter = office().sit(language);
        sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
        picture("today", &sitter);
    }
}

#[test]
fn looking_up() {
    let mut sitter = office().sit("fr");
    sitter.press("f3").types("fic");
    picture("find-candidates", &sitter);
    sitter.press("esc f4").types("maç");
    picture("find-offers", &sitter);
    sitter.press("esc ctrl-k").types("off");
    picture("commands", &sitter);
}

#[test]
fn one_candidate_and_her_form() {
    let mut sitter = office().sit("fr");
    sitter.opens_person("kossi");
    picture("candidate", &sitter);
    sitter.press("f2").goes_to("Situation").press("f4");
    picture("form-list", &sitter);
    sitter.press("esc").goes_to("Naissance").retypes("31/2/1990").goes_to("Accord").retypes("").press("f2");
    picture("form-faults", &sitter);
}

#[test]
fn one_offer_and_who_fits() {
    let mut sitter = office().sit("fr");
    sitter.press("f4").types("coffreur").press("enter");
    picture("offer", &sitter);
    sitter.press("f3").waits_for("CANDIDATS POUR");
    picture("matches-candidates", &sitter);
    sitter.press("esc esc esc").opens_person("kossi").press("f3 down");
    picture("matches-offers", &sitter);
}

#[test]
fn one_case_and_a_visit() {
    for language in ["fr", "pt"] {
        let mut sitter = office().sit(language);
        sitter.opens_person("kossi").press("f4");
        picture("case", &sitter);
        sitter.press("f2");
        picture("visit", &sitter);
        sitter.press("esc f4");
        picture("closing", &sitter);
    }
}

#[test]
fn the_history_of_a_change() {
    let mut sitter = office().sit("fr");
    sitter.clock.later(3600);
    sitter.opens_person("kossi").press("f2").goes_to("Localité").retypes("Vogan").press("f2 ctrl-y");
    picture("history", &sitter);
}

#[test]
fn two_answers_to_one_question() {
    let office = office();
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for (sitter, place) in [(&mut one, "Vogan"), (&mut other, "Tsévié")] {
        sitter.opens_person("kossi").press("f2").goes_to("Localité").retypes(place);
    }
    one.press("f2");
    other.press("f2");
    picture("form-conflict", &other);
}

#[test]
fn help() {
    for language in ["fr", "pt"] {
        let mut sitter = Sitter::new(language);
        sitter.press("f1");
        picture("help-today", &sitter);
    }
}

#[test]
fn a_window_that_is_too_small() {
    let mut sitter = Sitter::new("fr");
    sitter.resize(30, 6);
    assert!(sitter.desk.deadline().is_none());
    picture("too-small", &sitter);
}
