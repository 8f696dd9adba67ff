//! Many people and short notes through a pipe: one line a person, each for itself, and the exit code says whether all of
//! them were understood.

use crate::desk::{Desk, Ran, text_of};
use serde_json::Value;

const TODAY: &str = "2026-11-23";

fn typed(desk: &Desk, input: &str) -> Ran {
    desk.ask(&[]).today(TODAY).input(input).run()
}

fn people(desk: &Desk) -> Vec<Value> {
    desk.json(&["find", "candidates", "--json"]).as_array().unwrap().clone()
}

#[test]
fn a_list_through_a_pipe_saves_every_line_but_those_it_tells() {
    let desk = Desk::exercise();
    let ran = typed(
        &desk,
        "list-new Forum emploi; hier; TG; plat; Kpalimé\n\
         Agbeko-Fictive; Essi; f; 14/3/88; 90000077; ; oui\n\
         Sossou-Fictif; Ama; f; 31/2/1990; ; ; oui\n\
         Lawson-Fictif; Komi; m; ~35\n.\nquit\n",
    )
    .ended_with(3);
    assert!(ran.out.contains("2. Naissance"), "{}", ran.out);
    let people = people(&desk);
    let names: Vec<&str> = people.iter().map(|person| text_of(person, "name")).collect();
    assert_eq!(names, ["LAWSON-FICTIF Komi", "AGBEKO-FICTIVE Essi"]);
    let told = desk.json(&["show", text_of(&people[1], "ref"), "--json"]);
    assert_eq!(told["sessions"][0]["name"], "Forum emploi");
    assert_eq!(told["sessions"][0]["on"], "2026-11-22");
    assert_eq!(told["fields"]["interviewed_on"], "2026-11-22");
    // The line that was told waits; who did not consent stands among those to be completed.
    let today = desk.json(&["today", "--json"]);
    assert_eq!(today["drafts"].as_array().unwrap().len(), 1);
    assert_eq!(today["waiting"][0]["kind"], "unfinished");
    assert!(text_of(&today["waiting"][0], "name").starts_with("LAWSON"));
    // Mended, nothing is left, and the exit is 0.
    typed(&desk, "draft-resume\nbirth=1990\nquit\n").done();
    assert_eq!(desk.json(&["today", "--json"])["drafts"].as_array().unwrap().len(), 0);
    assert_eq!(desk.json(&["find", "candidates", "--json"]).as_array().unwrap().len(), 3);
}

#[test]
fn kill_9_in_a_list_leaves_the_rows_that_are_people_and_the_row_in_hand() {
    let desk = Desk::exercise();
    let mut seat = desk.ask(&[]).today(TODAY).start();
    seat.send(b"list-new Forum emploi\nAgbeko-Fictive; Essi; f; 1988; ; ; oui\n");
    seat.shows("2> ");
    seat.send(b"Sossou-Fictif; Ama; f; 31/2/1990; ; ; oui\n?\n");
    seat.shows("Naissance");
    seat.kill();
    assert_eq!(people(&desk).len(), 1);
    let ran = typed(&desk, "draft-resume\nbirth=1990\n.\nlists\nquit\n").done();
    assert!(ran.out.contains("Forum emploi") && ran.out.contains("2 personnes"), "{}", ran.out);
    assert_eq!(people(&desk).len(), 2);
}

#[test]
fn a_note_is_one_line_and_waits_for_consent_in_no_match_and_no_export() {
    let desk = Desk::exercise();
    let ran = typed(&desk, "note-new Agbeko-Fictive; Essi; f; 90000077; cherche un stage\nquit\n").done();
    assert!(ran.out.contains("AGBEKO-FICTIVE Essi, TG-0000001-1"), "{}", ran.out);
    let person = people(&desk).remove(0);
    assert_eq!(text_of(&person, "status"), "waiting");
    let reference = text_of(&person, "ref");
    assert_eq!(desk.json(&["match", "candidate", reference, "--json"]), serde_json::json!([]));
    desk.run(&["export", "candidate", reference, "--format", "text"]).ended_with(1);
    let today = desk.json(&["today", "--json"]);
    assert_eq!(today["waiting"][0]["ref"], reference);
    assert!(text_of(&today["waiting"][0], "text").contains("cherche un stage"));
    // No name, no note; and the exit says so.
    typed(&desk, "note-new phone=90000078\nquit\n").ended_with(3);
}
