//! Rate limits.
//!
//! The algorithm is the generic cell rate algorithm with a burst of one ([`gcra`]): requests are
//! admitted one by one, at least `per / requests` apart. Thus the limit applies to every window of time,
//! not only on average, and a server that suspends clients for a spike never sees one. It is combined
//! with a [`fair_queue`] and an [`adaptive_rate`], which slows down when the server reports too many
//! requests. Several processes may share a limit through a [`SharedLimit`].
//!
//! Why it is implemented here instead of using `governor`, although well-maintained crates are
//! preferred:
//!
//! - Cost: `governor` 0.10.4 increases the dependencies of a generated client from 102 crates to 115
//!   (112 with `no_std`); the budget for this is 8. In return, it computes `max(next, now) + interval`.
//! - Features: it supports a custom clock, but neither reservations nor changes of the rate. All waiters
//!   wake up at once, one gets through, and the others wait again in no order; whether a permit comes
//!   before the deadline cannot be known in advance; a lower rate requires a new limiter, which has
//!   forgotten the last request.
//!
//! Instead, `governor` is the reference for a test, which feeds both with the same random arrivals.

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

/// The timeout for a response of a shared limit.
const SHARED_TIMEOUT: Duration = Duration::from_secs(2);

/// What a call does if the rate limit has no permit yet.
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
    /// Waits for a permit, in the order of arrival; fails immediately if it would come after the
    /// deadline of the call.
    #[default]
    Wait,
    /// Waits at most this long; fails immediately if the permit would come later.
    WaitAtMost(Duration),
    /// Fails immediately.
    Fail,
}

/// A rate limit of a client, which may be shared with other clients.
#[derive(Debug)]
pub(crate) struct Limit {
    /// The name under which it is shared.
    name: String,
    queue: FairQueue,
    shared: Option<Arc<dyn SharedLimit>>,
}

impl Limit {
    /// Creates a limit that admits `requests` per period.
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

    /// Waits for a permit; fails immediately if it cannot come in time.
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
            None if in_time => Err(NoPermit::Shared(SharedLimitError::new(
                "no response in time",
            ))),
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

    /// Records a response to a request that was sent at `sent`. If the response requests a lower rate,
    /// `throttled` is the duration of the pause.
    pub(crate) fn heard(&self, clock: &dyn Clock, sent: Duration, throttled: Option<Duration>) {
        self.queue.heard(clock.now(), sent, throttled);
    }
}
