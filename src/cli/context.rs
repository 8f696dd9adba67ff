//! Where one is: data folder, language, clock, who signs. Read once from the surroundings and handed down as values.

use super::config::Config;
use super::output::Failure;
use super::trays::Folders;
use crate::deeds::accounts::{self, Caller};
use crate::deeds::{Equipment, Means, Sitting, cases, desk, keys, occupations};
use crate::domain::day::{Day, Instant};
use crate::facts::pack::Fault;
use crate::facts::{Pack, Rates};
use crate::i18n::{Lang, label, msg};
use crate::store::{Access, Store};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

pub struct Context {
    pub folder: PathBuf,
    /// `guichet.toml`, where there is one.
    config: PathBuf,
    /// The language that was asked for on the command line.
    pub asked: Option<Lang>,
    pub line: bool,
    /// The key by which sshd let somebody in: the seat signs as its account.
    pub seat: Option<String>,
    /// What is spoken: known better once a desk is open.
    lang: Cell<Lang>,
    today: Option<String>,
}

impl Context {
    pub fn from_surroundings(
        data: Option<PathBuf>,
        asked: Option<Lang>,
        line: bool,
        seat: Option<String>,
    ) -> Context {
        let lang = asked.or_else(locale).unwrap_or(Lang::Fr);
        let named = data.or_else(|| variable("GUICHET_DATA").map(PathBuf::from));
        let config = named.clone().unwrap_or_else(configuration_folder).join("guichet.toml");
        Context {
            folder: named.unwrap_or_else(platform_folder),
            config,
            asked,
            line,
            seat,
            lang: Cell::new(lang),
            today: variable("GUICHET_TODAY"),
        }
    }

    pub fn lang(&self) -> Lang {
        self.lang.get()
    }

    pub fn speak(&self, lang: Lang) {
        self.lang.set(lang);
    }

    /// The desk's file.
    pub fn file(&self) -> PathBuf {
        self.folder.join("guichet.db")
    }

    pub fn has_desk(&self) -> bool {
        self.file().exists()
    }

    /// Makes the data folder, readable by its owner alone.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn make_folder(&self) -> Result<(), Failure> {
        if self.folder.is_dir() {
            return Ok(());
        }
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        Ok(builder.create(&self.folder)?)
    }

    /// The desk's file, opened; from here on the desk's language is spoken where no other was asked for.
    ///
    /// # Errors
    /// No desk, or one that cannot be read; `GUICHET_TODAY` on a desk that is no exercise.
    pub fn store(&self, access: Access) -> Result<Store, Failure> {
        refuse_network(&self.folder)?;
        let own = self.packs()?;
        if !own.is_empty() {
            // Asked again by the same program they stand already.
            let _ = Pack::replace(own);
        }
        let store = Store::open(&self.file(), access)?;
        let office = desk::office(&store)?;
        if self.asked.is_none() {
            self.speak(Lang::parse(&office.language).unwrap_or(Lang::Fr));
        }
        occupations::make_known(&store)?;
        if self.today.is_some() && !office.exercise {
            return Err(Failure::said(self.lang(), "error-today-on-real-desk"));
        }
        Ok(store)
    }

    /// Sits down at the desk with the account that signs.
    ///
    /// # Errors
    /// As [`Context::store`]; nobody signs.
    pub fn sit(&self, access: Access) -> Result<Sitting, Failure> {
        let store = self.store(access)?;
        let account = match &self.seat {
            // Whoever owns the file decides who sits: only sshd, run as the owner, may name a key.
            Some(_) if !self.owns_file() => return Err(Failure::said(self.lang(), "error-not-owner")),
            Some(key) => keys::of_seat(&store, key)?.account,
            None => {
                let login = login();
                let caller = Caller { login: login.as_deref(), owns_file: self.owns_file() };
                accounts::signer(&store, caller)?
            }
        };
        let mut sitting = Sitting::begin(store, self.means()?, &account, seat())?;
        if self.asked.is_none() {
            self.speak(Lang::parse(&sitting.language()).unwrap_or(self.lang()));
        }
        if let Some(rates) = self.rates()? {
            sitting.set_rates(rates);
        }
        let config = self.config()?;
        sitting.equipment = Equipment {
            trays: Some(Arc::new(self.trays(&config))),
            printer: config.printer(&sitting.signer.name),
            lock_after: config.lock_after(sitting.office.exercise),
        };
        if access == Access::Seat {
            cases::raise_ended(&mut sitting)?;
        }
        Ok(sitting)
    }

    /// Reads the desk's own packs, `packs/tg.toml` in the data folder: each takes the place of the one built in. They are
    /// looked through before anything runs on them.
    fn packs(&self) -> Result<Vec<Pack>, Failure> {
        let Ok(entries) = std::fs::read_dir(self.folder.join("packs")) else { return Ok(Vec::new()) };
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
        files.sort();
        files.iter().map(|file| self.pack(file)).collect()
    }

    fn pack(&self, file: &Path) -> Result<Pack, Failure> {
        let damaged = |reason: String| Failure::Said {
            code: "pack_damaged",
            text: msg::error_pack_damaged(self.lang(), file.display().to_string(), reason),
        };
        let text = std::fs::read_to_string(file).map_err(|error| damaged(error.to_string()))?;
        let pack = Pack::parse(&text).map_err(damaged)?;
        let lang = self.lang();
        let told = |fault: &Fault| {
            msg::pack_fault(lang, fault.at.as_str(), fault.told.as_str(), label(lang, fault.why))
        };
        let mut faults: Vec<String> = pack.faults().iter().map(told).collect();
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if !stem.eq_ignore_ascii_case(&pack.country) {
            faults.push(msg::pack_fault(lang, "country", pack.country.as_str(), label(lang, "pack-country")));
        }
        if faults.is_empty() {
            return Ok(pack);
        }
        Err(Failure::Said {
            code: "pack_faults",
            text: msg::error_pack_faults(lang, faults.len(), faults.join("\n"), file.display().to_string()),
        })
    }

    /// The desk's own rates of exchange, `packs/rates.tsv` in the data folder, before those of the program.
    fn rates(&self) -> Result<Option<Rates>, Failure> {
        let file = self.folder.join("packs").join("rates.tsv");
        let Ok(text) = std::fs::read_to_string(&file) else { return Ok(None) };
        let wrong = |line: usize| Failure::Said {
            code: "rates_damaged",
            text: msg::error_rates_damaged(self.lang(), file.display().to_string(), line),
        };
        Rates::with_own(&text).map(Some).map_err(wrong)
    }

    /// What an administrator has set.
    ///
    /// # Errors
    /// The file cannot be read, or something in it does not fit.
    pub fn config(&self) -> Result<Config, Failure> {
        Config::load(&self.config, self.lang())
    }

    pub fn trays(&self, config: &Config) -> Folders {
        Folders::new(&self.folder, config.trays.megabytes)
    }

    /// True where this process runs as the login that owns the desk's file.
    #[cfg(unix)]
    pub fn owns_file(&self) -> bool {
        owner_of(&self.file()) == Some(uzers::get_effective_uid())
    }

    /// Where files have no owner in this sense, whoever can open the desk is its owner.
    #[cfg(not(unix))]
    pub fn owns_file(&self) -> bool {
        true
    }

    /// The login that owns the desk's file.
    #[cfg(unix)]
    pub fn owner(&self) -> Option<String> {
        name_of(owner_of(&self.file())?)
    }

    #[cfg(not(unix))]
    pub fn owner(&self) -> Option<String> {
        None
    }

    /// The clock and the source of ids.
    ///
    /// # Errors
    /// `GUICHET_TODAY` is no day.
    pub fn means(&self) -> Result<Means, Failure> {
        let today = match &self.today {
            Some(text) => {
                Some(Day::parse(text).ok_or_else(|| Failure::said(self.lang(), "error-today-no-day"))?)
            }
            None => None,
        };
        Ok(Means { now: Arc::new(now), id: Arc::new(|| uuid::Uuid::now_v7().to_string()), today })
    }
}

fn now() -> Instant {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Instant::from_unix(i64::try_from(seconds).unwrap_or(0))
}

/// A variable that is set and not empty.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The first of the usual variables that names one of the languages: `C` names none.
fn locale() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| Lang::parse(&variable(name)?))
}

/// The login one works under, as the system knows it: a variable of the environment could say anything.
#[cfg(unix)]
pub fn login() -> Option<String> {
    name_of(uzers::get_current_uid())
}

#[cfg(not(unix))]
pub fn login() -> Option<String> {
    variable("USERNAME")
}

/// The login of a user's number.
#[cfg(unix)]
fn name_of(uid: u32) -> Option<String> {
    uzers::get_user_by_uid(uid)?.name().to_str().map(str::to_owned)
}

/// The number of the user who owns a file.
#[cfg(unix)]
fn owner_of(file: &Path) -> Option<u32> {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(file).ok()?).into()
}

/// This process at this moment: a draft belongs to it until another seat takes it over.
fn seat() -> String {
    format!("{}-{}", std::process::id(), uuid::Uuid::now_v7())
}

fn configuration_folder() -> PathBuf {
    directories::ProjectDirs::from("", "", "guichet")
        .map_or_else(|| PathBuf::from("guichet-data"), |folders| folders.config_dir().to_owned())
}

fn platform_folder() -> PathBuf {
    directories::ProjectDirs::from("", "", "guichet")
        .map_or_else(|| PathBuf::from("guichet-data"), |folders| folders.data_dir().to_owned())
}

/// SQLite's shared memory does not work over a network: a desk there would be damaged sooner or later.
#[cfg(target_os = "linux")]
fn refuse_network(folder: &Path) -> Result<(), Failure> {
    match network(folder) {
        Some(name) => Err(crate::store::Error::Network(name.to_owned()).into()),
        None => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
fn refuse_network(_folder: &Path) -> Result<(), Failure> {
    Ok(())
}

/// The kind of network file system a folder lies on; None for a local one.
#[cfg(target_os = "linux")]
pub fn network(folder: &Path) -> Option<&'static str> {
    // statfs(2), f_type.
    const KINDS: [(i64, &str); 5] =
        [(0x6969, "NFS"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB2"), (0x517B, "SMB"), (0x0102_1997, "9P")];
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    #[allow(clippy::unnecessary_cast)]
    let kind = kind as i64 & 0xFFFF_FFFF;
    KINDS.iter().find(|(number, _)| *number == kind).map(|(_, name)| *name)
}

#[cfg(not(target_os = "linux"))]
pub fn network(_folder: &Path) -> Option<&'static str> {
    None
}
