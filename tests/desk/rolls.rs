//! A crowd at the door: what is true of all said once, then one row a person, each saved by herself.

use crate::support::{Office, Sitter};
use guichet::deeds::kept::CandidateLine;
use guichet::deeds::{self, sessions};
use guichet::domain::candidate::{Candidate, Status};
use guichet::domain::record::{Record, place_of};
use guichet::i18n::Lang;
use guichet::line::{Ended, Lines};
use guichet::ui::face::Face;

/// Begins a list at Kpalimé, of yesterday.
fn begins(sitter: &mut Sitter) {
    sitter.press("f5").shows("NOUVELLE LISTE").stands_at("Séance").types("Forum emploi").press("tab");
    sitter.retypes("hier").goes_to("Région").types("plat").goes_to("Localité").types("Kpalimé").press("f2");
    sitter.shows("LISTE  Forum emploi").shows("23 novembre 2026, Kpalimé, Plateaux, Togo");
}

fn list(office: &Office) -> Sitter {
    let mut sitter = office.another_seat(None, "fr");
    begins(&mut sitter);
    sitter
}

/// One row, cell by cell; the last is left with the key that goes on.
fn row(sitter: &mut Sitter, cells: [&str; 7]) {
    for cell in cells {
        sitter.types(cell).press("tab");
    }
}

fn found(sitter: &Sitter, name: &str) -> Vec<CandidateLine> {
    deeds::candidates::find(sitter.desk.sitting(), name, 10).unwrap()
}

fn texts(office: &mut Office, id: &str, keys: &[&str]) -> Vec<String> {
    let view = deeds::candidates::open(&mut office.sitting, id).unwrap();
    let texts = view.stored.record.texts();
    keys.iter().map(|key| texts[place_of::<Candidate>(key).unwrap()].clone()).collect()
}

#[test]
fn rows_are_saved_one_by_one_with_what_is_true_of_all() {
    let mut office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "14/3/88", "90 00 00 77", "", "oui"]);
    sitter.shows_line(&["1 ", "Agbeko-Fictive", "Essi", "f", "14/03/1988", "90 00 00 77", "Kpalimé", "oui"]);
    // The next row is open at its first cell.
    row(&mut sitter, ["Lawson-Fictif", "Komi", "m", "~35", "", "Agou", "oui"]);
    sitter.shows_line(&["2 ", "Lawson-Fictif", "Komi", "m", "~1991", "Agou", "oui"]);
    let people = [found(&sitter, "agbeko").remove(0), found(&sitter, "lawson").remove(0)];
    assert!(people.iter().all(|line| line.status == Status::Active.code()));
    let keys = ["interviewed_on", "country", "region", "locality"];
    assert_eq!(texts(&mut office, &people[0].id, &keys), ["2026-11-23", "TG", "TG-P", "Kpalimé"]);
    assert_eq!(texts(&mut office, &people[1].id, &keys), ["2026-11-23", "TG", "TG-P", "Agou"]);
    // Who came to it is found by it, and it by who came.
    let lists = sessions::recent(&office.sitting, 5).unwrap();
    assert_eq!((lists.len(), lists[0].came), (1, 2));
    assert_eq!(sessions::of(&office.sitting, &people[0].id).unwrap()[0].stored.record.name(), "Forum emploi");
    sitter.press("esc").shows_line(&["liste", "Forum emploi", "Kpalimé, Plateaux, 2 personnes"]);
    sitter.press("f6").shows_line(&["23 novembre 2026", "Forum emploi", "2 personnes"]).press("enter");
    sitter.shows("LISTE  Forum emploi").shows_line(&["2 ", "Lawson-Fictif"]);
    sitter.press("up f3").shows_line(&["Nom", "Lawson-Fictif"]);
}

#[test]
fn without_consent_a_row_waits_and_says_so() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", ""]);
    sitter.shows("Inscrit, sans accord encore : AGBEKO-FICTIVE Essi").shows_line(&["1 ", "Agbeko", "attend"]);
    row(&mut sitter, ["Lawson-Fictif", "Komi", "m", "1990", "", "", "non"]);
    sitter.shows_line(&["2 ", "Lawson-Fictif", "attend"]);
    for name in ["agbeko", "lawson"] {
        assert_eq!(found(&sitter, name)[0].status, Status::Waiting.code());
    }
    // Who was not asked is to be completed; who refused waits, and it is kept that she was asked.
    sitter.press("esc").shows("À COMPLÉTER 1").shows("ATTENDENT LEUR ACCORD 1");
    sitter.press("enter").stands_at("Téléphone").goes_to("Accord").types("oui").press("f2");
    sitter.hides("À COMPLÉTER");
}

#[test]
fn what_stands_against_a_row_is_told_in_it_and_the_others_are_saved() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", "oui"]);
    // No sex, and a birth that is none.
    row(&mut sitter, ["Lawson-Fictif", "Komi", "", "31/2/1990", "", "", "oui"]);
    sitter.shows("! Sexe : ").shows_line(&["Lawson-Fictif", "Komi", "31/2/1990"]);
    assert_eq!((found(&sitter, "agbeko").len(), found(&sitter, "lawson").len()), (1, 0));
    sitter.types("m").press("tab").shows("! Naissance : ").retypes("1990").press("f2");
    sitter.shows_line(&["2 ", "Lawson-Fictif", "Komi", "m", "1990"]);
    // Under age the guardian signs in the file: nobody is saved as if she had consented alone.
    row(&mut sitter, ["Sossou-Fictif", "Ama", "f", "2012", "", "", "oui"]);
    sitter.shows("moins de 18 ans").press("ctrl-u").press("tab").shows_line(&[
        "3 ",
        "Sossou-Fictif",
        "attend",
    ]);
    // A row without a name is none; a blank one is left alone.
    row(&mut sitter, ["", "", "f", "", "", "", ""]);
    sitter.shows("il faut un nom ou un prénom");
}

#[test]
fn one_key_repeats_the_cell_above_but_never_a_consent() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    sitter.press("f5").shows("Rien au-dessus à répéter");
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "90 00 00 77", "Agou", "oui"]);
    sitter.press("f5").types("Afi").press("tab f5").types("2010").press("tab f5 f5");
    sitter.press("f5").shows("L'accord se demande à chacun").press("f2");
    sitter.shows_line(&["2 ", "Agbeko-Fictive", "Afi", "f", "2010", "90 00 00 77", "Agou", "attend"]);
}

#[test]
fn somebody_who_is_there_gets_the_session_and_no_second_file() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let before = texts(&mut office, &kossi.id, &["region", "occupation", "interviewed_on"]);
    let mut sitter = list(&office);
    row(&mut sitter, ["Adjovi-Fictif", "Kossi", "m", "2/4/1990", "", "", "oui"]);
    // Asked in the row, with the reasons; a key of habit is no answer.
    sitter.shows("Déjà là ? F2 : une autre personne").shows("ressemble").shows("même nom").shows("naissance");
    sitter.press("tab enter").shows("LISTE  Forum emploi").shows("Déjà là ?");
    assert_eq!(found(&sitter, "adjovi").len(), 1);
    sitter.press("f4").shows("DEUX FICHES CÔTE À CÔTE").shows_line(&["même nom", "même naissance"]);
    sitter.press("f4").shows("C'est ADJOVI-FICTIF Kossi").shows("LISTE  Forum emploi").press("f2");
    // A yes in a crowd takes nothing back that he agreed to before.
    assert_eq!(texts(&mut office, &kossi.id, &["consent"]), ["employment, reintegration"]);
    sitter.shows_line(&["1 ", "Adjovi-Fictif", "Kossi", "02/04/1990", "Aného"]);
    assert_eq!(found(&sitter, "adjovi").len(), 1);
    assert_eq!(sessions::of(&office.sitting, &kossi.id).unwrap().len(), 1);
    assert_eq!(texts(&mut office, &kossi.id, &["region", "occupation", "interviewed_on"]), before);
    // Said once more in the same list she stands there once; another of the name is another.
    row(&mut sitter, ["Adjovi-Fictif", "Kossi", "m", "2/4/1990", "", "", "oui"]);
    sitter.shows("Déjà là ?").press("f2").shows_line(&["2 ", "Adjovi-Fictif", "Kossi"]);
    assert_eq!(found(&sitter, "adjovi").len(), 2);
    let mut again = sitter.desk.sitting().again().unwrap();
    assert_eq!(deeds::duplicates::all(&mut again, 5).unwrap(), [], "it is remembered");
}

#[test]
fn who_somebody_is_stays_as_her_file_has_it_and_where_she_is_reached_is_as_she_says() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut sitter = list(&office);
    row(&mut sitter, ["Adjovi Fictif", "Kossi", "m", "1990", "90 00 00 42", "Vogan", "oui"]);
    sitter.shows("Déjà là ?").press("f4 f4").shows("Localité : la fiche dit Aného ; F4 le prend");
    sitter.press("f2").shows_line(&["1 ", "Adjovi-Fictif", "02/04/1990", "Vogan"]);
    let keys = ["family_name", "birth", "locality", "consent"];
    let kept = ["Adjovi-Fictif", "1990-04-02", "Vogan", "employment, reintegration"];
    assert_eq!(texts(&mut office, &kossi.id, &keys), kept);
}

#[test]
fn a_line_that_goes_brings_back_the_grid_the_half_row_and_the_cursor() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", "oui"]);
    sitter.types("Lawson-Fictif").press("tab").types("Komi").press("left*2");
    let (screen, cursor) = (sitter.screen(), sitter.cursor());
    sitter.desk.hang_up();
    drop(sitter);
    let mut next = office.another_seat(None, "fr");
    next.shows("Ligne de liste, L. K., commencé à").press("enter");
    assert_eq!((next.screen(), next.cursor()), (screen, cursor));
    next.press("end tab").types("m").press("f2").shows_line(&["2 ", "Lawson-Fictif", "Komi", "m", "attend"]);
}

#[test]
fn a_row_that_became_somebody_who_is_there_stays_a_row_of_its_list() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut sitter = list(&office);
    row(&mut sitter, ["Adjovi-Fictif", "Kossi", "m", "2/4/1990", "", "Vogan", "oui"]);
    sitter.press("f4 f4").shows("Localité : la fiche dit Aného ; F4 le prend");
    sitter.desk.hang_up();
    drop(sitter);
    let mut next = office.another_seat(None, "fr");
    next.press("enter").shows("LISTE  Forum emploi").press("f2").shows_line(&[
        "1 ",
        "Adjovi-Fictif",
        "Vogan",
    ]);
    assert_eq!(sessions::of(&office.sitting, &kossi.id).unwrap().len(), 1);
    assert_eq!(texts(&mut office, &kossi.id, &["locality"]), ["Vogan"]);
}

#[test]
fn the_head_of_a_list_is_corrected_in_the_middle_of_a_row() {
    let mut office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", "oui"]);
    sitter.types("Lawson-Fictif").press("tab").types("Komi").press("f6").shows("MODIFIER LA LISTE");
    sitter.goes_to("Localité").retypes("Agou").press("f2").shows("Liste corrigée : Forum emploi");
    sitter.shows("23 novembre 2026, Agou, Plateaux").shows_line(&["Lawson-Fictif", "Komi"]);
    sitter.press("tab").types("m").press("f2").shows_line(&["2 ", "Lawson-Fictif", "Agou"]);
    // Who was registered before stays as she was.
    sitter.shows_line(&["1 ", "Agbeko-Fictive", "Kpalimé"]);
    let lawson = found(&sitter, "lawson").remove(0);
    assert_eq!(texts(&mut office, &lawson.id, &["locality", "region"]), ["Agou", "TG-P"]);
}

#[test]
fn a_change_of_language_changes_every_word_and_no_answer() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", ""]);
    sitter.types("Lawson-Fictif").press("ctrl-l").shows("LIST  Forum emploi").shows("waits");
    sitter.press("ctrl-l").shows("LISTA  Forum emploi").shows("espera").shows("Lawson-Fictif");
}

#[test]
fn in_a_narrow_window_the_cell_in_hand_is_seen() {
    let office = Office::on_file();
    let mut sitter = list(&office);
    row(&mut sitter, ["Agbeko-Fictive", "Essi", "f", "1988", "", "", "oui"]);
    sitter.resize(40, 10).types("Lawson").shows("Lawson").press("tab tab tab tab tab").types("Agou");
    sitter.shows("Agou").press("tab").types("oui").shows("oui").press("up").shows("Agou");
    sitter.resize(120, 40).shows_line(&["Lawson", "Agou"]);
}

fn says(lines: &mut Lines, said: &str) -> String {
    lines.hear(format!("{said}\n").as_bytes());
    String::from_utf8(lines.reply()).unwrap()
}

#[test]
fn in_lines_a_line_is_a_person_and_each_stands_for_itself() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut lines = Lines::new(office.sitting, Lang::Fr);
    lines.reply();
    let said = says(&mut lines, "list-new Forum emploi; hier; TG; plat; Kpalimé");
    assert!(said.contains("Forum emploi, 23 novembre 2026, Kpalimé, Plateaux, Togo"), "{said}");
    assert!(
        said.contains("Une ligne par personne : Nom; Prénoms; Sexe*; Né(e); Tél.; Localité; Accord"),
        "{said}"
    );
    assert!(said.ends_with("\n1> "), "{said}");
    let said = says(&mut lines, "Agbeko-Fictive; Essi; f; 14/3/88; 90000077; ; oui");
    assert!(said.contains("AGBEKO-FICTIVE Essi, TG-0000002-0\n"), "{said}");
    assert!(said.contains("14 mars 1988") && said.ends_with("\n2> "), "{said}");
    // No consent: she waits, and it is said.
    let said = says(&mut lines, "Lawson-Fictif; Komi; m; ~35");
    assert!(said.contains("LAWSON-FICTIF Komi, TG-0000003-") && said.contains("attend son accord"), "{said}");
    // What is wrong is told and stays in hand; mended, the row is saved.
    let said = says(&mut lines, "Sossou-Fictif; Ama; f; 31/2/1990; ; ; oui");
    assert!(said.contains("3. Naissance : ") && said.ends_with("Naissance: "), "{said}");
    let said = says(&mut lines, "1990");
    assert!(said.contains("SOSSOU-FICTIF Ama, TG-0000004-") && said.ends_with("\n4> "), "{said}");
    // Somebody who is there: it is she, and her file gets the session.
    let said = says(&mut lines, "Adjovi-Fictif; Kossi; m; 2/4/1990; ; ; oui");
    assert!(said.contains("Déjà là ?") && said.contains("même naissance"), "{said}");
    let said = says(&mut lines, "merge");
    assert!(said.contains("Modifié : ADJOVI-FICTIF Kossi") && said.ends_with("\n5> "), "{said}");
    assert_eq!(lines.ended(), Ended::WithFaults, "a fault in what was typed");
    let said = says(&mut lines, ".");
    assert!(said.contains("Liste fermée : Forum emploi, 4 personnes."), "{said}");
    let said = says(&mut lines, "lists");
    assert!(said.contains("1. 23 novembre 2026, Forum emploi, Kpalimé, Plateaux, 4 personnes"), "{said}");
    let said = says(&mut lines, "open 1");
    assert!(said.contains("4. ADJOVI-FICTIF Kossi, TG-0000001-") && said.ends_with("\n5> "), "{said}");
}

#[test]
fn in_lines_a_row_that_nobody_mends_waits_as_a_draft_and_the_next_is_saved() {
    let office = Office::on_file();
    let seat = office.another_seat(None, "fr");
    let mut lines = Lines::new(seat.desk.sitting().again().unwrap(), Lang::Fr);
    lines.reply();
    says(&mut lines, "list-new Forum emploi");
    says(&mut lines, "Sossou-Fictif; Ama; f; 31/2/1990; ; ; oui");
    let said = says(&mut lines, "Agbeko-Fictive; Essi; f; 1988; ; ; oui");
    assert!(said.contains("Ligne 1 pas finie : gardée en brouillon"), "{said}");
    assert!(said.contains("AGBEKO-FICTIVE Essi, TG-0000001-"), "{said}");
    says(&mut lines, ".");
    let said = says(&mut lines, "draft-resume");
    assert!(said.contains("Sossou-Fictif Ama") && said.contains("Naissance"), "{said}");
    let said = says(&mut lines, "birth=1990");
    assert!(said.contains("SOSSOU-FICTIF Ama, TG-0000002-"), "{said}");
}
