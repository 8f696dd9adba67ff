//! A note between two interviews, the form later: from anywhere, in the middle of anything, and nothing is lost.

use crate::support::{Office, Sitter};
use guichet::deeds::candidates::{Arrival, Asked};
use guichet::deeds::cases::Scope;
use guichet::deeds::{self, matches};
use guichet::domain::candidate::Status;
use guichet::i18n::Lang;
use guichet::line::{Ended, Lines};

/// Notes somebody on the screen: the cursor stands in the first field.
fn notes(sitter: &mut Sitter) {
    sitter.press("f8").shows("NOTE BRÈVE").stands_at("Nom");
    sitter.types("Agbeko-Fictive").press("tab").types("Essi").press("tab").types("f");
}

fn noted() -> Sitter {
    let mut sitter = Office::in_memory().sit("fr");
    sitter
        .press("f8")
        .shows("NOTE BRÈVE")
        .stands_at("Nom")
        .types("Agbeko-Fictive")
        .press("tab")
        .types("Essi");
    sitter.goes_to("Téléphone").types("90 00 00 77").goes_to("Note").types("cherche un stage").press("f2");
    sitter
}

#[test]
fn a_note_is_a_file_to_be_completed_and_waits_for_consent() {
    let mut sitter = noted();
    sitter
        .shows("Noté : AGBEKO-FICTIVE Essi, TG-0000001-")
        .shows("À COMPLÉTER 1")
        .hides("ATTENDENT LEUR ACCORD");
    sitter.shows_line(&["TG-0000001-", "AGBEKO-FICTIVE Essi", "noté le 24 nov., cherche un stage"]);
    // Found by her name, matched with nothing.
    sitter.press("f3").types("agbeko").shows("AGBEKO-FICTIVE Essi").shows("attend son accord").press("enter");
    sitter.press("f3").shows("Sans son accord, aucune offre ne lui est cherchée");
    let sitting = sitter.desk.sitting();
    let line = deeds::candidates::find(sitting, "agbeko", 5).unwrap().remove(0);
    assert_eq!(line.status, Status::Waiting.code());
    assert!(matches::offers_for(sitting, &line.id, 5).unwrap().is_empty());
}

#[test]
fn from_today_the_form_opens_with_what_is_known_and_finishing_it_ends_that() {
    let mut sitter = noted();
    sitter.press("enter").shows_line(&["Nom", "Agbeko-Fictive"]).shows_line(&["Note", "cherche un stage"]);
    sitter.stands_at("Sexe").types("f").goes_to("Naissance").types("~25").press("f2");
    // It is kept as far as it goes, and what lacks is said.
    sitter.shows("Gardé : AGBEKO-FICTIVE Essi. Manque encore : Accord").shows("À COMPLÉTER 1");
    sitter.press("enter").goes_to("Accord").types("oui").press("f2").shows("Modifié : AGBEKO-FICTIVE Essi");
    sitter.hides("À COMPLÉTER").hides("ATTENDENT LEUR ACCORD");
    let line = deeds::candidates::find(sitter.desk.sitting(), "agbeko", 5).unwrap().remove(0);
    assert_eq!(line.status, Status::Active.code());
}

#[test]
fn in_the_middle_of_an_interview_the_interview_waits_beneath_at_its_letter() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Lawson-Fictif").press("tab").types("Kom");
    let (screen, cursor) = (sitter.screen(), sitter.cursor());
    sitter.press("f8").shows("NOTE BRÈVE").stands_at("Nom").types("Agbeko-Fictive").press("f2");
    sitter.shows("Noté : AGBEKO-FICTIVE").shows("NOUVEAU CANDIDAT");
    assert_eq!(sitter.cursor(), cursor);
    sitter.types("i").shows_line(&["Prénoms", "Komi"]);
    assert_eq!(sitter.screen().replace("Komi", "Kom").lines().nth(3), screen.lines().nth(3));
    // The draft of the interview was kept before the note was opened.
    let drafts = deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert_eq!(drafts.len(), 1);
    assert!(drafts[0].answers.contains("Kom"), "{}", drafts[0].answers);
}

#[test]
fn the_key_is_known_wherever_one_is() {
    for way in ["", "f2", "f2 down down f4", "f3", "f4", "f1", "ctrl-k", "f2 f3 f3"] {
        let mut sitter = Sitter::new("fr");
        sitter.press(way).press("f8").shows("NOTE BRÈVE").stands_at("Nom");
        sitter.types("Agbeko-Fictive").press("f2").shows("Noté : AGBEKO-FICTIVE");
    }
}

#[test]
fn a_note_that_is_laid_down_waits_as_a_note() {
    let mut sitter = Sitter::new("fr");
    notes(&mut sitter);
    sitter.press("esc").shows("À REPRENDRE").shows("Note sur A. E., commencé à 9 h 30, 3 champs sur 5");
    sitter
        .press("enter")
        .shows("NOTE BRÈVE")
        .stands_at("Sexe")
        .press("f2")
        .shows("Noté : AGBEKO-FICTIVE Essi");
    sitter.hides("À REPRENDRE").shows("À COMPLÉTER 1");
}

#[test]
fn a_note_without_a_name_is_told_at_the_name() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f8").goes_to("Téléphone").types("90 00 00 77").press("f2");
    sitter.stands_at("Nom").shows("il faut un nom ou un prénom");
}

#[test]
fn somebody_who_is_there_already_gets_no_second_file() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    let asked = |sitter: &mut Sitter| {
        sitter.press("f8").types("Adjovi-Fictif").press("tab").types("Kossi").goes_to("Téléphone");
        sitter.types("90 00 00 42").goes_to("Note").types("a perdu sa carte").press("f2");
    };
    asked(&mut sitter);
    sitter.shows("DEUX FICHES CÔTE À CÔTE").shows("même nom");
    // It is he: what was noted goes into his file, and nothing else of it changes.
    sitter.press("f4").shows("C'est ADJOVI-FICTIF Kossi").press("f2").shows("Modifié : ADJOVI-FICTIF Kossi");
    let people = deeds::candidates::find(sitter.desk.sitting(), "adjovi", 5).unwrap();
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].locality.as_deref(), Some("Aného"), "what was not asked stays");
    sitter.hides("À COMPLÉTER");
    assert_eq!(sitter.candidate("adjovi")["note"], "a perdu sa carte");
    // He is somebody else: that is remembered, and both are there.
    asked(&mut sitter);
    sitter.press("f2").shows("Noté : ADJOVI-FICTIF Kossi, TG-0000002-");
    let mut again = sitter.desk.sitting().again().unwrap();
    assert_eq!(deeds::duplicates::all(&mut again, 5).unwrap(), []);
}

#[test]
fn a_note_that_is_joined_to_a_file_is_to_be_completed_no_more_until_they_are_parted() {
    for note_stays in [true, false] {
        let mut office = Office::in_memory();
        let kossi = office.registers_kossi();
        let noted = office.candidate(&[("family_name", "Adjovi-Fictif"), ("given_names", "Kossi")]);
        let arrival = Arrival { asked: Asked::Little, ..Arrival::default() };
        let note = deeds::candidates::arrive(&mut office.sitting, &noted, &arrival).unwrap();
        let left =
            |office: &Office| deeds::candidates::unfinished(&office.sitting, Scope::Own, 5).unwrap().len();
        assert_eq!(left(&office), 1);
        let (survivor, old) = if note_stays { (&note.id, &kossi.id) } else { (&kossi.id, &note.id) };
        let (stays, goes, laid) = deeds::merges::lay(&office.sitting, survivor, old).unwrap();
        deeds::merges::merge(&mut office.sitting, &stays, &goes, &laid.record, None).unwrap();
        assert_eq!(left(&office), 0, "the note stays: {note_stays}");
        deeds::merges::undo(&mut office.sitting, survivor).unwrap();
        assert_eq!(left(&office), 1, "the note stays: {note_stays}");
    }
}

#[test]
fn whoever_refuses_her_consent_is_registered_and_waits() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").goes_to("Sexe").types("f").goes_to("Accord").types("non");
    sitter.press("f2").shows("Sans accord : ni offre, ni envoi").press("f2");
    sitter.shows("Inscrit").press("esc").shows("ATTENDENT LEUR ACCORD 1").hides("À COMPLÉTER");
    sitter.press("enter").shows("attend son accord").press("ctrl-k").types("voir les accords").press("enter");
    sitter.shows_line(&["emploi", "refus"]);
    // Blank is no answer: it is asked.
    let mut other = Sitter::new("fr");
    other.press("f2").types("Agbeko-Fictive").goes_to("Sexe").types("f").press("f2").stands_at("Accord");
}

/// Says lines and hears what comes back.
fn says(lines: &mut Lines, said: &str) -> String {
    lines.hear(format!("{said}\n").as_bytes());
    String::from_utf8(lines.reply()).unwrap()
}

#[test]
fn in_lines_one_line_is_a_note_and_the_interview_it_came_into_goes_on() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut lines = Lines::new(office.sitting, Lang::Fr);
    lines.reply();
    says(&mut lines, "candidate-new Lawson-Fictif; Komi");
    let said = says(&mut lines, "note-new Agbeko-Fictive; Essi; f; 90000077; cherche un stage");
    assert!(said.contains("Noté : AGBEKO-FICTIVE Essi, TG-0000002-"), "{said}");
    assert!(said.contains("On reprend : NOUVEAU CANDIDAT Lawson-Fictif Komi"), "{said}");
    assert!(said.contains("\nSexe*"), "{said}");
    let said = says(&mut lines, "m; consent=oui; save");
    assert!(said.contains("Enregistré : LAWSON-FICTIF Komi, TG-0000003-"), "{said}");
    // Somebody who is there is asked about as in the form, and the answer is hers.
    let said = says(&mut lines, "noter quelqu'un en bref Adjovi-Fictif; Kossi; m; 90000042; sa carte");
    assert!(said.contains("Déjà là ?"), "{said}");
    let said = says(&mut lines, "merge");
    assert!(said.contains("C'est ADJOVI-FICTIF Kossi"), "{said}");
    assert!(says(&mut lines, "save").contains("Modifié : ADJOVI-FICTIF Kossi"));
    let said = says(&mut lines, "today");
    assert!(said.contains("À COMPLÉTER:") && said.contains("cherche un stage"), "{said}");
    assert_eq!(lines.ended(), Ended::Well);
    let place =
        said.lines().find_map(|line| line.split_once(". ").filter(|(_, rest)| rest.contains("AGBEKO")));
    let said = says(&mut lines, &format!("open {}", place.unwrap().0.trim()));
    assert!(said.ends_with("Naissance: "), "{said}");
}
