//! Two deliveries of four sources from the generator beside the repository, each by one command, against the answer
//! that it writes with them. Where the generator or Python is not here, the check says by name that it was skipped.

use super::delivery::{Report, Service};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const GENERATOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/tools/gen_data.py");

/// The folder of what was generated; None where that cannot be.
fn generated(folder: &Path) -> Option<Value> {
    let arguments =
        ["--offers", "600", "--candidates", "5", "--reintegration", "0", "--chunk", "70", "--second"];
    let made = Path::new(GENERATOR).is_file()
        && Command::new("python3")
            .arg(GENERATOR)
            .args(["--out", folder.to_str()?])
            .args(arguments)
            .output()
            .is_ok_and(|ran| ran.status.success());
    if !made {
        println!("skipped, no generator or no Python: two deliveries of four sources");
        return None;
    }
    let answer = std::fs::read_to_string(folder.join("expected_by_source.json")).unwrap();
    Some(serde_json::from_str(&answer).unwrap())
}

#[test]
fn two_deliveries_of_four_sources_do_what_the_answer_says() {
    let folder = tempfile::tempdir().unwrap();
    let Some(answer) = generated(folder.path()) else { return };
    let service = Service::new();
    for delivery in ["first", "second"] {
        for (source, expected) in answer[delivery].as_object().unwrap() {
            let files: Vec<PathBuf> =
                strings(&expected["files"]).map(|file| folder.path().join(file)).collect();
            let bring = |options: &[&str]| {
                let mut arguments = vec!["import", "offers", "--source", source, "--json", "--ids"];
                arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
                arguments.extend(options);
                Report::of(&service.desk.ask(&arguments).today("2026-11-01").run())
            };
            let report = bring(&["--feed", expected["feed"].as_str().unwrap()]);
            for figure in [
                "read",
                "created",
                "updated",
                "unchanged",
                "reopened",
                "stale",
                "ignored",
                "repeated",
                "closed",
                "closed_by_removal",
            ] {
                assert_eq!(
                    report.count(figure),
                    expected[figure].as_u64().unwrap(),
                    "{delivery} {source} {figure}"
                );
            }
            assert_eq!(report.rejected().len(), 0, "{delivery} {source}");
            for what in ["created", "updated", "closed"] {
                let ids: BTreeSet<String> = strings(&expected["ids"][what]).map(str::to_owned).collect();
                assert_eq!(report.ids(what), ids, "{delivery} {source} {what}");
            }
            let again = bring(&[]);
            for figure in ["created", "updated", "reopened", "stale", "closed"] {
                assert_eq!(again.count(figure), 0, "{delivery} {source} again: {figure}");
            }
        }
    }
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap())
}
