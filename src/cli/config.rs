//! `guichet.toml`: what an administrator sets for a desk. It lies in the data folder where one is named, else in the
//! platform's configuration folder; without it everything is as usual. A key that is not known and a value that does
//! not fit are told with their line, and the desk does not open: a lock that somebody believes in must hold.

use super::output::Failure;
use crate::deeds::equipment::{Paper, Port, Printer};
use crate::i18n::{Lang, msg};
use serde::Deserialize;
use std::path::Path;

/// Minutes without a key until a desk of real people locks.
const LOCK_AFTER: u32 = 10;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub printer: PrinterConfig,
    pub lock: LockConfig,
    pub trays: TraysConfig,
}

/// How pages leave, for all and for some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PrinterConfig {
    port: Option<PortWord>,
    paper: Option<PaperWord>,
    /// What is otherwise for one counsellor.
    counsellor: Vec<CounsellorPrinter>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct CounsellorPrinter {
    /// As the account is called.
    name: String,
    port: Option<PortWord>,
    paper: Option<PaperWord>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PortWord {
    None,
    Terminal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum PaperWord {
    #[serde(rename = "a4")]
    A4,
    #[serde(rename = "80mm")]
    Roll,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LockConfig {
    /// 0: never.
    minutes: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TraysConfig {
    /// Files older than so many days are removed when the desk is opened; 0: never.
    pub days: u32,
    /// What one tray of one account may hold.
    pub megabytes: u32,
}

impl Default for TraysConfig {
    fn default() -> Self {
        TraysConfig { days: 7, megabytes: 100 }
    }
}

impl Config {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    /// It cannot be read, or something in it does not fit.
    pub fn load(file: &Path, lang: Lang) -> Result<Config, Failure> {
        match std::fs::read_to_string(file) {
            Ok(text) => Config::parse(&text, lang),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Config::default()),
            Err(error) => Err(error.into()),
        }
    }

    fn parse(text: &str, lang: Lang) -> Result<Config, Failure> {
        toml::from_str(text).map_err(|error| {
            let span = error.span().unwrap_or_default();
            let line = 1 + text.get(..span.start).unwrap_or(text).matches('\n').count();
            let told = text.get(span).unwrap_or_default().lines().next().unwrap_or_default().trim();
            let (code, text) = if error.message().starts_with("unknown field") {
                ("error-config-unknown", msg::error_config_unknown(lang, line, told))
            } else {
                ("error-config-value", msg::error_config_value(lang, line, told))
            };
            Failure::Said { code, text }
        })
    }

    /// The printer of the counsellor of that name.
    pub fn printer(&self, name: &str) -> Printer {
        let own = self.printer.counsellor.iter().find(|one| one.name.trim() == name);
        let port = own.and_then(|own| own.port).or(self.printer.port);
        let paper = own.and_then(|own| own.paper).or(self.printer.paper);
        Printer {
            port: match port {
                Some(PortWord::Terminal) => Port::Terminal,
                Some(PortWord::None) | None => Port::None,
            },
            paper: match paper {
                Some(PaperWord::Roll) => Paper::Roll,
                Some(PaperWord::A4) | None => Paper::A4,
            },
        }
    }

    /// Minutes until the desk locks: ten for real people, never in an exercise, unless somebody says otherwise.
    pub fn lock_after(&self, exercise: bool) -> Option<u32> {
        let usual = if exercise { 0 } else { LOCK_AFTER };
        Some(self.lock.minutes.unwrap_or(usual)).filter(|minutes| *minutes > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (&'static str, String) {
        match Config::parse(text, Lang::En) {
            Err(Failure::Said { code, text }) => (code, text),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn without_a_word_everything_is_as_usual() {
        let config = Config::parse("", Lang::Fr).unwrap();
        assert_eq!(config.printer("Afi"), Printer { port: Port::None, paper: Paper::A4 });
        assert_eq!((config.lock_after(false), config.lock_after(true)), (Some(10), None));
        assert_eq!(config.trays, TraysConfig { days: 7, megabytes: 100 });
    }

    #[test]
    fn what_is_said_for_one_counsellor_is_hers() {
        let text = "[printer]\npaper = \"80mm\"\n[[printer.counsellor]]\nname = \"Afi\"\nport = \"terminal\"\n\
                    [lock]\nminutes = 0\n[trays]\ndays = 2\n";
        let config = Config::parse(text, Lang::Fr).unwrap();
        assert_eq!(config.printer("Afi"), Printer { port: Port::Terminal, paper: Paper::Roll });
        assert_eq!(config.printer("Komi"), Printer { port: Port::None, paper: Paper::Roll });
        assert_eq!((config.lock_after(false), config.trays.days), (None, 2));
    }

    #[test]
    fn a_key_that_is_not_known_and_a_value_that_does_not_fit_are_told_with_their_line() {
        let (code, text) = fault("[lock]\nminutes = 5\n\n[printer]\nprot = \"terminal\"\n");
        assert_eq!(code, "error-config-unknown");
        assert!(text.contains("line 5") && text.contains("prot"), "{text}");
        let (code, text) = fault("[lock]\nminutes = \"ten\"\n");
        assert_eq!(code, "error-config-value");
        assert!(text.contains("line 2") && text.contains("ten"), "{text}");
        let (code, text) = fault("[printer]\nport = \"usb\"\n");
        assert_eq!(code, "error-config-value");
        assert!(text.contains("line 2") && text.contains("usb"), "{text}");
        assert!(fault("[lock\n").1.contains("line 1"));
    }
}
