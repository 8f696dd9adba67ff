//! A life changes: a death ends what is at work and can be taken back whole; a guardian, a name, a sex change with their
//! history, found as before and shown as they are now.

use crate::support::{Office, Person, Sitter, record};
use guichet::deeds::{self, Error, lives, proposals};
use guichet::domain::candidate::Status;
use guichet::domain::life::LifeChange;
use guichet::domain::office::Role;
use guichet::domain::proposal::{Proposal, Stage};
use guichet::domain::text::Line;
use guichet::i18n::Lang;
use guichet::line::Lines;
use guichet::store::{Query, Store};

fn note(office: &mut Office, person: &Person, texts: &[(&str, &str)]) -> deeds::Result<()> {
    let change: LifeChange = record(texts, &office.sitting);
    let seen = deeds::candidates::open(&mut office.sitting, &person.id)?.stored.record;
    lives::note(&mut office.sitting, &person.id, &seen, &change, None)
}

const DEATH: [(&str, &str); 4] =
    [("kind", "death"), ("happened", "2026-11"), ("told_by", "Ama Fictive"), ("teller", "sibling")];

/// Everything that a death may end, row by row.
fn at_work(store: &Store) -> Vec<String> {
    let tables = ["reintegration", "visit", "closing", "proposal", "outcome", "question", "span"];
    tables
        .iter()
        .flat_map(|table| {
            let columns: Vec<String> =
                store.columns(table).unwrap().into_iter().filter(|column| column != "version").collect();
            let sql = format!("SELECT '{table}', {} FROM {table} ORDER BY 2, 3, 4, 5", columns.join(", "));
            store.read(&Query::new(sql)).unwrap()
        })
        .map(|row| format!("{row:?}"))
        .collect()
}

/// Somebody with an open case, a proposal that waits, and an open question.
fn busy() -> (Office, Person) {
    let mut office = Office::on_file();
    office.imports(&serde_json::json!([crate::support::ad("1", "Maçon", serde_json::json!({}))]));
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-03");
    let (_, offer) = deeds::references::resolve(&office.sitting, "essai:1").unwrap();
    let proposal: Proposal = record(&[("decision", "shortlisted"), ("why", "experience")], &office.sitting);
    proposals::propose(&mut office.sitting, (&kossi.id, &offer), 0, &proposal, None).unwrap();
    (office, kossi)
}

#[test]
fn a_death_ends_what_is_at_work_and_taken_back_all_is_as_it_was() {
    let (mut office, kossi) = busy();
    let store = office.another_store();
    let before = at_work(&store);
    let due = |office: &Office| {
        let until = office.sitting.today().plus_days(400);
        deeds::cases::due(&office.sitting, deeds::cases::Scope::All, until, 50).unwrap().len()
    };
    assert!(due(&office) > 0);
    note(&mut office, &kossi, &DEATH).unwrap();
    assert_eq!(due(&office), 0, "nobody is to be visited");
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(view.standing.status, Status::Deceased);
    assert!(!view.texts().iter().any(|text| text.contains("90000042")), "no telephone is offered");
    let cases = deeds::cases::of_candidate(&office.sitting, &kossi.id).unwrap();
    assert!(cases.iter().all(|case| case.state == "closed"));
    let case = deeds::cases::open(&mut office.sitting, &cases[0].id).unwrap();
    assert_eq!(case.closing.and_then(|closing| closing.reason).map(|reason| reason.code()), Some("died"));
    let about = proposals::About::Candidate(kossi.id.clone());
    let proposed = proposals::of(&office.sitting, &about).unwrap().proposals;
    assert_eq!(proposed[0].kept.standing.stage, Stage::Died);
    assert!(deeds::matches::offers_for(&office.sitting, &kossi.id, 10).unwrap().is_empty());
    let (_, offer) = deeds::references::resolve(&office.sitting, "essai:1").unwrap();
    assert!(deeds::matches::candidates_for(&office.sitting, &offer, 10, &|_, _| true).unwrap().is_empty());
    assert!(matches!(proposals::ground(&office.sitting, &kossi.id, &offer), Err(Error::Died)));
    assert!(matches!(deeds::cases::may_open_for(&office.sitting, &kossi.id), Err(Error::Died)));
    assert!(matches!(note(&mut office, &kossi, &DEATH), Err(Error::Died)), "she dies once");
    assert!(matches!(deeds::cv::open(&mut office.sitting, &kossi.id), Err(Error::Died)));

    let why = Line::of("c'était son homonyme").unwrap();
    lives::undo(&mut office.sitting, &kossi.id, &why, None).unwrap();
    assert_eq!(at_work(&store), before);
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(view.standing.status, Status::Active);
    assert!(view.texts().iter().any(|text| text.contains("90000042")));
    let told = lives::of(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(told.len(), 1, "that it was noted stays");
    assert!(told[0].undone.is_some());
    assert!(matches!(lives::undo(&mut office.sitting, &kossi.id, &why, None), Err(Error::NoLifeChange)));
    assert_eq!(deeds::log::verify(&mut office.sitting).unwrap(), None);
}

#[test]
fn a_death_noted_in_the_second_of_the_registration_is_taken_back_too() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let store = office.another_store();
    let before = at_work(&store);
    let today = office.sitting.today().to_string();
    let texts =
        [("kind", "death"), ("happened", today.as_str()), ("told_by", "Ama Fictive"), ("teller", "sibling")];
    note(&mut office, &kossi, &texts).unwrap();
    assert_ne!(at_work(&store), before);
    lives::undo(&mut office.sitting, &kossi.id, &Line::of("autre personne").unwrap(), None).unwrap();
    assert_eq!(at_work(&store), before);
}

#[test]
fn a_new_name_stands_and_the_old_one_finds_her() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let marriage = [
        ("kind", "name"),
        ("happened", "2026-11-14"),
        ("family_name", "Mensah-Fictif"),
        ("given_names", "Kossi"),
        ("why", "marriage"),
        ("proof", "marriage_certificate"),
        ("proof_seen", "yes"),
    ];
    note(&mut office, &kossi, &marriage).unwrap();
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(view.stored.record.name(), "MENSAH-FICTIF Kossi");
    assert!(view.stored.record.other_names.unwrap().as_str().contains("Adjovi-Fictif"));
    for text in ["mensah", "adjovi"] {
        assert_eq!(deeds::candidates::find(&office.sitting, text, 5).unwrap().len(), 1, "{text}");
    }
    lives::undo(&mut office.sitting, &kossi.id, &Line::of("mauvaise fiche").unwrap(), None).unwrap();
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(
        (view.stored.record.name().as_str(), view.stored.record.other_names),
        ("ADJOVI-FICTIF Kossi", None)
    );
}

#[test]
fn another_sex_is_shown_and_the_former_is_for_those_who_may_read_it() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let change = [
        ("kind", "sex"),
        ("happened", "2026-10"),
        ("sex", "f"),
        ("given_names", "Afi"),
        ("proof", "judgement"),
        ("proof_seen", "yes"),
    ];
    note(&mut office, &kossi, &change).unwrap();
    let found = deeds::candidates::find(&office.sitting, "kossi", 5).unwrap();
    assert_eq!(
        found.iter().map(|line| line.name()).collect::<Vec<_>>(),
        ["ADJOVI-FICTIF Afi"],
        "found, and not shown so"
    );
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap();
    assert!(!view.texts().iter().any(|text| text.contains("Kossi")));
    // A change of her file does not lose what she is found by.
    let mut changed = view.stored.record.clone();
    changed.locality = Line::of("Vogan");
    deeds::candidates::change(&mut office.sitting, &view.stored, &changed, None).unwrap();
    assert_eq!(deeds::candidates::find(&office.sitting, "kossi", 5).unwrap().len(), 1);
    let told = lives::of(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(told[0].before("sex"), "m");
    let read = "SELECT count(*) FROM change_log WHERE action = 'read' AND record = 'life'";
    assert_eq!(
        office.another_store().read(&Query::new(read)).unwrap()[0].int(0),
        1,
        "that it was read is logged"
    );
    // A colleague of the office sees that something is there and not what.
    let colleague = office.hires("Conseillère d'essai", Role::Counsellor, "Bureau d'essai");
    let mut seat = office.another_sitting(Some(&colleague));
    let told = lives::of(&mut seat, &kossi.id).unwrap();
    assert!(told[0].is_hidden() && told[0].texts().iter().all(|text| text.is_empty() || text == "•••"));
    assert_eq!(told[0].before("given_names"), "•••");
}

#[test]
fn what_finds_her_goes_with_her_file_into_another_and_comes_back() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let change = [("kind", "sex"), ("happened", "2026"), ("sex", "f"), ("given_names", "Afi")];
    note(&mut office, &kossi, &change).unwrap();
    let again = office.registers(&[
        ("family_name", "Adjovi-Fictif"),
        ("given_names", "Afi"),
        ("sex", "f"),
        ("birth", "1990-04-02"),
        ("consent", "employment"),
    ]);
    let found = |office: &Office| {
        let found = deeds::candidates::find(&office.sitting, "kossi", 5).unwrap();
        found.into_iter().map(|line| line.id).collect::<Vec<_>>()
    };
    assert_eq!(found(&office), [kossi.id.as_str()]);
    super::named::merge(&mut office.sitting, &again.id, &kossi.id);
    assert_eq!(found(&office), [again.id.as_str()]);
    assert_eq!(lives::of(&mut office.sitting, &again.id).unwrap().len(), 1, "her history too");
    deeds::merges::undo(&mut office.sitting, &kossi.id).unwrap();
    assert_eq!(found(&office), [kossi.id.as_str()]);
    assert!(lives::of(&mut office.sitting, &again.id).unwrap().is_empty());
}

#[test]
fn two_who_change_the_name_at_once_choose() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let seen = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap().stored;
    let mut other = office.another_sitting(None);
    let mut changed = seen.record.clone();
    changed.family_name = Some(
        record::<guichet::domain::candidate::Candidate>(
            &[("family_name", "Autre-Fictif"), ("given_names", "Kossi")],
            &other,
        )
        .family_name
        .unwrap(),
    );
    deeds::candidates::change(&mut other, &seen, &changed, None).unwrap();
    let change: LifeChange = record(
        &[
            ("kind", "name"),
            ("happened", "2026"),
            ("family_name", "Mensah-Fictif"),
            ("given_names", "Kossi"),
            ("why", "other"),
        ],
        &office.sitting,
    );
    let late = lives::note(&mut office.sitting, &kossi.id, &seen.record, &change, None);
    assert!(matches!(late, Err(Error::ChangedMeanwhile)));
    // What somebody changed elsewhere in the file is no hindrance.
    let now = deeds::candidates::open(&mut other, &kossi.id).unwrap().stored;
    let mut moved = now.record.clone();
    moved.locality = Line::of("Vogan");
    deeds::candidates::change(&mut other, &now, &moved, None).unwrap();
    lives::note(&mut office.sitting, &kossi.id, &now.record, &change, None).unwrap();
    let view = deeds::candidates::open(&mut office.sitting, &kossi.id).unwrap().stored.record;
    assert_eq!((view.name().as_str(), view.locality.unwrap().as_str()), ("MENSAH-FICTIF Kossi", "Vogan"));
}

#[test]
fn what_a_guardian_consented_to_is_asked_anew_of_who_came_of_age() {
    let mut office = Office::on_file();
    let young = office.registers(&[
        ("family_name", "Jeune-Fictif"),
        ("given_names", "Ablavi"),
        ("sex", "f"),
        ("birth", "2008-12-01"),
        ("consent", "employment"),
        ("guardian", "Akouvi Fictive"),
        ("guardian_kin", "mother"),
    ]);
    let asked = |office: &mut Office| {
        let stored = deeds::candidates::open(&mut office.sitting, &young.id).unwrap().stored;
        lives::to_be_asked(&office.sitting, &stored).unwrap().map(|day| day.to_string())
    };
    assert_eq!(asked(&mut office), None);
    note(
        &mut office,
        &young,
        &[
            ("kind", "guardianship"),
            ("happened", "2026-11-02"),
            ("guardian", "Koffi Fictif"),
            ("guardian_kin", "guardian"),
            ("guardian_phone", "+22890000077"),
            ("until", "2026-11-26"),
            ("proof", "judgement"),
            ("proof_seen", "yes"),
        ],
    )
    .unwrap();
    let view = deeds::candidates::open(&mut office.sitting, &young.id).unwrap();
    assert_eq!(view.stored.record.guardian.unwrap().as_str(), "Koffi Fictif");
    office.clock.later(3 * 24 * 3600);
    office.another_seat(None, "en").opens_person("jeune").shows("The guardian answered for her until 26 Nov");
    office.clock.later(5 * 24 * 3600);
    assert_eq!(asked(&mut office).as_deref(), Some("2026-12-01"));
    let mut desk = office.sit("fr");
    desk.opens_person("jeune").shows("A 18 ans depuis le 1er décembre 2026").shows("Akouvi Fictive > Koffi");
}

#[test]
fn one_key_from_her_file_notes_a_death_and_another_takes_it_back() {
    let (office, _) = busy();
    let mut desk = office.sit("fr");
    desk.opens_person("adjovi")
        .press("ctrl-v")
        .shows("CHANGEMENTS DE VIE")
        .shows("noter un décès")
        .press("enter");
    desk.shows("DÉCÈS")
        .types("12/11")
        .press("down")
        .types("Ama Fictive")
        .press("down")
        .types("soeur")
        .press("f2");
    desk.shows("Décès noté").shows("12 novembre 2026, dit par Ama Fictive, fratrie").hides("90 00 00 42");
    desk.press("ctrl-l")
        .shows("told by Ama Fictive")
        .press("ctrl-l")
        .shows("dito por Ama Fictive")
        .press("ctrl-l");
    desk.press("ctrl-v").types("reprendre").press("enter").shows("REPRENDRE").press("f2").shows("Pourquoi");
    desk.types("c'était son homonyme").press("f2").shows("Tout est comme avant").shows("90 00 00 42");
}

#[test]
fn a_change_that_was_left_waits_as_a_draft() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut desk: Sitter = office.another_seat(None, "fr");
    desk.opens_person("adjovi")
        .press("ctrl-k")
        .types("name-change")
        .press("enter")
        .shows("CHANGEMENT DE NOM");
    desk.types("14/11/2026").press("down").retypes("Mensah-Fictif").press("down").press("esc");
    let mut again = office.another_seat(None, "en");
    again.shows("Change of life").press("ctrl-k").types("draft-resume").press("enter");
    again.shows("CHANGE OF NAME").shows("Mensah-Fictif");
}

#[test]
fn in_lines_a_life_is_told_and_changed() {
    let (office, kossi) = busy();
    let mut lines = Lines::new(office.another_sitting(None), Lang::En);
    let mut says = |line: &str| {
        lines.hear(format!("{line}\n").as_bytes());
        String::from_utf8(lines.reply()).unwrap()
    };
    says("");
    assert!(says(&format!("life-change {}", kossi.reference)).contains("Nothing has changed"));
    let asked = says(&format!("life-change {} death", kossi.reference));
    assert!(asked.contains("DEATH") && asked.contains("When"), "{asked}");
    let said = says("about 2025; Ama Fictive; sibling; death certificate; yes; ; save");
    assert!(said.contains("Death noted"), "{said}");
    let shown = says(&format!("show {}", kossi.reference));
    assert!(
        shown.contains("! Death: about 2025 (estimated), told by Ama Fictive, brother or sister"),
        "{shown}"
    );
    let back = says(&format!("life-undo {}", kossi.reference));
    assert!(back.contains("TAKE BACK THE LAST CHANGE"), "{back}");
    assert!(says("it was his namesake; save").contains("Everything is as before"));
    let told = says("life-change");
    assert!(told.contains("taken back by") && told.contains("it was his namesake"), "{told}");
}
