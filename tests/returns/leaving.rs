//! What leaves the desk: as much as the reader may see, never what is shielded, never without consent, and logged.

use crate::support::{Office, record};
use guichet::deeds::cases::{self, Leaving, Outside};
use guichet::deeds::{self, Error};
use guichet::domain::candidate::Purpose;
use guichet::domain::office::Role;
use guichet::domain::record::Record;
use guichet::domain::reintegration::case::Case;
use guichet::i18n::Lang;

fn opened(office: &mut Office, consent: &str) -> String {
    let here = office.sitting.office.name.clone();
    office.hires("Esi Exemple", Role::FocalPoint, &here);
    let person = office.registers(&[
        ("family_name", "Retour-Fictif"),
        ("given_names", "Komi"),
        ("sex", "m"),
        ("phone", "+22890000077"),
        ("consent", consent),
    ]);
    let case: Case = record(
        &[
            ("returned_on", "2026-11-02"),
            ("returned_from", "LY"),
            ("mimosa", "MM-1"),
            ("flags", "presumed_trafficking, health_condition"),
            ("focal_point", "Esi Exemple"),
            ("needs", "HO, MD"),
            ("note", "=cmd"),
        ],
        &office.sitting,
    );
    cases::open_for(&mut office.sitting, &person.id, &case, None).unwrap()
}

fn rows(office: &mut Office, to: Outside) -> Vec<Leaving> {
    let mut rows = Vec::new();
    cases::export_cases(&mut office.sitting, to, &mut |row| rows.push(row)).unwrap();
    rows
}

fn value<'a>(row: &'a Leaving, key: &str) -> &'a serde_json::Value {
    &row.iter().find(|(known, _)| *known == key).unwrap().1
}

#[test]
fn rows_carry_codes_and_nothing_that_is_shielded() {
    let mut office = Office::on_file();
    opened(&mut office, "employment, reintegration");
    let rows = rows(&mut office, Outside::Own);
    assert_eq!(value(&rows[0], "returned_from"), "LY");
    assert_eq!(value(&rows[0], "flags"), &serde_json::json!(["health_condition"]));
    assert_eq!(value(&rows[0], "status"), "registered");
    let mut visits = 0;
    cases::export_visits(&mut office.sitting, Outside::Own, &mut |_| visits += 1).unwrap();
    assert_eq!(visits, 7);
}

#[test]
fn a_masked_table_names_nobody_and_tells_nothing_sensitive() {
    let mut office = Office::on_file();
    opened(&mut office, "employment, reintegration");
    let rows = rows(&mut office, Outside::Masked);
    for key in ["mimosa", "flags", "note"] {
        assert_eq!(value(&rows[0], key), "•••", "{key}");
    }
    assert_eq!(value(&rows[0], "returned_from"), "LY");
}

#[test]
fn one_case_as_data_is_masked_likewise_and_every_export_is_in_the_log() {
    let mut office = Office::on_file();
    let id = opened(&mut office, "employment, reintegration");
    let own = cases::export_case(&mut office.sitting, &id, Outside::Own).unwrap();
    assert_eq!(own["visits"].as_array().unwrap().len(), 7);
    assert_eq!(own["mimosa"], "MM-1");
    let masked = cases::export_case(&mut office.sitting, &id, Outside::Masked).unwrap();
    assert_eq!((&masked["candidate"], &masked["mimosa"]), (&"•••".into(), &"•••".into()));
    let logged = deeds::log::newest(&office.sitting, 10).unwrap();
    assert_eq!(logged.iter().filter(|entry| entry.action == "export").count(), 2);
}

#[test]
fn a_counsellor_exports_no_table() {
    let mut office = Office::on_file();
    opened(&mut office, "employment, reintegration");
    let here = office.sitting.office.name.clone();
    let yawa = office.hires("Yawa Exemple", Role::Counsellor, &here);
    let mut yawa = office.sitting_of(&yawa);
    let refused = cases::export_cases(&mut yawa, Outside::Masked, &mut |_| {});
    assert!(matches!(refused, Err(Error::NotAllowed)));
}

#[test]
fn a_sheet_for_a_partner_needs_consent_and_says_nothing_on_its_face() {
    let mut office = Office::on_file();
    let id = opened(&mut office, "employment, reintegration");
    assert!(matches!(cases::refer(&mut office.sitting, &id), Err(Error::WaitsForConsent)));
    let mut office = Office::on_file();
    let id = opened(&mut office, "employment, reintegration, referral");
    let view = cases::refer(&mut office.sitting, &id).unwrap();
    for (lang, words) in [
        (Lang::Fr, ["retour", "réinsertion", "aide"]),
        (Lang::En, ["return", "reintegration", "aid"]),
        (Lang::Pt, ["retorno", "reintegração", "apoio"]),
    ] {
        let handed = cases::given(&office.sitting, &view).unwrap();
        let sheet = guichet::flow::case::sheet(&view, &handed, &office.sitting, lang);
        let title = sheet.title.to_lowercase();
        assert!(words.iter().all(|word| !title.contains(word)), "{title}");
        let text = sheet.text();
        assert!(text.contains("+228 90 00 00 77") && text.contains("Esi") == view.counsellor.contains("Esi"));
        assert!(
            !text.contains("traite") && !text.contains("traffick") && !text.contains("tráfico"),
            "{text}"
        );
    }
    assert_eq!(Case::FIELDS.len(), view.texts().len());
}

/// A case with a plan, an aid that came, and a survey.
fn helped(office: &mut Office, consent: &str) -> String {
    let id = opened(office, consent);
    let plan = record(&[("goal1", "ouvrir un atelier")], &office.sitting);
    deeds::plans::begin(&mut office.sitting, &id, &plan, None).unwrap();
    let aid = record(
        &[
            ("kind", "MB"),
            ("value", "650000 XOF"),
            ("requested_on", "2026-11-03"),
            ("approved_on", "2026-11-04"),
            ("delivered_on", "2026-11-20"),
        ],
        &office.sitting,
    );
    deeds::aids::request(&mut office.sitting, &id, &aid, &deeds::aids::Heard::default(), None).unwrap();
    let survey = [
        ("wave", "baseline"),
        ("taken_on", "2026-11-23"),
        ("mode", "office"),
        ("consent", "yes"),
        ("e1", "satisfied"),
        ("completion", "incomplete"),
    ];
    let survey = record(&survey, &office.sitting);
    deeds::surveys::take(&mut office.sitting, &id, &survey, None).unwrap();
    id
}

#[test]
fn one_case_as_data_has_its_plan_its_aid_and_its_surveys() {
    let mut office = Office::on_file();
    let id = helped(&mut office, "employment, reintegration");
    let own = cases::export_case(&mut office.sitting, &id, Outside::Own).unwrap();
    assert_eq!(
        (&own["plan"]["goal1"], &own["plan"]["state"]),
        (&"ouvrir un atelier".into(), &"drafted".into())
    );
    assert_eq!(
        (&own["aids"][0]["kind"], &own["aids"][0]["delivered_on"]),
        (&"MB".into(), &"2026-11-20".into())
    );
    assert_eq!(own["referrals"], serde_json::json!([]));
    assert_eq!(
        (&own["surveys"][0]["e1"], &own["surveys"][0]["wave"]),
        (&"satisfied".into(), &"baseline".into())
    );
    assert!(own["surveys"][0]["numerators"]["composite"].is_u64(), "{own}");
    let masked = cases::export_case(&mut office.sitting, &id, Outside::Masked).unwrap();
    assert_eq!(
        (&masked["surveys"][0]["e1"], &masked["surveys"][0]["numerators"]),
        (&"•••".into(), &"•••".into())
    );
}

#[test]
fn without_consent_to_be_followed_nothing_of_it_leaves() {
    let mut office = Office::on_file();
    let id = helped(&mut office, "employment, reintegration");
    let view = cases::open(&mut office.sitting, &id).unwrap();
    let candidate = deeds::candidates::open(&mut office.sitting, &view.standing.candidate_id).unwrap();
    let mut withdrawn = candidate.stored.record.clone();
    withdrawn.consent.0.retain(|purpose| *purpose != Purpose::Reintegration);
    deeds::candidates::change(&mut office.sitting, &candidate.stored, &withdrawn, None).unwrap();
    let told = cases::export_case(&mut office.sitting, &id, Outside::Own).unwrap();
    assert_eq!((&told["plan"], &told["aids"]), (&serde_json::Value::Null, &serde_json::json!([])));
    assert_eq!((&told["surveys"], &told["referrals"]), (&serde_json::json!([]), &serde_json::json!([])));
}

#[test]
fn the_sheet_for_a_partner_tells_the_goals_and_what_was_given() {
    let mut office = Office::on_file();
    let id = helped(&mut office, "employment, reintegration, referral");
    let view = cases::refer(&mut office.sitting, &id).unwrap();
    let handed = cases::given(&office.sitting, &view).unwrap();
    for (lang, given) in [
        (Lang::Fr, "micro-entreprise, le 20"),
        (Lang::En, "microbusiness, on 20"),
        (Lang::Pt, "microempresa, em 20"),
    ] {
        let text = guichet::flow::case::sheet(&view, &handed, &office.sitting, lang).text();
        assert!(text.contains("ouvrir un atelier") && text.to_lowercase().contains(given), "{text}");
    }
}
