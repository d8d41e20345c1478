//! The kinds of failures of a call.

use std::path::PathBuf;
use std::time::Duration;

use super::InterceptorError;
use crate::auth::TokenError;
use crate::body_error::BodyError;
use crate::limit::SharedLimitError;
use crate::response::HeaderError;
use crate::transport::TransportError;

/// The kind of failure of a call.
///
/// ```
/// use clientwright_runtime::{Error, ErrorKind, TimeoutKind};
///
/// fn was_perhaps_carried_out(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::Timeout(TimeoutKind::Attempt | TimeoutKind::Stall) => true,
///         ErrorKind::Timeout(_) | ErrorKind::Truncated(_) => true,
///         ErrorKind::Request(_) | ErrorKind::MissingCredential(_) | ErrorKind::Token(_) => false,
///         _ => error.attempts() > 0,
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call cannot be sent: an argument is missing or cannot be encoded.
    Request(String),
    /// The operation needs credentials that the client does not have; nothing was sent.
    MissingCredential(String),
    /// No access token could be obtained; nothing was sent.
    Token(TokenError),
    /// The permit of the rate limit, or of the limit on concurrent requests, would come after the
    /// deadline; nothing was sent.
    LimitDeadline,
    /// The rate limit has no permit within the time that the caller allows
    /// ([`OnLimit`](crate::OnLimit)); nothing was sent.
    #[non_exhaustive]
    Limited {
        /// How long the caller would have to wait for it.
        permit_in: Duration,
    },
    /// The shared rate limit cannot be reached; nothing was sent.
    SharedLimit(SharedLimitError),
    /// A timeout expired.
    Timeout(TimeoutKind),
    /// There was no complete response.
    Transport(TransportError),
    /// The response broke off in its body: status and headers are available, but at most the first bytes
    /// of the body. The server may have executed the request.
    Truncated(TransportError),
    /// The response is larger than allowed; at most the first bytes of its body are available.
    #[non_exhaustive]
    TooLarge {
        /// The maximum number of bytes.
        limit: usize,
    },
    /// The server responded with a redirect, which was not followed.
    #[non_exhaustive]
    Redirect {
        /// The target, without its query.
        location: String,
    },
    /// The server responded with an error.
    Status,
    /// The body of a success does not match the specification.
    Decode(BodyError),
    /// A header of a success does not match the specification.
    Header(HeaderError),
    /// An interceptor made the call fail; the [history](crate::Error::history) shows whether a request
    /// was sent.
    Interceptor(InterceptorError),
    /// A file cannot be written with the response, or cannot be read for the request.
    #[non_exhaustive]
    File {
        /// The path of the file.
        path: PathBuf,
        /// The error of the system.
        error: std::io::Error,
    },
    /// The stream for the body of the request failed, or its length differs from the declared one.
    Upload(std::io::Error),
    /// The pages of a list are inconsistent.
    Paging(String),
    /// The URL for the state of an accepted operation is unknown, or must not be called.
    Polling(String),
    /// The expected state was not reached; the error has the last response.
    #[non_exhaustive]
    Wait {
        /// The state that was waited for, by its name in the specification.
        until: &'static str,
        /// Why the wait ended.
        end: WaitEnd,
    },
}

impl ErrorKind {
    /// Returns a short name, for traces and metrics.
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
            Self::Interceptor(_) => "interceptor",
            Self::File { .. } => "file",
            Self::Upload(_) => "upload",
            Self::Paging(_) => "paging",
            Self::Polling(_) => "polling",
            Self::Wait { .. } => "wait",
        }
    }
}

/// Why a wait ended.
///
/// ```
/// use clientwright_runtime::{Error, ErrorKind, WaitEnd};
///
/// fn is_hopeless(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::Wait { end: WaitEnd::Failure, .. })
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitEnd {
    /// A response shows that the state cannot be reached.
    Failure,
    /// The state was not reached in time, or the next request would be too late.
    Deadline,
}

/// Which timeout expired.
///
/// ```
/// use clientwright_runtime::{ErrorKind, TimeoutKind};
/// # use clientwright_runtime::{Client, ClientBuilder, Error, Operation, RawResponse, Response, Value};
/// # use std::sync::Arc;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Server};
/// # use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # fn list(answers: Vec<MockAnswer>, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Response<Value>, Error> {
/// #     let clock = ManualClock::new();
/// #     let mock = MockTransport::new(&clock);
/// #     answers.into_iter().for_each(|answer| mock.answer("listOrders", answer));
/// #     let builder = Client::builder(&API).transport(Arc::new(mock)).clock(Arc::new(clock.clone()));
/// #     let call = set(builder).build().unwrap().call(&LIST).send(RawResponse::json, RawResponse::error_json);
/// #     tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(clock.run(call))
/// # }
///
/// use std::time::Duration;
///
/// let error = list(vec![MockAnswer::never()], |builder| builder.timeout(Duration::from_secs(5)));
/// assert!(matches!(error.unwrap_err().kind(), ErrorKind::Timeout(TimeoutKind::Call)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The timeout of one attempt. The server may have executed the request.
    Attempt,
    /// The timeout without a byte of the response. The server may have executed the request.
    Stall,
    /// The timeout of the whole call. The server may have executed the request.
    Call,
}
