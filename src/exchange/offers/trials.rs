//! Readers tried on invented files of every format, on the files that partners really sent where these are at hand
//! beside the repository, and on damaged bytes. Nothing of the real files is written down here but how many ads they
//! hold.

use super::{Delivered, Format, Hints, read};
use crate::domain::day::Day;
use crate::domain::delivery::{Draft, Entry, Told};
use crate::domain::offer::Offer;
use crate::exchange::Unreadable;
use crate::exchange::normal;
use std::path::PathBuf;

/// The bytes of an invented file.
macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/offers/", $name))
    };
}

/// Every invented file: its name, its format, how many ads and removals it has.
const SAMPLES: &[(&str, &[u8], Format, usize, usize)] = &[
    ("ft_reply.json", sample!("ft_reply.json"), Format::FranceTravail, 3, 0),
    ("ft_flat.csv", sample!("ft_flat.csv"), Format::FranceTravail, 2, 0),
    ("jobtech_search.json", sample!("jobtech_search.json"), Format::JobTech, 2, 0),
    ("jobtech_stream.json", sample!("jobtech_stream.json"), Format::JobTech, 1, 2),
    ("jobtech_stream.ndjson", sample!("jobtech_stream.ndjson"), Format::JobTech, 2, 1),
    ("jobtech_links.json", sample!("jobtech_links.json"), Format::JobTech, 2, 0),
    ("jobtech_index.json", sample!("jobtech_index.json"), Format::JobTech, 2, 0),
    ("postings.jsonld", sample!("postings.jsonld"), Format::JobPosting, 3, 0),
    ("posting.html", sample!("posting.html"), Format::JobPosting, 1, 0),
    ("hrxml3.xml", sample!("hrxml3.xml"), Format::HrXml, 2, 1),
    ("hrxml24.xml", sample!("hrxml24.xml"), Format::HrXml, 1, 0),
    ("eures.json", sample!("eures.json"), Format::HrXml, 2, 0),
    ("hropen.json", sample!("hropen.json"), Format::HrOpen, 2, 0),
    ("anapec.csv", sample!("anapec.csv"), Format::Anapec, 2, 0),
    ("anapec.html", sample!("anapec.html"), Format::Anapec, 2, 0),
    ("table.csv", sample!("table.csv"), Format::Csv, 2, 1),
    ("table_pipe.csv", sample!("table_pipe.csv"), Format::Csv, 2, 1),
    ("rows.json", sample!("rows.json"), Format::Csv, 2, 0),
];

fn hints(format: Option<Format>) -> Hints {
    Hints { format, ..Hints::none(Day::parse("2026-11-23").expect("a day")) }
}

fn auto(bytes: &[u8]) -> Result<Delivered, Unreadable> {
    read(bytes, &hints(None))
}

fn counted(entries: &[Entry]) -> (usize, usize, usize) {
    let count = |is: fn(&Entry) -> bool| entries.iter().filter(|entry| is(entry)).count();
    (
        count(|entry| matches!(entry, Entry::Offer(_))),
        count(|entry| matches!(entry, Entry::Removal { .. })),
        count(|entry| matches!(entry, Entry::Rejected(_))),
    )
}

#[test]
fn every_format_is_known_by_what_stands_in_it() {
    for (name, bytes, format, ads, removals) in SAMPLES {
        let told = auto(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(told.format, *format, "{name}");
        assert_eq!(counted(&told.entries), (*ads, *removals, 0), "{name}: {:?}", told.entries);
        let by_name = read(bytes, &hints(Some(*format)));
        assert_eq!(by_name.as_ref().map(|told| &told.entries), Ok(&told.entries), "{name}");
        for other in Format::ALL.iter().filter(|other| *other != format) {
            // A list of ANAPEC is a table too.
            let table = *other == Format::Csv && matches!(format, Format::Anapec | Format::FranceTravail);
            if let (Ok(told), false) = (read(bytes, &hints(Some(*other))), table) {
                panic!("{name} came in as {other:?}: {:?}", told.entries);
            }
        }
    }
}

#[test]
fn what_an_ad_is_known_by_is_the_same_in_every_encoding() {
    let text = str::from_utf8(sample!("table.csv")).expect("UTF-8");
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let old: Vec<u8> = text
        .replace('\n', "\r")
        .chars()
        .map(|c| match c {
            'é' => 0x8e,
            'à' => 0x88,
            'À' => 0xcb,
            other => u8::try_from(u32::from(other)).expect("ASCII"),
        })
        .collect();
    let twice: String = text.bytes().map(char::from).collect();
    let wanted = auto(text.as_bytes()).expect("a table").entries;
    for (name, bytes) in [
        ("with its mark", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
        ("Latin-1", latin),
        ("UTF-16", wide),
        ("Macintosh", old),
        ("read wrongly once", twice.into_bytes()),
    ] {
        let told = auto(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(told.entries, wanted, "{name}");
    }
}

#[test]
fn definitions_and_other_kinds_are_refused_as_a_whole() {
    let xml = |text: &str| auto(text.as_bytes()).map(|told| told.entries.len());
    let bomb =
        "<!DOCTYPE a [<!ENTITY b 'c'>]><PositionOpening xmlns='http://ns.hr-xml.org'>&b;</PositionOpening>";
    assert_eq!(xml(bomb), Err(Unreadable::Definitions));
    for text in [
        "<?xml?><a/>",
        "<PositionOpening xmlns='urn:other'><DocumentID>1</DocumentID></PositionOpening>",
        "<html><body>Erreur 503</body></html>",
        "<html><table><tr><td>a<td>b</table></html>",
        "a;b\n1;2\n",
        "un mot",
        r#"[{"name":"x"}]"#,
        r#"{"codeErreur":401}"#,
        "\"x\"",
        "[1,2]",
        "[[1],[2]]",
        r#"{"@graph":[]}"#,
    ] {
        let told = auto(text.as_bytes());
        assert!(
            matches!(&told, Err(Unreadable::OtherKind))
                || told.as_ref().is_ok_and(|told| counted(&told.entries).0 == 0),
            "{text}: {told:?}"
        );
    }
}

/// One item of each file is spoilt in the middle of its text; all others come in.
#[test]
fn one_damaged_item_of_n_leaves_the_others() {
    for (name, spoilt, with, ads) in [
        ("ft_reply.json", "\"id\":\"4000001\"", "\"id\":\"4000001", 2),
        ("ft_flat.csv", "4000001,Couturière fictive", "4000001,\"Couturière", 1),
        ("jobtech_search.json", "\"original_id\":\"90000002\"", "\"original_id\":", 1),
        ("jobtech_stream.ndjson", "{\"id\":\"90000003\"", "{\"id\":90000003\"", 1),
        ("jobtech_index.json", "\"id\":90000011", "\"id\":9000001x", 1),
        ("jobtech_links.json", "\"id\":70002", "\"id\":[]", 1),
        ("postings.jsonld", "\"title\":\"Invented nurse\"", "\"title\":\"\"", 2),
        ("hrxml3.xml", "<hr:DocumentID>80002</hr:DocumentID>", "<hr:DocumentID>80002</hr:Document>", 1),
        ("eures.json", "<DocumentID>50002</DocumentID>", "<DocumentID>50002", 1),
        ("hropen.json", "\"value\":\"40002\"", "\"value\":\"\"", 1),
        ("anapec.csv", "Ag0307269990002;03/07/2026", "Ag03;03", 2),
        ("anapec.html", "9990002", "999000x", 1),
        ("table.csv", "REF/2;Sales inventor", "REF/2;-", 1),
    ] {
        let (_, bytes, _, whole, removals) =
            SAMPLES.iter().find(|(known, ..)| *known == name).expect("a sample");
        let text = str::from_utf8(bytes).expect("UTF-8");
        assert!(text.contains(spoilt), "{name}");
        let told =
            auto(text.replace(spoilt, with).as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let counts = counted(&told.entries);
        assert_eq!(
            (counts.0, counts.1, counts.2),
            (ads, *removals, whole - ads),
            "{name}: {:?}",
            told.entries
        );
    }
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/vacancies"))
}

/// The ads of a real file; None where the files are not here. An ad that does not come in fails the test.
fn ads(name: &str) -> Option<Vec<Draft>> {
    let Ok(bytes) = std::fs::read(folder().join(name)) else {
        eprintln!("skipped: shared data not here");
        return None;
    };
    let told = auto(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    let drafts = told.entries.into_iter().filter_map(|entry| match entry {
        Entry::Offer(draft) => Some(*draft),
        Entry::Removal { .. } => None,
        Entry::Rejected(told) => panic!("{name}: {told:?}"),
    });
    Some(drafts.collect())
}

fn share(drafts: &[Draft], holds: impl Fn(&Offer) -> bool) -> usize {
    drafts.iter().filter(|draft| holds(&draft.offer)).count() * 100 / drafts.len().max(1)
}

#[test]
fn every_real_ad_comes_in() {
    for (name, count) in [
        ("francetravail/offres_v2_2024-01-11_range_0-149.json", 150),
        ("francetravail/offres_v2_2024-01-11_range_150-299.json", 150),
        ("francetravail/offres_v2_2024-01-11_range_300-449.json", 150),
        ("francetravail/offres_v2_2024-01-11_range_450-583.json", 134),
        ("francetravail/offres_v2_bare_array.json", 20),
        ("francetravail/offre_single_2024-07.json", 1),
        ("francetravail/delivery2_full.json", 564),
        ("jobtech/historical_search_response.json", 1),
        ("jobtech/internal_index_ads_2019.json", 2),
        ("jobtech/joblinks_original_jobpostings_2020.json", 42),
        ("jobtech/jobstream_snapshot_reconstructed.json", 42),
        ("jobtech/jobstream_stream_since_2020-05-03.json", 6),
        ("jobtech/jobstream_stream_since_2020-05-03.ndjson", 6),
        ("schema_org/jobpostings_sv_2020.jsonld", 42),
        ("schema_org/page_with_jsonld.html", 1),
        ("schema_org/synthetic_west_africa_quirks.json", 3),
        ("hrxml/eures_hrxml3_23590448.xml", 1),
        ("hrxml/hrxml_2_4_position_opening.xml", 1),
        ("hrxml/eures_searchresponse.json", 6),
        ("anapec/anapec_list_2026-07-03.csv", 7),
        ("csv/mjob_maroc_cp1252_semicolon.csv", 131),
        ("csv/rekrute_maroc_utf8bom_semicolon.csv", 200),
        ("maroc/mjob_2023.json", 131),
        ("maroc/rekrute_2022.json", 777),
    ] {
        let Some(drafts) = ads(name) else { continue };
        assert_eq!(drafts.len(), count, "{name}");
    }
}

#[test]
fn real_ads_fill_the_fields_that_the_desk_works_with() {
    let Some(drafts) = ads("francetravail/delivery2_full.json") else { return };
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
        let entries = auto(text.as_bytes()).expect("a list of ads").entries;
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
fn a_file_that_is_cut_says_where() {
    let cut = AD.get(..AD.len() - 3).expect("the sample ends in quotes and brackets");
    assert!(matches!(auto(cut.as_bytes()), Err(Unreadable::Truncated { line: 6, .. })));
}

proptest::proptest! {
    /// Whatever happens to the bytes of a file: an error that says so, or named items; never a panic, and never an
    /// entry without its place.
    #[test]
    fn damaged_bytes_never_break_a_reader(
        which in proptest::sample::select(SAMPLES),
        cut in proptest::option::of(proptest::num::usize::ANY),
        changes in proptest::collection::vec((proptest::num::usize::ANY, proptest::num::u8::ANY), 0..6),
    ) {
        let (name, bytes, format, ..) = which;
        let mut bytes = bytes.to_vec();
        let length = bytes.len();
        for (place, byte) in changes {
            bytes[place % length] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut % length);
        }
        for hints in [hints(None), hints(Some(format))] {
            if let Ok(told) = read(&bytes, &hints) {
                for entry in told.entries {
                    let (at, id) = match &entry {
                        Entry::Offer(draft) => (&draft.at, Some(&draft.source_id)),
                        Entry::Removal { at, source_id, .. } => (at, Some(source_id)),
                        Entry::Rejected(told) => (&told.at, None),
                    };
                    proptest::prop_assert!(at.starts_with("item ") || at.starts_with("line "), "{} {}", name, at);
                    proptest::prop_assert!(id.is_none_or(|id| !id.trim().is_empty()), "{}", name);
                }
            }
        }
    }

    /// A file of JSON or XML that ends in the middle brings nothing in.
    #[test]
    fn a_torn_file_is_no_delivery(
        which in proptest::sample::select(SAMPLES),
        cut in proptest::num::usize::ANY,
    ) {
        let (name, bytes, ..) = which;
        // A line is a whole in these, and a browser reads a page as far as it goes.
        let by_line = name.ends_with(".ndjson") || name.ends_with(".csv") || name.ends_with(".html");
        let text = str::from_utf8(bytes).expect("UTF-8").trim_end().as_bytes();
        if !by_line {
            proptest::prop_assert!(auto(&text[..cut % text.len()]).is_err(), "{} {}", name, cut % text.len());
        }
    }
    #[test]
    fn any_wording_is_read_without_breaking(text in ".{0,60}") {
        let ad = serde_json::json!({
            "id": text, "romeCode": "A1101", "intitule": text, "description": text, "lieuTravail": text, "salaire": text,
            "typeContratLibelle": format!("{text} - {text}"), "experienceLibelle": text, "dateCreation": text,
            "dateActualisation": text, "contact": {"courriel": text}, "nombrePostes": text,
        });
        let _ = auto(ad.to_string().as_bytes());
        let _ = normal::html_text(&text);
    }

    #[test]
    fn salaries_are_read_without_breaking(text in "(Mensuel de |[0-9]{1,22}|[., '\u{a0}]|Euros|à|sur|mois){0,12}") {
        if let Some(salary) = normal::salary(&text, None) {
            let _ = salary.is_plausible();
        }
    }
}
