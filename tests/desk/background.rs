//! The whole person: what the later pages ask beside the quick set, the jobs she had and her further papers, from the
//! intake and from her file, on the screen and in lines.

use crate::support::{Office, Person, Sitter, ad};
use guichet::deeds::background::{self, View};
use guichet::deeds::{Sitting, candidates, matches, merges};
use guichet::domain::document::Document;
use guichet::domain::experience::{Experience, Owned};
use guichet::i18n::Lang;
use guichet::line::Lines;
use serde_json::json;

const MASON_IN_LYON: &[(&str, &str)] = &[
    ("occupation", "7112 maçon"),
    ("employer", "Bâtir Fictif"),
    ("country", "FR"),
    ("place", "Lyon"),
    ("from_on", "mars 2015"),
    ("to_on", "mai 2018"),
];

fn notes<R: Owned>(sitting: &mut Sitting, person: &Person, texts: &[(&str, &str)]) {
    let row: R = crate::support::record(texts, sitting);
    background::add(sitting, &person.id, &row, None).unwrap();
}

fn known(sitting: &mut Sitting, person: &Person) -> View {
    background::open(sitting, &person.id).unwrap()
}

fn practice(sitting: &mut Sitting, person: &Person) -> String {
    candidates::open(sitting, &person.id).unwrap().standing.practice.text()
}

#[test]
fn what_makes_the_whole_person_is_asked_behind_the_quick_set() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("fictive").press("enter").types("aminata").press("enter").types("f");
    sitter.goes_to("Pays de résidence").types("MR").goes_to("Région").types("Trarza");
    sitter.goes_to("Accord").types("emploi").press("f2").shows("TG-0000001-");
    sitter.press("f3").shows("Identité").goes_to("En lettres arabes").types("Aminata").press("enter");
    sitter.shows_line(&["En lettres arabes", "! en lettres arabes"]);
    sitter.goes_to("En lettres arabes").retypes("أميناتا").goes_to("Pièce délivrée par").types("maurit");
    sitter.goes_to("Pièce vue").types("copie").goes_to("Aménagement utile").types("poste assis");
    sitter.press("f3").shows("Contact et foyer").goes_to("Qui répond").types("cousin Sidi");
    sitter.goes_to("Département").types("keur").press("enter").shows_line(&[
        "Département",
        "keur",
        "Keur Macène",
    ]);
    sitter.goes_to("Proche à prévenir").types("Mariem").goes_to("Filles au foyer").types("2");
    sitter.goes_to("Enfants à l'école").types("3").press("f2");
    sitter.shows_line(&["Enfants à l'école", "! plus d'enfants à l'école"]).retypes("1");
    sitter.press("f3 f3").shows("Souhaits").goes_to("Métier voulu 3").types("couturière");
    sitter.goes_to("Freins à l'emploi").types("garde, papiers").press("f2").shows("TG-0000001-");
    let kept = sitter.candidate("fictive");
    for (key, text) in [
        ("arabic_name", "أميناتا"),
        ("document_country", "MR"),
        ("document_seen", "copy"),
        ("adaptation", "poste assis"),
        ("phone_relation", "cousin Sidi"),
        ("district", "Keur Macène"),
        ("next_of_kin", "Mariem"),
        ("girls", "2"),
        ("at_school", "1"),
        ("wanted3", "7531 couturière"),
        ("barriers", "childcare, no_papers"),
    ] {
        assert_eq!(kept.get(key).map(String::as_str), Some(text), "{key}");
    }
}

#[test]
fn a_district_of_another_region_is_refused_and_a_new_one_kept_as_it_was_said() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("fictive").goes_to("Sexe").types("f").goes_to("Pays de résidence").types("TG");
    sitter.goes_to("Région").types("Maritime").goes_to("Accord").types("emploi").press("f3 f3");
    sitter.goes_to("Département").types("Tône").press("f2").shows("département d'une autre région");
    sitter.goes_to("Département").retypes("Quartier Neuf").press("f2").shows("TG-0000001-");
    assert_eq!(sitter.candidate("fictive").get("district").map(String::as_str), Some("Quartier Neuf"));
}

#[test]
fn a_name_in_arabic_letters_finds_its_person() {
    let mut office = Office::in_memory();
    office.registers(&[
        ("family_name", "Fictif"),
        ("arabic_name", "مُحَمَّد ولد أحمد"),
        ("sex", "m"),
        ("consent", "employment"),
    ]);
    let found = candidates::find(&office.sitting, "محمد", 5).unwrap();
    assert_eq!(found.len(), 1, "without its marks");
}

#[test]
fn jobs_are_noted_straight_from_the_intake_changed_and_taken_away() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").types("fictive").goes_to("Sexe").types("f").goes_to("Métier").types("maçon");
    sitter.press("f6").shows("Enregistrez d'abord la personne");
    sitter.goes_to("Accord").types("emploi").press("f2").shows("TG-0000001-");
    sitter.press("f6").shows("EXPÉRIENCES  TG-0000001-").shows("Aucune expérience");
    // Of the first job it is likely that it was in her occupation.
    sitter.press("f2").shows("NOUVELLE EXPÉRIENCE  F.").shows_line(&["Métier exercé", "maçon"]);
    sitter.goes_to("Employeur").types("Bâtir Fictif").goes_to("Pays").types("france");
    sitter.goes_to("Depuis").types("2018").goes_to("Jusqu'à").types("mars 2015").press("f2");
    sitter.shows_line(&["Jusqu'à", "! la fin vient avant le début"]);
    sitter.goes_to("Depuis").retypes("2012").press("f2").shows("Expérience notée.");
    sitter.shows_line(&["2012-2015", "maçon", "environ 2 ans 9 mois, Bâtir Fictif, Fr"]);
    sitter.shows_line(&["Compte pour", "7112 : 2 ans 9 mois"]);
    sitter
        .press("f2")
        .types("cuisinier")
        .goes_to("Depuis")
        .types("juin 2020")
        .goes_to("Jusqu'à")
        .types("encore");
    sitter.press("f2").shows_line(&["+ dep. 2020", "cuisinier", "6 ans 6 mois"]);
    // What lasts comes first; it is changed and taken away, and that is asked.
    sitter.press("f3").shows("MODIFIER L'EXPÉRIENCE").goes_to("Informel").types("oui").press("f2");
    sitter.shows_line(&["cuisinier", "informel"]).press("ctrl-d").shows("Retirer « cuisinier » ?");
    sitter
        .press("down up ctrl-d")
        .shows("Retirer « cuisinier » ?")
        .press("ctrl-d")
        .shows("Expérience retirée.");
    sitter.hides("cuisinier").shows_line(&["2012-2015", "maçon"]);
    // Behind the list is the interview; on the file of the person the jobs stand as well.
    sitter.press("esc").stands_at("Accord").press("esc").opens_person("fictive");
    sitter.press("pgdn").shows_line(&["Expérience", "2012-2015, maçon, environ 2 ans 9 mois, Bâtir Fictif"]);
    sitter.press("f6").shows("EXPÉRIENCES").press("f7").shows("AUTRES PIÈCES").press("esc").shows("État");
}

#[test]
fn an_interview_about_a_job_that_was_laid_down_is_taken_up_again() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f6 f2").retypes("soudeur").goes_to("Employeur").types("Atelier Fic");
    sitter
        .press("esc")
        .shows("Brouillon gardé")
        .press("f2")
        .shows("NOUVELLE EXPÉRIENCE")
        .stands_at("Employeur");
    sitter.types("tif").press("f2").shows_line(&["soudeur", "Atelier Fictif"]);
}

#[test]
fn two_who_change_one_job_see_both_versions() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    notes::<Experience>(&mut office.sitting, &kossi, MASON_IN_LYON);
    let mut other = office.another_seat(None, "fr");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f6 f3").goes_to("Ville").retypes("Paris");
    other.opens_person("kossi").press("f6 f3").goes_to("Ville").retypes("Dijon").press("f2");
    other.shows("Expérience enregistrée.");
    sitter.press("f2").shows_line(&["Ville", "Paris", "Dijon"]).press("f2").shows("Expérience enregistrée.");
    sitter.shows_line(&["maçon", "Paris"]);
}

#[test]
fn a_further_paper_is_kept_and_marked_once_it_is_no_longer_valid() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f7").shows("Aucune autre pièce").press("f2").shows("NOUVELLE PIÈCE");
    sitter.types("passeport").goes_to("Numéro").types("B 0123456").goes_to("Délivrée par").types("TG");
    sitter.goes_to("Valable au").types("1/2/2020").goes_to("Vue").types("original").press("f2");
    sitter.shows_line(&["!", "2020", "passeport", "B 0123456, Togo, original vu"]);
    sitter
        .press("esc")
        .press("pgdn")
        .shows_line(&["Autre pièce", "passeport, B 0123456, Togo, périmée depuis"]);
}

#[test]
fn a_person_is_found_by_the_number_of_a_further_paper() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    notes::<Document>(&mut office.sitting, &kossi, &[("kind", "passport"), ("number", "B 0123-456")]);
    for text in ["B0123456", "b 0123 456", "B01234"] {
        let found = candidates::find(&office.sitting, text, 5).unwrap();
        assert_eq!(found.iter().map(|line| &line.id).collect::<Vec<_>>(), [&kossi.id], "{text}");
    }
    assert!(candidates::find(&office.sitting, "C0123456", 5).unwrap().is_empty());
}

#[test]
fn months_of_jobs_lift_a_match_both_ways_and_sink_when_a_job_is_taken_away() {
    let mut office = Office::in_memory();
    office.imports(&json!([ad("1", "Maçon", json!({ "occupation": "7112", "experience": "24" }))]));
    let kossi = office.registers(&[
        ("family_name", "Fictif"),
        ("sex", "m"),
        ("consent", "employment"),
        ("occupation", "5120 cuisinier"),
    ]);
    let score = |sitting: &Sitting| {
        let offers = matches::offers_for(sitting, &kossi.id, 5).unwrap();
        let offer = offers.first().expect("an offer");
        let people = matches::candidates_for(sitting, &offer.id, 5, &|_, _| true).unwrap();
        let everybody = matches::candidates_for(sitting, &offer.id, 1_000, &|_, _| true).unwrap();
        assert_eq!(people, everybody, "best first and all of them say the same");
        let person = people.iter().find(|one| one.id == kossi.id).expect("the person");
        assert_eq!(person.rating, offer.rating, "both ways say the same");
        offer.rating.score
    };
    let before = score(&office.sitting);
    notes::<Experience>(&mut office.sitting, &kossi, MASON_IN_LYON);
    let after = score(&office.sitting);
    assert!(after >= before + 35 + 15, "practised, and longer than asked: {before} to {after}");
    assert_eq!(practice(&mut office.sitting, &kossi), "7112:39:");
    let view = known(&mut office.sitting, &kossi);
    background::remove(&mut office.sitting, &kossi.id, &view.experiences[0]).unwrap();
    assert_eq!((score(&office.sitting), practice(&mut office.sitting, &kossi).as_str()), (before, ""));
}

#[test]
fn jobs_of_two_files_are_joined_with_them_and_parted_again() {
    let mut office = Office::on_file();
    let one = office.registers_kossi();
    let other =
        office.registers(&[("family_name", "Adjowi-Fictif"), ("sex", "m"), ("consent", "employment")]);
    notes::<Experience>(&mut office.sitting, &one, &[("occupation", "7112"), ("months", "12")]);
    notes::<Experience>(&mut office.sitting, &other, MASON_IN_LYON);
    notes::<Document>(&mut office.sitting, &other, &[("kind", "passport"), ("number", "B0123456")]);
    let sitting = &mut office.sitting;
    let (stays, goes, laid) = merges::lay(sitting, &one.id, &other.id).unwrap();
    merges::merge(sitting, &stays, &goes, &laid.record, None).unwrap();
    let joined = known(sitting, &one);
    assert_eq!((joined.experiences.len(), joined.documents.len()), (2, 1));
    assert_eq!(practice(sitting, &one), "7112:51:");
    // What was noted since stays with the file that stayed.
    notes::<Experience>(sitting, &one, &[("occupation", "5120"), ("months", "3")]);
    merges::undo(sitting, &one.id).unwrap();
    assert_eq!(
        (practice(sitting, &one), practice(sitting, &other)),
        ("7112:12:;5120:3:".into(), "7112:39:".into())
    );
    assert_eq!(known(sitting, &other).documents.len(), 1);
    let found = candidates::find(&office.sitting, "B0123456", 5).unwrap();
    assert_eq!(found.iter().map(|line| &line.id).collect::<Vec<_>>(), [&other.id]);
}

#[test]
fn what_a_job_says_is_on_the_filled_form_and_room_for_some_on_the_blank_one() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    notes::<Experience>(&mut office.sitting, &kossi, MASON_IN_LYON);
    let target = guichet::flow::due::Target::Candidate(kossi.id);
    let source = guichet::flow::papers::Source::Kept(target);
    let mut text = |kind| {
        let page = guichet::flow::papers::page(&source, kind, None, Lang::Fr, &mut office.sitting).unwrap();
        page.sheet.text()
    };
    let filled = text(guichet::flow::papers::Kind::Form);
    assert!(filled.contains("EXPÉRIENCE 1") && filled.contains("Bâtir Fictif"), "{filled}");
    assert!(filled.contains("mars 2015") && !filled.contains("EXPÉRIENCE 2"), "{filled}");
    let blank = text(guichet::flow::papers::Kind::Blank);
    assert!(blank.contains("EXPÉRIENCE 3") && blank.contains("AUTRE PIÈCE 1"), "{blank}");
    assert!(!blank.contains("Bâtir Fictif"), "{blank}");
}

/// Somebody at the desk in lines.
struct Typist(Lines);

impl Typist {
    fn types(&mut self, line: &str) -> String {
        self.0.hear(format!("{line}\n").as_bytes());
        String::from_utf8(self.0.reply()).unwrap()
    }
}

#[test]
fn in_lines_jobs_and_papers_are_noted_shown_changed_and_taken_away() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    for lang in Lang::ALL {
        let mut typist = Typist(Lines::new(office.another_sitting(None), lang));
        typist.types("");
        let noted = typist.types(&format!(
            "experience-new {}; 7112 maçon; Bâtir Fictif; FR; Lyon; mars 2015; 5/2018; save",
            kossi.reference
        ));
        assert!(noted.contains(&guichet::i18n::msg::say_experience_noted(lang)), "{noted}");
        // The next is about the same person without her number.
        typist.types("experience-new occupation=5120; months=6; save");
        let told = typist.types(&format!("experiences {}", kossi.reference));
        assert!(told.contains("1. 2015-2018, maçon, 3 "), "{told}");
        assert!(told.contains("5120: 6") || told.contains("5120 : 6"), "{told}");
        let refused = typist.types("experience-change 1 to_on=2012; save");
        assert!(refused.contains(&guichet::i18n::label(lang, "reject-to-before-from")), "{refused}");
        let changed = typist.types("to_on=2019; save");
        assert!(changed.contains(&guichet::i18n::msg::say_experience_changed(lang)), "{changed}");
        typist.types("experiences");
        typist.types("experience-remove 2");
        typist.types("experiences");
        typist.types("experience-remove 1");
        let none = typist.types("experiences");
        assert!(!none.contains("maçon") && none.contains(" 0"), "{none}");
        let paper = typist.types("document-new passport; B0123456; TG; 1/2/2031; original; save");
        assert!(paper.contains(&guichet::i18n::msg::say_document_noted(lang)), "{paper}");
        assert!(typist.types("documents").contains("B0123456, Togo"));
        typist.types("document-remove 1");
    }
    let view = known(&mut office.sitting, &kossi);
    assert!(view.experiences.is_empty() && view.documents.is_empty());
}

#[test]
fn what_was_taken_away_stays_in_the_log() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    notes::<Experience>(&mut office.sitting, &kossi, MASON_IN_LYON);
    let view = known(&mut office.sitting, &kossi);
    let id = view.experiences[0].id.clone();
    background::remove(&mut office.sitting, &kossi.id, &view.experiences[0]).unwrap();
    let rows = guichet::deeds::log::history(&office.sitting, &id, 10).unwrap();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].changes.contains("Bâtir Fictif"), "{rows:?}");
}
