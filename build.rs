//! Checks the three languages against each other and writes one typed function per message (`messages.rs`).
//! A text that one language lacks, or says otherwise, stops the build with its language, file and id.

#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// A missing file alone can bring hundreds of faults; the first ones say what happened.
const FAULTS_SHOWN: usize = 60;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=i18n");
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let sources = sources(&Path::new(&root).join("i18n"))?;
    if sources.is_empty() {
        println!("cargo::warning=i18n/ holds no messages");
        // A file that never exists makes Cargo look again each time: a folder moved here keeps its old times.
        println!("cargo::rerun-if-changed=i18n/none");
    }
    match check::check(&sources) {
        Ok(signatures) => {
            let module = generate::module(&signatures, &sources);
            fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), module)?;
        }
        Err(faults) => {
            for fault in faults.iter().take(FAULTS_SHOWN) {
                println!("cargo::error=i18n/{fault}");
            }
            if let Some(more @ 1..) = faults.len().checked_sub(FAULTS_SHOWN) {
                println!("cargo::error=i18n: and {more} more");
            }
        }
    }
    Ok(())
}

/// The files of messages, in the order of their names.
fn sources(folder: &Path) -> Result<Vec<check::Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    for language in check::LANGUAGES {
        let Ok(files) = fs::read_dir(folder.join(language)) else { continue };
        let mut paths = Vec::new();
        for file in files {
            paths.push(file?.path());
        }
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.push(check::Source { language: language.to_owned(), file, text });
        }
    }
    Ok(sources)
}
