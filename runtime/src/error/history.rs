//! The history of a call.

use std::fmt;
use std::time::Duration;

use super::TimeoutKind;
use crate::auth::TokenErrorKind;
use crate::response::RawResponse;
use crate::text::Excerpt;
use crate::transport::TransportErrorKind;

/// The attempts and waits of a call, in order.
///
/// Contains statuses, error codes and times. It has no header values or bodies except those of the [last
/// response](Self::last_response).
///
/// ```
/// use clientwright_runtime::{Error, Step, StopReason, WaitReason};
///
/// fn tell(error: &Error) {
///     let history = error.history();
///     for step in history.steps() {
///         match step {
///             Step::Attempt(attempt) => println!("{:?} after {:?}", attempt.outcome, attempt.took),
///             Step::Wait(wait) => println!("waited {:?} for {:?}", wait.took, wait.reason),
///             _ => {}
///         }
///     }
///     println!("{:?} for the rate limit", history.waited(WaitReason::Limit));
///     if history.stop_reason() == Some(StopReason::Budget) {
///         println!("too many calls failed lately to repeat this one");
///     }
/// }
/// ```
#[derive(Clone, Default)]
pub struct History {
    pub(crate) steps: Vec<Step>,
    pub(crate) last_response: Option<RawResponse>,
    pub(crate) stop_reason: Option<StopReason>,
    pub(crate) idempotency_key: Option<String>,
}

/// A step of a call.
///
/// ```
/// use clientwright_runtime::{Step, WaitReason};
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
/// let error = list(vec![MockAnswer::json(503, "{}"); 4], |builder| builder).unwrap_err();
/// let steps = error.history().steps();
/// assert!(matches!(steps[0], Step::Attempt(_)));
/// assert!(matches!(steps[1], Step::Wait(wait) if wait.reason == WaitReason::Retry));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// A request was sent.
    Attempt(AttemptRecord),
    /// No access token could be obtained, so no request was sent.
    NoToken(TokenErrorKind),
    /// The call waited.
    Wait(WaitRecord),
}

/// A request that was sent.
///
/// ```
/// use clientwright_runtime::{AttemptRecord, Step};
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
/// let error = list(vec![MockAnswer::json(404, "{}")], |builder| builder).unwrap_err();
/// let attempts = error.history().steps().iter().filter_map(|step| match step {
///     Step::Attempt(attempt) => Some(attempt),
///     _ => None,
/// });
/// let attempts: Vec<&AttemptRecord> = attempts.collect();
/// assert_eq!(attempts.len(), 1);
/// println!("sent after {:?}, over after {:?} more", attempts[0].at, attempts[0].took);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptRecord {
    /// When it was sent, relative to the start of the call.
    pub at: Duration,
    /// How long it took, until the end of the response or the timeout.
    pub took: Duration,
    /// Its result.
    pub outcome: AttemptOutcome,
}

/// The result of a request.
///
/// ```
/// use clientwright_runtime::{AttemptOutcome, Step};
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
/// let error = list(vec![MockAnswer::json(404, "{}")], |builder| builder).unwrap_err();
/// match &error.history().steps()[0] {
///     Step::Attempt(attempt) => match &attempt.outcome {
///         AttemptOutcome::Responded { status, .. } => assert_eq!(*status, 404),
///         other => panic!("{other:?}"),
///     },
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// The server responded.
    #[non_exhaustive]
    Responded {
        /// The HTTP status.
        status: u16,
        /// The server's error code, if it is an error response that has one.
        code: Option<String>,
        /// The server's request id.
        request_id: Option<String>,
    },
    /// There was no complete response.
    Failed(TransportErrorKind),
    /// There was no response in time.
    TimedOut(TimeoutKind),
    /// The response was larger than allowed.
    TooLarge,
}

/// A wait between or before requests.
///
/// ```
/// use clientwright_runtime::{Step, WaitRecord};
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
/// let busy = MockAnswer::json(503, "{}").header("retry-after", "2");
/// let error = list(vec![busy; 4], |builder| builder).unwrap_err();
/// let waits = error.history().steps().iter().filter_map(|step| match step {
///     Step::Wait(wait) => Some(*wait),
///     _ => None,
/// });
/// let waits: Vec<WaitRecord> = waits.collect();
/// assert!(waits[0].took >= std::time::Duration::from_secs(2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitRecord {
    /// When it started, relative to the start of the call.
    pub at: Duration,
    /// How long it took.
    pub took: Duration,
    /// The reason for the wait.
    pub reason: WaitReason,
}

/// The reason for a wait.
///
/// ```
/// use clientwright_runtime::WaitReason;
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
/// let busy = MockAnswer::json(503, "{}").header("retry-after", "2");
/// let error = list(vec![busy; 4], |builder| builder).unwrap_err();
/// let history = error.history();
/// assert!(history.waited(WaitReason::Retry) >= std::time::Duration::from_secs(2));
/// assert!(history.waited(WaitReason::Limit).is_zero());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// A permit of the limit on concurrent requests.
    Concurrency,
    /// A permit of a rate limit.
    Limit,
    /// The delay between two attempts.
    Retry,
    /// An access token.
    Token,
}

/// The reason why a failed call was not retried.
///
/// ```
/// use clientwright_runtime::{RetryPolicy, StopReason};
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
/// let error = list(vec![MockAnswer::json(503, "{}"); 2], |builder| {
///     builder.retry(RetryPolicy::default().with_max_attempts(2))
/// });
/// assert_eq!(error.unwrap_err().history().stop_reason(), Some(StopReason::Attempts));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopReason {
    /// A retry would not have helped, or might have executed the operation twice.
    NotRepeatable,
    /// The body of the request is a stream that was partly sent.
    BodyIsGone,
    /// All attempts of the policy were used.
    Attempts,
    /// The client's retry budget was used up.
    Budget,
    /// The next attempt would have been after the deadline.
    Deadline,
    /// The server requests a longer wait than the policy allows; see
    /// [`Error::retry_after`](crate::Error::retry_after).
    RetryAfter,
}

impl History {
    /// Returns all steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Returns the requests that were sent, in order.
    pub fn attempts(&self) -> impl Iterator<Item = &AttemptRecord> {
        self.steps.iter().filter_map(|step| match step {
            Step::Attempt(attempt) => Some(attempt),
            _ => None,
        })
    }

    /// Returns the waits of at least a millisecond, in order.
    pub fn waits(&self) -> impl Iterator<Item = &WaitRecord> {
        self.steps.iter().filter_map(|step| match step {
            Step::Wait(wait) => Some(wait),
            _ => None,
        })
    }

    /// Returns the total time that the call waited for a reason.
    #[must_use]
    pub fn waited(&self, reason: WaitReason) -> Duration {
        self.waits()
            .filter(|wait| wait.reason == reason)
            .fold(Duration::ZERO, |sum, wait| sum.saturating_add(wait.took))
    }

    /// Returns the last response of the server to any attempt. `None` if it never responded.
    #[must_use]
    pub fn last_response(&self) -> Option<&RawResponse> {
        self.last_response.as_ref()
    }

    /// Returns why the call was not retried. `None` if it did not fail.
    #[must_use]
    pub fn stop_reason(&self) -> Option<StopReason> {
        self.stop_reason
    }
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("steps", &self.steps)
            .field("last_response", &self.last_response)
            .field("stop_reason", &self.stop_reason)
            .finish()
    }
}

impl fmt::Display for History {
    /// Shows the history on one line: `503 after 0.2 s; waited 0.5 s (retry); no connection after 0.0 s;
    /// …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            match step {
                Step::Attempt(AttemptRecord { took, outcome, .. }) => {
                    write!(f, "{outcome} after {:.1} s", took.as_secs_f64())?;
                }
                Step::NoToken(kind) => write!(f, "no token ({})", kind.text())?,
                Step::Wait(WaitRecord { took, reason, .. }) => {
                    write!(f, "waited {:.1} s ({reason})", took.as_secs_f64())?;
                }
            }
        }
        match self.stop_reason {
            Some(why) if self.steps.is_empty() => write!(f, "{why}"),
            Some(why) => write!(f, "; {why}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for AttemptOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Responded { status, code, .. } => {
                write!(f, "{status}")?;
                match code {
                    Some(code) => write!(f, "/{}", Excerpt(code, 40)),
                    None => Ok(()),
                }
            }
            Self::Failed(TransportErrorKind::Connect) => f.write_str("no connection"),
            Self::Failed(TransportErrorKind::Proxy) => f.write_str("refused by the proxy"),
            Self::Failed(TransportErrorKind::Certificate) => f.write_str("bad certificate"),
            Self::Failed(TransportErrorKind::Refused) => f.write_str("refused unprocessed"),
            Self::Failed(TransportErrorKind::Interrupted) => f.write_str("interrupted"),
            Self::Failed(TransportErrorKind::Request) => f.write_str("not sent"),
            Self::TimedOut(_) => f.write_str("no response"),
            Self::TooLarge => f.write_str("the response is too large"),
        }
    }
}

impl fmt::Display for WaitReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Concurrency => "concurrency",
            Self::Limit => "limit",
            Self::Retry => "retry",
            Self::Token => "token",
        })
    }
}

impl fmt::Display for StopReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotRepeatable => "not repeatable",
            Self::BodyIsGone => "the body was a stream",
            Self::Attempts => "attempts used up",
            Self::Budget => "retry budget used up",
            Self::Deadline => "no time left",
            Self::RetryAfter => "asked to wait too long",
        })
    }
}
