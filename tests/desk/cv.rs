//! A CV from the desk: what must never stand in one does not, in any format; names keep their letters; the right and
//! the consent are asked.

use crate::support::{Office, record};
use guichet::cli::trays::Folders;
use guichet::deeds::equipment::{Equipment, Printer};
use guichet::deeds::{background, cases};
use guichet::domain::candidate::Candidate;
use guichet::domain::cv::KEYS;
use guichet::domain::document::Document;
use guichet::domain::experience::Experience;
use guichet::domain::office::Role;
use guichet::domain::record::Record;
use guichet::domain::reintegration::case::Case;
use guichet::flow::due::Target;
use guichet::flow::papers::{self, Kind, Source, Written};
use guichet::i18n::Lang;
use std::sync::Arc;

/// One answer for every field of a candidate, each a word that stands nowhere else.
const EVERY_FIELD: &[(&str, &str)] = &[
    ("family_name", "Nomtenu-Fictif"),
    ("given_names", "Essivi"),
    ("sex", "f"),
    ("birth", "13/11/1971"),
    ("phone", "+22890000071"),
    ("phone_owner", "self"),
    ("country", "TG"),
    ("region", "TG-K"),
    ("locality", "Villefictive"),
    ("education", "6"),
    ("occupation", "7531 couturière"),
    ("situation", "returnee"),
    ("languages", "fr B2"),
    ("nationality", "TG"),
    ("mobility", "region"),
    ("email", "essivi@exemple.tg"),
    ("consent", "employment, employers, reintegration, research"),
    ("note", "CANARINOTE"),
    ("other_names", "CANARIAUTRE"),
    ("mother_name", "Canarimère"),
    ("document", "passport"),
    ("document_number", "CANARI-PASS-77"),
    ("document_expires", "2031-07-19"),
    ("birth_place", "Canarilieu"),
    ("marital", "widowed"),
    ("dependants", "17"),
    ("disability", "yes"),
    ("phone2", "+22890000072"),
    ("phone2_owner", "neighbour"),
    ("safe_message", "yes"),
    ("guardian", "Canariparent"),
    ("guardian_kin", "mother"),
    ("experience", "40"),
    ("occupation2", "5221 revendeuse"),
    ("diploma", "CAP flou"),
    ("skills", "surjeteuse"),
    ("licences", "b"),
    ("abroad_in", "MA"),
    ("abroad_as", "seasonal"),
    ("abroad_until", "2027-08-23"),
    ("wanted", "7533 brodeuse"),
    ("contracts", "permanent"),
    ("pay_floor", "81234 XOF month"),
    ("available_on", "2026-12-01"),
    ("interviewed_on", "2026-10-09"),
    ("arabic_name", "كناري"),
    ("document_country", "ML"),
    ("document_seen", "copy"),
    ("adaptation", "Canariposte assis"),
    ("phone_relation", "Canaricousin"),
    ("phone2_relation", "Canarivoisine"),
    ("phone2_safe", "no"),
    ("district", "Canton Visible"),
    ("next_of_kin", "Canariproche"),
    ("next_of_kin_relation", "Canarilien"),
    ("next_of_kin_phone", "+22890000073"),
    ("men", "1"),
    ("women", "2"),
    ("boys", "3"),
    ("girls", "4"),
    ("at_school", "5"),
    ("wanted2", "5141 coiffeuse"),
    ("wanted3", "5120 cuisinière"),
    ("barriers", "childcare, health"),
];

/// A job and a further paper with what of them may be told, and what may not.
const JOB: &[(&str, &str)] = &[
    ("occupation", "7533 brodeuse"),
    ("employer", "Atelier Visible"),
    ("country", "SN"),
    ("from_on", "2012"),
    ("to_on", "mars 2015"),
    ("informal", "yes"),
    ("tasks", "broderie main"),
];
const PAPER: &[(&str, &str)] = &[("kind", "residence"), ("number", "CANARI-DOC-9"), ("note", "Canarinote")];

/// What would betray one of the fields that are kept out, however it is written: in codes, in figures, in words.
const CANARIES: &[&str] = &[
    "CANARI",
    "Canari-Pass",
    "Canarim",
    "Canaril",
    "Canarip",
    "1971",
    "13/11",
    "13 nov",
    "passe",
    "passport",
    "2031",
    "19 juil",
    "veu",
    "widow",
    "viúv",
    "17",
    "90000072",
    "90 00 00 72",
    "voisin",
    "neighbour",
    "retour",
    "return",
    "regress",
    "Maroc",
    "Morocco",
    "Marrocos",
    "saison",
    "season",
    "2027",
    "81234",
    "81 234",
    "81.234",
    "81,234",
    "returnee",
    "MIMOSA-5",
    "Libye",
    "Libya",
    "Líbia",
    "trafic",
    "traite",
    "10-09",
    "9 oct",
    "féminin",
    "female",
    "feminino",
    "handicap",
    "disab",
    "defici",
    "كناري",
    "Canaric",
    "Canariv",
    "Canarin",
    "90000073",
    "90 00 00 73",
    "copie vue",
    "garde des enfants",
    "childcare",
    "cuidado dos filhos",
    "informel",
    "informal",
    "sem contrato",
    "séjour",
];

fn source(id: &str) -> Source {
    Source::Kept(Target::Candidate(id.to_owned()))
}

const FORMATS: [(Kind, Written); 5] = [
    (Kind::Cv, Written::Text),
    (Kind::Cv, Written::Html),
    (Kind::CvJson, Written::Text),
    (Kind::CvResume, Written::Text),
    (Kind::CvEuropass, Written::Text),
];

#[test]
fn no_format_in_any_language_tells_of_papers_of_a_return_of_needs_or_of_what_nobody_is_chosen_by() {
    for field in Candidate::FIELDS {
        let planted = EVERY_FIELD.iter().any(|(key, text)| *key == field.key && !text.is_empty());
        assert!(planted, "{} has no canary", field.key);
    }
    let mut office = Office::on_file();
    let here = office.sitting.office.name.clone();
    office.hires("Esi Exemple", Role::FocalPoint, &here);
    let person = office.registers(EVERY_FIELD);
    let (job, paper) =
        (record::<Experience>(JOB, &office.sitting), record::<Document>(PAPER, &office.sitting));
    background::add(&mut office.sitting, &person.id, &job, None).unwrap();
    background::add(&mut office.sitting, &person.id, &paper, None).unwrap();
    let case: Case = record(
        &[
            ("returned_on", "2026-11-02"),
            ("returned_from", "LY"),
            ("mimosa", "MIMOSA-5"),
            ("flags", "presumed_trafficking, health_condition"),
            ("focal_point", "Esi Exemple"),
            ("needs", "HO, MD"),
            ("note", "CANARICAS"),
        ],
        &office.sitting,
    );
    cases::open_for(&mut office.sitting, &person.id, &case, None).unwrap();
    for lang in Lang::ALL {
        for (kind, written) in FORMATS {
            let page =
                papers::page(&source(&person.id), kind, Some(lang), lang, &mut office.sitting).unwrap();
            let text = papers::write(&page, written, &mut office.sitting).unwrap();
            // The day on which it was made and the number of the person are ours.
            let told = text.replace(&person.reference, "").replace("2026-11-24", "");
            for canary in CANARIES {
                assert!(!told.contains(canary), "{canary}, {kind:?} in {lang:?}:\n{text}");
            }
            // And it is no empty page: what a CV is for is in each.
            for told in [
                "Essivi",
                "Villefictive",
                "brodeuse",
                "couturière",
                "surjeteuse",
                "essivi@exemple.tg",
                "Atelier Visible",
                "broderie main",
                "2012",
            ] {
                assert!(text.contains(told), "{told} is not in {kind:?}, {lang:?}:\n{text}");
            }
        }
    }
    assert!(KEYS.iter().all(|key| EVERY_FIELD.iter().any(|(known, _)| known == key)));
}

#[test]
fn a_cousins_number_and_one_that_is_not_safe_stay_at_the_desk() {
    for (key, text) in [("phone_owner", "relative"), ("safe_message", "no")] {
        let mut office = Office::in_memory();
        let person = office.registers(&[
            ("family_name", "Discret-Fictif"),
            ("sex", "m"),
            ("phone", "+22890000071"),
            (key, text),
            ("consent", "employment"),
        ]);
        for (kind, written) in FORMATS {
            let page = papers::page(&source(&person.id), kind, None, Lang::Fr, &mut office.sitting).unwrap();
            let text = papers::write(&page, written, &mut office.sitting).unwrap();
            assert!(!text.contains("90000071") && !text.contains("90 00 00 71"), "{key}:\n{text}");
        }
    }
}

#[test]
fn names_of_every_script_come_out_as_they_went_in() {
    for name in ["محمد ولد أحمد", "Ɖɔɖzi", "Ɓoye", "Conceição", "Nguyễn", "O'", "N'Diaye"]
    {
        let mut office = Office::in_memory();
        let person = office.registers(&[("given_names", name), ("sex", "m"), ("consent", "employment")]);
        for (kind, written) in FORMATS {
            let page = papers::page(&source(&person.id), kind, None, Lang::Fr, &mut office.sitting).unwrap();
            let text = papers::write(&page, written, &mut office.sitting).unwrap();
            let told = text.replace("&apos;", "'");
            assert!(told.contains(name), "{name}, {kind:?}:\n{text}");
            if written == Written::Html {
                // Read from the right within a page that is read from the left.
                assert!(text.contains(&format!("<h1><bdi>{name}</bdi></h1>")), "{text}");
            }
        }
    }
}

#[test]
fn from_the_screen_a_cv_is_seen_and_then_laid_into_the_out_tray() {
    let mut office = Office::in_memory();
    let folder = tempfile::tempdir().unwrap();
    office.sitting.equipment = Equipment {
        trays: Some(Arc::new(Folders::new(folder.path(), 10))),
        printer: Printer::default(),
        lock_after: None,
    };
    let person = office.registers_kossi();
    let mut sitter = office.sit("fr");
    sitter.opens_person("adjovi").press("ctrl-p down down down").shows("IMPRIMER  CV").shows("CONTACT");
    // She agreed to be registered, not to be shown.
    sitter.shows("Pour elle seule").press("enter");
    let name = format!("{}-cv", person.reference);
    assert_eq!(sitter.message(), format!("Bac de sortie (fetch) : {name}.txt, {name}.html"));
    sitter.press("ctrl-p end").press("down down down down down down").shows("IMPRIMER  CV, fichier Europass");
    sitter.shows("<SkillsPassport").shows("vers le bac de sortie, français").press("enter");
    assert_eq!(sitter.message(), format!("Bac de sortie (fetch) : {name}.europass.xml"));
    sitter.press("ctrl-y").shows("a exporté");
}

#[test]
fn who_waits_for_consent_is_shown_the_reason_and_no_cv_and_the_next_page_is_reached() {
    let mut office = Office::on_file();
    office.lets_wait(&[("family_name", "Attente-Fictif"), ("sex", "m")]);
    let mut sitter = office.sit("fr");
    sitter.opens_person("attente").press("ctrl-p down down down").shows("L'accord pour cela manque");
    sitter.hides("CONTACT").press("enter").shows("L'accord pour cela manque");
    sitter.press("up").shows("FICHE DU CANDIDAT");
}

#[test]
fn a_counsellor_of_another_office_gives_out_nobodys_cv() {
    for (office_name, allowed) in [("ANPE Essai", true), ("ANPE Ailleurs", false)] {
        let mut office = Office::on_file();
        let person = office.registers_kossi();
        let account = office.hires("Yawa Collègue", Role::Counsellor, office_name);
        let mut sitting = office.sitting_of(&account);
        let page = papers::page(&source(&person.id), Kind::CvJson, None, Lang::Fr, &mut sitting);
        assert_eq!(page.is_ok(), allowed, "{office_name}");
    }
}

#[test]
fn a_talk_on_paper_counts_from_its_own_day() {
    let mut office = Office::in_memory();
    let person = office.registers(&[
        ("family_name", "Papier-Fictif"),
        ("sex", "f"),
        ("situation", "unemployed"),
        ("consent", "employment"),
        ("interviewed_on", "2026-11-19"),
    ]);
    let view = guichet::deeds::candidates::open(&mut office.sitting, &person.id).unwrap();
    assert!(view.history.iter().all(|span| span.from_on == "2026-11-19"), "{:?}", view.history);
    assert_eq!(view.history.len(), 2);
    // A talk that is still to come is none.
    let mut sitter = office.sit("fr");
    sitter.press("f2").types("Demain-Fictif").press("tab tab").types("f").goes_to("Accord").types("emploi");
    sitter.press("tab f3 f3 f3 f3").goes_to("Jour d'entretien").types("demain").press("f2");
    sitter.shows("ce jour n'est pas encore venu");
}
