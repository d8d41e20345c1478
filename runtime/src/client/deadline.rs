//! When a call ends.

use std::time::Duration;

use futures_util::FutureExt as _;

use crate::clock::{Clock, until};
use crate::error::{ErrorKind, TimeoutKind};

/// When a call ends, by its clock.
pub(super) struct Deadline<'a> {
    pub(super) clock: &'a dyn Clock,
    pub(super) at: Option<Duration>,
}

impl Deadline<'_> {
    /// Waits for what belongs to the call, but not beyond its end.
    pub(super) fn within<T>(
        &self,
        future: impl Future<Output = T>,
    ) -> impl Future<Output = Result<T, ErrorKind>> {
        until(self.clock, self.at, future)
            .map(|done| done.ok_or(ErrorKind::Timeout(TimeoutKind::Call)))
    }
}
