//! The plan of a case: one to three goals and the steps towards them, made with the person and agreed by her hand
//! or her word. The desk has a month for it, counted from the return and from the day the case was opened.

use super::case::State;
use crate::domain::candidate::{Candidate, Paper};
use crate::domain::consent::Way;
use crate::domain::datum::{Reading, Reject};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::Line;
use crate::{choice, record};

choice! {
    /// The language of an interview, of those in which the desk can print.
    InterviewLanguage as "interview-language" { French = "fr", English = "en", Portuguese = "pt" }
}

choice! {
    /// How far a plan has come; kept as dated spans of its case.
    PlanState as "plan-state" { Drafted = "drafted", Agreed = "agreed" }
}

choice! {
    /// What a step is about.
    StepKind as "step-kind" {
        Papers = "papers", Work = "work", Business = "business", Training = "training", Schooling = "schooling",
        Housing = "housing", Health = "health", Psychosocial = "psychosocial", Family = "family", Debt = "debt",
        Other = "other",
    }
}

choice! {
    /// Who takes a step.
    StepBy as "step-by" { Person = "person", Desk = "desk", Partner = "partner" }
}

choice! {
    /// What came of a step.
    StepOutcome as "step-outcome" { Done = "done", Partly = "partly", NotDone = "not_done", Dropped = "dropped" }
}

record! {
    /// What somebody who came back wants to reach, and how she agreed to the way there.
    Plan in "plan" belongs To { table: "reintegration", column: "case_id" }, check check;
    goals {
        goal1: Option<Line> [Compulsory],
        goal2: Option<Line>,
        goal3: Option<Line>,
        /// The sheet that she signs is printed in it.
        language: Option<InterviewLanguage>,
        interpreter: Option<Line> [Personal],
    }
    agreement {
        agreed_on: Option<Day>,
        way: Option<Way>,
        witness: Option<Line> [Personal],
    }
}

fn check(plan: &Plan, reading: &Reading, faults: &mut Faults) {
    if plan.agreed_on.is_some_and(|day| day > reading.today) {
        faults.push("agreed_on", Reject("reject-future"));
    }
    match (plan.agreed_on, plan.way) {
        (Some(_), None) => faults.push("way", Reject("reject-plan-way")),
        // Where it was brought in from, nobody told the day.
        (None, Some(way)) if way != Way::Imported => faults.push("agreed_on", Reject("reject-plan-day")),
        _ => {}
    }
    if plan.way == Some(Way::Oral) && plan.witness.is_none() {
        faults.push("witness", Reject("reject-witness"));
    }
}

impl Plan {
    pub fn state(&self) -> PlanState {
        let agreed = self.agreed_on.is_some() || self.way == Some(Way::Imported);
        if agreed { PlanState::Agreed } else { PlanState::Drafted }
    }

    fn agreement(&self) -> (Option<Day>, Option<Way>, Option<&Line>) {
        (self.agreed_on, self.way, self.witness.as_ref())
    }

    /// True where another agreement stands here than before, or none.
    pub fn is_agreed_anew(&self, before: &Plan) -> bool {
        self.agreement() != before.agreement()
    }

    /// True where the goals are others than those that were agreed, under the agreement of before.
    pub fn outgrows(&self, before: &Plan) -> bool {
        self.agreed_on.is_some() && !self.is_agreed_anew(before) && !self.goals().eq(before.goals())
    }

    /// The goals that were told, in their order.
    pub fn goals(&self) -> impl Iterator<Item = &Line> {
        [&self.goal1, &self.goal2, &self.goal3].into_iter().flatten()
    }
}

record! {
    /// One step of a plan.
    Step in "step" belongs To { table: "plan", column: "plan_id" }, check check_step;
    step {
        kind: Option<StepKind> [Compulsory],
        what: Option<Line>,
        taken_by: Option<StepBy>,
        due_on: Option<Day> [Compulsory],
        done_on: Option<Day>,
        outcome: Option<StepOutcome>,
    }
}

fn check_step(step: &Step, reading: &Reading, faults: &mut Faults) {
    if step.done_on.is_some_and(|day| day > reading.today) {
        faults.push("done_on", Reject("reject-future"));
    }
    match (step.done_on, step.outcome) {
        (Some(_), None) => faults.push("outcome", Reject("reject-step-outcome")),
        (None, Some(_)) => faults.push("done_on", Reject("reject-step-day")),
        _ => {}
    }
}

impl Step {
    /// True while it waits to be taken.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }

    /// True where its day is past and nothing came of it yet.
    pub fn is_late(&self, today: Day) -> bool {
        self.is_open() && self.due_on.is_some_and(|day| day < today)
    }
}

/// How a plan stands against its time, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// So many are left; on the last day none.
    Left(i64),
    /// So many too many have passed.
    Late(i64),
    /// It was agreed after so many, in time.
    Kept(i64),
    /// It was agreed after so many, too late.
    KeptLate(i64),
}

impl Term {
    /// The term that began on a day and is so many days long.
    pub fn of(begun: Day, days: i64, agreed: Option<Day>, today: Day) -> Term {
        // What was agreed before the term began took none of it.
        match agreed.map(|agreed| begun.days_until(agreed).max(0)) {
            Some(taken) if taken <= days => Term::Kept(taken),
            Some(taken) => Term::KeptLate(taken),
            None => match days - begun.days_until(today) {
                left @ 0.. => Term::Left(left),
                left => Term::Late(-left),
            },
        }
    }

    pub fn is_late(self) -> bool {
        matches!(self, Term::Late(_))
    }
}

/// True where the first step is to obtain papers: the person has none on file, and no such step is planned.
pub fn wants_papers<'a>(person: &Candidate, mut steps: impl Iterator<Item = &'a Step>) -> bool {
    let none = matches!(person.document, None | Some(Paper::NoPaper));
    none && !steps.any(|step| step.kind == Some(StepKind::Papers))
}

/// The state a case comes to by its plan or its aid: only ever onwards, and never out of a state beside the way
/// (on hold, contact lost, transferred, closed).
pub fn onwards(from: State, to: State) -> Option<State> {
    const WAY: [State; 7] = [
        State::Identified,
        State::Registered,
        State::Assessed,
        State::PlanDrafted,
        State::PlanAgreed,
        State::InAssistance,
        State::Monitoring,
    ];
    let place = |state: State| WAY.iter().position(|known| *known == state);
    (place(from)? < place(to)?).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::parse(iso).expect("a day")
    }

    #[test]
    fn the_month_is_counted_to_its_last_day() {
        let begun = day("2026-11-01");
        for (agreed, today, term) in [
            (None, "2026-11-01", Term::Left(30)),
            (None, "2026-12-01", Term::Left(0)),
            (None, "2026-12-02", Term::Late(1)),
            (Some("2026-12-01"), "2027-03-01", Term::Kept(30)),
            (Some("2026-12-02"), "2027-03-01", Term::KeptLate(31)),
            (Some("2026-10-20"), "2027-03-01", Term::Kept(0)),
        ] {
            assert_eq!(Term::of(begun, 30, agreed.map(day), day(today)), term, "{agreed:?} {today}");
        }
    }

    #[test]
    fn a_case_goes_onwards_and_never_back_nor_out_of_a_state_beside_the_way() {
        assert_eq!(onwards(State::Registered, State::PlanAgreed), Some(State::PlanAgreed));
        assert_eq!(onwards(State::Monitoring, State::PlanAgreed), None);
        assert_eq!(onwards(State::PlanAgreed, State::PlanAgreed), None);
        for beside in [State::OnHold, State::LostContact, State::Transferred, State::Closed] {
            assert_eq!(onwards(beside, State::InAssistance), None, "{beside:?}");
        }
    }
}
