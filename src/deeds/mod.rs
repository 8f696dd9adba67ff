//! What a counsellor does. Each deed asks the right, checks, and writes one batch that carries the record, its
//! search rows and the change-log row; reads come back masked, and where they are sensitive they are logged.
//!
//! The only room that calls the store, but for backup and check in `cli`. No clock of its own: time and ids come
//! in with the [`Sitting`].

pub mod accounts;
pub mod aids;
pub mod background;
pub mod candidates;
pub mod cases;
pub mod codes;
pub mod consents;
pub mod cv;
pub mod desk;
pub mod drafts;
pub mod duplicates;
pub mod employers;
pub mod equipment;
pub mod erasures;
mod error;
pub mod everybody;
pub mod exercise;
pub mod imports;
pub mod keys;
pub mod lives;
pub mod log;
pub mod lookup;
pub mod matches;
pub mod merges;
pub mod occupations;
pub mod offers;
pub mod offices;
pub mod own_offers;
pub mod plans;
pub mod prints;
pub mod proposals;
mod reached;
pub mod references;
pub mod referrals;
pub mod sessions;
mod sitting;
pub mod surveys;
pub mod teams;
pub mod trays;
pub mod weights;

pub use equipment::Equipment;
pub use error::Error;
pub use sitting::{Means, Office, Signer, Sitting};

pub type Result<T> = std::result::Result<T, Error>;

/// What a screen, a line or a command may hold of what is kept: rows and records as the store gave them. Only the
/// shapes: asking for them goes through the deeds.
pub mod kept {
    pub use super::sessions::Person as SessionPerson;
    pub use crate::store::Awaited;
    pub use crate::store::aids::{Kept as KeptAid, Known as KnownAid};
    pub use crate::store::candidates::{Line as CandidateLine, Similar, Standing as CandidateStanding};
    pub use crate::store::cases::{
        Asked as CaseAsked, Counted as CaseFigures, Due as VisitDue, Kin as CaseKin, Line as CaseLine,
        Owed as OwedVisit, Standing as CaseStanding,
    };
    pub use crate::store::drafts::Draft;
    pub use crate::store::employers::{
        Found as FoundOfEmployer, Line as EmployerLine, Source, Standing as EmployerStanding,
    };
    pub use crate::store::erasures::Held as HeldRows;
    pub use crate::store::keys::Held as HeldKey;
    pub use crate::store::log::Entry as LogEntry;
    pub use crate::store::merges::Gone as GoneFile;
    pub use crate::store::offers::{Line as OfferLine, Standing as OfferStanding, Version};
    pub use crate::store::own_offers::Turned as TurnedOffer;
    pub use crate::store::people::Account;
    pub use crate::store::plans::Kept as KeptPlan;
    pub use crate::store::proposals::{Due as ProposalDue, Kept as KeptProposal};
    pub use crate::store::records::Stored;
    pub use crate::store::referrals::Kept as KeptReferral;
    pub use crate::store::searches::Kept as KeptSearch;
    pub use crate::store::sessions::Line as SessionLine;
    pub use crate::store::spans::Span;
    pub use crate::store::unfinished::Unfinished;
}
