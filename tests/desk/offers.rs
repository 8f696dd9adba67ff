//! Looking through offers, reading one, and matching.

use crate::support::{Office, Sitter, ad};
use serde_json::json;

fn office() -> Office {
    let mut office = Office::on_file();
    office.registers_kossi();
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
        ad(
            "E3",
            "Couturière d'atelier",
            json!({
                "lieuTravail": { "libelle": "Sénégal" }, "romeCode": "B1803",
                "appellationlibelle": "Couturier / Couturière", "typeContrat": "CDD",
                "typeContratLibelle": "Contrat à durée déterminée - 6 Mois",
                "entreprise": { "nom": "Atelier Imaginaire" },
            })
        ),
    ]));
    office
}

fn sitter() -> Sitter {
    office().sit("fr")
}

#[test]
fn offers_are_found_by_any_words_of_title_employer_and_place() {
    let mut sitter = sitter();
    sitter.press("f4").shows("OFFRES OUVERTES").shows("Maçon coffreur").shows("Couturière d'atelier");
    for (typed, found, other) in [
        ("coff", "Maçon coffreur", "Couturière"),
        ("macon vill", "Maçon de village", "coffreur"),
        ("imaginaire", "Couturière d'atelier", "Maçon"),
        ("lyon", "Maçon coffreur", "village"),
        ("COUTURIERE", "Couturière d'atelier", "Maçon"),
    ] {
        sitter.retypes(typed).shows(found).hides(other);
    }
    sitter.retypes("astronaute").shows("Rien de tel.");
}

#[test]
fn offers_are_narrowed_by_country_and_contract() {
    let mut sitter = sitter();
    sitter.press("f4").types("country=sn").shows("Couturière d'atelier").hides("Maçon");
    sitter.retypes("contract=permanent").shows("Maçon coffreur").hides("Couturière");
    sitter.retypes("maç country=TG").shows("Maçon de village").hides("coffreur");
}

#[test]
fn closed_offers_are_shown_only_when_asked_for() {
    let mut office = office();
    office.closes("E2");
    let mut sitter = office.sit("fr");
    sitter.press("f4").hides("Maçon de village").press("f3").shows("TOUTES LES OFFRES");
    sitter.shows_line(&["Maçon de village", "fermée"]).press("f3").hides("Maçon de village");
    sitter.press("f3").types("village").press("enter").shows_line(&[
        "État",
        "fermée le 24 nov.",
        "absente de la source",
    ]);
}

#[test]
fn one_whole_offer_is_readable_and_what_is_missing_is_said() {
    let mut sitter = sitter();
    sitter.press("f4").types("coffreur").press("enter");
    sitter.shows_line(&["Employeur", "Entreprise Inventée"]).shows_line(&["Pays", "France"]);
    sitter.shows_line(&["Expérience", "8 ans"]).shows_line(&["Langues", "anglais"]);
    sitter.shows_line(&["Permis demandé", "B voiture"]);
    sitter.shows_line(&["Non indiqué", "niveau d'études", "salaire annoncé"]);
    sitter.press("pgdn").shows_line(&["Autre numéro", "essai:E1"]);
    sitter.shows("Annonce inventée pour un essai : Maçon coffreur.");
}

#[test]
fn a_long_offer_is_read_to_its_last_word() {
    let mut office = Office::in_memory();
    let text = (1..=200).map(|n| format!("Ligne {n} de l'annonce.")).collect::<Vec<_>>().join("\n");
    office.imports(&json!([ad("E1", "Longue annonce", json!({ "description": text }))]));
    let mut sitter = office.sit("fr");
    sitter
        .press("f4 enter pgdn*20")
        .shows("Ligne 200 de l'annonce.")
        .press("pgup*20")
        .shows("Longue annonce");
    sitter.shows_line(&["État", "ouverte"]);
}

#[test]
fn an_offer_is_found_again_by_the_number_of_its_source() {
    let sitting = office().sitting;
    let found = guichet::deeds::references::resolve(&sitting, "essai:E2").unwrap();
    let view = guichet::deeds::offers::open(&sitting, &found.1).unwrap();
    assert_eq!(view.stored.record.title.unwrap().as_str(), "Maçon de village");
}

#[test]
fn offers_for_a_person_come_with_their_reasons() {
    let mut sitter = sitter();
    sitter.opens_person("kossi").press("f3").shows("OFFRES POUR");
    sitter.shows_line(&[">", "Maçon de village"]).shows_line(&["+ Métier", "7112", "35/35"]);
    sitter.press("down").shows_line(&[">", "Maçon coffreur"]);
    sitter.shows_line(&["~ Expérience", "6 ans", "8 ans"]).shows_line(&["- Langues", "anglais", "0/10"]);
    sitter.shows_line(&["? Permis", "B"]).hides("⟨");
    sitter.press("enter").shows_line(&["Intitulé", "Maçon coffreur"]).press("esc").shows("OFFRES POUR");
}

#[test]
fn what_is_not_known_earns_nothing_and_asks_its_question() {
    let mut sitter = sitter();
    sitter.opens_person("kossi").press("f3");
    for _ in 0..3 {
        let screen = sitter.screen();
        let reasons = screen.lines().skip(10);
        let mut sum = 0;
        for line in reasons.filter(|line| line.contains('/')) {
            let Some((earned, _)) = line.rsplit(' ').next().and_then(|points| points.split_once('/')) else {
                continue;
            };
            let Ok(earned) = earned.parse::<i64>() else { continue };
            assert!(!line.starts_with(" ?") || earned == 0, "{line}");
            sum += earned;
        }
        let chosen = screen.lines().find(|line| line.starts_with('>')).unwrap();
        let score: i64 = chosen[1..5].trim().parse().unwrap();
        assert_eq!(score, sum, "the points add up to the score:\n{screen}");
        sitter.press("down");
    }
}

#[test]
fn people_for_an_offer_are_looked_for_beside_the_screen() {
    let mut sitter = sitter();
    sitter.press("f4").types("village").press("enter f3").waits_for("CANDIDATS POUR");
    sitter.shows("ADJOVI-FICTIF Kossi").shows_line(&["+ Métier", "35/35"]);
    sitter
        .press("enter")
        .shows("suivi en cours")
        .press("esc esc")
        .shows_line(&["Intitulé", "Maçon de village"]);
}

#[test]
fn who_waits_for_consent_is_matched_with_nothing() {
    let mut office = office();
    let waiting = office.lets_wait(&[
        ("family_name", "Attente-Fictive"),
        ("given_names", "Ama"),
        ("sex", "f"),
        ("occupation", "7112 maçonne"),
        ("mobility", "international"),
    ]);
    let mut sitter = office.sit("fr");
    sitter.shows("ATTENDENT LEUR ACCORD 1").shows_line(&[&waiting.reference, "ATTENTE-FICTIVE Ama"]);
    sitter.opens_person("attente").shows("attend son accord").press("f3");
    sitter.shows("Sans son accord, aucune offre ne lui est cherchée.").press("esc esc");
    sitter
        .press("f4")
        .types("village")
        .press("enter f3")
        .waits_for("CANDIDATS POUR")
        .hides("ATTENTE-FICTIVE");
}

#[test]
fn work_that_is_given_up_leaves_the_screen_as_it_was() {
    let mut sitter = sitter();
    sitter.press("f4").types("village").press("enter f3 esc").shows_line(&["Intitulé", "Maçon de village"]);
    sitter.press("esc").shows("OFFRES OUVERTES");
}

#[test]
fn who_takes_her_accord_back_is_matched_with_nothing_from_then_on() {
    let mut sitter = sitter();
    sitter.opens_person("kossi").press("f2").goes_to("Accord").press("ctrl-u f2").shows("Modifié");
    sitter.shows_line(&["État", "attend son accord"]).press("f3").shows("Sans son accord");
    sitter.press("ctrl-y").shows_line(&["Accord", "emploi (service)", ">"]).press("esc");
    sitter.press("esc esc").shows("ATTENDENT LEUR ACCORD 1");
    // Asked again and given again, she is followed as before.
    sitter.opens_person("kossi").press("f2").goes_to("Accord").types("oui").press("f2");
    sitter.shows_line(&["État", "suivi en cours"]).press("f3").shows("OFFRES POUR");
}
