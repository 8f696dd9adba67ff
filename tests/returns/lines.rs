//! The same deeds in plain lines: a command, its questions, what it came to.

use crate::support::Office;
use guichet::domain::office::Role;
use guichet::i18n::Lang;
use guichet::line::Lines;

fn says(office: Office, lang: Lang, typed: &str) -> String {
    let mut lines = Lines::new(office.sitting, lang);
    lines.hear(typed.as_bytes());
    lines.end();
    String::from_utf8(lines.reply()).unwrap()
}

fn shows_in_order(said: &str, parts: &[&str]) {
    let mut at = 0;
    for part in parts {
        let found = said[at..].find(part);
        assert!(found.is_some(), "{part:?} does not follow in:\n{said}");
        at += found.unwrap() + part.len();
    }
}

fn office() -> (Office, String) {
    let mut office = Office::on_file();
    let here = office.sitting.office.name.clone();
    office.hires("Yawa Exemple", Role::Counsellor, &here);
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    (office, kossi.reference)
}

#[test]
fn a_case_is_read_moved_planned_and_handed_over_in_lines() {
    let (office, _) = office();
    let said = says(
        office,
        Lang::Fr,
        "open TG-R0000001-B\nvisit-no-show\ncase-move\nsuspendu;;voyage\nsave\ncase-move\nsave\n\
         visit-plan\n;;t+7;marché\nsave\ncase-lost\nhand-over\nyawa\nreason=congé\nsave\n",
    );
    shows_in_order(
        &said,
        &[
            "TG-R0000001-B ADJOVI-FICTIF Kossi",
            "Visites: faites : 0, manquées : 0, prochaine : M0 le 24 nov.",
            "Absence notée. Nouvelle date proposée : 26 nov.",
            "CHANGER L'ÉTAT DU DOSSIER",
            "Dossier : suspendu.",
            "Dossier : enregistré.",
            "CHANGER LE CALENDRIER DES VISITES",
            "Visite M0 : 1er déc.",
            "Contact perdu : il faut 3 essais",
            "CONFIER DES DOSSIERS À UN COLLÈGUE",
            "Un dossier confié à Yawa Exemple.",
        ],
    );
}

#[test]
fn a_return_that_needs_no_case_is_answered_in_a_line() {
    let (mut office, _) = office();
    let person = office.registers(&[
        ("family_name", "Saison-Fictive"),
        ("sex", "f"),
        ("situation", "returnee"),
        ("consent", "employment"),
    ]);
    let typed = format!(
        "today\ncase-not-needed {} saison finie\ntoday\ncase-not-needed {}\n",
        person.reference, person.reference
    );
    let said = says(office, Lang::En, &typed);
    shows_in_order(
        &said,
        &[
            "CAME BACK: A CASE?",
            "SAISON-FICTIVE",
            "Noted: the return needs no case.",
            "is not asked for this person",
        ],
    );
    assert_eq!(said.matches("CAME BACK").count(), 1);
}
