//! What a case of the exercise desk has come to: the plan and its steps, aid asked for and given, referrals with the
//! consent they need, surveys that change with time. Everything follows from how far the case has come.

use super::Maker;
use super::cases::Surveyed;
use super::people::Returnee;
use crate::domain::amount::Amount;
use crate::domain::candidate::Purpose;
use crate::domain::consent::{Answer, Consent, Way};
use crate::domain::datum::{Datum, Several, Shape};
use crate::domain::day::{Day, Instant};
use crate::domain::record::Record;
use crate::domain::reintegration::aid::{
    Aid, AidForm, AidLevel, Business, Covers, Instalment, Problem, ProviderKind, Satisfaction,
};
use crate::domain::reintegration::case::{Case, Need, State};
use crate::domain::reintegration::plan::{InterviewLanguage, Plan, Step, StepBy, StepKind, StepOutcome};
use crate::domain::reintegration::referral::{Referral, ReferralMove, ReferralState, Share};
use crate::domain::reintegration::survey::INSTRUMENT;
use crate::domain::reintegration::survey::questions::QUESTIONS;
use crate::domain::reintegration::survey::record::{Survey, Wave};
use crate::domain::reintegration::survey::route::{Asked, asked};
use crate::domain::reintegration::survey::score::score;
use crate::domain::text::{Count, Line, YesNo};
use crate::facts::demo::{self, Helping};
use crate::store::spans::{self, Recorded};
use crate::store::{Batch, aids, plans, referrals, surveys};

/// A case with how far it has come.
pub struct Followed<'a> {
    pub id: &'a str,
    pub person: &'a Returnee,
    pub case: &'a Case,
    pub way: &'a [(State, Day)],
    pub surveys: &'a [Surveyed],
}

impl Followed<'_> {
    /// The day on which it came to a state; None where it did not.
    fn since(&self, state: State) -> Option<Day> {
        self.way.iter().find(|(known, _)| *known == state).map(|(_, on)| *on)
    }

    fn is_closed(&self) -> bool {
        self.since(State::Closed).is_some()
    }
}

pub fn write(maker: &mut Maker<'_>, batch: &mut Batch, case: &Followed<'_>) {
    plan(maker, batch, case);
    aid(maker, batch, case);
    referral(maker, batch, case);
    for surveyed in case.surveys {
        survey(maker, batch, case, surveyed);
    }
}

fn words(maker: &Maker<'_>, helping: &Helping) -> Option<Line> {
    helping.words.get(maker.language).and_then(|words| Line::of(words))
}

/// Words for a need, or any of that sort.
fn helping(maker: &mut Maker<'_>, what: &str, code: &str) -> Option<&'static Helping> {
    let all = demo::helping(what);
    let fitting: Vec<&Helping> = all.iter().copied().filter(|row| row.code == code).collect();
    maker.dice.pick(if fitting.is_empty() { &all } else { &fitting }).copied()
}

fn plan(maker: &mut Maker<'_>, batch: &mut Batch, case: &Followed<'_>) {
    let Some(drafted) = case.since(State::PlanDrafted) else { return };
    let agreed = case.since(State::PlanAgreed);
    let need = case.case.needs.0.first().map_or("MB", |need| need.code());
    let goal = helping(maker, "goal", need);
    let plan = Plan {
        goal1: goal.and_then(|goal| words(maker, goal)),
        language: InterviewLanguage::from_code(maker.language_code),
        agreed_on: agreed,
        way: agreed.map(|_| Way::Signed),
        ..Plan::unknown()
    };
    let id = maker.id();
    batch.push(plans::insert(&id, case.id, &drafted.to_string(), &plan));
    for (value, on) in [("drafted", Some(drafted)), ("agreed", agreed)] {
        let Some(on) = on.map(|on| on.to_string()) else { continue };
        let at = format!("{on}T{}:30:00Z", if value == "drafted" { 10 } else { 15 });
        let by = Recorded { at: &at, counsellor: &case.person.counsellor };
        batch.extend(spans::begin(case.id, "plan", value, &on, by));
    }
    let kinds: Vec<&Helping> = demo::helping("step");
    let papers = !case.person.has_papers;
    for number in 0..maker.dice.between(2, 4) {
        // Papers come first where there are none.
        let row = if number == 0 && papers { kinds.first() } else { maker.dice.pick(&kinds) };
        let Some(row) = row.copied() else { continue };
        let due = drafted.plus_days(20 + 30 * number + maker.dice.between(0, 9));
        let done = due < maker.today && (case.is_closed() || maker.dice.chance(80));
        let step = Step {
            kind: StepKind::from_code(row.code),
            what: words(maker, row),
            taken_by: maker.dice.pick(StepBy::ALL).copied(),
            due_on: Some(due),
            done_on: done.then_some(due),
            outcome: done.then_some(StepOutcome::Done),
        };
        let step_id = maker.id();
        batch.push(plans::insert_step(&step_id, &id, &step));
    }
}

fn aid(maker: &mut Maker<'_>, batch: &mut Batch, case: &Followed<'_>) {
    let Some(agreed) = case.since(State::PlanAgreed) else { return };
    for kind in case.case.needs.0.iter().copied().chain(maker.dice.chance(30).then_some(Need::Material)) {
        let requested = agreed.plus_days(maker.dice.between(0, 5)).min(maker.today);
        let ahead = |day: Day| Some(day).filter(|day| *day <= maker.today);
        let approved = ahead(requested.plus_days(12));
        let delivered = approved.and_then(|day| ahead(day.plus_days(14)));
        // Some wait longer than they should.
        let delivered = delivered.filter(|_| case.is_closed() || maker.dice.chance(85));
        let cash = kind == Need::Financial;
        let business = kind == Need::Microbusiness;
        let worth = maker.dice.between(4, 16) * if maker.pack.currency == "XOF" { 50_000 } else { 500 };
        let value = Amount::read(&format!("{worth} {}", maker.pack.currency), &maker.reading).ok();
        let asked = delivered.filter(|day| day.plus_days(30) <= maker.today);
        let programme = helping(maker, "programme", "-");
        let aid = Aid {
            kind: Some(kind),
            programme: programme.and_then(|row| words(maker, row)),
            level: Some(AidLevel::Individual),
            form: Some(if cash { AidForm::Cash } else { AidForm::InKind }),
            provider_kind: Some(ProviderKind::Direct),
            value,
            first_choice: Some(YesNo::Yes),
            requested_on: Some(requested),
            approved_on: approved,
            delivered_on: delivered,
            satisfaction: asked.and_then(|_| maker.dice.pick(Satisfaction::ALL.get(2..)?).copied()),
            problems: Several(asked.map(|_| Problem::None).into_iter().collect()),
            business: asked.filter(|_| business).and_then(|_| maker.dice.pick(Business::ALL).copied()),
            employees: asked.filter(|_| business).map(|_| Count(maker.dice.between(0, 2))),
            covers_needs: asked.and_then(|_| maker.dice.pick(Covers::ALL).copied()),
            ..Aid::unknown()
        };
        let id = maker.id();
        batch.push(aids::insert(&id, case.id, &case.person.counsellor, &aid));
        if let (Some(value), Some(delivered)) = (value, delivered) {
            let first = value.minor * 6 / 10;
            let parts = [(first, delivered.plus_days(-7).max(requested)), (value.minor - first, delivered)];
            for (seen, (minor, paid_on)) in (1..).zip(parts) {
                let part = Instalment { paid_on: Some(paid_on), value: Some(Amount { minor, ..value }) };
                let part_id = maker.id();
                batch.extend(aids::insert_instalment(&part_id, &id, seen, &part));
            }
        }
    }
}

fn referral(maker: &mut Maker<'_>, batch: &mut Batch, case: &Followed<'_>) {
    let Some(assessed) = case.since(State::Assessed) else { return };
    let chance = maker.dice.chance(30);
    let partner = helping(maker, "partner", case.case.needs.0.first().map_or("", |need| need.code()));
    let (true, Some(partner)) = (chance, partner) else { return };
    let shared = Several(vec![Share::Name, Share::Phone, Share::Needs]);
    let asked = assessed.plus_days(2).min(maker.today);
    let referral = Referral {
        partner: words(maker, partner),
        purpose: Need::from_code(partner.code),
        shared: shared.clone(),
        reason: None,
        answer_by: None,
    };
    let consent = Consent {
        purpose: Some(Purpose::Referral),
        answer: Some(Answer::Given),
        given_on: Some(asked),
        way: Some(Way::Signed),
        language: Line::of(maker.language_code),
        text_version: Line::of(&maker.pack.consent.version),
        recipient: referral.partner.clone(),
        shared,
        witness: None,
        interpreter: None,
        guardian: None,
        guardian_kin: None,
    };
    let consent_id = maker.id();
    batch.push(referrals::insert_consent(&consent_id, &case.person.id, &consent));
    let id = maker.id();
    batch.push(referrals::insert(&id, case.id, &case.person.counsellor, &referral));
    let steps = [
        (ReferralState::Drafted, 0),
        (ReferralState::Sent, 0),
        (ReferralState::Received, 2),
        (ReferralState::Accepted, 5),
        (ReferralState::Started, 12),
        (ReferralState::Completed, 40),
    ];
    let most = if case.is_closed() { 6 } else { maker.dice.between(4, 6) };
    let mut reached = (ReferralState::Drafted, asked);
    for (state, after) in steps.into_iter().take(usize::try_from(most).unwrap_or(6)) {
        let on = asked.plus_days(after);
        if on > maker.today {
            break;
        }
        let hour = if state == ReferralState::Drafted { 9 } else { 11 };
        let Some(at) = Instant::parse(&format!("{on}T{hour:02}:00:00Z")) else { continue };
        let step =
            ReferralMove { state: Some(state), moved_on: Some(on), hour: Some(Count(hour)), feedback: None };
        let step_id = maker.id();
        batch.push(referrals::insert_move(&step_id, &id, at, &step));
        reached = (state, on);
    }
    let (state, on) = reached;
    if state != ReferralState::Drafted {
        let days = maker.pack.assistance.answer_days;
        let due = state.awaits_answer().then(|| on.plus_days(days).to_string());
        batch.push(referrals::set_state(&id, 1, state, due.as_deref()));
    }
}

/// Answers that are mostly better the longer she has been back.
fn survey(maker: &mut Maker<'_>, batch: &mut Batch, case: &Followed<'_>, surveyed: &Surveyed) {
    let mood = 1 + surveyed.months / 6 + maker.dice.between(0, 1);
    let mut texts: Vec<String> = vec![String::new(); Survey::FIELDS.len()];
    for (place, field) in Survey::FIELDS.iter().enumerate() {
        let text = match field.key {
            "wave" => Wave::due(Some(surveyed.months), &[]).code().to_owned(),
            "taken_on" => surveyed.on.to_string(),
            "mode" => surveyed.channel.code().to_owned(),
            "language" => maker.language_code.to_owned(),
            "consent" => "yes".to_owned(),
            "completion" => "completed".to_owned(),
            key => {
                let word = |gate: &str| {
                    let place = Survey::FIELDS.iter().position(|field| field.key == gate);
                    place.and_then(|place| texts.get(place)).map_or("", String::as_str)
                };
                match asked(key, word) {
                    Asked::Yes => answer(maker, key, field.shape, mood),
                    Asked::Instead(text) => text.to_owned(),
                    Asked::No | Asked::NotYet => String::new(),
                }
            }
        };
        if let Some(slot) = texts.get_mut(place) {
            *slot = text;
        }
    }
    let Ok(survey) = Survey::read(&texts, &maker.reading) else { return };
    let standing = surveys::Standing {
        counsellor_id: case.person.counsellor.clone(),
        instrument: INSTRUMENT.to_owned(),
        recorded_at: format!("{}T16:00:00Z", surveyed.on),
        corrected: None,
    };
    let id = maker.id();
    let figures = score(&survey.answers());
    batch.push(surveys::insert(&id, case.id, &survey, &standing, Some(&figures)));
}

/// The answer of a scored question that is worth about so much of four; of the others any.
fn answer(maker: &mut Maker<'_>, key: &str, shape: Shape, mood: i64) -> String {
    let wanted = (mood + maker.dice.between(-1, 1)).clamp(0, 4);
    if let Some(question) = QUESTIONS.iter().find(|question| question.key == key) {
        let worth =
            |place: usize| u8::try_from(place).map_or(0, |place| i64::from(question.scale.quarters(place)));
        let answers = question.scale.answers().iter().enumerate();
        let nearest = answers.min_by_key(|(place, _)| (worth(*place) - wanted).abs());
        return nearest.map(|(_, word)| (*word).to_owned()).unwrap_or_default();
    }
    match shape {
        // What stands at the end of a list is said instead of an answer.
        Shape::Choice(list) => {
            let answers = list.codes.len().saturating_sub(3).max(1);
            let most = i64::try_from(answers).unwrap_or(1) - 1;
            let place = usize::try_from(maker.dice.between(0, most)).unwrap_or(0);
            list.codes.get(place).map(|code| (*code).to_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
