//! Opening the desk, making one, and the three questions of the first time.

use super::Init;
use super::context::{Context, login, variable};
use super::files;
use super::output::{Failure, Outcome, print};
use super::seat::{self, Asked};
use crate::deeds::desk::{self, Founding};
use crate::deeds::equipment::Port;
use crate::deeds::exercise::{self, Amounts};
use crate::deeds::{Sitting, log};
use crate::facts::{Country, Pack};
use crate::i18n::{Lang, label, msg};
use crate::line::{Ended, Lines};
use crate::store::{Access, Error};
use crate::terminal::caps::{Caps, Surroundings};
use crate::terminal::{self, printer, tty};
use crate::ui::desk::Desk;
use crate::ui::face::End;
use std::io::{BufRead, IsTerminal, Write};
use std::time::Duration;

/// What an exercise desk is filled with unless somebody says otherwise.
pub const USUAL: Amounts = Amounts { candidates: 500, offers: 200, cases: 60 };

/// Opens the desk; the first time it asks three questions, and Enter three times is an answer.
pub fn open(context: &Context) -> Result<Outcome, Failure> {
    if !context.has_desk() && context.seat.is_none() {
        first_time(context)?;
    }
    let mut sitting = context.sit(Access::Seat)?;
    let asked = seat::begin(context, &mut sitting)?;
    desk::clear_leftovers(&mut sitting)?;
    let config = context.config()?;
    // What cannot be removed now is removed at the next start.
    let _ = context.trays(&config).clear(config.trays.days, std::time::SystemTime::now());
    let caps = caps();
    let terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let outcome = match asked {
        Asked::Fetch(name) => files::fetch(context, name.as_deref()),
        Asked::Put(name) => files::put(context, &name),
        Asked::Lines => in_lines(context, sitting, caps),
        Asked::Desk if context.line || !terminal || caps.dumb => in_lines(context, sitting, caps),
        Asked::Desk => on_screen(context, sitting, caps),
    };
    // The chain is closed over what was done; where it cannot be now, or a signal hurries, it is at the next start.
    if !matches!(outcome, Ok(Outcome::Signal(_)))
        && let Ok(mut sitting) = context.sit(Access::Seat)
    {
        let _ = log::seal(&mut sitting);
    }
    outcome
}

fn on_screen(context: &Context, mut sitting: Sitting, caps: Caps) -> Result<Outcome, Failure> {
    if !printer::possible(variable("TERM").as_deref()) {
        sitting.equipment.printer.port = Port::None;
    }
    let mut face = Desk::new(sitting, context.lang());
    let end = tty::sit(&mut face, caps)?;
    if face.shut_out() {
        print(&label(context.lang(), "lock-shut-out"));
    }
    Ok(match end {
        End::Left => Outcome::Done,
        End::HungUp => Outcome::Signal(1),
        End::Signal(number) => Outcome::Signal(number),
    })
}

fn in_lines(context: &Context, sitting: Sitting, caps: Caps) -> Result<Outcome, Failure> {
    let piped = !std::io::stdin().is_terminal();
    // A pipe has nobody to walk away from it; what comes over SSH without a terminal has.
    let somebody = !piped || variable("SSH_CONNECTION").is_some();
    let minutes = sitting.equipment.lock_after.filter(|_| somebody);
    let patience = minutes.map(|minutes| Duration::from_secs(u64::from(minutes) * 60));
    let mut lines = Lines::new(sitting, context.lang());
    Ok(match terminal::lines::sit(&mut lines, caps, patience)? {
        End::HungUp => Outcome::Signal(1),
        End::Signal(number) => Outcome::Signal(number),
        End::Left if piped && lines.ended() == Ended::WithFaults => Outcome::InPart,
        End::Left => Outcome::Done,
    })
}

/// What the terminal says of itself.
fn caps() -> Caps {
    let names = ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "SSH_CONNECTION"];
    let values = names.map(variable);
    let [term, colorterm, no_color, lc_all, lc_ctype, lang, ssh] = values.each_ref().map(Option::as_deref);
    Caps::of(&Surroundings { term, colorterm, no_color, lc_all, lc_ctype, lang, ssh })
}

/// `init`: an empty desk without questions.
pub fn init(context: &Context, init: &Init) -> Result<Outcome, Failure> {
    let country = country(context, &init.country)?;
    let language = context.asked.unwrap_or_else(|| language_of(country));
    context.speak(language);
    if context.has_desk() {
        return Err(Error::DeskExists.into());
    }
    context.make_folder()?;
    let office = init.office.clone().unwrap_or_else(|| usual_office(country));
    let founding = founding(country, language, office, init.exercise);
    desk::found(&context.file(), &founding, &context.means()?)?;
    print(&msg::desk_made(language, context.folder.display().to_string()));
    Ok(Outcome::Done)
}

/// A country with a pack.
pub fn country(context: &Context, code: &str) -> Result<Country, Failure> {
    Country::parse(code)
        .filter(|country| Pack::of(*country).is_some())
        .ok_or_else(|| Failure::said(context.lang(), "error-no-pack"))
}

pub fn founding(country: Country, language: Lang, office: String, exercise: bool) -> Founding {
    let administrator = login().unwrap_or_else(|| label(language, "administrator"));
    Founding { country, language: language.code().to_owned(), office, administrator, exercise }
}

/// The interface language of a country's pack.
pub fn language_of(country: Country) -> Lang {
    let first = Pack::of(country).and_then(|pack| pack.languages.first());
    first.and_then(|code| Lang::parse(code)).unwrap_or(Lang::Fr)
}

/// The country that is meant where only the language is known.
pub fn country_of(language: Lang) -> &'static str {
    match language {
        Lang::Fr => "TG",
        Lang::En => "GH",
        Lang::Pt => "CV",
    }
}

/// The employment service of the country's pack.
pub fn usual_office(country: Country) -> String {
    let service = Pack::of(country).and_then(|pack| pack.institution.iter().find(|one| one.kind == "pes"));
    service.map_or_else(|| "guichet".to_owned(), |one| one.name.clone())
}

/// Language, country, exercise or real: each with a default in brackets. The end of the input is Enter.
fn first_time(context: &Context) -> Result<(), Failure> {
    let mut input = std::io::stdin().lock();
    print("guichet");
    let language = loop {
        let now = context.lang();
        let answer = ask(&mut input, &format!("Langue, language, língua: fr, en, pt [{}]: ", now.code()))?;
        match if answer.is_empty() { Some(now) } else { Lang::parse(&answer) } {
            Some(language) => break language,
            None => print("fr, en, pt"),
        }
    };
    context.speak(language);
    let usual = country_of(language);
    let country = loop {
        let answer = ask(&mut input, &msg::first_country(language, usual))?;
        let code = if answer.is_empty() { usual.to_owned() } else { answer };
        match self::country(context, &code) {
            Ok(country) => break country,
            Err(_) => print(&label(language, "error-no-pack")),
        }
    };
    let exercise = loop {
        let answer = crate::facts::fold(&ask(&mut input, &label(language, "first-exercise"))?);
        let real = crate::facts::fold(&label(language, "first-real-word"));
        let exercise = crate::facts::fold(&label(language, "first-exercise-word"));
        if answer.is_empty() || exercise.starts_with(&answer) {
            break true;
        }
        if real.starts_with(&answer) {
            break false;
        }
    };
    context.make_folder()?;
    let founding = founding(country, language, usual_office(country), exercise);
    if exercise {
        print(&label(language, "first-filling"));
        exercise::fill(&context.file(), &founding, USUAL, 1, &context.means()?, &mut |_, _| {})?;
    } else {
        desk::found(&context.file(), &founding, &context.means()?)?;
    }
    Ok(())
}

fn ask(input: &mut impl BufRead, question: &str) -> Result<String, Failure> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(question.as_bytes())?;
    stdout.flush()?;
    let mut answer = Vec::new();
    input.read_until(b'\n', &mut answer)?;
    Ok(String::from_utf8_lossy(&answer).trim().to_owned())
}
