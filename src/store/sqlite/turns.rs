//! Waiting for the write lock. Who waits says so by a shared lock on a file beside the desk's, and a long write ends
//! early for her; the system takes that lock back from whoever ends, however she ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a lock is waited for, in steps of [`WAIT`].
const PATIENCE: i32 = 5_000;
const WAIT: Duration = Duration::from_millis(2);
/// The same for what is tried again soon, and must not hold up a person at the keys or a process at its end.
const SOON: i32 = 1_500;

/// The turns at one desk's file, as one connection sees them. In memory there are none.
#[derive(Default)]
pub struct Turns {
    path: Option<PathBuf>,
    /// By which this connection asks whether somebody waits.
    asking: Option<File>,
    own: Arc<Mutex<Own>>,
}

/// How this connection waits.
#[derive(Default)]
struct Own {
    /// It waits for the write lock: for nothing else others would end early.
    writes: bool,
    soon: bool,
    /// Locked while it waits.
    said: Option<File>,
}

impl Turns {
    pub fn beside(path: &Path) -> Turns {
        Turns { path: Some(path.with_extension("turn")), ..Turns::default() }
    }

    /// Called each time that something is locked: waits a moment; false after the last.
    pub fn waits(&self) -> impl FnMut(i32) -> bool + Send + use<> {
        let (path, own) = (self.path.clone(), self.own.clone());
        move |tries| {
            let mut own = known(&own);
            if own.writes && own.said.is_none() {
                own.said = said(path.as_deref());
            }
            let patience = if own.soon { SOON } else { PATIENCE };
            drop(own);
            std::thread::sleep(WAIT);
            tries < patience
        }
    }

    /// A write begins: from here on its waiting is told.
    pub fn begins(&self, soon: bool) {
        *known(&self.own) = Own { writes: true, soon, said: None };
    }

    /// It has its turn, or has given up.
    pub fn begun(&self) {
        *known(&self.own) = Own::default();
    }

    /// True where somebody waits to write at this moment.
    pub fn somebody_waits(&mut self) -> bool {
        if self.asking.is_none() {
            self.asking = open(self.path.as_deref());
        }
        let Some(file) = &self.asking else { return false };
        match file.try_lock() {
            // Where it stays locked others could not say that they wait: they get their turn.
            Ok(()) => file.unlock().is_err(),
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Error(_)) => false,
        }
    }
}

fn known(own: &Mutex<Own>) -> MutexGuard<'_, Own> {
    own.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where nothing can be said nobody waits longer than a long write takes.
fn said(path: Option<&Path>) -> Option<File> {
    let file = open(path)?;
    file.lock_shared().ok()?;
    Some(file)
}

/// The file, made where it is not there; whoever may read the desk's may read it.
fn open(path: Option<&Path>) -> Option<File> {
    let path = path?;
    if let Ok(file) = File::open(path) {
        return Some(file);
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let desk = std::fs::metadata(path.with_extension("db"));
        options.mode(desk.map_or(0o600, |desk| desk.permissions().mode() & 0o660));
    }
    options.open(path).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_waits_from_the_first_look_until_she_has_her_turn() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("guichet.db");
        let (one, other, mut long) = (Turns::beside(&file), Turns::beside(&file), Turns::beside(&file));
        let (mut first, mut second) = (one.waits(), other.waits());
        assert!(first(0) && !long.somebody_waits(), "a reader");
        one.begins(false);
        assert!(!long.somebody_waits(), "nothing was locked yet");
        assert!(first(0) && long.somebody_waits());
        other.begins(true);
        assert!(second(0) && !second(SOON) && first(SOON));
        one.begun();
        assert!(long.somebody_waits());
        other.begun();
        assert!(!long.somebody_waits());
        let mut memory = Turns::default();
        memory.begins(false);
        assert!(memory.waits()(0) && !memory.somebody_waits());
    }
}
