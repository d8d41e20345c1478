//! What a call went through before it ended.

use std::fmt;
use std::time::Duration;

use super::TimeoutKind;
use crate::auth::TokenErrorKind;
use crate::response::RawResponse;
use crate::text::Excerpt;
use crate::transport::TransportErrorKind;

/// What a call went through, in order: its attempts and its waits.
///
/// Holds statuses, error codes and times, no header values and no bodies but those of the
/// [last answer](Self::last_response).
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
    /// When it was sent, counted from the start of the call.
    pub at: Duration,
    /// How long it took, to the end of the answer or of patience.
    pub took: Duration,
    /// What came of it.
    pub outcome: AttemptOutcome,
}

/// What came of a request.
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
///         AttemptOutcome::Answered { status, .. } => assert_eq!(*status, 404),
///         other => panic!("{other:?}"),
///     },
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// The server answered.
    #[non_exhaustive]
    Answered {
        /// The HTTP status.
        status: u16,
        /// The server's error code, if it is an error answer that has one.
        code: Option<String>,
        /// The server's name for the request.
        request_id: Option<String>,
    },
    /// There was no whole answer.
    Failed(TransportErrorKind),
    /// There was no answer in time.
    TimedOut(TimeoutKind),
    /// The answer was larger than allowed.
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
    /// When it began, counted from the start of the call.
    pub at: Duration,
    /// How long it was.
    pub took: Duration,
    /// What for.
    pub reason: WaitReason,
}

/// What a call waits for.
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
    /// A permit of the limit to requests at one time.
    Concurrency,
    /// A permit of a rate limit.
    Limit,
    /// The time between two attempts.
    Retry,
    /// An access token.
    Token,
}

/// Why a failed call was not tried again.
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
    /// It would not have helped, or might have done something twice.
    NotRepeatable,
    /// The body of the request is a stream, of which a part was sent.
    BodyIsGone,
    /// The policy's attempts were used up.
    Attempts,
    /// The client's retry budget was used up.
    Budget,
    /// The next attempt would have come after the deadline.
    Deadline,
    /// The server asks for a longer wait than the policy allows; see
    /// [`Error::retry_after`](crate::Error::retry_after).
    RetryAfter,
}

impl History {
    /// All steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The requests that were sent, in order.
    pub fn attempts(&self) -> impl Iterator<Item = &AttemptRecord> {
        self.steps.iter().filter_map(|step| match step {
            Step::Attempt(attempt) => Some(attempt),
            _ => None,
        })
    }

    /// The waits of a millisecond and more, in order.
    pub fn waits(&self) -> impl Iterator<Item = &WaitRecord> {
        self.steps.iter().filter_map(|step| match step {
            Step::Wait(wait) => Some(wait),
            _ => None,
        })
    }

    /// How long the call waited for one reason, in all.
    #[must_use]
    pub fn waited(&self, reason: WaitReason) -> Duration {
        self.waits()
            .filter(|wait| wait.reason == reason)
            .fold(Duration::ZERO, |sum, wait| sum.saturating_add(wait.took))
    }

    /// The last answer of the server, of whichever attempt; none if it never answered.
    #[must_use]
    pub fn last_response(&self) -> Option<&RawResponse> {
        self.last_response.as_ref()
    }

    /// Why the call was not tried again; none if it did not fail.
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
    /// In one line: `503 after 0.2 s; waited 0.5 s (retry); no connection after 0.0 s; …`.
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
            Self::Answered { status, code, .. } => {
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
            Self::TimedOut(_) => f.write_str("no answer"),
            Self::TooLarge => f.write_str("too large an answer"),
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
