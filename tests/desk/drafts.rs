//! Nothing typed is lost: an interview waits where it was left.

use crate::support::{Office, Sitter};

#[test]
fn escape_keeps_the_interview_and_today_offers_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
    sitter.shows("À REPRENDRE").shows("Entretien avec A. D., commencé à 9 h 30, 2 champs sur 64");
    sitter.shows("Brouillon gardé");
}

#[test]
fn it_is_resumed_at_the_same_field_and_the_same_letter() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Essi Exempl").press("left*4");
    let (screen, cursor) = (sitter.screen(), sitter.cursor());
    sitter.press("esc enter").stands_at("Prénoms");
    assert_eq!((sitter.screen(), sitter.cursor()), (screen, cursor));
    sitter.types("X").shows_line(&["Prénoms", "Essi ExXempl"]);
}

#[test]
fn it_waits_for_the_next_login_too() {
    let office = Office::on_file();
    let mut sitter = office.another_seat(None, "fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Es");
    // The line drops: nobody pressed anything.
    guichet::ui::face::Face::hang_up(&mut sitter.desk);
    drop(sitter);
    let mut next = office.another_seat(None, "fr");
    next.shows("Entretien avec A. E.").press("enter").stands_at("Prénoms").types("si");
    next.shows_line(&["Prénoms", "Essi"]).shows_line(&["Nom", "Agbeko-Fictive"]);
}

#[test]
fn a_seat_that_was_taken_over_can_read_and_not_write() {
    let office = Office::on_file();
    let mut ghost = office.another_seat(None, "fr");
    ghost.press("f2").types("Agbeko-Fictive").press("tab");
    let mut next = office.another_seat(None, "fr");
    next.press("enter").types("Essi").press("tab");
    ghost.types("Autre").press("tab").shows("L'entretien continue sur un autre poste");
    ghost.press("f2").shows("L'entretien continue sur un autre poste");
    next.goes_to("Sexe").types("f").goes_to("Accord").types("oui").press("f2");
    next.shows("Enregistré TG-0000001-");
}

/// Afi begins an interview, the line is lost, and she goes on with it at another seat.
fn taken_over() -> (Sitter, Sitter) {
    let office = Office::on_file();
    let mut ghost = office.another_seat(None, "fr");
    ghost.press("f2").types("Agbeko-Fictive").press("tab").types("Es");
    ghost.tick();
    let mut next = office.another_seat(None, "fr");
    next.press("enter").stands_at("Prénoms");
    (ghost, next)
}

#[test]
fn the_seat_that_lost_it_says_so_at_its_very_next_key() {
    for key in ["x", "tab", "f2", "f4", "esc", "ctrl-x"] {
        let (mut ghost, _next) = taken_over();
        ghost.hides("L'entretien continue sur un autre poste");
        if key == "x" {
            ghost.types("x").hides("Esx");
        } else {
            ghost.press(key);
        }
        ghost.shows("L'entretien continue sur un autre poste").stands_at("Prénoms");
        // It is read, page by page, and left.
        ghost.press("down").stands_at("Sexe").types("f").shows("L'entretien continue sur un autre poste");
        ghost.press("pgdn").shows("2/5").shows("L'entretien continue").press("esc").shows("À REPRENDRE");
    }
}

#[test]
fn the_seat_that_lost_it_saves_nothing_after_the_other_did() {
    let (mut ghost, mut next) = taken_over();
    next.types("si")
        .goes_to("Sexe")
        .types("f")
        .goes_to("Accord")
        .types("oui")
        .press("f2")
        .shows("Enregistré");
    ghost.types("sivi").press("tab f2").shows("L'entretien continue sur un autre poste");
    ghost.press("esc").hides("À REPRENDRE");
    ghost.tick();
    let drafts = guichet::deeds::drafts::own(next.desk.sitting()).unwrap();
    assert_eq!(drafts, [], "what was saved does not come back as a draft");
    assert_eq!(next.candidate("agbeko")["given_names"], "Essi", "and is there once");
}

#[test]
fn a_save_that_races_with_a_take_over_writes_once() {
    use guichet::flow::task::{Saved, Task};
    use guichet::i18n::Lang;
    let mut office = Office::on_file();
    let mut ghost = Task::candidate_new(&office.sitting);
    let reading = office.sitting.reading();
    for (key, text) in [("family_name", "Agbeko-Fictive"), ("sex", "f"), ("consent", "oui")] {
        let place = ghost.interview.form.place_of(key).unwrap();
        ghost.interview.tell(place, text, Lang::Fr, &reading);
    }
    ghost.keep(&mut office.sitting, 0).unwrap();
    let candidate =
        office.candidate(&[("family_name", "Agbeko-Fictive"), ("sex", "f"), ("consent", "employment")]);
    let next = office.another_seat(None, "fr");
    let draft = guichet::deeds::drafts::own(next.desk.sitting()).unwrap().remove(0);
    drop(next);
    // The other seat takes it between the question whose it is and the write.
    let seat = std::mem::replace(&mut office.sitting.seat, "another".to_owned());
    guichet::deeds::drafts::take(&mut office.sitting, &draft.id).unwrap();
    office.sitting.seat = seat;
    let written = guichet::deeds::candidates::register(&mut office.sitting, &candidate, Some(&draft.id));
    assert!(matches!(written, Err(guichet::deeds::Error::TakenOver)), "{written:?}");
    let saved = ghost.save(&mut office.sitting, Lang::Fr);
    assert!(
        matches!(saved, Err(guichet::deeds::Error::TakenOver)),
        "{:?}",
        saved.map(|saved| matches!(saved, Saved::Done(..)))
    );
    assert_eq!(guichet::deeds::candidates::find(&office.sitting, "agbeko", 5).unwrap().len(), 0);
}

#[test]
fn a_cursor_that_moved_is_kept_where_it_stands() {
    use guichet::ui::face::Face;
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko").tick();
    let kept = |sitter: &Sitter| guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap()[0].cursor;
    assert_eq!(kept(&sitter), 6);
    sitter.press("left*2");
    assert_eq!(sitter.desk.deadline(), Some(std::time::Duration::from_secs(2)), "it is to be kept soon");
    sitter.tick();
    assert_eq!(kept(&sitter), 4);
    sitter.press("home");
    sitter.desk.hang_up();
    assert_eq!(kept(&sitter), 0, "and when the line goes");
    sitter.press("esc enter").types("X").shows_line(&["Nom", "XAgbeko"]);
}

#[test]
fn a_form_under_a_help_page_is_kept_too() {
    let mut sitter = Sitter::new("fr");
    sitter
        .press("f2")
        .goes_to("Accord")
        .press("s-tab")
        .types("Une adresse")
        .press("f1 f1")
        .hides("Une adresse");
    sitter.tick();
    let drafts = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert!(drafts.first().is_some_and(|draft| draft.answers.contains("Une adresse")), "{drafts:?}");
}

#[test]
fn a_case_a_visit_and_a_closing_that_were_begun_are_gone_on_with_each_for_itself() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-08-20");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4").shows("Date de retour");
    for (key, title, field) in
        [("f2", "VISITE", "Note"), ("f3", "MODIFIER LE DOSSIER", "Note"), ("f4", "CLORE", "Situation finale")]
    {
        sitter.press(key).shows(title).goes_to(field).types("Xyz").press("esc").press(key).stands_at(field);
        sitter.shows_line(&[field, "Xyz"]).press("esc");
    }
    let drafts = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert_eq!(drafts.len(), 3, "one for each interview: {drafts:?}");
}

/// A draft of a form whose questions were others: one is gone since, one was not asked yet.
fn of_another_form(sitting: &mut guichet::deeds::Sitting) {
    let answers = serde_json::json!({ "answers": {
        "family_name": ["Agbeko-Fictive", "Agbeko-Fictive"], "sex": ["f", "f"], "consent": ["oui", "employment"],
        "village_of_birth": ["Kpélé-Essai", "Kpélé-Essai"], "tribe": ["", ""],
    }, "seen": {} });
    let draft = guichet::deeds::kept::Draft {
        id: sitting.new_id(),
        counsellor_id: sitting.signer.id.clone(),
        form: "candidate".to_owned(),
        form_version: 1,
        subject: None,
        seat: "a seat of last year".to_owned(),
        field: "sex".to_owned(),
        cursor: 1,
        answers: answers.to_string(),
        initials: "A.".to_owned(),
        filled: 4,
        total: 5,
        begun_at: sitting.now().to_string(),
        at: sitting.now().to_string(),
    };
    guichet::deeds::drafts::begin(sitting, &draft).unwrap();
}

#[test]
fn an_interview_of_an_older_form_goes_on_and_what_is_asked_no_more_is_told_and_kept() {
    let mut office = Office::in_memory();
    of_another_form(&mut office.sitting);
    let mut sitter = office.sit("fr");
    sitter.press("enter").stands_at("Sexe").shows("n'a plus de question").shows("Kpélé-Essai");
    sitter.shows_line(&["Nom", "Agbeko-Fictive"]).goes_to("Localité").types("Vogan").press("esc");
    let draft = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap().remove(0);
    assert!(draft.answers.contains("Kpélé-Essai") && draft.answers.contains("Vogan"), "{}", draft.answers);
    assert_ne!(draft.form_version, 1, "it is of today's form now");
    // Before it goes with the draft she is asked, once.
    sitter.press("enter f2").shows("Kpélé-Essai").shows("NOUVEAU CANDIDAT").press("f2").shows("Enregistré");
    assert_eq!(sitter.candidate("agbeko")["locality"], "Vogan");
}

#[test]
fn the_version_of_a_form_is_told_by_its_questions() {
    use guichet::domain::candidate::Candidate;
    use guichet::domain::record::Record;
    use guichet::flow::form::Form;
    let form = Form::of::<Candidate>();
    assert_eq!(form.version, Form::version_of(Candidate::FIELDS));
    let fewer = &Candidate::FIELDS[1..];
    let mut turned = Candidate::FIELDS.to_vec();
    turned.swap(0, 1);
    let versions = [form.version, Form::version_of(fewer), Form::version_of(&turned)];
    assert!(
        versions[0] != versions[1] && versions[0] != versions[2] && versions[1] != versions[2],
        "{versions:?}"
    );
}

#[test]
fn it_is_set_aside_after_a_question_and_by_no_other_key() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("esc").shows("À REPRENDRE");
    sitter.shows("Entrée reprendre").shows("^D de côté");
    sitter.press("ctrl-d").shows("Entretien avec A. : effacer cette saisie ? ^D : oui").shows("À REPRENDRE");
    for other in ["esc", "down", "left"] {
        sitter.press(other).press("ctrl-d").shows("effacer cette saisie").shows("À REPRENDRE");
    }
    sitter.types("n").press("ctrl-d").shows("effacer cette saisie").shows("À REPRENDRE");
    sitter.press("ctrl-d").shows("Mis de côté").hides("À REPRENDRE").hides("^D de côté");
    let log = guichet::deeds::log::newest(sitter.desk.sitting(), 1).unwrap().remove(0);
    assert_eq!((log.action.as_str(), log.record.as_str()), ("set-aside", "draft"));
    assert!(!log.changes.contains("Agbeko"), "{}", log.changes);
}

#[test]
fn the_list_of_commands_sets_aside_too() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("esc").press("ctrl-k").types("côté").press("enter");
    sitter.shows("effacer cette saisie").press("ctrl-d").shows("Mis de côté").hides("À REPRENDRE");
}

const DAY: i64 = 86_400;

#[test]
fn its_age_is_told_and_what_is_left_for_two_weeks_is_marked() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
    for (days, told) in [(1, "laissé hier"), (2, "laissé il y a 3 jours"), (10, "laissé il y a 13 jours")]
    {
        sitter.clock.later(days * DAY);
        sitter.press("f3 esc").shows("À REPRENDRE").hides("ABANDONNÉS");
        sitter.shows(&format!("Entretien avec A. D., {told}, 2 champs sur 64"));
    }
    sitter.clock.later(DAY);
    sitter.press("f3 esc").shows("ABANDONNÉS : À REPRENDRE OU À METTRE DE CÔTÉ").shows("il y a 14 jours");
    sitter.shows("Entrée reprendre").shows("^D de côté");
    sitter.press("enter").stands_at("Prénoms").shows("Agbeko-Fictive").types("X").press("esc");
    sitter.shows("À REPRENDRE").hides("ABANDONNÉS").shows("commencé le 24 nov., 2 champs");
}

#[test]
fn who_leads_the_office_sees_what_was_abandoned_there_and_may_go_on_with_it() {
    use guichet::domain::office::Role;
    let office = Office::on_file();
    let here = office.sitting.office.name.clone();
    let ama = office.hires("Ama Fictive", Role::Counsellor, &here);
    let koku = office.hires("Koku Fictif", Role::Counsellor, &here);
    let chief = office.hires("Sika Fictive", Role::Supervisor, &here);
    let elsewhere = office.hires("Edem Fictif", Role::Supervisor, "Kara Essai");
    let mut sitter = office.another_seat(Some(&ama), "fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab").types("Da").press("esc");
    office.another_seat(Some(&chief), "fr").hides("Entretien avec A. D.");

    office.clock.later(15 * DAY);
    for stranger in [&koku, &elsewhere] {
        office.another_seat(Some(stranger), "fr").hides("Entretien avec A. D.");
    }
    let mut chief = office.another_seat(Some(&chief), "fr");
    chief.shows("ABANDONNÉS").shows("Entretien avec A. D., laissé il y a 15 jours par Ama Fictive, 2 sur 64");
    chief.press("enter").stands_at("Prénoms").shows("Agbeko-Fictive").types("vi").press("esc");
    chief.shows("À REPRENDRE").hides("ABANDONNÉS");
    let log = guichet::deeds::log::newest(chief.desk.sitting(), 1).unwrap().remove(0);
    assert_eq!(log.action, "take-over");
    sitter.press("f3 esc").hides("Entretien avec A. D.");

    let id = guichet::deeds::drafts::own(chief.desk.sitting()).unwrap().remove(0).id;
    for (stranger, lost) in [(&koku, "of a colleague"), (&elsewhere, "of another office")] {
        let mut sitting = office.another_sitting(Some(stranger));
        assert!(guichet::deeds::drafts::take(&mut sitting, &id).is_err(), "{lost}");
        assert!(guichet::deeds::drafts::set_aside(&mut sitting, &id).is_err(), "{lost}");
    }
}

#[test]
fn saving_ends_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbeko-Fictive").press("tab tab").types("f").goes_to("Accord").types("oui");
    sitter.press("f2").shows("Enregistré").press("esc").hides("À REPRENDRE");
}

#[test]
fn an_interview_in_which_nothing_was_typed_leaves_nothing() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 tab*5 esc").hides("À REPRENDRE").hides("Brouillon");
}

#[test]
fn a_draft_never_fills_another_persons_form() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.registers(&[
        ("family_name", "Tchalla-Fictive"),
        ("given_names", "Abra"),
        ("sex", "f"),
        ("consent", "employment"),
    ]);
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f2").goes_to("Localité").retypes("Vogan").press("esc esc esc");
    sitter.opens_person("tchalla").press("f2").shows("Tchalla-Fictive").hides("Vogan").hides("Adjovi");
    sitter.press("esc esc esc f2").stands_at("Nom").hides("Vogan").hides("Adjovi").press("esc");
    sitter.shows("A. K.").press("enter").stands_at("Localité").shows_line(&["Nom", "Adjovi-Fictif"]);
    sitter.shows_line(&["Localité", "Vogan"]);
}

#[test]
fn two_interviews_wait_side_by_side() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("Agbo-Fictive").press("tab").types("Un").press("esc");
    sitter.clock.later(60);
    sitter.press("f2").types("Balo-Fictive").press("tab").types("Deux").press("esc");
    sitter.shows("Entretien avec A. U.").shows("Entretien avec B. D.");
    sitter.press("enter").shows("Balo-Fictive").press("esc down enter").shows("Agbo-Fictive");
}

#[test]
fn the_form_asks_to_be_kept_two_seconds_after_a_key() {
    use guichet::ui::face::Face;
    let mut sitter = Sitter::new("fr");
    sitter.press("f2");
    assert_eq!(sitter.desk.deadline(), None, "an idle form wants nothing");
    sitter.types("Agb");
    assert_eq!(sitter.desk.deadline(), Some(std::time::Duration::from_secs(2)));
    sitter.tick();
    assert_eq!(sitter.desk.deadline(), None, "what is kept wants nothing");
    let drafts = guichet::deeds::drafts::own(sitter.desk.sitting()).unwrap();
    assert!(drafts[0].answers.contains("Agb"), "{drafts:?}");
}
