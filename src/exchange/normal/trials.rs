//! Readers tried on the files that partners really sent, where these are at hand beside the repository, and on
//! damaged bytes. Nothing of the real files is written down here but how many ads they hold.

use crate::domain::delivery::{Draft, Entry, Told};
use crate::domain::offer::Offer;
use crate::exchange::{Unreadable, francetravail};
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/vacancies/francetravail"))
}

/// The ads of a real file; None where the files are not here. An ad that does not come in fails the test.
fn ads(name: &str) -> Option<Vec<Draft>> {
    let Ok(bytes) = std::fs::read(folder().join(name)) else {
        eprintln!("skipped: shared data not here");
        return None;
    };
    let entries = francetravail::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    let drafts = entries.into_iter().map(|entry| match entry {
        Entry::Offer(draft) => *draft,
        other => panic!("{name}: {other:?}"),
    });
    Some(drafts.collect())
}

fn share(drafts: &[Draft], holds: impl Fn(&Offer) -> bool) -> usize {
    drafts.iter().filter(|draft| holds(&draft.offer)).count() * 100 / drafts.len().max(1)
}

#[test]
fn every_real_ad_comes_in() {
    for (name, count) in [
        ("offres_v2_2024-01-11_range_0-149.json", 150),
        ("offres_v2_2024-01-11_range_150-299.json", 150),
        ("offres_v2_2024-01-11_range_300-449.json", 150),
        ("offres_v2_2024-01-11_range_450-583.json", 134),
        ("offres_v2_bare_array.json", 20),
        ("offre_single_2024-07.json", 1),
        ("delivery2_full.json", 564),
    ] {
        let Some(drafts) = ads(name) else { continue };
        assert_eq!(drafts.len(), count, "{name}");
    }
}

#[test]
fn real_ads_fill_the_fields_that_the_desk_works_with() {
    let Some(drafts) = ads("delivery2_full.json") else { return };
    assert!(share(&drafts, |offer| offer.occupation.is_some()) >= 90);
    assert!(share(&drafts, |offer| offer.country.is_some() && offer.place.is_some()) == 100);
    assert!(share(&drafts, |offer| offer.contract.is_some() && offer.posts.is_some()) == 100);
    assert!(share(&drafts, |offer| offer.published_on.is_some() && offer.updated_at.is_some()) == 100);
    assert!(share(&drafts, |offer| offer.description.is_some() && offer.url.is_some()) == 100);
    assert!(share(&drafts, |offer| offer.salary_min.is_some()) >= 15);
    let told: Vec<_> = drafts.iter().flat_map(|draft| &draft.dropped).collect();
    assert!(told.iter().all(|told| told.reason == "import-salary-doubtful"), "{told:?}");
    assert!(told.len() * 100 <= drafts.len(), "{} of {} doubted", told.len(), drafts.len());
}

const AD: &str = r#"{"id":"150ZFHB","intitule":"\"Maçon\u00a0F-H\" (H/F)","description":"B&acirc;tir <b>\ud83d\ude00",
"dateCreation":"2024-01-05T04:39:25.000Z","dateActualisation":"2019-01-05T19:00:40+02:00","romeCode":"F1703",
"lieuTravail":{"libelle":"01 - BOURG","codePostal":1000},"typeContratLibelle":"CDD - 20 Jour(s)","nombrePostes":2,
"experienceLibelle":"3 ans","formations":[{"niveauLibelle":"Bac+2","exigence":"E"}],"langues":[{"libelle":"Anglais"}],
"salaire":{"libelle":"Mensuel de 1 801,50 Euros à 2000,00 Euros sur 13 mois","commentaire":"&eacute;"},
"contact":{"courriel":"lien : https://example.org/p?x=1"},"origineOffre":{"urlOrigine":"https://example.org"}}"#;

#[test]
fn one_damaged_ad_costs_that_ad_alone() {
    let list = [
        AD,
        "7",
        r#"{"intitule":"A"}"#,
        r#"{"id":"X1","intitule":" "}"#,
        r#"{"id":[],"intitule":"A"}"#,
        r#"{"id":4,"intitule":{}}"#,
        r#"{"id":4214794,"intitule":"B"}"#,
    ]
    .join(",");
    for text in [format!(r#"{{"filtresPossibles":[],"resultats":[{list}]}}"#), format!("\u{feff}[{list}]")] {
        let entries = francetravail::read(text.as_bytes()).expect("a list of ads");
        let told: Vec<_> = entries
            .iter()
            .map(|entry| match entry {
                Entry::Offer(draft) => (draft.at.as_str(), Some(draft.source_id.as_str()), ""),
                Entry::Rejected(Told { at, id, reason, .. }) => (at.as_str(), id.as_deref(), *reason),
                Entry::Removal { .. } => ("", None, "removal"),
            })
            .collect();
        assert_eq!(
            told,
            [
                ("item 1", Some("150ZFHB"), ""),
                ("item 2", None, "import-not-an-object"),
                ("item 3", None, "import-no-id"),
                ("item 4", Some("X1"), "import-no-title"),
                ("item 5", None, "import-wrong-type"),
                ("item 6", Some("4"), "import-wrong-type"),
                ("item 7", Some("4214794"), ""),
            ]
        );
    }
}

#[test]
fn a_file_of_another_kind_is_refused_as_a_whole() {
    for text in
        ["<?xml?><a/>", "a;b\n1;2\n", r#"[{"id":"1","headline":"x"}]"#, r#"{"codeErreur":401}"#, "\"x\""]
    {
        assert_eq!(francetravail::read(text.as_bytes()), Err(Unreadable::OtherKind), "{text}");
    }
    let cut = AD.get(..AD.len() - 3).expect("the sample ends in quotes and brackets");
    assert!(matches!(francetravail::read(cut.as_bytes()), Err(Unreadable::Truncated { line: 6, .. })));
}

proptest::proptest! {
    #[test]
    fn damaged_bytes_never_break_the_reader(
        cut in proptest::num::usize::ANY,
        changes in proptest::collection::vec((proptest::num::usize::ANY, proptest::num::u8::ANY), 0..6),
    ) {
        let mut bytes = format!(r#"{{"resultats":[{AD},{AD}]}}"#).into_bytes();
        let length = bytes.len();
        for (place, byte) in changes {
            bytes[place % length] = byte;
        }
        let _ = francetravail::read(&bytes);
        bytes.truncate(cut % length);
        proptest::prop_assert!(francetravail::read(&bytes).is_err());
    }

    #[test]
    fn any_wording_is_read_without_breaking(text in ".{0,60}") {
        let ad = serde_json::json!({
            "id": text, "romeCode": "A1101", "intitule": text, "description": text, "lieuTravail": text, "salaire": text,
            "typeContratLibelle": format!("{text} - {text}"), "experienceLibelle": text, "dateCreation": text,
            "dateActualisation": text, "contact": {"courriel": text}, "nombrePostes": text,
        });
        let _ = francetravail::read(ad.to_string().as_bytes());
        let _ = super::html_text(&text);
    }

    #[test]
    fn salaries_are_read_without_breaking(text in "(Mensuel de |[0-9]{1,22}|[., '\u{a0}]|Euros|à|sur|mois){0,12}") {
        if let Some(salary) = super::salary(&text, None) {
            let _ = salary.is_plausible();
        }
    }
}
