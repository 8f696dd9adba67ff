//! A year of two hundred cases, as a script: every case lives one of ten lives, day by day. What the desk says at the
//! end (who is due, what is counted, what the log holds) is what the script says, worked out by hand beside each life.

use crate::support::{Office, Person, record};
use guichet::deeds::cases::{self, Scope};
use guichet::deeds::{self, Sitting};
use guichet::domain::day::Day;
use guichet::domain::office::Role;
use guichet::domain::record::Record;
use guichet::domain::reintegration::case::{CloseReason, Closing, Exit, State};
use guichet::domain::reintegration::turn::{Extent, HandOver, Move};
use guichet::domain::reintegration::visit::{Channel, Outcome, Visit};
use std::collections::BTreeMap;

/// Cases of each life.
const EACH: usize = 20;
const A_DAY: i64 = 86_400;

/// They came back on Monday the 23rd of November 2026 and came to the desk the day after. From that day the schedule
/// plans (the 23rd of May 2027 is a Sunday):
const M0: &str = "2026-11-24";
const M1: &str = "2026-12-23";
const M3: &str = "2027-02-23";
const M6: &str = "2027-05-24";
const M9: &str = "2027-08-23";
const M12: &str = "2027-11-23";

#[derive(Clone, Copy, Debug)]
enum Deed {
    Visit(&'static str),
    Try(&'static str, Channel, Outcome),
    NoShow,
    Turn(State),
    Close(CloseReason, Exit),
    Give,
}

use Deed::{Close, Give, NoShow, Try, Turn};

const fn made(kind: &'static str) -> Deed {
    Deed::Visit(kind)
}

/// The ten lives, the day of each deed beside it.
fn lives() -> Vec<Vec<(&'static str, Deed)>> {
    let first = |rest: Vec<(&'static str, Deed)>| [vec![(M0, made("M0"))], rest].concat();
    let tries = vec![
        (M3, Try("M3", Channel::Phone, Outcome::NoAnswer)),
        ("2027-02-25", Try("M3", Channel::Phone, Outcome::NumberOff)),
        ("2027-03-01", Try("M3", Channel::Field, Outcome::Moved)),
        ("2027-03-01", Turn(State::LostContact)),
    ];
    let as_planned = [(M1, made("M1")), (M3, made("M3")), (M6, made("M6")), (M9, made("M9"))];
    vec![
        // On time: five visits in time.
        first(as_planned.to_vec()),
        // Late: M1 could be made until the 6th of January. Four in time, one late.
        first(vec![("2027-01-20", made("M1")), (M3, made("M3")), (M6, made("M6")), (M9, made("M9"))]),
        // M3 is never made: four in time, one missed, and it is still owed.
        first(vec![(M1, made("M1")), (M6, made("M6")), (M9, made("M9"))]),
        // Did not come before Christmas; the Monday after is proposed. Five in time.
        first(vec![
            (M1, NoShow),
            ("2026-12-28", made("M1")),
            (M3, made("M3")),
            (M6, made("M6")),
            (M9, made("M9")),
        ]),
        // Lost in March, found in May: four in time, one late.
        first(
            [
                vec![(M1, made("M1"))],
                tries.clone(),
                vec![("2027-05-10", made("M3")), (M6, made("M6")), (M9, made("M9"))],
            ]
            .concat(),
        ),
        // Lost and not found: two in time, M3, M6 and M9 missed.
        first([vec![(M1, made("M1"))], tries].concat()),
        // Left again, as M6 learns: three in time.
        first(vec![
            (M1, made("M1")),
            (M3, made("M3")),
            (M6, Try("M6", Channel::Phone, Outcome::ReMigrated)),
            (M6, Close(CloseReason::ReMigrated, Exit::Abrupt)),
        ]),
        // Another counsellor from January on: five in time.
        first([&[(M1, made("M1")), ("2027-01-04", Give)], &as_planned[1..]].concat()),
        // On hold in the winter: five in time.
        first(vec![
            (M1, made("M1")),
            ("2027-01-11", Turn(State::OnHold)),
            ("2027-03-01", Turn(State::Assessed)),
            ("2027-03-02", made("M3")),
            (M6, made("M6")),
            (M9, made("M9")),
        ]),
        // Stands on her feet in June: four in time.
        first(vec![
            (M1, made("M1")),
            (M3, made("M3")),
            (M6, made("M6")),
            ("2027-06-01", Close(CloseReason::GoalsReached, Exit::Planned)),
        ]),
    ]
}

struct Year {
    office: Office,
    /// The counsellor who takes cases over.
    yawa: Sitting,
    cases: Vec<String>,
}

impl Year {
    fn begin() -> Year {
        let mut office = Office::on_file();
        let here = office.sitting.office.name.clone();
        let yawa = office.hires("Yawa Exemple", Role::Counsellor, &here);
        let yawa = office.sitting_of(&yawa);
        let mut cases = Vec::new();
        for number in 0..lives().len() * EACH {
            let given = format!("Personne {number}");
            let person: Person = office.registers(&[
                ("family_name", "Annee-Fictive"),
                ("given_names", given.as_str()),
                ("sex", "f"),
                ("consent", "employment, reintegration"),
            ]);
            cases.push(office.opens_case(&person, "2026-11-23"));
        }
        Year { office, yawa, cases }
    }

    fn live(&mut self) {
        let lives = lives();
        let mut deeds: Vec<(Day, usize, usize, Deed)> = Vec::new();
        for case in 0..self.cases.len() {
            let life = &lives[case % lives.len()];
            let told = life.iter().enumerate();
            deeds.extend(told.map(|(turn, (day, deed))| (Day::parse(day).unwrap(), turn, case, *deed)));
        }
        deeds.sort_by_key(|(day, turn, case, _)| (*day, *turn, *case));
        for (day, _, case, deed) in deeds {
            self.wait_until(day);
            self.act(case, deed);
        }
        self.wait_until(Day::parse(M12).unwrap());
    }

    fn wait_until(&mut self, day: Day) {
        let days = self.office.sitting.today().days_until(day);
        assert!(days >= 0, "the script goes back to {day}");
        self.office.clock.later(days * A_DAY);
    }

    fn act(&mut self, case: usize, deed: Deed) {
        let id = self.cases[case].clone();
        let given =
            case % lives().len() == 7 && self.office.sitting.today() > Day::parse("2027-01-04").unwrap();
        let sitting = if given { &mut self.yawa } else { &mut self.office.sitting };
        let today = sitting.today();
        let visit = |channel, outcome| Visit {
            done_on: Some(today),
            channel: Some(channel),
            outcome: Some(outcome),
            ..Visit::unknown()
        };
        let note = |sitting: &mut Sitting, kind: &str, visit: Visit| {
            let view = cases::open(sitting, &id).unwrap();
            let planned = view.visits.iter().find(|planned| planned.kind == kind).unwrap();
            cases::note_visit(sitting, &id, &planned.id, &visit, None).unwrap();
        };
        match deed {
            Deed::Visit(kind) => note(sitting, kind, visit(Channel::Office, Outcome::Reached)),
            Try(kind, channel, outcome) => note(sitting, kind, visit(channel, outcome)),
            NoShow => {
                let next = cases::no_show(sitting, &id).unwrap();
                assert_eq!(next.to_string(), "2026-12-28", "Christmas and the weekend are closed");
            }
            Turn(state) => {
                let turn = Move { state: Some(state), since: Some(today), reason: None };
                cases::turn(sitting, &id, &turn, None).unwrap();
            }
            Close(reason, exit) => {
                let closing =
                    Closing { reason: Some(reason), exit: Some(exit), closed_on: Some(today), outcome: None };
                cases::close(sitting, &id, &closing, None).unwrap();
            }
            Give => {
                let over: HandOver = record(
                    &[("colleague", "Yawa"), ("extent", Extent::This.code()), ("reason", "partage")],
                    sitting,
                );
                cases::hand_over(sitting, Some(&id), &over, None).unwrap();
            }
        }
    }

    fn due(sitting: &Sitting, scope: Scope) -> BTreeMap<(String, String), usize> {
        let mut counted = BTreeMap::new();
        for due in cases::due(sitting, scope, sitting.today(), usize::MAX).unwrap() {
            *counted.entry((due.kind, due.planned_on)).or_default() += 1;
        }
        counted
    }
}

fn counts(told: &[(&str, &str, usize)]) -> BTreeMap<(String, String), usize> {
    told.iter().map(|(kind, day, count)| (((*kind).to_owned(), (*day).to_owned()), *count)).collect()
}

#[test]
fn a_year_of_two_hundred_cases_ends_as_its_script_says() {
    let mut year = Year::begin();
    year.live();
    let sitting = &year.office.sitting;
    assert_eq!(sitting.today().to_string(), M12);

    // M12 of the six lives that Afi still follows on their way; and the M3 that nobody made.
    let own = counts(&[("M3", M3, EACH), ("M12", M12, 6 * EACH)]);
    assert_eq!(Year::due(sitting, Scope::Own), own);
    assert_eq!(Year::due(&year.yawa, Scope::Own), counts(&[("M12", M12, EACH)]));
    let office = counts(&[("M3", M3, EACH), ("M12", M12, 7 * EACH)]);
    assert_eq!(Year::due(sitting, Scope::Office), office);
    assert_eq!(Year::due(sitting, Scope::All), office);

    let from = Day::parse("2026-11-01").unwrap();
    let counted = cases::figures(sitting, from, sitting.today()).unwrap();
    let states: BTreeMap<&str, i64> =
        counted.states.iter().map(|(state, count)| (state.as_str(), *count)).collect();
    let each = EACH as i64;
    assert_eq!(
        states,
        BTreeMap::from([("assessed", 7 * each), ("lost_contact", each), ("closed", 2 * each)])
    );
    // By life: 5 4 4 5 4 2 3 5 5 4.
    assert_eq!(counted.in_time, 41 * each);
    assert_eq!(counted.late, 2 * each);
    assert_eq!(counted.missed, (1 + 3) * each);
    assert_eq!(counted.ever_lost, 2 * each);
    assert_eq!((counted.re_migrated, counted.re_migrated_in_year), (each, each));
    assert_eq!(counted.a_year_back, 10 * each);

    let entries = deeds::log::newest(sitting, usize::MAX).unwrap();
    let told = |action: &str, record: &str| {
        entries.iter().filter(|entry| entry.action == action && entry.record == record).count()
    };
    assert_eq!(told("create", "reintegration"), 10 * EACH);
    assert_eq!(told("create", "visit"), (41 + 2) * EACH);
    assert_eq!(told("create", "attempt"), (1 + 3 + 3 + 1) * EACH);
    assert_eq!(told("create", "turn"), (1 + 1 + 2) * EACH);
    assert_eq!(told("create", "closing"), 2 * EACH);
    assert_eq!(told("hand-over", "handover"), EACH);
    let by_yawa = entries.iter().filter(|entry| entry.by == "Yawa Exemple" && entry.action == "create");
    assert_eq!(by_yawa.count(), 3 * EACH, "M3, M6 and M9");
}

/// What was counted in the middle of the year can be counted again after its end.
#[test]
fn figures_are_made_again_as_of_their_day() {
    let mut year = Year::begin();
    year.live();
    let from = Day::parse("2026-11-01").unwrap();
    let april = cases::figures(&year.office.sitting, from, Day::parse("2027-04-01").unwrap()).unwrap();
    let each = EACH as i64;
    assert_eq!(april.states.get("lost_contact"), Some(&(2 * each)), "one of the two lives is found in May");
    assert_eq!((april.states.get("closed"), april.cases()), (None, 10 * each));
    assert_eq!((april.re_migrated, april.a_year_back), (0, 0));
    let winter = cases::figures(&year.office.sitting, from, Day::parse("2027-02-01").unwrap()).unwrap();
    assert_eq!(winter.states.get("on_hold"), Some(&each));
    // M0 and M1 of all, but for the M1 that was late.
    assert_eq!((winter.in_time, winter.late, winter.missed), (19 * each, each, 0));
}
