//! Waiting for the write lock. Who waits says so by a shared lock on the folder of the desk's file, and a long write
//! ends early for her; the system takes that lock back from whoever ends, however she ends. Nothing is written for it.

use std::fs::{File, TryLockError};
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
    folder: Option<PathBuf>,
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
        // A bare name has an empty parent: it lies in the folder that the process works in.
        let folder =
            path.parent().map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        Turns { folder: folder.map(Path::to_owned), ..Turns::default() }
    }

    /// Called each time that something is locked: waits a moment; false after the last.
    pub fn waits(&self) -> impl FnMut(i32) -> bool + Send + use<> {
        let (folder, own) = (self.folder.clone(), self.own.clone());
        move |tries| {
            let mut own = known(&own);
            if own.writes && own.said.is_none() {
                own.said = said(folder.as_deref());
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
            self.asking = open(self.folder.as_deref());
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
fn said(folder: Option<&Path>) -> Option<File> {
    let folder = open(folder)?;
    folder.lock_shared().ok()?;
    Some(folder)
}

fn open(folder: Option<&Path>) -> Option<File> {
    File::open(folder?).ok()
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
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left there");
        let mut memory = Turns::default();
        memory.begins(false);
        assert!(memory.waits()(0) && !memory.somebody_waits());
    }
}
