//! The way in over OpenSSH, as the README gives it: its two blocks of settings, a real sshd, real clients and keys. A
//! machine without sshd, or one where the tests are not run as root, skips each test by its name.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on must stop at once")]

#[path = "fixtures/desk.rs"]
mod desk;
#[path = "support/seat.rs"]
#[allow(dead_code, reason = "each test binary uses its own part")]
mod seat;
#[path = "support/sshd.rs"]
mod sshd;

use desk::Ran;
use guichet::i18n::{Lang, label};
use seat::Seat;
use sshd::{Server, Settings, waits};
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

/// However slow the machine: what is waited for longer will not come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

const F2: &str = "\x1bOQ";
const CTRL_X: &str = "\x18";

/// Turned away with one sentence of ours.
#[track_caller]
fn is_refused(ran: Ran) {
    assert_eq!(ran.refused(), label(Lang::Fr, "error-ssh-command"));
}

#[test]
fn a_terminal_gets_the_full_screen_of_its_counsellor() {
    let Some(server) = Server::start("a_terminal_gets_the_full_screen_of_its_counsellor") else { return };
    let afi = server.hires("Afi Essai");
    let mut seat = Seat::running(afi.at_a_terminal());
    seat.shows("guichet  ANPE Essai").shows("Afi Essai").shows("Rien n'attend");
    seat.sends(F2).shows("NOUVEAU CANDIDAT").shows("Prénoms");
    seat.sends("\x1b").shows("guichet  ANPE Essai");
    seat.sends(CTRL_X);
    assert_eq!(seat.ends().0.exit_code(), 0);
    server.is_left();
}

#[test]
fn without_a_terminal_an_intake_goes_to_its_saved_number_in_plain_lines() {
    let test = "without_a_terminal_an_intake_goes_to_its_saved_number_in_plain_lines";
    let Some(server) = Server::start(test) else { return };
    let afi = server.hires("Afi Essai");
    for (words, person) in [
        (&["-T", "guichet"][..], "Exemplaire; Kossi Fictif; m; 17/3/1984"),
        (&["guichet", "line"], "Inventé; Yawo Fictif; m; 1991"),
    ] {
        let ran = afi.ssh(words, &["candidate-new", person, "consent=emploi", "save"]).done();
        assert!(!ran.bytes.contains(&0x1b), "{ran:?}");
        let name = person.split(';').next().unwrap().to_uppercase();
        assert!(ran.out.contains(&format!("Enregistré : {name} ")), "{ran:?}");
        assert!(ran.out.contains(", TG-000000"), "{ran:?}");
    }
    let log = server.json(&["log", "list", "--json", "--limit", "0"]);
    let rows = || log.as_array().unwrap().iter();
    let people = rows().filter(|row| row["record"] == "candidate" && row["action"] == "create");
    assert_eq!(people.map(|row| row["by"].clone()).collect::<Vec<_>>(), ["Afi Essai", "Afi Essai"]);
    let logins: Vec<_> = rows().filter(|row| row["action"] == "login").collect();
    assert_eq!(logins.len(), 2);
    for login in logins {
        assert_eq!(login["changes"], serde_json::json!({ "fingerprint": afi.fingerprint() }));
        assert_eq!(login["by"], "Afi Essai");
    }
}

#[test]
fn two_keys_are_two_counsellors() {
    let Some(server) = Server::start("two_keys_are_two_counsellors") else { return };
    let (afi, yao) = (server.hires("Afi Essai"), server.hires("Yao Essai"));
    let mut both = [(afi.sits_in_lines(&[]), "Agbéko"), (yao.sits_in_lines(&[]), "Yovo")];
    for (seat, name) in &mut both {
        let answers = format!("candidate-new {name}-Inventé; Fictif; m; 1990\nconsent=emploi\nsave\n");
        seat.send(answers.as_bytes());
        seat.shows("Enregistré");
    }
    for (seat, _) in both {
        seat.ended().done();
    }
    let log = server.json(&["log", "list", "--json", "--limit", "0"]);
    let mut told: Vec<(String, String)> = Vec::new();
    for row in log.as_array().unwrap() {
        if row["record"] == "candidate" && row["action"] == "create" {
            let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
            told.push((text(&row["by"]), text(&row["changes"]["family_name"][1])));
        }
    }
    let pair = |by: &str, name: &str| (by.to_owned(), name.to_owned());
    assert_eq!(told, [pair("Yao Essai", "Yovo-Inventé"), pair("Afi Essai", "Agbéko-Inventé")]);
}

#[test]
fn a_closed_account_and_a_key_taken_back_open_nothing() {
    let Some(server) = Server::start("a_closed_account_and_a_key_taken_back_open_nothing") else { return };
    let afi = server.hires("Afi Essai");
    let yao = server.hires("Yao Essai");
    let mut sitting = afi.sits_in_lines(&[]);
    sitting.shows("> ");

    server.run(&["user", "disable", "Afi Essai"]);
    server.run(&["user", "key", "Yao Essai", "remove", &yao.fingerprint()]);
    for client in [&afi, &yao] {
        let ran = client.ssh(&["-T", "guichet"], &["today"]).ended_with(255);
        assert!(ran.err.contains("Permission denied (publickey)"), "{ran:?}");
    }
    // She who sits there does nothing more either.
    sitting.send(b"candidate-find\n");
    let ran = sitting.ended().ended_with(3);
    assert!(ran.out.contains(&label(Lang::Fr, "error-account-closed")), "{ran:?}");

    server.run(&["user", "enable", "Afi Essai"]);
    afi.ssh(&["-T", "guichet"], &["today"]).done();
}

#[test]
fn no_shell_no_program_and_no_file_is_to_be_had() {
    let Some(server) = Server::start("no_shell_no_program_and_no_file_is_to_be_had") else { return };
    let afi = server.hires("Afi Essai");
    for command in
        ["id", "line; id", "line\nid", "$(id)", "/bin/sh", "user list --line", "fetchall", "line x"]
    {
        is_refused(afi.ssh(&["guichet", command], &["id"]));
    }
    // scp in its old manner asks for a program, in its new one for the subsystem.
    let secret = server.folder().join("guichet.db").display().to_string();
    let copy = server.folder().with_file_name("copy").display().to_string();
    for words in [&["-O"][..], &[]] {
        let from = format!("guichet:{secret}");
        let ran = afi.runs("scp", &[words, &[from.as_str(), copy.as_str()]].concat(), &[]);
        assert_ne!(ran.code, Some(0), "{ran:?}");
        assert!(!std::path::Path::new(&copy).exists());
    }
    let ran = afi.runs("sftp", &["-b", "-", "guichet"], &["ls /"]);
    assert!(ran.code != Some(0) && !ran.out.contains("etc"), "{ran:?}");
}

#[test]
fn files_come_and_go_by_ones_own_trays_alone() {
    let Some(server) = Server::start("files_come_and_go_by_ones_own_trays_alone") else { return };
    let (afi, yao) = (server.hires("Afi Essai"), server.hires("Yao Essai"));
    afi.ssh(&["guichet", "put liste.csv"], &["nom;prénom", "Exemplaire;Fictif"]).done();
    let fetched = afi.ssh(&["guichet", "fetch liste.csv"], &[]).done();
    assert_eq!(fetched.out, "nom;prénom\nExemplaire;Fictif\n");
    let refused = yao.ssh(&["guichet", "fetch liste.csv"], &[]).refused();
    for name in ["../guichet.db", "/etc/passwd", "$(id)", "..", "a;id"] {
        assert_eq!(afi.ssh(&["guichet", &format!("fetch {name}")], &[]).ended_with(1).out, "", "{name}");
    }
    assert_ne!(refused, label(Lang::Fr, "error-ssh-command"));
}

#[test]
fn nothing_is_forwarded() {
    let Some(server) = Server::start("nothing_is_forwarded") else { return };
    let afi = server.hires("Afi Essai");
    // A service of the inner network that nobody may reach.
    let inner = TcpListener::bind("127.0.0.1:0").unwrap();
    inner.set_nonblocking(true).unwrap();
    let goal = format!("127.0.0.1:{}", inner.local_addr().unwrap().port());

    let ran = afi.ssh(&["-W", &goal, "guichet"], &["hello"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    let back = format!("127.0.0.1:0:{goal}");
    let words = ["-o", "ExitOnForwardFailure=yes", "-T", "-R", &back, "guichet"];
    afi.ssh(&words, &["today"]).ended_with(255);

    let near = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let seat = afi.sits_in_lines(&["-L", &format!("{near}:{goal}")]);
    seat.shows("> ");
    let mut tunnel = TcpStream::connect(near).unwrap();
    let mut rest = Vec::new();
    // The client closes what its server does not open.
    let _ = tunnel.read_to_end(&mut rest);
    assert_eq!(rest, b"");
    seat.ended().ended_with(0);
    assert!(inner.accept().is_err(), "somebody came through");
}

#[test]
fn a_client_that_is_gone_leaves_no_process_and_its_draft() {
    let Some(server) = Server::start("a_client_that_is_gone_leaves_no_process_and_its_draft") else { return };
    let afi = server.hires("Afi Essai");
    let drafts = || server.json(&["today", "--scope", "all", "--json"])["drafts"].as_array().unwrap().len();

    let mut seat = Seat::running(afi.at_a_terminal());
    seat.shows("guichet  ANPE Essai");
    seat.sends(F2).shows("NOUVEAU CANDIDAT");
    seat.sends("Agbeko-Fictive").shows("Agbeko-Fictive");
    assert_eq!(server.seats().len(), 1);
    seat.signals("KILL");
    seat.ends();
    server.is_left();

    // The next time she comes it is offered; this time she goes away in plain lines.
    let mut lines = afi.sits_in_lines(&[]);
    lines.send(b"draft-resume\n");
    lines.shows("[Agbeko-Fictive]");
    // What is told of the second answer says that the first was taken.
    lines.send("given_names=Afi Inventée\nphone=12\n".as_bytes());
    lines.shows(&label(Lang::Fr, "reject-phone"));
    lines.kill();
    server.is_left();

    let ran = afi
        .ssh(&["-T", "guichet"], &["draft-resume", "phone=90000001", "sex=f", "consent=emploi", "save"])
        .done();
    assert!(ran.out.contains("Enregistré : AGBEKO-FICTIVE Afi Inventée"), "{ran:?}");
    waits("no draft to be left", || drafts() == 0);
}

#[test]
fn lines_on_which_nothing_comes_for_a_minute_end_with_their_draft_kept() {
    let test = "lines_on_which_nothing_comes_for_a_minute_end_with_their_draft_kept";
    let Some(server) = Server::start(test) else { return };
    let afi = server.hires("Afi Essai");
    std::fs::write(server.folder().join("guichet.toml"), "[lock]\nminutes = 1\n").unwrap();
    let mut client = afi.sits_in_lines(&[]);
    client.send(b"candidate-new\nKoffi-Exemplaire\n");
    client.shows(&label(Lang::Fr, "line-locked"));
    client.ended().done();
    server.is_left();
    let again = afi.ssh(&["-T", "guichet"], &["quit"]).done();
    assert!(again.out.contains("Entretien avec K."), "{again:?}");
}

#[test]
fn one_counsellor_may_sit_at_two_places() {
    let Some(server) = Server::start("one_counsellor_may_sit_at_two_places") else { return };
    let afi = server.hires("Afi Essai");
    let (one, mut other) = (afi.sits_in_lines(&[]), afi.sits_in_lines(&[]));
    for seat in [&one, &other] {
        seat.shows("> ");
    }
    assert_eq!(server.seats().len(), 2);
    one.ended().done();
    other.send(b"today\n");
    other.shows_times("> ", 2);
    other.ended().done();
}

/// `cargo test --test ssh login -- --nocapture` prints the figures.
#[test]
fn the_settings_of_the_readme_halve_a_login() {
    let Some(server) = Server::start("the_settings_of_the_readme_halve_a_login") else { return };
    let afi = server.hires("Afi Essai");
    let (usual, short) = (afi.weighs(Settings::None), afi.weighs(Settings::Readme));
    println!(
        "login, desk opened and left, ssh -T: bytes up {} and down {} with no settings, ",
        usual.0, usual.1
    );
    println!("{} and {} with those of the README", short.0, short.1);
    let share = (short.0 + short.1) * 100 / (usual.0 + usual.1);
    assert!(share < 55, "{share} % {usual:?} {short:?}");
}
