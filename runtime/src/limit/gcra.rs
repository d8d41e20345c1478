//! The generic cell rate algorithm with a burst of one.

use std::time::Duration;

/// The time of the next request.
#[derive(Debug, Default)]
pub(super) struct Gcra {
    /// When the last request was sent.
    last: Option<Duration>,
    /// No request is sent before this time.
    held_until: Duration,
}

impl Gcra {
    /// Returns the earliest time, not before `from`, for the next request.
    pub(super) fn earliest(&self, from: Duration, interval: Duration) -> Duration {
        let next = self.last.map(|last| last.saturating_add(interval));
        from.max(next.unwrap_or_default()).max(self.held_until)
    }

    /// Admits a request now, if it is due.
    pub(super) fn take(&mut self, now: Duration, interval: Duration) -> Result<(), Duration> {
        let earliest = self.earliest(now, interval);
        if earliest > now {
            return Err(earliest);
        }
        self.last = Some(now);
        Ok(())
    }

    /// Prevents requests until this time.
    pub(super) fn hold(&mut self, until: Duration) {
        self.held_until = self.held_until.max(until);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use governor::nanos::Nanos;
    use governor::{Quota, RateLimiter};
    use proptest::prelude::*;

    use super::*;

    /// The injected clock, as a clock for `governor`.
    #[derive(Debug, Clone, Default)]
    struct Now(Arc<AtomicU64>);

    impl governor::clock::Clock for Now {
        type Instant = Nanos;

        fn now(&self) -> Nanos {
            Nanos::new(self.0.load(Ordering::SeqCst))
        }
    }

    proptest! {
        #[test]
        fn permits_are_granted_exactly_as_by_governor(
            interval in 1_u64..2_000_000_000,
            steps in proptest::collection::vec(0_u64..3_000_000_000, 1..200),
        ) {
            let clock = Now::default();
            let quota = Quota::with_period(Duration::from_nanos(interval)).unwrap();
            let reference = RateLimiter::direct_with_clock(quota, clock.clone());
            let mut ours = Gcra::default();
            let interval = Duration::from_nanos(interval);
            for step in steps {
                let now = clock.0.fetch_add(step, Ordering::SeqCst) + step;
                let verdict = reference.check().map_err(|not_until| {
                    Duration::from_nanos(not_until.earliest_possible().as_u64())
                });
                prop_assert_eq!(ours.take(Duration::from_nanos(now), interval), verdict);
            }
        }
    }
}
