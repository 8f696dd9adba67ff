//! The reintegration case: what is known of a return, the flags of vulnerability (never the story), and the
//! states a case goes through (`domain.md` A7 and A8).

use crate::domain::amount::Amount;
use crate::domain::codes::{Countries, Months, Work};
use crate::domain::datum::{ChoiceList, Listed, Reading, Reject, Several};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line, Note, YesNo};
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
    /// By what somebody came back.
    Transport as "transport" {
        Plane = "plane", Charter = "charter", Road = "road", Boat = "boat", Rail = "rail", Foot = "foot",
        Mixed = "mixed",
    }
}

choice! {
    /// Where the money of a journey came from.
    Financing as "financing" {
        Savings = "savings", Family = "family", Loan = "loan", Sale = "sale", WorkOnWay = "work_on_way",
        Employer = "employer", CarrierCredit = "carrier_credit", Other = "other",
    }
}

impl Listed for Financing {
    const WORDS: &'static ChoiceList = &Financing::LIST;
}

choice! {
    /// What became of somebody's papers.
    PapersHeld as "papers-held" {
        Held = "held", Expired = "expired", Confiscated = "confiscated", Lost = "lost", Never = "never",
    }
}

choice! {
    /// Where somebody means to go from where she lives now.
    PlannedMove as "planned-move" {
        Stays = "stays", InCountry = "in_country", Neighbour = "neighbour", Further = "further",
        Undecided = "undecided",
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
    /// Why somebody does not live where she lived before (`domain.md` A7).
    NotHome as "not-home" {
        Stigma = "stigma", Family = "family", Debt = "debt", NoMeans = "no_means", Chances = "better_chances",
        Followed = "followed_family", Insecurity = "insecurity", Marriage = "marriage", Other = "other",
    }
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
        transit: Countries,
        mode: Option<ReturnMode> [Sensitive],
        transport: Option<Transport>,
        departed_on: Option<Day>,
        months_abroad: Option<Months>,
        facilitator: Option<Line>,
        project: Option<Line>,
        mimosa: Option<Line> [Personal],
        riat: Option<Line> [Personal],
        national: Option<Line> [Personal],
    }
    journey {
        reason_left: Option<Line> [Sensitive],
        journey_cost: Option<Amount> [Sensitive],
        financing: Several<Financing> [Sensitive],
        debt: Option<YesNo> [Sensitive],
        /// A yes or a no: what happened stays out of the record.
        smuggler: Option<YesNo> [Sensitive],
        papers: Option<PapersHeld> [Sensitive],
        same_place: Option<YesNo>,
        not_home: Option<NotHome> [Sensitive],
        planned_move: Option<PlannedMove> [Sensitive],
        work_abroad: Option<Work>,
        skills_abroad: Option<Line>,
        savings: Option<YesNo> [Sensitive],
    }
    needs {
        level: Option<Level> [Sensitive],
        flags: Several<Flag> [Sensitive],
        needs: Several<Need>,
        sector: Option<Line>,
        leave_again: Option<YesNo> [Sensitive],
        /// The account that alone sees what is shielded.
        focal_point: Option<Line>,
        men: Option<Count<99>>,
        women: Option<Count<99>>,
        boys: Option<Count<99>>,
        girls: Option<Count<99>>,
        at_school: Option<Count<99>>,
        note: Option<Note> [Sensitive],
    }
}

fn check(case: &Case, reading: &Reading, faults: &mut Faults) {
    if case.returned_on.is_some_and(|day| day > reading.today) {
        faults.push("returned_on", Reject("reject-return-future"));
    }
    if let (Some(left), Some(back)) = (case.departed_on, case.returned_on)
        && left > back
    {
        faults.push("departed_on", Reject("reject-left-after"));
    }
    let children = |count: &Option<Count<99>>| count.map_or(0, |count| count.0);
    if case.at_school.is_some_and(|count| count.0 > children(&case.boys) + children(&case.girls)) {
        faults.push("at_school", Reject("reject-at-school"));
    }
}

impl Case {
    /// The case without what only the named focal point sees.
    pub fn shielded(&self) -> Case {
        let mut case = self.clone();
        case.flags.0.retain(|flag| !flag.is_shielded());
        case
    }

    /// What somebody wrote who did not see what is shielded: that stays as it was.
    pub fn keeping_shielded(&self, before: &Case) -> Case {
        let mut case = self.clone();
        case.flags.0.extend(before.flags.0.iter().filter(|flag| flag.is_shielded()));
        case.flags.0.sort_unstable();
        case.flags.0.dedup();
        case
    }

    /// The numbers by which others know the case, with their source.
    pub fn numbers(&self) -> Vec<(&'static str, &str)> {
        let told = [("MIMOSA", &self.mimosa), ("RIAT", &self.riat), ("NATIONAL", &self.national)];
        told.into_iter().filter_map(|(source, number)| Some((source, number.as_ref()?.as_str()))).collect()
    }

    /// Months abroad as they were told, else between the two days where both are known.
    pub fn away(&self) -> Option<i64> {
        let between = || Some(self.departed_on?.months_until(self.returned_on?).max(0));
        self.months_abroad.map(|months| months.0).or_else(between)
    }
}

impl Flag {
    /// Seen by the focal point of the case alone.
    pub fn is_shielded(self) -> bool {
        self == Flag::Trafficking
    }
}

record! {
    /// Scores that another system reported for a case, in hundredths. They are shown as such and never counted with
    /// surveys that were taken here.
    Reported in "reported" belongs To { table: "reintegration", column: "case_id" };
    scores {
        economic: Option<Count<100>> [Sensitive],
        social: Option<Count<100>> [Sensitive],
        psychosocial: Option<Count<100>> [Sensitive],
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
