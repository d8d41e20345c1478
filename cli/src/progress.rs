//! The progress bar on a terminal.

use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a run must take before progress is shown.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the bar is redrawn, even without progress.
const TICK: Duration = Duration::from_millis(100);

/// The progress of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    done: u64,
    of: u64,
    what: String,
}

/// Shows a bar on standard error after half a second, if it is a terminal. A separate thread waits,
/// so that the first step of a long run is shown while it is in progress.
#[derive(Debug)]
pub struct Progress {
    told: Option<Sender<Told>>,
    printer: Option<JoinHandle<()>>,
}

impl Progress {
    /// A bar, if there is a terminal.
    #[must_use]
    pub fn start() -> Self {
        if !stderr().is_terminal() {
            return Self::silent();
        }
        let (sender, told) = channel();
        let printer = thread::spawn(move || show(&told, PATIENCE, ProgressDrawTarget::stderr()));
        Self {
            told: Some(sender),
            printer: Some(printer),
        }
    }

    /// No bar.
    #[must_use]
    pub fn silent() -> Self {
        Self {
            told: None,
            printer: None,
        }
    }

    /// Reports the number of completed steps and the current step.
    pub fn tell(&self, done: usize, of: usize, what: &str) {
        if let Some(sender) = &self.told {
            // A failure to show progress is ignored.
            let _ = sender.send(Told {
                done: done as u64,
                of: of as u64,
                what: what.to_owned(),
            });
        }
    }

    /// Removes the bar.
    pub fn finish(&mut self) {
        self.told = None;
        if let Some(printer) = self.printer.take() {
            let _ = printer.join();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}

/// Draws the bar after `patience`, until the last sender is dropped.
fn show(told: &Receiver<Told>, patience: Duration, target: ProgressDrawTarget) {
    let until = Instant::now() + patience;
    let mut current = None;
    loop {
        match told.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(next) => current = Some(next),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    let bar = ProgressBar::with_draw_target(Some(0), target);
    bar.set_style(style());
    bar.enable_steady_tick(TICK);
    for now in current.into_iter().chain(told) {
        bar.set_length(now.of);
        bar.set_position(now.done);
        bar.set_message(now.what);
    }
    bar.finish_and_clear();
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} [{bar:24}] {pos}/{len} {elapsed} {wide_msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .progress_chars("=> ")
}

#[cfg(test)]
mod tests {
    use indicatif::{InMemoryTerm, TermLike};

    use super::*;

    const WHAT: &str = "shop-client: render";

    /// A run with one completed step, and the thread that shows it.
    fn run(terminal: &InMemoryTerm, patience: Duration) -> (Sender<Told>, JoinHandle<()>) {
        let (sender, told) = channel();
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(terminal.clone()), 200);
        let printer = thread::spawn(move || show(&told, patience, target));
        let _ = sender.send(Told {
            done: 1,
            of: 3,
            what: WHAT.to_owned(),
        });
        (sender, printer)
    }

    #[test]
    fn a_long_run_shows_its_progress_and_clears_it() {
        let terminal = InMemoryTerm::new(4, 60);
        let (sender, printer) = run(&terminal, Duration::ZERO);
        // Only reached if the bar is never drawn.
        let until = Instant::now() + Duration::from_secs(60);
        let mut contents = terminal.contents();
        while !contents.contains(WHAT) && Instant::now() < until {
            thread::yield_now();
            contents = terminal.contents();
        }
        drop(sender);
        let _ = printer.join();
        assert!(contents.contains("1/3"), "{contents}");
        assert_eq!(terminal.contents(), "", "the bar is removed");
        assert_eq!(terminal.width(), 60);
    }

    #[test]
    fn a_short_run_shows_nothing() {
        let terminal = InMemoryTerm::new(4, 60);
        let (sender, printer) = run(&terminal, Duration::from_secs(3600));
        drop(sender);
        let _ = printer.join();
        assert_eq!(terminal.moves_since_last_check(), "");
    }
}
