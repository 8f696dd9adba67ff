//! The candidate: a person who comes to the desk. The first page is the quick set, asked in the order of the
//! conversation; the others wait until there is time.

use super::birth::Birth;
use super::codes::{Countries, Languages, Mobility, Months, Work};
use super::consent::{Kin, OF_AGE};
use super::datum::{ChoiceList, Datum, Listed, Reading, Reject, Several, Value};
use super::day::Day;
use super::district::District;
use super::duplicates::Person;
use super::phone::Phone;
use super::record::Faults;
use super::text::{ArabicName, Count, Email, Line, Money, Name, Note, YesNo};
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
    /// Whether the desk has seen a paper.
    Seen as "seen" { Original = "original", Copy = "copy", Unseen = "unseen" }
}

choice! {
    /// What stands between somebody and work; nothing of a diagnosis.
    Barrier as "barrier" {
        Childcare = "childcare", Care = "care", Transport = "transport", Disability = "disability",
        Health = "health", NoPapers = "no_papers", Language = "language", Reading = "reading",
        Housing = "housing", NoPhone = "no_phone", Record = "record", Other = "other",
    }
}

impl Listed for Barrier {
    const WORDS: &'static ChoiceList = &Barrier::LIST;
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
        Inactive = "inactive", Closed = "closed", Deceased = "deceased",
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
        arabic_name: Option<ArabicName> [Searched Personal],
        mother_name: Option<Name> [Personal],
        document: Option<Paper>,
        document_number: Option<Line> [Searched Personal],
        document_country: Option<Country>,
        document_expires: Option<Day>,
        document_seen: Option<Seen>,
        birth_place: Option<Line> [Personal],
        marital: Option<Marital>,
        dependants: Option<Count<99>>,
        /// Whether an adaptation would help; nothing of a diagnosis.
        disability: Option<YesNo> [Sensitive],
        /// What would make work possible; nothing of a diagnosis.
        adaptation: Option<Line> [Sensitive],
    }
    contact {
        /// Who answers the telephone, and what she is to the person.
        phone_relation: Option<Line> [Personal],
        safe_message: Option<YesNo>,
        phone2: Option<Phone> [Personal],
        phone2_owner: Option<Owner>,
        phone2_relation: Option<Line> [Personal],
        phone2_safe: Option<YesNo>,
        district: Option<District>,
        /// Who consents for her while she is under age.
        guardian: Option<Name> [Personal],
        guardian_kin: Option<Kin>,
        /// Who is told where something happens.
        next_of_kin: Option<Name> [Personal],
        next_of_kin_relation: Option<Line> [Personal],
        next_of_kin_phone: Option<Phone> [Personal],
        /// Who lives in the household, the person counted.
        men: Option<Count<99>>,
        women: Option<Count<99>>,
        boys: Option<Count<99>>,
        girls: Option<Count<99>>,
        /// Of the children, who goes to school.
        at_school: Option<Count<99>>,
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
        wanted2: Option<Work>,
        wanted3: Option<Work>,
        contracts: Several<Contract>,
        pay_floor: Option<Money>,
        available_on: Option<Day>,
        barriers: Several<Barrier> [Sensitive],
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
    if let (Some(region), Some(district)) = (candidate.region, &candidate.district)
        && !district.may_be_of(region)
    {
        faults.push("district", Reject("reject-district-elsewhere"));
    }
    let children = [candidate.boys, candidate.girls].into_iter().flatten().map(|count| count.0).sum::<i64>();
    let told = candidate.boys.is_some() || candidate.girls.is_some();
    if candidate.at_school.is_some_and(|count| told && count.0 > children) {
        faults.push("at_school", Reject("reject-children-at-school"));
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

    /// The occupations she looks for, what she wants most first.
    pub fn wishes(&self) -> impl Iterator<Item = &Work> {
        [&self.wanted, &self.wanted2, &self.wanted3].into_iter().flatten()
    }

    pub fn consents_to(&self, purpose: Purpose) -> bool {
        self.consent.holds(purpose)
    }

    /// What the duplicate check compares.
    pub fn likeness(&self, id: &str) -> Person {
        let name = |name: &Option<Name>| name.as_ref().map(|name| name.as_str().to_owned());
        let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        Compared {
            family: name(&self.family_name),
            given: name(&self.given_names),
            others: line(&self.other_names),
            mother: name(&self.mother_name),
            birth: self.birth,
            sex: self.sex,
            phone: self.phone.clone(),
            owner: self.phone_owner,
            document: line(&self.document_number),
            locality: line(&self.locality),
            region: self.region,
        }
        .person(id)
    }
}

/// The fields that the duplicate check compares, in the order in which [`compared`] takes them.
pub const COMPARED: [&str; 11] = [
    "family_name",
    "given_names",
    "other_names",
    "mother_name",
    "birth",
    "sex",
    "phone",
    "phone_owner",
    "document_number",
    "locality",
    "region",
];

/// As [`Candidate::likeness`], out of the values of [`COMPARED`] alone: of thousands nothing else is read.
/// None: one of them is damaged.
pub fn compared(id: &str, values: &[Value]) -> Option<Person> {
    let text = |value: &Value| (!value.is_null()).then(|| value.text().to_owned());
    let [family, given, others, mother, birth, sex, phone, owner, document, locality, region] = values else {
        return None;
    };
    let compared = Compared {
        family: text(family),
        given: text(given),
        others: text(others),
        mother: text(mother),
        birth: Datum::restore(birth)?,
        sex: Datum::restore(sex)?,
        phone: Datum::restore(phone)?,
        owner: Datum::restore(owner)?,
        document: text(document),
        locality: text(locality),
        region: Datum::restore(region)?,
    };
    Some(compared.person(id))
}

struct Compared {
    family: Option<String>,
    given: Option<String>,
    others: Option<String>,
    mother: Option<String>,
    birth: Option<Birth>,
    sex: Option<Sex>,
    phone: Option<Phone>,
    owner: Option<Owner>,
    document: Option<String>,
    locality: Option<String>,
    region: Option<Region>,
}

impl Compared {
    fn person(self, id: &str) -> Person {
        let folded = |text: Option<String>| text.map(|text| crate::facts::fold(&text));
        Person {
            id: id.to_owned(),
            family: self.family.unwrap_or_default(),
            given: self.given.unwrap_or_default(),
            others: self.others.unwrap_or_default(),
            mother: self.mother,
            birth: self.birth,
            sex: self.sex.map(Sex::code).filter(|code| matches!(*code, "f" | "m")),
            phone: self.phone,
            phone_is_own: self.owner.map(|owner| owner == Owner::Own),
            document: folded(self.document),
            place: folded(self.locality),
            region: self.region.map(|region| region.code().to_owned()),
            ..Person::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::{Record, place_of};

    #[test]
    fn what_is_compared_is_read_out_of_its_columns_alone() {
        let reading =
            Reading { today: Day::parse("2026-11-24").unwrap(), country: Country::parse("TG").unwrap() };
        let told = [
            "Fictivi",
            "Kossi Exemple",
            "Koffi",
            "Awa",
            "~1984",
            "m",
            "+22890123456",
            "relative",
            "AB 123-É",
            "Aného",
            "TG-M",
        ];
        // Nobody known, and each field more in turn.
        let mut values = Candidate::unknown().values();
        let mut seals = vec![seal(&values)];
        for (key, text) in COMPARED.into_iter().zip(told) {
            let place = place_of::<Candidate>(key).unwrap();
            let text = (Candidate::FIELDS[place].read)(text, &reading).unwrap();
            values[place] = text.as_str().into();
            let seal = seal(&values);
            assert!(!seals.contains(&seal), "{key} is not compared");
            seals.push(seal);
        }
    }

    /// The seal tells every value apart.
    fn seal(values: &[Value]) -> String {
        let own = COMPARED.map(|key| values[place_of::<Candidate>(key).unwrap()].clone());
        let seal = compared("", &own).unwrap().seal();
        assert_eq!(seal, Candidate::restore(values).unwrap().likeness("").seal());
        seal
    }
}
