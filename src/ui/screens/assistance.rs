//! What is done about a case beside its visits: the ways from its screen to its plan, its aids, its referrals, its
//! surveys, and from each of these to the others.

use super::listing;
use crate::flow::commands::Command;
use crate::ui::screen::{Bench, Step};

/// Does a command about a case's plan, aids, referrals or surveys; passes what is none.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    use Command::*;
    match command {
        Plan | PlanChange | PlanPrint | StepNew | StepChange | StepDone => {
            listing::act::<super::plan::PlanSheet>(case_id, command, bench)
        }
        Aids | AidNew | AidChange | InstalmentNew => {
            listing::act::<super::aids::Aids>(case_id, command, bench)
        }
        Referrals | ReferralNew | ReferralChange | ReferralConsent | ReferralMove | ReferralNoShow
        | ReferralPrint => listing::act::<super::referrals::Referrals>(case_id, command, bench),
        Surveys | SurveyChange => listing::act::<super::surveys::Surveys>(case_id, command, bench),
        SurveyNew => super::survey::open(case_id, bench),
        _ => Step::Pass,
    }
}
