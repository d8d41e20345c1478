//! The handle of a running sandbox.

use std::fmt;
use std::sync::Arc;

use clientwright_loopback::{Error, Faults, RecordedRequest, Server, ServerOptions, Service};

use crate::credentials::Credentials;
use crate::gateway::Gateway;
use crate::options::Options;
use crate::{erdv, ordering, tickets, token};

/// A running sandbox, which is stopped when this is dropped; then its port is free again.
pub struct Sandbox {
    server: Server,
    gateway: Arc<Gateway>,
    credentials: Credentials,
}

impl Sandbox {
    /// The names of all operations, as [`Faults::operation`] expects them.
    #[must_use]
    pub fn operations() -> Vec<&'static str> {
        let erdv = erdv::ROUTES.iter().map(|route| route.operation);
        let tickets = tickets::ROUTES.iter().map(|route| route.operation);
        let ordering = ordering::ROUTES.iter().map(|route| route.operation);
        let all = erdv.chain(tickets).chain(ordering);
        all.chain([token::OPERATION]).collect()
    }

    /// Starts a sandbox on 127.0.0.1. It uses a separate thread, so it can be started from synchronous and
    /// asynchronous code.
    ///
    /// # Errors
    ///
    /// [`Error::Listen`] if the port is not available, [`Error::Start`] if the operating system cannot create a
    /// thread.
    pub fn start(options: Options) -> Result<Self, Error> {
        let gateway = Arc::new(Gateway::new(&options));
        let service: Arc<dyn Service> = Arc::clone(&gateway) as _;
        let server = Server::start(
            service,
            ServerOptions {
                port: options.port,
                clock: options.clock,
                body_limit: options.body_limit,
            },
        )?;
        Ok(Self {
            server,
            gateway,
            credentials: options.credentials,
        })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.server.address().port()
    }

    /// The URL of the token endpoint.
    pub fn token_url(&self) -> String {
        self.url(token::PATH)
    }

    /// The base URL of e-RDV, without a trailing slash.
    pub fn erdv_url(&self) -> String {
        self.url(erdv::BASE)
    }

    /// The base URL of Trouble Tickets, without a trailing slash.
    pub fn trouble_tickets_url(&self) -> String {
        self.url(tickets::BASE)
    }

    /// The base URL of Ordering, without a trailing slash.
    pub fn ordering_url(&self) -> String {
        self.url(ordering::BASE)
    }

    /// The accepted credentials.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// A handle that enables and disables faults.
    pub fn faults(&self) -> Faults {
        self.server.faults()
    }

    /// All API calls received, in the order of arrival, except for token requests. The latest 10,000 requests are
    /// kept.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server.requests(|entry| entry.path != token::PATH)
    }

    /// All requests to the token endpoint, in the order of arrival.
    pub fn token_requests(&self) -> Vec<RecordedRequest> {
        self.server.requests(|entry| entry.path == token::PATH)
    }

    /// Removes the requests received so far.
    pub fn clear_requests(&self) {
        self.server.clear_requests();
    }

    /// Expires all tokens issued so far (401, code 42).
    pub fn expire_tokens(&self) {
        self.gateway.expire_tokens();
    }

    /// Applies all accepted changes of appointments, regardless of the clock.
    pub fn settle(&self) {
        self.gateway.settle();
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.address())
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sandbox")
            .field("address", &self.server.address())
            .finish_non_exhaustive()
    }
}
