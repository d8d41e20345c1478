//! The way of a call: credentials, turn under the rate limit, attempt, and again if that is safe.

use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument as _;

use super::attempt::{attempt, request};
use super::core::Core;
use super::diary::{Diary, outcome};
use super::judge::{Verdict, Wait, judge};
use super::outcome::Outcome;
use super::prepare::{Prepared, prepare};
use super::{Call, trace};
use crate::BoxFuture;
use crate::answer::Answer;
use crate::auth::{Held, Leased, Proof, Proven, Tokens};
use crate::clock::until;
use crate::describe::Operation;
use crate::error::{ErrorKind, Failure, GaveUp, TimeoutKind, WaitReason};
use crate::limit::{Limit, NoTurn, OnLimit};
use crate::observe::PastCall;
use crate::retry::RetryPolicy;
use crate::testing::play;

/// Carries out a call. Everything that is not the consumer's types happens behind this, compiled
/// once: that is why it is on the heap already here.
pub(crate) fn run(call: Call) -> BoxFuture<'static, Outcome> {
    if let Some(handler) = &call.fake {
        return Box::pin(std::future::ready(play(&call, handler)));
    }
    Box::pin(traced(call))
}

async fn traced(call: Call) -> Outcome {
    let core = Arc::clone(&call.core);
    let from = core.clock.now();
    let span = trace::call(call.operation);
    let mut outcome = carry_out(&call).instrument(span.clone()).await;
    if let Ok((answer, _)) = &mut outcome {
        answer.lenient = call.lenient;
        answer.observer.clone_from(&core.hooks.observer);
    }
    trace::called(&span, &outcome);
    if let Some(observer) = &core.hooks.observer {
        let took = core.clock.now().saturating_sub(from);
        observer.call(call.operation, &past(&outcome, took));
    }
    outcome
}

/// What there is to say of a call that is over.
fn past(outcome: &Outcome, took: Duration) -> PastCall {
    let (answer, attempts, error) = match outcome {
        Ok((answer, attempts)) => (Some(answer), *attempts, None),
        Err(failure) => {
            let error = Some(failure.kind.name());
            (failure.answer.as_ref(), failure.attempts, error)
        }
    };
    PastCall {
        took,
        attempts,
        status: answer.map(Answer::status),
        error,
    }
}

/// What stays the same from attempt to attempt.
struct Way<'a> {
    core: &'a Arc<Core>,
    operation: &'static Operation,
    prepared: Prepared,
    credentials: Vec<Proven>,
    policy: RetryPolicy,
    on_limit: OnLimit,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    /// Requests sent so far.
    sent: u32,
    diary: Diary,
}

async fn carry_out(call: &Call) -> Outcome {
    let core = &call.core;
    let operation = call.operation;
    let unsent = |kind| Failure::new(operation, kind, 0);
    let prepared = prepare(call).map_err(|problem| unsent(ErrorKind::Request(problem)))?;
    let timeout = call.timeout.or(core.timeout);
    let mut way = Way {
        core,
        operation,
        prepared,
        credentials: Vec::new(),
        policy: call.retry.unwrap_or(core.retry),
        on_limit: call.on_limit.unwrap_or(core.on_limit),
        attempt_timeout: call.attempt_timeout.or(core.attempt_timeout),
        deadline: timeout.map(|timeout| core.clock.now().saturating_add(timeout)),
        sent: 0,
        diary: Diary::new(core, operation),
    };
    let mut renewed = false;
    let mut tries: u32 = 0;
    loop {
        tries = tries.saturating_add(1);
        let (verdict, leased) = way.once().await;
        if let Some(failure) = verdict.failure() {
            way.diary.failed(failure);
        }
        let (failure, wait, reason) = match verdict {
            Verdict::Done(mut answer) => {
                core.budget.success();
                answer.history = way.diary.close();
                return Ok((answer, way.sent));
            }
            Verdict::Fail(failure) => {
                let why = match failure.kind {
                    ErrorKind::LimitDeadline | ErrorKind::Timeout(TimeoutKind::Call) => {
                        GaveUp::Deadline
                    }
                    _ => GaveUp::NotRepeatable,
                };
                return Err(way.diary.give_up(failure, why));
            }
            Verdict::Renew(failure) => match (way.tokens(), leased) {
                // Once only: a server that refuses a new token too means something else.
                (Some(cache), Some(leased)) if !renewed => {
                    renewed = true;
                    cache.reject(&leased);
                    tracing::debug!(target: "clientwright_runtime", "access token refused");
                    continue;
                }
                _ => return Err(way.diary.give_up(failure, GaveUp::NotRepeatable)),
            },
            Verdict::Again {
                failure,
                wait,
                reason,
            } => (failure, wait, reason),
        };
        if tries >= way.policy.max_attempts {
            return Err(way.diary.give_up(failure, GaveUp::Attempts));
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
            return Err(way.diary.give_up(failure, GaveUp::Deadline));
        }
        // Last: a repetition that is not made costs nothing.
        if !core.budget.take() {
            return Err(way.diary.give_up(failure, GaveUp::Budget));
        }
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: "clientwright_runtime", reason, wait_ms, tries, "trying again");
        core.clock.sleep(wait).await;
        way.diary.waited(WaitReason::Retry, now);
    }
}

impl<'a> Way<'a> {
    /// One attempt, from the token to the verdict.
    async fn once(&mut self) -> (Verdict, Option<Leased>) {
        // Anew each time: they may have been replaced while the call waited.
        self.credentials = match self.core.credentials.select(self.operation) {
            Ok(credentials) => credentials,
            Err(missing) => return (self.fail(ErrorKind::MissingCredential(missing)), None),
        };
        let mut leased = match self.token().await {
            Ok(leased) => leased,
            Err(verdict) => return (verdict, None),
        };
        if let Err(verdict) = self.turn().await {
            return (verdict, None);
        }
        // The turn may have been long in coming. The token is got before it nevertheless: callers
        // who waited for one token after their turns would all go at once.
        if let (Some(cache), Some(_)) = (self.tokens(), &leased)
            && let Some(newer) = cache.peek()
        {
            leased = Some(newer);
        }
        let mut request = match self
            .proof(leased.as_ref())
            .and_then(|proof| request(self.operation, &self.prepared, &proof))
        {
            Ok(request) => request,
            Err(problem) => return (self.fail(ErrorKind::Request(problem)), None),
        };
        self.sent = self.sent.saturating_add(1);
        let span = trace::attempt(self.operation, &self.prepared.url, self.sent);
        if let Some(value) = span.in_scope(|| self.core.hooks.traceparent()) {
            request.headers.entry("traceparent").or_insert(value);
        }
        let from = self.core.clock.now();
        let attempted = attempt(
            self.core,
            self.operation,
            request,
            self.attempt_timeout,
            self.deadline,
        )
        .instrument(span.clone())
        .await;
        let came = outcome(&attempted);
        trace::attempted(&span, self.operation, &came);
        let verdict = judge(
            self.core,
            self.operation,
            &self.prepared.url,
            &self.policy,
            attempted,
            self.sent,
        );
        self.diary.attempted(from, came, &verdict);
        self.tell_limit(from, &verdict);
        (verdict, leased)
    }

    fn tokens(&self) -> Option<&Tokens> {
        self.credentials
            .iter()
            .find_map(|(_, credential)| match credential.as_ref() {
                Held::Tokens(tokens) => Some(tokens.as_ref()),
                _ => None,
            })
    }

    async fn token(&mut self) -> Result<Option<Leased>, Verdict> {
        let Some(tokens) = self.tokens() else {
            return Ok(None);
        };
        let clock = self.core.clock.as_ref();
        let from = clock.now();
        let got = until(clock, self.deadline, tokens.get()).await;
        let failed_for = tokens.failed_for();
        self.diary.waited(WaitReason::Token, from);
        let error = match got {
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
            wait: Wait::AtLeast(failed_for),
            reason: "token",
        })
    }

    fn limit(&self) -> Option<&'a Limit> {
        let name = self.operation.rate_limit?;
        self.core.limits.get(name)
    }

    async fn turn(&mut self) -> Result<(), Verdict> {
        let Some(limit) = self.limit() else {
            return Ok(());
        };
        let clock = self.core.clock.as_ref();
        let from = clock.now();
        let turn = limit.turn(clock, self.deadline, self.on_limit).await;
        self.diary.waited(WaitReason::Limit, from);
        match turn {
            Ok(()) => Ok(()),
            Err(NoTurn::Deadline) => Err(self.fail(ErrorKind::LimitDeadline)),
            Err(NoTurn::Later(turn_in)) => Err(self.fail(ErrorKind::Limited { turn_in })),
            Err(NoTurn::Shared(error)) => {
                let kind = ErrorKind::SharedLimit(error);
                Err(Verdict::Again {
                    failure: Failure::new(self.operation, kind, self.sent),
                    wait: Wait::Backoff,
                    reason: "limit",
                })
            }
        }
    }

    /// Tells the limit how the server takes the pace.
    fn tell_limit(&self, sent: Duration, verdict: &Verdict) {
        let Some(limit) = self.limit() else {
            return;
        };
        let throttled = match verdict {
            Verdict::Again { failure, wait, .. } if failure.is_throttled() => Some(match wait {
                Wait::Asked(wait) | Wait::AtLeast(wait) => *wait,
                Wait::Backoff => Duration::ZERO,
            }),
            Verdict::Done(_) => None,
            other
                if other
                    .failure()
                    .is_some_and(|failure| failure.answer.is_some()) =>
            {
                None
            }
            // No answer says nothing about the pace.
            _ => return,
        };
        limit.heard(self.core.clock.as_ref(), sent, throttled);
    }

    fn proof(&self, leased: Option<&Leased>) -> Result<Proof, String> {
        let mut proof = Proof::new(self.core.clock.now());
        for (scheme, credential) in &self.credentials {
            proof.add(scheme, credential, leased)?;
        }
        Ok(proof)
    }

    fn fail(&self, kind: ErrorKind) -> Verdict {
        Verdict::Fail(Failure::new(self.operation, kind, self.sent))
    }
}
