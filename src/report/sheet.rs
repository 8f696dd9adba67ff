//! A sheet: a page to print, as lines of text or as HTML that prints on A4. What is on it was made by others; here
//! it is only set.

/// One piece of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Heading(String),
    /// A label and what it says.
    Pair(String, String),
    Paragraph(String),
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

impl Sheet {
    /// Lines for a terminal or a printer of 80 columns.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.title);
        for piece in &self.pieces {
            match piece {
                Piece::Heading(heading) => text.push_str(&format!("\n{heading}\n")),
                Piece::Pair(label, value) => {
                    let gap = LABELS.saturating_sub(label.chars().count()).max(1);
                    text.push_str(&format!("{label}{}{value}\n", " ".repeat(gap)));
                }
                Piece::Paragraph(words) => text.push_str(&format!("{words}\n")),
            }
        }
        text
    }

    /// A page by itself, with print styles; every text is escaped.
    pub fn html(&self) -> String {
        let direction = if self.direction == Direction::RightToLeft { " dir=\"rtl\"" } else { "" };
        let mut body = format!("<h1>{}</h1>\n", escape(&self.title));
        for piece in &self.pieces {
            body.push_str(&match piece {
                Piece::Heading(heading) => format!("<h2>{}</h2>\n", escape(heading)),
                Piece::Pair(label, value) => {
                    format!("<p><b>{}</b> {}</p>\n", escape(label), escape(value).replace('\n', "<br>"))
                }
                Piece::Paragraph(words) => format!("<p>{}</p>\n", escape(words).replace('\n', "<br>")),
            });
        }
        format!(
            "<!doctype html>\n<html lang=\"{}\"{direction}>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
             <style>@page{{size:A4;margin:2cm}}body{{font:11pt sans-serif}}</style>\n{body}</html>\n",
            escape(&self.language),
            escape(&self.title)
        )
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_no_markup() {
        let sheet = Sheet {
            language: "fr".to_owned(),
            direction: Direction::LeftToRight,
            title: "Fiche <b>".to_owned(),
            pieces: vec![Piece::Pair("Nom".to_owned(), "<script>\"&".to_owned())],
        };
        let html = sheet.html();
        assert!(html.contains("Fiche &lt;b&gt;") && html.contains("&lt;script&gt;&quot;&amp;"), "{html}");
        assert!(sheet.text().contains("Nom                   <script>"));
    }
}
