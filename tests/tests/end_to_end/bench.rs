//! Clients of a sandbox with the default retries; the test controls time and randomness.
//!
//! The clients use a clock that the test advances, and always the shortest wait.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::testing::{FixedRandomness, ManualClock};
use clientwright_runtime::{
    ClientBuilder, Error, ErrorKind, RetryPolicy, TokenErrorKind, TransportErrorKind,
};
use orange_sandbox::{Options, RecordedRequest, Sandbox};
use tokio::task::yield_now;

use crate::calls;
use crate::support::{Ordering, Tickets, ordering_builder, tickets_builder};

pub(crate) const SECOND: Duration = Duration::from_secs(1);
/// Longer than any clock is advanced in tests.
pub(crate) const EVER: Duration = Duration::from_secs(1_000_000_000);

/// Enables the default retries, with the clock of the test.
pub(crate) fn patient(settings: ClientBuilder, clock: &ManualClock) -> ClientBuilder {
    settings
        .retry(RetryPolicy::default())
        .timeout(EVER)
        .attempt_timeout(EVER)
        .clock(Arc::new(clock.clone()))
        .randomness(Arc::new(FixedRandomness::new(0)))
}

pub(crate) fn ordering(sandbox: &Sandbox, clock: &ManualClock) -> Ordering {
    ordering_builder(sandbox).configure(|settings| patient(settings, clock))
}

pub(crate) fn tickets(sandbox: &Sandbox, clock: &ManualClock) -> Tickets {
    tickets_builder(sandbox).configure(|settings| patient(settings, clock))
}

/// A client that reads orders and one that changes appointments, for the same sandbox.
pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: ManualClock,
    pub(crate) ordering: orange_ordering::Client,
    pub(crate) tickets: orange_trouble_tickets::Client,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with(Options::new().rate_limits(false))
    }

    pub(crate) fn with(options: Options) -> Self {
        let sandbox = Sandbox::start(options).unwrap();
        let clock = ManualClock::new();
        Self {
            ordering: ordering(&sandbox, &clock).build().unwrap(),
            tickets: tickets(&sandbox, &clock).build().unwrap(),
            sandbox,
            clock,
        }
    }

    pub(crate) async fn get(&self) -> Result<u16, orange_ordering::Error> {
        calls::ordering(&self.ordering, "getRequest").await
    }

    pub(crate) async fn post(&self) -> Result<u16, orange_trouble_tickets::Error> {
        calls::tickets(&self.tickets, "createTroubleTicket").await
    }

    /// The number of API requests.
    pub(crate) fn sent(&self) -> usize {
        self.sandbox.requests().len()
    }

    pub(crate) async fn tickets_in_all(&self) -> i64 {
        let found = self.tickets.search_trouble_tickets().await.unwrap();
        found.headers().x_total_count.unwrap()
    }
}

/// Advances the clock until the future is ready.
pub(crate) async fn hurry<F: Future>(clock: &ManualClock, future: F) -> F::Output {
    let moving = async {
        loop {
            yield_now().await;
            clock.advance(Duration::from_millis(10));
        }
    };
    tokio::select! {
        biased;
        output = within_patience(future) => output,
        () = moving => unreachable!(),
    }
}

/// Runs other tasks until the sandbox has received what the test expects.
pub(crate) async fn until(mut received: impl FnMut() -> bool) {
    within_patience(async {
        while !received() {
            yield_now().await;
        }
    })
    .await;
}

/// Fails if the future hangs.
pub(crate) async fn within_patience<F: Future>(future: F) -> F::Output {
    let patience = Duration::from_secs(60);
    tokio::time::timeout(patience, future).await.unwrap()
}

pub(crate) fn transport<E>(error: &Error<E>) -> Option<TransportErrorKind> {
    match error.kind() {
        ErrorKind::Transport(error) => Some(error.kind()),
        _ => None,
    }
}

pub(crate) fn token<E>(error: &Error<E>) -> Option<TokenErrorKind> {
    match error.kind() {
        ErrorKind::Token(error) => Some(error.kind()),
        _ => None,
    }
}

/// The status of the response.
pub(crate) fn answered(request: &RecordedRequest) -> u16 {
    request.status.unwrap()
}
