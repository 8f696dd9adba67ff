//! A visit: one planned contact of a case, and what came of it. A contact that failed is an attempt: it is
//! counted, and the visit is still owed.

use crate::domain::datum::{Reading, Reject};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Note, YesNo};
use crate::{choice, record};

choice! {
    /// By which way the contact was made.
    Channel as "channel" { Office = "office", Phone = "phone", Field = "field" }
}

choice! {
    /// What came of a contact (`domain.md` A5).
    Outcome as "attempt" {
        Reached = "reached", NoAnswer = "no_answer", NumberOff = "number_off",
        Reassigned = "number_reassigned", Relative = "relative_reached", NoShow = "no_show", Moved = "moved",
        Refused = "refused", ReMigrated = "re_migrated", Deceased = "deceased",
    }
}

impl Outcome {
    /// True where the visit took place; otherwise an attempt is counted and the visit is still owed.
    pub fn done(self) -> bool {
        self == Outcome::Reached
    }
}

record! {
    /// What a counsellor notes of a visit.
    Visit in "visit" belongs To { table: "reintegration", column: "case_id" }, check check;
    visit {
        /// The true day, also when it is written down late.
        done_on: Option<Day> [Compulsory],
        channel: Option<Channel> [Compulsory],
        outcome: Option<Outcome> [Compulsory],
        employed: Option<YesNo>,
        note: Option<Note> [Sensitive],
        /// Where it differs from the schedule: when the next contact shall be.
        next_on: Option<Day>,
    }
}

fn check(visit: &Visit, reading: &Reading, faults: &mut Faults) {
    if visit.done_on.is_some_and(|day| day > reading.today) {
        faults.push("done_on", Reject("reject-future"));
    }
    if let (Some(done), Some(next)) = (visit.done_on, visit.next_on)
        && next <= done
    {
        faults.push("next_on", Reject("reject-next-before"));
    }
}

record! {
    /// A contact that was tried and failed.
    Attempt in "attempt" belongs To { table: "visit", column: "visit_id" };
    attempt {
        made_on: Option<Day> [Compulsory],
        channel: Option<Channel> [Compulsory],
        outcome: Option<Outcome> [Compulsory],
        note: Option<Note> [Sensitive],
    }
}
