//! Whose work is shown: one's own, the team's, the office's, everybody's. Visits and people who wait follow the same
//! word.

use crate::support::Office;
use guichet::deeds::Sitting;
use guichet::deeds::cases::Scope;
use guichet::domain::office::Role;
use guichet::flow::due;
use guichet::i18n::Lang;
use guichet::store::{Batch, Statement};

/// Somebody of each circle who follows one person with a visit overdue, and one who waits for consent.
pub fn circles() -> (Office, String) {
    let mut office = Office::on_file();
    let accounts = [
        ("Afi", office.sitting.signer.id.clone()),
        ("Ama", office.hires("Ama Modèle", Role::Supervisor, "ANPE Essai")),
        ("Kofi", office.hires("Kofi Modèle", Role::Counsellor, "ANPE Essai")),
        ("Ebo", office.hires("Ebo Modèle", Role::Counsellor, "ANPE Ailleurs")),
    ];
    let own = office.sitting.signer.id.clone();
    let here = office.sitting.signer.office_id.clone();
    let mut batch = Batch {
        id: "a-team".to_owned(),
        counsellor: own,
        at: office.sitting.now().to_string(),
        statements: Vec::new(),
    };
    batch.push(
        Statement::new("INSERT INTO team(id, version, office_id, name) VALUES('team', 1, :office, 'Retour')")
            .with("office", here),
    );
    for (name, id) in &accounts {
        if ["Afi", "Ama"].contains(name) {
            batch.push(
                Statement::new("UPDATE counsellor SET team_id = 'team' WHERE id = :id")
                    .with("id", id.as_str()),
            );
        }
    }
    office.another_store().apply(&batch).unwrap();
    for (name, id) in &accounts {
        let (returned, waiting) = (format!("Retour-de-{name}"), format!("Attend-chez-{name}"));
        let mine = office.another_sitting(Some(id));
        office.sitting = mine;
        let person = office.registers(&[
            ("family_name", returned.as_str()),
            ("sex", "f"),
            ("consent", "employment, reintegration"),
        ]);
        office.opens_case(&person, "2026-08-20");
        office.lets_wait(&[("family_name", waiting.as_str()), ("sex", "f")]);
    }
    (office, accounts[1].1.clone())
}

/// Who stands on the list of visits and plans, and who waits for consent.
fn named(sitting: &Sitting, scope: Scope) -> (Vec<&'static str>, Vec<&'static str>) {
    let items = due::gather(sitting, scope, Lang::Fr, 40).unwrap().items;
    let holds = |kind: &str, name: &str| {
        items.iter().any(|item| item.kind == kind && item.name.ends_with(&name.to_uppercase()))
    };
    let of = |kind: &'static str, prefix: &'static str| {
        let names = ["Afi", "Ama", "Kofi", "Ebo"].into_iter();
        names.filter(|name| holds(kind, &format!("{prefix}-{name}"))).collect()
    };
    (of("visit", "Retour-de"), of("consent", "Attend-chez"))
}

#[test]
fn each_scope_shows_its_own_circle_and_no_other() {
    let (office, supervisor) = circles();
    let sitting = office.another_sitting(Some(&supervisor));
    for (scope, circle) in [
        (Scope::Own, vec!["Ama"]),
        (Scope::Team, vec!["Afi", "Ama"]),
        (Scope::Office, vec!["Afi", "Ama", "Kofi"]),
        (Scope::All, vec!["Afi", "Ama", "Kofi", "Ebo"]),
    ] {
        assert_eq!(named(&sitting, scope), (circle.clone(), circle), "{scope:?}");
    }
}
