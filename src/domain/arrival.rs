//! What is asked of somebody for whom there is no time yet: some questions of the candidate's own, in their order. Every
//! other is asked later, of the same file.

use super::candidate::Candidate;
use super::record::{Field, Mark, Record};
use std::sync::LazyLock;

/// A note between two interviews: who it is, how she is reached, what it is about. Nothing but a name is insisted on.
pub static NOTED: LazyLock<Vec<Field>> =
    LazyLock::new(|| asked(&["family_name", "given_names", "sex", "phone", "note"], &[]));

/// A row of a list, seven cells on a screen of 80 columns: who she is as far as the duplicate check needs it, how she is
/// found again, and the consent without which nothing can be done for her. The work she looks for, her languages and all
/// else of the quick set need a talk, for which there is no time in a crowd; where she stands is often the same for
/// everybody, and said once.
pub static LISTED: LazyLock<Vec<Field>> = LazyLock::new(|| {
    let keys = ["family_name", "given_names", "sex", "birth", "phone", "locality", "consent"];
    asked(&keys, &["sex"])
});

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

    #[test]
    fn a_row_insists_on_the_sex_and_takes_somebody_who_was_not_asked_for_her_consent() {
        let insisted: Vec<&str> =
            LISTED.iter().filter(|field| field.compulsory()).map(|field| field.key).collect();
        assert_eq!((LISTED.len(), insisted), (7, vec!["sex"]));
    }
}
