//! Europass CV, XML schema v3.3 (Cedefop, namespace `http://europass.cedefop.europa.eu/Europass`): elements in the order
//! of the schema, codes only where its lists have them. Its lists lack most languages of West Africa: those stand by name.

use super::{Coded, Job, Words};
use crate::domain::day::Day;
use crate::domain::when::When;
use quick_xml::escape::escape;

const NAMESPACE: &str = "http://europass.cedefop.europa.eu/Europass";
/// Codes of the schema's list of languages that a desk meets. Wolof, Ewe, Fula and others are not in the list.
const LANGUAGES: [&str; 23] = [
    "bg", "cs", "da", "nl", "en", "et", "fi", "fr", "de", "el", "hu", "it", "lv", "lt", "mt", "pl", "pt",
    "ro", "sk", "sl", "es", "sv", "vi",
];
/// Categories of the schema's list of licences.
const LICENCES: [&str; 6] = ["A", "B", "C", "D", "BE", "CE"];
/// The schema asks for a level of each; the desk knows one.
const SKILLS: [&str; 5] = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"];
const NATIVE: &str = "L1";

pub fn write(words: &Words) -> String {
    let mut xml = Xml(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    let root = format!("SkillsPassport xmlns=\"{NAMESPACE}\" locale=\"{}\"", escape(words.language.as_str()));
    xml.within(&root, |xml| {
        xml.within("DocumentInfo", |xml| {
            xml.text("DocumentType", "ECV");
            xml.text("CreationDate", &words.made_at);
            xml.text("LastUpdateDate", &words.made_at);
            xml.text("XSDVersion", "V3.3");
            xml.text("Generator", "guichet");
        });
        xml.within("LearnerInfo", |xml| learner(xml, words));
    });
    xml.0
}

fn learner(xml: &mut Xml, words: &Words) {
    xml.within("Identification", |xml| identification(xml, words));
    xml.within("Headline", |xml| {
        let kind = if words.wanted { "preferred_job" } else { "position" };
        xml.within_if("Type", !words.headline.is_empty(), |xml| xml.text("Code", kind));
        xml.within("Description", |xml| xml.text("Label", &words.headline));
    });
    xml.within("WorkExperienceList", |xml| {
        for job in &words.jobs {
            xml.within("WorkExperience", |xml| {
                // Without a beginning there is no period: the length stands in words.
                xml.within("Period", |xml| period(xml, job));
                if job.from.is_none() {
                    xml.text("Description", &job.length);
                }
                xml.within("Position", |xml| xml.text("Label", &job.title));
                xml.text("Activities", &job.tasks);
                xml.within("Employer", |xml| employer(xml, job));
            });
        }
    });
    xml.within("EducationList", |xml| {
        xml.within("Education", |xml| {
            xml.text("Title", &words.diploma);
            // The code would be a level of the European framework, which ISCED is not.
            let level = words.education.as_ref().map(|level| format!("ISCED {}: {}", level.code, level.word));
            xml.within("Level", |xml| xml.text("Label", &level.unwrap_or_default()));
        });
    });
    xml.within("Skills", |xml| skills(xml, words));
}

/// The schema wants a beginning, and as much of each end as is known.
fn period(xml: &mut Xml, job: &Job) {
    let Some(from) = job.from else { return };
    xml.end("From", from);
    match job.to {
        Some(When::Still) => xml.text("Current", "true"),
        Some(to) => xml.end("To", to),
        None => {}
    }
}

fn employer(xml: &mut Xml, job: &Job) {
    xml.text("Name", &job.employer);
    xml.within("ContactInfo", |xml| {
        xml.within("Address", |xml| {
            xml.within("Contact", |xml| {
                xml.text("Municipality", &job.place);
                xml.within("Country", |xml| job.country.iter().for_each(|country| xml.country(country)));
            });
        });
    });
}

fn identification(xml: &mut Xml, words: &Words) {
    xml.within("PersonName", |xml| {
        xml.text("FirstName", &words.given);
        xml.text("Surname", &words.family);
    });
    xml.within("ContactInfo", |xml| {
        xml.within("Address", |xml| {
            xml.within("Contact", |xml| {
                xml.text("AddressLine", &words.region);
                xml.text("Municipality", &words.locality);
                xml.within("Country", |xml| words.country.iter().for_each(|country| xml.country(country)));
            });
        });
        xml.within("Email", |xml| xml.text("Contact", &words.email));
        xml.within("TelephoneList", |xml| {
            xml.within("Telephone", |xml| xml.text("Contact", &words.phone));
        });
    });
    xml.within("Demographics", |xml| {
        xml.within("NationalityList", |xml| {
            for nationality in &words.nationalities {
                xml.within("Nationality", |xml| xml.country(nationality));
            }
        });
    });
}

fn skills(xml: &mut Xml, words: &Words) {
    let native = |level: &Option<Coded>| level.as_ref().is_some_and(|level| level.code == NATIVE);
    xml.within("Linguistic", |xml| {
        xml.within("MotherTongueList", |xml| {
            for tongue in words.tongues.iter().filter(|tongue| native(&tongue.level)) {
                xml.within("MotherTongue", |xml| xml.language(&tongue.language));
            }
        });
        xml.within("ForeignLanguageList", |xml| {
            for tongue in words.tongues.iter().filter(|tongue| !native(&tongue.level)) {
                xml.within("ForeignLanguage", |xml| {
                    xml.language(&tongue.language);
                    let level = tongue.level.as_ref().map_or("", |level| level.code.as_str());
                    xml.within("ProficiencyLevel", |xml| {
                        SKILLS.iter().for_each(|skill| xml.text(skill, level))
                    });
                });
            }
        });
    });
    xml.within("JobRelated", |xml| xml.text("Description", &words.skills.join(", ")));
    let listed = |licence: &&Coded| LICENCES.contains(&licence.code.as_str());
    xml.within("Driving", |xml| {
        xml.within("Description", |xml| {
            for licence in words.licences.iter().filter(listed) {
                xml.text("Licence", &licence.code);
            }
        });
    });
    let others =
        words.licences.iter().filter(|licence| !listed(licence)).map(|licence| licence.word.as_str());
    xml.within("Other", |xml| xml.text("Description", &others.collect::<Vec<_>>().join(", ")));
}

/// Text of a document. An element without content is not written.
struct Xml(String);

impl Xml {
    fn within(&mut self, element: &str, write: impl FnOnce(&mut Xml)) {
        let begin = self.0.len();
        self.0.push_str(&format!("<{element}>"));
        let inside = self.0.len();
        write(self);
        if self.0.len() == inside {
            return self.0.truncate(begin);
        }
        let name = element.split(' ').next().unwrap_or(element);
        self.0.push_str(&format!("</{name}>\n"));
    }

    fn within_if(&mut self, element: &str, told: bool, write: impl FnOnce(&mut Xml)) {
        if told {
            self.within(element, write);
        }
    }

    fn text(&mut self, element: &str, text: &str) {
        if !text.is_empty() {
            self.0.push_str(&format!("<{element}>{}</{element}>\n", escape(text)));
        }
    }

    /// An end of a period, in the attributes of the schema: `2015`, `--03`, `---14`.
    fn end(&mut self, element: &str, when: When) {
        let day = when.first();
        let (year, month) = (day.map_or(0, Day::year), day.map_or(0, Day::month));
        let rest = match when {
            When::Day(day) => format!(" month=\"--{month:02}\" day=\"---{:02}\"", day.day()),
            When::Month(_) => format!(" month=\"--{month:02}\""),
            When::Year(_) | When::Still => String::new(),
        };
        self.0.push_str(&format!("<{element} year=\"{year:04}\"{rest}/>\n"));
    }

    fn coded(&mut self, code: Option<&str>, word: &str) {
        self.text("Code", code.unwrap_or_default());
        self.text("Label", word);
    }

    /// Two countries have codes of the Union's own.
    fn country(&mut self, country: &Coded) {
        let code = match country.code.as_str() {
            "GB" => "UK",
            "GR" => "EL",
            code => code,
        };
        self.coded(Some(code), &country.word);
    }

    fn language(&mut self, language: &Coded) {
        let code = Some(language.code.as_str()).filter(|code| LANGUAGES.contains(code));
        self.within("Description", |xml| xml.coded(code, &language.word));
    }
}
