//! The deadline of a call.

use std::time::Duration;

use futures_util::FutureExt as _;

use crate::clock::{Clock, until};
use crate::error::{ErrorKind, TimeoutKind};

/// The deadline of a call, by its clock.
pub(super) struct Deadline<'a> {
    pub(super) clock: &'a dyn Clock,
    pub(super) at: Option<Duration>,
}

impl Deadline<'_> {
    /// Awaits a future until the deadline.
    pub(super) fn within<T>(
        &self,
        future: impl Future<Output = T>,
    ) -> impl Future<Output = Result<T, ErrorKind>> {
        until(self.clock, self.at, future)
            .map(|done| done.ok_or(ErrorKind::Timeout(TimeoutKind::Call)))
    }
}
