//! Accounts, offices and keys as an administrator manages them, and who signs.

use crate::desk::{Desk, keys, text_of};
use guichet::i18n::{Lang, label};
use serde_json::{Value, json};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKes8aMebNvHMljeIIOSLnAxvtVif1eUVGX7VhN8gNsl afi@exemple";
const PRINT: &str = "SHA256:jxa7C7GeAL8s7Ol4CRTAxBuawW6Npw7FBX8vrdfPBo8";
const OTHER: &str = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBJxjqvMpboOrcXpKnZS3cCVwaa2DJu\
                     rEps6C41PHoqqaXaElqfbhujEucmjfbBu5Ql46qFNPC4bgy+xjYxS6o2Q= afi@portable";

fn said(id: &str) -> String {
    label(Lang::Fr, id)
}

/// The login these tests run under, as the system tells it.
fn login() -> String {
    let output = std::process::Command::new("id").arg("-un").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn row(desk: &Desk, name: &str) -> Value {
    let rows = desk.json(&["user", "list", "--json"]);
    let found = rows.as_array().unwrap().iter().find(|row| text_of(row, "name") == name);
    found.unwrap_or_else(|| panic!("no {name} in {rows}")).clone()
}

/// The changes that the log tells of accounts, keys and offices, newest first.
fn log(desk: &Desk) -> Vec<(String, String, Value)> {
    let rows = desk.json(&["log", "list", "--limit", "0", "--json"]);
    let told = rows.as_array().unwrap().iter().map(|row| {
        (text_of(row, "action").to_owned(), text_of(row, "record").to_owned(), row["changes"].clone())
    });
    told.collect()
}

#[test]
fn a_team_is_made_when_the_first_of_its_people_comes_and_the_next_finds_it() {
    let desk = Desk::exercise();
    for name in ["Afi Essai", "Kofi Essai"] {
        desk.run(&["user", "add", name]).done();
        let told = desk.run(&["user", "team", name, "Retours"]).done().out;
        assert!(told.contains(name) && told.contains("Retours"), "{told}");
        assert_eq!(row(&desk, name)["team"], "Retours");
    }
    desk.run(&["user", "team", "Afi Essai", "RETOURS"]).done();
    assert_eq!(row(&desk, "Afi Essai")["team"], "Retours", "the same team, however it is written");
    desk.run(&["user", "team", "Afi Essai"]).done();
    assert_eq!(row(&desk, "Afi Essai")["team"], Value::Null);
    let made =
        log(&desk).into_iter().filter(|(action, record, _)| action == "create" && record == "team").count();
    assert_eq!(made, 1);
    assert_ne!(desk.run(&["user", "team", "Personne", "Retours"]).code, Some(0));
}

#[test]
fn an_account_is_made_changed_closed_and_opened_again() {
    let desk = Desk::exercise();
    let made = desk.json(&["user", "add", "Afi Essai", "--json"]);
    assert_eq!(keys(&made), ["name", "role", "office", "team", "system_login", "active", "language", "keys"]);
    assert_eq!((text_of(&made, "role"), &made["active"]), ("counsellor", &true.into()));
    for (arguments, key, value) in [
        (&["user", "role", "afi essai", "focal_point"][..], "role", json!("focal_point")),
        (&["user", "system", "Afi Essai", "afi"], "system_login", json!("afi")),
        (&["user", "system", "Afi Essai"], "system_login", Value::Null),
        (&["user", "disable", "AFI ESSAI"], "active", json!(false)),
        (&["user", "enable", "Afi Essai"], "active", json!(true)),
    ] {
        let ran = desk.run(arguments).done();
        assert!(ran.out.contains("Afi Essai"), "{}", ran.out);
        assert_eq!(row(&desk, "Afi Essai")[key], value, "{arguments:?}");
    }
    let told: Vec<Value> = log(&desk).into_iter().take(5).map(|(_, _, changes)| changes).collect();
    let expected = [
        json!({ "active": ["no", "yes"] }),
        json!({ "active": ["yes", "no"] }),
        json!({ "system_login": ["afi", ""] }),
        json!({ "system_login": ["", "afi"] }),
        json!({ "role": ["counsellor", "focal_point"] }),
    ];
    assert_eq!(told, expected);
}

#[test]
fn accounts_work_in_offices_that_can_be_renamed() {
    let desk = Desk::made(&["init", "--country", "TG", "--office", "ANPE Lomé"]);
    desk.run(&["office", "add", "ANPE Kara", "--region", "kara"]).done();
    desk.run(&["user", "add", "Afi Essai", "--office", "anpe kara"]).done();
    desk.run(&["user", "add", "Yao Essai"]).done();
    desk.run(&["user", "office", "Yao Essai", "ANPE Kara"]).done();
    desk.run(&["office", "rename", "ANPE Lomé", "ANPE Lomé Nord"]).done();
    let offices = desk.json(&["office", "list", "--json"]);
    let expected = json!([
        { "name": "ANPE Lomé Nord", "country": "TG", "region": null, "accounts": 1 },
        { "name": "ANPE Kara", "country": "TG", "region": "TG-K", "accounts": 2 },
    ]);
    assert_eq!(offices, expected);
    assert!(desk.lines(&["quit"]).done().out.contains("ANPE Lomé Nord"));
    assert_eq!(text_of(&row(&desk, "Yao Essai"), "office"), "ANPE Kara");
}

#[test]
fn what_cannot_be_is_told_in_a_sentence_and_changes_nothing() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai", "--system", "afi"]).done();
    let before = log(&desk).len();
    let own = login();
    for (arguments, id) in [
        (&["user", "add", "afi éssai"][..], "error-account-exists"),
        (&["user", "add", "Yao Essai", "--system", "afi"], "error-login-taken"),
        (&["user", "system", "Afi Essai", &own], "error-own-login"),
        (&["user", "add", "Yao Essai", "--office", "Nulle part"], "error-office-unknown"),
        (&["user", "disable", "Personne"], "error-account-unknown"),
        (&["user", "key", "Personne", "list"], "error-account-unknown"),
        (&["user", "key", "Afi Essai", "remove", PRINT], "error-no-such-key"),
        (&["user", "disable", &own], "error-last-administrator"),
        (&["user", "role", &own, "supervisor"], "error-last-administrator"),
        (&["office", "add", "ANPE"], "error-office-exists"),
        (&["office", "rename", "Nulle part", "Ailleurs"], "error-office-unknown"),
    ] {
        let json = [arguments, &["--json"]].concat();
        assert_eq!(desk.run(arguments).refused(), said(id), "{arguments:?}");
        assert_eq!(desk.run(&json).failed().1, said(id), "{arguments:?}");
    }
    assert!(desk.run(&["user", "add", "1234"]).refused().contains(&said("reject-name")));
    desk.run(&["user", "role", "Afi Essai", "queen"]).ended_with(2);
    assert_eq!(log(&desk).len(), before);
}

#[test]
fn two_administrators_may_not_both_go() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai", "--role", "administrator"]).done();
    desk.run(&["user", "disable", "Afi Essai"]).done();
    assert_eq!(desk.run(&["user", "disable", &login()]).refused(), said("error-last-administrator"));
}

#[test]
fn keys_come_from_a_file_or_the_input_and_each_line_is_told() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai"]).done();
    desk.run(&["user", "add", "Yao Essai"]).done();
    let file = desk.write("afi.pub", format!("# Afi\n{KEY}\nno-pty {OTHER}\nbonjour\n{KEY}\n"));
    let arguments = ["user", "key", "Afi Essai", "add", file.to_str().unwrap(), "--json"];
    let brought = desk.run(&arguments).ended_with(3).json();
    assert_eq!(keys(&brought["added"][0]), ["fingerprint", "type", "comment", "added_at"]);
    assert_eq!(text_of(&brought["added"][0], "fingerprint"), PRINT);
    let refused = brought["refused"].as_array().unwrap().iter();
    let told: Vec<_> = refused.map(|row| (row["line"].as_u64().unwrap(), text_of(row, "reason"))).collect();
    assert_eq!(told, [(3, "key_options"), (4, "key"), (5, "key_known")]);

    let ran = desk.ask(&["user", "key", "Yao Essai", "add", "-"]).input(format!("{KEY}\n{OTHER}\n")).run();
    let ran = ran.ended_with(3);
    assert!(ran.out.contains(&said("reject-key-known")), "{}", ran.out);
    assert_eq!(row(&desk, "Yao Essai")["keys"], 1);

    desk.run(&["user", "key", "Afi Essai", "remove", PRINT]).done();
    assert_eq!(desk.json(&["user", "key", "Afi Essai", "list", "--json"]), json!([]));
    // Taken back, it may go to somebody else.
    desk.ask(&["user", "key", "Yao Essai", "add", "-"]).input(KEY).run().done();
    assert_eq!(row(&desk, "Yao Essai")["keys"], 2);
    let (action, record, changes) = log(&desk).remove(0);
    assert_eq!((action.as_str(), record.as_str()), ("create", "access_key"));
    assert_eq!(changes["fingerprint"], json!(["", PRINT]));
    assert!(!changes.to_string().contains("AAAA"), "{changes}");
}

#[test]
fn a_private_key_goes_no_further_than_its_first_line() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai"]).done();
    let secret = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW";
    let file = format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{secret}\n-----END OPENSSH PRIVATE KEY-----\n");
    let ran = desk.ask(&["user", "key", "Afi Essai", "add", "-"]).input(file).run().ended_with(1);
    assert!(ran.out.contains(&said("reject-key-private")), "{}", ran.out);
    assert!(!ran.out.contains(&secret[..12]) && !ran.err.contains(&secret[..12]));
    assert_eq!(row(&desk, "Afi Essai")["keys"], 0);
    for none in ["", "# rien\n\n"] {
        let ran = desk.ask(&["user", "key", "Afi Essai", "add", "-"]).input(none).run().ended_with(1);
        assert_eq!(ran.out.trim(), said("key-none"));
    }
    desk.run(&["user", "key", "Afi Essai", "add", "nothing.pub"]).ended_with(1);
}

#[test]
fn the_environment_cannot_say_who_signs() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai", "--system", "afi"]).done();
    for name in ["USER", "LOGNAME"] {
        desk.ask(&["user", "add", &format!("Par {name}")]).with(name, "afi").run().done();
    }
    let rows = desk.json(&["log", "list", "--json"]);
    for row in rows.as_array().unwrap() {
        assert_eq!(text_of(row, "by"), login());
    }
}

#[test]
fn a_login_signs_as_the_account_it_is_bound_to() {
    let desk = Desk::exercise();
    let own = login();
    assert_eq!(desk.run(&["user", "add", "Afi Essai", "--system", &own]).refused(), said("error-own-login"));
    desk.run(&["user", "add", "Afi Essai", "--role", "administrator", "--system", &own]).done();
    desk.run(&["office", "add", "ANPE Kara"]).done();
    assert_eq!(text_of(&desk.json(&["log", "list", "--json"])[0], "by"), "Afi Essai");
    // She makes herself a counsellor: from here on this login administers nothing.
    desk.run(&["user", "role", "Afi Essai", "counsellor"]).done();
    assert_eq!(desk.run(&["user", "list"]).refused(), said("error-not-allowed"));
    assert_eq!(desk.run(&["office", "add", "X"]).refused(), said("error-not-allowed"));
    assert_eq!(desk.run(&["user", "key", "Afi Essai", "list", "--json"]).failed().0, "not_allowed");
    desk.lines(&["candidate-new", "Exemplaire; Fictive; f", "consent=emploi", "save"]).done();
}

/// Keys with their seats, as sshd is told.
fn seats(desk: &Desk, arguments: &[&str]) -> Vec<String> {
    let told = desk.run(&[&["authorized-keys"], arguments].concat()).done().out;
    told.lines().map(str::to_owned).collect()
}

fn seat_of(line: &str) -> String {
    let (_, rest) = line.split_once("--seat ").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn sshd_is_told_the_keys_of_open_accounts_and_only_for_the_owner_of_the_file() {
    let desk = Desk::exercise();
    for (name, key) in [("Afi Essai", KEY), ("Yao Essai", OTHER)] {
        desk.run(&["user", "add", name]).done();
        desk.ask(&["user", "key", name, "add", "-"]).input(key).run().done();
    }
    let before = log(&desk);
    let own = login();
    let lines = seats(&desk, &[&own]);
    assert_eq!(lines.len(), 2);
    for (line, key) in lines.iter().zip([KEY, OTHER]) {
        assert!(line.starts_with("restrict,pty,command=\""), "{line}");
        let bare = key.rsplit_once(' ').unwrap().0;
        assert!(line.ends_with(&format!("\" {bare}")), "{line}");
    }
    assert_eq!(seats(&desk, &[&own, PRINT]), lines[..1]);
    assert_eq!(seats(&desk, &[&own, "SHA256:none"]), [""; 0]);
    for stranger in ["nobody", "", "no-such-login"] {
        assert_eq!(seats(&desk, &[stranger]), [""; 0]);
    }
    assert_eq!(log(&desk), before, "asking for keys is not logged");
    desk.run(&["user", "disable", "Afi Essai"]).done();
    assert_eq!(seats(&desk, &[&own]), lines[1..]);
}

#[test]
fn a_seat_signs_as_the_account_of_its_key() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai"]).done();
    desk.ask(&["user", "key", "Afi Essai", "add", "-"]).input(KEY).run().done();
    let seat = seat_of(&seats(&desk, &[&login()])[0]);
    let answers = "candidate-new Exemplaire; Fictive; f\nconsent=emploi\nsave\n";
    desk.ask(&["--seat", &seat]).input(answers).run().done();
    let rows = desk.json(&["log", "list", "--json"]);
    assert_eq!((text_of(&rows[0], "action"), text_of(&rows[0], "by")), ("create", "Afi Essai"));
    let login = rows.as_array().unwrap().iter().find(|row| row["action"] == "login").unwrap();
    assert_eq!((&login["record_id"], &login["changes"]), (&json!(seat), &json!({ "fingerprint": PRINT })));
    // The desk is all there is: what her client asks for beside it is refused, and so is administering.
    let ran = desk.ask(&["--seat", &seat]).with("SSH_ORIGINAL_COMMAND", "id").run();
    assert_eq!(ran.refused(), said("error-ssh-command"));
    let ran = desk.ask(&["--seat", &seat]).with("SSH_ORIGINAL_COMMAND", "line").input("quit\n").run();
    assert!(ran.done().out.starts_with("guichet "));
    assert_eq!(desk.run(&["--seat", &seat, "user", "list"]).refused(), said("error-not-allowed"));
}

#[test]
fn a_seat_whose_key_opens_nothing_is_refused() {
    let desk = Desk::exercise();
    desk.run(&["user", "add", "Afi Essai"]).done();
    desk.ask(&["user", "key", "Afi Essai", "add", "-"]).input(KEY).run().done();
    let seat = seat_of(&seats(&desk, &[&login()])[0]);
    for stranger in ["", "x", "' OR 1=1 --", "00000000-0000-7000-8000-000000000000"] {
        assert_eq!(desk.run(&["--seat", stranger]).refused(), said("error-key-unknown"), "{stranger}");
    }
    desk.run(&["user", "disable", "Afi Essai"]).done();
    assert_eq!(desk.run(&["--seat", &seat]).refused(), said("error-account-closed"));
    desk.run(&["user", "enable", "Afi Essai"]).done();
    desk.run(&["user", "key", "Afi Essai", "remove", PRINT]).done();
    assert_eq!(desk.run(&["--seat", &seat]).refused(), said("error-key-unknown"));
    // Where there is no desk, none is made for somebody who comes from outside.
    let none = Desk::none();
    none.run(&["--seat", &seat]).refused();
    assert!(!none.folder().exists());
}
