#![allow(clippy::expect_used, reason = "a test may fail")]

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{self, Sender};

use ratatui::style::Style;

use super::super::caps::Surroundings;
use super::*;
use crate::ui::keys::Key;

fn caps() -> Caps {
    Caps::of(&Surroundings { term: Some("xterm"), lang: Some("C.UTF-8"), ..Surroundings::default() })
}

const SIZE: Size = Size::new(80, 24);

/// Shows what was typed; Ctrl-X leaves, Ctrl-L asks for a redraw.
#[derive(Default)]
struct Notebook {
    text: String,
    events: Vec<Event>,
    is_stale: bool,
    wants_redraw: bool,
    has_left: bool,
    hung_up: usize,
    ticks: usize,
    draws: usize,
    wait: Option<Duration>,
    leaves_after_ticks: Option<usize>,
    /// What Ctrl-P has asked for.
    pages: Vec<String>,
    /// What the sink had got when the line was given up.
    sink: Option<Rc<RefCell<Vec<Vec<u8>>>>>,
    written_at_hang_up: usize,
}

impl Face for Notebook {
    fn take(&mut self, event: Event) {
        self.is_stale = true;
        match &event {
            Event::Key(Key::Char(c)) => self.text.push(*c),
            Event::Key(Key::Ctrl('x')) => self.has_left = true,
            Event::Key(Key::Ctrl('l')) => self.wants_redraw = true,
            Event::Key(Key::Ctrl('p')) => self.pages.push(format!("page: {}\n", self.text)),
            _ => {}
        }
        self.events.push(event);
    }

    fn deadline(&self) -> Option<Duration> {
        self.wait
    }

    fn tick(&mut self) {
        self.ticks += 1;
        self.has_left |= self.leaves_after_ticks == Some(self.ticks);
    }

    fn stale(&self) -> bool {
        self.is_stale
    }

    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        self.draws += 1;
        self.is_stale = false;
        let area = buffer.area;
        buffer.set_stringn(0, 0, &self.text, usize::from(area.width), Style::new());
        Some(Position::new((self.text.len() as u16).min(area.width - 1), 0))
    }

    fn redraw_wanted(&mut self) -> bool {
        mem::take(&mut self.wants_redraw)
    }

    fn print(&mut self) -> Option<String> {
        (!self.pages.is_empty()).then(|| self.pages.remove(0))
    }

    fn left(&self) -> bool {
        self.has_left
    }

    fn hang_up(&mut self) {
        self.hung_up += 1;
        self.written_at_hang_up = self.sink.as_ref().map_or(0, |sink| sink.borrow().len());
    }
}

/// Keeps each write apart.
#[derive(Default)]
struct Sink {
    writes: Rc<RefCell<Vec<Vec<u8>>>>,
    fails: Vec<io::Error>,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(error) = self.fails.pop() {
            return Err(error);
        }
        self.writes.borrow_mut().push(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn typing(text: &str) -> Input {
    Input::Bytes(text.as_bytes().to_vec())
}

/// Plays inputs that all wait when the loop begins, then hangs up.
fn play(inputs: &[Input], sink: &mut Sink, face: &mut Notebook) -> io::Result<End> {
    let (sender, receiver) = mpsc::channel();
    for input in inputs {
        sender.send(input.clone()).expect("the receiver lives");
    }
    drop(sender);
    run(&receiver, sink, SIZE, caps(), face)
}

/// Plays inputs one at a time: each is sent when the loop has come to rest after the one before.
struct Waiter<'a> {
    sender: Option<Sender<Input>>,
    inputs: std::slice::Iter<'a, Input>,
    face: Notebook,
}

impl Face for Waiter<'_> {
    fn take(&mut self, event: Event) {
        self.face.take(event);
    }
    fn deadline(&self) -> Option<Duration> {
        None
    }
    fn tick(&mut self) {}
    fn stale(&self) -> bool {
        self.face.stale()
    }
    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        match (self.inputs.next(), &self.sender) {
            (Some(input), Some(sender)) => sender.send(input.clone()).expect("the receiver lives"),
            _ => self.sender = None,
        }
        self.face.draw(buffer)
    }
    fn redraw_wanted(&mut self) -> bool {
        self.face.redraw_wanted()
    }
    fn print(&mut self) -> Option<String> {
        self.face.print()
    }
    fn left(&self) -> bool {
        self.face.left()
    }
    fn hang_up(&mut self) {
        self.face.hang_up();
    }
}

fn one_by_one(inputs: &[Input]) -> (Vec<Vec<u8>>, Notebook, End) {
    let (sender, receiver) = mpsc::channel();
    let mut waiter = Waiter { sender: Some(sender), inputs: inputs.iter(), face: Notebook::default() };
    let mut sink = Sink::default();
    let end = run(&receiver, &mut sink, SIZE, caps(), &mut waiter).expect("the sink takes all");
    (sink.writes.take(), waiter.face, end)
}

fn error(kind: ErrorKind) -> io::Error {
    kind.into()
}

#[test]
fn all_that_waits_is_one_frame() {
    let mut sink = Sink::default();
    let mut face = Notebook::default();
    let end = play(&[typing("a"), typing("b"), typing("c"), typing("\x18")], &mut sink, &mut face)
        .expect("all well");
    assert_eq!(end, End::Left);
    assert_eq!(face.draws, 1);
    let writes = sink.writes.take();
    assert_eq!(writes.len(), 2, "{writes:?}");
    assert!(writes[0].starts_with(b"\x1b[?1049;2004h\x1b[m\x1b[H\x1b[J"));
    assert_eq!(writes[1], leave(&caps()));
}

#[test]
fn each_key_is_one_write_and_nothing_changed_is_none() {
    let (writes, face, end) = one_by_one(&[typing("a"), typing("\t"), typing("b")]);
    assert_eq!(end, End::HungUp);
    assert_eq!(&writes[1..], [b"a", b"b"]);
    assert_eq!((face.hung_up, face.text.as_str()), (1, "ab"));
}

#[test]
fn line_that_is_gone_gets_nothing_more() {
    let mut sink = Sink::default();
    let mut face = Notebook::default();
    assert_eq!(
        play(&[typing("abc"), Input::Hangup], &mut sink, &mut face).expect("a hang-up is an end"),
        End::HungUp
    );
    assert_eq!((face.hung_up, face.text.as_str()), (1, "abc"));
    assert_eq!(sink.writes.borrow().len(), 1);
}

#[test]
fn failing_sink_is_a_hang_up() {
    for lost in
        [error(ErrorKind::BrokenPipe), io::Error::from_raw_os_error(5), error(ErrorKind::ConnectionReset)]
    {
        let mut sink = Sink { fails: vec![lost], ..Sink::default() };
        let mut face = Notebook::default();
        assert_eq!(play(&[typing("a")], &mut sink, &mut face).expect("an end"), End::HungUp);
        assert_eq!(face.hung_up, 1);
        assert!(sink.writes.borrow().is_empty());
    }
    let mut sink = Sink { fails: vec![error(ErrorKind::StorageFull)], ..Sink::default() };
    let mut face = Notebook::default();
    assert!(play(&[], &mut sink, &mut face).is_err());
    assert_eq!(face.hung_up, 1);
}

#[test]
fn sink_that_hesitates_is_tried_again() {
    let fails = vec![error(ErrorKind::WouldBlock), error(ErrorKind::Interrupted)];
    let mut sink = Sink { fails, ..Sink::default() };
    let mut face = Notebook::default();
    assert_eq!(play(&[typing("\x18")], &mut sink, &mut face).expect("an end"), End::Left);
    assert_eq!(sink.writes.borrow().len(), 2);
}

#[test]
fn signal_keeps_drafts_before_the_terminal_is_given_back() {
    let mut sink = Sink::default();
    let mut face = Notebook { sink: Some(sink.writes.clone()), ..Notebook::default() };
    assert_eq!(
        play(&[typing("a"), Input::Signal(15)], &mut sink, &mut face).expect("an end"),
        End::Signal(15)
    );
    assert_eq!((face.hung_up, face.written_at_hang_up), (1, 1));
    assert_eq!(sink.writes.borrow().last(), Some(&leave(&caps())));
}

#[test]
fn resize_is_clamped_told_and_drawn_in_full() {
    let resize = |width, height| Input::Resize { width, height };
    let (writes, face, _) = one_by_one(&[resize(60, 20), resize(9000, 0)]);
    let told = [Event::Resize { width: 60, height: 20 }, Event::Resize { width: 300, height: 24 }];
    assert_eq!(face.events, told);
    assert!(writes[1..].iter().all(|write| write.ends_with(b"\x1b[H\x1b[J")), "{writes:?}");
    let (writes, face, _) = one_by_one(&[resize(80, 24)]);
    assert_eq!((writes.len(), face.events.len()), (2, 0), "there and back");
}

#[test]
fn redraw_and_resume_begin_from_nothing() {
    let (writes, _, _) = one_by_one(&[typing("a"), typing("\x0c"), Input::Resume]);
    let text = |index: usize| String::from_utf8_lossy(&writes[index]).into_owned();
    assert!(
        text(2).contains("\x1b[J") && text(2).contains('a') && text(2).ends_with("\x1b[?25h"),
        "{writes:?}"
    );
    assert!(text(3).starts_with("\x1b[?1049;2004h") && text(3).contains('a'), "{writes:?}");
}

#[test]
fn lone_esc_comes_without_another_key() {
    let (sender, receiver) = mpsc::channel();
    sender.send(typing("\x1b")).expect("the receiver lives");
    let mut face = Notebook {
        wait: Some(Duration::from_millis(200)),
        leaves_after_ticks: Some(1),
        ..Notebook::default()
    };
    let began = Instant::now();
    let end = run(&receiver, &mut Sink::default(), SIZE, caps(), &mut face).expect("an end");
    assert_eq!((end, face.events.as_slice()), (End::Left, [Event::Key(Key::Esc)].as_slice()));
    assert!(began.elapsed() >= Duration::from_millis(200));
}

#[test]
fn face_that_is_always_due_does_not_spin() {
    let (_sender, receiver) = mpsc::channel();
    let mut face =
        Notebook { wait: Some(Duration::ZERO), leaves_after_ticks: Some(5), ..Notebook::default() };
    let began = Instant::now();
    run(&receiver, &mut Sink::default(), SIZE, caps(), &mut face).expect("an end");
    assert!(began.elapsed() >= SHORTEST_SLEEP * 5);
}

#[test]
fn nothing_is_left_on_the_screen() {
    let of = |term| leave(&Caps::of(&Surroundings { term: Some(term), ..Surroundings::default() }));
    assert!(
        ["vt100", "linux", "xterm"].into_iter().all(|term| of(term).starts_with(b"\x1b[m\x1b[r\x1b[H\x1b[J"))
    );
    assert!(of("linux").ends_with(b"\x1b[3J"));
    assert!(of("xterm").ends_with(b"\x1b[?1049l"));
}

#[test]
fn a_page_for_the_printer_is_the_one_write_of_its_key_and_the_screen_goes_on_as_it_was() {
    let (writes, _, _) = one_by_one(&[typing("a"), typing("\x10"), typing("b")]);
    assert_eq!(&writes[1..], [b"a".to_vec(), b"\x1b[5ipage: a\r\n\x1b[4i".to_vec(), b"b".to_vec()]);
}

#[test]
fn a_page_is_printed_by_who_leaves_in_the_same_breath() {
    let mut sink = Sink::default();
    let mut face = Notebook::default();
    let end = play(&[typing("a\x10\x18")], &mut sink, &mut face).expect("all well");
    assert_eq!(end, End::Left);
    let writes = sink.writes.take();
    let last = writes.last().expect("a write");
    assert_eq!(last[..], [b"\x1b[5ipage: a\r\n\x1b[4i".as_slice(), &leave(&caps())].concat());
}

/// A sink that has taken a picture and not written it until it is told to.
#[derive(Default)]
struct Slow {
    pictures: usize,
    is_busy: bool,
}

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pictures += 1;
        self.is_busy = true;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_busy { Err(ErrorKind::WouldBlock.into()) } else { Ok(()) }
    }
}

#[test]
fn keys_are_taken_while_a_line_hangs_and_no_picture_is_made_for_nobody() {
    let (sender, inputs) = std::sync::mpsc::channel();
    let hanging = std::thread::spawn(move || {
        let (mut sink, mut face) = (Slow::default(), Notebook::default());
        let end = run(&inputs, &mut sink, Size::new(80, 24), caps(), &mut face).expect("an end");
        (sink.pictures, face.text.clone(), face.hung_up, end)
    });
    for letter in ["a", "b", "c"] {
        sender.send(typing(letter)).expect("it takes keys");
        std::thread::yield_now();
    }
    sender.send(Input::Signal(15)).expect("it takes keys");
    let (pictures, text, hung_up, end) = hanging.join().expect("no panic");
    assert_eq!((text.as_str(), hung_up, end), ("abc", 1, End::Signal(15)));
    assert_eq!(pictures, 2, "the first, and what gives the terminal back");
}
