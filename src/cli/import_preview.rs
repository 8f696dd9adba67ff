//! How a delivery was understood, before it is believed: its format, and each column of a table with its field.

use super::output::print;
use crate::exchange::offers::columns::Understood;
use crate::i18n::{Lang, label, msg};

/// Prints it; what a column fills is told by the label of the field and by the name that a map uses.
pub fn tell(format: &str, tables: &[(String, Understood)], lang: Lang) {
    print(&msg::import_understood(lang, format));
    for (file, table) in tables {
        let mark = match table.delimiter {
            Some('\t') => "\\t".to_owned(),
            Some(mark) => mark.to_string(),
            None => "-".to_owned(),
        };
        print(&msg::import_columns(lang, file.as_str(), mark));
        for (column, field) in &table.columns {
            let field =
                if field.is_empty() { label(lang, "import-column-unused") } else { (*field).to_owned() };
            print(&format!("  {column:32} {field}"));
        }
    }
}
