//! Looking offers up: words of any language, facets picked from the keyboard, the nearest first, searches that are kept.

use crate::support::{Office, Sitter, ad};
use guichet::deeds;
use guichet::deeds::imports::{Delivery, Feed};
use guichet::exchange::offers::{self, Hints};
use guichet::facts::Country;
use serde_json::json;

/// Ads of Lomé, Kara, Dakar and Malmö: the last is in Swedish, and no word of it is French.
fn office() -> Office {
    let mut office = Office::on_file();
    office.registers_kossi();
    office.imports(&json!([
        ad("E1", "Maçon coffreur", json!({ "lieuTravail": { "libelle": "TG - KARA" } })),
        ad("E2", "Aide à domicile", json!({
            "lieuTravail": { "libelle": "SN - DAKAR" }, "romeCode": "K1304", "appellationlibelle": "Aide à domicile",
            "typeContrat": "CDD", "typeContratLibelle": "Contrat à durée déterminée - 6 Mois",
        })),
        ad("E3", "Maçon de village", json!({ "lieuTravail": { "libelle": "TG - ANÉHO" }, "entreprise": null })),
    ]));
    swedish(&mut office);
    office
}

fn swedish(office: &mut Office) {
    let ad = json!({ "total": { "value": 1 }, "hits": [{
        "id": "90000001", "headline": "Påhittad murare", "application_deadline": "2026-12-20T23:59:59",
        "description": { "text": "Bygg exempel snabbt." }, "employer": { "name": "Exempel AB" },
        "occupation_group": { "label": "Murare m.fl.", "legacy_ams_taxonomy_id": "7112" },
        "workplace_address": { "municipality": "Malmö", "country": "Sverige", "city": "Malmö" },
        "must_have": { "languages": [{ "label": "Engelska" }] },
        "publication_date": "2026-11-02T09:00:00", "timestamp": 1_793_606_400_000_i64, "removed": false,
    }] });
    let entries =
        offers::read(ad.to_string().as_bytes(), &Hints::none(office.sitting.today())).unwrap().entries;
    let delivery = Delivery {
        source: "af".to_owned(),
        feed: Some(Feed::Delta),
        format: "jobtech",
        map: None,
        isco: false,
        close_many: false,
        dry_run: false,
    };
    let files = vec![("af.json".to_owned(), entries)];
    deeds::imports::offers(&mut office.sitting, &delivery, files, &mut |_, _| true).unwrap();
}

#[test]
fn a_word_of_any_language_finds_the_swedish_ad_by_its_occupation() {
    for (language, words, why, by) in [
        ("fr", ["maçon", "pedreiro", "bricklayer"], "par le métier 7112, Exempel", "est le métier 7112"),
        ("en", ["bricklayer", "maçon", "pedreiro"], "by occupation 7112, Exempel", "is the occupation 7112"),
        ("pt", ["pedreiro", "bricklayer", "maçon"], "pela profissão 7112, Exempel", "é a profissão 7112"),
    ] {
        let mut sitter = office().sit(language);
        sitter.press("f4");
        for word in words {
            sitter.retypes(word).shows_line(&["Påhittad murare", why]).hides("Aide à domicile");
        }
        // The words that are left narrow it, and the screen of one offer says both.
        sitter.retypes("maçon malm").shows("Påhittad murare").hides("coffreur").press("enter").shows(by);
    }
}

#[test]
fn a_word_that_stands_in_the_ad_is_no_occupation_and_says_where_it_stands() {
    let mut sitter = office().sit("fr");
    sitter.press("f4").types("coffr").shows("Maçon coffreur").hides("murare").hides("par le métier");
    sitter.press("enter").shows_line(&["Trouvée par", "« coffr » : Intitulé"]);
}

#[test]
fn facets_are_counted_and_picked_from_the_keyboard() {
    let mut sitter = office().sit("fr");
    sitter.press("f4 f5").shows("4 offres").shows_line(&[">Pays", "1", "Suède"]).shows_line(&["2", "Togo"]);
    sitter.types("sué").shows_line(&["1", "Suède"]).hides("Togo").press("enter").shows("1 offre");
    // The other values of what is picked stay, with what picking them would give.
    sitter
        .shows_line(&[">Pays", "Suède"])
        .shows_line(&["2", "Togo"])
        .press("tab tab")
        .shows_line(&["1", "7112 Maçons"])
        .shows_line(&[">Métier"]);
    sitter.press("esc").shows("OFFRES OUVERTES  Suède").shows("Påhittad murare").hides("coffreur");
    sitter.press("f5 f4").shows("4 offres").press("f5").shows("Maçon coffreur").shows("Påhittad murare");
}

#[test]
fn what_is_typed_and_what_is_picked_narrow_together() {
    let mut sitter = office().sit("fr");
    sitter.press("f4").types("maç").press("f5").shows("2 offres").press("tab").shows_line(&[">Région"]);
    sitter.press("s-tab enter esc").shows("Togo").shows("Chercher : maç").shows("Maçon de village");
    sitter.types("on").shows("Maçon de village").hides("murare");
    sitter.retypes("pays=suède").shows("Påhittad murare").hides("village");
}

#[test]
fn the_nearest_come_first_and_each_row_says_how_it_was_judged() {
    let mut sitter = office().sit("fr");
    let order = |sitter: &Sitter| -> Vec<String> {
        let rows = sitter.screen();
        let rows = rows.lines().filter(|line| line.starts_with([' ', '>']) && line.contains(", "));
        rows.map(|row| row[1..].split("  ").next().unwrap().to_owned()).collect()
    };
    // The office is in Togo.
    sitter.press("f4 f6").shows("au plus près de Togo").shows_line(&["Maçon coffreur", "même pays"]);
    sitter.shows_line(&["Aide à domicile", "libre circulation"]).shows_line(&["murare", "à l'étranger"]);
    assert_eq!(order(&sitter), ["Maçon de village", "Maçon coffreur", "Aide à domicile", "Påhittad murare"]);
    // Kossi lives at Aného: with his file at hand it is judged from there.
    sitter.press("esc").opens_person("kossi").press("ctrl-k").types("offer-find").press("enter f6");
    sitter.shows("au plus près de Aného").shows_line(&[">Maçon de village", "même ville"]);
    sitter.press("f6").hides("même ville");
}

#[test]
fn a_search_is_kept_and_says_what_is_new_since_one_looked() {
    let mut office = office();
    office.clock.later(60);
    let mut sitter = office.another_seat(None, "fr");
    sitter
        .press("f4")
        .types("maçon")
        .press("f7")
        .types("Maçons")
        .press("f2")
        .shows("Recherche gardée : Maçons");
    sitter.shows_line(&["Maçons", "3 offres", "maçon, ouverte"]).hides("nouvelle");
    office.clock.later(60);
    office.imports(&json!([ad("E9", "Maçon d'aujourd'hui", json!({}))]));
    // It is there again at another seat, in another language, and nobody else sees it.
    let mut second = office.another_seat(None, "en");
    second.press("ctrl-k").types("searches").press("enter").shows_line(&["Maçons", "4 offers, 1 new"]);
    let other = office.hires("Beto Exemplo", guichet::domain::office::Role::Counsellor, "ANPE Essai");
    office.another_seat(Some(&other), "pt").press("ctrl-k").types("searches").press("enter").shows("Nenhuma");
    office.clock.later(60);
    second.press("enter").shows("OPEN OFFERS").shows("Maçon d'aujourd'hui").hides("Aide");
    second.press("f7").shows_line(&["Maçons", "4 offers"]).hides("1 new");
    second.press("ctrl-d").shows("No search is kept.").shows("Search given up.");
}

#[test]
fn a_search_that_is_kept_means_the_same_in_every_language() {
    let query = guichet::flow::lookup::Query::read;
    let around = |lang| guichet::flow::resolve::Around::of(lang, Country::parse("TG").unwrap());
    use guichet::i18n::Lang;
    let typed = query("maçon pays=suède contrat=CDI langue=anglais statut=ouverte", around(Lang::Fr));
    assert_eq!(typed.text, "maçon statut=ouverte", "a name that no facet has is a word");
    let typed =
        query("maçon pays=suède contrat=CDI langue=anglais état=ouverte tri=proches", around(Lang::Fr));
    assert_eq!(typed.line(), "maçon status=open country=SE contract=permanent language=en sort=nearest");
    for lang in Lang::ALL {
        assert_eq!(query(&typed.line(), around(lang)), typed, "{lang:?}");
    }
    assert_eq!(
        query("país=suécia contrato=permanente estado=todas ", around(Lang::Pt)).line(),
        "country=SE contract=permanent"
    );
}

#[test]
fn what_is_to_be_doubted_and_what_is_not_said_stands_on_the_offer() {
    let mut sitter = office().sit("fr");
    sitter.press("f4").types("village").press("enter");
    sitter.shows_line(&["Non indiqué", "employeur", "salaire"]).shows_line(&["!À vérifier", "métier"]);
}
