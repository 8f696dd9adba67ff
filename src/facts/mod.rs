//! What is known, as data: countries, languages, occupations, regions, rates, packs. Tables are embedded text,
//! parsed once when first asked. Facts are never code: a table row or a pack line changes them.
//!
//! Names come as one string a language, French, English, Portuguese, in that order ([`Names`]): this room does
//! not know which language is wanted.

mod arabic;
mod countries;
pub mod demo;
mod fold;
mod languages;
mod months;
mod name_variants;
mod occupations;
mod official;
pub mod pack;
mod rates;
mod titles;

pub use arabic::arabic;
pub use countries::{Country, countries, nationalities, old_code};
pub use fold::{FOLD_VERSION, clean, fold, hashed, is_plain};
pub use languages::{LanguageCode, languages};
pub use months::month;
pub use name_variants::variant_group;
pub use occupations::{Isco, isco_of_rome, isco_of_ssyk, occupations, our_isco_of_rome};
pub use official::{Official, official_text, take_official};
pub use pack::{
    Pack, PlannedVisit, Region, Reminders, region_of_town, region_position, regions, regions_of_district,
};
pub use rates::{Currency, Rates, Worth, currencies};
pub use titles::{NamedOccupation, Occupation, occupation_named, prepare_titles, titles_matching};

/// A name in French, English and Portuguese.
pub type Names = [&'static str; 3];

/// The rows of an embedded table, without its header; each row split at its tabs.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split('\t').collect())
}
