// Generated from an OpenAPI specification; change the specification instead.

//! The client and its builder.

use std::marker::PhantomData;
use std::time::Duration;
use clientwright_runtime::{Missing, Provided, SecretSource};
use crate::api::API;

/// A client of Golden Waiting.
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
pub struct ClientBuilder<Key = Missing> {
    settings: clientwright_runtime::ClientBuilder,
    credentials: PhantomData<(Key,)>,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder {
            settings: clientwright_runtime::ClientBuilder::new(&API),
            credentials: PhantomData,
        }
    }
}

impl<Key> ClientBuilder<Key> {
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

impl<Key> ClientBuilder<Key> {
    /// Creates the client.
    ///
    /// # Errors
    ///
    /// Reports every invalid setting.
    pub fn build(self) -> Result<Client, clientwright_runtime::BuildError>
    where
        Key: HasKey,
    {
        Ok(Client {
            core: self.settings.build()?,
        })
    }
}

/// Implemented by a [`ClientBuilder`] once `key` is set.
#[diagnostic::on_unimplemented(
    message = "the credential `key` is missing",
    label = "call `.key_api_key(…)` before it"
)]
pub trait HasKey {}
impl HasKey for Provided {}

impl<Key> ClientBuilder<Key> {
    /// The API key, sent as `X-Key`.
    pub fn key_api_key(self, key: impl Into<SecretSource>) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self.settings.api_key("key", key),
            credentials: PhantomData,
        }
    }

    /// The same from the environment:
    /// `GOLDEN_WAITING_KEY_API_KEY`.
    pub fn key_api_key_from_env(self) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self.settings.credential_from_env("key", "GOLDEN_WAITING"),
            credentials: PhantomData,
        }
    }

    /// The API key, sent as `sig`.
    pub fn signature_api_key(self, key: impl Into<SecretSource>) -> ClientBuilder<Key> {
        ClientBuilder {
            settings: self.settings.api_key("signature", key),
            credentials: PhantomData,
        }
    }

    /// The same from the environment:
    /// `GOLDEN_WAITING_SIGNATURE_API_KEY`.
    pub fn signature_api_key_from_env(self) -> ClientBuilder<Key> {
        ClientBuilder {
            settings: self.settings.credential_from_env("signature", "GOLDEN_WAITING"),
            credentials: PhantomData,
        }
    }

    /// Reads the credentials from the environment:
    ///
    /// - `GOLDEN_WAITING_KEY_API_KEY`
    /// - `GOLDEN_WAITING_SIGNATURE_API_KEY`
    ///
    /// A variable with the suffix `_FILE` contains the path of a file with the value instead. Environment
    /// variables take precedence over values set in code.
    pub fn credentials_from_env(self) -> ClientBuilder<Provided> {
        ClientBuilder {
            settings: self
                .settings
                .credentials_from_env("GOLDEN_WAITING")
                .credential_from_env("key", "GOLDEN_WAITING"),
            credentials: PhantomData,
        }
    }
}
