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
mod when;

pub use asked::{education, experience_months, experience_wanted, licence, no_experience, posts, spoken};
pub use bytes::decode;
pub use contract::{contract, contract_months, hours, hours_told, months};
pub use entities::decode_entities;
pub use items::{Item, items};
pub use json::{Object, members, named, text as text_of};
pub use known::Known;
pub use notes::Notes;
pub use place::{country, country_within, french_place, french_postal_code, position};
pub use salary::{Salary, amount, period_of as period, salary};
pub use text::{address_in, email_in, html_text, is_phone, plain_text, title};
pub use when::{day, days_ago, instant};
