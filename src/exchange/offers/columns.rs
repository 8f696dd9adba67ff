//! Which column of a table fills which field: by the names that services and spreadsheets use, in three languages, or
//! by a map that somebody made for the source.

use crate::facts::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The fields that a column may fill, each with the names by which its columns are known: folded, the surest first.
const FIELDS: &[(&str, &[&str])] = &[
    (
        "id",
        &[
            "reference",
            "ref",
            "identifiant",
            "id",
            "numero de loffre",
            "numero offre",
            "numero",
            "code offre",
            "offer id",
            "job id",
            "vacancy id",
            "referencia",
            "external id",
        ],
    ),
    (
        "title",
        &[
            "intitule du poste",
            "intitule",
            "titre du poste",
            "titre",
            "emploi propose",
            "job title",
            "title",
            "titlepub",
            "intitule de loffre",
            "poste",
            "position",
            "titulo",
            "cargo",
            "funcao",
            "headline",
            "emploi",
            "profession",
        ],
    ),
    (
        "employer",
        &[
            "entreprise",
            "employeur",
            "raison sociale",
            "societe",
            "nom entreprise",
            "employer",
            "company",
            "company name",
            "organisation",
            "organization",
            "empresa",
            "empregador",
            "entidade",
        ],
    ),
    ("country", &["pays", "country", "pais"]),
    ("region", &["region", "regiao", "gouvernorat", "province", "ilha"]),
    (
        "place",
        &[
            "ville",
            "lieu de travail",
            "lieu",
            "localite",
            "commune",
            "town",
            "city",
            "place",
            "location",
            "localisation",
            "cidade",
            "concelho",
            "local",
            "delegation",
        ],
    ),
    ("postal_code", &["code postal", "postal code", "postcode", "codigo postal"]),
    (
        "contract",
        &[
            "type de contrat",
            "type contrat",
            "contrat",
            "contract type",
            "contract",
            "type ctrt prp",
            "tipo de contrato",
            "contrato",
            "nature du contrat",
        ],
    ),
    ("duration", &["duree du contrat", "duree", "duration", "duracao"]),
    ("hours", &["horaires", "temps de travail", "hours", "working hours", "horario"]),
    (
        "posts",
        &[
            "nombre de postes",
            "nb postes",
            "postes",
            "number of posts",
            "posts",
            "vacancies",
            "openings",
            "post prop",
            "vagas",
            "numero de vagas",
        ],
    ),
    (
        "published",
        &[
            "date de publication",
            "date publication",
            "publie le",
            "published on",
            "date posted",
            "posted on",
            "datepub begin",
            "date pub",
            "data de publicacao",
            "date",
        ],
    ),
    (
        "updated",
        &[
            "date de mise a jour",
            "mise a jour",
            "modifie le",
            "updated at",
            "updated",
            "last modified",
            "data de atualizacao",
        ],
    ),
    (
        "closes",
        &[
            "date limite",
            "date de cloture",
            "date limite de depot",
            "closing date",
            "deadline",
            "datepub end",
            "date expiration",
            "date de fin",
            "expire le",
            "data limite",
            "closes on",
        ],
    ),
    ("salary", &["salaire", "remuneration", "salary", "pay", "wage", "salario", "remuneracao"]),
    ("salary_min", &["salaire min", "salaire minimum", "salary min", "salario minimo"]),
    ("salary_max", &["salaire max", "salaire maximum", "salary max", "salario maximo"]),
    ("currency", &["devise", "monnaie", "currency", "moeda"]),
    ("salary_period", &["periode", "period", "periodo", "salary period"]),
    ("experience", &["experience requise", "experience", "annees dexperience", "experiencia"]),
    (
        "education",
        &[
            "niveau etude",
            "niveau detude",
            "niveau detudes",
            "niveau d etudes",
            "niv etd dem",
            "education",
            "diplome",
            "escolaridade",
            "habilitacoes",
            "profile cherche",
            "niveau",
        ],
    ),
    ("languages", &["langues", "langue", "languages", "language", "linguas"]),
    (
        "licences",
        &["permis", "permis de conduire", "driving licence", "driving licences", "carta de conducao"],
    ),
    ("isco", &["code citp", "citp", "isco08", "isco 08", "code isco", "isco", "cpp", "cnp"]),
    ("rome", &["code rome", "rome"]),
    ("occupation", &["metier", "occupation", "fonction", "profissao"]),
    ("skills", &["competences", "skills", "competencias"]),
    (
        "description",
        &[
            "description",
            "descriptif",
            "info post",
            "infopub",
            "missions",
            "job description",
            "profil recherche",
            "profil",
            "tasks",
            "descricao",
            "descriptionpub",
            "nfo entreprise",
        ],
    ),
    (
        "apply",
        &[
            "pour postuler",
            "postuler",
            "apply",
            "contact",
            "courriel",
            "email",
            "e mail",
            "telephone",
            "candidatura",
        ],
    ),
    ("url", &["lien offre", "lien", "url", "link", "adresse web", "page"]),
    ("external_id", &["reference employeur", "employer reference", "referencia do empregador"]),
    ("status", &["statut", "etat", "status", "estado"]),
];

/// How folded words of a state begin that means that nobody is looked for any more.
const CLOSED: &[&str] = &[
    "clotur",
    "clos",
    "ferme",
    "pourvu",
    "annul",
    "retire",
    "archive",
    "supprim",
    "inactive",
    "filled",
    "cancel",
    "withdrawn",
    "removed",
    "expired",
    "expire",
    "encerrad",
    "fechad",
    "preenchid",
    "cancelad",
];

/// Which column fills which field, and what the table leaves unsaid. As it is written in TOML.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Map {
    /// `;`, `,`, a tab or `|`; found out where it is blank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// `utf-8`, `windows-1252`, `macintosh`; found out where it is blank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Words of the state that close an ad, beside the usual ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<String>,
    /// By field, the name of its column.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// By field, what holds for every row whose cell is blank: `country = "MA"`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<String, String>,
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// Where it goes wrong: not TOML, or a field that there is not.
    pub fn parse(text: &str) -> Result<Map, String> {
        let map: Map = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let known = |field: &&String| !FIELDS.iter().any(|(known, _)| known == field);
        match map.columns.keys().chain(map.fixed.keys()).find(known) {
            Some(field) => Err(field.clone()),
            None => Ok(map),
        }
    }

    /// As it is kept with its source.
    pub fn text(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    pub fn is_blank(&self) -> bool {
        *self == Map::default()
    }
}

/// How a table was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// What parts its cells; None where it is no file of cells.
    pub delimiter: Option<char>,
    /// How its bytes were read: the name by which that is asked for.
    pub encoding: &'static str,
    /// Each column with the field it fills; blank where it fills none.
    pub columns: Vec<(String, &'static str)>,
    /// Its first row: what is read wrongly shows there.
    pub first: Vec<String>,
}

/// Columns, and the field that each fills.
pub struct Columns(pub Vec<(String, &'static str)>);

impl Columns {
    pub fn of<'a>(header: impl Iterator<Item = &'a str>, map: &Map) -> Columns {
        let header: Vec<&str> = header.collect();
        let folded: Vec<String> = header.iter().map(|name| fold(name)).collect();
        let mut fields = vec![""; header.len()];
        for (field, column) in &map.columns {
            let field = FIELDS.iter().find(|(known, _)| known == field).map_or("", |(known, _)| known);
            let wanted = fold(column);
            for (place, name) in folded.iter().enumerate().filter(|(_, name)| **name == wanted) {
                if let (true, Some(slot)) = (name == &wanted, fields.get_mut(place)) {
                    *slot = field;
                }
            }
        }
        for (field, names) in FIELDS {
            if map.columns.contains_key(*field) {
                continue;
            }
            for (place, name) in folded.iter().enumerate() {
                if let Some(slot) = fields.get_mut(place)
                    && slot.is_empty()
                    && names.contains(&name.as_str())
                {
                    *slot = field;
                }
            }
        }
        Columns(header.into_iter().map(str::to_owned).zip(fields).collect())
    }

    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(_, known)| *known == field)
    }

    pub fn field(&self, column: &str) -> &'static str {
        self.0.iter().find(|(known, _)| known == column).map_or("", |(_, field)| field)
    }

    /// How many columns fill a field.
    pub fn known(&self) -> usize {
        self.0.iter().filter(|(_, field)| !field.is_empty()).count()
    }

    /// True where a title and something beside it are known.
    pub fn are_of_offers(&self) -> bool {
        self.has("title") && self.known() >= 2
    }
}

/// True where the words of a state mean that nobody is looked for any more.
pub fn is_closed(state: &str, map: &Map) -> bool {
    let state = fold(state);
    map.closed.iter().any(|word| fold(word) == state) || CLOSED.iter().any(|word| state.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_names_and_a_map_goes_before() {
        let header = ["Référence", "Intitulé du poste", "VILLE", "Autre", "Salaire_min"];
        let columns = Columns::of(header.into_iter(), &Map::default());
        let fields: Vec<&str> = columns.0.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields, ["id", "title", "place", "", "salary_min"]);
        let map = Map::parse("closed = ['finie']\n[columns]\ntitle = 'autre'\n[fixed]\ncountry = 'MA'\n")
            .expect("a map");
        let columns = Columns::of(header.into_iter(), &map);
        let fields: Vec<&str> = columns.0.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields, ["id", "", "place", "title", "salary_min"]);
        assert_eq!(Map::parse(&map.text()), Ok(map));
        assert_eq!(Map::parse("[columns]\nnothing = 'x'\n"), Err("nothing".to_owned()));
        assert!(Map::parse("[columns").is_err());
    }
}
