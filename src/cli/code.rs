//! `user code`: the code that opens one's locked desk. It is read from the terminal without echo, or from the input;
//! never from the command line, where others could read it.

use super::context::Context;
use super::output::{Failure, Outcome, print};
use crate::deeds::{Sitting, codes, desk};
use crate::i18n::label;
use crate::store::Access;
use crate::terminal::hidden::Hidden;
use std::io::{BufRead, IsTerminal, Read, Write, stderr, stdin};

/// Sets one's own code; an administrator may take somebody else's away.
pub fn run(context: &Context, forgotten_by: Option<&str>) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    if let Some(name) = forgotten_by {
        return clear(context, &mut sitting, name);
    }
    let lang = context.lang();
    if codes::has(&sitting)? && !codes::holds(&sitting, &ask(context, "code-old")?)? {
        return Err(Failure::said(lang, "error-code-wrong"));
    }
    let new = ask(context, "code-new")?;
    // Who cannot see what she types types it twice.
    if stdin().is_terminal() && ask(context, "code-again")? != new {
        return Err(Failure::said(lang, "error-code-differ"));
    }
    codes::set(&mut sitting, &new)?;
    print(&label(lang, "code-set"));
    Ok(Outcome::Done)
}

fn clear(context: &Context, sitting: &mut Sitting, name: &str) -> Result<Outcome, Failure> {
    let store = context.store(Access::Seat)?;
    let wanted = crate::facts::fold(name);
    let named = desk::accounts(&store)?.into_iter().find(|account| {
        let known = account.counsellor.name.as_ref().map(|name| crate::facts::fold(name.as_str()));
        account.id == name || known.is_some_and(|known| known == wanted)
    });
    let account = named.ok_or(crate::deeds::Error::NotFound)?;
    codes::clear(sitting, &account.id)?;
    print(&label(context.lang(), "code-cleared"));
    Ok(Outcome::Done)
}

/// A line that is not shown. A byte at a time: what stands behind it in a pipe is the next question's.
fn ask(context: &Context, question: &str) -> Result<String, Failure> {
    let _hidden = Hidden::begin()?;
    let is_terminal = stdin().is_terminal();
    if is_terminal {
        let mut stderr = stderr().lock();
        write!(stderr, "{}: ", label(context.lang(), question))?;
        stderr.flush()?;
    }
    let mut line = Vec::new();
    stdin().lock().take(4_096).read_until(b'\n', &mut line)?;
    if is_terminal {
        writeln!(stderr())?;
    }
    let text = String::from_utf8(line).map_err(|_| Failure::said(context.lang(), "line-no-utf8"))?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}
