//! The desk in plain lines, beyond the intake: commands by id and by name, numbers of a list, and lines that are none.

use crate::desk::{Desk, Ran, text_of};
use guichet::flow::commands::Command;
use guichet::i18n::{Lang, label};

fn typed(desk: &Desk, input: impl AsRef<[u8]>) -> Ran {
    let ran = desk.ask(&[]).today("2026-11-23").input(input).run();
    assert!(ran.bytes.iter().all(|byte| *byte >= b' ' || *byte == b'\n'), "control bytes in {:?}", ran.out);
    ran
}

fn with_one_candidate() -> Desk {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nExemplaire;Afi Fictive;f;1984\nconsent=emploi\nsave\n").done();
    desk
}

#[test]
fn a_command_is_taken_by_its_id_and_by_its_name_in_any_language() {
    let desk = with_one_candidate();
    let by_id = typed(&desk, "candidate-find exemp\nquit\n").done();
    assert!(by_id.out.contains("EXEMPLAIRE"), "{}", by_id.out);
    for lang in Lang::ALL {
        let name = Command::CandidateFind.name(lang);
        let by_name = typed(&desk, format!("{name} exemp\nquit\n")).done();
        assert_eq!(by_name.out, by_id.out, "{name}");
    }
}

#[test]
fn a_line_that_names_nothing_is_told_and_the_desk_goes_on() {
    let desk = with_one_candidate();
    let ran = typed(&desk, "abracadabra\ncandidate-find exemp\nquit\n").ended_with(3);
    assert!(ran.out.contains(&label(Lang::Fr, "line-no-command")), "{}", ran.out);
    assert!(ran.out.contains("EXEMPLAIRE"), "{}", ran.out);
}

#[test]
fn a_row_of_the_last_list_is_opened_by_its_place() {
    let desk = with_one_candidate();
    let reference = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    for line in ["open 1", "show 1", "open", &format!("open {reference}"), &format!("show {reference}")] {
        let ran = typed(&desk, format!("candidate-find exemp\n{line}\nquit\n")).done();
        let name = label(Lang::Fr, "field-candidate-family_name");
        assert!(ran.out.contains(&format!("{name}: Exemplaire")), "{line}: {}", ran.out);
    }
    typed(&desk, "candidate-find exemp\nopen 2\nquit\n").ended_with(3);
}

#[test]
fn a_change_keeps_what_was_not_asked_about() {
    let desk = with_one_candidate();
    typed(&desk, "candidate-find exemp\ncandidate-change 1\nlocality=Lieu-Inventé\nsave\n").done();
    let reference = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    let fields = desk.json(&["show", &reference, "--json"])["fields"].clone();
    let told =
        ["family_name", "given_names", "birth", "locality"].map(|key| text_of(&fields, key).to_owned());
    assert_eq!(told, ["Exemplaire", "Afi Fictive", "1984", "Lieu-Inventé"]);
}

#[test]
fn a_return_is_followed_from_the_case_to_its_visit_and_its_end() {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nExemplaire;Afi Fictive;f;1984\nconsent=emploi, retour\nsave\n").done();
    typed(&desk, "candidate-find exemp\ncase-open 1\nreturned_on=2026-11-02\nreturned_from=LY\nsave\n")
        .done();
    let candidate = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    let case = desk.json(&["show", &candidate, "--json"])["cases"][0].as_str().unwrap().to_owned();
    let owed = |desk: &Desk| {
        let visits = desk.json(&["show", &case, "--json"])["visits"].as_array().unwrap().clone();
        visits.iter().filter(|visit| visit["owed"] == true).count()
    };
    let before = owed(&desk);
    assert!(before > 0);

    // Nobody reached: an attempt is counted and the visit is still owed. Reached: it is done.
    let note = |outcome: &str| format!("visit-note {case}\nchannel=phone\noutcome={outcome}\nsave\n");
    typed(&desk, note("no_answer")).done();
    assert_eq!(owed(&desk), before);
    typed(&desk, note("reached")).done();
    assert_eq!(owed(&desk), before - 1);

    typed(&desk, format!("case-close {case}\nreason=goals_reached\nexit=planned\nsave\n")).done();
    let shown = desk.json(&["show", &case, "--json"]);
    assert_eq!((&shown["status"], owed(&desk)), (&"closed".into(), 0));
    assert_eq!(shown["closing"]["closed_on"], "2026-11-23");
    typed(&desk, note("reached")).ended_with(3);
}

#[test]
fn without_consent_to_it_no_return_is_followed() {
    let desk = with_one_candidate();
    let input = "candidate-find exemp\ncase-open 1\nreturned_on=2026-11-02\nreturned_from=LY\nsave\n";
    let ran = typed(&desk, input).ended_with(3);
    assert!(ran.out.contains(&label(Lang::Fr, "error-waits-for-consent")), "{}", ran.out);
    let candidate = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    assert_eq!(desk.json(&["show", &candidate, "--json"])["cases"], serde_json::json!([]));
}

#[test]
fn lines_that_are_no_text_are_told_and_swallow_nothing() {
    let desk = Desk::exercise();
    let long = "x".repeat(5_000);
    for (line, id) in [
        (&b"Fictif\x1b[A"[..], "line-keys"),
        (b"Fict\xffif", "line-no-utf8"),
        (long.as_bytes(), "line-too-long"),
    ] {
        let mut input = b"candidate-new\nExemplaire\n".to_vec();
        input.extend_from_slice(line);
        input.extend_from_slice(b"\nAfi\nf\nconsent=emploi\nsave\nsave\nquit\n");
        let ran = typed(&desk, input).ended_with(3);
        assert!(ran.out.contains(&label(Lang::Fr, id)), "{id}: {}", ran.out);
        let found = desk.json(&["find", "candidates", "--json"]);
        assert_eq!(found[0]["name"], "EXEMPLAIRE Afi", "{id}");
    }
}

#[test]
fn carriage_returns_and_tabs_of_other_systems_are_no_part_of_an_answer() {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\r\nExemplaire\r\nAfi\tFictive\r\nf\r\nconsent=emploi\r\nsave\r\nquit\r\n")
        .done();
    assert_eq!(desk.json(&["find", "candidates", "--json"])[0]["name"], "EXEMPLAIRE Afi Fictive");
}

#[test]
fn control_characters_are_told_and_reach_nobody() {
    let desk = Desk::exercise();
    let input = "candidate-new\nExem\u{7}plaire\nExemplaire;A\u{9b}31mfi;f\nExemplaire;Afi;f\nconsent=emploi\n\
                 note=un\u{8}\u{85}deux\nnote=e\u{301}te\u{301}\nsave\n";
    let ran = typed(&desk, input).ended_with(3);
    assert_eq!(ran.out.matches(&label(Lang::Fr, "line-control")).count(), 3, "{}", ran.out);
    let reference = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    let fields = &desk.json(&["show", &reference, "--json"])["fields"];
    assert_eq!((text_of(fields, "family_name"), text_of(fields, "note")), ("Exemplaire", "été"));
    for arguments in [
        &["find", "candidates"][..],
        &["find", "candidates", "--json"],
        &["show", &reference],
        &["show", &reference, "--json"],
        &["log", "list", "--json"],
        &["today"],
    ] {
        let out = desk.run(arguments).done().out;
        assert!(!out.chars().any(|c| c.is_control() && c != '\n'), "{arguments:?}: {out:?}");
    }
    typed(&desk, format!("open {reference}\nhistory\nquit\n")).done();
}

#[test]
fn help_names_every_command_and_leaving_keeps_the_language() {
    let desk = Desk::exercise();
    let ran = typed(&desk, "help\nlanguage en\nquit\n").done();
    for command in Command::ALL.iter().filter(|command| command.in_lines()) {
        let row = ran.out.lines().find(|line| line.starts_with(command.id()));
        let row = row.unwrap_or_else(|| panic!("{} is not named: {}", command.id(), ran.out));
        assert!(row.contains(&command.name(Lang::Fr)), "{row}");
        if let Some(takes) = command.takes(Lang::Fr) {
            assert!(row.contains(&takes), "{row}");
        }
    }
    let again = typed(&desk, "abracadabra\n").ended_with(3);
    assert!(again.out.contains(&label(Lang::En, "line-no-command")), "{}", again.out);
}

#[test]
fn two_seats_keep_their_own_interviews() {
    let desk = Desk::exercise();
    let mut first = desk.ask(&[]).today("2026-11-23").start();
    first.send(b"candidate-new\nExemplaire\n");
    first.shows(&label(Lang::Fr, "form-candidate-new"));
    typed(&desk, "candidate-new\nAutre;Fictive;f\nconsent=emploi\nsave\n").done();
    first.send("Afi\nf\nconsent=emploi\nsave\n".as_bytes());
    first.ended().ended_with(0);
    let found = desk.json(&["find", "candidates", "--json"]);
    let names: Vec<&str> = found.as_array().unwrap().iter().map(|row| text_of(row, "name")).collect();
    assert_eq!(names.len(), 2);
    assert!(names.contains(&"EXEMPLAIRE Afi") && names.contains(&"AUTRE Fictive"), "{names:?}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_seat_with_its_draft_kept() {
    for (number, name) in [(1, "HUP"), (2, "INT"), (15, "TERM")] {
        let desk = Desk::exercise();
        let mut seat = desk.ask(&[]).today("2026-11-23").start();
        seat.send(b"candidate-new\nExemplaire\nAfi\n");
        seat.shows(&label(Lang::Fr, "field-candidate-sex"));
        let begun = std::time::Instant::now();
        let mut seat = seat.signalled(name);
        // The input is still open: it is the signal that ends it.
        seat.waits_until_gone();
        assert!(begun.elapsed() < std::time::Duration::from_secs(5), "{name}: {:?}", begun.elapsed());
        assert_eq!(seat.ended().code, Some(128 + number), "{name}");
        let drafts = desk.json(&["today", "--json"])["drafts"].clone();
        assert_eq!(drafts.as_array().unwrap().len(), 1, "{name}");
    }
}
