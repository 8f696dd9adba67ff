//! Visits that are planned one by one, where the country's pack says so.

use crate::support::Office;
use guichet::deeds::cases;
use guichet::domain::day::Day;
use guichet::domain::record::Record;
use guichet::domain::reintegration::visit::{Channel, Outcome, Visit};
use guichet::facts::{Country, Pack, Reminders};

fn visits(office: &mut Office, id: &str) -> Vec<(String, bool)> {
    let view = cases::open(&mut office.sitting, id).unwrap();
    view.visits.iter().map(|visit| (visit.kind.clone(), visit.owed)).collect()
}

#[test]
fn each_visit_plans_the_next_when_it_is_done() {
    let mut office = Office::in_memory();
    let own = Pack::of(Country::parse("TG").unwrap()).unwrap().clone();
    office.sitting.set_pack(Pack { reminders: Reminders::Next, ..own });
    let kossi = office.registers_kossi();
    let id = office.opens_case(&kossi, "2026-11-02");
    assert_eq!(visits(&mut office, &id), [("M0".to_owned(), true)]);
    let note = |office: &mut Office, next_on: Option<&str>| {
        let owed = cases::open(&mut office.sitting, &id).unwrap().next_visit().unwrap().id.clone();
        let visit = Visit {
            done_on: Some(office.sitting.today()),
            channel: Some(Channel::Office),
            outcome: Some(Outcome::Reached),
            next_on: next_on.and_then(Day::parse),
            ..Visit::unknown()
        };
        cases::note_visit(&mut office.sitting, &id, &owed, &visit, None).unwrap();
    };
    note(&mut office, None);
    assert_eq!(visits(&mut office, &id), [("M0".to_owned(), false), ("M1".to_owned(), true)]);
    // A day that is named comes first; the schedule goes on behind it.
    note(&mut office, Some("2026-12-10"));
    assert_eq!(visits(&mut office, &id).last().unwrap(), &("C1".to_owned(), true));
    note(&mut office, None);
    assert_eq!(visits(&mut office, &id).last().unwrap(), &("M3".to_owned(), true));
}
