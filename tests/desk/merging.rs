//! Two files of one person: seen side by side, told apart for good, joined field by field, parted again; on the screen
//! and in lines.

use crate::support::{KOSSI, Office, Person, Sitter};
use guichet::deeds::{self, Sitting, duplicates, merges};
use guichet::domain::candidate::Candidate;
use guichet::domain::office::Role;
use guichet::domain::record::{Record, place_of};
use guichet::i18n::Lang;
use guichet::line::Lines;

/// Kossi again, as another desk heard him: another phone, another village, an e-mail.
const AGAIN: &[(&str, &str)] = &[
    ("family_name", "Adjovi-Fictif"),
    ("given_names", "Kossi"),
    ("sex", "m"),
    ("birth", "1990-04-02"),
    ("phone", "+22890000077"),
    ("country", "TG"),
    ("region", "TG-M"),
    ("locality", "Vogan"),
    ("email", "kossi.fictif@example.org"),
    ("languages", "en A2"),
    ("consent", "employment, reintegration, referral"),
];

fn twice(office: &mut Office) -> (Person, Person) {
    (office.registers(KOSSI), office.registers(AGAIN))
}

fn text(sitting: &mut Sitting, id: &str, key: &str) -> String {
    let view = deeds::candidates::open(sitting, id).unwrap();
    view.stored.record.texts()[place_of::<Candidate>(key).unwrap()].clone()
}

fn joins(sitting: &mut Sitting, survivor: &str, old: &str) -> deeds::Result<merges::Merged> {
    let (survivor, old, laid) = merges::lay(sitting, survivor, old)?;
    merges::merge(sitting, &survivor, &old, &laid.record, None)
}

fn changes(sitting: &mut Sitting, id: &str, texts: &[(&str, &str)]) {
    let view = deeds::candidates::open(sitting, id).unwrap();
    let mut all = view.stored.record.texts();
    for (key, text) in texts {
        all[place_of::<Candidate>(key).unwrap()] = (*text).to_owned();
    }
    let changed = Candidate::read(&all, &sitting.reading()).unwrap();
    deeds::candidates::change(sitting, &view.stored, &changed, None).unwrap();
}

fn sentence(error: &deeds::Error) -> String {
    guichet::flow::sentences::error(error, Lang::En)
}

/// An intake of somebody who is there already, up to the consent; he says that he lives at Vogan.
fn interviews_him(sitter: &mut Sitter) {
    sitter
        .press("f2")
        .types("Adjovi-Fictif")
        .press("tab")
        .types("Kossi")
        .press("tab")
        .types("m")
        .press("tab");
    sitter.types("2/4/1990").goes_to("Localité").types("Vogan").goes_to("Accord").types("oui");
}

#[test]
fn saving_somebody_who_is_there_shows_both_side_by_side() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    let mut sitter = office.sit("fr");
    interviews_him(&mut sitter);
    sitter.press("f2").shows("DEUX FICHES CÔTE À CÔTE").shows("est déjà là");
    sitter.shows_line(&["même nom", "même naissance"]);
    sitter.shows_line(&["Entretien en cours", "TG-0000001-"]);
    sitter.shows_line(&["!Localité", "Vogan", "Aného"]);
    sitter.shows_line(&["Naissance", "2 avril 1990", "2 avril 1990"]).hides("!Naissance");
    sitter.press("f3").shows("TG-0000001-").shows("maçon (7112)").press("esc").shows("DEUX FICHES");
    sitter.press("esc").stands_at("Accord").shows("NOUVEAU CANDIDAT");
}

#[test]
fn another_person_is_saved_and_the_two_are_never_proposed_again() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut sitter = office.another_seat(None, "fr");
    interviews_him(&mut sitter);
    sitter.press("f2 f2").shows("Enregistré TG-0000002-");
    let sitting = &mut office.sitting;
    assert_eq!(duplicates::all(sitting, 10).unwrap(), []);
    assert_eq!(duplicates::of(sitting, &kossi.id, 10).unwrap(), []);
    sitter.press("esc").opens_person("tg-0000001").press("ctrl-e").shows("Personne qui lui ressemble");
    // In the form of the one nothing is said of the other, until something changes of what is compared.
    sitter.press("f2").goes_to("Note").types("x").hides("TG-0000002-").press("f2");
    sitter
        .press("f2")
        .goes_to("Téléphone")
        .retypes("90 00 00 99")
        .press("tab")
        .shows("TG-0000002-")
        .press("f2 esc");
    assert_eq!(duplicates::all(sitting, 10).unwrap().len(), 1, "he has another telephone now");
    let log = deeds::log::history(sitting, &kossi.id, 50).unwrap();
    let told = log.iter().find(|entry| entry.action == "apart").unwrap();
    assert!(told.changes.contains("TG-0000002-"), "{}", told.changes);
}

#[test]
fn the_same_person_gets_what_was_just_said_into_his_file() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut sitter = office.another_seat(None, "fr");
    interviews_him(&mut sitter);
    sitter.press("f2 f4").shows("C'est ADJOVI-FICTIF Kossi").shows("MODIFIER LE CANDIDAT");
    sitter
        .shows_line(&["Localité", "Vogan", "autre fiche : Aného"])
        .shows_line(&["Téléphone", "90 00 00 42"]);
    sitter.press("f2").shows("Modifié");
    let kept = sitter.candidate("adjovi");
    assert_eq!((kept["locality"].as_str(), kept["occupation"].as_str()), ("Vogan", "7112 maçon"));
    assert_eq!(deeds::drafts::own(sitter.desk.sitting()).unwrap().len(), 0);
}

#[test]
fn an_interview_that_became_his_goes_on_as_his_after_the_line_was_lost() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut sitter = office.another_seat(None, "fr");
    interviews_him(&mut sitter);
    sitter.press("f2 f4").goes_to("E-mail").types("kossi.fictif@example.org").press("tab");
    use guichet::ui::face::Face;
    sitter.desk.hang_up();
    let mut again = office.another_seat(None, "fr");
    again.shows("À REPRENDRE").press("enter").shows("MODIFIER LE CANDIDAT").press("f2").shows("Modifié");
    let kept = again.candidate("adjovi");
    assert_eq!(kept["email"], "kossi.fictif@example.org");
}

#[test]
fn two_files_are_joined_field_by_field_and_parted_again() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("tg-0000001").press("ctrl-e").shows("DEUX FICHES CÔTE À CÔTE");
    sitter.shows_line(&["TG-0000001-", "TG-0000002-"]).shows_line(&["!Localité", "Aného", "Vogan"]);
    sitter.shows_line(&["+Langues", "français B2, éwé", "anglais A2"]);
    sitter.press("f4").shows("JOINDRE DEUX FICHES").shows_line(&["Localité", "Aného", "autre fiche : Vogan"]);
    sitter.shows_line(&["Langues", "anglais A2"]).shows_line(&["E-mail", "kossi.fictif@example.org"]);
    sitter.goes_to("Localité").press("f4").shows_line(&["Localité", "Vogan"]).hides("autre fiche : Vogan");
    sitter.press("f2").shows(&format!("{} a été jointe à {}", again.reference, kossi.reference));
    sitter.shows_line(&["Fiche jointe", &again.reference]).shows_line(&["Localité", "Vogan"]);
    sitter.shows_line(&["Autre téléphone", "+228 90 00 00 77"]);
    sitter
        .press("ctrl-y")
        .shows("a joint une autre fiche")
        .shows_line(&["Numéro", &again.reference])
        .press("esc");
    sitter.press("esc esc").opens_person(&again.reference).shows(&kossi.reference);
    sitter.press("ctrl-k").types("séparer").press("enter").shows("Séparer TG-0000002-");
    sitter.press("ctrl-k").types("séparer").press("enter").shows("comme avant");
    sitter.shows_line(&["Localité", "Aného"]).hides("Fiche jointe");
    assert_eq!(text(&mut office.sitting, &again.id, "locality"), "Vogan");
}

#[test]
fn the_file_that_stays_is_chosen_by_one_key() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut sitter = office.another_seat(None, "en");
    sitter.opens_person("tg-0000001").press("ctrl-e tab").shows_line(&["TG-0000002-", "TG-0000001-"]);
    sitter.press("f4 f2").shows(&format!("{} was joined to {}", kossi.reference, again.reference));
    assert_eq!(text(&mut office.sitting, &kossi.id, "locality"), "Vogan");
}

#[test]
fn pairs_of_the_whole_register_are_gone_through_one_by_one() {
    let mut office = Office::on_file();
    twice(&mut office);
    let mut sitter = office.another_seat(None, "pt");
    sitter.press("ctrl-k").types("duplicados").press("enter").waits_for("DUPLICADOS PROVÁVEIS");
    sitter.shows_line(&[">", "TG-0000001-", "TG-0000002-"]).press("enter").shows("DUAS FICHAS LADO A LADO");
    sitter.press("f2").shows("Anotado: são duas pessoas").shows("Ninguém parecido");
}

#[test]
fn the_second_of_two_who_join_the_same_pair_is_told_what_became_of_it() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for sitter in [&mut one, &mut other] {
        sitter.opens_person("tg-0000001").press("ctrl-e f4").shows("JOINDRE DEUX FICHES");
    }
    one.press("f2").shows("a été jointe à");
    other.press("f2").shows(&format!("{} a été jointe à {}", again.reference, kossi.reference));
    // The other way round at the same moment: nobody goes into somebody who went.
    let mut third = office.another_sitting(None);
    let refused = joins(&mut third, &again.id, &kossi.id);
    assert!(matches!(&refused, Err(deeds::Error::Merge(merges::Unmergeable::Same))), "one file by now");
}

/// Begins to write into the file that will go.
fn notes_a_wish(seat: &mut Sitter) -> &mut Sitter {
    seat.opens_person("tg-0000002").press("f2").goes_to("Note").types("cherche un logement")
}

#[test]
fn whoever_has_the_old_file_in_hand_saves_into_the_one_that_stayed() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut other = office.another_seat(None, "fr");
    notes_a_wish(&mut other).press("tab s-tab");
    let sitting = &mut office.sitting;
    joins(sitting, &kossi.id, &again.id).unwrap();
    let drafts = deeds::drafts::own(sitting).unwrap();
    assert_eq!(drafts[0].subject.as_deref(), Some(kossi.id.as_str()), "the draft is about him who stayed");
    other.press("f2").shows("Un collègue a modifié cette fiche");
    other.shows_line(&["Note", "cherche un logement"]).press("f2").shows("Modifié");
    assert_eq!(text(sitting, &kossi.id, "note"), "cherche un logement");
    assert_eq!(text(sitting, &kossi.id, "occupation"), "7112 maçon", "what only the other file knew stays");
    assert_eq!(deeds::candidates::find(sitting, "Adjovi", 10).unwrap().len(), 1);
}

#[test]
fn a_draft_left_on_the_old_file_is_taken_up_on_the_one_that_stayed() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut other = office.another_seat(None, "fr");
    notes_a_wish(&mut other).press("esc esc esc");
    joins(&mut office.sitting, &kossi.id, &again.id).unwrap();
    other.press("home enter").shows("MODIFIER LE CANDIDAT").press("f2").shows("Modifié");
    assert_eq!(text(&mut office.sitting, &kossi.id, "note"), "cherche un logement");
}

#[test]
fn an_open_case_in_each_file_is_two_cases_of_one_person() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let cases = [office.opens_case(&kossi, "2026-10-01"), office.opens_case(&again, "2026-11-01")];
    let sitting = &mut office.sitting;
    joins(sitting, &kossi.id, &again.id).unwrap();
    let his = deeds::cases::of_candidate(sitting, &kossi.id).unwrap();
    assert_eq!(his.len(), 2);
    for case in &cases {
        let view = deeds::cases::open(sitting, case).unwrap();
        assert_eq!(view.person_reference, kossi.reference);
        assert!(!view.is_closed());
    }
    merges::undo(sitting, &again.id).unwrap();
    assert_eq!(deeds::cases::open(sitting, &cases[1]).unwrap().person_reference, again.reference);
}

#[test]
fn a_case_is_never_opened_for_a_file_that_went() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    joins(&mut office.sitting, &kossi.id, &again.id).unwrap();
    let case = office.opens_case(&again, "2026-11-01");
    let view = deeds::cases::open(&mut office.sitting, &case).unwrap();
    assert_eq!(view.standing.candidate_id, kossi.id);
}

#[test]
fn what_was_changed_and_done_since_stays_with_the_file_that_stayed() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    joins(&mut office.sitting, &kossi.id, &again.id).unwrap();
    changes(&mut office.sitting, &kossi.id, &[("locality", "Tsévié"), ("situation", "employed")]);
    let case = office.opens_case(&kossi, "2026-11-01");
    let sitting = &mut office.sitting;
    let parted = merges::undo(sitting, &kossi.id).unwrap();
    assert!(parted.changed);
    for (key, kept) in [("locality", "Tsévié"), ("situation", "employed"), ("email", ""), ("phone2", "")] {
        assert_eq!(text(sitting, &kossi.id, key), kept, "{key}");
    }
    assert_eq!(text(sitting, &again.id, "locality"), "Vogan");
    assert_eq!(deeds::cases::open(sitting, &case).unwrap().person_reference, kossi.reference);
    let view = deeds::candidates::open(sitting, &kossi.id).unwrap();
    let lasting = view
        .history
        .iter()
        .filter(|span| span.to_on.is_none())
        .map(|span| (span.what.as_str(), span.value.as_str()));
    assert_eq!(lasting.collect::<Vec<_>>(), [("status", "active"), ("situation", "employed")]);
}

#[test]
fn an_undoing_that_something_stands_on_says_what() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let third = office.registers(&[("family_name", "Tiers-Fictif"), ("sex", "m"), ("consent", "employment")]);
    let fourth =
        office.registers(&[("family_name", "Quart-Fictif"), ("sex", "m"), ("consent", "employment")]);
    let sitting = &mut office.sitting;
    assert!(sentence(&merges::undo(sitting, &kossi.id).unwrap_err()).contains("No file was joined"));
    joins(sitting, &kossi.id, &again.id).unwrap();
    joins(sitting, &kossi.id, &third.id).unwrap();
    let later = merges::undo(sitting, &again.id).unwrap_err();
    assert!(sentence(&later).contains(&format!("{} was joined later", third.reference)), "{later}");
    merges::undo(sitting, &kossi.id).unwrap();
    // Into another one still: first out of that.
    joins(sitting, &fourth.id, &kossi.id).unwrap();
    let onward = merges::undo(sitting, &again.id).unwrap_err();
    let told = format!("{} was joined to {}", kossi.reference, fourth.reference);
    assert!(sentence(&onward).contains(&told), "{onward}");
    merges::undo(sitting, &fourth.id).unwrap();
    // A consent that was taken back must not come to life again.
    changes(sitting, &kossi.id, &[("consent", "employment")]);
    let withdrawn = merges::undo(sitting, &again.id).unwrap_err();
    assert!(sentence(&withdrawn).contains("consent was withdrawn"), "{withdrawn}");
}

#[test]
fn a_consent_withdrawn_in_one_file_is_withdrawn_in_the_joined_one() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    office.clock.later(86_400);
    let sitting = &mut office.sitting;
    changes(sitting, &again.id, &[("consent", "employment, referral")]);
    joins(sitting, &kossi.id, &again.id).unwrap();
    assert_eq!(text(sitting, &kossi.id, "consent"), "employment, referral");
}

#[test]
fn somebody_told_apart_from_the_old_one_is_told_apart_from_the_joined_one() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut texts = AGAIN.to_vec();
    texts.retain(|(key, _)| *key != "phone");
    let twin = office.registers(&texts);
    let sitting = &mut office.sitting;
    merges::tell_apart(sitting, &again.id, &twin.id).unwrap();
    let between = |sitting: &mut Sitting, id: &str| {
        let pairs = duplicates::of(sitting, id, 10).unwrap();
        pairs.iter().any(|pair| pair.b.id == twin.id)
    };
    assert!(between(sitting, &kossi.id) && !between(sitting, &again.id));
    joins(sitting, &kossi.id, &again.id).unwrap();
    assert!(!between(sitting, &kossi.id));
    merges::undo(sitting, &again.id).unwrap();
    assert!(between(sitting, &kossi.id) && !between(sitting, &again.id));
}

#[test]
fn whose_people_they_are_decides_who_may_join_them() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let elsewhere = office.hires("Autre-Fictive", Role::Counsellor, "Autre bureau");
    let beside = office.hires("Proche-Fictive", Role::Counsellor, "ANPE Essai");
    let mut seat = office.sitting_of(&elsewhere);
    assert!(matches!(joins(&mut seat, &kossi.id, &again.id), Err(deeds::Error::NotAllowed)));
    let mut seat = office.sitting_of(&beside);
    joins(&mut seat, &kossi.id, &again.id).unwrap();
    let mut seat = office.sitting_of(&elsewhere);
    assert!(matches!(merges::undo(&mut seat, &again.id), Err(deeds::Error::NotAllowed)));
    let view = merges::beside(&mut office.sitting, &kossi.id, &again.id);
    assert!(matches!(view, Err(deeds::Error::Merge(merges::Unmergeable::Same))));
}

/// Somebody at the desk in lines.
struct Typist {
    lines: Lines,
    said: String,
}

impl Typist {
    fn at(office: &Office, lang: Lang) -> Typist {
        let mut typist =
            Typist { lines: Lines::new(office.another_sitting(None), lang), said: String::new() };
        typist.types("");
        typist
    }

    fn types(&mut self, line: &str) -> &mut Self {
        self.lines.hear(format!("{line}\n").as_bytes());
        self.said = String::from_utf8(self.lines.reply()).unwrap();
        self
    }

    #[track_caller]
    fn says(&mut self, text: &str) -> &mut Self {
        assert!(self.said.contains(text), "{text:?} is not in\n{}", self.said);
        self
    }
}

#[test]
fn in_lines_two_files_are_compared_joined_field_by_field_and_parted() {
    let mut office = Office::on_file();
    let (kossi, again) = twice(&mut office);
    let mut typist = Typist::at(&office, Lang::Fr);
    typist.types("duplicates").says("1. ADJOVI-FICTIF Kossi, TG-0000001-").says("même naissance");
    typist.types("side-by-side 1").says("Localité : Aného ; l'autre : Vogan");
    typist.types("merge 1").says("JOINDRE DEUX FICHES").says("Localité : restera Aného ; l'autre dit Vogan");
    typist.says("Localité [Aného]: ").types("=").types("save");
    typist.says(&format!("{} a été jointe à {}", again.reference, kossi.reference));
    assert_eq!(text(&mut office.sitting, &kossi.id, "locality"), "Vogan");
    typist.types(&format!("show {}", again.reference)).says("a été jointe à").says("Fiche jointe");
    typist.types(&format!("merge-undo {}", again.reference)).says("comme avant");
    typist.types(&format!("not-same {} {}", kossi.reference, again.reference)).says("Retenu");
    typist.types("doublons").says("Personne qui lui ressemble");
    typist.types(&format!("side-by-side {} {}", kossi.reference, again.reference)).says("Déjà décidé");
    typist.types(&format!("merge {} {}", kossi.reference, kossi.reference)).says("une seule et même fiche");
}

#[test]
fn in_lines_an_intake_of_somebody_who_is_there_goes_into_his_file() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let mut typist = Typist::at(&office, Lang::En);
    let intake = "candidate-new Adjovi-Fictif; Kossi; m; 2/4/1990; consent=employment; locality=Vogan; save";
    typist
        .types(intake)
        .says("TG-0000001-")
        .types("side-by-side")
        .says("Town or village: Vogan; the other: Aného");
    typist.types("merge").says("It is ADJOVI-FICTIF Kossi").says("Vogan will stand; the other says Aného");
    typist.types("").types("save").says("ADJOVI-FICTIF");
    assert_eq!(text(&mut office.sitting, &kossi.id, "locality"), "Vogan");
    assert_eq!(deeds::candidates::find(&office.sitting, "Adjovi", 10).unwrap().len(), 1);
}

#[test]
fn in_lines_not_same_is_remembered_with_the_new_person() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let mut typist = Typist::at(&office, Lang::Fr);
    typist.types("candidate-new Adjovi-Fictif; Kossi; m; 2/4/1990; consent=emploi; locality=Aného; save");
    typist.says("Déjà là").types("not-same").says("Retenu").types("save").says("TG-0000002-");
    assert_eq!(duplicates::all(&mut office.sitting, 10).unwrap(), []);
}
