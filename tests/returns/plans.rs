//! What is asked each morning is answered by index, whatever the file holds.

use crate::support::Office;
use guichet::deeds::desk::{self, Founding};
use guichet::facts::Country;
use guichet::store::{Access, Store, cases};

fn plan_of(query: &guichet::store::Query) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guichet.db");
    let founding = Founding {
        country: Country::parse("TG").unwrap(),
        language: "fr".to_owned(),
        office: "Essai".to_owned(),
        administrator: "Essai".to_owned(),
        exercise: true,
    };
    desk::found(&file, &founding, &Office::in_memory().clock.means()).unwrap();
    Store::open(&file, Access::Seat).unwrap().plan(query).unwrap()
}

#[test]
fn the_due_list_walks_its_index_and_sorts_nothing() {
    for (who, index) in [(Some("somebody"), "visit_due"), (None, "visit_due_all")] {
        let plan = plan_of(&cases::due_query(who, "2026-11-24", 40));
        assert!(plan.contains(&format!("SEARCH v USING INDEX {index} ")), "{plan}");
        assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}

#[test]
fn the_question_whether_a_case_is_needed_is_asked_by_index() {
    let plan = plan_of(&cases::asked_query("somebody", 40));
    assert!(plan.contains("SEARCH q USING INDEX question_open "), "{plan}");
    assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
}
