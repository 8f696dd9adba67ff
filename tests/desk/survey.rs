//! The survey at the screen: one key an answer, the gates of the instrument, what it comes to, and nothing lost.

use crate::support::{Office, Sitter};
use guichet::domain::office::Role;
use guichet::domain::record::Record;
use guichet::domain::reintegration::survey::record::{Completion, Survey, Wave};
use guichet::domain::rights::MASKED;
use guichet::i18n::{Lang, label};

/// The keys of the calculator's own sample, from the consent on: he has no debt, so E5 is not asked.
const T1: &str = "1 2414 2 2111 4 222 1 1 1111 24 245431412 2";

fn sitter(language: &str) -> Sitter {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit(language);
    sitter.opens_person("kossi").press("f4 ctrl-u");
    sitter
}

/// Presses one key after the other and counts them.
fn keys(sitter: &mut Sitter, keys: &str) -> usize {
    let mut count = 0;
    for key in keys.chars().filter(|key| *key != ' ') {
        sitter.types(&key.to_string());
        count += 1;
    }
    count
}

/// The key of the answer that stands on a line.
fn offered(line: &str) -> Option<char> {
    let rest = line.get(5..)?;
    let key = rest.chars().next().filter(char::is_ascii_digit)?;
    rest.get(1..).is_some_and(|rest| rest.starts_with("  ")).then_some(key)
}

#[test]
fn t1_comes_out_to_the_digit_and_stands_on_the_case() {
    let mut sitter = sitter("fr");
    sitter.shows("ENQUÊTE  A. K.").shows("Acceptez-vous de répondre ?").shows("Lue en français");
    keys(&mut sitter, T1);
    sitter.shows_line(&["Économique", "0,635", "###", "suivi habituel"]);
    sitter.shows_line(&["Social", "0,745", "###", "suivi léger"]);
    sitter.shows_line(&["Psychosocial", "0,2625", "###", "suivi renforcé"]);
    sitter.shows_line(&["Ensemble", "0,515", "###", "suivi habituel"]);
    sitter.shows("Plus grand écart : Social 0,745, Psychosocial 0,2625").shows("0 sur 28");
    sitter.shows_line(&["+0,1", "Peut rester ici"]).shows_line(&["+0,06", "Repas réduits"]);
    sitter.press("f2").shows("Enquête enregistrée : ensemble 0,515, suivi habituel.");
    sitter.shows_line(&["début 24 nov.", "0,635", "0,745", "0,2625", "0,515", "#########"]);
    sitter.shows_line(&["Suivi à donner", "suivi habituel, suivi renforcé pour psy"]);
    sitter.shows_line(&["À travailler", "Peut rester ici +0,1, Repas réduits +0,06"]);
}

#[test]
fn t2_to_t4_come_out_to_the_digit() {
    for (keys_pressed, figures) in [
        // T2, in Portuguese letters and digits.
        ("1 4323 1 2 4211 4 332 1 2 313244 322223312 2", ["0,29", "0,468333", "0,48", "0,414167"]),
        ("1 0000 0 0000 000 0 000000 000000000", ["0,5"; 4]),
        ("1 1111 2 1112 111 1 1 111111 511111121", ["1"; 4]),
        ("1 5525 1 2 5221 5 555 1 3 525555 155555512 2", ["0"; 4]),
    ] {
        let mut sitter = sitter("pt");
        keys(&mut sitter, keys_pressed);
        for (name, figure) in ["Económico", "Social", "Psicossocial", "Conjunto"].into_iter().zip(figures) {
            sitter.shows_line(&[name, &format!(" {figure} ")]);
        }
    }
}

#[test]
fn no_survey_takes_more_than_seventy_keys_and_no_answer_more_than_two() {
    // The longest way: every gate opened.
    let longest = "1 5525 1 2 5221 5 555 1 3 525555 155555512 2";
    let mut sitter = sitter("en");
    let count = keys(&mut sitter, longest);
    sitter.shows("Everything is answered.").press("f2").shows("Survey saved");
    // From the key that opens it to the key that saves it.
    assert!(count + 2 <= 70, "{count}");
    assert_eq!(count, 1 + 28 + 4, "one key an answer: the consent, the 28, the four that follow a gate");
}

#[test]
fn every_answer_of_every_question_is_one_key_in_every_language() {
    for language in ["fr", "en", "pt"] {
        let mut sitter = sitter(language);
        keys(&mut sitter, "1");
        let mut asked = 0;
        // Each question is answered with each of its keys, gone back to in between.
        let done = label(Lang::parse(language).unwrap(), "survey-done");
        while !sitter.screen().contains(&done) {
            let before = sitter.screen();
            let offered: Vec<char> = before.lines().filter_map(offered).collect();
            assert!(offered.len() >= 5 && offered.contains(&'0'), "{language}:\n{before}");
            for key in &offered {
                sitter.types(&key.to_string());
                assert_ne!(sitter.screen(), before, "{language} {key}:\n{before}");
                sitter.types("<");
                sitter.shows(&format!("> {key}  "));
            }
            // On by the last that opens what is behind a gate: debt, children, job sought, not able to stay.
            asked += 1;
            assert!(asked < 40);
            let able = before.contains("rester et vivre")
                || before.contains("stay and live")
                || before.contains("ficar e viver");
            sitter.types(if able { "2" } else { "1" });
        }
        assert_eq!(asked, 32, "{language}");
    }
}

#[test]
fn the_unshifted_digits_of_a_french_keyboard_and_first_letters_answer_too() {
    let mut sitter = sitter("fr");
    // &: yes. é: satisfied. Then by letters: r(arement), o(ui), j(amais), n(on).
    keys(&mut sitter, "&érojn");
    // A letter that begins two of the answers is none.
    sitter.shows("l'accès à un emploi").types("t").shows("n'est pas une réponse").types("(");
    keys(&mut sitter, "àç_");
    let kept = sitter.kept();
    for (key, word) in [
        ("consent", "yes"),
        ("e1", "satisfied"),
        ("e2", "rarely"),
        ("e3", "yes"),
        ("e4", "never"),
        ("debt", "no"),
        ("e5", "no_debt"),
        ("e6", "very_poor"),
        ("e7", "dont_know"),
        ("e8", "refused"),
        ("e9", "not_applicable"),
    ] {
        assert_eq!(kept.get(key).map(String::as_str), Some(word), "{key}");
    }
}

#[test]
fn trap_missing_no_debt_option_the_debt_is_asked_first() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "12414");
    sitter.shows("Avez-vous une dette à rembourser ?").types("2");
    sitter.shows("l'accès à un emploi").hides("votre dette");
    assert_eq!(sitter.kept().get("e5").map(String::as_str), Some("no_debt"));
    // Said otherwise after all: now what is larger is asked, and "no debt" is not on offer.
    sitter.types("<1").shows("votre dette ?").hides("pas de dette").types("2");
    assert_eq!(sitter.kept().get("e5").map(String::as_str), Some("debt_larger"));
    // And back again.
    sitter.types("<<2").shows("l'accès à un emploi");
    assert_eq!(sitter.kept().get("e5").map(String::as_str), Some("no_debt"));
}

#[test]
fn trap_so4_blank_scored_0_without_children_it_is_not_applicable() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1 2414 2 2111 4 222");
    sitter.shows("des enfants en âge d'aller à l'école").types("2");
    sitter.shows("la justice").hides("Ces enfants");
    assert_eq!(sitter.kept().get("so4").map(String::as_str), Some("not_applicable"));
}

#[test]
fn trap_polarity_of_p9_both_answers_are_kept() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1 2414 2 2111 4 222 1 1 1111 24 24543141");
    sitter.shows("Pouvez-vous rester et vivre").types("2").shows("un souhait ou un besoin").types("1");
    let kept = sitter.kept();
    assert_eq!((kept["p9_able"].as_str(), kept["p9_why"].as_str()), ("no", "wish"));
    // A wish is worth as much as being able to stay: 0.10 more than T1.
    sitter.shows_line(&["Ensemble", "0,615"]);
    // Whoever can stay is not asked why she would leave.
    sitter.types("<<1").shows_line(&["Ensemble", "0,615"]);
    assert!(!sitter.kept().contains_key("p9_why"));
}

#[test]
fn trap_no_assets_ticked_with_assets_one_answer_is_one() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1 2414 2 21");
    sitter.shows("au moins un bien").types("2<1");
    assert_eq!(sitter.kept().get("e8").map(String::as_str), Some("yes"));
}

#[test]
fn trap_missing_baseline_what_is_asked_afterwards_is_marked_and_never_mixed() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-05-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4 ctrl-u").shows("intermédiaire, 24 novembre 2026");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée");
    // The time of the return, asked afterwards: the wave is the first answer of all.
    sitter.press("ctrl-u up*6").shows("De quelle vague").types("4").press("down*5");
    keys(&mut sitter, T1);
    sitter.hides("Depuis initiale").shows("Depuis intermédiaire, 24 nov.").press("f2");
    sitter.shows_line(&["milieu 24 nov.", "0,515"]).shows_line(&["rétro 24 nov.", "0,515"]);
    // The next true wave is compared with the true one; the other stands beside, under its name.
    sitter.press("ctrl-u up*6").types("3").press("down*5");
    keys(&mut sitter, "1 1111 2 1112 111 2 111111 511111121");
    sitter.shows("Depuis intermédiaire, 24 nov. :").hides("Depuis initiale");
    sitter.shows("éco +0,365, social +0,220, psycho +0,738, ensemble +0,475");
    for (wave, composite) in
        [("intermédiaire", "0,515"), ("initiale, reconstituée après", "0,515"), ("finale", "0,99")]
    {
        sitter.shows_line(&[wave, composite, "####"]);
    }
    assert!(sitter.screen().lines().all(|line| !line.contains('…')), "{}", sitter.screen());
}

#[test]
fn a_second_survey_for_one_wave_is_warned_of_and_can_be_kept() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée").press("ctrl-u");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête initiale déjà faite le 24 nov. : F2 (save) une fois encore l'ajoute.");
    sitter.press("f2").shows("Enquête enregistrée");
}

#[test]
fn an_interrupted_survey_goes_on_at_the_same_question() {
    let office = Office::on_file();
    let mut office = office;
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut second = office.another_seat(None, "fr");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4 ctrl-u");
    keys(&mut sitter, "1 2414 2 21");
    // Nothing is said to the seat: it is gone, as after kill -9.
    second.press("ctrl-k").types("today").press("enter").shows("Enquête A. K.").press("enter");
    second.shows("au moins un bien").shows("8/28");
    keys(&mut second, "11 4 222 1 1 1111 24 245431412 2");
    second.shows_line(&["Ensemble", "0,515"]).press("f2").shows("Enquête enregistrée");
    // Whoever was taken over reads, and says so.
    sitter.types("1").shows("L'entretien continue sur un autre poste");
}

#[test]
fn what_is_open_is_told_and_a_survey_can_be_left_incomplete() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1 2414 2 2111 4 222 1 1 1111 24 24543");
    sitter.press("f2").shows("Encore 4 questions sans réponse").shows("4  incomplète");
    sitter.press("f4").shows("mis à l'écart").press("f2").shows("Encore 4 questions");
    sitter.types("4").press("enter f2").shows("Enquête enregistrée");
}

#[test]
fn whoever_does_not_want_to_answer_is_asked_nothing() {
    let mut sitter = sitter("fr");
    sitter
        .types("2")
        .shows("Tout est répondu")
        .press("f2")
        .shows("Enquête enregistrée, sans réponses : refusée.");
}

#[test]
fn the_interview_runs_in_her_language_and_the_desk_in_the_counsellors() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1");
    sitter
        .press("f3")
        .shows("How satisfied are you")
        .shows("3  OK")
        .shows("Lue en anglais")
        .shows("F2 enregistrer");
    sitter.types("d").shows("eat less").press("f3").shows("Nos últimos 30 dias").shows("Lue en portugais");
    sitter.types("n");
    // The desk's language changes and not the interview's, nor one answer.
    sitter.press("ctrl-l").shows("encontraria alguém").shows("Read in Portuguese").shows("F2 save");
    let kept = sitter.kept();
    assert_eq!((kept["e1"].as_str(), kept["e2"].as_str()), ("dissatisfied", "never"));
    assert_eq!(kept["language"], "pt");
}

#[test]
fn more_than_seven_unanswered_stand_beside_the_score() {
    let mut sitter = sitter("en");
    keys(&mut sitter, "1 0099 2 0099 222 1 1 1111 24 24543141 1");
    sitter.shows("! No answer: 8 of 28, read with caution");
}

#[test]
fn a_case_that_is_closed_takes_no_survey_and_neither_does_whoever_may_not_see_it() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let case = office.opens_case(&kossi, "2026-11-02");
    let colleague = office.hires("Kofi Exemple", Role::Counsellor, "ANPE Essai");
    let statistics = office.hires("Esi Exemple", Role::Statistics, "ANPE Essai");
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f4 ctrl-u");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée");
    // A colleague sees that there is one, and no figure of it.
    let mut other = office.another_seat(Some(&colleague), "fr");
    other.opens_person("kossi").press("f4").shows_line(&["début 24 nov.", MASKED]);
    other.hides("0,515").hides("0,2625").hides("À travailler");
    other.press("ctrl-u").shows("Votre rôle ne permet pas cela");
    let mut other = office.another_sitting(Some(&colleague));
    let taken = guichet::deeds::surveys::of_case(&mut other, &case).unwrap();
    assert!(taken[0].score.is_none());
    let place = Survey::FIELDS.iter().position(|field| field.key == "p7").unwrap();
    assert_eq!(taken[0].texts()[place], MASKED);
    let mut nobody = office.another_sitting(Some(&statistics));
    assert!(guichet::deeds::surveys::of_case(&mut nobody, &case).is_err());
    // Reading it is in the log.
    let log = guichet::deeds::log::history(&office.sitting, &taken[0].id, 10).unwrap();
    assert_eq!(log.iter().filter(|entry| entry.action == "read").count(), 1, "{log:?}");
    sitter.press("f4").goes_to("Raison").types("objectifs").goes_to("Fin").types("préparée").press("f2");
    sitter.press("ctrl-u").shows("Ce dossier est clos");
}

#[test]
fn in_a_small_window_the_answers_stand_close_together() {
    let mut sitter = sitter("fr");
    keys(&mut sitter, "1");
    sitter.resize(60, 14).shows("économique d'aujourd'hui").shows("1 très satisfait").shows("0 ne sait pas");
    keys(&mut sitter, "2");
    sitter.shows("30 derniers jours").resize(40, 10).shows("1 jamais");
}

#[test]
fn a_visit_that_a_survey_belongs_to_leads_to_it_until_one_is_taken() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4").hides("à faire pour la visite").press("f2");
    sitter.goes_to("Contact").types("bureau").goes_to("Résultat").types("jointe").press("f2");
    sitter.shows_line(&["Enquête", "à faire pour la visite M0 : ^U"]).press("ctrl-u");
    keys(&mut sitter, T1);
    sitter.press("f2").shows("Enquête enregistrée").hides("à faire pour la visite");
}

#[test]
fn the_wave_that_is_due_follows_the_return() {
    for (months, taken, wave) in [
        (Some(0), &[][..], Wave::Baseline),
        (Some(3), &[], Wave::Baseline),
        (Some(6), &[Wave::Baseline], Wave::Midline),
        (Some(12), &[Wave::Baseline], Wave::Endline),
        (None, &[], Wave::Baseline),
        (None, &[Wave::Retrospective], Wave::Baseline),
        (None, &[Wave::Baseline], Wave::Midline),
        (None, &[Wave::Baseline, Wave::Midline], Wave::Endline),
    ] {
        assert_eq!(Wave::due(months, taken), wave, "{months:?} {taken:?}");
    }
    assert!(Completion::ALL.iter().filter(|completion| completion.is_whole()).count() == 3);
}
