//! What is wrong in a pack, all of it at once: a file that somebody edited is looked through before the desk runs on it.
//! Each fault names its place in the file and the id of its sentence.

use super::{Feast, Pack};
use crate::facts::{Currency, LanguageCode};
use std::collections::HashSet;

/// One fault of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `feast 3`, `phone.display`: the place in the file, entries counted from 1.
    pub at: String,
    /// Id of the sentence.
    pub why: &'static str,
    /// What stands there.
    pub told: String,
}

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// Minutes from UTC, as clocks of the world go.
const OFFSETS: std::ops::RangeInclusive<i32> = -720..=840;
const AGES: std::ops::RangeInclusive<i64> = 10..=25;

impl Pack {
    /// Every fault, in the order of the file.
    pub fn faults(&self) -> Vec<Fault> {
        let mut found = Found::default();
        self.check_basics(&mut found);
        self.check_phone(&mut found);
        self.check_lists(&mut found);
        self.check_visits(&mut found);
        for (number, feast) in (1..).zip(&self.feast) {
            found.unless(feast.is_dated(), || format!("feast {number}"), "pack-feast", &feast.told());
        }
        self.check_hours(&mut found);
        self.check_texts(&mut found);
        found.0
    }

    fn check_basics(&self, found: &mut Found) {
        found.unless(!self.languages.is_empty(), || "languages".to_owned(), "pack-language", "");
        for code in self.languages.iter().filter(|code| LanguageCode::parse(code).is_none()) {
            found.fault("languages".to_owned(), "pack-language", code);
        }
        found.unless(
            Currency::parse(&self.currency).is_some(),
            || "currency".to_owned(),
            "pack-currency",
            &self.currency,
        );
        let offset = self.clock_offset_minutes;
        found.unless(
            OFFSETS.contains(&offset),
            || "clock_offset_minutes".to_owned(),
            "pack-offset",
            &offset.to_string(),
        );
        let ages = [self.ages.work, self.ages.hazardous, self.ages.abroad];
        let legal =
            ages.iter().all(|age| AGES.contains(age)) && ages.iter().all(|age| *age >= self.ages.work);
        found.unless(legal, || "ages".to_owned(), "pack-ages", &format!("{ages:?}"));
    }

    fn check_phone(&self, found: &mut Found) {
        let phone = &self.phone;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        found.unless(digits(&phone.prefix), || "phone.prefix".to_owned(), "pack-phone", &phone.prefix);
        let longest = phone.lengths.iter().max().copied().unwrap_or_default();
        let shown: usize = phone.display.iter().sum();
        found.unless(
            (4..=13).contains(&longest) && shown == longest + phone.trunk.len(),
            || "phone.display".to_owned(),
            "pack-phone",
            &format!("{:?}", phone.display),
        );
        let mobile = phone.mobile_starts.iter().any(|start| phone.example.starts_with(start.as_str()));
        found.unless(
            mobile && digits(&phone.example) && phone.lengths.contains(&phone.example.len()),
            || "phone.example".to_owned(),
            "pack-phone",
            &phone.example,
        );
    }

    fn check_lists(&self, found: &mut Found) {
        let service = self.institution.iter().any(|institution| institution.kind == "pes");
        found.unless(service, || "institution".to_owned(), "pack-no-service", "pes");
        let mut codes = HashSet::new();
        for (number, document) in (1..).zip(&self.document) {
            let valid = document.validity_years.is_none_or(|years| (1..=50).contains(&years));
            let fits = valid && !document.code.is_empty() && codes.insert(document.code.as_str());
            found.unless(fits, || format!("document {number}"), "pack-document", &document.code);
        }
        let mut regions = HashSet::new();
        let begin = format!("{}-", self.country);
        found.unless(!self.region.is_empty(), || "region".to_owned(), "pack-region", "");
        for (number, region) in (1..).zip(&self.region) {
            let fits = region.code.starts_with(&begin)
                && !region.name.trim().is_empty()
                && regions.insert(region.code.as_str());
            found.unless(fits, || format!("region {number}"), "pack-region", &region.code);
        }
    }

    fn check_visits(&self, found: &mut Found) {
        let mut kinds = HashSet::new();
        let mut before = -1;
        for (number, visit) in (1..).zip(&self.visit) {
            let window = 0..=366;
            let fits = visit.months > before
                && visit.months <= 120
                && window.contains(&visit.before_days)
                && window.contains(&visit.after_days)
                && kinds.insert(visit.kind.as_str());
            found.unless(fits, || format!("visit {number}"), "pack-visit", &visit.kind);
            before = visit.months;
        }
    }

    fn check_hours(&self, found: &mut Found) {
        let days = &self.open.days;
        found.unless(!days.is_empty(), || "open.days".to_owned(), "pack-days", "");
        for day in days.iter().filter(|day| !WEEK.contains(&day.as_str())) {
            found.fault("open.days".to_owned(), "pack-days", day);
        }
        for span in self.open.hours.iter().filter(|span| !is_span(span)) {
            found.fault("open.hours".to_owned(), "pack-hours", span);
        }
    }

    fn check_texts(&self, found: &mut Found) {
        let consent = &self.consent;
        found.unless(
            !consent.version.trim().is_empty(),
            || "consent.version".to_owned(),
            "pack-consent",
            &consent.version,
        );
        let blank = |texts: [&str; 3]| texts.iter().any(|text| text.trim().is_empty());
        found.unless(!blank(consent.texts()), || "consent".to_owned(), "pack-consent", "");
        for (purpose, text) in consent.purpose.iter().filter(|(_, text)| blank(text.texts())) {
            found.fault(format!("consent.purpose.{purpose}"), "pack-consent", text.fr.trim());
        }
        let kept = &self.retention;
        let periods =
            [kept.inactive_months, kept.case_years, kept.consent_years, kept.log_years, kept.draft_days];
        let told = format!("{periods:?}");
        found.unless(periods.iter().all(|span| *span > 0), || "retention".to_owned(), "pack-period", &told);
        let waits = [self.assistance.plan_days, self.assistance.aid_days, self.assistance.answer_days];
        let told = format!("{waits:?}");
        found.unless(waits.iter().all(|span| *span > 0), || "assistance".to_owned(), "pack-period", &told);
    }
}

impl Feast {
    /// It has a day of the year, or days that were told, and nothing that is none.
    fn is_dated(&self) -> bool {
        let yearly = match (self.month, self.day) {
            // In a leap year: the 29th of February may be kept.
            (Some(month), Some(day)) => jiff::civil::Date::new(2024, month, day).is_ok(),
            (None, None) => !self.dates.is_empty(),
            _ => false,
        };
        yearly && self.dates.iter().all(|date| date.len() == 10 && date.parse::<jiff::civil::Date>().is_ok())
    }

    fn told(&self) -> String {
        let yearly = [self.month, self.day].map(|part| part.map(|part| part.to_string()));
        let parts = [Some(self.name_fr.clone())].into_iter().chain(yearly).flatten();
        parts.chain(self.dates.iter().cloned()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// `08:00-12:30`, the end after the beginning.
fn is_span(text: &str) -> bool {
    let minutes = |text: &str| {
        let (hours, minutes) = text.split_once(':').filter(|_| text.len() == 5)?;
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
    };
    let ends = text.split_once('-').map(|(from, to)| (minutes(from), minutes(to)));
    matches!(ends, Some((Some(from), Some(to))) if from < to)
}

#[derive(Default)]
struct Found(Vec<Fault>);

impl Found {
    fn fault(&mut self, at: String, why: &'static str, told: &str) {
        self.0.push(Fault { at, why, told: told.to_owned() });
    }

    fn unless(&mut self, holds: bool, at: impl FnOnce() -> String, why: &'static str, told: &str) {
        if !holds {
            self.fault(at(), why, told);
        }
    }
}
