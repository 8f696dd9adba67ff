//! Skills, compared word by word after folding: `coffrage bois` is held by whoever told `coffrage en bois` or
//! `bois, coffrage bois béton`. A skill is kept as one number made of its words, whatever their order.
//!
//! An offer that says nothing of skills leaves the part unknown for everybody; one that says it asks none is met by
//! whoever told hers ([`super::Demand::with_skills`] with empty lists).

use super::reason::{Question, Reason, ReasonValue};
use super::verdict::{Share, Verdict};
use super::{Demand, Profile};
use crate::facts::fold;

/// A skill asked has at most this many words; what she told is indexed by groups of as many.
const MOST_WORDS: usize = 3;
/// Words of one skill told beyond these are not combined with the others.
const MOST_TOLD_WORDS: usize = 12;
/// Words that say nothing of a skill.
const FILLING: &[&str] = &[
    "de", "du", "des", "la", "le", "les", "en", "et", "ou", "au", "aux", "un", "une", "of", "the", "and",
    "or", "in", "for", "an", "do", "da", "dos", "das", "em", "os", "as", "um", "uma", "pour", "par", "sur",
    "avec", "with", "com",
];

/// What she can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct HeldSkills {
    /// The line of skills was filled in.
    told: bool,
    /// Sorted.
    keys: Vec<u32>,
}

impl HeldSkills {
    /// From the line of skills, parted by commas, and the titles of what she did.
    pub(super) fn of<'a>(line: Option<&'a str>, titles: impl Iterator<Item = &'a str>) -> HeldSkills {
        let told = line.unwrap_or_default().split([',', ';', '.', '/', '\n']);
        let mut keys = Vec::new();
        for skill in told.chain(titles) {
            let mut words = words(skill);
            words.truncate(MOST_TOLD_WORDS);
            for (place, first) in words.iter().enumerate() {
                keys.push(key([first]));
                let others = words.get(place + 1..).unwrap_or_default();
                for (place, second) in others.iter().enumerate() {
                    keys.push(key([first, second]));
                    let others = others.get(place + 1..).unwrap_or_default();
                    keys.extend(others.iter().map(|third| key([first, second, third])));
                }
            }
        }
        keys.sort_unstable();
        keys.dedup();
        HeldSkills { told: line.is_some(), keys }
    }

    fn count(&self, asked: &[u32]) -> u32 {
        asked.iter().filter(|key| self.keys.binary_search(key).is_ok()).count() as u32
    }
}

/// What an offer asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AskedSkills {
    /// The required ones first.
    keys: Box<[u32]>,
    required: usize,
}

impl AskedSkills {
    pub(super) fn of<'a>(
        required: impl IntoIterator<Item = &'a str>,
        wished: impl IntoIterator<Item = &'a str>,
    ) -> AskedSkills {
        let mut asked = keys(required);
        let required = asked.len();
        for key in keys(wished) {
            if !asked.contains(&key) {
                asked.push(key);
            }
        }
        AskedSkills { keys: asked.into(), required }
    }
}

fn keys<'a>(skills: impl IntoIterator<Item = &'a str>) -> Vec<u32> {
    let mut keys = Vec::new();
    for skill in skills {
        let words = words(skill);
        let key = key(words.iter().take(MOST_WORDS));
        if !words.is_empty() && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Skills held of skills asked; a required one counts twice a wished one.
pub(super) fn judge<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let untold = || V::unknown(|| Reason::of("reason-skills-untold").asking(Question::SKILLS));
    let Some(asked) = &demand.skills else {
        return V::unknown(|| Reason::of("reason-skills-not-told"));
    };
    let many = asked.keys.len() as u32;
    if many == 0 {
        return if profile.skills.told {
            V::met(|| Reason::of("reason-skills-none-asked"))
        } else {
            untold()
        };
    }
    let (required, wished) = asked.keys.split_at(asked.required.min(asked.keys.len()));
    let (required_held, wished_held) = (profile.skills.count(required), profile.skills.count(wished));
    let held = required_held + wished_held;
    let counted = |id| {
        move || {
            Reason::of(id)
                .with("held", ReasonValue::Number(held.into()))
                .with("asked", ReasonValue::Number(many.into()))
        }
    };
    if held == many {
        return V::met(counted("reason-skills-all"));
    }
    if held == 0 {
        return if profile.skills.told { V::missing(counted("reason-skills-lacking")) } else { untold() };
    }
    let share = Share::new(2 * required_held + wished_held, required.len() as u32 + many);
    V::partial(share, || {
        let reason = counted("reason-skills-some")();
        if profile.skills.told { reason } else { reason.asking(Question::SKILLS) }
    })
}

/// The words of a skill, folded, sorted, each once, without a plural's ending. The apostrophe parts words here:
/// `d'engins` is about engines.
fn words(skill: &str) -> Vec<String> {
    let folded = fold(&skill.replace(['\'', '’', 'ʼ'], " "));
    let mut words: Vec<String> = folded
        .split(' ')
        .filter(|word| word.chars().count() > 1 && !FILLING.contains(word))
        .map(|word| if word.len() > 3 { word.trim_end_matches(['s', 'x']) } else { word }.to_owned())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// FNV-1a: the same number on every run and every machine.
fn key<'a>(words: impl IntoIterator<Item = &'a String>) -> u32 {
    let letters = words.into_iter().flat_map(|word| word.bytes().chain([b' ']));
    letters.fold(0x811c_9dc5, |key: u32, letter| (key ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skill_is_held_however_it_is_worded() {
        let line = "Coffrage en bois, lecture de plan; conduite d’engins lourds";
        let held = HeldSkills::of(Some(line), ["maçon"].into_iter());
        for (asked, is_held) in [
            ("coffrage bois", true),
            ("Bois (coffrage)", true),
            ("COFFRAGES", true),
            ("lecture de plans", true),
            ("engins", true),
            ("conduite engin", true),
            ("Maçon", true),
            ("coffrage métallique", false),
            ("plan coffrage", false),
            ("lect", false),
        ] {
            assert_eq!(held.count(&keys([asked])), u32::from(is_held), "{asked}");
        }
    }

    #[test]
    fn a_skill_both_required_and_wished_is_asked_once() {
        let asked = AskedSkills::of(["soudure", "Soudures", ""], ["soudure", "lecture de plan"]);
        assert_eq!((asked.required, asked.keys.len()), (1, 2));
    }
}
