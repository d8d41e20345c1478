//! When a call ends.

use std::time::Duration;

use crate::clock::{Clock, until};
use crate::error::{ErrorKind, TimeoutKind};

/// When a call ends, by its clock.
pub(super) struct Deadline<'a> {
    pub(super) clock: &'a dyn Clock,
    pub(super) at: Option<Duration>,
}

impl Deadline<'_> {
    /// Waits for what belongs to the call, but not beyond its end.
    pub(super) async fn within<T>(&self, future: impl Future<Output = T>) -> Result<T, ErrorKind> {
        until(self.clock, self.at, future)
            .await
            .ok_or(ErrorKind::Timeout(TimeoutKind::Call))
    }
}
