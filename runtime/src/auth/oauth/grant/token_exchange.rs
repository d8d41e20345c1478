//! Token exchange (RFC 8693): exchanges a token from another issuer for one from this server.

use std::fmt;
use std::time::Duration;

use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;
use crate::auth::{SecretSource, Token, TokenError};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const JWT: &str = "urn:ietf:params:oauth:token-type:jwt";

/// A token from another issuer that is exchanged for one from this server.
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::{OAuthClient, TokenExchange, TokenRequest};
///
/// // The token that Kubernetes mounts into a pod.
/// let mounted = SecretSource::file("/var/run/secrets/tokens/identity");
/// let request = TokenRequest::token_exchange(
///     OAuthClient::public("my-service"),
///     TokenExchange::jwt(mounted),
/// );
/// ```
#[derive(Clone)]
pub struct TokenExchange {
    subject: (SecretSource, String),
    actor: Option<(SecretSource, String)>,
    requested: Option<String>,
}

impl TokenExchange {
    /// Exchanges a token of this type, such as
    /// `urn:ietf:params:oauth:token-type:saml2`.
    #[must_use]
    pub fn new(subject_token: impl Into<SecretSource>, token_type: &str) -> Self {
        Self {
            subject: (subject_token.into(), token_type.to_owned()),
            actor: None,
            requested: None,
        }
    }

    /// Exchanges an access token.
    #[must_use]
    pub fn access_token(subject_token: impl Into<SecretSource>) -> Self {
        Self::new(subject_token, ACCESS_TOKEN)
    }

    /// Exchanges a JSON Web Token.
    #[must_use]
    pub fn jwt(subject_token: impl Into<SecretSource>) -> Self {
        Self::new(subject_token, JWT)
    }

    /// Sets the actor that acts for the subject, by a token of the given type.
    #[must_use]
    pub fn actor(mut self, token: impl Into<SecretSource>, token_type: &str) -> Self {
        self.actor = Some((token.into(), token_type.to_owned()));
        self
    }

    /// Requests a token of this type; by default, the server chooses.
    #[must_use]
    pub fn requested_token_type(mut self, token_type: &str) -> Self {
        self.requested = Some(token_type.to_owned());
        self
    }
}

impl fmt::Debug for TokenExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenExchange({:?})", self.subject)
    }
}

impl Grant for TokenExchange {
    fn name(&self) -> &'static str {
        "token exchange"
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let mut form = Form::grant(GRANT);
            let (subject, subject_type) = &self.subject;
            form.add_secret("subject_token", &exchange.secret(subject).await?);
            form.add("subject_token_type", subject_type);
            if let Some((actor, actor_type)) = &self.actor {
                form.add_secret("actor_token", &exchange.secret(actor).await?);
                form.add("actor_token_type", actor_type);
            }
            if let Some(requested) = &self.requested {
                form.add("requested_token_type", requested);
            }
            Ok(exchange.token(form).await?.token)
        })
    }

    fn check(&self, now: Duration) -> Result<(), String> {
        self.subject.0.known(now)?;
        if let Some((actor, _)) = &self.actor {
            actor.known(now)?;
        }
        Ok(())
    }
}
