//! What is true at the desk. Pure: no I/O, no clock, no sentence; it answers with values and ids.

pub mod amount;
pub mod arrival;
pub mod birth;
pub mod candidate;
pub mod codes;
pub mod consent;
pub mod cv;
pub mod datum;
pub mod day;
pub mod delivery;
pub mod district;
pub mod document;
pub mod duplicates;
pub mod employer;
pub mod erasure;
pub mod experience;
pub mod key;
pub mod life;
pub mod lookup;
pub mod matching;
pub mod merging;
pub mod names;
pub mod offer;
pub mod office;
pub mod own;
pub mod phone;
pub mod position;
pub mod practice;
pub mod proposal;
pub mod record;
pub mod reference;
pub mod reintegration;
pub mod rights;
pub mod search;
pub mod session;
pub mod text;
pub mod told;
pub mod when;

use record::{Belongs, Field, Record};

/// What the house knows of a kind of record without knowing its type.
pub struct Kept {
    pub table: &'static str,
    pub belongs: Belongs,
    pub fields: &'static [Field],
}

const fn kept<R: Record>() -> Kept {
    Kept { table: R::TABLE, belongs: R::BELONGS, fields: R::FIELDS }
}

/// Every kind of record. Whatever must walk all that is kept walks this.
pub static RECORDS: &[Kept] = &[
    kept::<candidate::Candidate>(),
    kept::<consent::Consent>(),
    kept::<life::LifeChange>(),
    kept::<experience::Experience>(),
    kept::<document::Document>(),
    kept::<offer::Offer>(),
    kept::<matching::Weighting>(),
    kept::<employer::Employer>(),
    kept::<employer::Check>(),
    kept::<proposal::Proposal>(),
    kept::<proposal::ProposalMove>(),
    kept::<own::OfferTurn>(),
    kept::<reintegration::case::Case>(),
    kept::<reintegration::case::Closing>(),
    kept::<reintegration::case::Reported>(),
    kept::<reintegration::question::Question>(),
    kept::<reintegration::turn::Move>(),
    kept::<reintegration::turn::HandOver>(),
    kept::<reintegration::visit::Replan>(),
    kept::<reintegration::visit::Visit>(),
    kept::<reintegration::visit::Attempt>(),
    kept::<reintegration::plan::Plan>(),
    kept::<reintegration::plan::Step>(),
    kept::<reintegration::survey::record::Survey>(),
    kept::<reintegration::aid::Aid>(),
    kept::<reintegration::aid::Instalment>(),
    kept::<reintegration::referral::Referral>(),
    kept::<reintegration::referral::ReferralMove>(),
    kept::<office::Office>(),
    kept::<office::Team>(),
    kept::<office::Counsellor>(),
    kept::<key::AccessKey>(),
    kept::<search::Search>(),
    kept::<session::Session>(),
];
