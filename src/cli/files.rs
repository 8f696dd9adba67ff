//! `fetch` and `put`: how files leave and reach a desk without a shell. `fetch NAME` writes the file and nothing else.

use super::context::Context;
use super::output::{Failure, Outcome, print};
use crate::deeds::trays;
use crate::flow::trays::told;
use crate::i18n::msg;
use crate::store::Access;
use std::io::Write;

pub fn fetch(context: &Context, name: Option<&str>) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let Some(name) = name else {
        print(&told(&sitting, context.lang())?.join("\n"));
        return Ok(Outcome::Done);
    };
    let mut file = trays::fetch(&mut sitting, name)?;
    let mut stdout = std::io::stdout().lock();
    std::io::copy(&mut file, &mut stdout)?;
    stdout.flush()?;
    Ok(Outcome::Done)
}

pub fn put(context: &Context, name: &str) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let bytes = trays::put(&mut sitting, name, &mut std::io::stdin().lock())?;
    print(&msg::tray_put(context.lang(), i64::try_from(bytes).unwrap_or(i64::MAX), name));
    Ok(Outcome::Done)
}
