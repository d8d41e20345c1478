//! Waiters: which response of an operation says that something has come about.

use std::time::Duration;

/// What a client waits for, and how.
#[derive(Debug, Clone, Copy)]
pub struct Waiter {
    /// Its name in the description.
    pub(crate) name: &'static str,
    /// The first that matches a response decides.
    pub(crate) acceptors: &'static [Acceptor],
    /// The shortest wait between two requests.
    pub(crate) delay: Duration,
    /// The longest one.
    pub(crate) max_delay: Duration,
    /// The timeout unless the caller says otherwise.
    pub(crate) timeout: Duration,
}

/// What a response means.
#[derive(Debug, Clone, Copy)]
pub struct Acceptor {
    pub(crate) outcome: WaitOutcome,
    /// Statuses such as `404 5XX`; empty for those of success.
    pub(crate) statuses: &'static str,
    pub(crate) subject: Subject,
    pub(crate) test: Test,
    /// Whether all of several values must pass the test, and not only one.
    pub(crate) every: bool,
    /// Whether texts are compared as instants.
    pub(crate) instants: bool,
}

/// What a response that an acceptor matches means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WaitOutcome {
    /// It has come about.
    Success,
    /// It will not.
    Failure,
    /// Not yet.
    Retry,
}

/// What of a response is looked at, besides its status.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Subject {
    Nothing,
    Header(&'static str),
    /// A JSON pointer, in which `*` stands for each element of a list.
    Member(&'static str),
}

/// What the header or the member must be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Test {
    Present,
    Absent,
    /// One of these.
    OneOf(&'static [Wanted]),
}

/// A value to compare with.
#[derive(Debug, Clone, Copy)]
pub enum Wanted {
    /// JSON of the description.
    Json(&'static str),
    /// An argument of the caller, by position.
    Argument(usize),
}

#[doc(hidden)]
impl Waiter {
    /// Waits for what these acceptors say: every 2 to 120 seconds, for 10 minutes.
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

    /// The shortest and the longest wait between two requests, unless the caller says otherwise.
    #[must_use]
    pub const fn usual_delays(&self) -> (Duration, Duration) {
        (self.delay, self.max_delay)
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

    /// What is waited for has come about.
    #[must_use]
    pub const fn success() -> Self {
        Self::new(WaitOutcome::Success)
    }

    /// What is waited for will not come about.
    #[must_use]
    pub const fn failure() -> Self {
        Self::new(WaitOutcome::Failure)
    }

    /// What is waited for has not come about yet.
    #[must_use]
    pub const fn retry() -> Self {
        Self::new(WaitOutcome::Retry)
    }

    /// Of responses with these statuses only.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static str) -> Self {
        self.statuses = statuses;
        self
    }

    /// Of responses with such a header.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.subject = Subject::Header(name);
        self
    }

    /// Of responses with such a member in the body.
    #[must_use]
    pub const fn member(mut self, pointer: &'static str) -> Self {
        self.subject = Subject::Member(pointer);
        self
    }

    /// The header or member must not be there.
    #[must_use]
    pub const fn absent(mut self) -> Self {
        self.test = Test::Absent;
        self
    }

    /// The header or member must be one of these.
    #[must_use]
    pub const fn one_of(mut self, wanted: &'static [Wanted]) -> Self {
        self.test = Test::OneOf(wanted);
        self
    }

    /// Every value that the pointer leads to must pass the test.
    #[must_use]
    pub const fn every(mut self) -> Self {
        self.every = true;
        self
    }

    /// Texts are compared as instants.
    #[must_use]
    pub const fn instants(mut self) -> Self {
        self.instants = true;
        self
    }
}
