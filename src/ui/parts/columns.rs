//! Columns of a table. Where there is room they begin at tab stops, which is the cheapest way from one to the next, and
//! are as wide as most of their texts: a longer one pushes what follows it to a later stop. In a narrow window they
//! stand two blanks apart and have what there is. The last takes what is left.

use crate::ui::canvas::{Canvas, columns};
use crate::ui::look::Role;

/// Blanks between two columns: one at least where all begin at tab stops, for nearly every row has more.
const AT_STOPS: Steps = Steps { apart: 1, stop: 8 };
const CLOSE: Steps = Steps { apart: 2, stop: 1 };
/// So many columns of the last one are worth more than tab stops before it.
const LEAST: usize = 20;
/// So much is left to what follows a long text.
const LEFT: u16 = 20;

/// How columns follow each other: so many blanks at least, and then a multiple of.
#[derive(Clone, Copy)]
struct Steps {
    apart: u16,
    stop: u16,
}

impl Steps {
    fn after(self, end: u16) -> u16 {
        end.saturating_add(self.apart).next_multiple_of(self.stop)
    }
}

/// How wide the texts of each column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns<const N: usize> {
    widest: [usize; N],
    /// Four of five texts are not wider.
    usual: [usize; N],
}

impl<const N: usize> Columns<N> {
    /// Measures rows; the same rows always stand in the same columns, however far they are scrolled.
    pub fn of<'a>(rows: impl Iterator<Item = [&'a str; N]>) -> Columns<N> {
        let rows: Vec<[usize; N]> = rows.map(|row| row.map(columns)).collect();
        let (mut widest, mut usual) = ([0; N], [0; N]);
        for (number, (widest, usual)) in widest.iter_mut().zip(&mut usual).enumerate() {
            let widths = rows.iter().filter_map(|row| row.get(number)).copied();
            let mut widths: Vec<usize> = widths.filter(|width| *width > 0).collect();
            widths.sort_unstable();
            *widest = widths.last().copied().unwrap_or(0);
            *usual = widths.get((widths.len() * 4).div_ceil(5).saturating_sub(1)).copied().unwrap_or(0);
        }
        Columns { widest, usual }
    }

    /// Where they stand between two edges.
    pub fn between(&self, from: u16, end: u16) -> Places<N> {
        let at_stops = laid_out(self.usual, from, end, AT_STOPS);
        let fits = at_stops.iter().zip(self.usual).enumerate().all(|(number, ((from, end), usual))| {
            let asked = if number + 1 == N { usual.min(LEAST) } else { usual };
            usize::from(end - from) >= asked
        });
        let columns = if fits { at_stops } else { laid_out(self.widest, from, end, CLOSE) };
        Places { columns, at_stops: fits }
    }
}

/// Where each column begins and ends. Where there is not room for all, one has at most half of what is left for it and
/// those after it.
fn laid_out<const N: usize>(widths: [usize; N], from: u16, end: u16, steps: Steps) -> [(u16, u16); N] {
    let mut places = [(end, end); N];
    let mut x = from.min(end);
    for (number, (place, width)) in places.iter_mut().zip(widths).enumerate() {
        let left = end.saturating_sub(x);
        let rest: usize = widths.iter().skip(number + 1).map(|width| width + usize::from(steps.apart)).sum();
        let is_tight = steps.stop == 1 && width + rest > usize::from(left);
        let most = if number + 1 == N || !is_tight { left } else { left / 2 };
        let wide = u16::try_from(width).unwrap_or(u16::MAX).min(most);
        *place = (x, if number + 1 == N { end } else { x + wide });
        // An empty column takes no room at all.
        x = if wide == 0 { x } else { steps.after(x + wide).min(end) };
    }
    places
}

/// Columns that have found their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places<const N: usize> {
    columns: [(u16, u16); N],
    at_stops: bool,
}

impl<const N: usize> Places<N> {
    /// Where the texts of one row begin and end.
    pub fn of_row(&self, texts: [&str; N]) -> [(u16, u16); N] {
        let mut places = self.columns;
        if !self.at_stops {
            return places;
        }
        let edge = places.last().map_or(0, |(_, end)| *end);
        let mut pushed = 0;
        for (number, ((from, end), text)) in places.iter_mut().zip(texts).enumerate() {
            *from = pushed.max(*from).min(edge);
            if number + 1 < N {
                let wide = u16::try_from(columns(text)).unwrap_or(u16::MAX);
                *end = from.saturating_add(wide).min(edge.saturating_sub(LEFT)).max(*end);
                pushed = if wide == 0 { 0 } else { AT_STOPS.after(from.saturating_add(wide).min(*end)) };
            }
        }
        places
    }
}

/// Writes a row into its columns. What is too long in the last is cut between two of its facts, without a sign: a part
/// of a fact tells nothing, and the file has them all.
pub fn put_row<const N: usize>(canvas: &mut Canvas<'_>, y: u16, places: &Places<N>, texts: [&str; N]) {
    for (number, ((x, end), text)) in places.of_row(texts).into_iter().zip(texts).enumerate() {
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
        let rows = [["19 nov.", "LAWSON Komi", "visite M3"], ["1 nov.", "SENOU", ""]];
        let columns = Columns::of(rows.into_iter());
        assert_eq!(columns.between(3, 79).of_row(rows[0]), [(3, 10), (16, 27), (32, 79)]);
        assert_eq!(columns.between(3, 36).of_row(rows[0]), [(3, 10), (12, 23), (25, 36)]);
    }

    #[test]
    fn where_it_is_tight_each_keeps_some_room() {
        let row = ["TG-0000001-1", "UN NOM DE FAMILLE SANS FIN", "suivi"];
        let columns = Columns::of([row].into_iter());
        assert_eq!(columns.between(1, 39).of_row(row), [(1, 13), (15, 27), (29, 39)]);
        assert_eq!(columns.between(0, 0).of_row(row), [(0, 0); 3]);
    }

    #[test]
    fn a_long_text_pushes_what_follows_it_to_a_later_stop() {
        let mut rows = vec![["Maçon", "Lomé"]; 6];
        rows.push(["Conducteur de travaux publics", "Lomé"]);
        let places = Columns::of(rows.into_iter()).between(1, 79);
        assert_eq!(places.of_row(["Maçon", "Lomé"]), [(1, 6), (8, 79)]);
        assert_eq!(places.of_row(["Conducteur de travaux publics", "Lomé"]), [(1, 30), (32, 79)]);
        let endless = "sans fin ".repeat(20);
        assert_eq!(places.of_row([&endless, "Lomé"]), [(1, 59), (64, 79)]);
        assert_eq!(places.of_row(["", "Lomé"]), [(1, 6), (8, 79)]);
    }
}
