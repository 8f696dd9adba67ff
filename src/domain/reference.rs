//! The human number of a record, such as `TG-0004217-K`: country, a letter for the kind where it is no person,
//! seven digits, and a check character by ISO 7064 MOD 37,36, which finds every single wrong character and
//! every swap of two neighbours.

use crate::facts::Country;

/// What kind of record a number names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Candidate,
    Offer,
    Case,
    Application,
    Employer,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Candidate, Kind::Offer, Kind::Case, Kind::Application, Kind::Employer];

    fn letter(self) -> &'static str {
        match self {
            Kind::Candidate => "",
            Kind::Offer => "O",
            Kind::Case => "R",
            Kind::Application => "A",
            Kind::Employer => "E",
        }
    }

    /// The word in `--json` and in the store.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Candidate => "candidate",
            Kind::Offer => "offer",
            Kind::Case => "case",
            Kind::Application => "application",
            Kind::Employer => "employer",
        }
    }
}

/// A checked human number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    pub country: Country,
    pub kind: Kind,
    /// 1 to 9,999,999.
    pub number: u32,
}

/// Why a text is no number of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReference {
    /// It does not look like one.
    Shape,
    /// It does, but the check character is wrong: somebody mistyped it.
    Check,
}

const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

impl Reference {
    /// Reads a number, whatever its case.
    ///
    /// # Errors
    /// Whether the shape or only the check character is wrong.
    pub fn parse(text: &str) -> Result<Reference, NoReference> {
        let text = text.trim().to_ascii_uppercase();
        let mut parts = text.split('-');
        let (Some(country), Some(body), Some(check), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NoReference::Shape);
        };
        let country = Country::parse(country).ok_or(NoReference::Shape)?;
        let kind = Kind::ALL.into_iter().rev().find(|kind| body.starts_with(kind.letter()));
        let kind = kind.ok_or(NoReference::Shape)?;
        let digits = &body[kind.letter().len()..];
        let shaped =
            digits.len() == 7 && digits.bytes().all(|digit| digit.is_ascii_digit()) && check.len() == 1;
        let number = shaped.then(|| digits.parse().ok()).flatten().ok_or(NoReference::Shape)?;
        let reference = Reference { country, kind, number };
        if reference.check().to_string() == check { Ok(reference) } else { Err(NoReference::Check) }
    }

    fn check(&self) -> char {
        check_character(&format!("{}{}{:07}", self.country.code(), self.kind.letter(), self.number))
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}{:07}-{}", self.country.code(), self.kind.letter(), self.number, self.check())
    }
}

/// ISO 7064 MOD 37,36 over digits and capital letters.
fn check_character(payload: &str) -> char {
    let mut product = 36;
    for byte in payload.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == byte).unwrap_or(0);
        let sum = (product + value) % 36;
        product = (if sum == 0 { 36 } else { sum }) * 2 % 37;
    }
    ALPHABET.get((37 - product) % 36).map_or('0', |letter| char::from(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_back_whatever_its_case() {
        let togo = Country::parse("TG").expect("Togo is a country");
        for kind in Kind::ALL {
            let reference = Reference { country: togo, kind, number: 4217 };
            let text = reference.to_string();
            assert_eq!(Reference::parse(&text.to_lowercase()), Ok(reference));
        }
    }

    #[test]
    fn every_wrong_digit_and_every_swap_is_found() {
        let togo = Country::parse("TG").expect("Togo is a country");
        let text = Reference { country: togo, kind: Kind::Candidate, number: 4_217_385 }.to_string();
        let letters: Vec<char> = text.chars().collect();
        for place in 3..10 {
            for digit in '0'..='9' {
                let mut wrong = letters.clone();
                wrong[place] = digit;
                let wrong: String = wrong.into_iter().collect();
                assert_eq!(Reference::parse(&wrong).is_ok(), wrong == text, "{wrong}");
            }
        }
        for place in 3..9 {
            let mut wrong = letters.clone();
            wrong.swap(place, place + 1);
            let wrong: String = wrong.into_iter().collect();
            assert_eq!(Reference::parse(&wrong).is_ok(), wrong == text, "{wrong}");
        }
    }
}
