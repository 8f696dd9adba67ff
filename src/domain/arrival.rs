//! What is asked of somebody for whom there is no time yet: some questions of the candidate's own, in their order. Every
//! other is asked later, of the same file.

use super::candidate::Candidate;
use super::record::{Field, Mark, Record};
use std::sync::LazyLock;

/// A note between two interviews: who it is, how she is reached, what it is about. Nothing but a name is insisted on.
pub static NOTED: LazyLock<Vec<Field>> =
    LazyLock::new(|| asked(&["family_name", "given_names", "sex", "phone", "note"], &[]));

/// The fields of these keys, in the order of the record; of what a form insists on only those that are insisted on here.
fn asked(keys: &[&str], insisted: &[&str]) -> Vec<Field> {
    let fields = Candidate::FIELDS.iter().filter(|field| keys.contains(&field.key));
    let asked = fields.map(|field| match field.is(Mark::Compulsory) && !insisted.contains(&field.key) {
        true => Field { marks: &[], ..*field },
        false => *field,
    });
    asked.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_asks_what_it_says_and_insists_on_nothing() {
        let keys: Vec<&str> = NOTED.iter().map(|field| field.key).collect();
        assert_eq!(keys, ["family_name", "given_names", "sex", "phone", "note"]);
        assert!(NOTED.iter().all(|field| !field.compulsory()));
    }
}
