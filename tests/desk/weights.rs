//! What a ranking asks, and what its parts are worth: from a row to the field and back to the ranking as it is then;
//! weights seen by all, changed by a supervisor.

use crate::support::{Office, Sitter, ad};
use guichet::deeds::lookup::Search;
use guichet::domain::office::Role;
use serde_json::json;

const HERE: &str = "ANPE Essai";

/// Kossi, of whom neither licence nor pay is known, and an offer that asks a licence.
fn office() -> Office {
    let mut office = Office::on_file();
    office.registers_kossi();
    office.imports(&json!([
        ad(
            "E1",
            "Maçon coffreur",
            json!({ "permis": [{ "libelle": "B - Véhicule léger", "exigence": "E" }] })
        ),
        ad("E2", "Maçon de village", json!({ "langues": [{ "libelle": "Anglais", "exigence": "E" }] })),
    ]));
    office
}

fn runs(sitter: &mut Sitter, command: &str) {
    sitter.press("ctrl-k").types(command).press("enter");
}

#[test]
fn a_question_opens_its_field_and_the_ranking_is_new_when_one_comes_back() {
    let mut sitter = office().sit("fr");
    sitter.opens_person("kossi").press("f3").shows_line(&[">", "Maçon coffreur"]).shows("Poids : version 1");
    sitter.shows_line(&["? Permis", "B"]).press("f4");
    sitter.shows("MODIFIER LE CANDIDAT").shows("Demander : Permis").stands_at("Permis");
    sitter.types("a").press("f2").shows("OFFRES POUR").shows("Modifié");
    // The licence that is asked is surely not held: the offer is last now, and the same row is still chosen.
    sitter.shows_line(&[">", "-", "Maçon coffreur"]).shows_line(&["! Permis", "Manque"]);
    assert_eq!(sitter.candidate("kossi")["licences"], "a");
}

#[test]
fn the_next_question_is_asked_where_the_first_was_left_open() {
    let mut sitter = office().sit("fr");
    sitter.opens_person("kossi").press("f3 f4").stands_at("Permis").press("esc").shows("OFFRES POUR");
    // Nothing was answered: nothing of it is kept, and the next question is another one.
    sitter.press("f4").stands_at("Salaire").types("150000").press("f2").shows_line(&["? Salaire", "0/5"]);
    sitter.press("f4").stands_at("Permis");
}

#[test]
fn a_question_about_a_person_is_asked_from_the_ranking_of_an_offer_too() {
    let mut sitter = office().sit("fr");
    sitter.press("f4").types("coffreur").press("enter f3").waits_for("CANDIDATS POUR");
    sitter.shows_line(&["? Permis", "B"]).press("f4").stands_at("Permis").types("a").press("f2");
    sitter.waits_for("! Permis").shows("CANDIDATS POUR").shows_line(&[">", "-", "ADJOVI-FICTIF Kossi"]);
}

#[test]
fn a_supervisor_changes_the_weights_and_the_next_ranking_says_its_version() {
    let office = office();
    let chief = office.hires("Yawa Responsable", Role::Supervisor, HERE);
    let mut sitter = office.another_seat(Some(&chief), "fr");
    runs(&mut sitter, "weights");
    sitter.shows("POIDS DU CLASSEMENT").shows("celle de départ").shows_line(&["Métier", "35"]);
    sitter.shows_line(&["Somme", "100"]);
    runs(&mut sitter, "weights-change");
    sitter.shows("CHANGER LES POIDS").goes_to("Métier").retypes("25").press("f2");
    sitter.shows("doivent faire 100 points").goes_to("Langues").retypes("20").press("f2");
    sitter.shows("à remplir").goes_to("Raison").types("les langues manquent").press("f2");
    sitter.shows("POIDS DU CLASSEMENT").shows("Poids enregistrés, version 2");
    sitter.shows("par Yawa Responsable : les langues manquent").shows_line(&["Langues", "20"]);
    sitter.shows("Version 1, celle de départ. Métier 35");
    // At another seat, sat down before: the next ranking is made with them.
    let mut other = office.another_seat(None, "fr");
    other.opens_person("kossi").press("f3").shows("Poids : version 2").shows_line(&["Métier", "25/25"]);
    other.press("ctrl-l").shows("Weights: version 2").press("ctrl-l").shows("Pesos: versão 2");
}

#[test]
fn a_counsellor_sees_the_weights_and_may_not_change_them() {
    let office = office();
    let account = office.hires("Yawa Collègue", Role::Counsellor, HERE);
    let mut sitter = office.another_seat(Some(&account), "en");
    runs(&mut sitter, "weights");
    sitter.shows("WEIGHTS OF THE RANKING").shows_line(&["Occupation", "35"]);
    runs(&mut sitter, "weights-change");
    sitter.shows("Your role does not allow this").hides("CHANGE THE WEIGHTS");
}

#[test]
fn of_two_supervisors_the_second_sees_what_the_first_decided() {
    let office = office();
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for sitter in [&mut one, &mut other] {
        runs(sitter, "weights-change");
        sitter.shows("CHANGER LES POIDS");
    }
    one.goes_to("Métier").retypes("30").goes_to("Langues").retypes("15");
    one.goes_to("Raison").types("une").press("f2").shows("version 2");
    other.goes_to("Métier").retypes("25").goes_to("Compétences").retypes("35");
    other.goes_to("Raison").types("autre").press("f2").shows("Un collègue a modifié");
    other.shows_line(&["Métier", "25", "entre-temps : 30"]).shows_line(&["Langues", "15"]);
    // What both changed is hers to settle: 25, 35 and the 15 of the other come to 105.
    other.press("f2").shows("doivent faire 100 points").goes_to("Compétences").retypes("30").press("f2");
    other.shows("version 3");
}

/// Whoever looks through the table finds what a look at everybody finds.
#[test]
fn the_best_of_an_offer_are_the_first_of_all() {
    let mut office = Office::filled_for_exercise("TG", "fr", 3);
    let much = [
        ("languages", "fr B2, en B1, pt A1, ee L1, ar A1, es A1, de A1, it A1"),
        ("mobility", "international, FR, ES, IT, PT, SE"),
    ];
    for (name, occupation, wanted) in [("Un", "7112 maçon", ""), ("Deux", "", "7112"), ("Trois", "", "")] {
        let who = [("family_name", "Polyglotte-Fictive"), ("given_names", name), ("sex", "f")];
        let does = [("occupation", occupation), ("wanted", wanted), ("consent", "employment")];
        office.registers(&[&who[..], &does, &much].concat());
    }
    office.imports(&json!([
        ad("E1", "Maçon coffreur", json!({ "langues": [{ "libelle": "Allemand", "exigence": "E" }] })),
        ad("E2", "Poste sans métier", json!({ "romeCode": null, "appellationlibelle": null })),
    ]));
    let sitting = office.another_sitting(None);
    let offers = guichet::deeds::lookup::find(&sitting, &Search::open(), None, 100).unwrap();
    let offers: Vec<_> = offers.into_iter().map(|hit| hit.line).collect();
    assert!(offers.len() > 10, "{}", offers.len());
    for weights in [None, Some([5, 5, 5, 5, 5, 70, 5]), Some([0, 100, 0, 0, 0, 0, 0])] {
        if let Some(points) = weights {
            let mut sitting = office.another_sitting(None);
            let ground = guichet::deeds::weights::ground(&sitting).unwrap();
            let mut texts: Vec<String> = points.map(|points: i64| points.to_string()).to_vec();
            texts.push("essai".to_owned());
            let decided = guichet::domain::record::Record::read(&texts, &sitting.reading()).unwrap();
            guichet::deeds::weights::change(&mut sitting, ground.version, &decided, None).unwrap();
        }
        for offer in &offers {
            let best = |most| {
                guichet::deeds::matches::candidates_for(&sitting, &offer.id, most, &|_, _| true).unwrap()
            };
            let all = best(usize::MAX);
            assert!(all.len() > 50);
            for most in [1, 7, 20, 60, 100] {
                assert_eq!(best(most), all[..most.min(all.len())], "{} {most}", offer.title);
            }
        }
    }
}
