//! The handle of a running sandbox.

use std::fmt;
use std::sync::Arc;

use clientwright_loopback::{Error, Faults, RecordedRequest, Server, ServerOptions, Service};

use crate::credentials::Credentials;
use crate::gateway::Gateway;
use crate::options::Options;
use crate::{erdv, ordering, tickets, token};

/// A running sandbox; it stops, and its port is free again, when this is dropped.
pub struct Sandbox {
    server: Server,
    gateway: Arc<Gateway>,
    credentials: Credentials,
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1. It serves from a thread of its own: call this from
    /// synchronous or asynchronous code.
    ///
    /// # Errors
    ///
    /// [`Error::Listen`] if the port cannot be listened on, [`Error::Start`] if the operating
    /// system has no thread left.
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

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.server.address().port()
    }

    /// URL of the token endpoint.
    pub fn token_url(&self) -> String {
        self.url(token::PATH)
    }

    /// Base URL of e-RDV, without a slash at the end.
    pub fn erdv_url(&self) -> String {
        self.url(erdv::BASE)
    }

    /// Base URL of Trouble Tickets, without a slash at the end.
    pub fn trouble_tickets_url(&self) -> String {
        self.url(tickets::BASE)
    }

    /// Base URL of Ordering, without a slash at the end.
    pub fn ordering_url(&self) -> String {
        self.url(ordering::BASE)
    }

    /// The credentials it accepts.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Switches faults on and off.
    pub fn faults(&self) -> Faults {
        self.server.faults()
    }

    /// All API calls it has received, in the order of arrival; token requests are apart. The
    /// latest 10 000 requests are kept.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server.requests(|entry| entry.path != token::PATH)
    }

    /// All requests to the token endpoint, in the order of arrival.
    pub fn token_requests(&self) -> Vec<RecordedRequest> {
        self.server.requests(|entry| entry.path == token::PATH)
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.server.clear_requests();
    }

    /// From now on every token handed out so far has expired (401, code 42).
    pub fn expire_tokens(&self) {
        self.gateway.expire_tokens();
    }

    /// Makes all accepted changes of appointments visible, whatever the clock says.
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
