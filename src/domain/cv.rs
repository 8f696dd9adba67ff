//! What of a candidate stands in a CV: one selection, for every format it is written in. What is not named in [`KEYS`]
//! never leaves in one: no paper's number, nothing of a return, no need and no note; nor sex, age, family and origin,
//! by which nobody is to be chosen.

use super::candidate::{Candidate, Contract, Education, Licence, Owner};
use super::codes::{Countries, Languages, Mobility, Months, Work};
use super::datum::{Datum, Several};
use super::day::Day;
use super::phone::Phone;
use super::text::YesNo;
use crate::facts::{Country, Region};

/// The fields of a candidate that a CV draws from.
pub const KEYS: [&str; 22] = [
    "family_name",
    "given_names",
    "phone",
    "phone_owner",
    "safe_message",
    "email",
    "country",
    "region",
    "locality",
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
    "contracts",
    "available_on",
    "mobility",
];

/// A trade somebody has worked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    pub work: Work,
    /// How long, where that was said.
    pub length: Option<Months>,
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
    pub locality: Option<String>,
    /// Whoever hires must know whether somebody may work there.
    pub nationality: Countries,
    pub worked: Vec<Worked>,
    pub education: Option<Education>,
    pub diploma: Option<String>,
    pub skills: Vec<String>,
    pub licences: Several<Licence>,
    pub languages: Languages,
    pub wanted: Option<Work>,
    pub contracts: Several<Contract>,
    pub available_on: Option<Day>,
    pub mobility: Option<Mobility>,
}

impl Cv {
    pub fn of(candidate: &Candidate) -> Cv {
        let line = |text: &Option<super::text::Line>| text.as_ref().map(|line| line.as_str().to_owned());
        let name = |name: &Option<super::text::Name>| {
            name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default()
        };
        // The months were told of what she does; of the other trade nobody said how long.
        let first = candidate.occupation.clone().map(|work| Worked { work, length: candidate.experience });
        let second = candidate.occupation2.clone().map(|work| Worked { work, length: None });
        let skills = line(&candidate.skills).unwrap_or_default();
        let skills = skills.split([',', ';']).map(str::trim).filter(|skill| !skill.is_empty());
        Cv {
            family: name(&candidate.family_name),
            given: name(&candidate.given_names),
            phone: candidate.phone.clone().filter(|_| reachable(candidate)),
            email: candidate.email.as_ref().map(Datum::text),
            country: candidate.country,
            region: candidate.region,
            locality: line(&candidate.locality),
            nationality: candidate.nationality.clone(),
            worked: first.into_iter().chain(second).collect(),
            education: candidate.education,
            diploma: line(&candidate.diploma),
            skills: skills.map(str::to_owned).collect(),
            licences: candidate.licences.clone(),
            languages: candidate.languages.clone(),
            wanted: candidate.wanted.clone(),
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
        self.wanted.as_ref().or_else(|| self.worked.first().map(|worked| &worked.work))
    }
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
    const KEPT_OUT: [(&str, &str); 23] = [
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
    ];

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
