//! Ads as HR-XML `PositionOpening`: 3.2, as EURES carries them, and 2.4. Elements are told by their local names within
//! the namespaces of HR-XML, whatever prefix a service gives them. A status of `Closed` takes the ad back.

use super::Reader;
use super::said::{Said, Scheme, Words};
use super::xml::{self, Element};
use crate::domain::candidate::{Contract, Education};
use crate::domain::delivery::Entry;
use crate::domain::text::Period;
use crate::exchange::Unreadable;
use crate::exchange::normal::{self, Notes, Salary};
use crate::facts::Currency;

const OPENING: &str = "PositionOpening";

/// Reads the ads of a file.
///
/// # Errors
/// No such file, one with definitions of its own, or one that ends in the middle.
pub fn read(text: &str, reader: &mut Reader<'_>) -> Result<Vec<Entry>, Unreadable> {
    let mut pieces = xml::pieces(text, OPENING)?;
    pieces.retain(|piece| piece.space.is_none_or(|space| space.contains("hr-xml.org")));
    if pieces.is_empty() {
        return Err(Unreadable::OtherKind);
    }
    let entries = (1..).zip(pieces).map(|(number, piece)| {
        let notes = Notes::at(format!("item {number}"));
        let element = if piece.whole { xml::parse(piece.text) } else { None };
        match element {
            Some(element) => entry(&element, notes, None, reader),
            None => notes.rejected("item", "import-damaged"),
        }
    });
    Ok(entries.collect())
}

/// The ad of an envelope that holds its XML in a text. None: there is none in it.
pub fn within(text: &str, notes: Notes, id: Option<&str>, reader: &mut Reader<'_>) -> Entry {
    match xml::pieces(text, OPENING).as_deref() {
        Ok([piece]) if piece.whole => match xml::parse(piece.text) {
            Some(element) => entry(&element, notes, id, reader),
            None => notes.rejected("item", "import-damaged"),
        },
        _ => notes.rejected("item", "import-damaged"),
    }
}

fn entry(opening: &Element, mut notes: Notes, id: Option<&str>, reader: &mut Reader<'_>) -> Entry {
    let told = id.map(str::to_owned).or_else(|| number(opening));
    let Some(id) = told else { return notes.rejected("id", "import-no-id") };
    notes.is_about(&id);
    let status = opening.text("PositionOpeningStatusCode").unwrap_or_default();
    if matches!(status.to_ascii_lowercase().as_str(), "closed" | "inactive" | "cancelled" | "filled") {
        return notes.removal(id, None);
    }
    let Some(profile) = opening.first("PositionProfile") else {
        return notes.rejected("title", "import-no-title");
    };
    let mut said = if profile.first("PositionDetail").is_some() { older(profile) } else { newer(profile) };
    said.id = id;
    if let Some(posted) = opening.first("PositionPostings/PositionPosting/Id") {
        said.published = said.published.take().or_else(|| words(posted.attribute("validFrom")));
        said.closes = said.closes.take().or_else(|| words(posted.attribute("validTo")));
    }
    said.entry(notes, reader)
}

/// The number of an ad, of either version.
fn number(opening: &Element) -> Option<String> {
    [
        "DocumentID",
        "PositionRecordInfo/Id/IdValue",
        "PositionPostings/PositionPosting/Id/IdValue",
        "PositionID",
    ]
    .into_iter()
    .find_map(|path| opening.text(path))
}

fn words<'a>(told: Option<&str>) -> Option<Words<'a>> {
    told.filter(|told| !told.is_empty()).map(|told| told.to_owned().into())
}

/// Version 3.
fn newer<'a>(profile: &Element) -> Said<'a> {
    let text = |path: &str| profile.text(path).map(Words::from);
    let texts = |path: &str| profile.texts(path).into_iter().map(Words::from).collect::<Vec<_>>();
    let mut said = Said { title: text("PositionTitle").unwrap_or_default(), ..Said::default() };
    let address = |part: &str| text(&format!("PositionLocation/Address/{part}"));
    said.countries.extend(address("CountryCode"));
    said.regions.extend(address("CountrySubDivisionCode"));
    said.place = address("CityName").or_else(|| address("AddressLine"));
    said.postal_code = address("PostalCode");
    said.employer = text("PositionOrganization/OrganizationIdentifiers/OrganizationName")
        .or_else(|| text("PositionOrganization/OrganizationName"));
    for code in profile.all("JobCategoryCode") {
        let list = code.attribute("listName").unwrap_or_default().to_ascii_uppercase();
        let uri = code.attribute("listURI").unwrap_or_default().to_ascii_uppercase();
        let scheme =
            if list.contains("ISCO") || uri.contains("ISCO") { Scheme::Isco } else { Scheme::Unnamed };
        said.codes.extend(code.texts("").first().cloned().map(|code| (scheme, code.into())));
    }
    let offering = texts("PositionOfferingTypeCode");
    said.contract = offering.iter().find_map(|told| offered_as(told));
    said.hours = texts("PositionScheduleTypeCode");
    said.posts = text("PositionOpenQuantity");
    let asked = "PositionQualifications";
    let levels = texts(&format!("{asked}/EducationRequirement/EducationLevelCode"));
    said.education_level = levels.iter().filter_map(|level| Education::from_code(level.trim())).max();
    let measures = profile.all(&format!("{asked}/ExperienceSummary/ExperienceCategory/Measure"));
    said.experience_months = measures.into_iter().find_map(months);
    said.licences = texts(&format!("{asked}/LicenseTypeCode"));
    said.licences.extend(texts(&format!("{asked}/License/LicenseTypeCode")));
    for competency in profile.all(&format!("{asked}/PositionCompetency")) {
        let name = competency.text("CompetencyName").or_else(|| competency.text("CompetencyID"));
        match competency.text("TaxonomyID").unwrap_or_default().to_ascii_lowercase().as_str() {
            "language" => said.languages.extend(name.map(Words::from)),
            _ => said.skills.extend(name.filter(|name| !name.contains("://")).map(Words::from)),
        }
    }
    said.languages.extend(texts("WorkingLanguageCode"));
    pay(profile, &mut said);
    said.published = text("PostingPeriod/StartDate").or_else(|| text("PositionPostingDate"));
    said.closes = text("ApplicationCloseDate").or_else(|| text("PostingPeriod/EndDate"));
    said.apply = texts("PostingInstruction/ApplicationMethod/Instructions");
    said.apply.extend(texts("PostingInstruction/ApplicationMethod/Communication/URI"));
    let mut addresses = said.apply.iter().map(|told| normal::decode_entities(told).into_owned());
    said.url = addresses.find_map(|told| normal::address_in(&told).map(|page| page.to_owned().into()));
    said.description = texts("PositionFormattedDescription/Content");
    said.description.extend(texts("PositionOrganization/Description"));
    said
}

/// The codes of HR-XML for how a post is offered.
fn offered_as(code: &str) -> Option<Contract> {
    Some(match code.trim().to_ascii_lowercase().as_str() {
        "directhire" | "permanent" | "temporarytohire" => Contract::Permanent,
        "contract" | "contracttohire" | "fixedterm" => Contract::FixedTerm,
        "temporary" => Contract::Temporary,
        "seasonal" => Contract::Seasonal,
        "apprenticeship" => Contract::Apprenticeship,
        "selfemployed" | "selfemployment" => Contract::SelfEmployed,
        "internship" | "traineeship" => Contract::Traineeship,
        "recruitmentreserve" | "oncall" | "volunteer" => Contract::Other,
        _ => return None,
    })
}

fn months(measure: &Element) -> Option<i64> {
    let number: f64 =
        measure.texts("").first()?.parse().ok().filter(|number: &f64| (0.0..=60.0).contains(number))?;
    let factor = match measure.attribute("unitCode").unwrap_or("year").to_ascii_lowercase().as_str() {
        "year" | "ann" | "years" => 12.0,
        "month" | "mon" | "months" => 1.0,
        _ => return None,
    };
    Some((number * factor) as i64)
}

fn pay<'a>(profile: &Element, said: &mut Said<'a>) {
    let Some(package) = profile.first("RemunerationPackage") else { return };
    let mut found = Vec::new();
    for name in ["MinimumAmount", "MaximumAmount", "Amount", "RemunerationAmount"] {
        package.within(name, &mut found);
    }
    let amounts: Vec<(String, Option<&str>)> = found
        .iter()
        .filter_map(|amount| Some((amount.texts("").first()?.clone(), amount.attribute("currencyID"))))
        .collect();
    let mut intervals = Vec::new();
    package.within("RemunerationRateIntervalCode", &mut intervals);
    let interval = intervals.first().and_then(|code| code.texts("").first().cloned()).unwrap_or_default();
    let (Some((least, currency)), last) = (amounts.first(), amounts.last()) else { return };
    let most = last.filter(|(most, _)| most != least).map(|(most, _)| most);
    let range = most.map_or_else(|| least.clone(), |most| format!("{least} - {most}"));
    said.salary.push(format!("{range} {} {interval}", currency.unwrap_or_default()).trim().to_owned().into());
    let period = match interval.to_ascii_lowercase().as_str() {
        "hour" | "hourly" => Some(Period::Hour),
        "day" | "daily" => Some(Period::Day),
        "week" | "weekly" => Some(Period::Week),
        "month" | "monthly" => Some(Period::Month),
        "year" | "annual" | "annually" | "yearly" => Some(Period::Year),
        _ => None,
    };
    said.pay = normal::amount(least).map(|min| Salary {
        min,
        max: most.and_then(|most| normal::amount(most)),
        currency: currency.and_then(Currency::parse),
        period,
        months: None,
    });
}

/// Version 2.4: parts of the text by their names, the country in words.
fn older<'a>(profile: &Element) -> Said<'a> {
    let text = |path: &str| profile.text(path).map(Words::from);
    let mut said =
        Said { title: text("PositionDetail/PositionTitle").unwrap_or_default(), ..Said::default() };
    let address = |part: &str| text(&format!("PositionDetail/PhysicalLocation/PostalAddress/{part}"));
    said.countries.extend(address("CountryCode"));
    said.regions.extend(address("Region"));
    said.place = address("Municipality").or_else(|| address("Region"));
    said.postal_code = address("PostalCode");
    said.employer = text("PositionDetail/Company/Name").or_else(|| text("Organization/OrganizationName"));
    let texts = |path: &str| profile.texts(path).into_iter().map(Words::from).collect::<Vec<_>>();
    said.contracts = texts("PositionDetail/PositionType");
    said.hours = texts("PositionDetail/PositionSchedule");
    said.posts = text("NumberToFill");
    said.published = text("PositionDateInfo/StartAsSoonAsPossible").and(None);
    said.apply = texts("HowToApply/ApplicationMethod/InternetWebAddress");
    said.apply.extend(texts("HowToApply/ApplicationMethod/InternetEmailAddress"));
    said.url = said.apply.first().filter(|way| normal::address_in(way).is_some()).cloned();
    // What is shown and not read: colours, pictures, where the ad stands.
    const SHOWN: &[&str] = &["Mode", "Color", "VideoUrl", "HeaderImageUrl", "LogoUrl"];
    for part in profile.all("FormattedPositionDescription") {
        let name = part.text("Name").unwrap_or_default();
        if !SHOWN.contains(&name.as_str()) && !name.ends_with("Url") {
            said.description.extend(part.text("Value").map(Words::from));
        }
        if name.ends_with("Contact") {
            said.apply.extend(part.text("Value").map(Words::from));
        }
    }
    said
}
