//! Text as it is compared and as it is stored. [`fold`] takes away whatever two people write differently and
//! mean alike: accents, case, apostrophes, the hooked letters of West African alphabets, Arabic vowel signs.
//! [`clean`] only takes away what nobody can see.
//!
//! Every key in the store is made with `fold`: whoever changes what it answers raises [`FOLD_VERSION`], and the
//! store builds its keys anew.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The number of the rules below.
pub const FOLD_VERSION: i64 = 1;

/// Lower-case letters and digits, with one blank between words and none at the ends. Folding twice changes
/// nothing more.
pub fn fold(text: &str) -> String {
    let mut folded = Folded { text: String::with_capacity(text.len()), apart: false };
    for letter in text.chars() {
        // Most of what is ever folded.
        if letter.is_ascii() {
            match letter {
                'a'..='z' | '0'..='9' => folded.push(letter),
                'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
                '\'' | '`' => {}
                _ => folded.apart = true,
            }
            continue;
        }
        // Apostrophes go first: some of them decompose into a blank and an accent.
        if !is_apostrophe(letter) && !is_unseen(letter) {
            // The order of the marks, in which NFKD is more than this, does not matter: they go.
            decompose_compatible(letter, |part| part.to_lowercase().for_each(|lower| folded.take(lower)));
        }
    }
    folded.text
}

/// A text that is being folded.
struct Folded {
    text: String,
    /// Something stood between the last letter and the next one.
    apart: bool,
}

impl Folded {
    fn take(&mut self, letter: char) {
        if is_dropped(letter) {
            return;
        }
        if !letter.is_alphanumeric() {
            self.apart = true;
            return;
        }
        match plain(letter) {
            Some(plain) => plain.chars().for_each(|letter| self.push(letter)),
            None => self.push(western_digit(letter)),
        }
    }

    fn push(&mut self, letter: char) {
        if self.apart && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.apart = false;
        self.text.push(letter);
    }
}

/// FNV-1a, 64 bits: the same everywhere and for ever, so that it may be kept. Two texts of one hash are rare, and whoever
/// looks something up by it looks at the texts as well.
pub fn hashed(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The text as it is stored: composed (NFC), without control characters, direction marks and characters of no
/// width, each run of white space one blank, none at the ends. Apostrophes stay as they were typed.
pub fn clean(text: &str) -> String {
    if is_clean(text) {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    let seen = text.chars().filter(|c| c.is_whitespace() || !(c.is_control() || is_unseen(*c)));
    for letter in seen.nfc() {
        if !letter.is_whitespace() {
            cleaned.push(letter);
        } else if !cleaned.is_empty() && !cleaned.ends_with(' ') {
            cleaned.push(' ');
        }
    }
    if cleaned.ends_with(' ') {
        cleaned.pop();
    }
    cleaned
}

/// True where [`clean`] would surely change nothing: a plain text, each blank between others.
fn is_clean(text: &str) -> bool {
    is_plain(text) && !text.starts_with(' ') && !text.ends_with(' ')
}

/// True for printable ASCII and the letters from À to ÿ, of which most texts are made, without two blanks in a row.
pub fn is_plain(text: &str) -> bool {
    let mut before = 0;
    text.bytes().all(|byte| {
        let two = (before, byte);
        before = byte;
        match two {
            (b' ', b' ') | (_, 0..0x20 | 0x7f) => false,
            (0xc3, 0x80..=0xbf) => true,
            (_, byte) => byte == 0xc3 || byte.is_ascii(),
        }
    })
}

/// Every sign that stands for an apostrophe in somebody's spelling of N'Diaye, Ba'ye or Sa'ad.
fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '´' | '‘' | '’' | '‚' | '‛' | '′' | '‵' | '＇' | '｀' | '՚' | '᾽' | '᾿' | '\u{2b9}'
            ..='\u{2c0}' | '\u{2c8}' | '\u{2ca}' | '\u{2cb}' | '\u{2ee}' | '\u{a78b}' | '\u{a78c}'
    )
}

/// Characters that take no room and that no one typed on purpose.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Marks over and under letters, the Arabic stretching sign, and the hamza that is written or not.
fn is_dropped(c: char) -> bool {
    is_combining_mark(c) || is_apostrophe(c) || is_unseen(c) || matches!(c, '\u{640}' | 'ء')
}

/// The plain writing of letters that do not decompose into a letter and a mark.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ɖ' | 'ɗ' | 'đ' | 'ð' => "d",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ŋ' => "n",
        'ɲ' => "ny",
        'ɔ' | 'ø' => "o",
        'ɛ' | 'ǝ' | 'ə' => "e",
        'ɩ' | 'ı' => "i",
        'ʋ' => "v",
        'ƒ' => "f",
        'ɣ' => "g",
        'ł' => "l",
        'ħ' => "h",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        'þ' => "th",
        'ς' => "σ",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ک' => "ك",
        'ة' | 'ہ' | 'ھ' => "ه",
        _ => return None,
    })
}

/// Arabic digits as the ones of the European keyboard.
fn western_digit(digit: char) -> char {
    let zero = match digit {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return digit,
    };
    let value = u32::from(digit) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hash_that_is_kept_never_changes() {
        assert_eq!((hashed(""), hashed("a")), (0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c));
    }

    #[test]
    fn what_is_written_differently_and_meant_alike_folds_alike() {
        for (text, folded) in [
            ("N'Diaye", "ndiaye"),
            ("N’Diaye", "ndiaye"),
            ("N´Diaye", "ndiaye"),
            ("NʼDIAYE", "ndiaye"),
            ("  Élodie   d'Almeida ", "elodie dalmeida"),
            ("Ɖogbé", "dogbe"),
            ("Ðogbé", "dogbe"),
            ("Kɔkɔ Ɛsi Ŋutɔ", "koko esi nuto"),
            ("Ɓaaba Ɗemmba Ƴero", "baaba demmba yero"),
            ("Gonçalves-Brandão", "goncalves brandao"),
            ("Œuvre ßæ Łø", "oeuvre ssae lo"),
            ("İstanbul", "istanbul"),
            ("أَحْمَد", "احمد"),
            ("احمـــد", "احمد"),
            ("فاطمة", "فاطمه"),
            ("مصطفى", "مصطفي"),
            ("٠٩ ۱۲", "09 12"),
            ("a\u{200b}b\u{202e}c", "abc"),
            ("e\u{301}", "e"),
            ("ＡＢＣ １２", "abc 12"),
            ("C++/.NET", "c net"),
            ("---", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn what_is_stored_keeps_all_that_can_be_seen() {
        for (text, cleaned) in [
            ("  Awa \t\r\n  Fictive ", "Awa Fictive"),
            ("N’Diaye", "N’Diaye"),
            ("e\u{301}", "é"),
            ("a\u{7}b\u{1b}[31mc", "ab[31mc"),
            ("a\u{200d}b\u{202e}c\u{feff}", "abc"),
            ("e\u{200b}\u{301}", "é"),
            ("\u{a0}\u{202f}", ""),
        ] {
            assert_eq!(clean(text), cleaned, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn every_character_folds_once_and_for_all(letter in any::<char>()) {
            let once = fold(&letter.to_string());
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn the_quick_ways_answer_as_the_rules_do(
            text in prop_oneof![any::<String>(), "[ a-zA-ZÀ-ÿ0-9'`\\t.-]{0,40}", "[eo\u{327}\u{301}\u{316}ﬁ½Å가ǆ]{0,12}"]
        ) {
            let letters = text.chars().filter(|c| !is_apostrophe(*c) && !is_unseen(*c)).nfkd();
            let mut folded = Folded { text: String::new(), apart: false };
            letters.flat_map(char::to_lowercase).for_each(|letter| folded.take(letter));
            prop_assert_eq!(fold(&text), folded.text);
            let seen = text.chars().filter(|c| c.is_whitespace() || !(c.is_control() || is_unseen(*c)));
            let composed: String = seen.nfc().collect();
            let cleaned: Vec<&str> = composed.split_whitespace().collect();
            prop_assert_eq!(clean(&text), cleaned.join(" "));
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn what_is_stored_folds_like_what_was_typed(text in "[a-zéçãœɖŋ' ’.\u{200b}-]{0,20}") {
            prop_assert_eq!(fold(&clean(&text)), fold(&text));
        }
    }
}
