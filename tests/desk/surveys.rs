//! Surveys that were saved: corrected with their history, printed for the person, asked for by the visit they belong to.

use crate::support::{Office, Sitter, record};
use guichet::deeds::surveys;
use guichet::domain::office::Role;
use guichet::domain::reintegration::survey::record::Wave;
use guichet::flow::due::Target;
use guichet::flow::papers::{self, Kind, Source};
use guichet::flow::task::Task;
use guichet::i18n::Lang;

/// The keys of the calculator's own sample, from the consent on; the last two are P9: not able to stay, a need.
const T1: &str = "1 2414 2 2111 4 222 1 1 1111 24 245431412 2";

fn keys(sitter: &mut Sitter, keys: &str) {
    keys.chars().filter(|key| *key != ' ').for_each(|key| {
        sitter.types(&key.to_string());
    });
}

/// A case with one survey, T1.
fn taken() -> (Office, String) {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 ctrl-u");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée : ensemble 0,515");
    (office, case)
}

#[test]
fn a_survey_is_corrected_its_figures_are_made_anew_and_the_old_answer_stays_in_the_history() {
    let (mut office, case) = taken();
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 f5").shows("ENQUÊTES  TG-R0000001-B");
    sitter.shows_line(&["24 nov.", "initiale", "0,635", "0,745", "0,2625", "0,515"]);
    sitter.press("enter").shows("CORRIGER L'ENQUÊTE  A. K.").press("f4").shows("Tout est répondu");
    // It was a wish to leave, not a need: 0.10 more.
    sitter.types("<").shows("un souhait ou un besoin").types("1").shows_line(&["Ensemble", "0,615"]);
    sitter.press("f2").shows("Enquête enregistrée : ensemble 0,615");
    sitter.shows_line(&["24 nov.", "initiale", "0,4125", "0,615"]).hides("0,515");
    sitter.shows_line(&["Corrigée", "24 novembre 2026", "par Afi Exemple"]);
    sitter.press("ctrl-y").shows_line(&["Souhait ou besoin", "besoin", ">", "souhait"]);
    sitter.press("esc esc").shows_line(&["début 24 nov.", "0,4125", "0,615"]);
    let survey = &surveys::of_case(&mut office.sitting, &case).unwrap()[0];
    assert_eq!((survey.version, survey.score.as_ref().unwrap().composite.0), (2, 1476));
    assert_eq!(survey.standing.corrected.as_ref().unwrap().by, "Afi Exemple");
}

#[test]
fn of_two_who_correct_one_survey_the_second_is_told_and_nothing_is_lost() {
    let (mut office, case) = taken();
    let seen = surveys::of_case(&mut office.sitting, &case).unwrap().remove(0);
    let mut late = Task::survey_change(&case, &seen, &office.sitting, Lang::Fr).unwrap();
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 f5 enter f4").types("<1").press("f2").shows("ensemble 0,615");
    let reading = office.sitting.reading();
    let place = late.interview.form.place_of("e1").unwrap();
    late.tell(place, "1", Lang::Fr, &reading);
    let saved = late.save(&mut office.sitting, Lang::Fr).unwrap();
    assert!(matches!(saved, guichet::flow::task::Saved::Conflict));
    late.save(&mut office.sitting, Lang::Fr).unwrap();
    let survey = surveys::of_case(&mut office.sitting, &case).unwrap().remove(0).survey;
    let words = guichet::domain::record::Record::texts(&survey);
    let word = |key: &str| words[late.interview.form.place_of(key).unwrap()].clone();
    assert_eq!((word("e1"), word("p9_why")), ("very_satisfied".to_owned(), "wish".to_owned()));
}

#[test]
fn who_may_not_see_the_answers_corrects_none() {
    let (office, _) = taken();
    let colleague = office.hires("Kofi Exemple", Role::Counsellor, "ANPE Essai");
    let mut other = office.another_seat(Some(&colleague), "fr");
    other.opens_person("kossi").press("f4 f5").shows_line(&["24 nov.", "initiale", "•••"]).hides("0,515");
    other.press("enter").shows("Votre rôle ne permet pas cela");
}

#[test]
fn the_sheet_is_in_the_language_the_questions_were_read_in_and_says_nothing_of_a_return() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.another_seat(None, "fr");
    // The questions are turned to English and on to Portuguese.
    sitter.opens_person("kossi").press("f4 ctrl-u f3 f3");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée").press("f5 f4").shows("Entrevista de acompanhamento");
    let id = surveys::of_case(&mut office.sitting, &case).unwrap()[0].id.clone();
    let source = Source::Kept(Target::Survey { case, id });
    assert_eq!(source.kinds(), [Kind::Survey]);
    let mut text =
        |lang| papers::page(&source, Kind::Survey, lang, Lang::Fr, &mut office.sitting).unwrap().sheet.text();
    let own = text(None);
    for told in ["ADJOVI-FICTIF Kossi", "Acesso a água potável", "muito bom", "Desejo ou necessidade"] {
        assert!(own.contains(told), "{told}\n{own}");
    }
    for lang in [None, Some(Lang::Fr), Some(Lang::En)] {
        let text = text(lang).to_lowercase();
        for word in ["retour", "return", "retorn", "regress", "réintég", "reinteg", "tg-r"] {
            assert!(!text.contains(word), "{word}\n{text}");
        }
    }
}

#[test]
fn a_visit_that_is_made_offers_the_survey_of_its_time_on_one_key() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2026-05-20");
    // The visit of the sixth month is made in the tenth: its survey is still that of the middle.
    office.clock.later(120 * 24 * 3_600);
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4").shows_line(&["Visites", "prochaine : M6"]).press("f2");
    sitter.goes_to("Contact").types("terrain").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows("enquête de M6 : ^U (survey-new) l'ouvre").press("ctrl-u");
    sitter.shows("Acceptez-vous de répondre ?").shows("intermédiaire, 24 mars 2027, sur le terrain");
    assert_eq!(surveys::ground(&office.sitting, &case).unwrap().wave, Wave::Midline);
}

#[test]
fn the_schedule_of_a_closed_case_is_refused_before_the_first_question() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4 f4").goes_to("Raison").types("objectifs");
    sitter.goes_to("Fin").types("préparée").press("f2").shows("Dossier clos");
    sitter.press("ctrl-e").shows("Ce dossier est clos").hides("CALENDRIER DES VISITES");
}

#[test]
fn from_one_list_of_a_case_one_goes_to_another_and_back_to_the_case() {
    let (office, _) = taken();
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 f5").shows("ENQUÊTES  TG-R0000001-B");
    for (key, title) in
        [("ctrl-v", "AIDES  TG-R"), ("ctrl-f", "ORIENTATIONS  TG-R"), ("ctrl-o", "PLAN  TG-R")]
    {
        sitter.press(key).shows(title);
    }
    // Behind each of them is the case, and a form that is begun there comes back to its list.
    sitter.press("f5 esc").shows("RETOUR  TG-R0000001-B").press("ctrl-o ctrl-u").shows("Acceptez-vous");
    sitter.press("esc").shows("PLAN  TG-R");
}

#[test]
fn the_list_opens_at_the_last_survey_and_shows_those_before_it_too() {
    let (office, _) = taken();
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 ctrl-u up*6").types("2").press("down*5");
    keys(&mut sitter, "1 1111 2 1112 111 2 111111 511111121");
    sitter.press("f2").shows("Enquête enregistrée").press("f5").shows("ENQUÊTES  2");
    sitter.shows_line(&["initiale", "0,515"]).shows_line(&[">", "intermédiaire", "0,99"]);
}

#[test]
fn the_fullest_picture_is_read_on_one_screen_in_every_language() {
    use guichet::deeds::{aids, plans, referrals};
    use guichet::domain::reintegration::aid::{Aid, Instalment};
    use guichet::domain::reintegration::plan::{Plan, Step};
    use guichet::domain::reintegration::referral::Referral;
    use guichet::domain::reintegration::survey::record::Survey;

    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2025-11-03");
    let at = &mut office.sitting;
    let plan: Plan = record(
        &[
            ("goal1", "vivre de la maçonnerie avec deux apprentis"),
            ("goal2", "louer un local au marché de Bè"),
        ],
        at,
    );
    plans::begin(at, &case, &plan, None).unwrap();
    for day in ["2026-11-10", "2026-12-10"] {
        let step: Step = record(&[("kind", "papers"), ("due_on", day)], at);
        plans::add_step(at, &case, &step, None).unwrap();
    }
    let heard = aids::Heard::default();
    for texts in [
        &[
            ("kind", "MB"),
            ("value", "650 000"),
            ("requested_on", "2026-09-01"),
            ("approved_on", "2026-09-20"),
        ][..],
        &[("kind", "MD"), ("requested_on", "2026-10-01")],
        &[("kind", "TR"), ("requested_on", "2026-11-20")],
    ] {
        let aid: Aid = record(texts, at);
        aids::request(at, &case, &aid, &heard, None).unwrap();
    }
    let first = aids::open(at, &case).unwrap().aids[0].stored.id.clone();
    let part: Instalment = record(&[("paid_on", "2026-11-01"), ("value", "200 000")], at);
    aids::add_instalment(at, &case, &first, &part, None).unwrap();
    let referral: Referral =
        record(&[("partner", "CHU Sylvanus"), ("purpose", "PS"), ("shared", "name, phone")], at);
    referrals::begin(at, &case, &referral, None).unwrap();
    for (wave, day, word) in [
        ("baseline", "2025-11-20", "poor"),
        ("midline", "2026-05-04", "fair"),
        ("endline", "2026-11-20", "good"),
    ] {
        let words = ["e6", "so1", "so2", "so3", "so5", "so7", "so8", "so9", "so10"].map(|key| (key, word));
        let about = [
            ("wave", wave),
            ("taken_on", day),
            ("mode", "office"),
            ("consent", "yes"),
            ("completion", "incomplete"),
            ("e1", "neutral"),
            ("p3", "agree_somewhat"),
        ];
        let texts: Vec<(&str, &str)> = about.into_iter().chain(words).collect();
        let survey: Survey = record(&texts, at);
        surveys::take(at, &case, &survey, None).unwrap();
    }
    for (language, told) in [
        ("fr", ["étapes 0/2, 1 en retard", "demandées : 3", "650", "fin 20 nov.", "À travailler"]),
        ("en", ["steps 0/2, 1 late", "asked for: 3", "650", "end 20 Nov", "To work on"]),
        ("pt", ["passos 0/2, 1 em atraso", "pedidos: 3", "650", "fim 20 nov.", "A trabalhar"]),
    ] {
        let mut sitter = office.another_seat(None, language);
        sitter.opens_person("kossi").press("f4");
        let screen = sitter.screen();
        // The row of the arrow is the last one there is: what matters stands above it.
        let body: Vec<&str> = screen.lines().skip(2).take(20).collect();
        for told in told {
            assert!(body.iter().any(|line| line.contains(told)), "{told}\n{screen}");
        }
    }
}
