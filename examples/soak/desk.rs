//! A data folder and the program that works on it: made new for each run, gone after it.

use super::Outcome;
use guichet::deeds::kept::Draft;
use guichet::store::{Access, Query, Store};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub struct Desk {
    home: TempDir,
    program: PathBuf,
}

impl Desk {
    /// An empty exercise desk, and the program of this very state of the source.
    pub fn new() -> Outcome<Desk> {
        let home = tempfile::tempdir().map_err(|error| error.to_string())?;
        let desk = Desk { home, program: program()? };
        desk.ran(&["init", "--country", "TG", "--lang", "fr", "--exercise"])?;
        Ok(desk)
    }

    pub fn program(&self) -> &Path {
        &self.program
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// What the program is told of the world.
    pub fn surroundings(&self) -> Vec<(&'static str, String)> {
        vec![
            ("GUICHET_DATA", self.folder().display().to_string()),
            ("GUICHET_TODAY", "2026-11-24".to_owned()),
            ("HOME", self.home.path().display().to_string()),
            ("USER", "essai".to_owned()),
            ("PATH", "/usr/bin:/bin".to_owned()),
            ("TERM", "xterm-256color".to_owned()),
            ("LANG", "fr_FR.UTF-8".to_owned()),
        ]
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.env_clear().envs(self.surroundings());
        command
    }

    /// What a command prints.
    pub fn ran(&self, arguments: &[&str]) -> Outcome<String> {
        let output = self.command().args(arguments).stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("{}: {error}", self.program.display()))?;
        if !output.status.success() {
            return Err(format!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    pub fn json(&self, arguments: &[&str]) -> Outcome<Value> {
        let printed = self.ran(&[arguments, &["--json"]].concat())?;
        serde_json::from_str(&printed).map_err(|error| format!("{arguments:?}: {error}: {printed}"))
    }

    /// The unfinished interview of a seat, whose people's names begin with those letters, read past the program; more
    /// than one is a breach.
    pub fn draft(&self, letters: &str) -> Outcome<Option<Draft>> {
        let store = Store::open(&self.folder().join("guichet.db"), Access::Seat)
            .map_err(|error| error.to_string())?;
        let rows = store.read(&Query::new("SELECT id FROM draft")).map_err(|error| error.to_string())?;
        let mut found = Vec::new();
        for row in rows {
            let draft =
                guichet::store::drafts::get(&store, row.text(0)).map_err(|error| error.to_string())?;
            found.extend(draft.filter(|draft| draft.initials.starts_with(|letter| letters.contains(letter))));
        }
        match found.len() {
            0 | 1 => Ok(found.pop()),
            more => Err(format!("{more} drafts of {letters}")),
        }
    }

    /// The numbers of everybody whom a word finds.
    pub fn found(&self, word: &str) -> Outcome<Vec<String>> {
        let found = self.json(&["find", "candidates", word, "--limit", "0"])?;
        let found = found.as_array().into_iter().flatten();
        Ok(found.filter_map(|row| row["ref"].as_str().map(str::to_owned)).collect())
    }
}

/// The program beside this one, built now if it is older than its source.
fn program() -> Outcome<PathBuf> {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.args(["build", "--quiet", "--locked", "--bin", "guichet", "--manifest-path"]);
    cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
    }
    let built = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = here.parent().and_then(Path::parent).ok_or("no folder of programs")?;
    let program = folder.join(format!("guichet{}", std::env::consts::EXE_SUFFIX));
    if built.success() && program.is_file() { Ok(program) } else { Err(format!("no {}", program.display())) }
}
