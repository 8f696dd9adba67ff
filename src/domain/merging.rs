//! Two files of one person laid over each other: what stands in the joined one unless somebody chooses otherwise, and
//! where the other file says something else. Lists are joined, what is blank is filled, and where both say something
//! the file that stays is believed, but for a birth that the other knows better.
//!
//! Also the way back: what was changed since two files were joined stays, everything else is as it was.

use super::birth::{Birth, Precision};
use super::candidate::{Candidate, Purpose};
use super::codes::{Countries, Languages, Months};
use super::consent::{Answer, Consent};
use super::datum::{Listed, Several, Value};
use super::record::{Damage, Record};
use super::text::{Line, Note};
use crate::facts::fold;

/// Fields that mean something only together: they come from one file, unless what both say agrees.
const TOGETHER: [&[&str]; 8] = [
    &["phone", "phone_owner", "phone_relation"],
    &["phone2", "phone2_owner", "phone2_relation", "phone2_safe"],
    &["country", "region", "district", "locality"],
    &["document", "document_number", "document_country", "document_expires", "document_seen"],
    &["next_of_kin", "next_of_kin_relation", "next_of_kin_phone"],
    &["men", "women", "boys", "girls", "at_school"],
    &["abroad_in", "abroad_as", "abroad_until"],
    &["guardian", "guardian_kin"],
];

/// Two files as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    pub record: Candidate,
    /// One a field: what the other file says, where one of the two must give way. As a form takes it.
    pub other: Vec<Option<String>>,
}

/// Lays the file that goes under the one that stays. `consent`: what she consents to by the newest answer in either.
///
/// # Errors
/// A field that does not hold what it may.
pub fn lay(stays: &Candidate, goes: &Candidate, consent: Several<Purpose>) -> Result<Laid, Damage> {
    let mut values = stays.values();
    let others = goes.values();
    for (place, field) in Candidate::FIELDS.iter().enumerate() {
        let group = TOGETHER.iter().find(|group| group.contains(&field.key));
        let agrees = |key: &str| {
            let at = Candidate::FIELDS.iter().position(|field| field.key == key);
            let pair = at.and_then(|at| Some((values.get(at)?, others.get(at)?)));
            pair.is_none_or(|(one, other)| one.is_null() || other.is_null() || one == other)
        };
        let fills = group.is_none_or(|group| group.iter().all(|key| agrees(key)));
        if let (true, Some(other), Some(value)) = (fills, others.get(place), values.get(place))
            && value.is_null()
        {
            let filled = other.clone();
            if let Some(value) = values.get_mut(place) {
                *value = filled;
            }
        }
    }
    let mut record = Candidate::restore(&values)?;
    join_lists(&mut record, stays, goes, consent);
    // What found room as a second telephone or a second occupation gives way to nothing.
    let mut second: Vec<&str> = Vec::new();
    if goes.phone.is_some() && record.phone2 == goes.phone {
        second.extend(["phone", "phone_owner", "phone_relation"]);
    }
    if goes.occupation.is_some() && record.occupation2 == goes.occupation {
        second.push("occupation");
    }
    let wished = |work: &Option<super::codes::Work>| {
        work.as_ref().is_some_and(|work| record.wishes().any(|known| known == work))
    };
    for (key, wish) in [("wanted", &goes.wanted), ("wanted2", &goes.wanted2), ("wanted3", &goes.wanted3)] {
        if wished(wish) {
            second.push(key);
        }
    }
    let laid = record.texts();
    let sides = stays.texts().into_iter().zip(goes.texts());
    let other = Candidate::FIELDS.iter().zip(sides).zip(laid);
    let other = other.map(|((field, (one, other)), laid)| {
        let differs = !one.is_empty() && !other.is_empty() && one != other;
        let differs = differs && !is_joined(field.key) && !second.contains(&field.key);
        differs.then_some(if laid == one { other } else { one })
    });
    Ok(Laid { other: other.collect(), record })
}

/// Fields of which both files' answers stand in the joined one.
pub fn is_joined(key: &str) -> bool {
    matches!(
        key,
        "languages"
            | "nationality"
            | "consent"
            | "note"
            | "other_names"
            | "skills"
            | "licences"
            | "contracts"
            | "barriers"
    )
}

fn join_lists(record: &mut Candidate, stays: &Candidate, goes: &Candidate, consent: Several<Purpose>) {
    record.consent = consent;
    record.languages = languages(&stays.languages, &goes.languages);
    let more = goes.nationality.0.iter().filter(|country| !stays.nationality.0.contains(country));
    record.nationality = Countries(stays.nationality.0.iter().chain(more).copied().collect());
    record.licences = several(&stays.licences, &goes.licences);
    record.contracts = several(&stays.contracts, &goes.contracts);
    record.barriers = several(&stays.barriers, &goes.barriers);
    record.skills = words(stays.skills.as_ref(), goes.skills.as_ref());
    record.other_names = names(stays, goes);
    record.note = match (&stays.note, &goes.note) {
        (Some(one), Some(other)) if one != other => {
            Note::of(&format!("{}\n{}", one.as_str(), other.as_str()))
        }
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    record.birth = match (stays.birth, goes.birth) {
        (Some(one), Some(other)) if trust(other) > trust(one) => Some(other),
        (one, other) => one.or(other),
    };
    record.experience = match (&stays.experience, &goes.experience) {
        (Some(Months(one)), Some(Months(other))) => Some(Months(*one.max(other))),
        (one, other) => one.or(*other),
    };
    wishes(record, stays, goes);
    // Whoever has two numbers has two, and whoever had two trades.
    if let (Some(own), Some(other), None) = (&stays.phone, &goes.phone, &record.phone2)
        && own != other
    {
        record.phone2 = Some(other.clone());
        record.phone2_owner = goes.phone_owner;
        record.phone2_relation = goes.phone_relation.clone();
        record.phone2_safe = goes.safe_message;
    }
    if let (Some(own), Some(other), None) = (&stays.occupation, &goes.occupation, &record.occupation2)
        && own != other
    {
        record.occupation2 = Some(other.clone());
    }
}

/// What the other file says she would like to do stands behind what this one says, as far as there is room.
fn wishes(record: &mut Candidate, stays: &Candidate, goes: &Candidate) {
    let own = [&stays.wanted, &stays.wanted2, &stays.wanted3].map(Clone::clone);
    [record.wanted, record.wanted2, record.wanted3] = own;
    for wish in goes.wishes() {
        if record.wishes().any(|known| known == wish) {
            continue;
        }
        let free = [&mut record.wanted, &mut record.wanted2, &mut record.wanted3];
        if let Some(free) = free.into_iter().find(|wanted| wanted.is_none()) {
            *free = Some(wish.clone());
        }
    }
}

/// How far a birth is to be believed.
fn trust(birth: Birth) -> u8 {
    match birth.precision() {
        Precision::Day if !birth.probable_estimate() => 3,
        Precision::Day | Precision::Month => 2,
        Precision::Year => 1,
        Precision::Estimated => 0,
    }
}

/// Every language once, at the better level.
fn languages(one: &Languages, other: &Languages) -> Languages {
    let mut all = one.clone();
    for spoken in &other.0 {
        match all.0.iter_mut().find(|known| known.language == spoken.language) {
            Some(known) => known.level = known.level.max(spoken.level),
            None => all.0.push(*spoken),
        }
    }
    all
}

fn several<T: Listed>(one: &Several<T>, other: &Several<T>) -> Several<T> {
    let mut words: Vec<T> = one.0.iter().chain(&other.0).copied().collect();
    words.sort_unstable();
    words.dedup();
    Several(words)
}

/// Words parted by commas, each once however it is written.
fn words(one: Option<&Line>, other: Option<&Line>) -> Option<Line> {
    let texts = one.into_iter().chain(other);
    let mut all: Vec<&str> = Vec::new();
    for word in texts.flat_map(|line| line.as_str().split([',', ';'])).map(str::trim) {
        if !word.is_empty() && !all.iter().any(|known| fold(known) == fold(word)) {
            all.push(word);
        }
    }
    Line::of(&all.join(", "))
}

/// The other names of both, and how the file that goes writes her: she is found under either spelling.
fn names(stays: &Candidate, goes: &Candidate) -> Option<Line> {
    let own = [&stays.family_name, &stays.given_names];
    let own: Vec<String> = own.into_iter().flatten().map(|name| fold(name.as_str())).collect();
    let known = |name: &str| own.iter().any(|own| *own == fold(name));
    let spelt = [&goes.family_name, &goes.given_names].into_iter().flatten();
    let spelt: Vec<&str> = spelt.map(|name| name.as_str()).filter(|name| !known(name)).collect();
    let spelt = Line::of(&spelt.join(", "));
    let before = words(stays.other_names.as_ref(), goes.other_names.as_ref());
    words(before.as_ref(), spelt.as_ref())
}

/// What somebody consents to by the answers of both files: of each purpose the newest counts, and what was never
/// answered by a row is as the files say. Consents for one partner are told apart and stay rows.
pub fn consent(stays: &Candidate, goes: &Candidate, answers: &[Consent]) -> Several<Purpose> {
    let holds = |purpose: &Purpose| {
        let asked = answers.iter().filter(|one| one.purpose == Some(*purpose) && one.recipient.is_none());
        // Of one day the refusal counts.
        let newest = asked.max_by_key(|one| (one.given_on, one.answer != Some(Answer::Given)));
        match newest.and_then(|one| one.answer) {
            Some(answer) => answer == Answer::Given,
            None => stays.consents_to(*purpose) || goes.consents_to(*purpose),
        }
    };
    Several(Purpose::ALL.iter().copied().filter(holds).collect())
}

/// The values of a file on the way back: as they `were`, but for what is `now` otherwise than the joining left it.
/// True where something was.
pub fn back(were: &[Value], joined: &[Value], now: &[Value]) -> (Vec<Value>, bool) {
    let changed: Vec<bool> = joined.iter().zip(now).map(|(joined, now)| joined != now).collect();
    let at = |key: &str| Candidate::FIELDS.iter().position(|field| field.key == key);
    let stays = |place: usize| {
        let key = Candidate::FIELDS.get(place).map_or("", |field| field.key);
        let group = TOGETHER.iter().find(|group| group.contains(&key));
        let moved = |place: usize| changed.get(place).copied().unwrap_or(false);
        moved(place) || group.is_some_and(|group| group.iter().filter_map(|key| at(key)).any(moved))
    };
    let values = were.iter().zip(now).enumerate();
    let values = values.map(|(place, (was, now))| if stays(place) { now.clone() } else { was.clone() });
    (values.collect(), changed.contains(&true))
}

#[cfg(test)]
mod tests;
