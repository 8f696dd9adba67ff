//! Candidates of the exercise desk: names of the country, ages, schooling, trades and languages as a desk meets
//! them. Shares are estimates for exercise, no statistics.

use super::{AT_ONCE, Amounts, Give, Maker, OWN};
use crate::deeds::Result;
use crate::domain::birth::Birth;
use crate::domain::candidate::{
    Candidate, Contract, Education, Licence, Owner, Paper, Purpose, Sex, Situation, Status,
};
use crate::domain::codes::{Countries, Languages, Mobility, Months, Work};
use crate::domain::consent::{Answer, Consent, Way};
use crate::domain::datum::{Datum, Several};
use crate::domain::day::Day;
use crate::domain::phone::Phone;
use crate::domain::practice::Practice;
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::text::{Line, Money, Name, Note};
use crate::facts::{self, demo};
use crate::store::candidates::{self, Standing};
use crate::store::records;
use crate::store::spans::{self, Recorded};

/// Somebody who came back: for the cases.
pub struct Returnee {
    pub id: String,
    pub counsellor: String,
    pub sex: Option<Sex>,
    pub birth: Option<Birth>,
    pub has_papers: bool,
}

/// A given name of the country.
pub fn given(maker: &mut Maker<'_>, woman: bool) -> &'static str {
    name(maker, &[if woman { "given_f" } else { "given_m" }])
}

fn name(maker: &mut Maker<'_>, kinds: &[&str]) -> &'static str {
    let country = maker.country;
    let total: u64 = fitting(country, kinds).map(|name| name.weight).sum();
    let mut left = maker.dice.below(total);
    for name in fitting(country, kinds) {
        if left < name.weight {
            return name.name;
        }
        left -= name.weight;
    }
    "Exemple"
}

fn fitting<'a>(
    country: facts::Country,
    kinds: &'a [&str],
) -> impl Iterator<Item = &'static demo::Weighted> + 'a {
    demo::names().iter().filter(move |name| name.country == country && kinds.contains(&name.kind))
}

/// Writes everybody; answers those who came back, as many as there will be cases.
pub fn write(
    maker: &mut Maker<'_>,
    give: &mut Give<'_>,
    amounts: Amounts,
    told: &mut dyn FnMut(usize),
) -> Result<Vec<Returnee>> {
    let mut returnees = Vec::new();
    let mut written = 0;
    while written < amounts.candidates {
        let mut batch = maker.batch();
        let end = (written + AT_ONCE).min(amounts.candidates);
        for place in written..end {
            let returned = (place * amounts.cases) / amounts.candidates.max(1)
                != ((place + 1) * amounts.cases) / amounts.candidates.max(1);
            // The administrator's first dozen came back: there is something to follow up.
            let returned = returned || (place < super::OWN_CASES && amounts.cases > place);
            let (mut candidate, registered) = person(maker, returned);
            if (20..23).contains(&place) && !returned {
                // Some of the administrator's people wait for consent, so that Today shows it.
                candidate.consent = Several(Vec::new());
            }
            let id = maker.id();
            let counsellor = maker.counsellor(place, OWN);
            push(maker, &mut batch, &id, &candidate, &counsellor, place, registered);
            if returned && returnees.len() < amounts.cases {
                let has_papers = candidate.document.is_some();
                let (sex, birth) = (candidate.sex, candidate.birth);
                returnees.push(Returnee { id, counsellor, sex, birth, has_papers });
            }
        }
        if end == amounts.candidates {
            batch.extend(maker.claim(Kind::Candidate, amounts.candidates));
        }
        give(batch)?;
        told(end - written);
        written = end;
    }
    Ok(returnees)
}

fn push(
    maker: &mut Maker<'_>,
    batch: &mut crate::store::Batch,
    id: &str,
    candidate: &Candidate,
    counsellor: &str,
    place: usize,
    registered: Day,
) {
    let status = if candidate.consents_to(Purpose::Employment) { Status::Active } else { Status::Waiting };
    let on = registered.to_string();
    let at = format!("{on}T09:00:00Z");
    let by = Recorded { at: &at, counsellor };
    let standing = Standing {
        reference: maker.reference(Kind::Candidate, place).to_string(),
        office_id: maker.office.clone(),
        counsellor_id: counsellor.to_owned(),
        status,
        created_at: at.clone(),
        updated_at: at.clone(),
        unfinished_since: None,
        practice: Practice::default(),
    };
    batch.extend(candidates::insert(id, candidate, &standing, None));
    batch.push(spans::first(id, "status", status.code(), &on, by));
    if let Some(situation) = candidate.situation {
        batch.push(spans::first(id, "situation", situation.code(), &on, by));
    }
    for purpose in &candidate.consent.0 {
        let consent = Consent {
            purpose: Some(*purpose),
            answer: Some(Answer::Given),
            given_on: Some(registered),
            way: Some(Way::Oral),
            language: Line::of(maker.language_code),
            text_version: Line::of(&maker.pack.consent.version),
            recipient: None,
            shared: Several::default(),
            witness: None,
            interpreter: None,
            guardian: None,
            guardian_kin: None,
        };
        let consent_id = maker.id();
        batch.push(records::insert(&consent_id, &consent, vec![("candidate_id", id.into())]));
    }
}

/// One person, and the day she was first registered.
fn person(maker: &mut Maker<'_>, returned: bool) -> (Candidate, Day) {
    let woman = maker.dice.chance(if returned { 20 } else { 48 });
    let reading = maker.reading;
    let mut candidate = Candidate::unknown();
    let kinds: &[&str] = if woman { &["family", "family_f"] } else { &["family", "family_m"] };
    candidate.family_name = Name::read(name(maker, kinds), &reading).ok();
    let first = given(maker, woman);
    let names =
        if maker.dice.chance(30) { format!("{first} {}", given(maker, woman)) } else { first.to_owned() };
    candidate.given_names = Name::read(&names, &reading).ok();
    candidate.sex = Some(if woman { Sex::Female } else { Sex::Male });
    candidate.birth = birth(maker);
    candidate.country = Some(maker.country);
    candidate.nationality = Countries(vec![maker.country]);
    place(maker, &mut candidate);
    phone(maker, &mut candidate);
    work(maker, &mut candidate, returned);
    languages(maker, &mut candidate);
    candidate.consent = consent(maker, returned);
    if !returned && candidate.situation == Some(Situation::Employed) && maker.dice.chance(25) {
        season(maker, &mut candidate);
    }
    if maker.dice.chance(12) {
        candidate.note = Note::of("Fiche d'exercice, personne fictive.");
    }
    if maker.dice.chance(70) {
        candidate.document = Some(Paper::Card);
        let number = maker.dice.between(1_000_000, 9_999_999);
        candidate.document_number = Line::of(&format!("FICTIF-{number}"));
    }
    if maker.dice.chance(40) {
        candidate.mother_name = Name::read(given(maker, true), &reading).ok();
    }
    let registered = maker.day(-1_000, 0);
    (candidate, registered)
}

/// A season abroad that runs, or has ended some days ago.
fn season(maker: &mut Maker<'_>, candidate: &mut Candidate) {
    const IN: [&str; 3] = ["ES", "FR", "IT"];
    candidate.abroad_in = maker.dice.pick(&IN).and_then(|code| facts::Country::parse(code));
    candidate.abroad_as = Some(Contract::Seasonal);
    candidate.abroad_until = Some(maker.day(-10, 150));
}

fn birth(maker: &mut Maker<'_>) -> Option<Birth> {
    let age = *maker.dice.weighted(&[(18, 10), (22, 25), (27, 26), (32, 17), (38, 12), (46, 7), (55, 3)])?;
    let day = maker.today.plus_months(-12 * age).plus_days(-maker.dice.between(0, 1_400));
    let text = match maker.dice.below(100) {
        0..=5 => day.year().to_string(),
        6..=11 => format!("~{}", day.year()),
        12 => return None,
        _ => day.to_string(),
    };
    Birth::read(&text, &maker.reading).ok()
}

fn place(maker: &mut Maker<'_>, candidate: &mut Candidate) {
    let regions: Vec<facts::Region> = facts::regions(maker.country).collect();
    let Some(region) = maker.dice.pick(&regions).copied() else { return };
    candidate.region = Some(region);
    candidate.locality = maker.dice.pick(region.towns()).and_then(|town| Line::of(town));
}

fn phone(maker: &mut Maker<'_>, candidate: &mut Candidate) {
    if !maker.dice.chance(93) {
        return;
    }
    let (length, starts): (usize, &[&str]) = match maker.country.code() {
        "SN" => (9, &["77", "78", "76", "70"]),
        "GH" => (9, &["24", "20", "27", "54"]),
        "CV" => (7, &["991", "995", "97", "58"]),
        "MR" => (8, &["22", "36", "46", "26"]),
        _ => (8, &["90", "91", "92", "70"]),
    };
    let mut number =
        format!("+{}{}", maker.country.prefix(), maker.dice.pick(starts).copied().unwrap_or("90"));
    while number.len() < 1 + maker.country.prefix().len() + length {
        number.push(char::from(b'0' + u8::try_from(maker.dice.below(10)).unwrap_or(0)));
    }
    candidate.phone = Phone::read(&number, &maker.reading).ok();
    candidate.phone_owner = Some(if maker.dice.chance(85) { Owner::Own } else { Owner::Relative });
}

fn work(maker: &mut Maker<'_>, candidate: &mut Candidate, returned: bool) {
    let language = maker.language;
    let trade = |maker: &mut Maker<'_>| {
        let trade = maker.dice.pick(demo::trades())?;
        let said = trade.titles.get(language).copied().unwrap_or_default().to_lowercase();
        Some(Work { isco: Some(trade.isco), said })
    };
    candidate.occupation = trade(maker);
    if maker.dice.chance(35) {
        candidate.occupation2 = trade(maker);
    }
    if maker.dice.chance(25) {
        candidate.wanted = trade(maker);
    }
    if maker.dice.chance(85) {
        candidate.experience = Some(Months(maker.dice.between(0, 12) * maker.dice.between(1, 14)));
    }
    candidate.education = maker.dice.pick(Education::ALL).copied();
    candidate.situation = if returned {
        Some(Situation::Returnee)
    } else {
        let others = [
            (Situation::FirstTime, 30),
            (Situation::Unemployed, 40),
            (Situation::Employed, 12),
            (Situation::Student, 8),
            (Situation::SelfEmployed, 10),
        ];
        maker.dice.weighted(&others).copied()
    };
    if maker.dice.chance(28) {
        candidate.licences = Several(vec![Licence::B]);
    }
    if maker.dice.chance(60) {
        candidate.contracts = Several(vec![Contract::Permanent, Contract::FixedTerm]);
    }
    let reach =
        *maker.dice.pick(&["town", "region", "country", "ecowas", "international"]).unwrap_or(&"country");
    candidate.mobility = Mobility::read(reach, &maker.reading).ok();
    if maker.dice.chance(55) {
        let floor = maker.dice.between(4, 30) * if maker.pack.currency == "XOF" { 10_000 } else { 500 };
        candidate.pay_floor = Money::read(&format!("{floor} {}", maker.pack.currency), &maker.reading).ok();
    }
}

fn languages(maker: &mut Maker<'_>, candidate: &mut Candidate) {
    let level = *maker.dice.pick(&["A1", "A2", "B1", "B1", "B2", "C1"]).unwrap_or(&"B1");
    let mut told = match maker.pack.languages.first() {
        Some(first) => format!("{first} {level}"),
        None => String::new(),
    };
    let others = maker.pack.languages.get(1..).unwrap_or_default().to_vec();
    if let Some(native) = maker.dice.pick(&others) {
        told.push_str(&format!(", {native} L1"));
    }
    if maker.dice.chance(20) {
        told.push_str(", en A2");
    }
    candidate.languages = Languages::read(&told, &maker.reading).unwrap_or_default();
}

/// Four in a hundred wait for consent; who came back mostly consents to be followed.
fn consent(maker: &mut Maker<'_>, returned: bool) -> Several<Purpose> {
    if !returned && maker.dice.chance(4) {
        return Several(Vec::new());
    }
    let mut purposes = vec![Purpose::Employment];
    if maker.dice.chance(60) {
        purposes.push(Purpose::Employers);
    }
    if maker.dice.chance(40) {
        purposes.push(Purpose::Mobility);
    }
    if returned {
        purposes.push(Purpose::Reintegration);
    }
    Several(purposes)
}
