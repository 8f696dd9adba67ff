//! Columns of a table: each as wide as its widest text, two blanks apart or more. Where there is room they begin at tab
//! stops, which is the cheapest way from one to the next; the last takes what is left.

use crate::ui::canvas::{Canvas, columns};
use crate::ui::look::Role;

/// Blanks between two columns.
const APART: u16 = 2;
/// So many columns of the last one are worth more than tab stops before it.
const LEAST: usize = 32;
/// Columns from one tab stop to the next.
const TAB: u16 = 8;

/// The widest text of each column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns<const N: usize> {
    widest: [usize; N],
}

impl<const N: usize> Columns<N> {
    /// Measures rows; the same rows always stand in the same columns, however far they are scrolled.
    pub fn of<'a>(rows: impl Iterator<Item = [&'a str; N]>) -> Columns<N> {
        let mut widest = [0; N];
        for row in rows {
            for (widest, text) in widest.iter_mut().zip(row) {
                *widest = columns(text).max(*widest);
            }
        }
        Columns { widest }
    }

    /// Where each begins and ends between two edges. Where there is not room for all, a column has at most half of
    /// what is left for it and those after it.
    pub fn between(&self, from: u16, end: u16) -> [(u16, u16); N] {
        let at_stops = self.laid_out(from, end, TAB);
        let fits = at_stops.iter().zip(self.widest).enumerate().all(|(number, ((from, end), widest))| {
            let asked = if number + 1 == N { widest.min(LEAST) } else { widest };
            usize::from(end - from) >= asked
        });
        if fits { at_stops } else { self.laid_out(from, end, 1) }
    }

    fn laid_out(&self, from: u16, end: u16, step: u16) -> [(u16, u16); N] {
        let mut places = [(end, end); N];
        let mut x = from.min(end);
        for (number, (place, widest)) in places.iter_mut().zip(self.widest).enumerate() {
            let left = end.saturating_sub(x);
            let rest: usize =
                self.widest.iter().skip(number + 1).map(|width| width + usize::from(APART)).sum();
            let is_tight = widest + rest > usize::from(left);
            let most = if number + 1 == N || !is_tight { left } else { left / 2 };
            let wide = u16::try_from(widest).unwrap_or(u16::MAX).min(most);
            *place = (x, if number + 1 == N { end } else { x + wide });
            // An empty column takes no room at all.
            x = if wide == 0 { x } else { (x + wide + APART).next_multiple_of(step).min(end) };
        }
        places
    }
}

/// Writes a row into its columns. What is too long in the last is cut between two of its facts, without a sign: a part
/// of a fact tells nothing, and the file has them all.
pub fn put_row<const N: usize>(canvas: &mut Canvas<'_>, y: u16, places: [(u16, u16); N], texts: [&str; N]) {
    for (number, ((x, end), text)) in places.into_iter().zip(texts).enumerate() {
        let text = if number + 1 == N { whole_facts(text, usize::from(end - x)) } else { text };
        canvas.put_within(x, y, end, text, Role::Plain);
    }
}

fn whole_facts(text: &str, room: usize) -> &str {
    let mut facts = text;
    while columns(facts) > room {
        match facts.rsplit_once(", ") {
            Some((before, _)) => facts = before,
            None => return text,
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_what_stands_in_them() {
        let columns =
            Columns::of([["19 nov.", "LAWSON Komi", "visite M3"], ["1 nov.", "SENOU", ""]].into_iter());
        assert_eq!(columns.between(3, 79), [(3, 10), (16, 27), (32, 79)]);
        assert_eq!(columns.between(3, 36), [(3, 10), (12, 23), (25, 36)]);
    }

    #[test]
    fn where_it_is_tight_each_keeps_some_room() {
        let columns = Columns::of([["TG-0000001-1", "UN NOM DE FAMILLE SANS FIN", "suivi"]].into_iter());
        assert_eq!(columns.between(1, 39), [(1, 13), (15, 27), (29, 39)]);
        assert_eq!(columns.between(0, 0), [(0, 0); 3]);
    }
}
