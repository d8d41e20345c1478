//! Misbehavior that a test enables while the server runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A kind of misbehavior of a server or the network.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Responds as usual, to let some requests pass before the next fault.
    Nothing,
    /// Waits this long, by the server's clock, and then responds as usual.
    Delay(Duration),
    /// Never responds; the connection stays open until the client or the server closes it.
    Stall,
    /// Resets the connection without executing the request.
    Reset,
    /// Executes the request and resets the connection instead of responding.
    LoseResponse,
    /// Executes the request, responds with status 200 and aborts in the middle of the body.
    ResetMidBody,
    /// Executes the request and responds with its status and headers, but with a body that is neither JSON nor UTF-8.
    Garbage,
    /// Executes the request and changes a value in the JSON body of the response, so that it differs from the
    /// documentation. A missing field is added.
    Deviate {
        /// The position, as a JSON pointer.
        at: String,
        /// The value.
        value: serde_json::Value,
    },
    /// Executes the request and adds a header to the response.
    ExtraHeader {
        /// The name, in lower case.
        name: String,
        /// The value.
        value: String,
    },
    /// Responds with this status and an HTML page, as proxies do, without executing the request.
    Html(u16),
    /// Responds with this status and the error body of the service, without executing the request; see
    /// [`Fault::status`].
    Status {
        /// The HTTP status, 200 to 999.
        status: u16,
        /// The error code of the service; by default, the code of the status.
        code: Option<u32>,
        /// The value of the `Retry-After` header: seconds or an HTTP date. No header if `None`.
        retry_after: Option<String>,
    },
    /// Responds like a service that is over capacity, without executing the request.
    OverCapacity,
    /// Expires all issued tokens when the request arrives.
    ExpireTokens,
    /// The token endpoint (regardless of the selection) waits this long, by the server's clock.
    SlowToken(Duration),
    /// The token endpoint (regardless of the selection) responds with 503 and an HTML page.
    TokenDown,
}

impl Fault {
    /// Creates a [`Fault::Status`] without `Retry-After`.
    pub fn status(status: u16) -> Self {
        Self::Status {
            status,
            code: None,
            retry_after: None,
        }
    }

    /// Creates a [`Fault::Status`] with an error code of the service.
    pub fn error(status: u16, code: u32) -> Self {
        Self::Status {
            status,
            code: Some(code),
            retry_after: None,
        }
    }

    /// Creates a [`Fault::Status`] with a `Retry-After` header: seconds or an HTTP date.
    pub fn status_retry_after(status: u16, retry_after: impl Into<String>) -> Self {
        Self::Status {
            status,
            code: None,
            retry_after: Some(retry_after.into()),
        }
    }

    /// Creates a [`Fault::Deviate`] with a value in a JSON body.
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

/// Enables and disables faults; created by [`Server::faults`](crate::Server::faults).
///
/// A handle applies to the requests that it selects: by default, all API calls except for the token endpoint,
/// otherwise according to [`path`](Self::path), [`operation`](Self::operation) or [`token`](Self::token). Each
/// request has at most one fault: that of the oldest rule that selects it.
///
/// ```
/// use clientwright_loopback::{Fault, Faults};
///
/// fn switch(faults: &Faults) {
///     faults.next(2, Fault::status(500));                          // the next two API calls
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
    /// The remaining number of requests; `None` for all.
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

    /// Selects requests whose path starts with `prefix`, e.g. `/orders`.
    pub fn path(&self, prefix: impl Into<String>) -> Self {
        self.select(Target::Path(prefix.into()))
    }

    /// Selects an operation, by its name in the service.
    pub fn operation(&self, id: impl Into<String>) -> Self {
        self.select(Target::Operation(id.into()))
    }

    /// Selects the token endpoint.
    pub fn token(&self) -> Self {
        self.select(Target::Token)
    }

    /// Applies `fault` to the next `n` selected requests.
    pub fn next(&self, n: u32, fault: Fault) {
        self.add(Some(n), fault);
    }

    /// Applies `fault` to all selected requests, until [`clear`](Self::clear).
    pub fn always(&self, fault: Fault) {
        self.add(None, fault);
    }

    /// Disables all faults, regardless of the selection. Requests that are already stalled or delayed are not
    /// affected.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// Returns the fault for a request to `path`, which calls `operation`; `token` is whether that is the token
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
