//! What the terminal at the other end can do, worked out once from what the sitting brought with it.
//!
//! Nothing is asked of the terminal itself: a question costs a round trip of up to 800 ms and its answer can
//! be mistaken for typing. The environment is not read here either; `cli` reads it (or the SSH channel sends
//! it) and passes it as [`Surroundings`]. A wrong guess must cost bytes or beauty, never a character typed.

use ratatui::layout::Size;

const SMALLEST: Size = Size::new(1, 1);
const LARGEST: Size = Size::new(300, 100);
const USUAL: Size = Size::new(80, 24);

/// The variables that describe a terminal, as they stand in the environment. `None`: not set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    pub term: Option<&'a str>,
    pub colorterm: Option<&'a str>,
    pub no_color: Option<&'a str>,
    pub lc_all: Option<&'a str>,
    pub lc_ctype: Option<&'a str>,
    pub lang: Option<&'a str>,
    /// `SSH_CONNECTION`.
    pub ssh: Option<&'a str>,
}

/// How many colours may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    None,
    Eight,
    TwoHundredFiftySix,
}

/// What `ESC O t` and its neighbours mean. A real VT100 has no F5 to F10, so its entry in terminfo lends them
/// the keypad; everywhere else a keypad left in application mode by an earlier program must still type
/// digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keypad {
    Digits,
    FunctionKeys,
}

/// What may be sent to a terminal, and how its keypad is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// False: only bytes below 0x80 are sent. What is typed is read as UTF-8 all the same.
    pub utf8: bool,
    pub colours: Colours,
    /// Leaving brings the old screen back, and nothing that scrolls here is kept by the terminal. Where it is
    /// false the screen is erased on leaving.
    pub alternate_screen: bool,
    /// Knows `ESC [ 3 J`: erase also what has scrolled off the screen.
    pub erases_scrollback: bool,
    /// Cannot address its cursor, or is not known to: only line mode will do.
    pub dumb: bool,
    /// Knows `ESC [ n G` and `ESC [ n d`.
    pub single_axis: bool,
    /// Knows `ESC [ L` and `ESC [ M`.
    pub line_editing: bool,
    /// Has a tab stop at every eighth column: `it#8` of terminfo, on which every program that draws by curses relies.
    pub tab_stops: bool,
    /// Knows how to end bold, underline and reverse one by one (`ESC [ 22 m` and so on).
    pub selective_reset: bool,
    /// Knows bracketed paste, or is known to pass over it.
    pub bracketed_paste: bool,
    pub keypad: Keypad,
    /// Each write is a packet on a line that may be slow.
    pub remote: bool,
}

impl Caps {
    /// Works out what a terminal can do. An unknown name is taken for a relative of xterm, as nearly all are.
    pub fn of(around: &Surroundings) -> Self {
        let family = Family::named(around.term.unwrap_or_default());
        Caps {
            utf8: speaks_utf8(around),
            colours: family.colours(around),
            alternate_screen: family == Family::Xterm,
            erases_scrollback: matches!(family, Family::Xterm | Family::Linux),
            dumb: family == Family::Dumb,
            tab_stops: family != Family::Dumb,
            single_axis: matches!(family, Family::Xterm | Family::Linux),
            line_editing: !matches!(family, Family::Vt100 | Family::Dumb),
            selective_reset: !matches!(family, Family::Vt100 | Family::Dumb),
            bracketed_paste: family == Family::Xterm,
            keypad: match family {
                Family::Vt100 => Keypad::FunctionKeys,
                _ => Keypad::Digits,
            },
            remote: is_set(around.ssh),
        }
    }
}

/// The size to draw for: what was reported, within 1..=300 columns and 1..=100 rows. A reported 0 (serial
/// lines, programs that open a pty without saying) means 80 columns, or 24 rows.
pub fn clamp(width: u16, height: u16) -> Size {
    let or_usual = |given, usual| if given == 0 { usual } else { given };
    Size::new(
        or_usual(width, USUAL.width).clamp(SMALLEST.width, LARGEST.width),
        or_usual(height, USUAL.height).clamp(SMALLEST.height, LARGEST.height),
    )
}

/// Terminals that are alike in all that matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Dumb,
    Vt100,
    /// VT102 to VT525: insert and delete lines, selective resets, neither colour nor a second screen.
    Vt220,
    /// The Linux and BSD consoles, and `ansi`.
    Linux,
    Xterm,
}

impl Family {
    fn named(term: &str) -> Self {
        const NOT_ANSI: [&str; 8] = ["dumb", "unknown", "emacs", "adm", "tvi", "wy", "hp", "ibm"];
        let term = term.trim();
        let begins_with =
            |beginnings: &[&str]| beginnings.iter().any(|beginning| term.starts_with(beginning));
        if term.is_empty() || begins_with(&NOT_ANSI) {
            Family::Dumb
        } else if begins_with(&["vt100", "vt101", "vt125", "vt131", "vt132"]) {
            Family::Vt100
        } else if term
            .strip_prefix("vt")
            .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()))
        {
            Family::Vt220
        } else if begins_with(&["linux", "cons", "bsdos", "ansi", "pcansi"]) {
            Family::Linux
        } else {
            Family::Xterm
        }
    }

    fn colours(self, around: &Surroundings) -> Colours {
        const MANY: [&str; 6] = ["kitty", "alacritty", "foot", "wezterm", "ghostty", "contour"];
        const MONOCHROME: [&str; 3] = ["-m", "-mono", "-basic"];
        let term = around.term.unwrap_or_default();
        let colorterm = around.colorterm.unwrap_or_default();
        if is_set(around.no_color) || MONOCHROME.iter().any(|ending| term.ends_with(ending)) {
            return Colours::None;
        }
        match self {
            Family::Dumb | Family::Vt100 | Family::Vt220 => Colours::None,
            // The console takes 256 but shows the nearest of its 16: three bytes say the same as eleven.
            Family::Linux => Colours::Eight,
            Family::Xterm => {
                let many = term.contains("256col")
                    || term.contains("-direct")
                    || term.contains("truecolor")
                    || MANY.iter().any(|name| term.contains(name))
                    || matches!(colorterm, "truecolor" | "24bit");
                if many { Colours::TwoHundredFiftySix } else { Colours::Eight }
            }
        }
    }
}

/// The POSIX order: the first of the three that is set and not empty decides alone.
fn speaks_utf8(around: &Surroundings) -> bool {
    let locale =
        [around.lc_all, around.lc_ctype, around.lang].into_iter().find(|value| is_set(*value)).flatten();
    let charset = locale.unwrap_or_default().to_ascii_lowercase();
    charset.contains("utf-8") || charset.contains("utf8")
}

fn is_set(value: Option<&str>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caps(term: &str) -> Caps {
        Caps::of(&Surroundings { term: Some(term), lang: Some("fr_FR.UTF-8"), ..Surroundings::default() })
    }

    #[test]
    fn each_terminal_gets_what_it_knows() {
        use Colours::{Eight, None as Mono, TwoHundredFiftySix as Many};
        let table = [
            ("xterm", Eight, true, false),
            ("xterm-256color", Many, true, false),
            ("xterm-direct", Many, true, false),
            ("xterm-kitty", Many, true, false),
            ("xterm-mono", Mono, true, false),
            ("putty", Eight, true, false),
            ("putty-256color", Many, true, false),
            ("rxvt", Eight, true, false),
            ("rxvt-unicode-256color", Many, true, false),
            ("screen", Eight, true, false),
            ("screen.xterm-256color", Many, true, false),
            ("tmux-256color", Many, true, false),
            ("linux", Eight, false, false),
            ("vt100", Mono, false, false),
            ("vt102", Mono, false, false),
            ("vt220", Mono, false, false),
            ("vte-256color", Many, true, false),
            ("dumb", Mono, false, true),
            ("", Mono, false, true),
            ("wyse60", Mono, false, true),
        ];
        for (term, colours, alternate, dumb) in table {
            let caps = caps(term);
            assert_eq!(
                (caps.colours, caps.alternate_screen, caps.dumb),
                (colours, alternate, dumb),
                "{term}"
            );
        }
        assert!(Caps::of(&Surroundings::default()).dumb);
        assert_eq!(caps("vt100").keypad, Keypad::FunctionKeys);
        assert_eq!(caps("vt220").keypad, Keypad::Digits);
        assert!(caps("linux").erases_scrollback && !caps("vt220").erases_scrollback);
        assert!(!caps("vt100").line_editing && caps("vt220").line_editing);
    }

    #[test]
    fn no_color_wins_and_truecolor_is_256() {
        let around =
            Surroundings { term: Some("xterm"), colorterm: Some("truecolor"), ..Surroundings::default() };
        assert_eq!(Caps::of(&around).colours, Colours::TwoHundredFiftySix);
        let refused = Surroundings { no_color: Some("1"), ..around };
        assert_eq!(Caps::of(&refused).colours, Colours::None);
        let empty = Surroundings { no_color: Some(""), ..around };
        assert_eq!(Caps::of(&empty).colours, Colours::TwoHundredFiftySix);
        let console = Surroundings { term: Some("vt220"), ..around };
        assert_eq!(Caps::of(&console).colours, Colours::None);
    }

    #[test]
    fn first_set_locale_decides_the_charset() {
        let utf8 = |lc_all, lc_ctype, lang| {
            speaks_utf8(&Surroundings { lc_all, lc_ctype, lang, ..Surroundings::default() })
        };
        assert!(utf8(None, None, Some("fr_FR.UTF-8")));
        assert!(utf8(None, Some("C.utf8"), Some("C")));
        assert!(!utf8(Some("C"), Some("fr_FR.UTF-8"), Some("fr_FR.UTF-8")));
        assert!(utf8(Some(""), None, Some("pt_PT.utf-8")));
        assert!(!utf8(None, None, Some("fr_FR@euro")));
        assert!(!utf8(None, None, None));
    }

    #[test]
    fn sizes_are_clamped() {
        assert_eq!(clamp(0, 0), Size::new(80, 24));
        assert_eq!(clamp(132, 0), Size::new(132, 24));
        assert_eq!(clamp(1, 1), Size::new(1, 1));
        assert_eq!(clamp(u16::MAX, u16::MAX), Size::new(300, 100));
    }
}
