//! The ads of Arbetsförmedlingen (JobTech): replies of JobSearch and of Historical ads, the snapshot and the stream of
//! JobStream with their removals, JobTech Links and dumps of the index. Codes are read by their concept ids, never by
//! their labels, which change. Times without zone are those of Stockholm.

use super::Reader;
use super::jobposting;
use super::said::{Said, Scheme, Words};
use crate::domain::candidate::{Contract, Education};
use crate::domain::day::{Day, Instant};
use crate::domain::delivery::Entry;
use crate::domain::position::Position;
use crate::exchange::normal::{self, Notes, Object, members, named};

/// Keys that only ads of this form have; two of them tell it from other lists of ads.
const KEYS: &[&str] = &[
    "headline",
    "application_deadline",
    "number_of_vacancies",
    "occupation_group",
    "workplace_address",
    "application_details",
    "source_type",
    "must_have",
];

/// True where an object is such an ad, an event that removes one, or one wrapped by an index or by JobTech Links.
pub fn is_ad(object: &Object) -> bool {
    let removal = object.has("removed") && object.has("id");
    let wrapped = object.object("_source").is_ok_and(|source| is_plain(&source));
    removal || wrapped || is_plain(object) || posting(object).is_some()
}

fn is_plain(object: &Object) -> bool {
    KEYS.iter().filter(|key| object.has(key)).count() >= 2 || (object.has("id") && object.has("headline"))
}

/// What JobTech Links found on another site, as that site says it.
fn posting<'a>(object: &Object<'a>) -> Option<&'a str> {
    object.raw("originalJobPosting").or_else(|| object.raw("original_job_posting"))
}

/// The entry of one ad or of a removal.
pub fn entry(source: &Object<'_>, at: String, reader: &mut Reader<'_>) -> Entry {
    let inner = source.object("_source").ok().filter(is_plain);
    let source = inner.as_ref().unwrap_or(source);
    let mut notes = Notes::at(at);
    let id = match source.text("id") {
        Ok(Some(id)) => id.trim().to_owned(),
        Ok(None) => return notes.rejected("id", "import-no-id"),
        Err(reason) => return notes.rejected("id", reason),
    };
    notes.is_about(&id);
    if source.truth("removed") == Some(true) {
        let day = source.text("removed_date").ok().flatten();
        return notes.removal(id, day.and_then(|day| stockholm(&day)));
    }
    if let Some(raw) = posting(source) {
        let Some(posting) = Object::read(raw) else { return notes.rejected("item", "import-not-an-object") };
        let mut said = jobposting::said(&posting);
        said.external_id = Some(said.id.into());
        said.id = id;
        said.place = said.place.or_else(|| source.text("ort").ok().flatten());
        said.countries.push("SE".into());
        return said.entry(notes, reader);
    }
    let mut said = Said {
        id,
        former_id: source.text("original_id").ok().flatten().map(|id| id.trim().to_owned()),
        external_id: source.text("external_id").ok().flatten(),
        ..Said::default()
    };
    match source.text("headline") {
        Ok(title) => said.title = title.unwrap_or_default(),
        Err(reason) => return notes.rejected("title", reason),
    }
    place(source, &mut said, &mut notes);
    occupation(source, &mut said);
    work(source, &mut said, &mut notes);
    asked(source, &mut said);
    terms(source, &mut said, &mut notes);
    said.entry(notes, reader)
}

/// The object of a key; without keys, and told, where it is something else.
fn part<'a>(source: &Object<'a>, key: &str, field: &'static str, notes: &mut Notes) -> Object<'a> {
    notes.keep(field, source.object(key).map(Some)).unwrap_or_default()
}

fn place<'a>(source: &Object<'a>, said: &mut Said<'a>, notes: &mut Notes) {
    let address = part(source, "workplace_address", "place", notes);
    let text = |key| address.text(key).ok().flatten();
    said.place = text("city").or_else(|| text("municipality")).or_else(|| text("region"));
    said.regions.extend(text("region"));
    said.postal_code = text("postcode");
    if let Some([longitude, latitude]) = address.raw("coordinates").map(members).as_deref() {
        said.position = Position::of(latitude, longitude);
    }
    // 199 is a number of the service's own, not of ISO.
    let known = text("country_concept_id").is_some_and(|concept| concept == "i46j_HmG_v64");
    if known || text("country_code").is_some_and(|code| code == "199") {
        said.countries.push("SE".into());
    }
    said.countries.extend(text("country"));
    if said.countries.is_empty() && text("municipality_code").is_some() {
        said.countries.push("SE".into());
    }
}

/// A concept, or the first of a list of them.
fn concept<'a>(source: &Object<'a>, key: &str) -> Option<Object<'a>> {
    members(source.raw(key)?).into_iter().find_map(Object::read)
}

fn concept_id<'a>(source: &Object<'a>, key: &str) -> Words<'a> {
    let found = concept(source, key).and_then(|concept| concept.text("concept_id").ok().flatten());
    found.unwrap_or_default()
}

fn occupation<'a>(source: &Object<'a>, said: &mut Said<'a>) {
    said.occupation = concept(source, "occupation").and_then(|concept| concept.text("label").ok().flatten());
    if let Some(group) = concept(source, "occupation_group") {
        let code = group.text("legacy_ams_taxonomy_id").ok().flatten();
        // A group that is none of the taxonomy is of a list that nobody named.
        let scheme = match group.text("concept_id") {
            Ok(Some(_)) => Scheme::Ssyk,
            _ => Scheme::Unnamed,
        };
        said.codes.extend(code.map(|code| (scheme, code)));
        said.occupation = said.occupation.take().or_else(|| group.text("label").ok().flatten());
    }
}

fn work<'a>(source: &Object<'a>, said: &mut Said<'a>, notes: &mut Notes) {
    let employer = part(source, "employer", "employer", notes);
    let named = employer.text("name").ok().flatten();
    said.employer = named.or_else(|| employer.text("workplace").ok().flatten());
    // The kinds and lengths of the service's taxonomy.
    said.contract = match &*concept_id(source, "employment_type") {
        "Jh8f_q9J_pbJ" | "EBhX_Qm2_8eX" => Some(Contract::Seasonal),
        "1paU_aCR_nGn" => Some(Contract::Temporary),
        "kpPX_CNN_gDU" => Some(Contract::Permanent),
        "sTu5_NBQ_udq" | "gro4_cWF_6D7" => Some(Contract::FixedTerm),
        _ => match &*concept_id(source, "duration") {
            "a7uU_j21_mkL" => Some(Contract::Permanent),
            "" => None,
            _ => Some(Contract::FixedTerm),
        },
    };
    let hours = match &*concept_id(source, "working_hours_type") {
        "6YE1_gAC_R2G" => Some("Heltid"),
        "947z_JGS_Uk2" => Some("Deltid"),
        "hGCt_6Ni_XPz" => Some("Heltid/Deltid"),
        _ => None,
    };
    said.hours.extend(hours.map(Words::from));
    let scope = source.object("scope_of_work").unwrap_or_default();
    let [least, most] = ["min", "max"].map(|key| scope.text(key).ok().flatten());
    match (least, most) {
        (Some(least), Some(most)) if least != most => said.hours.push(format!("{least}-{most} %").into()),
        (Some(share), _) | (None, Some(share)) => said.hours.push(format!("{share} %").into()),
        (None, None) => {}
    }
    said.posts = notes.keep("posts", source.text("number_of_vacancies"));
    let told = source.text("salary_description").ok().flatten();
    // What a form says where nothing was said.
    let told = told.filter(|told| told != "Undefined");
    let kind = concept(source, "salary_type").and_then(|concept| concept.text("label").ok().flatten());
    said.salary.extend(told.or(kind));
}

fn asked<'a>(source: &Object<'a>, said: &mut Said<'a>) {
    said.experience_asked = source.truth("experience_required");
    let must = source.object("must_have").unwrap_or_default();
    let nice = source.object("nice_to_have").unwrap_or_default();
    said.skills = labels(&must, "skills");
    said.wished = labels(&nice, "skills");
    said.languages = labels(&must, "languages");
    said.education_level = concept(&must, "education_level").and_then(|level| {
        // The first digit of the Swedish list of schooling.
        match level.text("legacy_ams_taxonomy_id").ok().flatten()?.trim() {
            "0" => Some(Education::None),
            "1" => Some(Education::Primary),
            "2" => Some(Education::LowerSecondary),
            "3" => Some(Education::UpperSecondary),
            "4" => Some(Education::PostSecondary),
            "5" => Some(Education::Bachelor),
            "6" => Some(Education::Doctor),
            _ => None,
        }
    });
    if source.truth("driving_license_required") != Some(false) {
        said.licences = labels(source, "driving_license");
    }
}

/// The labels of a list of concepts.
fn labels<'a>(source: &Object<'a>, key: &str) -> Vec<Words<'a>> {
    let concepts = source.raw(key).map(members).unwrap_or_default();
    concepts.into_iter().filter_map(|raw| named(raw, &["label"])).collect()
}

fn terms<'a>(source: &Object<'a>, said: &mut Said<'a>, notes: &mut Notes) {
    let text = |key| source.text(key).ok().flatten();
    said.published = text("publication_date");
    said.closes = text("application_deadline");
    let millis = notes.keep("updated_at", source.text("timestamp"));
    let seconds = millis.and_then(|millis| millis.trim().parse::<i64>().ok()).filter(|millis| *millis > 0);
    said.updated_at = seconds.map(|millis| Instant::from_unix(millis.div_euclid(1000)));
    said.url = text("webpage_url");
    let details = part(source, "application_details", "apply", notes);
    let employer = source.object("employer").unwrap_or_default();
    let ways =
        [details.text("url"), details.text("email"), details.text("information"), employer.text("email")];
    said.apply.extend(ways.into_iter().filter_map(|way| way.ok().flatten()));
    if let Some(raw) = source.raw("description")
        && let Some(told) = Object::read(raw)
    {
        let text = |key| told.text(key).ok().flatten();
        said.description.extend(text("text").or_else(|| text("text_formatted")));
        let more = ["company_information", "needs", "requirements", "conditions"];
        said.description.extend(more.into_iter().filter_map(text));
    } else {
        said.description.extend(notes.keep("description", source.text("description")));
    }
}

/// The instant of a time on a clock in Stockholm, or of one that names its zone.
fn stockholm(text: &str) -> Option<Instant> {
    let text = text.trim();
    if let Some(instant) = Instant::parse(text) {
        return Some(instant);
    }
    let local = normal::instant(text)?;
    // Summer time: from the last Sunday of March to the last of October, at one o'clock of UTC.
    let last_sunday = |month| {
        let last = Day::new(local.day(0).year(), month, 31)?;
        Some(last.plus_days(-i64::from((last.weekday() + 1) % 7)))
    };
    let (from, to) = (last_sunday(3)?, last_sunday(10)?);
    let at_one = |day: Day| Instant::parse(&format!("{day}T01:00:00Z"));
    let winter = local.plus_seconds(-3600);
    let is_summer = winter >= at_one(from)? && local.plus_seconds(-7200) < at_one(to)?;
    Some(if is_summer { local.plus_seconds(-7200) } else { winter })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_stockholm_are_one_or_two_hours_ahead() {
        for (written, wanted) in [
            ("2020-05-04T00:00:02", "2020-05-03T22:00:02Z"),
            ("2020-01-04T12:00:00", "2020-01-04T11:00:00Z"),
            ("2020-03-29T01:59:59", "2020-03-29T00:59:59Z"),
            ("2020-03-29T03:00:00", "2020-03-29T01:00:00Z"),
            ("2020-10-25T02:59:59", "2020-10-25T00:59:59Z"),
            ("2020-10-25T03:00:00", "2020-10-25T02:00:00Z"),
            ("2020-05-04T00:00:02+00:00", "2020-05-04T00:00:02Z"),
        ] {
            assert_eq!(stockholm(written).map(|instant| instant.to_string()).as_deref(), Some(wanted));
        }
        assert_eq!(stockholm("igår"), None);
    }
}
