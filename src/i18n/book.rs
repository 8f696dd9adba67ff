//! The messages of one language, ready to be said.
//!
//! No isolation marks are put around arguments: a terminal prints them, and all three languages run the same way.

use super::{Arg, Lang, msg, numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// Up to here a floating point number, which is what Fluent counts with, holds every integer.
const EXACT: u64 = 1 << 53;

pub(super) struct Book {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Book {
    /// The texts that are built in.
    pub(super) fn embedded(lang: Lang) -> Self {
        Self::open(lang, msg::TEXTS[lang.index()].iter().map(|(_, text)| *text))
    }

    /// A later text takes the place of an earlier one with its id. What cannot be read is left out.
    pub(super) fn open<'a>(lang: Lang, texts: impl Iterator<Item = &'a str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale(lang)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Fr => |value: &FluentValue, _: &_| written(Lang::Fr, value),
            Lang::En => |value: &FluentValue, _: &_| written(Lang::En, value),
            Lang::Pt => |value: &FluentValue, _: &_| written(Lang::Pt, value),
        }));
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
        }
        Self { lang, bundle }
    }

    /// Says a message, or an attribute as `id.attribute`.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        if let Some((id, attribute)) = id.split_once('.') {
            return self.attribute(id, attribute, arguments);
        }
        let pattern = self.bundle.get_message(id)?.value()?;
        let arguments = self.arguments(arguments);
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    pub(super) fn attribute(&self, id: &str, name: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.get_attribute(name)?.value();
        let arguments = self.arguments(arguments);
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    fn arguments<'a>(&self, given: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
        let mut arguments = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            let value = match value {
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Arg::Number(number) if number.unsigned_abs() <= EXACT => FluentValue::from(*number),
                // Written here, to the digit; so large a number takes the plural of `other` anyway.
                Arg::Number(number) => FluentValue::from(numbers::number(self.lang, *number)),
            };
            arguments.set(*name, value);
        }
        arguments
    }
}

/// Portuguese here is that of Cape Verde and Guinea-Bissau, which counts as in Portugal: *0 candidatos*, where
/// Brazil's rules would say *0 candidato*.
fn locale(lang: Lang) -> LanguageIdentifier {
    let tag = ["fr", "en", "pt-PT"][lang.index()];
    tag.parse().unwrap_or_default()
}

/// Writes whole numbers as the language groups them; everything else as it is.
fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(numbers::number(lang, number.value as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Variants may be written on one line here, where Fluent asks for a line each.
    fn book(lang: Lang, text: &str) -> Book {
        let text = text.replace(" [", "\n [").replace(" *[", "\n *[");
        Book::open(lang, std::iter::once(text.as_str()))
    }

    #[test]
    fn each_language_counts_by_its_own_plural() {
        let french = "n = { $count -> [0] rien [one] { $count } offre *[other] { $count } offres\n }";
        let english = "n = { $count -> [one] { $count } offer *[other] { $count } offers\n }";
        let portuguese = "n = { $count -> [one] { $count } oferta *[other] { $count } ofertas\n }";
        for (lang, text, count, said) in [
            (Lang::Fr, french, 0, "rien"),
            (Lang::Fr, french, 1, "1 offre"),
            (Lang::Fr, french, 2, "2 offres"),
            (Lang::Fr, french, 12_345, "12\u{202f}345 offres"),
            (Lang::Fr, "n = { $count -> [one] un *[other] des\n }", 0, "un"),
            (Lang::En, english, 0, "0 offers"),
            (Lang::En, english, 1, "1 offer"),
            (Lang::En, english, 1_000_000, "1,000,000 offers"),
            (Lang::Pt, portuguese, 0, "0 ofertas"),
            (Lang::Pt, portuguese, 1, "1 oferta"),
            (Lang::Pt, portuguese, 12_345, "12.345 ofertas"),
            (Lang::Pt, portuguese, i64::MAX, "9.223.372.036.854.775.807 ofertas"),
        ] {
            let arguments = [("count", Arg::Number(count))];
            assert_eq!(book(lang, text).say("n", &arguments).as_deref(), Some(said));
        }
    }

    #[test]
    fn arguments_stand_without_isolation_marks() {
        let book = book(Lang::Fr, "met = { $name } a vu { $other } le { $on }.");
        let arguments = [("name", "Afi".into()), ("other", "Kossi".into()), ("on", "12 mars".into())];
        assert_eq!(book.say("met", &arguments).as_deref(), Some("Afi a vu Kossi le 12 mars."));
    }

    #[test]
    fn a_choice_by_word_takes_its_word_or_the_inclusive_form() {
        let book = book(Lang::Fr, "seen = { $sex -> [f] Reçue [m] Reçu *[other] Reçu·e\n }");
        for (sex, said) in [("f", "Reçue"), ("m", "Reçu"), ("", "Reçu·e")] {
            assert_eq!(book.say("seen", &[("sex", sex.into())]).as_deref(), Some(said));
        }
    }

    #[test]
    fn an_attribute_is_said_by_its_name_or_behind_a_point() {
        let book = book(Lang::Pt, "field-phone = Telefone\n    .short = Tel. { $number }");
        let number = [("number", "12".into())];
        assert_eq!(book.say("field-phone.short", &number).as_deref(), Some("Tel. 12"));
        assert_eq!(book.attribute("field-phone", "short", &number).as_deref(), Some("Tel. 12"));
        assert_eq!(book.say("field-phone.help", &[]), None);
        assert_eq!(book.say(".", &[]), None);
    }

    #[test]
    fn a_later_text_takes_the_place_of_an_earlier_one() {
        let texts = ["-desk = guichet\nhi = Bonjour, { -desk }\nbye = Au revoir", "-desk = bureau"];
        let book = Book::open(Lang::Fr, texts.into_iter());
        assert_eq!(book.say("hi", &[]).as_deref(), Some("Bonjour, bureau"));
        assert_eq!(book.say("bye", &[]).as_deref(), Some("Au revoir"));
    }
}
