//! Reintegration cases of the exercise desk, with visits done, missed, due today and to come.

use super::people::Returnee;
use super::{AT_ONCE, Give, Maker, OWN_CASES};
use crate::deeds::Result;
use crate::domain::codes::Months;
use crate::domain::datum::Several;
use crate::domain::day::Day;
use crate::domain::reference::Kind;
use crate::domain::reintegration::case::{
    Case, CloseReason, Closing, Exit, Flag, Level, Need, ReturnMode, State,
};
use crate::domain::reintegration::schedule::{Planned, schedule};
use crate::domain::reintegration::visit::{Attempt, Channel, Outcome, Visit};
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
    let case = case(maker, returned);
    let id = maker.id();
    let state = if closed { State::Closed } else { State::Monitoring };
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
    let at = format!("{opened}T10:00:00Z");
    let by = Recorded { at: &at, counsellor: &person.counsellor };
    batch.push(spans::first(&id, "state", State::Registered.code(), &opened.to_string(), by));
    let end = opened.plus_days(if closed { 150 } else { 9 }).min(maker.today);
    let later = format!("{end}T11:00:00Z");
    let by = Recorded { at: &later, counsellor: &person.counsellor };
    batch.extend(spans::begin(&id, "state", state.code(), &end.to_string(), by));
    for planned in schedule(maker.pack, returned, opened) {
        visit(maker, batch, &id, person, planned, closed.then_some(end), place);
    }
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
) {
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
}

fn case(maker: &mut Maker<'_>, returned: Day) -> Case {
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
    if maker.dice.chance(35) {
        case.flags = Several(maker.dice.pick(Flag::ALL).copied().into_iter().collect());
    }
    case.needs = Several(maker.dice.pick(Need::ALL).copied().into_iter().collect());
    case
}
