//! The candidate: a person who comes to the desk. The first page is the quick set, asked in the order of the
//! conversation; the others wait until there is time.

use super::birth::Birth;
use super::codes::{Countries, Languages, Mobility, Months, Work};
use super::consent::{Kin, OF_AGE};
use super::datum::{ChoiceList, Reading, Several};
use super::datum::{Listed, Reject};
use super::day::Day;
use super::phone::Phone;
use super::record::Faults;
use super::text::{Count, Email, Line, Money, Name, Note, YesNo};
use crate::facts::{Country, Region};
use crate::{choice, record};

choice! {
    /// As it stands in papers or as the person says.
    Sex as "sex" { Female = "f", Male = "m", Other = "other", Undisclosed = "undisclosed" }
}

choice! {
    /// Whose telephone it is.
    Owner as "owner" {
        Own = "self", Relative = "relative", Neighbour = "neighbour", Employer = "employer", Other = "other",
    }
}

choice! {
    /// Where somebody stands towards work.
    Situation as "situation" {
        FirstTime = "first_time", Unemployed = "unemployed", Employed = "employed", Student = "student",
        SelfEmployed = "self_employed", Returnee = "returnee", Inactive = "inactive",
    }
}

choice! {
    /// ISCED 2011.
    Education as "education" {
        None = "0", Primary = "1", LowerSecondary = "2", UpperSecondary = "3", PostSecondary = "4",
        ShortTertiary = "5", Bachelor = "6", Master = "7", Doctor = "8",
    }
}

impl Education {
    /// 0 to 8.
    pub fn level(self) -> i64 {
        Education::ALL.iter().position(|level| *level == self).unwrap_or(0) as i64
    }
}

choice! {
    /// What somebody consents to, each by itself. Refusing one blocks none of the others.
    Purpose as "purpose" {
        Employment = "employment", Employers = "employers", Mobility = "mobility",
        Reintegration = "reintegration", Referral = "referral", Statistics = "statistics", Research = "research",
    }
}

impl Listed for Purpose {
    const WORDS: &'static ChoiceList = &Purpose::LIST;
}

choice! {
    /// Kinds of papers. Each country's pack tells the ones it issues.
    Paper as "paper" {
        Card = "cni", Passport = "passport", NationalId = "nid", Voter = "voter", Residence = "residence",
        Consular = "consular", Birth = "birth_certificate", Other = "other", NoPaper = "none",
    }
}

choice! {
    Marital as "marital" {
        Single = "single", Married = "married", Union = "union", Widowed = "widowed", Divorced = "divorced",
    }
}

choice! {
    /// Kinds of contract, as offered and as wanted.
    Contract as "contract" {
        Permanent = "permanent", FixedTerm = "fixed_term", Temporary = "temporary_agency",
        Seasonal = "seasonal", Apprenticeship = "apprenticeship", SelfEmployed = "self_employed",
        Traineeship = "traineeship", Other = "other",
    }
}

impl Listed for Contract {
    const WORDS: &'static ChoiceList = &Contract::LIST;
}

choice! {
    /// Categories of driving licence.
    Licence as "licence" { A = "a", B = "b", C = "c", D = "d", Be = "be", Ce = "ce", Machine = "machine" }
}

impl Listed for Licence {
    const WORDS: &'static ChoiceList = &Licence::LIST;
}

choice! {
    /// Where a candidate stands with the service; kept as dated spans.
    Status as "status" {
        Waiting = "waiting", Active = "active", InTraining = "in_training", Placed = "placed",
        Inactive = "inactive", Closed = "closed",
    }
}

record! {
    /// A person who comes to the desk.
    Candidate in "candidate" belongs Person, check check;
    quick {
        family_name: Option<Name> [Searched Personal],
        given_names: Option<Name> [Searched Personal],
        sex: Option<Sex> [Compulsory],
        birth: Option<Birth> [Personal],
        phone: Option<Phone> [Personal],
        phone_owner: Option<Owner>,
        country: Option<Country>,
        region: Option<Region>,
        locality: Option<Line> [Searched],
        education: Option<Education>,
        occupation: Option<Work>,
        situation: Option<Situation>,
        languages: Languages,
        nationality: Countries,
        mobility: Option<Mobility>,
        email: Option<Email> [Personal],
        /// Empty: the person waits for consent.
        consent: Several<Purpose> [Compulsory],
        note: Option<Note> [Personal],
    }
    identity {
        other_names: Option<Line> [Searched Personal],
        mother_name: Option<Name> [Personal],
        document: Option<Paper>,
        document_number: Option<Line> [Searched Personal],
        document_expires: Option<Day>,
        birth_place: Option<Line> [Personal],
        marital: Option<Marital>,
        dependants: Option<Count<99>>,
        /// Whether an adaptation would help; nothing of a diagnosis.
        disability: Option<YesNo> [Sensitive],
    }
    contact {
        phone2: Option<Phone> [Personal],
        phone2_owner: Option<Owner>,
        safe_message: Option<YesNo>,
        /// Who consents for her while she is under age.
        guardian: Option<Name> [Personal],
        guardian_kin: Option<Kin>,
    }
    work {
        experience: Option<Months>,
        occupation2: Option<Work>,
        diploma: Option<Line>,
        skills: Option<Line>,
        licences: Several<Licence>,
        /// Lawful work abroad that has an end, a season or a term.
        abroad_in: Option<Country>,
        abroad_as: Option<Contract>,
        abroad_until: Option<Day>,
    }
    wishes {
        wanted: Option<Work>,
        contracts: Several<Contract>,
        pay_floor: Option<Money>,
        available_on: Option<Day>,
        /// The day of a talk that is keyed in later, from paper.
        interviewed_on: Option<Day>,
    }
}

fn check(candidate: &Candidate, reading: &Reading, faults: &mut Faults) {
    if candidate.family_name.is_none() && candidate.given_names.is_none() {
        faults.push("family_name", Reject("reject-no-name"));
    }
    if let (Some(country), Some(region)) = (candidate.country, candidate.region)
        && region.country() != Some(country)
    {
        faults.push("region", Reject("reject-region-elsewhere"));
    }
    if candidate.abroad_until.is_some() && candidate.abroad_in.is_none() {
        faults.push("abroad_in", Reject("reject-missing"));
    }
    if candidate.interviewed_on.is_some_and(|day| day > reading.today) {
        faults.push("interviewed_on", Reject("reject-future"));
    }
}

impl Candidate {
    /// Family name in capitals, then the given names, as registers write it.
    pub fn name(&self) -> String {
        let family = self.family_name.as_ref().map(|name| name.as_str().to_uppercase());
        let given = self.given_names.as_ref().map(|name| name.as_str().to_owned());
        family.into_iter().chain(given).collect::<Vec<_>>().join(" ")
    }

    /// What may stand where others can read: `A. K.`
    pub fn initials(&self) -> String {
        let names = [self.family_name.as_ref(), self.given_names.as_ref()];
        let letters = names.into_iter().flatten().filter_map(|name| name.as_str().chars().next());
        letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
    }

    /// True where she may be under age on a day: as long as it is not sure, somebody consents with her.
    pub fn may_be_minor(&self, on: Day) -> bool {
        self.birth.is_some_and(|birth| birth.age_on(on).0 < OF_AGE)
    }

    pub fn consents_to(&self, purpose: Purpose) -> bool {
        self.consent.holds(purpose)
    }

    /// What the duplicate check compares.
    pub fn likeness(&self, id: &str) -> super::duplicates::Person {
        let text = |line: &Option<Name>| line.as_ref().map(|name| name.as_str().to_owned());
        super::duplicates::Person {
            id: id.to_owned(),
            family: text(&self.family_name).unwrap_or_default(),
            given: text(&self.given_names).unwrap_or_default(),
            others: self.other_names.as_ref().map(|line| line.as_str().to_owned()).unwrap_or_default(),
            mother: text(&self.mother_name),
            birth: self.birth,
            sex: self.sex.map(Sex::code).filter(|code| matches!(*code, "f" | "m")),
            phone: self.phone.clone(),
            phone_is_own: self.phone_owner.map(|owner| owner == Owner::Own),
            document: self.document_number.as_ref().map(|line| crate::facts::fold(line.as_str())),
            place: self.locality.as_ref().map(|line| crate::facts::fold(line.as_str())),
            region: self.region.map(|region| region.code().to_owned()),
            ..super::duplicates::Person::default()
        }
    }
}
