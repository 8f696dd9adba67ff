//! The reintegration case: what is known of a return, the flags of vulnerability (never the story), and the
//! states a case goes through (`domain.md` A7 and A8).

use crate::domain::codes::Months;
use crate::domain::datum::{ChoiceList, Listed, Reading, Reject, Several};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line, Note};
use crate::facts::Country;
use crate::{choice, record};

choice! {
    /// How somebody came back.
    ReturnMode as "return-mode" {
        AssistedVoluntary = "assisted_voluntary", Spontaneous = "spontaneous", Forced = "forced",
        Evacuation = "humanitarian_evacuation",
    }
}

choice! {
    /// A sign of vulnerability. The counsellor notes it and refers; the story stays out of the record.
    Flag as "flag" {
        Child = "unaccompanied_child", Trafficking = "presumed_trafficking", Health = "health_condition",
        Disability = "disability", Pregnant = "pregnant_nursing", Older = "older_person",
        SingleParent = "single_parent", Poverty = "extreme_poverty", Violence = "violence_suffered",
        MentalHealth = "mental_health_alert",
    }
}

impl Listed for Flag {
    const WORDS: &'static ChoiceList = &Flag::LIST;
}

choice! {
    Level as "vulnerability" { Low = "low", Moderate = "moderate", High = "high", Critical = "critical" }
}

choice! {
    /// Kinds of aid, by IOM's MiMOSA codes (`domain.md` A6).
    Need as "need" {
        Microbusiness = "MB", Training = "TR", Placement = "JP", Financial = "FS", Education = "ED",
        Housing = "HO", Legal = "LS", Medical = "MD", ChildCare = "CC", SocialProtection = "SP",
        Psychosocial = "PS", Security = "SM", Material = "MA", Other = "OT",
    }
}

impl Listed for Need {
    const WORDS: &'static ChoiceList = &Need::LIST;
}

choice! {
    /// Where a case stands; kept as dated spans.
    State as "case-state" {
        Identified = "identified", Registered = "registered", Assessed = "assessed",
        PlanDrafted = "plan_drafted", PlanAgreed = "plan_agreed", InAssistance = "in_assistance",
        Monitoring = "monitoring", Closed = "closed", OnHold = "on_hold", LostContact = "lost_contact",
        Transferred = "transferred",
    }
}

choice! {
    /// Why a case was closed.
    CloseReason as "close-reason" {
        GoalsReached = "goals_reached", DurationEnded = "duration_ended", CriteriaNotMet = "criteria_not_met",
        Declines = "declines_support", LeftArea = "left_area", ReMigrated = "re_migrated", Died = "died",
        Aggressive = "aggressive", Exposure = "negative_exposure", FundingEnded = "funding_ended",
        Security = "security",
    }
}

choice! {
    /// Whether the end was prepared with the person.
    Exit as "exit" { Planned = "planned", Abrupt = "abrupt" }
}

record! {
    /// A return and what follows from it.
    Case in "reintegration" belongs To { table: "candidate", column: "candidate_id" }, check check;
    return_ {
        returned_on: Option<Day> [Compulsory],
        returned_from: Option<Country> [Compulsory],
        mode: Option<ReturnMode> [Sensitive],
        months_abroad: Option<Months>,
        facilitator: Option<Line>,
        reason_left: Option<Line> [Sensitive],
        work_abroad: Option<Line>,
        mimosa: Option<Line> [Personal],
        riat: Option<Line> [Personal],
    }
    needs {
        level: Option<Level> [Sensitive],
        flags: Several<Flag> [Sensitive],
        needs: Several<Need>,
        men: Option<Count<99>>,
        women: Option<Count<99>>,
        boys: Option<Count<99>>,
        girls: Option<Count<99>>,
        note: Option<Note> [Sensitive],
    }
}

fn check(case: &Case, reading: &Reading, faults: &mut Faults) {
    if case.returned_on.is_some_and(|day| day > reading.today) {
        faults.push("returned_on", Reject("reject-return-future"));
    }
}

record! {
    /// How a case ended.
    Closing in "closing" belongs To { table: "reintegration", column: "case_id" }, check check_closing;
    closing {
        reason: Option<CloseReason> [Compulsory],
        exit: Option<Exit> [Compulsory],
        closed_on: Option<Day> [Compulsory],
        outcome: Option<Line>,
    }
}

fn check_closing(closing: &Closing, reading: &Reading, faults: &mut Faults) {
    if closing.closed_on.is_some_and(|day| day > reading.today) {
        faults.push("closed_on", Reject("reject-future"));
    }
}
