// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::time::Duration;
use clientwright_runtime::{SecretSource, TokenCredential};
use crate::api::API;

/// A client of Golden Security.
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
    /// Client id and secret for OAuth 2.0 client credentials.
    pub fn client_credentials(
        self,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        ClientBuilder { settings: self.settings.client_credentials("oauth", id, secret) }
    }

    /// An access token instead; it is not refreshed, unless it is read from a file.
    pub fn access_token(self, token: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.token("oauth", token) }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn access_token_from(self, source: impl Into<TokenCredential>) -> Self {
        ClientBuilder { settings: self.settings.token_source("oauth", source) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_CLIENT_ID` and `GOLDEN_SECURITY_CLIENT_SECRET`, or `GOLDEN_SECURITY_ACCESS_TOKEN`.
    pub fn client_credentials_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("oauth", "GOLDEN_SECURITY") }
    }

    /// The bearer token.
    pub fn bearer_token(self, token: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.token("bearer", token) }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn bearer_token_from(self, source: impl Into<TokenCredential>) -> Self {
        ClientBuilder { settings: self.settings.token_source("bearer", source) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_TOKEN`.
    pub fn bearer_token_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("bearer", "GOLDEN_SECURITY") }
    }

    /// User name and password.
    pub fn basic_auth(
        self,
        user: impl Into<SecretSource>,
        password: impl Into<SecretSource>,
    ) -> Self {
        ClientBuilder { settings: self.settings.basic("basic", user, password) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_USER` and `GOLDEN_SECURITY_PASSWORD`.
    pub fn basic_auth_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("basic", "GOLDEN_SECURITY") }
    }

    /// The API key, sent as `X-Key`.
    pub fn header_key_api_key(self, key: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.api_key("headerKey", key) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_HEADER_KEY_API_KEY`.
    pub fn header_key_api_key_from_env(self) -> Self {
        ClientBuilder {
            settings: self.settings.credential_from_env("headerKey", "GOLDEN_SECURITY"),
        }
    }

    /// The API key, sent as `api_key`.
    pub fn query_key_api_key(self, key: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.api_key("queryKey", key) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_QUERY_KEY_API_KEY`.
    pub fn query_key_api_key_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("queryKey", "GOLDEN_SECURITY") }
    }

    /// The API key, sent as `session`.
    pub fn cookie_key_api_key(self, key: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.api_key("cookieKey", key) }
    }

    /// The same from the environment:
    /// `GOLDEN_SECURITY_COOKIE_KEY_API_KEY`.
    pub fn cookie_key_api_key_from_env(self) -> Self {
        ClientBuilder {
            settings: self.settings.credential_from_env("cookieKey", "GOLDEN_SECURITY"),
        }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `GOLDEN_SECURITY_CLIENT_ID` and `GOLDEN_SECURITY_CLIENT_SECRET`, or `GOLDEN_SECURITY_ACCESS_TOKEN`
    /// - `GOLDEN_SECURITY_TOKEN`
    /// - `GOLDEN_SECURITY_USER` and `GOLDEN_SECURITY_PASSWORD`
    /// - `GOLDEN_SECURITY_HEADER_KEY_API_KEY`
    /// - `GOLDEN_SECURITY_QUERY_KEY_API_KEY`
    /// - `GOLDEN_SECURITY_COOKIE_KEY_API_KEY`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credentials_from_env("GOLDEN_SECURITY") }
    }
}
