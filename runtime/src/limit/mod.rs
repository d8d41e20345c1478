//! Keeping to a rate limit.
//!
//! The arithmetic is the generic cell rate algorithm with a burst of one ([`gcra`]): requests are
//! let through one by one, at least `per / requests` apart, so that the limit holds in every window
//! of time and not only on average; a server that suspends clients for a spike never sees one.
//! Around it stands a [`fair_queue`] that is fair, and a [`adaptive_rate`] that slows down when the server says
//! that it gets too much. Several processes may share a limit through a [`SharedLimit`].
//!
//! Why the arithmetic is ours and not that of `governor`, though we like to use what is well kept:
//!
//! - Cost: `governor` 0.10.4 raises the tree of a generated client from 102 crates to 115 (112
//!   with `no_std`); what may be spent on it is 8. In return it does `max(next, now) + interval`.
//! - It can be driven by our clock, but it neither reserves a permit nor changes its rate. All who
//!   wait wake at once, one gets through, the others wait again in no order; whether a permit comes
//!   before the deadline cannot be known in advance; a slower pace means a new limiter that has
//!   forgotten the last request.
//!
//! So `governor` is the judge instead: a test asks both about the same random arrivals.

mod adaptive_rate;
mod bounds;
mod fair_queue;
mod gcra;
mod shared;

use std::sync::Arc;
use std::time::Duration;

use bounds::Bounds;
pub(crate) use bounds::NoPermit;
pub(crate) use fair_queue::FairQueue;
pub use shared::{SharedLimit, SharedLimitError, SharedPermit};

use crate::clock::Clock;

/// How long those who share a limit may take for an answer.
const SHARED_TIMEOUT: Duration = Duration::from_secs(2);

/// What a call does when it has no permit under the rate limit yet.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{ClientBuilder, OnLimit};
///
/// fn for_a_page_that_somebody_waits_for(builder: ClientBuilder) -> ClientBuilder {
///     builder.on_limit(OnLimit::WaitAtMost(Duration::from_millis(200)))
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum OnLimit {
    /// Waits for its permit, in the order of arrival; fails at once if the permit would come after
    /// the deadline of the call.
    #[default]
    Wait,
    /// Waits like that, but not longer than so; fails at once if the permit would come later.
    WaitAtMost(Duration),
    /// Fails at once.
    Fail,
}

/// A limit of a client, and perhaps of others with it.
#[derive(Debug)]
pub(crate) struct Limit {
    /// The name under which it is shared.
    name: String,
    queue: FairQueue,
    shared: Option<Arc<dyn SharedLimit>>,
}

impl Limit {
    /// Lets `requests` through in every `per`.
    pub(crate) fn new(
        name: String,
        requests: u32,
        per: Duration,
        shared: Option<Arc<dyn SharedLimit>>,
    ) -> Self {
        Self {
            name,
            queue: FairQueue::new(requests, per),
            shared,
        }
    }

    /// Waits for the permit; gives up at once if it cannot come in time.
    pub(crate) async fn permit(
        &self,
        clock: &dyn Clock,
        deadline: Option<Duration>,
        on_limit: OnLimit,
    ) -> Result<(), NoPermit> {
        let patience = match on_limit {
            OnLimit::Wait => None,
            OnLimit::WaitAtMost(most) => Some(clock.now().saturating_add(most)),
            OnLimit::Fail => Some(clock.now()),
        };
        let bounds = Bounds { deadline, patience };
        self.queue.permit(clock, bounds).await?;
        match &self.shared {
            Some(shared) => self.shared_permit(shared.as_ref(), clock, bounds).await,
            None => Ok(()),
        }
    }

    async fn shared_permit(
        &self,
        shared: &dyn SharedLimit,
        clock: &dyn Clock,
        bounds: Bounds,
    ) -> Result<(), NoPermit> {
        let interval = self.queue.interval();
        if interval.is_zero() {
            return Ok(());
        }
        let at_most = bounds.end().map(|end| end.saturating_sub(clock.now()));
        let patience = clock.now().saturating_add(SHARED_TIMEOUT);
        let in_time = bounds.deadline.is_none_or(|deadline| patience < deadline);
        let end = bounds.deadline.map_or(patience, |end| end.min(patience));
        let permit = shared.permit(&self.name, interval, at_most);
        match crate::clock::until(clock, Some(end), permit).await {
            None if in_time => Err(NoPermit::Shared(SharedLimitError::new("no answer in time"))),
            None => Err(NoPermit::Deadline),
            Some(Err(error)) => Err(NoPermit::Shared(error)),
            Some(Ok(SharedPermit::TooLate(wait))) => {
                let at = clock.now().saturating_add(wait);
                Err(bounds
                    .check(at, clock.now())
                    .err()
                    .unwrap_or(NoPermit::Later(wait)))
            }
            Some(Ok(SharedPermit::In(wait))) => {
                if !wait.is_zero() {
                    clock.sleep(wait).await;
                }
                Ok(())
            }
        }
    }

    /// Takes note of an answer to a request sent at `sent`; for one that asks for fewer requests,
    /// with how long nothing is to be sent.
    pub(crate) fn heard(&self, clock: &dyn Clock, sent: Duration, throttled: Option<Duration>) {
        self.queue.heard(clock.now(), sent, throttled);
    }
}
