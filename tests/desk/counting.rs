//! What is counted of offers is what there is: counts held against a walk through every whole offer, on generated ones.

use crate::support::{Office, ad};
use guichet::deeds::exercise::Amounts;
use guichet::deeds::lookup::{Search, Why, count, find, occupation};
use guichet::deeds::offers::{View, open};
use guichet::deeds::{Sitting, imports};
use guichet::domain::lookup::{Facet, Picks};
use guichet::domain::offer::Availability;
use guichet::facts::{NamedOccupation, demo, fold};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

fn exercise(offers: usize, language: &str, seed: u64) -> Office {
    Office::filled_with(Amounts { candidates: 10, offers, cases: 1 }, "TG", language, seed)
}

fn search(text: &str, picks: &[(Facet, &str)]) -> Search {
    let mut search = Search { text: text.to_owned(), ..Search::default() };
    picks.iter().for_each(|(facet, code)| search.picks.pick(*facet, code));
    search
}

/// Every whole offer of a desk.
fn everything(sitting: &Sitting) -> Vec<View> {
    let hits = find(sitting, &Search::default(), None, usize::MAX).unwrap();
    hits.iter().map(|hit| open(sitting, &hit.line.id).unwrap()).collect()
}

/// What an offer has of a facet, told by the offer alone.
fn values(view: &View, facet: Facet, sitting: &Sitting) -> Vec<String> {
    let (offer, today) = (&view.stored.record, sitting.today());
    let text = |text: Option<String>| vec![text.unwrap_or_default()];
    match facet {
        Facet::Status => vec![view.availability.code().to_owned()],
        Facet::Country => text(offer.country.map(|country| country.code().to_owned())),
        Facet::Region => text(offer.region.map(|region| region.code().to_owned())),
        Facet::Group => text(offer.occupation.map(|isco| isco.code())),
        Facet::Contract => text(offer.contract.map(|contract| contract.code().to_owned())),
        Facet::Verification => vec![view.employer.code().to_owned()],
        Facet::Language if offer.languages.0.is_empty() => vec![String::new()],
        Facet::Language => offer.languages.0.iter().map(|one| one.language.code().to_owned()).collect(),
        Facet::Closing => vec![
            match (view.availability, offer.closes_on) {
                (Availability::Closed | Availability::Expired, _) => "past",
                (_, None) => "undated",
                (_, Some(day)) if today.days_until(day) <= 7 => "soon",
                _ => "later",
            }
            .to_owned(),
        ],
    }
}

/// Whether an offer is found by a text, told by its words and its group alone.
fn is_found(view: &View, text: &str, named: Option<&NamedOccupation>) -> bool {
    let offer = &view.stored.record;
    let texts = [&offer.title, &offer.source_occupation, &offer.employer, &offer.place];
    let notes = [&offer.description, &offer.skills];
    let mut own: Vec<String> = texts.into_iter().flatten().map(|line| fold(line.as_str())).collect();
    own.extend(notes.into_iter().flatten().map(|note| fold(note.as_str())));
    own.extend(offer.country.map(|country| fold(&country.names().join(" "))));
    own.push(fold(&view.standing.reference));
    let own = own.join(" ");
    let begins = |word: &str| own.split(' ').any(|text| text.starts_with(word));
    let folded = fold(text);
    let by_words = folded.split(' ').all(|word| word.is_empty() || begins(word));
    let by_group = named.is_some_and(|named| {
        let is_of = offer.occupation.is_some_and(|isco| named.groups.contains(&isco));
        is_of && named.rest.iter().all(|word| begins(word))
    });
    by_words || by_group
}

fn has_all(view: &View, picks: &Picks, but: Option<Facet>, sitting: &Sitting) -> bool {
    picks
        .each()
        .filter(|(facet, _)| Some(*facet) != but)
        .all(|(facet, code)| values(view, facet, sitting).iter().any(|value| value == code))
}

#[track_caller]
fn holds(sitting: &Sitting, all: &[View], search: &Search) {
    let counts = count(sitting, search).unwrap();
    let named = occupation(&search.text);
    let found: Vec<&View> = all.iter().filter(|view| is_found(view, &search.text, named.as_ref())).collect();
    let total = found.iter().filter(|view| has_all(view, &search.picks, None, sitting)).count();
    assert_eq!(counts.total, total, "{search:?}");
    assert_eq!(find(sitting, search, None, usize::MAX).unwrap().len(), total, "{search:?}");
    for facet in Facet::ALL {
        let mut walked: BTreeMap<String, usize> = BTreeMap::new();
        for view in found.iter().filter(|view| has_all(view, &search.picks, Some(*facet), sitting)) {
            for value in values(view, *facet, sitting) {
                *walked.entry(value).or_default() += 1;
            }
        }
        let counted: BTreeMap<String, usize> = counts.of(*facet).iter().cloned().collect();
        assert_eq!(counted, walked, "{facet:?} of {search:?}");
    }
}

#[test]
fn counts_of_every_facet_are_those_of_a_walk_through_all_offers() {
    let office = exercise(300, "fr", 3);
    let sitting = &office.sitting;
    let all = everything(sitting);
    assert_eq!(all.len(), 300);
    let texts = ["", "c", "maçonnerie", "cook lomé", "exercice", "zzz", "7112"];
    for text in texts {
        holds(sitting, &all, &search(text, &[]));
        let counts = count(sitting, &search(text, &[])).unwrap();
        for (facet, values) in &counts.facets {
            for (code, _) in values.iter().take(3) {
                holds(sitting, &all, &search(text, &[(*facet, code)]));
            }
        }
    }
    for picks in [
        &[(Facet::Status, "open"), (Facet::Country, "TG"), (Facet::Contract, "permanent")][..],
        &[(Facet::Status, "open"), (Facet::Closing, "soon"), (Facet::Verification, "verified")],
        &[(Facet::Language, "fr"), (Facet::Region, "")],
        &[(Facet::Language, ""), (Facet::Country, "FR")],
        &[(Facet::Country, "XX")],
    ] {
        holds(sitting, &all, &search("", picks));
        holds(sitting, &all, &search("cuisine", picks));
    }
}

#[test]
fn picking_a_value_gives_exactly_as_many_as_it_said() {
    let office = exercise(200, "fr", 9);
    let sitting = &office.sitting;
    for (text, picks) in
        [("", &[][..]), ("", &[(Facet::Status, "open")]), ("cook", &[(Facet::Country, "TG")])]
    {
        let before = search(text, picks);
        for (facet, values) in count(sitting, &before).unwrap().facets {
            for (code, said) in values {
                let mut picked = before.clone();
                picked.picks.pick(facet, &code);
                assert_eq!(count(sitting, &picked).unwrap().total, said, "{facet:?} {code}");
                assert_eq!(find(sitting, &picked, None, usize::MAX).unwrap().len(), said, "{facet:?} {code}");
            }
        }
    }
}

#[test]
fn what_a_delivery_closed_changed_or_lost_is_counted_as_it_stands() {
    let mut office = Office::on_file();
    let list = |contract: &str| {
        json!([
            ad("E1", "Maçon un", json!({ "typeContrat": contract })),
            ad("E2", "Maçon deux", json!({})),
            ad("E3", "Maçon trois", json!({ "lieuTravail": { "libelle": "Sénégal" } })),
        ])
    };
    office.imports(&list("CDI"));
    let total = |office: &Office, picks: &[(Facet, &str)]| {
        count(&office.sitting, &search("maçon", picks)).unwrap().total
    };
    assert_eq!(total(&office, &[(Facet::Contract, "permanent")]), 3);
    office.imports(&json!([ad(
        "E1",
        "Maçon un",
        json!({ "typeContrat": "SAI", "dateActualisation": "2026-11-23T08:00:00Z" })
    )]));
    assert_eq!((total(&office, &[]), total(&office, &[(Facet::Contract, "seasonal")])), (3, 1));
    office.closes("E2");
    assert_eq!(total(&office, &[(Facet::Status, "closed")]), 1);
    holds(&office.sitting, &everything(&office.sitting), &search("maçon", &[]));
    let newest = imports::list(&office.sitting, 1).unwrap().remove(0).id;
    imports::undo(&mut office.sitting, &newest).unwrap();
    assert_eq!(total(&office, &[(Facet::Status, "closed")]), 0, "taken back");
    holds(&office.sitting, &everything(&office.sitting), &search("maçon", &[]));
}

/// Where a title means its group in two languages, both find the same offers, whatever language these are in.
#[test]
fn two_languages_find_the_same_offers() {
    let mut held = 0;
    for language in ["fr", "en", "pt"] {
        let office = exercise(400, language, 5);
        for trade in demo::trades().iter().step_by(4) {
            let sets = trade.titles.map(|title| {
                let named = occupation(title).filter(|named| named.rest.is_empty());
                let found = find(&office.sitting, &search(title, &[]), None, usize::MAX).unwrap();
                let ids: BTreeSet<String> = found.iter().map(|hit| hit.line.id.clone()).collect();
                let by_group = found.iter().any(|hit| hit.why == Why::Occupation);
                (named.map(|named| named.groups.into_iter().collect::<BTreeSet<_>>()), ids, by_group)
            });
            for (one, other) in [(0, 1), (1, 2), (0, 2)] {
                let ((groups, ids, by), (others, other_ids, other_by)) = (&sets[one], &sets[other]);
                let is_its_own = groups.as_ref().is_some_and(|groups| groups.contains(&trade.isco));
                if is_its_own && groups == others {
                    assert_eq!(ids, other_ids, "{:?} in {language}", trade.titles);
                    held += usize::from(*by || *other_by);
                }
            }
        }
    }
    assert!(held >= 6, "only {held} pairs were held");
}

#[test]
fn a_page_goes_on_where_the_one_before_ended_in_either_order() {
    let office = exercise(120, "fr", 2);
    let sitting = &office.sitting;
    let home = guichet::deeds::lookup::office_spot(sitting).unwrap();
    for near in [None, Some(home)] {
        for text in ["", "exercice", "cook"] {
            let asked = Search { near: near.clone(), ..search(text, &[(Facet::Status, "open")]) };
            let whole: Vec<String> = ids(sitting, &asked, None, usize::MAX);
            let mut paged: Vec<String> = Vec::new();
            loop {
                let page = ids(sitting, &asked, paged.last().map(String::as_str), 7);
                if page.is_empty() {
                    break;
                }
                paged.extend(page);
            }
            assert_eq!(paged, whole, "{asked:?}");
        }
    }
}

fn ids(sitting: &Sitting, search: &Search, after: Option<&str>, most: usize) -> Vec<String> {
    find(sitting, search, after, most).unwrap().into_iter().map(|hit| hit.line.id).collect()
}
