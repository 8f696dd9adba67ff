//! The turns a case takes (`domain.md` A8): one table of the moves that are allowed, and what is written down of a
//! move or of a hand-over. A side state remembers nothing by itself: where it leads back to is told by the spans.

use super::case::State;
use crate::domain::datum::{Reading, Reject};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line};
use crate::{choice, record};

/// The way of a case, and what each step may be followed by. Side states and the end are reached from every step.
const WAY: &[(State, &[State])] = &[
    (State::Identified, &[State::Registered]),
    (State::Registered, &[State::Assessed]),
    (State::Assessed, &[State::PlanDrafted]),
    (State::PlanDrafted, &[State::PlanAgreed, State::Assessed]),
    (State::PlanAgreed, &[State::InAssistance, State::Monitoring, State::PlanDrafted]),
    (State::InAssistance, &[State::Monitoring, State::PlanDrafted]),
    (State::Monitoring, &[State::InAssistance, State::PlanDrafted]),
];

const ASIDE: [State; 3] = [State::OnHold, State::LostContact, State::Transferred];

impl State {
    /// A step of the way: neither aside nor the end.
    pub fn is_step(self) -> bool {
        !self.is_aside() && self != State::Closed
    }

    /// Nothing is asked of the case for a while; it comes back to the step it left.
    pub fn is_aside(self) -> bool {
        ASIDE.contains(&self)
    }
}

/// Where a case may go from a state; `step` is the last step of its way, to which it comes back.
pub fn moves(from: State, step: State) -> Vec<State> {
    let aside = |except: State| ASIDE.into_iter().filter(move |state| *state != except);
    match from {
        State::Closed => vec![step],
        from if from.is_aside() => [step].into_iter().chain(aside(from)).chain([State::Closed]).collect(),
        from => {
            let next = WAY.iter().find(|(state, _)| *state == from).map_or(&[][..], |(_, next)| next);
            next.iter().copied().chain(aside(from)).chain([State::Closed]).collect()
        }
    }
}

/// True where the case may make that move.
pub fn may_move(from: State, step: State, to: State) -> bool {
    moves(from, step).contains(&to)
}

record! {
    /// One move of a case, as it was decided.
    Move in "turn" belongs To { table: "reintegration", column: "case_id" }, check check;
    turn {
        state: Option<State> [Compulsory],
        since: Option<Day> [Compulsory],
        reason: Option<Line>,
    }
}

fn check(turn: &Move, reading: &Reading, faults: &mut Faults) {
    if turn.since.is_some_and(|day| day > reading.today) {
        faults.push("since", Reject("reject-future"));
    }
    if turn.state == Some(State::Closed) {
        // The end has a form of its own, with its reason.
        faults.push("state", Reject("reject-state-closed"));
    }
}

choice! {
    /// How much of a caseload goes to a colleague.
    Extent as "extent" { This = "this_case", Whole = "all_cases" }
}

record! {
    /// A case that was handed to a colleague.
    HandOver in "handover" belongs To { table: "reintegration", column: "case_id" }, check check_over;
    over {
        /// The name of the account that takes over.
        colleague: Option<Line> [Compulsory],
        extent: Option<Extent> [Compulsory],
        /// Whose cases, where they are not one's own.
        giver: Option<Line>,
        /// Not all of them: so many, those first whose next visit is nearest.
        most: Option<Count<9999>>,
        reason: Option<Line> [Compulsory],
    }
}

fn check_over(over: &HandOver, _: &Reading, faults: &mut Faults) {
    if over.most.is_some_and(|most| most.0 == 0) {
        faults.push("most", Reject("reject-count"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn state() -> impl Strategy<Value = State> {
        prop::sample::select(State::ALL)
    }

    fn step() -> impl Strategy<Value = State> {
        prop::sample::select(State::ALL).prop_filter("a step", |state| state.is_step())
    }

    #[test]
    fn the_way_of_a_case_goes_through_every_step() {
        let way = [
            State::Identified,
            State::Registered,
            State::Assessed,
            State::PlanDrafted,
            State::PlanAgreed,
            State::InAssistance,
            State::Monitoring,
            State::Closed,
        ];
        for pair in way.windows(2) {
            assert!(may_move(pair[0], pair[0], pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn no_step_is_left_out() {
        for (from, to) in [
            (State::Identified, State::Assessed),
            (State::Registered, State::PlanAgreed),
            (State::Assessed, State::InAssistance),
            (State::PlanDrafted, State::Monitoring),
            (State::Monitoring, State::Registered),
        ] {
            assert!(!may_move(from, from, to), "{from:?} {to:?}");
        }
    }

    proptest! {
        #[test]
        fn a_case_never_moves_to_where_it_is(from in state(), step in step()) {
            prop_assert!(!may_move(from, step, from) || (from == State::Closed && step == from));
        }

        #[test]
        fn aside_and_ended_cases_come_back_to_their_step_alone(from in state(), step in step(), to in step()) {
            if !from.is_step() {
                prop_assert_eq!(may_move(from, step, to), to == step);
            }
        }

        #[test]
        fn every_open_case_can_end_and_no_end_is_final(from in state(), step in step()) {
            if from == State::Closed {
                prop_assert_eq!(moves(from, step), vec![step]);
            } else {
                prop_assert!(may_move(from, step, State::Closed));
            }
        }

        /// However a case wanders, every place it comes to can be left again, and its step is always a step.
        #[test]
        fn a_walk_never_ends_in_a_blind_alley(choices in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
            let (mut at, mut step) = (State::Identified, State::Identified);
            for choice in choices {
                let open = moves(at, step);
                prop_assert!(!open.is_empty());
                at = open[choice.index(open.len())];
                if at.is_step() {
                    step = at;
                }
                prop_assert!(step.is_step());
            }
        }
    }
}
