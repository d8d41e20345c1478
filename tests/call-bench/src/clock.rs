//! Measures the cost of work: the CPU time of this thread, and the elapsed time.

use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
}

pub(crate) struct Start {
    cpu: Duration,
    wall: Instant,
}

impl Start {
    pub(crate) fn now() -> Self {
        Self {
            cpu: cpu(),
            wall: Instant::now(),
        }
    }

    pub(crate) fn cost(&self) -> Cost {
        Cost {
            cpu: cpu().saturating_sub(self.cpu),
            wall: self.wall.elapsed(),
        }
    }
}

/// The CPU time of this thread so far.
fn cpu() -> Duration {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(spent).unwrap_or_default()
}

pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// The average in microseconds.
pub(crate) fn micros(time: Duration, times: usize) -> f64 {
    time.as_secs_f64() * 1e6 / f64::from(u32::try_from(times).unwrap_or(u32::MAX))
}
