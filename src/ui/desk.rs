//! The desk: a stack of screens with one head, one message line and one key line. It turns a key into a command,
//! hands it to the screen on top and does what the answer says.

use super::canvas::Canvas;
use super::face::{Event, Face};
use super::guide;
use super::keys::{self, Key, Place};
use super::lock::{Lock, Turned, Watch};
use super::look::Role;
use super::screen::{Answer, Bench, Finished, Job, Progress, Screen, Step};
use super::screens;
use crate::deeds::Sitting;
use crate::domain::lookup::Spot;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::i18n::{Lang, label, msg, numbers};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How often the end of long work is looked for.
const LOOK: Duration = Duration::from_millis(100);
/// The progress line changes at most once in so many looks: once a second.
const LOOKS_A_LINE: u32 = 10;

pub struct Desk {
    sitting: Sitting,
    lang: Lang,
    stack: Vec<Box<dyn Screen>>,
    message: String,
    /// What typing does not wipe away, or nobody who types on would ever read it.
    message_stays: bool,
    size: (u16, u16),
    work: Option<Working>,
    stale: bool,
    redraw: bool,
    left: bool,
    /// Pages for the printer behind the terminal, the first first.
    pages: VecDeque<String>,
    watch: Watch,
    lock: Option<Lock>,
    /// The seat ended at the lock: its code was not known.
    shut_out: bool,
}

/// Work beside the screen, and how far it has come.
struct Working {
    title: String,
    end: Receiver<Finished>,
    done: Arc<AtomicUsize>,
    total: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    looks: u32,
}

impl Desk {
    /// A desk that opens on Today.
    pub fn new(sitting: Sitting, lang: Lang) -> Desk {
        let watch = Watch::new(sitting.equipment.lock_after, sitting.now().unix());
        let mut desk = Desk {
            sitting,
            lang,
            stack: Vec::new(),
            message: String::new(),
            message_stays: false,
            size: (80, 24),
            work: None,
            stale: true,
            redraw: false,
            left: false,
            pages: VecDeque::new(),
            watch,
            lock: None,
            shut_out: false,
        };
        let mut bench = Bench { sitting: &mut desk.sitting, lang, size: desk.size };
        let today = screens::today::Today::open(&mut bench);
        desk.stack.push(Box::new(today));
        desk
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// True where the seat ended because its code was not known.
    pub fn shut_out(&self) -> bool {
        self.shut_out
    }

    pub fn press(&mut self, key: Key) {
        self.watch.touch(self.sitting.now().unix());
        if self.lock.is_some() {
            return self.press_locked(key);
        }
        self.stale = true;
        if self.work.is_some() {
            // Only giving up is understood while something long is done.
            if key == Key::Esc || key == Key::Ctrl('x') {
                self.stop_work();
            }
            return;
        }
        let Some(place) = self.stack.last().map(|screen| screen.place()) else { return };
        let command = keys::command(place, key);
        self.message_stays &= command.is_none();
        if !self.message_stays {
            self.message.clear();
        }
        let step = match command {
            Some(command) => self.act(command),
            None => self.top(|screen, bench| screen.typed(key, bench)),
        };
        self.follow(step);
    }

    /// A desk that is locked knows its code, the language and the way out.
    fn press_locked(&mut self, key: Key) {
        match keys::command(Place::Everywhere, key) {
            Some(Command::Language) => self.switch_language(),
            Some(Command::Redraw) => self.redraw = true,
            Some(Command::Leave) => self.left = true,
            _ => {
                let Some(lock) = &mut self.lock else { return };
                match lock.press(key, &mut self.sitting) {
                    // Not a byte for a letter of the code.
                    Turned::Typed => return,
                    Turned::Wrong => {}
                    Turned::Open => self.lock = None,
                    Turned::ShutOut => {
                        self.left = true;
                        self.shut_out = true;
                    }
                }
            }
        }
        self.message.clear();
        self.stale = true;
    }

    /// Hides everything. What is being typed is kept first: nobody may ever come back to it.
    fn lock_up(&mut self) {
        self.hang_up();
        self.message.clear();
        self.lock = Some(Lock::of(&self.sitting));
        self.stale = true;
    }

    fn act(&mut self, command: Command) -> Step {
        let step = self.top(|screen, bench| screen.act(command, bench));
        if matches!(step, Step::Pass) { self.act_everywhere(command) } else { step }
    }

    /// What a command does wherever one is.
    fn act_everywhere(&mut self, command: Command) -> Step {
        let place = self.stack.last().map_or(Place::Today, |screen| screen.place());
        let lang = self.lang;
        let mut bench = Bench { sitting: &mut self.sitting, lang, size: self.size };
        match command {
            Command::Language => {
                self.switch_language();
                Step::Stay
            }
            Command::Help => {
                let said = label(lang, if place == Place::Page { "guide-open" } else { "guide-again" });
                Step::OpenSaying(Box::new(screens::page::Page::help(place, lang)), said)
            }
            Command::Guide => Step::Open(Box::new(screens::page::Page::guide(lang))),
            Command::Commands => Step::Open(Box::new(screens::palette::Palette::new(lang))),
            Command::Redraw => {
                self.redraw = true;
                Step::Stay
            }
            Command::Back if self.stack.len() > 1 => Step::Close(Answer::Nothing),
            Command::Leave => Step::Leave,
            Command::Today => {
                self.stack.truncate(1);
                self.top(|screen, bench| screen.answered(&Answer::Nothing, bench))
            }
            Command::CandidateNew => screens::form::open::candidate_new(&mut bench),
            Command::NoteNew => screens::form::open::note_new(&mut bench),
            Command::ListNew => screens::form::open::list_new(&mut bench),
            Command::Lists => screens::lists::open(&mut bench),
            Command::CandidateFind => Step::Open(Box::new(screens::finder::Finder::candidates(&mut bench))),
            Command::EmployerFind => Step::Open(Box::new(screens::finder::Finder::employers(&mut bench))),
            Command::EmployerNew => screens::form::open::employer_new(&mut bench),
            Command::OfferFind => {
                let person = self.stack.iter().rev().find_map(|screen| screen.person());
                Step::Open(Box::new(screens::finder::Finder::offers(person, &mut bench)))
            }
            Command::Searches => screens::searches::open(None, &Spot::default(), &mut bench),
            Command::Duplicates => screens::pairs::all(&mut bench),
            Command::OfferNew => screens::form::open::offer_new(None, &mut bench),
            Command::Lock => {
                self.lock_up();
                Step::Stay
            }
            Command::Code => screens::code::open(&mut bench),
            Command::Print => Step::Say(label(lang, "print-none-here")),
            Command::Fetch => screens::page::Page::trays(&bench),
            Command::Put => Step::Say(label(lang, "tray-put-how")),
            Command::DraftResume => screens::today::resume_newest(&mut bench),
            Command::Weights => screens::page::Page::weights(&mut bench),
            Command::WeightsChange => screens::form::open::weights(&mut bench),
            _ => Step::Say(label(lang, "say-not-here")),
        }
    }

    fn top(&mut self, act: impl FnOnce(&mut dyn Screen, &mut Bench<'_>) -> Step) -> Step {
        let mut bench = Bench { sitting: &mut self.sitting, lang: self.lang, size: self.size };
        match self.stack.last_mut() {
            Some(screen) => act(screen.as_mut(), &mut bench),
            None => Step::Leave,
        }
    }

    fn follow(&mut self, step: Step) {
        match step {
            Step::Stay => {}
            Step::Pass => self.message = label(self.lang, "say-no-such-key"),
            Step::Say(text) => self.message = text,
            Step::Open(screen) => self.stack.push(screen),
            Step::OpenSaying(screen, text) => {
                self.stack.push(screen);
                self.message = text;
            }
            Step::Swap(screen) => {
                self.stack.pop();
                self.stack.push(screen);
            }
            Step::SwapSaying(screen, text) => {
                self.stack.pop();
                self.stack.push(screen);
                self.message = text;
            }
            Step::Close(answer) => self.close(answer),
            Step::Print(page, said) => {
                self.pages.push_back(page);
                self.close(Answer::Done(said));
            }
            Step::Work(job) => self.begin(job),
            Step::Leave => self.left = true,
        }
    }

    fn close(&mut self, answer: Answer) {
        if self.stack.len() < 2 {
            return;
        }
        self.stack.pop();
        if let Answer::Done(text) = &answer {
            self.message.clone_from(text);
        }
        let step = match answer {
            Answer::Chosen(command) => self.act(command),
            answer => self.top(|screen, bench| screen.answered(&answer, bench)),
        };
        self.follow(step);
    }

    /// French, English, Portuguese, and round again; not one answer changes.
    fn switch_language(&mut self) {
        self.lang = self.lang.next();
        let mut bench = Bench { sitting: &mut self.sitting, lang: self.lang, size: self.size };
        for screen in &mut self.stack {
            screen.relabel(&mut bench);
        }
        // It is a wish for the next login; where it cannot be kept nothing is lost.
        let _ = self.sitting.remember_language(self.lang.code());
        self.message = label(self.lang, "say-language");
    }

    fn begin(&mut self, job: Job) {
        let mut sitting = match self.sitting.again() {
            Ok(sitting) => sitting,
            Err(error) => {
                self.message = sentences::error(&error, self.lang);
                return;
            }
        };
        let (sender, end) = channel();
        let (done, total) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let stop = Arc::new(AtomicBool::new(false));
        let told = (done.clone(), total.clone(), stop.clone());
        std::thread::spawn(move || {
            let progress: Progress<'_> = &|so_far, all| {
                told.0.store(so_far, Ordering::Relaxed);
                told.1.store(all, Ordering::Relaxed);
                !told.2.load(Ordering::Relaxed)
            };
            // Nobody listens any more where the desk was left meanwhile.
            let _ = sender.send((job.run)(&mut sitting, progress));
        });
        self.message.clone_from(&job.title);
        self.work = Some(Working { title: job.title, end, done, total, stop, looks: 0 });
    }

    fn stop_work(&mut self) {
        if let Some(work) = self.work.take() {
            work.stop.store(true, Ordering::Relaxed);
        }
        self.message = label(self.lang, "say-stopped");
    }

    fn look_at_work(&mut self) {
        let Some(work) = &mut self.work else { return };
        let Ok(finished) = work.end.try_recv() else {
            work.looks += 1;
            if work.looks.is_multiple_of(LOOKS_A_LINE) {
                let (done, total) = (work.done.load(Ordering::Relaxed), work.total.load(Ordering::Relaxed));
                let line = if total > 0 {
                    format!("{} {}", work.title, msg::work_progress(self.lang, done, total))
                } else {
                    format!("{} {}", work.title, numbers::number(self.lang, i64::try_from(done).unwrap_or(0)))
                };
                if line != self.message {
                    self.message = line;
                    self.stale = true;
                }
            }
            return;
        };
        self.work = None;
        self.stale = true;
        self.message.clear();
        let step = match finished {
            Finished::Open(open) => {
                let mut bench = Bench { sitting: &mut self.sitting, lang: self.lang, size: self.size };
                open(&mut bench)
            }
            Finished::Failed(error) => Step::Say(sentences::error(&error, self.lang)),
        };
        self.follow(step);
    }

    /// A form under another screen is kept as well as one on top.
    fn keep_beneath(&mut self) {
        let mut bench = Bench { sitting: &mut self.sitting, lang: self.lang, size: self.size };
        let beneath = self.stack.len().saturating_sub(1);
        for screen in self.stack.iter_mut().take(beneath) {
            if let Step::Say(trouble) = screen.tick(&mut bench) {
                self.message = trouble;
            }
        }
    }

    fn draw_frame(&mut self, canvas: &mut Canvas<'_>) {
        let (height, lang) = (canvas.height(), self.lang);
        let bench = Bench { sitting: &mut self.sitting, lang, size: self.size };
        let Some(screen) = self.stack.last() else { return };
        let right = head_right(bench.sitting, canvas.width(), lang);
        let title = match &self.lock {
            Some(_) => label(lang, "title-locked"),
            None => screen.title(&bench),
        };
        let end =
            canvas.width().saturating_sub(u16::try_from(super::canvas::columns(&right) + 2).unwrap_or(0));
        let edge = canvas.width().saturating_sub(1);
        canvas.put_within(1, 0, end, &title, Role::Plain);
        canvas.put_right(edge, 0, &right, Role::Plain);
        if let Some(lock) = &self.lock {
            return lock.draw(canvas, &bench.sitting.signer.name, lang);
        }
        screen.draw(canvas, lang);
        canvas.put(1, height.saturating_sub(2), &self.message, Role::Plain);
        let line = key_line(screen.place(), canvas.width(), lang);
        canvas.put_within(1, height.saturating_sub(1), edge, &line, Role::Plain);
    }
}

/// Narrower than this, a window gets the reduced form: what is not needed for the work gives way.
const NARROW: u16 = 72;

/// `EXERCICE  Afi K.  fr  lun. 23 nov.`; `EXERCICE` alone in a narrow window.
fn head_right(sitting: &Sitting, width: u16, lang: Lang) -> String {
    let today = sitting.today();
    let weekday = i8::try_from(today.weekday()).unwrap_or(0) + 1;
    let day = numbers::date_with_weekday(lang, weekday, today.month(), today.day());
    let exercise = sitting.office.exercise.then(|| label(lang, "head-exercise"));
    let parts = [exercise, Some(sitting.signer.name.clone()), Some(lang.code().to_owned()), Some(day)];
    let shown = if width < NARROW { 1 } else { parts.len() };
    let parts = parts.into_iter().take(shown);
    parts.flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// What the keys do here: a reading of the key table. Where not all have room the help, which names them all, and the
/// way back stay.
fn key_line(place: Place, width: u16, lang: Lang) -> String {
    let hint = |row: &keys::Binding| format!("{} {}", guide::keycap(row.key, lang), row.command.hint(lang));
    let hints = keys::line(place).map(hint);
    let mut hints: Vec<String> = hints.collect();
    while hints.len() > 2 && super::canvas::columns(&hints.join("  ")) + 2 > usize::from(width) {
        hints.remove(hints.len() - 2);
    }
    hints.join("  ")
}

impl Face for Desk {
    fn take(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.press(key),
            Event::Paste(text) => {
                self.watch.touch(self.sitting.now().unix());
                if let Some(lock) = &mut self.lock {
                    lock.paste(&text);
                } else if self.work.is_none() {
                    self.stale = true;
                    let step = self.top(|screen, bench| screen.pasted(&text, bench));
                    self.follow(step);
                }
            }
            Event::Resize { width, height } => {
                self.size = (width, height);
                self.stale = true;
            }
            Event::BadBytes(count) => {
                self.message = msg::say_bad_bytes(self.lang, count);
                self.message_stays = true;
                self.stale = true;
            }
        }
    }

    fn deadline(&self) -> Option<Duration> {
        if self.lock.is_some() {
            // Nothing happens by itself behind a lock.
            return None;
        }
        if self.work.is_some() {
            return Some(LOOK);
        }
        let lock = self.watch.left(self.sitting.now().unix());
        self.stack.iter().filter_map(|screen| screen.deadline()).chain(lock).min()
    }

    fn tick(&mut self) {
        if self.work.is_some() {
            self.keep_beneath();
            self.look_at_work();
            return;
        }
        if self.lock.is_some() {
            return;
        }
        if self.watch.is_due(self.sitting.now().unix()) {
            return self.lock_up();
        }
        let before = self.message.clone();
        self.keep_beneath();
        let step = self.top(|screen, bench| screen.tick(bench));
        self.stale |= !matches!(step, Step::Stay);
        self.follow(step);
        self.stale |= before != self.message;
    }

    fn stale(&self) -> bool {
        self.stale
    }

    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        self.stale = false;
        let mut canvas = Canvas::new(buffer);
        if canvas.width() < 40 || canvas.height() < 10 {
            let sentence = label(self.lang, "say-too-small");
            for (y, line) in (0..).zip(crate::i18n::width::wrap(&sentence, usize::from(canvas.width()))) {
                canvas.put(0, y, &line, Role::Plain);
            }
            return None;
        }
        self.draw_frame(&mut canvas);
        canvas.cursor()
    }

    fn redraw_wanted(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn print(&mut self) -> Option<String> {
        self.pages.pop_front()
    }

    fn left(&self) -> bool {
        self.left
    }

    fn hang_up(&mut self) {
        let mut bench = Bench { sitting: &mut self.sitting, lang: self.lang, size: self.size };
        for screen in &mut self.stack {
            screen.hang_up(&mut bench);
        }
    }
}
