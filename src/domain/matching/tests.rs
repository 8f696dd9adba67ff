//! Cases of the matching, on invented people and offers: what each part says, that each moves the order by itself,
//! and that everything said has its text. The laws that hold for any case are in `laws`.

mod jobs;
mod laws;

use super::*;
use crate::domain::candidate::{Candidate, Education, Licence, Sex};
use crate::domain::datum::{Datum, Reading};

use crate::domain::offer::Offer;
use crate::domain::record::Record;
use crate::facts::{Country, Rates};

fn today() -> Day {
    Day::parse("2026-11-24").expect("a day")
}

/// A record from the texts of some of its fields; the others are blank.
fn record<R: Record>(texts: &[(&str, &str)]) -> R {
    let reading = Reading { today: today(), country: Country::parse("TG").expect("a country") };
    let blank = texts.iter().find(|(key, _)| !R::FIELDS.iter().any(|field| field.key == *key));
    assert!(blank.is_none(), "no such field: {blank:?}");
    let of = |key| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| *text).to_owned();
    let all: Vec<String> = R::FIELDS.iter().map(|field| of(field.key)).collect();
    match R::read(&all, &reading) {
        Ok(record) => record,
        Err(faults) => panic!("{faults:?}"),
    }
}

fn profile(texts: &[(&str, &str)]) -> Profile {
    let named = [texts, &[("given_names", "Fictive")]].concat();
    Profile::of(&record::<Candidate>(&named), today(), &Rates::embedded())
}

fn demand(texts: &[(&str, &str)]) -> Demand {
    Demand::of(&record::<Offer>(texts), today(), &Rates::embedded())
}

const MASON: &[(&str, &str)] = &[
    ("birth", "1990"),
    ("country", "TG"),
    ("region", "TG-M"),
    ("education", "3"),
    ("occupation", "7112 maçon"),
    ("languages", "fr B2, ee L1"),
    ("mobility", "country"),
    ("experience", "72"),
    ("skills", "coffrage, lecture de plan"),
    ("licences", "b"),
    ("pay_floor", "100000 XOF month"),
];

const SITE: &[(&str, &str)] = &[
    ("country", "TG"),
    ("region", "TG-M"),
    ("occupation", "7112"),
    ("experience", "24"),
    ("education", "3"),
    ("languages", "fr B2"),
    ("licences", "b"),
    ("salary_max", "120000"),
    ("salary_currency", "XOF"),
    ("salary_period", "month"),
    ("closes_on", "2026-12-31"),
    ("verification", "verified"),
];

/// The base with some fields put otherwise; an empty text takes the answer back.
fn but<'a>(base: &[(&'a str, &'a str)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = base.iter().filter(|(key, _)| !changes.iter().any(|(changed, _)| changed == key));
    kept.chain(changes).copied().collect()
}

fn site(changes: &[(&str, &str)]) -> Demand {
    demand(&but(SITE, changes)).with_skills(["coffrage"], [])
}

fn rated(profile: &Profile, demand: &Demand) -> Rating {
    rate(profile, demand, &Weights::default(), today())
}

fn criterion(rating: &Rating, name: &str) -> Criterion {
    let found = rating.criteria.iter().find(|criterion| criterion.name == name);
    found.unwrap_or_else(|| panic!("no criterion {name}")).clone()
}

/// One part of one match: outcome, points, reason, question.
fn check(changes: &[(&str, &str)], demand: &Demand, name: &str, expected: (Outcome, u8, &str, &str)) {
    let rating = rated(&profile(&but(MASON, changes)), demand);
    let found = criterion(&rating, name);
    let question = found.reason.question.map_or("", |question| question.field);
    assert_eq!((found.outcome, found.points, found.reason.id, question), expected, "{name} {changes:?}");
}

use Outcome::{Blocked, Met, Missing, Partial, Unknown};

#[test]
fn a_mason_who_fits_scores_everything() {
    let rating = rated(&profile(MASON), &site(&[]));
    assert_eq!((rating.score, rating.blocked), (100, false), "{rating:#?}");
    assert!(rating.criteria.iter().all(|criterion| criterion.outcome == Met));
    assert_eq!(rating.questions().count(), 0);
}

#[test]
fn maxima_sum_to_a_hundred() {
    let rating = rated(&profile(MASON), &site(&[]));
    assert_eq!(rating.criteria.iter().map(|criterion| u32::from(criterion.max)).sum::<u32>(), 100);
    assert!(Weights::new(2, [35, 25, 15, 10, 5, 5, 6]).is_none());
    assert!(Weights::new(2, [255, 101, 0, 0, 0, 0, 0]).is_none(), "256 + 100 is not 100");
    assert!(Weights::new(2, [100, 0, 0, 0, 0, 0, 0]).is_some());
}

#[test]
fn occupations_count_by_the_digits_they_share() {
    for (occupation, expected) in [
        ("7112 maçon", (Met, 35, "reason-occupation-same", "")),
        ("7114 béton", (Partial, 24, "reason-occupation-group", "")),
        ("7126 plombier", (Partial, 12, "reason-occupation-near", "")),
        ("7231 mécanicien", (Missing, 0, "reason-occupation-other", "")),
        ("bricoleur", (Unknown, 0, "reason-occupation-uncoded", "occupation")),
        ("", (Unknown, 0, "reason-occupation-untold", "occupation")),
    ] {
        check(&[("occupation", occupation)], &site(&[]), "occupation", expected);
    }
    for (wanted, expected) in [
        ("7112", (Partial, 30, "reason-occupation-wanted", "")),
        ("7114", (Partial, 19, "reason-occupation-wanted-group", "")),
        ("7126", (Partial, 7, "reason-occupation-wanted-near", "")),
    ] {
        check(&[("occupation", "5120"), ("wanted", wanted)], &site(&[]), "occupation", expected);
    }
    check(
        &[("occupation", "7114"), ("occupation2", "7112"), ("wanted", "5120")],
        &site(&[]),
        "occupation",
        (Met, 35, "reason-occupation-same", ""),
    );
    let unsaid = (Unknown, 0, "reason-occupation-offer-untold", "occupation");
    check(&[], &site(&[("occupation", "")]), "occupation", unsaid);
}

#[test]
fn experience_counts_up_to_what_is_asked() {
    for (experience, expected) in [
        ("72", (Met, 15, "reason-experience-enough", "")),
        ("12", (Partial, 7, "reason-experience-short", "")),
        ("1", (Missing, 0, "reason-experience-short", "")),
        ("0", (Missing, 0, "reason-experience-lacking", "")),
        ("", (Unknown, 0, "reason-experience-asked-untold", "experience")),
    ] {
        check(&[("experience", experience)], &site(&[]), "experience", expected);
    }
    let some = site(&[("experience", ""), ("experience_asked", "yes")]);
    check(&[], &some, "experience", (Met, 15, "reason-experience-some", ""));
    check(&[("experience", "0")], &some, "experience", (Missing, 0, "reason-experience-some-lacking", ""));
    let beginners = site(&[("experience_asked", "no")]);
    check(&[("experience", "0")], &beginners, "experience", (Met, 15, "reason-experience-none-asked", ""));
    check(
        &[("experience", "")],
        &beginners,
        "experience",
        (Unknown, 0, "reason-experience-untold", "experience"),
    );
}

#[test]
fn languages_count_by_level() {
    for (languages, expected) in [
        ("fr C1", (Met, 10, "reason-languages-enough", "")),
        ("fr B1", (Partial, 5, "reason-languages-under", "")),
        ("fr A2", (Missing, 0, "reason-languages-under", "")),
        ("fr", (Unknown, 0, "reason-languages-level-untold", "languages")),
        ("ee L1", (Missing, 0, "reason-languages-lacking", "")),
        ("", (Unknown, 0, "reason-languages-asked-untold", "languages")),
    ] {
        check(&[("languages", languages)], &site(&[]), "languages", expected);
    }
    let two = site(&[("languages", "fr B2, en B1")]);
    let half_told = (Partial, 5, "reason-languages-level-untold", "languages");
    check(&[("languages", "fr B2, en")], &two, "languages", half_told);
    check(&[("languages", "fr B1, en A2")], &two, "languages", (Partial, 5, "reason-languages-under", ""));
    check(&[("languages", "fr A2, en A2")], &two, "languages", (Partial, 2, "reason-languages-under", ""));
    check(&[], &site(&[("languages", "fr")]), "languages", (Met, 10, "reason-languages-enough", ""));
    check(&[], &site(&[("languages", "")]), "languages", (Met, 10, "reason-languages-none-asked", ""));
}

#[test]
fn education_place_and_pay_count_as_the_table_says() {
    for (part, changes, expected) in [
        ("education", ("education", "6"), (Met, 5, "reason-education-enough", "")),
        ("education", ("education", "2"), (Partial, 2, "reason-education-under", "")),
        ("education", ("education", "1"), (Missing, 0, "reason-education-under", "")),
        ("education", ("education", ""), (Unknown, 0, "reason-education-asked-untold", "education")),
        ("pay", ("pay_floor", "120000 XOF month"), (Met, 5, "reason-pay-enough", "")),
        ("pay", ("pay_floor", "184 EUR month"), (Missing, 0, "reason-pay-under", "")),
        ("pay", ("pay_floor", "182 EUR month"), (Met, 5, "reason-pay-enough", "")),
        ("pay", ("pay_floor", ""), (Unknown, 0, "reason-pay-untold", "pay_floor")),
    ] {
        check(&[changes], &site(&[]), part, expected);
    }
    let unsaid = (Unknown, 0, "reason-pay-offer-untold", "salary_max");
    check(&[], &site(&[("salary_max", "")]), "pay", unsaid);
    let no_currency = (Unknown, 0, "reason-pay-not-comparable", "");
    check(&[], &site(&[("salary_currency", "")]), "pay", no_currency);
}

#[test]
fn a_place_counts_by_region_or_by_mobility() {
    let far: &[(&str, &str)] = &[("region", "TG-S")];
    let abroad: &[(&str, &str)] = &[("country", "SN"), ("region", "SN-DK")];
    let europe: &[(&str, &str)] = &[("country", "FR"), ("region", "")];
    let vague: &[(&str, &str)] = &[("region", "")];
    for (mobility, offer, expected) in [
        ("none", &[][..], (Met, 5, "reason-place-same", "")),
        ("", &[], (Met, 5, "reason-place-same", "")),
        ("region", far, (Missing, 0, "reason-place-not-covered", "")),
        ("", far, (Unknown, 0, "reason-place-mobility-untold", "mobility")),
        ("country", far, (Met, 5, "reason-place-covered", "")),
        ("region", vague, (Unknown, 0, "reason-place-offer-region-untold", "region")),
        ("country", vague, (Met, 5, "reason-place-covered", "")),
        ("country", abroad, (Missing, 0, "reason-place-not-covered", "")),
        ("ecowas", abroad, (Met, 5, "reason-place-covered", "")),
        ("ecowas", europe, (Missing, 0, "reason-place-not-covered", "")),
        ("international", europe, (Met, 5, "reason-place-covered", "")),
        ("international, ML", europe, (Missing, 0, "reason-place-not-covered", "")),
        ("international, FR", europe, (Met, 5, "reason-place-covered", "")),
        ("international, FR", far, (Met, 5, "reason-place-covered", "")),
    ] {
        check(&[("mobility", mobility)], &site(offer), "place", expected);
    }
    let nowhere = site(&[("country", ""), ("region", "")]);
    check(&[], &nowhere, "place", (Unknown, 0, "reason-place-offer-untold", "country"));
    check(&[("region", "")], &site(&[]), "place", (Met, 5, "reason-place-covered", ""));
    let town = [("region", ""), ("mobility", "town")];
    check(&town, &site(&[]), "place", (Unknown, 0, "reason-place-region-untold", "region"));
    let homeless = [("country", ""), ("region", ""), ("mobility", "country")];
    check(&homeless, &site(&[]), "place", (Unknown, 0, "reason-place-country-untold", "country"));
}

#[test]
fn skills_wait_for_offers_that_tell_them() {
    check(&[], &demand(SITE), "skills", (Unknown, 0, "reason-skills-not-told", ""));
    let asks = |required: &[&'static str], wished: &[&'static str]| {
        demand(SITE).with_skills(required.iter().copied(), wished.iter().copied())
    };
    check(&[], &asks(&[], &[]), "skills", (Met, 25, "reason-skills-none-asked", ""));
    check(&[], &asks(&["coffrage", "soudure"], &[]), "skills", (Partial, 12, "reason-skills-some", ""));
    check(&[], &asks(&["coffrage"], &["soudure"]), "skills", (Partial, 16, "reason-skills-some", ""));
    check(&[], &asks(&["soudure"], &["coffrage"]), "skills", (Partial, 8, "reason-skills-some", ""));
    check(&[], &asks(&["soudure"], &[]), "skills", (Missing, 0, "reason-skills-lacking", ""));
    let untold = [("skills", "")];
    check(&untold, &asks(&["soudure"], &[]), "skills", (Unknown, 0, "reason-skills-untold", "skills"));
    check(&untold, &asks(&[], &[]), "skills", (Unknown, 0, "reason-skills-untold", "skills"));
    check(
        &untold,
        &asks(&["maçon", "soudure"], &[]),
        "skills",
        (Partial, 12, "reason-skills-some", "skills"),
    );
}

#[test]
fn the_law_and_the_conditions_come_first() {
    let abroad = site(&[("country", "FR"), ("region", "")]);
    for (changes, demand, name, expected) in [
        (("birth", "2010-11-24"), site(&[]), "age", (Met, 0, "reason-age-legal", "")),
        (("birth", "2012"), site(&[]), "age", (Blocked, 0, "reason-age-under", "")),
        (("birth", "~2011"), site(&[]), "age", (Unknown, 0, "reason-age-uncertain", "birth")),
        (("birth", ""), site(&[]), "age", (Unknown, 0, "reason-age-untold", "birth")),
        (("birth", "2010"), abroad, "age", (Blocked, 0, "reason-age-under-abroad", "")),
        (("licences", "a"), site(&[]), "licence", (Blocked, 0, "reason-licence-lacking", "")),
        (("licences", "ce"), site(&[]), "licence", (Met, 0, "reason-licence-held", "")),
        (("licences", ""), site(&[]), "licence", (Unknown, 0, "reason-licence-unknown", "licences")),
        (("licences", ""), site(&[("licences", "")]), "licence", (Met, 0, "reason-licence-none-asked", "")),
        (("sex", "f"), site(&[("closes_on", "2026-11-24")]), "closing", (Met, 0, "reason-closing-open", "")),
        (
            ("sex", "f"),
            site(&[("closes_on", "2026-11-23")]),
            "closing",
            (Blocked, 0, "reason-closing-past", ""),
        ),
        (("sex", "f"), site(&[("closes_on", "")]), "closing", (Met, 0, "reason-closing-no-day", "")),
        (("sex", "f"), site(&[]).closed(), "closing", (Blocked, 0, "reason-closing-closed", "")),
    ] {
        check(&[changes], &demand, name, expected);
    }
    let nowhere = site(&[("country", ""), ("region", "")]);
    check(&[("birth", "2010")], &nowhere, "age", (Unknown, 0, "reason-age-route-untold", "country"));
    check(&[("birth", "2012")], &nowhere, "age", (Blocked, 0, "reason-age-under", ""));
    check(&[], &nowhere, "age", (Met, 0, "reason-age-legal", ""));
    let levels = [("fr B2", Met), ("fr B1", Blocked), ("ee L1", Blocked), ("fr", Unknown), ("", Unknown)];
    for (languages, outcome) in levels {
        let spoken = profile(&but(MASON, &[("languages", languages)]));
        let rating = rated(&spoken, &site(&[]).insisting_on_languages());
        assert_eq!(criterion(&rating, "language_minimum").outcome, outcome, "{languages}");
    }
}

#[test]
fn a_blocked_match_scores_nothing_and_comes_last() {
    let blocked = profile(&but(MASON, &[("licences", "a")]));
    let rating = rated(&blocked, &site(&[]));
    assert_eq!((rating.score, rating.blocked), (0, true));
    assert!(rating.criteria.iter().all(|criterion| criterion.points == 0));
    let demands = [site(&[]), site(&[("licences", ""), ("occupation", "5120")]), site(&[("licences", "")])];
    let order = top(&blocked, &demands, &Weights::default(), today(), 3);
    assert_eq!(order.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(order.last().map(|(_, score)| *score), Some(None), "last, but not left out");
}

/// A profile that is better than the mason's by one part alone, the part, and an offer that only she meets.
fn pairs() -> Vec<(&'static str, Profile, Profile, Demand)> {
    let less = |changes: &[(&str, &str)]| profile(&but(MASON, changes));
    let own = profile(MASON);
    vec![
        ("occupation", own.clone(), less(&[("occupation", "5120")]), site(&[])),
        ("skills", own.clone(), less(&[("skills", "soudure")]), site(&[])),
        ("experience", own.clone(), less(&[("experience", "12")]), site(&[])),
        ("languages", own.clone(), less(&[("languages", "fr B1, ee L1")]), site(&[])),
        ("education", own.clone(), less(&[("education", "1")]), site(&[])),
        ("place", own.clone(), less(&[("mobility", "region")]), site(&[("region", "TG-K")])),
        ("pay", own, less(&[("pay_floor", "130000 XOF month")]), site(&[])),
    ]
}

#[test]
fn each_part_alone_moves_the_order_of_candidates() {
    assert_eq!(pairs().len(), Part::ALL.len());
    for (part, more, less, demand) in pairs() {
        let weights = Weights::default();
        let scores = [&more, &less].map(|profile| score(profile, &demand, &weights, today()));
        assert!(scores[0] > scores[1], "{part} {scores:?}");
        for (place, ids) in [(0, ["a", "b"]), (1, ["b", "a"])] {
            let mut best = Best::new(2);
            best.show(ids[0], scores[0]);
            best.show(ids[1], scores[1]);
            assert_eq!(best.sorted()[0].0, ["a", "b"][place], "{part}");
        }
        let (full, part_only) = (rated(&more, &demand), rated(&less, &demand));
        for (one, other) in full.criteria.iter().zip(&part_only.criteria) {
            assert_eq!(one.points != other.points, one.name == part, "{part} moved {}", one.name);
        }
    }
}

#[test]
fn each_part_alone_moves_the_order_of_offers() {
    let asks_less: [(&str, &[(&str, &str)]); 7] = [
        ("occupation", &[("occupation", "5120")]),
        ("skills", &[]),
        ("experience", &[("experience", "12")]),
        ("languages", &[("languages", "fr B1")]),
        ("education", &[("education", "1")]),
        ("place", &[("region", "TG-M")]),
        ("pay", &[("salary_max", "130000")]),
    ];
    for ((part, more, less, demand), (named, changes)) in pairs().into_iter().zip(asks_less) {
        assert_eq!(part, named);
        let easier = match part {
            "skills" => site(&[]).with_skills(["soudure"], []),
            "place" => site(&[("region", "TG-M")]),
            _ => site(changes),
        };
        let demands = [demand, easier];
        let first = |profile| top(profile, &demands, &Weights::default(), today(), 1)[0].0;
        assert_eq!((first(&more), first(&less)), (0, 1), "{part}");
    }
}

#[test]
fn who_somebody_is_does_not_count() {
    let plain = profile(MASON);
    for change in [
        ("sex", "f"),
        ("sex", "m"),
        ("sex", "undisclosed"),
        ("nationality", "ML"),
        ("family_name", "FICTIVE"),
        ("situation", "returnee"),
        ("mother_name", "Afi"),
    ] {
        assert_eq!(profile(&but(MASON, &[change])), plain, "{change:?}");
    }
    assert_eq!(Sex::ALL.len(), 4);
    let demand = site(&[]);
    let score_at = |birth| rated(&profile(&but(MASON, &[("birth", birth)])), &demand).score;
    assert_eq!(score_at("1950"), score_at("2008-01-01"), "beyond the law, age is nothing");
}

/// What was learnt elsewhere is worth what it is worth here.
#[test]
fn the_experience_of_somebody_who_came_back_counts_in_full() {
    let at_home = profile(MASON);
    let abroad = [
        ("situation", "returnee"),
        ("abroad_in", "FR"),
        ("abroad_as", "seasonal"),
        ("abroad_until", "2026-10-01"),
    ];
    let back = profile(&but(MASON, &abroad));
    assert_eq!(rated(&back, &site(&[])), rated(&at_home, &site(&[])));
    assert_eq!(criterion(&rated(&back, &site(&[])), "experience").points, 15);
}

#[test]
fn pay_is_compared_at_the_rates_of_the_day_of_the_ad() {
    let own = "head\nGHS\tXOF\t50\t2026-09-01\nGHS\tXOF\t10\t2026-11-20\n";
    let rates = std::sync::Arc::new(Rates::with_own(own).expect("two rates"));
    let pay = |floor: &str, offer: &[(&str, &str)]| {
        let named = but(MASON, &[("pay_floor", floor), ("given_names", "Fictive")]);
        let profile = Profile::of(&record::<Candidate>(&named), today(), &rates);
        let demand = Demand::of(&record::<Offer>(&but(SITE, offer)), today(), &rates);
        let found = criterion(&rate(&profile, &demand, &Weights::default(), today()), "pay");
        let day = found.reason.arguments.iter().find(|(name, _)| *name == "day").map(|(_, day)| day.clone());
        (found.outcome, found.reason.id, day)
    };
    let cedis: &[(&str, &str)] = &[("salary_max", "2000"), ("salary_currency", "GHS")];
    let on = |day| [cedis, &[("published_on", day)]].concat();
    let dated = |day| Some(ReasonValue::Dated(Day::parse(day).expect("a day")));
    // 2,000 cedis were 100,000 francs in October, and are 20,000 now.
    let october = pay("100000 XOF month", &on("2026-10-10"));
    assert_eq!(october, (Met, "reason-pay-enough-rate", dated("2026-09-01")));
    let now = pay("100000 XOF month", &on("2026-11-21"));
    assert_eq!(now, (Missing, "reason-pay-under-rate", dated("2026-11-20")));
    // An ad that tells no day is of today.
    assert_eq!(pay("100000 XOF month", cedis), now);
    // A rate that nobody looked at for three months is said to be old.
    let old = pay("100000 XOF month", &[("salary_max", "9000"), ("salary_currency", "SEK")]);
    assert_eq!((old.0, old.1), (Met, "reason-pay-enough-old"));
    let under = pay("900000 XOF month", &[("salary_max", "900"), ("salary_currency", "SEK")]);
    assert_eq!((under.0, under.1), (Missing, "reason-pay-under-old"));
    // Between amounts of one currency, and between fixed parities, no rate speaks.
    assert_eq!(pay("2000 GHS month", &on("2026-11-21")), (Met, "reason-pay-enough", None));
    assert_eq!(pay("2001 GHS month", &on("2026-10-10")), (Missing, "reason-pay-under", None));
    let euros: &[(&str, &str)] = &[("salary_max", "200"), ("salary_currency", "EUR")];
    assert_eq!(pay("100000 XOF month", euros), (Met, "reason-pay-enough", None));
}

#[test]
fn every_question_opens_a_field() {
    for question in Question::ALL {
        let fields = match question.of {
            Side::Candidate => Candidate::FIELDS,
            Side::Offer => Offer::FIELDS,
        };
        assert!(fields.iter().any(|field| field.key == question.field), "{question:?}");
    }
}

/// The texts of matching in the three languages.
const TEXTS: [&str; 3] = [
    concat!(include_str!("../../../i18n/fr/matching.ftl"), include_str!("../../../i18n/fr/employers.ftl")),
    concat!(include_str!("../../../i18n/en/matching.ftl"), include_str!("../../../i18n/en/employers.ftl")),
    concat!(include_str!("../../../i18n/pt/matching.ftl"), include_str!("../../../i18n/pt/employers.ftl")),
];

/// The message of an id, up to the next one.
fn message<'a>(text: &'a str, id: &str) -> &'a str {
    let start = text.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id} has no text"));
    let rest = &text[start + 1..];
    let end = rest
        .match_indices('\n')
        .map(|(at, _)| at)
        .find(|at| rest[at + 1..].starts_with(|c: char| c.is_ascii_lowercase() || c == '#' || c == '\n'));
    &rest[..end.unwrap_or(rest.len())]
}

#[test]
fn everything_said_has_a_text_that_asks_for_nothing_else() {
    let outcomes =
        [Met, Partial, Missing, Unknown, Blocked].map(|outcome| format!("outcome-{}", outcome.code()));
    let rating = rated(&profile(MASON), &site(&[]).insisting_on_languages());
    let names = rating.criteria.iter().map(|criterion| criterion.name.replace('_', "-"));
    let labels: Vec<String> = names.map(|name| format!("criterion-{name}")).chain(outcomes).collect();
    for text in TEXTS {
        labels.iter().for_each(|id| assert!(!message(text, id).contains('$'), "{id}"));
        Question::ALL
            .iter()
            .for_each(|question| assert!(!message(text, question.id).contains('$'), "{question:?}"));
        for (id, arguments) in REASONS {
            for asked in message(text, id).split('$').skip(1) {
                let name: String = asked.chars().take_while(|c| c.is_ascii_lowercase()).collect();
                assert!(arguments.contains(&name.as_str()), "{id} asks for {name}");
            }
        }
    }
}

#[test]
fn equal_scores_keep_the_order_of_ids() {
    let demands: Vec<Demand> = (0..50).map(|_| site(&[])).collect();
    let order = top(&profile(MASON), &demands, &Weights::default(), today(), 20);
    assert_eq!(order.iter().map(|(place, _)| *place).collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
    let mut best = Best::new(3);
    for id in ["d", "b", "e", "a", "c"] {
        best.show(id, Some(50));
    }
    assert_eq!(best.sorted().into_iter().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[test]
fn what_is_held_in_memory_stays_small() {
    assert!(size_of::<Demand>() <= 80, "{}", size_of::<Demand>());
    assert_eq!(Education::ALL.len(), 9, "a level is compared by its place");
    assert!(Licence::ALL.len() <= 8, "licences are bits of one byte");
    assert_eq!(crate::domain::codes::Level::Native.text(), "L1");
}

#[test]
fn abroad_the_employer_must_be_verified() {
    let abroad: &[(&str, &str)] = &[("country", "FR"), ("region", "")];
    let of = |state: &'static str| site(&but(abroad, &[("verification", state)]));
    for (state, expected) in [
        ("verified", (Met, 0, "reason-employer-verified", "")),
        ("pending", (Blocked, 0, "reason-employer-pending", "")),
        ("unverified", (Blocked, 0, "reason-employer-unverified", "")),
        ("", (Blocked, 0, "reason-employer-unverified", "")),
        ("refused", (Blocked, 0, "reason-employer-refused", "")),
        ("blacklisted", (Blocked, 0, "reason-employer-blacklisted", "")),
    ] {
        check(&[], &of(state), "employer", expected);
    }
    check(
        &[("country", ""), ("region", "")],
        &of(""),
        "employer",
        (Unknown, 0, "reason-employer-route-untold", "country"),
    );
}

#[test]
fn at_home_only_an_employer_who_was_refused_is_told_of() {
    let names = |state| {
        let rating = rated(&profile(MASON), &site(&[("verification", state)]));
        (rating.blocked, rating.criteria.iter().any(|criterion| criterion.name == "employer"))
    };
    assert_eq!(names(""), (false, false));
    assert_eq!(names("pending"), (false, false));
    assert_eq!(names("verified"), (false, false));
    assert_eq!(names("refused"), (true, true));
    assert_eq!(names("blacklisted"), (true, true));
}

/// Who may be proposed, and every reason why not.
#[test]
fn a_proposal_waits_for_what_the_law_asks() {
    let against = |changes: &[(&str, &str)], demand: &Demand| -> Vec<&str> {
        match may_propose(&profile(&but(MASON, changes)), demand, today()) {
            Ok(()) => Vec::new(),
            Err(reasons) => reasons.iter().map(|reason| reason.id).collect(),
        }
    };
    let abroad = |state| site(&[("country", "FR"), ("region", ""), ("verification", state)]);
    assert_eq!(against(&[], &site(&[("verification", "")])), [""; 0]);
    assert_eq!(against(&[], &abroad("verified")), [""; 0]);
    assert_eq!(against(&[], &abroad("pending")), ["reason-employer-pending"]);
    let young = [("birth", "2010")];
    assert_eq!(against(&young, &abroad("verified")), ["reason-age-under-abroad"]);
    assert_eq!(against(&young, &abroad("")), ["reason-age-under-abroad", "reason-employer-unverified"]);
    // A proposal is stricter than a list: what is not known stands against it, but not at home.
    assert_eq!(against(&[("birth", "")], &abroad("verified")), ["reason-age-untold"]);
    assert_eq!(against(&[("birth", "")], &site(&[])), [""; 0]);
    let nowhere = [("country", ""), ("region", ""), ("birth", "2010")];
    assert_eq!(against(&nowhere, &abroad("")), ["reason-age-route-untold", "reason-employer-route-untold"]);
    assert_eq!(against(&[], &site(&[]).draft()), ["reason-closing-draft"]);
    assert_eq!(against(&[], &site(&[("closes_on", "2026-11-01")])), ["reason-closing-past"]);
    assert_eq!(against(&[], &site(&[("verification", "blacklisted")])), ["reason-employer-blacklisted"]);
}

/// The scan and the list say the same of an employer.
#[test]
fn a_scan_knows_the_employer_too() {
    let (profile, weights) = (profile(MASON), Weights::default());
    for state in ["", "pending", "verified", "refused", "blacklisted"] {
        for country in ["TG", "FR", ""] {
            let demand = site(&[("country", country), ("region", ""), ("verification", state)]);
            let rating = rated(&profile, &demand);
            let scanned = score(&profile, &demand, &weights, today());
            assert_eq!(scanned, (!rating.blocked).then_some(rating.score), "{state} {country}");
        }
    }
}
