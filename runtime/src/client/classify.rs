//! The effect of an attempt on its call.

use std::time::Duration;

use http::StatusCode;

use super::inner::ClientInner;
use crate::auth::says_invalid_token;
use crate::body_error::BodyError;
use crate::describe::{ErrorMatch, Operation};
use crate::error::{ErrorKind, Failure, TimeoutKind, details_request_id};
use crate::redirect::without_query;
use crate::response::RawResponse;
use crate::retry::{RetryPolicy, retry_after};
use crate::transport::{TransportError, TransportErrorKind};

/// The result of one attempt.
pub(super) enum Attempted {
    Responded(RawResponse),
    Failed(TransportError),
    /// The body of the request cannot be sent.
    Unsendable(ErrorKind),
    /// With the first bytes of the body.
    TooLarge(RawResponse),
    /// With the first bytes of the body.
    BrokeOff(RawResponse, TransportError),
    /// With the first bytes of the compressed body, which cannot be unpacked.
    Packed(RawResponse, BodyError),
    TimedOut {
        which: TimeoutKind,
        /// Whether the body was still arriving.
        receiving: bool,
    },
}

/// The next step of a call.
pub(super) enum RetryDecision {
    Done(RawResponse),
    Fail(Failure),
    /// Obtain a new access token and retry immediately.
    Renew(Failure),
    /// Retry after at least this delay, plus the delay of the policy.
    Again {
        failure: Failure,
        at_least: Duration,
        reason: &'static str,
    },
}

impl RetryDecision {
    /// Returns whether the server responded and accepted the access token.
    pub(super) fn accepts_token(&self) -> bool {
        match self {
            Self::Done(_) => true,
            Self::Renew(_) => false,
            Self::Fail(failure) | Self::Again { failure, .. } => failure
                .response
                .as_ref()
                .is_some_and(|response| response.status() != StatusCode::UNAUTHORIZED),
        }
    }

    /// Returns the response, if there is one.
    pub(super) fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Done(response) => Some(response),
            Self::Fail(failure) | Self::Renew(failure) | Self::Again { failure, .. } => {
                failure.response.as_ref()
            }
        }
    }

    /// Returns the response, if there is one.
    pub(super) fn into_response(self) -> Option<RawResponse> {
        match self {
            Self::Done(response) => Some(response),
            Self::Fail(failure) | Self::Renew(failure) | Self::Again { failure, .. } => {
                failure.response
            }
        }
    }

    /// Returns the failure, to add details to it.
    pub(super) fn failure_mut(&mut self) -> Option<&mut Failure> {
        match self {
            Self::Done(_) => None,
            Self::Fail(failure) | Self::Renew(failure) | Self::Again { failure, .. } => {
                Some(failure)
            }
        }
    }

    /// Returns the failure, if there is one.
    pub(super) fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Done(_) => None,
            Self::Fail(failure) | Self::Renew(failure) | Self::Again { failure, .. } => {
                Some(failure)
            }
        }
    }
}

pub(super) fn classify(
    core: &ClientInner,
    operation: &'static Operation,
    url: &str,
    policy: &RetryPolicy,
    attempted: Attempted,
    attempts: u32,
) -> RetryDecision {
    let failure = |kind| Failure::new(operation, kind, attempts);
    match attempted {
        Attempted::Responded(response) => {
            responded(core, operation, url, policy, response, attempts)
        }
        Attempted::TooLarge(response) => {
            let limit = core.max_response_bytes;
            let mut failure = failure(ErrorKind::TooLarge { limit });
            failure.details.request_id = details_request_id(&response);
            failure.response = Some(response);
            RetryDecision::Fail(failure)
        }
        Attempted::BrokeOff(response, error) => {
            let mut failure = failure(ErrorKind::Truncated(error));
            failure.details.request_id = details_request_id(&response);
            failure.response = Some(response);
            again_if(operation.idempotent, failure, Duration::ZERO, "connection")
        }
        Attempted::Packed(response, error) if operation.is_success(response.status().as_u16()) => {
            let is_damaged = matches!(error, BodyError::Damaged { .. });
            let mut failure = failure(ErrorKind::Decode(error));
            failure.details.request_id = details_request_id(&response);
            failure.response = Some(response);
            let again = operation.idempotent && is_damaged;
            again_if(again, failure, Duration::ZERO, "damaged")
        }
        // The status determines the result.
        Attempted::Packed(response, _) => {
            responded(core, operation, url, policy, response, attempts)
        }
        Attempted::TimedOut { which, receiving } => {
            let failure = failure(ErrorKind::Timeout(which));
            again_if(
                operation.idempotent && which != TimeoutKind::Call && !receiving,
                failure,
                Duration::ZERO,
                "timeout",
            )
        }
        Attempted::Unsendable(kind) => RetryDecision::Fail(failure(kind)),
        Attempted::Failed(error) => {
            let again = match error.kind() {
                // Nothing was sent, or the server states that it did not process the request.
                TransportErrorKind::Connect | TransportErrorKind::Refused => true,
                TransportErrorKind::Interrupted => operation.idempotent,
                TransportErrorKind::Proxy
                | TransportErrorKind::Certificate
                | TransportErrorKind::Request => false,
            };
            let failure = failure(ErrorKind::Transport(error));
            again_if(again, failure, Duration::ZERO, "connection")
        }
    }
}

fn again_if(
    again: bool,
    failure: Failure,
    at_least: Duration,
    reason: &'static str,
) -> RetryDecision {
    if again {
        RetryDecision::Again {
            failure,
            at_least,
            reason,
        }
    } else {
        RetryDecision::Fail(failure)
    }
}

fn responded(
    core: &ClientInner,
    operation: &'static Operation,
    url: &str,
    policy: &RetryPolicy,
    response: RawResponse,
    attempts: u32,
) -> RetryDecision {
    let status = response.status().as_u16();
    if operation.is_success(status) {
        return RetryDecision::Done(response);
    }
    if let (300..=399, Some(location)) = (status, response.headers().get(http::header::LOCATION)) {
        let location = location.to_str().unwrap_or_default();
        let location = without_query(url, location);
        let failure = Failure::new(operation, ErrorKind::Redirect { location }, attempts);
        return RetryDecision::Fail(failure.with_response(response));
    }
    let conventions = &operation.api.errors;
    let asked = retry_after(response.headers(), core.clock.wall());
    let mut failure = Failure::new(operation, ErrorKind::Status, attempts).with_response(response);
    failure.retry_after = asked;
    let at_least = asked.unwrap_or_default();
    let code = failure.details.code.as_deref();
    let means =
        |matches: &[ErrorMatch]| matches.iter().any(|matched| matched.matches(status, code));
    let wrong_token = || {
        let headers = failure.response.as_ref().map(RawResponse::headers);
        status == 401 && headers.is_some_and(says_invalid_token)
    };
    if means(conventions.expired_token) || wrong_token() {
        return RetryDecision::Renew(failure);
    }
    if failure.is_throttled() {
        // A limiter rejects a request before it is processed, but an error page of a proxy does not
        // prove that.
        let refused = code.is_some() || status == 429 && failure.has_json_object();
        let at_least = at_least.max(policy.throttled_delay);
        return again_if(
            operation.idempotent || refused,
            failure,
            at_least,
            "throttled",
        );
    }
    if means(conventions.unavailable) {
        // Gateways also respond with 503 after the request has reached the API behind them: only an
        // error code of the API itself means that it was not processed.
        let refused = code.is_some();
        return again_if(
            operation.idempotent || refused,
            failure,
            at_least,
            "unavailable",
        );
    }
    let passing = policy.statuses.contains(status);
    again_if(
        operation.idempotent && passing,
        failure,
        at_least,
        "server error",
    )
}
