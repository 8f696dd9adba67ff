//! The blocks in which somebody stands and those in which somebody is looked for. Two records that share no block
//! are never compared, so every kind of slip must leave one key standing: a name misspelt, left out or in the
//! other field, a day and its month swapped, a year off by one.

use super::Person;
use crate::domain::birth::{Birth, Precision};
use crate::domain::names;

/// More names than these find nobody who is not found already.
const PAIRED_NAMES: usize = 3;
const DATED_NAMES: usize = 4;
const PLACED_NAMES: usize = 2;
/// So many sounds of each name of a pair: a slip further on costs nothing then, and blocks hardly grow.
const PAIR_SOUNDS: usize = 3;

/// The keys a person is stored under.
pub fn keys(person: &Person) -> Vec<String> {
    let names = Names::of(person);
    let mut keys = shared(person, &names);
    match person.birth {
        Some(_) => keys.extend(names.pairs.iter().map(|pair| format!("P{pair}"))),
        None => keys.extend(names.pairs.iter().map(|pair| format!("N{pair}"))),
    }
    keys.extend(placed(person, &names));
    keys
}

/// The keys a person is looked for under. A name without a birth is looked for among all; with a birth, only
/// among those whose birth agrees and the few without one, so that a common name stays a small block.
pub fn probes(person: &Person) -> Vec<String> {
    let names = Names::of(person);
    let mut keys = shared(person, &names);
    keys.extend(names.pairs.iter().map(|pair| format!("N{pair}")));
    match person.birth {
        None => keys.extend(names.pairs.iter().map(|pair| format!("P{pair}"))),
        // A day that may be trusted finds a misspelt name by itself.
        Some(birth) if birth.precision() == Precision::Day && !birth.probable_estimate() => {}
        Some(_) => keys.extend(placed(person, &names)),
    }
    keys
}

/// True for the key of a telephone or a paper: whoever stands there has something in common that weighs by itself.
pub fn of_a_number(key: &str) -> bool {
    key.starts_with(['T', 'D'])
}

/// One name with year and region, for those whose day of birth nobody knows and whose other name is misspelt.
fn placed(person: &Person, names: &Names) -> Vec<String> {
    let (Some(birth), Some(region)) = (person.birth, &person.region) else { return Vec::new() };
    let years = birth.from().year()..=birth.to().year();
    let told = names.dated.iter().take(PLACED_NAMES);
    told.flat_map(|name| years.clone().map(move |year| format!("L{name} {year} {region}"))).collect()
}

/// The keys under which both sides stand.
fn shared(person: &Person, names: &Names) -> Vec<String> {
    let mut keys = Vec::with_capacity(12);
    if let Some(birth) = person.birth {
        for years in year_windows(birth) {
            keys.extend(names.pairs.iter().map(|pair| format!("Y{pair} {years}")));
        }
        if birth.precision() == Precision::Day {
            let day = birth.from();
            let (low, high) = (i8::min(day.day(), day.month()), i8::max(day.day(), day.month()));
            let date = format!("{:04}{low:02}{high:02}", day.year());
            keys.extend(names.dated.iter().map(|name| format!("B{name} {date}")));
        }
    }
    if let Some(phone) = &person.phone {
        let digits = phone.digits();
        keys.push(format!("T{}", digits.get(digits.len().saturating_sub(8)..).unwrap_or(digits)));
    }
    let document = super::number(person.document.as_deref().unwrap_or(""));
    if document.len() > 3 {
        keys.push(format!("D{document}"));
    }
    keys
}

/// The windows of years into which a birth falls. Neighbouring years always share one: window `k` holds `2k - 1`,
/// `2k` and `2k + 1`, which takes half the keys of storing a year with both its neighbours.
fn year_windows(birth: Birth) -> std::ops::RangeInclusive<i16> {
    birth.from().year() / 2..=(birth.to().year() + 1) / 2
}

struct Names {
    /// Two names, in the order of the alphabet; the most telling pair first. A single name is a pair by itself.
    pairs: Vec<String>,
    /// Single names.
    dated: Vec<String>,
}

impl Names {
    fn of(person: &Person) -> Names {
        let sounds = |words: Vec<String>| words.iter().map(|word| names::key(word)).collect::<Vec<_>>();
        let mut words = [names::tokens(&person.family), names::tokens(&person.given)].concat();
        if words.iter().any(|word| !is_initial(word)) {
            // An initial finds half the country.
            words.retain(|word| !is_initial(word));
        }
        let mut own = sounds(words);
        own.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        own.dedup();
        let short = |name: &String| name.chars().take(PAIR_SOUNDS).collect::<String>();
        let paired: Vec<String> = own.iter().take(PAIRED_NAMES).map(short).collect();
        let mut pairs = Vec::new();
        for (place, one) in paired.iter().enumerate() {
            for other in paired.iter().skip(place + 1) {
                let (first, second) = if one <= other { (one, other) } else { (other, one) };
                let pair = format!("{first} {second}");
                if !pairs.contains(&pair) {
                    pairs.push(pair);
                }
            }
        }
        if let [only] = &own[..] {
            pairs.push(only.clone());
        }
        let mut dated: Vec<String> = own.into_iter().take(DATED_NAMES).collect();
        let other = sounds(names::tokens(&person.others)).into_iter().find(|name| !dated.contains(name));
        dated.extend(other);
        Names { pairs, dated }
    }
}

fn is_initial(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;

    fn person(family: &str, given: &str, birth: &str) -> Person {
        let year = |text: &str| text.parse().ok().and_then(Birth::in_year);
        Person {
            family: family.to_owned(),
            given: given.to_owned(),
            birth: Day::parse(birth).map(Birth::on_day).or_else(|| year(birth)),
            region: Some("TG-M".to_owned()),
            ..Person::default()
        }
    }

    fn meet(stored: &Person, sought: &Person) -> bool {
        let stored = keys(stored);
        probes(sought).iter().any(|key| stored.contains(key))
    }

    #[test]
    fn a_slip_leaves_a_key_standing() {
        let stored = person("Fictivi", "Kossi Exemple", "1984-03-07");
        for (family, given, birth) in [
            ("FICTIVI", "kossi exemple", "1984-03-07"),
            ("Kossi Exemple", "Fictivi", "1984-03-07"),
            ("Fictivi", "Kossi", "1984"),
            ("Fictvi", "Kossi Exemple", "1984-03-07"),
            ("Fitcivi", "Kossi Exemple", "1984"),
            ("Fictivi", "Kossi Exemple", "1984-07-03"),
            ("Fictivi", "Kossi Exemple", "1985-03-07"),
            ("Fictivi", "Kossi Exemple", "1983"),
            ("Fictivi", "Kossi Exemple", ""),
            ("Fictivi", "Kossi", ""),
        ] {
            let sought = person(family, given, birth);
            assert!(meet(&stored, &sought), "{family} {given} {birth}");
            assert!(meet(&sought, &stored), "{family} {given} {birth}, the other way round");
        }
    }

    #[test]
    fn strangers_do_not_meet() {
        let stored = person("Fictivi", "Kossi Exemple", "1984-03-07");
        for (family, given, birth) in [
            ("Modele", "Awa", "1984-03-07"),
            ("Fictivi", "Kossi Exemple", "1988-03-07"),
            ("Fictivi", "Awa", "1990-01-01"),
            ("", "", ""),
        ] {
            assert!(!meet(&stored, &person(family, given, birth)), "{family} {given} {birth}");
        }
    }

    #[test]
    fn neighbouring_years_share_a_window_and_distant_ones_do_not() {
        let windows = |year| Birth::in_year(year).map(|birth| year_windows(birth).collect::<Vec<_>>());
        let meet = |one, other| {
            let (one, other) = (windows(one).unwrap_or_default(), windows(other).unwrap_or_default());
            one.iter().any(|window| other.contains(window))
        };
        for year in 1950..2020 {
            assert!(meet(year, year) && meet(year, year + 1) && !meet(year, year + 3), "{year}");
        }
    }

    #[test]
    fn keys_are_few_and_each_stands_once() {
        let mut person = person("Fictivi Modele", "Kossi Exemple Awa Sena", "1985-03-07");
        person.phone = crate::domain::datum::Datum::restore(&"+22890123456".into());
        person.document = Some("1234 567".to_owned());
        let mut keys = keys(&person);
        assert!(keys.len() <= 17, "{keys:?}");
        assert_eq!(keys.iter().filter(|key| of_a_number(key)).count(), 2);
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
