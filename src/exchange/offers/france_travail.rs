//! The ads of France Travail ("Offres d'emploi v2", JSON) and of services that use its form: the reply of a search,
//! one ad, a bare list, or one ad a line. Each ad is read by itself and each of its fields by itself, so that a
//! damaged field costs the field and a damaged ad the ad. The service never announces removals: an ad that is gone
//! is absent, which `deeds` judges.

use super::Reader;
use super::said::{keep_pay, listed};
use super::table::Sheet;
use crate::domain::candidate::Contract;
use crate::domain::codes::{Languages, Months, Spoken};
use crate::domain::datum::Several;
use crate::domain::delivery::Entry;
use crate::domain::offer::{Offer, Verification};
use crate::domain::record::Record;
use crate::domain::text::{Count, Line, YesNo};
use crate::exchange::normal::{self, Known, Notes, Object};
use crate::facts::Country;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Keys that only ads of this form have; two of them tell it from other lists of ads.
const KEYS: &[&str] = &[
    "intitule",
    "romeCode",
    "appellationlibelle",
    "typeContrat",
    "lieuTravail",
    "dateCreation",
    "origineOffre",
];

/// Keys that hold objects: some clients part what is in them by `_`.
const OBJECTS: &[&str] = &["lieuTravail", "entreprise", "salaire", "contact", "agence", "origineOffre"];

/// True where an object has the keys of such an ad.
pub fn is_ad(object: &Object) -> bool {
    KEYS.iter().filter(|key| object.has(key)).count() >= 2 || (object.has("id") && object.has("intitule"))
}

/// True where the columns of a table are those of such ads, laid flat: `lieuTravail.libelle`.
pub fn is_header(columns: &[&str]) -> bool {
    let known = |key: &&str| columns.iter().any(|column| column.split(['.', '_', '/']).next() == Some(key));
    KEYS.iter().filter(|key| known(key)).count() >= 3
}

/// The entries of a table of ads laid flat: each row is put back into the form of the service.
pub fn of_table(sheet: &Sheet, reader: &mut Reader<'_>) -> Vec<Entry> {
    let rows = sheet.rows().map(|row| {
        let at = row.at();
        let Some(cells) = row.cells() else { return Notes::at(at).rejected("item", "import-damaged-row") };
        let ad = unflattened(cells).to_string();
        match Object::read(&ad) {
            Some(object) => entry(&object, at, reader),
            None => Notes::at(at).rejected("item", "import-damaged"),
        }
    });
    rows.collect()
}

/// `lieuTravail.libelle` is the `libelle` of `lieuTravail`; a cell that holds a list is that list.
fn unflattened<'a>(cells: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let mut ad = Map::new();
    for (column, cell) in cells.filter(|(_, cell)| !matches!(*cell, "" | "nan" | "NaN" | "None" | "null")) {
        let value = match cell.as_bytes() {
            [b'[', .., b']'] | [b'{', .., b'}'] => list_in(cell).unwrap_or_else(|| Value::from(cell)),
            _ => Value::from(cell),
        };
        let below = |column: &'a str| column.split_once('_').filter(|(outer, _)| OBJECTS.contains(outer));
        match column.split_once(['.', '/']).or_else(|| below(column)) {
            None => {
                ad.insert(column.to_owned(), value);
            }
            Some((outer, inner)) => {
                if let Some(object) =
                    ad.entry(outer).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
                {
                    object.insert(inner.to_owned(), value);
                }
            }
        }
    }
    Value::Object(ad)
}

/// A list as JSON, or as Python prints it: with single quotes, `True` and `None`.
fn list_in(cell: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(cell) {
        return Some(value);
    }
    let mut json = String::with_capacity(cell.len() + 16);
    let mut characters = cell.chars().peekable();
    let mut within = None;
    while let Some(character) = characters.next() {
        match (within, character) {
            (None, '\'' | '"') => {
                within = Some(character);
                json.push('"');
            }
            (Some(quote), closing) if closing == quote => {
                within = None;
                json.push('"');
            }
            (Some(_), '"') => json.push_str("\\\""),
            (Some(_), '\\') => match characters.next()? {
                '\'' => json.push('\''),
                other => json.extend(['\\', other]),
            },
            (_, character) => json.push(character),
        }
    }
    let json = json.replace("True", "true").replace("False", "false").replace("None", "null");
    serde_json::from_str(&json).ok()
}

/// The entry of one ad.
pub fn entry(source: &Object<'_>, at: String, reader: &mut Reader<'_>) -> Entry {
    let known = &mut reader.known;
    let mut notes = Notes::at(at);
    let source_id = match source.text("id").map(|id| id.and_then(|id| Line::of(&id))) {
        Ok(Some(id)) => id.as_str().to_owned(),
        Ok(None) => return notes.rejected("id", "import-no-id"),
        Err(reason) => return notes.rejected("id", reason),
    };
    notes.is_about(&source_id);
    let title = match source.text("intitule") {
        Ok(title) => normal::title(&title.unwrap_or_default()),
        Err(reason) => return notes.rejected("title", reason),
    };
    if !title.chars().any(char::is_alphanumeric) {
        return notes.rejected("title", "import-no-title");
    }
    let mut offer = Offer::unknown();
    offer.title = notes.line("title", &title);
    offer.verification = Some(Verification::Pending);
    place(source, &mut offer, &mut notes, known);
    occupation(source, &title, &mut offer, &mut notes, known);
    work(source, &mut offer, &mut notes);
    asked(source, &mut offer, &mut notes);
    pay(source, &mut offer, &mut notes);
    terms(source, &mut offer, &mut notes);
    notes.draft(source_id, None, offer)
}

fn place(source: &Object, offer: &mut Offer, notes: &mut Notes, known: &mut Known) {
    let label = notes.keep("place", source.text_in("lieuTravail", "libelle"));
    let address = source.object("lieuTravail").ok();
    offer.position = address.as_ref().and_then(|place| normal::position(place, "latitude", "longitude"));
    let postal_code = address.and_then(|place| notes.keep("postal_code", place.text("codePostal")));
    if let Some(label) = &label {
        let label = normal::title(label);
        let told = normal::french_place(&label);
        offer.country = told.country;
        offer.place = notes.line("place", told.name);
        if told.country.is_none() {
            notes.drop("country", "import-unknown-country");
        }
        offer.region = told.country.and_then(|country| known.region(country, told.name));
    } else if postal_code.is_some() {
        offer.country = Country::parse("FR");
    }
    let french = offer.country.is_some_and(|country| country.code() == "FR");
    let whole = |code: Cow<str>| if french { normal::french_postal_code(&code) } else { code.into_owned() };
    offer.postal_code = postal_code.and_then(|code| Line::of(&whole(code)));
}

fn occupation(source: &Object, title: &str, offer: &mut Offer, notes: &mut Notes, known: &mut Known) {
    let rome = notes.keep("source_occupation", source.text("romeCode")).unwrap_or_default();
    let name = notes.keep("source_occupation", source.text("appellationlibelle"));
    let name =
        name.or_else(|| notes.keep("source_occupation", source.text("romeLibelle"))).unwrap_or_default();
    let name = normal::title(&name);
    let rome = rome.trim().to_ascii_uppercase();
    offer.source_occupation = notes.line("source_occupation", format!("{rome} {name}").trim());
    if let Some((isco, by, surety)) = known.occupation(&rome, &[&name, title]) {
        offer.occupation = Some(isco);
        offer.occupation_by = Some(by);
        offer.occupation_sure = Some(surety);
    }
}

fn work(source: &Object, offer: &mut Offer, notes: &mut Notes) {
    let employer = notes.keep("employer", source.text_in("entreprise", "nom"));
    offer.employer = employer.and_then(|name| notes.line("employer", &normal::title(&name)));
    let code = notes.keep("contract", source.text("typeContrat"));
    let label = notes.keep("contract", source.text("typeContratLibelle"));
    let nature = notes.keep("contract", source.text("natureContrat"));
    // `Contrat apprentissage` is told as a nature of a CDD; most natures say no more than `Contrat travail`.
    let particular = nature.as_deref().and_then(normal::contract).filter(|nature| {
        matches!(nature, Contract::Apprenticeship | Contract::SelfEmployed | Contract::Traineeship)
    });
    let plain = || [&code, &label, &nature].into_iter().flatten().find_map(|told| normal::contract(told));
    offer.contract = particular.or_else(plain);
    if offer.contract.is_none() && (code.is_some() || label.is_some()) {
        notes.drop("contract", "import-unknown-code");
    }
    let months = normal::contract_months(label.as_deref().unwrap_or_default());
    offer.contract_months = notes.keep("contract_months", months).map(Months);
    let hours = notes.keep("hours", source.text("dureeTravailLibelle"));
    let share = notes.keep("hours", source.text("dureeTravailLibelleConverti"));
    offer.hours =
        normal::hours(hours.as_deref(), share.as_deref()).and_then(|hours| notes.line("hours", &hours));
    let posts = notes.keep("posts", source.text("nombrePostes"));
    // 0 is what some partners write for "not said".
    let posts = posts.filter(|posts| posts.trim() != "0");
    let posts = notes.read("posts", posts, normal::posts, "import-bad-number");
    offer.posts = Some(Count(posts.unwrap_or(1)));
}

fn asked(source: &Object, offer: &mut Offer, notes: &mut Notes) {
    let label = notes.keep("experience", source.text("experienceLibelle"));
    let mark = notes.keep("experience_asked", source.text("experienceExige"));
    offer.experience_asked = match mark.as_deref().map(str::trim) {
        Some("E") => Some(YesNo::Yes),
        Some("D") => Some(YesNo::No),
        _ => None,
    };
    if offer.experience_asked != Some(YesNo::No) {
        offer.experience = label.and_then(|label| normal::experience_months(&label)).map(Months);
    }
    for level in demanded(source, "formations", "niveauLibelle", "education", notes) {
        offer.education = offer.education.max(normal::education(&level));
    }
    let mut languages = Vec::<Spoken>::new();
    for name in demanded(source, "langues", "libelle", "languages", notes) {
        match normal::spoken(&name) {
            Some(told) if languages.iter().any(|known| known.language == told.language) => {}
            Some(told) => languages.push(told),
            None => notes.drop("languages", "import-unknown-code"),
        }
    }
    offer.languages = Languages(languages);
    let mut licences = Vec::new();
    for name in demanded(source, "permis", "libelle", "licences", notes) {
        match normal::licence(&name) {
            Some(licence) => licences.push(licence),
            None => notes.drop("licences", "import-unknown-code"),
        }
    }
    licences.sort_unstable();
    licences.dedup();
    offer.licences = Several(licences);
    let skills = |insisted| named(source, "competences", "libelle", "skills", insisted, notes);
    let [required, wished] = [Insisted::Yes, Insisted::No].map(skills);
    offer.skills = notes.text("skills", &listed(&required));
    offer.skills_wished = notes.text("skills_wished", &listed(&wished));
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Insisted {
    Yes,
    No,
}

/// The labels of a list of demands that are insisted on. What is only wished for (`S`) must not keep anybody from
/// the ad.
fn demanded<'a>(
    source: &Object<'a>,
    list: &str,
    label: &str,
    field: &'static str,
    notes: &mut Notes,
) -> Vec<Cow<'a, str>> {
    named(source, list, label, field, Insisted::Yes, notes)
}

/// The labels of those demands of a list that are insisted on, or that are not.
fn named<'a>(
    source: &Object<'a>,
    list: &str,
    label: &str,
    field: &'static str,
    insisted: Insisted,
    notes: &mut Notes,
) -> Vec<Cow<'a, str>> {
    let demands = notes.keep(field, source.objects(list).map(Some)).unwrap_or_default();
    let wished = |demand: &&Object| matches!(demand.text("exigence"), Ok(Some(mark)) if mark == "S");
    let asked = demands.iter().filter(|demand| wished(demand) == (insisted == Insisted::No));
    asked.filter_map(|demand| notes.keep(field, demand.text(label))).collect()
}

fn pay(source: &Object, offer: &mut Offer, notes: &mut Notes) {
    let label = notes.keep("salary", source.text_in("salaire", "libelle"));
    let pay = source.object("salaire").unwrap_or_default();
    let others = ["commentaire", "complement1", "complement2"];
    let [comment, more, most] = others.map(|other| notes.keep("salary", pay.text(other)));
    // `Autre` is the name of an empty choice, not a supplement.
    let supplements = [&more, &most].into_iter().flatten().filter(|told| *told != "Autre");
    let told = [&label, &comment].into_iter().flatten().chain(supplements).map(|told| normal::title(told));
    let text = told.collect::<Vec<_>>().join("; ");
    offer.salary = notes.line("salary", &text);
    let Some(salary) = label.and_then(|label| normal::salary(&label, offer.country)) else { return };
    keep_pay(salary, offer, notes);
}

fn terms(source: &Object, offer: &mut Offer, notes: &mut Notes) {
    let created = notes.keep("published_on", source.text("dateCreation"));
    offer.published_on = notes.read("published_on", created, normal::day, "import-bad-date");
    let updated = notes.keep("updated_at", source.text("dateActualisation"));
    offer.updated_at = notes.read("updated_at", updated, normal::instant, "import-bad-date");
    let page = notes.keep("url", source.text_in("origineOffre", "urlOrigine"));
    let page =
        notes.read("url", page, |page| normal::address_in(page).map(str::to_owned), "import-bad-address");
    offer.url = page.and_then(|page| notes.address("url", &page));
    offer.apply = way_to_apply(source, notes).and_then(|way| notes.address("apply", &way));
    let description = notes.keep("description", source.text("description")).unwrap_or_default();
    offer.description = notes.text("description", &normal::plain_text(&description));
}

/// A page or an e-mail address, then a telephone; the agency's only where the employer gives none.
fn way_to_apply(source: &Object, notes: &mut Notes) -> Option<String> {
    let employer = ["urlPostulation", "courriel", "coordonnees1", "coordonnees2", "coordonnees3"];
    for (holder, keys) in [("contact", &employer[..]), ("agence", &["courriel"])] {
        let holder = notes.keep("apply", source.object(holder).map(Some)).unwrap_or_default();
        for key in keys {
            let told = notes.keep("apply", holder.text(key)).unwrap_or_default();
            if let Some(way) = normal::address_in(&told).or_else(|| normal::email_in(&told)) {
                return Some(way.to_owned());
            }
        }
        if let Some(phone) = notes.keep("apply", holder.text("telephone")) {
            return Some(normal::title(&phone));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::delivery::Draft;
    use crate::domain::record::Record;

    const AD: &str = r#"{"id":"150ZFHB","intitule":"\"Maçon\u00a0F-H\" (H/F)","description":"B&acirc;tir\n\u00bf vite\u0007",
        "dateCreation":"2024-01-05T04:39:25.000Z","dateActualisation":"2024-01-05T19:00:40+02:00",
        "lieuTravail":{"libelle":"01 - BOURG","codePostal":1000},"romeCode":"A1101","romeLibelle":"x",
        "appellationlibelle":"Maçon / Maçonne","entreprise":{"nom":"SARL L&#39;EXEMPLE"},"typeContrat":"CDD",
        "typeContratLibelle":"Contrat à durée déterminée - 20 Jour(s)","natureContrat":"Contrat travail",
        "experienceExige":"E","experienceLibelle":"3 ans - Sur poste identique","nombrePostes":0,
        "formations":[{"niveauLibelle":"CAP, BEP et équivalents","exigence":"E"},
            {"niveauLibelle":"Bac+2 ou équivalents","exigence":"E"},{"niveauLibelle":"Bac+5","exigence":"S"}],
        "langues":[{"libelle":"Anglais","exigence":"E"},{"libelle":"Espagnol","exigence":"S"}],
        "permis":[{"libelle":"CE - Poids lourd","exigence":"E"},{"libelle":"B - Véhicule léger","exigence":"E"}],
        "salaire":{"libelle":"Mensuel de 1801,50 Euros à 2000,00 Euros sur 13 mois","complement1":"Autre","complement2":"Primes"},
        "dureeTravailLibelle":"35H/semaine\nTravail en journée","dureeTravailLibelleConverti":"Temps plein",
        "contact":{"courriel":"Pour postuler, utiliser le lien suivant : https://example.org/p?x=1"},
        "agence":{"courriel":"agence@example.org"},"origineOffre":{"urlOrigine":"https://example.org/150ZFHB"}}"#;

    fn one(text: &str) -> Draft {
        let hints = crate::exchange::offers::Hints::none(crate::domain::day::Day::FIRST);
        match crate::exchange::offers::read(text.as_bytes(), &hints).map(|told| told.entries).as_deref() {
            Ok([Entry::Offer(draft)]) => (**draft).clone(),
            other => panic!("{text}: {other:?}"),
        }
    }

    /// The texts of an ad whose keys are replaced, and what was dropped of it.
    fn changed(changes: serde_json::Value) -> (impl Fn(&str) -> String, Vec<(&'static str, &'static str)>) {
        let mut ad: serde_json::Value = serde_json::from_str(AD).expect("the sample is JSON");
        let changes = changes.as_object().expect("changes are an object").clone();
        ad.as_object_mut().expect("the sample is an object").extend(changes);
        let draft = one(&ad.to_string());
        let dropped = draft.dropped.iter().map(|told| (told.field, told.reason)).collect();
        let texts = draft.offer.texts();
        let text = move |key: &str| {
            let place = Offer::FIELDS.iter().position(|field| field.key == key).expect("a field");
            texts[place].clone()
        };
        (text, dropped)
    }

    #[test]
    fn every_field_of_an_ad_comes_to_its_place() {
        let (text, dropped) = changed(serde_json::json!({}));
        for (key, wanted) in [
            ("title", "Maçon F-H (H/F)"),
            ("description", "Bâtir\n- vite"),
            ("published_on", "2024-01-05"),
            ("updated_at", "2024-01-05T17:00:40Z"),
            ("country", "FR"),
            ("place", "01 - BOURG"),
            ("postal_code", "01000"),
            ("occupation", "8341"),
            ("occupation_by", "crosswalk"),
            ("occupation_sure", "likely"),
            ("source_occupation", "A1101 Maçon / Maçonne"),
            ("employer", "SARL L'EXEMPLE"),
            ("contract", "fixed_term"),
            ("contract_months", "1"),
            ("hours", "35H/semaine, Travail en journée, Temps plein"),
            ("posts", "1"),
            ("experience", "36"),
            ("experience_asked", "yes"),
            ("education", "5"),
            ("languages", "en"),
            ("licences", "b, ce"),
            ("salary", "Mensuel de 1801,50 Euros à 2000,00 Euros sur 13 mois; Primes"),
            ("salary_min", "1801"),
            ("salary_max", "2000"),
            ("salary_currency", "EUR"),
            ("salary_period", "month"),
            ("salary_months", "13"),
            ("apply", "https://example.org/p?x=1"),
            ("url", "https://example.org/150ZFHB"),
            ("verification", "pending"),
            ("closes_on", ""),
        ] {
            assert_eq!(text(key), wanted, "{key}");
        }
        assert_eq!(dropped, []);
    }

    #[test]
    fn a_bad_side_field_is_left_out_and_told() {
        for (changes, field, reason) in [
            (serde_json::json!({"dateCreation": "hier"}), "published_on", "import-bad-date"),
            (
                serde_json::json!({"dateActualisation": "2024-02-31T00:00:00Z"}),
                "updated_at",
                "import-bad-date",
            ),
            (serde_json::json!({"nombrePostes": "beaucoup"}), "posts", "import-bad-number"),
            (serde_json::json!({"nombrePostes": -1}), "posts", "import-bad-number"),
            (
                serde_json::json!({"salaire": {"libelle": "Annuel de 2000 Euros"}}),
                "salary_min",
                "import-salary-doubtful",
            ),
            (serde_json::json!({"salaire": [1]}), "salary", "import-wrong-type"),
            (serde_json::json!({"description": {}}), "description", "import-wrong-type"),
            (serde_json::json!({"lieuTravail": true}), "place", "import-wrong-type"),
            (serde_json::json!({"lieuTravail": {"libelle": "XX - LÀ"}}), "country", "import-unknown-country"),
            (
                serde_json::json!({"typeContrat": "XYZ", "typeContratLibelle": "?"}),
                "contract",
                "import-unknown-code",
            ),
            (
                serde_json::json!({"typeContratLibelle": "CDD - 9999 Mois"}),
                "contract_months",
                "import-bad-number",
            ),
            (serde_json::json!({"langues": [{"libelle": "Klingon"}]}), "languages", "import-unknown-code"),
            (
                serde_json::json!({"permis": [{"libelle": "Permis côtier"}]}),
                "licences",
                "import-unknown-code",
            ),
            (serde_json::json!({"formations": [7]}), "education", "import-wrong-type"),
            (
                serde_json::json!({"origineOffre": {"urlOrigine": "javascript:x"}}),
                "url",
                "import-bad-address",
            ),
            (serde_json::json!({"intitule": "a".repeat(401)}), "title", "import-cut"),
            (serde_json::json!({"description": "a".repeat(8001)}), "description", "import-cut"),
        ] {
            let (_, dropped) = changed(changes);
            assert_eq!(dropped, [(field, reason)]);
        }
    }

    #[test]
    fn what_is_ordinary_is_not_told() {
        for (changes, key, wanted) in [
            (
                serde_json::json!({"salaire": {"libelle": "Annuel de", "commentaire": "Selon profil"}}),
                "salary_min",
                "",
            ),
            (serde_json::json!({"salaire": {"commentaire": "24 / 30 KE"}}), "salary", "24 / 30 KE"),
            (serde_json::json!({"salaire": "Horaire de 12,00 Euros"}), "salary_period", "hour"),
            (serde_json::json!({"salaire": null, "lieuTravail": {}}), "country", ""),
            (serde_json::json!({"lieuTravail": "69 - LYON"}), "place", "69 - LYON"),
            (serde_json::json!({"lieuTravail": {"libelle": "MR - ARAFAT"}, "salaire": {}}), "country", "MR"),
            (
                serde_json::json!({"experienceExige": "D", "experienceLibelle": "Débutant accepté"}),
                "experience_asked",
                "no",
            ),
            (serde_json::json!({"experienceExige": "S", "experienceLibelle": "2 An(s)"}), "experience", "24"),
            (serde_json::json!({"natureContrat": "Contrat apprentissage"}), "contract", "apprenticeship"),
            (serde_json::json!({"nombrePostes": "12"}), "posts", "12"),
            (serde_json::json!({"contact": {"telephone": "+228 90 12 34 56"}}), "apply", "+228 90 12 34 56"),
            (serde_json::json!({"contact": {"courriel": "CV à rh@example.org."}}), "apply", "rh@example.org"),
            (serde_json::json!({"contact": null}), "apply", "agence@example.org"),
        ] {
            let (text, dropped) = changed(changes);
            assert_eq!(text(key), wanted, "{key}");
            assert_eq!(dropped, [], "{key}");
        }
    }

    #[test]
    fn euros_where_money_is_another_are_kept_as_text_alone() {
        for (label, min, told) in [
            ("Mensuel de 52500 Euros à 60000 Euros sur 12 mois", "", 1),
            ("Mensuel de 900 Euros", "", 1),
            ("Mensuel de 52500,00 XOF", "52500", 0),
        ] {
            let place = serde_json::json!({"libelle": "TG - KARA"});
            let (text, dropped) =
                changed(serde_json::json!({"lieuTravail": place, "salaire": {"libelle": label}}));
            assert_eq!(
                (text("salary").as_str(), text("salary_min").as_str(), dropped.len()),
                (label, min, told)
            );
            assert_eq!(text("region"), "TG-K");
        }
    }
}
