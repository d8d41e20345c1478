//! The time that each stage of the generator takes.

use std::fs;
use std::time::Instant;

use clientwright_generator::{Observer, Stage};

use crate::progress::Progress;

/// The steps of a run: the stages of the generator, and writing.
const STEPS: usize = Stage::ALL.len() + 1;

/// Measures the time of each stage and, on a terminal, shows the current one.
#[derive(Debug)]
pub struct Stopwatch {
    began: Option<Instant>,
    stages: Vec<(&'static str, f64)>,
    progress: Progress,
}

impl Stopwatch {
    /// A stopwatch that shows no progress.
    #[must_use]
    pub fn silent() -> Self {
        Self::with(Progress::silent())
    }

    /// A stopwatch that shows progress.
    #[must_use]
    pub fn with(progress: Progress) -> Self {
        Self {
            began: None,
            stages: Vec::new(),
            progress,
        }
    }

    /// Starts a stage.
    pub fn start(&mut self, stage: &'static str) {
        self.began = Some(Instant::now());
        self.progress.tell(self.stages.len(), STEPS, stage);
    }

    /// Ends a stage.
    pub fn stop(&mut self, stage: &'static str) {
        if let Some(began) = self.began.take() {
            let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
            let rounded = (milliseconds * 10.0).round() / 10.0;
            self.stages.push((stage, rounded));
        }
    }

    /// The milliseconds of each completed stage, in order. Stops showing progress.
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

/// A line for each stage, the total, and the peak memory of the process.
#[must_use]
pub fn report(stages: &[(&str, f64)]) -> String {
    let total: f64 = stages.iter().map(|(_, milliseconds)| milliseconds).sum();
    let mut text = String::new();
    for (stage, milliseconds) in stages.iter().chain([&("total", total)]) {
        text.push_str(&format!("{stage:<8}{milliseconds:>10.1} ms\n"));
    }
    if let Some(kibibytes) = peak_memory() {
        let mebibytes = kibibytes as f64 / 1024.0;
        text.push_str(&format!("{:<8}{mebibytes:>10.1} MiB peak\n", "memory"));
    }
    text
}

/// The peak memory of this process in KiB, if the system provides it.
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

    #[test]
    fn a_report_ends_with_the_total_of_all_stages() {
        let text = report(&[("read", 1.5), ("render", 20.0)]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "read           1.5 ms");
        assert_eq!(lines[2], "total         21.5 ms");
    }
}
