//! Spans of a call, which follow OpenTelemetry's conventions for HTTP clients.
//!
//! There is one span for the call, and a child span for each request. They contain path templates rather
//! than URLs, and no header values except the server's request id.

use tracing::Span;
use tracing::field::{Empty, display};

use super::outcome::CallResult;
use super::url;
use crate::describe::Operation;
use crate::error::{AttemptOutcome, ErrorKind, Failure};
use crate::text::Excerpt;

/// Creates the span of a whole call, including its waits.
pub(super) fn call(operation: &'static Operation) -> Span {
    tracing::info_span!(
        target: "clientwright_runtime",
        "client.call",
        otel.name = operation.id,
        otel.kind = "internal",
        operation.id = operation.id,
        client.attempts = Empty,
        http.response.status_code = Empty,
        server.request_id = Empty,
        error.type = Empty,
    )
}

/// Creates the span of the request with this number, starting at 1.
pub(super) fn attempt(operation: &'static Operation, target: &str, number: u32) -> Span {
    let span = tracing::info_span!(
        target: "clientwright_runtime",
        "http.client.request",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        http.request.method = operation.method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = operation.path,
        url.scheme = url::scheme(target),
        server.address = url::host_and_port(target).0,
        server.port = url::host_and_port(target).1,
        server.request_id = Empty,
        error.type = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number.saturating_sub(1));
    }
    span
}

/// Records the result in the span of a request.
pub(super) fn attempted(span: &Span, operation: &Operation, outcome: &AttemptOutcome) {
    match outcome {
        AttemptOutcome::Responded {
            status, request_id, ..
        } => {
            span.record("http.response.status_code", *status);
            if !operation.is_success(*status) {
                span.record("error.type", display(status));
            }
            record_request_id(span, request_id.as_deref());
        }
        AttemptOutcome::Failed(kind) => {
            span.record("error.type", kind.name());
        }
        AttemptOutcome::TimedOut(_) => {
            span.record("error.type", "timeout");
        }
        AttemptOutcome::TooLarge => {
            span.record("error.type", "too_large");
        }
    }
}

/// Records the outcome in the span of a call.
pub(super) fn called(span: &Span, outcome: &CallResult) {
    let (response, attempts) = match outcome {
        Ok(done) => (Some(&done.response), done.attempts),
        Err(failure) => {
            let Failure { kind, details, .. } = failure;
            match (kind, &failure.response) {
                (ErrorKind::Status, Some(response)) => {
                    span.record("error.type", response.status().as_str());
                }
                _ => {
                    span.record("error.type", kind.name());
                }
            }
            record_request_id(span, details.request_id.as_deref());
            (failure.response.as_ref(), failure.attempts)
        }
    };
    if let Some(response) = response {
        span.record("http.response.status_code", response.status().as_u16());
    }
    span.record("client.attempts", attempts);
}

fn record_request_id(span: &Span, id: Option<&str>) {
    if let Some(id) = id {
        span.record("server.request_id", display(Excerpt(id, 100)));
    }
}
