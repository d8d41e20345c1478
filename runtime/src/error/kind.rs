//! The ways a call can fail.

use std::fmt;
use std::time::Duration;

use crate::auth::TokenError;
use crate::json::{JsonError, Mismatch, SyntaxError};
use crate::limit::SharedLimitError;
use crate::text::Excerpt;
use crate::transport::TransportError;

/// What went wrong with a call.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call cannot be sent: an argument is missing or cannot be written.
    Request(String),
    /// The operation needs credentials that the client does not have; nothing was sent.
    MissingCredential(String),
    /// There is no access token; nothing was sent.
    Token(TokenError),
    /// The turn under the rate limit would come after the deadline; nothing was sent.
    LimitDeadline,
    /// There is no turn under the rate limit as soon as the caller wants one
    /// ([`OnLimit`](crate::OnLimit)); nothing was sent.
    Limited {
        /// In how long there would have been one.
        turn_in: Duration,
    },
    /// Those who share the rate limit cannot be asked for a turn; nothing was sent.
    SharedLimit(SharedLimitError),
    /// Time ran out.
    Timeout(TimeoutKind),
    /// There was no whole answer.
    Transport(TransportError),
    /// The answer broke off in the middle of its body: status and headers are there, of the body
    /// at most the first bytes. The server may have carried out the request.
    Truncated(TransportError),
    /// The answer is larger than allowed; of its body at most the first bytes are there.
    TooLarge {
        /// The most bytes allowed.
        limit: usize,
    },
    /// The server sent the client elsewhere, which it did not follow.
    Redirect {
        /// Where to, without query.
        location: String,
    },
    /// The server answered with an error.
    Status,
    /// The body of a success is not what the description promises.
    Decode(BodyError),
    /// A header of a success is not what the description promises.
    Header(HeaderError),
    /// The pages of a list make no sense.
    Paging(String),
}

impl ErrorKind {
    /// A word for it, for traces and metrics.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::MissingCredential(_) => "missing_credential",
            Self::Token(_) => "token",
            Self::LimitDeadline => "limit_deadline",
            Self::Limited { .. } => "limited",
            Self::SharedLimit(_) => "shared_limit",
            Self::Timeout(_) => "timeout",
            Self::Transport(_) => "transport",
            Self::Truncated(_) => "truncated",
            Self::TooLarge { .. } => "too_large",
            Self::Redirect { .. } => "redirect",
            Self::Status => "status",
            Self::Decode(_) => "decode",
            Self::Header(_) => "header",
            Self::Paging(_) => "paging",
        }
    }
}

/// Which time ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// That of one attempt. The server may have carried out the request.
    Attempt,
    /// That of the whole call. The server may have carried out the request.
    Call,
}

/// Why a body is not what the description promises.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// There is none.
    Empty,
    /// It is of another content type.
    ContentType {
        /// What was expected.
        expected: &'static str,
        /// What the server called it.
        found: String,
    },
    /// It is compressed, which the client did not ask for.
    Encoding(String),
    /// It is a page for people, such as that of a proxy or of a login.
    Html,
    /// It is not JSON.
    Syntax(SyntaxError),
    /// It begins as JSON and ends in the middle of it.
    Truncated(SyntaxError),
    /// It is JSON, but not the type that was promised.
    Mismatch(Mismatch),
    /// It is a text in a charset that is not known; more are with the feature `charsets`.
    Charset(String),
    /// It is no text in the charset that it says, which is UTF-8 where it says none.
    NotText,
    /// The description says nothing about an answer with this status.
    Undocumented(u16),
}

impl From<JsonError> for BodyError {
    fn from(error: JsonError) -> Self {
        match error {
            JsonError::Syntax(error) if error.is_at_end() => Self::Truncated(error),
            JsonError::Syntax(error) => Self::Syntax(error),
            JsonError::Mismatch(error) => Self::Mismatch(error),
        }
    }
}

impl From<Mismatch> for BodyError {
    fn from(error: Mismatch) -> Self {
        Self::Mismatch(error)
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the body is empty"),
            Self::ContentType { expected, found } => {
                write!(f, "the body is {}, not {expected}", Excerpt(found, 80))
            }
            Self::Encoding(found) => {
                write!(f, "the body is compressed ({}) unasked", Excerpt(found, 40))
            }
            Self::Html => f.write_str("the body is HTML, not JSON"),
            Self::Syntax(error) => write!(f, "the body is {error}"),
            Self::Truncated(error) => write!(f, "the body breaks off: {error}"),
            Self::Mismatch(error) => write!(f, "the body: {error}"),
            Self::Charset(found) => write!(
                f,
                "the body is in the charset {}, which is not known",
                Excerpt(found, 40)
            ),
            Self::NotText => f.write_str("the body is no text in its charset"),
            Self::Undocumented(status) => write!(f, "an answer {status} is not documented"),
        }
    }
}

impl std::error::Error for BodyError {}

/// A header that is missing or malformed though the description promises it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderError {
    pub(crate) name: &'static str,
    pub(crate) missing: bool,
}

impl HeaderError {
    /// The name of the header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is missing, and not malformed.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.missing { "missing" } else { "malformed" };
        write!(f, "header {} is {how}", self.name)
    }
}

impl std::error::Error for HeaderError {}
