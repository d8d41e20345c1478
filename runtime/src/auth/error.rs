//! Why there is no access token.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;

use crate::text::Excerpt;
use crate::transport::TransportError;

/// Why the token endpoint gave no access token.
#[derive(Debug, Clone)]
pub struct TokenError {
    pub(super) kind: TokenErrorKind,
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<String>,
    pub(super) description: Option<String>,
    pub(super) source: Option<Arc<TransportError>>,
}

/// The ways of getting no access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The client id or secret is wrong (`invalid_client`).
    InvalidClient,
    /// The request is refused for another reason, such as a scope that is not allowed.
    Refused,
    /// Too many token requests.
    Throttled,
    /// The endpoint failed or cannot be reached; later it may work.
    Unavailable,
    /// The endpoint did not answer in time.
    Timeout,
    /// The answer is not an access token.
    Malformed,
}

impl TokenErrorKind {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::InvalidClient => "client id or secret refused",
            Self::Refused => "token request refused",
            Self::Throttled => "too many token requests",
            Self::Unavailable => "token endpoint unavailable",
            Self::Timeout => "no answer from the token endpoint in time",
            Self::Malformed => "the token endpoint's answer holds no access token",
        }
    }
}

impl TokenError {
    pub(super) fn new(kind: TokenErrorKind) -> Self {
        Self {
            kind,
            status: None,
            error: None,
            description: None,
            source: None,
        }
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

    /// Whether it may work later without a change.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(
            self.kind,
            TokenErrorKind::Throttled | TokenErrorKind::Unavailable | TokenErrorKind::Timeout
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
        if let Some(source) = &self.source {
            write!(f, ": {source}")?;
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
