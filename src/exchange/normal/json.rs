//! JSON read leniently: each key of an object is read by itself, so that one of a wrong kind spoils nothing else.
//! Only what is asked for is read; numbers where text is due are taken as they are written.

use crate::exchange::Unreadable;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// The value is there and is of a kind that cannot be meant.
pub const WRONG_TYPE: &str = "import-wrong-type";

/// The keys of an object with their values as they are written. Of a repeated key the last counts.
#[derive(Default)]
pub struct Object<'a>(Vec<(Cow<'a, str>, &'a str)>);

#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> Object<'a> {
    /// None: it is not an object, or damaged inside.
    pub fn read(raw: &'a str) -> Option<Self> {
        serde_json::from_str(raw).ok()
    }

    /// Every key with its value as it is written, repeated ones too, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), *value))
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(known, _)| known == key)
    }

    /// The value as it is written; None where it is missing or `null`.
    pub fn raw(&self, key: &str) -> Option<&'a str> {
        let value = self.0.iter().rev().find(|(known, _)| known == key)?.1;
        (value != "null").then_some(value)
    }

    /// A text or a number, as text. Blank is none.
    ///
    /// # Errors
    /// The reason, where the value is neither.
    pub fn text(&self, key: &str) -> Result<Option<Cow<'a, str>>, &'static str> {
        let Some(raw) = self.raw(key) else { return Ok(None) };
        let text = text(raw).ok_or(WRONG_TYPE)?;
        Ok((!text.trim().is_empty()).then_some(text))
    }

    /// The texts and numbers of a list, or of the one value that stands for it; what is neither is left out.
    pub fn texts(&self, key: &str) -> Vec<Cow<'a, str>> {
        let members = self.raw(key).map(members).unwrap_or_default();
        members.into_iter().filter_map(text).filter(|text| !text.trim().is_empty()).collect()
    }

    /// True or false; None where neither is said.
    pub fn truth(&self, key: &str) -> Option<bool> {
        match self.raw(key)? {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// The text of a key within an object; some clients flatten the object to that text.
    ///
    /// # Errors
    /// The reason, where it is neither.
    pub fn text_in(&self, key: &str, inner: &str) -> Result<Option<Cow<'a, str>>, &'static str> {
        self.object(key).map_or_else(|_| self.text(key), |object| object.text(inner))
    }

    /// An object; without keys where there is none.
    ///
    /// # Errors
    /// The reason, where the value is something else.
    pub fn object(&self, key: &str) -> Result<Object<'a>, &'static str> {
        match self.raw(key) {
            None => Ok(Object::default()),
            Some(raw) => Object::read(raw).ok_or(WRONG_TYPE),
        }
    }

    /// The members of a list of objects; an object alone is a list of one.
    ///
    /// # Errors
    /// The reason, where the value or one of its members is something else.
    pub fn objects(&self, key: &str) -> Result<Vec<Object<'a>>, &'static str> {
        let Some(raw) = self.raw(key) else { return Ok(Vec::new()) };
        if let Some(one) = Object::read(raw) {
            return Ok(vec![one]);
        }
        let members: Vec<&'a RawValue> = serde_json::from_str(raw).map_err(|_| WRONG_TYPE)?;
        let members = members.into_iter().map(|raw| Object::read(raw.get()));
        members.collect::<Option<_>>().ok_or(WRONG_TYPE)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut keys = Vec::with_capacity(32);
        while let Some((Text(key), value)) = map.next_entry::<Text<'de>, &'de RawValue>()? {
            keys.push((key, value.get()));
        }
        Ok(Object(keys))
    }
}

/// The members of a list as they are written; a value alone is a list of one.
pub fn members(raw: &str) -> Vec<&str> {
    if raw.starts_with('[') {
        let members: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
        return members.into_iter().map(RawValue::get).filter(|raw| *raw != "null").collect();
    }
    vec![raw]
}

/// The text of a value, or of the first of some keys where it is an object; of a list the first that gives one.
pub fn named<'a>(raw: &'a str, keys: &[&str]) -> Option<Cow<'a, str>> {
    members(raw).into_iter().find_map(|raw| {
        let told = match Object::read(raw) {
            Some(object) => keys.iter().find_map(|key| object.text(key).ok().flatten()),
            None => text(raw),
        };
        told.filter(|text| !text.trim().is_empty())
    })
}

/// The text of a string or a number.
pub fn text(raw: &str) -> Option<Cow<'_, str>> {
    match raw.as_bytes().first()? {
        b'"' => match serde_json::from_str(raw) {
            Ok(Text(text)) => Some(text),
            Err(_) => serde_json::from_str::<String>(&without_half_characters(raw)).ok().map(Cow::Owned),
        },
        b'-' | b'0'..=b'9' => Some(raw.into()),
        _ => None,
    }
}

/// A partner that cuts a text after so many units may cut a character in two: `\ud83d` without its other half,
/// which no reader of JSON takes.
fn without_half_characters(raw: &str) -> String {
    let mut mended = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(place) = rest.find('\\') {
        mended.push_str(&rest[..place]);
        rest = &rest[place..];
        let length = match (unit(rest), rest.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.push('\u{fffd}');
                rest = &rest[6..];
                continue;
            }
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        // JSON that was scanned before has something behind every backslash; whatever it is, keep it.
        let Some((escape, behind)) = rest.split_at_checked(length) else { break };
        mended.push_str(escape);
        rest = behind;
    }
    mended.push_str(rest);
    mended
}

/// The unit of an escape such as `\u00e9` at the beginning of a text.
fn unit(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

/// What a reader of JSON found wrong with a whole file, and where: in characters, as an editor counts them.
pub fn fault(error: &serde_json::Error, text: &str) -> Unreadable {
    let line = error.line().max(1);
    let whole = text.split('\n').nth(line - 1).unwrap_or_default();
    let column = whole.char_indices().take_while(|(place, _)| *place < error.column()).count().max(1);
    match error.classify() {
        serde_json::error::Category::Eof => Unreadable::Truncated { line, column },
        serde_json::error::Category::Data => Unreadable::OtherKind,
        _ => Unreadable::Damaged { line, column },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_is_read_by_itself() {
        let object = Object::read(r#"{"a": 7, "b": [1], "\u0063": "x", "d": null, "e": {"f": "y"}, "a": 8}"#)
            .expect("an object");
        assert_eq!(object.text("a"), Ok(Some("8".into())));
        assert_eq!(object.text("b"), Err(WRONG_TYPE));
        assert_eq!(object.text("c"), Ok(Some("x".into())));
        assert_eq!(object.text("d"), Ok(None));
        assert_eq!(object.object("e").and_then(|inner| inner.text("f")), Ok(Some("y".into())));
        assert!(object.object("b").is_err() && object.objects("b").is_err() && object.object("g").is_ok());
        assert_eq!(object.objects("e").map(|members| members.len()), Ok(1));
        assert!(Object::read("[1]").is_none());
    }

    #[test]
    fn half_a_character_does_not_cost_the_text() {
        for (raw, wanted) in [
            (r#""coupé \ud83d""#, "coupé \u{fffd}"),
            (r#""\ude00\ud83d\ude00\n\\ud83d \u00e9""#, "\u{fffd}😀\n\\ud83d é"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        ] {
            assert_eq!(text(raw).as_deref(), Some(wanted), "{raw}");
        }
    }
}
