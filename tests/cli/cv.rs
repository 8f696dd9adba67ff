//! `export candidate`: a CV in each format, held to the public schemas. The facts of the schemas stand here as tables:
//! JSON Resume v1.0.0 (jsonresume.org/schema) and the Europass XML schema v3.3 (Cedefop).

use crate::desk::{Desk, text_of};
use serde_json::Value;

/// A seamstress of Lomé with everything a CV can tell, and the number she got.
fn seamstress(consent: &str) -> (Desk, String) {
    let desk = Desk::exercise();
    let consent = format!("consent={consent}");
    desk.lines(&[
        "candidate-new",
        "Exemplaire;Afi <Fictive> & Fille;f;17/3/1984",
        "phone=90 00 00 01",
        "phone_owner=self",
        "email=afi@exemple.tg",
        "country=TG",
        "region=TG-M",
        "locality=Lieu-Inventé",
        "education=3",
        "diploma=CAP couture \"flou\"",
        "occupation=7531 couturière",
        "occupation2=5221",
        "experience=6 ans 3 mois",
        "skills=surjeteuse, patronage, retouches",
        "languages=ee L1, fr B2, wo, pt A1",
        "nationality=TG, GB",
        "licences=b, machine",
        "wanted=7533 brodeuse",
        "contracts=permanent",
        "mobility=international, SN",
        &consent,
        "save",
    ])
    .done();
    let reference = text_of(&desk.json(&["find", "candidates", "--json"])[0], "ref").to_owned();
    (desk, reference)
}

fn exported(desk: &Desk, reference: &str, format: &str) -> String {
    // Where employers may not see it that is said beside it.
    desk.run(&["export", "candidate", reference, "--format", format]).ended_with(0).out
}

#[test]
fn the_text_tells_what_an_employer_asks_in_the_language_that_was_asked_for() {
    let (desk, reference) = seamstress("emploi, employeurs");
    let text = exported(&desk, &reference, "text");
    for told in [
        "EXEMPLAIRE Afi <Fictive> & Fille",
        "CONTACT",
        "+228 90 00 00 01",
        "brodeuse",
        "couturière",
        "6 ans 3 mois",
        "CAP couture \"flou\"",
        "éwé",
        "natif",
        "B2 avancé",
        "surjeteuse, patronage, retouches",
        "B voiture",
    ] {
        assert!(text.contains(told), "{told} is not in:\n{text}");
    }
    let english = desk.run(&["--lang", "en", "export", "candidate", &reference]).done().out;
    assert!(english.contains("EXPERIENCE") && english.contains("6 years"), "{english}");
    let html = exported(&desk, &reference, "html");
    assert!(html.contains("<h1><bdi>EXEMPLAIRE Afi &lt;Fictive&gt; &amp; Fille</bdi></h1>"), "{html}");
}

#[test]
fn our_own_json_has_codes_under_the_keys_of_the_record() {
    let (desk, reference) = seamstress("emploi, employeurs");
    let cv: Value = serde_json::from_str(&exported(&desk, &reference, "json")).unwrap();
    assert_eq!(cv["ref"], reference.as_str());
    assert_eq!(cv["education"], "3");
    assert_eq!(cv["languages"][0], serde_json::json!({ "language": "ee", "level": "L1" }));
    assert_eq!(
        cv["occupations"],
        serde_json::json!([
            { "isco08": "7531", "title": "couturière", "months": 75 },
            { "isco08": "5221", "title": "", "months": null },
        ])
    );
    assert_eq!(cv["skills"], serde_json::json!(["surjeteuse", "patronage", "retouches"]));
}

/// What a value of JSON Resume may be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Text,
    Texts,
    Email,
    Uri,
    /// `2014-06-29`, `2014-06`, `2014`
    Iso8601,
    Object(&'static [(&'static str, Shape)]),
    Rows(&'static [(&'static str, Shape)]),
}

use Shape::{Email, Iso8601, Object, Rows, Text, Texts, Uri};

/// The schema's properties. At the top nothing else may stand (`additionalProperties: false`); nothing is required.
const RESUME: &[(&str, Shape)] = &[
    ("$schema", Uri),
    (
        "basics",
        Object(&[
            ("name", Text),
            ("label", Text),
            ("image", Text),
            ("email", Email),
            ("phone", Text),
            ("url", Uri),
            ("summary", Text),
            (
                "location",
                Object(&[
                    ("address", Text),
                    ("postalCode", Text),
                    ("city", Text),
                    ("countryCode", Text),
                    ("region", Text),
                ]),
            ),
            ("profiles", Rows(&[("network", Text), ("username", Text), ("url", Uri)])),
        ]),
    ),
    (
        "work",
        Rows(&[
            ("name", Text),
            ("location", Text),
            ("description", Text),
            ("position", Text),
            ("url", Uri),
            ("startDate", Iso8601),
            ("endDate", Iso8601),
            ("summary", Text),
            ("highlights", Texts),
        ]),
    ),
    (
        "volunteer",
        Rows(&[
            ("organization", Text),
            ("position", Text),
            ("url", Uri),
            ("startDate", Iso8601),
            ("endDate", Iso8601),
            ("summary", Text),
            ("highlights", Texts),
        ]),
    ),
    (
        "education",
        Rows(&[
            ("institution", Text),
            ("url", Uri),
            ("area", Text),
            ("studyType", Text),
            ("startDate", Iso8601),
            ("endDate", Iso8601),
            ("score", Text),
            ("courses", Texts),
        ]),
    ),
    ("awards", Rows(&[("title", Text), ("date", Iso8601), ("awarder", Text), ("summary", Text)])),
    ("certificates", Rows(&[("name", Text), ("date", Iso8601), ("url", Uri), ("issuer", Text)])),
    (
        "publications",
        Rows(&[
            ("name", Text),
            ("publisher", Text),
            ("releaseDate", Iso8601),
            ("url", Uri),
            ("summary", Text),
        ]),
    ),
    ("skills", Rows(&[("name", Text), ("level", Text), ("keywords", Texts)])),
    ("languages", Rows(&[("language", Text), ("fluency", Text)])),
    ("interests", Rows(&[("name", Text), ("keywords", Texts)])),
    ("references", Rows(&[("name", Text), ("reference", Text)])),
    (
        "projects",
        Rows(&[
            ("name", Text),
            ("description", Text),
            ("highlights", Texts),
            ("keywords", Texts),
            ("startDate", Iso8601),
            ("endDate", Iso8601),
            ("url", Uri),
            ("roles", Texts),
            ("entity", Text),
            ("type", Text),
        ]),
    ),
    ("meta", Object(&[("canonical", Uri), ("version", Text), ("lastModified", Text)])),
];

/// Every way in which a document departs from the table. We write no property of our own either: a reader that does not
/// know it would drop it.
fn departures(path: &str, value: &Value, shape: Shape) -> Vec<String> {
    let fits = match shape {
        Object(properties) => return within(path, value, properties),
        Rows(properties) => {
            let Some(rows) = value.as_array() else { return vec![format!("{path}: no list")] };
            return rows.iter().flat_map(|row| within(path, row, properties)).collect();
        }
        Texts => value.as_array().is_some_and(|texts| texts.iter().all(Value::is_string)),
        Text => value.is_string(),
        Email => value.as_str().is_some_and(|text| text.split('@').count() == 2),
        Uri => value.as_str().is_some_and(|text| text.starts_with("https://")),
        Iso8601 => value.as_str().is_some_and(is_date),
    };
    if fits { Vec::new() } else { vec![format!("{path}: {value} is no {shape:?}")] }
}

fn within(path: &str, value: &Value, properties: &[(&str, Shape)]) -> Vec<String> {
    let Some(fields) = value.as_object() else { return vec![format!("{path}: no object")] };
    let one = |(key, value): (&String, &Value)| match properties.iter().find(|(known, _)| known == key) {
        Some((_, shape)) => departures(&format!("{path}/{key}"), value, *shape),
        None => vec![format!("{path}/{key}: not in the schema")],
    };
    fields.iter().flat_map(one).collect()
}

/// `^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$`
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, first: &str, length: usize| {
        part.len() == length
            && part.starts_with(|c| first.contains(c))
            && part.bytes().all(|b| b.is_ascii_digit())
    };
    let firsts = [("12", 4), ("01", 2), ("0123", 2)];
    (1..=3).contains(&parts.len())
        && parts.iter().zip(firsts).all(|(part, (first, length))| digits(part, first, length))
}

#[test]
fn the_table_of_the_schema_finds_what_departs_from_it() {
    let wrong = serde_json::json!({
        "basics": { "name": 5, "email": "nobody" }, "work": [{ "startDate": "14/3/1988" }], "cv": {},
    });
    assert_eq!(within("", &wrong, RESUME).len(), 4);
    assert!(["1988", "1988-03", "1988-03-14"].into_iter().all(is_date));
    assert!(!["", "88", "1988-3", "3988", "1988-03-14T00"].into_iter().any(is_date));
}

#[test]
fn a_json_resume_keeps_to_its_schema() {
    let (desk, reference) = seamstress("emploi, employeurs");
    let resume: Value = serde_json::from_str(&exported(&desk, &reference, "jsonresume")).unwrap();
    assert_eq!(within("", &resume, RESUME), Vec::<String>::new());
    assert_eq!(resume["basics"]["name"], "Afi <Fictive> & Fille Exemplaire");
    assert_eq!(resume["basics"]["label"], "brodeuse");
    assert_eq!(resume["basics"]["location"]["countryCode"], "TG");
    assert_eq!(resume["work"][0]["position"], "couturière");
    assert_eq!(resume["work"][0]["summary"], "6 ans 3 mois");
    assert_eq!(resume["education"][0]["area"], "CAP couture \"flou\"");
    assert_eq!(resume["languages"].as_array().unwrap().len(), 4);
    assert_eq!(resume["languages"][2], serde_json::json!({ "language": "wolof" }));
    // Of somebody of whom little is known no section is empty.
    desk.lines(&["candidate-new Seul-Exemple", "sex=m", "consent=emploi", "save"]).done();
    let found = desk.json(&["find", "candidates", "seul", "--json"]);
    let bare = exported(&desk, text_of(&found[0], "ref"), "jsonresume");
    let bare: Value = serde_json::from_str(&bare).unwrap();
    assert_eq!(within("", &bare, RESUME), Vec::<String>::new());
    assert!(bare.get("work").is_none() && bare.get("education").is_none(), "{bare}");
}

/// Elements of the Europass schema in the order of its sequences, those with `!` required; what is not here has text.
const EUROPASS: &[(&str, &str)] = &[
    ("SkillsPassport", "DocumentInfo! PrintingPreferences LearnerInfo! AttachmentList CoverLetter"),
    (
        "DocumentInfo",
        "DocumentType! Bundle CreationDate! LastUpdateDate! XSDVersion! Generator! Comment Copyright EuropassLogo",
    ),
    (
        "LearnerInfo",
        "Identification Headline WorkExperienceList EducationList Skills AchievementList Documentation",
    ),
    ("LearnerInfo/Identification", "PersonName ContactInfo Demographics Photo Signature"),
    ("PersonName", "Title FirstName Surname"),
    ("ContactInfo", "Address Email TelephoneList WebsiteList InstantMessagingList ContactMethodList"),
    ("ContactInfo/Address", "Contact"),
    ("Address/Contact", "AddressLine AddressLine2 PostalCode Municipality Country"),
    ("Contact/Country", "Code Label"),
    ("ContactInfo/Email", "Contact"),
    ("TelephoneList", "Telephone*"),
    ("Telephone", "Contact Use"),
    ("Demographics", "Birthdate Gender NationalityList"),
    ("NationalityList", "Nationality*"),
    ("Nationality", "Code Label"),
    ("Headline", "Type Description"),
    ("Headline/Type", "Code Label"),
    ("Headline/Description", "Code Label"),
    ("WorkExperienceList", "WorkExperience*"),
    ("WorkExperience", "Period Description Documentation Position Activities Employer"),
    ("Position", "Code Label"),
    ("Period", "From! To Current"),
    ("Employer", "Name ContactInfo Sector"),
    ("EducationList", "Education*"),
    ("Education", "Period Description Documentation Title Activities Organisation Level Field"),
    ("Level", "Code Label"),
    ("Skills", "Linguistic Communication Organisational JobRelated Computer Driving Other"),
    ("Linguistic", "MotherTongueList ForeignLanguageList"),
    ("MotherTongueList", "MotherTongue*"),
    ("MotherTongue", "Description Documentation"),
    ("MotherTongue/Description", "Code Label"),
    ("ForeignLanguageList", "ForeignLanguage*"),
    ("ForeignLanguage", "Description ProficiencyLevel AcquiredDuring VerifiedBy Documentation"),
    ("ForeignLanguage/Description", "Code Label"),
    ("ProficiencyLevel", "Listening Reading SpokenInteraction SpokenProduction Writing"),
    ("JobRelated", "Description Documentation"),
    ("Driving", "Description Documentation"),
    ("Driving/Description", "Licence*"),
    ("Other", "Description Documentation"),
];

/// Values of the schema's lists that a CV of ours can have.
const LISTED: &[(&str, &str)] = &[
    ("DocumentInfo/DocumentType", "ECV_ESP ESP ECV ELP ECL EX"),
    ("DocumentInfo/XSDVersion", "V3.3"),
    ("Type/Code", "preferred_job job_applied_for studies_applied_for position personal_statement"),
    ("Description/Licence", "A A1 A2 AM B B1 BE C C1 C1E CE D D1 D1E DE"),
    ("ProficiencyLevel/Listening", "A1 A2 B1 B2 C1 C2"),
    ("ProficiencyLevel/Reading", "A1 A2 B1 B2 C1 C2"),
    ("ProficiencyLevel/SpokenInteraction", "A1 A2 B1 B2 C1 C2"),
    ("ProficiencyLevel/SpokenProduction", "A1 A2 B1 B2 C1 C2"),
    ("ProficiencyLevel/Writing", "A1 A2 B1 B2 C1 C2"),
];

struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// The document as elements, its namespace and locale looked at on the way.
fn elements(xml: &str) -> Element {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut open = vec![Element { name: String::new(), text: String::new(), children: Vec::new() }];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                open.push(Element { name, text: String::new(), children: Vec::new() });
            }
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().children.push(closed);
            }
            // Ends of a period tell what they are by their attributes.
            Event::Empty(empty) if empty.attributes().next().is_some() => {
                let (name, told) =
                    (empty.name().as_ref().to_owned(), format!("{:?}", empty.attributes_raw()));
                open.last_mut().unwrap().children.push(Element { name, text: told, children: Vec::new() });
            }
            Event::Empty(empty) => panic!("an element without content: {empty:?}"),
            Event::Text(text) => open.last_mut().unwrap().text.push_str(text.trim()),
            Event::GeneralRef(entity) => {
                let known: &str = &entity;
                open.last_mut().unwrap().text.push_str(quick_xml::escape::resolve_xml_entity(known).unwrap());
            }
            Event::Eof => return open.pop().unwrap().children.pop().unwrap(),
            _ => {}
        }
    }
}

/// Every way in which an element departs from the tables.
fn astray(parent: &str, element: &Element) -> Vec<String> {
    let path = format!("{parent}/{}", element.name);
    let found = |table: &'static [(&'static str, &'static str)]| {
        let named = |name: &str| table.iter().find(|(known, _)| *known == name).map(|(_, told)| *told);
        named(&path).or_else(|| named(&element.name))
    };
    let mut told = Vec::new();
    if let Some(values) = found(LISTED)
        && !values.split(' ').any(|value| value == element.text)
    {
        told.push(format!("{path}: {:?} is not listed", element.text));
    }
    let sequence: Vec<&str> = found(EUROPASS).map(|names| names.split(' ').collect()).unwrap_or_default();
    let names: Vec<&str> = sequence.iter().map(|name| name.trim_end_matches(['!', '*'])).collect();
    let mut before = None;
    for child in &element.children {
        let place = names.iter().position(|name| *name == child.name);
        let again = place == before && place.is_some_and(|place| !sequence[place].ends_with('*'));
        if place.is_none() || place < before || again {
            told.push(format!("{path}: {} may not stand there", child.name));
        }
        before = place;
        told.extend(astray(&element.name, child));
    }
    for required in sequence.iter().filter(|name| name.ends_with('!')) {
        if !element.children.iter().any(|child| child.name == required.trim_end_matches('!')) {
            told.push(format!("{path}: no {required}"));
        }
    }
    if element.children.is_empty() && element.text.is_empty() {
        told.push(format!("{path}: nothing in it"));
    }
    told
}

#[test]
fn a_europass_file_keeps_to_the_order_and_the_lists_of_its_schema() {
    let (desk, reference) = seamstress("emploi, employeurs");
    let xml = exported(&desk, &reference, "europass");
    let root = "<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\" locale=\"fr\">";
    assert!(xml.contains(root), "{xml}");
    let document = elements(&xml);
    assert_eq!(astray("", &document), Vec::<String>::new(), "{xml}");
    for told in [
        "<FirstName>Afi &lt;Fictive&gt; &amp; Fille</FirstName>",
        "<Surname>Exemplaire</Surname>",
        "<Label>ISCED 3: ",
        "<Licence>B</Licence>",
        "<Code>UK</Code>",
        "<Label>éwé</Label>",
    ] {
        assert!(xml.contains(told), "{told} is not in:\n{xml}");
    }
    // The languages of the region are not in the schema's list: they stand by name.
    assert!(!xml.contains("<Code>ee</Code>") && !xml.contains("<Code>wo</Code>"), "{xml}");
    assert!(xml.contains("<Code>fr</Code>") && xml.contains("<Writing>B2</Writing>"), "{xml}");
    desk.lines(&["candidate-new Seul-Exemple", "sex=m", "consent=emploi", "save"]).done();
    let found = desk.json(&["find", "candidates", "seul", "--json"]);
    let bare = exported(&desk, text_of(&found[0], "ref"), "europass");
    assert_eq!(astray("", &elements(&bare)), Vec::<String>::new(), "{bare}");
}

#[test]
fn a_job_has_its_time_and_its_employer_in_every_format() {
    let (desk, reference) = seamstress("emploi, employeurs");
    let new = format!(
        "experience-new {reference}; 7533 brodeuse; Atelier Visible; FR; Lyon; 14/3/2012; mai 2015; save"
    );
    let lasting = format!("experience-new {reference}; 5221; ; SN; ; 2016; encore; ; oui; tissus; save");
    let paper = format!("document-new {reference}; passeport; B0123456; TG; 3/5/2031; original; save");
    desk.lines(&[&new, &lasting, &paper]).done();
    let resume: Value = serde_json::from_str(&exported(&desk, &reference, "jsonresume")).unwrap();
    assert_eq!(within("", &resume, RESUME), Vec::<String>::new(), "{resume:#}");
    let work = &resume["work"];
    assert_eq!(work[0]["startDate"], "2016");
    assert!(work[0].get("endDate").is_none(), "it lasts still: {work:#}");
    let [name, from, to, place] = ["name", "startDate", "endDate", "location"].map(|key| &work[1][key]);
    assert_eq!([name, from, to, place], ["Atelier Visible", "2012-03-14", "2015-05", "Lyon, France"]);
    assert_eq!(work[2]["position"], "couturière", "a trade that no job tells of stands behind them");
    let xml = exported(&desk, &reference, "europass");
    assert_eq!(astray("", &elements(&xml)), Vec::<String>::new(), "{xml}");
    for told in [
        "<From year=\"2012\" month=\"--03\" day=\"---14\"/>",
        "<To year=\"2015\" month=\"--05\"/>",
        "<From year=\"2016\"/>",
        "<Current>true</Current>",
        "<Name>Atelier Visible</Name>",
        "<Municipality>Lyon</Municipality>",
    ] {
        assert!(xml.contains(told), "{told} is not in:\n{xml}");
    }
    let ours: Value = serde_json::from_str(&exported(&desk, &reference, "json")).unwrap();
    assert_eq!(ours["occupations"][0]["to"], "still");
    assert_eq!(ours["occupations"][1]["months"], 39);
    let text = exported(&desk, &reference, "text");
    assert!(text.contains("14 mars 2012 à mai 2015, 3 ans 3 mois, Atelier Visible, Lyon, France"), "{text}");
    for format in ["text", "html", "json", "jsonresume", "europass"] {
        assert!(!exported(&desk, &reference, format).contains("B0123456"), "{format}");
    }
    let told = desk.run(&["show", &reference]).done().out;
    assert!(told.contains("Expérience: 2012-2015, brodeuse, 3 ans 3 mois, Atelier Visible"), "{told}");
    assert!(told.contains("Autre pièce: passeport, B0123456, Togo, valable au 3 mai 2031"), "{told}");
    // Everybody as rows has them all; hidden from whoever may not see them.
    let shown = desk.json(&["show", &reference, "--json"]);
    assert_eq!(shown["experiences"][1]["employer"], "Atelier Visible");
    assert_eq!(shown["documents"][0]["number"], "B0123456");
    let rows = desk.run(&["export", "candidates", "--format", "jsonl"]).done().out;
    let row: Value = serde_json::from_str(rows.lines().next().unwrap()).unwrap();
    assert_eq!(row["experiences"], shown["experiences"]);
    let rows = desk.run(&["export", "candidates", "--format", "jsonl", "--masked"]).done().out;
    assert!(
        rows.contains("Atelier Visible") && !rows.contains("B0123456") && !rows.contains("EXEMPLAIRE"),
        "{rows}"
    );
}

#[test]
fn the_tables_of_europass_find_what_departs_from_them() {
    let wrong = "<SkillsPassport><LearnerInfo><Skills><Driving><Description><Licence>Z</Licence></Description>\
        </Driving><Linguistic><MotherTongueList><MotherTongue>x</MotherTongue></MotherTongueList></Linguistic>\
        </Skills></LearnerInfo></SkillsPassport>";
    let told = astray("", &elements(wrong));
    for fault in ["no DocumentInfo!", "\"Z\" is not listed", "Linguistic may not stand there"] {
        assert!(told.iter().any(|one| one.contains(fault)), "{fault}: {told:?}");
    }
}

#[test]
fn a_profile_that_employers_may_not_see_is_given_to_the_person_alone_and_every_export_is_logged() {
    let (desk, reference) = seamstress("emploi");
    let ran = desk.run(&["export", "candidate", &reference]).ended_with(0);
    assert!(ran.err.contains("Pour elle seule"), "{}", ran.err);
    let (desk, reference) = seamstress("emploi, employeurs");
    let ran = desk.run(&["export", "candidate", &reference, "--format", "europass"]).done();
    assert_eq!(ran.err, "");
    desk.lines(&[&format!("print jsonresume {reference}")]).done();
    let name = format!("{reference}-cv.resume.json");
    let file = desk.run(&["fetch", &name]).done().out;
    assert!(serde_json::from_str::<Value>(&file).is_ok(), "{file}");
    let log = desk.json(&["log", "list", "--limit", "0", "--json"]);
    let exports = log.as_array().unwrap().iter().filter(|row| row["action"] == "export");
    assert_eq!(exports.count(), 2, "{log}");
}

#[test]
fn who_has_not_agreed_to_be_registered_is_in_no_cv_and_another_number_is_no_person() {
    let desk = Desk::exercise();
    let table =
        desk.write("people.csv", "candidate_ref,family_name,given_names,sex,consent\n1,Attente,Koffi,m,N\n");
    desk.run(&["import", "candidates", table.to_str().unwrap(), "--source", "essai"]).done();
    for format in ["text", "html", "json", "jsonresume", "europass"] {
        let ran = desk.run(&["export", "candidate", "essai:1", "--format", format]).ended_with(1);
        assert!(ran.out.is_empty() && ran.err.contains("accord"), "{format}: {}{}", ran.out, ran.err);
    }
    desk.run(&["export", "candidate", "TG-0000009-X"]).ended_with(1);
}
