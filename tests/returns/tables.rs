//! People, cases and visits of another system: what the words of its tables become, what is told, what is taken back.

use crate::support::Office;
use guichet::deeds::cases::{self, Scope, View};
use guichet::deeds::imports::{self, File, Report, Rows};
use guichet::deeds::{self, Error};
use guichet::domain::reference::Kind;
use guichet::domain::reintegration::case::{CloseReason, Flag, Need, ReturnMode, State};
use guichet::domain::reintegration::delivery::Row;
use guichet::domain::reintegration::visit::{Channel, Outcome};
use guichet::exchange::columns::Map;
use guichet::exchange::table::{self, Encoding, sha};
use guichet::exchange::{people, returns};
use std::sync::LazyLock;

pub const PEOPLE: &str = "\
candidate_ref,registered_on,family_name,given_names,sex,birth_date,nationality,country,region_code,town,phone,languages,isco08,occupation,experience_years,mobility,consent,return_migrant,status\r
TG-0000001,2026-01-10,Inventé,Kossi,M,1991,TG,TG,TG-M,Aného,90 00 00 42,fr:B1;ee:L1,7112,maçon,6,abroad,Y,Y,registered\r
TG-0000002,2026-01-10,Inventée,Afi,F,1988-04-02,TG,TG,TG-M,Lomé,,ee:L1,7531,couturière,3,town,N,Y,registered\r
TG-0000003,2026-01-10,,,F,1988-04-02,TG,TG,TG-M,Lomé,,,,,,,Y,N,registered\r
TG-0000004,2026-01-10,Inventée,Essi,F,1988-02-30,XX,TG,TG-M,Lomé,néant,,,,,,Y,Y,placed\r
";

pub const CASES: &str = "\
case_ref,candidate_ref,opened_on,return_date,return_mode,host_country,transit_country,months_abroad,departure_reason,vulnerability,needs,plan,support,grant_amount,currency,stage,sustainability_economic,sustainability_social,sustainability_psychosocial,closed_on,close_reason,office,counsellor
RI-1,TG-0000001,2026-02-01,2026-01-20,expulsion_neighbour,LY,NE,38,climate_loss_of_livelihood,victim_of_trafficking,cooperative;documents,plan signé,micro_enterprise_kit,650000,XOF,in_support,0.45,0.7,1,,,TG-M-01,cons017
RI-2,TG-0000002,2026-02-01,2026-01-20,spontaneous,MA,,12,family,debt,housing,,,,,intake,,,,,,TG-M-01,cons017
RI-3,TG-0000004,2025-02-01,2025-01-20,forced,DE,,12,studies,medical,cash_grant,signé,cash_grant,100000,XOF,closed,0.2,0.3,0.4,2026-03-01,re_migrated,TG-M-01,cons017
RI-4,TG-0000009,2025-02-01,2025-01-20,forced,DE,,12,studies,medical,,,,,,assessment,,,,,,,
RI-5,TG-0000004,2026-02-31,2027-01-20,teleported,ZZ,,many,studies,sorrow;single_parent,gold,,,,,closed,7,,x,2026-03-01,lost_contact,,
";

pub const VISITS: &str = "\
case_ref,n,planned_on,done_on,channel,outcome,employed,isco08,monthly_income,currency,note
RI-1,1,2026-03-03,2026-03-05,whatsapp,reached,Y,7112,45000,XOF,
RI-1,2,2026-05-02,,home_visit,unreachable,,,,,
RI-1,3,2026-11-24,,office,planned,,,,,
RI-3,1,2025-03-03,,office,planned,,,,,
RI-5,1,2026-04-03,,office,planned,,,,,
RI-9,1,2026-04-03,,office,planned,,,,,
RI-1,4,soon,,office,planned,,,,,
";

fn file<T>(name: &str, text: &str, rows: Vec<Row<T>>) -> File<T> {
    File { name: name.to_owned(), sha: sha(text.as_bytes()), rows }
}

fn read(text: &str) -> table::File<'_> {
    static PLAIN: LazyLock<Map> = LazyLock::new(Map::default);
    table::File { bytes: text.as_bytes(), encoding: Encoding::Auto, map: &PLAIN }
}

pub fn brings_people(office: &mut Office, text: &str) -> Report {
    let rows = people::people(read(text), &office.sitting.reading()).unwrap().rows;
    let rows = Rows {
        source: "autre".to_owned(),
        files: vec![file("gens.csv", text, rows)],
        dry_run: false,
        map: None,
    };
    imports::people(&mut office.sitting, rows, &mut |_, _| true).unwrap()
}

pub fn brings_cases(office: &mut Office, text: &str) -> Report {
    let rows = returns::cases(read(text), &office.sitting.reading()).unwrap().rows;
    let rows = Rows {
        source: "autre".to_owned(),
        files: vec![file("cas.csv", text, rows)],
        dry_run: false,
        map: None,
    };
    imports::cases(&mut office.sitting, rows, &mut |_, _| true).unwrap()
}

fn visits_of(
    office: &Office,
    text: &str,
    dry_run: bool,
) -> Rows<guichet::domain::reintegration::delivery::VisitDraft> {
    let rows = returns::visits(read(text), &office.sitting.reading()).unwrap().rows;
    Rows { source: "autre".to_owned(), files: vec![file("suivi.csv", text, rows)], dry_run, map: None }
}

pub fn brings_visits(office: &mut Office, text: &str) -> Report {
    let rows = visits_of(office, text, false);
    imports::visits(&mut office.sitting, rows, &mut |_, _| true).unwrap()
}

pub fn all(office: &mut Office) -> [Report; 3] {
    [brings_people(office, PEOPLE), brings_cases(office, CASES), brings_visits(office, VISITS)]
}

pub fn case(office: &mut Office, number: &str) -> View {
    let (kind, id) = deeds::references::resolve(&office.sitting, &format!("autre:{number}")).unwrap();
    assert_eq!(kind, Kind::Case);
    cases::open(&mut office.sitting, &id).unwrap()
}

pub fn told(report: &Report) -> Vec<(String, &'static str, &'static str)> {
    let places = report.rejected.iter().chain(&report.dropped);
    places.map(|place| (place.told.at.clone(), place.told.field, place.told.reason)).collect()
}

#[test]
fn every_row_is_counted_once_and_what_is_left_out_is_told() {
    let mut office = Office::on_file();
    let [people, cases, visits] = all(&mut office);
    assert_eq!((people.read, people.created.len(), people.rejected.len()), (4, 3, 1));
    assert_eq!(
        told(&people),
        [
            ("line 4".to_owned(), "family_name", "import-no-name"),
            ("line 5".to_owned(), "birth_date", "import-bad-date"),
            ("line 5".to_owned(), "nationality", "import-unknown-country"),
            ("line 5".to_owned(), "phone", "import-bad-number"),
        ]
    );
    assert_eq!((cases.read, cases.created.len(), cases.rejected.len()), (5, 4, 1));
    let cases = told(&cases);
    assert_eq!(cases.first(), Some(&("line 5".to_owned(), "candidate_ref", "import-unknown-person")));
    let dropped: Vec<&str> = cases.iter().skip(1).map(|(_, field, _)| *field).collect();
    assert_eq!(
        dropped,
        [
            "opened_on",
            "return_date",
            "host_country",
            "return_mode",
            "months_abroad",
            "vulnerability",
            "needs",
            "sustainability_economic",
            "sustainability_psychosocial"
        ]
    );
    assert_eq!((visits.read, visits.created.len(), visits.rejected.len()), (7, 5, 2));
    assert_eq!(
        told(&visits),
        [
            ("line 8".to_owned(), "planned_on", "import-no-day"),
            ("line 7".to_owned(), "case_ref", "import-unknown-case"),
        ]
    );
}

#[test]
fn the_words_of_the_file_become_those_of_the_lists() {
    let mut office = Office::on_file();
    all(&mut office);
    let view = case(&mut office, "RI-1");
    let record = &view.stored.record;
    assert_eq!(record.mode, Some(ReturnMode::Forced));
    assert!(record.note.as_ref().unwrap().as_str().contains("expulsion_neighbour"), "kept as a note");
    assert_eq!(record.reason_left.as_ref().unwrap().as_str(), "climate loss of livelihood");
    assert_eq!(record.needs.0, [Need::Microbusiness, Need::Legal]);
    assert_eq!(view.state(), State::InAssistance);
    // The sign is there, and not for everybody's eyes.
    assert!(!record.flags.holds(Flag::Trafficking));
    assert_eq!(view.standing.opened_on, "2026-02-01");
    let two = case(&mut office, "RI-2");
    assert_eq!(two.state(), State::Identified, "she waits for consent");
    assert!(two.stored.record.flags.0.is_empty(), "a debt is no sign");
    let three = case(&mut office, "RI-3");
    assert_eq!(three.closing.as_ref().unwrap().reason, Some(CloseReason::ReMigrated));
    assert_eq!((three.state(), three.visits[0].owed), (State::Closed, false));
    let five = case(&mut office, "RI-5");
    assert_eq!(
        (five.state(), five.closing.is_none()),
        (State::LostContact, true),
        "no end: she may be found"
    );
    assert!(five.visits[0].paused);
    assert_eq!(five.moves[0], State::Registered);
}

#[test]
fn visits_keep_their_planned_day_and_a_failed_contact_is_an_attempt() {
    let mut office = Office::on_file();
    all(&mut office);
    let view = case(&mut office, "RI-1");
    let told: Vec<(&str, &str, bool, i64)> = view
        .visits
        .iter()
        .map(|visit| (visit.kind.as_str(), visit.planned_on.as_str(), visit.owed, visit.attempts))
        .collect();
    assert_eq!(
        told,
        [("M1", "2026-03-03", false, 0), ("M3", "2026-05-02", true, 1), ("M6", "2026-11-24", true, 0)]
    );
    let made = &view.visits[0].visit;
    assert_eq!((made.channel, made.outcome), (Some(Channel::Phone), Some(Outcome::Reached)));
    assert_eq!(made.note.as_ref().unwrap().as_str(), "whatsapp");
    assert_eq!(made.income.unwrap().amount, 45_000);
    let due = cases::due(&office.sitting, Scope::Own, office.sitting.today(), 10).unwrap();
    let due: Vec<(&str, &str)> = due.iter().map(|due| (due.kind.as_str(), due.planned_on.as_str())).collect();
    assert_eq!(due, [("M3", "2026-05-02"), ("M6", "2026-11-24")]);
}

#[test]
fn scores_from_elsewhere_stay_what_they_are() {
    let mut office = Office::on_file();
    all(&mut office);
    let view = case(&mut office, "RI-1");
    let (source, scores) = &view.reported[0];
    assert_eq!(source, "autre");
    let told = [scores.economic, scores.social, scores.psychosocial].map(|score| score.unwrap().0);
    assert_eq!(told, [45, 70, 100]);
    assert!(case(&mut office, "RI-2").reported.is_empty());
}

#[test]
fn the_same_file_again_changes_nothing() {
    let mut office = Office::on_file();
    all(&mut office);
    let [people, again, visits] = all(&mut office);
    assert_eq!((people.unchanged.len(), people.created.len()), (3, 0));
    assert_eq!((again.unchanged.len(), again.created.len()), (4, 0));
    assert_eq!((visits.unchanged.len(), visits.created.len()), (5, 0));
}

#[test]
fn an_import_is_taken_back_from_the_last_to_the_first() {
    let mut office = Office::on_file();
    let [people, cases, visits] = all(&mut office).map(|report| report.batch.unwrap());
    for stood_upon in [&people, &cases] {
        assert!(matches!(imports::undo(&mut office.sitting, stood_upon), Err(Error::Closed)));
    }
    for batch in [&visits, &cases, &people] {
        imports::undo(&mut office.sitting, batch).unwrap();
    }
    assert!(cases::due(&office.sitting, Scope::Own, office.sitting.today(), 10).unwrap().is_empty());
    assert!(deeds::references::resolve(&office.sitting, "autre:RI-1").is_err());
    // And comes in again as if it had never been there.
    let [people, cases, visits] = all(&mut office);
    assert_eq!((people.created.len(), cases.created.len(), visits.created.len()), (3, 4, 5));
    assert_eq!(case(&mut office, "RI-1").visits.len(), 3);
}

#[test]
fn what_was_worked_on_at_the_desk_is_not_taken_back() {
    let mut office = Office::on_file();
    let [_, _, visits] = all(&mut office);
    let view = case(&mut office, "RI-1");
    cases::no_show(&mut office.sitting, &view.stored.id).unwrap();
    assert!(matches!(imports::undo(&mut office.sitting, &visits.batch.unwrap()), Err(Error::Closed)));
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let mut office = Office::on_file();
    brings_people(&mut office, PEOPLE);
    brings_cases(&mut office, CASES);
    let before = case(&mut office, "RI-1").visits;
    // After the new rows, and after the rows that make way for them.
    for most in [0, 1] {
        let rows = visits_of(&office, VISITS, false);
        let mut steps = 0;
        let stopped = imports::visits(&mut office.sitting, rows, &mut |_, _| {
            steps += 1;
            steps <= most
        });
        assert!(matches!(stopped, Err(Error::Stopped)));
        assert_eq!(case(&mut office, "RI-1").visits, before);
    }
    assert_eq!(brings_visits(&mut office, VISITS).created.len(), 5);
    let rows = visits_of(&office, VISITS, true);
    let dry = imports::visits(&mut office.sitting, rows, &mut |_, _| true).unwrap();
    assert_eq!((dry.batch, dry.unchanged.len()), (None, 5));
}

/// What other systems tell beside the usual columns: the whole person, and up to three jobs.
const WHOLE: &str = "\
candidate_ref,family_name,given_names,sex,region_code,consent,arabic_name,document,document_country,document_seen,\
district,girls,at_school,wanted2,barriers,job1_occupation,job1_employer,job1_country,job1_from,job1_to,job2_occupation,\
job2_from,job2_to,job3_months\r
W-1,Inventée,Mariem,F,MR-06,Y,مريم,passport,MR,copy,rosso,2,1,7531 couturière,childcare;no_papers,7112 maçon,Bâtir Exemple,\
FR,2015-03,2018-05,5120,2020,still,9\r
W-2,Inventée,Aïcha,F,MR-06,Y,Aïcha,,XX,,Tône,many,,,sorrow,7112,,,2018,2015,,,,\r
";

#[test]
fn the_whole_person_and_her_jobs_come_in_by_their_columns_and_what_cannot_be_is_told() {
    let mut office = Office::in_memory_of("MR", "fr");
    let report = brings_people(&mut office, WHOLE);
    assert_eq!((report.created.len(), report.rejected.len()), (2, 0), "{report:?}");
    let mut file = |number: &str| {
        let (_, id) = deeds::references::resolve(&office.sitting, number).unwrap();
        let person = deeds::candidates::open(&mut office.sitting, &id).unwrap();
        let fields: std::collections::BTreeMap<_, _> =
            person.json().into_iter().map(|(key, value)| (key, value.to_string())).collect();
        (fields, person.standing.practice.text(), deeds::background::open(&mut office.sitting, &id).unwrap())
    };
    let (fields, practice, background) = file("autre:W-1");
    for (key, text) in [
        ("arabic_name", "\"مريم\""),
        ("document", "\"passport\""),
        ("document_country", "\"MR\""),
        ("district", "\"Rosso\""),
        ("girls", "2"),
        ("barriers", "[\"childcare\",\"no_papers\"]"),
    ] {
        assert_eq!(fields[key], text, "{key}");
    }
    // A job without its occupation is none.
    assert_eq!(background.experiences.len(), 2);
    assert_eq!(practice, "7112:39:;5120::2020-07-01");
    let (fields, practice, background) = file("autre:W-2");
    let left_out = ["arabic_name", "document_country", "district", "girls"].map(|key| fields[key].as_str());
    assert_eq!(left_out, ["null"; 4]);
    assert_eq!(
        (background.experiences.len(), practice.as_str()),
        (1, "7112::"),
        "her end was before her beginning"
    );
    let told: Vec<&str> = report.dropped.iter().map(|dropped| dropped.told.field).collect();
    for field in ["arabic_name", "document_country", "district", "girls", "barriers", "job1_to"] {
        assert!(told.contains(&field), "{field}: {told:?}");
    }
}
