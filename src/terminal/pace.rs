//! When the next picture may go out while a cursor key is held down on a remote line.
//!
//! Keys come at the rate at which the line carries them, one packet each, and a picture is often a larger packet than
//! the key that asked for it. Were each key answered, the line would owe pictures long after the key is let go. So a
//! picture waits until a line that is as slow as its keys has carried the one before; keys are taken all the while,
//! and the last picture shows where they ended. Any other key, and a key pressed at leisure, is answered at once.

use std::time::{Duration, Instant};

use crate::ui::keys::Key;

/// Keyboards repeat a held key each 25 to 100 ms; who presses one again and again is slower.
const REPEAT: Duration = Duration::from_millis(150);
/// Nobody is left without a picture for longer.
const LONGEST: Duration = Duration::from_millis(400);
/// Bytes of a cursor key.
const KEY: usize = 3;

/// Knows which key is held, and what the line was given last.
#[derive(Debug)]
pub(super) struct Pace {
    is_remote: bool,
    last: Option<(Key, Instant)>,
    /// Between two readings that brought the held key; `None` while none is held.
    gap: Option<Duration>,
    /// The line has carried the last picture by then.
    free: Option<Instant>,
}

impl Pace {
    /// On a line that is not remote nothing is ever held back.
    pub(super) fn new(is_remote: bool) -> Self {
        Pace { is_remote, last: None, gap: None, free: None }
    }

    /// A key came with what was read at `at`.
    pub(super) fn heard(&mut self, key: Key, at: Instant) {
        let again = self.last.filter(|(last, _)| *last == key && moves(key));
        self.gap = match again {
            Some((_, before)) if before == at => self.gap,
            Some((_, before)) => {
                Some(at.duration_since(before)).filter(|gap| *gap <= REPEAT).map(|gap| self.usual(gap))
            }
            None => None,
        };
        self.last = Some((key, at));
    }

    /// Two keys now and then come together: a shorter gap is believed by a quarter, a longer one at once.
    fn usual(&self, gap: Duration) -> Duration {
        self.gap.map_or(gap, |known| gap.max((known * 3 + gap) / 4))
    }

    /// A picture of so many bytes went out.
    pub(super) fn wrote(&mut self, bytes: usize, at: Instant) {
        self.free = self.gap.map(|gap| at + (gap * packet(bytes) / packet(KEY)).min(LONGEST));
    }

    /// Until when the next picture waits; `None`: it may go out.
    pub(super) fn holds(&self, now: Instant) -> Option<Instant> {
        self.free.filter(|free| self.is_remote && self.gap.is_some() && now < *free)
    }
}

/// Keys that are held down to get somewhere.
fn moves(key: Key) -> bool {
    matches!(
        key,
        Key::Up
            | Key::Down
            | Key::Left
            | Key::Right
            | Key::PageUp
            | Key::PageDown
            | Key::Tab
            | Key::BackTab
            | Key::Backspace
            | Key::Delete
    )
}

/// Bytes on the line for a write of `bytes`: an SSH packet (length, padding to 8, MAC) in a segment of TCP.
fn packet(bytes: usize) -> u32 {
    const SSH: usize = 20;
    const PADDED: usize = 14;
    const TCP: usize = 40;
    u32::try_from(TCP + SSH + (PADDED + bytes).next_multiple_of(8)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    /// Holds a key for `keys` repeats each `gap` ms; each picture is of `bytes`. Answers how many pictures went out,
    /// and how long after the last key the last one did.
    fn held(key: Key, keys: u32, gap: u32, bytes: usize, is_remote: bool) -> (u32, Duration) {
        let begin = Instant::now();
        let mut pace = Pace::new(is_remote);
        let (mut pictures, mut last_picture, mut is_stale) = (0, begin, false);
        let end = gap * (keys - 1);
        for ms in 0..end + 1000 {
            let now = begin + ms * MS;
            if ms <= end && ms.is_multiple_of(gap) {
                pace.heard(key, now);
                is_stale = true;
            }
            if is_stale && pace.holds(now).is_none() {
                pace.wrote(bytes, now);
                (pictures, last_picture, is_stale) = (pictures + 1, now, false);
            }
        }
        assert!(!is_stale, "what the last key did is never shown");
        (pictures, last_picture.saturating_duration_since(begin + end * MS))
    }

    #[test]
    fn a_held_key_is_given_no_more_pictures_than_its_line_carries() {
        // 30 keys a second on a quick line, with pictures of one scrolled row.
        let (pictures, late) = held(Key::Down, 30, 33, 90, true);
        assert!((15..=17).contains(&pictures), "{pictures}");
        assert!(late <= 100 * MS, "{late:?}");
        // A step that is no larger than the key itself is always shown.
        assert_eq!(held(Key::Down, 30, 70, 4, true), (30, Duration::ZERO));
        // A whole screen of a long list: the line has time for some.
        let (pictures, late) = held(Key::PageDown, 30, 100, 1200, true);
        assert!((7..=10).contains(&pictures), "{pictures}");
        assert!(late <= LONGEST, "{late:?}");
    }

    #[test]
    fn whoever_types_or_presses_at_leisure_waits_for_nothing() {
        assert_eq!(held(Key::Char('a'), 30, 33, 600, true), (30, Duration::ZERO));
        assert_eq!(held(Key::Down, 10, 160, 600, true), (10, Duration::ZERO));
        assert_eq!(held(Key::Down, 30, 33, 600, false), (30, Duration::ZERO));
    }

    #[test]
    fn another_key_ends_the_hold() {
        let begin = Instant::now();
        let mut pace = Pace::new(true);
        for ms in [0, 33, 66] {
            pace.heard(Key::Down, begin + ms * MS);
            pace.wrote(600, begin + ms * MS);
        }
        assert!(pace.holds(begin + 70 * MS).is_some());
        pace.heard(Key::Enter, begin + 80 * MS);
        assert_eq!(pace.holds(begin + 80 * MS), None);
    }

    #[test]
    fn two_keys_that_come_together_do_not_make_the_line_a_quick_one() {
        let begin = Instant::now();
        let mut pace = Pace::new(true);
        for ms in [0, 70, 140, 150] {
            pace.heard(Key::Down, begin + ms * MS);
        }
        pace.wrote(40, begin + 150 * MS);
        assert!(pace.holds(begin + 220 * MS).is_some(), "the line needs its 70 ms a key all the same");
        assert_eq!(pace.holds(begin + 260 * MS), None);
    }

    #[test]
    fn keys_of_one_reading_count_once() {
        let begin = Instant::now();
        let mut pace = Pace::new(true);
        pace.heard(Key::Down, begin);
        pace.heard(Key::Down, begin + 60 * MS);
        pace.heard(Key::Down, begin + 60 * MS);
        pace.wrote(3, begin + 60 * MS);
        assert_eq!(pace.holds(begin + 61 * MS), Some(begin + 120 * MS));
    }
}
