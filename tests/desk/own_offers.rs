//! What an employer offers is typed in like an interview, published once nothing stands against it, and closed and
//! opened again with the reason.

use crate::support::{Office, Sitter};
use guichet::deeds::employers;

/// A draft of an offer at home; its employer was not known before.
fn entered() -> Sitter {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.press("f4 f2").shows("NOUVELLE OFFRE").types("Maçon");
    sitter
        .goes_to("Employeur")
        .types("Bâtir Exemple")
        .press("tab")
        .shows_line(&["Employeur", "nouvel employeur"]);
    sitter.goes_to("Contrat").types("cdd").goes_to("Durée").types("6 mois").goes_to("Postes").types("3");
    sitter.press("pgdn pgdn").goes_to("Salaire annoncé").types("120 000 FCFA par mois").press("f2");
    sitter.shows("nouvel employeur TG-E0000001-").shows("TG-O0000001-");
    sitter.shows_line(&["État", "brouillon"]);
    sitter
}

#[test]
fn an_offer_is_typed_in_published_and_matched() {
    let mut sitter = entered();
    // Nobody sees a draft among what can be had; the group was found by the title, the pay by its wording.
    sitter.shows_line(&["Métier (CITP)", "7112"]).shows_line(&["Salaire minimum", "120000"]);
    sitter.press("esc").hides("Maçon").press("f3").shows_line(&["Maçon", "brouillon"]).press("f3 esc");
    sitter.opens_person("kossi").press("f3").hides("Bâtir Exemple").press("esc esc esc");
    sitter
        .press("f4 f3")
        .types("maçon")
        .press("enter f4")
        .shows("Offre publiée")
        .shows_line(&["État", "ouverte"]);
    sitter.shows_line(&["Suites", "publiée le 24 novembre 2026 par Afi Exemple"]);
    sitter.press("f4").shows("Cette offre est déjà publiée.");
    sitter.press("f3").waits_for("CANDIDATS POUR").shows("ADJOVI-FICTIF Kossi").press("esc esc esc");
    sitter.opens_person("kossi").press("f3").shows_line(&["Maçon", "Bâtir Exemple"]);
}

#[test]
fn it_is_corrected_closed_with_a_reason_and_opened_again_saying_why() {
    let mut sitter = entered();
    sitter.press("f4 f2").shows("MODIFIER L'OFFRE").shows_line(&["Employeur", "Bâtir Exemple (TG-E0000001-"]);
    sitter.goes_to("Postes").retypes("2").press("f2").shows_line(&["Postes", "2"]);
    sitter.clock.later(86_400);
    sitter.press("ctrl-d").shows("SUITE DONNÉE À L'OFFRE").press("f2").shows_line(&["Motif", "!"]);
    sitter.goes_to("Motif").types("pourvue").press("f2").shows("Offre fermée : Maçon.");
    sitter
        .shows_line(&["État", "fermée le 25 nov.", "pourvue"])
        .press("ctrl-d")
        .shows("Cette offre est déjà fermée.");
    sitter.press("ctrl-e").goes_to("Précision").types("un poste de plus").press("f2").shows("Offre rouverte");
    sitter.shows_line(&["État", "ouverte"]).shows("rouverte le 25 novembre 2026").shows("un poste de");
    sitter.shows("publiée le 24 novembre 2026").press("ctrl-y").shows("Postes").shows("Afi Exemple");
}

#[test]
fn abroad_it_waits_for_the_declaration_and_the_verification() {
    let mut sitter = entered();
    sitter.press("f2").goes_to("Pays").retypes("france").press("f2 f4");
    // Everything that stands against it is marked in the form.
    sitter.shows("MODIFIER L'OFFRE").shows("demandez d'abord sa vérification").shows("(et 4 autres)");
    sitter.press("pgdn pgdn pgdn pgdn").shows_line(&["Zéro frais", "!"]).shows_line(&["Déclaration", "!"]);
    sitter.goes_to("Zéro frais").types("oui").press("tab").types("A. Exemple").goes_to("Déclaration");
    sitter.types("ni visa ni voyage").press("f2").shows("Modifié").press("f4").shows("demandez d'abord");
    sitter.hides("(et").press("esc ctrl-o").shows("TG-E0000001-").press("f3").types("en cours");
    sitter.press("f2").shows("en cours.").press("esc f4").shows("Offre publiée");
    // It can be had, and nobody is proposed yet.
    sitter
        .press("f3")
        .waits_for("CANDIDATS POUR")
        .shows_line(&["! Employeur", "vérification de l'employeur en cours"]);
    sitter.press("esc pgdn").shows_line(&["Déclaré le", "24 novembre 2026"]);
}

#[test]
fn a_known_employer_is_taken_from_the_list_and_type_ahead_never_waits() {
    let mut office = Office::on_file();
    for name in ["Bâtir Exemple", "Bâtir Exemple Plus", "Couture d'essai"] {
        let employer =
            crate::support::record(&[("name", name), ("country", "TG"), ("place", "Lomé")], &office.sitting);
        employers::register(&mut office.sitting, &employer, None).unwrap();
    }
    let mut sitter = office.sit("fr");
    // Exactly that name: it is meant, though another begins like it.
    sitter.press("f4 f2").types("Maçon").press("tab").types("batir exemple").press("tab");
    sitter.shows_line(&["Employeur", "batir exemple", "TG-E0000001-"]);
    // The beginning of a name is no answer: the list shows who could be meant.
    sitter
        .press("up")
        .retypes("cout")
        .press("f4")
        .shows("Couture d'essai, non vérifiée, Lomé")
        .press("enter");
    sitter.shows_line(&["Employeur", "Couture d'essai (TG-E0000003-"]).press("f2").shows("Reste à publier");
    sitter.hides("nouvel employeur").press("ctrl-o").shows_line(&[
        "Offres",
        "TG-O0000001-",
        "Maçon, brouillon",
    ]);
}

#[test]
fn an_offer_begun_waits_at_its_field_and_letter() {
    let office = Office::on_file();
    let mut sitter = office.another_seat(None, "fr");
    sitter.press("f4 f2").types("Maçon coffreur").press("tab").types("Bâtir Ex");
    guichet::ui::face::Face::hang_up(&mut sitter.desk);
    drop(sitter);
    let mut next = office.another_seat(None, "fr");
    next.shows("Offre Maçon coffreur, commencé").press("enter").stands_at("Employeur").types("emple");
    next.shows_line(&["Employeur", "Bâtir Exemple"]).press("f2").shows("TG-O0000001-");
}

#[test]
fn the_language_changes_every_word_and_not_one_answer() {
    let mut sitter = Office::on_file().sit("fr");
    sitter.press("f4 f2").types("Maçon").press("tab").types("Bâtir Exemple").goes_to("Contrat").types("cdd");
    sitter.press("tab ctrl-l").shows("NEW OFFER").shows_line(&["Employer", "Bâtir Exemple", "new employer"]);
    sitter.shows_line(&["Contract", "fixed"]).press("ctrl-l").shows("NOVA OFERTA");
    sitter
        .shows_line(&["Empregador", "Bâtir Exemple", "novo empregador"])
        .press("f2")
        .shows("Falta publicar");
}

#[test]
fn each_field_has_its_help() {
    let mut sitter = Office::on_file().sit("fr");
    sitter.press("f4 f2");
    for field in guichet::domain::own::ASKED.iter() {
        let help =
            guichet::i18n::attribute(guichet::i18n::Lang::Fr, &format!("field-offer-{}", field.key), "help");
        sitter.press("f1").shows(&help.unwrap()).press("tab");
    }
}

#[test]
fn what_a_partner_brought_is_not_corrected_here() {
    let mut office = Office::on_file();
    office.imports(&serde_json::json!([crate::support::ad("E1", "Maçon coffreur", serde_json::json!({}))]));
    let mut sitter = office.sit("fr");
    sitter.press("f4").types("coffreur").press("enter ctrl-k").types("offer-change").press("enter");
    sitter.shows("Cette offre vient d'un partenaire");
    sitter.press("ctrl-k").types("offer-close").press("enter").shows("Cette offre vient d'un partenaire");
}
