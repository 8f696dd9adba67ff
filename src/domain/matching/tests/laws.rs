//! Laws of the matching, held on many made-up people and offers: what is not told earns nothing, what is taken back
//! earns nothing, and the scan says what the list says.

use super::*;
use crate::domain::datum::Value;
use crate::domain::experience::Experience;
use crate::domain::practice::Practice;
use proptest::prelude::*;

fn choice(texts: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(texts)
}

fn candidates() -> impl Strategy<Value = Candidate> {
    const ISCO: &[&str] = &["", "", "7112", "7114 béton", "7126", "5120 cuisinier", "bricoleur"];
    let works = (choice(ISCO), choice(ISCO), choice(ISCO));
    let told = (
        choice(&["", "1990", "2008", "2009-06", "~2010", "2011-03-04", "2014"]),
        choice(&["", "TG", "SN", "MR", "FR"]),
        0_usize..3,
        choice(&["", "0", "1", "2", "3", "6"]),
        choice(&[
            "",
            "fr",
            "fr A1",
            "fr B1, ee L1",
            "fr C1, en B2",
            "en",
            "pt L1, en A2, fr B2",
            "fr B1, en A1, pt A1, ee L1, ar A1, es A1, de A1",
        ]),
        choice(&[
            "",
            "none",
            "town",
            "region",
            "country",
            "ecowas",
            "international",
            "international, FR",
            "ecowas, FR, ES, PT, IT",
        ]),
        choice(&["", "0", "1", "6", "12", "30", "72"]),
        choice(&["", "coffrage", "soudure, lecture de plan", "cuisine"]),
        choice(&["", "a", "b", "a, b", "c", "ce", "machine"]),
        choice(&["", "90000 XOF month", "200 EUR month", "400 XOF hour", "9000 SEK month"]),
    );
    (works, told).prop_map(|(works, told)| {
        let region = match (told.1, told.2) {
            (_, 0) => "",
            ("", _) => "TG-M",
            ("TG", 1) => "TG-M",
            ("TG", _) => "TG-K",
            ("SN", _) => "SN-DK",
            ("MR", _) => "MR-13",
            _ => "",
        };
        record::<Candidate>(&[
            ("given_names", "Fictive"),
            ("occupation", works.0),
            ("occupation2", works.1),
            ("wanted", works.2),
            ("birth", told.0),
            ("country", told.1),
            ("region", region),
            ("education", told.3),
            ("languages", told.4),
            ("mobility", told.5),
            ("experience", told.6),
            ("skills", told.7),
            ("licences", told.8),
            ("pay_floor", told.9),
        ])
    })
}

fn offers() -> impl Strategy<Value = Offer> {
    let asked = (
        choice(&["", "7112", "7114", "5120", "2310"]),
        choice(&["TG-M", "TG-K", "SN-DK", "FR", "MR", ""]),
        choice(&["", "6", "24", "60"]),
        choice(&["", "yes", "no"]),
        choice(&["", "0", "2", "3", "6"]),
        choice(&["", "fr", "fr B1", "fr B2, en B1", "en C1", "fr L1, en A1, pt A1, ee A1, ar A1"]),
        choice(&["", "", "b", "a", "c, machine"]),
        choice(&["", "50000", "120000", "2000"]),
        choice(&["", "XOF", "EUR", "???"]),
        choice(&["", "month", "hour", "year"]),
    );
    let more = (
        choice(&["", "2026-11-23", "2026-12-31"]),
        choice(&["", "2025-10-20", "2026-11-01"]),
        choice(&["", "", "coffrage", "Soudures\nlecture de plan", "cuisine\nbéton"]),
        choice(&["", "unverified", "pending", "verified", "verified", "refused", "blacklisted"]),
    );
    (asked, more).prop_map(|(asked, (closes_on, published_on, skills, state))| {
        let (country, region) = if asked.1.len() > 2 { ("", asked.1) } else { (asked.1, "") };
        record::<Offer>(&[
            ("title", "Poste fictif"),
            ("occupation", asked.0),
            ("country", country),
            ("region", region),
            ("experience", asked.2),
            ("experience_asked", asked.3),
            ("education", asked.4),
            ("languages", asked.5),
            ("licences", asked.6),
            ("salary_max", asked.7),
            ("salary_currency", asked.8),
            ("salary_period", asked.9),
            ("closes_on", closes_on),
            ("published_on", published_on),
            ("skills", skills),
            ("verification", state),
        ])
    })
}

/// Jobs somebody had: of the groups that offers ask for, of others, and some in words alone.
fn jobs() -> impl Strategy<Value = Vec<Experience>> {
    let one = (
        choice(&["7112", "7112 maçon", "7114", "5120", "2310", "9622", "bricoleur"]),
        choice(&["", "2010", "2015", "2015-03", "2020-06-15"]),
        choice(&["", "2016", "2018", "2024-01", "still"]),
        choice(&["", "", "1", "6"]),
    );
    let one = one.prop_map(|(occupation, from, to, months)| {
        // An end before its beginning is refused in a form: then neither was told.
        let (from, to) = if !to.is_empty() && to != "still" && to < from { ("", "") } else { (from, to) };
        record::<Experience>(&[
            ("occupation", occupation),
            ("from_on", from),
            ("to_on", to),
            ("months", months),
        ])
    });
    prop::collection::vec(one, 0..6)
}

fn practised(candidate: &Candidate, practice: &Practice) -> Profile {
    Profile::of(candidate, today(), &Rates::embedded()).with_practice(practice, today())
}

fn demands() -> impl Strategy<Value = Demand> {
    let more = (0_usize..4, any::<bool>(), 0..20);
    (offers(), more).prop_map(|(offer, (skills, insists, closed))| {
        let demand = Demand::of(&offer, today(), &Rates::embedded());
        let demand = match skills {
            0 => demand,
            1 => demand.with_skills([], []),
            2 => demand.with_skills(["coffrage"], ["lecture de plan", "soudure"]),
            _ => demand.with_skills(["soudure", "béton"], []),
        };
        let demand = match closed {
            0 => demand.closed(),
            1 => demand.draft(),
            _ => demand,
        };
        if insists { demand.insisting_on_languages() } else { demand }
    })
}

fn weights() -> impl Strategy<Value = Weights> {
    prop::collection::vec(0_u8..=100, 6).prop_map(|mut cuts| {
        cuts.sort_unstable();
        let bounds: Vec<u8> = [0].into_iter().chain(cuts).chain([100]).collect();
        let mut maxima = [0; 7];
        for (max, pair) in maxima.iter_mut().zip(bounds.windows(2)) {
            *max = pair[1] - pair[0];
        }
        Weights::new(9, maxima).expect("parts of a hundred")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_scan_says_what_the_list_says(candidate in candidates(), demand in demands(), weights in weights()) {
        let profile = Profile::of(&candidate, today(), &Rates::embedded());
        let rating = rate(&profile, &demand, &weights, today());
        prop_assert_eq!(score(&profile, &demand, &weights, today()), (!rating.blocked).then_some(rating.score));
        let sum: u32 = rating.criteria.iter().map(|criterion| u32::from(criterion.points)).sum();
        prop_assert_eq!(sum, u32::from(rating.score));
        prop_assert_eq!(rating.criteria.iter().map(|criterion| u32::from(criterion.max)).sum::<u32>(), 100);
        for criterion in &rating.criteria {
            let Criterion { outcome, points, max, .. } = *criterion;
            let fits = match outcome {
                Outcome::Met => points == max || rating.blocked,
                Outcome::Partial => (points > 0 && points < max) || rating.blocked,
                Outcome::Missing | Outcome::Unknown | Outcome::Blocked => points == 0,
            };
            prop_assert!(fits, "{:?}", criterion);
            let may_ask = matches!(outcome, Outcome::Unknown | Outcome::Partial);
            prop_assert!(may_ask || criterion.reason.question.is_none());
        }
    }

    #[test]
    fn a_blank_profile_scores_nothing(demand in demands(), weights in weights()) {
        let blank = Profile::of(&Candidate::unknown(), today(), &Rates::embedded());
        let rating = rate(&blank, &demand, &weights, today());
        prop_assert_eq!(rating.score, 0);
        let named = |name| Part::ALL.iter().any(|part| part.name() == name);
        let parts = rating.criteria.iter().filter(|criterion| named(criterion.name));
        for criterion in parts {
            prop_assert_eq!(criterion.outcome, Outcome::Unknown, "{:?}", criterion);
        }
    }

    #[test]
    fn an_answer_taken_back_never_earns(candidate in candidates(), demand in demands(), weights in weights()) {
        let before = rate(&Profile::of(&candidate, today(), &Rates::embedded()), &demand, &weights, today());
        for place in 0..Candidate::FIELDS.len() {
            let mut values = candidate.values();
            values[place] = Value::Null;
            let less = Candidate::restore(&values).expect("every field may be blank");
            let after = rate(&Profile::of(&less, today(), &Rates::embedded()), &demand, &weights, today());
            let key = Candidate::FIELDS[place].key;
            if before.blocked {
                continue;
            }
            prop_assert!(!after.blocked, "blocked for not telling {}", key);
            prop_assert!(after.score <= before.score, "{} from {} to {}", key, before.score, after.score);
            for one in &before.criteria {
                let other = after.criteria.iter().find(|other| other.name == one.name).unwrap_or(one);
                prop_assert!(other.points <= one.points, "{}: {:?} {:?}", key, one, other);
            }
        }
    }

    #[test]
    fn a_job_taken_back_never_earns_and_one_more_never_costs(
        candidate in candidates(),
        jobs in jobs(),
        demand in demands(),
        weights in weights(),
    ) {
        let all = practised(&candidate, &Practice::of(&jobs));
        let before = rate(&all, &demand, &weights, today());
        prop_assert_eq!(score(&all, &demand, &weights, today()), (!before.blocked).then_some(before.score));
        for place in 0..jobs.len() {
            let mut fewer = jobs.clone();
            fewer.remove(place);
            let after = rate(&practised(&candidate, &Practice::of(&fewer)), &demand, &weights, today());
            prop_assert_eq!(before.blocked, after.blocked);
            prop_assert!(after.score <= before.score, "{:?}: {} to {}", jobs[place], before.score, after.score);
        }
    }

    #[test]
    fn one_word_less_never_earns(candidate in candidates(), demand in demands()) {
        let weights = Weights::default();
        let before = rate(&Profile::of(&candidate, today(), &Rates::embedded()), &demand, &weights, today());
        let mut fewer = Vec::new();
        for place in 0..candidate.languages.0.len() {
            let mut less = candidate.clone();
            less.languages.0.remove(place);
            fewer.push(less);
            let mut less = candidate.clone();
            less.languages.0[place].level = None;
            fewer.push(less);
        }
        for place in 0..candidate.licences.0.len() {
            let mut less = candidate.clone();
            less.licences.0.remove(place);
            fewer.push(less);
        }
        for less in fewer {
            let after = rate(&Profile::of(&less, today(), &Rates::embedded()), &demand, &weights, today());
            prop_assert!(before.blocked || after.score <= before.score);
        }
    }

    #[test]
    fn what_the_table_tells_is_never_less_than_the_truth(
        candidate in candidates(),
        jobs in jobs(),
        asked in offers(),
        weights in weights(),
        least in 0_u8..=100,
    ) {
        let rates = Rates::embedded();
        let practice = Practice::of(&jobs);
        let demand = demand_for_scan(&asked, today(), &rates);
        let truth = score(&practised(&candidate, &practice), &demand, &weights, today());
        let mut scan = Scan::new(&demand, &weights, today(), &rates);
        // Somebody else's row before must not tell on hers.
        let other = record::<Candidate>(&but(MASON, &[("given_names", "Autre")]));
        scan.bound(&pack(&other, &Practice::default()), 0);
        match scan.bound(&pack(&candidate, &practice), 0) {
            Bound::Most(bound) => {
                prop_assert!(bound >= truth, "{:?} < {:?}", bound, truth);
                // Only skills may be taken for held that are not, and months of one group for those of another.
                let skills = demand.skills.as_ref().map_or(0, |_| weights.max(Part::Skills));
                let months = if practice.is_empty() { 0 } else { weights.max(Part::Experience) };
                let skills = skills + months;
                prop_assert!(bound.is_none() == truth.is_none());
                prop_assert!(bound.unwrap_or(0) - truth.unwrap_or(0) <= skills);
            }
            Bound::Group => {
                let countries = candidate.mobility.as_ref().map_or(0, |mobility| mobility.countries.len());
                let beside = practice.groups().len();
                prop_assert!(candidate.languages.0.len() > 6 || countries > 3 || beside > 2);
            }
        }
        if truth.is_some_and(|truth| truth >= least) {
            prop_assert!(scan.bound(&pack(&candidate, &practice), least) >= Bound::Most(truth));
        }
        let most = groups(&candidate, &practice).into_iter().map(|group| scan.most(group)).max();
        prop_assert!(most >= Some(truth), "{:?} < {:?}", most, truth);
    }

    #[test]
    fn who_somebody_is_changes_no_verdict(
        candidate in candidates(),
        demand in demands(),
        weights in weights(),
        sex in choice(&["", "f", "m", "other", "undisclosed"]),
        nationality in choice(&["", "TG", "ML", "FR", "MR, SN"]),
        born in 1945_i16..1995,
        situation in choice(&["", "returnee", "student", "unemployed"]),
    ) {
        let rated = |candidate: &Candidate| {
            rate(&Profile::of(candidate, today(), &Rates::embedded()), &demand, &weights, today())
        };
        // The same person, of age, otherwise told: sex, origin, names, papers, family, health, age.
        let of_age = |born: i16, others: &[(&str, String)]| {
            let mut texts = candidate.texts();
            let birth = [("birth", born.to_string())];
            for (key, text) in birth.iter().chain(others) {
                let place = Candidate::FIELDS.iter().position(|field| field.key == *key).expect("a field");
                texts[place].clone_from(text);
            }
            let reading = Reading { today: today(), country: Country::parse("TG").expect("a country") };
            Candidate::read(&texts, &reading).expect("a person")
        };
        let others = [
            ("sex", sex), ("nationality", nationality), ("family_name", "Autre-Fictive"),
            ("given_names", "Nom"), ("other_names", "Encore"), ("mother_name", "Afi"),
            ("situation", situation), ("birth_place", "Ailleurs"), ("marital", "widowed"),
            ("dependants", "5"), ("disability", "yes"), ("locality", "Kpalimé"),
        ].map(|(key, text)| (key, text.to_owned()));
        prop_assert_eq!(rated(&of_age(1996, &[])), rated(&of_age(born, &others)));
    }

    #[test]
    fn the_heap_keeps_what_sorting_would(
        candidate in candidates(),
        demands in prop::collection::vec(demands(), 0..30),
        most in 0_usize..40,
    ) {
        let profile = Profile::of(&candidate, today(), &Rates::embedded());
        let weights = Weights::default();
        let scores = demands.iter().map(|demand| score(&profile, demand, &weights, today()));
        let mut all: Vec<_> = scores.enumerate().collect();
        all.sort_by_key(|(place, score)| (std::cmp::Reverse(*score), *place));
        all.truncate(most);
        prop_assert_eq!(top(&profile, &demands, &weights, today(), most), all.clone());
        // Whatever the order they are looked at in.
        let mut best = Best::new(most);
        for (place, demand) in demands.iter().enumerate().rev() {
            best.weigh(place, &profile, demand, &weights, today());
        }
        prop_assert_eq!(best.sorted(), all);
    }
}

#[test]
fn every_reason_is_given_with_its_arguments() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut given = std::collections::BTreeMap::new();
    for _ in 0..20_000 {
        let candidate = candidates().new_tree(&mut runner).expect("a candidate").current();
        let demand = demands().new_tree(&mut runner).expect("a demand").current();
        for criterion in rated(&Profile::of(&candidate, today(), &Rates::embedded()), &demand).criteria {
            let names: Vec<&str> = criterion.reason.arguments.iter().map(|(name, _)| *name).collect();
            given.insert(criterion.reason.id, names);
        }
    }
    for (id, arguments) in REASONS {
        assert_eq!(given.remove(id).as_deref(), Some(*arguments), "{id}");
    }
    assert!(given.is_empty(), "not in the list: {given:?}");
}
