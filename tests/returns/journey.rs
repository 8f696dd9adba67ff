//! What the journey was (`domain.md` A7): noted in codes, seen by those who may, and never a story.

use crate::support::Office;
use guichet::deeds::cases::{self, Outside};
use guichet::domain::office::Role;
use guichet::domain::record::{Mark, Record};
use guichet::domain::reintegration::case::{Case, Financing, PapersHeld, PlannedMove, Transport};
use guichet::domain::text::YesNo;
use guichet::i18n::Lang;
use guichet::line::Lines;

const KEYS: [&str; 6] = ["transport", "journey_cost", "financing", "smuggler", "papers", "planned_move"];

fn typed(office: &Office, lang: Lang, typed: &str) -> String {
    let mut lines = Lines::new(office.another_sitting(None), lang);
    lines.hear(typed.as_bytes());
    lines.end();
    String::from_utf8(lines.reply()).unwrap()
}

#[test]
fn the_journey_is_noted_in_the_words_of_each_language() {
    for (lang, words) in [
        (
            Lang::Fr,
            "transport=avion; journey_cost=650 000; financing=famille, emprunt; smuggler=oui; papers=confis; planned_move=plus loin",
        ),
        (
            Lang::En,
            "transport=scheduled; journey_cost=650,000; financing=family, loan; smuggler=yes; papers=confis; planned_move=further",
        ),
        (
            Lang::Pt,
            "transport=voo reg; journey_cost=650.000; financing=família, empréstimo; smuggler=sim; papers=confis; planned_move=mais longe",
        ),
    ] {
        let mut office = Office::on_file();
        let kossi = office.registers_kossi();
        let id = office.opens_case(&kossi, "2026-10-20");
        let said = typed(&office, lang, &format!("case-change TG-R0000001-B\n{words}\nsave\n"));
        let view = cases::open(&mut office.sitting, &id).unwrap();
        let case = &view.stored.record;
        assert_eq!(case.transport, Some(Transport::Plane), "{said}");
        assert_eq!(case.journey_cost.unwrap().minor, 650_000);
        assert_eq!(case.financing.0, [Financing::Family, Financing::Loan]);
        assert_eq!((case.smuggler, case.papers), (Some(YesNo::Yes), Some(PapersHeld::Confiscated)));
        assert_eq!(case.planned_move, Some(PlannedMove::Further));
    }
}

#[test]
fn what_is_told_of_the_journey_is_kept_from_who_need_not_know() {
    let mut office = Office::on_file();
    let here = office.sitting.office.name.clone();
    let yawa = office.hires("Yawa Exemple", Role::Counsellor, &here);
    let kossi = office.registers_kossi();
    let id = office.opens_case(&kossi, "2026-10-20");
    let words = "transport=charter; journey_cost=650000 XOF; financing=loan; smuggler=yes; papers=lost; planned_move=further";
    typed(&office, Lang::En, &format!("case-change TG-R0000001-B\n{words}\nsave\n"));
    let own = cases::export_case(&mut office.sitting, &id, Outside::Own).unwrap();
    assert_eq!(own["financing"], serde_json::json!(["loan"]));
    assert_eq!((&own["smuggler"], &own["papers"]), (&"yes".into(), &"lost".into()));
    let masked = cases::export_case(&mut office.sitting, &id, Outside::Masked).unwrap();
    for key in &KEYS[1..] {
        assert_eq!(masked[*key], "•••", "{key}");
    }
    assert_eq!(masked["transport"], "charter");
    // A colleague sees that something is there, not what.
    let view = cases::open(&mut office.sitting_of(&yawa), &id).unwrap();
    let texts = Case::FIELDS.iter().zip(view.texts());
    let seen: Vec<String> =
        texts.filter(|(field, _)| KEYS[1..].contains(&field.key)).map(|(_, text)| text).collect();
    assert_eq!(seen, ["•••"; 5]);
}

#[test]
fn whether_there_was_a_smuggler_is_a_yes_or_a_no() {
    let mut office = Office::on_file();
    let kossi = office.registers_kossi();
    let id = office.opens_case(&kossi, "2026-10-20");
    let said = typed(&office, Lang::Fr, "case-change TG-R0000001-B\nsmuggler=payé à Agadez\nsave\n");
    assert_eq!(cases::open(&mut office.sitting, &id).unwrap().stored.record.smuggler, None, "{said}");
    let field = Case::FIELDS.iter().find(|field| field.key == "smuggler").unwrap();
    assert!(field.is(Mark::Sensitive));
}
