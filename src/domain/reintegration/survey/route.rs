//! Which question follows which: what a gate makes of the question behind it, so that nothing is asked that makes no
//! sense and nothing is left blank that must be said (`domain.md` A4).

/// Whether a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Yes,
    /// It has no answer and takes none.
    No,
    /// It is not asked, and this is its answer all the same.
    Instead(&'static str),
    /// The question before it is not answered yet.
    NotYet,
}

/// Questions that hang on another one.
const GATES: [(&str, &str); 4] = [("debt", "e5"), ("children", "so4"), ("e9", "e10"), ("p9_able", "p9_why")];

/// Whether a question is asked, given what was said so far.
pub fn asked<'a>(key: &str, word: impl Fn(&str) -> &'a str) -> Asked {
    let Some((gate, _)) = GATES.iter().find(|(_, behind)| *behind == key) else { return Asked::Yes };
    match (key, word(gate)) {
        (_, "") => Asked::NotYet,
        ("e5" | "so4" | "e10", "yes") | ("p9_why", "no") => Asked::Yes,
        ("e5", "no") => Asked::Instead("no_debt"),
        ("so4", "no") => Asked::Instead("not_applicable"),
        // Whoever does not know or say whether there is any cannot compare it either.
        ("e5" | "so4", "dont_know") => Asked::Instead("dont_know"),
        ("e5" | "so4", "refused") => Asked::Instead("refused"),
        ("e5" | "so4", _) => Asked::Instead("not_applicable"),
        _ => Asked::No,
    }
}

/// The question that hangs on this one.
pub fn behind(key: &str) -> Option<&'static str> {
    GATES.iter().find(|(gate, _)| *gate == key).map(|(_, behind)| *behind)
}
