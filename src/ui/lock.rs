//! The lock of the full-screen desk: everything is hidden behind one sentence until the counsellor's code is typed. It is
//! drawn once; not a letter of the code is echoed, and nothing counts down.

use super::canvas::Canvas;
use super::keys::Key;
use super::look::Role;
use crate::deeds::{Sitting, codes};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use std::time::Duration;

/// How long nobody has pressed a key.
pub struct Watch {
    /// Seconds until the desk locks; None: never.
    after: Option<i64>,
    /// Unix seconds of the last key.
    last: i64,
}

impl Watch {
    pub fn new(minutes: Option<u32>, now: i64) -> Watch {
        Watch { after: minutes.map(|minutes| i64::from(minutes) * 60), last: now }
    }

    /// A key was pressed.
    pub fn touch(&mut self, now: i64) {
        self.last = now;
    }

    /// How long until the desk locks. A clock that was set back does not put it off.
    pub fn left(&self, now: i64) -> Option<Duration> {
        let after = self.after?;
        let left = (self.last + after - now).clamp(0, after);
        Some(Duration::from_secs(u64::try_from(left).unwrap_or(0)))
    }

    pub fn is_due(&self, now: i64) -> bool {
        self.left(now).is_some_and(|left| left.is_zero())
    }
}

/// What a key came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// Nothing that is seen.
    Typed,
    /// The code was wrong.
    Wrong,
    Open,
    /// Wrong too often: the seat ends.
    ShutOut,
}

/// A desk that is locked.
pub struct Lock {
    has_code: bool,
    code: String,
    wrong: u32,
}

impl Lock {
    /// Where it cannot be known whether there is a code, one is asked for: the safe side.
    pub fn of(sitting: &Sitting) -> Lock {
        Lock { has_code: codes::has(sitting).unwrap_or(true), code: String::new(), wrong: 0 }
    }

    pub fn press(&mut self, key: Key, sitting: &mut Sitting) -> Turned {
        match key {
            Key::Char(letter) => self.paste(letter.encode_utf8(&mut [0; 4])),
            Key::Backspace => {
                self.code.pop();
            }
            Key::Esc | Key::Ctrl('u') => self.code.clear(),
            Key::Enter => return self.turn(sitting),
            _ => {}
        }
        Turned::Typed
    }

    pub fn paste(&mut self, text: &str) {
        let room = codes::LONGEST.saturating_sub(self.code.chars().count());
        self.code.extend(text.chars().filter(|letter| !letter.is_control()).take(room));
    }

    fn turn(&mut self, sitting: &mut Sitting) -> Turned {
        let code = std::mem::take(&mut self.code);
        if !self.has_code {
            return Turned::Open;
        }
        if code.is_empty() {
            return Turned::Typed;
        }
        // A store that cannot be read opens nothing.
        if codes::holds(sitting, &code).unwrap_or(false) {
            return Turned::Open;
        }
        self.wrong += 1;
        if self.wrong < codes::TRIES {
            return Turned::Wrong;
        }
        // The seat ends whether it can be written down or not.
        let _ = codes::note_shut_out(sitting);
        Turned::ShutOut
    }

    /// Under the head: the sentence, whose desk it is, and where the code is typed.
    pub fn draw(&self, canvas: &mut Canvas<'_>, name: &str, lang: Lang) {
        let sentence = label(lang, if self.has_code { "lock-locked" } else { "lock-locked-no-code" });
        let room = usize::from(canvas.width().saturating_sub(2));
        let mut y = 3;
        for line in wrap(&sentence, room) {
            canvas.put(1, y, &line, Role::Plain);
            y += 1;
        }
        let x = canvas.put(1, y + 1, &msg::lock_code(lang, name), Role::Plain);
        canvas.focus(x + 1, y + 1);
        if self.wrong > 0 {
            let left = codes::TRIES.saturating_sub(self.wrong);
            let said = msg::lock_wrong(lang, i64::from(left));
            canvas.put_within(1, y + 3, canvas.width(), &said, Role::Alert);
        }
    }
}
