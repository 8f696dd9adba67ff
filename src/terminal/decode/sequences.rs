//! What the sequences of keys mean, on every terminal the desk may meet: xterm in both cursor modes, the
//! Linux console, PuTTY's five ways to send function keys, rxvt, screen, tmux, VT100 and VT220.
//!
//! Modifiers are dropped (Ctrl-Up is Up): no two terminals agree on them. What a terminal says of itself
//! (attributes, cursor reports, focus, mouse) means nothing here and is passed over.

use super::super::caps::Keypad;
use crate::ui::keys::Key;

/// What a control sequence stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Key(Key),
    /// A bracketed paste begins.
    Paste,
    /// Known to be no key, or not known.
    Nothing,
}

/// True if `byte` belongs to the inside of a control sequence that reads `bytes` so far.
pub(super) fn continues(bytes: &[u8], byte: u8) -> bool {
    let is_number = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    match byte {
        // rxvt ends Shift-Delete and its like with a dollar (`ESC [ 3 $`), where the standard has it go on.
        b'$' => !is_number,
        b' '..=b'?' => true,
        _ => false,
    }
}

/// What `ESC [ bytes last` stands for.
pub(super) fn control(bytes: &[u8], last: u8) -> Meaning {
    let is_plain = bytes.iter().all(|byte| matches!(byte, b'0'..=b'9' | b';' | b':'));
    if !is_plain {
        return Meaning::Nothing;
    }
    let mut numbers = bytes.split(|byte| *byte == b';').map(number);
    let first = numbers.next().unwrap_or(0);
    let second = numbers.next().unwrap_or(0);
    let key = match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'a' if bytes.is_empty() => Key::Up,
        b'b' if bytes.is_empty() => Key::Down,
        b'c' if bytes.is_empty() => Key::Right,
        b'd' if bytes.is_empty() => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        b'Z' => Key::BackTab,
        b'P' => Key::F(1),
        b'Q' => Key::F(2),
        // A modified F3 looks like a report of a cursor in row 1; of any other row it is a report.
        b'R' if bytes.is_empty() || (first == 1 && (2..=8).contains(&second)) => Key::F(3),
        b'S' => Key::F(4),
        b'~' if first == 200 => return Meaning::Paste,
        b'~' | b'^' | b'@' | b'$' => match numbered(first) {
            Some(key) => key,
            None => return Meaning::Nothing,
        },
        _ => return Meaning::Nothing,
    };
    Meaning::Key(key)
}

/// What `ESC [ [ last` stands for: F1 to F5 of the Linux console, and of PuTTY when it plays one.
pub(super) fn console(last: u8) -> Option<Key> {
    match last {
        b'A'..=b'E' => Some(Key::F(last - b'A' + 1)),
        _ => None,
    }
}

/// What `ESC O last` stands for: arrows in application mode, F1 to F4 nearly everywhere, F5 to F12 in PuTTY's
/// VT100+ mode, rxvt's arrows with Ctrl, and the keypad in application mode.
pub(super) fn shift(last: u8, keypad: Keypad) -> Option<Key> {
    if keypad == Keypad::FunctionKeys
        && let Some(key) = vt100_function_key(last)
    {
        return Some(key);
    }
    let key = match last {
        b'A' | b'a' => Key::Up,
        b'B' | b'b' => Key::Down,
        b'C' | b'c' => Key::Right,
        b'D' | b'd' => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        b'I' => Key::Tab,
        b'M' => Key::Enter,
        b'P'..=b'[' => Key::F(last - b'P' + 1),
        b' ' => Key::Char(' '),
        // The keypad sends its characters 0x40 higher.
        b'j'..=b'y' => Key::Char(char::from(last - 0x40)),
        _ => return None,
    };
    Some(key)
}

/// What `O last` stands for where its Esc was told long before: only keys that every terminal sends so.
pub(super) fn torn_shift(last: u8) -> Option<Key> {
    matches!(last, b'A'..=b'D' | b'F' | b'H' | b'P'..=b'S').then(|| shift(last, Keypad::Digits)).flatten()
}

/// True if `ESC opening byte` begins a reply of the terminal and not something typed.
pub(super) fn begins_reply(opening: u8, byte: u8) -> bool {
    byte.is_ascii_digit() || (opening == b'P' && matches!(byte, b'>' | b'!' | b'$' | b'+' | b'='))
}

/// F5 to F10 of terminfo's `vt100`.
fn vt100_function_key(last: u8) -> Option<Key> {
    let number = match last {
        b't' => 5,
        b'u' => 6,
        b'v' => 7,
        b'l' => 8,
        b'w' => 9,
        b'x' => 10,
        _ => return None,
    };
    Some(Key::F(number))
}

fn numbered(number: u16) -> Option<Key> {
    let key = match number {
        1 | 7 => Key::Home,
        2 => Key::Insert,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        // The numbers skip where the VT220's keyboard has a gap between its blocks.
        11..=15 => function_key(number, 10),
        17..=21 => function_key(number, 11),
        23..=26 => function_key(number, 12),
        28 | 29 => function_key(number, 13),
        31..=34 => function_key(number, 14),
        _ => return None,
    };
    Some(key)
}

fn function_key(number: u16, offset: u16) -> Key {
    Key::F((number - offset) as u8)
}

/// Reads a number up to a colon; nothing, and what is too great to be a key, is 0.
fn number(bytes: &[u8]) -> u16 {
    let digits = bytes.split(|byte| *byte == b':').next().unwrap_or_default();
    str::from_utf8(digits).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}
