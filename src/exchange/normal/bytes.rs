//! Bytes of a file to text, whatever wrote them: UTF-8 with or without mark, UTF-16 with mark, Windows-1252.
//! A byte that is not UTF-8 is read as Windows-1252 where it stands, which also mends files that turn from one to
//! the other half way. What is no text at all is told as such and never guessed at.

use crate::exchange::Unreadable;
use std::borrow::Cow;

/// The characters of Windows-1252 from 0x80 to 0x9F; five places are empty.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', //
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// The characters of Macintosh Roman from 0x80 on.
const MACINTOSH: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
                         ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// How archives, pictures and printed pages begin.
const NO_TEXT: [&[u8]; 7] =
    [b"PK\x03\x04", b"\x1f\x8b", b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0"];

/// The text of a file, without its mark.
///
/// # Errors
/// `Empty` where there is nothing but blanks, `Binary` where it is no text.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => eight_bits(rest)?,
        [0xff, 0xfe, rest @ ..] => sixteen_bits(rest, u16::from_le_bytes)?.into(),
        [0xfe, 0xff, rest @ ..] => sixteen_bits(rest, u16::from_be_bytes)?.into(),
        rest => eight_bits(rest)?,
    };
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(text) }
}

fn eight_bits(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    if NO_TEXT.iter().any(|mark| bytes.starts_with(mark)) || bytes.contains(&0) {
        return Err(Unreadable::Binary);
    }
    let controls = bytes.iter().filter(|byte| matches!(byte, 1..=8 | 11 | 14..=31 | 127)).count();
    if controls > bytes.len() / 20 {
        return Err(Unreadable::Binary);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(text.into());
    }
    // Only an old Macintosh ends lines so.
    if bytes.contains(&b'\r') && !bytes.contains(&b'\n') {
        return Ok(macintosh(bytes).into());
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut foreign = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
        foreign += chunk.invalid().len();
    }
    if foreign > bytes.len() / 3 { Err(Unreadable::Binary) } else { Ok(text.into()) }
}

/// Every byte as Windows-1252, where somebody says that it is.
pub fn windows(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| windows_1252(*byte)).collect()
}

/// Every byte as Macintosh Roman.
pub fn macintosh(bytes: &[u8]) -> String {
    let upper: Vec<char> = MACINTOSH.chars().collect();
    let character = |byte: u8| match byte {
        0x80.. => upper.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        other => char::from(other),
    };
    bytes.iter().map(|byte| character(*byte)).collect()
}

/// UTF-8 that was read as Latin-1 on its way, made right again: `SecrÃ©taire`. Only what surely is so is touched, and
/// only in a text where it stands more than once.
pub fn repaired(text: &str) -> Cow<'_, str> {
    // Looked for in bytes first: Â, Ã or â, and a letter behind it that is none of ASCII. Most files have hardly any.
    let marked = |bytes: &&[u8]| matches!(bytes, [0xc3, 0x82 | 0x83 | 0xa2, 0x80..=0xff]);
    if text.as_bytes().windows(3).filter(marked).nth(1).is_none() {
        return text.into();
    }
    let mut repaired = String::with_capacity(text.len());
    let mut found = 0;
    let mut rest = text;
    while let Some(place) = rest.find(['Ã', 'Â', 'â']) {
        repaired.push_str(&rest[..place]);
        rest = &rest[place..];
        match twice(rest) {
            Some((character, length)) => {
                found += 1;
                repaired.push(character);
                rest = &rest[length..];
            }
            None => {
                let length = rest.chars().next().map_or(1, char::len_utf8);
                repaired.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    repaired.push_str(rest);
    if found < 2 { text.into() } else { repaired.into() }
}

/// The character whose bytes are the first characters of a text, and how long these are.
fn twice(text: &str) -> Option<(char, usize)> {
    let mut bytes = Vec::new();
    let mut length = 0;
    for character in text.chars().take(3) {
        bytes.push(match u32::from(character) {
            code @ 0x80..=0xff => code as u8,
            _ => 0x80 + u8::try_from(WINDOWS_1252.iter().position(|known| *known == character)?).ok()?,
        });
        length += character.len_utf8();
        if let Ok(told) = str::from_utf8(&bytes) {
            return told.chars().next().map(|character| (character, length));
        }
    }
    None
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// A text that was UTF-8 and was once read as Windows-1252 or Latin-1, as it was: `KpodÃ©` is `Kpodé`.
pub fn mended(text: &str) -> Cow<'_, str> {
    // Every letter of more than one byte begins with one of these then.
    if !text.contains(|letter| matches!(letter, '\u{c2}'..='\u{f4}')) {
        return text.into();
    }
    let byte = |letter: char| match u8::try_from(letter) {
        Ok(byte) => Some(byte),
        Err(_) => {
            let place = WINDOWS_1252.iter().position(|known| *known == letter && letter != '\u{fffd}')?;
            u8::try_from(0x80 + place).ok()
        }
    };
    let bytes = text.chars().map(byte).collect::<Option<Vec<u8>>>();
    match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(mended) => mended.into(),
        None => text.into(),
    }
}

/// Two bytes a unit, in the order that `unit` reads.
///
/// # Errors
/// `Binary` where it is no text.
pub fn sixteen_bits(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let units = bytes.chunks(2).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        // Half a unit: the file was cut there.
        _ => 0xfffd,
    });
    let text: String = char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect();
    if text.contains('\0') { Err(Unreadable::Binary) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_was_read_wrongly_once_is_mended_and_no_other() {
        for text in ["Kpodé", "N’Diaye", "Ðàvìd", "Sékou Touré", "Abdoul-Razak", "لعمر", "Ŋutifafa"]
        {
            let wrong: String = text.bytes().map(windows_1252).collect();
            if !wrong.contains('\u{fffd}') {
                assert_eq!(mended(&wrong), text);
            }
            let latin: String = text.bytes().map(char::from).collect();
            assert_eq!(mended(&latin), text);
            assert_eq!(mended(text), text, "what is right stays");
        }
        assert_eq!(mended("Ã"), "Ã", "half a letter tells nothing");
    }

    #[test]
    fn the_same_text_comes_out_of_every_encoding() {
        let text = "Éleveur à Kaédi – 5 €";
        let little = text.encode_utf16().flat_map(u16::to_le_bytes);
        let big = text.encode_utf16().flat_map(u16::to_be_bytes);
        let cases: Vec<(&str, Vec<u8>)> = vec![
            ("utf-8", text.into()),
            ("utf-8 with mark", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
            ("utf-16 little", [0xff, 0xfe].into_iter().chain(little).collect()),
            ("utf-16 big", [0xfe, 0xff].into_iter().chain(big).collect()),
            ("windows-1252", b"\xc9leveur \xe0 Ka\xe9di \x96 5 \x80".to_vec()),
            ("macintosh", b"\x83leveur \x88 Ka\x8edi \xd0 5 \xdb\r".to_vec()),
            ("turning half way", "Éleveur à".bytes().chain(*b" Ka\xe9di \x96 5 \x80").collect()),
        ];
        for (name, bytes) in cases {
            assert_eq!(decode(&bytes).as_deref().map(str::trim_end), Ok(text), "{name}");
        }
    }

    #[test]
    fn what_was_read_wrongly_once_is_made_right_again() {
        for (written, wanted) in [
            ("SecrÃ©taire Ã\u{a0} lâ€™agence", "Secrétaire à l’agence"),
            ("SecrÃ\u{a9}taire, aprÃ\u{a8}s-midi", "Secrétaire, après-midi"),
            ("Ã la carte, Ã", "Ã la carte, Ã"),
            ("Pâtisserie, crêpes, gâteau", "Pâtisserie, crêpes, gâteau"),
            ("SAO JOÃO", "SAO JOÃO"),
        ] {
            assert_eq!(repaired(written), wanted, "{written}");
        }
    }

    #[test]
    fn what_is_no_text_is_told_as_such() {
        let noise: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8 | 1).collect();
        for (bytes, told) in [
            (&b""[..], Unreadable::Empty),
            (b" \r\n\t ", Unreadable::Empty),
            (b"\xef\xbb\xbf", Unreadable::Empty),
            (b"\xff\xfe", Unreadable::Empty),
            (b"{\"a\":1}\0\0\0", Unreadable::Binary),
            (b"PK\x03\x04abc", Unreadable::Binary),
            (b"\xff\xfe\0\0a\0\0\0", Unreadable::Binary),
            (&noise, Unreadable::Binary),
        ] {
            assert_eq!(decode(bytes), Err(told), "{:?}", &bytes[..bytes.len().min(8)]);
        }
    }
}
