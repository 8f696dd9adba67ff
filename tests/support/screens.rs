//! Every screen of the desk: the keys that lead there from Today, and what tells that one is there.

use super::{Office, Sitter, ad};
use guichet::deeds::codes;
use guichet::deeds::equipment::Equipment;
use serde_json::json;

/// A word that begins with `=` is typed.
pub const SCREENS: [(&str, &str); 35] = [
    ("", "EN RETARD"),
    ("f3", "CHERCHER UNE PERSONNE"),
    ("f3 enter", "suivi en cours"),
    ("f3 enter f2", "MODIFIER LE CANDIDAT"),
    ("f3 enter f3", "OFFRES POUR"),
    ("f3 enter ctrl-p", "IMPRIMER"),
    ("f3 enter ctrl-y", "HISTORIQUE"),
    ("f3 enter f4", "RETOUR"),
    ("f3 enter f4 f2", "NOTER UNE VISITE"),
    ("f3 enter f4 ctrl-e", "VISITE"),
    ("f3 enter f4 f3", "MODIFIER LE DOSSIER"),
    ("f3 enter f4 f4", "CLORE LE DOSSIER"),
    ("f3 enter f4 ctrl-y", "HISTORIQUE"),
    ("f3 enter f4 ctrl-p", "IMPRIMER"),
    ("f3 enter f4 ctrl-u", "ENQUÊTE"),
    ("f3 enter f4 f5", "ENQUÊTES"),
    ("f3 enter f4 ctrl-o", "PLAN"),
    ("f3 enter f4 ctrl-o f3", "PLAN"),
    ("f3 enter f4 ctrl-o f4", "NOUVELLE ÉTAPE"),
    ("f3 enter f4 ctrl-v", "AIDES"),
    ("f3 enter f4 ctrl-v f2", "NOUVELLE AIDE"),
    ("f3 enter f4 ctrl-v f4", "VERSEMENT"),
    ("f3 enter f4 ctrl-f", "ORIENTATIONS"),
    ("f3 enter f4 ctrl-f f3", "NOUVELLE ORIENTATION"),
    ("f3 enter f4 ctrl-f f2", "SUITE DE L'ORIENTATION"),
    ("f3 enter f4 ctrl-f f4", "NOUVEL ACCORD"),
    ("f4", "OFFRES OUVERTES"),
    ("f4 enter", "Intitulé"),
    ("f2", "NOUVEAU CANDIDAT"),
    ("f2 down*11 f4", "premier emploi"),
    ("ctrl-k", "COMMANDES"),
    ("f1", "AIDE"),
    ("ctrl-k =code enter", "CODE DU VERROU"),
    ("f2 =Agbeko-Fictive tab =Essi esc", "À REPRENDRE"),
    ("f9", "GUICHET VERROUILLÉ"),
];

/// At a desk on which each of them has something to show: somebody back from abroad with a plan, an aid, a referral, a
/// survey and a late visit, and two offers. The desk has a code.
pub fn sitter() -> Sitter {
    sitter_at(Office::in_memory())
}

/// The same at a desk that holds something already.
pub fn sitter_at(mut office: Office) -> Sitter {
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    let text = "Des mots et encore des mots. ".repeat(60);
    office.imports(&json!([
        ad("E1", "Maçon", json!({ "description": text })),
        ad("E2", &"Intitulé sans fin ".repeat(12), json!({})),
    ]));
    office.sitting.equipment = Equipment { lock_after: Some(10), ..Equipment::default() };
    codes::set(&mut office.sitting, "2468").expect("a code");
    let mut sitter = office.sit("fr");
    sitter.press("f3 enter f4 ctrl-o f3").types("vivre de la maçonnerie").press("f2 f4");
    sitter.goes_to("À faire avant le").types("t+14").press("f2").shows("Étape ajoutée.");
    sitter
        .press("esc ctrl-v f2")
        .types("MB")
        .goes_to("Valeur")
        .types("650 000")
        .press("f2")
        .shows("Aide demandée.");
    sitter.press("esc ctrl-f f3").types("CHU d'essai").goes_to("Pour quelle aide").types("MD").press("f2");
    sitter.shows("Orientation préparée").press("esc ctrl-u");
    // The sample of the survey's own calculator.
    sitter.types("1241422111422211111124245431412").types("2").press("f2").shows("Enquête enregistrée");
    sitter.press("esc*3").shows("EN RETARD");
    sitter
}

/// Goes from Today to a screen.
#[track_caller]
pub fn go(sitter: &mut Sitter, way: &str, told: &str) {
    for word in way.split_whitespace() {
        match word.strip_prefix('=') {
            Some(text) => sitter.types(text),
            None => sitter.press(word),
        };
    }
    sitter.shows(told);
}

/// In front of one of them, at a desk of its own.
pub fn at(way: &str, told: &str) -> Sitter {
    let mut sitter = sitter();
    go(&mut sitter, way, told);
    sitter
}

/// Goes to all of them at one desk, and back to Today after each, where what is done there leaves nothing behind.
pub fn visit(mut look: impl FnMut(&mut Sitter, &str, &str)) {
    let mut sitter = sitter();
    for (way, told) in SCREENS {
        go(&mut sitter, way, told);
        look(&mut sitter, way, told);
        sitter.resize(80, 24);
        if sitter.screen().contains("VERROUILLÉ") {
            sitter.types("2468").press("enter");
        }
        sitter.press("esc*9").shows("EN RETARD");
    }
}
