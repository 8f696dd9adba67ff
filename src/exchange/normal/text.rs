//! Free text of ads made plain: entities, tags, bullets that lost their font, quotes around a whole title. The
//! words stay as they were written; nothing is translated, folded or shortened here.

use super::entities::decode_entities;
use crate::facts::is_plain;
use std::borrow::Cow;

/// Tags by which a text is known to be HTML; `a < b` alone is not.
const TAGS: &[&str] = &[
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "b",
    "i",
    "u",
    "strong",
    "em",
    "div",
    "span",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "font",
    "hr",
    "html",
    "body",
    "head",
    "section",
    "article",
    "blockquote",
    "pre",
    "script",
    "style",
    "img",
    "sup",
    "sub",
];

/// Tags that begin a new line.
const LINES: &[&str] = &[
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "hr",
    "section",
    "article",
    "blockquote",
    "pre",
];

/// Plain text of a text that should be plain already. Tags go too where there are some, as a partner may paste
/// a page into the field.
pub fn plain_text(text: &str) -> String {
    let decoded = decode_twice(text);
    if has_tag(&decoded, TAGS) { tidy(&decode_entities(&without_tags(&decoded))) } else { tidy(&decoded) }
}

/// Plain text of HTML, also of HTML that was escaped once more on its way.
pub fn html_text(html: &str) -> String {
    let source = if has_tag(html, TAGS) { Cow::Borrowed(html) } else { decode_twice(html) };
    if has_tag(&source, TAGS) { tidy(&decode_twice(&without_tags(&source))) } else { tidy(&source) }
}

/// A title: one line, without the quotes that some wrap around it. `(H/F)` stays for display.
pub fn title(text: &str) -> String {
    let text = plain_text(text);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let unquoted = [('"', '"'), ('«', '»'), ('“', '”'), ('„', '“'), ('\'', '\'')]
        .into_iter()
        .find_map(|(open, close)| without_quotes(&line, open, close));
    unquoted.unwrap_or(line)
}

/// `"Agent de chai F-H" (H/F)` to `Agent de chai F-H (H/F)`; None where the quotes hold only a part.
fn without_quotes(line: &str, open: char, close: char) -> Option<String> {
    let (inner, behind) = line.strip_prefix(open)?.split_once(close)?;
    let behind = behind.trim();
    let suffix = behind.is_empty() || (behind.starts_with('(') && behind.ends_with(')'));
    let whole = format!("{} {behind}", inner.trim());
    (suffix && !inner.trim().is_empty()).then(|| whole.trim_end().to_owned())
}

/// The first `http` address in a sentence such as `Pour postuler, utiliser le lien suivant : https://…`.
pub fn address_in(text: &str) -> Option<&str> {
    let begin = ["https://", "http://"].iter().filter_map(|scheme| text.find(scheme)).min()?;
    let address = text[begin..].split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"')).next()?;
    let address = address.trim_end_matches(['.', ',', ';', ')', '!', '\'']);
    let host = address.split_once("://")?.1;
    host.starts_with(char::is_alphanumeric).then_some(address)
}

/// The first e-mail address in a sentence.
pub fn email_in(text: &str) -> Option<&str> {
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"'));
    words.map(|word| word.trim_end_matches('.')).find(|word| {
        word.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.contains('@')
                && host.split('.').count() > 1
                && !host.split('.').any(str::is_empty)
        })
    })
}

/// True where a text is a telephone number and nothing else.
pub fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let marks =
        |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}');
    (8..=20).contains(&digits) && text.trim().chars().all(marks)
}

/// Once, and once more where that left entities: no source was seen to escape a third time, and an ad may speak
/// of `&amp;` itself.
fn decode_twice(text: &str) -> Cow<'_, str> {
    match decode_entities(text) {
        Cow::Borrowed(same) => same.into(),
        Cow::Owned(once) => match decode_entities(&once) {
            Cow::Owned(twice) => twice.into(),
            Cow::Borrowed(_) => once.into(),
        },
    }
}

fn has_tag(text: &str, tags: &[&str]) -> bool {
    let mut rest = text;
    while let Some(place) = rest.find('<') {
        rest = &rest[place + 1..];
        if tag_name(rest).is_some_and(|name| tags.iter().any(|tag| tag.eq_ignore_ascii_case(name))) {
            return true;
        }
    }
    false
}

/// The name of the tag behind a `<`.
fn tag_name(text: &str) -> Option<&str> {
    let text = text.strip_prefix('/').unwrap_or(text);
    let end = text.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric() && byte != b':')?;
    let closed = matches!(text.as_bytes().get(end), Some(b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r'));
    (closed && end > 0).then(|| &text[..end])
}

fn without_tags(html: &str) -> String {
    // Where tags make the lines, line breaks of the source are blanks.
    let html = &if has_tag(html, LINES) { html.replace(['\r', '\n'], " ") } else { html.to_owned() };
    let mut plain = String::with_capacity(html.len());
    // Looked up once: a text full of `<` must not be read as often as it has them.
    let last = html.rfind('>').unwrap_or(0);
    let mut at = 0;
    while let Some(place) = html[at..].find('<').filter(|place| at + place < last) {
        plain.push_str(&html[at..at + place]);
        at += place;
        let rest = &html[at..];
        let name = tag_name(&rest[1..]);
        if name.is_none() && !rest.starts_with("<!") {
            plain.push('<');
            at += 1;
            continue;
        }
        let name = name.unwrap_or_default().to_ascii_lowercase();
        // A comment or script without end hides all that follows, as it does in a browser.
        let Some(length) = length_of_tag(rest, &name) else { return plain };
        let started = plain.trim_end_matches(' ').ends_with('\n');
        if name == "br" || (LINES.contains(&name.as_str()) && !started) {
            plain.push('\n');
        }
        if name == "li" && !rest.starts_with("</") {
            plain.push_str("- ");
        }
        at += length;
    }
    plain.push_str(&html[at..]);
    plain
}

/// How long the tag at the beginning of a text is, with what it hides.
fn length_of_tag(text: &str, name: &str) -> Option<usize> {
    let hidden = match name {
        "script" | "style" if !text.starts_with("</") => find_ignoring_case(text, &format!("</{name}"))?,
        "" if text.starts_with("<!--") => text.find("-->")?,
        _ => 0,
    };
    Some(hidden + text[hidden..].find('>')? + 1)
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// Blanks of every kind are one, bullets that lost their font are `-`, what cannot be seen is gone, and no more
/// than one line in a row is empty.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.split(['\n', '\u{2028}', '\u{2029}', '\u{85}']) {
        let start = tidied.len();
        tidy_line(line, &mut tidied);
        if tidied.len() == start {
            empty += 1;
            continue;
        }
        if start > 0 {
            tidied.insert_str(start, if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
    }
    tidied
}

fn tidy_line(line: &str, tidied: &mut String) {
    if is_plain(line) {
        tidied.push_str(line.trim_matches(' '));
        return;
    }
    let start = tidied.len();
    let mut characters = line.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let character = match character {
            blank if blank.is_whitespace() => ' ',
            // Symbol fonts live here: what was a bullet on the author's screen.
            '\u{e000}'..='\u{f8ff}' => '-',
            '\u{fffd}' if next == '\u{fffd}' && !before.is_alphanumeric() => continue,
            '¿' | '\u{fffd}' if before == ' ' && next.is_whitespace() => '-',
            unseen if is_unseen(unseen) => continue,
            other => other,
        };
        if character != ' ' || before != ' ' {
            tidied.push(character);
        }
        before = character;
    }
    if tidied.len() > start && before == ' ' {
        tidied.pop();
    }
}

/// Controls, and marks without width, some of which turn the direction of a whole line.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_decoded_and_tidied() {
        for (written, wanted) in [
            ("l&#39;&icirc;le R&D", "l'île R&D"),
            ("Lom&amp;eacute; &amp;amp;amp;", "Lomé &amp;"),
            ("a\u{a0}\u{202f} b\tc  ", "a b c"),
            ("¿ Contexte\n¿ Mission\u{a0}: ¿Qué?", "- Contexte\n- Mission : ¿Qué?"),
            (
                "\u{f0a7} un\n \u{f0b7}\tdeux\n\u{fffd} trois\nd\u{fffd}veloppeur",
                "- un\n- deux\n- trois\nd\u{fffd}veloppeur",
            ),
            ("a\r\n\r\n\r\n\r\nb\r\nc\n\n", "a\n\nb\nc"),
            ("a\u{1b}[31mb\u{0}\u{202e}c\u{200b}", "a[31mbc"),
            ("salaire < 2000 et > 1000, a<b", "salaire < 2000 et > 1000, a<b"),
            ("&lt;p&gt;un&lt;/p&gt;&lt;p&gt;deux", "un\ndeux"),
            ("", ""),
        ] {
            assert_eq!(plain_text(written), wanted, "{written:?}");
        }
    }

    #[test]
    fn html_becomes_lines_and_bullets() {
        for (written, wanted) in [
            (
                "<p>Lom&eacute; &amp; C<sup>ie</sup></p><UL><li class=\"x\">un</li><li>deux</li></UL>",
                "Lomé & Cie\n- un\n- deux",
            ),
            ("&lt;p&gt;Lom&amp;eacute;&lt;/p&gt;fin", "Lomé\nfin"),
            ("<style>p{}</style>a<!-- b > c -->d<script>if (a<b) {}</script>e", "ade"),
            ("tout <en> clair &lt; 5", "tout <en> clair < 5"),
            ("a <br", "a <br"),
            ("un<br><br>deux\n  <p>trois\nquatre</p>\n\n<p>cinq</p>", "un\n\ndeux\ntrois quatre\ncinq"),
            ("plain\n<b>gras</b><o:p></o:p>", "plain\ngras"),
        ] {
            assert_eq!(html_text(written), wanted, "{written:?}");
        }
        let angles = format!("<p>{}>", "<".repeat(100_000));
        assert!(html_text(&angles).len() == angles.len() - "<p>".len());
        assert!(html_text(&format!("<p>a{}", "<!-- >".repeat(20_000))) == "a");
    }

    #[test]
    fn quotes_around_a_title_go_and_the_rest_stays() {
        for (written, wanted) in [
            ("\"Agent de chai F-H\" (H/F)", "Agent de chai F-H (H/F)"),
            ("\"Agent agricole\"", "Agent agricole"),
            ("«\u{a0}Maçon\u{a0}»", "Maçon"),
            ("  MAÇON \n (H/F) ", "MAÇON (H/F)"),
            ("\"Chef\" de rang", "\"Chef\" de rang"),
            ("Chef dit \"le chef\"", "Chef dit \"le chef\""),
            ("\"", "\""),
            ("\"\"", "\"\""),
            ("R&amp;D l&#39;eau", "R&D l'eau"),
        ] {
            assert_eq!(title(written), wanted, "{written:?}");
        }
    }

    #[test]
    fn addresses_are_taken_out_of_sentences() {
        for (written, wanted) in [
            (
                "Pour postuler, utiliser le lien suivant : https://example.org/a?b=1.",
                Some("https://example.org/a?b=1"),
            ),
            ("(http://example.org)", Some("http://example.org")),
            ("https://", None),
            ("javascript:alert(1)", None),
            ("rh@example.org", None),
        ] {
            assert_eq!(address_in(written), wanted, "{written}");
        }
        for (written, wanted) in [
            ("Envoyer CV à : rh.lome@example.org.", Some("rh.lome@example.org")),
            ("<a@b.tg>", Some("a@b.tg")),
            ("a@b", None),
            ("@b.tg a@.tg a@b@c.tg", None),
        ] {
            assert_eq!(email_in(written), wanted, "{written}");
        }
    }
}
