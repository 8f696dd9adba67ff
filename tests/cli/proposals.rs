//! Proposals as scripts make them and read them: in plain lines, in documents, in what leaves.

use crate::desk::{Desk, Ran, text_of};
use serde_json::{Value, json};

fn typed(desk: &Desk, input: impl AsRef<[u8]>) -> Ran {
    let ran = desk.ask(&[]).today("2026-11-23").input(input).run();
    assert!(ran.bytes.iter().all(|byte| *byte >= b' ' || *byte == b'\n'), "control bytes in {:?}", ran.out);
    ran
}

/// A desk with a dressmaker and two offers at home.
fn desk() -> (Desk, String) {
    let desk = Desk::exercise();
    let ad = |id: &str, title: &str, employer: &str| {
        json!({ "id": id, "intitule": title, "description": "Annonce inventée pour un essai.",
            "dateCreation": "2026-11-20T08:00:00Z", "dateActualisation": "2026-11-20T08:00:00Z",
            "lieuTravail": { "libelle": "Togo" }, "romeCode": "B1803", "typeContrat": "CDI",
            "appellationlibelle": "Couturier / Couturière", "entreprise": { "nom": employer } })
    };
    let ads = json!({ "resultats": [
        ad("E1", "Couturière d'atelier", "Atelier Imaginaire"), ad("E2", "Retoucheuse", "Boutique Inventée"),
    ] });
    let file = desk.write("ads.json", ads.to_string());
    desk.run(&["import", "offers", file.to_str().unwrap(), "--source", "essai"]).done();
    typed(
        &desk,
        "candidate-new\nExemplaire;Afi Fictive;f;1984\ncountry=TG\noccupation=couturière\ndocument=cni\n\
        document_number=0123-456\nconsent=emploi\nsave\n",
    )
    .done();
    let candidate = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    (desk, candidate)
}

fn shown(desk: &Desk, reference: &str) -> Value {
    desk.ask(&["show", reference, "--json"]).today("2026-11-23").run().done().json()
}

fn first(desk: &Desk, candidate: &str) -> Value {
    let proposal = text_of(&shown(desk, candidate)["applications"][0], "ref").to_owned();
    shown(desk, &proposal)
}

#[test]
fn somebody_is_proposed_by_naming_both_and_the_document_tells_all_of_it() {
    let (desk, candidate) = desk();
    let ran = typed(&desk, format!("proposal-new {candidate} essai:E1 expérience du métier\nsave\n")).done();
    assert!(
        ran.out.contains("EXEMPLAIRE Afi Fictive, Couturière d'atelier, Atelier Imaginaire"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("présélection : TG-A0000001-"), "{}", ran.out);
    let document = first(&desk, &candidate);
    assert_eq!((text_of(&document, "kind"), text_of(&document, "status")), ("application", "shortlisted"));
    assert_eq!(
        (text_of(&document, "candidate"), text_of(&document, "offer_alias")),
        (candidate.as_str(), "essai:E1")
    );
    assert_eq!(
        (text_of(&document["fields"], "why"), text_of(&document, "decided_on")),
        ("experience", "2026-11-23")
    );
    assert_eq!(
        (&document["nth"], &document["may_be_sent"], &document["barred"]),
        (&1.into(), &false.into(), &json!([]))
    );
    assert!(document["score"].as_i64().is_some_and(|score| (35..=100).contains(&score)), "{document}");
    assert_eq!(document["answer_due"], "2026-12-07");
    assert_eq!(text_of(&document["history"][0], "status"), "shortlisted");
    let told = desk.ask(&["show", &candidate]).today("2026-11-23").run().done().out;
    assert!(
        told.contains("Proposition: 23 nov., Couturière d'atelier, Atelier Imaginaire : présélection"),
        "{told}"
    );
    // The offer names it too.
    let of_offer = &shown(&desk, "essai:E1")["applications"][0];
    assert_eq!(
        (text_of(of_offer, "ref"), text_of(of_offer, "stage")),
        (text_of(&document, "ref"), "shortlisted")
    );
    let log = desk.json(&["log", "list", "--of", &candidate, "--json"]);
    let decided = log.as_array().unwrap().iter().find(|row| row["action"] == "propose").unwrap();
    assert_eq!(decided["changes"]["why"], json!(["", "experience"]), "{decided}");
    assert_eq!(decided["changes"]["offer"], document["offer"]);
}

#[test]
fn rows_of_a_ranking_are_proposed_one_after_the_other() {
    let (desk, candidate) = desk();
    let lines = format!(
        "offers-for-candidate {candidate}\nproposal-new 1 savoir-faire\nsave\nproposal-new 2 souhait de la personne\nsave\n\
         offers-for-candidate {candidate}\n"
    );
    let ran = typed(&desk, lines).done();
    assert_eq!(ran.out.matches("* proposé le 23 nov. par").count(), 2, "{}", ran.out);
    // From the other side: the offer's people.
    let offer = text_of(&shown(&desk, "essai:E2"), "ref").to_owned();
    let ran = typed(&desk, format!("candidates-for-offer {offer}\nproposals\nshow {offer}\n")).done();
    assert!(ran.out.contains("1. * proposé le 23 nov."), "{}", ran.out);
    assert!(ran.out.contains(&format!("{candidate} EXEMPLAIRE Afi Fictive : présélection")), "{}", ran.out);
}

#[test]
fn proposing_again_is_asked_and_the_end_tells_that_it_was_not_answered() {
    let (desk, candidate) = desk();
    let propose = format!("proposal-new {candidate} essai:E1 souhait de la personne\nsave\n");
    typed(&desk, &propose).done();
    let asked = typed(&desk, &propose).ended_with(3);
    assert!(asked.out.contains("Enregistrer encore ? Proposé le 23 nov., "), "{}", asked.out);
    assert_eq!(shown(&desk, &candidate)["applications"].as_array().unwrap().len(), 1);
    typed(&desk, "draft-resume\nsave\nsave\n").done();
    let all = shown(&desk, &candidate)["applications"].clone();
    assert_eq!(all.as_array().unwrap().len(), 2);
    let newest = shown(&desk, text_of(&all[0], "ref"));
    assert_eq!(newest["nth"], 2);
}

#[test]
fn a_proposal_is_followed_in_lines_to_its_outcome() {
    let (desk, candidate) = desk();
    typed(&desk, format!("proposal-new {candidate} essai:E1 souhait de la personne\nsave\n")).done();
    let refused = typed(&desk, format!("proposal-outcome {candidate}\nsave\n")).ended_with(3);
    assert!(refused.out.contains("Pas d'accord pour l'employeur"), "{}", refused.out);
    typed(&desk, format!("proposal-consent {candidate}\nanswer=given\nway=signed\nsave\n")).done();
    typed(&desk, format!("proposal-outcome {candidate}\nsave\n")).done();
    let wrong = format!(
        "proposal-outcome {candidate} refused_by_employer\nreason=pay\nsave\nreason=language\nsave\n"
    );
    let ran = typed(&desk, wrong).ended_with(3);
    assert!(ran.out.contains("cette raison ne va pas avec cette suite"), "{}", ran.out);
    let document = first(&desk, &candidate);
    assert_eq!(text_of(&document, "status"), "refused_by_employer");
    assert!(document["answer_due"].is_null());
    let steps: Vec<(&str, Option<&str>)> = document["moves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (text_of(step, "stage"), step["reason"].as_str()))
        .collect();
    assert_eq!(steps, [("sent", None), ("refused_by_employer", Some("language"))]);
    assert!(document["moves"][0]["by"].as_str().is_some_and(|by| !by.is_empty()));
    typed(&desk, format!("proposal-outcome {}\n", text_of(&document, "ref"))).ended_with(3);
}

#[test]
fn the_slip_is_laid_into_the_tray_in_the_language_of_the_person_and_bears_no_document() {
    let (desk, candidate) = desk();
    typed(&desk, format!("candidate-change {candidate}\nlanguages=en C1\nsave\n")).done();
    typed(
        &desk,
        format!("proposal-new {candidate} essai:E1\nwhy=wish\nback_on=2026-11-30\nsave\nslip {candidate}\n"),
    )
    .done();
    let listed = desk.run(&["fetch"]).done().out;
    let name = listed.split([' ', ',', '\n']).find(|word| word.ends_with("-slip.txt")).unwrap();
    assert!(name.contains("TG-A0000001-"), "{name}");
    let slip = desk.run(&["fetch", name]).done().out;
    for told in
        ["AN OFFER FOR YOU", "Couturière d'atelier", "WHAT TO BRING", "COME BACK TO THE OFFICE: 30 Nov 2026"]
    {
        assert!(slip.contains(told), "{told}: {slip}");
    }
    assert!(!slip.contains("0123") && !slip.contains("1984"), "{slip}");
    let log = desk.json(&["log", "list", "--json"]);
    let printed = |row: &Value| row["action"] == "print" && row["record"] == "proposal";
    assert!(log.as_array().unwrap().iter().any(printed), "{log}");
}

#[test]
fn an_outcome_that_is_awaited_is_in_the_document_of_today() {
    let (desk, candidate) = desk();
    typed(&desk, format!("proposal-new {candidate} essai:E1\nwhy=wish\nback_on=2026-11-30\nsave\n")).done();
    let today = |day: &str, group: &str| {
        let document = desk.ask(&["today", "--json"]).today(day).run().done().json();
        let rows = document[group].as_array().unwrap().clone();
        rows.into_iter().filter(|row| row["kind"] == "proposal").collect::<Vec<_>>()
    };
    assert_eq!(today("2026-11-29", "due").len(), 0);
    let due = today("2026-11-30", "due");
    assert_eq!(due.len(), 1);
    assert!(text_of(&due[0], "ref").starts_with("TG-A0000001-"), "{due:?}");
    assert_eq!(today("2026-12-01", "overdue").len(), 1);
    let told = desk.ask(&[]).today("2026-12-01").input("today\nproposals 1\n").run().done();
    assert!(told.out.contains("PROPOSITIONS  1, dont 1 en cours"), "{}", told.out);
}

#[test]
fn applications_leave_masked_or_whole_and_who_waits_for_consent_does_not() {
    let (desk, candidate) = desk();
    typed(&desk, format!("proposal-new {candidate} essai:E1 autre\nnote=recommandée par sa tante\nsave\n"))
        .done();
    let whole = desk.run(&["export", "applications", "--format", "jsonl"]).done().out;
    let row: Value = serde_json::from_str(whole.trim()).unwrap();
    assert_eq!(
        (text_of(&row, "candidate"), text_of(&row, "note")),
        (candidate.as_str(), "recommandée par sa tante")
    );
    assert_eq!(
        (text_of(&row, "stage"), text_of(&row, "why"), text_of(&row, "offer_alias")),
        ("shortlisted", "other", "essai:E1")
    );
    let masked = desk.run(&["export", "applications", "--format", "csv", "--masked"]).done().out;
    assert!(masked.contains("ref;candidate;offer;") && masked.contains("shortlisted"), "{masked}");
    assert!(!masked.contains(&candidate) && !masked.contains("tante"), "{masked}");
    let log = desk.json(&["log", "list", "--json"]);
    let exports = log.as_array().unwrap().iter().filter(|row| row["action"] == "export");
    assert_eq!(exports.count(), 2);
    // Her consent taken back, nothing of her leaves any more, and nobody proposes her.
    typed(&desk, format!("candidate-change {candidate}\nconsent=\nsave\n"));
    assert_eq!(text_of(&shown(&desk, &candidate), "status"), "waiting");
    assert_eq!(desk.run(&["export", "applications", "--format", "jsonl"]).done().out.trim(), "");
    let ran =
        typed(&desk, format!("proposal-new {candidate} essai:E2 souhait de la personne\n")).ended_with(3);
    assert!(!ran.out.contains("NOUVELLE PROPOSITION"), "{}", ran.out);
}

#[test]
fn a_seat_killed_in_the_middle_leaves_the_answers_and_no_half_proposal() {
    let (desk, candidate) = desk();
    let mut running = desk.ask(&[]).today("2026-11-23").start();
    running.send(
        format!("proposal-new {candidate} essai:E1 souhait de la personne\nnote=à moitié\n").as_bytes(),
    );
    running.shows("À apporter");
    running.kill();
    assert_eq!(shown(&desk, &candidate)["applications"], json!([]));
    let ran = typed(&desk, "draft-resume\nsave\n").done();
    assert!(ran.out.contains("TG-A0000001-"), "{}", ran.out);
    let document = first(&desk, &candidate);
    assert_eq!(
        (text_of(&document["fields"], "why"), text_of(&document["fields"], "note")),
        ("wish", "à moitié")
    );
}

#[test]
fn what_is_no_pair_is_told_how_to_name_one() {
    let (desk, candidate) = desk();
    let ran = typed(&desk, format!("proposal-new {candidate}\nproposal-new {candidate} {candidate}\n"))
        .ended_with(3);
    assert_eq!(ran.out.matches("Pour qui et pour quelle offre ?").count(), 2, "{}", ran.out);
}
