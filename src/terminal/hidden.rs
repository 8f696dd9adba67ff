//! A terminal that does not show what is typed, for a secret. However the question ends, by an answer or a signal, what
//! is typed afterwards is shown again.

use std::io::{self, IsTerminal, stdin};

/// As long as this lives nothing is echoed; where standard input is no terminal it does nothing.
pub struct Hidden {
    #[cfg(unix)]
    shown: Option<Shown>,
}

/// How the terminal was, and the thread that sets it so when a signal ends the program.
#[cfg(unix)]
struct Shown {
    before: rustix::termios::Termios,
    watch: signal_hook::iterator::Handle,
}

#[cfg(unix)]
impl Hidden {
    /// # Errors
    /// The terminal cannot be set, or no thread is to be had.
    pub fn begin() -> io::Result<Hidden> {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        if !stdin().is_terminal() {
            return Ok(Hidden { shown: None });
        }
        let before = tcgetattr(stdin())?;
        let watch = watch(before.clone())?;
        let mut hidden = before.clone();
        hidden.local_modes.remove(LocalModes::ECHO);
        tcsetattr(stdin(), OptionalActions::Flush, &hidden)?;
        Ok(Hidden { shown: Some(Shown { before, watch }) })
    }
}

/// Whoever presses Ctrl-C at the question gets her terminal back.
#[cfg(unix)]
fn watch(before: rustix::termios::Termios) -> io::Result<signal_hook::iterator::Handle> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let handle = signals.handle();
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            show(&before);
            std::process::exit(128 + signal);
        }
    })?;
    Ok(handle)
}

#[cfg(unix)]
fn show(before: &rustix::termios::Termios) {
    // A terminal that is gone needs nothing.
    let _ = rustix::termios::tcsetattr(stdin(), rustix::termios::OptionalActions::Now, before);
}

#[cfg(unix)]
impl Drop for Hidden {
    fn drop(&mut self) {
        if let Some(Shown { before, watch }) = &self.shown {
            show(before);
            watch.close();
        }
    }
}

#[cfg(not(unix))]
impl Hidden {
    /// # Errors
    /// None.
    pub fn begin() -> io::Result<Hidden> {
        Ok(Hidden {})
    }
}
