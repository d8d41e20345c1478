//! The progress of a wait.

use std::time::Duration;

use super::schedule::Schedule;
use crate::client::Call;
use crate::response::RawResponse;

/// The progress of a wait after a response that does not end it.
///
/// ```
/// use clientwright_runtime::{Error, Value, Wait};
///
/// async fn shown(wait: Wait<Value>) -> Result<Value, Error> {
///     let done = wait
///         .on_progress(|progress| eprintln!("asked {} times", progress.polls()))
///         .await?;
///     Ok(done.into_body())
/// }
/// ```
#[derive(Debug)]
pub struct WaitProgress<'a> {
    polls: u32,
    elapsed: Duration,
    next_in: Duration,
    response: Option<&'a RawResponse>,
}

impl<'a> WaitProgress<'a> {
    pub(crate) fn new(
        schedule: &Schedule,
        call: &Call,
        next_in: Duration,
        response: Option<&'a RawResponse>,
    ) -> Self {
        Self {
            polls: schedule.polls(),
            elapsed: schedule.elapsed(call),
            next_in,
            response,
        }
    }

    /// Returns the number of requests so far.
    #[must_use]
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// Returns the time since the wait began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the time until the next request.
    #[must_use]
    pub fn next_in(&self) -> Duration {
        self.next_in
    }

    /// Returns the last response.
    #[must_use]
    pub fn response(&self) -> Option<&RawResponse> {
        self.response
    }
}

/// The callback that is notified of the progress of a wait.
pub(crate) type OnProgress = Box<dyn FnMut(&WaitProgress<'_>) + Send>;
