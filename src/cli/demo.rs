//! `demo`: an exercise desk filled with fictitious people.

use super::Demo;
use super::context::Context;
use super::desk::{country, country_of, founding, language_of, usual_office};
use super::output::{Failure, Outcome, print};
use crate::deeds::exercise::{self, Amounts};
use crate::i18n::msg;
use crate::store::Error;
use std::io::{IsTerminal, Write};

pub fn fill(context: &Context, demo: &Demo) -> Result<Outcome, Failure> {
    let usual = country_of(context.lang());
    let country = country(context, demo.country.as_deref().unwrap_or(usual))?;
    let language = context.asked.unwrap_or_else(|| language_of(country));
    context.speak(language);
    if context.has_desk() {
        return Err(Error::DeskExists.into());
    }
    context.make_folder()?;
    let amounts = Amounts { candidates: demo.candidates, offers: demo.offers, cases: demo.cases };
    let founding = founding(country, language, usual_office(country), true);
    let told = std::io::stderr().is_terminal();
    let mut shown = 0;
    let mut step = |done: usize, total: usize| {
        let share = done * 100 / total.max(1);
        if told && share > shown {
            shown = share;
            // Progress is a courtesy: where it cannot be written the work goes on.
            let _ = write!(std::io::stderr(), "\r{share} %");
        }
    };
    exercise::fill(&context.file(), &founding, amounts, demo.seed, &context.means()?, &mut step)?;
    if told {
        let _ = writeln!(std::io::stderr());
    }
    print(&msg::demo_made(
        language,
        demo.candidates,
        demo.cases,
        context.folder.display().to_string(),
        demo.offers,
    ));
    Ok(Outcome::Done)
}
