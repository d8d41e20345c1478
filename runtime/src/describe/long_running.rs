//! Operations that are accepted first and carried out later.

use std::time::Duration;

use super::Operation;

/// How to query the status of an accepted operation.
#[derive(Debug, Clone, Copy)]
pub struct LongRunning {
    /// The operation for status requests: GET.
    pub(crate) status: &'static Operation,
    /// The header with the status URL; empty for any of the known ones.
    pub(crate) header: &'static str,
    /// A JSON pointer to that URL in the response; empty if it is in a header.
    pub(crate) url: &'static str,
    /// A JSON pointer to the state in the body of the status; empty if the description has none.
    pub(crate) state: &'static str,
    /// The states that mean success; empty for the usual ones.
    pub(crate) success: &'static [&'static str],
    /// The states that mean failure; empty for the usual ones.
    pub(crate) failure: &'static [&'static str],
    pub(crate) result: ResultAt,
    pub(crate) delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) timeout: Duration,
}

/// The location of the result of an accepted operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultAt {
    /// The location that the protocol of the response defines.
    Protocol,
    /// The last status, at this JSON pointer.
    Status(&'static str),
    /// The URL in the header `Location` of the first response.
    Location,
    /// The URL of the operation itself.
    Original,
}

#[doc(hidden)]
impl LongRunning {
    /// Queries the status every 2 to 120 seconds, for an hour.
    #[must_use]
    pub const fn new(status: &'static Operation) -> Self {
        Self {
            status,
            header: "",
            url: "",
            state: "",
            success: &[],
            failure: &[],
            result: ResultAt::Protocol,
            delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(120),
            timeout: Duration::from_secs(3600),
        }
    }

    /// Returns the default minimum and maximum delay between two requests.
    #[must_use]
    pub const fn usual_delays(&self) -> (Duration, Duration) {
        (self.delay, self.max_delay)
    }

    /// Sets the header with the URL.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.header = name;
        self
    }

    /// Sets the JSON pointer to the URL in the body.
    #[must_use]
    pub const fn url(mut self, pointer: &'static str) -> Self {
        self.url = pointer;
        self
    }

    /// Sets the JSON pointer to the state in the status.
    #[must_use]
    pub const fn state(mut self, pointer: &'static str) -> Self {
        self.state = pointer;
        self
    }

    /// Sets the final states.
    #[must_use]
    pub const fn states(
        mut self,
        success: &'static [&'static str],
        failure: &'static [&'static str],
    ) -> Self {
        self.success = success;
        self.failure = failure;
        self
    }

    /// Sets the location of the result.
    #[must_use]
    pub const fn result(mut self, result: ResultAt) -> Self {
        self.result = result;
        self
    }

    /// Sets the delays between requests.
    #[must_use]
    pub const fn delays(mut self, delay_ms: u64, max_delay_ms: u64) -> Self {
        self.delay = Duration::from_millis(delay_ms);
        self.max_delay = Duration::from_millis(max_delay_ms);
        self
    }

    /// Sets the timeout.
    #[must_use]
    pub const fn timeout(mut self, timeout_ms: u64) -> Self {
        self.timeout = Duration::from_millis(timeout_ms);
        self
    }
}
