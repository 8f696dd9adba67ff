//! Ads marked up as schema.org `JobPosting`: files of JSON-LD, lists of them, `@graph`, and the data that pages carry.
//! Sites write the same property in many ways; each is read in every way that was seen. Other things of a page
//! (its path, its owner) are no ads and are passed over; what claims to be an ad and cannot be one is named.

use super::Reader;
use super::page::Page;
use super::said::{Said, Scheme, Words};
use crate::domain::candidate::Contract;
use crate::domain::delivery::Entry;
use crate::domain::text::Period;
use crate::exchange::normal::{self, Item, Notes, Object, Salary, members, named};
use crate::facts::Currency;
use sha2::{Digest, Sha256};

/// Lists and graphs within each other deeper than this are nobody's.
const DEEPEST: usize = 8;

/// True where an object is an ad, or holds a graph in which one may be.
pub fn is_posting(object: &Object) -> bool {
    is_ad(object) || object.has("@graph")
}

fn is_ad(object: &Object) -> bool {
    let types = object.texts("@type");
    types.iter().any(|kind| {
        let kind = kind.trim();
        kind.rsplit(['/', ':']).next().unwrap_or(kind).eq_ignore_ascii_case("JobPosting")
    })
}

/// The entries of the items of a file.
pub fn of_items(items: Vec<Item<'_>>, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(items.len());
    for item in items {
        match &item.object {
            Err("import-damaged") => entries.push(Notes::at(item.at).rejected("item", "import-damaged")),
            _ => gather(item.raw, &item.at, reader, &mut entries),
        }
    }
    entries
}

/// The entries of the data in a page; None where it has no ad.
pub fn of_page(page: &Page, reader: &mut Reader<'_>) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut damaged = Vec::new();
    for (number, data) in (1..).zip(&page.data) {
        let at = format!("item {number}");
        let whole: Result<&serde_json::value::RawValue, _> = serde_json::from_str(data);
        match whole {
            Ok(raw) => gather(raw.get(), &at, reader, &mut entries),
            // Line ends within a text are what sites get wrong most.
            Err(_) => {
                let mended: String = data.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                match serde_json::from_str::<&serde_json::value::RawValue>(mended.trim()) {
                    Ok(raw) => gather(raw.get(), &at, reader, &mut entries),
                    Err(_) if data.contains("JobPosting") => {
                        damaged.push(Notes::at(at).rejected("item", "import-damaged"));
                    }
                    Err(_) => {}
                }
            }
        }
    }
    entries.extend(damaged);
    (!entries.is_empty()).then_some(entries)
}

/// The ads within a value, in its order.
fn gather(raw: &str, at: &str, reader: &mut Reader<'_>, entries: &mut Vec<Entry>) {
    let first = entries.len();
    let mut others = false;
    descend(raw, DEEPEST, &mut |found| match found {
        Found::Ad(object) => {
            let place = if entries.len() == first {
                at.to_owned()
            } else {
                format!("{at}.{}", entries.len() - first + 1)
            };
            let entry = said(&object).entry(Notes::at(place), reader);
            entries.push(entry);
        }
        Found::Other => others = true,
    });
    if entries.len() == first && !others {
        entries.push(Notes::at(at.to_owned()).rejected("item", "import-not-an-ad"));
    }
}

enum Found<'a> {
    Ad(Object<'a>),
    /// Something that says what it is, and is no ad.
    Other,
}

fn descend<'a>(raw: &'a str, depth: usize, visit: &mut impl FnMut(Found<'a>)) {
    if raw.starts_with('[') {
        if depth > 0 {
            members(raw).into_iter().for_each(|member| descend(member, depth - 1, visit));
        }
        return;
    }
    let Some(object) = Object::read(raw) else { return };
    if is_ad(&object) {
        return visit(Found::Ad(object));
    }
    if let (Some(graph), true) = (object.raw("@graph"), depth > 0) {
        return descend(graph, depth - 1, visit);
    }
    if object.has("@type") {
        visit(Found::Other);
    }
}

/// What an ad says.
pub fn said<'a>(ad: &Object<'a>) -> Said<'a> {
    let text = |key: &str| ad.raw(key).and_then(|raw| named(raw, &["name", "value", "@value", "@id"]));
    let mut said =
        Said { title: text("title").or_else(|| text("name")).unwrap_or_default(), ..Said::default() };
    said.employer = ad.raw("hiringOrganization").and_then(|raw| named(raw, &["name", "legalName"]));
    let places = place(ad, &mut said);
    occupation(ad, &mut said);
    for told in ad.texts("employmentType") {
        match kind_of_work(&told) {
            Kind::Contract(contract) => said.contract = said.contract.or(Some(contract)),
            Kind::Hours(hours) => said.hours.push(hours.into()),
            Kind::Words => {
                said.contracts.push(told.clone());
                said.hours.extend(normal::hours_told(&told).map(|hours| hours.to_owned().into()));
            }
        }
    }
    said.posts = text("totalJobOpenings");
    if let Some(raw) = ad.raw("experienceRequirements") {
        let months = Object::read(raw).and_then(|asked| asked.text("monthsOfExperience").ok().flatten());
        said.experience_months = months.and_then(|months| months.trim().trim_end_matches(".0").parse().ok());
        said.experience.extend(named(raw, &["name", "description"]));
        said.experience_asked = said.experience.first().and_then(|told| normal::experience_wanted(told));
    }
    said.education = ad.raw("educationRequirements").map(levels).unwrap_or_default();
    said.skills = lines(ad, "skills");
    pay(ad, &mut said);
    said.published = text("datePosted");
    said.closes = text("validThrough");
    said.updated = text("dateModified");
    said.url = text("url").or_else(|| text("sameAs")).filter(|url| normal::address_in(url).is_some());
    let contact = ad.raw("applicationContact").and_then(Object::read);
    let ways = contact.iter().flat_map(|contact| ["url", "email", "telephone"].map(|key| contact.text(key)));
    said.apply.extend(ways.filter_map(|way| way.ok().flatten()));
    said.apply.extend(said.url.clone());
    for key in ["description", "responsibilities", "qualifications", "educationRequirements"] {
        said.description.extend(lines(ad, key));
    }
    said.description.extend(places.map(Words::from));
    said.id = id(ad, &said);
    said
}

/// The number of an ad, else its address, else what tells it from others of the site.
fn id(ad: &Object<'_>, said: &Said<'_>) -> String {
    let number = ad.raw("identifier").and_then(|raw| named(raw, &["value", "@value", "name", "@id"]));
    if let Some(id) = number.or_else(|| said.url.clone()) {
        return id.trim().to_owned();
    }
    let parts = [Some(&said.title), said.employer.as_ref(), said.place.as_ref(), said.published.as_ref()];
    made_id(parts.into_iter().map(|part| part.map_or("", |part| &**part)))
}

/// An id for an ad whose source gives none: alike for the same words.
pub fn made_id<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    let mut told = false;
    for word in words {
        told |= !word.trim().is_empty();
        hasher.update(word.trim().as_bytes());
        hasher.update([0]);
    }
    if !told {
        return String::new();
    }
    hasher.finalize().iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// Fills the place; answers all of them where there are several.
fn place<'a>(ad: &Object<'a>, said: &mut Said<'a>) -> Option<String> {
    let places = ad.raw("jobLocation").map(members).unwrap_or_default();
    let mut names: Vec<Words<'a>> = Vec::new();
    for raw in places {
        let place = Object::read(raw);
        let there = place.as_ref().and_then(|place| Object::read(place.raw("geo")?));
        let there = there.and_then(|geo| normal::position(&geo, "latitude", "longitude"));
        said.position = said.position.or(there);
        let address = place.as_ref().and_then(|place| place.raw("address")).unwrap_or(raw);
        for raw in members(address) {
            let Some(address) = Object::read(raw) else {
                names.extend(named(raw, &[]));
                continue;
            };
            let text = |key: &str| address.raw(key).and_then(|raw| named(raw, &["name", "identifier"]));
            said.countries.extend(text("addressCountry"));
            said.regions.extend(text("addressRegion"));
            said.postal_code = said.postal_code.take().or_else(|| text("postalCode"));
            let town = text("addressLocality").or_else(|| text("name")).or_else(|| text("addressRegion"));
            names.extend(town.or_else(|| text("streetAddress")));
        }
    }
    // The country of somebody who may do it from home is where it can be done.
    if let Some(raw) = ad.raw("applicantLocationRequirements") {
        said.countries.extend(named(raw, &["name"]));
    }
    // The narrower of `Uppsala län` and `Uppsala` is the town; other towns are told in the text.
    said.place = match &names[..] {
        [county, town] if county.starts_with(&**town) || county.ends_with(" län") => Some(town.clone()),
        [first, others @ ..] => {
            said.place = Some(first.clone());
            return (!others.is_empty()).then(|| names.join(" / "));
        }
        [] => None,
    };
    None
}

fn occupation<'a>(ad: &Object<'a>, said: &mut Said<'a>) {
    let relevant = ad.raw("relevantOccupation");
    said.occupation = relevant.and_then(|raw| named(raw, &["name"]));
    let within =
        relevant.and_then(Object::read).and_then(|occupation| occupation.raw("occupationalCategory"));
    let whole = ad.raw("occupationalCategory");
    for raw in whole.map(members).unwrap_or_default() {
        match Object::read(raw) {
            Some(code) => coded(&code, said),
            None => {
                if let Some(told) = named(raw, &[]) {
                    let (code, name) = parted(&told);
                    match code {
                        Some(code) => said.codes.push((Scheme::Unnamed, code.into())),
                        None if said.occupation.is_none() => said.occupation = Some(name.into()),
                        None => {}
                    }
                }
            }
        }
    }
    for raw in within.map(members).unwrap_or_default() {
        if let Some(code) = Object::read(raw) {
            coded(&code, said);
        }
    }
}

/// A code with the list it is of. Without one it may be of any: `7575` is a number of JobTech's own.
fn coded<'a>(code: &Object<'a>, said: &mut Said<'a>) {
    let set = code.raw("inCodeSet").and_then(|raw| named(raw, &["name", "url", "@id"])).unwrap_or_default();
    let set = set.to_ascii_lowercase();
    let Some(value) = code.text("codeValue").ok().flatten() else { return };
    let isco = ["isco", "citp", "cpp"].iter().any(|name| set.contains(name));
    if isco {
        said.codes.push((Scheme::Isco, value));
    } else if set.contains("rome") {
        said.codes.push((Scheme::Rome, value));
    } else if set.contains("ssyk") {
        said.codes.push((Scheme::Ssyk, value));
    } else if said.occupation.is_none() {
        said.occupation = code.text("name").ok().flatten();
    }
}

/// `7112`, or `7112 - Maçons`; the code where there is one, else the words.
fn parted(told: &str) -> (Option<String>, String) {
    let told = told.trim();
    let digits = told.bytes().take_while(u8::is_ascii_digit).count();
    let alone = !told[digits..].starts_with(|next: char| next.is_alphanumeric());
    if digits == 4 && alone { (Some(told[..4].to_owned()), String::new()) } else { (None, told.to_owned()) }
}

enum Kind {
    Contract(Contract),
    Hours(&'static str),
    Words,
}

/// The words of schema.org for kinds of work; whatever else is said is read as words.
fn kind_of_work(told: &str) -> Kind {
    let word =
        told.trim().rsplit('/').next().unwrap_or_default().to_ascii_uppercase().replace([' ', '-'], "_");
    match word.as_str() {
        "FULL_TIME" | "FULLTIME" => Kind::Hours("FULL_TIME"),
        "PART_TIME" | "PARTTIME" => Kind::Hours("PART_TIME"),
        "CONTRACTOR" | "FREELANCE" => Kind::Contract(Contract::SelfEmployed),
        "TEMPORARY" => Kind::Contract(Contract::FixedTerm),
        "INTERN" | "INTERNSHIP" => Kind::Contract(Contract::Traineeship),
        "PERMANENT" => Kind::Contract(Contract::Permanent),
        "SEASONAL" => Kind::Contract(Contract::Seasonal),
        "APPRENTICESHIP" => Kind::Contract(Contract::Apprenticeship),
        "VOLUNTEER" | "PER_DIEM" | "OTHER" => Kind::Contract(Contract::Other),
        _ => Kind::Words,
    }
}

/// The levels of schooling: texts, or objects with a category.
fn levels(raw: &str) -> Vec<Words<'_>> {
    let told = members(raw).into_iter();
    told.filter_map(|raw| named(raw, &["credentialCategory", "educationalLevel", "name"])).collect()
}

fn lines<'a>(ad: &Object<'a>, key: &str) -> Vec<Words<'a>> {
    let told = ad.raw(key).map(members).unwrap_or_default().into_iter();
    told.filter_map(|raw| named(raw, &["name", "description", "@value"])).collect()
}

fn pay<'a>(ad: &Object<'a>, said: &mut Said<'a>) {
    let Some(raw) = ad.raw("baseSalary").or_else(|| ad.raw("estimatedSalary")) else { return };
    let Some(raw) = members(raw).into_iter().next() else { return };
    let Some(salary) = Object::read(raw) else {
        said.salary.extend(named(raw, &[]));
        return;
    };
    let text = |object: &Object<'a>, key: &str| object.text(key).ok().flatten();
    let currency = text(&salary, "currency").or_else(|| ad.text("salaryCurrency").ok().flatten());
    let value = salary.raw("value").and_then(Object::read);
    let value = value.as_ref().unwrap_or(&salary);
    let amount = |key| text(value, key).or_else(|| text(&salary, key));
    let [only, least, most] = ["value", "minValue", "maxValue"].map(amount);
    let unit = text(value, "unitText").or_else(|| text(&salary, "unitText"));
    let told = [only.as_ref().or(least.as_ref()), most.as_ref().filter(|most| Some(*most) != least.as_ref())];
    let told: Vec<&str> = told.into_iter().flatten().map(|told| &**told).collect();
    if told.is_empty() {
        return;
    }
    let tail = [currency.as_deref(), unit.as_deref()];
    let words =
        format!("{} {}", told.join(" - "), tail.into_iter().flatten().collect::<Vec<_>>().join(" / "));
    said.salary.push(words.trim().to_owned().into());
    let figure = |told: &Option<Words<'_>>| told.as_deref().and_then(normal::amount);
    let period = unit.as_deref().and_then(|unit| match unit.trim().to_ascii_uppercase().as_str() {
        "HOUR" => Some(Period::Hour),
        "DAY" => Some(Period::Day),
        "WEEK" => Some(Period::Week),
        "MONTH" => Some(Period::Month),
        "YEAR" => Some(Period::Year),
        _ => None,
    });
    let currency = currency.as_deref().and_then(|code| Currency::parse(code.trim()));
    let max = figure(&most);
    said.pay = figure(&only).or_else(|| figure(&least)).or(max).map(|min| Salary {
        min,
        max: max.filter(|max| *max != min),
        currency,
        period,
        months: None,
    });
}
