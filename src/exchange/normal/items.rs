//! The items of a file of JSON: a list in an envelope, a bare list, one object alone, or one object a line. Each
//! item stands for itself: one that is damaged is an item with a reason, and the others are read, also where the
//! damage is of a kind that no reader of JSON goes past. A file that ends in the middle is no delivery.

use super::json::{Object, fault};
use crate::exchange::Unreadable;
use serde_json::value::RawValue;

/// One item, and where it stands.
pub struct Item<'a> {
    /// `item 4`, or `line 4` where each line is an item.
    pub at: String,
    /// The item as it is written.
    pub raw: &'a str,
    /// The reason, where it is no object.
    pub object: Result<Object<'a>, &'static str>,
}

/// Attempts at finding where a file goes on behind a damaged item; beyond them the file is given up as a whole.
const MOST_ATTEMPTS: usize = 20_000;

/// The items of a text. `envelopes` are the keys that hold the list in a reply, `hits.hits` one within the other;
/// `is_ours` tells an object of the kind expected from any other, which decides where no envelope does.
///
/// # Errors
/// The whole is damaged, cut or of another kind.
pub fn items<'a>(
    text: &'a str,
    envelopes: &[&str],
    is_ours: impl Fn(&Object) -> bool + Copy,
) -> Result<Vec<Item<'a>>, Unreadable> {
    // Each reading of the whole costs; which one it must be, its first character tells.
    let text_begins = text.trim_start();
    if text_begins.starts_with('[') {
        let items = match serde_json::from_str(text) {
            Ok(members) => numbered(members),
            Err(error) => {
                let begin = text.len() - text_begins.len() + 1;
                rescued(text, begin, is_ours).unwrap_or_else(|| Err(fault(&error, text)))?
            }
        };
        let lists = || items.iter().all(|item| item.raw.starts_with('['));
        let ours = items.iter().filter_map(|item| item.object.as_ref().ok()).any(is_ours);
        return if ours || lists() { Ok(items) } else { Err(Unreadable::OtherKind) };
    }
    if !text_begins.starts_with('{') {
        return Err(Unreadable::OtherKind);
    }
    let object = match serde_json::from_str::<Object>(text) {
        Ok(object) => object,
        Err(error) => {
            let told = lines(text, is_ours).or_else(|| {
                let begin = envelopes.iter().find_map(|path| list_behind(text, path))?;
                rescued(text, begin, is_ours)
            });
            return told.unwrap_or_else(|| Err(fault(&error, text)));
        }
    };
    if let Some(list) = envelopes.iter().find_map(|path| within(&object, path)) {
        return serde_json::from_str(list).map(numbered).map_err(|_| Unreadable::OtherKind);
    }
    if is_ours(&object) {
        return Ok(vec![Item { at: "item 1".into(), raw: text, object: Ok(object) }]);
    }
    Err(Unreadable::OtherKind)
}

/// The value behind a path of keys, where it is a list or nothing like an object.
fn within<'a>(object: &Object<'a>, path: &str) -> Option<&'a str> {
    match path.split_once('.') {
        None => object
            .raw(path)
            .or_else(|| object.has(path).then_some("null"))
            .filter(|raw| !raw.starts_with('{')),
        Some((first, rest)) => within(&object.object(first).ok()?, rest),
    }
}

/// Where the list of an envelope begins in a text that cannot be read whole.
fn list_behind(text: &str, path: &str) -> Option<usize> {
    let key = format!("\"{}\"", path.rsplit('.').next()?);
    text.match_indices(&key).find_map(|(place, _)| {
        let behind = place + key.len();
        let rest = text.get(behind..)?.trim_start().strip_prefix(':')?.trim_start().strip_prefix('[')?;
        Some(text.len() - rest.len())
    })
}

fn numbered(members: Vec<&RawValue>) -> Vec<Item<'_>> {
    (1..).zip(members).map(|(number, raw)| item(number, raw.get())).collect()
}

fn item(number: usize, raw: &str) -> Item<'_> {
    Item { at: format!("item {number}"), raw, object: object(raw) }
}

/// The items of a list in which something is damaged, from behind its bracket on. None: nothing of it is ours, or it
/// cannot be told where the damage ends.
fn rescued<'a>(
    text: &'a str,
    begin: usize,
    is_ours: impl Fn(&Object) -> bool + Copy,
) -> Option<Result<Vec<Item<'a>>, Unreadable>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut at = begin;
    let mut attempts = MOST_ATTEMPTS;
    loop {
        let rest = text.get(at..)?.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        at = text.len() - rest.len();
        if rest.is_empty() {
            return None;
        }
        if rest.starts_with(']') {
            break;
        }
        let number = items.len() + 1;
        if let Some((raw, end)) = value_at(text, at) {
            items.push(item(number, raw));
            at = end;
            continue;
        }
        let behind = goes_on(text, at, is_ours, &mut attempts)?;
        let raw = text.get(at..behind).unwrap_or_default();
        items.push(Item { at: format!("item {number}"), raw, object: Err("import-damaged") });
        at = behind;
    }
    // Without a damage here it is elsewhere; and an envelope that is open at the end was cut.
    let damaged = items.iter().any(|item| matches!(item.object, Err("import-damaged")));
    let closed = !text.trim_start().starts_with('{') || text.trim_end().ends_with('}');
    let ours = items.iter().filter_map(|item| item.object.as_ref().ok()).any(is_ours);
    (damaged && closed && ours).then_some(Ok(items))
}

/// The value at a place and the place behind it, where a comma or the end of the list follows.
fn value_at(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = text.get(at..)?;
    let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
    let raw = stream.next()?.ok()?.get();
    let end = at + stream.byte_offset();
    let follows = text.get(end..)?.trim_start();
    follows.starts_with([',', ']']).then_some((raw, end))
}

/// Where the next item of ours begins behind a damaged one, or the list ends behind the last.
fn goes_on(
    text: &str,
    damaged: usize,
    is_ours: impl Fn(&Object) -> bool,
    attempts: &mut usize,
) -> Option<usize> {
    let rest = text.get(damaged + 1..)?;
    for (place, _) in rest.match_indices('{') {
        let place = damaged + 1 + place;
        let before = text.get(..place)?.trim_end();
        if !before.ends_with(',') {
            continue;
        }
        *attempts = attempts.checked_sub(1)?;
        let whole = value_at(text, place).and_then(|(raw, _)| Object::read(raw));
        if whole.is_some_and(|object| is_ours(&object)) {
            return Some(place);
        }
    }
    // The last one: unless the file ends within it, its list ends behind it.
    let mut stream = serde_json::Deserializer::from_str(text.get(damaged..)?).into_iter::<&RawValue>();
    let cut = matches!(stream.next(), Some(Err(error)) if error.is_eof());
    let end = text.trim_end().trim_end_matches('}').trim_end();
    (!cut && end.ends_with(']')).then(|| end.len() - 1).filter(|end| *end > damaged)
}

/// One object a line. None: the first line is none of ours, so it is no such file.
fn lines(text: &str, is_ours: impl Fn(&Object) -> bool) -> Option<Result<Vec<Item<'_>>, Unreadable>> {
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
        let raw = read.as_ref().map_or(line, |raw| raw.get());
        let object = read.map_err(|_| "import-damaged").and_then(|raw| object(raw.get()));
        if items.is_empty() && !object.as_ref().is_ok_and(&is_ours) {
            return None;
        }
        items.push(Item { at: format!("line {number}"), raw, object });
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
        let items = items(text, &["list", "a.list"], |object| object.has("n"))?;
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
            (r#"{"b": 1, "a": {"list": [{}]}}"#, found(&[("item 1", None)])),
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
    fn a_damage_costs_its_own_item_whatever_it_is() {
        for damage in [
            r#"{"n": }"#,
            r#"{"n": 2"#,
            r#""n": 2}"#,
            r#"{"n": "2" "}"#,
            r#"{n: 2}"#,
            r#"{"n": 2, "m": {"o": 1}"#,
            r#"{"n": 2 "m": 3}"#,
            r#"{"n": [1, {"x": 2}}"#,
            r#"{"n": nul}"#,
            "{\"n\": \"a\nb\"}",
            "?",
            r#"{"n": 2}}"#,
        ] {
            for end in ["", r#",{"n": 3},{"n": 4}"#] {
                let behind = if end.is_empty() { 1 } else { 3 };
                for text in [
                    format!(r#"[{{"n": 1}},{damage}{end}]"#),
                    format!(r#"{{"x": 1, "list": [{{"n": 1}},{damage}{end}]}}"#),
                ] {
                    let told = read(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
                    let whole = told.iter().filter(|(_, reason)| reason.is_none()).count();
                    assert_eq!((whole, told.len()), (behind, behind + 1), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_file_that_is_none_says_why() {
        for (text, wanted) in [
            (r#"[{"n": 1}, {"n""#, Unreadable::Truncated { line: 1, column: 15 }),
            ("[{\"é\": 1},\n {\"n\":é 2}]", Unreadable::Damaged { line: 2, column: 7 }),
            (r#"[{"n": 1}, {"n": x}, {"n": 3}"#, Unreadable::Damaged { line: 1, column: 18 }),
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
