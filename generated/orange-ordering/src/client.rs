// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::marker::PhantomData;
use std::time::Duration;
use clientwright_runtime::{Missing, Provided, SecretSource, TokenCredential};
use crate::api::API;

/// A client of Ordering.
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

/// Settings of a [`Client`]; `build` is available once all required credentials are set.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<Orange = Missing, ApiKey = Missing> {
    settings: clientwright_runtime::ClientBuilder,
    credentials: PhantomData<(Orange, ApiKey)>,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder {
            settings: clientwright_runtime::ClientBuilder::new(&API),
            credentials: PhantomData,
        }
    }
}

impl<Orange, ApiKey> ClientBuilder<Orange, ApiKey> {
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

impl<Orange, ApiKey> ClientBuilder<Orange, ApiKey> {
    /// Creates the client.
    ///
    /// # Errors
    ///
    /// Reports every invalid setting.
    pub fn build(self) -> Result<Client, clientwright_runtime::BuildError>
    where
        Orange: HasOrange,
        ApiKey: HasApiKey,
    {
        Ok(Client {
            core: self.settings.build()?,
        })
    }
}

/// Implemented by a [`ClientBuilder`] once `orange` is set.
#[diagnostic::on_unimplemented(
    message = "the credential `orange` is missing",
    label = "call `.client_credentials(…)` or `.access_token(…)` before it"
)]
pub trait HasOrange {}
impl HasOrange for Provided {}

/// Implemented by a [`ClientBuilder`] once `apiKey` is set.
#[diagnostic::on_unimplemented(
    message = "the credential `apiKey` is missing",
    label = "call `.api_key(…)` before it"
)]
pub trait HasApiKey {}
impl HasApiKey for Provided {}

impl<Orange, ApiKey> ClientBuilder<Orange, ApiKey> {
    /// Client id and secret for OAuth 2.0 client credentials.
    ///
    /// OAuth 2.0 client credentials, as for all Orange APIs. Whether the token request
    /// must contain one of the scopes is unknown, so none is sent unless you configure it.
    pub fn client_credentials(
        self,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> ClientBuilder<Provided, ApiKey> {
        ClientBuilder {
            settings: self.settings.client_credentials("orange", id, secret),
            credentials: PhantomData,
        }
    }

    /// An access token instead; it is not refreshed, unless it is read from a file.
    pub fn access_token(self, token: impl Into<SecretSource>) -> ClientBuilder<Provided, ApiKey> {
        ClientBuilder {
            settings: self.settings.token("orange", token),
            credentials: PhantomData,
        }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn access_token_from(
        self,
        source: impl Into<TokenCredential>,
    ) -> ClientBuilder<Provided, ApiKey> {
        ClientBuilder {
            settings: self.settings.token_source("orange", source),
            credentials: PhantomData,
        }
    }

    /// The same from the environment:
    /// `ORANGE_ORDERING_CLIENT_ID` and `ORANGE_ORDERING_CLIENT_SECRET`, or `ORANGE_ORDERING_ACCESS_TOKEN`.
    pub fn client_credentials_from_env(self) -> ClientBuilder<Provided, ApiKey> {
        ClientBuilder {
            settings: self.settings.credential_from_env("orange", "ORANGE_ORDERING"),
            credentials: PhantomData,
        }
    }

    /// The API key, sent as `X-Api-Key`.
    ///
    /// The API key that your Orange Business representative gives you, sent with every call in
    /// addition to the token. It expires after 2 years and must be renewed with Orange support.
    pub fn api_key(self, key: impl Into<SecretSource>) -> ClientBuilder<Orange, Provided> {
        ClientBuilder {
            settings: self.settings.api_key("apiKey", key),
            credentials: PhantomData,
        }
    }

    /// The same from the environment:
    /// `ORANGE_ORDERING_API_KEY`.
    pub fn api_key_from_env(self) -> ClientBuilder<Orange, Provided> {
        ClientBuilder {
            settings: self.settings.credential_from_env("apiKey", "ORANGE_ORDERING"),
            credentials: PhantomData,
        }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `ORANGE_ORDERING_CLIENT_ID` and `ORANGE_ORDERING_CLIENT_SECRET`, or `ORANGE_ORDERING_ACCESS_TOKEN`
    /// - `ORANGE_ORDERING_API_KEY`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> ClientBuilder<Provided, Provided> {
        ClientBuilder {
            settings: self
                .settings
                .credentials_from_env("ORANGE_ORDERING")
                .credential_from_env("orange", "ORANGE_ORDERING")
                .credential_from_env("apiKey", "ORANGE_ORDERING"),
            credentials: PhantomData,
        }
    }
}
