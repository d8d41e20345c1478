//! What a wait ends with.

use std::time::Duration;

use super::schedule::Schedule;
use crate::client::{Call, CallResult, Completed};
use crate::error::{ErrorKind, Failure, TimeoutKind};
use crate::response::RawResponse;

/// The call, which must be over when the time of the wait is.
pub(crate) fn within(call: &Call, left: Option<Duration>) -> Call {
    let mut call = call.clone();
    if let Some(left) = left {
        let own = call.options.timeout.or(call.core.timeout);
        call.options.timeout = Some(own.map_or(left, |own| own.min(left)));
    }
    call
}

/// Whether the time of the wait, of which that much was left before the request, was too short for it: it is over,
/// or the limit leaves no permit before it is.
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

/// What was waited for, which may be a response that is an error otherwise: that something is gone.
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

/// An error of the wait, with the last response and what it took to get it.
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
