//! Employers and the desk's own offers as scripts make them and read them: in plain lines, in documents, in tables.

use crate::desk::{Desk, Ran, text_of};
use guichet::i18n::{Lang, label};
use serde_json::Value;

const TODAY: &str = "2026-11-24";

fn typed(desk: &Desk, input: &str) -> Ran {
    desk.ask(&[]).today(TODAY).input(input).run()
}

fn shown(desk: &Desk, reference: &str) -> Value {
    desk.ask(&["show", reference, "--json"]).today(TODAY).run().done().json()
}

fn first(desk: &Desk, what: &str) -> String {
    text_of(&desk.json(&["find", what, "--json"])[0], "ref").to_owned()
}

const ABROAD: &str = "offer-new Maçon; employer=Bâtir Exemple; country=FR; contract=cdd; contract_months=6; \
                      salary=1 900 EUR par mois; no_fee=oui; no_fee_by=A. Exemple; no_fee_said=ni visa ni voyage; \
                      save\n";

#[test]
fn an_offer_is_entered_published_closed_and_opened_again_in_lines() {
    let desk = Desk::exercise();
    let ran =
        typed(&desk, "offer-new Maçon; employer=Bâtir Exemple; posts=3; salary=120 000 par mois; save\n")
            .done();
    assert!(ran.out.contains("Brouillon TG-O0000001-"), "{}", ran.out);
    let offer = first(&desk, "offers");
    let document = shown(&desk, &offer);
    assert_eq!((text_of(&document, "status"), text_of(&document, "own")), ("draft", "draft"));
    let fields = &document["fields"];
    assert_eq!(fields["employer_ref"]["name"], "Bâtir Exemple");
    assert_eq!((fields["salary_min"].as_i64(), text_of(fields, "salary_currency")), (Some(120_000), "XOF"));
    assert_eq!((text_of(fields, "occupation"), text_of(fields, "occupation_by")), ("7112", "title"));
    assert!(document["aliases"].as_array().unwrap().is_empty(), "it has no number but ours");
    assert_eq!(desk.json(&["find", "offers", "--open", "--json"]).as_array().unwrap().len(), 0);

    typed(&desk, &format!("offer-publish {offer}\noffer-change {offer} posts=2; save\n")).done();
    typed(&desk, &format!("offer-close {offer} reason=pourvue; note=deux maçons pris; save\n")).done();
    assert_eq!(text_of(&shown(&desk, &offer), "closed_reason"), "filled");
    // Opened again without a word why: refused, and the word is asked.
    typed(&desk, &format!("offer-reopen {offer}\nsave\nnote=un poste de plus\nsave\n")).ended_with(3);
    let document = shown(&desk, &offer);
    assert_eq!((text_of(&document, "status"), document["fields"]["posts"].as_i64()), ("open", Some(2)));
    let turns = document["history"].as_array().unwrap().iter();
    let turns: Vec<(&str, &str)> =
        turns.map(|row| (text_of(row, "turn"), row["note"].as_str().unwrap_or(""))).collect();
    assert_eq!(turns, [("published", ""), ("closed", "deux maçons pris"), ("reopened", "un poste de plus")]);
    desk.run(&["log", "verify"]).done();
}

#[test]
fn abroad_everything_that_stands_against_it_is_told_and_a_proposal_waits_for_the_verification() {
    let desk = Desk::exercise();
    typed(
        &desk,
        "candidate-new Exemplaire; Kossi; m; 1990; country=TG; occupation=maçon; consent=emploi; save\n",
    )
    .done();
    let bare = "offer-new Maçon; employer=Bâtir Exemple; country=FR; save\noffer-publish\n";
    let ran = typed(&desk, bare).ended_with(3);
    for id in ["reject-employer-unasked", "reject-offer-fee"] {
        assert!(ran.out.contains(&label(Lang::Fr, id)), "{id}: {}", ran.out);
    }
    assert_eq!(ran.out.matches(&label(Lang::Fr, "reject-missing")).count(), 3, "{}", ran.out);
    typed(&desk, ABROAD).done();
    let (offer, employer) = (first(&desk, "offers"), first(&desk, "employers"));
    typed(&desk, &format!("employer-verify {employer} en cours; save\noffer-publish {offer}\n")).done();

    let kossi = first(&desk, "candidates");
    let criterion = || -> Value {
        let ranking = desk.ask(&["match", "candidate", &kossi, "--json"]).today(TODAY).run().done().json();
        let row =
            ranking.as_array().unwrap().iter().find(|row| row["ref"] == offer.as_str()).unwrap().clone();
        let criteria = row["criteria"].as_array().unwrap().iter();
        let told = criteria.clone().find(|one| one["name"] == "employer").unwrap().clone();
        assert_eq!(row["blocked"].as_bool().unwrap(), told["outcome"] == "blocked", "{row}");
        told
    };
    assert_eq!(text_of(&criterion(), "outcome"), "blocked");
    let verified = "vérifiée; how=partenaire; evidence=lettre 12; no_fee=oui; no_fee_by=A. Exemple; save\n";
    typed(&desk, &format!("employer-verify {employer} {verified}")).done();
    assert_eq!(text_of(&criterion(), "outcome"), "met");
    let document = shown(&desk, &employer);
    let checks = document["checks"].as_array().unwrap();
    assert_eq!((checks.len(), text_of(&checks[1], "evidence")), (2, "lettre 12"));
    assert_eq!(text_of(&document, "verification"), "verified");
    // Struck off again, his offers are blocked at once, in a ranking that was held.
    typed(&desk, &format!("employer-verify {employer} liste noire; reason=frais demandés; save\n")).done();
    assert_eq!(text_of(&criterion(), "outcome"), "blocked");
}

#[test]
fn a_worker_under_eighteen_is_barred_from_work_abroad_alone() {
    let desk = Desk::exercise();
    typed(
        &desk,
        "candidate-new Exemplaire; Yao; m; 2010-01-05; country=TG; occupation=maçon; guardian=A. Exemple; consent=emploi; save\n",
    )
    .done();
    typed(&desk, ABROAD).done();
    let (offer, employer) = (first(&desk, "offers"), first(&desk, "employers"));
    let verified = "vérifiée; how=partenaire; no_fee=oui; no_fee_by=A. Exemple; save\n";
    typed(&desk, &format!("employer-verify {employer} {verified}offer-publish {offer}\n")).done();
    typed(&desk, "offer-new Maçon; employer=Bâtir Local; save\noffer-publish\n").done();
    let yao = first(&desk, "candidates");
    let ranking = desk.ask(&["match", "candidate", &yao, "--json"]).today(TODAY).run().done().json();
    for row in ranking.as_array().unwrap() {
        let abroad = row["ref"] == offer.as_str();
        let age =
            row["criteria"].as_array().unwrap().iter().find(|one| one["name"] == "age").unwrap().clone();
        assert_eq!(age["outcome"] == "blocked", abroad, "{row}");
        if abroad {
            assert_eq!(age["text"], "Moins de 18 ans : pas d'emploi à l'étranger");
        }
    }
}

#[test]
fn a_source_is_trusted_by_an_administrator_with_a_reason_and_no_source_is_called_own() {
    let desk = Desk::exercise();
    let ad = r#"[{"id":"A1","intitule":"Maçon","description":"Annonce inventée.","dateCreation":"2026-11-20T08:00:00Z",
        "lieuTravail":{"libelle":"69 - LYON 03"},"romeCode":"F1703","entreprise":{"nom":"Entreprise Inventée"}}]"#;
    let file = desk.write("ads.json", ad);
    let file = file.to_str().unwrap();
    desk.run(&["import", "offers", file, "--source", "own"]).ended_with(1);
    desk.run(&["import", "offers", file, "--source", "ft"]).done();
    let state = || text_of(&shown(&desk, "ft:A1"), "verification").to_owned();
    assert_eq!(state(), "unverified", "a file says nothing for its employers");
    desk.run(&["import", "trust", "ft", "--why", " "]).ended_with(1);
    desk.run(&["import", "trust", "nobody", "--why", "service public"]).ended_with(1);
    desk.run(&["import", "trust", "ft", "--why", "service public"]).done();
    let sources = desk.json(&["import", "sources", "--json"]);
    assert_eq!(
        (sources[0]["trusted"].as_bool(), text_of(&sources[0], "why")),
        (Some(true), "service public")
    );
    assert_eq!(state(), "verified");
    // What this desk found out outweighs every partner.
    let refused =
        "employer-new Entreprise inventee; country=FR; save\nemployer-verify refusée; reason=fraude; save\n";
    typed(&desk, refused).done();
    assert_eq!(state(), "refused");
    desk.run(&["import", "distrust", "ft"]).done();
    assert_eq!(desk.json(&["import", "sources", "--json"])[0]["trusted"].as_bool(), Some(false));
}

#[test]
fn offers_and_employers_go_out_as_tables_and_masked() {
    let desk = Desk::exercise();
    typed(&desk, ABROAD).done();
    typed(&desk, "employer-change TG-E0000001-9 contact=A. Secret; phone=90000077; save\n").done();
    let rows = |what, masked: &[&str]| -> Vec<Value> {
        let ran = desk.run(&[&["export", what, "--format", "jsonl"], masked].concat()).done();
        ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let offers = rows("offers", &[]);
    assert_eq!((text_of(&offers[0], "status"), text_of(&offers[0], "verification")), ("draft", "unverified"));
    assert_eq!(offers[0]["employer_ref"]["ref"], "TG-E0000001-9");
    assert_eq!(text_of(&rows("employers", &[])[0], "contact"), "A. Secret");
    let masked = rows("employers", &["--masked"]);
    assert_ne!(text_of(&masked[0], "contact"), "A. Secret");
    assert_eq!(text_of(&masked[0], "name"), "Bâtir Exemple");
    let table = desk.run(&["export", "employers"]).done().out;
    assert!(table.lines().next().unwrap().contains("ref;verification;updated_at;name;country"), "{table}");
    let log = desk.json(&["log", "list", "--json"]);
    assert_eq!(text_of(&log[0], "action"), "export");
}

/// Answers to every field that is asked, in the order of the form.
const ANSWERS: &[(&str, &str)] = &[
    ("title", "Maçon coffreur"),
    ("employer_ref", "Bâtir Exemple"),
    ("country", "FR"),
    ("place", "Lyon"),
    ("occupation", "7112"),
    ("contract", "fixed_term"),
    ("contract_months", "6"),
    ("hours", "39 h"),
    ("posts", "3"),
    ("experience", "24"),
    ("experience_asked", "yes"),
    ("education", "2"),
    ("languages", "fr A2"),
    ("licences", "b"),
    ("skills", "coffrage"),
    ("skills_wished", "banchage"),
    ("salary", "1900 EUR par mois"),
    ("closes_on", "2026-12-31"),
    ("apply", "au bureau"),
    ("url", "https://exemple.invalid"),
    ("lodging", "employer"),
    ("travel", "employer"),
    ("permit", "employer"),
    ("must_return", "yes"),
    ("interviews_on", "2026-12-10"),
    ("no_fee", "yes"),
    ("no_fee_by", "A. Exemple"),
    ("no_fee_on", "2026-11-20"),
    ("no_fee_said", "ni visa ni voyage"),
    ("description", "Annonce inventée."),
];

#[test]
fn kill_9_at_any_field_loses_no_answer() {
    let desk = Desk::exercise();
    let help = label(Lang::Fr, "line-help");
    for (place, (key, answer)) in ANSWERS.iter().enumerate() {
        let mut seat = desk.ask(&[]).today(TODAY).start();
        let begin = if place == 0 { "offer-new" } else { "draft-resume" };
        seat.send(format!("{begin}\n{key}={answer}\n").as_bytes());
        // The next thing it says is said after the answer was kept.
        seat.send(b"?\n");
        seat.shows(help.lines().next().unwrap());
        seat.kill();
    }
    typed(&desk, "draft-resume\nsave\n").done();
    let document = shown(&desk, &first(&desk, "offers"));
    for (key, answer) in ANSWERS.iter().filter(|(key, _)| *key != "employer_ref") {
        let kept = &document["fields"][*key];
        let told = match kept {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Array(words) => words[0].as_str().unwrap_or("").to_owned(),
            other => other.to_string(),
        };
        assert!(told == *answer || kept[0]["language"] == "fr", "{key}: {kept} is not {answer}");
    }
    assert_eq!(document["fields"]["employer_ref"]["ref"], "TG-E0000001-9");
}
