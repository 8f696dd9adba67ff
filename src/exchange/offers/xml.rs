//! XML of partners, read into plain elements by their local names. A file that brings definitions of its own is
//! refused: what a document type or an entity would make of it is nobody's to run here. Each ad is cut out and read by
//! itself, so that one that is damaged costs no other.

use crate::exchange::Unreadable;
use crate::exchange::normal::decode_entities;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Elements within each other deeper than this are nobody's.
const DEEPEST: usize = 64;

/// An element without its namespace; blanks around its text are gone.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// The elements behind a path of names such as `Address/CityName`, in the order of the file.
    pub fn all(&self, path: &str) -> Vec<&Element> {
        path.split('/').filter(|name| !name.is_empty()).fold(vec![self], |found, name| {
            found
                .into_iter()
                .flat_map(|element| element.children.iter().filter(|child| child.name == name))
                .collect()
        })
    }

    pub fn first(&self, path: &str) -> Option<&Element> {
        self.all(path).into_iter().next()
    }

    /// The text of the first element behind a path that has one.
    pub fn text(&self, path: &str) -> Option<String> {
        self.texts(path).into_iter().next()
    }

    pub fn texts(&self, path: &str) -> Vec<String> {
        let told = self.all(path).into_iter().map(|element| element.text.trim().to_owned());
        told.filter(|text| !text.is_empty()).collect()
    }

    /// Every element of a name, however deep.
    pub fn within<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.within(name, found);
        }
    }
}

/// One ad as it stands in a file.
pub struct Piece<'a> {
    pub text: &'a str,
    /// False: it begins and never ends, or another begins before.
    pub whole: bool,
    /// What its name begins with, where that is bound: `http://www.hr-xml.org/3`.
    pub space: Option<&'a str>,
}

/// The elements of a name in a text, outermost, in its order.
///
/// # Errors
/// Definitions of its own, or an end in the middle.
pub fn pieces<'a>(text: &'a str, name: &str) -> Result<Vec<Piece<'a>>, Unreadable> {
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    let mut begun: Option<(usize, Option<&'a str>)> = None;
    let mut root = None;
    let mut at = 0;
    while let Some(place) = text.get(at..).and_then(|rest| rest.find('<')) {
        at += place;
        let rest = text.get(at..).unwrap_or_default();
        if let Some(skipped) = beside(rest) {
            match skipped {
                Beside::Definition => return Err(Unreadable::Definitions),
                Beside::Ends(length) => at += length,
                // A comment or a section without end: it may hide the next ad, which is looked for.
                Beside::Open => at += 2,
            }
            continue;
        }
        let (closes, tag) = rest.get(1..).map_or((false, ""), |tag| match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        });
        let end = tag.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<')).unwrap_or(tag.len());
        let full = tag.get(..end).unwrap_or_default();
        if root.is_none() && !full.is_empty() {
            root = Some(full);
        }
        let local = full.rsplit(':').next().unwrap_or(full);
        if local == name {
            if closes {
                let behind = rest.find('>').map_or(text.len(), |end| at + end + 1);
                if let Some((start, space)) = begun.take() {
                    pieces.push(Piece {
                        text: text.get(start..behind).unwrap_or_default(),
                        whole: true,
                        space,
                    });
                }
            } else {
                if let Some((start, space)) = begun.take() {
                    pieces.push(Piece { text: text.get(start..at).unwrap_or_default(), whole: false, space });
                }
                begun = Some((at, space_of(text, at, full)));
            }
        }
        at += 1;
    }
    let closed = root.is_some_and(|root| {
        let end = text.trim_end().strip_suffix('>').map(str::trim_end).unwrap_or_default();
        end.ends_with(&format!("</{root}"))
    });
    if begun.is_some() || (!pieces.is_empty() && !closed) {
        let line = text.lines().count().max(1);
        let column = text.lines().last().map_or(1, |line| line.chars().count().max(1));
        return Err(Unreadable::Truncated { line, column });
    }
    Ok(pieces)
}

enum Beside {
    Definition,
    Ends(usize),
    Open,
}

/// What stands at a `<` and is no element.
fn beside(text: &str) -> Option<Beside> {
    let ends = |mark: &str, skip: usize| {
        let found = text.get(skip..).and_then(|rest| rest.find(mark));
        found.map_or(Beside::Open, |place| Beside::Ends(skip + place + mark.len()))
    };
    if text.starts_with("<![CDATA[") {
        Some(ends("]]>", 9))
    } else if text.starts_with("<!--") {
        Some(ends("-->", 4))
    } else if text.starts_with("<?") {
        Some(ends("?>", 2))
    } else {
        text.starts_with("<!").then_some(Beside::Definition)
    }
}

/// The namespace of an element, looked for in its own tag and then before it.
fn space_of<'a>(text: &'a str, at: usize, full: &str) -> Option<&'a str> {
    let binding = match full.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}="),
        None => "xmlns=".to_owned(),
    };
    let own_end = text.get(at..)?.find('>')? + at;
    let value = |place: usize| {
        let rest = text.get(place + binding.len()..)?;
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        rest.get(1..)?.split(quote).next()
    };
    let own = text.get(at..own_end)?.find(&binding).map(|place| at + place);
    own.or_else(|| text.get(..at)?.rfind(&binding)).and_then(value)
}

/// Reads one element whole. None: it is damaged.
pub fn parse(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return None;
                }
                open.push(element(&start));
            }
            Event::Empty(start) => open.last_mut()?.children.push(element(&start)),
            Event::End(_) => {
                let closed = open.pop()?;
                open.last_mut()?.children.push(closed);
            }
            Event::Text(told) => open.last_mut()?.text.push_str(&decode_entities(&told)),
            Event::CData(told) => open.last_mut()?.text.push_str(&told),
            Event::GeneralRef(name) => {
                let written = format!("&{};", &*name);
                open.last_mut()?.text.push_str(&decode_entities(&written));
            }
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
    }
    if open.len() > 1 {
        return None;
    }
    open.pop()?.children.pop()
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut told = start.attributes();
    let attributes = told.with_checks(false).flatten().map(|attribute| {
        let name = local(attribute.key.as_ref());
        (name.to_owned(), decode_entities(&attribute.value).into_owned())
    });
    let attributes = attributes.collect();
    Element { name: local(start.name().as_ref()).to_owned(), attributes, ..Element::default() }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_by_their_local_names() {
        let text = "<?xml version='1.0'?><l xmlns:h='http://www.hr-xml.org/3'><h:P a='1&amp;2'><b>x &amp;#xe9; &eacute; \
                    R&D</b><o:b><![CDATA[<i>]]></o:b><PX/></h:P><!-- <h:P> --><h:P/><h:P></h:P></l>";
        let found = pieces(text, "P").expect("a file");
        // An element without content is none that says anything: it is open until the next.
        assert_eq!(found.iter().map(|piece| piece.whole).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(found[0].space, Some("http://www.hr-xml.org/3"));
        let element = parse(found[0].text).expect("whole");
        assert_eq!(element.texts("b"), ["x &#xe9; é R&D", "<i>"]);
        assert_eq!(element.attribute("a"), Some("1&2"));
    }

    #[test]
    fn definitions_are_refused_and_an_end_in_the_middle_is_told() {
        for text in
            ["<!DOCTYPE l [<!ENTITY a 'b'>]><l><P/></l>", "<l><!ENTITY a SYSTEM 'file:///x'><P></P></l>"]
        {
            assert!(matches!(pieces(text, "P"), Err(Unreadable::Definitions)));
        }
        for text in ["<l><P><a>", "<l><P></P>", "<l><P></P></l", "<P><a></a>"] {
            assert!(matches!(pieces(text, "P"), Err(Unreadable::Truncated { .. })), "{text}");
        }
        assert!(parse("<P><a></b></P>").is_none());
        assert!(parse(&format!("{}{}", "<a>".repeat(90), "</a>".repeat(90))).is_none());
    }
}
