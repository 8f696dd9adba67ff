//! Every form of the desk: the table it fills, the keys that lead there from Today, and what stands over it.

use super::screens::{self, go};
use super::{Office, Sitter, ad};
use serde_json::json;

pub const FORMS: [(&str, &str, &str); 31] = [
    ("candidate", "f2", "NOUVEAU CANDIDAT"),
    ("candidate", "f3 enter f2", "MODIFIER LE CANDIDAT"),
    ("consent", "f3 enter ctrl-k =consent-note enter", "NOUVEL ACCORD"),
    ("life", "f3 enter ctrl-k =death-note enter", "DÉCÈS"),
    ("life", "f3 enter ctrl-k =guardian-note enter", "QUI RÉPOND"),
    ("life", "f3 enter ctrl-k =name-change enter", "CHANGEMENT DE NOM"),
    ("life", "f3 enter ctrl-k =sex-change enter", "CHANGEMENT DE SEXE"),
    ("life", "f3 enter ctrl-k =life-undo enter", "REPRENDRE"),
    ("experience", "f3 enter f6 f2", "NOUVELLE EXPÉRIENCE"),
    ("document", "f3 enter f7 f2", "NOUVELLE PIÈCE"),
    ("session", "f5", "NOUVELLE LISTE"),
    ("reintegration", "f3 enter f4 f3", "MODIFIER LE DOSSIER"),
    ("closing", "f3 enter f4 f4", "CLORE LE DOSSIER"),
    ("visit", "f3 enter f4 f2", "NOTER UNE VISITE"),
    ("replan", "f3 enter f4 ctrl-e", "CALENDRIER"),
    ("turn", "f3 enter f4 ctrl-k =case-move enter", "CHANGER L'ÉTAT"),
    ("handover", "f3 enter f4 ctrl-k =hand-over enter", "CONFIER"),
    ("plan", "f3 enter f4 ctrl-o f3", "PLAN"),
    ("step", "f3 enter f4 ctrl-o f4", "NOUVELLE ÉTAPE"),
    ("aid", "f3 enter f4 ctrl-v f2", "NOUVELLE AIDE"),
    ("instalment", "f3 enter f4 ctrl-v f4", "VERSEMENT"),
    ("referral", "f3 enter f4 ctrl-f f3", "NOUVELLE ORIENTATION"),
    ("dispatch", "f3 enter f4 ctrl-f f2", "SUITE DE L'ORIENTATION"),
    ("consent", "f3 enter f4 ctrl-f f4", "NOUVEL ACCORD"),
    ("employer", "ctrl-k =employer-new enter", "NOUVEL EMPLOYEUR"),
    ("verification", "ctrl-k =employer-find enter enter f3", "VÉRIFICATION DE L'EMPLOYEUR"),
    ("offer", "f4 f2", "NOUVELLE OFFRE"),
    ("posting", "f4 =vigile enter ctrl-d", "SUITE DONNÉE À L'OFFRE"),
    ("proposal", "f3 enter f3 f2", "NOUVELLE PROPOSITION"),
    ("outcome", "f3 enter f5 f2", "SUITE DE LA PROPOSITION"),
    ("weighting", "ctrl-k =weights-change enter", "CHANGER LES POIDS"),
];

/// At a desk on which each of them can be begun. The survey has a screen of its own.
pub fn sitter() -> Sitter {
    sitter_at(Office::in_memory())
}

/// The same on a file, for work beside the screen.
pub fn sitter_at(mut office: Office) -> Sitter {
    let at_home =
        json!({ "lieuTravail": { "libelle": "Togo" }, "entreprise": { "nom": "Chantier Inventé" } });
    office.imports(&json!([ad("E0", "Maçon de village", at_home)]));
    let mut sitter = screens::sitter_at(office);
    sitter.press("f4 f2").types("Vigile").goes_to("Employeur").types("Bâtir Exemple").press("f2");
    sitter.shows("brouillon").press("f4").shows("Offre publiée").press("esc*3");
    go(&mut sitter, "f3 enter f3", "OFFRES POUR");
    // The first row that may be proposed; its reason is typed.
    sitter.press("f2").shows("NOUVELLE PROPOSITION").types("expérience du métier").press("f2");
    sitter.shows("TG-A0000001-").press("esc*4").shows("EN RETARD");
    // A change of life that can be taken back.
    go(&mut sitter, "f3 enter ctrl-k =name-change enter", "CHANGEMENT DE NOM");
    sitter.types("14/11/2026").goes_to("Nom").retypes("Adjovi-Fictive").goes_to("Raison").types("mariage");
    sitter.press("f2").hides("CHANGEMENT DE NOM");
    sitter.press("esc*4").shows("EN RETARD");
    sitter
}
