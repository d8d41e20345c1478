//! The ways a call can fail.

use std::path::PathBuf;
use std::time::Duration;

use super::InterceptorError;
use crate::auth::TokenError;
use crate::body_error::BodyError;
use crate::limit::SharedLimitError;
use crate::response::HeaderError;
use crate::transport::TransportError;

/// What went wrong with a call.
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
    /// The call cannot be sent: an argument is missing or cannot be written.
    Request(String),
    /// The operation needs credentials that the client does not have; nothing was sent.
    MissingCredential(String),
    /// There is no access token; nothing was sent.
    Token(TokenError),
    /// The permit of the rate limit, or of the limit to requests at one time, would come after the
    /// deadline; nothing was sent.
    LimitDeadline,
    /// There is no permit of the rate limit as soon as the caller wants one
    /// ([`OnLimit`](crate::OnLimit)); nothing was sent.
    #[non_exhaustive]
    Limited {
        /// In how long there would have been one.
        permit_in: Duration,
    },
    /// Those who share the rate limit cannot be asked for a permit; nothing was sent.
    SharedLimit(SharedLimitError),
    /// Time ran out.
    Timeout(TimeoutKind),
    /// There was no whole answer.
    Transport(TransportError),
    /// The answer broke off in the middle of its body: status and headers are there, of the body
    /// at most the first bytes. The server may have carried out the request.
    Truncated(TransportError),
    /// The answer is larger than allowed; of its body at most the first bytes are there.
    #[non_exhaustive]
    TooLarge {
        /// The most bytes allowed.
        limit: usize,
    },
    /// The server sent the client elsewhere, which it did not follow.
    #[non_exhaustive]
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
    /// An interceptor made the call fail; whether a request was sent is stated by the
    /// [history](crate::Error::history).
    Interceptor(InterceptorError),
    /// The file that the answer, or a part of the request, is in cannot be written or read.
    #[non_exhaustive]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The stream that the body of the request is made of failed, or had another length than it was said to.
    Upload(std::io::Error),
    /// The pages of a list make no sense.
    Paging(String),
    /// It is not known where to ask what became of an accepted operation, or the server must not be asked
    /// there.
    Polling(String),
    /// What was waited for did not come about; the last response is that of the error.
    #[non_exhaustive]
    Wait {
        /// What was waited for, by the name in the specification.
        until: &'static str,
        /// Why the wait is over.
        end: WaitEnd,
    },
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
            Self::Interceptor(_) => "interceptor",
            Self::File { .. } => "file",
            Self::Upload(_) => "upload",
            Self::Paging(_) => "paging",
            Self::Polling(_) => "polling",
            Self::Wait { .. } => "wait",
        }
    }
}

/// Why a wait is over.
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
    /// A response says that it will not come about.
    Failure,
    /// It has not come about in time, or the next request would come too late.
    Deadline,
}

/// Which time ran out.
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
    /// That of one attempt. The server may have carried out the request.
    Attempt,
    /// That without a byte of the body. The server may have carried out the request.
    Stall,
    /// That of the whole call. The server may have carried out the request.
    Call,
}
