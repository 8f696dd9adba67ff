//! Numbers, money, days and times as each language writes them, and names of months as people write them.
//!
//! Months and weekdays are facts of a language, kept here as tables and not as messages. Whole arithmetic only: what
//! is shown is exact. A month or a day out of its range shows as `?`, never a panic.

use super::Lang;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How a language writes numbers. French groups by a narrow no-break space, so that a line never breaks inside.
struct Signs {
    group: char,
    point: char,
}

const SIGNS: [Signs; 3] = [
    Signs { group: '\u{202f}', point: ',' },
    Signs { group: ',', point: '.' },
    Signs { group: '.', point: ',' },
];

const MONTHS: [[&str; 12]; 3] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
];

const SHORT_MONTHS: [[&str; 12]; 3] = [
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ["jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."],
];

const WEEKDAYS: [[&str; 7]; 3] = [
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
];

const SHORT_WEEKDAYS: [[&str; 7]; 3] = [
    ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    ["seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."],
];

/// A whole number: `1 234 567`, `1,234,567`, `1.234.567`.
pub fn number(lang: Lang, value: i64) -> String {
    signed(value < 0, &grouped(lang, value.unsigned_abs()))
}

/// A number held in thousandths, with 0 to 3 places, rounded half away from zero: 414 is `0,414`, with two `0,41`.
pub fn decimal(lang: Lang, thousandths: i64, places: u8) -> String {
    let places = places.min(3);
    let dropped = 10_u64.pow(u32::from(3 - places));
    let kept = thousandths.unsigned_abs().saturating_add(dropped / 2) / dropped;
    signed(thousandths < 0 && kept > 0, &fixed(lang, kept, places))
}

/// A number that was written exactly with a point, as the language writes it: `0.468333` is `0,468333`.
pub fn written(lang: Lang, exact: &str) -> String {
    exact.replace('.', &SIGNS[lang.index()].point.to_string())
}

/// An amount in the smallest unit of its currency, which has `decimals` places: `650 000 XOF`, `XOF 650,000`,
/// `650.000 XOF`. English puts the currency before, close if it is a sign.
pub fn money(lang: Lang, minor_units: i64, decimals: u8, currency: &str) -> String {
    let amount = signed(minor_units < 0, &fixed(lang, minor_units.unsigned_abs(), decimals));
    let is_code = currency.chars().all(char::is_alphanumeric);
    match lang {
        Lang::En if !is_code => {
            signed(minor_units < 0, &format!("{currency}{}", amount.trim_start_matches('-')))
        }
        Lang::En => format!("{currency}\u{a0}{amount}"),
        Lang::Fr | Lang::Pt => format!("{amount}\u{a0}{currency}"),
    }
}

/// A day: `12 mars 2026`, `12 Mar 2026`, `12 de março de 2026`.
pub fn date(lang: Lang, year: i16, month: i8, day: i8) -> String {
    match lang {
        Lang::Fr => format!("{} {} {year}", french_day(day), month_name(lang, month)),
        Lang::En => format!("{day} {} {year}", short_month_name(lang, month)),
        Lang::Pt => format!("{day} de {} de {year}", month_name(lang, month)),
    }
}

/// A day of the year at hand: `12 mars`, `12 Mar`, `12 mar.`.
pub fn date_short(lang: Lang, month: i8, day: i8) -> String {
    let month = short_month_name(lang, month);
    match lang {
        Lang::Fr => format!("{} {month}", french_day(day)),
        Lang::En | Lang::Pt => format!("{day} {month}"),
    }
}

/// A day in ten or eleven columns: `12/03/2026`, in English `12 Mar 2026`, since 12/03 is two days to two readers.
pub fn date_numeric(lang: Lang, year: i16, month: i8, day: i8) -> String {
    match lang {
        Lang::Fr | Lang::Pt => format!("{day:02}/{month:02}/{year:04}"),
        Lang::En => date(lang, year, month, day),
    }
}

/// A day as an invitation says it: `lundi 23 novembre 2026`, `Monday 23 November 2026`,
/// `segunda-feira, 23 de novembro de 2026`. `weekday` is 1 for Monday to 7.
pub fn date_in_full(lang: Lang, weekday: i8, year: i16, month: i8, day: i8) -> String {
    let weekday = weekday_name(lang, weekday);
    match lang {
        Lang::Fr => format!("{weekday} {}", date(lang, year, month, day)),
        Lang::En => format!("{weekday} {day} {} {year}", month_name(lang, month)),
        Lang::Pt => format!("{weekday}, {}", date(lang, year, month, day)),
    }
}

/// A day of the week at hand: `lun. 23 nov.`, `Mon 23 Nov`, `seg. 23 nov.`. `weekday` is 1 for Monday to 7.
pub fn date_with_weekday(lang: Lang, weekday: i8, month: i8, day: i8) -> String {
    format!("{} {}", short_weekday_name(lang, weekday), date_short(lang, month, day))
}

/// A month: `mars 2026`, `March 2026`, `março de 2026`.
pub fn month_year(lang: Lang, year: i16, month: i8) -> String {
    let month = month_name(lang, month);
    match lang {
        Lang::Fr | Lang::En => format!("{month} {year}"),
        Lang::Pt => format!("{month} de {year}"),
    }
}

/// A time of day: `14 h 32`, `14:32`, `14:32`.
pub fn time(lang: Lang, hour: i8, minute: i8) -> String {
    match lang {
        Lang::Fr => format!("{hour} h {minute:02}"),
        Lang::En | Lang::Pt => format!("{hour:02}:{minute:02}"),
    }
}

/// The name of a month, 1 to 12.
pub fn month_name(lang: Lang, month: i8) -> &'static str {
    named(&MONTHS[lang.index()], month)
}

/// The short name of a month, 1 to 12, with its point where the language writes one.
pub fn short_month_name(lang: Lang, month: i8) -> &'static str {
    named(&SHORT_MONTHS[lang.index()], month)
}

/// The name of a weekday, 1 for Monday to 7.
pub fn weekday_name(lang: Lang, weekday: i8) -> &'static str {
    named(&WEEKDAYS[lang.index()], weekday)
}

/// The short name of a weekday, 1 for Monday to 7.
pub fn short_weekday_name(lang: Lang, weekday: i8) -> &'static str {
    named(&SHORT_WEEKDAYS[lang.index()], weekday)
}

/// Reads the name of a month, 1 to 12, in any of the languages, with or without its accents.
///
/// A beginning of three letters or more is enough where it leaves no doubt: `juil.` is July, `jui` is nothing.
pub fn month(word: &str) -> Option<u8> {
    let word = folded(word.trim().trim_end_matches('.'));
    if word.len() < 3 {
        return None;
    }
    let begins = |month: &usize| MONTHS.iter().any(|names| folded(names[*month]).starts_with(&word));
    let mut meant = (0..12).filter(begins);
    let (first, second) = (meant.next()?, meant.next());
    if second.is_some() { None } else { u8::try_from(first + 1).ok() }
}

fn folded(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn named(names: &[&'static str], number: i8) -> &'static str {
    let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    at.and_then(|at| names.get(at)).copied().unwrap_or("?")
}

/// The first of a month is an ordinal in French, and only the first.
fn french_day(day: i8) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

fn signed(is_negative: bool, shown: &str) -> String {
    if is_negative { format!("-{shown}") } else { shown.to_owned() }
}

/// Units of which the last `places` digits stand behind the point.
fn fixed(lang: Lang, units: u64, places: u8) -> String {
    if places == 0 {
        return grouped(lang, units);
    }
    let width = usize::from(places);
    let whole = 10_u64.checked_pow(u32::from(places)).map_or((0, units), |one| (units / one, units % one));
    format!("{}{}{:0width$}", grouped(lang, whole.0), SIGNS[lang.index()].point, whole.1)
}

fn grouped(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let mut shown = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(SIGNS[lang.index()].group);
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same value in French, English and Portuguese; `_` for a narrow no-break space, `~` for a no-break space.
    fn check(said: impl Fn(Lang) -> String, expected: [&str; 3]) {
        for lang in Lang::ALL {
            let expected = expected[lang.index()].replace('_', "\u{202f}").replace('~', "\u{a0}");
            assert_eq!(said(lang), expected, "{}", lang.code());
        }
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        for (value, expected) in [
            (0, ["0", "0", "0"]),
            (-7, ["-7", "-7", "-7"]),
            (999, ["999", "999", "999"]),
            (1_000, ["1_000", "1,000", "1.000"]),
            (-1_234_567, ["-1_234_567", "-1,234,567", "-1.234.567"]),
            (
                i64::MIN,
                ["-9_223_372_036_854_775_808", "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"],
            ),
        ] {
            check(|lang| number(lang, value), expected);
        }
    }

    #[test]
    fn thousandths_are_rounded_half_away_from_zero() {
        for (value, places, expected) in [
            (414, 3, ["0,414", "0.414", "0,414"]),
            (414, 2, ["0,41", "0.41", "0,41"]),
            (515, 2, ["0,52", "0.52", "0,52"]),
            (-515, 2, ["-0,52", "-0.52", "-0,52"]),
            (1_234_567, 1, ["1_234,6", "1,234.6", "1.234,6"]),
            (499, 0, ["0", "0", "0"]),
            (-499, 0, ["0", "0", "0"]),
            (500, 0, ["1", "1", "1"]),
            (1_000, 9, ["1,000", "1.000", "1,000"]),
        ] {
            check(|lang| decimal(lang, value, places), expected);
        }
        assert!(decimal(Lang::En, i64::MIN, 0).starts_with("-9,223"));
    }

    #[test]
    fn money_stands_on_its_language_s_side() {
        for (units, decimals, currency, expected) in [
            (650_000, 0, "XOF", ["650_000~XOF", "XOF~650,000", "650.000~XOF"]),
            (123_456, 2, "EUR", ["1_234,56~EUR", "EUR~1,234.56", "1.234,56~EUR"]),
            (-5, 2, "€", ["-0,05~€", "-€0.05", "-0,05~€"]),
            (1_234, 3, "TND", ["1,234~TND", "TND~1.234", "1,234~TND"]),
        ] {
            check(|lang| money(lang, units, decimals, currency), expected);
        }
        assert!(money(Lang::Fr, i64::MIN, 200, "XOF").ends_with("XOF"));
    }

    #[test]
    fn a_day_has_a_form_for_each_place() {
        check(|l| date(l, 2026, 3, 12), ["12 mars 2026", "12 Mar 2026", "12 de março de 2026"]);
        check(|l| date(l, 2026, 8, 1), ["1er août 2026", "1 Aug 2026", "1 de agosto de 2026"]);
        check(|l| date_short(l, 3, 12), ["12 mars", "12 Mar", "12 mar."]);
        check(|l| date_short(l, 2, 1), ["1er févr.", "1 Feb", "1 fev."]);
        check(|l| date_numeric(l, 2026, 3, 2), ["02/03/2026", "2 Mar 2026", "02/03/2026"]);
        check(|l| month_year(l, 2026, 3), ["mars 2026", "March 2026", "março de 2026"]);
        check(|l| date_with_weekday(l, 1, 11, 23), ["lun. 23 nov.", "Mon 23 Nov", "seg. 23 nov."]);
        check(
            |l| date_in_full(l, 7, 2026, 12, 1),
            ["dimanche 1er décembre 2026", "Sunday 1 December 2026", "domingo, 1 de dezembro de 2026"],
        );
    }

    #[test]
    fn a_time_has_two_digits_of_minutes() {
        check(|lang| time(lang, 14, 32), ["14 h 32", "14:32", "14:32"]);
        check(|lang| time(lang, 9, 5), ["9 h 05", "09:05", "09:05"]);
    }

    #[test]
    fn what_is_no_month_or_weekday_is_a_question_mark() {
        for number in [i8::MIN, -1, 0, 13, i8::MAX] {
            assert_eq!(month_name(Lang::Fr, number), "?");
            assert_eq!(short_weekday_name(Lang::Fr, number), "?");
        }
        assert_eq!(weekday_name(Lang::Pt, 7), "domingo");
    }

    #[test]
    fn every_name_of_a_month_is_read_back() {
        for number in 1..=12 {
            for lang in Lang::ALL {
                for name in [month_name(lang, number), short_month_name(lang, number)] {
                    assert_eq!(month(name), u8::try_from(number).ok(), "{name}");
                    assert_eq!(month(&name.to_uppercase()), u8::try_from(number).ok(), "{name}");
                }
            }
        }
    }

    #[test]
    fn a_beginning_that_leaves_a_doubt_is_no_month() {
        for (word, number) in [
            ("aout", Some(8)),
            ("fe\u{301}vrier", Some(2)),
            (" Dez. ", Some(12)),
            ("sept", Some(9)),
            ("jui", None),
            ("ju", None),
            ("ma", None),
            ("marsouin", None),
            ("", None),
            ("...", None),
            ("12", None),
        ] {
            assert_eq!(month(word), number, "{word}");
        }
    }
}
