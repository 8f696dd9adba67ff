//! Names of months, as people write them in French, English and Portuguese. A beginning of three letters or more
//! is enough where it leaves no doubt: `juil` is July, `jui` could be June as well.

use super::fold;

/// By month; the languages one after the other.
const NAMES: [&[&str]; 12] = [
    &["janvier", "january", "janeiro"],
    &["fevrier", "february", "fevereiro"],
    &["mars", "march", "marco"],
    &["avril", "april", "abril"],
    &["mai", "may", "maio"],
    &["juin", "june", "junho"],
    &["juillet", "july", "julho"],
    &["aout", "august", "agosto"],
    &["septembre", "september", "setembro"],
    &["octobre", "october", "outubro"],
    &["novembre", "november", "novembro"],
    &["decembre", "december", "dezembro"],
];

/// The month of a name or of an unambiguous beginning, 1 to 12.
pub fn month(word: &str) -> Option<i8> {
    let word = fold(word);
    if word.len() < 3 {
        return None;
    }
    let begins = |names: &[&str]| names.iter().any(|name| name.starts_with(&word));
    let mut meant = (1..).zip(NAMES).filter(|(_, names)| begins(names)).map(|(number, _)| number);
    let first = meant.next();
    if meant.next().is_none() { first } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_letters_are_enough_where_they_leave_no_doubt() {
        for (word, number) in [
            ("janvier", Some(1)),
            ("Févr.", Some(2)),
            ("MARÇO", Some(3)),
            ("mars", Some(3)),
            ("avr", Some(4)),
            ("abr", Some(4)),
            ("Maio", Some(5)),
            ("juin", Some(6)),
            ("jun", Some(6)),
            ("jui", None),
            ("juil.", Some(7)),
            ("jul", Some(7)),
            ("août", Some(8)),
            ("ago", Some(8)),
            ("sept", Some(9)),
            ("set", Some(9)),
            ("out", Some(10)),
            ("nov", Some(11)),
            ("Dezembro", Some(12)),
            ("déc", Some(12)),
            ("ma", None),
            ("", None),
            ("marsouin", None),
        ] {
            assert_eq!(month(word), number, "{word}");
        }
    }
}
