// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::time::Duration;
use clientwright_runtime::{Authorizer, ClientCertificate, SecretSource, TokenCredential};
use crate::api::API;

/// A client of Golden Credentials.
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
    /// Client id and secret for OpenID Connect.
    pub fn client_credentials(
        self,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        ClientBuilder { settings: self.settings.client_credentials("login", id, secret) }
    }

    /// An access token instead; it is not refreshed, unless it is read from a file.
    pub fn access_token(self, token: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.token("login", token) }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn access_token_from(self, source: impl Into<TokenCredential>) -> Self {
        ClientBuilder { settings: self.settings.token_source("login", source) }
    }

    /// The same from the environment:
    /// `GOLDEN_CREDENTIALS_LOGIN_CLIENT_ID` and `GOLDEN_CREDENTIALS_LOGIN_CLIENT_SECRET`, or `GOLDEN_CREDENTIALS_LOGIN_ACCESS_TOKEN`.
    pub fn client_credentials_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("login", "GOLDEN_CREDENTIALS") }
    }

    /// The client certificate with its private key, as PEM.
    ///
    /// The certificate of your organisation.
    pub fn client_certificate(self, certificate: impl Into<ClientCertificate>) -> Self {
        ClientBuilder { settings: self.settings.certificate("certificate", certificate) }
    }

    /// The same from the environment:
    /// `GOLDEN_CREDENTIALS_CLIENT_CERTIFICATE` and `GOLDEN_CREDENTIALS_CLIENT_KEY`, or `GOLDEN_CREDENTIALS_CLIENT_CERTIFICATE`.
    pub fn client_certificate_from_env(self) -> Self {
        ClientBuilder {
            settings: self
                .settings
                .credential_from_env("certificate", "GOLDEN_CREDENTIALS"),
        }
    }

    /// The API key, sent as `X-Key`.
    pub fn api_key(self, key: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.api_key("key", key) }
    }

    /// The same from the environment:
    /// `GOLDEN_CREDENTIALS_API_KEY`.
    pub fn api_key_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credential_from_env("key", "GOLDEN_CREDENTIALS") }
    }

    /// The bearer token.
    pub fn bearer_token(self, token: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.token("person", token) }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn bearer_token_from(self, source: impl Into<TokenCredential>) -> Self {
        ClientBuilder { settings: self.settings.token_source("person", source) }
    }

    /// The same from the environment:
    /// `GOLDEN_CREDENTIALS_PERSON_ACCESS_TOKEN`.
    pub fn bearer_token_from_env(self) -> Self {
        ClientBuilder {
            settings: self.settings.credential_from_env("person", "GOLDEN_CREDENTIALS"),
        }
    }

    /// The credentials that follow `ApiKey` in the header `Authorization`.
    pub fn authorization(self, credentials: impl Into<SecretSource>) -> Self {
        ClientBuilder { settings: self.settings.http("apikey", credentials) }
    }

    /// A custom authentication method, such as a signature.
    pub fn authorization_from(self, authorizer: impl Authorizer + 'static) -> Self {
        ClientBuilder { settings: self.settings.custom("apikey", authorizer) }
    }

    /// The same from the environment:
    /// `GOLDEN_CREDENTIALS_AUTHORIZATION`.
    pub fn authorization_from_env(self) -> Self {
        ClientBuilder {
            settings: self.settings.credential_from_env("apikey", "GOLDEN_CREDENTIALS"),
        }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `GOLDEN_CREDENTIALS_LOGIN_CLIENT_ID` and `GOLDEN_CREDENTIALS_LOGIN_CLIENT_SECRET`, or `GOLDEN_CREDENTIALS_LOGIN_ACCESS_TOKEN`
    /// - `GOLDEN_CREDENTIALS_CLIENT_CERTIFICATE` and `GOLDEN_CREDENTIALS_CLIENT_KEY`, or `GOLDEN_CREDENTIALS_CLIENT_CERTIFICATE`
    /// - `GOLDEN_CREDENTIALS_API_KEY`
    /// - `GOLDEN_CREDENTIALS_PERSON_ACCESS_TOKEN`
    /// - `GOLDEN_CREDENTIALS_AUTHORIZATION`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> Self {
        ClientBuilder { settings: self.settings.credentials_from_env("GOLDEN_CREDENTIALS") }
    }
}
