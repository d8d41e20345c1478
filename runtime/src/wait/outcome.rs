//! The outcome of a wait.

use std::time::Duration;

use super::schedule::Schedule;
use crate::client::{Call, CallResult, Completed};
use crate::error::{ErrorKind, Failure, TimeoutKind};
use crate::response::RawResponse;

/// Returns the call with a timeout of at most the remaining time of the wait.
pub(crate) fn within(call: &Call, left: Option<Duration>) -> Call {
    let mut call = call.clone();
    if let Some(left) = left {
        let own = call.options.timeout.or(call.core.timeout);
        call.options.timeout = Some(own.map_or(left, |own| own.min(left)));
    }
    call
}

/// Returns whether a request failed because the timeout of the wait expired, or because the rate limit has no permit
/// before then. `left` is the remaining time before the request.
pub(crate) fn is_out_of_time(
    outcome: &CallResult,
    call: &Call,
    left: Option<Duration>,
    schedule: &Schedule,
) -> bool {
    let Err(failure) = outcome else {
        return false;
    };
    match failure.kind {
        ErrorKind::Timeout(TimeoutKind::Call) => {
            schedule.remaining(call).is_some_and(|left| left.is_zero())
        }
        ErrorKind::LimitDeadline => {
            let own = call.options.timeout.or(call.core.timeout);
            left.is_some_and(|left| own.is_none_or(|own| left <= own))
        }
        _ => false,
    }
}

/// Returns the response that was waited for. It may be an error response, for example if the state is that a resource
/// is gone.
#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
pub(super) fn reached(outcome: CallResult, attempts: u32) -> CallResult {
    match outcome {
        Ok(done) => Ok(Completed { attempts, ..done }),
        Err(mut failure) => match failure.response.take() {
            Some(response) => Ok(Completed {
                response,
                attempts,
                history: Default::default(),
                lenient: false,
                observer: None,
            }),
            None => Err(failure),
        },
    }
}

/// Returns an error of the wait, with the last response and the number of attempts.
pub(crate) fn ended(
    outcome: CallResult,
    kind: ErrorKind,
    attempts: u32,
    last: Option<RawResponse>,
) -> Failure {
    match outcome {
        Ok(done) => {
            let mut failure = Failure::new(done.response.operation(), kind, attempts);
            failure.history = done.history.close();
            failure.with_last(done.response)
        }
        Err(mut failure) => {
            failure.kind = kind;
            failure.attempts = attempts;
            match last {
                Some(last) if failure.response.is_none() => failure.with_last(last),
                _ => failure,
            }
        }
    }
}
