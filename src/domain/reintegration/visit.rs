//! A visit: one planned contact of a case, and what came of it. A contact that failed is an attempt: it is
//! counted, and the visit is still owed.

use crate::domain::codes::Work;
use crate::domain::datum::{Reading, Reject};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Line, Money, Note, YesNo};
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

    /// What was learnt ends the case rather than the day: its end is offered.
    pub fn ends_case(self) -> bool {
        matches!(self, Outcome::ReMigrated | Outcome::Deceased)
    }
}

/// Contacts that failed before contact may be called lost: so many, on as many days, by so many channels.
pub const TRIES: usize = 3;
pub const CHANNELS: usize = 2;

/// What was tried since the person was last reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tried {
    pub tries: usize,
    pub days: usize,
    pub channels: usize,
}

impl Tried {
    pub fn of(tries: &[(Day, Channel)]) -> Tried {
        let distinct = |mut values: Vec<String>| {
            values.sort_unstable();
            values.dedup();
            values.len()
        };
        Tried {
            tries: tries.len(),
            days: distinct(tries.iter().map(|(day, _)| day.to_string()).collect()),
            channels: distinct(tries.iter().map(|(_, channel)| channel.code().to_owned()).collect()),
        }
    }

    /// Three by two (`domain.md` A5).
    pub fn is_enough(self) -> bool {
        self.tries >= TRIES && self.days >= TRIES && self.channels >= CHANNELS
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
        work: Option<Work>,
        income: Option<Money> [Sensitive],
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

choice! {
    /// What is done to the schedule.
    Act as "visit-act" { Move = "move", Add = "add", Drop = "drop" }
}

record! {
    /// A change of the schedule, as it was decided.
    Replan in "replan" belongs To { table: "reintegration", column: "case_id" }, check check_replan;
    change {
        /// `M3`; a new contact has a name of its own.
        visit: Option<Line> [Compulsory],
        act: Option<Act> [Compulsory],
        planned_on: Option<Day>,
        reason: Option<Line>,
    }
}

fn check_replan(replan: &Replan, reading: &Reading, faults: &mut Faults) {
    match (replan.act, replan.planned_on) {
        (Some(Act::Drop), _) if replan.reason.is_none() => faults.push("reason", Reject("reject-missing")),
        (Some(Act::Move | Act::Add), None) => faults.push("planned_on", Reject("reject-missing")),
        (Some(Act::Move | Act::Add), Some(day)) if day < reading.today => {
            faults.push("planned_on", Reject("reject-past"));
        }
        _ => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(tries: &[(&str, Channel)]) -> Tried {
        let read = |(day, channel): &(&str, Channel)| (Day::parse(day).unwrap(), *channel);
        Tried::of(&tries.iter().map(read).collect::<Vec<_>>())
    }

    #[test]
    fn contact_is_lost_after_three_tries_on_three_days_by_two_channels() {
        use Channel::{Field, Phone};
        assert!(tried(&[("2026-11-02", Phone), ("2026-11-04", Phone), ("2026-11-06", Field)]).is_enough());
        assert!(!tried(&[("2026-11-02", Phone), ("2026-11-04", Field)]).is_enough(), "two tries");
        assert!(
            !tried(&[("2026-11-02", Phone), ("2026-11-02", Field), ("2026-11-06", Field)]).is_enough(),
            "two days"
        );
        assert!(
            !tried(&[("2026-11-02", Phone), ("2026-11-04", Phone), ("2026-11-06", Phone)]).is_enough(),
            "one channel"
        );
    }
}
