//! What a field asks, what for, and what to do where it is not known: F1 in every form, `?` and `help FIELD` in lines.

use crate::support::forms::{self, FORMS};
use crate::support::screens::go;
use crate::support::{Office, Sitter};
use guichet::i18n::width::wrap;
use guichet::i18n::{Lang, attribute, label, msg};
use guichet::line::Lines;
use std::collections::BTreeSet;

/// The explained fields of a table, each with the rows that tell of it.
fn explained(table: &str, lang: Lang) -> Vec<(&'static str, Vec<String>)> {
    let begins = format!("why-{table}-");
    let ids = msg::IDS.iter().map(|(id, _)| *id).filter(|id| id.starts_with(&begins));
    let rows = |id: &'static str| {
        let field = id.replacen("why-", "field-", 1);
        let told = attribute(lang, &field, "help").into_iter().chain([label(lang, id)]);
        (id, told.flat_map(|text| wrap(&text, 78)).collect())
    };
    ids.map(rows).collect()
}

/// Which field is explained on the screen.
#[track_caller]
fn shown(sitter: &Sitter, table: &str) -> &'static str {
    let screen = sitter.screen();
    let lines: Vec<&str> = screen.lines().map(str::trim).collect();
    let fields = explained(table, sitter.desk.lang());
    let stands = |rows: &[String]| lines.windows(rows.len()).any(|window| window == rows);
    let shown: Vec<&str> = fields.iter().filter(|(_, rows)| stands(rows)).map(|(id, _)| *id).collect();
    assert_eq!(shown.len(), 1, "{table}: {shown:?}\n{screen}");
    shown[0]
}

#[test]
fn f1_explains_every_field_of_every_form_beside_the_field() {
    let mut sitter = forms::sitter();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for (table, way, told) in FORMS {
        go(&mut sitter, way, told);
        let mut of_form = BTreeSet::new();
        loop {
            let before = sitter.line_in_hand();
            sitter.press("f1");
            let field = shown(&sitter, table);
            assert_eq!(sitter.line_in_hand(), before, "the field itself stays in sight\n{}", sitter.screen());
            if !of_form.insert(field) {
                break;
            }
            sitter.press("tab");
        }
        met.extend(of_form);
        sitter.press("esc*9").shows("EN RETARD");
    }
    // What surrounds the survey is answered already where it is known.
    go(&mut sitter, "f3 enter f4 ctrl-u", "ENQUÊTE");
    sitter.press("up*9");
    loop {
        sitter.press("f1");
        let field = shown(&sitter, "survey");
        let key = match field.trim_start_matches("why-survey-") {
            "taken_on" | "language" | "interviewer" | "interpreter" => "enter",
            // What hangs on a gate is asked too.
            "p9_able" => "2",
            "completion" => break,
            _ => "1",
        };
        met.insert(field);
        if key == "enter" {
            sitter.press(key)
        } else {
            sitter.types(key)
        };
        if met.contains("why-survey-p9_why") {
            // Behind the last question stand the figures; how it went is asked where one goes on to it.
            sitter.press("pgdn");
        }
    }
    met.insert("why-survey-completion");
    sitter.press("enter f1");
    met.insert(shown(&sitter, "survey"));
    let all: BTreeSet<&str> =
        msg::IDS.iter().map(|(id, _)| *id).filter(|id| id.starts_with("why-")).collect();
    let never: Vec<_> = all.difference(&met).collect();
    assert!(never.is_empty(), "no form asks {never:?}");
}

#[test]
fn the_next_key_takes_the_explanation_away_and_f1_again_brings_the_page() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2 f1").shows("On la retrouve par ce nom").types("Ag").hides("On la retrouve");
    sitter.stands_at("Nom").press("f1").shows("On la retrouve").press("tab").hides("On la retrouve");
    sitter
        .press("f1")
        .shows("Ils séparent les homonymes")
        .press("ctrl-l")
        .hides("They tell people")
        .press("f1");
    sitter.shows("They tell people of one family apart").press("f1").shows("HELP").press("esc");
    sitter.shows_line(&["Family name", "Ag"]).hides("They tell people");
}

#[test]
fn in_a_list_of_many_people_the_cell_in_hand_is_explained_too() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f5").types("Forum").press("f2").shows("Forum").types("Agb");
    let before = sitter.line_in_hand();
    sitter.press("f1").shows("On la retrouve par ce nom");
    assert_eq!(sitter.line_in_hand(), before);
    sitter.press("tab").hides("On la retrouve").press("f1").shows("Ils séparent les homonymes");
}

#[test]
fn in_a_low_window_the_field_stays_in_sight_too() {
    for height in [10, 12, 16] {
        let mut sitter = Sitter::new("fr");
        sitter.press("f2").resize(80, height);
        for label in ["Nom", "Pays de résidence", "Note"] {
            sitter.goes_to(label).press("f1").stands_at(label).press("tab");
        }
    }
}

#[test]
fn the_guide_is_behind_f1_twice_and_in_the_list_of_commands_and_is_read_to_its_end() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f1").shows("F1 encore : le guide du conseiller.").press("f1").shows("Guide du conseiller");
    sitter.shows("LES PREMIÈRES MINUTES").press("ctrl-l").shows("THE FIRST MINUTES").press("ctrl-l ctrl-l");
    sitter
        .press("pgdn*60")
        .shows("Une page à lire")
        .press("esc")
        .shows("AIDE")
        .press("esc")
        .shows("guichet  ANPE");
    sitter
        .press("ctrl-k")
        .types("guide")
        .press("enter")
        .shows("LES PREMIÈRES MINUTES")
        .press("f1")
        .shows("AIDE");
}

/// What is said after these lines.
fn said(lines: &[&str], language: Lang) -> String {
    let mut desk = Lines::new(Office::in_memory().sitting, language);
    desk.reply();
    let mut said = Vec::new();
    for line in lines {
        desk.hear(format!("{line}\n").as_bytes());
        said = desk.reply();
    }
    String::from_utf8(said).unwrap()
}

#[test]
fn in_lines_a_field_is_explained_where_it_stands_and_by_its_name_anywhere() {
    for (language, field) in [(Lang::Fr, "téléphone"), (Lang::En, "phone"), (Lang::Pt, "telefone")] {
        let told = |id: &str| label(language, &format!("why-{id}"));
        let asked = said(&["candidate-new", "?"], language);
        assert!(asked.contains(&told("candidate-family_name")), "{asked}");
        // Another field than the one in hand, which stays.
        let other = said(&["candidate-new", &format!("help {field}")], language);
        assert!(other.contains(&told("candidate-phone")), "{other}");
        assert!(other.ends_with(&said(&["candidate-new"], language).lines().last().unwrap()), "{other}");
        // At the desk, in whatever form it stands.
        let all = said(&[&format!("help {field}")], language);
        assert!(all.contains(&told("candidate-phone")) && all.contains(&told("employer-phone")), "{all}");
    }
    // Words that name no field are an answer, or ask about the desk.
    let answer = said(&["candidate-new", "Help Fictive", "??"], Lang::En);
    assert!(!answer.contains("finds the person again"), "{answer}");
    assert!(said(&["help"], Lang::En).contains("candidate-new"));
}
