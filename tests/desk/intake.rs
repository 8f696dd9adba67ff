//! Somebody new comes to the desk.

use crate::support::{Office, Sitter};

/// The eighteen questions in their order, answered as one speaks, with nobody looking at the screen.
const BLIND: [&str; 18] = [
    "Agbeko-Fictive",
    "Essi Exemple",
    "f",
    "~35",
    "90 00 00 17",
    "la personne",
    "Togo",
    "maritime",
    "Aneho",
    "college",
    "couturiere",
    "sans emploi",
    "francais B1, ewe natif",
    "togolaise",
    "region, Mali",
    "essi.fictive@example.org",
    "oui, retour",
    "souhaite ouvrir son atelier",
];

fn typed_blind(sitter: &mut Sitter) -> &mut Sitter {
    sitter.press("f2");
    for answer in BLIND {
        sitter.types(answer).press("enter");
    }
    sitter
}

#[test]
fn eighteen_answers_typed_blind_are_kept_as_codes() {
    let mut sitter = Sitter::new("fr");
    typed_blind(&mut sitter);
    let kept = sitter.kept();
    for (key, code) in [
        ("family_name", "Agbeko-Fictive"),
        ("given_names", "Essi Exemple"),
        ("sex", "f"),
        ("birth", "~1991"),
        ("phone", "+22890000017"),
        ("phone_owner", "self"),
        ("country", "TG"),
        ("region", "TG-M"),
        ("locality", "Aneho"),
        ("education", "2"),
        ("occupation", "7531 couturiere"),
        ("situation", "unemployed"),
        ("languages", "fr B1, ee L1"),
        ("nationality", "TG"),
        ("mobility", "region, ML"),
        ("email", "essi.fictive@example.org"),
        ("consent", "employment, reintegration"),
        ("note", "souhaite ouvrir son atelier"),
    ] {
        assert_eq!(kept.get(key).map(String::as_str), Some(code), "{key}\n{}", sitter.screen());
    }
}

#[test]
fn somebody_new_is_saved_and_found_by_any_word_phone_or_number() {
    let mut sitter = Sitter::new("fr");
    typed_blind(&mut sitter).press("f2").shows("Enregistré TG-0000001-");
    let reference = sitter.message().split("Enregistré ").nth(1).unwrap()[..12].to_owned();
    sitter.press("esc").shows("VUS RÉCEMMENT").shows("1 candidat suivi");
    for text in ["agbeko", "ESSI", "exemple agb", "aneh", "0017", &reference, "fictive"] {
        sitter
            .press("f3")
            .types(text)
            .shows_line(&["TG-0000001-", "AGBEKO-FICTIVE Essi Exemple"])
            .press("esc");
    }
    sitter.press("f3").types("nobody").shows("Rien de tel.").hides("AGBEKO");
}

#[test]
fn only_a_name_a_sex_and_an_accord_are_insisted_on() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Sename-Fictif").press("tab tab").types("m").goes_to("Accord").types("oui");
    sitter.press("f2").shows("Enregistré TG-0000001-");
    let kept = sitter.candidate("sename");
    assert_eq!(kept.len(), 3, "{kept:?}");
    assert_eq!((kept["sex"].as_str(), kept["consent"].as_str()), ("m", "employment"));
}

#[test]
fn one_name_is_enough_whichever_it_is() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2 tab")
        .types("Monoprenom")
        .press("tab")
        .types("f")
        .goes_to("Accord")
        .types("oui")
        .press("f2");
    sitter.shows("Enregistré TG-0000001-");
}

#[test]
fn what_is_missing_is_told_beside_each_field_and_nothing_typed_is_lost() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2")
        .types("Agbo-Fictive")
        .goes_to("Téléphone")
        .types("12")
        .goes_to("Métier")
        .types("couturière");
    sitter.press("f2");
    sitter.shows_line(&["Sexe *", "! à remplir avant d'enregistrer"]);
    sitter.shows_line(&["Téléphone", "12", "! trop ou trop peu de chiffres"]);
    sitter.shows_line(&["Accord *", "! à remplir avant d'enregistrer"]);
    sitter.shows_line(&["Nom", "Agbo-Fictive"]).shows_line(&["Métier", "couturière"]);
    sitter.shows("(et 2 autres)").stands_at("Sexe");
}

#[test]
fn an_empty_form_is_told_all_it_needs_at_once() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 f2").shows_line(&["Nom", "! il faut un nom ou un prénom"]).shows_line(&["Sexe *", "!"]);
    sitter.shows_line(&["Accord *", "!"]).shows("(et 2 autres)");
}

#[test]
fn faults_are_mended_one_by_one_and_the_record_is_saved() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbo-Fictive").goes_to("Téléphone").types("12").press("f2");
    sitter.stands_at("Sexe").types("f").goes_to("Téléphone").retypes("90 00 00 12").press("tab");
    sitter.shows_line(&["Téléphone", "+228 90 00 00 12"]).hides("! trop");
    sitter.goes_to("Accord").types("oui").press("f2").shows("Enregistré TG-0000001-");
}

#[test]
fn a_fault_is_told_on_leaving_its_field_and_the_hand_goes_on() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Naissance").types("31/02/1990").press("enter").stands_at("Téléphone");
    sitter.shows_line(&["Naissance", "31/02/1990", "! ce jour n'existe pas"]);
    sitter.goes_to("Région").types("nulle part").press("enter").stands_at("Localité");
    sitter.shows_line(&["Région", "nulle part", "! région inconnue"]);
}

#[test]
fn somebody_who_is_there_already_is_seen_while_she_is_being_asked() {
    let mut sitter = office_with_kossi().sit("fr");
    sitter.press("f2").types("Adjovi Fictif").press("tab").types("Kosi").press("tab").types("m").press("tab");
    sitter
        .types("1990")
        .press("tab")
        .shows("essemble")
        .shows("F4 voir")
        .shows("ADJOVI-FICTIF Kossi")
        .press("tab");
    sitter.goes_to("Nom").press("f4").shows("DEUX FICHES CÔTE À CÔTE").press("esc").stands_at("Nom");
    sitter.shows_line(&["Prénoms", "Kosi"]);
}

#[test]
fn a_twin_is_asked_about_once_and_can_be_saved() {
    let mut sitter = office_with_kossi().sit("fr");
    sitter
        .press("f2")
        .types("Adjovi-Fictif")
        .press("tab")
        .types("Kossi")
        .press("tab")
        .types("m")
        .press("tab");
    sitter.types("2/4/1990").press("tab").types("90 00 00 42").goes_to("Accord").types("oui").press("f2");
    sitter.shows("est déjà là").press("f2").shows("Enregistré TG-0000002-");
}

#[test]
fn a_record_is_opened_changed_and_its_history_tells_who_and_what() {
    let mut sitter = office_with_kossi().sit("fr");
    sitter.clock.later(3600);
    sitter.opens_person("kossi adj").shows("maçon (7112)").press("f2").goes_to("Localité").retypes("Vogan");
    sitter.press("f2").shows("Modifié : ADJOVI-FICTIF Kossi.").shows_line(&["Localité", "Vogan"]);
    sitter.press("ctrl-y").shows("HISTORIQUE");
    sitter.shows_line(&["24 novembre 2026", "Afi Exemple", "a modifié"]);
    sitter.shows_line(&["Localité", "Aného > Vogan"]);
    sitter.shows_line(&["Afi Exemple", "a créé"]).press("esc").shows_line(&["Localité", "Vogan"]);
    sitter.press("esc").retypes("vogan").shows("ADJOVI-FICTIF").retypes("aného").shows("Rien de tel.");
}

#[test]
fn a_change_that_changes_nothing_leaves_no_trace() {
    let mut sitter = office_with_kossi().sit("fr");
    sitter.opens_person("adjovi").press("f2 tab*40 f2").shows("Modifié").press("ctrl-y").hides("a modifié");
}

fn office_with_kossi() -> Office {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office
}
