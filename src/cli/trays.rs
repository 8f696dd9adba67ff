//! The trays of every account as folders beside the desk's file: `out/ACCOUNT` and `in/ACCOUNT`, readable by their
//! owner alone. A file is there whole or not at all; old ones are removed when the desk is opened.

use crate::deeds::trays::{Filed, Tray, TrayFault, Trays, is_name};
use crate::domain::day::Instant;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A file that is being written: hidden, so that it is never listed.
const UNFINISHED: &str = ".unfinished-";
/// More files than this nobody looks through, and each costs a lookup.
const MOST_FILES: usize = 1_000;

pub struct Folders {
    /// The data folder.
    folder: PathBuf,
    /// What one tray of one account may hold.
    megabytes: u64,
}

impl Folders {
    pub fn new(folder: &Path, megabytes: u32) -> Folders {
        Folders { folder: folder.to_owned(), megabytes: u64::from(megabytes) }
    }

    /// Removes what is older than some days from the trays of everybody, and what was never finished.
    ///
    /// # Errors
    /// A folder's.
    pub fn clear(&self, days: u32, now: SystemTime) -> io::Result<()> {
        let age = |days: u32| now.checked_sub(Duration::from_secs(u64::from(days) * 86_400));
        for tray in Tray::ALL {
            for account in entries(&self.folder.join(tray.code()))? {
                for (path, metadata) in files(&account)? {
                    // Nobody writes at a file for a day.
                    let most = if is_unfinished(&path) { 1 } else { days };
                    let old = age(most).is_some_and(|limit| metadata.modified().is_ok_and(|at| at < limit));
                    if most > 0 && old {
                        fs::remove_file(&path)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn tray(&self, account: &str, tray: Tray) -> Result<PathBuf, TrayFault> {
        // Ids are made by the program; a folder is never named by anything else.
        if !is_name(account) {
            return Err(TrayFault::Name);
        }
        Ok(self.folder.join(tray.code()).join(account))
    }

    /// Writes under a name that is not listed, then gives it its own.
    fn write(&self, folder: &Path, name: &str, from: &mut dyn Read) -> io::Result<Result<u64, TrayFault>> {
        make(folder)?;
        let kept = files(folder)?;
        let others = kept.iter().filter(|(path, _)| path.file_name().is_none_or(|other| other != name));
        let (count, taken) = others.fold((0, 0), |(count, sum), (_, file)| (count + 1, sum + file.len()));
        let full = TrayFault::Full { megabytes: self.megabytes };
        let room = (self.megabytes << 20).saturating_sub(taken);
        if count >= MOST_FILES {
            return Ok(Err(full));
        }
        let unfinished = folder.join(format!("{UNFINISHED}{}", uuid::Uuid::now_v7()));
        let written = copy(&unfinished, from, room);
        match written {
            Ok(bytes) if bytes <= room => {
                fs::rename(&unfinished, folder.join(name))?;
                Ok(Ok(bytes))
            }
            Ok(_) => {
                fs::remove_file(&unfinished)?;
                Ok(Err(full))
            }
            Err(error) => {
                // What could not be written whole is not kept in part.
                let _ = fs::remove_file(&unfinished);
                Err(error)
            }
        }
    }
}

/// Copies at most one byte more than there is room for; answers how many.
fn copy(to: &Path, from: &mut dyn Read, room: u64) -> io::Result<u64> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(to)?;
    let bytes = io::copy(&mut from.take(room.saturating_add(1)), &mut file)?;
    file.flush()?;
    file.sync_all()?;
    Ok(bytes)
}

impl Trays for Folders {
    fn list(&self, account: &str, tray: Tray) -> Result<Vec<Filed>, TrayFault> {
        let mut all = Vec::new();
        for (path, metadata) in files(&self.tray(account, tray)?).map_err(fault)? {
            let name = path.file_name().and_then(|name| name.to_str()).filter(|name| is_name(name));
            // What somebody else laid there under a name that cannot be asked for is not offered.
            let Some(name) = name else { continue };
            let at = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            let at = at.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0);
            let (name, at) = (name.to_owned(), Instant::from_unix(at));
            all.push(Filed { tray, name, bytes: metadata.len(), at });
        }
        all.sort_by(|a, b| b.at.unix().cmp(&a.at.unix()).then_with(|| a.name.cmp(&b.name)));
        Ok(all)
    }

    fn put(&self, account: &str, tray: Tray, name: &str, from: &mut dyn Read) -> Result<u64, TrayFault> {
        if !is_name(name) {
            return Err(TrayFault::Name);
        }
        self.write(&self.tray(account, tray)?, name, from).map_err(fault)?
    }

    fn open(&self, account: &str, tray: Tray, name: &str) -> Result<Box<dyn Read>, TrayFault> {
        if !is_name(name) {
            return Err(TrayFault::Name);
        }
        let path = self.tray(account, tray)?.join(name);
        // A link may lead anywhere.
        let metadata = path.symlink_metadata().map_err(fault)?;
        if !metadata.is_file() {
            return Err(TrayFault::NotThere);
        }
        Ok(Box::new(File::open(path).map_err(fault)?))
    }

    fn forget(&self, numbers: &[String]) -> Result<usize, TrayFault> {
        let mut count = 0;
        for account in entries(&self.folder.join(Tray::Out.code())).map_err(fault)? {
            for (path, _) in files(&account).map_err(fault)? {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                // What stands behind the number parts it from a longer one.
                let is_of = |number: &String| {
                    name.strip_prefix(number.as_str()).is_some_and(|rest| rest.starts_with(['-', '.']))
                };
                if numbers.iter().any(is_of) {
                    fs::remove_file(&path).map_err(fault)?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }
}

fn fault(error: io::Error) -> TrayFault {
    match error.kind() {
        ErrorKind::NotFound => TrayFault::NotThere,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => TrayFault::Disk,
        _ => TrayFault::Refused(error.kind().to_string()),
    }
}

/// Makes a folder and those above it, readable by the owner alone.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn is_unfinished(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(UNFINISHED))
}

/// The plain files of a folder; of one that is not there, none.
fn files(folder: &Path) -> io::Result<Vec<(PathBuf, Metadata)>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        match path.symlink_metadata() {
            Ok(metadata) if metadata.is_file() => files.push((path, metadata)),
            Ok(_) => {}
            // Another seat took it away meanwhile.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(Vec::new())
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(folders: &Folders, name: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        folders.open("afi", Tray::In, name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn any_bytes_come_back_as_they_went() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::new(home.path(), 1);
        let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        assert_eq!(folders.put("afi", Tray::In, "any.bin", &mut bytes.as_slice()), Ok(100_000));
        assert_eq!(read(&folders, "any.bin"), bytes);
        let listed = folders.list("afi", Tray::In).unwrap();
        assert_eq!(
            listed.iter().map(|filed| (filed.name.as_str(), filed.bytes)).collect::<Vec<_>>(),
            [("any.bin", 100_000)]
        );
        assert_eq!(folders.list("komi", Tray::In).unwrap(), []);
    }

    #[test]
    fn what_is_too_big_leaves_what_was_there() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::new(home.path(), 1);
        folders.put("afi", Tray::In, "a", &mut vec![b'a'; 600 << 10].as_slice()).unwrap();
        let full = Err(TrayFault::Full { megabytes: 1 });
        assert_eq!(folders.put("afi", Tray::In, "b", &mut vec![b'b'; 600 << 10].as_slice()), full);
        // An endless input ends as well.
        assert_eq!(folders.put("afi", Tray::In, "c", &mut io::repeat(b'c')), full);
        // One that is replaced does not count twice.
        assert_eq!(folders.put("afi", Tray::In, "a", &mut vec![b'A'; 1 << 20].as_slice()), Ok(1 << 20));
        let names: Vec<_> = fs::read_dir(home.path().join("in/afi")).unwrap().collect();
        assert_eq!(names.len(), 1, "{names:?}");
    }

    #[test]
    #[cfg(unix)]
    fn only_the_owner_reads_and_a_link_leads_nowhere() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::new(home.path(), 1);
        folders.put("afi", Tray::In, "a", &mut b"a".as_slice()).unwrap();
        let mode = |path: &str| fs::metadata(home.path().join(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!([mode("in"), mode("in/afi"), mode("in/afi/a")], [0o700, 0o700, 0o600]);
        fs::write(home.path().join("secret"), "x").unwrap();
        std::os::unix::fs::symlink(home.path().join("secret"), home.path().join("in/afi/link")).unwrap();
        assert!(matches!(folders.open("afi", Tray::In, "link"), Err(TrayFault::NotThere)));
        assert!(matches!(folders.open("afi", Tray::In, "../../secret"), Err(TrayFault::Name)));
        assert!(matches!(folders.open("..", Tray::In, "secret"), Err(TrayFault::Name)));
    }

    #[test]
    fn what_was_made_for_somebody_is_forgotten_in_every_out_tray() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::new(home.path(), 1);
        let lay = |account: &str, tray: Tray, name: &str| {
            folders.put(account, tray, name, &mut b"x".as_slice()).unwrap();
        };
        lay("afi", Tray::Out, "TG-0000001-1-slip.txt");
        lay("komi", Tray::Out, "TG-R0000004-B-visits-2.txt");
        lay("komi", Tray::Out, "TG-0000002-0-slip.txt");
        lay("komi", Tray::In, "TG-0000001-1-notes.txt");
        let numbers = ["TG-0000001-1", "TG-R0000004-B"].map(str::to_owned);
        assert_eq!(folders.forget(&numbers), Ok(2));
        let left = |account: &str, tray: Tray| folders.list(account, tray).unwrap().len();
        assert_eq!((left("afi", Tray::Out), left("komi", Tray::Out), left("komi", Tray::In)), (0, 1, 1));
    }

    #[test]
    fn old_files_go_and_young_ones_stay() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::new(home.path(), 1);
        let now = SystemTime::now();
        for (name, days) in [("old", 8), ("young", 6)] {
            folders.put("afi", Tray::In, name, &mut b"x".as_slice()).unwrap();
            let file = File::options().write(true).open(home.path().join("in/afi").join(name)).unwrap();
            file.set_modified(now - Duration::from_secs(days * 86_400)).unwrap();
        }
        let left =
            || folders.list("afi", Tray::In).unwrap().into_iter().map(|filed| filed.name).collect::<Vec<_>>();
        folders.clear(0, now).unwrap();
        assert_eq!(left(), ["young", "old"]);
        folders.clear(7, now).unwrap();
        assert_eq!(left(), ["young"]);
    }
}
