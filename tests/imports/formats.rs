//! Files of every format, as partners write them: found out by what stands in them, understood field by field, and
//! repeated without a change. Everybody in them is invented.

use super::delivery::{Report, Service, set};
use crate::desk::text_of;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Every file of `samples/offers`, and how many ads come in from it.
const SAMPLES: &[(&str, u64)] = &[
    ("ft_reply.json", 3),
    ("ft_flat.csv", 2),
    ("jobtech_search.json", 2),
    ("jobtech_stream.json", 1),
    ("jobtech_stream.ndjson", 2),
    ("jobtech_links.json", 2),
    ("jobtech_index.json", 2),
    ("postings.jsonld", 3),
    ("posting.html", 1),
    ("hrxml3.xml", 2),
    ("hrxml24.xml", 1),
    ("eures.json", 2),
    ("hropen.json", 2),
    ("anapec.csv", 2),
    ("anapec.html", 2),
    ("table.csv", 2),
    ("table_pipe.csv", 2),
    ("rows.json", 2),
];

fn sample(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/offers")).join(name)
}

impl Service {
    /// Brings files of a source in, with the ids by what became of them.
    #[track_caller]
    fn bring(&self, source: &str, files: &[PathBuf], options: &[&str]) -> Report {
        let mut arguments = vec!["import", "offers", "--source", source, "--json", "--ids"];
        arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
        arguments.extend(options);
        let ran = self.desk.ask(&arguments).today("2026-11-23").run();
        assert!([Some(0), Some(3)].contains(&ran.code), "{ran:?}");
        Report::of(&ran)
    }

    fn shown(&self, source: &str, id: &str) -> Value {
        self.desk.json(&["show", &format!("{source}:{id}"), "--json"])
    }
}

#[test]
fn every_format_comes_in_by_itself_and_again_changes_nothing() {
    let service = Service::new();
    for (name, count) in SAMPLES {
        let report = service.bring(name, &[sample(name)], &[]);
        assert_eq!((report.count("created"), report.rejected().len()), (*count, 0), "{name}");
        let again = service.bring(name, &[sample(name)], &[]);
        assert_eq!(again.count("unchanged"), *count, "{name}: {}", again.told());
        assert_eq!(again.count("unchanged") + again.count("ignored"), again.count("read"), "{name}");
    }
    let all: u64 = SAMPLES.iter().map(|(_, count)| count).sum();
    assert_eq!(service.offers().len() as u64, all);
    what_each_format_says_comes_to_its_field(&service);
}

fn what_each_format_says_comes_to_its_field(service: &Service) {
    for (name, id, fields) in [
        (
            "ft_reply.json",
            "900XAAA",
            json!({ "title": "Maçon fictif (H/F)", "occupation": "7112", "occupation_by": "crosswalk",
                "occupation_sure": "likely", "skills": "Coffrage bois", "skills_wished": "Lecture de plan",
                "salary_months": 13, "updated_at": "2026-01-06T08:00:00Z" }),
        ),
        (
            "ft_flat.csv",
            "900XAAA",
            json!({ "title": "Maçon fictif (H/F)", "place": "01 - BOURG", "postal_code": "01000", "posts": 2,
                "skills": "L'art du coffrage", "skills_wished": "Plans", "contract_months": 6,
                "description": "Bâtir\ndes exemples." }),
        ),
        (
            "jobtech_search.json",
            "90000001",
            json!({ "title": "Påhittad murare", "occupation": "7112", "occupation_by": "crosswalk", "country": "SE",
                "contract": "permanent", "hours": "Heltid, 75-100 %", "posts": 2, "skills": "Tegel",
                "skills_wished": "Puts", "education": "3", "licences": ["b"], "closes_on": "2026-12-20",
                "updated_at": "2026-11-02T08:00:00Z", "external_id": "EX-1", "salary": null,
                "description": "Bygg exempel.\nSnabbt.\n\nExempel AB bygger." }),
        ),
        // The same four digits mean another thing in Sweden.
        (
            "jobtech_search.json",
            "d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5",
            json!({ "occupation": "2519", "occupation_by": "crosswalk", "description": "Prova exempel.", "posts": 1 }),
        ),
        (
            "jobtech_links.json",
            "70001",
            json!({ "title": "Påhittad kock", "place": "Uppsala", "country": "SE", "contract": "permanent",
                "hours": "FULL_TIME", "posts": 2, "external_id": "exempel-1", "employer": "Exempelkrogen" }),
        ),
        (
            "jobtech_links.json",
            "70002",
            json!({ "place": "Lund", "experience": 24, "experience_asked": "yes" }),
        ),
        (
            "postings.jsonld",
            "INV-1",
            json!({ "title": "Maçon inventé (H/F)", "description": "Chantier à Lomé.", "country": "TG",
                "region": "TG-M", "occupation": "7112", "occupation_by": "given", "occupation_sure": "sure",
                "contract": "fixed_term", "salary_min": 90000, "salary_max": 120000, "salary_period": "month",
                "experience": 36, "posts": 2, "closes_on": "2026-11-30" }),
        ),
        (
            "postings.jsonld",
            "https://example.org/sn/1",
            json!({ "country": "SN", "place": "Dakar", "contract": "permanent", "salary_min": 150000,
                "salary_currency": "XOF", "published_on": "2026-10-12", "closes_on": null,
                "employer": "Exemples et Fils" }),
        ),
        (
            "posting.html",
            "7001",
            json!({ "title": "Soudeur inventé", "employer": "Exemples & Cie", "country": "CV", "place": "Praia",
                "description": "Souder des exemples" }),
        ),
        (
            "hrxml3.xml",
            "80001",
            json!({ "title": "Påhittad receptionist", "employer": "Exempel & Co", "occupation": "4224",
                "occupation_by": "given", "contract": "temporary_agency", "posts": 4, "experience": 12,
                "education": "3", "licences": ["b"], "salary_min": 25000, "salary_max": 28000,
                "salary_currency": "SEK", "url": "https://example.org/80001",
                "description": "Ta emot exempel." }),
        ),
        (
            "hrxml24.xml",
            "60001",
            json!({ "title": "Erfundenes Praktikum (w/m/d)", "country": "DE", "place": "Berlin",
                "employer": "Beispiel GbR", "published_on": "2026-10-11", "closes_on": "2026-12-11",
                "apply": "https://example.org/apply", "description": "- Beispiele bauen" }),
        ),
        (
            "eures.json",
            "50001",
            json!({ "occupation": "2512", "occupation_sure": "sure", "country": "GR", "place": "Athens",
                "contract": "permanent", "experience": 24, "salary_min": null, "external_id": "aaaa1111" }),
        ),
        ("eures.json", "50002", json!({ "title": "Påhittad kock", "occupation": "5120" })),
        (
            "hropen.json",
            "40001",
            json!({ "occupation": "7411", "place": "Kumasi", "country": "GH", "salary_min": 2500,
                "salary_currency": "GHS", "skills": "Wiring", "closes_on": "2026-12-31" }),
        ),
        (
            "anapec.csv",
            "9990002",
            json!({ "title": "Opérateur inventé", "posts": 300, "country": "MA", "place": "TANGER-FAHS-ANJRA",
                "employer": null, "external_id": "AG0307269990002", "published_on": "2026-07-03" }),
        ),
        (
            "anapec.html",
            "9990001",
            json!({ "title": "Secrétaire inventée", "employer": null, "place": "AGADIR" }),
        ),
        (
            "table.csv",
            "REF/1",
            json!({ "title": "Bonne inventée", "region": "SN-DK", "contract": "fixed_term", "occupation": "9111",
                "occupation_by": "given", "experience": 36, "salary": "52500,00 XOF", "salary_min": null,
                "description": "Ranger\ndes exemples; souvent.", "closes_on": "2026-12-25" }),
        ),
        // A spreadsheet's day, and a code that lost its zero.
        (
            "table.csv",
            "REF/2",
            json!({ "closes_on": "2026-12-18", "experience_asked": "no", "contract": "seasonal" }),
        ),
        (
            "rows.json",
            "113757",
            json!({ "title": "Agent inventé", "country": "MA", "place": "Rabat", "published_on": "2026-07-26",
                "salary": "A négocier" }),
        ),
    ] {
        let shown = service.shown(name, id);
        for (key, value) in fields.as_object().unwrap() {
            assert_eq!(&shown["fields"][key], value, "{name} {id} {key}");
        }
    }
}

#[test]
fn a_stream_changes_removes_and_ignores_and_an_old_reply_is_stale() {
    let service = Service::new();
    service.bring("arbetsformedlingen", &[sample("jobtech_search.json")], &[]);
    // The archive tells the ad 90000002 by a number of its own: the removal of the live number finds it no more, but
    // the live number itself is known when the archive's came first.
    let report = service.bring("arbetsformedlingen", &[sample("jobtech_stream.json")], &["--feed", "delta"]);
    assert_eq!(report.told(), "updated 1, ignored 2");
    assert_eq!(report.ids("ignored"), set(&["90000002", "90000099"]));
    let shown = service.shown("arbetsformedlingen", "90000001");
    assert_eq!(shown["fields"]["title"], "Påhittad murare (ändrad)");
    let again = service.bring("arbetsformedlingen", &[sample("jobtech_stream.json")], &[]);
    assert_eq!(again.told(), "unchanged 1, ignored 2");
    let old = service.bring("arbetsformedlingen", &[sample("jobtech_search.json")], &[]);
    assert_eq!((old.told().as_str(), old.ids("stale")), ("unchanged 1, stale 1", set(&["90000001"])));
}

fn ad(id: &str, timestamp: u64) -> Value {
    json!({ "id": id, "headline": format!("Påhittad {id} {timestamp}"), "application_deadline": "2027-12-20T23:59:59",
        "number_of_vacancies": 1, "timestamp": timestamp })
}

fn removal(id: &str, day: &str) -> Value {
    json!({ "id": id, "removed": true, "removed_date": day, "occupation": null })
}

/// What was removed, offered again and then told once more as removed by an old file stays open.
#[test]
fn a_removal_older_than_the_ad_changes_nothing() {
    let service = Service::new();
    let told = |items: &[Value]| {
        let file = service.file("stream.json", &Value::from(items.to_vec()).to_string());
        service.bring("arbetsformedlingen", &[file], &["--feed", "delta"])
    };
    const DAY: u64 = 86_400_000;
    // 1 November 2026, noon.
    const NOON: u64 = 1_793_534_400_000;
    assert_eq!(told(&[ad("1", NOON), ad("2", NOON)]).told(), "created 2");
    let first = [removal("1", "2026-11-03T00:00:00")];
    assert_eq!(told(&first).told(), "closed 1");
    assert_eq!(told(&first).told(), "ignored 1");
    let closed = service.shown("arbetsformedlingen", "1");
    assert_eq!(closed["closed_reason"], "removed_by_source");
    // The ad as it was before its closing is stale; one from after it is back.
    assert_eq!(told(&[ad("1", NOON)]).told(), "stale 1");
    assert_eq!(told(&[ad("1", NOON + 4 * DAY)]).told(), "reopened 1");
    assert_eq!(told(&first).told(), "stale 1");
    assert_eq!(service.open().len(), 2);
    let history = service.shown("arbetsformedlingen", "1")["history"].clone();
    let told: Vec<[&str; 2]> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|row| [text_of(row, "status"), text_of(row, "reason")])
        .collect();
    assert_eq!(told, [["open", ""], ["closed", "removed_by_source"], ["open", ""]]);
    assert!(history.as_array().unwrap().iter().all(|row| !text_of(row, "import").is_empty()));
}

#[test]
fn of_an_ad_and_its_removal_in_one_delivery_the_newer_counts() {
    let service = Service::new();
    let file = service.file(
        "stream.json",
        &json!([removal("1", "2026-11-03T00:00:00"), ad("1", 1_793_534_400_000), ad("2", 1_793_534_400_000)])
            .to_string(),
    );
    let report = service.bring("arbetsformedlingen", &[file], &[]);
    assert_eq!(report.told(), "created 1, ignored 1, repeated 1");
}

#[test]
fn an_archive_that_tells_the_live_number_finds_the_live_ad() {
    let service = Service::new();
    let live = service.file("live.json", &json!([ad("90000002", 1_793_534_400_000)]).to_string());
    service.bring("arbetsformedlingen", &[live], &[]);
    let report = service.bring("arbetsformedlingen", &[sample("jobtech_search.json")], &[]);
    assert_eq!(report.told(), "created 1, updated 1");
    assert_eq!(report.ids("updated"), set(&["90000002"]));
}

#[test]
fn a_row_that_says_closed_takes_its_ad_back() {
    let service = Service::new();
    let open = "reference;titre;statut\nA1;Inventée;ouverte\nA2;Inventé;ouverte\n";
    let report = service.bring("liste", &[service.file("t.csv", open)], &["--feed", "full"]);
    assert_eq!(report.told(), "created 2");
    let closed = service.file("t.csv", &open.replace("Inventé;ouverte", "Inventé;Pourvue"));
    let report = service.bring("liste", std::slice::from_ref(&closed), &["--feed", "full", "--close-many"]);
    assert_eq!((report.told().as_str(), report.count("closed_by_removal")), ("unchanged 1, closed 1", 1));
    assert_eq!(service.bring("liste", &[closed], &[]).told(), "unchanged 1, ignored 1");
}

#[test]
fn a_map_of_columns_is_remembered_with_its_source() {
    let service = Service::new();
    let table = "no;quoi;ou;combien\n1;Inventé;Rabat;4000\n";
    let file = service.file("t.csv", table);
    let asked = ["import", "offers", file.to_str().unwrap(), "--source", "liste", "--json"];
    assert_eq!(service.desk.run(&asked).failed().0, "file_other_kind");
    let map = service.file(
        "map.toml",
        "[columns]\nid = 'No'\ntitle = 'Quoi'\nplace = 'Ou'\nsalary = 'combien'\n\
         [fixed]\ncountry = 'MA'\ncurrency = 'MAD'\nsalary_period = 'month'\n",
    );
    let report = service.bring("liste", std::slice::from_ref(&file), &["--map", map.to_str().unwrap()]);
    assert_eq!(report.told(), "created 1");
    let fields = service.shown("liste", "1")["fields"].clone();
    for (key, value) in [("title", json!("Inventé")), ("country", json!("MA")), ("salary_min", json!(4000))]
    {
        assert_eq!(fields[key], value, "{key}");
    }
    assert_eq!(service.bring("liste", std::slice::from_ref(&file), &[]).told(), "unchanged 1");
    // A try shows how each column was understood.
    let arguments = ["import", "offers", file.to_str().unwrap(), "--source", "liste", "--dry-run"];
    let told = service.desk.run(&arguments).done().out;
    for word in ["csv", "utf-8", "quoi", "title", "Inventé"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let wrong = service.file("wrong.toml", "[columns]\nnothing = 'x'\n");
    let arguments =
        ["import", "offers", file.to_str().unwrap(), "--source", "liste", "--map", wrong.to_str().unwrap()];
    let sentence = service.desk.run(&arguments).refused();
    assert!(sentence.contains("wrong.toml") && sentence.contains("nothing"), "{sentence}");
}

/// `Il y a 4 mois` is another day tomorrow, and the ad is the same.
#[test]
fn a_day_that_was_counted_from_today_makes_no_change_tomorrow() {
    let service = Service::new();
    let file = sample("rows.json");
    let bring = |day: &str| {
        let arguments = ["import", "offers", file.to_str().unwrap(), "--source", "site", "--json", "--ids"];
        Report::of(&service.desk.ask(&arguments).today(day).run())
    };
    let first = bring("2026-11-23");
    assert_eq!((first.told().as_str(), text_of(&first.dropped()[0], "reason")), ("created 2", "day_guessed"));
    assert_eq!(bring("2026-12-23").told(), "unchanged 2");
    assert_eq!(service.shown("site", "113757")["fields"]["published_on"], "2026-07-26");
}

#[test]
fn codes_without_a_list_are_believed_where_the_source_was_declared_so() {
    let service = Service::new();
    let posting = json!([{ "@type": "JobPosting", "identifier": "1", "title": "Poste inventé", "occupationalCategory": "2221" }]);
    let file = service.file("p.jsonld", &posting.to_string());
    service.bring("site", std::slice::from_ref(&file), &[]);
    assert_eq!(service.shown("site", "1")["fields"]["occupation_sure"], "check");
    let report = service.bring("site", std::slice::from_ref(&file), &["--isco08"]);
    assert_eq!(report.told(), "updated 1");
    assert_eq!(service.shown("site", "1")["fields"]["occupation_sure"], "sure");
    assert_eq!(service.bring("site", &[file], &[]).told(), "unchanged 1", "remembered");
}

#[test]
fn the_same_ad_through_two_partners_is_shown_as_twins() {
    let service = Service::new();
    let text = "Bâtir des exemples avec soin. ".repeat(12);
    let posting = |id: &str| {
        json!([{ "@type": "JobPosting", "identifier": id, "title": "Maçon inventé (H/F)", "description": text,
            "hiringOrganization": "Exemples" }])
    };
    let one = service.bring("un", &[service.file("1.json", &posting("A").to_string())], &[]);
    assert_eq!(one.document["duplicates"], json!([]));
    let report = service.bring("deux", &[service.file("2.json", &posting("B").to_string())], &[]);
    let [twin] = &report.document["duplicates"].as_array().unwrap()[..] else {
        panic!("{}", report.document)
    };
    let [a, b] = [service.shown("un", "A"), service.shown("deux", "B")];
    assert_eq!((&twin["ref"], &twin["with"], &twin["at"]), (&b["ref"], &a["ref"], &json!("item 1")));
    assert!(twin["score"].as_u64().unwrap() >= 80, "{twin}");
    assert_eq!(a["twins"][0]["ref"], b["ref"]);
    assert_eq!(b["twins"][0]["ref"], a["ref"]);
    // Neither is written into the other.
    assert_eq!(service.open().len(), 2);
}

/// Whose damaged entry it is nobody knows: the ad that is missing may be that one.
#[test]
fn a_damaged_entry_without_a_name_is_not_taken_for_an_absence() {
    let service = Service::with(10);
    let text = super::delivery::reply(&super::delivery::ads(1..=10));
    let torn = text.replacen("\"id\":\"INV0004\"", "\"nr\":", 1);
    assert_ne!(torn, text);
    let report = service.import(&[service.file("x.json", &torn)], &["--feed", "full"]);
    assert_eq!((report.told().as_str(), report.rejected().len()), ("unchanged 9", 1));
    assert_eq!(service.open().len(), 10);
    // One that still tells its number is named by it.
    let torn = text.replacen("\"id\":\"INV0004\",", "\"id\":\"INV0004\" ", 1);
    let report = service.import(&[service.file("x.json", &torn)], &["--feed", "full"]);
    assert_eq!(report.rejected()[0]["id"], "INV0004");
    assert_eq!(service.open().len(), 10);
}
