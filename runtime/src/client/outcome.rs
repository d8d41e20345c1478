//! What a call comes to.

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

/// What came of a call, not typed yet.
pub(crate) type CallResult = Result<Completed, Failure>;

/// A call that went well.
pub(crate) struct Completed {
    pub(crate) response: RawResponse,
    /// How many requests it took.
    pub(crate) attempts: u32,
    /// What it took to get the response.
    pub(crate) history: UnfinishedHistory,
    /// Whether bad elements of lists are skipped.
    pub(crate) lenient: bool,
    /// Whom to notify when the response cannot be read.
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

/// Waits for the outcome of a call.
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
