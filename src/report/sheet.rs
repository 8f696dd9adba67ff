//! A sheet: a page to print, as lines of text for a screen or a printer, or as HTML that prints on A4. What is on it
//! was made by others; here it is only set: wrapped, parted into pages, kept from being markup.

use crate::deeds::equipment::Paper;
use crate::i18n::width::{width, wrap};

/// One piece of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Heading(String),
    /// A label and what it says.
    Pair(String, String),
    Paragraph(String),
    /// A label and room to write behind it.
    Blank(String),
    /// A label and what may be ticked, each with its code.
    Ticks(String, Vec<String>),
}

/// In which direction the page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Language code of the page, ISO 639.
    pub language: String,
    pub direction: Direction,
    pub title: String,
    pub pieces: Vec<Piece>,
}

/// Columns of the label in plain text.
const LABELS: usize = 22;

/// How a paper is set: at ten characters an inch, six lines an inch.
struct Setting {
    /// Blank columns at the left.
    margin: usize,
    /// Columns of text.
    columns: usize,
    /// Columns of the labels, their gap included.
    labels: usize,
    /// Lines of a page; None: a roll has no pages.
    page: Option<usize>,
}

impl Setting {
    fn of(paper: Paper) -> Setting {
        match paper {
            // 80 columns and 66 lines, with a margin that a hole punch may have.
            Paper::A4 => Setting { margin: 6, columns: 70, labels: 24, page: Some(60) },
            // Rolls of 80 mm take 42 or 48 columns.
            Paper::Roll => Setting { margin: 0, columns: 42, labels: 16, page: None },
        }
    }
}

impl Sheet {
    /// Lines for a terminal of 80 columns.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.title);
        for piece in &self.pieces {
            match piece {
                Piece::Heading(heading) => text.push_str(&format!("\n{heading}\n")),
                Piece::Pair(label, value) => {
                    let gap = LABELS.saturating_sub(width(label)).max(1);
                    text.push_str(&format!("{label}{}{value}\n", " ".repeat(gap)));
                }
                Piece::Paragraph(words) => text.push_str(&format!("{words}\n")),
                Piece::Blank(label) => text.push_str(&format!("{label}\n")),
                Piece::Ticks(label, options) => text.push_str(&format!("{label} {}\n", options.join(", "))),
            }
        }
        text
    }

    /// Lines for a printer, set for its paper. On A4 a form feed parts the pages and every page after the first tells
    /// the title and its number again.
    pub fn printed(&self, paper: Paper) -> String {
        let setting = Setting::of(paper);
        let mut lines = self.set(&setting);
        while lines.last().is_some_and(|line| line.text.is_empty()) {
            lines.pop();
        }
        let pages = match setting.page {
            Some(height) => paged(&self.title, lines, height, setting.columns),
            None => vec![lines.into_iter().map(|line| line.text).collect()],
        };
        let margin = " ".repeat(setting.margin);
        let page = |lines: Vec<String>| -> String {
            let indented = |line: String| if line.is_empty() { line } else { format!("{margin}{line}") };
            lines.into_iter().map(|line| indented(line) + "\n").collect()
        };
        pages.into_iter().map(page).collect::<Vec<_>>().join("\u{c}")
    }

    fn set(&self, setting: &Setting) -> Vec<Set> {
        let columns = setting.columns;
        let mut lines: Vec<Set> = wrap(&self.title, columns).into_iter().map(Set::kept).collect();
        lines.push(Set::kept("-".repeat(columns)));
        lines.push(Set::kept(String::new()));
        for piece in &self.pieces {
            match piece {
                Piece::Heading(heading) => {
                    lines.push(Set::free(String::new()));
                    lines.extend(wrap(heading, columns).into_iter().map(Set::kept));
                }
                Piece::Pair(label, value) => {
                    lines.extend(pair(label, &wrap(value, columns - setting.labels), setting))
                }
                Piece::Paragraph(words) => lines.extend(wrap(words, columns).into_iter().map(Set::free)),
                Piece::Blank(label) => {
                    lines.push(Set::kept(String::new()));
                    let room = vec![".".repeat(columns - setting.labels)];
                    lines.extend(pair(label, &room, setting));
                }
                Piece::Ticks(label, options) => {
                    lines.push(Set::kept(String::new()));
                    lines.extend(pair(label, &ticks(options, columns - setting.labels), setting));
                }
            }
        }
        lines
    }

    /// A page by itself, with print styles; every text is escaped, and a name that is read the other way stands apart from
    /// what is around it.
    pub fn html(&self) -> String {
        let direction = if self.direction == Direction::RightToLeft { " dir=\"rtl\"" } else { "" };
        let mut body = format!("<h1><bdi>{}</bdi></h1>\n", escape(&self.title));
        for piece in &self.pieces {
            body.push_str(&match piece {
                Piece::Heading(heading) => format!("<h2>{}</h2>\n", escape(heading)),
                Piece::Pair(label, value) => {
                    let value = escape(value).replace('\n', "<br>");
                    format!("<p><b>{}</b> <bdi>{value}</bdi></p>\n", escape(label))
                }
                Piece::Paragraph(words) => format!("<p>{}</p>\n", escape(words).replace('\n', "<br>")),
                Piece::Blank(label) => format!("<p class=\"blank\"><b>{}</b></p>\n", escape(label)),
                Piece::Ticks(label, options) => {
                    let ticks =
                        options.iter().map(|option| format!("<span>\u{2610} {}</span>", escape(option)));
                    format!("<p><b>{}</b> {}</p>\n", escape(label), ticks.collect::<Vec<_>>().join(" "))
                }
            });
        }
        format!(
            "<!doctype html>\n<html lang=\"{}\"{direction}>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
             <style>@page{{size:A4;margin:2cm}}body{{font:11pt sans-serif}}h2{{break-after:avoid}}\
             p{{break-inside:avoid}}b{{display:inline-block;min-width:5cm}}span{{white-space:nowrap;\
             margin-right:1em}}.blank{{border-bottom:1px dotted;padding-top:.6cm}}</style>\n{body}</html>\n",
            escape(&self.language),
            escape(&self.title)
        )
    }
}

/// A line that was set.
struct Set {
    text: String,
    /// It must not be parted from the line after it.
    with_next: bool,
}

impl Set {
    fn free(text: String) -> Set {
        Set { text, with_next: false }
    }

    fn kept(text: String) -> Set {
        Set { text, with_next: true }
    }
}

/// A label with lines behind it; a label that is too wide stands above them.
fn pair(label: &str, values: &[String], setting: &Setting) -> Vec<Set> {
    let mut lines = Vec::new();
    let mut label = label.to_owned();
    if width(&label) >= setting.labels {
        lines.extend(wrap(&label, setting.columns).into_iter().map(Set::kept));
        label.clear();
    }
    for (number, value) in values.iter().enumerate() {
        let label = if number == 0 { std::mem::take(&mut label) } else { String::new() };
        let gap = setting.labels.saturating_sub(width(&label));
        lines.push(Set::free(format!("{label}{}{value}", " ".repeat(gap))));
    }
    lines
}

/// `[ ] f féminin   [ ] m masculin`, as many a line as fit.
fn ticks(options: &[String], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for option in options {
        let tick = format!("[ ] {option}");
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(&tick),
            Some(line) if width(line) + 3 + width(&tick) <= columns => {
                line.push_str("   ");
                line.push_str(&tick);
            }
            _ => lines.push(tick),
        }
    }
    lines.into_iter().flat_map(|line| wrap(&line, columns)).collect()
}

/// Parts lines into pages of a height; what belongs together goes over together.
fn paged(title: &str, lines: Vec<Set>, height: usize, columns: usize) -> Vec<Vec<String>> {
    let mut pages: Vec<Vec<String>> = vec![Vec::new()];
    // Lines that may not be parted, until the one that ends them.
    let mut together: Vec<String> = Vec::new();
    for line in lines {
        together.push(line.text);
        if line.with_next && together.len() < height / 2 {
            continue;
        }
        let number = pages.len() + 1;
        let full = pages.last().is_some_and(|page| page.len() + together.len() > height);
        if full {
            let room = columns.saturating_sub(6);
            pages.push(vec![format!("{}  {number}", crate::i18n::width::fit(title, room)), String::new()]);
        }
        if let Some(page) = pages.last_mut() {
            page.append(&mut together);
        }
    }
    if let Some(page) = pages.last_mut() {
        page.append(&mut together);
    }
    pages
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(pieces: Vec<Piece>) -> Sheet {
        Sheet {
            language: "fr".to_owned(),
            direction: Direction::LeftToRight,
            title: "Fiche <b>".to_owned(),
            pieces,
        }
    }

    #[test]
    fn what_people_typed_is_no_markup() {
        let sheet = sheet(vec![Piece::Pair("Nom".to_owned(), "<script>\"&".to_owned())]);
        let html = sheet.html();
        assert!(html.contains("Fiche &lt;b&gt;") && html.contains("&lt;script&gt;&quot;&amp;"), "{html}");
        assert!(sheet.text().contains("Nom                   <script>"));
    }

    #[test]
    fn every_paper_keeps_its_columns_whatever_is_on_it() {
        let long =
            "Un texte assez long pour deux lignes et plus, avec unmotquiestpluslargequelepapierlui-même.";
        let pieces = vec![
            Piece::Pair("Une étiquette plus large que sa colonne".to_owned(), long.to_owned()),
            Piece::Paragraph(long.repeat(3)),
            Piece::Blank("Nom".to_owned()),
            Piece::Ticks(
                "Sexe".to_owned(),
                vec!["f féminin".to_owned(), "m masculin".to_owned(), long.to_owned()],
            ),
        ];
        for (paper, columns) in [(Paper::A4, 80), (Paper::Roll, 42)] {
            let text = sheet(pieces.clone()).printed(paper);
            let widest = text.lines().map(width).max();
            assert!(widest.is_some_and(|widest| widest <= columns), "{widest:?} on {paper:?}:\n{text}");
            assert!(text.contains("[ ] f féminin") && text.contains("[ ] m masculin"), "{text}");
        }
    }

    #[test]
    fn a_heading_is_never_the_last_line_of_a_page() {
        // Every place of the heading near the end of a page.
        for before in 40..62 {
            let mut pieces = vec![Piece::Paragraph("x".to_owned()); before];
            pieces.push(Piece::Heading("TITRE".to_owned()));
            pieces.push(Piece::Pair("Nom".to_owned(), "y".to_owned()));
            pieces.extend(vec![Piece::Paragraph("z".to_owned()); 30]);
            let text = sheet(pieces).printed(Paper::A4);
            let pages: Vec<&str> = text.split('\u{c}').collect();
            assert!(pages.len() >= 2, "{text}");
            for page in &pages {
                assert!(page.lines().count() <= 60, "{page}");
                assert_ne!(page.lines().last().map(str::trim), Some("TITRE"));
            }
            assert!(pages[1].starts_with("      Fiche <b>  2\n"), "{}", pages[1]);
        }
    }
}
