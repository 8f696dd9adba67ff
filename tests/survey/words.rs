//! The words of the survey: each answer and each question is there in each language, none stands in another's place.

use super::samples::{INSTEAD, WORDS};
use guichet::domain::record::Record;
use guichet::domain::reintegration::survey::questions::QUESTIONS;
use guichet::domain::reintegration::survey::record::Survey;
use guichet::i18n::{Lang, attribute, label, try_label};
use std::collections::BTreeSet;

/// List, codes, labels in French, English and Portuguese, as the reference has them, the best answer first.
const LABELS: [(&str, &[[&str; 4]]); 11] = [
    (
        "satisfaction",
        &[
            ["very_satisfied", "très satisfait", "very satisfied", "muito satisfeito"],
            ["satisfied", "satisfait", "satisfied", "satisfeito"],
            ["neutral", "neutre", "OK", "razoável"],
            ["dissatisfied", "insatisfait", "dissatisfied", "insatisfeito"],
            ["very_dissatisfied", "très insatisfait", "very dissatisfied", "muito insatisfeito"],
        ],
    ),
    (
        "frequency",
        &[
            ["never", "jamais", "never", "nunca"],
            ["rarely", "rarement", "rarely", "raramente"],
            ["sometimes", "parfois", "sometimes", "às vezes"],
            ["often", "souvent", "often", "frequentemente"],
            ["very_often", "très souvent", "very often", "muito frequentemente"],
        ],
    ),
    ("yes-no", &[["yes", "oui", "yes", "sim"], ["no", "non", "no", "não"]]),
    (
        "debt",
        &[
            ["no_debt", "pas de dette", "no debt", "sem dívida"],
            ["spending_larger", "dépenses plus élevées", "spending larger", "despesas maiores"],
            ["debt_larger", "dette plus élevée", "debt larger", "dívida maior"],
        ],
    ),
    (
        "rate",
        &[
            ["very_good", "très bien", "very good", "muito bom"],
            ["good", "bien", "good", "bom"],
            ["fair", "acceptable", "fair", "razoável"],
            ["poor", "faible", "poor", "fraco"],
            ["very_poor", "très faible", "very poor", "muito fraco"],
        ],
    ),
    (
        "school",
        &[
            ["all", "oui, tous", "yes, all", "sim, todas"],
            ["some", "certains, pas tous", "some, not all", "algumas, não todas"],
            ["none", "aucun", "none", "nenhuma"],
        ],
    ),
    (
        "network",
        &[
            ["very_good", "très bon, très fort", "very good, very strong", "muito boa, muito forte"],
            ["good", "bon", "good", "boa"],
            ["fair", "correct", "fair", "razoável"],
            ["bad", "mauvais", "bad", "má"],
            ["very_bad", "très mauvais, très faible", "very bad", "muito má"],
        ],
    ),
    (
        "agreement",
        &[
            ["agree_strongly", "tout à fait d'accord", "strongly agree", "concordo totalmente"],
            ["agree_somewhat", "plutôt d'accord", "somewhat agree", "concordo em parte"],
            ["neither", "ni l'un ni l'autre", "neither", "nem concordo nem discordo"],
            ["disagree_somewhat", "plutôt pas d'accord", "somewhat disagree", "discordo em parte"],
            ["disagree_strongly", "pas du tout d'accord", "strongly disagree", "discordo totalmente"],
        ],
    ),
    (
        "safety",
        &[
            ["very_safe", "très en sécurité tout le temps", "very safe always", "muito seguro sempre"],
            ["safe", "en sécurité le plus souvent", "safe mostly", "seguro quase sempre"],
            ["neutral", "neutre", "neutral", "neutro"],
            ["unsafe", "pas en sécurité le plus souvent", "unsafe mostly", "inseguro quase sempre"],
            ["very_unsafe", "très en danger tout le temps", "very unsafe always", "muito inseguro sempre"],
        ],
    ),
    (
        "discrimination",
        &[
            ["never", "jamais", "never", "nunca"],
            ["rarely", "rarement", "rarely", "raramente"],
            ["sometimes", "parfois", "sometimes", "às vezes"],
            ["very_often", "très souvent", "very often", "muito frequentemente"],
            ["all_the_time", "tout le temps", "all the time", "o tempo todo"],
        ],
    ),
    (
        "leaving",
        &[
            ["wish", "souhait de partir", "wish to leave", "desejo de partir"],
            ["need", "besoin de partir", "need to leave", "necessidade de partir"],
        ],
    ),
];
const SAID_INSTEAD: [[&str; 4]; 3] = [
    ["dont_know", "ne sait pas", "does not know", "não sabe"],
    ["refused", "ne souhaite pas répondre", "does not wish to answer", "não quer responder"],
    ["not_applicable", "sans objet", "not applicable", "não se aplica"],
];

#[test]
fn trap_shifted_translations_every_label_stands_at_its_code() {
    for (list, rows) in LABELS {
        for row in rows.iter().chain(&SAID_INSTEAD) {
            for lang in Lang::ALL {
                let id = format!("choice-survey-{list}-{}", row[0]);
                assert_eq!(label(lang, &id), row[1 + lang.index()], "{} {id}", lang.code());
            }
        }
    }
}

#[test]
fn every_answer_of_every_question_is_there_and_distinct_in_every_language() {
    for (question, (key, words)) in QUESTIONS.iter().zip(WORDS) {
        assert_eq!(question.key, key);
        let codes: Vec<&str> = words.iter().copied().chain(INSTEAD).collect();
        assert_eq!(
            question.scale.list.codes, codes,
            "{key}: the words are public and their order is the table's"
        );
        for lang in Lang::ALL {
            let labels: BTreeSet<String> = codes
                .iter()
                .map(|code| format!("choice-{}-{code}", question.scale.list.name))
                .map(|id| try_label(lang, &id).unwrap_or_else(|| panic!("{}: no {id}", lang.code())))
                .collect();
            assert_eq!(labels.len(), codes.len(), "{} {key}", lang.code());
        }
    }
}

#[test]
fn every_question_is_put_in_words_of_its_own_in_every_language() {
    for lang in Lang::ALL {
        let mut asked = BTreeSet::new();
        for field in Survey::FIELDS {
            let id = format!("field-survey-{}", field.key);
            let words = attribute(lang, &id, "ask").unwrap_or_else(|| panic!("{}: no {id}.ask", lang.code()));
            // Read aloud in one breath, on three lines of the screen at most.
            assert!(words.chars().count() <= 150, "{}: {words}", lang.code());
            assert!(asked.insert(words.clone()), "{}: {words} twice", lang.code());
        }
    }
}
