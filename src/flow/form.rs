//! A form is a record's fields in their order, page by page. It has no life of its own: what was answered is in the
//! [`super::interview::Interview`].

use crate::domain::Kept;
use crate::domain::record::{Field, Record};
use crate::i18n::{Lang, attribute, label, try_label};

/// The questions of one kind of record.
#[derive(Clone, Copy)]
pub struct Form {
    pub table: &'static str,
    pub fields: &'static [Field],
    /// Changes whenever the questions do; answers of a draft are matched by their keys all the same.
    pub version: i64,
}

impl Form {
    pub const fn of<R: Record>() -> Form {
        Form { table: R::TABLE, fields: R::FIELDS, version: Form::version_of(R::FIELDS) }
    }

    /// The questions of a kind of record that is known by its place among all of them.
    pub fn of_kept(kept: &Kept) -> Form {
        Form { table: kept.table, fields: kept.fields, version: Form::version_of(kept.fields) }
    }

    /// The same form with some of its questions alone; they stand in the record's order.
    #[must_use]
    pub fn only(self, fields: &'static [Field]) -> Form {
        Form { fields, version: Form::version_of(fields), ..self }
    }

    /// The texts of those fields of a record that are asked.
    pub fn asked<R: Record>(&self, record: &R) -> Vec<String> {
        let texts = R::FIELDS.iter().zip(record.texts());
        let asked = texts.filter(|(field, _)| self.fields.iter().any(|asked| asked.key == field.key));
        asked.map(|(_, text)| text).collect()
    }

    /// Told by the keys of the questions in their order (FNV-1a, 32 bits): nobody can forget to count it up.
    pub const fn version_of(fields: &[Field]) -> i64 {
        let mut hash: u32 = 0x811c_9dc5;
        let mut rest = fields;
        while let [field, after @ ..] = rest {
            let mut key = field.key.as_bytes();
            while let [byte, more @ ..] = key {
                hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
                key = more;
            }
            // No key holds a blank: two keys never read as one.
            hash = (hash ^ b' ' as u32).wrapping_mul(0x0100_0193);
            rest = after;
        }
        hash as i64
    }

    /// The pages in their order.
    pub fn pages(&self) -> Vec<&'static str> {
        let mut pages: Vec<&'static str> = Vec::new();
        for field in self.fields {
            if pages.last() != Some(&field.page) {
                pages.push(field.page);
            }
        }
        pages
    }

    /// The places of the fields of a page.
    pub fn places(&self, page: &str) -> Vec<usize> {
        (0..self.fields.len())
            .filter(|place| self.fields.get(*place).is_some_and(|field| field.page == page))
            .collect()
    }

    pub fn place_of(&self, key: &str) -> Option<usize> {
        // The reference intake calls the situation `status`: what is typed there is the person's situation.
        let key = if key == "status" && self.table == "candidate" { "situation" } else { key };
        let place = self.fields.iter().position(|field| field.key == key);
        // Whoever says the employer of an own offer means his record.
        match key {
            "employer" if place.is_none() && self.table == "offer" => self.place_of("employer_ref"),
            _ => place,
        }
    }

    pub fn field(&self, place: usize) -> Option<&'static Field> {
        self.fields.get(place)
    }

    /// The field's name in a language.
    pub fn label(&self, field: &Field, lang: Lang) -> String {
        label(lang, &self.id(field))
    }

    /// The field's name where a line is short.
    pub fn short_label(&self, field: &Field, lang: Lang) -> String {
        attribute(lang, &self.id(field), "short").unwrap_or_else(|| self.label(field, lang))
    }

    /// What may be answered, in a sentence.
    pub fn help(&self, field: &Field, lang: Lang) -> Option<String> {
        attribute(lang, &self.id(field), "help")
    }

    /// All that helps with a field: what may be answered; what it is for and what to do where it is not known.
    pub fn explained(&self, field: &Field, lang: Lang) -> Vec<String> {
        self.help(field, lang).into_iter().chain(self.why(field, lang)).collect()
    }

    /// True for the fields that somebody is asked: what a source or the desk itself fills is not explained.
    pub fn is_explained(&self, field: &Field, lang: Lang) -> bool {
        self.why(field, lang).is_some()
    }

    fn why(&self, field: &Field, lang: Lang) -> Option<String> {
        try_label(lang, &format!("why-{}-{}", self.table, field.key))
    }

    fn id(&self, field: &Field) -> String {
        format!("field-{}-{}", self.table, field.key)
    }

    /// The name of a page in a language.
    pub fn page_label(&self, page: &str, lang: Lang) -> String {
        label(lang, &format!("page-{}-{page}", self.table))
    }

    /// The title over the form: of a new record, or of one that is changed.
    pub fn title(&self, new: bool, lang: Lang) -> String {
        let id = if new { format!("form-{}-new", self.table) } else { format!("form-{}-change", self.table) };
        try_label(lang, &id).unwrap_or_default()
    }
}
