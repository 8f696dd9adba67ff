//! A season abroad ends on its day: the question whether a case is needed stands on Today by itself, once a season.

use crate::support::{Office, Person};
use guichet::deeds::{candidates, cases};
use guichet::domain::candidate::{Candidate, Situation};
use guichet::domain::day::Day;
use guichet::domain::record::Record;
use guichet::domain::reintegration::question::Cause;

const DAY: i64 = 24 * 3_600;

/// She picks in Spain until the 30th of November; today is the 24th.
fn picker(office: &mut Office) -> Person {
    office.registers(&[
        ("family_name", "Saison-Fictive"),
        ("given_names", "Awa"),
        ("sex", "f"),
        ("situation", "employed"),
        ("abroad_in", "ES"),
        ("abroad_as", "seasonal"),
        ("abroad_until", "2026-11-30"),
        ("consent", "employment, reintegration"),
    ])
}

fn asked(office: &mut Office) -> Vec<(String, String)> {
    cases::raise_ended(&mut office.sitting).unwrap();
    let asked = cases::asked(&office.sitting, 10).unwrap();
    asked.into_iter().map(|asked| (asked.asked_on, asked.cause)).collect()
}

fn until(office: &mut Office, person: &Person, day: &str) {
    let view = candidates::open(&mut office.sitting, &person.id).unwrap();
    let mut changed = view.stored.record.clone();
    changed.abroad_until = Day::parse(day);
    candidates::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
}

fn lawful(day: &str) -> Vec<(String, String)> {
    vec![(day.to_owned(), Cause::Lawful.code().to_owned())]
}

#[test]
fn the_end_of_a_season_asks_by_itself_and_once() {
    let mut office = Office::on_file();
    let awa = picker(&mut office);
    assert!(asked(&mut office).is_empty(), "the season runs");
    office.clock.later(7 * DAY);
    assert_eq!(asked(&mut office), lawful("2026-12-01"));
    assert_eq!(asked(&mut office), lawful("2026-12-01"), "asked once");
    cases::not_needed(&mut office.sitting, &awa.id, Some("repart en mars")).unwrap();
    office.clock.later(DAY);
    assert!(asked(&mut office).is_empty(), "answered");
    until(&mut office, &awa, "2027-06-30");
    assert!(asked(&mut office).is_empty(), "the next season runs");
    office.clock.later(220 * DAY);
    assert_eq!(asked(&mut office).len(), 1, "and ends");
}

#[test]
fn who_comes_home_before_the_end_is_asked_about_as_lawful() {
    let mut office = Office::on_file();
    let awa = picker(&mut office);
    let view = candidates::open(&mut office.sitting, &awa.id).unwrap();
    let mut changed = view.stored.record.clone();
    changed.situation = Some(Situation::Returnee);
    candidates::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
    assert_eq!(asked(&mut office), lawful("2026-11-24"));
}

#[test]
fn who_has_a_case_is_not_asked_about() {
    let mut office = Office::on_file();
    let awa = picker(&mut office);
    office.opens_case(&awa, "2026-11-20");
    office.clock.later(7 * DAY);
    assert!(asked(&mut office).is_empty());
}

#[test]
fn work_abroad_without_a_country_is_refused() {
    let office = Office::on_file();
    let told = [("family_name", "Saison-Fictive"), ("abroad_until", "2026-11-30")];
    let text = |key: &str| told.iter().find(|(known, _)| *known == key).map_or("", |(_, text)| *text);
    let texts: Vec<String> = Candidate::FIELDS.iter().map(|field| text(field.key).to_owned()).collect();
    let faults = Candidate::read(&texts, &office.sitting.reading()).unwrap_err();
    assert_eq!(faults.0[0].key, "abroad_in");
}
