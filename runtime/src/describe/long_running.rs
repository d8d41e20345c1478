//! Operations that are accepted first and carried out later.

use std::time::Duration;

use super::Operation;

/// How to ask what became of an accepted operation.
#[derive(Debug, Clone, Copy)]
pub struct LongRunning {
    /// The operation as the requests for its status are described: GET.
    pub(crate) status: &'static Operation,
    /// The header with the URL to ask; empty for any of those that are known.
    pub(crate) header: &'static str,
    /// A JSON pointer to that URL in the response; empty if it is in a header.
    pub(crate) url: &'static str,
    /// A JSON pointer to the state in the body of the status; empty where nothing is said of it.
    pub(crate) state: &'static str,
    /// The states that mean that it is done; empty for the usual ones.
    pub(crate) success: &'static [&'static str],
    /// The states that mean that it failed; empty for the usual ones.
    pub(crate) failure: &'static [&'static str],
    pub(crate) result: ResultAt,
    pub(crate) delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) timeout: Duration,
}

/// Where the result of an accepted operation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultAt {
    /// Where the protocol of the response has it.
    Protocol,
    /// In the last status, at this JSON pointer.
    Status(&'static str),
    /// Where the header `Location` of the first response leads.
    Location,
    /// At the URL of the operation itself.
    Original,
}

#[doc(hidden)]
impl LongRunning {
    /// Asked for every 2 to 120 seconds, for an hour.
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

    /// The shortest and the longest wait between two requests, unless the caller says otherwise.
    #[must_use]
    pub const fn usual_delays(&self) -> (Duration, Duration) {
        (self.delay, self.max_delay)
    }

    /// With the URL in this header.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.header = name;
        self
    }

    /// With the URL in the body.
    #[must_use]
    pub const fn url(mut self, pointer: &'static str) -> Self {
        self.url = pointer;
        self
    }

    /// With the state at this place of the status.
    #[must_use]
    pub const fn state(mut self, pointer: &'static str) -> Self {
        self.state = pointer;
        self
    }

    /// With these states for the end.
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

    /// With the result elsewhere.
    #[must_use]
    pub const fn result(mut self, result: ResultAt) -> Self {
        self.result = result;
        self
    }

    /// With other waits between requests.
    #[must_use]
    pub const fn delays(mut self, delay_ms: u64, max_delay_ms: u64) -> Self {
        self.delay = Duration::from_millis(delay_ms);
        self.max_delay = Duration::from_millis(max_delay_ms);
        self
    }

    /// With another timeout.
    #[must_use]
    pub const fn timeout(mut self, timeout_ms: u64) -> Self {
        self.timeout = Duration::from_millis(timeout_ms);
        self
    }
}
