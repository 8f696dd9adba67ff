//! One interview from the first key to the register, through any number of seats: typed, cut, taken up, compared.
//!
//! The history begins with the last moment that must have been kept: a field that was left and shown, or all that was
//! shown before a signal. What is found after a cut must be one of its moments, letter for letter and cursor included;
//! what came after it is lost, and can only be the field in hand.

use super::Outcome;
use super::desk::Desk;
use super::dice::Dice;
use super::lines::Lines;
use super::moment::{Key, Moment, form};
use super::person::{FIRST, Person};
use super::process::{End, Gone};
use super::screen::Screen;
use super::storm::Figures;
use std::sync::Mutex;
use std::time::{Duration, Instant};

const F2: &str = "\x1bOQ";
const DOWN: &str = "\x1b[B";
const LEAVE: &str = "\x18";
/// A draft is written at most two seconds after the last key; some more on a busy machine.
const KEPT_BY: Duration = Duration::from_millis(3_000);
/// From a cut to the end: two seconds. A build that is not optimised runs where others build and test.
const MOST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 6_000 } else { 2_000 });
const CPU: Duration = Duration::from_millis(if cfg!(debug_assertions) { 2_000 } else { 500 });

/// How a seat at the full screen is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Hangup,
    Terminate,
    Interrupt,
    Kill,
    /// `kill -9` when the draft must have been written.
    LateKill,
    Close,
    /// Nobody reads any more; she types on; then a TERM.
    Stall,
    /// The line seems lost and is not: she goes on at another seat.
    Ghost,
}

const CUTS: [Cut; 8] = [
    Cut::Hangup,
    Cut::Terminate,
    Cut::Interrupt,
    Cut::Kill,
    Cut::LateKill,
    Cut::Close,
    Cut::Stall,
    Cut::Ghost,
];

pub struct Interview<'a> {
    pub desk: &'a Desk,
    pub dice: &'a mut Dice,
    pub figures: &'a Mutex<Figures>,
    pub person: Person,
    pub seat: usize,
    history: Vec<Moment>,
    /// It may be in the register.
    is_saved: bool,
    /// What happened to it, for whoever looks for the cause of a breach.
    trail: Vec<String>,
}

impl<'a> Interview<'a> {
    pub fn new(
        desk: &'a Desk,
        dice: &'a mut Dice,
        figures: &'a Mutex<Figures>,
        person: Person,
        seat: usize,
    ) -> Interview<'a> {
        Interview {
            desk,
            dice,
            figures,
            person,
            seat,
            history: vec![Moment::blank()],
            is_saved: false,
            trail: Vec::new(),
        }
    }

    /// Holds it, with one to three cuts on the way, until it stands in the register with exactly its answers.
    pub fn hold(mut self) -> Outcome<()> {
        let mut cuts = 1 + self.dice.below(3);
        while !self.is_registered()? {
            let is_cut = cuts > 0;
            cuts = cuts.saturating_sub(1);
            let held = if self.dice.once_in(3) { self.in_lines(is_cut) } else { self.on_screen(is_cut) };
            held.map_err(|breach| {
                let trail = self.trail.join(", ");
                format!("{} at seat {} ({trail}): {breach}", self.person.name, self.seat)
            })?;
        }
        self.figures(|figures| figures.interviews += 1);
        Ok(())
    }

    fn figures(&self, note: impl FnOnce(&mut Figures)) {
        if let Ok(mut figures) = self.figures.lock() {
            note(&mut figures);
        }
    }

    fn letters(&self) -> &'static str {
        FIRST.get(self.seat % 2).copied().unwrap_or_default()
    }

    fn last(&self) -> Moment {
        self.history.last().cloned().unwrap_or_else(Moment::blank)
    }

    /// From here on nothing of what was typed so far may be lost.
    fn is_kept(&mut self) {
        self.history = vec![self.last()];
    }

    /// Once, with exactly her answers, and no draft left.
    fn is_registered(&mut self) -> Outcome<bool> {
        if !std::mem::take(&mut self.is_saved) {
            return Ok(false);
        }
        let found = self.desk.found(&self.person.name)?;
        let draft = self.desk.draft(self.letters())?;
        match (&found[..], draft) {
            ([], Some(_)) => Ok(false),
            ([reference], None) => {
                let shown = self.desk.json(&["show", reference])?;
                match self.person.differs(&shown["fields"]) {
                    Some(difference) => Err(format!("{} {reference}: {difference}", self.person.name)),
                    None => Ok(true),
                }
            }
            (found, draft) => {
                let draft = if draft.is_some() { "a" } else { "no" };
                Err(format!(
                    "{} is in the register {} times, with {draft} draft",
                    self.person.name,
                    found.len()
                ))
            }
        }
    }

    // On the screen.

    fn on_screen(&mut self, is_cut: bool) -> Outcome<()> {
        let mut screen = Screen::open(self.desk)?;
        self.takes_up(&mut screen)?;
        let plan = self.keys();
        let until = if is_cut { self.dice.below(plan.len() + 1) } else { plan.len() };
        for key in plan.iter().take(until) {
            self.press(&mut screen, *key)?;
            if matches!(key, Key::Next | Key::Before) {
                screen.agrees(&self.last())?;
                // A draft that had to wait for the file is told, and written a little later.
                if !screen.text().contains("Un autre poste écrit") {
                    self.is_kept();
                }
            } else if self.dice.once_in(8) {
                screen.agrees(&self.last())?;
            }
        }
        let rest = plan.get(until..).unwrap_or_default();
        if rest.is_empty() && (!is_cut || self.dice.once_in(2)) {
            self.saves(&mut screen, is_cut)
        } else {
            let cut = self.dice.one_of(&CUTS).copied().unwrap_or(Cut::Hangup);
            self.loses(screen, cut, rest).map_err(|breach| format!("{cut:?}: {breach}"))
        }
    }

    fn press(&mut self, screen: &mut Screen, key: Key) -> Outcome<()> {
        self.history.push(self.last().press(key));
        screen.sends(&key.bytes())
    }

    /// What brings the form from where it stands to her answers, with slips and second thoughts.
    fn keys(&mut self) -> Vec<Key> {
        let now = self.last();
        let first = self.half_told().first().copied().unwrap_or(now.place).min(now.place);
        let mut keys = vec![Key::Before; now.place - first];
        for place in first..=self.person.last() {
            let answer = self.person.answers.get(place).cloned().unwrap_or_default();
            let stands = now.answers.get(place).cloned().unwrap_or_default();
            if place > first {
                keys.push(Key::Next);
            }
            match answer.strip_prefix(stands.as_str()) {
                Some(_) if place == first => keys.push(Key::End),
                Some(_) => {}
                None => keys.push(Key::Clear),
            }
            let rest = answer.strip_prefix(stands.as_str()).unwrap_or(&answer);
            for (typed, letter) in rest.chars().enumerate() {
                // Not in an empty field: the first letter of a name tells whose draft it is.
                if typed > 0 && self.dice.once_in(12) {
                    keys.extend([Key::Char('q'), Key::Backspace]);
                }
                if typed > 0 && self.dice.once_in(20) {
                    keys.extend([Key::Left, Key::End]);
                }
                keys.push(Key::Char(letter));
            }
            if place > 0 && self.dice.once_in(15) {
                keys.extend([Key::Before, Key::Next]);
            }
        }
        keys
    }

    /// Fields before the one in hand whose answer is not hers: half a line was taken for it.
    fn half_told(&self) -> Vec<usize> {
        let now = self.last();
        (0..now.place).filter(|place| now.answers.get(*place) != self.person.answers.get(*place)).collect()
    }

    /// Begins, or goes on from Today; what the form then shows must be what was found.
    fn takes_up(&mut self, screen: &mut Screen) -> Outcome<()> {
        screen.shows(&["F1 aide"])?;
        let Some(draft) = self.desk.draft(self.letters())? else {
            self.finds(None)?;
            screen.sends(F2)?;
            return screen.agrees(&self.last());
        };
        let line = format!("Entretien avec {}", draft.initials);
        for _ in 0..4 {
            if screen.row().contains(&line) {
                break;
            }
            let before = screen.row();
            screen.sends(DOWN)?;
            let begin = Instant::now();
            while screen.row() == before && begin.elapsed() < KEPT_BY {
                std::thread::sleep(Duration::from_millis(2));
            }
        }
        if !screen.row().contains(&line) {
            return Err(format!("{line:?} is not offered:\n{}", screen.text()));
        }
        screen.sends("\r")?;
        screen.shows(&["NOUVEAU CANDIDAT"])?;
        let draft = self.desk.draft(self.letters())?;
        self.finds(draft.as_ref().map(Moment::of))?;
        self.figures(|figures| figures.resumed += 1);
        screen.agrees(&self.last())
    }

    /// What a cut has left must be a moment of the history; a draft is kept of every moment but a blank one.
    fn finds(&mut self, found: Option<Moment>) -> Outcome<()> {
        let is_it = |moment: &Moment| match &found {
            Some(found) => found == moment,
            None => moment.is_blank(),
        };
        let Some(place) = self.history.iter().rposition(is_it) else {
            let (first, last) = (self.history.first(), self.history.last());
            return Err(format!("found {found:?}\nkept at least {first:?}\ntyped in the end {last:?}"));
        };
        let keys = self.history.len() - 1 - place;
        self.figures(|figures| figures.lost = figures.lost.max(keys));
        self.history = vec![found.unwrap_or_else(Moment::blank)];
        Ok(())
    }

    fn loses(&mut self, mut screen: Screen, cut: Cut, rest: &[Key]) -> Outcome<()> {
        self.figures(|figures| figures.cut(&format!("{cut:?}")));
        self.trail.push(format!("{cut:?} at field {}", self.last().place));
        if matches!(cut, Cut::LateKill | Cut::Ghost) || self.dice.once_in(2) {
            screen.agrees(&self.last())?;
            // -9 alone may cost what stands in the field in hand, and a seat that lives on has not been asked yet.
            if !matches!(cut, Cut::Kill | Cut::Ghost) {
                self.is_kept();
            }
        }
        let (gone, code) = match cut {
            Cut::Hangup => (screen.signalled("HUP")?, End::Code(129)),
            Cut::Terminate => (screen.signalled("TERM")?, End::Code(143)),
            Cut::Interrupt => (screen.signalled("INT")?, End::Code(130)),
            Cut::Kill => (screen.signalled("KILL")?, End::Killed),
            Cut::LateKill => {
                std::thread::sleep(KEPT_BY);
                (screen.signalled("KILL")?, End::Killed)
            }
            Cut::Close => (screen.closed()?, End::Code(129)),
            Cut::Stall => {
                screen.hangs()?;
                for key in rest.iter().take(1 + self.dice.below(40)) {
                    self.press(&mut screen, *key)?;
                }
                self.waits_for_the_draft()?;
                (screen.signalled("TERM")?, End::Code(143))
            }
            Cut::Ghost => (self.haunted(&mut screen)?, End::Code(129)),
        };
        self.ended(gone, &[code])
    }

    fn ended(&self, gone: Gone, codes: &[End]) -> Outcome<()> {
        self.figures(|figures| {
            // Who leaves by herself waits for the seal of the log; a cut has no time.
            let slowest =
                if codes.contains(&End::Code(0)) { &mut figures.slowest_leave } else { &mut figures.slowest };
            *slowest = gone.took.max(*slowest);
            figures.cpu = figures.cpu.max(gone.cpu);
        });
        if !codes.contains(&gone.end) {
            return Err(format!("it ended with {:?} and not {codes:?}", gone.end));
        }
        if gone.took > MOST && !codes.contains(&End::Code(0)) {
            return Err(format!("it took {:?} to end", gone.took));
        }
        if gone.cpu > CPU { Err(format!("it burnt {:?} of the processor", gone.cpu)) } else { Ok(()) }
    }

    /// Nobody sees what she types: it must be written all the same.
    fn waits_for_the_draft(&mut self) -> Outcome<()> {
        let begin = Instant::now();
        while !self.last().is_blank() {
            let draft = self.desk.draft(self.letters())?;
            if draft.as_ref().map(Moment::of) == Some(self.last()) {
                break;
            }
            if begin.elapsed() > 2 * KEPT_BY {
                return Err(format!("not kept: {:?}, but {draft:?}", self.last()));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        self.is_kept();
        Ok(())
    }

    /// She goes on at another seat while this one lives: it says so at its next key, and writes nothing.
    fn haunted(&mut self, ghost: &mut Screen) -> Outcome<Gone> {
        if self.desk.draft(self.letters())?.is_none() {
            return ghost.signalled("HUP");
        }
        let mut next = Screen::open(self.desk)?;
        self.takes_up(&mut next)?;
        ghost.sends("zz\t")?;
        ghost.shows(&["L'entretien continue sur un autre poste"])?;
        let gone = ghost.signalled("HUP")?;
        let draft = self.desk.draft(self.letters())?;
        if draft.as_ref().map(Moment::of) != Some(self.last()) {
            return Err(format!("the seat that was taken over wrote {draft:?}"));
        }
        next.sends(LEAVE)?;
        self.ended(next.left()?, &[End::Code(0)])?;
        Ok(gone)
    }

    fn saves(&mut self, screen: &mut Screen, is_cut: bool) -> Outcome<()> {
        screen.agrees(&self.last())?;
        self.is_saved = true;
        for _ in 0..2 {
            screen.sends(F2)?;
            if is_cut {
                // -9 may come before the key was read, and then costs what stands in the field in hand.
                self.figures(|figures| figures.cut("Saving"));
                self.trail.push(format!("Saving at field {}", self.last().place));
                let gone = screen.signalled("KILL")?;
                return self.ended(gone, &[End::Killed]);
            }
            if screen.shows(&["Enregistré", "est déjà là"])? == 0 {
                screen.sends(LEAVE)?;
                return self.ended(screen.left()?, &[End::Code(0)]);
            }
        }
        Err(format!("it is not saved:\n{}", screen.text()))
    }

    // In plain lines.

    fn in_lines(&mut self, is_cut: bool) -> Outcome<()> {
        let mut lines = Lines::open(self.desk)?;
        self.takes_up_in_lines(&mut lines)?;
        for place in self.half_told() {
            let answer = self.person.answers.get(place).cloned().unwrap_or_default();
            let key = form().field(place).map_or("", |field| field.key);
            lines.sends(&format!("{key}={answer}\n"))?;
            let mut mended = Moment { cursor: 0, ..self.last() };
            if let Some(stands) = mended.answers.get_mut(place) {
                stands.clone_from(&answer);
            }
            self.history = vec![mended];
            lines.asks(&self.last())?;
        }
        let places: Vec<usize> = (self.last().place..=self.person.last()).collect();
        let until = if is_cut { self.dice.below(places.len() + 1) } else { places.len() };
        for place in places.iter().take(until) {
            let answer = self.person.answers.get(*place).cloned().unwrap_or_default();
            lines.sends(&format!("{answer}\n"))?;
            self.history = vec![self.last().told(&answer)];
            lines.asks(&self.last())?;
        }
        let next = places.get(until).and_then(|place| self.person.answers.get(*place)).cloned();
        match next {
            None if !is_cut || self.dice.once_in(2) => self.saves_in_lines(&mut lines, is_cut),
            next => self.loses_lines(lines, &next.unwrap_or_default()),
        }
    }

    fn takes_up_in_lines(&mut self, lines: &mut Lines) -> Outcome<()> {
        let Some(draft) = self.desk.draft(self.letters())? else {
            self.finds(None)?;
            lines.sends("candidate-new\n")?;
            return lines.asks(&self.last()).map(drop);
        };
        lines.sends("today\n")?;
        let today = lines.answers("> ")?;
        let line = format!("Entretien avec {}", draft.initials);
        let offered = today.lines().find(|offered| offered.contains(&line));
        let number = offered.and_then(|offered| offered.split_once('.')).map(|(number, _)| number.trim());
        lines.sends(&format!("open {}\n", number.ok_or(format!("{line:?} is not offered: {today}"))?))?;
        self.finds(Some(Moment::of(&draft)))?;
        self.figures(|figures| figures.resumed += 1);
        lines.asks(&self.last())?;
        // Plain lines have no cursor: whatever is written from here stands at the beginning of a field.
        self.history.push(Moment { cursor: 0, ..self.last() });
        Ok(())
    }

    fn loses_lines(&mut self, mut lines: Lines, next: &str) -> Outcome<()> {
        let half: String = next.chars().take(self.dice.below(next.chars().count() + 1)).collect();
        lines.sends(&half)?;
        let way = self.dice.one_of(&["closed", "TERM", "HUP", "KILL"]).copied().unwrap_or("closed");
        self.figures(|figures| figures.cut(&format!("lines {way}")));
        self.trail.push(format!("lines {way} at field {}", self.last().place));
        let (gone, codes) = match way {
            "closed" => {
                // Half a line at the end is a line: an answer that stands, or one that is refused and stays.
                if !half.trim().is_empty() {
                    let told = self.last().told(half.trim());
                    self.history.push(Moment { place: self.last().place, ..told.clone() });
                    self.history.push(told);
                }
                (lines.closed()?, vec![End::Code(0), End::Code(3)])
            }
            "TERM" => (lines.signalled("TERM")?, vec![End::Code(143)]),
            "HUP" => (lines.signalled("HUP")?, vec![End::Code(129)]),
            _ => (lines.signalled("KILL")?, vec![End::Killed]),
        };
        self.ended(gone, &codes).map_err(|breach| format!("lines {way}: {breach}"))
    }

    fn saves_in_lines(&mut self, lines: &mut Lines, is_cut: bool) -> Outcome<()> {
        self.is_saved = true;
        for _ in 0..2 {
            lines.sends("save\n")?;
            if is_cut {
                self.figures(|figures| figures.cut("lines Saving"));
                self.trail.push("lines Saving".to_owned());
                let gone = lines.signalled("KILL")?;
                return self.ended(gone, &[End::Killed]);
            }
            if lines.says(&["Enregistré", "est déjà là"])? == 0 {
                return self.ended(lines.closed()?, &[End::Code(0), End::Code(3)]);
            }
        }
        Err("it is not saved".to_owned())
    }
}
