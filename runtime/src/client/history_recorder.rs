//! Recording the history of a call.

use std::sync::Arc;
use std::time::Duration;

use super::classify::{Attempted, RetryDecision};
use super::inner::ClientInner;
use crate::describe::Operation;
use crate::error::{
    AttemptOutcome, AttemptRecord, Details, Failure, History, Step, StopReason, WaitReason,
    WaitRecord, details_request_id,
};
use crate::transport::TransportErrorKind;

/// Shorter waits are not recorded.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The history of a call that is still in flight.
pub(super) struct HistoryRecorder {
    core: Arc<ClientInner>,
    operation: &'static Operation,
    start: Duration,
    history: UnfinishedHistory,
}

/// A history that may never be requested: it costs nothing for a call that succeeds immediately.
#[derive(Default)]
pub(crate) struct UnfinishedHistory {
    history: History,
    /// The last attempt, which has not been added to the history yet.
    last: Option<AttemptRecord>,
}

impl UnfinishedHistory {
    /// Adds the last attempt and returns the history.
    fn written(&mut self) -> &mut History {
        let last = self.last.take().map(Step::Attempt);
        self.history.steps.extend(last);
        &mut self.history
    }

    /// Returns the complete history.
    pub(crate) fn close(mut self) -> Arc<History> {
        self.written();
        Arc::new(self.history)
    }
}

impl HistoryRecorder {
    pub(super) fn new(core: &Arc<ClientInner>, operation: &'static Operation) -> Self {
        Self {
            core: Arc::clone(core),
            operation,
            start: core.clock.now(),
            history: UnfinishedHistory::default(),
        }
    }

    /// Records the idempotency key of the call.
    pub(super) fn has_key(&mut self, key: Option<String>) {
        self.history.history.idempotency_key = key;
    }

    /// Records a wait from `from` until now, unless it was negligible.
    pub(super) fn waited(&mut self, reason: WaitReason, from: Duration) {
        let took = self.core.clock.now().saturating_sub(from);
        if took < SHORTEST_WAIT {
            return;
        }
        let wait = WaitRecord {
            at: from.saturating_sub(self.start),
            took,
            reason,
        };
        let wait_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: "clientwright_runtime", %reason, wait_ms, "waited");
        if let Some(observer) = &self.core.hooks.observer {
            observer.wait(self.operation, &wait);
        }
        self.history.written().steps.push(Step::Wait(wait));
    }

    /// Records a request that was sent at `from` and has ended now.
    pub(super) fn attempted(
        &mut self,
        from: Duration,
        outcome: AttemptOutcome,
        decision: &RetryDecision,
    ) {
        let mut outcome = outcome;
        if let (AttemptOutcome::Responded { code, .. }, Some(failure)) =
            (&mut outcome, decision.failure())
        {
            let Details { code: said, .. } = &failure.details;
            code.clone_from(said);
        }
        let attempt = AttemptRecord {
            at: from.saturating_sub(self.start),
            took: self.core.clock.now().saturating_sub(from),
            outcome,
        };
        if let Some(observer) = &self.core.hooks.observer {
            observer.attempt(self.operation, &attempt);
        }
        self.history.written();
        self.history.last = Some(attempt);
    }

    /// Records a failure, after which the call may continue.
    pub(super) fn failed(&mut self, failure: &Failure) {
        if let crate::ErrorKind::Token(error) = &failure.kind {
            let no_token = Step::NoToken(error.kind());
            self.history.written().steps.push(no_token);
        }
        if let Some(response) = &failure.response {
            self.history.history.last_response = Some(response.clone());
        }
    }

    /// Returns the history of a successful call.
    pub(super) fn succeed(self) -> UnfinishedHistory {
        self.history
    }

    /// Returns the last failure with the complete history.
    pub(super) fn give_up(mut self, mut failure: Failure, why: StopReason) -> Failure {
        self.history.history.stop_reason = Some(why);
        failure.history = self.history.close();
        failure
    }
}

pub(super) fn outcome(attempted: &Attempted) -> AttemptOutcome {
    match attempted {
        Attempted::Responded(response) | Attempted::Packed(response, _) => {
            AttemptOutcome::Responded {
                status: response.status().as_u16(),
                code: None,
                request_id: details_request_id(response),
            }
        }
        Attempted::Failed(error) | Attempted::BrokeOff(_, error) => {
            AttemptOutcome::Failed(error.kind())
        }
        Attempted::Unsendable(_) => AttemptOutcome::Failed(TransportErrorKind::Request),
        Attempted::TooLarge(_) => AttemptOutcome::TooLarge,
        Attempted::TimedOut { which, .. } => AttemptOutcome::TimedOut(*which),
    }
}
