//! Everything that is shown by an id put together from what is declared once (fields, pages, choices, commands,
//! reasons) has its words in all three languages, and the words of one list can be told apart.

use super::source::{File, Token, closing, tokens, tree, without_tests};
use guichet::deeds::desk::Level;
use guichet::deeds::equipment::Paper;
use guichet::deeds::erasures::Way;
use guichet::deeds::trays::Tray;
use guichet::domain::candidate::Candidate;
use guichet::domain::consent::Consent;
use guichet::domain::datum::{ChoiceList, Reading, Shape};
use guichet::domain::day::Day;
use guichet::domain::document::Document;
use guichet::domain::duplicates;
use guichet::domain::employer::{Check, Employer};
use guichet::domain::experience::Experience;
use guichet::domain::life::{Kind as LifeKind, LifeChange};
use guichet::domain::matching::{Outcome, Part, Weighting};
use guichet::domain::offer::{Availability, Offer};
use guichet::domain::own::OfferTurn;
use guichet::domain::proposal::{Proposal, ProposalMove};
use guichet::domain::record::Record;
use guichet::domain::reintegration::aid::{Aid, Instalment};
use guichet::domain::reintegration::case::{Case, Closing};
use guichet::domain::reintegration::plan::{Plan, Step};
use guichet::domain::reintegration::referral::{Referral, ReferralMove};
use guichet::domain::reintegration::survey::questions::Dimension;
use guichet::domain::reintegration::survey::record::Survey;
use guichet::domain::reintegration::survey::score::Band;
use guichet::domain::reintegration::turn::{HandOver, Move};
use guichet::domain::reintegration::visit::{Replan, Visit};
use guichet::domain::session::Session;
use guichet::domain::{Kept, RECORDS};
use guichet::facts::{Country, fold};
use guichet::flow::commands::Command;
use guichet::flow::due::Group;
use guichet::flow::papers::Kind;
use guichet::i18n::{Lang, try_label};
use guichet::store::named::{TABLES, about};
use guichet::ui::keys::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Findings of `guichet check` and the levels each can have.
const FINDINGS: [(&str, &[Level]); 6] = [
    ("schema", &[Level::Ok]),
    ("integrity", &[Level::Ok, Level::Error]),
    ("backup", &[Level::Ok, Level::Warning]),
    ("space", &[Level::Ok, Level::Warning]),
    ("rights", &[Level::Ok, Level::Error]),
    ("network", &[Level::Ok, Level::Error]),
];

/// Each way in which an id is put together, and every id that can come of it.
pub fn composed(files: &[File]) -> Vec<(&'static str, Vec<String>)> {
    let lists = lists(files);
    let of_list = |name: &str| -> Vec<String> {
        let codes = lists.get(name).unwrap_or_else(|| panic!("no list {name}"));
        codes.iter().map(|code| format!("choice-{name}-{code}")).collect()
    };
    let fields = RECORDS
        .iter()
        .flat_map(|kept| kept.fields.iter().map(|field| format!("field-{}-{}", kept.table, field.key)));
    let pages = RECORDS
        .iter()
        .flat_map(|kept| pages(kept).into_iter().map(|page| format!("page-{}-{page}", kept.table)));
    let tables = || RECORDS.iter().map(|kept| kept.table);
    let places = Place::ALL.iter().filter(|place| **place != Place::Everywhere);
    let outcomes = [Outcome::Met, Outcome::Partial, Outcome::Missing, Outcome::Unknown, Outcome::Blocked];
    let dimensions = Dimension::ALL.iter().map(|one| one.code()).chain(["composite"]);
    let levels = [Level::Ok, Level::Warning, Level::Error];
    let findings = FINDINGS
        .iter()
        .flat_map(|(what, levels)| levels.iter().map(move |level| format!("check-{what}-{}", level.code())));
    vec![
        ("field-{}-{}", fields.collect()),
        ("why-{}-{}", super::explained::ids(files)),
        ("page-{}-{}", pages.collect()),
        ("form-{}-new", tables().map(|table| format!("form-{table}-new")).collect()),
        ("form-{}-change", tables().map(|table| format!("form-{table}-change")).collect()),
        ("choice-{}-{}", lists.keys().flat_map(|name| of_list(name)).collect()),
        ("choice-status-{}", of_list("status")),
        ("choice-survey-wave-{}", of_list("survey-wave")),
        ("choice-survey-completion-{}", of_list("survey-completion")),
        ("band-{}", Band::ALL.iter().map(|band| format!("band-{}", band.code())).collect()),
        ("dimension-{}", dimensions.map(|code| format!("dimension-{code}")).collect()),
        ("choice-case-state-{}", of_list("case-state")),
        ("choice-consent-way-{}", of_list("consent-way")),
        ("choice-aid-end-{}", of_list("aid-end")),
        ("choice-close-reason-{}", of_list("close-reason")),
        ("choice-closed-reason-{}", of_list("closed-reason")),
        ("command-{}", Command::ALL.iter().map(|command| format!("command-{}", command.id())).collect()),
        ("key-{}", Command::ALL.iter().map(|command| format!("key-{}", command.id())).collect()),
        ("guide-{}", super::guide::ids()),
        ("place-{}", Place::ALL.iter().map(|place| format!("place-{}", place.id())).collect()),
        ("help-{}", places.map(|place| format!("help-{}", place.id())).collect()),
        ("due-{}", Group::ALL.iter().map(|group| format!("due-{}", group.key())).collect()),
        ("draft-of-{}", forms(files).iter().map(|table| format!("draft-of-{table}")).collect()),
        (
            "availability-{}",
            Availability::ALL.iter().map(|one| format!("availability-{}", one.code())).collect(),
        ),
        ("outcome-{}", outcomes.iter().map(|outcome| format!("outcome-{}", outcome.code())).collect()),
        (
            "criterion-{}",
            criteria(files).iter().map(|name| format!("criterion-{}", name.replace('_', "-"))).collect(),
        ),
        ("reason-duplicate-{}-{}", duplicates::Reason::ALL.iter().map(|reason| reason.id()).collect()),
        (
            "log-{}",
            first_texts(files, &["did", "note"], 1).iter().map(|action| format!("log-{action}")).collect(),
        ),
        (
            "held-{}",
            TABLES
                .iter()
                .filter(|(table, _)| about(table).is_some())
                .map(|(table, _)| format!("held-{}", table.replace('_', "-")))
                .collect(),
        ),
        (
            "life-form-{}",
            LifeKind::ALL
                .iter()
                .map(|kind| kind.code())
                .chain(["undo"])
                .map(|code| format!("life-form-{code}"))
                .collect(),
        ),
        ("held-way-{}", Way::ALL.iter().map(|way| format!("held-way-{}", way.code())).collect()),
        ("print-form-{}", forms(files).iter().map(|table| format!("print-form-{table}")).collect()),
        ("print-kind-{}", Kind::ALL.iter().map(|kind| format!("print-kind-{}", kind.code())).collect()),
        (
            "print-paper-{}",
            [Paper::A4, Paper::Roll].map(|one| format!("print-paper-{}", one.code())).to_vec(),
        ),
        ("tray-{}", Tray::ALL.iter().map(|tray| format!("tray-{}", tray.code())).collect()),
        ("check-{}", levels.iter().map(|level| format!("check-{}", level.code())).collect()),
        ("check-{}-{}", findings.collect()),
        ("indicator-{}", indicators(files)),
        ("import-figure-{}", figures(files).iter().map(|key| format!("import-figure-{key}")).collect()),
    ]
}

/// The ids that a language has no words for.
fn unlabelled(ids: &[String], words: impl Fn(Lang, &str) -> Option<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        for id in ids {
            if words(lang, id).is_none_or(|words| words.trim().is_empty()) {
                faults.push(format!("{}: {id}", lang.code()));
            }
        }
    }
    faults
}

/// Words of one list that are the same once folded: typed, they could mean either.
pub fn alike(list: &str, words: &[(String, String)]) -> Vec<String> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for (id, word) in words {
        match first.get(&fold(word)) {
            Some(other) => faults.push(format!("{list}: {other} and {id} are both \"{word}\"")),
            None => {
                first.insert(fold(word), id);
            }
        }
    }
    faults
}

/// Every closed list that is declared: its name and codes.
pub fn lists(files: &[File]) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for file in files {
        let tokens = without_tests(&tokens(&file.text));
        for place in 0..tokens.len() {
            let declares = tokens[place].word() == "as"
                && tokens.get(place + 2).is_some_and(|token| token.is('{'))
                && begins_choice(&tokens, place);
            let Some(name) = tokens.get(place + 1).and_then(Token::text).filter(|_| declares) else {
                continue;
            };
            let inside = &tokens[place + 3..closing(&tokens, place + 2)];
            let codes = inside.windows(2).filter(|pair| pair[0].is('=')).filter_map(|pair| pair[1].text());
            let before = found.insert(name.to_owned(), codes.map(str::to_owned).collect());
            assert!(before.is_none(), "two lists are called {name}");
        }
    }
    found
}

/// `choice! { … Name as`, whatever attributes stand between.
fn begins_choice(tokens: &[Token], place: usize) -> bool {
    let before = &tokens[..place];
    let open = before.iter().rposition(|token| token.is('{')).unwrap_or(0);
    open >= 2 && tokens[open - 1].is('!') && tokens[open - 2].word() == "choice"
}

fn pages(kept: &Kept) -> BTreeSet<&'static str> {
    kept.fields.iter().map(|field| field.page).collect()
}

/// The tables of the forms that an interview can fill: a draft may be of any.
pub fn forms(files: &[File]) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let tables = [
        ("Candidate", Candidate::TABLE),
        ("Case", Case::TABLE),
        ("Closing", Closing::TABLE),
        ("Survey", Survey::TABLE),
        ("Visit", Visit::TABLE),
        ("Replan", Replan::TABLE),
        ("Move", Move::TABLE),
        ("HandOver", HandOver::TABLE),
        ("Plan", Plan::TABLE),
        ("Step", Step::TABLE),
        ("Aid", Aid::TABLE),
        ("Instalment", Instalment::TABLE),
        ("Proposal", Proposal::TABLE),
        ("ProposalMove", ProposalMove::TABLE),
        ("Referral", Referral::TABLE),
        ("ReferralMove", ReferralMove::TABLE),
        ("Weighting", Weighting::TABLE),
        ("Consent", Consent::TABLE),
        ("Employer", Employer::TABLE),
        ("Check", Check::TABLE),
        ("Offer", Offer::TABLE),
        ("OfferTurn", OfferTurn::TABLE),
        ("Session", Session::TABLE),
        ("LifeChange", LifeChange::TABLE),
        ("Experience", Experience::TABLE),
        ("Document", Document::TABLE),
    ];
    for file in files.iter().filter(|file| file.path.starts_with("flow/task")) {
        let tokens = tokens(&file.text);
        for window in
            tokens.windows(8).filter(|window| window[0].word() == "Form" && window[3].word() == "of")
        {
            let name = window[7].word();
            let table = tables.iter().find(|(record, _)| *record == name);
            found.insert(table.unwrap_or_else(|| panic!("{name} is a form that is not known here")).1);
        }
    }
    assert!(!found.is_empty(), "flow/task.rs fills no form");
    found
}

/// The names of the criteria of a match: the hard conditions and the parts.
fn criteria(files: &[File]) -> BTreeSet<String> {
    let mut names = first_texts(files, &["condition"], 0);
    assert!(!names.is_empty(), "no conditions found");
    names.extend(Part::ALL.iter().map(|part| part.name().to_owned()));
    names
}

/// The indicators of the reports: the first argument of what makes a row.
fn indicators(files: &[File]) -> Vec<String> {
    let names = first_texts(files, &["plain", "share"], 0);
    assert!(names.len() > 5, "indicators found: {names:?}");
    names.iter().map(|name| format!("indicator-{}", name.replace('_', "-"))).collect()
}

/// The figures that the report of a delivery prints.
fn figures(files: &[File]) -> BTreeSet<String> {
    let file = files.iter().find(|file| file.path == "cli/import.rs").expect("cli/import.rs");
    let tokens = tokens(&file.text);
    let at =
        tokens.windows(2).position(|pair| pair[0].word() == "let" && pair[1].word() == "figures").unwrap();
    let open = at + tokens[at..].iter().position(|token| token.is('[')).unwrap();
    let rows = tokens[open..closing(&tokens, open)].windows(2).filter(|pair| pair[0].is('('));
    let found: BTreeSet<String> = rows.filter_map(|pair| pair[1].text()).map(str::to_owned).collect();
    assert!(found.len() > 5, "figures found: {found:?}");
    found
}

/// Texts that stand as the argument at `place` of a call of one of these functions.
fn first_texts(files: &[File], functions: &[&str], place: usize) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in super::source::shipped(files) {
        let tokens = without_tests(&tokens(&file.text));
        for at in 0..tokens.len() {
            if !functions.contains(&tokens[at].word()) || !tokens.get(at + 1).is_some_and(|next| next.is('('))
            {
                continue;
            }
            let inside = &tokens[at + 2..closing(&tokens, at + 1)];
            let argument = inside.split(|token| token.is(',')).nth(place).unwrap_or_default();
            if let [only] = argument
                && let Some(text) = only.text()
            {
                found.insert(text.to_owned());
            }
        }
    }
    found
}

#[test]
fn everything_that_is_put_together_is_labelled_in_every_language() {
    let mut faults = Vec::new();
    for (_, ids) in composed(&tree()) {
        assert!(!ids.is_empty());
        faults.extend(unlabelled(&ids, try_label));
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "no words for:\n{}", faults.join("\n"));
}

#[test]
fn the_lists_that_are_read_from_the_sources_are_those_of_the_fields() {
    let lists = lists(&tree());
    for list in RECORDS.iter().flat_map(|kept| kept.fields).filter_map(|field| list_of(field.shape)) {
        assert_eq!(lists.get(list.name).map(Vec::as_slice), Some(owned(list).as_slice()), "{}", list.name);
    }
}

fn list_of(shape: Shape) -> Option<&'static ChoiceList> {
    match shape {
        Shape::Choice(list) | Shape::Choices(list) => Some(list),
        _ => None,
    }
}

fn owned(list: &ChoiceList) -> Vec<String> {
    list.codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn every_code_of_a_choice_is_taken_back_by_its_field() {
    let reading =
        Reading { today: Day::parse("2026-11-23").unwrap(), country: Country::parse("TG").unwrap() };
    let mut faults = Vec::new();
    for kept in RECORDS {
        for field in kept.fields {
            for code in list_of(field.shape).map(|list| list.codes).unwrap_or_default() {
                let taken = (field.read)(code, &reading);
                if taken.as_deref() != Ok(code) {
                    faults.push(format!("{}.{}: {code} is read as {taken:?}", kept.table, field.key));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_words_of_a_list_can_be_told_apart_in_every_language() {
    let mut faults = Vec::new();
    for (name, codes) in lists(&tree()) {
        for lang in Lang::ALL {
            let words = codes.iter().map(|code| {
                let id = format!("choice-{name}-{code}");
                let word = try_label(lang, &id).unwrap_or(id.clone());
                (id, word)
            });
            faults.extend(alike(lang.code(), &words.collect::<Vec<_>>()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_finding_of_the_check_is_known_here() {
    let mut found = BTreeSet::new();
    for file in tree() {
        let tokens = without_tests(&tokens(&file.text));
        let told = tokens.windows(3).filter(|part| part[0].word() == "what" && part[1].is(':'));
        if ["cli/check.rs", "deeds/desk.rs"].contains(&file.path.as_str()) {
            found.extend(told.filter_map(|part| part[2].text()).map(str::to_owned));
        }
    }
    let known: BTreeSet<String> = FINDINGS.iter().map(|(what, _)| (*what).to_owned()).collect();
    assert_eq!(found, known);
}

#[test]
fn an_id_that_one_language_lacks_is_found() {
    let ids = ["field-a".to_owned(), "field-b".to_owned()];
    let words = |lang: Lang, id: &str| match (lang, id) {
        (Lang::Pt, "field-b") => None,
        (Lang::En, "field-a") => Some(" ".to_owned()),
        _ => Some("words".to_owned()),
    };
    assert_eq!(unlabelled(&ids, words), ["en: field-a", "pt: field-b"]);
}

#[test]
fn two_words_that_fold_alike_are_found() {
    let words =
        [("a", "Élève"), ("b", "élevé"), ("c", "other")].map(|(id, word)| (id.to_owned(), word.to_owned()));
    assert_eq!(alike("fr", &words), ["fr: a and b are both \"élevé\""]);
    assert_eq!(alike("fr", &words[1..]), [""; 0]);
}

#[test]
fn lists_and_actions_are_read_from_a_source() {
    let file = File::new(
        "domain/a.rs",
        "crate::choice! {
             /// A list.
             Sex as \"sex\" { #[x] Female = \"f\", Male = \"m\" }
         }
         use x as y; fn f() { log::did(&batch, \"import\", A, b); log::note(c, action, d) }",
    );
    let files = [file];
    assert_eq!(lists(&files), BTreeMap::from([("sex".to_owned(), vec!["f".to_owned(), "m".to_owned()])]));
    assert_eq!(first_texts(&files, &["did", "note"], 1), BTreeSet::from(["import".to_owned()]));
}
