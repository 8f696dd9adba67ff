//! An aid: what was asked for somebody, by whom it is given, when, and what she says of it afterwards
//! (`domain.md` A6). What waits too long shows; a second request under one programme is told before it is written.

use super::case::Need;
use crate::domain::amount::Amount;
use crate::domain::datum::{ChoiceList, Listed, Reading, Reject, Several};
use crate::domain::day::Day;
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line, YesNo};
use crate::facts::fold;
use crate::{choice, record};

choice! {
    /// The part of a life an aid is for.
    Dimension as "dimension" {
        Economic = "economic", Social = "social", Psychosocial = "psychosocial", Other = "other",
    }
}

impl Dimension {
    /// The dimension under which IOM reports a kind of aid.
    pub fn of(kind: Need) -> Dimension {
        use Need::*;
        match kind {
            Microbusiness | Training | Placement | Financial => Dimension::Economic,
            Education | Housing | Legal | Medical | ChildCare | SocialProtection => Dimension::Social,
            Psychosocial | Security => Dimension::Psychosocial,
            Material | Other => Dimension::Other,
        }
    }
}

choice! {
    /// Whom an aid is for.
    AidLevel as "aid-level" { Individual = "individual", Collective = "collective", Community = "community" }
}

choice! {
    /// What is handed over.
    AidForm as "aid-form" { InKind = "in_kind", Cash = "cash", Mixed = "mixed" }
}

choice! {
    /// How the provider comes to give it.
    ProviderKind as "provider-kind" { Direct = "direct", Referral = "referral", Both = "both" }
}

choice! {
    /// Why nothing will come of a request.
    AidEnd as "aid-end" { Refused = "refused", Withdrawn = "withdrawn", Unavailable = "unavailable" }
}

choice! {
    /// How content somebody is with an aid, from 1 to 5.
    Satisfaction as "satisfaction" { One = "1", Two = "2", Three = "3", Four = "4", Five = "5" }
}

choice! {
    /// What went wrong with an aid.
    Problem as "aid-problem" {
        None = "none", Delay = "long_delay", Access = "access", Quality = "quality", Quantity = "quantity",
        Other = "other",
    }
}

impl Listed for Problem {
    const WORDS: &'static ChoiceList = &Problem::LIST;
}

choice! {
    /// How a microbusiness does.
    Business as "business-state" {
        OpenGood = "open_good", OpenHard = "open_hard", Closed = "closed", NotYet = "not_yet_open",
    }
}

choice! {
    /// Whether the income covers what the household needs.
    Covers as "covers-needs" { Yes = "yes", Partly = "partly", No = "no" }
}

record! {
    /// One aid of a case.
    Aid in "aid" belongs To { table: "reintegration", column: "case_id" }, check check;
    request {
        kind: Option<Need> [Compulsory],
        programme: Option<Line>,
        level: Option<AidLevel>,
        form: Option<AidForm>,
        provider_kind: Option<ProviderKind>,
        provider: Option<Line>,
        value: Option<Amount>,
        first_choice: Option<YesNo>,
        requested_on: Option<Day> [Compulsory],
        approved_on: Option<Day>,
        delivered_on: Option<Day>,
        ended: Option<AidEnd>,
    }
    after {
        satisfaction: Option<Satisfaction>,
        problems: Several<Problem>,
        business: Option<Business>,
        employees: Option<Count<999>>,
        covers_needs: Option<Covers>,
    }
}

fn check(aid: &Aid, reading: &Reading, faults: &mut Faults) {
    let days = [
        ("requested_on", aid.requested_on),
        ("approved_on", aid.approved_on),
        ("delivered_on", aid.delivered_on),
    ];
    let mut latest: Option<Day> = None;
    for (key, day) in days {
        let Some(day) = day else { continue };
        if day > reading.today {
            faults.push(key, Reject("reject-future"));
        } else if latest.is_some_and(|before| day < before) {
            faults.push(key, Reject("reject-aid-order"));
        }
        latest = latest.max(Some(day));
    }
    if aid.delivered_on.is_some() && aid.ended.is_some() {
        faults.push("ended", Reject("reject-aid-ended"));
    }
    if aid.problems.holds(Problem::None) && aid.problems.0.len() > 1 {
        faults.push("problems", Reject("reject-problem-none"));
    }
    if aid.kind.is_some_and(|kind| kind != Need::Microbusiness) {
        if aid.business.is_some() {
            faults.push("business", Reject("reject-business-only"));
        }
        if aid.employees.is_some() {
            faults.push("employees", Reject("reject-business-only"));
        }
    }
}

record! {
    /// One part of an aid that was handed over.
    Instalment in "instalment" belongs To { table: "aid", column: "aid_id" }, check check_instalment;
    instalment {
        paid_on: Option<Day> [Compulsory],
        value: Option<Amount> [Compulsory],
    }
}

fn check_instalment(instalment: &Instalment, reading: &Reading, faults: &mut Faults) {
    if instalment.paid_on.is_some_and(|day| day > reading.today) {
        faults.push("paid_on", Reject("reject-future"));
    }
}

/// How long an aid has taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// Asked for so many days ago, and still to come.
    Waiting(i64),
    /// It came after so many days.
    Delivered(i64),
    /// Nothing will come of it.
    Ended,
    /// Nobody knows when it was asked for.
    Unknown,
}

impl Aid {
    /// True while it is still to come.
    pub fn waits(&self) -> bool {
        self.delivered_on.is_none() && self.ended.is_none()
    }

    pub fn delay(&self, today: Day) -> Delay {
        match (self.requested_on, self.delivered_on, self.ended) {
            (Some(asked), Some(came), _) => Delay::Delivered(asked.days_until(came)),
            (_, _, Some(_)) => Delay::Ended,
            (Some(asked), None, None) => Delay::Waiting(asked.days_until(today)),
            _ => Delay::Unknown,
        }
    }

    /// True where it has been waited for longer than so many days.
    pub fn is_late(&self, days: i64, today: Day) -> bool {
        matches!(self.delay(today), Delay::Waiting(waited) if waited > days)
    }
}

/// Under which of the person's cases an aid was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    ThisCase,
    AnotherCase,
}

/// True where a request repeats an earlier one of the same person: the same kind under the same programme, or under
/// one that was not told; in another case any kind under the same programme. What was refused or withdrawn is none.
pub fn repeats(new: &Aid, earlier: &Aid, under: Under) -> bool {
    let programme = |aid: &Aid| aid.programme.as_ref().map(|line| fold(line.as_str()));
    let (asked, before) = (programme(new), programme(earlier));
    let told_alike = asked.is_some() && asked == before;
    let perhaps_alike = told_alike || asked.is_none() || before.is_none();
    earlier.ended.is_none()
        && ((new.kind == earlier.kind && perhaps_alike) || (under == Under::AnotherCase && told_alike))
}

/// What of an instalment, or of a value that is changed, does not fit what was promised: the sum of all instalments
/// is not above the value that was told, and all are in one currency.
pub fn fits(value: Option<Amount>, instalments: &[Amount]) -> Result<(), Reject> {
    let currencies = value.iter().chain(instalments).map(|amount| amount.currency);
    let first = currencies.clone().next();
    if currencies.into_iter().any(|currency| Some(currency) != first) {
        return Err(Reject("reject-other-currency"));
    }
    let sum: i64 = instalments.iter().fold(0, |sum, part| sum.saturating_add(part.minor));
    if value.is_some_and(|value| sum > value.minor) { Err(Reject("reject-above-value")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;
    use crate::facts::{Country, Currency};

    fn reading() -> Reading {
        Reading {
            today: Day::parse("2026-11-24").expect("a day"),
            country: Country::parse("TG").expect("a country"),
        }
    }

    fn aid(texts: &[(&str, &str)]) -> Result<Aid, Vec<(&'static str, &'static str)>> {
        let told = |key: &str| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| *text);
        let texts: Vec<String> = Aid::FIELDS.iter().map(|field| told(field.key).to_owned()).collect();
        Aid::read(&texts, &reading())
            .map_err(|faults| faults.0.into_iter().map(|fault| (fault.key, fault.reject.0)).collect())
    }

    #[test]
    fn every_kind_has_the_dimension_iom_reports_it_under() {
        let of = |dimension| {
            let kinds = Need::ALL.iter().filter(|kind| Dimension::of(**kind) == dimension);
            kinds.map(|kind| kind.code()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(Dimension::Economic), "MB TR JP FS");
        assert_eq!(of(Dimension::Social), "ED HO LS MD CC SP");
        assert_eq!(of(Dimension::Psychosocial), "PS SM");
        assert_eq!(of(Dimension::Other), "MA OT");
    }

    #[test]
    fn the_days_of_an_aid_follow_one_another() {
        for (texts, faults) in [
            (vec![("approved_on", "2026-10-31")], vec![("approved_on", "reject-aid-order")]),
            (vec![("delivered_on", "2026-10-31")], vec![("delivered_on", "reject-aid-order")]),
            (
                vec![("approved_on", "2026-11-10"), ("delivered_on", "2026-11-09")],
                vec![("delivered_on", "reject-aid-order")],
            ),
            (vec![("delivered_on", "2026-11-25")], vec![("delivered_on", "reject-future")]),
            (vec![("delivered_on", "2026-11-20"), ("ended", "refused")], vec![("ended", "reject-aid-ended")]),
            (vec![("problems", "none, quality")], vec![("problems", "reject-problem-none")]),
            (vec![("employees", "2")], vec![("employees", "reject-business-only")]),
            (vec![("business", "open_good")], vec![("business", "reject-business-only")]),
        ] {
            let all: Vec<_> =
                [("kind", "TR"), ("requested_on", "2026-11-01")].into_iter().chain(texts).collect();
            assert_eq!(aid(&all).err(), Some(faults), "{all:?}");
        }
        let business =
            [("kind", "MB"), ("requested_on", "2026-11-01"), ("business", "open_hard"), ("employees", "2")];
        assert!(aid(&business).is_ok());
    }

    #[test]
    fn the_delay_runs_from_the_request_to_the_delivery() {
        let today = reading().today;
        let asked = ("requested_on", "2026-10-14");
        for (texts, delay, late) in [
            (vec![asked], Delay::Waiting(41), true),
            (vec![("requested_on", "2026-10-25")], Delay::Waiting(30), false),
            (vec![asked, ("delivered_on", "2026-11-24")], Delay::Delivered(41), false),
            (vec![asked, ("ended", "withdrawn")], Delay::Ended, false),
            (vec![], Delay::Unknown, false),
        ] {
            let aid = aid(&texts).expect("an aid");
            assert_eq!((aid.delay(today), aid.is_late(30, today)), (delay, late), "{texts:?}");
        }
    }

    #[test]
    fn a_second_request_is_one_under_the_same_programme_or_of_the_same_kind() {
        let of = |kind, programme| aid(&[("kind", kind), ("programme", programme)]).expect("an aid");
        for (new, earlier, here, elsewhere) in [
            (of("MB", "EU-IOM JI"), of("MB", "eu-iom ji"), true, true),
            (of("MB", "EU-IOM JI"), of("MB", ""), true, true),
            (of("MB", ""), of("MB", ""), true, true),
            // One programme gives a returnee several things; another case of hers may not.
            (of("MB", "EU-IOM JI"), of("TR", "EU-IOM JI"), false, true),
            (of("MB", "EU-IOM JI"), of("MB", "FAARP"), false, false),
            (of("MB", ""), of("TR", ""), false, false),
        ] {
            assert_eq!(repeats(&new, &earlier, Under::ThisCase), here, "{new:?} {earlier:?}");
            assert_eq!(repeats(&new, &earlier, Under::AnotherCase), elsewhere, "{new:?} {earlier:?}");
        }
        let refused = aid(&[("kind", "MB"), ("ended", "refused")]).expect("an aid");
        assert!(!repeats(&of("MB", ""), &refused, Under::ThisCase));
    }

    #[test]
    fn instalments_come_to_no_more_than_the_value() {
        let sum = |minor, code: &str| Amount { minor, currency: Currency::parse(code).expect("a currency") };
        let value = Some(sum(650_000, "XOF"));
        assert_eq!(fits(value, &[sum(400_000, "XOF"), sum(250_000, "XOF")]), Ok(()));
        assert_eq!(
            fits(value, &[sum(400_000, "XOF"), sum(250_001, "XOF")]),
            Err(Reject("reject-above-value"))
        );
        assert_eq!(fits(value, &[sum(10, "EUR")]), Err(Reject("reject-other-currency")));
        assert_eq!(fits(None, &[sum(10, "EUR"), sum(i64::MAX, "EUR")]), Ok(()));
        assert_eq!(fits(None, &[sum(10, "EUR"), sum(10, "XOF")]), Err(Reject("reject-other-currency")));
    }
}
