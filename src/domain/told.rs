//! What a source said of a record the last time, so that the next time only what it changed is taken over: a field the
//! desk has changed since stays the desk's, and who somebody is is never overwritten.
//!
//! Of each field a short hash is kept, never the text.

use super::datum::Value;
use super::record::{Damage, Record};
use std::collections::BTreeMap;

/// The fields of one version, each with its hash; blank ones are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(BTreeMap<String, u32>);

impl Said {
    pub fn of<R: Record>(record: &R) -> Said {
        let mut said = Said::default();
        for (field, value) in R::FIELDS.iter().zip(record.values()) {
            said.add(field.key, &text(&value));
        }
        said
    }

    /// Something beside the fields of the record.
    pub fn add(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.0.insert(key.to_owned(), hashed(text));
        }
    }

    /// True where the source says the same of it.
    pub fn alike(&self, other: &Said, key: &str) -> bool {
        self.0.get(key) == other.0.get(key)
    }

    /// `family_name=1f0c9a3b …`
    pub fn text(&self) -> String {
        self.0.iter().map(|(key, hash)| format!("{key}={hash:08x}")).collect::<Vec<_>>().join(" ")
    }

    /// Takes back what [`Said::text`] gave.
    pub fn parse(text: &str) -> Said {
        let pair = |pair: &str| {
            let (key, hash) = pair.split_once('=')?;
            Some((key.to_owned(), u32::from_str_radix(hash, 16).ok()?))
        };
        Said(text.split(' ').filter_map(pair).collect())
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// Folded to 32 bits.
fn hashed(text: &str) -> u32 {
    let hash = crate::facts::hashed(text);
    u32::try_from((hash >> 32) ^ (hash & 0xffff_ffff)).unwrap_or(0)
}

/// A record as it comes to be, and what of the source's new words was not taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged<R> {
    pub record: R,
    /// Fields that say who somebody is: told, never written over.
    pub identity: Vec<&'static str>,
    /// Fields that the desk has changed since.
    pub desk: Vec<&'static str>,
}

/// Takes over what the source changed since `before`. Without a `before` what the desk has not filled is filled.
///
/// # Errors
/// A field that does not hold what it may.
pub fn merge<R: Record>(
    ours: &R,
    theirs: &R,
    before: Option<&Said>,
    identity: &[&str],
) -> Result<Merged<R>, Damage> {
    let (was, new, has) = (before, Said::of(theirs), Said::of(ours));
    let mut merged = Merged { record: ours.clone(), identity: Vec::new(), desk: Vec::new() };
    let mut values = ours.values();
    for ((field, value), their) in R::FIELDS.iter().zip(values.iter_mut()).zip(theirs.values()) {
        let key = field.key;
        if was.is_some_and(|was| was.alike(&new, key)) || has.alike(&new, key) {
            continue;
        }
        let untouched = was.map_or(value.is_null(), |was| was.alike(&has, key));
        match (identity.contains(&key), untouched) {
            // A blank says nothing about who somebody is; what is blank here may be filled.
            (true, _) if their.is_null() => {}
            (true, _) if !value.is_null() => merged.identity.push(key),
            (_, true) => *value = their,
            (_, false) => merged.desk.push(key),
        }
    }
    merged.record = R::restore(&values)?;
    Ok(merged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::candidate::Candidate;
    use crate::domain::datum::Reading;
    use crate::domain::day::Day;
    use crate::facts::Country;

    fn person(texts: &[(&str, &str)]) -> Candidate {
        let reading =
            Reading { today: Day::parse("2026-11-24").unwrap(), country: Country::parse("TG").unwrap() };
        let told = |key: &str| texts.iter().find(|(told, _)| *told == key).map_or("", |(_, text)| *text);
        let texts: Vec<String> = Candidate::FIELDS.iter().map(|field| told(field.key).to_owned()).collect();
        Candidate::read(&texts, &reading).unwrap()
    }

    const NAMES: [&str; 2] = ["family_name", "birth"];

    #[test]
    fn only_what_the_source_changed_is_taken_over() {
        let before = person(&[("family_name", "Inventé"), ("locality", "Aného"), ("note", "vu")]);
        let ours = person(&[("family_name", "Inventé"), ("locality", "Aného"), ("note", "revu au guichet")]);
        let theirs = person(&[("family_name", "Inventé"), ("locality", "Lomé"), ("note", "vu")]);
        let merged = merge(&ours, &theirs, Some(&Said::of(&before)), &NAMES).unwrap();
        assert_eq!(merged.record.locality, theirs.locality);
        assert_eq!(merged.record.note, ours.note, "the source says what it said");
        assert!(merged.desk.is_empty());
    }

    #[test]
    fn what_the_desk_changed_since_stays_and_is_told() {
        let before = person(&[("family_name", "Inventé"), ("locality", "Aného")]);
        let ours = person(&[("family_name", "Inventé"), ("locality", "Tsévié")]);
        let theirs = person(&[("family_name", "Inventé"), ("locality", "Lomé")]);
        let merged = merge(&ours, &theirs, Some(&Said::of(&before)), &NAMES).unwrap();
        assert_eq!((merged.record, merged.desk), (ours, vec!["locality"]));
    }

    #[test]
    fn who_somebody_is_is_filled_and_never_written_over() {
        let before = person(&[("family_name", "Inventé")]);
        let theirs = person(&[("family_name", "Imaginé"), ("birth", "1991")]);
        let merged = merge(&before, &theirs, Some(&Said::of(&before)), &NAMES).unwrap();
        assert_eq!(merged.identity, ["family_name"]);
        assert_eq!(merged.record.family_name, before.family_name);
        assert_eq!(merged.record.birth, theirs.birth);
    }

    #[test]
    fn without_a_first_version_blanks_are_filled_alone() {
        let ours = person(&[("family_name", "Inventé"), ("locality", "Aného")]);
        let theirs = person(&[("family_name", "Inventé"), ("locality", "Lomé"), ("email", "a@example.org")]);
        let merged = merge(&ours, &theirs, None, &NAMES).unwrap();
        assert_eq!((merged.record.locality, merged.desk), (ours.locality, vec!["locality"]));
        assert_eq!(merged.record.email, theirs.email);
    }

    #[test]
    fn what_was_said_is_written_and_read_and_holds_no_word_of_it() {
        let said = Said::of(&person(&[("family_name", "Inventé"), ("locality", "Aného")]));
        assert_eq!(Said::parse(&said.text()), said);
        assert!(!said.text().contains("Invent"));
    }
}
