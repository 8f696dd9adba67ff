//! Why a deed was not done. Each is one sentence in the messages, `error-…`.

use super::accounts::Refusal;
use super::erasures::Unerasable;
use super::merges::Unmergeable;
use super::trays::TrayFault;
use crate::domain::matching::Reason;
use crate::domain::record::{Damage, Faults};
use crate::domain::reintegration::referral::Lack;
use crate::domain::reintegration::visit::Tried;
use crate::store;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not allowed")]
    NotAllowed,
    #[error("nothing of that number")]
    NotFound,
    #[error("wrong check character")]
    WrongCheck,
    #[error("no number of ours")]
    NoReference,
    /// What was typed cannot be kept as it is.
    #[error("faults")]
    Faults(Faults),
    /// Somebody else changed the record meanwhile.
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// The person has not consented to what the deed needs.
    #[error("waits for consent")]
    WaitsForConsent,
    /// The country's pack has no consent text in that language.
    #[error("no consent text")]
    NoConsentText,
    /// There is a case that is not closed.
    #[error("a case is open")]
    CaseOpen,
    /// Nothing is to be visited any more.
    #[error("no visit is owed")]
    NoVisitOwed,
    /// Contact may not be called lost yet.
    #[error("too few tries")]
    TooFewTries(Tried),
    /// There is no case that could be handed over.
    #[error("nothing to hand over")]
    NothingToGive,
    /// It is not open whether a case is needed.
    #[error("no question is open")]
    NoQuestion,
    /// Nothing may leave to that partner.
    #[error("no consent for the referral")]
    NoReferralConsent(Lack),
    /// Nothing can follow any more.
    #[error("the referral is at its end")]
    ReferralEnded,
    /// The law stands between somebody and an offer: every reason against the proposal.
    #[error("barred")]
    Barred(Vec<Reason>),
    /// A colleague proposed the same person for the same offer a moment ago.
    #[error("proposed meanwhile")]
    ProposedMeanwhile,
    /// Nothing of her may go to that employer.
    #[error("no consent for the employer")]
    NoEmployerConsent(Lack),
    /// Nothing can follow any more.
    #[error("the proposal is at its end")]
    ProposalEnded,
    /// The case has no plan yet.
    #[error("no plan")]
    NoPlan,
    /// What should be changed is closed.
    #[error("closed")]
    Closed,
    /// What should be opened again is not closed.
    #[error("not closed")]
    NotClosed,
    /// The offer is closed already.
    #[error("offer closed")]
    OfferClosed,
    /// The offer is published already.
    #[error("published")]
    Published,
    /// The offer is a partner's: it is corrected and closed where it comes from.
    #[error("a partner's offer")]
    NotOwn,
    /// Another seat has taken the draft over.
    #[error("taken over")]
    TakenOver,
    /// Too much of a source would be closed by one delivery.
    #[error("{closing} of {open} would be closed")]
    TooManyClosings { closing: usize, open: usize },
    /// A partner may not be called as the desk calls itself.
    #[error("the desk's own source")]
    OwnSource,
    /// An import with the same source is being written.
    #[error("import running")]
    ImportRunning,
    /// The work was stopped by the one who began it.
    #[error("stopped")]
    Stopped,
    /// A tray did not take or give a file.
    #[error(transparent)]
    Tray(TrayFault),
    /// Two files cannot be joined, or not parted again.
    #[error(transparent)]
    Merge(#[from] Unmergeable),
    /// Her death is noted.
    #[error("died")]
    Died,
    /// No change of her life stands that could be taken back.
    #[error("no life change")]
    NoLifeChange,
    /// Somebody cannot be erased, or was.
    #[error(transparent)]
    Erasure(#[from] Unerasable),
    /// Something about accounts, their keys or offices.
    #[error(transparent)]
    Account(#[from] Refusal),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<Faults> for Error {
    fn from(faults: Faults) -> Self {
        Error::Faults(faults)
    }
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Self {
        Error::Store(damage.into())
    }
}

impl Error {
    /// The id of the sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Error::NotAllowed => "error-not-allowed",
            Error::NotFound => "error-not-found",
            Error::WrongCheck => "error-wrong-check",
            Error::NoReference => "error-no-reference",
            Error::Faults(_) => "error-faults",
            Error::ChangedMeanwhile => "error-changed-meanwhile",
            Error::WaitsForConsent => "error-waits-for-consent",
            Error::NoConsentText => "error-no-consent-text",
            Error::CaseOpen => "error-case-open",
            Error::NoVisitOwed => "error-no-visit-owed",
            Error::TooFewTries(_) => "error-too-few-tries",
            Error::NothingToGive => "error-nothing-to-give",
            Error::NoQuestion => "error-no-question",
            Error::NoReferralConsent(Lack::Never) => "error-consent-never",
            Error::NoReferralConsent(Lack::Refused) => "error-consent-refused",
            Error::NoReferralConsent(Lack::Withdrawn) => "error-consent-withdrawn",
            Error::NoReferralConsent(Lack::Fields(_)) => "error-consent-fields",
            Error::ReferralEnded => "error-referral-ended",
            Error::Barred(_) => "error-proposal-barred",
            Error::ProposedMeanwhile => "error-proposed-meanwhile",
            Error::NoEmployerConsent(Lack::Never | Lack::Fields(_)) => "error-employer-never",
            Error::NoEmployerConsent(Lack::Refused) => "error-employer-refused",
            Error::NoEmployerConsent(Lack::Withdrawn) => "error-employer-withdrawn",
            Error::ProposalEnded => "error-proposal-ended",
            Error::NoPlan => "error-no-plan",
            Error::Closed => "error-closed",
            Error::NotClosed => "error-not-closed",
            Error::Published => "error-published",
            Error::NotOwn => "error-not-own",
            Error::OfferClosed => "error-offer-closed",
            Error::OwnSource => "error-own-source",
            Error::TakenOver => "error-taken-over",
            Error::TooManyClosings { .. } => "error-too-many-closings",
            Error::ImportRunning => "error-import-running",
            Error::Stopped => "error-stopped",
            Error::Tray(fault) => tray_id(fault),
            Error::Merge(why) => why.id(),
            Error::Erasure(why) => why.id(),
            Error::Died => "error-died",
            Error::NoLifeChange => "error-no-life-change",
            Error::Account(refusal) => refusal.id(),
            Error::Store(error) => store_id(error),
        }
    }

    /// The arguments of the sentence.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Error::TooManyClosings { closing, open } => {
                vec![("closing", closing.to_string()), ("open", open.to_string())]
            }
            Error::Merge(why) => why.arguments(),
            Error::Erasure(why) => why.arguments(),
            Error::Tray(TrayFault::Full { megabytes }) => vec![("megabytes", megabytes.to_string())],
            Error::TooFewTries(Tried { tries, days, channels }) => vec![
                ("tries", tries.to_string()),
                ("days", days.to_string()),
                ("channels", channels.to_string()),
            ],
            Error::Store(store::Error::Newer { found, known }) => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// The word in `--json`: the id without `error-`.
    pub fn code(&self) -> String {
        self.id().trim_start_matches("error-").replace('-', "_")
    }
}

fn tray_id(fault: &TrayFault) -> &'static str {
    match fault {
        TrayFault::None => "error-no-trays",
        TrayFault::NotThere => "error-not-in-tray",
        TrayFault::Name => "error-tray-name",
        TrayFault::Full { .. } => "error-tray-full",
        TrayFault::Disk => "error-full",
        TrayFault::Refused(_) => "error-refused",
    }
}

fn store_id(error: &store::Error) -> &'static str {
    match error {
        store::Error::NoDesk => "error-no-desk",
        store::Error::DeskExists => "error-desk-exists",
        store::Error::Busy => "error-busy",
        store::Error::Full => "error-full",
        store::Error::Damaged(_) => "error-damaged",
        store::Error::Newer { .. } => "error-newer",
        store::Error::Refused(_) => "error-refused",
        store::Error::Network(_) => "error-network",
        store::Error::Stale { .. } => "error-changed-meanwhile",
        store::Error::Engine(_) => "error-engine",
    }
}
