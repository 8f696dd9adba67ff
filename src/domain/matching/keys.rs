//! Codes of the tables in few bytes, since 100,000 offers are held in memory and every one is looked at. A code
//! that does not fit would match nothing; the tests hold that all codes of the tables do.

use crate::facts::{LanguageCode, Region};

/// A language code of two or three letters; 0 is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LanguageKey(pub(super) u16);

impl LanguageKey {
    pub(super) const NONE: LanguageKey = LanguageKey(0);

    pub(super) fn of(language: LanguageCode) -> LanguageKey {
        let letters = language.code().bytes().filter(u8::is_ascii_lowercase).take(3);
        LanguageKey(letters.fold(0, |key, letter| key << 5 | u16::from(letter - b'a' + 1)))
    }

    pub(super) fn language(self) -> Option<LanguageCode> {
        let letters = [10, 5, 0].map(|bits| (self.0 >> bits & 31) as u8);
        let code: String = letters.iter().filter(|n| **n > 0).map(|n| char::from(b'a' - 1 + n)).collect();
        LanguageCode::parse(&code)
    }
}

/// A region code such as `TG-M` without its hyphen; 0 is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RegionKey(pub(super) u32);

impl RegionKey {
    pub(super) fn of(region: Option<Region>) -> RegionKey {
        let code = region.map_or("", Region::code);
        let signs = code.bytes().filter(u8::is_ascii_alphanumeric).take(5);
        RegionKey(signs.fold(0, |key, sign| key << 6 | u32::from(sign - b'0' + 1)))
    }

    pub(super) fn known(self) -> bool {
        self.0 != 0
    }

    pub(super) fn region(self) -> Option<Region> {
        let signs = [24, 18, 12, 6, 0].map(|bits| (self.0 >> bits & 63) as u8);
        let mut code: String = signs.iter().filter(|n| **n > 0).map(|n| char::from(b'0' - 1 + n)).collect();
        if code.len() < 3 {
            return None;
        }
        code.insert(2, '-');
        Region::parse(&code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Pack, languages};

    #[test]
    fn every_code_of_the_tables_comes_back() {
        for &language in languages() {
            assert_eq!(LanguageKey::of(language).language(), Some(language));
        }
        for row in Pack::all().iter().flat_map(|pack| &pack.region) {
            let region = Region::parse(&row.code);
            assert!(region.is_some(), "{}", row.code);
            assert_eq!(RegionKey::of(region).region(), region);
        }
        assert_eq!(LanguageKey::NONE.language(), None);
        assert_eq!(RegionKey::default().region(), None);
    }
}
