//! How far a run over all clients is.

use std::time::Duration;

use crate::pipeline::Observer;

/// Is notified of the progress of a run over all clients, and measures time, which the library does not.
pub trait RunObserver: Observer {
    /// The time since some moment before the run.
    fn elapsed(&self) -> Duration;

    /// The client with this index, of so many, is next.
    fn client(&mut self, _name: &str, _index: usize, _of: usize) {}

    /// Whether the run should stop. Nothing is changed then.
    fn is_cancelled(&self) -> bool {
        false
    }

    /// From here on files are replaced; should the process end before [`written`](Self::written), the next
    /// run must put them back first.
    fn writing(&mut self) {}

    /// All files are replaced, or none.
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
