//! The progress of a run over all clients.

use std::time::Duration;

use crate::pipeline::Observer;

/// Is notified of the progress of a run over all clients, and measures time, which the library does not.
pub trait RunObserver: Observer {
    /// The time since some instant before the run.
    fn elapsed(&self) -> Duration;

    /// Called before a client is processed, with its index and the number of clients.
    fn client(&mut self, _name: &str, _index: usize, _of: usize) {}

    /// Whether the run should stop. Then nothing is changed.
    fn is_cancelled(&self) -> bool {
        false
    }

    /// Called before files are replaced. If the process ends before [`written`](Self::written), the
    /// next run must restore them first.
    fn writing(&mut self) {}

    /// Called after all files were replaced, or none.
    fn written(&mut self) {}
}

/// Measures time and reports nothing.
pub(super) struct Stopwatch<'a>(pub(super) &'a (dyn Fn() -> Duration + Sync));

impl Observer for Stopwatch<'_> {}

impl RunObserver for Stopwatch<'_> {
    fn elapsed(&self) -> Duration {
        (self.0)()
    }
}
