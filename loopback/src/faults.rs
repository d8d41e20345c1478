//! Misbehaviour that a test switches on while the sandbox runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// One way in which a server or the network can misbehave.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Answers as usual. To let some requests pass before the fault that comes next.
    Nothing,
    /// Waits this long, by the server's clock, and then answers as usual.
    Delay(Duration),
    /// Never answers; the connection stays open until the client or the server gives up.
    Stall,
    /// Resets the connection without doing anything.
    Reset,
    /// Does what was asked and resets the connection instead of answering.
    LoseAnswer,
    /// Does what was asked, answers with status 200 and breaks off in the middle of the body.
    ResetMidBody,
    /// Does what was asked and answers with its status and headers, but a body that is neither
    /// JSON nor UTF-8.
    Garbage,
    /// Does what was asked and answers with another value in its JSON body: not what the service is documented to
    /// say. A member that is not there is added.
    Deviate {
        /// Where, as a JSON pointer.
        at: String,
        /// The value.
        value: serde_json::Value,
    },
    /// Does what was asked and answers with one more header.
    ExtraHeader {
        /// Its name, in small letters.
        name: String,
        /// Its value.
        value: String,
    },
    /// Does nothing and answers with this status and an HTML page, as proxies do.
    Html(u16),
    /// Does nothing and answers with this status and the error body of the service; see [`Fault::status`].
    Status {
        /// HTTP status, 200 to 999.
        status: u16,
        /// The service's error code; by default the one that goes with the status.
        code: Option<u32>,
        /// Value of the `Retry-After` header: seconds or an HTTP date. No header if `None`.
        retry_after: Option<String>,
    },
    /// Does nothing and answers as the service does when it is over capacity.
    OverCapacity,
    /// Every token handed out so far has expired when the request arrives.
    ExpireTokens,
    /// The token endpoint (whatever was selected) waits this long, by the server's clock.
    SlowToken(Duration),
    /// The token endpoint (whatever was selected) answers 503 with an HTML page.
    TokenDown,
}

impl Fault {
    /// [`Fault::Status`] without `Retry-After`.
    pub fn status(status: u16) -> Self {
        Self::Status {
            status,
            code: None,
            retry_after: None,
        }
    }

    /// [`Fault::Status`] with an error code of the service.
    pub fn error(status: u16, code: u32) -> Self {
        Self::Status {
            status,
            code: Some(code),
            retry_after: None,
        }
    }

    /// [`Fault::Status`] with a `Retry-After` header: seconds or an HTTP date.
    pub fn status_retry_after(status: u16, retry_after: impl Into<String>) -> Self {
        Self::Status {
            status,
            code: None,
            retry_after: Some(retry_after.into()),
        }
    }

    /// [`Fault::Deviate`]: a value in a JSON body.
    pub fn deviate(at: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        Self::Deviate {
            at: at.into(),
            value: value.into(),
        }
    }

    fn concerns_token(&self) -> bool {
        matches!(self, Self::SlowToken(_) | Self::TokenDown)
    }
}

/// Switches faults on and off; made by [`Server::faults`](crate::Server::faults).
///
/// A handle acts on the requests it selects: all API calls (the token endpoint not among them) at
/// first, or what [`path`](Self::path), [`operation`](Self::operation) or [`token`](Self::token)
/// say. A request gets one fault at most: that of the oldest rule that selects it.
///
/// ```
/// use clientwright_loopback::{Fault, Faults};
///
/// fn switch(faults: &Faults) {
///     faults.next(2, Fault::status(500));                          // two API calls, whichever
///     faults.path("/orders").next(1, Fault::Reset);                // then one below a path
///     faults.operation("listOrders").always(Fault::OverCapacity);  // until further notice
///     faults.token().next(1, Fault::Garbage);
///     faults.clear();
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Faults {
    rules: Arc<Mutex<Vec<Rule>>>,
    target: Target,
}

#[derive(Debug, Clone)]
enum Target {
    AnyApi,
    Token,
    Path(String),
    Operation(String),
}

#[derive(Debug)]
struct Rule {
    target: Target,
    /// How many requests it is still for; `None`: all.
    remaining: Option<u32>,
    fault: Fault,
}

impl Faults {
    pub(crate) fn new() -> Self {
        Self {
            rules: Arc::default(),
            target: Target::AnyApi,
        }
    }

    /// Selects the requests whose path starts with `prefix`, e.g. `/orders`.
    pub fn path(&self, prefix: impl Into<String>) -> Self {
        self.select(Target::Path(prefix.into()))
    }

    /// Selects one operation by the name that the service has for it.
    pub fn operation(&self, id: impl Into<String>) -> Self {
        self.select(Target::Operation(id.into()))
    }

    /// Selects the token endpoint.
    pub fn token(&self) -> Self {
        self.select(Target::Token)
    }

    /// The next `n` selected requests get `fault`.
    pub fn next(&self, n: u32, fault: Fault) {
        self.add(Some(n), fault);
    }

    /// All selected requests get `fault`, until [`clear`](Self::clear).
    pub fn always(&self, fault: Fault) {
        self.add(None, fault);
    }

    /// Switches off all faults, whatever they select. Requests that stall or wait already go on
    /// doing so.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The fault for a request to `path`, which asks for `operation`; `token` if that is the token
    /// endpoint.
    pub(crate) fn take(&self, path: &str, operation: Option<&str>, token: bool) -> Fault {
        let mut rules = self.lock();
        let Some(index) = rules
            .iter()
            .position(|rule| rule.target.selects(path, operation, token))
        else {
            return Fault::Nothing;
        };
        let Some(rule) = rules.get_mut(index) else {
            return Fault::Nothing;
        };
        let fault = rule.fault.clone();
        if let Some(remaining) = rule.remaining.as_mut() {
            *remaining = remaining.saturating_sub(1);
        }
        rules.retain(|rule| rule.remaining != Some(0));
        fault
    }

    fn select(&self, target: Target) -> Self {
        Self {
            rules: Arc::clone(&self.rules),
            target,
        }
    }

    fn add(&self, remaining: Option<u32>, fault: Fault) {
        if remaining == Some(0) {
            return;
        }
        let target = if fault.concerns_token() {
            Target::Token
        } else {
            self.target.clone()
        };
        self.lock().push(Rule {
            target,
            remaining,
            fault,
        });
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Target {
    fn selects(&self, path: &str, operation: Option<&str>, token: bool) -> bool {
        match self {
            Self::AnyApi => !token,
            Self::Token => token,
            Self::Path(prefix) => path.starts_with(prefix.as_str()),
            Self::Operation(id) => operation == Some(id.as_str()),
        }
    }
}
