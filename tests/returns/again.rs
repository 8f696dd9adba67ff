//! The same people, cases and visits again after their source changed something: what it changed is taken over, what
//! the desk changed is not, and all of it can be taken back.

use super::tables::{CASES, PEOPLE, VISITS, all, brings_cases, brings_people, brings_visits, case};
use crate::support::Office;
use guichet::deeds::cases::{self, View};
use guichet::deeds::imports::{self, Report};
use guichet::deeds::{self, Error, aids, candidates, plans};
use guichet::domain::candidate::Status;
use guichet::domain::reintegration::aid::{Aid, AidForm, AidLevel};
use guichet::domain::reintegration::case::{Need, State};
use guichet::domain::reintegration::plan::{Plan, PlanState};
use guichet::domain::text::{Line, Note};

fn plan(office: &mut Office, view: &View) -> Option<Plan> {
    plans::open(&mut office.sitting, &view.stored.id).unwrap().plan().cloned()
}

fn aid(office: &mut Office, view: &View) -> Vec<Aid> {
    let view = aids::open(&mut office.sitting, &view.stored.id).unwrap();
    view.aids.into_iter().map(|kept| kept.stored.record).collect()
}

fn person(office: &mut Office, number: &str) -> candidates::View {
    let (_, id) = deeds::references::resolve(&office.sitting, &format!("autre:{number}")).unwrap();
    candidates::open(&mut office.sitting, &id).unwrap()
}

fn figures(report: &Report) -> [usize; 4] {
    [report.created.len(), report.updated.len(), report.unchanged.len(), report.stale.len()]
}

fn takes_back(office: &mut Office, report: &Report) {
    imports::undo(&mut office.sitting, report.batch.as_ref().unwrap()).unwrap();
}

#[test]
fn plan_and_aid_are_kept_as_what_they_are() {
    let mut office = Office::on_file();
    all(&mut office);
    let view = case(&mut office, "RI-1");
    assert!(!view.stored.record.note.as_ref().unwrap().as_str().contains("plan"), "no longer in the note");
    let agreed = plan(&mut office, &view).unwrap();
    assert_eq!(agreed.goal1.as_ref().map(Line::as_str), Some("plan signé"));
    assert_eq!((agreed.state(), agreed.agreed_on), (PlanState::Agreed, None), "its day is not told");
    let given = aid(&mut office, &view);
    assert_eq!((given[0].kind, given[0].level), (Some(Need::Microbusiness), Some(AidLevel::Individual)));
    assert_eq!(given[0].value.unwrap().minor, 650_000);
    assert_eq!((given[0].requested_on, given[0].delivered_on), (None, None), "nobody told when");
    let closed = case(&mut office, "RI-3");
    assert_eq!(aid(&mut office, &closed)[0].form, Some(AidForm::Cash));
    let two = case(&mut office, "RI-2");
    assert_eq!((plan(&mut office, &two), aid(&mut office, &two).len()), (None, 0));
}

#[test]
fn what_the_source_changed_is_taken_over_and_taken_back() {
    let mut office = Office::on_file();
    all(&mut office);
    let before = case(&mut office, "RI-1");
    let (plan_before, aid_before) = (plan(&mut office, &before), aid(&mut office, &before));
    let text = CASES
        .replace("2026-02-01,2026-01-20,expulsion_neighbour", "2026-02-01,2026-01-21,expulsion_neighbour")
        .replace(
            "plan signé,micro_enterprise_kit,650000,XOF,in_support,0.45",
            "plan revu,cooperative,700000,XOF,monitoring,0.55",
        )
        .replace("intake,,,,,,TG-M-01", "closed,,,,2026-05-01,withdrawn,TG-M-01");
    let report = brings_cases(&mut office, &text);
    assert_eq!(figures(&report), [0, 2, 2, 0]);
    assert_eq!(report.updated, ["RI-1", "RI-2"]);
    let now = case(&mut office, "RI-1");
    assert_eq!(now.stored.record.returned_on.unwrap().to_string(), "2026-01-21");
    assert_eq!(now.state(), State::Monitoring);
    assert_eq!(now.reported.len(), 1, "of one source the newest");
    assert_eq!(now.reported[0].1.economic.unwrap().0, 55);
    assert_eq!(plan(&mut office, &now).unwrap().goal1.unwrap().as_str(), "plan revu");
    let [given] = &aid(&mut office, &now)[..] else { panic!("one aid") };
    assert_eq!((given.level, given.value.unwrap().minor), (Some(AidLevel::Collective), 700_000));
    assert_eq!(case(&mut office, "RI-2").state(), State::Closed);

    takes_back(&mut office, &report);
    let back = case(&mut office, "RI-1");
    assert_eq!(back.stored, before.stored, "version and all");
    assert_eq!((back.state(), &back.history), (State::InAssistance, &before.history));
    assert_eq!(back.reported, before.reported);
    assert_eq!((plan(&mut office, &back), aid(&mut office, &back)), (plan_before, aid_before));
    let two = case(&mut office, "RI-2");
    assert_eq!((two.state(), two.closing), (State::Identified, None));
    // And can be brought in anew.
    assert_eq!(figures(&brings_cases(&mut office, &text)), [0, 2, 2, 0]);
}

#[test]
fn a_file_that_comes_again_after_a_newer_one_is_stale_and_changes_nothing() {
    let mut office = Office::on_file();
    all(&mut office);
    let newer = CASES.replace("in_support,0.45", "monitoring,0.45");
    assert_eq!(figures(&brings_cases(&mut office, &newer)), [0, 1, 3, 0]);
    let report = brings_cases(&mut office, CASES);
    assert_eq!((figures(&report), report.stale.as_slice()), ([0, 0, 3, 1], &["RI-1".to_owned()][..]));
    assert_eq!(case(&mut office, "RI-1").state(), State::Monitoring);
    // A case that goes back to where it was, in a file of its own, is no replay.
    let found = newer.replace("monitoring,0.45", "in_support,0.45").replace("0.7,1", "0.8,1");
    assert_eq!(figures(&brings_cases(&mut office, &found)), [0, 1, 3, 0]);
    assert_eq!(case(&mut office, "RI-1").state(), State::InAssistance);
}

#[test]
fn what_the_desk_changed_since_stays_and_is_told() {
    let mut office = Office::on_file();
    all(&mut office);
    let view = case(&mut office, "RI-2");
    let mut changed = view.stored.record.clone();
    changed.months_abroad = None;
    changed.note = Note::of("revu au guichet");
    cases::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
    let text =
        CASES.replace("MA,,12,family", "MA,,14,family").replace("family,debt,housing", "family,,housing");
    let report = brings_cases(&mut office, &text);
    let kept: Vec<_> = report.dropped.iter().map(|place| (place.told.field, place.told.reason)).collect();
    assert_eq!(kept, [("months_abroad", "import-kept-desk")]);
    let now = case(&mut office, "RI-2").stored.record;
    assert_eq!((now.months_abroad, now.note), (None, changed.note));
    assert_eq!(now.debt, None, "what the desk left alone is taken over");
    // The same file once more has nothing new to tell.
    let again = brings_cases(&mut office, &text);
    assert_eq!((figures(&again), again.dropped.len()), ([0, 0, 4, 0], 0));
}

#[test]
fn who_somebody_is_is_never_written_over() {
    let mut office = Office::on_file();
    all(&mut office);
    let text = PEOPLE
        .replace("Inventé,Kossi,M,1991", "Imaginé,Kossi,M,1992")
        .replace("Aného,90 00 00 42", "Tsévié,90 00 00 43");
    let report = brings_people(&mut office, &text);
    assert_eq!((report.updated.as_slice(), report.unchanged.len()), (&["TG-0000001".to_owned()][..], 2));
    let kept: Vec<_> = report.dropped.iter().map(|place| (place.told.field, place.told.reason)).collect();
    assert_eq!(kept, [("family_name", "import-kept-identity"), ("birth", "import-kept-identity")]);
    let view = person(&mut office, "TG-0000001");
    assert_eq!(view.stored.record.name(), "INVENTÉ Kossi");
    assert_eq!(view.stored.record.locality.as_ref().unwrap().as_str(), "Tsévié");
    let found = candidates::find(&office.sitting, "tsevie", 5).unwrap();
    assert_eq!(found.len(), 1, "found by what is new");
    takes_back(&mut office, &report);
    assert!(candidates::find(&office.sitting, "tsevie", 5).unwrap().is_empty());
    let back = person(&mut office, "TG-0000001");
    assert_eq!((back.stored.version, back.standing.status), (1, Status::Active));
}

#[test]
fn consent_that_came_since_ends_the_waiting() {
    let mut office = Office::on_file();
    all(&mut office);
    assert_eq!(person(&mut office, "TG-0000002").standing.status, Status::Waiting);
    let report = brings_people(&mut office, &PEOPLE.replace("town,N,Y,registered", "town,Y,Y,placed"));
    assert_eq!(figures(&report), [0, 1, 2, 0]);
    let view = person(&mut office, "TG-0000002");
    assert_eq!((view.standing.status, view.stored.record.consent.0.len()), (Status::Placed, 2));
    takes_back(&mut office, &report);
    let view = person(&mut office, "TG-0000002");
    assert_eq!((view.standing.status, view.stored.record.consent.0.len()), (Status::Waiting, 0));
}

#[test]
fn a_visit_that_was_made_since_and_one_that_was_moved() {
    let mut office = Office::on_file();
    all(&mut office);
    let text = VISITS
        .replace(
            "RI-1,2,2026-05-02,,home_visit,unreachable,,",
            "RI-1,2,2026-05-02,2026-05-20,home_visit,reached,N,",
        )
        .replace("RI-1,3,2026-11-24", "RI-1,3,2026-12-01");
    let report = brings_visits(&mut office, &text);
    assert_eq!(report.updated, ["RI-1/M3", "RI-1/M6"]);
    let view = case(&mut office, "RI-1");
    let told = |view: &View| {
        let visits =
            view.visits.iter().map(|visit| (visit.kind.clone(), visit.planned_on.clone(), visit.owed));
        visits.collect::<Vec<_>>()
    };
    assert_eq!(told(&view)[1], ("M3".to_owned(), "2026-05-02".to_owned(), false));
    assert_eq!(told(&view)[2], ("M6".to_owned(), "2026-12-01".to_owned(), true));
    takes_back(&mut office, &report);
    let back = told(&case(&mut office, "RI-1"));
    assert_eq!(
        back[1..],
        [("M3".to_owned(), "2026-05-02".to_owned(), true), ("M6".to_owned(), "2026-11-24".to_owned(), true)]
    );
}

#[test]
fn a_case_without_visits_of_its_source_gets_those_of_the_country_and_they_make_way() {
    let mut office = Office::on_file();
    brings_people(&mut office, PEOPLE);
    let text =
        CASES.replace("RI-1,TG-0000001,2026-02-01,2026-01-20", "RI-1,TG-0000001,2026-10-01,2026-09-20");
    let cases = brings_cases(&mut office, &text);
    let kinds = |office: &mut Office| {
        let view = case(office, "RI-1");
        view.visits.iter().map(|visit| visit.kind.clone()).collect::<Vec<_>>()
    };
    let own = kinds(&mut office);
    assert_eq!(own, ["M3", "M6", "M9", "M12", "M18"], "those that lie ahead");
    assert!(case(&mut office, "RI-3").visits.is_empty(), "it is closed");
    let visits =
        brings_visits(&mut office, &VISITS.replace("RI-1,3", "RI-1,4").replace("RI-1,4,soon", "RI-1,9,soon"));
    assert_eq!(kinds(&mut office), ["M1", "M3", "M12"]);
    takes_back(&mut office, &visits);
    assert_eq!(kinds(&mut office), own);
    takes_back(&mut office, &cases);
    assert!(deeds::references::resolve(&office.sitting, "autre:RI-1").is_err());
}

#[test]
fn a_change_at_the_desk_keeps_the_import_from_being_taken_back() {
    let mut office = Office::on_file();
    all(&mut office);
    let report = brings_cases(&mut office, &CASES.replace("MA,,12,family", "MA,,14,family"));
    let view = case(&mut office, "RI-2");
    let mut changed = view.stored.record.clone();
    changed.note = Note::of("revu au guichet");
    cases::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
    let undone = imports::undo(&mut office.sitting, report.batch.as_ref().unwrap());
    assert!(matches!(undone, Err(Error::Closed)));
    assert_eq!(case(&mut office, "RI-2").stored.record, changed);
}
