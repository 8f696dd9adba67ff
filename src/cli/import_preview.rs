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
        let encoding = if table.encoding.is_empty() { "utf-8" } else { table.encoding };
        print(&msg::import_columns(lang, encoding, file.as_str(), mark));
        for (place, (column, field)) in table.columns.iter().enumerate() {
            let field =
                if field.is_empty() { label(lang, "import-column-unused") } else { (*field).to_owned() };
            let cell = table.first.get(place).and_then(|cell| cell.lines().next()).unwrap_or_default();
            let cell: String = cell.chars().take(30).collect();
            print(format!("  {column:28} {field:16} {cell}").trim_end());
        }
    }
}
