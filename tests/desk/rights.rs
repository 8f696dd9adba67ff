//! Who may see what.

use crate::support::{Office, Sitter};
use guichet::domain::office::Role;

/// A case with a sensitive answer, and somebody of that role who looks at the desk.
fn seen_by(role: Role, office_name: &str) -> Sitter {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let account = office.hires("Yawa Collègue", role, office_name);
    office.another_seat(Some(&account), "fr")
}

const HERE: &str = "ANPE Essai";
const ELSEWHERE: &str = "ANPE Ailleurs";

#[test]
fn a_colleague_of_the_office_sees_the_case_and_not_what_is_sensitive() {
    let mut sitter = seen_by(Role::Counsellor, HERE);
    sitter.opens_person("kossi").press("f4").shows("RETOUR").shows_line(&["Retour depuis", "Libye"]);
    sitter.shows_line(&["Mode de retour", "•••"]).hides("volontaire assisté");
}

#[test]
fn a_supervisor_and_a_focal_point_of_the_office_see_it() {
    for role in [Role::Supervisor, Role::FocalPoint] {
        let mut sitter = seen_by(role, HERE);
        sitter.opens_person("kossi").press("f4").shows_line(&["Mode de retour", "volontaire assisté"]);
    }
}

#[test]
fn a_counsellor_of_another_office_may_neither_see_nor_open_a_case() {
    let mut sitter = seen_by(Role::Counsellor, ELSEWHERE);
    sitter.opens_person("kossi").shows("suivi en cours").hides("TG-R0000001");
    sitter.press("f4").shows("Votre rôle ne permet pas cela").hides("Libye").hides("volontaire assisté");
}

#[test]
fn who_makes_statistics_sees_no_person() {
    let mut sitter = seen_by(Role::Statistics, HERE);
    sitter.hides("ADJOVI").press("f3").types("kossi").hides("ADJOVI").shows("Votre rôle ne permet pas cela");
    sitter.press("esc f4").shows("OFFRES OUVERTES");
}

#[test]
fn a_counsellor_reads_no_log() {
    let mut sitter = seen_by(Role::Counsellor, HERE);
    sitter.opens_person("kossi").press("ctrl-y").shows("Votre rôle ne permet pas cela").hides("HISTORIQUE");
}

#[test]
fn nobody_finds_anothers_draft() {
    let office = Office::on_file();
    let account = office.hires("Yawa Collègue", Role::Counsellor, HERE);
    let mut one = office.another_seat(None, "fr");
    one.press("f2").types("Agbeko-Fictive").press("tab");
    let mut other = office.another_seat(Some(&account), "fr");
    other.hides("À REPRENDRE").press("ctrl-k").types("draft-resume").press("enter");
    other.shows("Aucun entretien à reprendre.");
}
#[test]
fn what_is_masked_on_the_sheet_cannot_be_read_in_the_form() {
    let mut sitter = seen_by(Role::Counsellor, HERE);
    sitter.opens_person("kossi").press("f4 f3").hides("volontaire assisté");
    sitter.shows("Votre rôle ne permet pas cela").shows_line(&["Mode de retour", "•••"]);
}
