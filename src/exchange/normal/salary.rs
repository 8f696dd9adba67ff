//! Pay out of wordings such as `Mensuel de 1801,00 Euros à 2000,00 Euros sur 12 mois` or `150 000 FCFA / mois`.
//! Every word must be understood: one that is not (`selon profil`, `24 / 30 KE`, `environ`) leaves the wording to
//! the reader. Fractions of a unit are dropped, so that no more is promised than was written.

use crate::domain::text::Period;
use crate::facts::{Country, Currency};

/// What a wording of pay says for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Salary {
    /// Whole units a period.
    pub min: i64,
    /// None where one amount alone was named.
    pub max: Option<i64>,
    pub currency: Option<Currency>,
    pub period: Option<Period>,
    /// How often a year it is paid: `sur 13 mois`.
    pub months: Option<i64>,
}

/// What somebody can earn a month by full work, in currencies of which ads were seen: outside of it a slip of
/// the pen (a year's pay said to be a month's, a zero too many) is likelier than the figure.
const MONTHLY: &[(&str, i64, i64)] = &[
    ("EUR", 300, 30_000),
    ("USD", 200, 40_000),
    ("GBP", 300, 30_000),
    ("CHF", 500, 40_000),
    ("CAD", 500, 40_000),
    ("SEK", 3_000, 300_000),
    ("XOF", 10_000, 20_000_000),
    ("XAF", 10_000, 20_000_000),
    ("GHS", 100, 200_000),
    ("CVE", 2_000, 3_000_000),
    ("MRU", 500, 1_000_000),
    ("MAD", 500, 300_000),
    ("TND", 100, 100_000),
];

impl Salary {
    /// Whether somebody can have meant it.
    pub fn is_plausible(&self) -> bool {
        let max = self.max.unwrap_or(self.min);
        let months = self.months.is_none_or(|months| (1..=18).contains(&months));
        if self.min <= 0 || max < self.min || max / self.min > 10 || !months {
            return false;
        }
        let (Some(currency), Some(period)) = (self.currency, self.period) else { return true };
        let Some(&(_, least, most)) = MONTHLY.iter().find(|(code, ..)| *code == currency.code()) else {
            return true;
        };
        // Tenths of a month's work in a period.
        let (times, parts) = match period {
            Period::Hour => (1520, 10),
            Period::Day => (210, 10),
            Period::Week => (43, 10),
            Period::Month => (1, 1),
            Period::Year => (1, 12),
        };
        let monthly = |amount: i64| amount.saturating_mul(times) / parts;
        monthly(self.min) >= least && monthly(max) <= most
    }
}

/// Reads a wording of pay. `FCFA` is the franc of the country, that of West Africa where none is known.
pub fn salary(text: &str, country: Option<Country>) -> Option<Salary> {
    let mut amounts: Vec<i64> = Vec::new();
    let (mut currency, mut period, mut months) = (None, None, None);
    let mut pieces = pieces(text).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let word = match piece {
            Piece::Number(amount) => {
                amounts.push(amount);
                continue;
            }
            Piece::Word(word) => word,
        };
        if let Some(told) = currency_of(&word, country) {
            if currency.replace(told).is_some_and(|known| known != told) {
                return None;
            }
        } else if word == "sur" {
            let Some(Piece::Number(number)) = pieces.next() else { return None };
            if !matches!(pieces.next(), Some(Piece::Word(word)) if word == "mois")
                || months.replace(number).is_some()
            {
                return None;
            }
        } else if let Some(told) = period_of(&word) {
            if period.replace(told).is_some_and(|known| known != told) {
                return None;
            }
        } else if !is_filling(&word) {
            return None;
        }
    }
    let (min, max) = match amounts[..] {
        [alone] => (alone, None),
        [min, max] => (min, Some(max)),
        _ => return None,
    };
    Some(Salary { min, max, currency, period, months })
}

enum Piece {
    Number(i64),
    /// In lower case, but for codes in capitals: `all` is a word and `ALL` a currency.
    Word(String),
}

/// Numbers and words; a number that cannot be read becomes a word that nobody knows.
fn pieces(text: &str) -> Vec<Piece> {
    let characters: Vec<char> = text.chars().collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let start = at;
        at += 1;
        if character.is_ascii_digit() {
            at = end_of_number(&characters, start);
            let written: String = characters[start..at].iter().collect();
            pieces.push(number(&written).map_or_else(|| Piece::Word(written), Piece::Number));
        } else if character.is_alphabetic() {
            while characters.get(at).is_some_and(|next| next.is_alphabetic() || *next == '¢' || *next == '₵')
            {
                at += 1;
            }
            let word: String = characters[start..at].iter().collect();
            let code =
                word.len() == 3 && Currency::parse(&word).is_some_and(|currency| currency.code() == word);
            pieces.push(Piece::Word(if code { word } else { word.to_lowercase() }));
        } else if !character.is_whitespace() && !matches!(character, '(' | ')' | ':' | '.' | ',' | ';') {
            pieces.push(Piece::Word(character.to_string()));
        }
    }
    pieces
}

/// Where a number ends: separators count only between digits, blanks only before a group of exactly three.
fn end_of_number(characters: &[char], start: usize) -> usize {
    let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let mut at = start;
    let mut fraction = false;
    loop {
        while digit(at) {
            at += 1;
        }
        match characters.get(at) {
            Some('.' | ',') if digit(at + 1) => fraction = true,
            Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
                if !fraction && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4) => {}
            _ => return at,
        }
        at += 1;
    }
}

/// The whole part of `1600,00`, `1.600`, `1 600,50`, `36000.0`; one or two digits behind the last comma or point
/// are a fraction, groups of three are thousands.
fn number(written: &str) -> Option<i64> {
    let written: String = written.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let mut groups: Vec<&str> = written.split(['.', ',']).collect();
    if groups.len() > 1 && groups.last().is_some_and(|last| last.len() < 3) {
        groups.pop();
        let commas = written.matches(',').count();
        // `1,234,50` has one mark too many.
        if groups.len() > 1 && (commas == 0 || commas == groups.len()) {
            return None;
        }
    }
    let thousands = groups.iter().skip(1).all(|group| group.len() == 3);
    let first = groups.len() == 1 || groups.first().is_some_and(|first| first.len() <= 3);
    (thousands && first).then(|| groups.concat().parse().ok()).flatten()
}

/// The whole part of an amount that stands alone: `3,200.00`, `150 000`.
pub fn amount(text: &str) -> Option<i64> {
    match pieces(text)[..] {
        [Piece::Number(amount)] => Some(amount),
        _ => None,
    }
}

fn currency_of(word: &str, country: Option<Country>) -> Option<Currency> {
    let code = match word {
        "€" | "euro" | "euros" | "eur" => "EUR",
        "f" | "cfa" | "fcfa" | "francs" if country.is_some_and(|country| country.currency() == "XAF") => {
            "XAF"
        }
        "f" | "cfa" | "fcfa" | "francs" | "xof" => "XOF",
        "dh" | "dhs" | "dirhams" | "mad" => "MAD",
        "gh¢" | "gh₵" | "¢" | "₵" | "cedi" | "cedis" | "ghs" => "GHS",
        "mru" | "um" | "ouguiya" | "ouguiyas" => "MRU",
        "cve" | "escudos" => "CVE",
        code if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => code,
        _ => return None,
    };
    Currency::parse(code)
}

/// The period of a word in lower case.
pub fn period_of(word: &str) -> Option<Period> {
    Some(match word {
        "horaire" | "heure" | "heures" | "h" | "hour" | "hourly" | "hora" => Period::Hour,
        "journalier" | "jour" | "day" | "daily" | "dia" => Period::Day,
        "hebdomadaire" | "semaine" | "week" | "weekly" | "semana" => Period::Week,
        "mensuel" | "mensuels" | "mois" | "month" | "monthly" | "mensal" | "mês" | "mes" => Period::Month,
        "annuel" | "annuels" | "an" | "année" | "year" | "yearly" | "annual" | "anual" | "ano" => {
            Period::Year
        }
        _ => return None,
    })
}

/// Words that change nothing, and what an old fault of conversion made of `à`: `ï¿½`, `Ã`, U+FFFD.
fn is_filling(word: &str) -> bool {
    const FILLING: &[&str] = &[
        "de", "à", "a", "au", "entre", "et", "par", "from", "to", "between", "and", "per", "por", "e",
        "brut", "bruts", "net", "nets", "gross", "salaire", "salary", "salário", "-", "–", "—", "/",
        "\u{fffd}", "ï", "¿", "½", "ã", "?",
    ];
    FILLING.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Period::{Day, Hour, Month, Year};

    fn check(written: &str, min: i64, max: Option<i64>, currency: Option<&str>, period: Option<Period>) {
        let read = salary(written, None).unwrap_or_else(|| panic!("{written}: nothing"));
        let currency_read = read.currency.map(Currency::code);
        assert_eq!(
            (read.min, read.max, currency_read, read.period),
            (min, max, currency, period),
            "{written}"
        );
    }

    #[test]
    fn every_shape_seen_is_read() {
        let eur = Some("EUR");
        for (written, min, max, currency, period) in [
            ("Mensuel de 1801,00 Euros à 2000,50 Euros", 1801, Some(2000), eur, Some(Month)),
            ("Annuel de 25000,00 Euros", 25_000, None, eur, Some(Year)),
            ("Mensuel de 1801 Euros à 2000 Euros sur 12 mois", 1801, Some(2000), eur, Some(Month)),
            ("Annuel de 36000.0 Euros à 45000.0 Euros sur 12.0 mois", 36_000, Some(45_000), eur, Some(Year)),
            ("Mensuel de 1600,00 Euros ï¿½ 1800,00 Euros", 1600, Some(1800), eur, Some(Month)),
            ("Mensuel de 1600,00 Euros \u{fffd} 1800,00 Euros", 1600, Some(1800), eur, Some(Month)),
            ("Horaire de 11,52 Euros", 11, None, eur, Some(Hour)),
            ("Mensuel de 1\u{202f}600,00 Euros à 1\u{a0}800,00 Euros", 1600, Some(1800), eur, Some(Month)),
            ("Mensuel de 52500,00 XOF", 52_500, None, Some("XOF"), Some(Month)),
            ("150 000 FCFA / mois", 150_000, None, Some("XOF"), Some(Month)),
            ("de 4000 dh à 6000 dh", 4000, Some(6000), Some("MAD"), None),
            ("2.500.000 - 3.000.000 F CFA", 2_500_000, Some(3_000_000), Some("XOF"), None),
            ("1500€ par mois", 1500, None, eur, Some(Month)),
            ("GHS 1,200.50 per day", 1200, None, Some("GHS"), Some(Day)),
            ("entre 800 et 900", 800, Some(900), None, None),
        ] {
            check(written, min, max, currency, period);
        }
        assert_eq!(salary("Mensuel de 1 Euros sur 13,5 mois", None).and_then(|read| read.months), Some(13));
        let gabon = Country::parse("GA");
        assert_eq!(
            salary("90 000 FCFA", gabon).and_then(|read| read.currency).map(Currency::code),
            Some("XAF")
        );
    }

    #[test]
    fn a_wording_that_is_not_sure_gives_nothing() {
        for written in [
            "",
            "Annuel de",
            "Selon profil",
            "A négocier",
            "- Mutuelle",
            "24 / 30 KE",
            "environ 2000 Euros",
            "Mensuel de 1000 Euros à 2000 Euros ou 3000 Euros",
            "100 Euros ou 200 FCFA",
            "10 euros 20 dh",
            "Mensuel de 2000 Euros par an",
            "Mensuel de 2000 Euros sur",
            "Mensuel de 2000 Euros sur 12",
            "1.2.3 euros",
            "12345.678,9,1 euros",
            "99999999999999999999999 Euros",
            "30k€",
        ] {
            assert_eq!(salary(written, None), None, "{written}");
        }
    }

    #[test]
    fn figures_that_nobody_can_have_meant_are_not_plausible() {
        for (written, plausible) in [
            ("Annuel de 2000 Euros", false),
            ("Annuel de 1800 Euros à 2200 Euros", false),
            ("Mensuel de 35000 Euros", false),
            ("Mensuel de 1764,00 Euros à 264600,00 Euros", false),
            ("Mensuel de 2000 Euros à 1800 Euros", false),
            ("Mensuel de 0,00 Euros", false),
            ("Horaire de 1800 Euros", false),
            ("Mensuel de 1800 Euros sur 99 mois", false),
            ("Mensuel de 600,00 Euros à 1500,00 Euros sur 12 mois", true),
            ("Annuel de 64000 Euros à 100000 Euros sur 13 mois", true),
            ("Horaire de 11,52 Euros", true),
            ("Mensuel de 52500,00 XOF", true),
            ("Mensuel de 500 JPY", true),
        ] {
            assert_eq!(salary(written, None).map(|read| read.is_plausible()), Some(plausible), "{written}");
        }
    }
}
