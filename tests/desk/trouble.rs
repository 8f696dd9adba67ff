//! A full disk, a file that somebody holds: a clear sentence, what was typed stays on the screen, and is kept as soon
//! as it can be.

use crate::support::{Office, Sitter};
use guichet::deeds::kept::Draft;
use guichet::deeds::{Sitting, drafts};
use guichet::ui::face::Face;
use std::time::{Duration, Instant};

const STORY: &str = "Un long récit inventé. ";

/// A desk whose disk is full but for what another seat still holds.
fn on_a_full_disk() -> (Office, Sitter, String) {
    let mut office = Office::on_file();
    let ballast = Draft {
        id: office.sitting.new_id(),
        counsellor_id: office.sitting.signer.id.clone(),
        form: "candidate".to_owned(),
        form_version: 1,
        subject: None,
        seat: "another".to_owned(),
        field: "note".to_owned(),
        cursor: 0,
        answers: serde_json::json!({ "answers": { "note": [STORY.repeat(20_000), ""] } }).to_string(),
        initials: "B.".to_owned(),
        filled: 1,
        total: 42,
        begun_at: office.sitting.now().to_string(),
        at: office.sitting.now().to_string(),
    };
    drafts::begin(&mut office.sitting, &ballast).unwrap();
    let sitter = office.another_seat_with_a_full_disk("fr");
    (office, sitter, ballast.id)
}

fn kept(sitting: &Sitting) -> String {
    drafts::own(sitting)
        .unwrap()
        .into_iter()
        .map(|draft| draft.answers)
        .filter(|text| text.contains("Agbeko"))
        .collect()
}

#[test]
fn on_a_full_disk_what_is_typed_stays_and_is_kept_when_there_is_room() {
    let (mut office, mut sitter, ballast) = on_a_full_disk();
    sitter.press("f2").types("Agbeko-Fictive").goes_to("Note").pastes(&STORY.repeat(1_000));
    for key in ["tab", "s-tab"] {
        sitter.press(key).shows("Disque plein : ce qui est tapé est gardé ; libérez de la place");
    }
    sitter.press("esc").shows("Disque plein").shows("NOUVEAU CANDIDAT");
    assert!(!kept(&office.sitting).contains("récit"));
    assert_eq!(sitter.desk.deadline(), Some(Duration::from_secs(2)), "it tries again");
    sitter.tick().shows("Disque plein");

    drafts::set_aside(&mut office.sitting, &ballast).unwrap();
    sitter.tick().shows("Cela va de nouveau").hides("Disque plein");
    assert!(kept(&office.sitting).contains("récit"));
    sitter.goes_to("Nom").shows_line(&["Nom", "Agbeko-Fictive"]).press("esc").shows("Brouillon gardé");
}

#[test]
fn a_record_that_does_not_fit_is_not_half_saved() {
    let (mut office, mut sitter, ballast) = on_a_full_disk();
    sitter.press("f2").types("Agbeko-Fictive").goes_to("Sexe").types("f").goes_to("Accord").types("oui");
    sitter.goes_to("Note").pastes(&"é".repeat(3_900)).press("f2").shows("Disque plein").stands_at("Note");
    assert_eq!(guichet::deeds::candidates::find(&office.sitting, "agbeko", 5).unwrap(), []);
    drafts::set_aside(&mut office.sitting, &ballast).unwrap();
    sitter.press("f2").shows("Enregistré TG-0000001-");
    assert_eq!(guichet::deeds::candidates::find(&office.sitting, "agbeko", 5).unwrap().len(), 1);
    assert_eq!(kept(&office.sitting), "");
}

#[test]
fn while_somebody_holds_the_file_nobody_waits_long_and_nothing_is_lost() {
    let office = Office::on_file();
    let mut sitter = office.another_seat(None, "fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab");
    let other = rusqlite::Connection::open(office.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let begin = Instant::now();
    sitter
        .types("Essi")
        .press("tab")
        .shows("Un autre poste écrit : ce qui est tapé est gardé")
        .stands_at("Sexe");
    assert!(begin.elapsed() < Duration::from_secs(8), "the keyboard was held for {:?}", begin.elapsed());
    sitter.shows_line(&["Prénoms", "Essi"]);
    other.execute_batch("ROLLBACK").unwrap();
    sitter.tick().shows("Cela va de nouveau");
    assert!(kept(&office.sitting).contains("Essi"));
}
