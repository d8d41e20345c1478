//! Where a run of the generator spends its time, and the line that says where it is.

use std::fs;
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use clientwright_generator::{Observer, Stage};

/// How long a run has to last before it says where it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// Takes the time of each stage and, where a person waits, tells which one is under way.
pub struct Stopwatch {
    began: Option<Instant>,
    stages: Vec<(&'static str, f64)>,
    progress: Option<Progress>,
}

impl Stopwatch {
    /// A stopwatch that says nothing.
    #[must_use]
    pub fn silent() -> Self {
        Self {
            began: None,
            stages: Vec::new(),
            progress: None,
        }
    }

    /// A stopwatch that shows progress on standard error, if that is a terminal.
    #[must_use]
    pub fn with_progress() -> Self {
        let is_terminal = std::io::stderr().is_terminal();
        Self {
            progress: is_terminal.then(Progress::start),
            ..Self::silent()
        }
    }

    /// The stage begins.
    pub fn start(&mut self, stage: &'static str) {
        self.began = Some(Instant::now());
        if let Some(progress) = &self.progress {
            progress.tell(stage);
        }
    }

    /// The stage is done.
    pub fn stop(&mut self, stage: &'static str) {
        if let Some(began) = self.began.take() {
            let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
            let rounded = (milliseconds * 10.0).round() / 10.0;
            self.stages.push((stage, rounded));
        }
    }

    /// The milliseconds of each stage that is done, in order. From here on no progress is shown.
    #[must_use]
    pub fn finish(self) -> Vec<(&'static str, f64)> {
        self.stages
    }
}

impl Observer for Stopwatch {
    fn begin(&mut self, stage: Stage) {
        self.start(stage.as_str());
    }

    fn end(&mut self, stage: Stage) {
        self.stop(stage.as_str());
    }
}

/// Shows the stages of a run that lasts. A thread of its own waits, so that the first stage of a
/// large document is shown while it is under way.
struct Progress {
    stages: Option<Sender<&'static str>>,
    printer: Option<JoinHandle<()>>,
}

impl Progress {
    fn start() -> Self {
        let (stages, told) = channel();
        let printer = thread::spawn(move || print(&told, PATIENCE, &mut std::io::stderr()));
        Self {
            stages: Some(stages),
            printer: Some(printer),
        }
    }

    fn tell(&self, stage: &'static str) {
        if let Some(stages) = &self.stages {
            // Progress that cannot be shown is no reason to stop.
            let _ = stages.send(stage);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stages = None;
        if let Some(printer) = self.printer.take() {
            let _ = printer.join();
        }
    }
}

/// Prints a line for each stage that is under way once `patience` is over.
fn print(stages: &Receiver<&'static str>, patience: Duration, out: &mut dyn Write) {
    let until = Instant::now() + patience;
    let mut current = None;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        match stages.recv_timeout(left) {
            Ok(stage) => current = Some(stage),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    for stage in current.into_iter().chain(stages) {
        if writeln!(out, "{stage} …").is_err() {
            return;
        }
    }
}

/// A line for each stage, the total and the most memory that the process had.
#[must_use]
pub fn report(stages: &[(&str, f64)]) -> String {
    let total: f64 = stages.iter().map(|(_, milliseconds)| milliseconds).sum();
    let mut text = String::new();
    for (stage, milliseconds) in stages.iter().chain([&("total", total)]) {
        text.push_str(&format!("{stage:<8}{milliseconds:>10.1} ms\n"));
    }
    if let Some(kibibytes) = peak_memory() {
        let mebibytes = kibibytes as f64 / 1024.0;
        text.push_str(&format!("{:<8}{mebibytes:>10.1} MiB at most\n", "memory"));
    }
    text
}

/// The most memory that this process had, in KiB, where the system says so.
#[must_use]
pub fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(patience: Duration) -> String {
        let (sender, stages) = channel();
        for stage in ["read", "lower", "write"] {
            sender.send(stage).unwrap();
        }
        drop(sender);
        let mut out = Vec::new();
        print(&stages, patience, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_short_run_shows_no_progress() {
        assert_eq!(printed(Duration::from_secs(3600)), "");
    }

    #[test]
    fn a_run_that_lasts_shows_a_line_for_each_stage() {
        assert_eq!(printed(Duration::ZERO), "read …\nlower …\nwrite …\n");
    }

    #[test]
    fn a_report_ends_with_the_total_of_all_stages() {
        let text = report(&[("read", 1.5), ("render", 20.0)]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "read           1.5 ms");
        assert_eq!(lines[2], "total         21.5 ms");
    }
}
