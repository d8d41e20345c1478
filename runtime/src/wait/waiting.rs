//! Repeats a request until an acceptor of a waiter matches.

use std::fmt;
use std::time::Duration;

use super::acceptor;
use super::outcome::{ended, is_out_of_time, reached, within};
use super::progress::{OnProgress, WaitProgress};
use super::schedule::{PollDelays, Schedule};
use crate::body_error::BodyError;
use crate::client::{Call, CallOptions, CallResult, KeptOrigin, ResponseFuture, run};
use crate::describe::{WaitOutcome, Waiter};
use crate::error::{Error, ErrorKind, WaitEnd};
use crate::headers::{FromHeaders, Headers};
use crate::json::{ToJson, Value, from_str, to_string};
use crate::response::{HeaderError, RawResponse, Response};
use crate::retry::retry_after;

/// Waits for a state: repeats a request until its response matches. Awaiting it returns this response.
///
/// Dropping it stops the wait. The delay between two requests is random and increases, and is at least the time that
/// the server requests (`Retry-After`). An error contains the last response: its status, headers and bytes, and [all
/// of it](Error::response).
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Error, ErrorKind, Value, Wait, WaitEnd};
///
/// async fn finished(wait: Wait<Value>) -> Result<Option<Value>, Error> {
///     match wait.timeout(Duration::from_secs(60)).await {
///         Ok(response) => Ok(Some(response.into_body())),
///         Err(error) => match error.kind() {
///             ErrorKind::Wait { end: WaitEnd::Deadline, .. } => Ok(None),
///             _ => Err(error),
///         },
///     }
/// }
/// ```
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<T, H = (), E = Value> {
    call: Call,
    waiter: &'static Waiter,
    arguments: Vec<String>,
    delays: PollDelays,
    on_progress: Option<OnProgress>,
    success: fn(&RawResponse) -> Result<T, BodyError>,
    failure: fn(&RawResponse) -> Option<E>,
    headers: fn(&Headers<'_>) -> Result<H, HeaderError>,
    origin: fn(&Call) -> Option<KeptOrigin<H>>,
}

impl Call {
    /// Repeats the call until its response matches the waiter, which compares it with `arguments`.
    #[doc(hidden)]
    #[must_use = "nothing is waited for until it is awaited"]
    pub fn wait_until<T, H: FromHeaders, E>(
        self,
        waiter: &'static Waiter,
        arguments: &[&dyn ToJson],
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> Wait<T, H, E> {
        Wait {
            call: self,
            waiter,
            arguments: arguments.iter().map(|value| to_string(*value)).collect(),
            delays: PollDelays {
                delay: waiter.delay,
                max_delay: waiter.max_delay,
                timeout: Some(waiter.timeout),
            },
            on_progress: None,
            success,
            failure,
            headers: H::from_headers,
            origin: KeptOrigin::of,
        }
    }
}

impl<T, H, E> Wait<T, H, E> {
    /// Sets the timeout for the whole wait, instead of the specification's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.delays.timeout = Some(timeout);
        self
    }

    /// Waits without a timeout.
    pub fn no_timeout(mut self) -> Self {
        self.delays.timeout = None;
        self
    }

    /// Sets the shortest and the longest delay between two requests, instead of the specification's. A server can
    /// request a longer delay.
    pub fn delays(mut self, shortest: Duration, longest: Duration) -> Self {
        self.delays.delay = shortest;
        self.delays.max_delay = longest;
        self
    }

    /// Calls `on_progress` after each response that does not end the wait.
    pub fn on_progress(
        mut self,
        on_progress: impl FnMut(&WaitProgress<'_>) + Send + 'static,
    ) -> Self {
        self.on_progress = Some(Box::new(on_progress));
        self
    }

    /// Changes the options of each request: timeout, headers, retries.
    pub fn configure(mut self, configure: impl FnOnce(&mut CallOptions)) -> Self {
        self.call.configure(configure);
        self
    }

    /// Returns a future of the result. Like the wait itself, it does nothing until it is awaited.
    pub fn send(self) -> ResponseFuture<T, H, E> {
        ResponseFuture {
            #[cfg(feature = "blocking")]
            operation: self.call.operation,
            success: self.success,
            failure: self.failure,
            headers: self.headers,
            origin: (self.origin)(&self.call),
            outcome: Box::pin(carry_out(
                self.call,
                self.waiter,
                self.arguments,
                self.delays,
                self.on_progress,
            )),
        }
    }

    /// Blocks until the wait ends.
    ///
    /// # Errors
    /// Returns the same errors as awaiting the wait.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<T, H>, Error<E>> {
        self.send().wait()
    }
}

impl<T, H, E> IntoFuture for Wait<T, H, E> {
    type Output = Result<Response<T, H>, Error<E>>;
    type IntoFuture = ResponseFuture<T, H, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T, H, E> fmt::Debug for Wait<T, H, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("until", &self.waiter.name)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// Repeats the request until a response ends the wait.
pub(super) async fn carry_out(
    call: Call,
    waiter: &'static Waiter,
    arguments: Vec<String>,
    delays: PollDelays,
    mut on_progress: Option<OnProgress>,
) -> CallResult {
    let arguments: Vec<Value> = arguments
        .iter()
        .map(|json| from_str(json).unwrap_or_default())
        .collect();
    let mut schedule = Schedule::begin(delays, &call);
    let mut attempts: u32 = 0;
    let mut last: Option<RawResponse> = None;
    loop {
        let left = schedule.remaining(&call);
        let outcome = run(within(&call, left)).await;
        schedule.polled();
        let sent = match &outcome {
            Ok(done) => done.attempts,
            Err(failure) => failure.attempts,
        };
        attempts = attempts.saturating_add(sent);
        let response = match &outcome {
            Ok(done) => Some(&done.response),
            Err(failure) => failure.response.as_ref(),
        };
        let decision = response.and_then(|response| acceptor::decide(waiter, &arguments, response));
        let end = |outcome, last: Option<RawResponse>, end| {
            let kind = ErrorKind::Wait {
                until: waiter.name,
                end,
            };
            ended(outcome, kind, attempts, last)
        };
        match decision {
            Some(WaitOutcome::Success) => return reached(outcome, attempts),
            Some(WaitOutcome::Failure) => return Err(end(outcome, None, WaitEnd::Failure)),
            Some(WaitOutcome::Retry) => {}
            None if outcome.is_ok() => {}
            None if is_out_of_time(&outcome, &call, left, &schedule) => {
                return Err(end(outcome, last, WaitEnd::Deadline));
            }
            None => {
                return outcome.map_err(|mut failure| {
                    failure.attempts = attempts;
                    failure
                });
            }
        }
        let asked =
            response.and_then(|response| retry_after(response.headers(), call.core.clock.wall()));
        let Some(next_in) = schedule.next(&call, asked) else {
            return Err(end(outcome, None, WaitEnd::Deadline));
        };
        if let Some(on_progress) = &mut on_progress {
            on_progress(&WaitProgress::new(&schedule, &call, next_in, response));
        }
        last = response.cloned();
        tracing::debug!(
            target: "clientwright_runtime",
            until = waiter.name,
            polls = schedule.polls(),
            wait_ms = u64::try_from(next_in.as_millis()).unwrap_or(u64::MAX),
            "not yet",
        );
        schedule.sleep(&call, next_in).await;
    }
}
