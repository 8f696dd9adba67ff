//! A plan is made with somebody who came back: goals, steps, papers first, her agreement, the month it may take.

use crate::support::{Office, Sitter};

/// Kossi came back on the 2nd of November; his case was opened on the 24th. He has no paper on file.
fn case() -> Sitter {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter.opens_person("kossi").press("f4").shows("RETOUR");
    sitter
}

/// With a goal that was written on the plan's own page.
fn begun() -> Sitter {
    let mut sitter = case();
    sitter.press("ctrl-o").shows("PLAN  TG-R0000001-").press("f3").shows("NOUVEAU PLAN");
    sitter.types("vivre de la maçonnerie").press("f2").shows("Plan commencé : ajoutez ses étapes.");
    sitter
}

/// With the step that was proposed.
fn with_papers() -> Sitter {
    let mut sitter = begun();
    sitter.press("f4").shows("NOUVELLE ÉTAPE").shows_line(&["Sorte d'étape", "papiers à obtenir"]);
    sitter.goes_to("À faire avant le").types("t+14").press("f2").shows("Étape ajoutée.");
    sitter
}

#[test]
fn the_month_of_a_plan_is_counted_from_the_return_and_from_the_opening() {
    let mut sitter = case();
    sitter.press("ctrl-o").shows_line(&["Plan", "aucun encore"]);
    sitter.shows_line(&["Depuis le retour", "reste 8 jours, jusqu'au 2 déc."]);
    sitter.shows_line(&["Depuis l'ouverture", "reste 30 jours, jusqu'au 24 déc."]);
    // Nine days later the month from the return is over, that of the desk is not.
    sitter.clock.later(9 * 86_400);
    sitter.press("esc ctrl-o").shows_line(&["!", "Depuis le retour", "en retard d'1 jour, terme le 2 déc."]);
    sitter.shows_line(&["Depuis l'ouverture", "reste 21 jours"]);
}

#[test]
fn without_a_paper_on_file_papers_are_the_first_step_that_is_proposed() {
    let mut sitter = begun();
    sitter.shows_line(&["!", "À faire d'abord", "papiers à obtenir"]);
    sitter.press("f4").shows_line(&["Sorte d'étape", "papiers à obtenir"]).goes_to("Ce qu'on fera");
    sitter.types("extrait de naissance").goes_to("À faire avant le").types("t+14").press("f2");
    sitter.shows_line(&["8 déc.", "papiers à obtenir", "extrait de naissance"]).hides("À faire d'abord");
    // The second step is proposed nothing.
    sitter.press("f4").shows("NOUVELLE ÉTAPE").hides("papiers à obtenir");
}

#[test]
fn who_has_a_paper_is_not_sent_for_one() {
    let mut office = Office::in_memory();
    let mut texts = crate::support::KOSSI.to_vec();
    texts.push(("document", "passport"));
    let kossi = office.registers(&texts);
    office.opens_case(&kossi, "2026-11-02");
    let mut sitter = office.sit("fr");
    sitter
        .opens_person("kossi")
        .press("f4 ctrl-o f3")
        .types("un métier")
        .press("f2")
        .hides("À faire d'abord");
    sitter.press("f4").shows("NOUVELLE ÉTAPE").hides("papiers à obtenir");
}

#[test]
fn goals_alone_are_not_agreed_to_and_the_day_stays_typed() {
    let mut sitter = begun();
    sitter.press("f3 f3").stands_at("Accepté le").types("t").goes_to("Manière").types("signé").press("f2");
    sitter.shows_line(&["Accepté le", "! ajouter d'abord une étape au plan"]).stands_at("Accepté le");
}

#[test]
fn an_agreement_says_how_and_a_spoken_one_names_its_witness() {
    let mut sitter = with_papers();
    sitter.press("f3 f3").stands_at("Accepté le").types("t").press("f2");
    sitter.shows_line(&["Manière", "! dire comment"]).types("oral").press("f2");
    sitter.shows_line(&["Témoin", "! un accord oral veut le nom d'un témoin"]);
    sitter.types("Ama Témoin-Fictive").press("f2").shows("Plan enregistré.");
    sitter.shows_line(&["Plan", "accepté le 24 nov., oral devant témoin"]);
    sitter.shows_line(&["Témoin", "Ama Témoin-Fictive"]);
    sitter.shows_line(&["Depuis le retour", "accepté en 22 jours"]);
}

#[test]
fn an_agreement_in_the_future_is_refused() {
    let mut sitter = with_papers();
    sitter.press("f3 f3").types("t+1").goes_to("Manière").types("signé").press("f2");
    sitter.shows_line(&["Accepté le", "! ce jour n'est pas encore venu"]);
}

#[test]
fn the_case_goes_from_its_registration_to_the_agreed_plan() {
    let mut sitter = begun();
    sitter.press("esc").shows_line(&["Dossier", "plan en préparation"]);
    sitter.press("ctrl-o f4").goes_to("À faire avant le").types("t+14").press("f2");
    sitter.press("f3 f3").types("t").goes_to("Manière").types("empreinte").press("f2 esc");
    sitter.shows_line(&["Dossier", "plan signé"]);
}

#[test]
fn a_step_is_done_in_two_keys() {
    let mut sitter = with_papers();
    sitter.shows("ÉTAPES  0 sur 1").press("f2").shows("MODIFIER L'ÉTAPE").stands_at("Date du résultat");
    sitter.press("f2").shows("ÉTAPES  1 sur 1").shows_line(&["+", "8 déc.", "papiers", "faite le 24 nov."]);
}

#[test]
fn an_outcome_has_its_day() {
    let mut sitter = with_papers();
    sitter.press("enter").goes_to("Ce qui s'est passé").types("abandonnée").press("f2");
    sitter.shows_line(&["Date du résultat", "! donner le jour du résultat"]).types("t+1").press("f2");
    sitter.shows_line(&["Date du résultat", "! ce jour n'est pas encore venu"]);
}

#[test]
fn a_step_whose_day_is_past_is_marked() {
    let mut sitter = with_papers();
    sitter.clock.later(15 * 86_400);
    sitter.press("esc ctrl-o").shows_line(&["!", "8 déc.", "papiers à obtenir"]);
}

#[test]
fn a_plan_whose_month_is_over_stands_on_today_until_it_is_agreed() {
    let mut sitter = with_papers();
    sitter.press("esc esc esc").hides("plan pas encore accepté");
    sitter.clock.later(30 * 86_400);
    sitter.press("f3 esc").shows_line(&["ADJOVI-FICTIF Kossi", "plan pas encore accepté"]);
    sitter.clock.later(86_400);
    sitter.press("f3 esc").shows("EN RETARD 3");
    // Two of his visits are late too; they stand by their days, and the line opens the plan.
    sitter.press("down*2 enter").shows("PLAN  TG-R0000001-");
    sitter.shows_line(&["!", "Depuis l'ouverture", "en retard d'1 jour"]);
    sitter.press("f3 f3").types("t").goes_to("Manière").types("signé").press("f2");
    sitter.shows_line(&["Depuis l'ouverture", "accepté en 31 jours, hors délai"]);
    sitter.press("esc").hides("plan pas encore accepté").shows("EN RETARD 2");
}

#[test]
fn the_sheet_is_in_the_language_of_the_interview_and_tells_nothing_of_a_return() {
    let mut sitter = with_papers();
    sitter.press("f3").goes_to("Langue du plan").retypes("portugais").press("f2 ctrl-p");
    sitter.shows("IMPRIMER  plan à signer").shows("Plano de ação").shows("1. vivre de la maçonnerie");
    sitter.shows("1. documentos a obter, até 8 de dezembro de 2026").shows("ADJOVI-FICTIF Kossi");
    sitter.press("pgdn").shows("Assinatura");
    // All but the key line, where Esc goes back.
    let sheet = sitter.press("pgup").screen().to_lowercase();
    let sheet = sheet.rsplit_once('\n').map_or("", |(page, _)| page);
    for word in ["retour", "regresso", "return", "aide", "apoio", "líbia", "libye", "tg-r"] {
        assert!(!sheet.contains(word), "{word}:\n{sheet}");
    }
}

#[test]
fn a_half_written_goal_waits_on_today_and_is_gone_on_with() {
    let mut sitter = case();
    sitter.press("ctrl-o f3").types("vivre de la").press("esc*5").shows("À REPRENDRE").shows("Plan");
    sitter.press("enter").shows("NOUVEAU PLAN").shows("vivre de la").stands_at("But 1");
    // Begun from the case again, the same interview goes on: no second one beside it.
    sitter.press("esc").opens_person("kossi").press("f4 ctrl-o f3").shows("vivre de la");
}

#[test]
fn two_at_one_plan_see_both_answers() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-11-02");
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    one.opens_person("kossi").press("f4 ctrl-o f3").types("un métier").press("f2").shows("Plan commencé");
    for sitter in [&mut one, &mut other] {
        sitter.press("esc*5").opens_person("kossi").press("f4 ctrl-o f3").shows("MODIFIER LE PLAN");
    }
    one.retypes("une échoppe").press("f2").shows("Plan enregistré.");
    other.retypes("une maison").press("f2").shows("Un collègue a modifié cette fiche");
    other
        .shows_line(&["But 1", "une maison", "entre-temps : une échoppe"])
        .press("f2")
        .shows("Plan enregistré.");
    other.shows_line(&["But 1", "une maison"]);
}

#[test]
fn a_closed_case_takes_no_step_any_more() {
    let mut sitter = with_papers();
    sitter
        .press("esc f4")
        .types("objectifs")
        .press("tab")
        .types("préparée")
        .press("f2")
        .shows("Dossier clos.");
    sitter.press("ctrl-o");
    for key in ["f2", "f3", "f4", "enter"] {
        sitter.press(key).shows("Ce dossier est clos").shows("PLAN  TG-R");
    }
}

#[test]
fn the_history_of_a_plan_tells_each_change() {
    let mut sitter = with_papers();
    sitter.press("f3").retypes("vivre de son métier").press("f2 ctrl-y");
    sitter.shows_line(&["But 1", "vivre de la maçonnerie > vivre de son métier"]).shows("Afi Exemple");
}

#[test]
fn every_plan_command_is_in_the_list_of_commands_from_the_case() {
    let mut sitter = case();
    sitter.press("ctrl-k").types("plan-change").press("enter").shows("NOUVEAU PLAN");
    sitter.types("un métier").press("f2").shows("RETOUR").press("ctrl-k").types("step-new").press("enter");
    sitter.shows("NOUVELLE ÉTAPE");
}

#[test]
fn a_plan_whose_goals_change_after_it_was_signed_is_marked_until_it_is_signed_again() {
    let mut sitter = with_papers();
    sitter.press("f3").goes_to("Accepté le").types("t").goes_to("Manière").types("signé").press("f2");
    sitter.shows_line(&["Plan", "accepté le 24 nov., signature"]).hides("signer de nouveau");
    sitter.clock.later(86_400);
    sitter.press("f3").goes_to("But 2").types("un local").press("f2");
    sitter.shows("Ses buts ont changé : il est à signer de nouveau.");
    sitter.shows_line(&["!", "Plan", "à signer de nouveau, buts changés le 25 nov."]).press("esc");
    sitter.shows_line(&["!", "Plan", "à signer de nouveau"]);
    // A step changes nothing of what was agreed; a new day of agreement does.
    sitter.press("ctrl-o f3").goes_to("Accepté le").retypes("t").press("f2");
    sitter.shows_line(&["Plan", "accepté le 25 nov., signature"]).hides("signer de nouveau");
}
