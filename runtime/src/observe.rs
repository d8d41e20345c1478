//! Observation of calls, for metrics and traces.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, StatusCode};

use crate::describe::Operation;
use crate::error::{AttemptRecord, ErrorKind, WaitRecord};

/// Observes what the calls of a client do, to count and measure them.
///
/// It is called during calls, so it must not block. Operations are identified by their `id` and their
/// `path`, which is a template: neither contains values.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use clientwright_runtime::{CallSummary, Observer, Operation};
///
/// #[derive(Debug, Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn call(&self, operation: &'static Operation, call: &CallSummary) {
///         if let Some(kind) = call.error {
///             self.0.fetch_add(1, Ordering::Relaxed);
///             eprintln!("{}: {kind} after {} attempts, {:?}", operation.id, call.attempts, call.took);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync + fmt::Debug {
    /// Called when a request has ended.
    fn attempt(&self, operation: &'static Operation, attempt: &AttemptRecord) {
        let _ = (operation, attempt);
    }

    /// Called when a call has waited for at least a millisecond: for a permit of a limit, for a token,
    /// or between two attempts.
    fn wait(&self, operation: &'static Operation, wait: &WaitRecord) {
        let _ = (operation, wait);
    }

    /// Called when a call has ended. A call that was dropped is not reported.
    fn call(&self, operation: &'static Operation, call: &CallSummary) {
        let _ = (operation, call);
    }

    /// Called when the response of a successful call does not match the specification.
    fn unreadable(&self, operation: &'static Operation, error: &ErrorKind) {
        let _ = (operation, error);
    }
}

/// A summary of a call that has ended.
///
/// ```
/// use clientwright_runtime::CallSummary;
///
/// /// For `call` of an observer: a line of metrics.
/// fn line(operation: &str, call: &CallSummary) -> String {
///     let status = call.status.map_or_else(|| "-".to_owned(), |status| status.as_u16().to_string());
///     let error = call.error.unwrap_or("ok");
///     format!("{operation} {status} {error} {} {}", call.attempts, call.took.as_millis())
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallSummary {
    /// How long it took, including all attempts and waits.
    pub took: Duration,
    /// The number of requests that were sent.
    pub attempts: u32,
    /// The status of the last response, if the call ended with it.
    pub status: Option<StatusCode>,
    /// The short name of the failure ([`ErrorKind::name`]); `None` if the call succeeded.
    pub error: Option<&'static str>,
}

type TraceParent = Arc<dyn Fn() -> Option<String> + Send + Sync>;

/// The observer of a client, and the source of the trace context of its requests.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) traceparent: Option<TraceParent>,
}

impl Hooks {
    /// Returns the `traceparent` header of the current span, if one is sent.
    pub(crate) fn traceparent(&self) -> Option<HeaderValue> {
        let text = self.traceparent.as_ref()?()?;
        if !is_traceparent(&text) {
            tracing::debug!(target: "clientwright_runtime", "not a traceparent, so none is sent");
            return None;
        }
        HeaderValue::from_str(&text).ok()
    }
}

/// Returns whether it is valid for version 00: `00-<trace id>-<span id>-<flags>`, with ids that are not
/// all zeros.
fn is_traceparent(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hex = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let id = |part: &str, digits| hex(part, digits) && part.bytes().any(|b| b != b'0');
    match parts.as_slice() {
        ["00", trace, span, flags] => id(trace, 32) && id(span, 16) && hex(flags, 2),
        _ => false,
    }
}
