//! No file over 600 lines, no function over 80: what is longer has two thoughts in it. Tables of data are files of
//! their own and not Rust.

use super::source::{File, closing, tokens, tree};

const LINES_A_FILE: usize = 600;
const LINES_A_FUNCTION: usize = 80;

fn faults(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let lines = file.text.lines().count();
        if lines > LINES_A_FILE {
            faults.push(format!("{}: {lines} lines, at most {LINES_A_FILE}", file.path));
        }
        for (name, lines) in functions(&file.text) {
            if lines > LINES_A_FUNCTION {
                faults
                    .push(format!("{}: fn {name} has {lines} lines, at most {LINES_A_FUNCTION}", file.path));
            }
        }
    }
    faults
}

/// Each function with the lines from its name to its last bracket.
fn functions(source: &str) -> Vec<(String, usize)> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    for place in 0..tokens.len() {
        let Some(name) = tokens.get(place + 1).map(|token| token.word()).filter(|name| !name.is_empty())
        else {
            continue;
        };
        if tokens[place].word() != "fn" {
            continue;
        }
        // The body, or the end of a declaration without one; brackets of arguments are stepped over.
        let mut at = place + 2;
        while let Some(token) = tokens.get(at) {
            if token.is('(') || token.is('[') {
                at = closing(&tokens, at);
            } else if token.is('{') {
                let last = closing(&tokens, at);
                found.push((name.to_owned(), tokens[last].line - tokens[place].line + 1));
                break;
            } else if token.is(';') {
                break;
            }
            at += 1;
        }
    }
    found
}

#[test]
fn files_and_functions_are_short_enough_to_read_once() {
    let faults = faults(&tree());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_line_too_many_is_found() {
    let long = |lines: usize| format!("fn long(x: [u8; 2]) -> u8\n{{\n{}}}\n", "x();\n".repeat(lines - 3));
    let file = |lines: usize| File::new("ui/desk.rs", &"// }\n".repeat(lines));
    assert_eq!(faults(&[file(600), File::new("ui/a.rs", &long(80))]), [""; 0]);
    assert_eq!(faults(&[file(601)]), ["ui/desk.rs: 601 lines, at most 600"]);
    let told = faults(&[File::new("ui/a.rs", &format!("trait T {{ fn short(); }}\n{}", long(81)))]);
    assert_eq!(told, ["ui/a.rs: fn long has 81 lines, at most 80"]);
}

#[test]
fn a_bracket_in_a_text_ends_no_function() {
    let source = "fn a() { let x = \"}\"; let y = '}'; // }\n}\nfn b() {}";
    assert_eq!(functions(source), [("a".to_owned(), 2), ("b".to_owned(), 1)]);
}
