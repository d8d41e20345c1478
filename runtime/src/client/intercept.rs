//! Running the interceptors of a call.

use std::time::Duration;

use super::classify::RetryDecision;
use super::deadline::Deadline;
use super::reserved_headers::is_reserved;
use super::url::same_origin;
use crate::error::{ErrorKind, Failure, InterceptorError, details_request_id};
use crate::interceptor::{AfterAttempt, Attempt, AttemptResult, Interceptors};
use crate::transport::{Purpose, Request};

/// The maximum number of times that interceptors may resend the request of one call.
pub(super) const MAX_RESENDS: u32 = 3;

/// Lets the interceptors of the client, and then those of the call, change a request.
pub(super) async fn before(
    interceptors: [&Interceptors; 2],
    request: &mut Request,
    attempt: Attempt,
) -> Result<(), InterceptorError> {
    let target = request.url.clone();
    for interceptor in interceptors.into_iter().flat_map(Interceptors::iter) {
        interceptor.before_attempt(request, attempt).await?;
    }
    request.purpose = Purpose::Call(attempt.operation());
    if request.url != target {
        // The credentials that are added next are for this host.
        let url = same_origin(&target, &request.url).ok_or_else(|| {
            InterceptorError::new("an interceptor must not send the request to another host")
        })?;
        request.url = url.into();
    }
    match request.headers.keys().find(|name| is_reserved(name)) {
        Some(name) => Err(InterceptorError::new(format!(
            "an interceptor set the header {name}, which is set by the transport"
        ))),
        None => Ok(()),
    }
}

/// Shows the result of an attempt to the interceptors, the innermost first. Returns whether one of them
/// requests to resend the request.
pub(super) async fn after(
    interceptors: [&Interceptors; 2],
    attempt: Attempt,
    request: &Request,
    took: Duration,
    decision: &RetryDecision,
    deadline: &Deadline<'_>,
) -> Result<bool, ErrorKind> {
    let error = decision.failure().map(|failure| &failure.kind);
    let result = AttemptResult::new(attempt, request, took, decision.response(), error);
    let told = deadline.within(tell(interceptors, &result)).await?;
    told.map_err(ErrorKind::Interceptor)
}

/// Returns the decision for a call whose interceptors failed.
pub(super) fn failed(attempt: Attempt, kind: ErrorKind, decision: RetryDecision) -> RetryDecision {
    let mut failure = Failure::new(attempt.operation(), kind, attempt.number());
    if let Some(response) = decision.into_response() {
        failure.details.request_id = details_request_id(&response);
        failure.response = Some(response);
    }
    RetryDecision::Fail(failure)
}

async fn tell(
    interceptors: [&Interceptors; 2],
    result: &AttemptResult<'_>,
) -> Result<bool, InterceptorError> {
    let [of_client, of_call] = interceptors;
    let mut again = false;
    for interceptor in of_call.iter().rev().chain(of_client.iter().rev()) {
        let after = interceptor.after_attempt(result).await?;
        again |= after == AfterAttempt::SendAgain;
    }
    Ok(again)
}
