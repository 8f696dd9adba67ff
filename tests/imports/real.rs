//! Real ads, where they lie beside the repository: none of their texts is kept here. Where they do not, each check
//! says by name that it was skipped.

use super::delivery::{Report, Service};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const ALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/vacancies");
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/vacancies/francetravail");

/// The folder of the real files, or a word that the check of this name was skipped.
fn folder(check: &str) -> Option<PathBuf> {
    let folder = Path::new(FOLDER);
    if !folder.is_dir() {
        println!("skipped, no folder of real ads: {check}");
        return None;
    }
    Some(folder.to_owned())
}

/// One search in four parts.
fn ranges(folder: &Path) -> Vec<PathBuf> {
    let mut ranges: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    ranges.retain(|path| path.file_name().unwrap().to_string_lossy().contains("range"));
    ranges.sort();
    assert_eq!(ranges.len(), 4);
    ranges
}

fn nothing_changed(report: &Report) {
    for figure in ["created", "updated", "reopened", "stale", "closed", "ignored"] {
        assert_eq!(report.count(figure), 0, "{figure}");
    }
}

#[test]
fn a_search_in_four_parts_comes_in_whole_and_again_changes_nothing() {
    let Some(folder) = folder("a search in four parts") else { return };
    let service = Service::new();
    let report = service.import(&ranges(&folder), &["--feed", "full"]);
    assert_eq!((report.told().as_str(), report.rejected().len()), ("created 584", 0));
    assert_eq!(service.offers().len(), 584);

    let again = service.import(&ranges(&folder), &["--feed", "full"]);
    nothing_changed(&again);
    assert_eq!(again.told(), "unchanged 584");

    // A bare list of ads that are known already.
    let bare = service.import(&[folder.join("offres_v2_bare_array.json")], &["--feed", "delta"]);
    nothing_changed(&bare);
    assert_eq!(bare.count("unchanged"), bare.count("read"));
    assert!(bare.count("read") > 0);
    assert_eq!(service.open().len(), 584);
}

#[test]
fn the_second_delivery_does_to_each_ad_what_its_answer_says() {
    let Some(folder) = folder("the second delivery") else { return };
    let service = Service::new();
    service.import(&ranges(&folder), &["--feed", "full"]);
    let answer = std::fs::read_to_string(folder.join("delivery2_expected.json")).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let report = service.import(&[folder.join("delivery2_full.json")], &["--feed", "full"]);
    for what in ["created", "updated", "closed"] {
        let ids = answer[what].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
        assert_eq!(report.ids(what), ids.collect::<BTreeSet<String>>(), "{what}");
    }
    assert_eq!(report.count("unchanged"), answer["unchanged"].as_u64().unwrap());
    assert_eq!(report.count("read"), answer["total_in_second_file"].as_u64().unwrap());
    assert_eq!(service.open().len() as u64, report.count("read"));

    let again = service.import(&[folder.join("delivery2_full.json")], &["--feed", "full"]);
    nothing_changed(&again);
}

#[test]
fn a_single_ad_of_a_later_year_comes_in() {
    let Some(folder) = folder("a single ad") else { return };
    let service = Service::new();
    let report = service.import(&[folder.join("offre_single_2024-07.json")], &[]);
    assert_eq!(report.told(), "created 1");
}

/// Cut anywhere, a real file brings in nothing: a torn download is no delivery.
#[test]
fn a_torn_download_changes_nothing_wherever_it_is_torn() {
    let Some(folder) = folder("a torn download") else { return };
    let service = Service::new();
    let whole = std::fs::read(&ranges(&folder)[3]).unwrap();
    for part in 1..8 {
        let torn = service.desk.write("torn.json", &whole[..whole.len() * part / 8]);
        let (code, text) = service.command(&[torn], &["--json"]).failed();
        assert_eq!(code, "file_truncated", "{part}/8: {text}");
    }
    assert_eq!(service.offers().len(), 0);
}

/// The stream does to the snapshot what its answer says, as a list and one a line; again it changes nothing.
#[test]
fn the_stream_does_to_the_snapshot_what_its_answer_says() {
    if folder("the stream and its answer").is_none() {
        return;
    }
    let folder = Path::new(ALL).join("jobtech");
    let answer = std::fs::read_to_string(folder.join("jobstream_expected.json")).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    for stream in ["jobstream_stream_since_2020-05-03.json", "jobstream_stream_since_2020-05-03.ndjson"] {
        let service = Service::new();
        let snapshot = [folder.join("jobstream_snapshot_reconstructed.json")];
        let first = service.import(&snapshot, &["--feed", "full"]);
        assert_eq!(first.count("created"), answer["snapshot_ads"].as_u64().unwrap());
        let report = service.import(&[folder.join(stream)], &["--feed", "delta"]);
        for (what, key) in [
            ("created", "created"),
            ("updated", "updated"),
            ("closed", "closed"),
            ("ignored", "ignored_unknown_removals"),
        ] {
            let ids = answer[key].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
            assert_eq!(report.ids(what), ids.collect::<BTreeSet<String>>(), "{stream} {what}");
        }
        let untouched =
            answer["snapshot_ads"].as_u64().unwrap() - report.count("updated") - report.count("closed");
        assert_eq!(untouched, answer["unchanged"].as_u64().unwrap());
        let again = service.import(&[folder.join(stream)], &["--feed", "delta"]);
        for figure in ["created", "updated", "reopened", "stale", "closed"] {
            assert_eq!(again.count(figure), 0, "{stream} {figure}");
        }
    }
}

/// Every file that partners sent comes in by what stands in it, no item lost, and again changes nothing.
#[test]
fn every_real_file_comes_in_and_again_changes_nothing() {
    if folder("every real file").is_none() {
        return;
    }
    let service = Service::new();
    let mut files: Vec<PathBuf> = std::fs::read_dir(ALL)
        .unwrap()
        .flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        // Those of France Travail are brought in above.
        .filter(|file| {
            !["expected", "francetravail"].iter().any(|name| file.to_string_lossy().contains(name))
        })
        .collect();
    files.sort();
    assert!(files.len() >= 17);
    for file in files {
        let source = file.file_name().unwrap().to_string_lossy().replace('.', "_");
        let bring = || {
            let arguments =
                ["import", "offers", file.to_str().unwrap(), "--source", &source, "--json", "--ids"];
            Report::of(&service.desk.ask(&arguments).today("2026-11-23").run())
        };
        let report = bring();
        assert_eq!(report.rejected().len(), 0, "{source}");
        let told = ["created", "ignored", "repeated"].map(|figure| report.count(figure)).iter().sum::<u64>();
        assert_eq!(told, report.count("read"), "{source}");
        assert!(report.count("created") > 0, "{source}");
        let again = bring();
        assert_eq!(again.count("unchanged"), report.count("created"), "{source}");
    }
}
