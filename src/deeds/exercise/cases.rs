//! Reintegration cases of the exercise desk, with visits done, missed, due today and to come. What was agreed, given,
//! asked for elsewhere and answered is in `help`.

use super::help;
use super::people::Returnee;
use super::{AT_ONCE, Give, Maker, OWN_CASES};
use crate::deeds::Result;
use crate::domain::amount::Amount;
use crate::domain::candidate::Sex;
use crate::domain::codes::Months;
use crate::domain::datum::{Datum, Several};
use crate::domain::day::Day;
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::{
    Case, CloseReason, Closing, Exit, Financing, Flag, Level, Need, PapersHeld, PlannedMove, ReturnMode,
    State, Transport,
};
use crate::domain::reintegration::schedule::{Planned, schedule};
use crate::domain::reintegration::visit::{Attempt, Channel, Outcome, Visit};
use crate::domain::text::{Count, YesNo};
use crate::facts::Country;
use crate::store::Batch;
use crate::store::cases::{self, Standing};
use crate::store::spans::{self, Recorded};

pub fn write(
    maker: &mut Maker<'_>,
    give: &mut Give<'_>,
    returnees: &[Returnee],
    count: usize,
    told: &mut dyn FnMut(usize),
) -> Result<()> {
    let count = if returnees.is_empty() { 0 } else { count };
    let mut written = 0;
    while written < count {
        let mut batch = maker.batch();
        let end = (written + AT_ONCE).min(count);
        for place in written..end {
            let Some(person) = returnees.get(place % returnees.len()) else { continue };
            // A second case of one person is an older one, closed.
            one(maker, &mut batch, person, place, place >= returnees.len());
        }
        if end == count {
            batch.extend(maker.claim(Kind::Case, count));
        }
        give(batch)?;
        told(end - written);
        written = end;
    }
    Ok(())
}

fn one(maker: &mut Maker<'_>, batch: &mut Batch, person: &Returnee, place: usize, older: bool) {
    let returned = if older { maker.day(-1_400, -700) } else { maker.day(-400, -10) };
    let opened = returned.plus_days(maker.dice.between(2, 20)).min(maker.today);
    let closed = older || (place >= OWN_CASES && maker.dice.chance(8));
    let case = case(maker, person, returned);
    let id = maker.id();
    let way = way(maker, opened, closed, place < OWN_CASES);
    let (state, end) = way.last().copied().unwrap_or((State::Registered, opened));
    let standing = Standing {
        reference: maker.reference(Kind::Case, place).to_string(),
        candidate_id: person.id.clone(),
        office_id: maker.office.clone(),
        counsellor_id: person.counsellor.clone(),
        opened_on: opened.to_string(),
        state: state.code().to_owned(),
        focal_id: None,
    };
    batch.push(cases::insert(&id, &case, &standing, None));
    for (place, (state, on)) in way.iter().enumerate() {
        let on = on.to_string();
        let at = format!("{on}T{:02}:00:00Z", 9 + place);
        let by = Recorded { at: &at, counsellor: &person.counsellor };
        match place {
            0 => batch.push(spans::first(&id, "state", state.code(), &on, by)),
            _ => batch.extend(spans::begin(&id, "state", state.code(), &on, by)),
        };
    }
    let mut surveys = Vec::new();
    for planned in schedule(maker.pack, returned, opened) {
        if let Some(surveyed) = visit(maker, batch, &id, person, planned, closed.then_some(end), place) {
            surveys.push(surveyed);
        }
    }
    help::write(maker, batch, &help::Followed { id: &id, person, case: &case, way: &way, surveys: &surveys });
    if closed {
        let closing = Closing {
            reason: maker.dice.pick(CloseReason::ALL).copied(),
            exit: Some(Exit::Planned),
            closed_on: Some(end),
            outcome: None,
        };
        let closing_id = maker.id();
        batch.push(cases::insert_closing(&closing_id, &id, &closing));
        batch.push(cases::cancel_visits(&id));
    }
}

/// The states a case has come through, each with its day: as far as time allows.
fn way(maker: &mut Maker<'_>, opened: Day, closed: bool, own: bool) -> Vec<(State, Day)> {
    const STEPS: [(State, i64); 6] = [
        (State::Registered, 0),
        (State::Assessed, 4),
        (State::PlanDrafted, 10),
        (State::PlanAgreed, 21),
        (State::InAssistance, 35),
        (State::Monitoring, 120),
    ];
    let slow = if own { 0 } else { maker.dice.between(0, 12) };
    // Some linger where they are.
    let most = if closed || own { STEPS.len() } else { *maker.dice.pick(&[3, 4, 5, 6, 6, 6]).unwrap_or(&6) };
    let day = |after: i64| opened.plus_days(if after == 0 { 0 } else { after + slow });
    let mut way: Vec<(State, Day)> =
        STEPS.iter().take(most).map(|(state, after)| (*state, day(*after))).collect();
    let first = way.first().copied();
    way.retain(|(_, on)| *on <= maker.today);
    if way.is_empty() {
        way.extend(first);
    }
    if closed {
        way.push((State::Closed, opened.plus_days(150).max(day(130)).min(maker.today)));
    }
    way
}

/// Past visits were mostly made; some were tried in vain and are still owed. The administrator's are spread so that
/// some fall on today.
fn visit(
    maker: &mut Maker<'_>,
    batch: &mut Batch,
    case_id: &str,
    person: &Returnee,
    planned: Planned,
    closed: Option<Day>,
    place: usize,
) -> Option<Surveyed> {
    let mut planned = planned;
    let future = planned.on > maker.today;
    if future && place < 3 && planned.from <= maker.today.plus_days(90) {
        planned.on = maker.today;
        planned.from = planned.from.min(maker.today);
    }
    let past = planned.on < maker.today;
    let wanted = closed.is_none_or(|end| planned.on <= end);
    // The administrator's old visits were made: what is overdue is some days old.
    let own = person.counsellor == maker.administrator();
    let percent = match own {
        true if planned.on < maker.today.plus_days(-21) => 100,
        true => 40,
        false => 92,
    };
    let made = past && wanted && maker.dice.chance(percent);
    let mut visit = Visit::unknown();
    if made {
        let late = maker.dice.between(0, 6);
        visit = Visit {
            done_on: Some(planned.on.plus_days(late).min(maker.today)),
            channel: maker.dice.pick(Channel::ALL).copied(),
            outcome: Some(Outcome::Reached),
            ..visit
        };
    }
    let id = maker.id();
    batch.push(cases::insert_visit(&id, case_id, &person.counsellor, &planned, &visit, None));
    if past && wanted && !made && maker.dice.chance(60) {
        let attempt = Attempt {
            made_on: Some(planned.on),
            channel: Some(Channel::Phone),
            outcome: Some(Outcome::NoAnswer),
            note: None,
        };
        let attempt_id = maker.id();
        batch.push(cases::insert_attempt(&attempt_id, &id, &attempt));
    }
    let on = visit.done_on.filter(|_| planned.survey)?;
    Some(Surveyed { on, months: planned.kind.trim_start_matches('M').parse().ok()?, channel: visit.channel? })
}

/// A visit at which the survey was taken.
pub struct Surveyed {
    pub on: Day,
    /// Months after the return.
    pub months: i64,
    pub channel: Channel,
}

fn case(maker: &mut Maker<'_>, person: &Returnee, returned: Day) -> Case {
    const FROM: [&str; 10] = ["LY", "MA", "DZ", "NE", "ES", "FR", "DE", "GA", "TN", "PT"];
    let mut case = Case::unknown();
    case.returned_on = Some(returned);
    case.returned_from = maker.dice.pick(&FROM).and_then(|code| Country::parse(code));
    case.mode = maker
        .dice
        .weighted(&[
            (ReturnMode::AssistedVoluntary, 46),
            (ReturnMode::Spontaneous, 26),
            (ReturnMode::Forced, 16),
            (ReturnMode::Evacuation, 12),
        ])
        .copied();
    case.months_abroad = Some(Months(maker.dice.between(3, 120)));
    case.level = maker
        .dice
        .weighted(&[(Level::Low, 40), (Level::Moderate, 35), (Level::High, 20), (Level::Critical, 5)])
        .copied();
    household(maker, &mut case);
    if maker.dice.chance(35) {
        let fitting: Vec<Flag> =
            Flag::ALL.iter().copied().filter(|flag| fits(*flag, person, &case, returned)).collect();
        case.flags = Several(maker.dice.pick(&fitting).copied().into_iter().collect());
    }
    case.needs = Several(maker.dice.pick(&NEEDS).copied().into_iter().collect());
    journey(maker, &mut case);
    case
}

/// What is mostly asked for.
const NEEDS: [Need; 8] = [
    Need::Microbusiness,
    Need::Microbusiness,
    Need::Training,
    Need::Placement,
    Need::Housing,
    Need::Medical,
    Need::Psychosocial,
    Need::Legal,
];

fn household(maker: &mut Maker<'_>, case: &mut Case) {
    if maker.dice.chance(70) {
        let mut count = |most: i64| Some(Count(maker.dice.between(0, most)));
        (case.men, case.women, case.boys, case.girls) = (count(2), count(3), count(3), count(3));
        let children = [case.boys, case.girls].iter().flatten().map(|count| count.0).sum();
        case.at_school = Some(Count(maker.dice.between(0, children)));
    }
}

/// Whether a sign can be true of somebody: of her age on her return, of her sex, of her household.
fn fits(flag: Flag, person: &Returnee, case: &Case, returned: Day) -> bool {
    let ages = person.birth.map(|birth| birth.age_on(returned));
    let children = [case.boys, case.girls].iter().flatten().any(|count| count.0 > 0);
    match flag {
        Flag::Child => ages.is_some_and(|(_, most)| most < 18),
        Flag::Older => ages.is_some_and(|(least, _)| least >= 60),
        Flag::Pregnant => {
            person.sex == Some(Sex::Female) && ages.is_some_and(|(least, most)| least >= 15 && most <= 49)
        }
        Flag::SingleParent => children && ages.is_none_or(|(least, _)| least >= 18),
        // Who is shielded has a focal point, and nobody of this desk is one.
        Flag::Trafficking => false,
        _ => true,
    }
}

fn journey(maker: &mut Maker<'_>, case: &mut Case) {
    case.transport = match case.mode {
        Some(ReturnMode::AssistedVoluntary) => Some(Transport::Plane),
        Some(ReturnMode::Evacuation) => Some(Transport::Charter),
        _ => maker.dice.pick(&[Transport::Road, Transport::Road, Transport::Plane]).copied(),
    };
    if maker.dice.chance(60) {
        let cost = maker.dice.between(3, 40) * if maker.pack.currency == "XOF" { 50_000 } else { 2_500 };
        let cost = format!("{cost} {}", maker.pack.currency);
        case.journey_cost = Amount::read(&cost, &maker.reading).ok();
        case.financing = Several(maker.dice.pick(Financing::ALL).copied().into_iter().collect());
        case.debt = Some(if maker.dice.chance(40) { YesNo::Yes } else { YesNo::No });
        case.smuggler = Some(if maker.dice.chance(30) { YesNo::Yes } else { YesNo::No });
        case.papers = maker.dice.pick(PapersHeld::ALL).copied();
        case.planned_move = maker
            .dice
            .weighted(&[(PlannedMove::Stays, 70), (PlannedMove::InCountry, 20), (PlannedMove::Undecided, 10)])
            .copied();
    }
}
