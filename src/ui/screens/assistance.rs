//! What is done about a case beside its visits: the ways from its screen to its plan, its aids, its referrals, its
//! surveys.

use crate::flow::commands::Command;
use crate::ui::screen::{Bench, Step};

/// Does a command about a case's plan, aids, referrals or surveys; passes what is none.
pub fn act(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    use Command::*;
    match command {
        Plan | PlanChange | PlanPrint | StepNew | StepChange | StepDone => {
            super::plan::act(case_id, command, bench)
        }
        Aids | AidNew | AidChange | InstalmentNew => super::aids::act(case_id, command, bench),
        Referrals | ReferralNew | ReferralChange | ReferralConsent | ReferralMove | ReferralNoShow
        | ReferralPrint => super::referrals::act(case_id, command, bench),
        Surveys | SurveyChange => super::surveys::act(case_id, command, bench),
        _ => Step::Pass,
    }
}
