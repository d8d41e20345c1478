// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::time::Duration;
use clientwright_runtime::SecretSource;
use crate::api::API;

/// A client of Golden "Hostile" \*/ \#! "\] \`\`\` API.
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
    /// User name and password.
    pub fn self_basic_auth(
        self,
        user: impl Into<SecretSource>,
        password: impl Into<SecretSource>,
    ) -> Self {
        ClientBuilder { settings: self.settings.basic("self", user, password) }
    }

    /// The same from the environment:
    /// `GOLDEN_HOSTILE_SELF_USER` and `GOLDEN_HOSTILE_SELF_PASSWORD`.
    pub fn self_basic_auth_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("self", "GOLDEN_HOSTILE") }
    }

    /// User name and password.
    pub fn type_basic_auth(
        self,
        user: impl Into<SecretSource>,
        password: impl Into<SecretSource>,
    ) -> Self {
        ClientBuilder { settings: self.settings.basic("type", user, password) }
    }

    /// The same from the environment:
    /// `GOLDEN_HOSTILE_TYPE_USER` and `GOLDEN_HOSTILE_TYPE_PASSWORD`.
    pub fn type_basic_auth_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("type", "GOLDEN_HOSTILE") }
    }

    /// The API key, sent as `X-Build`.
    pub fn api_key(self, key: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.api_key("build", key) }
    }

    /// The same from the environment:
    /// `GOLDEN_HOSTILE_API_KEY`.
    pub fn api_key_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("build", "GOLDEN_HOSTILE") }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `GOLDEN_HOSTILE_SELF_USER` and `GOLDEN_HOSTILE_SELF_PASSWORD`
    /// - `GOLDEN_HOSTILE_TYPE_USER` and `GOLDEN_HOSTILE_TYPE_PASSWORD`
    /// - `GOLDEN_HOSTILE_API_KEY`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credentials_from_env("GOLDEN_HOSTILE") }
    }
}
