//! Days and instants as partners write them. A time without zone is taken as UTC: within a day, which is as fine
//! as the desk counts. No clock is asked, so relative dates (`il y a 4 mois`) are not read here.

use crate::domain::day::{Day, Instant};
use crate::facts::fold;

/// Years in which an ad can have been written; others are slips.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// The instant of `2024-01-05T04:39:25.000Z`, `2019-06-01T08:00:00+02:00`, or of either without zone or time.
pub fn instant(text: &str) -> Option<Instant> {
    let text = text.trim();
    let day = day(text)?;
    if text.len() <= 10 {
        return Instant::parse(&format!("{day}T00:00:00Z"));
    }
    Instant::parse(text).or_else(|| Instant::parse(&format!("{text}Z")))
}

/// The day of `2024-01-05`, of the same with a time behind it, and of `05/01/2024` with `/`, `.` or `-`.
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let written = text.split(['T', 't', ' ']).next()?;
    let mut parts = written.split(['-', '/', '.']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (first, second, third),
        (1..=2, 4) => (third, second, first),
        _ => return None,
    };
    if parts.next().is_some() {
        return None;
    }
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    Day::new(year, month.parse().ok()?, day.parse().ok()?)
}

/// How many days ago something was, told as `il y a 4 mois`, `3 days ago`, `há 2 semanas`.
pub fn days_ago(text: &str) -> Option<i64> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let behind = words.iter().position(|word| *word == "ago").map(|end| end.checked_sub(2));
    let before = || {
        let french = words.windows(3).position(|words| words == ["il", "y", "a"]).map(|place| place + 3);
        french.or_else(|| words.iter().position(|word| *word == "ha").map(|place| place + 1))
    };
    let place = behind.flatten().or_else(before)?;
    let number = match *words.get(place)? {
        "un" | "une" | "a" | "an" | "um" | "uma" => 1,
        number => number.parse::<i64>().ok().filter(|number| (0..=5_000).contains(number))?,
    };
    let days = match *words.get(place + 1)? {
        "jour" | "jours" | "day" | "days" | "dia" | "dias" => 1,
        "semaine" | "semaines" | "week" | "weeks" | "semana" | "semanas" => 7,
        "mois" | "month" | "months" | "mes" | "meses" => 30,
        "an" | "ans" | "annee" | "annees" | "year" | "years" | "ano" | "anos" => 365,
        "heure" | "heures" | "hour" | "hours" | "hora" | "horas" | "minute" | "minutes" | "minutos" => 0,
        _ => return None,
    };
    Some(number * days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_read_with_milliseconds_offsets_and_without_zone() {
        for (written, wanted) in [
            ("2024-01-05T04:39:25.000Z", Some("2024-01-05T04:39:25Z")),
            ("2019-06-01T08:00:00+02:00", Some("2019-06-01T06:00:00Z")),
            ("2019-06-01T08:00:00", Some("2019-06-01T08:00:00Z")),
            ("2019-06-01", Some("2019-06-01T00:00:00Z")),
            ("1/6/2019", Some("2019-06-01T00:00:00Z")),
            ("", None),
            ("hier", None),
            ("2024-13-05T04:39:25Z", None),
            ("0024-01-05T04:39:25Z", None),
        ] {
            assert_eq!(instant(written).map(|instant| instant.to_string()).as_deref(), wanted, "{written}");
        }
    }

    #[test]
    fn what_is_told_from_today_is_counted_in_days() {
        for (written, wanted) in [
            ("L'offre a été publiée il y a 4 mois avant sur le site.", Some(120)),
            ("il y a une heure", Some(0)),
            ("3 days ago", Some(3)),
            ("há 2 semanas", Some(14)),
            ("ago", None),
            ("il y a", None),
            ("il y a longtemps", None),
            ("12/10/2026", None),
        ] {
            assert_eq!(days_ago(written), wanted, "{written}");
        }
    }

    #[test]
    fn days_are_read_in_both_orders() {
        for (written, wanted) in [
            ("2024-01-05", Day::new(2024, 1, 5)),
            ("2024-01-05T23:59:59.000Z", Day::new(2024, 1, 5)),
            ("05/01/2024", Day::new(2024, 1, 5)),
            ("5.1.2024", Day::new(2024, 1, 5)),
            ("31/02/2024", None),
            ("05/01/24", None),
            ("2024-01-05-06", None),
            ("demain", None),
        ] {
            assert_eq!(day(written), wanted, "{written}");
        }
    }
}
