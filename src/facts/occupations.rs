//! ISCO-08: the groups with their titles, and the crosswalk from ROME. What people say for them is in `titles`.

use super::{Names, official, rows};
use std::collections::HashMap;
use std::sync::LazyLock;

/// An ISCO-08 unit group, four digits, that the table has. 0110 is 110 here and `0110` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isco(u16);

static GROUPS: LazyLock<(Vec<Isco>, HashMap<&'static str, Names>)> = LazyLock::new(|| {
    let mut units = Vec::with_capacity(436);
    let mut names = HashMap::with_capacity(619);
    for cells in rows(include_str!("data/isco08.tsv")) {
        let [code, fr, en, pt] = cells[..] else { continue };
        names.insert(code, [fr, en, pt]);
        if let (4, Ok(number)) = (code.len(), code.parse()) {
            units.push(Isco(number));
        }
    }
    // Looked up by the thousand when everybody is looked through.
    units.sort_unstable();
    (units, names)
});

static ROME: LazyLock<HashMap<&'static str, Isco>> = LazyLock::new(|| {
    rows(include_str!("data/rome.tsv"))
        .filter_map(|cells| match cells[..] {
            [rome, isco] => Some((rome, Isco::parse(isco)?)),
            _ => None,
        })
        .collect()
});

static SSYK: LazyLock<HashMap<&'static str, (Isco, bool)>> = LazyLock::new(|| {
    rows(include_str!("data/ssyk.tsv"))
        .filter_map(|cells| match cells[..] {
            [ssyk, isco, sure] => Some((ssyk, (Isco::parse(isco)?, sure == "likely"))),
            _ => None,
        })
        .collect()
});

impl Isco {
    /// The unit group of four digits. `112` with its zero lost is not guessed at here.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim();
        let number = (code.len() == 4).then(|| code.parse().ok()).flatten()?;
        Isco::of_number(number)
    }

    /// As [`Isco::number`] gave it.
    pub fn of_number(number: u16) -> Option<Self> {
        GROUPS.0.binary_search(&Isco(number)).is_ok().then_some(Isco(number))
    }

    /// Four digits.
    pub fn code(self) -> String {
        format!("{:04}", self.0)
    }

    pub fn number(self) -> u16 {
        self.0
    }

    /// The title in French, English, Portuguese.
    pub fn names(self) -> Names {
        GROUPS.1.get(self.code().as_str()).copied().unwrap_or(["?"; 3])
    }

    /// How many leading digits two groups share, 0 to 4.
    pub fn shared_digits(self, other: Isco) -> u8 {
        let (a, b) = (self.0, other.0);
        match () {
            () if a == b => 4,
            () if a / 10 == b / 10 => 3,
            () if a / 100 == b / 100 => 2,
            () if a / 1000 == b / 1000 => 1,
            () => 0,
        }
    }
}

/// Every unit group, by code.
pub fn occupations() -> &'static [Isco] {
    &GROUPS.0
}

/// The unit group of a ROME code, where the crosswalk has it.
pub fn isco_of_rome(rome: &str) -> Option<Isco> {
    our_isco_of_rome(rome).or_else(|| official::isco_of("rome", rome.trim()).map(|(isco, _)| isco))
}

/// As [`isco_of_rome`], whatever a desk has taken in.
pub fn our_isco_of_rome(rome: &str) -> Option<Isco> {
    ROME.get(rome.trim()).copied()
}

/// The unit group in which most people of a Swedish SSYK 2012 group are; false where it holds several that are far
/// apart. The same four digits often mean another thing there: 2514 tests what 2514 of ISCO-08 writes.
pub fn isco_of_ssyk(ssyk: &str) -> Option<(Isco, bool)> {
    let ssyk = ssyk.trim();
    SSYK.get(ssyk).copied().or_else(|| official::isco_of("ssyk", ssyk))
}
