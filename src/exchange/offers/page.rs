//! A page of HTML, as far as offers stand in it: the data that it carries in scripts, and its tables. Any tag soup is
//! read; what a page would load or run is nothing to us.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// What a page holds.
#[derive(Default)]
pub struct Page {
    /// The texts of its scripts of `application/ld+json`.
    pub data: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub text: String,
    /// Where the last link within it leads.
    pub link: Option<String>,
}

/// A row with more cells is no row of a list.
const MOST_CELLS: usize = 200;

/// True where a text that begins with `<` is a page and no XML.
pub fn is_page(text: &str) -> bool {
    let head: String = text.chars().take(2_000).map(|c| c.to_ascii_lowercase()).collect();
    let marks = ["<!doctype html", "<html", "<head", "<body", "<script", "<table", "<div", "<tr", "<meta"];
    marks.iter().any(|mark| head.contains(mark))
}

/// Reads a page.
pub fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut script: Option<String> = None;
    let mut row: Option<Vec<Cell>> = None;
    let mut cell: Option<Cell> = None;
    let mut emitter = DefaultEmitter::default();
    // What stands in a script is its own, entities and tags included.
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => {
                let attribute = |name: &[u8]| {
                    tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).trim().to_owned())
                };
                match tag.name.as_slice() {
                    b"script" => {
                        let kind = attribute(b"type").unwrap_or_default().to_ascii_lowercase();
                        let kind = kind.split(';').next().unwrap_or_default().trim();
                        script = (kind == "application/ld+json").then(String::new);
                    }
                    b"tr" => {
                        keep_cell(&mut row, &mut cell);
                        page.rows.extend(row.replace(Vec::new()).filter(|row| !row.is_empty()));
                    }
                    b"td" | b"th" => {
                        keep_cell(&mut row, &mut cell);
                        cell = Some(Cell::default());
                    }
                    b"a" => {
                        if let (Some(cell), Some(link)) = (&mut cell, attribute(b"href")) {
                            cell.link = Some(link);
                        }
                    }
                    b"br" | b"p" | b"div" | b"li" => {
                        if let Some(cell) = &mut cell {
                            cell.text.push(' ');
                        }
                    }
                    _ => {}
                }
            }
            Token::EndTag(tag) => match tag.name.as_slice() {
                b"script" => page.data.extend(script.take()),
                b"td" | b"th" => keep_cell(&mut row, &mut cell),
                b"tr" | b"table" => {
                    keep_cell(&mut row, &mut cell);
                    page.rows.extend(row.take().filter(|row| !row.is_empty()));
                }
                _ => {}
            },
            Token::String(told) => {
                let told = String::from_utf8_lossy(&told);
                if let Some(script) = &mut script {
                    script.push_str(&told);
                } else if let Some(cell) = &mut cell {
                    cell.text.push_str(&told);
                }
            }
            _ => {}
        }
    }
    // What a page that breaks off had begun.
    keep_cell(&mut row, &mut cell);
    page.rows.extend(row.filter(|row| !row.is_empty()));
    page
}

fn keep_cell(row: &mut Option<Vec<Cell>>, cell: &mut Option<Cell>) {
    if let Some(mut cell) = cell.take()
        && row.as_ref().is_none_or(|row| row.len() < MOST_CELLS)
    {
        cell.text = cell.text.split_whitespace().collect::<Vec<_>>().join(" ");
        row.get_or_insert_default().push(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_and_tables_come_out_of_tag_soup() {
        let page = read(
            "<!doctype html><title>a</title><SCRIPT type='application/ld+json'>{\"a\":\"</p>&eacute;\"}</script>
             <script data-x=1 TYPE = \"application/LD+JSON; charset=utf-8\">[]</script><script>var x='<td>'</script>
             <table><tr><th>R&eacute;f<td>b<tr><td><a href='/x/1'>un</a><br>deux</td></table><p>x</p>",
        );
        assert_eq!(page.data, ["{\"a\":\"</p>&eacute;\"}", "[]"]);
        let texts: Vec<Vec<&str>> =
            page.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [vec!["Réf", "b"], vec!["un deux"]]);
        assert_eq!(page.rows[1][0].link.as_deref(), Some("/x/1"));
    }
}
