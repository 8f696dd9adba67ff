use proptest::prelude::*;

use super::*;

fn decoder() -> Decoder {
    Decoder::new(Keypad::Digits)
}

fn drain(decoder: &mut Decoder) -> Vec<Event> {
    std::iter::from_fn(|| decoder.pop()).collect()
}

/// The events of one burst and the silence after it.
fn events(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = decoder();
    decoder.feed(bytes);
    while decoder.deadline().is_some() {
        decoder.timeout();
    }
    drain(&mut decoder)
}

fn keys(bytes: &[u8]) -> Vec<Key> {
    let only_keys = |event| match event {
        Event::Key(key) => Some(key),
        _ => None,
    };
    events(bytes).into_iter().filter_map(only_keys).collect()
}

fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

fn check(terminal: &str, table: &[(&str, Key)]) {
    for (bytes, key) in table {
        assert_eq!(keys(bytes.as_bytes()), [*key], "{terminal}: {bytes:?}");
        // The same, arriving one byte at a time.
        let mut decoder = decoder();
        bytes.bytes().for_each(|byte| decoder.feed(&[byte]));
        assert_eq!(drain(&mut decoder), [Event::Key(*key)], "{terminal}: {bytes:?} in pieces");
    }
}

const TILDES: [(&str, Key); 16] = [
    ("\x1b[2~", Key::Insert),
    ("\x1b[3~", Key::Delete),
    ("\x1b[5~", Key::PageUp),
    ("\x1b[6~", Key::PageDown),
    ("\x1b[15~", Key::F(5)),
    ("\x1b[17~", Key::F(6)),
    ("\x1b[18~", Key::F(7)),
    ("\x1b[19~", Key::F(8)),
    ("\x1b[20~", Key::F(9)),
    ("\x1b[21~", Key::F(10)),
    ("\x1b[23~", Key::F(11)),
    ("\x1b[24~", Key::F(12)),
    ("\x1b[25~", Key::F(13)),
    ("\x1b[28~", Key::F(15)),
    ("\x1b[31~", Key::F(17)),
    ("\x1b[34~", Key::F(20)),
];

const SHIFTED_F1_TO_F4: [(&str, Key); 4] =
    [("\x1bOP", Key::F(1)), ("\x1bOQ", Key::F(2)), ("\x1bOR", Key::F(3)), ("\x1bOS", Key::F(4))];

const NORMAL_ARROWS: [(&str, Key); 4] =
    [("\x1b[A", Key::Up), ("\x1b[B", Key::Down), ("\x1b[C", Key::Right), ("\x1b[D", Key::Left)];

const APPLICATION_ARROWS: [(&str, Key); 4] =
    [("\x1bOA", Key::Up), ("\x1bOB", Key::Down), ("\x1bOC", Key::Right), ("\x1bOD", Key::Left)];

#[test]
fn xterm_screen_and_tmux_keys_are_known() {
    check("xterm", &TILDES);
    check("xterm", &SHIFTED_F1_TO_F4);
    check("xterm", &NORMAL_ARROWS);
    check("xterm", &APPLICATION_ARROWS);
    check(
        "xterm, screen, tmux",
        &[
            ("\x1b[H", Key::Home),
            ("\x1b[F", Key::End),
            ("\x1bOH", Key::Home),
            ("\x1bOF", Key::End),
            ("\x1b[1~", Key::Home),
            ("\x1b[4~", Key::End),
            ("\x1b[Z", Key::BackTab),
            ("\x7f", Key::Backspace),
            ("\x08", Key::Backspace),
            ("\t", Key::Tab),
            ("\r", Key::Enter),
            ("\n", Key::Enter),
            ("\x01", Key::Ctrl('a')),
            ("\x0b", Key::Ctrl('k')),
            ("\x1a", Key::Ctrl('z')),
        ],
    );
}

#[test]
fn modified_keys_are_the_plain_keys() {
    check(
        "xterm with modifiers",
        &[
            ("\x1b[1;5A", Key::Up),
            ("\x1b[1;2D", Key::Left),
            ("\x1b[1;5H", Key::Home),
            ("\x1b[1;2F", Key::End),
            ("\x1b[1;2P", Key::F(1)),
            ("\x1b[1;2R", Key::F(3)),
            ("\x1b[1;5S", Key::F(4)),
            ("\x1bO5P", Key::F(1)),
            ("\x1bO1;2Q", Key::F(2)),
            ("\x1b[3;5~", Key::Delete),
            ("\x1b[15;2~", Key::F(5)),
            ("\x1b[5;5~", Key::PageUp),
            ("\x1b[1:1;5:1A", Key::Up),
        ],
    );
}

#[test]
fn linux_console_keys_are_known() {
    check("linux", &TILDES);
    check("linux", &NORMAL_ARROWS);
    check(
        "linux",
        &[
            ("\x1b[[A", Key::F(1)),
            ("\x1b[[B", Key::F(2)),
            ("\x1b[[C", Key::F(3)),
            ("\x1b[[D", Key::F(4)),
            ("\x1b[[E", Key::F(5)),
            ("\x1b[1~", Key::Home),
            ("\x1b[4~", Key::End),
            ("\x1b\t", Key::BackTab),
        ],
    );
}

#[test]
fn putty_function_keys_are_known_in_each_mode() {
    let tilde: Vec<_> = (11..=14).map(|n| (format!("\x1b[{n}~"), Key::F(n - 10))).collect();
    let borrowed: Vec<_> = tilde.iter().map(|(bytes, key)| (bytes.as_str(), *key)).collect();
    check("putty ESC[n~", &borrowed);
    check("putty ESC[n~", &TILDES);
    check("putty linux", &[("\x1b[[A", Key::F(1)), ("\x1b[[E", Key::F(5)), ("\x1b[17~", Key::F(6))]);
    check("putty xterm R6 and VT400", &SHIFTED_F1_TO_F4);
    let plus: Vec<_> = (b'P'..=b'[').map(|last| format!("\x1bO{}", char::from(last))).collect();
    let plus: Vec<_> = plus.iter().zip(1..).map(|(bytes, n)| (bytes.as_str(), Key::F(n))).collect();
    assert_eq!(plus.len(), 12);
    check("putty VT100+", &plus);
    check("putty", &[("\x1b[1~", Key::Home), ("\x1b[4~", Key::End), ("\x1b[Z", Key::BackTab)]);
}

#[test]
fn rxvt_keys_are_known() {
    check(
        "rxvt",
        &[
            ("\x1b[7~", Key::Home),
            ("\x1b[8~", Key::End),
            ("\x1b[7$", Key::Home),
            ("\x1b[3$", Key::Delete),
            ("\x1b[8^", Key::End),
            ("\x1b[5@", Key::PageUp),
            ("\x1b[23$", Key::F(11)),
            ("\x1b[11^", Key::F(1)),
            ("\x1b[a", Key::Up),
            ("\x1b[b", Key::Down),
            ("\x1b[c", Key::Right),
            ("\x1b[d", Key::Left),
            ("\x1bOa", Key::Up),
            ("\x1bOd", Key::Left),
            ("\x1b[11~", Key::F(1)),
        ],
    );
}

#[test]
fn vt220_and_vt100_keys_are_known() {
    check("vt220", &SHIFTED_F1_TO_F4);
    check("vt220", &TILDES);
    let mut decoder = Decoder::new(Keypad::FunctionKeys);
    decoder.feed(b"\x1bOt\x1bOu\x1bOv\x1bOl\x1bOw\x1bOx\x1bOA\x1bOq");
    let expected = [5, 6, 7, 8, 9, 10].map(Key::F).into_iter().chain([Key::Up, Key::Char('1')]);
    assert_eq!(drain(&mut decoder), expected.map(Event::Key).collect::<Vec<_>>());
}

#[test]
fn keypad_left_in_application_mode_types_digits() {
    assert_eq!(keys(b"\x1bOp\x1bOy\x1bOn\x1bOk\x1bOm\x1bOo\x1bOj\x1bOl"), typed("09.+-/*,"));
    assert_eq!(keys(b"\x1bOM"), [Key::Enter]);
}

#[test]
fn lone_esc_waits_for_50_ms_only() {
    let mut decoder = decoder();
    decoder.feed(b"\x1b");
    assert_eq!(decoder.pop(), None);
    assert_eq!(decoder.deadline(), Some(Duration::from_millis(50)));
    decoder.timeout();
    assert_eq!(drain(&mut decoder), [Event::Key(Key::Esc)]);
    assert_eq!(decoder.deadline(), None);
}

#[test]
fn alt_and_a_letter_is_esc_and_the_letter() {
    assert_eq!(keys(b"\x1bf"), [Key::Esc, Key::Char('f')]);
    assert_eq!(keys("\x1bé".as_bytes()), [Key::Esc, Key::Char('é')]);
    assert_eq!(keys(b"\x1b\r"), [Key::Esc, Key::Enter]);
    assert_eq!(keys(b"\x1b\x7f"), [Key::Esc, Key::Backspace]);
    assert_eq!(keys(b"\x1b\x1b"), [Key::Esc, Key::Esc]);
    assert_eq!(keys(b"\x1b\x1b[A"), [Key::Esc, Key::Up]);
    assert_eq!(keys(b"\x1bPaul"), [Key::Esc, Key::Char('P'), Key::Char('a'), Key::Char('u'), Key::Char('l')]);
    assert_eq!(keys(b"\x1bOK"), [Key::Esc, Key::Char('O'), Key::Char('K')]);
    assert_eq!(keys(b"\x1bP"), [Key::Esc, Key::Char('P')]);
}

#[test]
fn sequence_torn_after_esc_was_told_is_still_a_key() {
    let mut decoder = decoder();
    decoder.feed(b"\x1b");
    decoder.timeout();
    decoder.feed(b"[A");
    assert_eq!(drain(&mut decoder), [Event::Key(Key::Esc), Event::Key(Key::Up)]);

    decoder.feed(b"\x1b");
    decoder.timeout();
    decoder.feed(b"[");
    decoder.timeout();
    decoder.feed(b"A");
    assert_eq!(drain(&mut decoder), [Key::Esc, Key::Char('['), Key::Char('A')].map(Event::Key));

    decoder.feed(b"\x1b");
    decoder.timeout();
    decoder.feed(b"[note]");
    let expected: Vec<_> = std::iter::once(Key::Esc).chain(typed("[note]")).map(Event::Key).collect();
    assert_eq!(drain(&mut decoder), expected);
}

#[test]
fn half_a_sequence_is_dropped_without_text() {
    for half in ["\x1b[", "\x1b[1;", "\x1b[15", "\x1bO", "\x1b[[", "\x1b]11;rgb:", "\x1bP1$r"] {
        let mut decoder = decoder();
        decoder.feed(half.as_bytes());
        assert!(decoder.deadline().is_some_and(|wait| wait > BURST), "{half:?}");
        decoder.timeout();
        assert_eq!(decoder.pop(), None, "{half:?}");
        decoder.feed(b"x");
        assert_eq!(drain(&mut decoder), [Event::Key(Key::Char('x'))], "{half:?}");
    }
}

#[test]
fn broken_sequence_gives_way_to_the_next_key() {
    assert_eq!(keys(b"\x1b[1;\x1b[B"), [Key::Down]);
    assert_eq!(keys(b"\x1b[1;\rx"), [Key::Enter, Key::Char('x')]);
    assert_eq!(keys("\x1b[1é".as_bytes()), [Key::Char('é')]);
}

#[test]
fn replies_and_mouse_are_passed_over() {
    let silent = [
        "\x1b[?1;2c",
        "\x1b[>0;276;0c",
        "\x1b[24;80R",
        "\x1b[0n",
        "\x1b[I",
        "\x1b[O",
        "\x1b[M !!",
        "\x1b[<0;10;20M",
        "\x1b[<0;10;20m",
        "\x1b[32;10;20M",
        "\x1b[8;24;80t",
        "\x1b[?2026;2$y",
        "\x1b[4;1$y",
        "\x1b[97;5u",
        "\x1b[27;5;109~",
        "\x1b[201~",
        "\x1b[E",
        "\x1b[99~",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b]4;1;rgb:00/00/00\x1b\\",
        "\x1bP>|XTerm(370)\x1b\\",
        "\0",
        "\x1c",
        "\u{9b}",
    ];
    for bytes in silent {
        assert_eq!(events(format!("{bytes}x").as_bytes()), [Event::Key(Key::Char('x'))], "{bytes:?}");
    }
}

#[test]
fn enter_is_one_however_the_line_ends() {
    assert_eq!(keys(b"\r"), [Key::Enter]);
    assert_eq!(keys(b"\n"), [Key::Enter]);
    assert_eq!(keys(b"\r\n"), [Key::Enter]);
    assert_eq!(keys(b"\r\r\n\n"), [Key::Enter; 3]);
    let mut decoder = decoder();
    decoder.feed(b"\r");
    decoder.timeout();
    decoder.feed(b"\n");
    assert_eq!(drain(&mut decoder), [Event::Key(Key::Enter), Event::Key(Key::Enter)]);
}

#[test]
fn utf8_is_whole_across_reads_and_marks_are_their_own_keys() {
    let mut decoder = decoder();
    decoder.feed(b"\xC3");
    assert_eq!(decoder.pop(), None);
    decoder.feed(b"\xA9");
    assert_eq!(drain(&mut decoder), [Event::Key(Key::Char('é'))]);
    assert_eq!(keys("ɖɛŋ سلام 漢 😀".as_bytes()), typed("ɖɛŋ سلام 漢 😀"));
    assert_eq!(keys("e\u{301}".as_bytes()), [Key::Char('e'), Key::Char('\u{301}')]);
}

#[test]
fn latin1_is_counted_and_eats_no_letter() {
    let told = |bytes| Event::BadBytes(bytes);
    let key = |c| Event::Key(Key::Char(c));
    assert_eq!(events(b"\xE9a"), [told(1), key('a')]);
    assert_eq!(events(b"Lom\xE9"), [key('L'), key('o'), key('m'), told(1)]);
    assert_eq!(events(b"\xE9\xE8b"), [told(2), key('b')]);
    assert_eq!(events(b"\xE9\r"), [told(1), Event::Key(Key::Enter)]);
    assert_eq!(events(b"\xE9\x1b[A"), [told(1), Event::Key(Key::Up)]);
    assert_eq!(events(b"\xF0\x9F\x98c"), [told(3), key('c')]);
    // Overlong, a surrogate, beyond Unicode, bytes that never occur.
    assert_eq!(events(b"\xC0\x80\xE0\x80\x80\xED\xA0\x80\xF4\x90\x80\x80\xFFd"), [told(13), key('d')]);
}

fn pasted(text: &str) -> Vec<Event> {
    vec![Event::Paste(text.to_owned())]
}

#[test]
fn paste_is_text_and_presses_no_key() {
    assert_eq!(events(b"\x1b[200~Kossi\x1b[201~"), pasted("Kossi"));
    assert_eq!(events(b"\x1b[200~a\r\nb\rc\nd\te\x1b[201~"), pasted("a\nb\nc\nd e"));
    assert_eq!(events(b"\x1b[200~a\r\r\nb\x1b[201~"), pasted("a\n\nb"));
    assert_eq!(
        events(b"\x1b[200~a\x1b[31mb\x1b[0m\x07\x03c\x1b]0;t\x07d\x1bOAe\x1b(Bf\x1b[201~"),
        pasted("abcdef")
    );
    assert_eq!(events("\x1b[200~e\u{301} \u{9b}31m\x1b[201~".as_bytes()), pasted("é 31m"));
    assert_eq!(events(b"\x1b[200~\x1b[201~x"), [Event::Key(Key::Char('x'))]);
    assert_eq!(
        events(b"\x1b[200~a\x1b]8;;\x1b[201~x"),
        [Event::Paste("a".into()), Event::Key(Key::Char('x'))]
    );
    assert_eq!(events(b"\x1b[200~Lom\xE9 b\x1b[201~"), [Event::BadBytes(1), Event::Paste("Lom b".into())]);
}

#[test]
fn paste_may_be_cut_anywhere_and_lose_its_end() {
    let mut decoder = decoder();
    for piece in ["\x1b[20", "0~Ko", "ssi\x1b", "[2", "01", "~"] {
        assert_eq!(decoder.pop(), None);
        decoder.feed(piece.as_bytes());
    }
    assert_eq!(drain(&mut decoder), pasted("Kossi"));
    assert_eq!(events(b"\x1b[200~Kossi"), pasted("Kossi"));
}

#[test]
fn paste_is_cut_at_64_kib_between_characters() {
    let long = format!("\x1b[200~{}\x1b[201~x", "aé漢".repeat(20_000));
    let events = events(long.as_bytes());
    let [Event::Paste(text), Event::Key(Key::Char('x'))] = events.as_slice() else {
        panic!("a paste and a key, not {} events", events.len());
    };
    assert!(text.len() <= paste::MOST && text.len() > paste::MOST - 4, "{}", text.len());
    assert!(long[6..].starts_with(text.as_str()));
}

/// Whole sequences, halves of them and raw bytes, so that every state is met.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop_oneof![
        4 => proptest::collection::vec(any::<u8>(), 0..6),
        4 => "[a-zA-Z0-9 éŋ漢]{0,4}".prop_map(String::into_bytes),
        6 => proptest::sample::select(vec![
            "\x1b[A", "\x1bOB", "\x1b[[C", "\x1b[15~", "\x1b[1;5D", "\x1b\t", "\x1b", "\x1b\x1b", "\x1b[", "\x1bO", "\x1b]",
            "\x1b]1", "\x1bP", "\x1bP>", "\x1b\\", "\x07", "\r", "\n", "\r\n", "\x1b[M", "\x1b[M a", "\x1b[3$", "\x1b[?1$y",
            "\x1b[200~", "\x1b[201~", "\x1b[20", "e\u{301}", "\x7f", "[", "O", "5~",
        ]).prop_map(|text| text.as_bytes().to_vec()),
    ];
    proptest::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn cuts_make_no_difference(bytes in stream(), cuts in proptest::collection::vec(1usize..9, 1..20)) {
        let mut decoder = decoder();
        let mut in_pieces = Vec::new();
        let mut rest = bytes.as_slice();
        for length in cuts.iter().cycle() {
            let (piece, after) = rest.split_at((*length).min(rest.len()));
            decoder.feed(piece);
            in_pieces.extend(drain(&mut decoder));
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        while decoder.deadline().is_some() {
            decoder.timeout();
        }
        in_pieces.extend(drain(&mut decoder));
        prop_assert_eq!(joined(in_pieces), joined(events(&bytes)));
    }

    #[test]
    fn plain_text_is_never_lost_or_changed(text in "[ -~éèçœŋɖ漢]{0,40}", cut in 0usize..40) {
        let bytes = text.as_bytes();
        let (first, second) = bytes.split_at(cut.min(bytes.len()));
        let mut decoder = decoder();
        decoder.feed(first);
        decoder.feed(second);
        let expected: Vec<_> = typed(&text).into_iter().map(Event::Key).collect();
        prop_assert_eq!(drain(&mut decoder), expected);
    }

    #[test]
    fn silences_anywhere_lose_no_ascii_letter(letters in "[a-z]{1,12}", silences in any::<u16>()) {
        let mut decoder = decoder();
        for (index, letter) in letters.bytes().enumerate() {
            decoder.feed(&[0xE9, letter]);
            if silences >> (index % 16) & 1 == 1 {
                decoder.timeout();
            }
        }
        let kept: Vec<_> = drain(&mut decoder).into_iter().filter(|event| matches!(event, Event::Key(_))).collect();
        prop_assert_eq!(kept, typed(&letters).into_iter().map(Event::Key).collect::<Vec<_>>());
    }
}

/// How refused bytes are grouped depends on when they are fetched; their number does not.
fn joined(events: Vec<Event>) -> Vec<Event> {
    let mut joined: Vec<Event> = Vec::new();
    for event in events {
        match (joined.last_mut(), event) {
            (Some(Event::BadBytes(before)), Event::BadBytes(more)) => *before += more,
            (_, event) => joined.push(event),
        }
    }
    joined
}
