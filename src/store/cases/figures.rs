//! What is counted of cases, each figure as of a day: from spans and visits, never from the change log.

use super::super::{Query, Result, Store};
use super::VISIBLE;
use crate::domain::day::Day;
use std::collections::BTreeMap;

/// Figures of the cases of a desk as of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Cases opened up to the day, by the state they were in.
    pub states: BTreeMap<String, i64>,
    /// Visits whose day lay in the time asked for: made in their window, made after it, not made when it ended.
    pub in_time: i64,
    pub late: i64,
    pub missed: i64,
    /// Cases in which contact was lost at least once up to the day.
    pub ever_lost: i64,
    /// Cases that ended because the person left again, and of them those within twelve months of the return.
    pub re_migrated: i64,
    pub re_migrated_in_year: i64,
    /// Cases whose return lies twelve months back or more.
    pub a_year_back: i64,
}

impl Counted {
    pub fn cases(&self) -> i64 {
        self.states.values().sum()
    }
}

/// Counts the cases up to a day, and the visits between two days.
///
/// # Errors
/// The store's.
pub fn count(store: &Store, from: Day, as_of: Day) -> Result<Counted> {
    let mut counted = Counted { states: states(store, as_of)?, ..Counted::default() };
    let day = as_of.to_string();
    let visits = format!(
        "SELECT coalesce(sum(v.done_on <= :day AND v.done_on <= v.to_on), 0),
                coalesce(sum(v.done_on <= :day AND v.done_on > v.to_on), 0),
                coalesce(sum(v.done_on IS NULL OR v.done_on > :day), 0)
         FROM visit v JOIN reintegration c ON c.id = v.case_id
         WHERE {VISIBLE} AND {} AND ((v.done_on >= :from AND v.done_on <= :day)
           OR ((v.done_on IS NULL OR v.done_on > :day) AND v.to_on >= :from AND v.to_on < :day
             AND NOT EXISTS(SELECT 1 FROM replan d WHERE d.visit_id = v.id AND d.act = 'drop')
             AND NOT EXISTS(SELECT 1 FROM span s WHERE s.record_id = c.id AND s.what = 'state'
               AND s.value = 'closed' AND s.from_on <= v.to_on AND (s.to_on IS NULL OR s.to_on > v.to_on))))",
        VISIBLE.replace("c.", "v.")
    );
    let visits = Query::new(visits).with("from", from.to_string()).with("day", day.as_str());
    if let Some(row) = store.read(&visits)?.first() {
        (counted.in_time, counted.late, counted.missed) = (row.int(0), row.int(1), row.int(2));
    }
    let lost = format!(
        "SELECT coalesce(sum(EXISTS(SELECT 1 FROM span s WHERE s.record_id = c.id AND s.what = 'state'
                  AND s.value = 'lost_contact' AND s.from_on <= :day)), 0),
                coalesce(sum(c.returned_on <= :year), 0)
         FROM reintegration c WHERE {VISIBLE} AND c.opened_on <= :day"
    );
    let lost = Query::new(lost).with("day", day.as_str()).with("year", as_of.plus_months(-12).to_string());
    if let Some(row) = store.read(&lost)?.first() {
        (counted.ever_lost, counted.a_year_back) = (row.int(0), row.int(1));
    }
    let left = format!(
        "SELECT c.returned_on, e.closed_on FROM closing e JOIN reintegration c ON c.id = e.case_id
           JOIN span s ON s.record_id = c.id AND s.what = 'state' AND s.value = 'closed'
             AND s.from_on <= :day AND (s.to_on IS NULL OR s.to_on > :day)
         WHERE {VISIBLE} AND e.reason = 're_migrated' AND e.closed_on <= :day
           AND e.id = (SELECT max(l.id) FROM closing l WHERE l.case_id = c.id)"
    );
    for row in store.read(&Query::new(left).with("day", day))? {
        counted.re_migrated += 1;
        let (returned, closed) = (Day::parse(row.text(0)), Day::parse(row.text(1)));
        let in_year = returned.zip(closed).is_some_and(|(back, gone)| gone <= back.plus_months(12));
        counted.re_migrated_in_year += i64::from(in_year);
    }
    Ok(counted)
}

fn states(store: &Store, as_of: Day) -> Result<BTreeMap<String, i64>> {
    let sql = format!(
        "SELECT s.value, count(*) FROM reintegration c JOIN span s ON s.record_id = c.id AND s.what = 'state'
         WHERE {VISIBLE} AND s.from_on <= :day AND (s.to_on IS NULL OR s.to_on > :day) GROUP BY s.value"
    );
    let rows = store.read(&Query::new(sql).with("day", as_of.to_string()))?;
    Ok(rows.iter().map(|row| (row.text(0).to_owned(), row.int(1))).collect())
}
