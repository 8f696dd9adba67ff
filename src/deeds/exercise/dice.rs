//! Repeatable chance. SplitMix64 is ten lines, and its numbers must never change with a crate's version: the same
//! seed makes the same desk.

pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `end`; 0 for an end of 0.
    pub fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.next() % end }
    }

    /// A number from `from` to `to`, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.below((to - from + 1).max(1).unsigned_abs())).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        let place = self.below(among.len() as u64);
        among.get(usize::try_from(place).unwrap_or(0))
    }

    /// One of several by their weights.
    pub fn weighted<'a, T>(&mut self, among: &'a [(T, u64)]) -> Option<&'a T> {
        let total: u64 = among.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (value, weight) in among {
            if left < *weight {
                return Some(value);
            }
            left -= weight;
        }
        None
    }

    /// An id in the form of a UUIDv7 of that millisecond.
    pub fn id(&mut self, milliseconds: u64) -> String {
        let (a, b) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
            milliseconds >> 16 & 0xffff_ffff,
            milliseconds & 0xffff,
            a & 0xfff,
            0x8000 | (a >> 12 & 0x3fff),
            b & 0xffff_ffff_ffff
        )
    }
}
