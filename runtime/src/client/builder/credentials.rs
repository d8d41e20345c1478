//! Giving a client its credentials, before it is built and while it works.

use std::sync::Arc;

use secrecy::SecretString;

use super::ClientBuilder;
use crate::auth::{Credential, CredentialError, TokenCache, TokenSource, Variables};
use crate::client::Client;

impl ClientBuilder {
    /// The credential for a scheme, in place of an earlier one.
    #[must_use]
    pub fn credential(mut self, scheme: &str, credential: Credential) -> Self {
        self.secrets.push((scheme.to_owned(), credential));
        self
    }

    /// Id and secret for a scheme of OAuth 2.0 client credentials.
    #[must_use]
    pub fn client_credentials(
        self,
        scheme: &str,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        self.credential(scheme, Credential::client(id.into(), secret.into()))
    }

    /// A bearer token that the consumer got herself.
    #[must_use]
    pub fn token(self, scheme: &str, token: impl Into<SecretString>) -> Self {
        self.credential(scheme, Credential::token(token.into()))
    }

    /// What brings access tokens, for a scheme of OAuth 2.0 or of bearer tokens.
    #[must_use]
    pub fn token_source(self, scheme: &str, source: Arc<dyn TokenSource>) -> Self {
        self.credential(scheme, Credential::source(source))
    }

    /// User and password for a scheme of HTTP Basic authentication.
    #[must_use]
    pub fn basic(
        self,
        scheme: &str,
        user: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        self.credential(scheme, Credential::basic(user.into(), password.into()))
    }

    /// The key for an API key scheme.
    #[must_use]
    pub fn api_key(self, scheme: &str, key: impl Into<SecretString>) -> Self {
        self.credential(scheme, Credential::key(key.into()))
    }

    /// Takes credentials from the environment, for the schemes for which no other is given.
    ///
    /// | scheme | variables |
    /// |---|---|
    /// | OAuth 2.0 client credentials | `PREFIX_CLIENT_ID`, `PREFIX_CLIENT_SECRET` |
    /// | bearer token | `PREFIX_TOKEN` |
    /// | HTTP Basic | `PREFIX_USER`, `PREFIX_PASSWORD` |
    /// | API key | `PREFIX_API_KEY` |
    ///
    /// Where the API has several schemes of a kind, their names are part of those of the
    /// variables: `PREFIX_SCHEME_API_KEY`. In place of each variable there may be one with `_FILE`
    /// at its end, which names a file with the text; the file is read again when it changes, see
    /// [`SecretSource::file`](crate::SecretSource::file). An empty variable counts as missing.
    ///
    /// [`build`](Self::build) reports a variable that is set in both ways, half a pair, and a file
    /// that cannot be read. A credential of which nothing is set is missing only when an operation
    /// needs it; the error of the call then names its variables.
    #[must_use]
    pub fn credentials_from_env(self, prefix: &str) -> Self {
        self.credentials_from(prefix, |name| std::env::var(name).ok())
    }

    /// The same as [`credentials_from_env`](Self::credentials_from_env) with other variables than
    /// those of the process, such as those of a configuration file.
    #[must_use]
    pub fn credentials_from(
        mut self,
        prefix: &str,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let variables = Variables::new(prefix);
        self.unfound.clear();
        self.found = variables.read(self.api, &lookup, &mut self.unfound);
        self.variables_of_credentials = Some(variables);
        self
    }

    /// Shares access tokens with other clients through a cache.
    #[must_use]
    pub fn token_cache(mut self, cache: Arc<dyn TokenCache>) -> Self {
        self.token_cache = Some(cache);
        self
    }
}

impl Client {
    /// Replaces the credential for a scheme, for all clones of the client and from the next
    /// attempt on. An access token that was got with the last one is dropped.
    ///
    /// # Errors
    /// When the API has no such scheme, or the credential is not one for it; then the last one
    /// stays.
    pub fn rotate(&self, scheme: &str, credential: Credential) -> Result<(), CredentialError> {
        self.core.credentials.put(scheme, credential)
    }

    /// Forgets the access tokens that the client and its clones obtained: the next call asks for a new
    /// one. For a token that is known to be revoked; one that the server refuses is replaced anyway.
    pub fn forget_token(&self) {
        self.core.credentials.forget_tokens();
    }
}
