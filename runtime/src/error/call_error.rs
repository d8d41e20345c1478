//! The error of a call.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::failure::Failure;
use super::history::History;
use super::kind::{ErrorKind, WaitEnd};
use crate::auth::TokenErrorKind;
use crate::body_error::BodyError;
use crate::json::{Mismatch, Value};
use crate::response::RawResponse;
use crate::text::Excerpt;
use crate::transport::TransportErrorKind;

/// Why a call failed.
///
/// Holds the answer, if there was one: its status, headers and bytes, and its body as `E` if it is
/// what the description promises. Shows neither credentials nor header or query values.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::Error;
///
/// fn advice(error: &Error) -> String {
///     match error.retry_after() {
///         _ if error.is_not_found() => "there is no such order".to_owned(),
///         Some(wait) => format!("come back in {} s", wait.as_secs()),
///         None if error.is_timeout() => "the server is slow today".to_owned(),
///         None => format!("{error} ({} attempts)", error.attempts()),
///     }
/// }
/// ```
pub struct Error<E = Value>(Box<Inner<E>>);

pub(super) struct Inner<E> {
    failure: Failure,
    body: Option<E>,
}

impl<E> Error<E> {
    pub(crate) fn new(failure: Failure, body: Option<E>) -> Self {
        Self(Box::new(Inner { failure, body }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.failure.kind
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0
            .failure
            .response
            .as_ref()
            .map(|answer| answer.status())
    }

    /// The body of the error answer, if it is what the description promises for its status.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.0.body.as_ref()
    }

    /// The body of the error answer, if it is what the description promises for its status.
    #[must_use]
    pub fn into_body(self) -> Option<E> {
        self.0.body
    }

    /// The bytes of the answer, whatever they are; empty if there was none. Of an answer that
    /// broke off or was too large these are the first that came, 4096 at most.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        self.0.failure.response.as_ref().map_or(&[], |answer| {
            let body: &Bytes = answer.body();
            body
        })
    }

    /// The response that the error is about, to be read in another way; none if there was none. Of an error
    /// of a wait it is the last one.
    ///
    /// ```
    /// use clientwright_runtime::{Error, Value};
    ///
    /// fn state(error: &Error) -> Option<Value> {
    ///     let last: Value = error.response()?.json().ok()?;
    ///     last.get("state").cloned()
    /// }
    /// ```
    #[must_use]
    pub fn response(&self) -> Option<&RawResponse> {
        self.0.failure.response.as_ref()
    }

    /// How the body begins, to show to somebody who may see it: 200 characters at most, control
    /// characters escaped, what is not UTF-8 replaced. It may hold personal data, so no error
    /// shows it by itself.
    #[must_use]
    pub fn body_excerpt(&self) -> String {
        let start = self.raw_body().get(..1024).unwrap_or(self.raw_body());
        Excerpt(&String::from_utf8_lossy(start), 200).to_string()
    }

    /// Where the body first departs from what the description promises, if that is what is wrong.
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match self.kind() {
            ErrorKind::Decode(BodyError::Mismatch(mismatch)) => Some(mismatch),
            #[cfg(feature = "xml")]
            ErrorKind::Decode(BodyError::Xml(error)) => error.mismatch(),
            _ => None,
        }
    }

    /// Whether the description says nothing of an answer with this status.
    #[must_use]
    pub fn is_undocumented(&self) -> bool {
        let failure = &self.0.failure;
        let status = failure.response.as_ref().map(|answer| answer.status());
        status.is_some_and(|status| !failure.operation.documents(status.as_u16()))
    }

    /// The headers of the answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0
            .failure
            .response
            .as_ref()
            .map(|answer| answer.headers())
    }

    /// The server's code for the error.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.failure.details.code.as_deref()
    }

    /// The server's message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.failure.details.message.as_deref()
    }

    /// The server's longer description.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.0.failure.details.description.as_deref()
    }

    /// What the API's description says the status and the code mean.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.failure.meaning()
    }

    /// The server's name for the request, to quote to support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.failure.details.request_id.as_deref()
    }

    /// The idempotency key that the call was sent with, if its operation takes one: the same call with
    /// this key ([`CallOptions::idempotency_key`](crate::CallOptions::idempotency_key)) is known to the server, even
    /// from another run of the program.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.failure.history.idempotency_key.as_deref()
    }

    /// The id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.failure.operation.id
    }

    /// How many requests were sent; 0 if the call failed before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.failure.attempts
    }

    /// What the call went through: its attempts, its waits, and the last answer of the server.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.0.failure.history
    }

    /// How long the caller should wait before the next call, counted from the end of this one, if
    /// that is known: from the `Retry-After` of the server's last response or of the token endpoint's,
    /// or from the client's own rate limit.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self.kind() {
            ErrorKind::Token(error) => error.retry_after(),
            ErrorKind::Limited { permit_in } => Some(*permit_in),
            _ => self.0.failure.retry_after,
        }
    }

    fn status_code(&self) -> u16 {
        self.status().map_or(0, |status| status.as_u16())
    }

    /// Whether the server says that the thing does not exist (404, 410).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.status_code(), 404 | 410)
    }

    /// Whether the call conflicts with the state of the server (409, 412).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self.status_code(), 409 | 412)
    }

    /// Whether there were too many requests: the server said so, or the permit under the client's
    /// own rate limit would have come too late.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match self.kind() {
            ErrorKind::LimitDeadline | ErrorKind::Limited { .. } => true,
            ErrorKind::Token(error) => error.kind() == TokenErrorKind::Throttled,
            _ => self.0.failure.is_throttled(),
        }
    }

    /// Whether authentication or authorization failed (401, 403).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        match self.kind() {
            ErrorKind::MissingCredential(_) => true,
            // With a status: a refused certificate says nothing about the caller.
            ErrorKind::Token(error) => match error.kind() {
                TokenErrorKind::MissingSecret
                | TokenErrorKind::InvalidGrant
                | TokenErrorKind::AccessDenied => true,
                TokenErrorKind::InvalidClient | TokenErrorKind::Refused => error.status().is_some(),
                _ => false,
            },
            _ => matches!(self.status_code(), 401 | 403) && !self.is_rate_limited(),
        }
    }

    /// Whether time ran out, here (that for making a connection included) or on the server (408, 504).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self.kind() {
            ErrorKind::Timeout(_)
            | ErrorKind::Wait {
                end: WaitEnd::Deadline,
                ..
            } => true,
            ErrorKind::Transport(error) | ErrorKind::Truncated(error) => error.is_timeout(),
            ErrorKind::Token(error) => error.kind() == TokenErrorKind::Timeout,
            _ => matches!(self.status_code(), 408 | 504),
        }
    }

    /// Whether there was no connection to the server: it has not seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error) if matches!(
            error.kind(),
            TransportErrorKind::Connect | TransportErrorKind::Certificate | TransportErrorKind::Proxy
        ))
    }

    /// Whether a proxy refused to let the request through; the server has not seen it.
    #[must_use]
    pub fn is_proxy(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error)
            if error.kind() == TransportErrorKind::Proxy)
    }

    /// Whether the server says that the request is wrong (4xx).
    #[must_use]
    pub fn is_client_error(&self) -> bool {
        matches!(self.status_code(), 400..=499)
    }

    /// Whether the server says that it failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.status_code(), 500..=599)
    }

    /// Whether the answer is not what the description promises.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Decode(_)
                | ErrorKind::Header(_)
                | ErrorKind::Truncated(_)
                | ErrorKind::TooLarge { .. }
        )
    }

    /// Whether the call was wrong before anything was sent: an argument or a missing credential.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Request(_) | ErrorKind::MissingCredential(_)
        )
    }

    /// The same error with another body.
    pub fn map_body<F>(self, map: impl FnOnce(E) -> F) -> Error<F> {
        let Inner { failure, body } = *self.0;
        Error::new(failure, body.map(map))
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.failure.debug(f)
    }
}

/// What went wrong, without the causes that [`source`](std::error::Error::source) leads to: a program
/// that prints the whole chain shows each of them once.
impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.failure.display(f)
    }
}

/// The [kind](Error::kind) is a part of the error, and what it holds is shown with it; so the source is
/// the cause of that.
impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ErrorKind::Token(error) => std::error::Error::source(error),
            ErrorKind::Transport(error) | ErrorKind::Truncated(error) => {
                std::error::Error::source(error)
            }
            ErrorKind::SharedLimit(error) => Some(error),
            ErrorKind::File { error, .. } | ErrorKind::Upload(error) => Some(error),
            ErrorKind::Interceptor(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
