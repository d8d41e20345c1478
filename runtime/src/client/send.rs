//! The execution of a call: credentials, rate limit permit, attempt, and a retry if that is safe.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::SemaphorePermit;
use tracing::Instrument as _;

use super::attempt::{Patience, attempt, responds_with_file};
use super::authorize::{Authorized, Parts};
use super::classify::{RetryDecision, classify};
use super::deadline::Deadline;
use super::history_recorder::{HistoryRecorder, outcome};
use super::inner::ClientInner;
use super::intercept::{self, MAX_RESENDS};
use super::outcome::{CallResult, Completed};
use super::prepare::{Prepared, prepare};
use super::{Call, trace};
use crate::BoxFuture;
use crate::auth::{Mask, SchemeCredential, TokenManager, TokenSnapshot};
use crate::clock::until;
use crate::describe::Operation;
use crate::error::{ErrorKind, Failure, StopReason, TimeoutKind, WaitReason};
use crate::interceptor::{Attempt, Interceptors};
use crate::limit::{Limit, NoPermit, OnLimit};
use crate::observe::CallSummary;
use crate::response::RawResponse;
use crate::retry::RetryPolicy;
use crate::transport::TransportErrorKind;
use crate::upload::Upload;

/// Executes a call. Everything that is independent of the consumer's types is compiled once, behind this
/// function, which therefore returns a boxed future.
pub(crate) fn run(call: Call) -> BoxFuture<'static, CallResult> {
    if let Some(responder) = &call.responder {
        return Box::pin(std::future::ready(responder.respond(&call)));
    }
    // A block rather than an `async fn`, which would take up the size of the call twice.
    Box::pin(async move {
        let core = Arc::clone(&call.core);
        let from = core.clock.now();
        let span = trace::call(call.operation);
        let outcome = carry_out(&call).instrument(span.clone()).await;
        trace::called(&span, &outcome);
        if let Some(observer) = &core.hooks.observer {
            let took = core.clock.now().saturating_sub(from);
            observer.call(call.operation, &past(&outcome, took));
        }
        outcome
    })
}

/// Returns the summary of a finished call.
fn past(outcome: &CallResult, took: Duration) -> CallSummary {
    let (response, attempts, error) = match outcome {
        Ok(done) => (Some(&done.response), done.attempts, None),
        Err(failure) => {
            let error = Some(failure.kind.name());
            (failure.response.as_ref(), failure.attempts, error)
        }
    };
    CallSummary {
        took,
        attempts,
        status: response.map(RawResponse::status),
        error,
    }
}

/// The state that is shared by all attempts.
struct RetryLoop<'a> {
    core: &'a Arc<ClientInner>,
    operation: &'static Operation,
    prepared: Prepared,
    credentials: Vec<SchemeCredential>,
    policy: RetryPolicy,
    on_limit: OnLimit,
    patience: Patience,
    /// The number of requests sent so far.
    sent: u32,
    /// Those of the client and those of the call.
    interceptors: [&'a Interceptors; 2],
    recorder: HistoryRecorder,
}

impl<'a> RetryLoop<'a> {
    fn new(call: &'a Call) -> Result<Self, String> {
        let core = &call.core;
        let operation = call.operation;
        let prepared = prepare(call)?;
        // The duration of an upload is unknown, so only the caller can limit it.
        let of_client = core.timeout.filter(|_| prepared.upload.is_none());
        let timeout = call.options.timeout.or(of_client);
        let mut recorder = HistoryRecorder::new(core, operation);
        recorder.has_key(prepared.key_sent(operation));
        Ok(Self {
            core,
            operation,
            prepared,
            credentials: Vec::new(),
            policy: call.options.retry.unwrap_or(core.retry),
            on_limit: call.options.on_limit.unwrap_or(core.on_limit),
            patience: Patience {
                attempt: call.options.attempt_timeout.unwrap_or(core.attempt_timeout),
                stall: call.options.stall_timeout.unwrap_or(core.stall_timeout),
                stall_from_start: call.options.stall_timeout.is_some() || core.stall_from_start,
                for_whole_attempt: call.options.attempt_timeout.is_some()
                    || !responds_with_file(operation),
                is_for_call: call.options.attempt_timeout.is_some(),
                deadline: timeout.map(|timeout| core.clock.now().saturating_add(timeout)),
                open: call.open.clone(),
            },
            sent: 0,
            interceptors: [&core.interceptors, &call.options.interceptors],
            recorder,
        })
    }
}

async fn carry_out(call: &Call) -> CallResult {
    let core = &call.core;
    let mut this = RetryLoop::new(call)
        .map_err(|problem| Failure::new(call.operation, ErrorKind::Request(problem), 0))?;
    let mut renewed = false;
    let mut resent: u32 = 0;
    let mut tries: u32 = 0;
    loop {
        tries = tries.saturating_add(1);
        let Once {
            decision,
            token,
            send_again,
        } = this.once().await;
        if let Some(failure) = decision.failure() {
            this.recorder.failed(failure);
        }
        let upload = this.prepared.upload.as_ref();
        let body_is_gone = upload.is_some_and(Upload::is_gone);
        if send_again && resent < MAX_RESENDS && !body_is_gone {
            resent = resent.saturating_add(1);
            tracing::debug!(target: "clientwright_runtime", "an interceptor sends the request again");
            continue;
        }
        let (failure, at_least, reason) = match decision {
            RetryDecision::Done(response) => {
                core.budget.success();
                return Ok(Completed {
                    response,
                    attempts: this.sent,
                    history: this.recorder.succeed(),
                    lenient: call.options.lenient,
                    observer: core.hooks.observer.clone(),
                });
            }
            RetryDecision::Fail(failure) => {
                let why = match failure.kind {
                    ErrorKind::LimitDeadline | ErrorKind::Timeout(TimeoutKind::Call) => {
                        StopReason::Deadline
                    }
                    _ => StopReason::NotRepeatable,
                };
                return Err(this.recorder.give_up(failure, why));
            }
            RetryDecision::Renew(failure) => match (this.tokens(), token) {
                // Only once: a server that rejects a new token as well has another reason.
                (Some(tokens), Some(token))
                    if !renewed && tokens.reject(&token) && !body_is_gone =>
                {
                    renewed = true;
                    tracing::debug!(target: "clientwright_runtime", "access token refused");
                    continue;
                }
                _ if body_is_gone => {
                    return Err(this.recorder.give_up(failure, StopReason::BodyIsGone));
                }
                _ => return Err(this.recorder.give_up(failure, StopReason::NotRepeatable)),
            },
            RetryDecision::Again {
                failure,
                at_least,
                reason,
            } => (failure, at_least, reason),
        };
        if body_is_gone {
            return Err(this.recorder.give_up(failure, StopReason::BodyIsGone));
        }
        if tries >= this.policy.max_attempts {
            return Err(this.recorder.give_up(failure, StopReason::Attempts));
        }
        if at_least > this.policy.max_retry_after {
            return Err(this.recorder.give_up(failure, StopReason::RetryAfter));
        }
        // Added to the delay requested by the server: the same delay for a whole fleet must not bring it
        // back in step, and a server that requests none must not be hammered.
        let backoff = this.policy.delay(tries, core.randomness.as_ref());
        let wait = at_least.saturating_add(backoff);
        let now = core.clock.now();
        if this
            .patience
            .deadline
            .is_some_and(|deadline| now.saturating_add(wait) >= deadline)
        {
            return Err(this.recorder.give_up(failure, StopReason::Deadline));
        }
        // Last, so that a retry that is not made costs nothing.
        if is_repetition(&failure.kind) && !core.budget.take() {
            return Err(this.recorder.give_up(failure, StopReason::Budget));
        }
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: "clientwright_runtime", reason, wait_ms, tries, "trying again");
        core.clock.sleep(wait).await;
        this.recorder.waited(WaitReason::Retry, now);
    }
}

/// Returns whether another attempt is an additional request for the server to process. It is not after a
/// missing token (token requests are limited elsewhere), nor if the peer refused to process the last
/// request: a proxy that is reloaded refuses all requests in flight, on every connection, and each of
/// them must be sent again.
fn is_repetition(kind: &ErrorKind) -> bool {
    match kind {
        ErrorKind::Token(_) => false,
        ErrorKind::Transport(error) => error.kind() != TransportErrorKind::Refused,
        _ => true,
    }
}

/// The result of a single attempt.
struct Once {
    decision: RetryDecision,
    /// The token that it was sent with.
    token: Option<TokenSnapshot>,
    /// Whether an interceptor requests to resend the request.
    send_again: bool,
}

impl From<RetryDecision> for Once {
    /// For a decision before the request is sent.
    fn from(decision: RetryDecision) -> Self {
        Self {
            decision,
            token: None,
            send_again: false,
        }
    }
}

impl<'a> RetryLoop<'a> {
    /// Makes one attempt, from the token to the decision.
    async fn once(&mut self) -> Once {
        // For each attempt: they may have been replaced while the call waited.
        self.credentials = match self.core.credentials.select(self.operation) {
            Ok(credentials) => credentials,
            Err(missing) => return self.fail(ErrorKind::MissingCredential(missing)).into(),
        };
        if let Err(kind) = self.certificate().await {
            return self.fail(kind).into();
        }
        let mut token = match self.token().await {
            Ok(token) => token,
            Err(decision) => return decision.into(),
        };
        // Before the rate limit permit, so that the request is sent as soon as it has one.
        let slot = match self.slot().await {
            Ok(slot) => slot,
            Err(decision) => return decision.into(),
        };
        if let Err(decision) = self.permit().await {
            return decision.into();
        }
        // The permit may have taken long, so a newer token is used. The token is nevertheless obtained
        // before the permit: otherwise, callers that waited for one token after their permits would all
        // send at once.
        if let (Some(cache), Some(_)) = (self.tokens(), &token)
            && let Some(newer) = cache.peek()
        {
            token = Some(newer);
        }
        let Authorized {
            mut request,
            shown,
            texts,
        } = match self.authorize(token.as_ref()).await {
            Ok(authorized) => authorized,
            Err(kind) => return self.fail(kind).into(),
        };
        self.sent = self.sent.saturating_add(1);
        let span = trace::attempt(self.operation, &self.prepared.url, self.sent);
        if let Some(value) = span.in_scope(|| self.core.hooks.traceparent()) {
            request.headers.entry("traceparent").or_insert(value);
        }
        let from = self.core.clock.now();
        let attempted = span
            .in_scope(|| attempt(self.core, self.operation, request, &self.patience))
            .instrument(span.clone())
            .await;
        drop(slot);
        let came = outcome(&attempted);
        trace::attempted(&span, self.operation, &came);
        let mut decision = classify(
            self.core,
            self.operation,
            &self.prepared.url,
            &self.policy,
            attempted,
            self.sent,
        );
        if let Some(failure) = decision.failure_mut() {
            failure.details.mask(&Mask::of(&texts, token.as_ref()));
        }
        self.recorder.attempted(from, came, &decision);
        self.tell_limit(from, &decision);
        if let (Some(tokens), Some(token)) = (self.tokens(), &token)
            && decision.accepts_token()
        {
            tokens.accepted(token);
        }
        let (decision, send_again) = match shown {
            Some(request) => {
                let took = self.core.clock.now().saturating_sub(from);
                let attempt = Attempt::new(self.operation, self.sent);
                let interceptors = self.interceptors;
                let deadline = self.deadline();
                match intercept::after(interceptors, attempt, &request, took, &decision, &deadline)
                    .await
                {
                    Ok(send_again) => (decision, send_again),
                    Err(kind) => (intercept::failed(attempt, kind, decision), false),
                }
            }
            None => (decision, false),
        };
        Once {
            decision,
            token,
            send_again,
        }
    }

    /// Waits until the number of requests in flight is below the limit.
    async fn slot(&mut self) -> Result<Option<SemaphorePermit<'a>>, RetryDecision> {
        let core: &'a ClientInner = self.core;
        let Some(slots) = &core.slots else {
            return Ok(None);
        };
        let from = core.clock.now();
        let deadline = self.patience.deadline;
        let permit = until(core.clock.as_ref(), deadline, slots.acquire()).await;
        self.recorder.waited(WaitReason::Concurrency, from);
        match permit {
            // The semaphore is never closed.
            Some(permit) => Ok(permit.ok()),
            None => Err(self.fail(ErrorKind::LimitDeadline)),
        }
    }

    fn tokens(&self) -> Option<&TokenManager> {
        let mut credentials = self.credentials.iter();
        credentials.find_map(|credential| credential.tokens.as_deref())
    }

    /// Ensures that the transport presents the current certificate.
    async fn certificate(&self) -> Result<(), ErrorKind> {
        let refreshed = self.core.credentials.refresh_certificate();
        self.deadline().within(refreshed).await?.map_err(|problem| {
            ErrorKind::MissingCredential(format!("client certificate ({problem})"))
        })
    }

    async fn token(&mut self) -> Result<Option<TokenSnapshot>, RetryDecision> {
        let Some(tokens) = self.tokens() else {
            return Ok(None);
        };
        let clock = self.core.clock.as_ref();
        let from = clock.now();
        let got = until(clock, self.patience.deadline, tokens.get()).await;
        let failed_for = tokens.failed_for();
        self.recorder.waited(WaitReason::Token, from);
        let error = match got {
            Some(Ok(token)) => return Ok(Some(token)),
            Some(Err(error)) => error,
            None => return Err(self.fail(ErrorKind::Timeout(TimeoutKind::Call))),
        };
        let transient = error.is_transient();
        let failure = Failure::new(self.operation, ErrorKind::Token(error), self.sent);
        if !transient {
            return Err(RetryDecision::Fail(failure));
        }
        // Nothing was sent, so any operation can be retried, but not while the failure is still
        // remembered.
        Err(RetryDecision::Again {
            failure,
            at_least: failed_for,
            reason: "token",
        })
    }

    fn limit(&self) -> Option<&'a Limit> {
        let name = self.operation.rate_limit?;
        self.core.limits.get(name)
    }

    async fn permit(&mut self) -> Result<(), RetryDecision> {
        let Some(limit) = self.limit() else {
            return Ok(());
        };
        let clock = self.core.clock.as_ref();
        let from = clock.now();
        let permit = limit
            .permit(clock, self.patience.deadline, self.on_limit)
            .await;
        self.recorder.waited(WaitReason::Limit, from);
        match permit {
            Ok(()) => Ok(()),
            Err(NoPermit::Deadline) => Err(self.fail(ErrorKind::LimitDeadline)),
            Err(NoPermit::Later(permit_in)) => Err(self.fail(ErrorKind::Limited { permit_in })),
            Err(NoPermit::Shared(error)) => {
                let kind = ErrorKind::SharedLimit(error);
                Err(RetryDecision::Again {
                    failure: Failure::new(self.operation, kind, self.sent),
                    at_least: Duration::ZERO,
                    reason: "limit",
                })
            }
        }
    }

    /// Reports to the limit whether the server accepts the rate.
    fn tell_limit(&self, sent: Duration, decision: &RetryDecision) {
        let Some(limit) = self.limit() else {
            return;
        };
        let throttled = match decision.failure() {
            None => None,
            // Whether the call is retried or not.
            Some(failure) if failure.is_throttled() => {
                let asked = failure.retry_after.unwrap_or_default();
                Some(asked.max(self.policy.throttled_delay))
            }
            Some(failure) if failure.response.is_some() => None,
            // Without a response, nothing is known about the rate.
            Some(_) => return,
        };
        limit.heard(self.core.clock.as_ref(), sent, throttled);
    }

    /// Builds the request of the next attempt.
    async fn authorize(&self, token: Option<&TokenSnapshot>) -> Result<Authorized, ErrorKind> {
        let parts = Parts {
            operation: self.operation,
            prepared: &self.prepared,
            credentials: &self.credentials,
            interceptors: self.interceptors,
            number: self.sent.saturating_add(1),
        };
        parts.authorize(token, &self.deadline()).await
    }

    fn deadline(&self) -> Deadline<'a> {
        let core: &'a ClientInner = self.core;
        Deadline {
            clock: core.clock.as_ref(),
            at: self.patience.deadline,
        }
    }

    fn fail(&self, kind: ErrorKind) -> RetryDecision {
        RetryDecision::Fail(Failure::new(self.operation, kind, self.sent))
    }
}
