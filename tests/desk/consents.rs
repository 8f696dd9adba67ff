//! Consents: each purpose by itself, given, refused, taken back; how, before whom, in which language, by whose word for
//! somebody under age; and the sheets that are read and signed.

use crate::support::{Office, record};
use guichet::deeds::{Error, candidates, consents};
use guichet::domain::candidate::{Purpose, Status};
use guichet::domain::consent::Consent;
use guichet::flow::due::Target;
use guichet::flow::papers::{self, Kind, Source, Written};
use guichet::i18n::Lang;

fn adult(office: &mut Office, consent: &str) -> String {
    office
        .registers(&[
            ("family_name", "Accord-Fictif"),
            ("given_names", "Afi"),
            ("sex", "f"),
            ("birth", "1990"),
            ("languages", "fr B2"),
            ("consent", consent),
        ])
        .id
}

fn note(office: &mut Office, id: &str, texts: &[(&str, &str)]) -> Result<(), Error> {
    let consent: Consent = record(texts, &office.sitting);
    consents::note(&mut office.sitting, id, &consent, None)
}

fn agreed(office: &mut Office, id: &str) -> (Vec<Purpose>, Status) {
    let view = candidates::open(&mut office.sitting, id).unwrap();
    (view.stored.record.consent.0, view.standing.status)
}

#[test]
fn refusing_one_purpose_blocks_no_other_and_the_latest_day_counts() {
    let mut office = Office::in_memory();
    let id = adult(&mut office, "employment, statistics");
    let refused = [("purpose", "mobility"), ("answer", "refused"), ("given_on", "2026-11-24")];
    note(&mut office, &id, &refused).unwrap();
    assert_eq!(agreed(&mut office, &id), (vec![Purpose::Employment, Purpose::Statistics], Status::Active));
    let withdrawn = [("purpose", "statistics"), ("answer", "withdrawn"), ("given_on", "2026-11-24")];
    note(&mut office, &id, &withdrawn).unwrap();
    let given = [("purpose", "mobility"), ("answer", "given"), ("given_on", "2026-11-24"), ("way", "signed")];
    note(&mut office, &id, &given).unwrap();
    assert_eq!(agreed(&mut office, &id).0, [Purpose::Employment, Purpose::Mobility]);
    // Noted late: what she said before does not undo what she said since.
    let before = [("purpose", "mobility"), ("answer", "refused"), ("given_on", "2026-11-20")];
    note(&mut office, &id, &before).unwrap();
    assert_eq!(agreed(&mut office, &id).0, [Purpose::Employment, Purpose::Mobility]);
    // Nobody is kept active against her will, and she is back with the word she gives.
    let gone = [("purpose", "employment"), ("answer", "withdrawn"), ("given_on", "2026-11-24")];
    note(&mut office, &id, &gone).unwrap();
    assert_eq!(agreed(&mut office, &id), (vec![Purpose::Mobility], Status::Waiting));
    let back =
        [("purpose", "employment"), ("answer", "given"), ("given_on", "2026-11-24"), ("way", "thumbprint")];
    note(&mut office, &id, &back).unwrap();
    assert_eq!(agreed(&mut office, &id).1, Status::Active);
    let kept = consents::open(&mut office.sitting, &id).unwrap().consents;
    assert_eq!(kept.len(), 2 + 6, "an answer is never written over");
    assert!(kept.iter().all(|one| one.text_version.as_ref().is_some_and(|text| text.as_str() == "2026-01")));
}

#[test]
fn a_consent_for_one_partner_says_nothing_of_the_purpose_at_large() {
    let mut office = Office::in_memory();
    let id = adult(&mut office, "employment");
    let partner = [
        ("purpose", "employers"),
        ("recipient", "Atelier Inventé"),
        ("answer", "given"),
        ("given_on", "2026-11-24"),
        ("way", "signed"),
    ];
    note(&mut office, &id, &partner).unwrap();
    assert_eq!(agreed(&mut office, &id).0, [Purpose::Employment]);
}

#[test]
fn a_spoken_consent_has_its_witness_and_a_day_that_has_come() {
    let mut office = Office::in_memory();
    let id = adult(&mut office, "employment");
    let faults = |result: Result<(), Error>| match result {
        Err(Error::Faults(faults)) => faults.0.iter().map(|fault| fault.key).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let mut answer = vec![
        ("purpose", "mobility"),
        ("answer", "given"),
        ("given_on", "2026-11-25"),
        ("way", "oral_witness"),
    ];
    assert_eq!(faults(note(&mut office, &id, &answer)), ["given_on", "witness"]);
    answer.retain(|(key, _)| *key != "way");
    assert_eq!(faults(note(&mut office, &id, &answer)), ["given_on", "way"]);
    assert_eq!(faults(note(&mut office, &id, &[])), ["purpose", "answer", "given_on"]);
}

#[test]
fn before_eighteen_a_parent_or_guardian_consents_and_is_named_with_every_answer() {
    let mut office = Office::in_memory();
    let mut texts = vec![
        ("family_name", "Jeune-Fictif"),
        ("sex", "m"),
        // In 2008: seventeen or eighteen, nobody knows.
        ("birth", "2008"),
        ("consent", "employment"),
    ];
    let young = office.candidate(&texts);
    let refused = candidates::register(&mut office.sitting, &young, None);
    let Err(Error::Faults(faults)) = refused else { panic!("registered without a guardian") };
    assert_eq!(faults.0.iter().map(|fault| fault.key).collect::<Vec<_>>(), ["guardian"]);
    texts.extend([("guardian", "Ama Mère-Fictive"), ("guardian_kin", "mother")]);
    let id = office.registers(&texts).id;
    let kept = consents::open(&mut office.sitting, &id).unwrap().consents;
    assert_eq!(kept[0].guardian.as_ref().map(|name| name.as_str()), Some("Ama Mère-Fictive"));
    let alone = [("purpose", "mobility"), ("answer", "given"), ("given_on", "2026-11-24"), ("way", "signed")];
    assert!(matches!(note(&mut office, &id, &alone), Err(Error::Faults(_))));
    // To say no needs nobody beside one.
    let no = [("purpose", "mobility"), ("answer", "refused"), ("given_on", "2026-11-24")];
    note(&mut office, &id, &no).unwrap();
}

#[test]
fn an_answer_is_noted_and_seen_on_the_screen_and_in_lines() {
    let mut office = Office::in_memory();
    adult(&mut office, "employment");
    let mut sitter = office.sit("fr");
    sitter.opens_person("accord").press("ctrl-k").types("consent-note").press("enter").shows("NOUVEL ACCORD");
    sitter
        .shows_line(&["Langue lue", "fr"])
        .shows_line(&["Version du texte", "2026-01"])
        .stands_at("Réponse");
    sitter.types("donné").goes_to("Manière").types("oral").press("f2");
    sitter.shows("un accord oral veut le nom d'un témoin");
    sitter.goes_to("Témoin").types("Komi Témoin").goes_to("Interprète").types("Esi Traduit").press("f2");
    sitter.shows("Réponse notée.").press("ctrl-k").types("consents").press("enter");
    sitter.shows("ACCORDS").shows("Komi Témoin").shows("Esi Traduit").shows("français");
    sitter.shows("pas encore demandé");
    sitter.press("ctrl-l").shows("CONSENTS").shows("not asked yet").shows("French");
}

fn sheet(office: &mut Office, id: &str, kind: Kind, lang: Option<Lang>, written: Written) -> String {
    let source = Source::Kept(Target::Candidate(id.to_owned()));
    let page = papers::page(&source, kind, lang, Lang::Fr, &mut office.sitting).unwrap();
    papers::write(&page, written, &mut office.sitting).unwrap()
}

#[test]
fn the_sheet_to_sign_has_every_purpose_with_its_text_and_room_for_who_read_it() {
    let mut office = Office::in_memory();
    let id = adult(&mut office, "employment");
    for (lang, words) in [
        (
            Lang::Fr,
            ["FEUILLE D'ACCORD", "L'ANPE souhaite vous inscrire", "statistiques où ni votre nom", "Témoin"],
        ),
        (Lang::En, ["CONSENT SHEET", "would like to register you", "statistics where neither", "Witness"]),
        (Lang::Pt, ["FOLHA DE ACORDO", "deseja inscrevê-lo", "estatísticas onde nem", "Testemunha"]),
    ] {
        let text = sheet(&mut office, &id, Kind::Consent, Some(lang), Written::Text);
        for word in words {
            assert!(text.contains(word), "{word} is not in:\n{text}");
        }
        assert!(text.contains("2026-01"), "{text}");
    }
    let html = sheet(&mut office, &id, Kind::Consent, None, Written::Html);
    assert_eq!(html.matches("<h2>").count(), Purpose::ALL.len() + 1, "{html}");
}

#[test]
fn in_arabic_the_sheet_is_read_from_the_right_in_every_country() {
    for (country, language) in [("MR", "fr"), ("TG", "fr"), ("SN", "fr"), ("GH", "en"), ("CV", "pt")] {
        let mut office = Office::in_memory_of(country, language);
        let id = adult(&mut office, "employment");
        let html = sheet(&mut office, &id, Kind::ConsentArabic, None, Written::Text);
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert_eq!(html.matches("<h2>").count(), Purpose::ALL.len() + 1, "{html}");
        // Her name in Latin letters keeps its own direction; no key is left without its word.
        assert!(html.contains("<bdi>ACCORD-FICTIF Afi</bdi>"), "{html}");
        let latin = |text: &str| text.chars().all(|c| c.is_ascii_lowercase());
        let headings = html.split("<h2>").skip(1).filter_map(|rest| rest.split("</h2>").next());
        assert!(headings.clone().all(|heading| !latin(heading)), "{html}");
        assert!(html.contains("أوافق") && html.contains("أرفض"), "{html}");
    }
}
