//! The intake through a pipe: `ssh -T` without a person in front of it. Nothing typed is lost, whatever ends it.

use crate::desk::{Desk, Ran, text_of};
use guichet::domain::candidate::Candidate;
use guichet::domain::record::Record;
use guichet::i18n::{Lang, attribute, label};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-23";

/// The fields of the reference intake with what is typed: read where it lies beside the repository, else its equal.
fn reference_intake() -> Vec<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/tools/intake18.json");
    let text = std::fs::read_to_string(path).unwrap_or_else(|_| invented_intake().to_string());
    let intake: Value = serde_json::from_str(&text).unwrap();
    let fields = intake["fields"].as_array().unwrap();
    fields.iter().map(|row| (text_of(row, "field").to_owned(), text_of(row, "text").to_owned())).collect()
}

fn invented_intake() -> Value {
    let fields = [
        ("family_name", "Coulibaly-Exemplaire"),
        ("given_names", "Hawa Fictive Aminetou"),
        ("sex", "f"),
        ("birth", "1984-03-17"),
        ("phone", "+222 22 00 00 17"),
        ("phone_owner", "la personn"),
        ("country", "MR"),
        ("region", "Hodh ech Chargui"),
        ("locality", "Basseknou"),
        ("education", ""),
        ("occupation", "couturiere"),
        ("status", "retour de l'etranger"),
        ("languages", "ar, ff, fr B1, en A2"),
        ("nationality", "Mauritani"),
        ("mobility", "international, Mali"),
        ("email", "h.coulibaly@example.org"),
        ("consent", "oui, emploi, retour"),
        ("note", "souhaite ouvrir son atelier"),
    ];
    json!({ "fields": fields.map(|(field, text)| json!({ "field": field, "text": text })) })
}

fn mauritania() -> Desk {
    Desk::made(&["init", "--country", "MR", "--exercise"])
}

fn typed(desk: &Desk, input: &str) -> Ran {
    let ran = desk.ask(&[]).today(TODAY).input(input).run();
    assert!(ran.bytes.iter().all(|byte| *byte >= b' ' || *byte == b'\n'), "control bytes in {:?}", ran.out);
    ran
}

fn candidates(desk: &Desk) -> Vec<Value> {
    desk.json(&["find", "candidates", "--json"]).as_array().unwrap().clone()
}

fn drafts(desk: &Desk) -> usize {
    desk.json(&["today", "--json"])["drafts"].as_array().unwrap().len()
}

fn fields(desk: &Desk) -> Value {
    let found = candidates(desk);
    let [only] = &found[..] else { panic!("not one candidate: {found:?}") };
    desk.json(&["show", text_of(only, "ref"), "--json"])["fields"].clone()
}

fn prompt(field: &str, lang: Lang) -> String {
    label(lang, &format!("field-candidate-{field}"))
}

/// What the reference intake must come to.
fn assert_hawa(fields: &Value) {
    for (key, value) in [
        ("family_name", json!("Coulibaly-Exemplaire")),
        ("given_names", json!("Hawa Fictive Aminetou")),
        ("sex", json!("f")),
        ("birth", json!("1984-03-17")),
        ("phone", json!("+22222000017")),
        ("phone_owner", json!("self")),
        ("country", json!("MR")),
        ("region", json!("MR-01")),
        ("locality", json!("Oualata")),
        ("education", json!("4")),
        ("occupation", json!({ "isco08": "7531", "title": "couturiere" })),
        ("situation", json!("returnee")),
        ("nationality", json!(["MR"])),
        ("mobility", json!({ "reach": "international", "countries": ["ML"] })),
        ("email", json!("h.coulibaly@example.org")),
        ("consent", json!(["employment", "reintegration"])),
        ("note", json!("souhaite ouvrir son atelier")),
    ] {
        assert_eq!(fields[key], value, "{key}");
    }
    let languages = fields["languages"].as_array().unwrap();
    let told: Vec<String> = languages
        .iter()
        .map(|row| format!("{} {}", text_of(row, "language"), text_of(row, "level")).trim_end().to_owned())
        .collect();
    assert_eq!(told, ["ar", "ff", "fr B1", "en A2"]);
}

#[test]
fn the_reference_intake_is_saved_field_by_field() {
    let desk = mauritania();
    let answers: Vec<String> = reference_intake().into_iter().map(|(_, text)| text).collect();
    let input = format!("candidate-new\n{}\nlocality=Oualata\neducation=4\nsave\nquit\n", answers.join("\n"));
    let ran = typed(&desk, &input).done();
    assert_hawa(&fields(&desk));
    assert_eq!(drafts(&desk), 0);
    let reference = text_of(&candidates(&desk)[0], "ref").to_owned();
    assert!(ran.out.contains(&reference), "the number is told: {}", ran.out);
}

#[test]
fn several_answers_on_a_line_come_to_the_same() {
    let desk = mauritania();
    let answers: Vec<String> = reference_intake().into_iter().map(|(_, text)| text).collect();
    let (first, rest) = answers.split_at(9);
    let input = format!(
        "candidate-new {}\n{}\nlocality=Oualata;education=4;save\n",
        first.join(";"),
        rest.join(" ; ")
    );
    typed(&desk, &input).done();
    assert_hawa(&fields(&desk));
}

/// An answer to every field of the form in the order in which they are asked, and what is kept of it.
fn whole_interview() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("family_name", "Coulibaly-Exemplaire", json!("Coulibaly-Exemplaire")),
        ("given_names", "Hawa Fictive", json!("Hawa Fictive")),
        ("sex", "f", json!("f")),
        ("birth", "17/3/1984", json!("1984-03-17")),
        ("phone", "22 00 00 17", json!("+22222000017")),
        ("phone_owner", "la personne", json!("self")),
        ("country", "MR", json!("MR")),
        ("region", "Hodh ech Chargui", json!("MR-01")),
        ("locality", "Bassikounou", json!("Bassikounou")),
        ("education", "4", json!("4")),
        ("occupation", "couturière", json!({ "isco08": "7531", "title": "couturière" })),
        ("situation", "retour", json!("returnee")),
        (
            "languages",
            "ar, fr B1",
            json!([{ "language": "ar", "level": null }, { "language": "fr", "level": "B1" }]),
        ),
        ("nationality", "Mauritanie", json!(["MR"])),
        ("mobility", "international, Mali", json!({ "reach": "international", "countries": ["ML"] })),
        ("email", "h.c@example.org", json!("h.c@example.org")),
        ("consent", "oui, emploi", json!(["employment"])),
        ("note", "souhaite ouvrir son atelier", json!("souhaite ouvrir son atelier")),
        ("other_names", "Kulibali", json!("Kulibali")),
        ("arabic_name", "هوى كوليبالي", json!("هوى كوليبالي")),
        ("mother_name", "Mariem", json!("Mariem")),
        ("document", "passeport", json!("passport")),
        ("document_number", "M0123456", json!("M0123456")),
        ("document_country", "mauritanie", json!("MR")),
        ("document_expires", "12/12/2030", json!("2030-12-12")),
        ("document_seen", "copie", json!("copy")),
        ("birth_place", "Kiffa", json!("Kiffa")),
        ("marital", "mariée", json!("married")),
        ("dependants", "3", json!(3)),
        ("disability", "non", json!("no")),
        ("adaptation", "poste assis", json!("poste assis")),
        ("phone_relation", "la logeuse", json!("la logeuse")),
        ("safe_message", "oui", json!("yes")),
        ("phone2", "22 00 00 18", json!("+22222000018")),
        ("phone2_owner", "famille", json!("relative")),
        ("phone2_relation", "cousin Sidi", json!("cousin Sidi")),
        ("phone2_safe", "non", json!("no")),
        ("district", "bassik", json!("Bassikounou")),
        ("guardian", "Fictive-Tutrice Aminata", json!("Fictive-Tutrice Aminata")),
        ("guardian_kin", "mère", json!("mother")),
        ("next_of_kin", "Oumar Exemplaire", json!("Oumar Exemplaire")),
        ("next_of_kin_relation", "frère", json!("frère")),
        ("next_of_kin_phone", "22 00 00 19", json!("+22222000019")),
        ("men", "1", json!(1)),
        ("women", "2", json!(2)),
        ("boys", "1", json!(1)),
        ("girls", "2", json!(2)),
        ("at_school", "3", json!(3)),
        ("experience", "6 ans", json!(72)),
        ("occupation2", "cuisinière", json!({ "isco08": "5120", "title": "cuisinière" })),
        ("diploma", "CAP couture", json!("CAP couture")),
        ("skills", "broderie", json!("broderie")),
        ("licences", "B", json!(["b"])),
        ("abroad_in", "ES", json!("ES")),
        ("abroad_as", "saisonnier", json!("seasonal")),
        ("abroad_until", "31/12/2026", json!("2026-12-31")),
        ("wanted", "tailleur", json!({ "isco08": "7531", "title": "tailleur" })),
        ("wanted2", "cuisinière", json!({ "isco08": "5120", "title": "cuisinière" })),
        ("wanted3", "5221", json!({ "isco08": "5221", "title": "" })),
        ("contracts", "CDI, CDD", json!(["permanent", "fixed_term"])),
        ("pay_floor", "12000", json!({ "amount": 12000, "currency": "MRU", "period": "month" })),
        ("available_on", "1/12/2026", json!("2026-12-01")),
        ("barriers", "transport, papiers", json!(["transport", "no_papers"])),
        ("interviewed_on", "20/11/2026", json!("2026-11-20")),
    ]
}

/// All of it is in the pipe before the program reads a letter: one answer a line, and several.
#[test]
fn an_interview_of_every_field_typed_ahead_keeps_every_answer() {
    let whole = whole_interview();
    let asked: Vec<&str> = <Candidate as Record>::FIELDS.iter().map(|field| field.key).collect();
    assert_eq!(whole.iter().map(|(key, ..)| *key).collect::<Vec<_>>(), asked, "every field has its answer");
    let answers: Vec<&str> = whole.iter().map(|(_, typed, _)| *typed).collect();
    // A note is prose to the end of its line.
    let (quick, more) = answers.split_at(18);
    let seven: Vec<String> = quick.chunks(7).chain(more.chunks(7)).map(|line| line.join("; ")).collect();
    for lines in [answers.join("\n"), seven.join("\n")] {
        let desk = mauritania();
        let ran = typed(&desk, &format!("candidate-new\n{lines}\nsave\nquit\n")).done();
        assert!(ran.out.contains("MR-0000001-Q"), "{}", ran.out);
        let kept = fields(&desk);
        for (key, typed, value) in &whole {
            assert_eq!(kept[*key], *value, "{key}: {typed}");
        }
        assert_eq!(drafts(&desk), 0);
    }
}

/// Whoever types faster than the program answers means each line for where it leads to.
#[test]
fn commands_and_answers_that_wait_are_taken_in_their_order() {
    let desk = mauritania();
    let ran = typed(
        &desk,
        "candidate-new\nExemplaire\nAfi\nf\nconsent=oui; save\ncandidate-find exempl\n1\ncandidate-change\n\
         locality=Rosso; save\ncandidate-new Autre; Kodjo; m\n<\nf\nlanguage en\nconsent=yes; save\n\
         candidate-find autre\nquit\n",
    )
    .done();
    let names = [
        "NOUVEAU CANDIDAT",
        "Enregistré : EXEMPLAIRE Afi",
        "1. EXEMPLAIRE Afi",
        "Sexe: féminin",
        "MODIFIER LE CANDIDAT",
        "Modifié : EXEMPLAIRE Afi",
        "NOUVEAU CANDIDAT",
        "You now work in English.",
        "Registered: AUTRE Kodjo",
        "female",
        "1. AUTRE Kodjo",
    ];
    let mut rest = ran.out.as_str();
    for name in names {
        let (_, after) =
            rest.split_once(name).unwrap_or_else(|| panic!("{name} is not in its place: {}", ran.out));
        rest = after;
    }
    assert_eq!(candidates(&desk).len(), 2);
}

#[test]
fn any_field_can_be_answered_by_its_key_in_any_order() {
    let desk = mauritania();
    let mut lines: Vec<String> =
        reference_intake().into_iter().map(|(field, text)| format!("{field}={text}")).collect();
    lines.reverse();
    let input = format!("candidate-new\n{}\nlocality = Oualata\neducation=4\nsave\n", lines.join("\n"));
    typed(&desk, &input).done();
    assert_hawa(&fields(&desk));
}

#[test]
fn a_semicolon_can_be_part_of_an_answer() {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nExemplaire;Fictif;m\nconsent=emploi\nnote=lundi\\; mardi\nsave\n").done();
    assert_eq!(fields(&desk)["note"], "lundi; mardi");
}

#[test]
fn the_end_of_the_input_keeps_one_draft_and_resuming_goes_on_from_there() {
    let desk = mauritania();
    let answers: Vec<String> = reference_intake().into_iter().map(|(_, text)| text).collect();
    let (first, rest) = answers.split_at(7);
    typed(&desk, &format!("candidate-new\n{}\n", first.join("\n"))).done();
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (0, 1));

    // Half a line at the end is an answer too.
    typed(&desk, &format!("draft-resume\n{}", rest[..2].join("\n"))).done();
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (0, 1));

    let input = format!("draft-resume\n{}\nlocality=Oualata\neducation=4\nsave\n", rest[2..].join("\n"));
    typed(&desk, &input).done();
    assert_hawa(&fields(&desk));
    assert_eq!(drafts(&desk), 0);
}

#[test]
fn a_killed_seat_loses_nothing_that_was_answered() {
    let desk = Desk::exercise();
    let mut seat = desk.ask(&[]).today(TODAY).start();
    seat.send(b"candidate-new\nExemplaire\nAfi Fictive\nf\n");
    seat.shows(&prompt("birth", Lang::Fr));
    seat.kill();
    assert_eq!(drafts(&desk), 1);
    typed(&desk, "draft-resume\n1984\nconsent=emploi\nsave\n").done();
    let fields = fields(&desk);
    let told = ["family_name", "given_names", "sex", "birth"].map(|key| text_of(&fields, key).to_owned());
    assert_eq!(told, ["Exemplaire", "Afi Fictive", "f", "1984"]);
}

#[test]
fn a_fault_is_told_the_field_stays_open_and_the_end_is_three() {
    let desk = Desk::exercise();
    let input = "candidate-new\nExemplaire\nFictif\nm\n31/2/1984\n17/3/1984\nconsent=emploi\nsave\n";
    let ran = typed(&desk, input).ended_with(3);
    let sentence = label(Lang::Fr, "reject-day-impossible");
    assert!(ran.out.contains(&sentence), "{}", ran.out);
    assert_eq!(fields(&desk)["birth"], "1984-03-17");
    assert_eq!(drafts(&desk), 0);
}

#[test]
fn what_is_missing_is_told_all_at_once_and_nothing_is_saved() {
    let desk = Desk::exercise();
    let ran = typed(&desk, "candidate-new\nbirth=1984\nsave\n").ended_with(3);
    let sentences = ran.out.matches(&label(Lang::Fr, "reject-missing")).count();
    assert!(sentences >= 2, "sex and consent: {}", ran.out);
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (0, 1));
    typed(&desk, "draft-resume\nfamily_name=Exemplaire\nsex=f\nconsent=emploi\nsave\n").done();
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (1, 0));
}

#[test]
fn after_a_fault_the_rest_of_the_line_is_not_taken_for_other_answers() {
    let desk = Desk::exercise();
    let ran = typed(&desk, "candidate-new\nExemplaire;Fictif;m;31/2/1984;90 00 00 02\n").ended_with(3);
    assert!(ran.out.contains(&label(Lang::Fr, "line-rest-dropped")), "{}", ran.out);
    typed(&desk, "draft-resume\n1984\nconsent=emploi\nsave\n").done();
    assert_eq!(fields(&desk)["phone"], Value::Null);
}

#[test]
fn the_language_changes_in_the_middle_and_no_answer_is_lost() {
    let desk = Desk::exercise();
    let mut seat = desk.ask(&[]).today(TODAY).start();
    for (lines, field, lang) in [
        ("candidate-new\n", "family_name", Lang::Fr),
        ("Exemplaire\nlanguage\n", "given_names", Lang::En),
        ("Fictive\nfemale\nlanguage pt\n", "birth", Lang::Pt),
    ] {
        seat.send(lines.as_bytes());
        seat.shows(&format!("{}: ", prompt(field, lang)));
    }
    seat.send("março 1984\nconsent=emprego\nsave\n".as_bytes());
    let ran = seat.ended().ended_with(0);
    assert!(ran.out.contains(&label(Lang::Pt, "say-language")), "{}", ran.out);
    let fields = fields(&desk);
    assert_eq!((&fields["sex"], &fields["birth"]), (&json!("f"), &json!("1984-03")));
    assert_eq!(fields["consent"], json!(["employment"]));
}

#[test]
fn help_list_back_and_leaving_are_one_sign_each() {
    let desk = Desk::exercise();
    let ran = typed(&desk, "candidate-new\n?\nExemplaire\n<\nExemple\nFictif\n??\n.\nquit\n").done();
    let help = attribute(Lang::Fr, "field-candidate-family_name", "help").unwrap();
    assert!(ran.out.contains(&help), "{}", ran.out);
    for code in ["f", "m", "other", "undisclosed"] {
        let choice = label(Lang::Fr, &format!("choice-sex-{code}"));
        assert!(ran.out.contains(&choice), "{choice} is listed: {}", ran.out);
    }
    assert!(ran.out.contains(&label(Lang::Fr, "line-kept")), "{}", ran.out);
    assert_eq!(drafts(&desk), 1);
    typed(&desk, "draft-resume\nsex=m\nconsent=emploi\nsave\n").done();
    assert_eq!(fields(&desk)["family_name"], "Exemple");
}

#[test]
fn the_same_person_again_is_asked_about_once() {
    let desk = Desk::exercise();
    let person = "candidate-new\nExemplaire;Afi Fictive;f;17/3/1984;90 00 00 01\nconsent=emploi\nsave\n";
    typed(&desk, person).done();
    // The question is left open: that is no clean end.
    let ran = typed(&desk, &format!("{person}quit\n")).ended_with(3);
    assert!(ran.out.contains("EXEMPLAIRE"), "{}", ran.out);
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (1, 1));
    typed(&desk, "draft-resume\nsave\nsave\n").done();
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (2, 0));
}

#[test]
fn every_unfinished_interview_is_listed_once_with_its_age() {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nInachevée\n.\ncandidate-new\nSuspendue\nFictive\n").done();
    typed(&desk, "draft-resume\nf\n").done();
    let listed = |day: &str| {
        let today = desk.ask(&["today", "--json"]).today(day).run().done().json();
        let drafts = today["drafts"].as_array().unwrap().clone();
        drafts.iter().map(|draft| (draft["days"].as_i64(), draft["abandoned"] == true)).collect::<Vec<_>>()
    };
    let now = desk.json(&["today", "--json"])["on"].as_str().unwrap().to_owned();
    let day = |days| guichet::domain::day::Day::parse(&now).unwrap().plus_days(days).to_string();
    assert_eq!(listed(&day(0)), [(Some(0), false); 2]);
    assert_eq!(listed(&day(13)), [(Some(13), false); 2]);
    assert_eq!(listed(&day(14)), [(Some(14), true); 2]);
}

#[test]
fn a_draft_that_nobody_needs_is_set_aside() {
    let desk = Desk::exercise();
    typed(&desk, "candidate-new\nInachevée\n").done();
    typed(&desk, "draft-set-aside\n").done();
    assert_eq!((candidates(&desk).len(), drafts(&desk)), (0, 0));
    // There is nothing to take up.
    typed(&desk, "draft-resume\n").ended_with(3);
}
