//! Offers of the exercise desk, as one published import.

use super::{AT_ONCE, Give, Maker};
use crate::deeds::Result;
use crate::domain::candidate::{Contract, Education, Licence};
use crate::domain::codes::{Languages, Months};
use crate::domain::datum::{Datum, Several};
use crate::domain::offer::{KnownBy, Offer, Surety, Verification};
use crate::domain::record::Record;
use crate::domain::reference::Kind;
use crate::domain::text::{Count, Line, Note, Period, YesNo};
use crate::facts::{Country, demo};
use crate::store::imports;
use crate::store::offers::{self, Standing};

const SOURCE: &str = "exercise";
/// The number of the import: a new desk has none before it.
const NUMBER: i64 = 1;

/// What an ad says, in French, English and Portuguese: invented, and short.
const SENTENCES: [[&str; 3]; 5] = [
    [
        "Vous travaillez avec une équipe de cinq personnes.",
        "You work with a team of five.",
        "Trabalha com uma equipa de cinco pessoas.",
    ],
    [
        "Le matériel est fourni, le logement n'est pas compris.",
        "Tools are provided, lodging is not included.",
        "O material é fornecido, o alojamento não está incluído.",
    ],
    [
        "Nous cherchons une personne ponctuelle et soigneuse.",
        "We look for somebody punctual and careful.",
        "Procuramos uma pessoa pontual e cuidadosa.",
    ],
    [
        "Horaires de jour, du lundi au samedi matin.",
        "Day hours, Monday to Saturday morning.",
        "Horário de dia, de segunda a sábado de manhã.",
    ],
    [
        "Annonce d'exercice : cette entreprise n'existe pas.",
        "An exercise ad: this firm does not exist.",
        "Anúncio de exercício: esta empresa não existe.",
    ],
];

pub fn write(
    maker: &mut Maker<'_>,
    give: &mut Give<'_>,
    count: usize,
    told: &mut dyn FnMut(usize),
) -> Result<()> {
    let mut batch = maker.batch();
    let (id, administrator, at) = (maker.id(), maker.administrator(), maker.at.clone());
    batch.push(imports::begin(NUMBER, &id, "offers", SOURCE, &administrator, &at));
    batch.push(imports::publish(NUMBER, &at, "{}"));
    let feed = imports::Feed { kind: "delta".to_owned(), map: None, isco: false };
    batch.push(imports::remember_feed(SOURCE, &feed, SOURCE, NUMBER));
    batch.extend(maker.claim(Kind::Offer, count));
    give(batch)?;
    // Those of the desk itself are written beside these; what is invented after them stays the same.
    let theirs = count - super::employers::own_among(count);
    let mut written = 0;
    while written < count {
        let mut batch = maker.batch();
        let end = (written + AT_ONCE).min(count);
        for place in written..end {
            let offer = offer(maker);
            let id = maker.id();
            if place >= theirs {
                continue;
            }
            let standing = Standing {
                reference: maker.reference(Kind::Offer, place).to_string(),
                source: SOURCE.to_owned(),
                source_id: format!("EX{:07}", place + 1),
                sha: String::new(),
                entered: NUMBER,
                closed_on: None,
                closed_at: None,
                closed_reason: None,
                first_seen: maker.at.clone(),
                twin: None,
            };
            batch.extend(offers::insert(&id, &offer, &standing));
        }
        give(batch)?;
        told(end - written);
        written = end;
    }
    Ok(())
}

fn offer(maker: &mut Maker<'_>) -> Offer {
    let mut offer = Offer::unknown();
    let abroad: Vec<Country> =
        ["FR", "PT", "ES", "MA", "SE"].iter().filter_map(|code| Country::parse(code)).collect();
    let country = if maker.dice.chance(70) {
        maker.country
    } else {
        *maker.dice.pick(&abroad).unwrap_or(&maker.country)
    };
    offer.country = Some(country);
    offer.employer = maker.dice.pick(&demo::firms(country)).and_then(|name| Line::of(name));
    if country == maker.country {
        let regions: Vec<_> = crate::facts::regions(country).collect();
        offer.region = maker.dice.pick(&regions).copied();
        offer.place =
            offer.region.and_then(|region| maker.dice.pick(region.towns())).and_then(|town| Line::of(town));
    }
    let trade = maker.dice.pick(demo::trades());
    offer.title =
        trade.and_then(|trade| Line::of(trade.titles.get(maker.language).copied().unwrap_or_default()));
    offer.occupation = trade.map(|trade| trade.isco);
    offer.occupation_by = Some(KnownBy::Given);
    offer.occupation_sure = Some(Surety::Sure);
    offer.contract = maker
        .dice
        .weighted(&[
            (Contract::Permanent, 35),
            (Contract::FixedTerm, 40),
            (Contract::Temporary, 14),
            (Contract::Seasonal, 11),
        ])
        .copied();
    if offer.contract != Some(Contract::Permanent) {
        offer.contract_months = Some(Months(maker.dice.between(2, 12)));
    }
    offer.posts = Some(Count(maker.dice.between(1, 6)));
    asked(maker, &mut offer);
    offer.published_on = Some(maker.day(-60, 0));
    offer.closes_on = Some(maker.day(-10, 60));
    offer.verification = maker
        .dice
        .weighted(&[
            (Verification::Verified, 55),
            (Verification::Pending, 30),
            (Verification::Unverified, 15),
        ])
        .copied();
    // What was thrown is the firm's to say: an employer stands where he stands for all his ads.
    offer.verification = offer.employer.as_ref().map(|name| super::employers::state(name.as_str()));
    let mut sentences: Vec<&str> =
        SENTENCES.iter().filter_map(|texts| texts.get(maker.language).copied()).collect();
    if let Some(place) = maker.dice.pick(&[0_usize, 1, 2, 3]).copied() {
        sentences.remove(place.min(sentences.len() - 1));
    }
    offer.description = Note::of(&sentences.join(" "));
    offer
}

fn asked(maker: &mut Maker<'_>, offer: &mut Offer) {
    match maker.dice.below(3) {
        0 => offer.experience_asked = Some(YesNo::No),
        1 => {
            offer.experience = Some(Months(maker.dice.between(1, 5) * 12));
            offer.experience_asked = Some(YesNo::Yes);
        }
        _ => {}
    }
    if maker.dice.chance(30) {
        offer.education = maker.dice.pick(Education::ALL).copied();
    }
    if maker.dice.chance(35) {
        let first = maker.pack.languages.first().cloned().unwrap_or_default();
        let level = *maker.dice.pick(&["A2", "B1", "B2"]).unwrap_or(&"B1");
        offer.languages = Languages::read(&format!("{first} {level}"), &maker.reading).unwrap_or_default();
    }
    if maker.dice.chance(15) {
        offer.licences = Several(vec![Licence::B]);
    }
    if maker.dice.chance(45) {
        let currency = offer.country.map_or("", Country::currency);
        let low = maker.dice.between(8, 30) * if currency == "XOF" { 10_000 } else { 100 };
        offer.salary = Line::of(&format!("{low} {currency}"));
        offer.salary_min = Some(Count(low));
        offer.salary_max = Some(Count(low + low / 5));
        offer.salary_currency = Line::of(currency);
        offer.salary_period = Some(Period::Month);
    }
}
