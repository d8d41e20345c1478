//! The options of a sandbox.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::credentials::Credentials;
use clientwright_loopback::{Clock, SystemClock};

/// The format of `expires_in` in token responses. Orange has used both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExpiresIn {
    /// `"expires_in": 3600`
    #[default]
    Number,
    /// `"expires_in": "3600"`
    Text,
}

/// The options of a sandbox; by default a free port, real time and Orange's own limits.
#[derive(Clone)]
pub struct Options {
    pub(crate) port: u16,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) credentials: Credentials,
    pub(crate) token_lifetime: Duration,
    pub(crate) expires_in: ExpiresIn,
    pub(crate) rate_limits: bool,
    pub(crate) change_delay: Duration,
    pub(crate) body_limit: usize,
}

impl Options {
    /// Creates the default options.
    pub fn new() -> Self {
        Self {
            port: 0,
            clock: Arc::new(SystemClock::default()),
            credentials: Credentials::default(),
            token_lifetime: Duration::from_secs(3600),
            expires_in: ExpiresIn::default(),
            rate_limits: true,
            change_delay: Duration::from_secs(3),
            body_limit: 1 << 20,
        }
    }

    /// Sets the TCP port on 127.0.0.1; 0, the default, selects a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clock; by default, the real time.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the accepted credentials, replacing the demo credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets the validity of tokens; by default 60 minutes. `expires_in` contains whole seconds.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Sets whether `expires_in` is a number, the default, or a string.
    pub fn expires_in(mut self, form: ExpiresIn) -> Self {
        self.expires_in = form;
        self
    }

    /// Sets whether rate limits apply: 2 requests per second on e-RDV (403, code 53) and 50 per minute on the token
    /// endpoint (429). Enabled by default.
    pub fn rate_limits(mut self, on: bool) -> Self {
        self.rate_limits = on;
        self
    }

    /// Sets the delay until an accepted change of an appointment takes effect; by default 3 seconds.
    pub fn change_delay(mut self, delay: Duration) -> Self {
        self.change_delay = delay;
        self
    }

    /// Sets the maximum size of a request body, in bytes; by default 1 MiB. Larger ones result in 413, code 66.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("port", &self.port)
            .field("credentials", &self.credentials)
            .field("token_lifetime", &self.token_lifetime)
            .field("expires_in", &self.expires_in)
            .field("rate_limits", &self.rate_limits)
            .field("change_delay", &self.change_delay)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
