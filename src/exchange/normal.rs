//! What every reader of foreign files needs: bytes to text, entities and tags out of it, and the wordings of pay,
//! contracts, places, days and demands turned into values of the house. Nothing here knows a format.
//!
//! A wording that is not sure gives nothing: what is guessed at the desk is believed at the desk.

mod asked;
pub mod bytes;
mod contract;
mod entities;
mod items;
mod json;
mod known;
mod notes;
mod place;
mod salary;
mod text;
#[cfg(test)]
mod trials;
mod when;

pub use asked::{education, experience_months, language, licence, posts};
pub use bytes::decode;
pub use contract::{contract, contract_months, hours};
pub use entities::decode_entities;
pub use items::{Item, items};
pub use json::Object;
pub use known::Known;
pub use notes::Notes;
pub use place::{Place, country_named, french_place, french_postal_code};
pub use salary::{Salary, salary};
pub use text::{address_in, email_in, html_text, plain_text, title};
pub use when::{day, instant};
