//! A desk left alone, on one screen after another: it writes nothing and takes nothing of the processor.

use super::desk::Desk;
use super::process::PATIENCE;
use super::screen::Screen;
use super::{Length, Outcome};
use std::time::{Duration, Instant};

/// Keys from Today to a screen, and what is read there.
const SCREENS: [(&str, &str, &str); 6] = [
    ("Today", "", "F1 aide"),
    ("help", "\x1bOP", "AIDE"),
    ("find", "\x1bOR", "CHERCHER UNE PERSONNE"),
    ("offers", "\x1bOS", "OFFRES"),
    ("commands", "\x0b", "COMMANDES"),
    ("form", "\x1bOQAgbeko-Fictive\tEssi", "Essi"),
];
const USUAL: Duration = Duration::from_secs(60);
/// Looking after the clock may take this of the processor, a minute: steps are of 10 ms.
const CPU: Duration = Duration::from_millis(20);

pub fn run(length: Length) -> Outcome<String> {
    let desk = Desk::new()?;
    let time = length.time.unwrap_or(USUAL);
    let mut seats = Vec::new();
    for (name, keys, text) in SCREENS {
        let mut screen = Screen::open(&desk)?;
        screen.shows(&["F1 aide"])?;
        screen.sends(keys)?;
        screen.shows(&[text])?;
        comes_to_rest(&screen, name)?;
        seats.push((name, screen.bytes(), screen.cpu(), screen));
    }
    std::thread::sleep(time);
    let mut most = Duration::ZERO;
    for (name, bytes, cpu, screen) in &seats {
        let (written, burnt) = (screen.bytes() - bytes, screen.cpu() - *cpu);
        if written > 0 {
            return Err(format!("{name}: {written} bytes in {time:?} of nothing"));
        }
        if burnt > CPU * u32::try_from(1 + time.as_secs() / 60).unwrap_or(1) {
            return Err(format!("{name}: {burnt:?} of the processor in {time:?} of nothing"));
        }
        most = most.max(burnt);
    }
    for (.., screen) in &mut seats {
        screen.signalled("TERM")?;
    }
    let names: Vec<&str> = SCREENS.iter().map(|(name, ..)| *name).collect();
    let (count, most) = (names.len(), most.as_millis());
    Ok(format!("{count} screens ({}) for {} s: 0 bytes, at most {most} ms", names.join(", "), time.as_secs()))
}

/// What a screen begins beside itself (an index, a draft after two seconds) is over.
fn comes_to_rest(screen: &Screen, name: &str) -> Outcome<()> {
    const QUIET: Duration = Duration::from_millis(2_500);
    let begin = Instant::now();
    loop {
        let before = (screen.cpu(), screen.bytes());
        std::thread::sleep(QUIET);
        if before == (screen.cpu(), screen.bytes()) {
            return Ok(());
        }
        if begin.elapsed() > PATIENCE {
            return Err(format!("{name} does not come to rest"));
        }
    }
}
