// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::time::Duration;
use clientwright_runtime::Authorization;
use crate::api::API;

/// A client of Golden Servers Below.
///
/// Clones share connections, token and limits; cloning is cheap. See its methods for the operations.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: clientwright_runtime::Client,
}

impl Client {
    /// A builder with the settings of the specification.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The underlying client of the runtime, e.g. to replace credentials or to get the base
    /// URL.
    pub fn runtime(&self) -> &clientwright_runtime::Client {
        &self.core
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    settings: clientwright_runtime::ClientBuilder,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder { settings: clientwright_runtime::ClientBuilder::new(&API) }
    }
}

impl ClientBuilder {
    /// Overrides the base URL from the specification, e.g. for a sandbox or a proxy.
    pub fn base_url(self, url: &str) -> Self {
        self.configure(|settings| settings.base_url(url))
    }

    /// Overrides the URL of a server that only some operations use, regardless of
    /// [`base_url`](Self::base_url). `server` is its name or its URL in the
    /// specification, or the path or the id of such an operation.
    pub fn server(self, server: &str, url: &str) -> Self {
        self.configure(|settings| settings.server(server, url))
    }

    /// The total timeout of a call, including waiting for limits, tokens and retries.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.configure(|settings| settings.timeout(timeout))
    }

    /// All other settings: connections, proxy, certificates, retries, limits, paths,
    /// headers, interceptors, transport.
    pub fn configure(
        mut self,
        configure: impl FnOnce(
            clientwright_runtime::ClientBuilder,
        ) -> clientwright_runtime::ClientBuilder,
    ) -> Self {
        self.settings = configure(self.settings);
        self
    }
}

impl ClientBuilder {
    /// Creates the client.
    ///
    /// # Errors
    ///
    /// Reports every invalid setting.
    pub fn build(self) -> Result<Client, clientwright_runtime::BuildError> {
        Ok(Client {
            core: self.settings.build()?,
        })
    }
}

impl ClientBuilder {
    /// A credential that is sent with every call, for an API whose specification declares
    /// none. If called several times, all credentials are sent.
    pub fn authorize_with(self, authorization: Authorization) -> Self {
        self.configure(|settings| settings.authorize_with(authorization))
    }
}
