//! A figure: named rows of numerator and denominator, by the groups they were asked for.

use serde_json::json;

/// One row of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// Id of the indicator.
    pub indicator: &'static str,
    /// Group and value, such as `sex` and `f`.
    pub by: Vec<(&'static str, String)>,
    pub numerator: i64,
    /// None where the indicator is a plain count.
    pub denominator: Option<i64>,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    pub rows: Vec<FigureRow>,
}

/// Counts from 1 to this are hidden outside the agency: they could name somebody.
pub const SMALL_CELL: i64 = 4;

/// Who will read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Agency,
    Outside,
}

impl FigureRow {
    /// True where the count is so small that it could name somebody.
    pub fn is_masked(&self, reader: Reader) -> bool {
        reader == Reader::Outside && (1..=SMALL_CELL).contains(&self.numerator)
    }

    /// Thousandths of the share; None for a plain count or a denominator of none.
    pub fn thousandths(&self) -> Option<i64> {
        let denominator = self.denominator.filter(|denominator| *denominator > 0)?;
        Some((self.numerator * 2_000 + denominator) / (2 * denominator))
    }
}

impl Figure {
    /// As `report --json` shows rows.
    pub fn json(&self, reader: Reader) -> serde_json::Value {
        let rows = self.rows.iter().map(|row| {
            let by: serde_json::Map<String, serde_json::Value> =
                row.by.iter().map(|(group, value)| ((*group).to_owned(), json!(value))).collect();
            let masked = row.is_masked(reader);
            json!({
                "indicator": row.indicator,
                "by": by,
                "numerator": (!masked).then_some(row.numerator),
                "denominator": row.denominator,
                "value": if masked { None } else { row.thousandths().map(|share| share as f64 / 1000.0) },
                "masked": masked,
            })
        });
        rows.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_count_is_hidden_outside_and_shown_inside() {
        let row = FigureRow { indicator: "registered", by: vec![], numerator: 3, denominator: Some(8) };
        assert!(row.is_masked(Reader::Outside) && !row.is_masked(Reader::Agency));
        let figure = Figure { rows: vec![row] };
        assert_eq!(figure.json(Reader::Outside)[0]["numerator"], serde_json::Value::Null);
        assert_eq!(figure.json(Reader::Agency)[0]["value"], 0.375);
    }

    #[test]
    fn a_share_of_nothing_is_no_number() {
        let row = FigureRow { indicator: "placed", by: vec![], numerator: 0, denominator: Some(0) };
        assert_eq!(row.thousandths(), None);
    }
}
