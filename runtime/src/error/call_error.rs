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

/// The error of a failed call.
///
/// If there was a response, it contains its status, headers and bytes, and its body as `E` if it matches
/// the specification. It shows neither credentials nor header or query values.
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

    /// Returns the kind of this error.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.failure.kind
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0
            .failure
            .response
            .as_ref()
            .map(|response| response.status())
    }

    /// Returns the body of the error response, if it matches the specification for its status.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.0.body.as_ref()
    }

    /// Converts this into the body of the error response, if it matches the specification for its
    /// status.
    #[must_use]
    pub fn into_body(self) -> Option<E> {
        self.0.body
    }

    /// Returns the raw bytes of the response; empty if there was none. For a response that was truncated
    /// or too large, these are its first bytes, at most 4096.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        self.0.failure.response.as_ref().map_or(&[], |response| {
            let body: &Bytes = response.body();
            body
        })
    }

    /// Returns the response that the error is about, if there was one. For a failed wait, it is the last
    /// one.
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

    /// Returns the start of the body, to show to users who may see it: at most 200 characters, with
    /// control characters escaped and invalid UTF-8 replaced.
    ///
    /// No error shows it on its own, because it may contain personal data.
    #[must_use]
    pub fn body_excerpt(&self) -> String {
        let start = self.raw_body().get(..1024).unwrap_or(self.raw_body());
        Excerpt(&String::from_utf8_lossy(start), 200).to_string()
    }

    /// Returns where the body first differs from the specification, if that is the error.
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match self.kind() {
            ErrorKind::Decode(BodyError::Mismatch(mismatch)) => Some(mismatch),
            #[cfg(feature = "xml")]
            ErrorKind::Decode(BodyError::Xml(error)) => error.mismatch(),
            _ => None,
        }
    }

    /// Returns whether the specification has no response with this status.
    #[must_use]
    pub fn is_undocumented(&self) -> bool {
        let failure = &self.0.failure;
        let status = failure.response.as_ref().map(|response| response.status());
        status.is_some_and(|status| !failure.operation.documents(status.as_u16()))
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0
            .failure
            .response
            .as_ref()
            .map(|response| response.headers())
    }

    /// Returns the error code of the server.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.failure.details.code.as_deref()
    }

    /// Returns the error message of the server.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.failure.details.message.as_deref()
    }

    /// Returns the longer description of the server.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.0.failure.details.description.as_deref()
    }

    /// Returns the meaning of status and code according to the specification.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.failure.meaning()
    }

    /// Returns the server's request id, to quote to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.failure.details.request_id.as_deref()
    }

    /// Returns the idempotency key of the call, if its operation takes one.
    ///
    /// If the call is repeated with this key
    /// ([`CallOptions::idempotency_key`](crate::CallOptions::idempotency_key)), even in another run of
    /// the program, the server recognizes it.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.failure.history.idempotency_key.as_deref()
    }

    /// Returns the id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.failure.operation.id
    }

    /// Returns the number of requests that were sent; 0 if the call failed before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.failure.attempts
    }

    /// Returns the history of the call: its attempts, its waits, and the last response of the server.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.0.failure.history
    }

    /// Returns how long the caller should wait before the next call, from the end of this one, if that
    /// is known.
    ///
    /// It comes from the `Retry-After` of the last response of the server or the token endpoint, or from
    /// the client's own rate limit.
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

    /// Returns whether the server reports that the resource does not exist (404, 410).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.status_code(), 404 | 410)
    }

    /// Returns whether the call conflicts with the state of the server (409, 412).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self.status_code(), 409 | 412)
    }

    /// Returns whether there were too many requests: the server reported it, or the permit of the
    /// client's own rate limit would have come too late.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match self.kind() {
            ErrorKind::LimitDeadline | ErrorKind::Limited { .. } => true,
            ErrorKind::Token(error) => error.kind() == TokenErrorKind::Throttled,
            _ => self.0.failure.is_throttled(),
        }
    }

    /// Returns whether authentication or authorization failed (401, 403).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        match self.kind() {
            ErrorKind::MissingCredential(_) => true,
            // Only with a status: a rejected certificate says nothing about the caller.
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

    /// Returns whether a timeout expired, in the client (including while connecting) or on the server
    /// (408, 504).
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

    /// Returns whether there was no connection to the server, so that it has not received the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error) if matches!(
            error.kind(),
            TransportErrorKind::Connect | TransportErrorKind::Certificate | TransportErrorKind::Proxy
        ))
    }

    /// Returns whether a proxy rejected the request; the server has not received it.
    #[must_use]
    pub fn is_proxy(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error)
            if error.kind() == TransportErrorKind::Proxy)
    }

    /// Returns whether the server reports that the request is wrong (4xx).
    #[must_use]
    pub fn is_client_error(&self) -> bool {
        matches!(self.status_code(), 400..=499)
    }

    /// Returns whether the server reports that it failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.status_code(), 500..=599)
    }

    /// Returns whether the response does not match the specification.
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

    /// Returns whether the call was invalid before anything was sent: a wrong argument or a missing
    /// credential.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Request(_) | ErrorKind::MissingCredential(_)
        )
    }

    /// Maps the body, keeping the rest of the error.
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

/// Shows the error without its [`source`](std::error::Error::source): a program that prints the whole
/// chain shows each cause once.
impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.failure.display(f)
    }
}

/// The [kind](Error::kind) is part of the error and shown with it, so the source is the cause of the
/// kind.
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
