//! The way in over OpenSSH: `authorized-keys` tells sshd which keys open a seat and forces each to its own; a seat
//! then does what its client asked for, of a short list. Nothing here or behind it starts a shell or another program.

use super::context::{Context, variable};
use super::output::{Failure, Outcome};
use crate::deeds::{Sitting, keys};
use crate::domain::datum::Datum;
use crate::store::Access;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the client of a seat asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The desk: on the full screen where there is a terminal.
    Desk,
    /// The desk in plain lines.
    Lines,
    /// What lies in her trays, or a file of them.
    Fetch(Option<String>),
    /// A file for her in-tray.
    Put(String),
}

/// Begins a seat: what its client asked for, once its key is noted in the log. Without a key nothing was asked.
///
/// # Errors
/// The client asked for something else; the store's.
pub fn begin(context: &Context, sitting: &mut Sitting) -> Result<Asked, Failure> {
    let Some(key) = &context.seat else { return Ok(Asked::Desk) };
    let asked = asked(variable("SSH_ORIGINAL_COMMAND").as_deref().unwrap_or_default());
    keys::note_login(sitting, key)?;
    asked.ok_or_else(|| Failure::said(context.lang(), "error-ssh-command"))
}

/// What sshd hands over of the client's command line; None: nothing of the list.
fn asked(command: &str) -> Option<Asked> {
    let command = command.trim();
    match command.split_once(' ') {
        _ if command.chars().any(char::is_control) => None,
        None if command.is_empty() => Some(Asked::Desk),
        None if command == "line" => Some(Asked::Lines),
        None if command == "fetch" => Some(Asked::Fetch(None)),
        Some(("fetch", name)) => Some(Asked::Fetch(Some(name.trim().to_owned()))),
        Some(("put", name)) => Some(Asked::Put(name.trim().to_owned())),
        _ => None,
    }
}

/// `authorized-keys`: a line for each key that opens a seat, or for the one of a fingerprint. For any account but the
/// one that owns the desk's file there is none: a key of the desk opens nothing else on the machine.
pub fn authorized_keys(
    context: &Context,
    account: &str,
    fingerprint: Option<&str>,
) -> Result<Outcome, Failure> {
    let store = context.store(Access::Seat)?;
    if !context.owns_file() {
        return Err(Failure::said(context.lang(), "error-not-owner"));
    }
    if context.owner().as_deref() != Some(account) {
        return Ok(Outcome::Done);
    }
    let (program, folder) = (program()?, std::path::absolute(&context.folder)?);
    let mut lines = Vec::new();
    for held in keys::that_open(&store, fingerprint)? {
        let key = held.key.public_key.text();
        let line = forced(&program, &folder, &held.id, &key);
        lines.extend(line.ok_or_else(|| Failure::said(context.lang(), "error-folder-name"))?);
    }
    // The bytes go out as they are: a folder's name need not be text.
    std::io::stdout().lock().write_all(&lines)?;
    Ok(Outcome::Done)
}

/// This program by its whole path: as sshd was told to call it, which stays right when a newer one is put there.
fn program() -> Result<PathBuf, Failure> {
    let called = std::env::args_os().next().map(PathBuf::from).filter(|path| path.is_absolute());
    Ok(called.map_or_else(std::env::current_exe, Ok)?)
}

/// A line for sshd: nothing but this seat, with a terminal or without. None where a name holds a line end, which no
/// quoting carries through.
fn forced(program: &Path, folder: &Path, seat: &str, key: &str) -> Option<Vec<u8>> {
    let words = [
        program.as_os_str(),
        OsStr::new("--data"),
        folder.as_os_str(),
        OsStr::new("--seat"),
        OsStr::new(seat),
    ];
    let command = words.map(for_shell).join(&b' ');
    if command.iter().any(|byte| matches!(byte, b'\n' | b'\r' | 0)) {
        return None;
    }
    Some([b"restrict,pty,command=\"", &for_sshd(&command)[..], b"\" ", key.as_bytes(), b"\n"].concat())
}

/// sshd hands the command to the account's shell: between single quotes it takes every byte as it is.
fn for_shell(word: &OsStr) -> Vec<u8> {
    let bytes = word.as_encoded_bytes();
    if !bytes.is_empty() && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"/._-+:@".contains(byte))
    {
        return bytes.to_vec();
    }
    let mut quoted = vec![b'\''];
    for byte in bytes {
        match byte {
            b'\'' => quoted.extend(br"'\''"),
            byte => quoted.push(*byte),
        }
    }
    quoted.push(b'\'');
    quoted
}

/// Between sshd's double quotes only a double quote is special, and a backslash only before one.
fn for_sshd(command: &[u8]) -> Vec<u8> {
    command.iter().flat_map(|byte| if *byte == b'"' { br#"\""#.to_vec() } else { vec![*byte] }).collect()
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what must be there")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::ffi::OsString;
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    use std::process::Command;

    /// The command of a line and what follows it, read as sshd does: `sshkey_advance_past_options`, `opt_dequote`.
    fn read_as_sshd(line: &[u8]) -> (Vec<u8>, &[u8]) {
        let mut rest = line.strip_prefix(b"restrict,pty,command=\"").expect("the options");
        let mut command = Vec::new();
        loop {
            match rest {
                [b'\\', b'"', after @ ..] => {
                    command.push(b'"');
                    rest = after;
                }
                [b'"', after @ ..] => return (command, after),
                [byte, after @ ..] => {
                    command.push(*byte);
                    rest = after;
                }
                [] => panic!("the command does not end"),
            }
        }
    }

    /// What a program is called with once sshd and a shell have read the line.
    fn called_with(folder: &OsStr) -> Vec<u8> {
        let line =
            forced(Path::new("/bin/echo"), Path::new(folder), "0190", "ssh-ed25519 AAAA").expect("a line");
        let (command, rest) = read_as_sshd(&line);
        assert_eq!(rest, b" ssh-ed25519 AAAA\n");
        Command::new("/bin/sh").arg("-c").arg(OsStr::from_bytes(&command)).output().unwrap().stdout
    }

    fn expected(folder: &OsStr) -> Vec<u8> {
        [b"--data ", folder.as_bytes(), b" --seat 0190\n"].concat()
    }

    #[test]
    fn whatever_the_folder_is_called_the_program_gets_its_name() {
        for folder in [
            "/var/lib/guichet",
            "/l'\u{e9}t\u{e9} \"2026\"",
            "/$HOME `id` $(id)",
            "/a\\",
            "/a\\\"b",
            "/;id#*",
            "/-x",
        ] {
            let folder = OsStr::new(folder);
            assert_eq!(called_with(folder), expected(folder));
        }
        for folder in ["/a\nssh-ed25519 AAAA", "/a\rb"] {
            assert_eq!(forced(Path::new("/bin/echo"), Path::new(folder), "0190", "ssh-ed25519 AAAA"), None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_bytes_of_a_folder_reach_the_program(name in prop::collection::vec(1u8.., 0..40)) {
            let mut name = name;
            name.retain(|byte| !matches!(byte, b'\n' | b'\r'));
            let folder = OsString::from_vec([b"/", &name[..]].concat());
            prop_assert_eq!(called_with(&folder), expected(&folder));
        }
    }

    #[test]
    fn nothing_but_the_list_may_be_asked_for() {
        assert_eq!(asked(""), Some(Asked::Desk));
        assert_eq!(asked(" line "), Some(Asked::Lines));
        assert_eq!(asked("fetch"), Some(Asked::Fetch(None)));
        assert_eq!(asked("fetch  fiche.html"), Some(Asked::Fetch(Some("fiche.html".to_owned()))));
        // The name goes to the trays as it is: nothing in it means anything to anybody else.
        assert_eq!(asked("put a;id $(id) | sh"), Some(Asked::Put("a;id $(id) | sh".to_owned())));
        for other in [
            "id",
            "line; id",
            "line\nid",
            "fetch a\nid",
            "put",
            "fetcha b",
            "lines",
            "sh",
            "guichet",
            "--help",
            "LINE",
        ] {
            assert_eq!(asked(other), None, "{other}");
        }
    }
}
