//! Invented ads, files of them, and the report of bringing them in.

use crate::desk::{Desk, Ran, keys, text_of};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// An ad as France Travail writes it; of a place and a trade that exist, of an employer that does not.
pub fn ad(id: &str) -> Value {
    json!({
        "id": id, "intitule": format!("Maçon fictif {id} (H/F)"), "description": "Bâtir des exemples.",
        "dateCreation": "2026-01-05T04:39:25.000Z", "dateActualisation": "2026-01-06T10:00:00.000Z",
        "lieuTravail": { "libelle": "69 - LYON 05", "codePostal": "69005" },
        "romeCode": "F1703", "romeLibelle": "Maçonnerie", "appellationlibelle": "Maçon / Maçonne",
        "entreprise": { "nom": "Exemples et Fils" }, "typeContrat": "CDD", "nombrePostes": 1,
        "typeContratLibelle": "Contrat à durée déterminée - 6 Mois", "natureContrat": "Contrat travail",
        "salaire": { "libelle": "Mensuel de 1801,00 Euros à 2000,00 Euros sur 12 mois" },
    })
}

/// The ad with other values; null takes a key away.
pub fn changed(mut ad: Value, changes: Value) -> Value {
    let object = ad.as_object_mut().unwrap();
    for (key, value) in changes.as_object().unwrap() {
        if value.is_null() {
            object.shift_remove(key)
        } else {
            object.insert(key.clone(), value.clone())
        };
    }
    ad
}

/// The same ad, changed at an instant.
pub fn later(id: &str, at: &str) -> Value {
    changed(ad(id), json!({ "description": format!("Changée le {at}."), "dateActualisation": at }))
}

pub fn ads(ids: std::ops::RangeInclusive<u32>) -> Vec<Value> {
    ids.map(|number| ad(&format!("INV{number:04}"))).collect()
}

/// The reply of a search, as the service gives it.
pub fn reply(ads: &[Value]) -> String {
    let filters = json!([{ "filtre": "typeContrat", "agregation": [{ "valeurPossible": "CDD", "nbResultats": ads.len() }] }]);
    json!({ "resultats": ads, "filtresPossibles": filters }).to_string()
}

/// A desk to which a service delivers.
pub struct Service {
    pub desk: Desk,
}

impl Service {
    pub fn new() -> Service {
        Service { desk: Desk::exercise() }
    }

    /// A service whose ads 1 to `most` came in as a full delivery.
    pub fn with(most: u32) -> Service {
        let service = Service::new();
        let report = service.full(&ads(1..=most));
        assert_eq!(report.count("created"), u64::from(most));
        service
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        self.desk.write(name, text)
    }

    pub fn command(&self, files: &[PathBuf], options: &[&str]) -> Ran {
        let files: Vec<&str> = files.iter().map(|file| file.to_str().unwrap()).collect();
        let mut arguments = vec!["import", "offers"];
        arguments.extend(files);
        arguments.extend(["--source", "francetravail"]);
        arguments.extend(options);
        self.desk.ask(&arguments).today("2026-11-23").run()
    }

    /// Brings files in, with the ids by what became of them.
    #[track_caller]
    pub fn import(&self, files: &[PathBuf], options: &[&str]) -> Report {
        let ran = self.command(files, &[options, &["--json", "--ids"]].concat());
        assert!([Some(0), Some(3)].contains(&ran.code), "{ran:?}");
        Report::of(&ran)
    }

    #[track_caller]
    pub fn full(&self, ads: &[Value]) -> Report {
        self.import(&[self.file("full.json", &reply(ads))], &["--feed", "full"])
    }

    #[track_caller]
    pub fn delta(&self, ads: &[Value]) -> Report {
        self.import(&[self.file("delta.json", &reply(ads))], &["--feed", "delta"])
    }

    /// What is seen of the source: everything that a search finds.
    pub fn offers(&self) -> Vec<Value> {
        self.desk.json(&["find", "offers", "--limit", "0", "--json"]).as_array().unwrap().clone()
    }

    pub fn offer(&self, id: &str) -> Value {
        self.desk.json(&["show", &format!("francetravail:{id}"), "--json"])
    }

    /// Ids of the open ads.
    pub fn open(&self) -> BTreeSet<String> {
        let open = self.desk.json(&["find", "offers", "--open", "--limit", "0", "--json"]);
        open.as_array().unwrap().iter().map(|row| text_of(row, "source_id").to_owned()).collect()
    }

    /// Everything that an import could change.
    pub fn all(&self) -> Value {
        let offers: Vec<Value> = self
            .offers()
            .iter()
            .map(|row| self.desk.json(&["show", text_of(row, "ref"), "--json"]))
            .collect();
        let imports = self.desk.json(&["import", "list", "--json"]);
        json!({ "offers": offers, "imports": imports, "found": self.offers() })
    }
}

/// What a delivery did.
#[derive(Debug)]
pub struct Report {
    pub code: i32,
    pub document: Value,
}

impl Report {
    /// Holds it to its keys and to the law of its figures.
    #[track_caller]
    pub fn of(ran: &Ran) -> Report {
        let document = ran.json();
        let mut told = keys(&document);
        told.retain(|key| *key != "ids");
        told.sort_unstable();
        let expected = [
            "batch",
            "closed",
            "closed_by_removal",
            "created",
            "dropped",
            "duplicates",
            "ignored",
            "read",
            "rejected",
            "reopened",
            "repeated",
            "stale",
            "unchanged",
            "updated",
        ];
        assert_eq!(told, expected);
        let report = Report { code: ran.code.unwrap(), document };
        let parts = [
            "created",
            "updated",
            "unchanged",
            "reopened",
            "stale",
            "ignored",
            "repeated",
            "closed_by_removal",
        ];
        let sum: u64 = parts.iter().map(|part| report.count(part)).sum();
        assert_eq!(report.count("read"), sum + report.rejected().len() as u64, "{}", report.document);
        for rejected in report.rejected() {
            assert_eq!(keys(rejected), ["at", "file", "id", "field", "reason", "text"]);
        }
        for dropped in report.dropped() {
            assert_eq!(keys(dropped), ["at", "file", "ref", "field", "reason", "text"]);
        }
        assert_eq!(report.code, if report.rejected().is_empty() { 0 } else { 3 });
        report
    }

    #[track_caller]
    pub fn count(&self, figure: &str) -> u64 {
        self.document[figure].as_u64().unwrap_or_else(|| panic!("no {figure} in {}", self.document))
    }

    /// The figures that are not 0, without `read`, as `created 3, closed 1`.
    pub fn told(&self) -> String {
        let figures =
            ["created", "updated", "unchanged", "reopened", "stale", "ignored", "repeated", "closed"];
        let told = figures.iter().filter(|figure| self.count(figure) > 0);
        told.map(|figure| format!("{figure} {}", self.count(figure))).collect::<Vec<_>>().join(", ")
    }

    pub fn rejected(&self) -> &[Value] {
        self.document["rejected"].as_array().unwrap()
    }

    pub fn dropped(&self) -> &[Value] {
        self.document["dropped"].as_array().unwrap()
    }

    pub fn batch(&self) -> String {
        text_of(&self.document, "batch").to_owned()
    }

    /// The source's ids of which something became.
    pub fn ids(&self, what: &str) -> BTreeSet<String> {
        let ids = self.document["ids"][what].as_array().unwrap_or_else(|| panic!("no ids of {what}"));
        ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    }
}

pub fn set(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
