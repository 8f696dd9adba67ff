//! The program itself on a pseudo terminal: real processes, real signals, a line that goes away.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on must stop at once")]

#[path = "support/seat.rs"]
mod seat;

use seat::{Seat, folder_filled_for_exercise, folder_with_a_desk, waits_for_a_draft_with};
use std::time::Duration;

/// However slow the machine: what is waited for longer will not come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// From a signal to the end.
const SOON: Duration = Duration::from_secs(2);

const F1: &str = "\x1bOP";
const F2: &str = "\x1bOQ";
const F3: &str = "\x1bOR";
const F4: &str = "\x1bOS";
const F9: &str = "\x1b[20~";
const CTRL_K: &str = "\x0b";
const CTRL_L: &str = "\x0c";
const CTRL_R: &str = "\x12";
const CTRL_X: &str = "\x18";

/// Questions to the terminal, mouse and keyboard protocols: an answer would be taken for typing.
const NEVER: [&str; 12] = [
    "\x1b[6n",
    "\x1b[5n",
    "\x1b[c",
    "\x1b[0c",
    "\x1b[>c",
    "\x1b[?u",
    "?1000h",
    "?1002h",
    "?1003h",
    "?1006h",
    ">1u",
    "\x1b]11;?",
];

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_desk_opens_on_today_and_gives_the_terminal_back() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    seat.shows("guichet  ANPE Essai").shows("EXERCICE").shows("mar. 24 nov.").shows("F1 aide");
    assert!(seat.is_on_alternate_screen());
    let raw = seat.settings();
    seat.sends(CTRL_X);
    let (status, _) = seat.ends();
    assert_eq!(status.exit_code(), 0);
    assert!(!seat.is_on_alternate_screen());
    assert_ne!(seat.settings(), raw, "the terminal is still raw");
    assert!(seat.screen().trim().is_empty(), "something is left to be read:\n{}", seat.screen());
    let bytes = seat.raw();
    let (shown, pasting) = (contains(&bytes, "\x1b[?25h"), contains(&bytes, "\x1b[?2004l"));
    assert!(shown && pasting, "cursor and paste are as they were");
}

#[test]
fn the_picture_follows_the_size_of_the_window() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    seat.shows("F1 aide");
    seat.resizes(120, 40);
    // The head goes from edge to edge.
    seat.shows(&format!("{}EXERCICE", " ".repeat(50)));
    seat.resizes(30, 8);
    seat.shows("trop petite").hides("F1 aide");
    seat.sends(F2);
    seat.resizes(80, 24);
    seat.shows("NOUVEAU CANDIDAT").stands_at("Nom");
}

/// Begins an interview: a name, and half of a first name.
fn begun(seat: &mut Seat) {
    seat.shows("F1 aide");
    seat.sends(F2).stands_at("Nom");
    seat.sends("Agbeko-Fictive\t").stands_at("Prénoms");
    seat.sends("Essi").shows("Essi");
}

#[test]
fn a_hang_up_ends_it_at_once_and_the_interview_is_kept() {
    ended_by("HUP", 129);
}

#[test]
fn a_termination_ends_it_at_once_and_the_interview_is_kept() {
    ended_by("TERM", 143);
}

#[test]
fn an_interrupt_from_outside_ends_it_at_once_and_the_interview_is_kept() {
    ended_by("INT", 130);
}

fn ended_by(signal: &str, code: u32) {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    seat.signals(signal);
    let (status, took) = seat.ends();
    assert_eq!(status.exit_code(), code, "{status:?}");
    assert!(took < SOON, "{took:?}");
    assert!(!seat.is_on_alternate_screen(), "the terminal is given back");
    assert!(seat.settings().contains("ECHO"), "and echoes: {}", seat.settings());
    let mut next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.").shows("2 champs sur 64");
    next.sends("\r").stands_at("Prénoms");
    next.sends("X").shows("EssiX").shows("Agbeko-Fictive");
}

#[test]
fn kill_9_costs_at_most_the_field_in_hand() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    seat.sends("\t").stands_at("Sexe");
    seat.sends("f").shows("Sexe *                 f");
    seat.signals("KILL");
    seat.ends();
    let mut next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.");
    next.sends("\r").shows("Agbeko-Fictive").shows("Essi").stands_at("Sexe");
}

#[test]
fn kill_9_some_seconds_after_the_last_key_costs_nothing() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    let written = seat.raw().len();
    waits_for_a_draft_with(folder.path(), "Essi");
    assert_eq!(seat.raw().len(), written, "keeping a draft shows nothing");
    seat.signals("KILL");
    seat.ends();
    let mut next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.");
    next.sends("\r").shows("Agbeko-Fictive").stands_at("Prénoms");
    next.sends("X").shows("EssiX");
}

#[test]
fn a_terminal_that_goes_away_ends_it_and_the_interview_is_kept() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    seat.hangs_up("s");
    let (status, took) = seat.ends();
    assert_eq!(status.exit_code(), 129, "{status:?}");
    assert!(took < SOON, "{took:?}");
    let next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.");
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_goes_away_without_a_signal_ends_it_all_the_same() {
    let folder = folder_with_a_desk();
    // Where the program is not the first of its terminal, nobody sends it a HUP.
    let mut seat = Seat::under(folder.path(), &["sh", "-c", "trap '' HUP; exec setsid --wait \"$0\""]);
    begun(&mut seat);
    seat.sends("s").shows("Essis");
    seat.hangs_up("t");
    let (status, took) = seat.ends();
    assert_eq!(status.exit_code(), 129, "{status:?}");
    assert!(took < SOON, "{took:?}");
    let mut next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.");
    next.sends("\r").stands_at("Prénoms").shows("Essis");
}

#[test]
fn nothing_of_a_person_is_left_on_a_screen_that_has_no_other() {
    for (term, erases_more) in [("linux", true), ("vt100", false), ("vt220", false)] {
        for way in ["HUP", "TERM", "INT", "leave"] {
            let folder = folder_with_a_desk();
            let mut seat = Seat::with(folder.path(), &[("TERM", term), ("LANG", "fr_FR.UTF-8")]);
            begun(&mut seat);
            if way == "leave" {
                seat.sends(CTRL_X);
            } else {
                seat.signals(way);
            }
            seat.ends();
            assert_eq!(seat.screen().trim(), "", "{term}, {way}");
            let bytes = seat.raw();
            assert_eq!(contains(&bytes, "\x1b[3J"), erases_more, "{term}, {way}: what was scrolled away");
            assert!(!contains(&bytes, "?1049"), "{term} has no other screen");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_takes_no_more_cannot_hold_it() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    seat.stops_reading("s");
    // Where the kernel does not tell what the program waits for, as many pictures as no line holds.
    for _ in 0..2000 {
        if seat.is_stuck_writing() {
            break;
        }
        seat.sends(CTRL_R);
        std::thread::park_timeout(Duration::from_millis(2));
    }
    // She types on, and sees nothing of it.
    seat.sends("vi\tf\t~35\t90 12 34 56");
    waits_for_a_draft_with(folder.path(), "90 12 34 56");
    seat.comes_to_rest();
    seat.signals("TERM");
    let (status, took) = seat.ends();
    assert_eq!(status.exit_code(), 143, "{status:?}");
    assert!(took < SOON, "{took:?}");
    let mut next = Seat::at(folder.path());
    next.shows("Entretien avec A. E.");
    next.sends("\r").stands_at("Téléphone").shows("vers 1991");
}

#[test]
fn a_desk_filled_for_exercise_opens_and_is_walked_through() {
    let folder = folder_filled_for_exercise();
    let mut seat = Seat::at(folder.path());
    seat.shows("EXERCICE").shows("candidats suivis");
    seat.sends(F3).shows("CHERCHER UNE PERSONNE");
    seat.sends("\r").shows("F2 modifier");
    seat.sends("\x1b").hides("F2 modifier");
    seat.sends("\x1b").shows("guichet  ANPE");
    seat.sends(F4).shows("OFFRES OUVERTES");
    seat.sends("\r").shows("F3 profils");
    seat.sends(F3).shows("CANDIDATS POUR");
    seat.sends(CTRL_X);
    assert_eq!(seat.ends().0.exit_code(), 0);
}

#[test]
fn an_old_terminal_without_utf8_gets_ascii_and_no_colour() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::with(folder.path(), &[("TERM", "vt100"), ("LC_ALL", "C")]);
    seat.shows("F1 aide");
    seat.sends(F2).stands_at("Nom");
    seat.sends("S\u{e9}nam\u{e9}-Fictive\t").stands_at("Prenoms").shows("Sename-Fictive");
    seat.sends(F2).shows("! a remplir avant d'enregistrer");
    // Esc stands alone only after a silence.
    seat.sends("\x1b").shows("A REPRENDRE");
    seat.sends("\r").shows("Sename-Fictive");
    seat.sends(CTRL_X);
    assert_eq!(seat.ends().0.exit_code(), 0);
    let bytes = seat.raw();
    let high: Vec<u8> = bytes.iter().copied().filter(|byte| *byte > 0x7F).collect();
    assert_eq!(high, Vec::<u8>::new(), "{:?}", String::from_utf8_lossy(&bytes));
    for colour in ["38;5", "48;5", "[31m", "?1049", "?2004"] {
        assert!(!contains(&bytes, colour), "{colour}");
    }
    // What was typed is kept with its accents all the same.
    let next = Seat::at(folder.path());
    next.shows("Entretien avec S.");
}

#[test]
fn the_terminal_is_never_asked_anything() {
    let folder = folder_with_a_desk();
    for term in ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt220", "vt100", "putty"] {
        let mut seat = Seat::with(folder.path(), &[("TERM", term), ("LANG", "fr_FR.UTF-8")]);
        seat.shows("F1 aide");
        seat.sends(F1).shows("AIDE");
        seat.sends("\x1b").hides("AIDE");
        seat.sends(F3).shows("CHERCHER UNE PERSONNE");
        seat.sends("adj").shows("Rien de tel.");
        seat.sends(CTRL_K).shows("COMMANDES");
        seat.sends(CTRL_L).shows("COMMANDS");
        seat.sends(CTRL_L).sends(CTRL_L).shows("COMMANDES");
        seat.sends(CTRL_R);
        seat.resizes(100, 30);
        seat.shows(&format!("{}EXERCICE", " ".repeat(45)));
        seat.sends(CTRL_X);
        assert_eq!(seat.ends().0.exit_code(), 0, "{term}");
        let bytes = seat.raw();
        for question in NEVER {
            assert!(!contains(&bytes, question), "{term} is sent {question:?}");
        }
    }
}

#[test]
fn an_idle_desk_writes_nothing() {
    let folder = folder_with_a_desk();
    let seat = Seat::at(folder.path());
    seat.shows("F1 aide");
    assert_eq!(seat.bytes_within(Duration::from_secs(3)), 0);
    seat.comes_to_rest();
}

#[test]
fn the_keys_that_stop_other_programs_do_not_stop_this_one() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    begun(&mut seat);
    for key in ["\x03", "\x1a", "\x1c", "\x13", "\x11", "\x04", "\x00", "\x1b[200~", "\x1b[201~"] {
        seat.sends(key);
    }
    seat.sends("Z").shows("EssiZ").stands_at("Prénoms");
}

#[test]
fn what_is_typed_ahead_arrives_in_its_order() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    // Typed before the first picture stands.
    seat.sends(&format!("{F2}Agbeko-Fictive\tEssi\tf\t~35\t"));
    seat.stands_at("Téléphone").shows("Agbeko-Fictive").shows("féminin").shows("vers 1991 (estimé)");
}

#[test]
fn a_slip_goes_to_the_printer_behind_a_terminal_that_has_one_and_into_the_tray_elsewhere() {
    let folder = folder_filled_for_exercise();
    std::fs::write(folder.path().join("guichet.toml"), "[printer]\nport = \"terminal\"\npaper = \"80mm\"\n")
        .unwrap();
    let mut seat = Seat::at(folder.path());
    seat.shows("F1 aide");
    seat.sends(F3).shows("Chercher");
    seat.sends("\r").shows("F4 dossier");
    seat.sends("\x10").shows("vers l'imprimante, rouleau de 80 mm");
    seat.sends("\r");
    seat.wrote("\x1b[5iVOTRE FICHE AU SERVICE DE L'EMPLOI\r\n").wrote("\r\n\x1b[4i");
    seat.sends(CTRL_X).ends();

    let linux = [("TERM", "linux"), ("LANG", "fr_FR.UTF-8")];
    let mut seat = Seat::with(folder.path(), &linux);
    seat.shows("F1 aide");
    seat.sends(F3).shows("Chercher");
    seat.sends("\r").shows("F4 dossier");
    seat.sends("\x10").shows("vers le bac de sortie");
    seat.sends("\r").shows("Bac de sortie (fetch)");
    seat.sends(CTRL_X).ends();
    assert!(!contains(&seat.raw(), "\x1b[5i"));
}

/// The program with some words, in a shell that tells of the terminal afterwards.
fn asked_for_a_code(folder: &std::path::Path) -> Seat {
    Seat::under(folder, &["sh", "-c", "trap : INT; \"$0\" user code; echo \"ended $?\"; stty -a"])
}

#[test]
fn a_code_is_typed_unseen_and_opens_the_locked_desk() {
    const CODE: &str = "mil neuf cents lunes";
    let folder = folder_with_a_desk();
    let mut seat = asked_for_a_code(folder.path());
    seat.shows("Nouveau code");
    seat.sends(&format!("{CODE}\r")).shows("Encore une fois");
    seat.sends(&format!("{CODE}\r")).shows("ended 0").shows(" echo ");
    assert!(!contains(&seat.raw(), "lunes"), "{}", seat.screen());
    seat.ends();

    let mut seat = Seat::at(folder.path());
    seat.shows("F1 aide");
    seat.sends(F2).shows("NOUVEAU CANDIDAT");
    seat.sends("Agbeko-Fictive\t").stands_at("Prénoms");
    seat.sends(F9).shows("VERROUILLÉ").hides("Agbeko-Fictive");
    seat.sends("mil neuf cents soleils\r").shows("Ce n'est pas ce code").hides("Agbeko-Fictive");
    seat.sends(&format!("{CODE}\r")).shows("Agbeko-Fictive").stands_at("Prénoms");
    assert!(!contains(&seat.raw(), "lunes") && !contains(&seat.raw(), "soleils"));
    seat.sends(CTRL_X);
    assert_eq!(seat.ends().0.exit_code(), 0);
}

#[test]
fn whoever_gives_up_at_the_code_sees_again_what_is_typed() {
    let folder = folder_with_a_desk();
    let mut seat = asked_for_a_code(folder.path());
    seat.shows("Nouveau code");
    seat.sends("1234").sends("\x03").shows("ended 130").shows(" echo ").hides("1234");
    seat.ends();
}

#[test]
fn an_offer_that_is_typed_in_survives_kill_9_like_an_interview() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    seat.shows("ANPE Essai");
    seat.sends("\x1bOS").shows("OFFRES OUVERTES");
    seat.sends("\x1bOQ").shows("NOUVELLE OFFRE");
    // Typed ahead, through the list of values, without looking.
    seat.sends("Maçon\tBâtir Exemple\t\t\tAného\t\tcdd\t6 mois\t\t3");
    seat.shows("nouvel employeur").shows("6 mois");
    waits_for_a_draft_with(folder.path(), "Aného");
    seat.signals("KILL");
    seat.ends();
    let mut next = Seat::at(folder.path());
    next.shows("Offre Maçon");
    next.sends("\r").shows("Aného").shows("Bâtir Exemple").shows("6 mois");
    next.sends("\x1bOQ").shows("TG-O0000001-").shows("brouillon");
}

#[test]
fn a_list_of_many_people_survives_kill_9_with_its_grid_and_the_row_in_hand() {
    let folder = folder_with_a_desk();
    let mut seat = Seat::at(folder.path());
    seat.shows("ANPE Essai");
    // F5: a list. Typed ahead: its head, a whole row, half of the next.
    seat.sends("\x1b[15~").shows("NOUVELLE LISTE");
    seat.sends("Forum emploi\x1bOQ").shows("LISTE  Forum emploi");
    seat.sends("Agbeko-Fictive\tEssi\tf\t1988\t\t\toui\tLawson-Fictif\tKomi\tm\t");
    waits_for_a_draft_with(folder.path(), "Komi");
    seat.shows("Lawson-Fictif").comes_to_rest();
    seat.signals("KILL");
    seat.ends();
    let mut next = Seat::at(folder.path());
    next.shows("Ligne de liste, L. K.");
    next.sends("\r").shows("LISTE  Forum emploi").shows("Agbeko-Fictive").shows("Lawson-Fictif");
    next.sends("1990\x1bOQ").shows("Inscrit, sans accord encore : LAWSON-FICTIF Komi");
}
