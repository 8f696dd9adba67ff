//! Two whole names side by side. Order does not count, since forms and people disagree on which name comes first;
//! each word is compared by itself, and a word left out costs little.

use super::Person;
use super::ReasonKind::{self, Different, DroppedPart, Equal, Near, SwappedOrder, Variant};
use crate::domain::names::{self, Likeness, Token};
use std::borrow::Cow;

/// Nobody's name needs more words to be told apart; a pasted text must not cost seconds.
const MOST_WORDS: usize = 8;
/// Taken off for each word that only one of them has, in hundredths.
const DROPPED: i32 = 8;
/// The most that one word alone may say.
const SINGLE_WORD: i32 = 55;

/// How two names fit, 0 to 100, and in what way; the first kind is the chief one. No kind where one has no name.
pub(super) struct NameLikeness {
    pub percent: i32,
    pub kinds: Vec<ReasonKind>,
    contradicted: bool,
}

/// Whether two names can be one person's.
pub(super) enum Fit {
    Whole,
    /// Some words agree and some say otherwise.
    Partly,
    Other,
}

impl NameLikeness {
    pub fn fit(&self) -> Fit {
        match self.percent {
            ..40 => Fit::Other,
            _ if self.contradicted => Fit::Partly,
            _ => Fit::Whole,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Family,
    Given,
}

type Word = (Token, Place);

/// The words of somebody's names, worked out when she is first compared: in a block everybody is, with many.
#[derive(Clone, Debug)]
pub(in crate::domain) struct Words {
    words: Vec<Word>,
    /// Of her other names: they stand in for words that are missing.
    spares: Vec<Token>,
}

impl Words {
    pub fn of(person: &Person) -> Words {
        let family = names::tokens(&person.family).into_iter().map(|word| (word, Place::Family));
        let given = names::tokens(&person.given).into_iter().map(|word| (word, Place::Given));
        let words = family.chain(given).take(MOST_WORDS).map(|(word, place)| (Token::of(&word), place));
        let spares = names::tokens(&person.others);
        Words {
            words: words.collect(),
            spares: spares.iter().take(MOST_WORDS).map(|word| Token::of(word)).collect(),
        }
    }
}

/// The names of two people.
pub(super) fn compare(a: &Person, b: &Person) -> NameLikeness {
    let (a, b) = (a.words(), b.words());
    fit(&a.words, &b.words, &a.spares, &b.spares)
}

/// Two names of which the parts are not told.
pub(super) fn compare_texts(a: &str, b: &str) -> NameLikeness {
    let words = |text: &str| {
        let words = names::tokens(text).into_iter().take(MOST_WORDS);
        words.map(|word| (Token::of(&word), Place::Given)).collect::<Vec<Word>>()
    };
    fit(&words(a), &words(b), &[], &[])
}

fn fit(a: &[Word], b: &[Word], a_spares: &[Token], b_spares: &[Token]) -> NameLikeness {
    // One order for both, so that it does not matter who is compared with whom.
    if spelt(a).le(spelt(b)) {
        fit_ordered(a, b, a_spares, b_spares)
    } else {
        fit_ordered(b, a, b_spares, a_spares)
    }
}

fn spelt(words: &[Word]) -> impl Iterator<Item = (&str, Place)> {
    words.iter().map(|(word, place)| (word.text.as_str(), *place))
}

fn fit_ordered(a: &[Word], b: &[Word], a_spares: &[Token], b_spares: &[Token]) -> NameLikeness {
    if a.is_empty() || b.is_empty() {
        return NameLikeness { percent: 0, kinds: Vec::new(), contradicted: false };
    }
    let a = join(a, b);
    let b = join(b, &a);
    let pairs = pair(&a, &b);
    let unmatched = |words: &[Word], taken: &dyn Fn(usize) -> bool, spares: &[Token]| {
        let left = words.iter().enumerate().filter(|(place, _)| !taken(*place));
        left.filter(|(_, (word, _))| !spares.iter().any(|spare| word.likeness(spare) <= Likeness::Variant))
            .count()
    };
    let a_left = unmatched(&a, &|place| pairs.iter().any(|pair| pair.a == place), b_spares);
    let b_left = unmatched(&b, &|place| pairs.iter().any(|pair| pair.b == place), a_spares);
    let contradictions = a_left.min(b_left);
    let dropped = a_left.abs_diff(b_left);
    let compared = pairs.len() + contradictions;
    let sum: i32 = pairs.iter().map(|pair| quality(pair.likeness)).sum();
    let share = sum / i32::try_from(compared.max(1)).unwrap_or(i32::MAX);
    let mut percent = share - DROPPED * i32::try_from(dropped).unwrap_or(0);
    if a.len().min(b.len()) == 1 {
        percent = percent.min(SINGLE_WORD);
    }
    let worst = pairs.iter().map(|pair| pair.likeness).max();
    let chief = match worst {
        _ if contradictions > 0 => Different,
        Some(Likeness::Equal) => Equal,
        Some(Likeness::Variant) => Variant,
        Some(Likeness::Near | Likeness::Initial) => Near,
        Some(Likeness::Different) | None => Different,
    };
    let mut kinds = vec![chief];
    let crossed = pairs.iter().filter(|pair| pair.crossed).count();
    if crossed >= 2 && crossed * 2 > pairs.len() {
        kinds.push(SwappedOrder);
    }
    if dropped > 0 {
        kinds.push(DroppedPart);
    }
    NameLikeness { percent: percent.max(0), kinds, contradicted: contradictions > 0 }
}

/// What an agreeing pair of words is worth, in hundredths.
fn quality(likeness: Likeness) -> i32 {
    match likeness {
        Likeness::Equal => 100,
        Likeness::Variant => 95,
        Likeness::Near => 78,
        Likeness::Initial => 50,
        Likeness::Different => 0,
    }
}

struct Pair {
    a: usize,
    b: usize,
    likeness: Likeness,
    /// Family name here, given name there.
    crossed: bool,
}

/// Each word with the one it is most like, best first, none twice.
fn pair(a: &[Word], b: &[Word]) -> Vec<Pair> {
    let mut all = Vec::with_capacity(a.len() * b.len());
    for (a_place, (one, one_field)) in a.iter().enumerate() {
        for (b_place, (other, other_field)) in b.iter().enumerate() {
            let likeness = one.likeness(other);
            if likeness != Likeness::Different {
                all.push(Pair { a: a_place, b: b_place, likeness, crossed: one_field != other_field });
            }
        }
    }
    all.sort_by_key(|pair| (pair.likeness, pair.crossed, pair.a, pair.b));
    let mut chosen: Vec<Pair> = Vec::with_capacity(a.len().min(b.len()));
    for pair in all {
        if !chosen.iter().any(|other| other.a == pair.a || other.b == pair.b) {
            chosen.push(pair);
        }
    }
    chosen
}

/// Makes one word of two neighbours where the other name writes them as one: Abdoul Aziz, Abdoulaziz.
fn join<'a>(words: &'a [Word], others: &[Word]) -> Cow<'a, [Word]> {
    let mut words = Cow::Borrowed(words);
    let mut place = 0;
    while let [(first, field), (second, _), ..] = words.get(place..).unwrap_or(&[]) {
        let field = *field;
        match joined(first, second, others) {
            Some(joined) => {
                words.to_mut().splice(place..place + 2, [(joined, field)]);
            }
            None => place += 1,
        }
    }
    words
}

fn joined(first: &Token, second: &Token, others: &[Word]) -> Option<Token> {
    let length = first.text.len() + second.text.len();
    let may_be = |other: &Token| {
        other.text.len().abs_diff(length) <= 2 && other.text.chars().next() == first.text.chars().next()
    };
    // A word that the other name has by itself belongs to no other.
    let stands_alone =
        |word: &Token| others.iter().any(|(other, _)| word.likeness(other) <= Likeness::Variant);
    if !others.iter().any(|(other, _)| may_be(other)) || stands_alone(second) || stands_alone(first) {
        return None;
    }
    let joined = Token::of(&format!("{}{}", first.text, second.text));
    others
        .iter()
        .any(|(other, _)| may_be(other) && joined.likeness(other) <= Likeness::Near)
        .then_some(joined)
}
