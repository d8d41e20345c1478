//! Credentials of a client, which are set while it is built or replaced later.

use std::sync::Arc;

use super::ClientBuilder;
use crate::auth::{
    Authorization, Authorizer, ClientCertificate, Credential, CredentialError, SecretSource,
    TokenCache, TokenCredential, TokenError, TokenErrorKind, Variables,
};
use crate::client::Client;
use crate::describe::SecurityScheme;

impl ClientBuilder {
    /// Sets the credential for a scheme, replacing an earlier one.
    #[must_use]
    pub fn credential(mut self, scheme: &str, credential: impl Into<Credential>) -> Self {
        self.secrets.push((scheme.to_owned(), credential.into()));
        self
    }

    /// Sets the id and secret for a scheme with OAuth 2.0 client credentials.
    #[must_use]
    pub fn client_credentials(
        self,
        scheme: &str,
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        self.credential(scheme, TokenCredential::client(id, secret))
    }

    /// Sets a bearer token that the program obtained itself.
    #[must_use]
    pub fn token(self, scheme: &str, token: impl Into<SecretSource>) -> Self {
        self.credential(scheme, TokenCredential::ready(token))
    }

    /// Sets the source of access tokens for an OAuth 2.0, OpenID Connect or bearer scheme: a
    /// [`TokenRequest`](crate::oauth::TokenRequest) or a [`TokenSource`](crate::TokenSource).
    #[must_use]
    pub fn token_source(self, scheme: &str, source: impl Into<TokenCredential>) -> Self {
        self.credential(scheme, source.into())
    }

    /// Sets the user name and password for an HTTP Basic scheme.
    #[must_use]
    pub fn basic(
        self,
        scheme: &str,
        user: impl Into<SecretSource>,
        password: impl Into<SecretSource>,
    ) -> Self {
        self.credential(scheme, Credential::basic(user, password))
    }

    /// Sets the key for an API key scheme.
    #[must_use]
    pub fn api_key(self, scheme: &str, key: impl Into<SecretSource>) -> Self {
        self.credential(scheme, Credential::key(key))
    }

    /// Sets the value after the name of the scheme in `Authorization`, for an HTTP authentication scheme
    /// other than Basic and Bearer.
    #[must_use]
    pub fn http(self, scheme: &str, credentials: impl Into<SecretSource>) -> Self {
        self.credential(scheme, Credential::http(credentials))
    }

    /// Sets a custom authorizer, for any scheme except mutual TLS.
    #[must_use]
    pub fn custom(self, scheme: &str, authorizer: impl Authorizer + 'static) -> Self {
        self.credential(scheme, Credential::custom(authorizer))
    }

    /// Sets the client certificate for a mutual TLS scheme.
    #[must_use]
    pub fn certificate(self, scheme: &str, certificate: impl Into<ClientCertificate>) -> Self {
        self.credential(scheme, Credential::certificate(certificate))
    }

    /// Sets the certificate that the client presents to every server that requests one, including the
    /// token endpoint.
    ///
    /// The certificate for a mutual TLS scheme is set by [`certificate`](Self::certificate).
    ///
    /// A program with its own [`transport`](Self::transport) presents the certificate itself.
    #[must_use]
    pub fn client_certificate(mut self, certificate: impl Into<ClientCertificate>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Sets a credential for operations whose authentication is not specified, and for operations
    /// without credentials for their schemes. If called several times, all of them are sent.
    ///
    /// It is also sent with operations that the specification declares anonymous, unless another
    /// credential applies to them: the specification may omit authentication.
    #[must_use]
    pub fn authorize_with(mut self, authorization: Authorization) -> Self {
        self.authorizations.push(authorization);
        self
    }

    /// Reads credentials from the environment.
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
    /// If several schemes of the API have variables with the same name, the names of the variables
    /// contain the name of the scheme: `PREFIX_SCHEME_API_KEY`. Each variable can be replaced by one
    /// with the suffix `_FILE`, which names a file with the value; the file is read again when it
    /// changes, see [`SecretSource::file`]. An empty variable is not set.
    ///
    /// **The environment takes precedence** over credentials set by the program, regardless of the
    /// order: the latter are defaults for schemes without variables.
    ///
    /// [`build`](Self::build) reports a variable that is set in both ways, an incomplete pair, and a
    /// file that cannot be read. If none of the variables of a credential are set, only calls that need
    /// it fail; their error names the variables.
    #[must_use]
    pub fn credentials_from_env(self, prefix: &str) -> Self {
        self.credentials_from(prefix, |name| std::env::var(name).ok())
    }

    /// Like [`credentials_from_env`](Self::credentials_from_env), with variables from elsewhere, such as
    /// a configuration file.
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

    /// Reads the credential for one scheme from the environment, like
    /// [`credentials_from_env`](Self::credentials_from_env).
    ///
    /// [`build`](Self::build) fails if it is set neither there nor by the program.
    #[must_use]
    pub fn credential_from_env(self, scheme: &str, prefix: &str) -> Self {
        self.credential_from(scheme, prefix, |name| std::env::var(name).ok())
    }

    /// Like [`credential_from_env`](Self::credential_from_env), with variables from elsewhere.
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
            // An incomplete credential has been reported already; a missing one is reported with the
            // names of its variables.
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
    /// Replaces the credential for a scheme, for all clones of the client, starting with the next
    /// attempt.
    ///
    /// An access token that was obtained with the previous credential is discarded; connections that
    /// were made with the previous certificate stay open.
    ///
    /// # Errors
    /// Returns an error if the API has no such scheme, or the credential does not fit it. The previous
    /// credential then stays in use.
    pub fn rotate(
        &self,
        scheme: &str,
        credential: impl Into<Credential>,
    ) -> Result<(), CredentialError> {
        self.core.credentials.put(scheme, credential.into())
    }

    /// Replaces the credentials set by [`authorize_with`](ClientBuilder::authorize_with), for all clones
    /// of the client, starting with the next attempt.
    ///
    /// # Errors
    /// Returns an error if one of them cannot be used. The previous ones then stay in use.
    pub fn reauthorize(
        &self,
        authorizations: impl IntoIterator<Item = Authorization>,
    ) -> Result<(), CredentialError> {
        let authorizations = authorizations.into_iter().collect();
        self.core.credentials.authorize_with(authorizations)
    }

    /// Obtains an access token for a scheme now, rather than with the first call. There is no deadline:
    /// a login by a user may take longer than the timeout of a call allows.
    ///
    /// # Errors
    /// Returns an error if no token can be obtained, or the client obtains no tokens for the scheme.
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

    /// Discards the access tokens of the client and its clones, so that the next call requests a new
    /// one.
    ///
    /// Only needed for a token that is known to be revoked; one that the server rejects is replaced
    /// anyway.
    pub fn forget_token(&self) {
        self.core.credentials.forget_tokens();
    }
}
