//! `guichet survey score`: the figures, the layouts, and what is said of a file that cannot be scored.

use super::samples::{Chance, all, best, survey, t1, t2, worst};
use crate::desk::{Desk, Ran, keys};
use guichet::i18n::{Lang, label};
use serde_json::{Map, Value, json};

fn scored(input: impl AsRef<[u8]>) -> Ran {
    let desk = Desk::none();
    let ran = desk.ask(&["survey", "score"]).input(input).run();
    assert!(!desk.folder().exists(), "no desk is needed, and none is made");
    ran
}

fn one(survey: &Map<String, Value>) -> Value {
    scored(json!(survey).to_string()).done().json()
}

/// What is said, in English, of a file that is refused.
fn refused(input: impl AsRef<[u8]>) -> String {
    Desk::none().ask(&["survey", "score", "--lang", "en"]).input(input).run().refused()
}

fn names(told: &str, key: &str) -> bool {
    told.split([' ', ';', ',']).any(|word| word == key)
}

fn with(key: &str, value: Value) -> Map<String, Value> {
    let mut survey = t1();
    survey.insert(key.to_owned(), value);
    survey
}

#[test]
fn t1_to_t4_come_out_to_the_digit() {
    for (survey, economic, social, psychosocial, composite, numerator) in [
        (t1(), "0.635", "0.745", "0.2625", "0.515", 1236),
        (t2(), "0.29", "0.468333", "0.48", "0.414167", 994),
        (all("dont_know"), "0.5", "0.5", "0.5", "0.5", 1200),
        (best(), "1", "1", "1", "1", 2400),
        (worst(), "0", "0", "0", "0", 0),
    ] {
        let text = scored(json!(survey).to_string()).done().out;
        for (key, figure) in [
            ("economic", economic),
            ("social", social),
            ("psychosocial", psychosocial),
            ("composite", composite),
        ] {
            assert!(text.contains(&format!("\"{key}\":{figure},")), "{key} {figure}: {text}");
        }
        assert!(text.contains(&format!("\"composite\":{numerator}}},\"denominator\":2400")), "{text}");
    }
}

#[test]
fn the_document_is_the_public_one() {
    let document = one(&t1());
    assert_eq!(
        document,
        json!({
            "instrument": "IOM-RSS-2018-03",
            "economic": 0.635, "social": 0.745, "psychosocial": 0.2625, "composite": 0.515,
            "numerators": { "economic": 1524, "social": 1788, "psychosocial": 630, "composite": 1236 },
            "denominator": 2400, "unanswered": 0, "reliable": true,
            "bands": {
                "economic": "standard", "social": "light", "psychosocial": "intensive", "composite": "standard",
            },
        })
    );
    let expected = ["instrument", "economic", "social", "psychosocial", "composite", "numerators"];
    assert_eq!(keys(&document)[..6], expected);
}

#[test]
fn not_known_and_refused_are_counted_and_flag_the_score() {
    let document = one(&all("refused"));
    assert_eq!((&document["unanswered"], &document["reliable"]), (&json!(28), &json!(false)));
    let document = one(&all("not_applicable"));
    assert_eq!((&document["unanswered"], &document["reliable"]), (&json!(0), &json!(true)));
    let mut survey = t1();
    survey.insert("p9_why".to_owned(), "refused".into());
    assert_eq!(one(&survey)["unanswered"], 1, "the answer that counts is none");
}

#[test]
fn the_scores_stand_as_the_surveys_stood() {
    let (a, b) = (json!(t1()).to_string(), json!(t2()).to_string());
    let pretty = serde_json::to_string_pretty(&t1()).unwrap();
    let desk = Desk::none();
    for arguments in [&["survey", "score"][..], &["survey", "score", "-", "--json"]] {
        let composites = |input: &str| -> (Ran, Vec<Value>) {
            let ran = desk.ask(arguments).input(input).run().done();
            let composites = ran
                .out
                .lines()
                .map(|line| line.trim_matches(['[', ']', ',']))
                .map(|line| serde_json::from_str::<Value>(line).unwrap()["composite"].clone())
                .collect();
            (ran, composites)
        };
        for alone in [a.clone(), format!("{a}\n"), format!("\n \r\n{a}\r\n\r\n"), pretty.clone()] {
            let (ran, found) = composites(&alone);
            assert!(ran.json().is_object(), "{alone}");
            assert_eq!(found, [json!(0.515)]);
        }
        for lines in [
            format!("{a}\n{b}\n"),
            format!("{a}\r\n\r\n{b}"),
            format!("\u{feff}{a}\n{b}\n"),
            format!("{a}\n{b}\n\n\n"),
        ] {
            assert_eq!(composites(&lines).1, [json!(0.515), json!(0.414167)], "{lines}");
        }
        for list in [format!("[{a},{b}]"), format!("\u{feff} [\n{a} ,\r\n{b}\n]\n")] {
            let (ran, found) = composites(&list);
            assert_eq!(ran.json().as_array().unwrap().len(), 2);
            assert_eq!(found, [json!(0.515), json!(0.414167)]);
        }
        assert_eq!(desk.ask(arguments).input("[]").run().done().json(), json!([]));
        assert_eq!(desk.ask(arguments).input(format!("[{a}]")).run().done().json()[0]["composite"], 0.515);
    }
    let file = desk.write("survey.json", &a);
    assert_eq!(desk.json(&["survey", "score", file.to_str().unwrap()])["composite"], 0.515);
}

#[test]
fn one_faulty_survey_refuses_all_and_is_named_by_its_place_and_key() {
    let good = json!(t1()).to_string();
    let faulty = |key: &str, value: Value| json!(with(key, value)).to_string();
    let mut missing = t1();
    missing.remove("so4");
    let missing = json!(missing).to_string();
    let able = json!(with("p9_able", "yes".into())).to_string();
    for (bad, key) in [
        (faulty("e1", "happy".into()), "e1"),
        (faulty("e1", "yes".into()), "e1"),
        (faulty("e10", "pay".into()), "e10"),
        (faulty("so11", "good".into()), "so11"),
        (faulty("E2", "never".into()), "E2"),
        (faulty("so4", Value::Null), "so4"),
        (faulty("so4", "".into()), "so4"),
        (faulty("e8", json!(["no", "yes"])), "e8"),
        (faulty("e2", json!(3)), "e2"),
        (faulty("e3", json!(true)), "e3"),
        (faulty("partial", "yes".into()), "partial"),
        (missing, "so4"),
        (able, "p9_why"),
        (good.replacen('{', "{\"e2\":\"never\",", 1), "e2"),
    ] {
        let told = refused(&bad);
        assert!(told.starts_with("The survey:") && names(&told, key), "{told}");
        let told = refused(format!("{good}\r\n\r\n{bad}\n{good}\n"));
        assert!(told.starts_with("Line 3:") && names(&told, key), "{told}");
        let told = refused(format!("[{good},\n{good},{bad}]"));
        assert!(told.starts_with("Survey 3:") && names(&told, key), "{told}");
    }
}

#[test]
fn every_fault_is_told_and_not_the_first_alone() {
    let mut survey = with("e1", "happy".into());
    survey.insert("p6".to_owned(), "often".into());
    survey.remove("so9");
    survey.remove("so10");
    let ran = Desk::none().ask(&["survey", "score"]).input(json!(survey).to_string()).run().ended_with(1);
    let told: Vec<&str> = ran.err.lines().collect();
    assert_eq!(told.len(), 3, "{told:?}");
    for (line, key) in told.iter().zip(["e1", "p6", "so9, so10"]) {
        assert!(line.contains(key), "{line}");
    }
}

#[test]
fn a_partial_survey_counts_what_is_missing_as_half_and_lists_it() {
    let mut partial = t2();
    partial.remove("e2");
    partial.remove("p9_why");
    partial.insert("so4".to_owned(), Value::Null);
    partial.insert("partial".to_owned(), true.into());
    let document = one(&partial);
    assert_eq!(document["missing"], json!(["e2", "so4", "p9_why"]));
    assert_eq!((&document["reliable"], &document["unanswered"]), (&json!(false), &json!(0)));
    // e2 and so4 were half a point before; from need (0) to half of 0.10.
    assert_eq!(document["numerators"]["composite"], 994 + 120);

    let whole = one(&with("partial", true.into()));
    assert_eq!((&whole["missing"], &whole["reliable"]), (&json!([]), &json!(true)));
    let blank = one(&[("partial".to_owned(), true.into())].into_iter().collect());
    assert_eq!((&blank["composite"], blank["missing"].as_array().unwrap().len()), (&json!(0.5), 28));
    // What is there must be right all the same.
    let mut wrong = with("partial", true.into());
    wrong.insert("p9_able".to_owned(), "yes".into());
    assert!(refused(json!(wrong).to_string()).contains("p9_why"));
    let mut whole = with("partial", false.into());
    whole.remove("e1");
    assert!(refused(json!(whole).to_string()).contains(" e1;"));
}

#[test]
fn a_file_that_is_none_has_its_own_sentence() {
    let good = json!(t1()).to_string();
    let deep = format!("{{\"e1\":{}{}}}", "[".repeat(200_000), "]".repeat(200_000));
    let huge = good.replacen("\"satisfied\"", "1e999999999", 1);
    for (input, place, code) in [
        (Vec::new(), "There is no survey", "survey_empty"),
        (b"\xef\xbb\xbf \r\n\r\n".to_vec(), "There is no survey", "survey_empty"),
        (b"hello".to_vec(), "Line 1, column 1", "survey_damaged"),
        (b"7".to_vec(), "The survey", "survey_no_object"),
        (format!("{good}\n[{good}]\n").into_bytes(), "Line 2", "survey_no_object"),
        (format!("[{good}, 7]").into_bytes(), "Survey 2", "survey_no_object"),
        (format!("[{good}").into_bytes(), "Line 1", "survey_truncated"),
        (format!("{good}\n{}", &good[..90]).into_bytes(), "Line 2", "survey_truncated"),
        (good.as_bytes()[..90].to_vec(), "Line 1", "survey_truncated"),
        (format!("{good}{good}").into_bytes(), "Line 1, column", "survey_damaged"),
        (format!("[{good}] {good}").into_bytes(), "Line 1, column", "survey_damaged"),
        (format!("{good}\n{{\"e1\" \"\u{e9}\"}}").into_bytes(), "Line 2, column 7", "survey_damaged"),
        (b"{\"e1\": \"\xff\xfe\"}".to_vec(), "Line 1, column 9", "survey_damaged"),
        (deep.into_bytes(), "The survey", "survey_no_word"),
        (huge.into_bytes(), "The survey", "survey_no_word"),
        (vec![b' '; 3_000_000], "There is no survey", "survey_empty"),
        (format!("{{\"{}\":1}}", "e".repeat(2_000_000)).into_bytes(), "The survey", "survey_too_long"),
    ] {
        let ran = Desk::none().ask(&["survey", "score", "--json", "--lang", "en"]).input(&input).run();
        let (told, text) = ran.ended_with(1).json()["error"]
            .as_object()
            .map(|error| {
                (error["code"].as_str().unwrap().to_owned(), error["text"].as_str().unwrap().to_owned())
            })
            .unwrap();
        assert!(text.starts_with(place), "{place}: {text}");
        assert_eq!(told, code, "{text}");
        assert!(text.chars().count() < 2_000, "{}", text.len());
    }
}

#[test]
fn the_sentences_follow_the_language_and_a_missing_file_is_told() {
    for lang in Lang::ALL {
        let desk = Desk::none();
        let told = desk.ask(&["survey", "score", "--lang", lang.code()]).run().refused();
        assert_eq!(told, label(lang, "error-survey-empty"));
        let ran = desk.run(&["survey", "score", "nothing.json", "--json", "--lang", lang.code()]);
        assert_eq!(ran.failed().0, "file_not_found");
    }
}

#[test]
fn many_surveys_come_back_in_their_order() {
    let mut chance = Chance(4);
    let mut input = String::new();
    for number in 0..2_000 {
        let mut survey: Map<String, Value> =
            chance.survey().into_iter().map(|(key, word)| (key.to_owned(), word.into())).collect();
        survey.insert("e3".to_owned(), if number % 3 == 0 { "yes" } else { "no" }.into());
        input.push_str(&json!(survey).to_string());
        input.push('\n');
    }
    let lines = scored(&input).done().out;
    assert_eq!(lines.lines().count(), 2_000);
    let alone = |line: &str| scored(line).done().out;
    for place in [0, 1, 777, 1_999] {
        let expected = alone(input.lines().nth(place).unwrap());
        assert_eq!(lines.lines().nth(place).unwrap(), expected.trim_end(), "{place}");
    }
    // The last line is faulty: nothing comes out.
    input.push_str("{}\n");
    let ran = scored(&input).ended_with(1);
    assert_eq!(ran.out, "");
    assert!(ran.err.starts_with("Ligne 2001"), "{}", ran.err);
    assert_eq!(survey("- never").len(), 1);
}
