//! The printer behind the terminal, through the terminal's own printer port: what stands between `ESC [ 5 i` and
//! `ESC [ 4 i` (media copy, ECMA-48 8.3.82) goes to the printer and leaves the screen as it is, cursor and colours
//! included.
//!
//! Nothing of a page can end the copy early or be obeyed: control characters are taken out, those above 0x7F too.

use super::caps::Caps;
use super::encode::nearest;
use unicode_segmentation::UnicodeSegmentation;

const BEGIN: &[u8] = b"\x1b[5i";
const END: &[u8] = b"\x1b[4i";

/// Terminals that have no port, or that take media copy for themselves: the Linux console, screen, tmux.
const WITHOUT: [&str; 4] = ["linux", "screen", "tmux", "dumb"];

/// False where a terminal of that kind is known to have no printer port. Whether one of the others has a printer is for
/// the person to say: nothing is asked of the terminal.
pub fn possible(term: Option<&str>) -> bool {
    term.is_some_and(|term| !WITHOUT.iter().any(|without| term.starts_with(without)))
}

/// A page as the terminal passes it on.
pub(super) fn copy(page: &str, caps: &Caps) -> Vec<u8> {
    let mut bytes = BEGIN.to_vec();
    for cluster in page.graphemes(true) {
        match cluster {
            "\n" | "\r\n" => bytes.extend(b"\r\n"),
            "\u{c}" => bytes.push(0x0C),
            cluster if cluster.contains(char::is_control) => {}
            cluster if caps.utf8 => bytes.extend(cluster.as_bytes()),
            cluster => bytes.push(nearest(cluster)),
        }
    }
    bytes.extend(END);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::caps::Surroundings;

    fn caps(lang: &str) -> Caps {
        Caps::of(&Surroundings { term: Some("xterm"), lang: Some(lang), ..Surroundings::default() })
    }

    #[test]
    fn a_page_goes_as_it_is_with_the_line_ends_of_a_printer() {
        let bytes = copy("Né à Aného\nfin\u{c}", &caps("fr_FR.UTF-8"));
        assert_eq!(bytes, "\u{1b}[5iNé à Aného\r\nfin\u{c}\u{1b}[4i".as_bytes());
        let bytes = copy("Né à Ɖɔkɔ\n", &caps("C"));
        assert_eq!(bytes, b"\x1b[5iNe a Doko\r\n\x1b[4i");
    }

    #[test]
    fn nothing_on_a_page_ends_the_copy_or_is_obeyed() {
        let hostile = "a\u{1b}[4ib\u{9b}4ic\u{1b}]52;c;x\u{7}d\u{85}e\rf\tg\u{0}h\u{7f}i";
        let bytes = copy(hostile, &caps("fr_FR.UTF-8"));
        let inside = &bytes[BEGIN.len()..bytes.len() - END.len()];
        assert_eq!(std::str::from_utf8(inside), Ok("a[4ib4ic]52;c;xdefghi"));
        assert_eq!(bytes.iter().filter(|byte| **byte == 0x1b).count(), 2);
    }

    #[test]
    fn a_terminal_without_a_port_is_known_by_its_name() {
        for term in ["xterm-256color", "vt220", "putty", "rxvt"] {
            assert!(possible(Some(term)), "{term}");
        }
        for term in ["linux", "screen.xterm-256color", "tmux-256color", "dumb"] {
            assert!(!possible(Some(term)), "{term}");
        }
        assert!(!possible(None));
    }
}
