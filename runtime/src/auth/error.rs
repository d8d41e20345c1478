//! Why there is no access token.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::text::Excerpt;

/// Why the token endpoint gave no access token.
///
/// ```
/// use clientwright_runtime::{Error, ErrorKind, TokenErrorKind};
///
/// fn must_log_in_again(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::Token(error) => error.kind() == TokenErrorKind::InvalidGrant,
///         _ => false,
///     }
/// }
/// ```
#[derive(Debug, Clone)]
pub struct TokenError {
    pub(super) kind: TokenErrorKind,
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<String>,
    pub(super) description: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The ways of getting no access token.
///
/// ```
/// use clientwright_runtime::{TokenError, TokenErrorKind};
///
/// /// What a person can do about it.
/// fn advice(error: &TokenError) -> &'static str {
///     match error.kind() {
///         TokenErrorKind::InvalidClient => "check client id and secret",
///         TokenErrorKind::InvalidGrant => "log in again",
///         _ if error.is_transient() => "try again later",
///         _ => "ask support",
///     }
/// }
/// assert_eq!(advice(&TokenError::new(TokenErrorKind::InvalidGrant)), "log in again");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The client does not have what it would ask with: its secret, key or certificate cannot be
    /// obtained.
    MissingSecret,
    /// The client id or secret is wrong (`invalid_client`).
    InvalidClient,
    /// The request itself is wrong (`invalid_request`, `unsupported_grant_type`).
    InvalidRequest,
    /// The client may not have a scope it asks for (`invalid_scope`).
    InvalidScope,
    /// The client may not get tokens this way (`unauthorized_client`).
    UnauthorizedClient,
    /// What the token was asked for with is wrong, used up or too old (`invalid_grant`): a refresh
    /// token, a code, a statement; or a person has not logged in in time.
    InvalidGrant,
    /// The person did not agree (`access_denied`).
    AccessDenied,
    /// The request is refused for another reason.
    Refused,
    /// Too many token requests.
    Throttled,
    /// The endpoint failed; later it may work.
    Unavailable,
    /// The endpoint cannot be reached, or the connection broke; later it may work.
    Unreachable,
    /// The endpoint did not answer in time.
    Timeout,
    /// The answer is not an access token.
    Malformed,
    /// What the authorization server says about itself cannot be used.
    Discovery,
    /// The token is not a bearer token (`token_type`), and this client can use no other.
    UnsupportedTokenType,
}

impl TokenErrorKind {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::MissingSecret => "the client has nothing to ask with",
            Self::InvalidClient => "client id or secret refused",
            Self::InvalidRequest => "token request wrong",
            Self::InvalidScope => "scope refused",
            Self::UnauthorizedClient => "client may not get tokens this way",
            Self::InvalidGrant => "refresh token, code or statement refused",
            Self::AccessDenied => "login refused",
            Self::Refused => "token request refused",
            Self::Throttled => "too many token requests",
            Self::Unavailable => "token endpoint unavailable",
            Self::Unreachable => "token endpoint unreachable",
            Self::Timeout => "no answer from the token endpoint in time",
            Self::Malformed => "the token endpoint's answer holds no access token",
            Self::Discovery => "the authorization server cannot be discovered",
            Self::UnsupportedTokenType => "the token endpoint's token is not a bearer token",
        }
    }
}

impl TokenError {
    /// An error of that kind, for a [`TokenSource`](crate::TokenSource) of the consumer.
    #[must_use]
    pub fn new(kind: TokenErrorKind) -> Self {
        Self {
            kind,
            status: None,
            error: None,
            description: None,
            retry_after: None,
            source: None,
        }
    }

    /// With words about it, which must not show anything secret.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// With how long it is not to be tried again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// With what caused it, which must not show anything secret.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// In what way it failed.
    #[must_use]
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// The status of the endpoint's answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The `error` of RFC 6749, such as `invalid_client`.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// The `error_description` of RFC 6749.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// How long the endpoint asks not to be asked again.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Whether it may work later without a change.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.kind {
            TokenErrorKind::Throttled
            | TokenErrorKind::Unavailable
            | TokenErrorKind::Unreachable
            | TokenErrorKind::Timeout => true,
            // Not in the words of OAuth, so not by the authorization server, as like as not.
            TokenErrorKind::Refused => {
                let status = self.status.map(|status| status.as_u16());
                self.error.is_none() && matches!(status, Some(400 | 421 | 425))
            }
            _ => false,
        }
    }

    /// Whether the endpoint says that it does not take the credentials, and will not a second later.
    pub(super) fn says_wrong_credentials(&self) -> bool {
        matches!(
            self.kind,
            TokenErrorKind::InvalidClient | TokenErrorKind::UnauthorizedClient
        )
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.text())?;
        if let Some(status) = self.status {
            write!(f, " ({})", status.as_u16())?;
        }
        if let Some(error) = &self.error {
            write!(f, ": {}", Excerpt(error, 80))?;
        }
        if let Some(description) = &self.description {
            write!(f, ": {}", Excerpt(description, 200))?;
        }
        Ok(())
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
