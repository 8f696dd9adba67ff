//! The items of a file of JSON: a list in an envelope, a bare list, one object alone, or one object a line. Each
//! item stands for itself: one that is damaged is an item with a reason, and the others are read.

use super::json::{Object, fault};
use crate::exchange::Unreadable;
use serde_json::value::RawValue;

/// One item, and where it stands.
pub struct Item<'a> {
    /// `item 4`, or `line 4` where each line is an item.
    pub at: String,
    /// The reason, where it is no object.
    pub object: Result<Object<'a>, &'static str>,
}

/// The items of a text. `envelope` is the key that holds the list in a reply; `is_ours` tells an object of the
/// kind expected from any other, which decides where no envelope does.
///
/// # Errors
/// The whole is damaged, cut or of another kind.
pub fn items<'a>(
    text: &'a str,
    envelope: &str,
    is_ours: fn(&Object) -> bool,
) -> Result<Vec<Item<'a>>, Unreadable> {
    // Each reading of the whole costs; which one it must be, its first character tells.
    if text.trim_start().starts_with('[') {
        let members = serde_json::from_str(text).map_err(|error| fault(&error, text))?;
        let items = numbered(members);
        let ours = items.iter().filter_map(|item| item.object.as_ref().ok()).any(is_ours);
        return if ours || items.is_empty() { Ok(items) } else { Err(Unreadable::OtherKind) };
    }
    if !text.trim_start().starts_with('{') {
        return Err(Unreadable::OtherKind);
    }
    let object = match serde_json::from_str::<Object>(text) {
        Ok(object) => object,
        Err(error) => return lines(text, is_ours).unwrap_or_else(|| Err(fault(&error, text))),
    };
    match object.raw(envelope) {
        Some(list) => serde_json::from_str(list).map(numbered).map_err(|_| Unreadable::OtherKind),
        None if is_ours(&object) => Ok(vec![Item { at: "item 1".into(), object: Ok(object) }]),
        None => Err(Unreadable::OtherKind),
    }
}

fn numbered(members: Vec<&RawValue>) -> Vec<Item<'_>> {
    let items = (1..).zip(members);
    items.map(|(n, raw)| Item { at: format!("item {n}"), object: object(raw.get()) }).collect()
}

/// One object a line. None: the first line is none of ours, so it is no such file.
fn lines(text: &str, is_ours: fn(&Object) -> bool) -> Option<Result<Vec<Item<'_>>, Unreadable>> {
    let mut items = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')).filter(|(_, line)| !line.trim().is_empty()) {
        let read = serde_json::from_str::<&RawValue>(line);
        if let Err(error) = &read
            && error.is_eof()
            && text.ends_with(line)
            && !items.is_empty()
        {
            // The last line ends early: so did the file.
            return Some(Err(Unreadable::Truncated { line: number, column: line.chars().count() }));
        }
        let object = read.map_err(|_| "import-damaged").and_then(|raw| object(raw.get()));
        if items.is_empty() && !object.as_ref().is_ok_and(is_ours) {
            return None;
        }
        items.push(Item { at: format!("line {number}"), object });
    }
    Some(Ok(items))
}

fn object(raw: &str) -> Result<Object<'_>, &'static str> {
    let reason = if raw.starts_with('{') { "import-damaged" } else { "import-not-an-object" };
    Object::read(raw).ok_or(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(String, Option<&'static str>)>, Unreadable> {
        let items = items(text, "list", |object| object.has("n"))?;
        Ok(items.into_iter().map(|item| (item.at, item.object.err())).collect())
    }

    fn found(
        items: &[(&str, Option<&'static str>)],
    ) -> Result<Vec<(String, Option<&'static str>)>, Unreadable> {
        Ok(items.iter().map(|(at, reason)| ((*at).to_owned(), *reason)).collect())
    }

    #[test]
    fn every_shape_gives_its_items() {
        for (text, wanted) in [
            (r#"{"list": [{}, 7]}"#, found(&[("item 1", None), ("item 2", Some("import-not-an-object"))])),
            (r#"{"list": []}"#, found(&[])),
            (r#" [{"n": 1}, {}]"#, found(&[("item 1", None), ("item 2", None)])),
            ("[]", found(&[])),
            (r#"{"n": 1}"#, found(&[("item 1", None)])),
            ("{\"n\":1}\r\n\n{\"n\":2}\n", found(&[("line 1", None), ("line 3", None)])),
            (
                "{\"n\":1}\n{\"n\":\n{\"n\":3}",
                found(&[("line 1", None), ("line 2", Some("import-damaged")), ("line 3", None)]),
            ),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_file_that_is_none_says_why() {
        for (text, wanted) in [
            (r#"[{"n": 1}, {"n""#, Unreadable::Truncated { line: 1, column: 15 }),
            ("[{\"é\": 1},\n {\"n\":é 2}]", Unreadable::Damaged { line: 2, column: 7 }),
            ("{\"n\":1}\n{\"n\":2", Unreadable::Truncated { line: 2, column: 6 }),
            ("[{\"n\":1}] x", Unreadable::Damaged { line: 1, column: 11 }),
            (r#"{"list": 7}"#, Unreadable::OtherKind),
            (r#"{"list": null}"#, Unreadable::OtherKind),
            (r#"{"m": 1}"#, Unreadable::OtherKind),
            ("[1, 2]", Unreadable::OtherKind),
            ("<html>", Unreadable::OtherKind),
            ("a;b;c", Unreadable::OtherKind),
        ] {
            assert_eq!(read(text), Err(wanted), "{text}");
        }
    }
}
