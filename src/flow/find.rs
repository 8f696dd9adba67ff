//! People and offers as rows of a list, for both faces; people are looked up here as one types, offers in `lookup`.

use super::resolve::{Around, choice_label};
use super::spoken::{born_short, country_name, short_day_of};
use crate::deeds::kept::{CandidateLine, CandidateStanding, OfferLine, Similar, Stored};
use crate::deeds::{self, Sitting};
use crate::domain::birth::Birth;
use crate::domain::candidate::{Candidate, Contract, Sex, Situation, Status};
use crate::domain::datum::{Datum, Value};
use crate::domain::offer::Verification;
use crate::facts::Country;
use crate::i18n::{Lang, label, msg};

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    Candidates,
    Offers,
    Employers,
}

/// One row of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    pub reference: String,
    /// The name or the title, and what stands beside it.
    pub head: String,
    pub rest: String,
}

/// The people that a text finds, behind the row of that id.
///
/// # Errors
/// The deed's.
pub fn people(
    text: &str,
    after: Option<&str>,
    sitting: &Sitting,
    lang: Lang,
    most: usize,
) -> deeds::Result<Vec<Found>> {
    let lines = deeds::candidates::find_after(sitting, text, after, most)?;
    Ok(lines.iter().map(|line| candidate(line, lang)).collect())
}

/// The employers that a text finds, behind the row of that id; `state`: only those who stand there.
///
/// # Errors
/// The deed's.
pub fn employers(
    text: &str,
    state: Option<Verification>,
    after: Option<&str>,
    sitting: &Sitting,
    lang: Lang,
    most: usize,
) -> deeds::Result<Vec<Found>> {
    let lines = deeds::employers::find_after(sitting, text, state, after, most)?;
    Ok(lines.iter().map(|line| super::employer::row(line, lang)).collect())
}

/// A candidate as a row.
pub fn candidate(line: &CandidateLine, lang: Lang) -> Found {
    let sex = line.sex.as_deref().map(|code| choice_label(&Sex::LIST, code, lang));
    let birth = line.birth.as_deref().and_then(|text| Birth::restore(&Value::from(text)));
    let situation = line.situation.as_deref().map(|code| choice_label(&Situation::LIST, code, lang));
    let waiting = (line.status == "waiting").then(|| label(lang, "choice-status-waiting"));
    let parts = [
        sex.and_then(|word| word.chars().next()).map(|letter| letter.to_uppercase().to_string()),
        birth.map(|birth| born_short(&birth)),
        line.locality.clone(),
        line.phone4.as_ref().map(|digits| format!("..{digits}")),
        situation,
        waiting,
    ];
    Found {
        id: line.id.clone(),
        reference: line.reference.clone(),
        head: line.name(),
        rest: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// Somebody of a list as a row.
pub fn listed(stored: &Stored<Candidate>, standing: &CandidateStanding, lang: Lang) -> Found {
    let record = &stored.record;
    let parts = [
        record.sex.map(|sex| choice_label(&Sex::LIST, sex.code(), lang)),
        record.birth.map(|birth| born_short(&birth)),
        record.phone.as_ref().map(|phone| phone.display()),
        record.locality.as_ref().map(Datum::text),
        (standing.status == Status::Waiting).then(|| label(lang, "choice-status-waiting")),
    ];
    Found {
        id: stored.id.clone(),
        reference: standing.reference.clone(),
        head: record.name(),
        rest: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// Somebody who may be the same person, with what speaks for it and against it.
pub fn alike(similar: &Similar, lang: Lang) -> String {
    let found = candidate(&similar.line, lang);
    let reasons = similar.likeness.reasons.iter().map(|reason| label(lang, &reason.id()));
    let reasons: Vec<String> = reasons.collect();
    format!("{}  {}, {}", found.reference, found.head, reasons.join(", "))
}

/// An offer as a row. A place in the country where one is needs no country.
pub fn offer(line: &OfferLine, around: Around) -> Found {
    let lang = around.lang;
    let contract = line.contract.as_deref().and_then(Contract::from_code).map(|contract| {
        let word = choice_label(&Contract::LIST, contract.code(), lang);
        match line.contract_months {
            Some(months) => msg::contract_of_months(lang, word, months),
            None => word,
        }
    });
    let country = line.country.as_deref().and_then(Country::parse);
    let country = country.filter(|country| line.place.is_none() || *country != around.country);
    let country = country.map(|country| country_name(country, lang));
    let closes = line.closes_on.as_deref().map(|day| msg::closes_on(lang, short_day_of(day, lang)));
    let availability = line.availability.code();
    let closed = (availability != "open").then(|| label(lang, &format!("availability-{availability}")));
    let place = [line.place.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let parts =
        [line.employer.clone(), Some(place).filter(|place| !place.is_empty()), contract, closed.or(closes)];
    Found {
        id: line.id.clone(),
        reference: line.reference.clone(),
        head: line.title.clone(),
        rest: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}
