//! Employers, and what was found about each: who looked, how, when. An offer abroad is not proposed before its
//! employer is verified; whoever was refused or stands on the black list is proposed nowhere.
//!
//! An own offer names its employer's record. An ad that a partner brings names him by text alone: it means the records
//! of that name, written in whatever way, in the country of the work; where several bear it, the worst counts. Where
//! none is verified, a source that an administrator trusts stands for its employers: a public service confirms those
//! whose ads it carries, and takes no fee (`domain.md` C1, stage 2). A refusal at this desk outweighs every partner.

use super::datum::{ChoiceList, Datum, Listed, Reading, Reject, Several, Shape, Value};
use super::day::Day;
use super::offer::{Offer, Verification};
use super::phone::Phone;
use super::record::Faults;
use super::reference::{Kind, Reference};
use super::text::{Email, Line, Name, Note, YesNo};
use crate::facts::{Country, clean, fold};
use crate::{choice, record};
use std::collections::{HashMap, HashSet};

choice! {
    /// ISIC revision 4, sections.
    Sector as "sector" {
        Agriculture = "A", Mining = "B", Manufacturing = "C", Energy = "D", Water = "E", Construction = "F",
        Trade = "G", Transport = "H", Hospitality = "I", Information = "J", Finance = "K", RealEstate = "L",
        Science = "M", Support = "N", State = "O", Teaching = "P", Health = "Q", Arts = "R", Services = "S",
        Households = "T", International = "U",
    }
}

choice! {
    /// What an employer was verified by.
    Proof as "proof" {
        Registry = "registry", Authority = "authority", Partner = "partner_service", Visit = "visit",
        Embassy = "embassy", Papers = "papers", Call = "call", Other = "other",
    }
}

impl Listed for Proof {
    const WORDS: &'static ChoiceList = &Proof::LIST;
}

record! {
    /// Who offers work.
    Employer in "employer" belongs Desk;
    employer {
        name: Option<Line> [Compulsory Searched],
        country: Option<Country> [Compulsory],
        place: Option<Line> [Searched],
        /// As the register of commerce or of taxes has it.
        registration: Option<Line> [Searched],
        sector: Option<Sector>,
        contact: Option<Name> [Personal],
        phone: Option<Phone> [Personal],
        email: Option<Email> [Personal],
        address: Option<Line>,
        website: Option<Line>,
        note: Option<Note> [Personal],
    }
}

record! {
    /// What somebody found about an employer on a day.
    Check in "verification" belongs To { table: "employer", column: "employer_id" }, check whole;
    check {
        state: Option<Verification> [Compulsory],
        how: Several<Proof>,
        /// Number of the extract, name of who confirmed it.
        evidence: Option<Line>,
        /// The employer declares that no worker pays anything for the work.
        no_fee: Option<YesNo>,
        no_fee_by: Option<Name> [Personal],
        checked_on: Option<Day> [Compulsory],
        reason: Option<Note>,
    }
}

fn whole(check: &Check, reading: &Reading, faults: &mut Faults) {
    let mut insist = |missing: bool, key, reject| {
        if missing {
            faults.push(key, Reject(reject));
        }
    };
    insist(check.checked_on.is_some_and(|day| day > reading.today), "checked_on", "reject-future");
    match check.state {
        Some(Verification::Verified) => {
            insist(check.how.0.is_empty(), "how", "reject-missing");
            insist(check.no_fee != Some(YesNo::Yes), "no_fee", "reject-employer-fee");
            insist(check.no_fee_by.is_none(), "no_fee_by", "reject-missing");
        }
        Some(Verification::Refused | Verification::Blacklisted) => {
            insist(check.reason.is_none(), "reason", "reject-missing");
        }
        _ => {}
    }
}

impl Verification {
    /// Who stands there is proposed nowhere, neither at home nor abroad.
    pub fn forbids(self) -> bool {
        matches!(self, Verification::Refused | Verification::Blacklisted)
    }

    /// The worse of two comes first.
    fn gravity(self) -> u8 {
        match self {
            Verification::Blacklisted => 0,
            Verification::Refused => 1,
            Verification::Unverified => 2,
            Verification::Pending => 3,
            Verification::Verified => 4,
        }
    }
}

/// An employer as an offer names him: the number of his record where it is known, and his name in the words that were
/// used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub reference: Option<Reference>,
    pub name: String,
}

impl Named {
    fn of(text: &str) -> Named {
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let reference = Reference::parse(first).ok().filter(|reference| reference.kind == Kind::Employer);
        match reference {
            Some(reference) => Named { reference: Some(reference), name: rest.to_owned() },
            None => Named { reference: None, name: text.to_owned() },
        }
    }
}

impl Datum for Named {
    const SHAPE: Shape = Shape::Employer;

    /// `TG-E0000012-3`, the same with a name behind it, or a name alone.
    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        let text = clean(text);
        if text.is_empty() {
            return Err(Reject("reject-missing"));
        }
        if text.chars().count() > 200 { Err(Reject("reject-long")) } else { Ok(Named::of(&text)) }
    }

    fn text(&self) -> String {
        match &self.reference {
            Some(reference) => format!("{reference} {}", self.name).trim_end().to_owned(),
            None => self.name.clone(),
        }
    }

    fn restore(value: &Value) -> Option<Self> {
        Some(Named::of(value.text()))
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "ref": self.reference.as_ref().map(Reference::to_string), "name": self.name,
        })
    }
}

/// Words that say what form a firm has, and nothing of which it is.
const FORMS: &[&str] = &[
    "sarl",
    "sarlu",
    "sa",
    "sas",
    "sasu",
    "suarl",
    "eurl",
    "gie",
    "scp",
    "sca",
    "ets",
    "etablissements",
    "ste",
    "societe",
    "ltd",
    "limited",
    "plc",
    "inc",
    "llc",
    "co",
    "company",
    "gmbh",
    "ag",
    "ab",
    "bv",
    "srl",
    "sl",
    "lda",
    "ltda",
    "limitada",
    "unipessoal",
    "spa",
    "the",
    "le",
    "la",
    "les",
    "o",
    "a",
    "os",
    "as",
];

/// The name as it is compared: letters alone, without the form of the firm. Empty where nothing is left of it.
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let told = folded.split(' ').filter(|word| !FORMS.contains(word));
    let told: String = told.collect();
    // A firm that is called by nothing but its form is called so.
    if told.is_empty() { folded.replace(' ', "") } else { told }
}

/// What is known of all employers, for telling where the one of an offer stands.
#[derive(Clone, Debug, Default)]
pub struct Register {
    by_reference: HashMap<String, Verification>,
    by_name: HashMap<(String, Option<Country>), Verification>,
    trusted: HashSet<String>,
}

impl Register {
    pub fn add(&mut self, reference: &str, key: &str, country: Option<Country>, state: Verification) {
        self.by_reference.insert(reference.to_owned(), state);
        let known = self.by_name.entry((key.to_owned(), country)).or_insert(state);
        if state.gravity() < known.gravity() {
            *known = state;
        }
    }

    /// A source that stands for the employers of its ads.
    pub fn trust(&mut self, source: &str) {
        self.trusted.insert(source.to_owned());
    }

    /// Where the employer of an offer stands.
    pub fn state(&self, offer: &Offer, source: &str) -> Verification {
        let linked = offer.employer_ref.as_ref().and_then(|named| named.reference.as_ref());
        if let Some(reference) = linked {
            let state = self.by_reference.get(&reference.to_string());
            return state.copied().unwrap_or(Verification::Unverified);
        }
        let named = offer.employer.as_ref().filter(|_| !self.by_name.is_empty());
        let named =
            named.and_then(|name| self.by_name.get(&(name_key(name.as_str()), offer.country)).copied());
        let said = offer.verification.filter(|state| state.forbids());
        match named.or(said) {
            Some(state) if state.forbids() || state == Verification::Verified => state,
            _ if self.trusted.contains(source) => Verification::Verified,
            Some(state) => state,
            None => Verification::Unverified,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;

    fn country(code: &str) -> Option<Country> {
        Country::parse(code)
    }

    fn ad(employer: &str, code: &str) -> Offer {
        let mut offer = Offer::unknown();
        offer.employer = Line::of(employer);
        offer.country = country(code);
        offer
    }

    #[test]
    fn a_firm_is_the_same_however_it_is_written() {
        for one in ["Bâtir Exemple SARL", "BATIR EXEMPLE", "Sté Bâtir-Exemple", "batir  exemple s.a.r.l"] {
            let key = name_key(one);
            assert!(key.starts_with("batirexemple"), "{one}: {key}");
        }
        assert_eq!(name_key("Bâtir Exemple SARL"), name_key("Bâtir-Exemple"));
        assert_ne!(name_key("Bâtir Exemple"), name_key("Bâtir Exemple Plus"));
        assert_eq!(name_key("SARL"), "sarl");
    }

    #[test]
    fn an_ad_means_the_records_of_its_employers_name_and_the_worst_counts() {
        let mut register = Register::default();
        register.add("TG-E0000001-0", &name_key("Bâtir SARL"), country("FR"), Verification::Verified);
        assert_eq!(register.state(&ad("BATIR", "FR"), "ft"), Verification::Verified);
        assert_eq!(register.state(&ad("BATIR", "ES"), "ft"), Verification::Unverified);
        register.add("TG-E0000002-0", &name_key("Batir"), country("FR"), Verification::Blacklisted);
        assert_eq!(register.state(&ad("Bâtir", "FR"), "ft"), Verification::Blacklisted);
    }

    #[test]
    fn a_trusted_source_stands_for_its_employers_but_for_none_that_was_refused_here() {
        let mut register = Register::default();
        register.trust("ft");
        assert_eq!(register.state(&ad("Inconnue", "FR"), "ft"), Verification::Verified);
        assert_eq!(register.state(&ad("Inconnue", "FR"), "csv"), Verification::Unverified);
        register.add("TG-E0000001-0", &name_key("Connue"), country("FR"), Verification::Pending);
        assert_eq!(register.state(&ad("Connue", "FR"), "ft"), Verification::Verified);
        assert_eq!(register.state(&ad("Connue", "FR"), "csv"), Verification::Pending);
        register.add("TG-E0000002-0", &name_key("Arnaque"), country("FR"), Verification::Refused);
        assert_eq!(register.state(&ad("Arnaque", "FR"), "ft"), Verification::Refused);
    }

    #[test]
    fn what_an_ad_says_of_its_own_employer_is_believed_only_where_it_is_bad() {
        let mut offer = ad("Inconnue", "FR");
        offer.verification = Some(Verification::Verified);
        assert_eq!(Register::default().state(&offer, "csv"), Verification::Unverified);
        offer.verification = Some(Verification::Refused);
        assert_eq!(Register::default().state(&offer, "csv"), Verification::Refused);
    }

    #[test]
    fn an_own_offer_means_the_record_that_it_names() {
        let mut register = Register::default();
        let reference = Reference { country: country("TG").expect("Togo"), kind: Kind::Employer, number: 12 };
        register.add(&reference.to_string(), &name_key("Bâtir"), country("TG"), Verification::Pending);
        register.add("TG-E0000013-0", &name_key("Bâtir"), country("TG"), Verification::Blacklisted);
        let mut offer = ad("Bâtir", "TG");
        offer.employer_ref = Some(Named { reference: Some(reference), name: "Bâtir".to_owned() });
        assert_eq!(register.state(&offer, "own"), Verification::Pending);
    }

    #[test]
    fn an_employer_is_named_by_number_by_name_or_by_both() {
        let reference = Reference { country: country("TG").expect("Togo"), kind: Kind::Employer, number: 12 };
        let both = Named { reference: Some(reference.clone()), name: "Bâtir Exemple".to_owned() };
        assert_eq!(Named::of(&both.text()), both);
        assert_eq!(Named::of(&reference.to_string()).reference, Some(reference));
        // A person's number is a strange name, and no employer.
        assert_eq!(Named::of("TG-0004217-K x").reference, None);
        assert_eq!(Named::of("Bâtir Exemple"), Named { reference: None, name: "Bâtir Exemple".to_owned() });
    }
}
