//! Country packs: what each of the five countries has stands here once more, as a table, and each pack is held against
//! it; a pack of the desk's own is read without a rebuild and looked through before the desk opens.

use crate::desk::Desk;
use guichet::facts::{Country, Currency, LanguageCode, Pack};
use std::collections::BTreeMap;

/// What is known of a country's desk.
struct Facts {
    country: &'static str,
    /// The employment service, then whoever else must be in the pack: policy, platforms, returns, identity.
    institutions: &'static [(&'static str, &'static str)],
    /// The desk's language first, then those that are spoken.
    languages: &'static [&'static str],
    currency: (&'static str, u8),
    /// Prefix, digits, trunk.
    phone: (&'static str, usize, &'static str),
    /// A mobile number as it is dialled, and how it is read out.
    shown: &'static [usize],
    /// Beginnings that are mobile, and some that are not.
    mobile: (&'static [&'static str], &'static [&'static str]),
    /// Papers with their shape and the years they are good for, where that is known.
    papers: &'static [(&'static str, Option<&'static str>, Option<i64>)],
    /// Parts of the law's name; the authority; the hours of a breach notice.
    law: (&'static [&'static str], &'static str, Option<i64>),
    /// The least age for work: from, to, where sources differ.
    work: (i64, i64),
    ecowas: bool,
    offset: i32,
    /// ISO 3166-2 codes without the country, and names.
    regions: &'static [(&'static str, &'static str)],
}

const FACTS: [Facts; 5] = [
    Facts {
        country: "CV",
        institutions: &[
            ("pes", "IEFP"),
            ("policy", "DGE"),
            ("system", "PEPE"),
            ("return", "OIM"),
            ("return", "Ministério das Comunidades"),
        ],
        languages: &["pt", "kea"],
        currency: ("CVE", 2),
        phone: ("238", 7, ""),
        shown: &[3, 2, 2],
        mobile: (&["36", "51", "52", "53", "57", "58", "59", "91", "99"], &["22", "54", "56"]),
        papers: &[
            ("cni", Some("99999999A999A"), Some(5)),
            ("bi", None, None),
            ("passport", None, None),
            ("nif", Some("999999999"), None),
        ],
        law: (&["133/V/2001", "41/VIII/2013", "121/IX/2021"], "CNPD", Some(72)),
        work: (15, 15),
        ecowas: true,
        offset: -60,
        regions: &[
            ("BV", "Boa Vista"),
            ("PA", "Paul"),
            ("PN", "Porto Novo"),
            ("RB", "Ribeira Brava"),
            ("RG", "Ribeira Grande"),
            ("SL", "Sal"),
            ("SV", "São Vicente"),
            ("TS", "Tarrafal de São Nicolau"),
            ("BR", "Brava"),
            ("CA", "Santa Catarina"),
            ("CF", "Santa Catarina do Fogo"),
            ("CR", "Santa Cruz"),
            ("MA", "Maio"),
            ("MO", "Mosteiros"),
            ("PR", "Praia"),
            ("RS", "Ribeira Grande de Santiago"),
            ("SD", "São Domingos"),
            ("SF", "São Filipe"),
            ("SM", "São Miguel"),
            ("SO", "São Lourenço dos Órgãos"),
            ("SS", "São Salvador do Mundo"),
            ("TA", "Tarrafal"),
        ],
    },
    Facts {
        country: "GH",
        institutions: &[
            ("pes", "Labour Department"),
            ("system", "GLMIS"),
            ("youth", "YEA"),
            ("return", "Ministry of the Interior"),
        ],
        languages: &["en"],
        currency: ("GHS", 2),
        phone: ("233", 9, "0"),
        shown: &[3, 3, 4],
        mobile: (
            &[
                "20", "23", "24", "26", "27", "28", "29", "256", "257", "50", "53", "54", "55", "56", "57",
                "59",
            ],
            &["22", "25", "255", "51", "58", "30"],
        ),
        papers: &[
            ("nid", Some("GHA-999999999-9"), None),
            ("passport", None, None),
            ("voter", None, None),
            ("health", None, None),
        ],
        law: (&["2012", "Act 843"], "DPC", None),
        work: (15, 15),
        ecowas: true,
        offset: 0,
        regions: &[
            ("AA", "Greater Accra"),
            ("AF", "Ahafo"),
            ("AH", "Ashanti"),
            ("BE", "Bono East"),
            ("BO", "Bono"),
            ("CP", "Central"),
            ("EP", "Eastern"),
            ("NE", "North East"),
            ("NP", "Northern"),
            ("OT", "Oti"),
            ("SV", "Savannah"),
            ("TV", "Volta"),
            ("UE", "Upper East"),
            ("UW", "Upper West"),
            ("WN", "Western North"),
            ("WP", "Western"),
        ],
    },
    Facts {
        country: "MR",
        institutions: &[("pes", "TECHGHIL"), ("system", "DELIL"), ("return", "OIM")],
        languages: &["fr", "ar"],
        currency: ("MRU", 2),
        phone: ("222", 8, ""),
        shown: &[2, 2, 2, 2],
        mobile: (
            &["20", "22", "24", "26", "29", "33", "36", "40", "44", "46", "49"],
            &["25", "35", "45", "50"],
        ),
        papers: &[("cni", Some("9999999999"), None), ("residence", None, None), ("passport", None, None)],
        law: (&["2017-020"], "APD", None),
        work: (14, 16),
        ecowas: false,
        offset: 0,
        regions: &[
            ("01", "Hodh ech Chargui"),
            ("02", "Hodh el Gharbi"),
            ("03", "Assaba"),
            ("04", "Gorgol"),
            ("05", "Brakna"),
            ("06", "Trarza"),
            ("07", "Adrar"),
            ("08", "Dakhlet Nouâdhibou"),
            ("09", "Tagant"),
            ("10", "Guidimaka"),
            ("11", "Tiris Zemmour"),
            ("12", "Inchiri"),
            ("13", "Nouakchott Ouest"),
            ("14", "Nouakchott Nord"),
            ("15", "Nouakchott Sud"),
        ],
    },
    Facts {
        country: "SN",
        institutions: &[
            ("pes", "ANPEJ"),
            ("service", "DER/FJ"),
            ("service", "3FPT"),
            ("return", "BAOS"),
            ("return", "DGASE"),
        ],
        languages: &["fr", "wo"],
        currency: ("XOF", 0),
        phone: ("221", 9, ""),
        shown: &[2, 3, 2, 2],
        mobile: (&["70", "71", "75", "76", "77", "78", "721", "790"], &["72", "73", "74", "79", "33"]),
        papers: &[("cni", Some("9999999999999|99999999999999"), Some(10)), ("passport", None, None)],
        law: (&["2008-12"], "CDP", None),
        work: (15, 16),
        ecowas: true,
        offset: 0,
        regions: &[
            ("DB", "Diourbel"),
            ("DK", "Dakar"),
            ("FK", "Fatick"),
            ("KA", "Kaffrine"),
            ("KD", "Kolda"),
            ("KE", "Kédougou"),
            ("KL", "Kaolack"),
            ("LG", "Louga"),
            ("MT", "Matam"),
            ("SE", "Sédhiou"),
            ("SL", "Saint-Louis"),
            ("TC", "Tambacounda"),
            ("TH", "Thiès"),
            ("ZG", "Ziguinchor"),
        ],
    },
    Facts {
        country: "TG",
        institutions: &[("pes", "ANPE"), ("identity", "ANID"), ("return", "OIM")],
        languages: &["fr", "ee", "kbp"],
        currency: ("XOF", 0),
        phone: ("228", 8, ""),
        shown: &[2, 2, 2, 2],
        mobile: (
            &["70", "71", "72", "73", "78", "79", "90", "91", "92", "93", "96", "97", "98", "99"],
            &["74", "77", "94", "95", "22"],
        ),
        papers: &[
            ("cni", Some("9999-999-9999"), None),
            ("nid", Some("999999999999"), None),
            ("voter", None, None),
            ("passport", None, None),
        ],
        law: (&["2019-014"], "IPDCP", None),
        work: (15, 15),
        ecowas: true,
        offset: 0,
        regions: &[("C", "Centrale"), ("K", "Kara"), ("M", "Maritime"), ("P", "Plateaux"), ("S", "Savanes")],
    },
];

/// Partner services in every pack: country, currency, its decimals, prefix.
const PARTNERS: [(&str, &str, &str, u8, &str); 4] = [
    ("France Travail", "FR", "EUR", 2, "33"),
    ("ANAPEC", "MA", "MAD", 2, "212"),
    ("ANETI", "TN", "TND", 3, "216"),
    ("Arbetsförmedlingen", "SE", "SEK", 2, "46"),
];

/// Numbers that people who come back carry: prefix, and a number in each length.
const CARRIED: [(&str, &str, &[&str]); 13] = [
    ("FR", "33", &["612345678"]),
    ("MA", "212", &["612345678"]),
    ("TN", "216", &["20123456"]),
    ("ES", "34", &["612345678"]),
    ("PT", "351", &["912345678"]),
    ("CI", "225", &["0123456789"]),
    ("BJ", "229", &["0190123456"]),
    ("ML", "223", &["65012345"]),
    ("NG", "234", &["8021234567"]),
    ("GM", "220", &["3012345"]),
    ("GN", "224", &["601123456"]),
    ("GW", "245", &["955012345"]),
    ("SE", "46", &["701234567"]),
];

fn pack(country: &str) -> &'static Pack {
    Pack::of(Country::parse(country).unwrap()).unwrap()
}

#[test]
fn each_pack_has_the_facts_of_its_country() {
    for facts in &FACTS {
        let (pack, name) = (pack(facts.country), facts.country);
        for (kind, institution) in facts.institutions {
            let known = pack.institution.iter().any(|one| one.kind == *kind && one.name == *institution);
            assert!(known, "{name}: {kind} {institution}");
        }
        assert_eq!(pack.languages.first().map(String::as_str), facts.languages.first().copied(), "{name}");
        for language in facts.languages {
            assert!(pack.languages.iter().any(|known| known == language), "{name}: {language}");
            assert!(LanguageCode::parse(language).is_some(), "{language}");
        }
        let (currency, decimals) = facts.currency;
        assert_eq!(pack.currency, currency, "{name}");
        assert_eq!(Currency::parse(currency).unwrap().decimals(), decimals, "{name}");
        assert_eq!(Country::parse(name).unwrap().currency(), currency, "{name}");
        let (prefix, length, trunk) = facts.phone;
        assert_eq!((pack.phone.prefix.as_str(), pack.phone.trunk.as_str()), (prefix, trunk), "{name}");
        assert_eq!(
            (&pack.phone.lengths[..], &pack.phone.display[..]),
            (&[length][..], facts.shown),
            "{name}"
        );
        let mobile = |number: &str| pack.phone.mobile_starts.iter().any(|start| number.starts_with(start));
        assert!(facts.mobile.0.iter().all(|start| mobile(start)), "{name}: {:?}", pack.phone.mobile_starts);
        assert!(!facts.mobile.1.iter().any(|start| mobile(start)), "{name}: {:?}", pack.phone.mobile_starts);
        for (code, shape, years) in facts.papers {
            let paper = pack.document.iter().find(|document| document.code == *code);
            let paper = paper.unwrap_or_else(|| panic!("{name}: no {code}"));
            assert!(shape.is_none() || paper.shape.as_deref() == *shape, "{name}: {code} {:?}", paper.shape);
            assert!(years.is_none() || paper.validity_years == *years, "{name}: {code}");
        }
        let foreign = pack.document.iter().find(|document| document.code == "foreign");
        assert!(foreign.is_some_and(|document| document.name.contains("NINA")), "{name}");
        let (words, authority, hours) = facts.law;
        assert!(words.iter().all(|word| pack.law.name.contains(word)), "{name}: {}", pack.law.name);
        assert_eq!((pack.law.authority.as_str(), pack.law.breach_hours), (authority, hours), "{name}");
        let watches =
            pack.institution.iter().any(|one| one.kind == "data_protection" && one.name == authority);
        assert!(watches, "{name}: {authority}");
        assert!((facts.work.0..=facts.work.1).contains(&pack.ages.work), "{name}: {}", pack.ages.work);
        assert_eq!((pack.ages.hazardous, pack.ages.abroad), (18, 18), "{name}");
        assert_eq!(
            (pack.membership.ecowas, pack.clock_offset_minutes),
            (facts.ecowas, facts.offset),
            "{name}"
        );
        let told: BTreeMap<String, &str> =
            pack.region.iter().map(|region| (region.code.clone(), region.name.as_str())).collect();
        let known: BTreeMap<String, &str> =
            facts.regions.iter().map(|(code, region)| (format!("{name}-{code}"), *region)).collect();
        assert_eq!(told, known, "{name}");
        // Defaults of the program, until the institution sets its own.
        let kept = &pack.retention;
        assert_eq!((kept.inactive_months, kept.case_years, kept.consent_years), (24, 5, 5), "{name}");
    }
    assert_eq!(Pack::all().len(), FACTS.len());
}

#[test]
fn the_partners_and_the_numbers_that_people_bring_along_are_known() {
    for (name, country, currency, decimals, prefix) in PARTNERS {
        let partner = Country::parse(country).unwrap();
        assert_eq!((partner.currency(), partner.prefix()), (currency, prefix), "{name}");
        assert_eq!(Currency::parse(currency).unwrap().decimals(), decimals, "{name}");
        for facts in &FACTS {
            let listed = pack(facts.country).institution.iter().find(|one| one.name == name);
            let listed = listed.unwrap_or_else(|| panic!("{}: no {name}", facts.country));
            assert_eq!((listed.kind.as_str(), listed.country.as_deref()), ("partner", Some(country)));
        }
    }
    for (country, prefix, numbers) in CARRIED {
        assert_eq!(Country::parse(country).unwrap().prefix(), prefix, "{country}");
        let desk = Desk::exercise();
        for number in numbers {
            let told = format!("+{prefix}{number}");
            let phone = format!("phone={told}");
            desk.lines(&["candidate-new Numéro-Fictif", "sex=m", &phone, "consent=emploi", "save"]).done();
            let found = desk.json(&["find", "candidates", &number[number.len() - 4..], "--json"]);
            assert_eq!(found.as_array().map(Vec::len), Some(1), "{told} is not kept");
        }
    }
}

#[test]
fn every_pack_has_feasts_that_stay_and_feasts_that_move_with_their_days() {
    for facts in &FACTS {
        let pack = pack(facts.country);
        assert_eq!(pack.faults(), [], "{}", facts.country);
        let day =
            |month, day| pack.feast.iter().any(|feast| (feast.month, feast.day) == (Some(month), Some(day)));
        assert!(day(1, 1) && day(5, 1), "{}", facts.country);
        let moving: Vec<&Vec<String>> =
            pack.feast.iter().map(|feast| &feast.dates).filter(|dates| !dates.is_empty()).collect();
        assert!(!moving.is_empty(), "{}", facts.country);
        for dates in moving {
            for year in ["2026-", "2027-", "2028-"] {
                assert!(dates.iter().any(|date| date.starts_with(year)), "{}: {dates:?}", facts.country);
            }
        }
    }
}

/// The pack of Togo, edited.
fn edited(desk: &Desk, changes: &[(&str, &str)]) {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/facts/data/packs/tg.toml");
    let mut text = std::fs::read_to_string(file).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    std::fs::create_dir_all(desk.folder().join("packs")).unwrap();
    std::fs::write(desk.folder().join("packs/tg.toml"), text).unwrap();
}

#[test]
fn a_pack_of_the_desks_own_is_read_without_a_rebuild() {
    let desk = Desk::exercise();
    edited(
        &desk,
        &[
            ("name = \"Maritime\"", "name = \"Maritime (essai)\""),
            ("\"Lomé\", ", "\"Lomé\", \"Ville-Fictive\", "),
            ("version = \"2026-01\"", "version = \"2027-essai\""),
            ("clock_offset_minutes = 0", "clock_offset_minutes = 120"),
        ],
    );
    desk.lines(&["candidate-new Exemplaire", "sex=f", "country=TG", "region=TG-M", "consent=emploi", "save"])
        .done();
    let reference = desk.json(&["find", "candidates", "--json"])[0]["ref"].as_str().unwrap().to_owned();
    let told = desk.run(&["show", &reference]).done().out;
    assert!(told.contains("Maritime (essai)"), "{told}");
    let consents = desk.lines(&[&format!("consents {reference}")]).done().out;
    assert!(consents.contains("2027-essai"), "{consents}");
}

#[test]
fn every_fault_of_a_pack_has_its_sentence_and_the_desk_does_not_open_on_it() {
    let desk = Desk::exercise();
    edited(
        &desk,
        &[
            ("currency = \"XOF\"", "currency = \"XXO\""),
            ("clock_offset_minutes = 0", "clock_offset_minutes = 9000"),
            ("code = \"TG-M\"", "code = \"GH-M\""),
            ("month = 1\nday = 1", "month = 13\nday = 1"),
            ("days = [\"mon\"", "days = [\"lundi\""),
            ("\"07:00-12:00\"", "\"7h-12h\""),
            ("inactive_months = 24", "inactive_months = 0"),
        ],
    );
    let ran = desk.run(&["today"]).ended_with(1);
    for told in [
        "tg.toml : 7 réglages ne vont pas",
        "currency : il faut le code d'une monnaie connue : « XXO »",
        "clock_offset_minutes : il faut des minutes entre -720 et 840 : « 9000 »",
        "region 1 : il faut un nom et un code du pays, une seule fois : « GH-M »",
        "feast 1 : il faut un mois et un jour, ou des dates AAAA-MM-JJ : « Jour de l'An 13 1 »",
        "open.days : il faut des jours parmi mon, tue, wed, thu, fri, sat, sun : « lundi »",
        "open.hours : il faut des heures comme 08:00-12:30 : « 7h-12h »",
        "retention : il faut des durées plus grandes que zéro",
    ] {
        assert!(ran.err.contains(told), "{told} is not in:\n{}", ran.err);
    }
    // A field that is missing is named with its line.
    edited(&desk, &[("currency = \"XOF\"\n", "")]);
    let ran = desk.run(&["today"]).ended_with(1);
    assert!(ran.err.contains("currency"), "{}", ran.err);
    // And a file under another country's name is none of that country.
    edited(&desk, &[]);
    std::fs::rename(desk.folder().join("packs/tg.toml"), desk.folder().join("packs/gh.toml")).unwrap();
    let ran = desk.run(&["today"]).ended_with(1);
    assert!(ran.err.contains("autre pays"), "{}", ran.err);
}
