//! Keeping to a rate limit by pacing.
//!
//! Requests are let through one by one, at least `per / requests` apart, so that the limit holds in
//! every window of time and not only on average: a server that suspends clients for a spike never
//! sees one. `governor` would do the arithmetic, but it cannot reserve a turn: all waiters wake at
//! once, one gets through, the others wait anew in no order, and whether a turn comes before the
//! deadline cannot be told in advance.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::Clock;

#[derive(Debug)]
pub(crate) struct Pacer {
    interval: Duration,
    turns: Mutex<Turns>,
}

#[derive(Debug, Default)]
struct Turns {
    /// When the last request was let through.
    last: Option<Duration>,
    /// The turns of those who wait.
    reserved: BTreeSet<Duration>,
}

/// The deadline comes before the turn would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLate;

/// A reserved turn; a caller that gives up leaves it to the next who asks.
struct Turn<'a> {
    pacer: &'a Pacer,
    at: Duration,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.pacer.turns().reserved.remove(&self.at);
    }
}

impl Pacer {
    /// Lets `requests` through in every `per`.
    pub(crate) fn new(requests: u32, per: Duration) -> Self {
        Self {
            interval: per.checked_div(requests).unwrap_or(per),
            turns: Mutex::default(),
        }
    }

    /// Waits for the turn; gives up at once if it cannot come before `deadline`.
    pub(crate) async fn turn(
        &self,
        clock: &dyn Clock,
        deadline: Option<Duration>,
    ) -> Result<(), TooLate> {
        if self.interval.is_zero() {
            return Ok(());
        }
        let too_late = |at: Duration| deadline.is_some_and(|deadline| at > deadline);
        let turn = self.reserve(clock.now());
        if too_late(turn.at) {
            return Err(TooLate);
        }
        loop {
            let now = clock.now();
            let due = {
                let mut turns = self.turns();
                // Whoever went before may have been late; the distance counts, not the plan.
                let due = self.earliest(&turns, turn.at);
                if now >= due {
                    turns.last = Some(now);
                    return Ok(());
                }
                due
            };
            if too_late(due) {
                return Err(TooLate);
            }
            clock.sleep(due.saturating_sub(now)).await;
        }
    }

    /// Takes the first turn that is an interval away from all others.
    fn reserve(&self, now: Duration) -> Turn<'_> {
        let mut turns = self.turns();
        let mut at = self.earliest(&turns, now);
        for taken in &turns.reserved {
            if at.saturating_add(self.interval) <= *taken {
                break;
            }
            at = at.max(taken.saturating_add(self.interval));
        }
        turns.reserved.insert(at);
        Turn { pacer: self, at }
    }

    fn earliest(&self, turns: &Turns, from: Duration) -> Duration {
        turns
            .last
            .map_or(from, |last| from.max(last.saturating_add(self.interval)))
    }

    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
