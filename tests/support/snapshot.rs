//! Pictures of screens as plain text, one file each under `tests/snapshots`. `UPDATE_SNAPSHOTS=1 cargo test` writes
//! them anew; they are read like code.

use std::path::PathBuf;

/// Compares a screen with its picture.
#[track_caller]
pub fn matches(name: &str, screen: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.txt"));
    let picture = format!("{screen}\n");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        std::fs::write(&file, picture).expect("the picture is written");
        return;
    }
    let kept = std::fs::read_to_string(&file)
        .unwrap_or_else(|_| panic!("no picture {name}: UPDATE_SNAPSHOTS=1 makes it"))
        .replace("\r\n", "\n");
    if kept != picture {
        let (kept, seen): (Vec<&str>, Vec<&str>) = (kept.lines().collect(), picture.lines().collect());
        let differing = (0..kept.len().max(seen.len())).filter(|y| kept.get(*y) != seen.get(*y)).map(|y| {
            let (kept, seen) = (kept.get(y).unwrap_or(&"(no line)"), seen.get(y).unwrap_or(&"(no line)"));
            format!("{y:2} was {kept}\n   is  {seen}")
        });
        let differing: Vec<String> = differing.collect();
        panic!(
            "{name} looks otherwise; UPDATE_SNAPSHOTS=1 if it should:\n{}\n\n{screen}",
            differing.join("\n")
        );
    }
}
