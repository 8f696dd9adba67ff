//! The table in which everybody is looked through for one offer: a row for each occupation somebody stands under, with
//! her profile in whole numbers. It is made from her record in the batch that writes it, and says nothing about who may
//! be matched: that, and the whole truth, is asked of the record itself before anybody comes into a ranking.

use super::records;
use super::{Query, Result, Row, Statement, Store};
use crate::domain::candidate::Candidate;
use crate::domain::matching::{self, Group, NUMBERS};
use crate::domain::practice::Practice;
use crate::domain::record::Record;
use crate::domain::reference::Reference;
use std::sync::LazyLock;

/// The names under which a statement takes the groups and the numbers.
const ISCO: [&str; FEW] = ["g0", "g1", "g2"];
const WISHED: [&str; FEW] = ["w0", "w1", "w2"];
const NAMES: [&str; NUMBERS] = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9"];
/// Most people stand under no more groups than these.
const FEW: usize = 3;

/// Where somebody stands among equals: by her number. All numbers of a register begin alike, so this is the order of
/// their texts.
pub fn place(reference: &str) -> i64 {
    let Ok(Reference { country, number, .. }) = Reference::parse(reference) else { return 0 };
    let letters = country.code().bytes().fold(0, |all, letter| all << 8 | i64::from(letter));
    letters << 32 | i64::from(number)
}

static INSERT_FEW: LazyLock<String> = LazyLock::new(|| {
    insertion(
        "g.column1, g.column2",
        "(VALUES (:g0, :w0), (:g1, :w1), (:g2, :w2)) g",
        "g.column1 IS NOT NULL",
    )
});
static INSERT_MANY: LazyLock<String> =
    LazyLock::new(|| insertion("g.value / 2, g.value % 2", "json_each(:groups) g", "1"));

fn insertion(group: &str, groups: &str, which: &str) -> String {
    let marks: Vec<String> = NAMES.iter().map(|name| format!(":{name}")).collect();
    format!(
        "INSERT OR IGNORE INTO candidate_match(isco, wished, home, place, rid, {})
         SELECT {group}, :home, :place, c.rid, {} FROM candidate c CROSS JOIN {groups}
         WHERE c.id = :id AND {which}",
        NAMES.join(", "),
        marks.join(", ")
    )
}

/// The rows of somebody, in one statement.
pub(super) fn insert(id: &str, reference: &str, candidate: &Candidate, practice: &Practice) -> Statement {
    let groups = matching::groups(candidate, practice);
    let sql = if groups.len() <= FEW { &*INSERT_FEW } else { &*INSERT_MANY };
    let mut statement = Statement::new(sql.as_str()).with("id", id).with("place", place(reference));
    statement = statement.with("home", groups.first().map_or(0, |group| i64::from(group.home)));
    if groups.len() <= FEW {
        for (at, (isco, wished)) in ISCO.into_iter().zip(WISHED).enumerate() {
            let group = groups.get(at);
            statement = statement
                .with(isco, group.map(|group| i64::from(group.isco)))
                .with(wished, group.map(|group| i64::from(group.wished)));
        }
    } else {
        // A group and how she stands to it as one number.
        let both = |group: &Group| i64::from(group.isco) * 2 + i64::from(group.wished);
        let all: serde_json::Value = groups.iter().map(both).collect();
        statement = statement.with("groups", all.to_string());
    }
    NAMES
        .into_iter()
        .zip(matching::pack(candidate, practice))
        .fold(statement, |all, (name, number)| all.with(name, number))
}

/// Takes the rows away that follow from the version that was seen.
pub(super) fn delete(id: &str, reference: &str, seen: &Candidate, practice: &Practice) -> Vec<Statement> {
    let gone = |group: Group| {
        Statement::new(
            "DELETE FROM candidate_match WHERE isco = :isco AND wished = :wished AND home = :home AND place = :place
               AND rid = (SELECT rid FROM candidate WHERE id = :id)",
        )
        .with("id", id)
        .with("place", place(reference))
        .with("isco", i64::from(group.isco))
        .with("wished", i64::from(group.wished))
        .with("home", i64::from(group.home))
    };
    matching::groups(seen, practice).into_iter().map(gone).collect()
}

/// The occupations under which anybody stands.
///
/// # Errors
/// The store's.
pub fn groups(store: &Store) -> Result<Vec<Group>> {
    // From each group straight to the next: there are some hundred, and a million rows. It is asked for what is not
    // before the next group that there could be, since the engine walks along all rows that a `>` leaves out.
    let next = |[isco, wished, home]: [i64; 3]| {
        Query::new(
            "SELECT isco, wished, home FROM candidate_match WHERE (isco, wished, home) >= (:isco, :wished, :home)
             ORDER BY isco, wished, home LIMIT 1",
        )
        .with("isco", isco)
        .with("wished", wished)
        .with("home", home)
    };
    let (mut groups, mut from) = (Vec::new(), [0, 0, 0]);
    while let Some(row) = store.read(&next(from))?.first() {
        from = [row.int(0), row.int(1), row.int(2) + 1];
        let number = |place: usize| u16::try_from(row.int(place)).unwrap_or(0);
        groups.push(Group { isco: number(0), wished: number(1) == 1, home: number(2) });
    }
    Ok(groups)
}

/// Somebody of a group, as far as the table tells.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    pub place: i64,
    pub rid: i64,
    pub numbers: [i64; NUMBERS],
}

/// Everybody of a group, by her number, until the visitor has had enough.
///
/// # Errors
/// The store's, or the visitor's.
pub fn each<E: From<super::Error>>(
    store: &Store,
    group: Group,
    mut visit: impl FnMut(&Placed) -> std::result::Result<bool, E>,
) -> std::result::Result<(), E> {
    let query = Query::new(
        "SELECT place, rid, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 FROM candidate_match
         WHERE isco = :isco AND wished = :wished AND home = :home ORDER BY place, rid",
    )
    .with("isco", i64::from(group.isco))
    .with("wished", i64::from(group.wished))
    .with("home", i64::from(group.home));
    let mut failed = None;
    store.each_numbers(&query, |[place, rid, numbers @ ..]: &[i64; NUMBERS + 2]| {
        match visit(&Placed { place: *place, rid: *rid, numbers: *numbers }) {
            Ok(on) => on,
            Err(error) => {
                failed = Some(error);
                false
            }
        }
    })?;
    failed.map_or(Ok(()), Err)
}

/// Somebody by her place in the table, if she may be matched.
///
/// # Errors
/// The store's, or a damaged column.
pub fn matchable(store: &Store, rid: i64) -> Result<Option<(Candidate, Practice)>> {
    static SQL: LazyLock<String> = LazyLock::new(|| {
        format!(
            "SELECT c.practice, {} FROM candidate c WHERE c.rid = :rid AND c.status = 'active' AND {}",
            records::columns::<Candidate>().replace("candidate.", "c."),
            super::candidates::VISIBLE
        )
    });
    let rows = store.read(&Query::new(SQL.as_str()).with("rid", rid))?;
    let person = |row: &Row| Ok((Candidate::restore(row.from(1))?, Practice::parse(row.text(0))));
    rows.first().map(person).transpose()
}

/// How many people one step of [`fill`] takes.
const AT_ONCE: i64 = 2_000;

/// The rows of those who were registered before there was the table, from a place on: the statements, and behind whom
/// to go on; none where nobody is left.
///
/// # Errors
/// The store's, or a damaged column.
pub(super) fn fill(
    read: &dyn Fn(&Query) -> Result<Vec<Row>>,
    after: i64,
) -> Result<Option<(Vec<Statement>, i64)>> {
    let sql = format!(
        "SELECT candidate.rid, candidate.id, candidate.ref, candidate.practice, {} FROM candidate WHERE candidate.rid > :after
         ORDER BY candidate.rid LIMIT :most",
        records::columns::<Candidate>()
    );
    let rows = read(&Query::new(sql).with("after", after).with("most", AT_ONCE))?;
    let Some(last) = rows.last().map(|row| row.int(0)) else { return Ok(None) };
    let statement = |row: &Row| {
        let practice = Practice::parse(row.text(3));
        Ok(insert(row.text(1), row.text(2), &Candidate::restore(row.from(4))?, &practice))
    };
    Ok(Some((rows.iter().map(statement).collect::<Result<_>>()?, last)))
}
