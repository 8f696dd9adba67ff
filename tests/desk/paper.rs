//! What goes on paper: seen before it is printed, nothing on a slip that others should not read, and the printer behind
//! the terminal only where somebody set it.

use crate::support::{Office, Sitter};
use guichet::cli::trays::Folders;
use guichet::deeds::equipment::{Equipment, Paper, Port, Printer};
use guichet::deeds::trays::{self, Tray};
use guichet::ui::face::Face;
use std::io::Read;
use std::sync::Arc;
use tempfile::TempDir;

/// A desk whose seat has trays, and a printer where one is told.
fn office(port: Port, paper: Paper) -> (Office, TempDir) {
    let mut office = Office::in_memory();
    let folder = tempfile::tempdir().unwrap();
    office.sitting.equipment = Equipment {
        trays: Some(Arc::new(Folders::new(folder.path(), 10))),
        printer: Printer { port, paper },
        lock_after: None,
    };
    (office, folder)
}

/// The names in the out-tray, in their order.
fn laid(sitter: &Sitter) -> Vec<String> {
    let mut names: Vec<String> = trays::list(sitter.desk.sitting())
        .unwrap()
        .into_iter()
        .filter(|filed| filed.tray == Tray::Out)
        .map(|filed| filed.name)
        .collect();
    names.sort();
    names
}

fn content(sitter: &Sitter, folder: &TempDir, name: &str) -> String {
    let account = &sitter.desk.sitting().signer.id;
    std::fs::read_to_string(folder.path().join("out").join(account).join(name)).unwrap()
}

#[test]
fn a_slip_is_seen_and_then_laid_into_the_out_tray() {
    let (mut office, folder) = office(Port::None, Paper::A4);
    let person = office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p").shows("IMPRIMER  fiche pour la personne");
    sitter.shows("vers le bac de sortie, papier A4, français").shows_line(&["Numéro", &person.reference]);
    sitter.press("enter").hides("IMPRIMER");
    let name = format!("{}-slip", person.reference);
    assert_eq!(sitter.message(), format!("Bac de sortie (fetch) : {name}.txt, {name}.html"));
    assert_eq!(laid(&sitter), [format!("{name}.html"), format!("{name}.txt")]);
    assert!(content(&sitter, &folder, &format!("{name}.txt")).contains("ADJOVI-FICTIF Kossi"));
    // The same once more replaces nothing.
    sitter.press("ctrl-p ctrl-p");
    assert!(laid(&sitter).contains(&format!("{name}-2.txt")), "{:?}", laid(&sitter));
    assert_eq!(sitter.desk.print(), None);
}

#[test]
fn what_the_person_takes_home_tells_nothing_of_papers_return_or_aid() {
    let (mut office, folder) = office(Port::None, Paper::A4);
    let mut texts = crate::support::KOSSI.to_vec();
    texts.push(("document", "passport"));
    texts.push(("document_number", "FICTIF-9988"));
    let person = office.registers(&texts);
    office.opens_case(&person, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p enter");
    // The case, from the file, and its days.
    sitter.press("f4").shows("RETOUR").press("ctrl-p").shows("VOS RENDEZ-VOUS").press("enter");
    let [slip, visits] =
        ["slip", "visits"].map(|kind| content(&sitter, &folder, &format!("{}-{kind}.txt", person.reference)));
    assert!(slip.contains("Prochain rendez-vous"), "{slip}");
    // The days to come and none that is past, without the kind of a visit.
    assert!(visits.contains("- 2 février 2027"), "{visits}");
    for page in [&slip, &visits] {
        assert!(page.contains("ADJOVI-FICTIF Kossi"), "{page}");
        for secret in
            ["FICTIF-9988", "retour", "Retour", "TG-R", "Libye", "M1", "M3", "enquête", "90 00 00 42"]
        {
            assert!(!page.contains(secret), "{secret} is on:\n{page}");
        }
    }
}

#[test]
fn a_day_that_is_past_is_no_appointment() {
    let (mut office, folder) = office(Port::None, Paper::A4);
    let person = office.registers_kossi();
    office.opens_case(&person, "2026-11-02");
    office.clock.later(40 * 86_400);
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p enter");
    let slip = content(&sitter, &folder, &format!("{}-slip.txt", person.reference));
    assert!(!slip.contains("2026\n      Gardez") && !slip.contains("novembre 2026"), "{slip}");
    assert!(slip.contains("Prochain rendez-vous    2 février 2027"), "{slip}");
}

#[test]
fn a_slip_speaks_a_language_of_the_person() {
    let (mut office, _folder) = office(Port::None, Paper::A4);
    office.registers(&[
        ("family_name", "Mensah-Fictif"),
        ("sex", "f"),
        ("languages", "en C1, pt A2, ee L1"),
        ("consent", "employment"),
    ]);
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("mensah").press("ctrl-p").shows("papier A4, English").shows("YOUR RECORD");
    // Another on one key; the desk goes on in French.
    sitter.press("f2").shows("papier A4, português").shows("IMPRIMER").shows("A SUA FICHA");
    sitter.press("esc esc").retypes("adjovi").press("enter ctrl-p").shows("papier A4, français");
}

#[test]
fn the_form_is_printed_in_the_order_of_the_screen_filled_and_blank() {
    let (mut office, _folder) = office(Port::None, Paper::A4);
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p down").shows("FICHE DU CANDIDAT");
    sitter.shows_line(&["Nom", "Adjovi-Fictif"]).press("down").shows_line(&["Nom", "......"]);
    sitter.press("pgdn").shows_line(&["Sexe *", "[ ] féminin", "[ ] masculin"]).hides("Adjovi");
    // A page of it at a time, to its very end.
    sitter.press(&"pgdn ".repeat(60)).hides("↓");
    // An interview in hand: what was answered so far, and nothing is lost by looking.
    sitter.press("esc esc esc f2").types("Koffi-Fictif").press("ctrl-p").shows_line(&["Nom", "Koffi-Fictif"]);
    sitter.press("enter").stands_at("Nom");
    assert!(laid(&sitter).contains(&"candidate-form.txt".to_owned()), "{:?}", laid(&sitter));
}

#[test]
fn a_page_goes_through_the_terminal_only_where_that_is_set() {
    let (mut office, _folder) = office(Port::Terminal, Paper::Roll);
    let person = office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p").shows("vers l'imprimante, rouleau de 80 mm");
    sitter.press("enter");
    assert_eq!(sitter.message(), "Envoyé à l'imprimante : fiche pour la personne, rouleau de 80 mm.");
    let page = sitter.desk.print().unwrap();
    assert!(page.contains(&person.reference), "{page}");
    assert!(page.lines().all(|line| line.chars().count() <= 42), "{page}");
    assert_eq!((sitter.desk.print(), laid(&sitter)), (None, Vec::new()));
    // F4 keeps it from the printer; F3 is the other paper.
    sitter.press("ctrl-p f3").shows("papier A4").press("f4");
    assert_eq!((sitter.desk.print(), laid(&sitter).len()), (None, 2));
}

#[test]
fn an_offer_is_given_along_with_the_word_that_nobody_pays() {
    let (mut office, _folder) = office(Port::None, Paper::A4);
    office.imports(&serde_json::json!([crate::support::ad("1", "Maçon coffreur", serde_json::json!({}))]));
    let mut sitter = office.sit("fr");
    sitter.press("f4").types("maçon").press("enter ctrl-p").shows("IMPRIMER  offre");
    sitter.shows("Maçon coffreur").shows("Personne ne doit payer");
}

#[test]
fn every_printing_is_in_the_history_and_a_seat_without_trays_says_so() {
    let (mut office, _folder) = office(Port::None, Paper::A4);
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p enter ctrl-y").shows("a imprimé");

    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p enter").shows("n'a pas de bacs");
    sitter.press("esc ctrl-y").hides("a imprimé");
}

#[test]
fn the_trays_are_listed_on_the_screen() {
    let (mut office, _folder) = office(Port::None, Paper::A4);
    let person = office.registers_kossi();
    trays::put(&mut office.sitting, "offres.json", &mut b"{}".as_slice()).unwrap();
    let mut sitter = office.sit("fr");
    sitter.press("ctrl-k").types("fetch").press("enter").shows("offres.json, 2 octets, arrivée");
    sitter.press("esc").opens_person("adjovi").press("ctrl-p enter");
    sitter.press("ctrl-k").types("fetch").press("enter").shows(&format!("{}-slip.txt", person.reference));
    let mut taken = String::new();
    let name = format!("{}-slip.txt", person.reference);
    let folder = sitter.desk.sitting().equipment.trays.clone().unwrap();
    folder
        .open(&sitter.desk.sitting().signer.id, Tray::Out, &name)
        .unwrap()
        .read_to_string(&mut taken)
        .unwrap();
    assert!(taken.contains(&person.reference));
}

#[test]
fn no_sheet_says_at_its_head_that_somebody_came_back_or_is_helped() {
    use guichet::i18n::{Lang, try_label};
    let sheets = ["print-slip-title", "print-visits-title", "sheet-plan-title", "sheet-referral-title"];
    let sheets = sheets
        .map(str::to_owned)
        .into_iter()
        .chain(["sheet-survey-title", "case-sheet-title"].map(str::to_owned));
    let forms = guichet::domain::RECORDS.iter().map(|record| format!("print-form-{}", record.table));
    let ids: Vec<String> = sheets.chain(forms).collect();
    for lang in Lang::ALL {
        let told: Vec<String> = ids.iter().filter_map(|id| try_label(lang, id)).collect();
        assert!(told.len() >= 20, "{told:?}");
        for title in told {
            let words = guichet::facts::fold(&title);
            for word in ["retour", "return", "retorno", "regress", "reint", "aide", "apoio", "migr"] {
                assert!(!words.contains(word), "{lang:?}: {title}");
            }
            assert!(!words.split(' ').any(|word| word == "aid"), "{lang:?}: {title}");
        }
    }
}
