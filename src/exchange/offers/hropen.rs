//! Ads in the JSON of HR Open Standards (4.x): a position opening with its profiles. No file of a service was at hand;
//! fields are read by the names of the standard, each in the forms that it allows.

use super::Reader;
use super::said::{Said, Scheme, Words};
use crate::domain::delivery::Entry;
use crate::domain::text::Period;
use crate::exchange::normal::{self, Notes, Object, Salary, members, named};
use crate::facts::Currency;

/// True where an object is a position opening, or holds one.
pub fn is_opening(object: &Object) -> bool {
    object.has("positionProfiles") || object.has("positionTitle") || object.has("positionOpening")
}

/// The entry of one opening.
pub fn entry(source: &Object<'_>, at: String, reader: &mut Reader<'_>) -> Entry {
    let inner = source.object("positionOpening").ok().filter(|_| source.has("positionOpening"));
    let source = inner.as_ref().unwrap_or(source);
    let mut notes = Notes::at(at);
    let told = ["id", "documentId", "positionOpeningId"].into_iter();
    let id = told.filter_map(|key| source.raw(key)).find_map(|raw| named(raw, &["value", "id"]));
    let Some(id) = id.map(|id| id.trim().to_owned()) else { return notes.rejected("id", "import-no-id") };
    notes.is_about(&id);
    let status = ["status", "positionOpeningStatusCode", "statusCode"].into_iter();
    let status =
        status.filter_map(|key| source.raw(key)).find_map(|raw| named(raw, &["code", "value", "name"]));
    if status.is_some_and(|status| {
        matches!(status.to_ascii_lowercase().as_str(), "closed" | "filled" | "cancelled")
    }) {
        return notes.removal(id, None);
    }
    let profile = source.raw("positionProfiles").or_else(|| source.raw("positionProfile"));
    let profile = profile.map(members).unwrap_or_default().into_iter().find_map(Object::read);
    // What a profile does not say the opening may.
    let raw = |key: &str| profile.as_ref().and_then(|profile| profile.raw(key)).or_else(|| source.raw(key));
    let text =
        |key: &str| raw(key).and_then(|raw| named(raw, &["value", "name", "code", "content", "description"]));
    let texts = |key: &str, keys: &[&str]| -> Vec<Words<'_>> {
        raw(key).map(members).unwrap_or_default().into_iter().filter_map(|raw| named(raw, keys)).collect()
    };
    let mut said = Said {
        id,
        external_id: raw("alternateIds").and_then(|raw| named(raw, &["value"])),
        title: text("positionTitle").or_else(|| text("title")).unwrap_or_default(),
        employer: ["organization", "hiringOrganization", "positionOrganization", "employer"]
            .into_iter()
            .filter_map(raw)
            .find_map(|raw| named(raw, &["name", "legalName", "organizationName"])),
        posts: text("openingsQuantity").or_else(|| text("numberOfOpenings")),
        contracts: texts("positionOfferingTypeCodes", &["code", "name", "value"]),
        hours: texts("positionScheduleTypeCodes", &["code", "name", "value"]),
        published: text("postDate").or_else(|| text("startDate")),
        updated: text("lastModified").or_else(|| text("modifiedDate")),
        closes: text("applicationCloseDate").or_else(|| text("endDate")),
        url: text("url").or_else(|| text("postingUrl")),
        ..Said::default()
    };
    for category in raw("jobCategories").map(members).unwrap_or_default() {
        let Some(category) = Object::read(category) else { continue };
        let list = ["listName", "scheme", "listUri", "taxonomy"].into_iter();
        let list = list.filter_map(|key| category.text(key).ok().flatten()).next().unwrap_or_default();
        let scheme = if list.to_ascii_lowercase().contains("isco") { Scheme::Isco } else { Scheme::Unnamed };
        said.codes.extend(category.text("code").ok().flatten().map(|code| (scheme, code)));
        said.occupation = said.occupation.take().or_else(|| category.text("name").ok().flatten());
    }
    for location in raw("positionLocations").or_else(|| raw("locations")).map(members).unwrap_or_default() {
        let Some(location) = Object::read(location) else { continue };
        let address = location.object("address").unwrap_or_default();
        let part = |key: &str| {
            let told = address.text(key).ok().flatten();
            told.or_else(|| location.text(key).ok().flatten())
        };
        said.countries.extend(part("countryCode").or_else(|| part("country")));
        said.regions.extend(part("countrySubdivision").or_else(|| part("region")));
        said.place = said.place.take().or_else(|| part("city")).or_else(|| part("cityName"));
        said.postal_code = said.postal_code.take().or_else(|| part("postalCode"));
    }
    said.description = texts("formattedDescriptions", &["content", "value", "description"]);
    said.description.extend(text("description"));
    said.skills = texts("positionCompetencies", &["name", "competencyName"]);
    said.apply = texts("applicationMethods", &["url", "email", "instructions"]);
    pay(raw("offeredRemunerationPackage").or_else(|| raw("remuneration")), &mut said);
    said.entry(notes, reader)
}

fn pay<'a>(raw: Option<&'a str>, said: &mut Said<'a>) {
    let Some(package) = raw.and_then(|raw| members(raw).into_iter().find_map(Object::read)) else { return };
    let ranges = package.objects("ranges").unwrap_or_default();
    let range = ranges.first().unwrap_or(&package);
    let figure = |key: &str| {
        let raw = range.raw(key)?;
        Some((named(raw, &["value", "amount"])?, named(raw, &["currency", "currencyCode"])))
    };
    let Some((least, currency)) = figure("minimumAmount").or_else(|| figure("amount")) else { return };
    let most = figure("maximumAmount").map(|(most, _)| most).filter(|most| *most != least);
    let currency = currency.filter(|code| Currency::parse(code.trim()).is_some());
    let currency = currency.or_else(|| range.text("currency").ok().flatten());
    let interval = ["rateIntervalCode", "interval", "basisCode"].into_iter();
    let interval = interval.filter_map(|key| range.raw(key)).find_map(|raw| named(raw, &["code", "value"]));
    let told = [Some(least.clone()), most.clone(), currency.clone(), interval.clone()];
    said.salary.push(told.into_iter().flatten().collect::<Vec<_>>().join(" ").into());
    let period = interval.and_then(|told| match told.to_ascii_lowercase().as_str() {
        "hour" | "hourly" => Some(Period::Hour),
        "day" | "daily" => Some(Period::Day),
        "week" | "weekly" => Some(Period::Week),
        "month" | "monthly" => Some(Period::Month),
        "year" | "yearly" | "annual" => Some(Period::Year),
        _ => None,
    });
    said.pay = normal::amount(&least).map(|min| Salary {
        min,
        max: most.as_deref().and_then(normal::amount),
        currency: currency.and_then(|code| Currency::parse(code.trim())),
        period,
        months: None,
    });
}
