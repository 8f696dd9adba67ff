//! What is asked each morning is answered by index, whatever the file holds.

use crate::support::Office;
use guichet::deeds::desk::{self, Founding};
use guichet::facts::Country;
use guichet::store::{Access, Store, aids, candidates, cases, plans, proposals, referrals, unfinished};

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
        let plan = plan_of(&cases::due_query(who, ("", ""), "2026-11-24", 40));
        assert!(plan.contains(&format!("SEARCH v USING COVERING INDEX {index} ")), "{plan}");
        assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
    }
    let plan = plan_of(&cases::count_query("somebody", "2026-11-24", 1_000));
    assert!(plan.contains("SEARCH v USING COVERING INDEX visit_due "), "{plan}");
}

#[test]
fn a_line_of_the_due_list_is_read_by_its_keys() {
    let plan = plan_of(&cases::line_query("a visit"));
    assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
}

#[test]
fn what_else_is_awaited_walks_its_index_for_one_account_and_for_all() {
    type Asks = fn(Option<&str>, &str, usize) -> guichet::store::Query;
    let asked: [(Asks, &str); 4] = [
        (aids::awaited_query, "aid_awaited"),
        (referrals::awaited_query, "referral_awaited"),
        (proposals::awaited_query, "proposal_awaited"),
        (plans::planless_query, "reintegration_planless"),
    ];
    for (query, index) in asked {
        for (who, index) in [(Some("somebody"), index.to_owned()), (None, format!("{index}_all"))] {
            let plan = plan_of(&query(who, "2026-11-24", 40));
            assert!(plan.contains(&format!("SEARCH w USING INDEX {index} ")), "{plan}");
            assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
    for (who, index) in [(Some("somebody"), "candidate_waiting"), (None, "candidate_waiting_all")] {
        let plan = plan_of(&candidates::waiting_query(who, 40));
        assert!(plan.contains(&format!("c USING INDEX {index}")) && !plan.contains("TEMP B-TREE"), "{plan}");
    }
    for (who, index) in [(Some("somebody"), "candidate_unfinished"), (None, "candidate_unfinished_all")] {
        let plan = plan_of(&unfinished::query(who, 40));
        assert!(plan.contains(&format!("c USING INDEX {index} ")) && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}

#[test]
fn the_question_whether_a_case_is_needed_is_asked_by_index() {
    let plan = plan_of(&cases::asked_query("somebody", 40));
    assert!(plan.contains("SEARCH q USING INDEX question_open "), "{plan}");
    assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
}
