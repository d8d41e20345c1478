//! Waiters: which response of an operation means that a condition has been reached.

use std::time::Duration;

/// The condition that a client waits for, and the delays.
#[derive(Debug, Clone, Copy)]
pub struct Waiter {
    /// The name in the description.
    pub(crate) name: &'static str,
    /// The first acceptor that matches a response decides.
    pub(crate) acceptors: &'static [Acceptor],
    /// The minimum delay between two requests.
    pub(crate) delay: Duration,
    /// The maximum delay.
    pub(crate) max_delay: Duration,
    /// The default timeout.
    pub(crate) timeout: Duration,
}

/// A classification of responses.
#[derive(Debug, Clone, Copy)]
pub struct Acceptor {
    pub(crate) outcome: WaitOutcome,
    /// Statuses such as `404 5XX`; empty for those of success.
    pub(crate) statuses: &'static str,
    pub(crate) subject: Subject,
    pub(crate) test: Test,
    /// Whether all of several values must pass the test, instead of any.
    pub(crate) every: bool,
    /// Whether texts are compared as instants.
    pub(crate) instants: bool,
}

/// The meaning of a response that an acceptor matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WaitOutcome {
    /// The condition has been reached.
    Success,
    /// The condition will not be reached.
    Failure,
    /// The condition has not been reached yet.
    Retry,
}

/// The piece of a response that is tested, in addition to its status.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Subject {
    Nothing,
    Header(&'static str),
    /// A JSON pointer, in which `*` stands for each element of a list.
    Member(&'static str),
}

/// The requirement for the header or the member.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Test {
    Present,
    Absent,
    /// One of these values.
    OneOf(&'static [Wanted]),
}

/// A value to compare with.
#[derive(Debug, Clone, Copy)]
pub enum Wanted {
    /// JSON from the description.
    Json(&'static str),
    /// An argument from the caller, by position.
    Argument(usize),
}

#[doc(hidden)]
impl Waiter {
    /// Waits until an acceptor decides: every 2 to 120 seconds, for 10 minutes.
    #[must_use]
    pub const fn new(name: &'static str, acceptors: &'static [Acceptor]) -> Self {
        Self {
            name,
            acceptors,
            delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(120),
            timeout: Duration::from_secs(600),
        }
    }

    /// Returns the default minimum and maximum delay between two requests.
    #[must_use]
    pub const fn usual_delays(&self) -> (Duration, Duration) {
        (self.delay, self.max_delay)
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

#[doc(hidden)]
impl Acceptor {
    const fn new(outcome: WaitOutcome) -> Self {
        Self {
            outcome,
            statuses: "",
            subject: Subject::Nothing,
            test: Test::Present,
            every: false,
            instants: false,
        }
    }

    /// Matches if the condition has been reached.
    #[must_use]
    pub const fn success() -> Self {
        Self::new(WaitOutcome::Success)
    }

    /// Matches if the condition will not be reached.
    #[must_use]
    pub const fn failure() -> Self {
        Self::new(WaitOutcome::Failure)
    }

    /// Matches if the condition has not been reached yet.
    #[must_use]
    pub const fn retry() -> Self {
        Self::new(WaitOutcome::Retry)
    }

    /// Matches only responses with these statuses.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static str) -> Self {
        self.statuses = statuses;
        self
    }

    /// Tests a header of the response.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.subject = Subject::Header(name);
        self
    }

    /// Tests a member of the response body.
    #[must_use]
    pub const fn member(mut self, pointer: &'static str) -> Self {
        self.subject = Subject::Member(pointer);
        self
    }

    /// Requires the header or member to be absent.
    #[must_use]
    pub const fn absent(mut self) -> Self {
        self.test = Test::Absent;
        self
    }

    /// Requires the header or member to be one of these.
    #[must_use]
    pub const fn one_of(mut self, wanted: &'static [Wanted]) -> Self {
        self.test = Test::OneOf(wanted);
        self
    }

    /// Requires every value at the pointer to pass the test.
    #[must_use]
    pub const fn every(mut self) -> Self {
        self.every = true;
        self
    }

    /// Compares texts as instants.
    #[must_use]
    pub const fn instants(mut self) -> Self {
        self.instants = true;
        self
    }
}
