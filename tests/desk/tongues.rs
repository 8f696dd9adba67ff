//! Ctrl-L on every screen and in every form: no word of the language before is left but names and answers, and no answer
//! changes, whatever words of a language it looks like.

use crate::support::forms::{self, FORMS};
use crate::support::screens::{self, SCREENS, go};
use crate::support::{Office, Sitter, ad};
use guichet::domain::RECORDS;
use guichet::domain::datum::Shape;
use guichet::domain::own::{ASKED, ASKED_OF_TURN};
use guichet::domain::record::Field;
use guichet::facts;
use guichet::i18n::{Lang, label, msg, numbers};
use guichet::line::Lines;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Fewer letters than this are signs and units.
const LETTERS: usize = 4;

/// The words that the desk itself says in a language: its messages, and the names that its tables give.
static WORDS: LazyLock<[BTreeSet<String>; 3]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        let mut all = BTreeSet::new();
        for (_, text) in msg::TEXTS[lang.index()] {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let said = line.split_once(" =").map_or(line, |(_, said)| said);
                // What is put in stands in braces.
                said.split('{').for_each(|part| {
                    let part = part.split_once('}').map_or(part, |(_, after)| after);
                    all.extend(words(part));
                });
            }
        }
        let at = lang.index();
        let names = facts::countries().iter().map(|country| country.names()[at]);
        let names = names.chain(facts::languages().iter().map(|language| language.names()[at]));
        let names = names.chain(facts::occupations().iter().map(|group| group.names()[at]));
        names.for_each(|name| all.extend(words(name)));
        for month in 1..=12 {
            all.extend(words(numbers::month_name(lang, month)));
        }
        all
    })
});

/// What people said and typed, and what others delivered: it stays as it is in every language.
const ANSWERS: &str = "guichet ANPE Essai Afi Exemple exercice Adjovi-Fictif Kossi Aného maçon Maritime vivre de la maçonnerie \
    CHU d'essai Des mots et encore des mots Annonce inventée pour un essai Entreprise Inventée Intitulé sans fin Chantier \
    Maçon de village Maçonne Contrat à durée indéterminée Lyon Togo Lomé Bâtir Exemple Vigile essai Agbeko-Fictive Essi \
    francetravail TG-M Golfe Home Adjovi-Fictive";

fn words(text: &str) -> BTreeSet<String> {
    // A word that was cut is none.
    let whole = text.split_inclusive('…').map(|part| match part.strip_suffix('…') {
        Some(cut) => cut.trim_end_matches(char::is_alphabetic),
        None => part,
    });
    let words = whole.flat_map(|part| part.split(|c: char| !c.is_alphabetic()));
    words.filter(|word| word.chars().count() >= LETTERS).map(str::to_lowercase).collect()
}

/// Words of one language on a screen of another, those apart that both have and those that are answers.
fn left_over(screen: &str, before: Lang, now: Lang, answers: &BTreeSet<String>) -> Vec<String> {
    let (theirs, ours) = (&WORDS[before.index()], &WORDS[now.index()]);
    let is_left = |word: &String| theirs.contains(word) && !ours.contains(word) && !answers.contains(word);
    words(screen).into_iter().filter(is_left).collect()
}

/// Goes round the languages twice; tells what each left on the screen of the next, and what is not as it was a round
/// before: in the first round what was typed becomes the words for what was understood.
fn goes_round(sitter: &mut Sitter, told: &str, answers: &BTreeSet<String>, faults: &mut Vec<String>) {
    turns(sitter, told, answers, faults);
    let first = sitter.screen();
    turns(sitter, told, answers, faults);
    let without_message = |screen: &str| screen.lines().take(22).collect::<Vec<_>>().join("\n");
    if without_message(&sitter.screen()) != without_message(&first) {
        faults.push(format!("{told}: not as it was, once round\n{first}\n{}", sitter.screen()));
    }
}

fn turns(sitter: &mut Sitter, told: &str, answers: &BTreeSet<String>, faults: &mut Vec<String>) {
    for _ in 0..3 {
        let before = sitter.desk.lang();
        sitter.press("ctrl-l");
        let now = sitter.desk.lang();
        let screen = sitter.screen();
        if screen.contains('⟨') {
            faults.push(format!("{told} in {}: a text is missing\n{screen}", now.code()));
        }
        let left = left_over(&said_by_the_desk(&screen, told), before, now, answers);
        if !left.is_empty() {
            faults.push(format!("{told} from {} to {}: {left:?}\n{screen}", before.code(), now.code()));
        }
    }
}

/// The screen without what speaks another language on purpose: a sheet that of the person it is for, a survey that in which
/// it is taken, the ids of commands English.
fn said_by_the_desk(screen: &str, told: &str) -> String {
    let lines = screen.lines().enumerate();
    let kept = lines.filter_map(|(row, line)| match told {
        "IMPRIMER" if (3..22).contains(&row) && !line.starts_with([' ', '>']) => None,
        "IMPRIMER" if line.starts_with("       ") || line.contains("A4") => None,
        "ENQUÊTE" if (2..7).contains(&row) => None,
        "COMMANDES" => Some(line.chars().take(50).collect()),
        _ => Some(line.to_owned()),
    });
    kept.collect::<Vec<String>>().join("\n")
}

#[test]
fn a_word_that_stayed_behind_is_found() {
    let screen = " Nom   ADJOVI Kossi, maçon\n Region   Maritime\n Enregistrer la personne";
    let left = left_over(screen, Lang::Fr, Lang::En, &words(ANSWERS));
    assert_eq!(left, ["enregistrer", "personne"]);
    assert_eq!(left_over(" Register the person", Lang::Fr, Lang::En, &BTreeSet::new()), [""; 0]);
}

#[test]
fn no_word_of_the_language_before_is_left_on_any_screen() {
    let answers = words(ANSWERS);
    let mut faults = Vec::new();
    let mut sitter = screens::sitter();
    for (way, told) in SCREENS {
        go(&mut sitter, way, told);
        goes_round(&mut sitter, told, &answers, &mut faults);
        if sitter.screen().contains("VERROUILLÉ") {
            sitter.types("2468").press("enter");
        }
        sitter.press("esc*9").shows("EN RETARD");
    }
    // Screens that are reached with work behind them.
    let mut sitter = forms::sitter_at(Office::on_file());
    for (way, told) in [
        ("f4 f5", "RESSERRER"),
        ("f4 f7", ""),
        ("f4 =vigile enter", "Employeur"),
        ("f3 enter f5", "PROPOSITIONS"),
        ("ctrl-k =employer-find enter", "EMPLOYEURS"),
        ("ctrl-k =employer-find enter enter", "Vérification"),
        ("ctrl-k =weights enter", "POIDS"),
        ("ctrl-k =guide enter", "Guide"),
        ("f3 enter ctrl-k =consents enter", "ACCORDS"),
        ("f2 f1 f1", "AIDE"),
        ("f2 f1", "On la retrouve"),
    ] {
        go(&mut sitter, way, told);
        sitter.hides("EN RETARD");
        goes_round(&mut sitter, way, &answers, &mut faults);
        sitter.press("esc*9").shows("EN RETARD");
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

/// What a form asks, in its order.
fn asked(table: &str) -> Vec<Field> {
    match table {
        "offer" => ASKED.clone(),
        "posting" => ASKED_OF_TURN.clone(),
        _ => RECORDS.iter().find(|kept| kept.table == table).unwrap().fields.to_vec(),
    }
}

/// An answer in French that another language could take for a word of its own.
fn answer(field: &Field, turn: usize) -> String {
    const LOOKALIKE: [&str; 6] = ["Save Guardar", "yes", "não", "mars", "oui, retour", "=today"];
    let first =
        |list: &str, codes: &[&str]| label(Lang::Fr, &format!("choice-{list}-{}", codes[codes.len() - 1]));
    match field.shape {
        Shape::Line(_) | Shape::Note(_) => LOOKALIKE[turn % LOOKALIKE.len()].to_owned(),
        Shape::Choice(list) => first(list.name, list.codes),
        Shape::Choices(list) => {
            let named = list
                .codes
                .iter()
                .take(2)
                .map(|code| label(Lang::Fr, &format!("choice-{}-{code}", list.name)));
            named.collect::<Vec<_>>().join(", ")
        }
        Shape::Birth => "mars 1988".to_owned(),
        Shape::Day => "t".to_owned(),
        Shape::When => "mars 2015".to_owned(),
        Shape::District => "Golfe".to_owned(),
        Shape::Phone => "90 00 00 17".to_owned(),
        Shape::Email => "oui@example.org".to_owned(),
        Shape::Country => "Togo".to_owned(),
        Shape::Countries => "Allemagne, Maroc".to_owned(),
        Shape::Region => "Maritime".to_owned(),
        Shape::Occupation => "couturière".to_owned(),
        Shape::Employer => "Bâtir Exemple".to_owned(),
        Shape::Languages => "français B1, éwé natif".to_owned(),
        Shape::Mobility => "région, Mali".to_owned(),
        Shape::Count(..) => "2".to_owned(),
        Shape::Months => "1 an 6 mois".to_owned(),
        Shape::Money => "150 000 XOF jour".to_owned(),
        Shape::Amount => "650 000".to_owned(),
    }
}

#[test]
fn no_answer_of_any_form_changes_and_every_word_around_them_does() {
    let mut faults = Vec::new();
    for (table, way, told) in FORMS {
        // The weights have one number a part: any other set is another one.
        let mut sitter = forms::sitter();
        go(&mut sitter, way, told);
        let mut answers = words(ANSWERS);
        let fields = asked(table);
        for turn in 0..fields.len() {
            // The form may begin at another field than its first.
            let line = sitter.line_in_hand();
            let told: String = line.chars().take(23).collect();
            let told = told.trim_start().split("  ").next().unwrap_or_default();
            let told = told.trim_end_matches(['*', ' ']);
            let names = |field: &&Field| {
                let name = label(Lang::Fr, &format!("field-{table}-{}", field.key));
                // A long name is cut.
                name == told || told.strip_suffix('…').is_some_and(|told| name.starts_with(told))
            };
            let field = fields.iter().find(names).unwrap_or_else(|| panic!("{table}: no field in {line}"));
            let text = answer(field, turn);
            // What stands for a word of the desk is to change with it, what is only said is not.
            if matches!(
                field.shape,
                Shape::Line(_) | Shape::Note(_) | Shape::Occupation | Shape::Employer | Shape::Email
            ) {
                answers.extend(words(&text));
            }
            sitter.retypes(&text).press("tab");
        }
        let typed = sitter.answers();
        assert!(!typed.is_empty(), "{table}: nothing was answered\n{}", sitter.screen());
        let pages = fields.iter().map(|field| field.page).collect::<BTreeSet<_>>().len();
        for page in 0..pages {
            goes_round(&mut sitter, &format!("{table}, page {page}"), &answers, &mut faults);
            sitter.press("pgdn");
        }
        let of_text = |key: &str| {
            let shape = fields.iter().find(|field| field.key == key).map(|field| field.shape);
            matches!(shape, Some(Shape::Line(_) | Shape::Note(_) | Shape::Email | Shape::Count(..)))
        };
        // Round all pages by now: what was said is as it was typed, and every code the same.
        let before = sitter.answers();
        for (key, (text, kept)) in &typed {
            let (now_text, now_kept) = before.get(key).cloned().unwrap_or_default();
            if now_kept != *kept || ((of_text(key) || kept.is_empty()) && now_text != *text) {
                faults.push(format!("{table}.{key}: {text:?} {kept:?} became {now_text:?} {now_kept:?}"));
            }
        }
        for language in ["en", "pt", "fr"] {
            sitter.press("ctrl-l");
            let after = sitter.answers();
            for (key, (typed, kept)) in &before {
                let now = after.get(key).cloned().unwrap_or_default();
                if now.1 != *kept {
                    faults.push(format!("{table}.{key} in {language}: {kept:?} became {:?}", now.1));
                }
                if (of_text(key) || kept.is_empty()) && now.0 != *typed {
                    faults.push(format!("{table}.{key} in {language}: {typed:?} is shown as {:?}", now.0));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

#[test]
fn an_open_list_keeps_its_place_and_what_was_half_typed_narrows_it() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").goes_to("Situation").press("f4 down down").shows("en emploi").press("ctrl-l");
    sitter.shows("in a job").hides("en emploi").press("enter").shows_line(&["Work situation", "in a job"]);
    assert_eq!(sitter.kept()["situation"], "employed");
    // In a list that is ordered by its words the value stands elsewhere, and is the same.
    sitter.press("ctrl-l ctrl-l").goes_to("Nationalité").press("f4").types("al").shows("Allemagne");
    let code = |sitter: &mut Sitter| {
        sitter.press("enter");
        sitter.kept().get("nationality").cloned()
    };
    let mut other = Sitter::new("fr");
    other.press("f2").goes_to("Nationalité").press("f4").types("al");
    let straight = code(&mut other);
    sitter.press("ctrl-l ctrl-l ctrl-l");
    assert_eq!(code(&mut sitter), straight);
}

#[test]
fn an_interview_begun_in_one_language_is_gone_on_with_in_another() {
    let mut faults = Vec::new();
    for (begun, on) in [("fr", "en"), ("pt", "fr")] {
        let office = Office::on_file();
        let mut sitter = office.another_seat(None, begun);
        let lang = sitter.desk.lang();
        let said = |id: &str| label(lang, id);
        sitter.press("f2").types("Save Guardar").press("tab tab").types(&said("choice-sex-f")).press("tab");
        sitter.types("1988-03").goes_to(&said("field-candidate-country")).types("DE");
        sitter.goes_to(&said("field-candidate-situation")).press("f4 down enter");
        sitter
            .goes_to(&said("field-candidate-languages"))
            .types("fr B1, en")
            .press("tab ctrl-l ctrl-l ctrl-l");
        let kept = sitter.kept();
        guichet::ui::face::Face::hang_up(&mut sitter.desk);
        drop(sitter);
        let mut next = office.another_seat(None, on);
        next.press("enter").shows("Save Guardar");
        let answers = words(&format!("{ANSWERS} Save Guardar"));
        let left = left_over(&next.screen(), lang, next.desk.lang(), &answers);
        if !left.is_empty() {
            faults.push(format!("from {begun} to {on}: {left:?}\n{}", next.screen()));
        }
        // Whoever goes over the answers loses none of them.
        next.press("tab*20");
        assert_eq!(next.kept(), kept, "{}", next.screen());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn faults_likenesses_and_two_answers_are_told_in_the_new_language() {
    let mut office = Office::on_file();
    office.registers_kossi();
    let answers = words(&format!("{ANSWERS} Kosi Adjovi Vogan Tsévié"));
    let mut faults = Vec::new();
    let mut sitter = office.another_seat(None, "fr");
    sitter
        .press("f2")
        .types("Adjovi-Fictif")
        .press("tab")
        .types("Kosi")
        .goes_to("Naissance")
        .types("31/2/1990");
    sitter
        .goes_to("Téléphone")
        .types("90 00 00 42")
        .press("f2")
        .shows("ressemble")
        .shows_line(&["Naissance", "!"]);
    goes_round(&mut sitter, "faults and somebody alike", &answers, &mut faults);
    sitter
        .goes_to("Naissance")
        .retypes("1990")
        .goes_to("Sexe")
        .types("m")
        .goes_to("Accord")
        .types("oui")
        .press("f2");
    goes_round(&mut sitter, "side by side", &answers, &mut faults);
    let (mut one, mut other) = (office.another_seat(None, "fr"), office.another_seat(None, "fr"));
    for (sitter, place) in [(&mut one, "Vogan"), (&mut other, "Tsévié")] {
        sitter.opens_person("kossi").press("f2").goes_to("Localité").retypes(place);
    }
    one.press("f2");
    other.press("f2").shows("Vogan");
    goes_round(&mut other, "two answers", &answers, &mut faults);
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn in_lines_nothing_but_the_answers_is_said_in_the_language_before() {
    let mut office = Office::on_file();
    office.registers_kossi();
    office.imports(&serde_json::json!([ad("E1", "Maçon", serde_json::json!({}))]));
    let mut desk = Lines::new(office.another_sitting(None), Lang::Fr);
    desk.reply();
    let mut says = |line: &str| {
        desk.hear(format!("{line}\n").as_bytes());
        String::from_utf8(desk.reply()).unwrap()
    };
    let answers = words(&format!(
        "{ANSWERS} Agbeko Save Guardar couturière oui non fetch show draft resume review redraw"
    ));
    for line in [
        "candidate-new",
        "Save Guardar",
        "não",
        "f",
        "mars 1988",
        "90 00 00 17",
        "famille",
        "Togo",
        "maritime",
    ] {
        says(line);
    }
    for line in [
        "yes",
        "collège",
        "couturière",
        "sans emploi",
        "français B1, éwé natif",
        "Togo, Bénin",
        "région, Mali",
    ] {
        says(line);
    }
    let mut kept: BTreeMap<&str, String> = BTreeMap::new();
    let mut faults = Vec::new();
    for (before, now) in [(Lang::Fr, Lang::En), (Lang::En, Lang::Pt), (Lang::Pt, Lang::Fr)] {
        let mut heard = says(&format!("language {}", now.code()));
        for line in [
            "redraw",
            "?",
            "sex=x",
            "sex=f",
            "situation=",
            "??",
            "situation=unemployed",
            "birth=x",
            "birth=1988-03",
        ] {
            heard.push_str(&says(line));
        }
        let left = left_over(&heard, before, now, &answers);
        if !left.is_empty() {
            faults.push(format!("from {} to {}: {left:?}\n{heard}", before.code(), now.code()));
        }
        let answered = says("redraw");
        for word in ["Save Guardar", "não", "yes"] {
            assert!(answered.contains(word), "{word} is gone\n{answered}");
        }
        kept.insert(now.code(), answered);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
