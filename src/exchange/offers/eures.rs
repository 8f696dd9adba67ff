//! Ads of EURES in its envelopes of JSON: results of its search, told in a header, and vacancies that carry their
//! HR-XML in a text.

use super::said::{Said, Scheme};
use super::{Reader, hrxml};
use crate::domain::delivery::Entry;
use crate::domain::text::Period;
use crate::exchange::normal::{self, Notes, Object, Salary};
use crate::facts::Currency;

/// True where an object is a result of its search, or a vacancy in its envelope.
pub fn is_ad(object: &Object) -> bool {
    object.has("jobVacancyHeader") || object.has("jobVacancy")
}

/// The entry of one ad.
pub fn entry(source: &Object<'_>, at: String, reader: &mut Reader<'_>) -> Entry {
    let mut notes = Notes::at(at);
    if source.has("jobVacancy") {
        let Ok(vacancy) = source.object("jobVacancy") else {
            return notes.rejected("item", "import-wrong-type");
        };
        let header = vacancy.object("header").unwrap_or_default();
        let handle = header.text("dataSourceJvReference").ok().flatten();
        let handle = handle.or_else(|| header.text("handle").ok().flatten());
        if let Some(id) = &handle {
            notes.is_about(id.trim());
        }
        return match vacancy.text("hrxml") {
            Ok(Some(xml)) => hrxml::within(&xml, notes, handle.as_deref().map(str::trim), reader),
            Ok(None) => notes.rejected("title", "import-no-title"),
            Err(reason) => notes.rejected("item", reason),
        };
    }
    let Ok(header) = source.object("jobVacancyHeader") else {
        return notes.rejected("item", "import-wrong-type");
    };
    let text = |key: &str| header.text(key).ok().flatten();
    let id = text("dataSourceUniqueJVId").or_else(|| text("jobVacancyHandle"));
    let Some(id) = id else { return notes.rejected("id", "import-no-id") };
    notes.is_about(id.trim());
    let mut said = Said {
        id: id.trim().to_owned(),
        external_id: text("jobVacancyHandle"),
        title: text("title").unwrap_or_default(),
        employer: text("employerName"),
        posts: text("posts"),
        ..Said::default()
    };
    said.description.extend(text("jobDescription"));
    said.closes = text("lastApplicationDate").or_else(|| text("endDate"));
    let audit = source.object("auditInfo").unwrap_or_default();
    said.published = audit.text("creationDate").ok().flatten();
    said.updated = audit.text("modificationDate").ok().flatten();
    for facet in source.objects("jobFacets").unwrap_or_default() {
        facet_of(&facet, &mut said);
    }
    pay(&header, &mut said);
    let related = source.object("related").unwrap_or_default();
    let pages = related.objects("urls").unwrap_or_default();
    said.url = pages.iter().find_map(|page| page.text("urlValue").ok().flatten());
    said.apply.extend(said.url.clone());
    said.entry(notes, reader)
}

fn facet_of<'a>(facet: &Object<'a>, said: &mut Said<'a>) {
    let text = |key: &str| facet.text(key).ok().flatten();
    let (Some(name), Some(value)) = (text("facetName"), text("facetValue")) else { return };
    let told = text("facetDescription");
    match &*name {
        // NUTS: the country comes first, and EL and UK are Greece and the United Kingdom.
        "LOCATION" => {
            let country = value.get(..2).map(|code| match code {
                "EL" => "GR".to_owned(),
                "UK" => "GB".to_owned(),
                other => other.to_owned(),
            });
            said.countries.extend(country.map(Into::into));
            said.place = said.place.take().or(told);
        }
        "OCCUPATION" => {
            said.codes.push((Scheme::Isco, value));
            said.occupation = said.occupation.take().or(told);
        }
        "CONTRACT_TYPE" => said.hours.extend(told),
        "CONTRACT_DURATION" => said.contracts.extend(told),
        "EXPERIENCE" => match &*value {
            "A" => said.experience_asked = Some(false),
            // `Up to 1 year` and `Up to 2 years`: the most that is asked, not the least.
            "B" | "C" => said.experience_asked = Some(true),
            "D" => said.experience_months = Some(24),
            "E" => said.experience_months = Some(60),
            _ => {}
        },
        _ => {}
    }
}

fn pay<'a>(header: &Object<'a>, said: &mut Said<'a>) {
    let text = |key: &str| header.text(key).ok().flatten();
    // 0 is how the form says that nobody said.
    let amount = |key: &str| text(key).and_then(|told| normal::amount(&told)).filter(|amount| *amount > 0);
    let (least, most) = (amount("minimalSalary"), amount("maximalSalary"));
    let Some(min) = least.or(most) else { return };
    let currency = text("salaryCurrencyCode");
    let period = text("salaryPeriodCode");
    let words = [Some(min.to_string()), most.filter(|most| *most != min).map(|most| format!("- {most}"))];
    let words: Vec<String> = words.into_iter().flatten().collect();
    let tail = [&currency, &period].into_iter().flatten().map(|told| told.to_string());
    said.salary.push(words.into_iter().chain(tail).collect::<Vec<_>>().join(" ").into());
    let period = period.and_then(|code| match code.trim().to_ascii_uppercase().as_str() {
        "H" | "HOUR" => Some(Period::Hour),
        "D" | "DAY" => Some(Period::Day),
        "W" | "WEEK" => Some(Period::Week),
        "M" | "MONTH" => Some(Period::Month),
        "Y" | "A" | "YEAR" => Some(Period::Year),
        _ => None,
    });
    let currency = currency.and_then(|code| Currency::parse(code.trim()));
    said.pay = Some(Salary { min, max: most.filter(|most| *most != min), currency, period, months: None });
}
