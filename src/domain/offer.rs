//! The offer: a vacancy, typed in from an employer or brought in from a partner service. Ids of the source are
//! text exactly as the source writes them.

use super::candidate::{Contract, Education, Licence};
use super::codes::{Languages, Months};
use super::datum::{Datum, Reading, Reject, Several, Shape, Value};
use super::day::{Day, Instant};
use super::employer::Named;
use super::position::Position;
use super::text::{Count, Line, Name, Note, YesNo};
use crate::facts::{Country, Isco, Region};
use crate::{choice, record};

choice! {
    /// How the ISCO-08 group of an offer is known.
    KnownBy as "known-by" { Given = "given", Crosswalk = "crosswalk", Title = "title", Hand = "hand" }
}

choice! {
    /// How far the ISCO-08 group of an offer is to be believed.
    Surety as "surety" { Sure = "sure", Likely = "likely", Check = "check" }
}

choice! {
    /// What an employer was found to be. An offer abroad is not proposed before `verified`.
    Verification as "verification" {
        Unverified = "unverified", Pending = "pending", Verified = "verified", Refused = "refused",
        Blacklisted = "blacklisted",
    }
}

choice! {
    /// Why an offer was closed.
    ClosedReason as "closed-reason" {
        AbsentFromSource = "absent_from_source", RemovedBySource = "removed_by_source", Filled = "filled",
        Withdrawn = "withdrawn", Fraud = "fraud", Mistake = "mistake",
    }
}

choice! {
    /// Who bears a cost of the work.
    Bearer as "bearer" { Employer = "employer", Worker = "worker", Shared = "shared", None = "none" }
}

/// An instant as a field: when the source last touched an ad.
impl Datum for Instant {
    const SHAPE: Shape = Shape::Line(20);

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        Instant::parse(text.trim()).ok_or(Reject("reject-instant"))
    }

    fn text(&self) -> String {
        self.to_string()
    }

    fn restore(value: &Value) -> Option<Self> {
        Instant::parse(value.text())
    }
}

record! {
    /// A vacancy.
    Offer in "offer" belongs Desk;
    offer {
        title: Option<Line> [Compulsory Searched],
        employer: Option<Line> [Searched],
        /// Of an own offer: the record of the employer.
        employer_ref: Option<Named>,
        country: Option<Country>,
        region: Option<Region>,
        place: Option<Line> [Searched],
        postal_code: Option<Line>,
        /// Where the source has it.
        position: Option<Position>,
        occupation: Option<Isco>,
        occupation_by: Option<KnownBy>,
        occupation_sure: Option<Surety>,
        source_occupation: Option<Line> [Searched],
        contract: Option<Contract>,
        contract_months: Option<Months>,
        hours: Option<Line>,
        posts: Option<Count<100_000>>,
    }
    asked {
        experience: Option<Months>,
        /// Yes: it is insisted on; no: beginners are welcome; blank: not said.
        experience_asked: Option<YesNo>,
        education: Option<Education>,
        languages: Languages,
        licences: Several<Licence>,
        /// In the words of the source, one a line.
        skills: Option<Note> [Searched],
        skills_wished: Option<Note>,
    }
    pay {
        /// As the source wrote it; always kept.
        salary: Option<Line>,
        /// Whole units a period; only where the text was sure.
        salary_min: Option<Count<1_000_000_000_000>>,
        salary_max: Option<Count<1_000_000_000_000>>,
        salary_currency: Option<Line>,
        salary_period: Option<super::text::Period>,
        /// How often a year it is paid.
        salary_months: Option<Count<18>>,
    }
    terms {
        published_on: Option<Day>,
        updated_at: Option<Instant>,
        closes_on: Option<Day>,
        verification: Option<Verification>,
        apply: Option<Line> [Personal],
        url: Option<Line>,
        /// The employer's or partner's own reference, beside the source's number.
        external_id: Option<Line>,
    }
    // Work in another country (`domain.md` B3, C2).
    abroad {
        lodging: Option<Bearer>,
        travel: Option<Bearer>,
        /// Who applies for the permit and pays it.
        permit: Option<Bearer>,
        /// The worker must come back at the end of the contract.
        must_return: Option<YesNo>,
        interviews_on: Option<Day>,
        /// The employer declares that no worker pays anything for this work.
        no_fee: Option<YesNo>,
        no_fee_by: Option<Name> [Personal],
        no_fee_on: Option<Day>,
        /// What exactly was declared, in the words that were used.
        no_fee_said: Option<Line>,
    }
    text {
        description: Option<Note> [Searched],
    }
}

/// Whether an offer can still be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Availability {
    Open,
    /// `closes_on` is past: derived, never stored.
    Expired,
    Closed,
    /// An own offer that was not published yet.
    Draft,
}

impl Availability {
    pub const ALL: [Availability; 4] =
        [Availability::Open, Availability::Expired, Availability::Closed, Availability::Draft];

    pub fn code(self) -> &'static str {
        match self {
            Availability::Open => "open",
            Availability::Expired => "expired",
            Availability::Closed => "closed",
            Availability::Draft => "draft",
        }
    }

    /// What an offer is on a day. An import of a later closing day opens an expired offer again by itself.
    pub fn of(closed: bool, closes_on: Option<Day>, today: Day) -> Self {
        match closes_on {
            _ if closed => Availability::Closed,
            Some(day) if day < today => Availability::Expired,
            _ => Availability::Open,
        }
    }
}
