//! An aid is asked for, waited for, handed over in parts; a second one of the kind is told before it is written.

use crate::support::{Office, Sitter};

fn at_the_aids(mut office: Office) -> Sitter {
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4 ctrl-v").shows("R0000001-").shows("Aucune aide");
    sitter
}

/// A microbusiness of 650 000 francs, asked for on the 3rd of November.
fn asked() -> Sitter {
    let mut sitter = at_the_aids(Office::in_memory());
    sitter.press("f2").shows("NOUVELLE AIDE").types("MB").goes_to("Programme").types("Essai-OIM");
    sitter.goes_to("Valeur").types("650 000").goes_to("Demandée le").retypes("3/11");
    sitter.press("f2").shows("Aide demandée.");
    sitter
}

#[test]
fn an_aid_tells_how_long_it_is_waited_for_and_its_dimension() {
    let mut sitter = asked();
    sitter.shows_line(&["3 nov.", "micro-entreprise", "650\u{202f}000", "attendue depuis 21 jours"]);
    sitter.shows_line(&["Aide", "micro-entreprise", "économique"]).shows("AIDES  1, dont 1 attendue");
}

#[test]
fn the_currency_is_that_of_the_country_unless_another_is_said() {
    let mut sitter = at_the_aids(Office::in_memory_of("GH", "en"));
    sitter.press("f2").types("TR").goes_to("Valeur").types("1200,50").press("f2");
    sitter.shows_line(&["formation", "1\u{202f}200,50", "GHS"]);
}

#[test]
fn what_waits_too_long_is_marked_and_stands_on_today() {
    let mut sitter = asked();
    sitter.clock.later(9 * 86_400);
    sitter.press("esc ctrl-v").hides("!").press("esc*4").hides("micro-entreprise");
    sitter.clock.later(86_400);
    sitter.press("f3 esc").shows_line(&["03/12", "ADJOVI-FICTIF Kossi", "aide (micro-entreprise), 31 jours"]);
    // The line opens the aid it names.
    sitter.press("down*2 enter").shows("AIDES  TG-R0000001-").shows_line(&[
        "!",
        "3 nov.",
        "micro-entreprise",
    ]);
    sitter.press("f3").goes_to("Livrée le").types("t").press("f2").shows("Aide enregistrée.");
    sitter.shows_line(&["+", "3 nov.", "livrée en 31 jours"]).press("esc").hides("aide (");
}

#[test]
fn the_days_of_an_aid_follow_one_another() {
    let mut sitter = asked();
    sitter.press("f3").goes_to("Accordée le").types("2/11").press("f2");
    sitter.shows_line(&["Accordée le", "! les dates se suivent"]).stands_at("Accordée le");
}

#[test]
fn parts_that_are_handed_over_come_to_no_more_than_the_value() {
    let mut sitter = asked();
    sitter.press("f4").shows("NOTER UN VERSEMENT").stands_at("Versé le").goes_to("Montant").types("400 000");
    sitter.press("f2").shows("Versement noté.").shows_line(&[
        "Versements",
        "400\u{202f}000",
        "650\u{202f}000",
    ]);
    sitter.press("f4").goes_to("Montant").types("250 001").press("f2");
    sitter.shows_line(&["Montant", "! les versements dépassent"]).retypes("250 000").press("f2");
    sitter.shows_line(&["Versements", "400\u{202f}000", "250\u{202f}000", "en tout"]);
    // Nor does the value fall below what was handed over.
    sitter.press("f3").goes_to("Valeur").retypes("600 000").press("f2");
    sitter.shows_line(&["Valeur", "! les versements dépassent"]);
}

#[test]
fn a_second_request_of_the_kind_is_told_and_asked_for_by_one_more_key() {
    let mut sitter = asked();
    sitter.press("f2").types("MB").goes_to("Programme").types("essai-oim").press("f2");
    sitter
        .shows("Déjà servie ; enregistrer encore pour demander. micro-entreprise, Essai-OIM")
        .shows("NOUVELLE AIDE");
    sitter.press("f2").shows("Aide demandée.").shows("AIDES  2, dont 2 attendues");
    // It stands in the log of that request.
    sitter.press("down ctrl-y").shows("a demandé une aide déjà servie");
}

#[test]
fn what_was_given_under_an_earlier_case_is_seen_and_told() {
    let mut sitter = asked();
    sitter
        .press("esc f4")
        .types("objectifs")
        .press("tab")
        .types("préparée")
        .press("f2")
        .shows("Dossier clos.");
    sitter.press("esc f4").shows("NOUVEAU DOSSIER DE RETOUR").types("20/11/2026").goes_to("Retour depuis");
    sitter.types("Niger").press("f2 f4 ctrl-v").shows("AIDES  TG-R0000002-");
    sitter.shows_line(&["Autre dossier", "micro-entreprise, Essai-OIM, 3 nov"]);
    // Another kind under the same programme is a second time under it too.
    sitter.press("f2").types("TR").goes_to("Programme").types("ESSAI-OIM").press("f2").shows("Déjà servie");
    sitter.press("f2").shows("Aide demandée.");
}

#[test]
fn the_business_is_asked_about_for_a_business_alone() {
    let mut sitter = at_the_aids(Office::in_memory());
    sitter.press("f2").types("TR").press("f3").goes_to("Employés").types("2").press("f2");
    sitter.shows_line(&["Employés", "! seulement pour une micro-entreprise"]);
}

#[test]
fn she_says_what_she_thinks_of_it_in_few_keys() {
    let mut sitter = asked();
    sitter
        .press("f3 f3")
        .stands_at("Satisfaction")
        .types("4")
        .press("tab")
        .types("aucune, qualité")
        .press("f2");
    sitter.shows_line(&["Difficultés", "! aucune, ou lesquelles"]).retypes("qualité").press("f2");
    sitter.shows_line(&["Avis", "4 assez", "mauvaise qualité"]);
}

#[test]
fn a_half_written_aid_waits_on_today() {
    let mut sitter = at_the_aids(Office::in_memory());
    sitter.press("f2").types("MD").goes_to("Prestataire").types("CHU d'essai").press("esc*5");
    sitter.shows("À REPRENDRE").press("enter").shows("NOUVELLE AIDE").stands_at("Prestataire").shows("soins");
}

#[test]
fn two_at_one_aid_see_both_answers() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    one.opens_person("kossi").press("f4 ctrl-v f2").types("MB").press("f2").shows("Aide demandée.");
    for sitter in [&mut one, &mut other] {
        sitter.press("esc*5").opens_person("kossi").press("f4 ctrl-v f3").goes_to("Prestataire");
    }
    one.types("Atelier Un").press("f2").shows("Aide enregistrée.");
    other.types("Atelier Deux").press("f2").shows_line(&[
        "Prestataire",
        "Atelier Deux",
        "entre-temps : Atelier Un",
    ]);
}
