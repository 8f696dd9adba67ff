//! Employers in words: where one stands and by whom it was found, and his offers.

use super::case::Part;
use super::due::{Group, Item, Target};
use super::find::Found;
use super::form::Form;
use super::resolve::choice_label;
use super::spoken::{country_name, long_day, short_day_of, spoken};
use crate::deeds::employers::View;
use crate::deeds::kept::{EmployerLine, FoundOfEmployer};
use crate::deeds::{self, Sitting};
use crate::domain::datum::Datum;
use crate::domain::employer::{Check, Employer, Proof, Sector};
use crate::domain::offer::Verification;
use crate::domain::record::Record;
use crate::domain::rights::MASKED;
use crate::domain::text::YesNo;
use crate::facts::Country;
use crate::i18n::{Lang, label, msg};

/// The name of a state.
pub fn state(state: Verification, lang: Lang) -> String {
    choice_label(&Verification::LIST, state.code(), lang)
}

/// An employer as a row.
pub fn row(line: &EmployerLine, lang: Lang) -> Found {
    let country = line.country.as_deref().and_then(Country::parse).map(|country| country_name(country, lang));
    let place = [line.place.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let sector = line.sector.as_deref().map(|code| choice_label(&Sector::LIST, code, lang));
    let parts = [Some(state(line.verification, lang)), Some(place).filter(|place| !place.is_empty()), sector];
    Found {
        id: line.id.clone(),
        reference: line.reference.clone(),
        head: line.name.clone(),
        rest: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// Everything about one employer: where he stands first.
pub fn told(view: &View, lang: Lang) -> Vec<Part> {
    let standing = state(view.standing.verification, lang);
    let found = view.checks.last().map(|found| by_whom(found, lang));
    let text = [Some(standing), found].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let first = Part::of(label(lang, "employer-state"), text);
    let verified = view.standing.verification == Verification::Verified;
    let mut told = vec![if verified { first } else { first.pressing() }];
    let form = Form::of::<Employer>();
    let fields = Employer::FIELDS.iter().zip(view.texts()).filter(|(_, text)| !text.is_empty());
    told.extend(fields.map(|(field, text)| {
        let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
        Part::of(form.label(field, lang), words)
    }));
    let mut name = label(lang, "employer-found");
    for found in view.checks.iter().rev() {
        told.push(Part::of(std::mem::take(&mut name), check(view, found, lang)));
    }
    let mut name = label(lang, "employer-offers");
    for offer in &view.offers {
        let availability = label(lang, &format!("availability-{}", offer.availability.code()));
        let text = [offer.reference.as_str(), offer.title.as_str(), availability.as_str()].join(", ");
        told.push(Part::of(std::mem::take(&mut name), text));
    }
    told
}

/// `le 14 mars 2026 par Afi K.`
fn by_whom(found: &FoundOfEmployer, lang: Lang) -> String {
    let day = found.check.checked_on.map(|day| long_day(day, lang)).unwrap_or_default();
    msg::employer_by(lang, found.by.as_str(), day)
}

/// `vérifiée le 14 mars 2026 par Afi K. : registre officiel, RCCM 123 ; zéro frais déclaré par A. B.`
fn check(view: &View, found: &FoundOfEmployer, lang: Lang) -> String {
    let check = &found.check;
    let texts = view.check_texts(check);
    let text = |key: &str| {
        let place = Check::FIELDS.iter().position(|field| field.key == key);
        place.and_then(|place| texts.get(place)).filter(|text| !text.is_empty()).cloned()
    };
    let how = check.how.0.iter().map(|proof| choice_label(&Proof::LIST, &proof.text(), lang));
    let fee = match (check.no_fee, text("no_fee_by")) {
        (Some(YesNo::Yes), Some(by)) => Some(msg::employer_fee_by(lang, by)),
        (Some(YesNo::Yes), None) => Some(label(lang, "employer-fee-declared")),
        (Some(YesNo::No), _) => Some(label(lang, "employer-fee-refused")),
        _ => None,
    };
    let mut parts: Vec<String> = how.collect();
    parts.extend([text("evidence"), fee, text("reason")].into_iter().flatten());
    let state = check.state.map(|one| state(one, lang)).unwrap_or_default();
    [state, by_whom(found, lang)].into_iter().chain(parts).collect::<Vec<_>>().join(", ")
}

/// Employers who wait to be verified, for whom may do so.
pub(super) fn due(sitting: &Sitting, lang: Lang, most: usize, items: &mut Vec<Item>) -> deeds::Result<()> {
    for line in deeds::employers::pending(sitting, most)? {
        let day = line.updated_at.get(..10).unwrap_or_default();
        items.push(Item {
            group: Group::Verifying,
            kind: "employer",
            text: msg::employer_asked(lang, short_day_of(day, lang)),
            reference: line.reference,
            name: line.name,
            on: String::new(),
            target: Target::Employer(line.id),
        });
    }
    Ok(())
}
