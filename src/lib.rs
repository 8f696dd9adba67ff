//! guichet: the desk of a public employment service, in a terminal.
//!
//! The rooms, each naming only those after it:
//!
//! `main > cli > terminal > ui, line > flow > report, exchange > deeds > store > domain > facts`;
//! `i18n` is a leaf that report, flow, ui, line, terminal and cli may name.
//!
//! - [`facts`]: what is known, as data: occupations, countries, languages, packs, rates.
//! - [`domain`]: what is true at the desk. Pure: no I/O, no clock, no sentence. One field is declared once
//!   ([`record!`]) and form, line, store, search, import and export read the declaration.
//! - [`store`]: keeps records. A write is a [`store::Batch`], a read a [`store::Query`]; only `store::sqlite` names
//!   rusqlite.
//! - [`deeds`]: what a counsellor does: right, checks, one batch with its log row. Who, when and where come in with
//!   the [`deeds::Sitting`].
//! - [`exchange`]: bytes to drafts of records and back. [`report`]: figures and sheets.
//! - [`flow`]: an interview without a picture; [`ui`] draws it, [`mod@line`] prints it, and neither knows a rule.
//! - [`terminal`]: bytes to keys, cells to bytes, the one loop.
//! - [`cli`]: commands; the only room with paths, environment and clock.
//!
//! One key: bytes, `terminal::decode`, [`ui::keys::Key`], [`ui::desk::Desk::press`], a
//! [`flow::commands::Command`], `screen.act`, a deed, a batch; back up as a [`ui::screen::Step`]; one draw of the
//! changed cells; one write. Plain calls down, values up: no bus, no global, no callback.
//!
//! `tests/house.rs` holds all this.

pub mod cli;
pub mod deeds;
pub mod domain;
pub mod exchange;
pub mod facts;
pub mod flow;
pub mod i18n;
pub mod line;
pub mod report;
pub mod store;
pub mod terminal;
pub mod ui;
