//! Likely pairs among many people at once: a file that comes in, a whole register. The blocks are the ones of the
//! register, so that whoever is found there is found here.

use super::{BLOCK_CAP, Likeness, Person, compare_from, keys, probes};
use crate::facts::hashed;
use std::collections::HashSet;
use std::num::NonZero;

/// Two people who may be one, by their places; `b` stands behind `a`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub a: usize,
    pub b: usize,
    pub likeness: Likeness,
}

/// For each person from a place on those before her that she may be, from a score on, at most so many, the best first.
/// Pairs come in the order of the later one. All cores work on it; the answer does not depend on how many there are.
pub fn among(people: &[Person], first: usize, least: u8, most: usize) -> Vec<Pair> {
    let blocks = Blocks::of(people);
    let hands = std::thread::available_parallelism().map_or(1, NonZero::get);
    let mut pairs: Vec<Pair> = std::thread::scope(|scope| {
        let work = |hand: usize| {
            let blocks = &blocks;
            move || -> Vec<Pair> {
                let own = (first + hand..people.len()).step_by(hands);
                own.flat_map(|b| blocks.before(people, b, least, most)).collect()
            }
        };
        let others: Vec<_> = (1..hands).map(|hand| scope.spawn(work(hand))).collect();
        let mut pairs = work(0)();
        for other in others {
            match other.join() {
                Ok(found) => pairs.extend(found),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        pairs
    });
    // Stable: those of one person stay in their order.
    pairs.sort_by_key(|pair| pair.b);
    pairs
}

/// Who stands under which key, the keys as hashes.
struct Blocks(Vec<(u64, u32)>);

impl Blocks {
    fn of(people: &[Person]) -> Blocks {
        let mut blocks = Vec::with_capacity(people.len() * 12);
        for (place, person) in (0_u32..).zip(people) {
            blocks.extend(keys(person).iter().map(|key| (hashed(key), place)));
        }
        blocks.sort_unstable();
        blocks.dedup();
        Blocks(blocks)
    }

    /// Those of a block who stand before somebody, the nearest last.
    fn block(&self, key: &str, before: u32) -> &[(u64, u32)] {
        let hash = hashed(key);
        let from = self.0.partition_point(|row| row.0 < hash);
        let to = self.0.partition_point(|row| *row < (hash, before));
        let from = from.max(to.saturating_sub(BLOCK_CAP));
        self.0.get(from..to).unwrap_or_default()
    }

    fn before(&self, people: &[Person], b: usize, least: u8, most: usize) -> Vec<Pair> {
        let (Some(person), Ok(place)) = (people.get(b), u32::try_from(b)) else { return Vec::new() };
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        for key in probes(person) {
            for (_, other) in self.block(&key, place) {
                let a = usize::try_from(*other).unwrap_or(b);
                if !seen.insert(a) {
                    continue;
                }
                let Some(other) = people.get(a) else { continue };
                if let Some(likeness) = compare_from(person, other, least) {
                    found.push(Pair { a, b, likeness });
                }
            }
        }
        found.sort_by(|one, other| {
            other.likeness.score.cmp(&one.likeness.score).then_with(|| one.a.cmp(&other.a))
        });
        found.truncate(most);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::compare;
    use super::*;
    use crate::domain::birth::Birth;
    use crate::domain::datum::Datum;

    fn person(family: &str, given: &str, birth: &str) -> Person {
        Person {
            family: family.to_owned(),
            given: given.to_owned(),
            birth: Birth::restore(&birth.into()),
            sex: Some("m"),
            place: Some("lome".to_owned()),
            ..Person::default()
        }
    }

    #[test]
    fn pairs_are_found_once_the_best_first() {
        let people = [
            person("Fictivi", "Kossi Exemple", "1984-03-17"),
            person("Modele", "Yao", "1990-01-02"),
            person("Fictivi", "Kosi Exemple", "1984-03-17"),
            person("FICTIVI", "kossi exemple", "1984-03-17"),
            person("Modele", "Kodjo", "1961-07-09"),
        ];
        let found = among(&people, 0, 60, 5);
        let told: Vec<(usize, usize)> = found.iter().map(|pair| (pair.a, pair.b)).collect();
        assert_eq!(told, [(0, 2), (0, 3), (2, 3)]);
        assert!(found[1].likeness.score > found[2].likeness.score);
        assert_eq!(among(&people, 0, 60, 1).len(), 2, "of each the best alone");
        let later: Vec<(usize, usize)> =
            among(&people, 3, 60, 5).iter().map(|pair| (pair.a, pair.b)).collect();
        assert_eq!(later, [(0, 3), (2, 3)], "of those from a place on");
        assert!(among(&[], 0, 0, 5).is_empty());
    }

    #[test]
    fn what_the_register_compares_is_compared_here() {
        let people: Vec<Person> = (0..60)
            .map(|place| {
                person(["Fictivi", "Modele", "Exemple"][place % 3], "Kossi", &format!("19{}", 60 + place / 6))
            })
            .collect();
        for pair in among(&people, 0, 0, usize::MAX) {
            assert_eq!(pair.likeness, compare(&people[pair.b], &people[pair.a]));
            assert!(pair.a < pair.b);
        }
    }
}
