//! Surveys of a case, in the order in which they were taken.

use super::records::{self, Stored};
use super::spans::Recorded;
use super::{Query, Result, Statement, Store};
use crate::domain::datum::Value;
use crate::domain::reintegration::survey::questions::Dimension;
use crate::domain::reintegration::survey::record::Survey;
use crate::domain::reintegration::survey::score::Score;

/// What stands beside the answers of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The account that wrote it down.
    pub counsellor_id: String,
    pub instrument: String,
    pub recorded_at: String,
    pub corrected: Option<Corrected>,
}

/// That a survey was corrected after it was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Corrected {
    pub at: String,
    /// The name of who did it last.
    pub by: String,
}

/// The columns of the figures and their values; NULL where nothing was answered.
fn figures(score: Option<&Score>) -> [(&'static str, Value); 5] {
    let figure = |figure: Option<u32>| -> Value { figure.map(i64::from).into() };
    let of = |dimension: Dimension| figure(score.map(|score| score.dimension(dimension).0));
    let unanswered = score.and_then(|score| u32::try_from(score.unanswered).ok());
    [
        ("n_economic", of(Dimension::Economic)),
        ("n_social", of(Dimension::Social)),
        ("n_psychosocial", of(Dimension::Psychosocial)),
        ("n_composite", figure(score.map(|score| score.composite.0))),
        ("unanswered", figure(unanswered)),
    ]
}

/// A survey with its figures as they were when it was saved; none where nothing was answered.
pub fn insert(
    id: &str,
    case_id: &str,
    survey: &Survey,
    standing: &Standing,
    score: Option<&Score>,
) -> Statement {
    let mut extras = vec![
        ("case_id", case_id.into()),
        ("counsellor_id", standing.counsellor_id.as_str().into()),
        ("instrument", standing.instrument.as_str().into()),
        ("recorded_at", standing.recorded_at.as_str().into()),
    ];
    extras.extend(figures(score));
    records::insert(id, survey, extras)
}

/// Writes the version that was seen anew, with its figures and who corrected it when.
pub fn correct(
    id: &str,
    seen: i64,
    survey: &Survey,
    score: Option<&Score>,
    by: Recorded<'_>,
) -> [Statement; 2] {
    let mut stands = Statement::new(
        "UPDATE survey SET n_economic = :n_economic, n_social = :n_social, n_psychosocial = :n_psychosocial,
           n_composite = :n_composite, unanswered = :unanswered, corrected_by = :by, corrected_at = :at
         WHERE id = :id",
    )
    .with("id", id)
    .with("by", by.counsellor)
    .with("at", by.at)
    .one();
    stands.values.extend(figures(score));
    [records::update(id, seen, survey), stands]
}

/// The surveys of a case, the oldest first.
///
/// # Errors
/// The store's.
pub fn of_case(store: &Store, case_id: &str) -> Result<Vec<(Stored<Survey>, Standing)>> {
    let sql = format!(
        "SELECT survey.counsellor_id, survey.instrument, survey.recorded_at, survey.corrected_at,
                coalesce(k.name, survey.corrected_by), survey.id, survey.version, {}
         FROM survey INDEXED BY survey_case LEFT JOIN counsellor k ON k.id = survey.corrected_by
         WHERE case_id = :id ORDER BY taken_on, survey.id",
        records::columns::<Survey>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let taken = rows.iter().map(|row| {
        let standing = Standing {
            counsellor_id: row.text(0).to_owned(),
            instrument: row.text(1).to_owned(),
            recorded_at: row.text(2).to_owned(),
            corrected: row.some(3).map(|at| Corrected { at, by: row.text(4).to_owned() }),
        };
        Ok((records::stored(&super::Row(row.from(5).to_vec()))?, standing))
    });
    taken.collect()
}
