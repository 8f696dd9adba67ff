//! Surveys of a case, in the order in which they were taken.

use super::records::{self, Stored};
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
}

/// A survey with its figures as they were when it was saved; none where nothing was answered.
pub fn insert(
    id: &str,
    case_id: &str,
    survey: &Survey,
    standing: &Standing,
    score: Option<&Score>,
) -> Statement {
    let figure = |figure: Option<u32>| figure.map(i64::from).into();
    let of = |dimension: Dimension| -> Value { figure(score.map(|score| score.dimension(dimension).0)) };
    let unanswered = score.and_then(|score| u32::try_from(score.unanswered).ok());
    records::insert(
        id,
        survey,
        vec![
            ("case_id", case_id.into()),
            ("counsellor_id", standing.counsellor_id.as_str().into()),
            ("instrument", standing.instrument.as_str().into()),
            ("recorded_at", standing.recorded_at.as_str().into()),
            ("n_economic", of(Dimension::Economic)),
            ("n_social", of(Dimension::Social)),
            ("n_psychosocial", of(Dimension::Psychosocial)),
            ("n_composite", figure(score.map(|score| score.composite.0))),
            ("unanswered", figure(unanswered)),
        ],
    )
}

/// The surveys of a case, the oldest first.
///
/// # Errors
/// The store's.
pub fn of_case(store: &Store, case_id: &str) -> Result<Vec<(Stored<Survey>, Standing)>> {
    let sql = format!(
        "SELECT survey.counsellor_id, survey.instrument, survey.recorded_at, survey.id, survey.version, {}
         FROM survey INDEXED BY survey_case WHERE case_id = :id ORDER BY taken_on, id",
        records::columns::<Survey>()
    );
    let rows = store.read(&Query::new(sql).with("id", case_id))?;
    let taken = rows.iter().map(|row| {
        let standing = Standing {
            counsellor_id: row.text(0).to_owned(),
            instrument: row.text(1).to_owned(),
            recorded_at: row.text(2).to_owned(),
        };
        Ok((records::stored(&super::Row(row.from(3).to_vec()))?, standing))
    });
    taken.collect()
}
