//! Errors of token requests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::text::Excerpt;

/// The error for a failed token request.
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

/// The kinds of [`TokenError`].
///
/// ```
/// use clientwright_runtime::{TokenError, TokenErrorKind};
///
/// /// Advice for the user.
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
    /// The secret, key or certificate of the client cannot be obtained.
    MissingSecret,
    /// The client id or secret is wrong (`invalid_client`).
    InvalidClient,
    /// The request itself is wrong (`invalid_request`, `unsupported_grant_type`).
    InvalidRequest,
    /// The client must not use a requested scope (`invalid_scope`).
    InvalidScope,
    /// The client must not use this grant (`unauthorized_client`).
    UnauthorizedClient,
    /// The grant is invalid, used up or expired (`invalid_grant`): a refresh token, code or assertion;
    /// or the user did not log in in time.
    InvalidGrant,
    /// The user declined (`access_denied`).
    AccessDenied,
    /// The request was rejected for another reason.
    Refused,
    /// Too many token requests.
    Throttled,
    /// The endpoint failed; a later attempt may succeed.
    Unavailable,
    /// The endpoint cannot be reached, or the connection broke; a later attempt may succeed.
    Unreachable,
    /// The endpoint did not respond in time.
    Timeout,
    /// The response is not an access token.
    Malformed,
    /// The discovered metadata of the authorization server is unusable.
    Discovery,
    /// The token is not a bearer token (`token_type`); other types are not supported.
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
            Self::Timeout => "no response from the token endpoint in time",
            Self::Malformed => "the response of the token endpoint contains no access token",
            Self::Discovery => "the authorization server cannot be discovered",
            Self::UnsupportedTokenType => "the token endpoint's token is not a bearer token",
        }
    }
}

impl TokenError {
    /// Creates an error of this kind, for a custom [`TokenSource`](crate::TokenSource).
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

    /// Adds a description, which must not contain secrets.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets the time to wait before the next token request.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Sets the cause, which must not show any secrets.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Returns the kind of this error.
    #[must_use]
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// Returns the status of the response of the endpoint, if it sent one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the `error` code of RFC 6749, such as `invalid_client`.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// Returns the `error_description` of RFC 6749.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Returns how long the endpoint requests to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns whether a later attempt may succeed without any change.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.kind {
            TokenErrorKind::Throttled
            | TokenErrorKind::Unavailable
            | TokenErrorKind::Unreachable
            | TokenErrorKind::Timeout => true,
            // Not an OAuth error, so probably not sent by the authorization server.
            TokenErrorKind::Refused => {
                let status = self.status.map(|status| status.as_u16());
                self.error.is_none() && matches!(status, Some(400 | 421 | 425))
            }
            _ => false,
        }
    }

    /// Returns whether the endpoint rejects the credentials, so that a prompt retry would fail as well.
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
