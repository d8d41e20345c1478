//! Giving a client its credentials, before it is built and while it works.

use std::sync::Arc;

use super::ClientBuilder;
use crate::auth::{
    Authorization, Authorizer, ClientCertificate, Credential, CredentialError, SecretSource,
    TokenCache, TokenCredential, TokenError, TokenErrorKind, Variables,
};
use crate::client::Client;
use crate::describe::SecurityScheme;

impl ClientBuilder {
    /// The credential for a scheme, in place of an earlier one.
    #[must_use]
    pub fn credential(mut self, scheme: &str, credential: impl Into<Credential>) -> Self {
        self.secrets.push((scheme.to_owned(), credential.into()));
        self
    }

    /// Id and secret for a scheme of OAuth 2.0 client credentials.
    #[must_use]
    pub fn client_credentials(
        self,
        scheme: &str,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        self.credential(scheme, TokenCredential::client(id, secret))
    }

    /// A bearer token that the program obtained itself.
    #[must_use]
    pub fn token(self, scheme: &str, token: impl Into<SecretSource>) -> Self {
        self.credential(scheme, TokenCredential::ready(token))
    }

    /// What provides access tokens, for a scheme of OAuth 2.0, OpenID Connect or bearer tokens: a
    /// [`TokenRequest`](crate::oauth::TokenRequest) or a [`TokenSource`](crate::TokenSource).
    #[must_use]
    pub fn token_source(self, scheme: &str, source: impl Into<TokenCredential>) -> Self {
        self.credential(scheme, source.into())
    }

    /// User and password for a scheme of HTTP Basic authentication.
    #[must_use]
    pub fn basic(
        self,
        scheme: &str,
        user: impl Into<SecretSource>,
        password: impl Into<SecretSource>,
    ) -> Self {
        self.credential(scheme, Credential::basic(user, password))
    }

    /// The key for an API key scheme.
    #[must_use]
    pub fn api_key(self, scheme: &str, key: impl Into<SecretSource>) -> Self {
        self.credential(scheme, Credential::key(key))
    }

    /// What follows the name of the scheme in `Authorization`, for a scheme of HTTP authentication other
    /// than Basic and Bearer.
    #[must_use]
    pub fn http(self, scheme: &str, credentials: impl Into<SecretSource>) -> Self {
        self.credential(scheme, Credential::http(credentials))
    }

    /// What proves who calls in a way of its own, for a scheme of any kind but mutual TLS.
    #[must_use]
    pub fn custom(self, scheme: &str, authorizer: impl Authorizer + 'static) -> Self {
        self.credential(scheme, Credential::custom(authorizer))
    }

    /// The client certificate for a scheme of mutual TLS.
    #[must_use]
    pub fn certificate(self, scheme: &str, certificate: impl Into<ClientCertificate>) -> Self {
        self.credential(scheme, Credential::certificate(certificate))
    }

    /// The certificate that the client presents to every server that asks for one, the token endpoint
    /// included. A scheme of mutual TLS takes its own, see [`certificate`](Self::certificate).
    ///
    /// With a [`transport`](Self::transport) of its own, a program presents it itself.
    #[must_use]
    pub fn client_certificate(mut self, certificate: impl Into<ClientCertificate>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// A credential for the operations of which the description does not say what they take, and for
    /// those whose own credentials are not given. Called several times, all of them are sent.
    ///
    /// Operations that the description calls anonymous get it too, if no other holds for them: it is
    /// for descriptions that leave authentication out.
    #[must_use]
    pub fn authorize_with(mut self, authorization: Authorization) -> Self {
        self.authorizations.push(authorization);
        self
    }

    /// Takes credentials from the environment.
    ///
    /// | scheme | variables |
    /// |---|---|
    /// | OAuth 2.0, OpenID Connect | `PREFIX_CLIENT_ID` and `PREFIX_CLIENT_SECRET`, or `PREFIX_ACCESS_TOKEN` |
    /// | bearer token | `PREFIX_TOKEN` |
    /// | HTTP Basic | `PREFIX_USER` and `PREFIX_PASSWORD` |
    /// | other HTTP authentication | `PREFIX_AUTHORIZATION` |
    /// | API key | `PREFIX_API_KEY` |
    /// | mutual TLS | `PREFIX_CLIENT_CERTIFICATE`, and `PREFIX_CLIENT_KEY` unless the key is in the same text |
    ///
    /// Where the API has several schemes with variables of the same name, the names of the schemes are
    /// part of those of the variables: `PREFIX_SCHEME_API_KEY`. In place of each variable there may be
    /// one with `_FILE` at its end, which names a file with the text; the file is read again when it
    /// changes, see [`SecretSource::file`]. An empty variable is not set.
    ///
    /// **What is set in the environment wins** over what the program gives, whichever is said first: a
    /// credential in the program is the default for where the environment says nothing.
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
        let mut found = variables.read(self.api, &lookup, &mut self.unfound);
        self.found.append(&mut found);
        self.variables_of_credentials = Some(variables);
        self
    }

    /// Takes the credential for one scheme from the environment, as
    /// [`credentials_from_env`](Self::credentials_from_env) does. [`build`](Self::build) fails if it
    /// is neither there nor given by the program.
    #[must_use]
    pub fn credential_from_env(self, scheme: &str, prefix: &str) -> Self {
        self.credential_from(scheme, prefix, |name| std::env::var(name).ok())
    }

    /// The same as [`credential_from_env`](Self::credential_from_env) with other variables than those
    /// of the process.
    #[must_use]
    pub fn credential_from(
        mut self,
        scheme: &str,
        prefix: &str,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let variables = Variables::new(prefix);
        let mut schemes = self.api.security_schemes.iter();
        match schemes.find(|known| known.name == scheme) {
            Some(scheme) => self.look_up(scheme, &variables, &lookup),
            None => {
                let problem = format!("credential for {scheme}: no such security scheme");
                self.unfound.push(problem);
            }
        }
        self.variables_of_credentials.get_or_insert(variables);
        self
    }

    fn look_up(
        &mut self,
        scheme: &'static SecurityScheme,
        variables: &Variables,
        lookup: &dyn Fn(&str) -> Option<String>,
    ) {
        let before = self.unfound.len();
        let found = variables.read_scheme(self.api, scheme, lookup, &mut self.unfound);
        match found {
            Some(credential) => self.found.push((scheme.name, credential)),
            // Half a credential was reported; of none at all it is said which variables it has.
            None if self.unfound.len() == before => {
                let names = variables.shown(self.api, scheme);
                self.expected.push((scheme.name, names));
            }
            None => {}
        }
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
    /// attempt on. An access token that was obtained with the last one is dropped; connections that
    /// were made with the last certificate stay open.
    ///
    /// # Errors
    /// When the API has no such scheme, or the credential is not one for it; then the last one
    /// stays.
    pub fn rotate(
        &self,
        scheme: &str,
        credential: impl Into<Credential>,
    ) -> Result<(), CredentialError> {
        self.core.credentials.put(scheme, credential.into())
    }

    /// Replaces what [`authorize_with`](ClientBuilder::authorize_with) was given, for all clones of
    /// the client and from the next attempt on.
    ///
    /// # Errors
    /// When one of them cannot be used; then the last ones stay.
    pub fn reauthorize(
        &self,
        authorizations: impl IntoIterator<Item = Authorization>,
    ) -> Result<(), CredentialError> {
        let authorizations = authorizations.into_iter().collect();
        self.core.credentials.authorize_with(authorizations)
    }

    /// Obtains an access token for a scheme now, rather than with the first call. There is no
    /// deadline: a person may take long to log in, which the timeout of a call would not allow.
    ///
    /// # Errors
    /// When there is no token, or the client has no tokens for that scheme.
    pub async fn authenticate(&self, scheme: &str) -> Result<(), TokenError> {
        let credentials = &self.core.credentials;
        let certificate = credentials.refresh_certificate().await;
        certificate.map_err(|problem| {
            TokenError::new(TokenErrorKind::MissingSecret).with_description(problem)
        })?;
        let tokens = credentials.of_scheme(scheme).and_then(|found| found.tokens);
        let tokens = tokens.ok_or_else(|| {
            let problem = format!("the client obtains no tokens for {scheme}");
            TokenError::new(TokenErrorKind::InvalidRequest).with_description(problem)
        })?;
        tokens.get().await.map(|_| ())
    }

    /// Forgets the access tokens that the client and its clones obtained: the next call asks for a new
    /// one. For a token that is known to be revoked; one that the server refuses is replaced anyway.
    pub fn forget_token(&self) {
        self.core.credentials.forget_tokens();
    }
}
