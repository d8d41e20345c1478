//! The way of a call: credentials, turn under the rate limit, attempt, and again if that is safe.

use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument as _;

use super::attempt::{attempt, request};
use super::core::Core;
use super::judge::{Attempted, Verdict, Wait, judge};
use super::pending::Outcome;
use super::prepare::{Prepared, prepare};
use super::{Call, url};
use crate::BoxFuture;
use crate::auth::{Credential, Leased, Proof, TokenCache};
use crate::clock::until;
use crate::describe::{Operation, SecurityScheme};
use crate::error::{ErrorKind, Failure, TimeoutKind};
use crate::retry::RetryPolicy;

/// Carries out a call. Everything that is not the consumer's types happens behind this, compiled
/// once: that is why it is on the heap already here.
pub(crate) fn run(call: Call) -> BoxFuture<'static, Outcome> {
    Box::pin(traced(call))
}

async fn traced(call: Call) -> Outcome {
    let operation = call.operation;
    let (host, port) = url::host_and_port(&call.core.base_url);
    // Names after OpenTelemetry's conventions for HTTP clients; the template, never the URL.
    let span = tracing::info_span!(
        target: "client_runtime",
        "http.client.request",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = host,
        server.port = port,
        operation.id = operation.id,
        http.response.status_code = tracing::field::Empty,
        http.request.resend_count = tracing::field::Empty,
        error.type = tracing::field::Empty,
    );
    let mut outcome = carry_out(&call).instrument(span.clone()).await;
    if let Ok((answer, _)) = &mut outcome {
        answer.lenient = call.lenient;
    }
    note(&span, &outcome);
    outcome
}

fn note(span: &tracing::Span, outcome: &Outcome) {
    let (status, attempts) = match outcome {
        Ok((answer, attempts)) => (Some(answer.status()), *attempts),
        Err(failure) => {
            span.record("error.type", failure.kind.name());
            (
                failure.answer.as_ref().map(|answer| answer.status()),
                failure.attempts,
            )
        }
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    span.record("http.request.resend_count", attempts.saturating_sub(1));
}

/// What stays the same from attempt to attempt.
struct Way<'a> {
    core: &'a Arc<Core>,
    operation: &'static Operation,
    prepared: Prepared,
    credentials: Vec<&'a (&'static SecurityScheme, Credential)>,
    policy: RetryPolicy,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    /// Requests sent so far.
    sent: u32,
}

async fn carry_out(call: &Call) -> Outcome {
    let core = &call.core;
    let operation = call.operation;
    let unsent = |kind| Failure::new(operation, kind, 0);
    let prepared = prepare(call).map_err(|problem| unsent(ErrorKind::Request(problem)))?;
    let credentials = core
        .credentials
        .select(operation)
        .map_err(|missing| unsent(ErrorKind::MissingCredential(missing)))?;
    let timeout = call.timeout.or(core.timeout);
    let mut way = Way {
        core,
        operation,
        prepared,
        credentials,
        policy: call.retry.unwrap_or(core.retry),
        attempt_timeout: call.attempt_timeout.or(core.attempt_timeout),
        deadline: timeout.map(|timeout| core.clock.now().saturating_add(timeout)),
        sent: 0,
    };
    let mut renewed = false;
    let mut tries: u32 = 0;
    loop {
        tries = tries.saturating_add(1);
        let (verdict, leased) = way.once().await;
        let (failure, wait, reason) = match verdict {
            Verdict::Done(answer) => {
                core.budget.success();
                return Ok((answer, way.sent));
            }
            Verdict::Fail(failure) => return Err(failure),
            Verdict::Renew(failure) => match (way.oauth(), leased) {
                // Once only: a server that refuses a new token too means something else.
                (Some(cache), Some(leased)) if !renewed => {
                    renewed = true;
                    cache.reject(&leased);
                    tracing::debug!(target: "client_runtime", "access token refused");
                    continue;
                }
                _ => return Err(failure),
            },
            Verdict::Again {
                failure,
                wait,
                reason,
            } => (failure, wait, reason),
        };
        if tries >= way.policy.max_attempts || !core.budget.take() {
            return Err(failure);
        }
        let backoff = way.policy.delay(tries, core.randomness.as_ref());
        let wait = match wait {
            Wait::Backoff => backoff,
            Wait::AtLeast(least) => least.saturating_add(backoff),
            Wait::Asked(asked) => asked,
        };
        let now = core.clock.now();
        if way
            .deadline
            .is_some_and(|deadline| now.saturating_add(wait) >= deadline)
        {
            return Err(failure);
        }
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: "client_runtime", reason, wait_ms, tries, "trying again");
        core.clock.sleep(wait).await;
    }
}

impl Way<'_> {
    /// One attempt, from the token to the verdict.
    async fn once(&mut self) -> (Verdict, Option<Leased>) {
        let mut leased = match self.token().await {
            Ok(leased) => leased,
            Err(verdict) => return (verdict, None),
        };
        if let Err(verdict) = self.turn().await {
            return (verdict, None);
        }
        // The turn may have been long in coming. The token is got before it nevertheless: callers
        // who waited for one token after their turns would all go at once.
        if let (Some(cache), Some(_)) = (self.oauth(), &leased)
            && let Some(newer) = cache.peek()
        {
            leased = Some(newer);
        }
        let request = match self
            .proof(leased.as_ref())
            .and_then(|proof| request(self.operation, &self.prepared, &proof))
        {
            Ok(request) => request,
            Err(problem) => return (self.fail(ErrorKind::Request(problem)), None),
        };
        self.sent = self.sent.saturating_add(1);
        let attempted = attempt(
            self.core,
            self.operation,
            request,
            self.attempt_timeout,
            self.deadline,
        )
        .await;
        if let Attempted::Answered(answer) = &attempted {
            let status = answer.status().as_u16();
            tracing::debug!(target: "client_runtime", attempt = self.sent, status, "answered");
        }
        let verdict = judge(
            self.core,
            self.operation,
            &self.prepared.url,
            attempted,
            self.sent,
        );
        (verdict, leased)
    }

    fn oauth(&self) -> Option<&TokenCache> {
        self.credentials
            .iter()
            .find_map(|(_, credential)| match credential {
                Credential::OAuth(cache) => Some(cache),
                _ => None,
            })
    }

    async fn token(&self) -> Result<Option<Leased>, Verdict> {
        let Some(cache) = self.oauth() else {
            return Ok(None);
        };
        let error = match until(self.core.clock.as_ref(), self.deadline, cache.get()).await {
            Some(Ok(leased)) => return Ok(Some(leased)),
            Some(Err(error)) => error,
            None => return Err(self.fail(ErrorKind::Timeout(TimeoutKind::Call))),
        };
        let transient = error.is_transient();
        let failure = Failure::new(self.operation, ErrorKind::Token(error), self.sent);
        if !transient {
            return Err(Verdict::Fail(failure));
        }
        // Nothing was sent, so it may be tried again whatever the operation is; but not before
        // the failure is forgotten.
        Err(Verdict::Again {
            failure,
            wait: Wait::AtLeast(cache.failed_for()),
            reason: "token",
        })
    }

    async fn turn(&self) -> Result<(), Verdict> {
        let pacer = self
            .operation
            .rate_limit
            .and_then(|name| self.core.pacers.get(name));
        let Some(pacer) = pacer else {
            return Ok(());
        };
        let clock = self.core.clock.as_ref();
        let from = clock.now();
        if pacer.turn(clock, self.deadline).await.is_err() {
            return Err(self.fail(ErrorKind::LimitDeadline));
        }
        let waited = clock.now().saturating_sub(from);
        if !waited.is_zero() {
            let wait_ms = u64::try_from(waited.as_millis()).unwrap_or(u64::MAX);
            tracing::debug!(target: "client_runtime", reason = "limit", wait_ms, "waited");
        }
        Ok(())
    }

    fn proof(&self, leased: Option<&Leased>) -> Result<Proof, String> {
        let mut proof = Proof::default();
        for (scheme, credential) in &self.credentials {
            proof.add(scheme, credential, leased)?;
        }
        Ok(proof)
    }

    fn fail(&self, kind: ErrorKind) -> Verdict {
        Verdict::Fail(Failure::new(self.operation, kind, self.sent))
    }
}
