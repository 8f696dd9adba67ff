//! Days in the writing of people: what parts them, short years, names of months, days said from today. Day comes
//! before month in all three languages; only a number of four digits in front makes it year, month, day.

use super::Day;
use crate::domain::datum::Reject;
use crate::facts::{fold, month};

/// Years of a written day outside these are slips of the finger.
const READABLE_YEARS: std::ops::RangeInclusive<i16> = 1800..=2200;

/// # Errors
/// There is no such day, or its year is out of reach.
pub(in crate::domain) fn dated(day: i8, month: i8, year: i16) -> Result<Day, Reject> {
    if !READABLE_YEARS.contains(&year) {
        return Err(Reject("reject-day"));
    }
    Day::new(year, month, day).ok_or(Reject("reject-day-impossible"))
}

/// A year as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Year {
    Full(i16),
    /// The last two digits.
    Short(i16),
}

impl Year {
    /// The latest year with these digits that is no more than so many years ahead.
    pub(in crate::domain) fn near(self, this_year: i16, ahead: i16) -> i16 {
        match self {
            Year::Full(year) => year,
            Year::Short(digits) => {
                let latest = this_year.saturating_add(ahead);
                latest - (latest - digits).rem_euclid(100)
            }
        }
    }

    pub(in crate::domain) fn read(digits: &str) -> Option<Year> {
        let number = digits.parse().ok()?;
        match digits.len() {
            2 => Some(Year::Short(number)),
            4 => Some(Year::Full(number)),
            _ => None,
        }
    }
}

/// A day as it was written; whether the calendar has it is not said.
pub(in crate::domain) struct Written {
    pub day: i8,
    pub month: i8,
    pub year: Option<Year>,
}

/// Takes a written day apart.
pub(in crate::domain) fn written(text: &str) -> Option<Written> {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let small = |digits: &str| if digits.len() <= 2 { digits.parse::<i8>().ok() } else { None };
    let of = |day: &str, month: i8, year: Option<&str>| {
        let year = match year {
            Some(year) => Some(Year::read(year)?),
            None => None,
        };
        Some(Written { day: small(day)?, month, year })
    };
    match words[..] {
        [digits] => match (digits.len(), digits.is_ascii()) {
            (6 | 8, true) => compact(digits),
            _ => None,
        },
        [day, name] if is_name(name) => of(day, month(name)?, None),
        [name, day] if is_name(name) => of(day, month(name)?, None),
        [day, number] => of(day, small(number)?, None),
        [day, name, year] if is_name(name) => of(day, month(name)?, Some(year)),
        [name, day, year] if is_name(name) => of(day, month(name)?, Some(year)),
        [year, number, day] if year.len() == 4 => of(day, small(number)?, Some(year)),
        [day, number, year] => of(day, small(number)?, Some(year)),
        _ => None,
    }
}

/// `14031988`, `140388` and `19880314`: as typed on a number pad. No text can be two of them, since no month
/// begins with 18 to 22.
fn compact(digits: &str) -> Option<Written> {
    let part = |range: std::ops::Range<usize>| digits.get(range);
    let small = |range| part(range).and_then(|digits| digits.parse::<i8>().ok());
    let front = part(0..4).and_then(Year::read);
    if digits.len() == 8
        && matches!(front, Some(Year::Full(year)) if READABLE_YEARS.contains(&year))
        && matches!(small(4..6), Some(1..=12))
    {
        return Some(Written { day: small(6..8)?, month: small(4..6)?, year: front });
    }
    Some(Written {
        day: small(0..2)?,
        month: small(2..4)?,
        year: Some(part(4..digits.len()).and_then(Year::read)?),
    })
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_alphabetic)
}

/// Numbers and names of a written day, without the words that only join them: `1er mars`, `14 de março de 1988`,
/// `March 3rd, 1988`, `14mars1988`.
pub(in crate::domain) fn words(text: &str) -> Vec<String> {
    const JOINING: [&str; 11] = ["er", "st", "nd", "rd", "th", "o", "de", "le", "the", "of", "em"];
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for letter in fold(text).chars() {
        let joins = letter != ' ' && last != ' ' && letter.is_numeric() == last.is_numeric();
        match words.last_mut() {
            Some(word) if joins => word.push(letter),
            _ if letter != ' ' => words.push(letter.to_string()),
            _ => {}
        }
        last = letter;
    }
    words.retain(|word| !JOINING.contains(&word.as_str()));
    words
}

/// Days said from today: `t`, `t+3`, `t+3w`, `t-1m`, `+7`, `demain`.
pub(in crate::domain) fn relative(text: &str, today: Day) -> Option<Day> {
    // Some keyboards make a dash of the minus.
    let text = text.trim().to_lowercase().replace(['−', '–'], "-");
    let sign = text.find(['+', '-']);
    let (anchor, rest) = text.split_at(sign.unwrap_or(text.len()));
    let named = match fold(anchor).as_str() {
        "" if sign.is_some() => 0,
        "t" | "a" | "h" | "today" | "auj" | "aujourdhui" | "hoje" => 0,
        "demain" | "tomorrow" | "amanha" => 1,
        "hier" | "yesterday" | "ontem" => -1,
        "apres demain" | "depois de amanha" if sign.is_none() => 2,
        "avant hier" | "anteontem" if sign.is_none() => -2,
        _ => return hyphenated(&text, today),
    };
    let day = today.plus_days(named);
    if rest.is_empty() { Some(day) } else { shifted(day, rest).or_else(|| hyphenated(&text, today)) }
}

/// Two words that are written with a hyphen, which looks like a minus.
fn hyphenated(text: &str, today: Day) -> Option<Day> {
    match fold(text).as_str() {
        "apres demain" => Some(today.plus_days(2)),
        "avant hier" => Some(today.plus_days(-2)),
        _ => None,
    }
}

/// A day moved by `+3`, `-2w`, `+1m` or `-1y`: days, weeks, months, years by their first letter in the three
/// languages.
fn shifted(day: Day, shift: &str) -> Option<Day> {
    let (sign, amount) = match shift.strip_prefix('-') {
        Some(amount) => (-1, amount.trim()),
        None => (1, shift.strip_prefix('+')?.trim()),
    };
    let unit_at = amount.find(|c: char| !c.is_ascii_digit()).unwrap_or(amount.len());
    let (digits, unit) = amount.split_at(unit_at);
    let count = sign * digits.parse::<i32>().ok().filter(|_| digits.len() <= 5)?;
    Some(match fold(unit).as_str() {
        "" | "d" | "j" => day.plus_days(i64::from(count)),
        "w" | "s" => day.plus_days(i64::from(count) * 7),
        "m" => day.plus_months(count),
        "y" | "a" => day.plus_months(count * 12),
        _ => return None,
    })
}
