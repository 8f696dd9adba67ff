//! A proposal: one candidate before one offer, from the decision at the desk to what became of it (`domain.md` B5, C1).
//! Its number is that of an application, `TG-A…`. The decision is a person's and has a coded reason, whatever the
//! score; the stages are a checked machine, and where somebody drops out the reason is coded at that stage. Nothing goes
//! to an employer without the person's consent.

use super::candidate::Purpose;
use super::consent::{Answer, Consent, newest_first};
use super::datum::{Reading, Reject};
use super::day::Day;
use super::record::Faults;
use super::reintegration::referral::Lack;
use super::text::{Line, Note};
use crate::facts::fold;
use crate::{choice, record};

choice! {
    /// What the desk decided about somebody before an offer.
    Decision as "proposal-decision" { Shortlisted = "shortlisted", Reserve = "reserve", NotKept = "not_kept" }
}

choice! {
    /// Why it was decided so. None of it is what somebody is: sex, origin and belief are no reasons.
    Why as "proposal-why" {
        Fits = "fits", Experience = "experience", Skills = "skills", Abroad = "learned_abroad",
        Language = "language", Near = "near", Wish = "wish", Asked = "employer_asks", Learns = "can_learn",
        Lacks = "lacks_what_is_asked", Papers = "papers_missing", Unavailable = "not_available",
        Enough = "enough_others", Other = "other",
    }
}

impl Why {
    /// Whether it can be the reason of a decision: what speaks for somebody is none for not keeping her.
    pub fn is_of(self, decision: Decision) -> bool {
        use Why::*;
        let against = matches!(self, Lacks | Papers | Unavailable);
        match decision {
            Decision::Shortlisted => !against && self != Enough,
            Decision::Reserve => true,
            Decision::NotKept => against || matches!(self, Enough | Other),
        }
    }
}

choice! {
    /// Where a proposal stands; kept as dated spans.
    Stage as "proposal-stage" {
        Shortlisted = "shortlisted", Reserve = "reserve", Sent = "sent", Interview = "interview", Hired = "hired",
        Employer = "refused_by_employer", Person = "refused_by_person", Silent = "no_answer", NotKept = "not_kept",
        Gone = "offer_gone", Died = "person_died",
    }
}

impl Stage {
    /// Where a decision puts it.
    pub fn of(decision: Decision) -> Stage {
        match decision {
            Decision::Shortlisted => Stage::Shortlisted,
            Decision::Reserve => Stage::Reserve,
            Decision::NotKept => Stage::NotKept,
        }
    }

    /// What may follow, the most usual first. An answer may come late, and who was hired may not begin.
    pub fn next(self) -> &'static [Stage] {
        use Stage::*;
        match self {
            Shortlisted => &[Sent, Person, NotKept, Gone],
            Reserve => &[Sent, Shortlisted, Person, NotKept, Gone],
            Sent => &[Interview, Hired, Employer, Person, Silent, Gone],
            Interview => &[Hired, Employer, Person, Silent, Gone],
            Silent => &[Interview, Hired, Employer, Person, Gone],
            Hired => &[Person, Employer],
            Employer | Person | NotKept | Gone | Died => &[],
        }
    }

    pub fn may_become(self, to: Stage) -> bool {
        self.next().contains(&to)
    }

    /// True while somebody owes the next word: the desk, the employer or the person.
    pub fn is_open(self) -> bool {
        matches!(self, Stage::Shortlisted | Stage::Reserve | Stage::Sent | Stage::Interview)
    }

    /// True where the employer has it or had it.
    pub fn has_left(self) -> bool {
        matches!(self, Stage::Sent | Stage::Interview | Stage::Hired | Stage::Employer | Stage::Silent)
    }

    /// Somebody said no: it has a reason.
    fn is_refusal(self) -> bool {
        matches!(self, Stage::Employer | Stage::Person | Stage::NotKept)
    }
}

choice! {
    /// Why somebody was refused, said no, or dropped out.
    DropOut as "proposal-reason" {
        Skills = "skills", Experience = "experience", Language = "language", Education = "education",
        Papers = "papers", Absent = "did_not_come", Filled = "post_filled", Withdrawn = "post_withdrawn",
        Pay = "pay", Distance = "distance", Hours = "hours", Conditions = "conditions", Family = "family",
        Housing = "housing", Elsewhere = "job_elsewhere", Training = "training", Unreached = "not_reached",
        Money = "money_asked", Untold = "no_reason_given", Other = "other",
    }
}

impl DropOut {
    /// Whether it can be the reason of a stage.
    pub fn is_of(self, stage: Stage) -> bool {
        use DropOut::*;
        match stage {
            Stage::Employer => {
                matches!(
                    self,
                    Skills | Experience | Language | Education | Papers | Absent | Filled | Withdrawn
                ) || matches!(self, Unreached | Untold | Other)
            }
            Stage::Person => {
                matches!(self, Pay | Distance | Hours | Conditions | Family | Housing | Elsewhere | Training)
                    || matches!(self, Papers | Money | Untold | Other)
            }
            Stage::NotKept => {
                matches!(
                    self,
                    Skills | Experience | Language | Education | Papers | Filled | Unreached | Other
                )
            }
            Stage::Gone => matches!(self, Filled | Withdrawn),
            // Nobody said anything, or nobody said no: but that money was asked is heard at any stage.
            _ => self == Money,
        }
    }
}

record! {
    /// One candidate before one offer: what was decided and why, and what she takes home of it.
    Proposal in "proposal" belongs To { table: "candidate", column: "candidate_id" }, check check;
    proposal {
        decision: Option<Decision> [Compulsory],
        why: Option<Why> [Compulsory],
        note: Option<Note> [Personal],
        /// What to bring, for the slip.
        bring: Option<Line>,
        /// When to come back, for the slip and for Today.
        back_on: Option<Day>,
    }
}

fn check(proposal: &Proposal, _reading: &Reading, faults: &mut Faults) {
    if let (Some(decision), Some(why)) = (proposal.decision, proposal.why)
        && !why.is_of(decision)
    {
        faults.push("why", Reject("reject-proposal-why"));
    }
    if proposal.why == Some(Why::Other) && proposal.note.is_none() {
        faults.push("note", Reject("reject-missing"));
    }
}

record! {
    /// A step from one stage of a proposal to the next. When exactly, and by whom, is kept beside it.
    ProposalMove in "outcome" belongs To { table: "proposal", column: "proposal_id" }, check check_move;
    outcome {
        stage: Option<Stage> [Compulsory],
        moved_on: Option<Day> [Compulsory],
        reason: Option<DropOut>,
        note: Option<Note> [Personal],
    }
}

fn check_move(step: &ProposalMove, reading: &Reading, faults: &mut Faults) {
    if step.moved_on.is_some_and(|day| day > reading.today) {
        faults.push("moved_on", Reject("reject-future"));
    }
    match (step.stage, step.reason) {
        (Some(stage), None) if stage.is_refusal() => faults.push("reason", Reject("reject-missing")),
        (Some(stage), Some(reason)) if !reason.is_of(stage) => {
            faults.push("reason", Reject("reject-proposal-reason"));
        }
        _ => {}
    }
}

/// Whether somebody's profile may go to an employer. The answers come in the order in which they were written; of those
/// about this employer, and of those about employers at large, the newest counts; without any, what stands in her file.
///
/// # Errors
/// What is lacking.
pub fn may_be_sent(answers: &[Consent], employer: &str, in_her_file: bool) -> Result<(), Lack> {
    let employer = fold(employer);
    let newest = newest_first(answers, Purpose::Employers).into_iter().find(|answer| {
        let named = answer.recipient.as_ref().map(|recipient| fold(recipient.as_str()));
        answer.answer.is_some() && named.is_none_or(|named| named == employer)
    });
    match newest.and_then(|answer| answer.answer) {
        Some(Answer::Given) => Ok(()),
        Some(Answer::Refused) => Err(Lack::Refused),
        Some(Answer::Withdrawn) => Err(Lack::Withdrawn),
        None if in_her_file => Ok(()),
        None => Err(Lack::Never),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;
    use crate::facts::Country;
    use proptest::prelude::*;

    fn stage() -> impl Strategy<Value = Stage> {
        prop::sample::select(Stage::ALL)
    }

    proptest! {
        /// Whatever is tried in whatever order: nobody is interviewed, hired or refused by an employer who was never
        /// told of her, nothing leaves an end, and nothing comes back from the employer to the desk.
        #[test]
        fn a_proposal_goes_only_where_it_may(
            decision in prop::sample::select(Decision::ALL), tries in prop::collection::vec(stage(), 0..40),
        ) {
            let mut been = vec![Stage::of(decision)];
            for to in tries {
                let now = *been.last().expect("a stage");
                if now.may_become(to) {
                    been.push(to);
                }
            }
            let first = |stage| been.iter().position(|known| *known == stage);
            for later in [Stage::Interview, Stage::Hired, Stage::Employer, Stage::Silent] {
                if let Some(place) = first(later) {
                    prop_assert!(first(Stage::Sent).is_some_and(|sent| sent < place), "{:?}", been);
                }
            }
            for end in [Stage::Employer, Stage::Person, Stage::NotKept, Stage::Gone] {
                prop_assert!(first(end).is_none_or(|place| place == been.len() - 1), "{:?}", been);
            }
            if let Some(sent) = first(Stage::Sent) {
                let after = &been[sent..];
                let at_the_desk = |stage: &Stage| matches!(stage, Stage::Shortlisted | Stage::Reserve | Stage::NotKept);
                prop_assert!(!after.iter().any(at_the_desk), "{:?}", been);
            }
        }

        /// Every refusal has a reason that fits it, and every stage but a refusal does without.
        #[test]
        fn a_refusal_wants_its_own_reason(stage in stage(), reason in prop::option::of(prop::sample::select(DropOut::ALL))) {
            let texts = [stage.code(), "2026-11-24", reason.map_or("", DropOut::code), ""].map(str::to_owned);
            let read = ProposalMove::read(&texts, &reading());
            let fits = reason.map_or(!stage.is_refusal(), |reason| reason.is_of(stage));
            prop_assert_eq!(read.is_ok(), fits, "{:?} {:?}", stage, reason);
        }
    }

    fn reading() -> Reading {
        let today = Day::parse("2026-11-24").expect("a day");
        Reading { today, country: Country::parse("TG").expect("Togo") }
    }

    #[test]
    fn every_decision_and_every_refusal_has_reasons_to_choose_from() {
        for decision in Decision::ALL {
            assert!(Why::ALL.iter().filter(|why| why.is_of(*decision)).count() > 3, "{decision:?}");
        }
        for stage in Stage::ALL.iter().filter(|stage| stage.is_refusal()) {
            assert!(DropOut::ALL.iter().filter(|reason| reason.is_of(*stage)).count() > 3, "{stage:?}");
        }
        assert!(DropOut::ALL.iter().all(|reason| Stage::ALL.iter().any(|stage| reason.is_of(*stage))));
    }

    #[test]
    fn what_speaks_for_somebody_is_no_reason_against_her() {
        let read = |decision: &str, why: &str, note: &str| {
            Proposal::read(&[decision, why, note, "", ""].map(str::to_owned), &reading()).is_ok()
        };
        assert!(read("shortlisted", "experience", "") && read("not_kept", "papers_missing", ""));
        assert!(!read("not_kept", "experience", "") && !read("shortlisted", "papers_missing", ""));
        assert!(
            !read("shortlisted", "other", "") && read("shortlisted", "other", "recommandée par l'atelier")
        );
    }

    fn answered(recipient: Option<&str>, answer: Answer, day: &str) -> Consent {
        Consent {
            purpose: Some(Purpose::Employers),
            answer: Some(answer),
            given_on: Day::parse(day),
            recipient: recipient.and_then(Line::of),
            ..Consent::unknown()
        }
    }

    #[test]
    fn the_newest_answer_about_this_employer_or_about_all_counts() {
        let asked = |answers: &[Consent]| may_be_sent(answers, "Atelier Imaginaire", false);
        let given = answered(None, Answer::Given, "2026-11-20");
        let refused = answered(Some("atelier imaginaire"), Answer::Refused, "2026-11-21");
        assert_eq!(asked(&[]), Err(Lack::Never));
        assert_eq!(may_be_sent(&[], "Atelier Imaginaire", true), Ok(()));
        assert_eq!(asked(std::slice::from_ref(&given)), Ok(()));
        assert_eq!(asked(&[refused.clone(), given.clone()]), Err(Lack::Refused));
        assert_eq!(may_be_sent(&[given.clone(), refused.clone()], "Autre", false), Ok(()));
        assert_eq!(
            may_be_sent(std::slice::from_ref(&refused), "Atelier Imaginaire", true),
            Err(Lack::Refused)
        );
        let again = answered(Some("Atelier Imaginaire"), Answer::Given, "2026-11-22");
        assert_eq!(asked(&[given.clone(), refused, again]), Ok(()));
        let back = answered(None, Answer::Withdrawn, "2026-11-23");
        assert_eq!(asked(&[given, back]), Err(Lack::Withdrawn));
    }
}
