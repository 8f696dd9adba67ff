//! `office …`: the places where people are received.

use super::context::Context;
use super::output::{Failure, Outcome, document, print};
use crate::deeds::offices;
use crate::domain::datum::{Datum, Shape};
use crate::flow::resolve::{Around, Resolved, resolve};
use crate::flow::spoken::spoken;
use crate::i18n::msg;
use crate::store::Access;
use clap::{Args, Subcommand};
use serde_json::json;

#[derive(Args)]
pub struct Office {
    #[command(subcommand)]
    deed: Deed,
    /// One JSON document on stdout
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Deed {
    /// Makes an office in the desk's country
    Add {
        name: String,
        /// The region by its name or code
        #[arg(long, default_value = "")]
        region: String,
    },
    /// Every office
    List,
    /// Gives an office another name
    Rename { name: String, new: String },
}

impl Office {
    pub fn json(&self) -> bool {
        self.json
    }
}

pub fn run(context: &Context, office: &Office) -> Result<Outcome, Failure> {
    let mut sitting = context.sit(Access::Seat)?;
    let lang = context.lang();
    let name = match &office.deed {
        Deed::Add { name, region } => {
            let around = Around::of(lang, sitting.office.country);
            let region = match resolve(Shape::Region, region, around) {
                Resolved::Text(code) => code,
                // What is not clear is refused by the field itself.
                Resolved::Choose(_) | Resolved::Refused(_) => region.clone(),
            };
            offices::add(&mut sitting, name, &region)?;
            Some((name, msg::office_added(lang, name)))
        }
        Deed::Rename { name, new } => {
            offices::rename(&mut sitting, name, new)?;
            Some((new, msg::office_renamed(lang, new, name)))
        }
        Deed::List => None,
    };
    let rows = offices::list(&sitting)?;
    let shown = rows.iter().filter(|row| match &name {
        Some((name, _)) => crate::facts::fold(&offices::named(&row.office)) == crate::facts::fold(name),
        None => true,
    });
    if office.json {
        let told = shown.map(|row| {
            json!({
                "name": offices::named(&row.office), "country": row.office.country.json(),
                "region": row.office.region.json(), "accounts": row.accounts,
            })
        });
        match &name {
            Some(_) => told.for_each(|row| document(&row)),
            None => document(&told.collect()),
        }
    } else if let Some((_, said)) = &name {
        print(said);
    } else {
        for row in shown {
            let region = spoken(Shape::Region, &row.office.region.text(), lang);
            let accounts = msg::office_accounts(lang, row.accounts);
            print(&format!("{:32}  {:20}  {accounts}", offices::named(&row.office), region));
        }
    }
    Ok(Outcome::Done)
}
