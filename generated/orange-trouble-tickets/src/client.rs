// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::marker::PhantomData;
use std::time::Duration;
use clientwright_runtime::{Missing, Provided, SecretSource, TokenCredential};
use crate::api::API;

/// A client of Orange Wholesale International Trouble Tickets.
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
pub struct ClientBuilder<Orange = Missing> {
    settings: clientwright_runtime::ClientBuilder,
    credentials: PhantomData<(Orange,)>,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder {
            settings: clientwright_runtime::ClientBuilder::new(&API),
            credentials: PhantomData,
        }
    }
}

impl<Orange> ClientBuilder<Orange> {
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

impl<Orange> ClientBuilder<Orange> {
    /// Creates the client.
    ///
    /// # Errors
    ///
    /// Reports every invalid setting.
    pub fn build(self) -> Result<Client, clientwright_runtime::BuildError>
    where
        Orange: HasOrange,
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

impl<Orange> ClientBuilder<Orange> {
    /// Client id and secret for OAuth 2.0 client credentials.
    ///
    /// OAuth 2.0 client credentials. The client ID and the client secret are on
    /// the page of your application on the Orange Developer portal (*My apps*). A
    /// token is valid for 60 minutes unless the token response states otherwise.
    pub fn client_credentials(
        self,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self.settings.client_credentials("orange", id, secret),
            credentials: PhantomData,
        }
    }

    /// An access token instead; it is not refreshed, unless it is read from a file.
    pub fn access_token(self, token: impl Into<SecretSource>) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self.settings.token("orange", token),
            credentials: PhantomData,
        }
    }

    /// Access tokens from another source: a `TokenRequest` specifies the grant and how the client
    /// authenticates, and a custom `TokenSource` can obtain tokens in any way.
    pub fn access_token_from(self, source: impl Into<TokenCredential>) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self.settings.token_source("orange", source),
            credentials: PhantomData,
        }
    }

    /// The same from the environment:
    /// `ORANGE_TROUBLE_TICKETS_CLIENT_ID` and `ORANGE_TROUBLE_TICKETS_CLIENT_SECRET`, or `ORANGE_TROUBLE_TICKETS_ACCESS_TOKEN`.
    pub fn client_credentials_from_env(self) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self
                .settings
                .credential_from_env("orange", "ORANGE_TROUBLE_TICKETS"),
            credentials: PhantomData,
        }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `ORANGE_TROUBLE_TICKETS_CLIENT_ID` and `ORANGE_TROUBLE_TICKETS_CLIENT_SECRET`, or `ORANGE_TROUBLE_TICKETS_ACCESS_TOKEN`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self
                .settings
                .credentials_from_env("ORANGE_TROUBLE_TICKETS")
                .credential_from_env("orange", "ORANGE_TROUBLE_TICKETS"),
            credentials: PhantomData,
        }
    }
}
