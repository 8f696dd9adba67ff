//! What of a candidate stands in a CV: one selection, for every format it is written in. What is not named in [`KEYS`]
//! never leaves in one: no paper's number, nothing of a return, no need and no note; nor sex, age, family and origin,
//! by which nobody is to be chosen.

use super::candidate::{Candidate, Contract, Education, Licence, Owner};
use super::codes::{Countries, Languages, Mobility, Months, Work};
use super::datum::{Datum, Several};
use super::day::Day;
use super::experience::Experience;
use super::phone::Phone;
use super::text::YesNo;
use crate::facts::{Country, Region, fold};

/// The fields of a candidate that a CV draws from.
pub const KEYS: [&str; 25] = [
    "family_name",
    "given_names",
    "phone",
    "phone_owner",
    "safe_message",
    "email",
    "country",
    "region",
    "locality",
    "district",
    "nationality",
    "education",
    "diploma",
    "occupation",
    "occupation2",
    "experience",
    "skills",
    "licences",
    "languages",
    "wanted",
    "wanted2",
    "wanted3",
    "contracts",
    "available_on",
    "mobility",
];

/// The fields of a job that a CV draws from.
pub const OF_A_JOB: [&str; 8] =
    ["occupation", "employer", "country", "place", "from_on", "to_on", "months", "tasks"];

/// A trade somebody has worked in, or one job.
#[derive(Clone, Debug, PartialEq)]
pub struct Worked {
    pub work: Work,
    /// How long, where that is known.
    pub length: Option<Months>,
    /// The job, where more of it was told than the trade.
    pub job: Option<Experience>,
}

/// What a CV tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Cv {
    pub family: String,
    pub given: String,
    /// A number that is hers, on which it is safe to be called.
    pub phone: Option<Phone>,
    pub email: Option<String>,
    pub country: Option<Country>,
    pub region: Option<Region>,
    pub district: Option<String>,
    pub locality: Option<String>,
    /// Whoever hires must know whether somebody may work there.
    pub nationality: Countries,
    pub worked: Vec<Worked>,
    pub education: Option<Education>,
    pub diploma: Option<String>,
    pub skills: Vec<String>,
    pub licences: Several<Licence>,
    pub languages: Languages,
    /// What she looks for, what she wants most first.
    pub wanted: Vec<Work>,
    pub contracts: Several<Contract>,
    pub available_on: Option<Day>,
    pub mobility: Option<Mobility>,
}

impl Cv {
    /// Her jobs come as they are to stand there; what lasts is counted up to a day.
    pub fn of(candidate: &Candidate, jobs: &[Experience], today: Day) -> Cv {
        let line = |text: &Option<super::text::Line>| text.as_ref().map(|line| line.as_str().to_owned());
        let name = |name: &Option<super::text::Name>| {
            name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default()
        };
        // The months were told of what she does; of the other trade nobody said how long.
        let trade = |work: &Option<Work>, length: Option<Months>| {
            // A trade that a job tells of stands there already.
            let work = work.clone().filter(|work| !jobs.iter().any(|job| is_of(job, work)));
            work.map(|work| Worked { work, length, job: None })
        };
        let jobs_told = jobs.iter().filter_map(|job| {
            let work = job.occupation.clone()?;
            Some(Worked { work, length: job.length(today), job: Some(job.clone()) })
        });
        let first = trade(&candidate.occupation, candidate.experience);
        let second = trade(&candidate.occupation2, None);
        let skills = line(&candidate.skills).unwrap_or_default();
        let skills = skills.split([',', ';']).map(str::trim).filter(|skill| !skill.is_empty());
        Cv {
            family: name(&candidate.family_name),
            given: name(&candidate.given_names),
            phone: candidate.phone.clone().filter(|_| reachable(candidate)),
            email: candidate.email.as_ref().map(Datum::text),
            country: candidate.country,
            region: candidate.region,
            district: candidate.district.as_ref().map(Datum::text),
            locality: line(&candidate.locality),
            nationality: candidate.nationality.clone(),
            worked: jobs_told.chain(first).chain(second).collect(),
            education: candidate.education,
            diploma: line(&candidate.diploma),
            skills: skills.map(str::to_owned).collect(),
            licences: candidate.licences.clone(),
            languages: candidate.languages.clone(),
            wanted: candidate.wishes().cloned().collect(),
            contracts: candidate.contracts.clone(),
            available_on: candidate.available_on,
            mobility: candidate.mobility.clone(),
        }
    }

    /// Family name in capitals, then the given names.
    pub fn name(&self) -> String {
        let parts = [self.family.to_uppercase(), self.given.clone()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What stands under the name: the trade she wants, else the one she has.
    pub fn headline(&self) -> Option<&Work> {
        self.wanted.first().or_else(|| self.worked.first().map(|worked| &worked.work))
    }
}

/// True where a job was in that trade: of one unit group, or said in the same words.
fn is_of(job: &Experience, work: &Work) -> bool {
    job.occupation.as_ref().is_some_and(|done| match (done.isco, work.isco) {
        (Some(done), Some(told)) => done == told,
        _ => fold(&done.said) == fold(&work.said),
    })
}

/// A cousin did not agree to be called by employers, and a call may harm where no message is safe.
fn reachable(candidate: &Candidate) -> bool {
    let hers = matches!(candidate.phone_owner, None | Some(Owner::Own));
    hers && candidate.safe_message != Some(YesNo::No)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;

    /// What is kept out, and why.
    const KEPT_OUT: [(&str, &str); 39] = [
        ("sex", "nobody is chosen by it"),
        ("birth", "nobody is chosen by age"),
        ("situation", "tells a return"),
        ("consent", "the desk's"),
        ("note", "the desk's"),
        ("other_names", "for finding a person again"),
        ("mother_name", "for finding a person again"),
        ("document", "papers"),
        ("document_number", "papers"),
        ("document_expires", "papers"),
        ("birth_place", "origin"),
        ("marital", "family"),
        ("dependants", "family"),
        ("disability", "health"),
        ("phone2", "others' numbers"),
        ("phone2_owner", "others' numbers"),
        ("guardian", "family"),
        ("guardian_kin", "family"),
        ("abroad_in", "tells a return"),
        ("abroad_as", "tells a return"),
        ("abroad_until", "tells a return"),
        ("pay_floor", "weakens her where pay is agreed"),
        ("interviewed_on", "the desk's"),
        ("adaptation", "health"),
        ("arabic_name", "for finding a person again"),
        ("document_country", "papers"),
        ("document_seen", "papers"),
        ("phone_relation", "others' numbers"),
        ("phone2_relation", "others' numbers"),
        ("phone2_safe", "others' numbers"),
        ("next_of_kin", "family"),
        ("next_of_kin_relation", "family"),
        ("next_of_kin_phone", "others' numbers"),
        ("men", "family"),
        ("women", "family"),
        ("boys", "family"),
        ("girls", "family"),
        ("at_school", "family"),
        ("barriers", "health, family and the desk's"),
    ];

    #[test]
    fn every_field_of_a_job_was_thought_of() {
        // Work without a contract counts as much at the desk, and less with some who hire.
        for field in Experience::FIELDS {
            assert!(OF_A_JOB.contains(&field.key) != (field.key == "informal"), "{}", field.key);
        }
    }

    #[test]
    fn every_field_was_thought_of() {
        for field in Candidate::FIELDS {
            let told = KEYS.contains(&field.key);
            let kept_out = KEPT_OUT.iter().any(|(key, _)| *key == field.key);
            assert!(told != kept_out, "{}: does it stand in a CV, or why not?", field.key);
        }
        for key in KEYS.iter().chain(KEPT_OUT.iter().map(|(key, _)| key)) {
            assert!(Candidate::FIELDS.iter().any(|field| field.key == *key), "{key} is no field any more");
        }
    }
}
