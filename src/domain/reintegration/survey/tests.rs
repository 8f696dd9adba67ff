//! The published figures, and each trap that real surveys fell into (`domain.md` A3, A4).

use super::answers::{Answers, Given, Refusal};
use super::questions::{ABLE, Dimension, QUESTIONS, WHY};
use super::score::{Band, Gap, Numerator, Score, gains, score};

/// A survey from quarters of a point, in the order of the 28; the last is what able to stay comes to.
fn quarters(economic: [u32; 9], social: [u32; 10], psychosocial: [u32; 9]) -> Answers {
    let mut answers = Answers::default();
    let all = economic.into_iter().chain(social).chain(psychosocial);
    for (place, (question, wanted)) in QUESTIONS.iter().zip(all).enumerate() {
        let scale = question.scale;
        let word = scale.list.codes.iter().find(|word| scale.quarters(scale.place(word).unwrap()) == wanted);
        if place == ABLE && wanted != 4 {
            answers.give_at(ABLE, "no").unwrap();
            answers.give_at(WHY, if wanted == 0 { "need" } else { "refused" }).unwrap();
        } else {
            answers.give_at(place, word.unwrap_or_else(|| panic!("{} {wanted}", question.key))).unwrap();
        }
    }
    answers
}

/// The same word everywhere.
fn all(word: &str) -> Answers {
    let mut answers = Answers::default();
    for question in QUESTIONS.iter().filter(|question| question.key != "p9_why") {
        answers.give(question.key, word).unwrap();
    }
    answers
}

fn decimals(score: &Score) -> [String; 4] {
    let [economic, social, psychosocial] = Dimension::ALL.map(|one| score.dimension(one).decimal());
    [economic, social, psychosocial, score.composite.decimal()]
}

fn t1() -> Answers {
    quarters([3, 1, 4, 1, 4, 3, 4, 4, 0], [3, 3, 3, 4, 4, 4, 4, 4, 3, 1], [1, 1, 0, 1, 2, 4, 1, 0, 0])
}

fn t2() -> Answers {
    quarters([1, 2, 0, 2, 0, 1, 0, 4, 0], [2, 2, 3, 2, 2, 4, 2, 3, 1, 1], [2, 3, 3, 3, 3, 2, 2, 0, 0])
}

#[test]
fn t1_the_sample_of_the_authors_own_calculator() {
    let score = score(&t1());
    assert_eq!(decimals(&score), ["0.635", "0.745", "0.2625", "0.515"]);
    assert_eq!(score.composite, Numerator(1236));
    let bands = Dimension::ALL.map(|one| score.dimension(one).band());
    assert_eq!(bands, [Band::Standard, Band::Light, Band::Intensive]);
}

#[test]
fn t2_a_case_that_the_composite_alone_would_under_serve() {
    let score = score(&t2());
    assert_eq!(decimals(&score), ["0.29", "0.468333", "0.48", "0.414167"]);
    assert_eq!(score.composite, Numerator(994));
    assert_eq!(score.dimension(Dimension::Economic).band(), Band::Intensive);
    assert_eq!(score.composite.band(), Band::Standard);
}

#[test]
fn t3_nothing_known_is_the_middle_and_is_flagged() {
    for word in ["dont_know", "refused"] {
        let score = score(&all(word));
        assert_eq!(decimals(&score), ["0.5"; 4]);
        assert_eq!((score.composite, score.unanswered, score.reliable()), (Numerator(1200), 28, false));
    }
    let score = score(&all("not_applicable"));
    assert_eq!((decimals(&score), score.unanswered), (["0.5"; 4].map(str::to_owned), 0));
}

#[test]
fn t4_the_best_and_the_worst() {
    let best = score(&quarters([4; 9], [4; 10], [4; 9]));
    assert_eq!((decimals(&best), best.composite), (["1"; 4].map(str::to_owned), Numerator(2400)));
    let worst = score(&quarters([0; 9], [0; 10], [0; 9]));
    assert_eq!((decimals(&worst), worst.composite), (["0"; 4].map(str::to_owned), Numerator(0)));
    assert_eq!((best.composite.band(), worst.composite.band()), (Band::Light, Band::Intensive));
}

/// Of these three the authors published the figures and not the answers; the answers are ones that give them.
#[test]
fn the_published_sample_cases_come_out_to_the_digit() {
    for (answers, expected) in [
        (
            quarters([0; 9], [4, 3, 0, 0, 0, 4, 4, 1, 0, 0], [2, 2, 1, 1, 0, 0, 2, 0, 0]),
            ["0", "0.27", "0.1975", "0.195"],
        ),
        (
            quarters(
                [4, 4, 4, 4, 0, 3, 4, 4, 4],
                [4, 4, 4, 4, 3, 4, 4, 3, 3, 4],
                [4, 4, 2, 2, 4, 2, 0, 0, 4],
            ),
            ["0.8875", "0.91", "0.62", "0.8075"],
        ),
        (
            quarters(
                [4, 4, 0, 4, 0, 0, 4, 0, 0],
                [4, 4, 4, 4, 3, 4, 4, 4, 2, 3],
                [4, 4, 4, 2, 2, 4, 4, 4, 0],
            ),
            ["0.47", "0.8225", "0.74", "0.6675"],
        ),
    ] {
        assert_eq!(decimals(&score(&answers)), expected);
    }
}

#[test]
fn the_weights_of_each_dimension_and_of_the_composite_are_a_hundred() {
    let sum = |dimension| -> u32 {
        let own = QUESTIONS.iter().filter(|question| question.dimension == dimension);
        own.map(|question| question.weight).sum()
    };
    let sums = Dimension::ALL.map(sum);
    assert_eq!(sums, [100, 100 - super::questions::SERVICES_WEIGHT, 100]);
    let composite: u32 = QUESTIONS.iter().map(|question| question.composite).sum();
    assert_eq!(composite + super::questions::SERVICES_COMPOSITE, 100);
    assert_eq!(QUESTIONS.iter().filter(|question| question.service).count(), 6);
}

#[test]
fn the_bands_change_behind_a_third_and_two_thirds_and_not_on_them() {
    for (numerator, band) in [
        (0, Band::Intensive),
        (791, Band::Intensive),
        (792, Band::Standard),
        (1584, Band::Standard),
        (1585, Band::Light),
        (2400, Band::Light),
    ] {
        assert_eq!(Numerator(numerator).band(), band, "{numerator}");
    }
}

#[test]
fn a_figure_is_rounded_half_up_to_six_decimals_and_ends_without_noughts() {
    for (numerator, text) in
        [(0, "0"), (1, "0.000417"), (2, "0.000833"), (24, "0.01"), (994, "0.414167"), (1600, "0.666667")]
    {
        assert_eq!(Numerator(numerator).decimal(), text);
    }
}

#[test]
fn what_to_work_on_is_what_would_move_the_composite_most() {
    let worst = gains(&quarters([0; 9], [0; 10], [0; 9]));
    let moves: Vec<(&str, u32)> = worst.iter().take(7).map(|gain| (gain.key, gain.composite.0)).collect();
    assert_eq!(
        moves,
        [("p9_able", 240), ("e2", 192), ("so9", 160), ("e1", 120), ("so6", 120), ("p4", 120), ("so5", 112)]
    );
    let services: Vec<u32> =
        ["so7", "so8"].map(|key| worst.iter().find(|gain| gain.key == key).unwrap().composite.0).to_vec();
    assert_eq!(services, [16, 16], "their share of access to services, and no weight of their own");
    assert!(!worst.iter().any(|gain| gain.key == "p6"), "it has no weight in the composite");
    assert_eq!(gains(&quarters([4; 9], [4; 10], [4; 9])), []);
    // From what is not known it is half the way.
    assert_eq!(gains(&all("dont_know"))[0].composite, Numerator(120));
}

#[test]
fn what_an_answer_would_add_is_what_it_adds() {
    for before in [t1(), t2(), all("refused")] {
        for gain in gains(&before) {
            let mut after = before;
            let place = super::questions::place_of(gain.key).unwrap();
            let scale = QUESTIONS[place].scale;
            let best = scale.answers().iter().max_by_key(|word| scale.quarters(scale.place(word).unwrap()));
            after.give_at(place, best.unwrap()).unwrap();
            let moved = score(&after).composite.0 - score(&before).composite.0;
            assert_eq!(moved, gain.composite.0, "{}", gain.key);
        }
    }
}

#[test]
fn the_widest_gap_between_dimensions_comes_first() {
    let gaps = score(&t1()).gaps();
    let widest =
        Gap { higher: Dimension::Social, lower: Dimension::Psychosocial, width: Numerator(1788 - 630) };
    assert_eq!(gaps[0], widest);
    assert_eq!(gaps.map(|gap| gap.width.0), [1158, 894, 264]);
}

#[test]
fn more_than_seven_unanswered_flag_the_score() {
    let mut answers = t1();
    for (count, question) in QUESTIONS.iter().take(8).enumerate() {
        assert!(score(&answers).reliable(), "{count}");
        answers.give(question.key, if count % 2 == 0 { "dont_know" } else { "refused" }).unwrap();
        assert_eq!(score(&answers).unanswered, count + 1);
    }
    assert!(!score(&answers).reliable());
}

// The traps, by name.

#[test]
fn trap_polarity_of_p9() {
    let with = |able: &str, why: Option<&str>| {
        let mut answers = Answers::default();
        answers.give("p9_able", able).unwrap();
        if let Some(why) = why {
            answers.give("p9_why", why).unwrap();
        }
        answers.counted(ABLE)
    };
    assert_eq!(with("yes", None), (4, Given::Answer));
    assert_eq!(with("no", Some("wish")), (4, Given::Answer));
    assert_eq!(with("no", Some("need")), (0, Given::Answer));
    assert_eq!(with("no", Some("refused")), (2, Given::Refused));
    assert_eq!(with("no", Some("dont_know")), (2, Given::DontKnow));
    assert_eq!(with("no", None), (2, Given::Missing));
    assert_eq!(with("dont_know", None), (2, Given::DontKnow));
    assert_eq!(with("refused", None), (2, Given::Refused));
}

#[test]
fn trap_polarity_of_every_scale() {
    // The best and the worst answer of each question, in words.
    for (key, best, worst) in [
        ("e1", "very_satisfied", "very_dissatisfied"),
        ("e2", "never", "very_often"),
        ("e3", "yes", "no"),
        ("e4", "never", "very_often"),
        ("e5", "no_debt", "debt_larger"),
        ("e6", "very_good", "very_poor"),
        ("e7", "yes", "no"),
        ("e8", "yes", "no"),
        ("e9", "no", "yes"),
        ("so1", "very_good", "very_poor"),
        ("so2", "very_good", "very_poor"),
        ("so3", "very_good", "very_poor"),
        ("so4", "all", "none"),
        ("so5", "very_good", "very_poor"),
        ("so6", "yes", "no"),
        ("so7", "very_good", "very_poor"),
        ("so8", "very_good", "very_poor"),
        ("so9", "very_good", "very_poor"),
        ("so10", "very_good", "very_poor"),
        ("p1", "very_often", "never"),
        ("p2", "very_good", "very_bad"),
        ("p3", "agree_strongly", "disagree_strongly"),
        ("p4", "very_safe", "very_unsafe"),
        ("p5", "never", "very_often"),
        ("p6", "never", "all_the_time"),
        ("p7", "never", "very_often"),
        ("p8", "no", "yes"),
        ("p9_able", "yes", "no"),
        ("p9_why", "wish", "need"),
    ] {
        let scale = QUESTIONS.iter().find(|question| question.key == key).unwrap().scale;
        let points = |word| scale.quarters(scale.place(word).unwrap());
        assert_eq!((points(best), points(worst)), (4, 0), "{key}");
        for word in ["dont_know", "refused", "not_applicable"] {
            assert_eq!(points(word), 2, "{key} {word}");
        }
    }
}

#[test]
fn trap_missing_no_debt_option() {
    let scale = QUESTIONS[4].scale;
    assert_eq!(scale.answers(), ["no_debt", "spending_larger", "debt_larger"]);
    assert_eq!(scale.answers().iter().map(|word| scale.quarters(scale.place(word).unwrap())).sum::<u32>(), 8);
}

#[test]
fn trap_so4_blank_scored_0() {
    let mut answers = quarters([0; 9], [0; 10], [0; 9]);
    answers.give("so4", "not_applicable").unwrap();
    assert_eq!(score(&answers).dimension(Dimension::Social), Numerator(6 * 2 * 7));
    assert_eq!(score(&answers).unanswered, 0, "not applicable is an answer");
    assert!(answers.faults().is_empty());
    // Blank is no value at all: it is told, and where it must be counted it counts half a point.
    assert_eq!(Answers::default().faults().len(), 28);
    assert_eq!(score(&Answers::default()).composite, Numerator(1200));
}

#[test]
fn trap_disc_scale_has_five_levels() {
    let psychosocial = |word| {
        let mut answers = t1();
        answers.give("p6", word).unwrap();
        score(&answers)
    };
    let scores: Vec<Score> =
        ["never", "rarely", "sometimes", "very_often", "all_the_time"].map(psychosocial).to_vec();
    for pair in scores.windows(2) {
        let [one, next] = [0, 1].map(|place: usize| pair[place].dimension(Dimension::Psychosocial).0);
        assert_eq!(one - next, 66, "0.0275 a level");
        assert_eq!(pair[0].composite, pair[1].composite, "the composite is safe");
    }
}

#[test]
fn a_follow_up_without_its_no_and_a_missing_one_are_told() {
    let mut answers = t1();
    assert_eq!(answers.faults(), []);
    answers.give("p9_able", "yes").unwrap();
    assert_eq!(answers.faults(), [("p9_why", Refusal::WithoutNo)]);
    let mut answers = all("not_applicable");
    answers.give("p9_able", "no").unwrap();
    assert_eq!(answers.faults(), [("p9_why", Refusal::Missing)]);
    assert_eq!(score(&answers).missing, ["p9_why"]);
    assert_eq!(answers.give("e10", "pay"), Err(Refusal::UnknownKey));
    assert_eq!(answers.give("e5", "never"), Err(Refusal::UnknownWord));
}
