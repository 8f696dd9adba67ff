//! The searchable list of commands, and what keys do where.

use crate::support::{Office, Sitter};
use guichet::flow::commands::Command;
use guichet::i18n::Lang;

#[test]
fn a_command_is_found_by_its_id_and_by_its_name_in_three_languages() {
    for typed in
        ["candidate-new", "inscrire", "register a new", "inscrever", "nouveau cand", "novo candidato"]
    {
        for language in ["fr", "en", "pt"] {
            let mut sitter = Sitter::new(language);
            sitter.press("ctrl-k").types(typed).press("enter");
            let title = guichet::i18n::label(Lang::parse(language).unwrap(), "form-candidate-new");
            sitter.shows(&title);
        }
    }
}

#[test]
fn every_listed_command_is_in_the_list_under_its_name_and_its_id() {
    for language in ["fr", "en", "pt"] {
        for command in Command::ALL.iter().filter(|command| command.listed()) {
            let mut sitter = Sitter::new(language);
            let name = command.name(sitter.desk.lang());
            sitter.press("ctrl-k").types(command.id()).shows_line(&[">", &name, command.id()]);
        }
    }
}

#[test]
fn accents_and_capitals_do_not_matter_in_the_list() {
    let mut sitter = Sitter::new("fr");
    sitter.press("ctrl-k").types("COTE").shows_line(&[">", "mettre un entretien de côté"]);
}

#[test]
fn a_command_that_makes_no_sense_here_says_so_and_changes_nothing() {
    let mut sitter = Sitter::new("fr");
    sitter.press("ctrl-k").types("visit-note").press("enter").shows("Cela ne se fait pas depuis cet écran.");
    sitter.press("ctrl-k").types("zzz").press("enter").shows("Aucune ligne choisie.").shows("COMMANDES");
    sitter.press("esc").shows("guichet  ANPE Essai");
}

#[test]
fn the_list_over_a_form_gives_the_form_back_as_it_was() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2")
        .types("Agbeko")
        .press("tab")
        .types("Es")
        .press("ctrl-k")
        .types("langue")
        .press("enter");
    sitter.shows_line(&["Family name", "Agbeko"]).types("si").shows_line(&["Given names", "Essi"]);
    sitter.press("ctrl-k esc").shows_line(&["Given names", "Essi"]).types("!").shows("Essi!");
}

#[test]
fn the_form_is_saved_from_the_list_too() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab tab").types("f").goes_to("Accord").types("oui");
    sitter.press("ctrl-k").types("enregistrer").press("enter").shows("Enregistré TG-0000001-");
}

#[test]
fn leaving_in_the_middle_of_a_form_keeps_the_draft() {
    use guichet::ui::face::Face;
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("ctrl-x");
    assert!(sitter.desk.left());
    let drafts = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert!(drafts[0].answers.contains("Agbeko-Fictive"), "{drafts:?}");
}

#[test]
fn escape_on_today_tells_how_to_leave_and_does_not() {
    use guichet::ui::face::Face;
    let mut sitter = Sitter::new("fr");
    sitter.press("esc esc esc").shows("Pour quitter : ^X.");
    assert!(!sitter.desk.left());
}

#[test]
fn help_tells_of_the_field_first_and_of_the_form_after() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 f1").shows("Le nom de famille comme sur les papiers.").stands_at("Nom");
    sitter.press("f1").shows("AIDE").shows("Une question par ligne.").press("esc").stands_at("Nom");
}

#[test]
fn every_screen_has_its_help() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    office.imports(&serde_json::json!([crate::support::ad("E1", "Maçon", serde_json::json!({}))]));
    let mut sitter = office.sit("fr");
    for (way, told) in [
        ("", "Ce qui attend aujourd'hui."),
        ("f3", "Tapez le début d'un nom"),
        ("f3 enter", "La fiche d'une personne"),
        ("f3 enter f3", "Le classement, le meilleur d'abord"),
        ("f3 enter f4", "Un dossier de retour"),
        ("f4", "Tapez des débuts de mots"),
        ("f4 enter", "Une offre entière"),
        ("ctrl-k", "Tout ce que le guichet sait faire"),
    ] {
        let depth = way.split_whitespace().count();
        sitter.press(way).press("f1").shows("AIDE").shows(told).hides("⟨");
        sitter.press("esc").press(&"esc ".repeat(depth)).shows("guichet  ANPE Essai");
    }
}
