//! Somebody is proposed for an offer: decided with a reason, never twice unseen, followed to what became of it; nothing
//! goes to the employer without her consent.

use crate::support::{KOSSI, Office, Sitter, ad};
use guichet::deeds::cases::Outside;
use guichet::deeds::proposals::{self, About};
use guichet::domain::office::Role;
use guichet::store::{Batch, Statement};
use guichet::ui::face::Face;
use serde_json::json;

/// Offers at home, from the village to the coast.
fn ads() -> serde_json::Value {
    let at_home =
        |place: &str| json!({ "lieuTravail": { "libelle": "Togo" }, "entreprise": { "nom": place } });
    json!([
        ad("E1", "Maçon de village", at_home("Chantier Inventé")),
        ad("E2", "Maçon coffreur", at_home("Béton Imaginaire")),
    ])
}

fn office_on_file() -> Office {
    let mut office = Office::on_file();
    office.registers_kossi();
    office.imports(&ads());
    office
}

fn office() -> Office {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.imports(&ads());
    office
}

/// In front of the offers for Kossi, the village first.
fn ranked(mut sitter: Sitter) -> Sitter {
    sitter.opens_person("kossi").press("f3").shows("OFFRES POUR");
    chooses(&mut sitter, "Maçon de village");
    sitter
}

/// Goes down to the row of that name.
fn chooses(sitter: &mut Sitter, name: &str) {
    for _ in 0..10 {
        if sitter.line_in_hand().contains(name) {
            return;
        }
        sitter.press("down");
    }
    panic!("no row {name}:\n{}", sitter.screen());
}

fn proposed_at(sitter: Sitter) -> Sitter {
    let mut sitter = ranked(sitter);
    sitter
        .press("f2")
        .shows_line(&["NOUVELLE PROPOSITION", "A. K., Maçon de"])
        .shows_line(&["Décision", "présélection"]);
    sitter.stands_at("Raison").types("expérience du métier").press("f2").shows("présélection : TG-A0000001-");
    sitter
}

/// Kossi was shortlisted for the village; his proposals are shown.
fn proposed() -> Sitter {
    let mut sitter = proposed_at(office().sit("fr"));
    sitter.press("f5").shows("PROPOSITIONS  TG-0000001-").shows("PROPOSITIONS  1, dont 1 en cours");
    sitter
}

/// She is asked whether her profile may go to the employer, and signs.
fn agrees(sitter: &mut Sitter) {
    sitter.press("f4").stands_at("Réponse").types("oui").goes_to("Manière").types("signature").press("f2");
    sitter.shows("Réponse notée.");
}

/// He agreed to have his profile sent there, and it went.
fn sent() -> Sitter {
    let mut sitter = proposed();
    agrees(&mut sitter);
    sitter.press("f2 f2").shows("Noté : envoyée à l'employeur.");
    sitter
}

/// What a colleague writes into an offer while nobody looks.
fn rewrites(office: &Office, id: &str, set: &'static str) {
    let (_, offer) = guichet::deeds::references::resolve(&office.sitting, &format!("essai:{id}")).unwrap();
    let means = office.clock.means();
    let statement = Statement::new(format!("UPDATE offer SET {set} WHERE id = :id")).with("id", offer);
    let batch = Batch {
        id: (means.id)(),
        counsellor: office.sitting.signer.id.clone(),
        at: office.sitting.now().to_string(),
        statements: vec![statement],
    };
    office.another_store().apply(&batch).unwrap();
}

#[test]
fn an_offer_of_the_ranking_is_proposed_with_a_reason_and_marked_from_then_on() {
    let mut sitter = proposed_at(office().sit("fr"));
    sitter.shows_line(&[">", "*", "Maçon de village"]);
    sitter.shows_line(&["* proposé le 24 nov. par Afi Exemple : présélection"]);
    sitter
        .press("esc")
        .shows_line(&["Proposition", "24 nov., Maçon de village, Chantier Inventé : présélection"]);
    sitter.press("f5").shows_line(&["24 nov.", "Maçon de village", "présélection"]);
    sitter.shows_line(&["Décidée", "le 24 nov. par Afi Exemple", "points sur 100"]);
    sitter.shows_line(&["Raison", "expérience du métier"]);
}

#[test]
fn a_decision_without_a_reason_is_none() {
    let mut sitter = ranked(office().sit("fr"));
    sitter.press("f2 f2").shows_line(&["Raison", "! à remplir"]);
    sitter
        .goes_to("Décision")
        .retypes("non retenue")
        .goes_to("Raison")
        .types("expérience du métier")
        .press("f2");
    sitter.shows("cette raison ne va pas avec la décision");
    sitter.goes_to("Raison").retypes("papiers manquants").press("f2").shows("non retenue : TG-A0000001-");
    sitter.press("f5").shows_line(&["-", "Maçon de village", "non retenue"]);
    sitter.press("f2").shows("Cette proposition est terminée.");
}

#[test]
fn who_decided_what_about_whom_and_why_is_in_the_history_of_the_person() {
    let mut sitter = proposed_at(office().sit("fr"));
    sitter.press("esc ctrl-y").shows_line(&["Afi Exemple", "a décidé d'une proposition"]);
    sitter.shows_line(&["Décision", "présélection"]).shows_line(&["Raison", "expérience du métier"]);
}

#[test]
fn several_people_are_shortlisted_for_one_offer_and_each_is_decided_by_itself() {
    let mut office = office_on_file();
    let mut akou = KOSSI.to_vec();
    akou.retain(|(key, _)| !["family_name", "given_names", "phone"].contains(key));
    akou.extend([("family_name", "Mensah-Fictive"), ("given_names", "Akou"), ("phone", "+22890000043")]);
    office.registers(&akou);
    let mut sitter = office.sit("fr");
    sitter.press("f4").types("village").press("enter f3").waits_for("CANDIDATS POUR");
    sitter.press("f2").shows("NOUVELLE PROPOSITION").types("savoir-faire").press("f2").shows("TG-A0000001-");
    sitter.press("down f2").goes_to("Décision").retypes("réserve").goes_to("Raison").types("assez de monde");
    sitter.press("f2").shows("en réserve : TG-A0000002-").press("f5");
    sitter.shows("PROPOSITIONS  TG-O0000001-").shows("PROPOSITIONS  2, dont 2 en cours");
    sitter.shows_line(&["ADJOVI-FICTIF Kossi"]).shows_line(&["MENSAH-FICTIVE Akou"]);
    sitter.press("esc esc").shows_line(&["Proposition", "TG-0000001-", "ADJOVI-FICTIF Kossi"]);
}

#[test]
fn proposing_again_shows_what_came_before_and_asks() {
    let mut sitter = sent();
    sitter.press("f2").retypes("refus de l'employeur").goes_to("Raison").types("poste pourvu").press("f2");
    sitter.shows_line(&["-", "Maçon de village", "refus de l'employeur, poste pourvu"]).press("esc");
    sitter.press("f2").shows("NOUVELLE PROPOSITION").shows("Proposé le 24 nov., Afi Exemple");
    sitter.types("souhait").press("f2").shows("NOUVELLE PROPOSITION");
    sitter.shows("Enregistrer encore ? Proposé le 24 nov., Afi Exemple : refus de l'employeur, p");
    sitter.press("f2").shows("présélection : TG-A0000002-");
    sitter.press("f5").shows("PROPOSITIONS  2, dont 1 en cours");
}

#[test]
fn of_two_seats_that_propose_the_same_two_at_once_one_is_told() {
    let office = office_on_file();
    let yawa = office.hires("Yawa Collègue", Role::Counsellor, "ANPE Essai");
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(Some(&yawa), "fr"));
    for sitter in [&mut one, &mut other] {
        sitter.opens_person("kossi").press("f3 f2").shows("NOUVELLE PROPOSITION").types("souhait");
    }
    one.press("f2").shows("présélection : TG-A0000001-");
    other
        .press("f2")
        .hides("TG-A")
        .shows("Enregistrer encore ? Proposé le 24 nov., Afi Exemple : présélection");
    // She knows now, and it is hers to decide.
    other.press("f2").shows("présélection : TG-A0000002-");
}

#[test]
fn below_the_question_a_rule_of_the_file_lets_no_unseen_one_pass() {
    let mut office = office_on_file();
    let person = guichet::deeds::references::resolve(&office.sitting, &person_of(&office)).unwrap().1;
    let offer = guichet::deeds::references::resolve(&office.sitting, "essai:E1").unwrap().1;
    let proposal = crate::support::record(&[("decision", "shortlisted"), ("why", "wish")], &office.sitting);
    let mut propose =
        |seen| proposals::propose(&mut office.sitting, (&person, &offer), seen, &proposal, None);
    propose(0).unwrap();
    assert!(matches!(propose(0), Err(guichet::deeds::Error::ProposedMeanwhile)));
    propose(1).unwrap();
    assert!(matches!(propose(1), Err(guichet::deeds::Error::ProposedMeanwhile)));
    assert_eq!(proposals::of(&office.sitting, &About::Candidate(person)).unwrap().proposals.len(), 2);
}

fn person_of(office: &Office) -> String {
    guichet::deeds::candidates::find(&office.sitting, "adjovi", 1).unwrap()[0].reference.clone()
}

#[test]
fn without_consent_the_profile_stays_and_the_rest_goes_on() {
    let mut sitter = proposed();
    sitter.shows_line(&["!", "Accord", "Pas d'accord pour l'employeur : rien ne part."]);
    sitter
        .press("f2 f2")
        .shows("Pas d'accord pour l'employeur")
        .shows("SUITE DE LA PROPOSITION")
        .press("esc");
    sitter
        .press("f4")
        .types("non")
        .press("f2")
        .shows("La personne refuse que son profil aille à cet employeur");
    sitter.press("f2 f2").shows("La personne refuse").press("esc");
    // Her refusal blocks the sending alone: she takes her slip home, and the decision stands.
    sitter.press("f3").shows("UNE OFFRE POUR VOUS").press("esc").shows("PROPOSITIONS  1, dont 1 en cours");
    sitter.clock.later(86_400);
    agrees(&mut sitter);
    sitter.shows_line(&["Accord", "le profil peut aller à l'employeur"]);
    sitter.press("f2 f2").shows("Noté : envoyée à l'employeur.");
}

#[test]
fn who_said_yes_to_employers_at_her_registration_is_not_asked_again() {
    let mut office = Office::in_memory();
    let mut texts = KOSSI.to_vec();
    texts.retain(|(key, _)| *key != "consent");
    texts.push(("consent", "employment, employers"));
    office.registers(&texts);
    office.imports(&ads());
    let mut sitter = proposed_at(office.sit("fr"));
    sitter.press("f5").shows_line(&["Accord", "le profil peut aller à l'employeur"]);
    sitter.press("f2 f2").shows("Noté : envoyée à l'employeur.");
    // For this one employer she says no: the others may still have it.
    sitter.press("esc down f2").types("souhait").press("f2 f5 f4").types("non").press("f2");
    sitter.shows("La personne refuse que son profil aille à cet employeur");
}

#[test]
fn a_proposal_goes_step_by_step_and_a_refusal_bears_its_coded_reason() {
    let mut sitter = sent();
    sitter.press("f2").shows_line(&["Suite", "entretien"]).press("f2").shows("Noté : entretien.");
    sitter.press("f2").retypes("refus de la personne").press("f2").shows_line(&["Raison", "! à remplir"]);
    sitter
        .goes_to("Raison")
        .types("poste pourvu")
        .press("f2")
        .shows("cette raison ne va pas avec cette suite");
    sitter.goes_to("Raison").retypes("trop loin").press("f2").shows("Noté : refus de la personne.");
    sitter.shows_line(&["-", "Maçon de village", "refus de la personne, trop loin"]);
    sitter
        .shows_line(&["Étapes", "envoyée à l'employeur le 24 nov."])
        .press("f2")
        .shows("Cette proposition est terminée.");
}

#[test]
fn a_step_that_is_none_from_here_is_refused() {
    let mut sitter = proposed();
    sitter
        .press("f2")
        .retypes("embauche")
        .press("f2")
        .shows("cette suite n'est pas possible d'où en est la proposition");
}

#[test]
fn that_money_was_asked_is_told_whatever_became_of_it() {
    let mut sitter = sent();
    sitter.press("f2").retypes("embauche").goes_to("Raison").types("argent demandé").press("f2");
    sitter.shows_line(&["+", "Maçon de village", "embauche, argent demandé"]);
    sitter.shows_line(&["!", "Attention", "On a demandé de l'argent à la personne"]);
}

#[test]
fn an_outcome_that_is_not_known_after_a_fortnight_stands_on_today_and_opens_the_proposal() {
    let mut sitter = sent();
    sitter.clock.later(13 * 86_400);
    sitter.press("esc*4").press("f3 esc").hides("sans nouvelles");
    sitter.clock.later(86_400);
    sitter.press("f3 esc").shows("AUJOURD'HUI 1");
    sitter.shows_line(&["ADJOVI-FICTIF Kossi", "sans nouvelles : Maçon de village, Chantier Inventé"]);
    sitter.clock.later(86_400);
    sitter.press("f3 esc").shows("EN RETARD 1").shows_line(&["08/12", "ADJOVI-FICTIF Kossi"]);
    sitter.press("enter").shows("PROPOSITIONS  TG-0000001-").shows_line(&["!", "Maçon de village"]);
    sitter
        .press("f2")
        .retypes("sans réponse")
        .press("f2")
        .shows("Noté : sans réponse.")
        .press("esc")
        .hides("EN RETARD");
}

#[test]
fn the_day_on_which_she_comes_back_is_the_day_on_today_and_on_her_slip() {
    let mut sitter = proposed();
    sitter
        .press("enter")
        .shows("MODIFIER LA PROPOSITION")
        .stands_at("À apporter")
        .types("CV et niveau à bulle");
    sitter.goes_to("Revient le").types("t-1").press("f2").shows("ce jour est passé");
    sitter.retypes("t+3").press("f2").shows("Proposition enregistrée.");
    sitter.shows_line(&["Revient le", "27 novembre 2026"]).hides("Nouvelles avant");
    sitter
        .press("f3")
        .resize(80, 60)
        .shows("REVENEZ AU BUREAU : 27 novembre 2026")
        .shows("CV et niveau à bulle");
    sitter.resize(80, 24).press("esc");
    sitter
        .press("enter")
        .goes_to("Décision")
        .retypes("réserve")
        .press("f2")
        .shows("décidé : F2 note la suite");
    sitter.press("esc").clock.later(3 * 86_400);
    sitter.press("esc*4").press("f3 esc").shows("AUJOURD'HUI 1").shows("sans nouvelles : Maçon de village");
}

#[test]
fn the_slip_tells_the_offer_what_fits_and_that_nobody_pays_and_no_number_of_hers_but_the_desks() {
    let mut office = office_on_file();
    let mut texts = KOSSI.to_vec();
    texts.retain(|(key, _)| *key != "languages");
    texts.extend([("languages", "en B2"), ("document", "cni"), ("document_number", "0123-456-789")]);
    texts.retain(|(key, _)| *key != "family_name");
    texts.push(("family_name", "Anglophone-Fictif"));
    office.registers(&texts);
    rewrites(&office, "E1", "country = 'GH'");
    let mut sitter = office.sit("fr");
    sitter.opens_person("anglophone").press("f3").waits_for("OFFRES POUR");
    chooses(&mut sitter, "Maçon de village");
    sitter.press("f2").types("souhait").press("f2 f5 f3").resize(80, 60);
    // In her language, not in the counsellor's.
    for told in [
        "AN OFFER FOR YOU",
        "Maçon de village",
        "Chantier Inventé",
        "WHAT GOES WELL BETWEEN YOU AND THIS OFFER",
        "WHAT TO BRING",
        "COME BACK TO THE OFFICE",
        "Work abroad costs the worker nothing",
        "Nobody has to pay to be hired",
        "the employer chooses",
    ] {
        sitter.shows(told);
    }
    // That nothing was asked for speaks for nobody.
    sitter.hides("No language asked").shows("Same occupation: 7112");
    let slip = sitter.screen();
    for word in ["0123", "90000042", "1990", "Aného"] {
        assert!(!slip.contains(word), "{word}:\n{slip}");
    }
}

#[test]
fn at_home_the_slip_says_nothing_of_abroad() {
    let mut sitter = proposed();
    sitter.press("f3").resize(80, 60).shows("UNE OFFRE POUR VOUS").shows("Personne ne doit payer");
    sitter.hides("à l'étranger").press("esc").shows("PROPOSITIONS");
}

#[test]
fn an_offer_abroad_waits_for_its_employer_to_be_verified() {
    let mut office = office_on_file();
    office.imports(&json!([ad("E9", "Maçon de Lyon", json!({}))]));
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f3").waits_for("Maçon de Lyon");
    chooses(&mut sitter, "Maçon de Lyon");
    // Whatever a list showed before: the source that stood for the employer does so no longer.
    let mut trusts = |why| guichet::deeds::employers::trust(&mut office.sitting, "essai", why).unwrap();
    trusts(None);
    sitter.press("f2").shows("Pas de proposition. À l'étranger : employeur non vérifié");
    sitter.hides("NOUVELLE PROPOSITION");
    trusts(Some("service public"));
    sitter.press("f2").shows("NOUVELLE PROPOSITION").types("souhait").press("f2").shows("TG-A0000001-");
    // What was found out later is shown, and stops the sending and the slip.
    rewrites(&office, "E9", "verification = 'blacklisted'");
    sitter.press("f5").shows_line(&["Maçon de Lyon", "présélection ! Employeur sur"]);
    sitter.shows_line(&["!", "Attention", "Pas de proposition. Employeur sur la liste noire"]);
    agrees(&mut sitter);
    sitter.press("f2 f2").shows("Pas de proposition. Employeur sur la liste noire");
    sitter.press("esc f3").shows("Employeur sur la liste noire").hides("UNE OFFRE POUR VOUS");
}

#[test]
fn nobody_under_age_is_proposed_for_work_abroad() {
    let mut office = office_on_file();
    let mut texts = KOSSI.to_vec();
    texts.retain(|(key, _)| !["family_name", "birth"].contains(key));
    texts.extend([("family_name", "Jeune-Fictif"), ("birth", "2009-05-01")]);
    texts.extend([("guardian", "Afi Fictive"), ("guardian_kin", "mother")]);
    office.registers(&texts);
    rewrites(&office, "E1", "country = 'GH'");
    let (_, offer) = guichet::deeds::references::resolve(&office.sitting, "essai:E1").unwrap();
    let young = guichet::deeds::candidates::find(&office.sitting, "jeune", 1).unwrap()[0].id.clone();
    let barred = proposals::ground(&office.sitting, &young, &offer).err().unwrap();
    let guichet::deeds::Error::Barred(reasons) = barred else { panic!("{barred}") };
    assert_eq!(reasons.iter().map(|reason| reason.id).collect::<Vec<_>>(), ["reason-age-under-abroad"]);
    let (_, at_home) = guichet::deeds::references::resolve(&office.sitting, "essai:E2").unwrap();
    assert!(proposals::ground(&office.sitting, &young, &at_home).is_ok());
}

#[test]
fn an_offer_that_closes_meanwhile_is_shown_so_and_what_was_sent_before_may_still_be_noted() {
    let mut office = office_on_file();
    let mut sitter = office.another_seat(None, "fr");
    sitter.opens_person("kossi").press("f3").waits_for("Maçon de village");
    chooses(&mut sitter, "Maçon de village");
    sitter.press("f2").types("souhait").press("f2 f5");
    agrees(&mut sitter);
    office.clock.later(2 * 86_400);
    office.closes("E1");
    sitter.press("esc f5").shows_line(&["Maçon de village", "présélection ! L'offre est fermée"]);
    sitter.press("f3").shows("Pas de proposition. L'offre est fermée").hides("UNE OFFRE");
    sitter.press("f2 f2").shows("L'offre est fermée").goes_to("Jour").retypes("t-1").press("f2");
    sitter.shows("Noté : envoyée à l'employeur.").press("f2").retypes("offre disparue").goes_to("Raison");
    sitter
        .types("poste pourvu")
        .press("f2")
        .shows("Noté : offre disparue.")
        .press("esc f2")
        .shows("L'offre est fermée");
}

#[test]
fn who_has_not_consented_is_never_proposed() {
    let mut office = office_on_file();
    let waiting =
        office.lets_wait(&[("family_name", "Attente-Fictive"), ("given_names", "Ami"), ("sex", "f")]);
    let (_, offer) = guichet::deeds::references::resolve(&office.sitting, "essai:E1").unwrap();
    let refused = proposals::ground(&office.sitting, &waiting.id, &offer).err().unwrap();
    assert_eq!(refused.code(), "waits_for_consent");
}

#[test]
fn who_makes_statistics_proposes_nobody_and_sees_no_proposal() {
    let office = office_on_file();
    drop(proposed_at(office.another_seat(None, "fr")));
    let account = office.hires("Yawa Chiffres", Role::Statistics, "ANPE Essai");
    let mut sitter = office.another_seat(Some(&account), "fr");
    sitter.press("f4").types("village").press("enter").shows("Chantier Inventé").hides("ADJOVI");
    sitter.press("f5").shows("Votre rôle ne permet pas cela").hides("PROPOSITIONS");
}

#[test]
fn a_proposal_left_in_the_middle_is_taken_up_where_it_was_left() {
    let office = office_on_file();
    let mut one = office.another_seat(None, "fr");
    one.opens_person("kossi").press("f3 f2").types("souhait").press("tab").types("veut partir de chez lui");
    // The line is cut: no key, no goodbye.
    one.desk.hang_up();
    let mut other = office.another_seat(None, "fr");
    other.shows("À REPRENDRE").shows_line(&["Proposition A. K.", "3 champs sur 5"]);
    other.press("enter").shows("NOUVELLE PROPOSITION").shows_line(&["Raison", "souhait de la personne"]);
    other
        .stands_at("Remarque")
        .shows("veut partir de chez lui")
        .press("f2")
        .shows("présélection : TG-A0000001-");
    one.press("f2").hides("TG-A0000002-");
}

#[test]
fn an_import_on_which_a_proposal_stands_is_not_taken_back() {
    let office = office_on_file();
    let mut sitting = office.another_sitting(None);
    let list = guichet::deeds::imports::list(&sitting, 10).unwrap();
    drop(proposed_at(office.another_seat(None, "fr")));
    let import = list.iter().find(|import| import.kind == "offers").unwrap().id.clone();
    assert!(matches!(
        guichet::deeds::imports::undo(&mut sitting, &import),
        Err(guichet::deeds::Error::Closed)
    ));
}

#[test]
fn a_counsellor_exports_no_proposals() {
    let office = office_on_file();
    drop(proposed_at(office.another_seat(None, "fr")));
    let account = office.hires("Yawa Collègue", Role::Counsellor, "ANPE Essai");
    let mut sitting = office.sitting_of(&account);
    let refused = proposals::export(&mut sitting, Outside::Masked, &mut |_| panic!("a row left"));
    assert!(matches!(refused, Err(guichet::deeds::Error::NotAllowed)));
}
