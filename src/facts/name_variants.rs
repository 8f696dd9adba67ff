//! Writings of one name. `data/names.tsv` holds groups of them (Mamadou, Mahamadou, Mamadu); two writings of one
//! group are one name to the duplicate check, however far apart their letters are.

use super::{fold, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

static GROUPS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut groups = HashMap::new();
    for cells in rows(include_str!("data/names.tsv")) {
        let &[group, _kind, variant, ..] = &cells[..] else { continue };
        // A writing that stands in two groups stays with the first: a name has one key.
        groups.entry(fold(variant)).or_insert(group);
    }
    groups
});

/// The group of a folded name, where the table has it.
pub fn variant_group(folded: &str) -> Option<&'static str> {
    GROUPS.get(folded).copied()
}
