//! Long-running operations: sends the initial request, then polls until there is a result.

use std::fmt;
use std::time::Duration;

use super::position::PollPosition;
use super::protocol::{self, Next};
use super::url::{self, NotFollowed};
use crate::body_error::BodyError;
use crate::client::{Call, CallOptions, CallResult, Completed, ResponseFuture, finish, run};
use crate::describe::{Location, LongRunning};
use crate::error::{Error, ErrorKind, Failure, WaitEnd};
use crate::headers::{FromHeaders as _, Headers};
use crate::json::Value;
use crate::response::{HeaderError, RawResponse, Response};
use crate::retry::retry_after;
use crate::wait::{OnProgress, PollDelays, Schedule, WaitProgress, ended, is_out_of_time, within};

/// A long-running operation: awaiting it starts the operation, polls its status until it is done, and returns the
/// response with the result.
///
/// [`start`](Self::start) only starts it; the [`position`](Self::position) then contains the URL to poll, which is
/// all that another process needs to continue. Dropping the poller stops polling, it does not cancel the operation.
/// Only URLs on the host of the API are polled, because credentials are sent with each request.
///
/// ```
/// use clientwright_runtime::{Error, Poller, Value};
///
/// async fn result(mut poller: Poller<Value>) -> Result<Value, Error> {
///     poller.start().await?;
///     if let Some(position) = poller.position() {
///         std::fs::write("export.position", position.to_string()).ok();
///     }
///     Ok(poller.await?.into_body())
/// }
/// ```
#[must_use = "nothing is started until it is awaited"]
pub struct Poller<T, E = Value> {
    call: Call,
    described: &'static LongRunning,
    state: State,
    delays: PollDelays,
    on_progress: Option<OnProgress>,
    success: fn(&RawResponse) -> Result<T, BodyError>,
    failure: fn(&RawResponse) -> Option<E>,
}

pub(super) enum State {
    New,
    Accepted(PollPosition),
    /// The operation was completed by the first response.
    Done(Box<Completed>),
    /// The operation cannot be polled.
    Over(NotFollowed),
}

impl Call {
    /// Creates a poller that starts the operation and polls its status.
    #[doc(hidden)]
    #[must_use = "nothing is started until it is awaited"]
    pub fn poller<T, E>(
        self,
        described: &'static LongRunning,
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> Poller<T, E> {
        Poller {
            call: self,
            described,
            state: State::New,
            delays: PollDelays {
                delay: described.delay,
                max_delay: described.max_delay,
                timeout: Some(described.timeout),
            },
            on_progress: None,
            success,
            failure,
        }
    }
}

impl<T, E> Poller<T, E> {
    /// Sets the timeout for the result; the default is the specification's value, or an hour.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.delays.timeout = Some(timeout);
        self
    }

    /// Polls without a timeout.
    pub fn no_timeout(mut self) -> Self {
        self.delays.timeout = None;
        self
    }

    /// Sets the shortest and the longest delay between two requests. A server can request a longer delay.
    pub fn delays(mut self, shortest: Duration, longest: Duration) -> Self {
        self.delays.delay = shortest;
        self.delays.max_delay = longest;
        self
    }

    /// Calls `on_progress` after each response that reports that the operation is not done.
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

    /// Returns the position to poll, once the operation is accepted; a program can store it.
    #[must_use]
    pub fn position(&self) -> Option<PollPosition> {
        match &self.state {
            State::Accepted(position) => Some(position.clone()),
            _ => None,
        }
    }

    /// Continues from a stored position, without starting the operation again. If the position belongs to another
    /// operation or another host, awaiting the result returns an error.
    pub fn resume(mut self, position: &PollPosition) -> Self {
        self.state = resumed(&self.call, position).map_or_else(State::Over, State::Accepted);
        self
    }

    /// Starts the operation, unless it has already been started.
    ///
    /// # Errors
    /// Returns an error if the request fails, or if its response has no URL to poll.
    pub async fn start(&mut self) -> Result<(), Error<E>> {
        if matches!(self.state, State::New) {
            match started(&self.call, self.described).await {
                Ok(state) => self.state = state,
                Err(failure) => {
                    let nothing = |_: &RawResponse| Ok(());
                    let outcome: Result<Response<()>, Error<E>> = finish(
                        Err(*failure),
                        nothing,
                        self.failure,
                        <()>::from_headers,
                        None,
                    );
                    return outcome.map(drop);
                }
            }
        }
        Ok(())
    }

    /// Returns a future of the result. Like the poller itself, it does nothing until it is awaited.
    pub fn send(self) -> ResponseFuture<T, (), E> {
        let headers: fn(&Headers<'_>) -> Result<(), HeaderError> = <()>::from_headers;
        ResponseFuture {
            #[cfg(feature = "blocking")]
            operation: self.call.operation,
            success: self.success,
            failure: self.failure,
            headers,
            origin: None,
            outcome: Box::pin(carry_out(
                self.call,
                self.described,
                self.state,
                self.delays,
                self.on_progress,
            )),
        }
    }

    /// Blocks until there is a result.
    ///
    /// # Errors
    /// Returns the same errors as awaiting the poller.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<T>, Error<E>> {
        self.send().wait()
    }
}

impl<T, E> IntoFuture for Poller<T, E> {
    type Output = Result<Response<T>, Error<E>>;
    type IntoFuture = ResponseFuture<T, (), E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T, E> fmt::Debug for Poller<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("call", &self.call)
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}

/// Checks that a position belongs to this operation and its host.
pub(super) fn resumed(call: &Call, position: &PollPosition) -> Result<PollPosition, NotFollowed> {
    if position.operation != call.operation.id {
        return Err(NotFollowed::OtherOperation(position.operation.clone()));
    }
    let base = call.core.servers.of(call.operation);
    let base = base.map_err(|_| NotFollowed::OtherHost)?;
    let result = position.result.as_deref();
    Ok(PollPosition {
        url: url::followed(call, base, &position.url)?,
        result: result.map(|it| url::followed(call, base, it)).transpose()?,
        ..position.clone()
    })
}

/// Sends the request that starts the operation.
pub(super) async fn started(call: &Call, described: &LongRunning) -> Result<State, Box<Failure>> {
    let done = run(call.clone()).await.map_err(Box::new)?;
    match protocol::started(call, described, &done.response) {
        Ok(Next::Ask(position)) => Ok(State::Accepted(position)),
        Ok(_) => Ok(State::Done(Box::new(done))),
        Err(why) => Err(Box::new(not_followed(Ok(done), &why, 1))),
    }
}

pub(super) fn not_followed(outcome: CallResult, why: &NotFollowed, attempts: u32) -> Failure {
    ended(outcome, ErrorKind::Polling(why.to_string()), attempts, None)
}

/// Starts the operation if necessary, and polls until there is a result.
pub(super) async fn carry_out(
    call: Call,
    described: &'static LongRunning,
    state: State,
    delays: PollDelays,
    mut on_progress: Option<OnProgress>,
) -> CallResult {
    let state = match state {
        State::New => started(&call, described)
            .await
            .map_err(|failure| *failure)?,
        known => known,
    };
    let mut position = match state {
        State::Accepted(position) => position,
        State::Done(done) => return Ok(*done),
        State::New => return Err(unasked(&call, &NotFollowed::NoUrl)),
        State::Over(why) => return Err(unasked(&call, &why)),
    };
    let mut schedule = Schedule::begin(delays, &call);
    let mut attempts: u32 = 0;
    let mut last: Option<RawResponse> = None;
    loop {
        let left = schedule.remaining(&call);
        let ask = within(&status_call(&call, described, &position), left);
        let outcome = run(ask).await;
        schedule.polled();
        let (response, sent) = match &outcome {
            Ok(done) => (Some(&done.response), done.attempts),
            Err(failure) => (failure.response.as_ref(), failure.attempts),
        };
        attempts = attempts.saturating_add(sent);
        let wait = |end| ErrorKind::Wait {
            until: call.operation.id,
            end,
        };
        let is_redirect = matches!(
            &outcome,
            Err(Failure {
                kind: ErrorKind::Redirect { .. },
                ..
            })
        );
        let next = match response {
            Some(response) if outcome.is_ok() || is_redirect => {
                protocol::asked(&call, described, &position, response)
            }
            _ => {
                if is_out_of_time(&outcome, &call, left, &schedule) {
                    return Err(ended(outcome, wait(WaitEnd::Deadline), attempts, last));
                }
                return outcome.map_err(|mut failure| {
                    failure.attempts = attempts;
                    failure
                });
            }
        };
        let asked_before = position.clone();
        position = match next {
            Err(why) => return Err(not_followed(outcome, &why, attempts)),
            Ok(Next::Failed) => {
                return Err(ended(outcome, wait(WaitEnd::Failure), attempts, None));
            }
            Ok(Next::Done) => return outcome.map(|done| Completed { attempts, ..done }),
            Ok(Next::DoneWith(part)) => {
                return outcome.map(|mut done| {
                    done.response.body = part.into();
                    Completed { attempts, ..done }
                });
            }
            Ok(Next::Ask(position)) => position,
        };
        // An available result is fetched immediately.
        if position.is_result && !asked_before.is_result {
            continue;
        }
        let wall = call.core.clock.wall();
        let asked = response.and_then(|response| retry_after(response.headers(), wall));
        let Some(next_in) = schedule.next(&call, asked) else {
            return Err(ended(outcome, wait(WaitEnd::Deadline), attempts, None));
        };
        if let Some(on_progress) = &mut on_progress {
            on_progress(&WaitProgress::new(&schedule, &call, next_in, response));
        }
        last = response.cloned();
        schedule.sleep(&call, next_in).await;
    }
}

/// Returns an error for a request that was not sent.
pub(super) fn unasked(call: &Call, why: &NotFollowed) -> Failure {
    Failure::new(call.operation, ErrorKind::Polling(why.to_string()), 0)
}

/// Creates the status request: the call without its body and the arguments that belong to starting the operation.
pub(super) fn status_call(call: &Call, described: &LongRunning, position: &PollPosition) -> Call {
    let key = call.operation.idempotency_key.map(|key| key.header);
    let mut status = call.clone();
    status.operation = described.status;
    let is_kept = |(name, _): &(String, _)| {
        !key.is_some_and(|key| key.eq_ignore_ascii_case(name))
            && !name.eq_ignore_ascii_case("content-type")
    };
    let arguments = &mut status.arguments;
    arguments
        .values
        .retain(|(parameter, _)| parameter.location == Location::Header);
    arguments.headers.retain(is_kept);
    arguments.body = None;
    arguments.parts = None;
    status.options.headers.retain(is_kept);
    status.options.query_pairs.clear();
    status.open = None;
    status.link = Some(position.url.clone());
    status
}
