//! Letters for terminals that have only ASCII: one character for one cell, so that nothing on the screen
//! moves.
//!
//! For the eye only. What is stored, searched or written to a file keeps its own letters.

use unicode_normalization::UnicodeNormalization;

/// The nearest printable ASCII character of a cluster; `?` where there is none, as for Arabic.
pub(in crate::terminal) fn nearest(cluster: &str) -> u8 {
    let Some(first) = cluster.chars().next() else {
        return b' ';
    };
    let base = first.nfkd().next().unwrap_or(first);
    let known = ascii(first).or_else(|| drawn(first)).or_else(|| ascii(base));
    known.or_else(|| listed(first)).or_else(|| listed(base)).unwrap_or(b'?')
}

fn ascii(character: char) -> Option<u8> {
    u8::try_from(character).ok().filter(u8::is_ascii_graphic)
}

/// Spaces of every width, lines, blocks.
fn drawn(character: char) -> Option<u8> {
    let ascii = match character {
        ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200B}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => b' ',
        '\u{2010}'..='\u{2015}' | '\u{AD}' | '−' | '⁃' | 'ˉ' => b'-',
        '─' | '━' | '┄' | '┅' | '┈' | '┉' | '╌' | '╍' | '╴' | '╶' | '╸' | '╺' => b'-',
        '│' | '┃' | '┆' | '┇' | '┊' | '┋' | '╎' | '╏' | '║' | '╵' | '╷' | '╹' | '╻' | '¦' => {
            b'|'
        }
        '═' => b'=',
        '┌'..='╋' | '╒'..='╰' | '╼'..='╿' => b'+',
        '╱' => b'/',
        '╲' => b'\\',
        '▀'..='▟' | '■'..='▪' => b'#',
        _ => return None,
    };
    Some(ascii)
}

fn listed(character: char) -> Option<u8> {
    LETTERS.iter().find(|(_, letters)| letters.contains(character)).map(|(ascii, _)| *ascii)
}

/// What decomposition does not find: the letters of West African and European alphabets, and common signs.
const LETTERS: &[(u8, &str)] = &[
    (b'\'', "‘’‚‛′´ʻʼʽ‹Ꞌꞌ"),
    (b'"', "“”„‟″«»"),
    (b'.', "…·∙․☐"),
    (b'*', "•●○◆◇★☆◦‣※"),
    (b'>', "→⇒⇥▶▸►➜›⟶≥"),
    (b'<', "←⇐⇤◀◂◄⟵↵⏎≤"),
    (b'^', "↑⇑▲▴"),
    (b'v', "↓⇓▼▾"),
    (b'~', "↔≈∼≃"),
    (b'+', "✓✔☑±"),
    (b'x', "×✕✖✗✘☒╳"),
    (b'/', "÷"),
    (b'!', "¡"),
    (b'?', "¿"),
    (b'A', "ÆⱯ"),
    (b'B', "Ɓ"),
    (b'D', "ÐĐƉƊ"),
    (b'E', "€ƐƎƏ"),
    (b'F', "Ƒ"),
    (b'G', "ƔƓ"),
    (b'H', "ĦꞪ"),
    (b'I', "ƖƗ"),
    (b'K', "Ƙ"),
    (b'L', "£Ł"),
    (b'N', "ŊƝ"),
    (b'O', "ŒØƆƟ"),
    (b'P', "¶Ƥ"),
    (b'S', "§ẞƩ"),
    (b'T', "ÞƬ"),
    (b'U', "ƱɄ"),
    (b'V', "Ʋ"),
    (b'Y', "¥Ƴ"),
    (b'a', "æɑ"),
    (b'b', "ɓ"),
    (b'c', "©"),
    (b'd', "ðđɖɗ"),
    (b'e', "ɛǝə"),
    (b'f', "ƒ"),
    (b'g', "ɣɠ"),
    (b'h', "ħɦ"),
    (b'i', "ıɩɨ"),
    (b'k', "ƙ"),
    (b'l', "ł"),
    (b'n', "ŋɲ"),
    (b'o', "°œøɔɵ"),
    (b'p', "ƥ"),
    (b'r', "®"),
    (b's', "ßʃ"),
    (b't', "þƭ"),
    (b'u', "ʊʉ"),
    (b'v', "ʋ"),
    (b'y', "ƴ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_become_their_nearest_in_one_cell() {
        let table = [
            ("Adjoa", "Adjoa"),
            ("éèêëàâîïôûùüÿç", "eeeeaaiiouuuyc"),
            ("ÉÀÇÃÕ", "EACAO"),
            ("œŒæÆßø", "oOaAso"),
            ("ɖɔŋɛɓɗƴƙɣƲ", "donebdykgV"),
            ("─│┌┐└┘├┤┬┴┼═║╔╝╭╯", "-|+++++++++=|++++"),
            ("…·•→←↑↓⇥✓×", "..*><^v>+x"),
            ("’‘“”«»–—", "''\"\"\"\"--"),
            ("€£°²№ª½", "ELo2Na1"),
            ("\u{A0}\u{202F}\u{2009}", "   "),
            ("ﬁ", "f"),
            ("سلام", "????"),
            ("漢😀", "??"),
            ("▲▼█░", "^v##"),
        ];
        for (from, to) in table {
            let shown: String =
                from.chars().map(|c| char::from(nearest(c.encode_utf8(&mut [0; 4])))).collect();
            assert_eq!(shown, to, "{from}");
        }
        assert_eq!(nearest("e\u{301}"), b'e');
    }

    #[test]
    fn every_character_becomes_printable_ascii() {
        for character in '\0'..='\u{FFFF}' {
            let shown = nearest(character.encode_utf8(&mut [0; 4]));
            assert!((b' '..=b'~').contains(&shown), "{character:?}");
        }
    }
}
