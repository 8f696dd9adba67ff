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
    words: Words,
}

/// What of her words is known.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Words {
    /// Of every group of words of a skill. Sorted.
    Keys(Vec<u32>),
    /// A sign in which those of every skill she has are found, and some others by chance.
    Sign(Sign),
}

impl Default for Words {
    fn default() -> Self {
        Words::Keys(Vec::new())
    }
}

/// Bits of words: a skill whose bits are not all there is surely not held.
pub(super) type Sign = [u64; 2];
/// So many bits of each half are used: a half is kept as a whole number with a sign of its own.
const HALF: u32 = 62;

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
        HeldSkills { told: line.is_some(), words: Words::Keys(keys) }
    }

    /// Hers as a table tells them: at least what she holds.
    pub(super) fn perhaps(told: bool, sign: Sign) -> HeldSkills {
        HeldSkills { told, words: Words::Sign(sign) }
    }

    fn count(&self, asked: &[u32], signs: &[Sign]) -> u32 {
        let count = match &self.words {
            Words::Keys(keys) => asked.iter().filter(|key| keys.binary_search(key).is_ok()).count(),
            // Where an offer was not made ready for it, any may be held.
            Words::Sign(_) if signs.len() != asked.len() => asked.len(),
            Words::Sign([first, second]) => {
                signs.iter().filter(|sign| sign[0] & !first == 0 && sign[1] & !second == 0).count()
            }
        };
        count as u32
    }
}

/// What an offer asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AskedSkills {
    /// The required ones first.
    keys: Box<[u32]>,
    required: usize,
    /// One a key, or none.
    signs: Box<[Sign]>,
}

impl AskedSkills {
    pub(super) fn of<'a>(
        required: impl IntoIterator<Item = &'a str>,
        wished: impl IntoIterator<Item = &'a str>,
    ) -> AskedSkills {
        AskedSkills { signs: Box::default(), ..AskedSkills::signed(required, wished) }
    }

    /// With the signs of the skills, for a look through the table.
    pub(super) fn signed<'a>(
        required: impl IntoIterator<Item = &'a str>,
        wished: impl IntoIterator<Item = &'a str>,
    ) -> AskedSkills {
        let mut asked = keys(required);
        let required = asked.len();
        for (key, sign) in keys(wished) {
            if !asked.iter().any(|(known, _)| *known == key) {
                asked.push((key, sign));
            }
        }
        let (keys, signs): (Vec<u32>, Vec<Sign>) = asked.into_iter().unzip();
        AskedSkills { keys: keys.into(), required, signs: signs.into() }
    }
}

/// The sign of all her words: those of the line of skills and of what she did.
pub(super) fn sign_of<'a>(line: Option<&'a str>, titles: impl Iterator<Item = &'a str>) -> Sign {
    let told = line.unwrap_or_default().split([',', ';', '.', '/', '\n']);
    let words: Vec<String> = told.chain(titles).flat_map(words).collect();
    sign(&words)
}

/// Two bits a word.
fn sign<'a>(words: impl IntoIterator<Item = &'a String>) -> Sign {
    let mut sign = [0, 0];
    for word in words {
        let hash = key([word]);
        for place in [hash % (2 * HALF), hash / (2 * HALF) % (2 * HALF)] {
            let [first, second] = &mut sign;
            let (half, bit) = if place < HALF { (first, place) } else { (second, place - HALF) };
            *half |= 1_u64 << bit;
        }
    }
    sign
}

/// What is asked, each skill once, with its sign.
fn keys<'a>(skills: impl IntoIterator<Item = &'a str>) -> Vec<(u32, Sign)> {
    let mut keys = Vec::new();
    for skill in skills {
        let words = words(skill);
        let key = key(words.iter().take(MOST_WORDS));
        if !words.is_empty() && !keys.iter().any(|(known, _)| *known == key) {
            keys.push((key, sign(words.iter().take(MOST_WORDS))));
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
    let (signs, wished_signs) = asked.signs.split_at(asked.required.min(asked.signs.len()));
    let (required_held, wished_held) =
        (profile.skills.count(required, signs), profile.skills.count(wished, wished_signs));
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
            let (keys, signs): (Vec<u32>, Vec<Sign>) = keys([asked]).into_iter().unzip();
            assert_eq!(held.count(&keys, &signs), u32::from(is_held), "{asked}");
            // The sign never denies what is held.
            let perhaps = HeldSkills::perhaps(true, sign_of(Some(line), ["maçon"].into_iter()));
            assert!(perhaps.count(&keys, &signs) >= u32::from(is_held), "{asked}");
        }
    }

    #[test]
    fn a_skill_both_required_and_wished_is_asked_once() {
        let asked = AskedSkills::of(["soudure", "Soudures", ""], ["soudure", "lecture de plan"]);
        assert_eq!((asked.required, asked.keys.len()), (1, 2));
    }
}
