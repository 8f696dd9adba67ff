//! A table of people (`candidates.csv`), read into the fields of a candidate. Rows that damage themselves in ways people
//! do are mended no further than each field mends what is typed into it.

use super::Unreadable;
use super::columns::Delivered;
use super::returns::{Reader, reader};
use super::table::{self, File, Row as TableRow, Table};
use crate::domain::candidate::{Candidate, Licence, Paper, Purpose, Sex, Situation, Status};
use crate::domain::codes::{Languages, Mobility, Reach, Work};
use crate::domain::datum::{Reading, Several};
use crate::domain::delivery::Told;
use crate::domain::experience::Experience;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::delivery::{PersonDraft, Row};
use crate::domain::text::{Line, YesNo};
use crate::facts::Country;
use std::sync::LazyLock;

/// The columns of a table of people.
pub static COLUMNS: LazyLock<Vec<&str>> =
    LazyLock::new(|| OWN.iter().chain(JOBS.as_flattened()).copied().collect());

/// The columns of a table of people, but for those of jobs.
const OWN: &[&str] = &[
    "candidate_ref",
    "registered_on",
    "family_name",
    "given_names",
    "sex",
    "birth_date",
    "birth_place",
    "nationality",
    "national_id",
    "phone",
    "phone2",
    "email",
    "country",
    "region_code",
    "town",
    "marital_status",
    "dependants",
    "disability",
    "education_isced",
    "diploma",
    "languages",
    "isco08",
    "occupation",
    "experience_years",
    "isco08_2",
    "driving_licences",
    "availability_date",
    "mobility",
    "expected_salary",
    "currency",
    "consent",
    "consent_date",
    "return_migrant",
    "status",
    "counsellor",
    "notes",
    // What other systems tell beside those.
    "other_names",
    "arabic_name",
    "mother_name",
    "document",
    "document_country",
    "document_expires",
    "document_seen",
    "phone_owner",
    "phone_relation",
    "safe_message",
    "phone2_owner",
    "phone2_relation",
    "phone2_safe",
    "district",
    "adaptation",
    "next_of_kin",
    "next_of_kin_relation",
    "next_of_kin_phone",
    "men",
    "women",
    "boys",
    "girls",
    "at_school",
    "skills",
    "wanted",
    "wanted2",
    "wanted3",
    "contracts",
    "barriers",
];

/// The columns of a job: its occupation, employer, country, place, from, to, months, tasks.
const JOBS: [[&str; 8]; 3] = [
    [
        "job1_occupation",
        "job1_employer",
        "job1_country",
        "job1_place",
        "job1_from",
        "job1_to",
        "job1_months",
        "job1_tasks",
    ],
    [
        "job2_occupation",
        "job2_employer",
        "job2_country",
        "job2_place",
        "job2_from",
        "job2_to",
        "job2_months",
        "job2_tasks",
    ],
    [
        "job3_occupation",
        "job3_employer",
        "job3_country",
        "job3_place",
        "job3_from",
        "job3_to",
        "job3_months",
        "job3_tasks",
    ],
];

/// Reads a table of people.
///
/// # Errors
/// The file as a whole is not what it should be.
pub fn people(file: File<'_>, reading: &Reading) -> Result<Delivered<Row<PersonDraft>>, Unreadable> {
    let table = table::read(file, &COLUMNS, &["candidate_ref", "family_name", "given_names"])?;
    let rows = table.rows.iter().map(|row| person(&table, row, reading)).collect();
    Ok(Delivered { rows, columns: table.columns() })
}

/// Nobody tells further ahead when she will be free.
const AHEAD_MONTHS: i32 = 60;

const YES_NO: &[(&str, YesNo)] = &[("Y", YesNo::Yes), ("N", YesNo::No)];

const SEXES: &[(&str, Sex)] = &[
    ("F", Sex::Female),
    ("f", Sex::Female),
    ("féminin", Sex::Female),
    ("M", Sex::Male),
    ("m", Sex::Male),
    ("H", Sex::Male),
    ("h", Sex::Male),
    ("masculin", Sex::Male),
    ("feminin", Sex::Female),
    ("femme", Sex::Female),
    ("homme", Sex::Male),
    ("female", Sex::Female),
    ("male", Sex::Male),
    ("feminino", Sex::Female),
    ("masculino", Sex::Male),
    ("mulher", Sex::Female),
    ("homem", Sex::Male),
];

const STATUSES: &[(&str, Status)] = &[
    ("registered", Status::Active),
    ("placed", Status::Placed),
    ("in_training", Status::InTraining),
    ("inactive", Status::Inactive),
    ("closed", Status::Closed),
];

const REACHES: &[(&str, Reach)] = &[
    ("town", Reach::Town),
    ("region", Reach::Region),
    ("country", Reach::Country),
    ("abroad", Reach::Abroad),
];

fn person(table: &Table<'_>, row: &TableRow, reading: &Reading) -> Row<PersonDraft> {
    // Numbers without prefix are of the country she lives in.
    let country = table.cells(row).and_then(|cells| Country::parse(cells.get("country")));
    let own = Reading { country: country.unwrap_or(reading.country), ..*reading };
    let mut reader = match reader(table, row, "candidate_ref", &own) {
        Ok(reader) => reader,
        Err(told) => return Row::Rejected(told),
    };
    let mut candidate = Candidate::unknown();
    candidate.family_name = reader.read("family_name", "import-bad-text");
    candidate.given_names = reader.read("given_names", "import-bad-text");
    if candidate.family_name.is_none() && candidate.given_names.is_none() {
        let (at, id) = (reader.at.clone(), Some(reader.id.clone()));
        return Row::Rejected(Told { at, id, field: "family_name", reason: "import-no-name" });
    }
    about_her(&mut reader, &mut candidate);
    about_work(&mut reader, &mut candidate);
    beside(&mut reader, &mut candidate);
    let experiences = JOBS.iter().filter_map(|columns| job(&mut reader, columns)).collect();
    let consents = reader.get("consent") == "Y";
    let returned = reader.get("return_migrant") == "Y";
    if returned {
        candidate.situation = Some(Situation::Returnee);
    }
    let purposes: &[Purpose] = match (consents, returned) {
        (false, _) => &[],
        (true, false) => &[Purpose::Employment],
        // Her case is followed already where the file comes from.
        (true, true) => &[Purpose::Employment, Purpose::Reintegration],
    };
    candidate.consent = Several(purposes.to_vec());
    let status = reader.word("status", STATUSES).unwrap_or(Status::Active);
    let registered_on = reader.day("registered_on", own.today);
    let consented_on = if consents { reader.day("consent_date", own.today) } else { None };
    Row::Good(Box::new(PersonDraft {
        at: reader.at.clone(),
        number: reader.id.clone(),
        registered_on,
        consented_on,
        counsellor: reader.get("counsellor").to_owned(),
        status: if consents { status } else { Status::Waiting },
        candidate,
        experiences,
        dropped: reader.dropped,
    }))
}

fn about_her(reader: &mut Reader<'_>, candidate: &mut Candidate) {
    candidate.sex = reader.word("sex", SEXES);
    candidate.birth = reader.read("birth_date", "import-bad-date");
    candidate.birth_place = reader.read("birth_place", "import-bad-text");
    candidate.marital = reader.read("marital_status", "import-unknown-code");
    candidate.dependants = reader.read("dependants", "import-bad-number");
    candidate.disability = reader.word("disability", YES_NO);
    candidate.nationality = reader.read("nationality", "import-unknown-country").unwrap_or_default();
    candidate.document_number = reader.read("national_id", "import-bad-text");
    candidate.document = candidate.document_number.is_some().then_some(Paper::NationalId);
    candidate.phone = reader.read("phone", "import-bad-number");
    candidate.phone2 = reader.read("phone2", "import-bad-number");
    candidate.email = reader.read("email", "import-bad-address");
    candidate.country = reader.read("country", "import-unknown-country");
    candidate.region = reader.read("region_code", "import-unknown-code");
    candidate.locality = reader.read("town", "import-bad-text");
    candidate.note = reader.read("notes", "import-bad-text");
}

fn about_work(reader: &mut Reader<'_>, candidate: &mut Candidate) {
    candidate.education = reader.read("education_isced", "import-unknown-code");
    candidate.diploma = reader.read("diploma", "import-bad-text");
    let languages = reader.get("languages").replace(';', ",");
    candidate.languages =
        reader.value::<Languages>("languages", &languages, "import-unknown-code").unwrap_or_default();
    let said = Line::of(reader.get("occupation")).map(|line| line.as_str().to_owned()).unwrap_or_default();
    let group: Option<crate::facts::Isco> = reader.read("isco08", "import-unknown-code");
    candidate.occupation = (group.is_some() || !said.is_empty()).then_some(Work { isco: group, said });
    let years = reader.get("experience_years").to_owned();
    if !years.is_empty() {
        candidate.experience = reader.value("experience_years", &format!("{years} y"), "import-bad-number");
    }
    candidate.occupation2 = reader.read("isco08_2", "import-unknown-code");
    let licences = reader.get("driving_licences").replace(';', ",");
    candidate.licences = reader
        .value::<Several<Licence>>("driving_licences", &licences, "import-unknown-code")
        .unwrap_or_default();
    let reach = reader.word("mobility", REACHES);
    candidate.mobility = reach.map(|reach| Mobility { reach, countries: Vec::new() });
    candidate.available_on = reader.day("availability_date", reader.reading.today.plus_months(AHEAD_MONTHS));
    let pay = reader.get("expected_salary").to_owned();
    if !pay.is_empty() {
        let told = format!("{pay} {} month", reader.get("currency"));
        candidate.pay_floor = reader.value("expected_salary", &told, "import-bad-number");
    }
}

/// What only some systems tell.
fn beside(reader: &mut Reader<'_>, candidate: &mut Candidate) {
    const TEXT: &str = "import-bad-text";
    const CODE: &str = "import-unknown-code";
    const NUMBER: &str = "import-bad-number";
    candidate.other_names = reader.read("other_names", TEXT);
    candidate.arabic_name = reader.read("arabic_name", TEXT);
    candidate.mother_name = reader.read("mother_name", TEXT);
    candidate.document = reader.read("document", CODE).or(candidate.document);
    candidate.document_country = reader.read("document_country", "import-unknown-country");
    candidate.document_expires = reader.read("document_expires", "import-bad-date");
    candidate.document_seen = reader.read("document_seen", CODE);
    candidate.phone_owner = reader.read("phone_owner", CODE);
    candidate.phone_relation = reader.read("phone_relation", TEXT);
    candidate.safe_message = reader.word("safe_message", YES_NO);
    candidate.phone2_owner = reader.read("phone2_owner", CODE);
    candidate.phone2_relation = reader.read("phone2_relation", TEXT);
    candidate.phone2_safe = reader.word("phone2_safe", YES_NO);
    candidate.district = reader.read("district", TEXT);
    if let (Some(region), Some(district)) = (candidate.region, &candidate.district)
        && !district.may_be_of(region)
    {
        candidate.district = None;
        reader.drop("district", CODE);
    }
    candidate.adaptation = reader.read("adaptation", TEXT);
    candidate.next_of_kin = reader.read("next_of_kin", TEXT);
    candidate.next_of_kin_relation = reader.read("next_of_kin_relation", TEXT);
    candidate.next_of_kin_phone = reader.read("next_of_kin_phone", NUMBER);
    candidate.men = reader.read("men", NUMBER);
    candidate.women = reader.read("women", NUMBER);
    candidate.boys = reader.read("boys", NUMBER);
    candidate.girls = reader.read("girls", NUMBER);
    candidate.at_school = reader.read("at_school", NUMBER);
    candidate.skills = reader.read("skills", TEXT);
    candidate.wanted = reader.read("wanted", CODE);
    candidate.wanted2 = reader.read("wanted2", CODE);
    candidate.wanted3 = reader.read("wanted3", CODE);
    let contracts = reader.get("contracts").replace(';', ",");
    candidate.contracts = reader.value("contracts", &contracts, CODE).unwrap_or_default();
    let barriers = reader.get("barriers").replace(';', ",");
    candidate.barriers = reader.value("barriers", &barriers, CODE).unwrap_or_default();
}

/// A job, where its occupation was told. Ends that cannot be are left out, and told.
fn job(reader: &mut Reader<'_>, columns: &[&'static str; 8]) -> Option<Experience> {
    let [occupation, employer, country, place, from, to, months, tasks] = *columns;
    let mut job = Experience {
        occupation: Some(reader.read(occupation, "import-unknown-code")?),
        employer: reader.read(employer, "import-bad-text"),
        country: reader.read(country, "import-unknown-country"),
        place: reader.read(place, "import-bad-text"),
        from_on: reader.read(from, "import-bad-date"),
        to_on: reader.read(to, "import-bad-date"),
        months: reader.read(months, "import-bad-number"),
        informal: None,
        tasks: reader.read(tasks, "import-bad-text"),
    };
    let mut faults = Faults::default();
    job.check(reader.reading, &mut faults);
    for fault in faults.0 {
        match fault.key {
            "months" => {
                job.months = None;
                reader.drop(months, "import-bad-number");
            }
            _ => {
                (job.from_on, job.to_on) = (None, None);
                reader.drop(to, "import-bad-date");
            }
        }
    }
    Some(job)
}
