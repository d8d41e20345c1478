//! The outcome of a call.

use std::sync::Arc;

use super::history_recorder::UnfinishedHistory;
use crate::error::Failure;
use crate::observe::Observer;
use crate::response::RawResponse;
#[cfg(feature = "blocking")]
use crate::{
    BoxFuture,
    describe::Operation,
    error::ErrorKind,
    transport::{TransportError, TransportErrorKind},
};

/// The outcome of a call, before it is typed.
pub(crate) type CallResult = Result<Completed, Failure>;

/// A successful call.
pub(crate) struct Completed {
    pub(crate) response: RawResponse,
    /// The number of requests that were sent.
    pub(crate) attempts: u32,
    /// The attempts and waits that led to the response.
    pub(crate) history: UnfinishedHistory,
    /// Whether invalid list elements are skipped.
    pub(crate) lenient: bool,
    /// The observer to notify if the response cannot be read.
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

/// Blocks until the call has an outcome.
#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
#[cfg(feature = "blocking")]
pub(crate) fn wait_for(
    operation: &'static Operation,
    call: BoxFuture<'static, CallResult>,
) -> CallResult {
    crate::background::drive(call).unwrap_or_else(|| {
        let message = "the thread for blocking calls is not available";
        let error = TransportError::new(TransportErrorKind::Request, message);
        Err(Failure::new(operation, ErrorKind::Transport(error), 0))
    })
}
