//! Computes the time of the next request, and whether there is time left for one.

use std::time::Duration;

use crate::client::Call;
use crate::randomness::share;

/// The delays and the timeout of repeated requests.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PollDelays {
    /// The shortest delay between two requests.
    pub(crate) delay: Duration,
    /// The longest delay, unless the server requests a longer one.
    pub(crate) max_delay: Duration,
    /// The timeout of the whole wait.
    pub(crate) timeout: Option<Duration>,
}

/// The number and times of the requests so far.
pub(crate) struct Schedule {
    delays: PollDelays,
    start: Duration,
    /// The total delay that was skipped because a fake responds.
    skipped: Duration,
    polls: u32,
}

impl Schedule {
    pub(crate) fn begin(delays: PollDelays, call: &Call) -> Self {
        Self {
            delays,
            start: call.core.clock.now(),
            skipped: Duration::ZERO,
            polls: 0,
        }
    }

    /// Returns the number of requests so far.
    pub(crate) fn polls(&self) -> u32 {
        self.polls
    }

    pub(crate) fn elapsed(&self, call: &Call) -> Duration {
        let now = call.core.clock.now();
        let elapsed = now.saturating_sub(self.start);
        elapsed.saturating_add(self.skipped)
    }

    /// Returns the remaining time, or `None` if there is no timeout.
    pub(crate) fn remaining(&self, call: &Call) -> Option<Duration> {
        let timeout = self.delays.timeout?;
        Some(timeout.saturating_sub(self.elapsed(call)))
    }

    /// Counts a request.
    pub(crate) fn polled(&mut self) {
        self.polls = self.polls.saturating_add(1);
    }

    /// Returns the delay before the next request, or `None` if the timeout would expire before it. The delay is
    /// random and increases, and is at least the time that the server requests. If the remaining time is shorter than
    /// that delay, the last request is sent shortly before the timeout.
    pub(crate) fn next(&self, call: &Call, asked: Option<Duration>) -> Option<Duration> {
        let PollDelays {
            delay, max_delay, ..
        } = self.delays;
        let doubled = 2_u32.saturating_pow(self.polls.saturating_sub(1));
        let most = delay.saturating_mul(doubled).min(max_delay).max(delay);
        let more = share(call.core.randomness.as_ref(), most.saturating_sub(delay));
        let asked = asked.unwrap_or_default();
        let wait = delay.saturating_add(more).max(asked);
        let Some(left) = self.remaining(call) else {
            return Some(wait);
        };
        let latest = left.saturating_sub(delay);
        if wait <= latest {
            return Some(wait);
        }
        (latest >= asked && latest >= delay && !latest.is_zero()).then_some(latest)
    }

    /// Waits. With a fake, which responds immediately, the time is only counted.
    pub(crate) async fn sleep(&mut self, call: &Call, wait: Duration) {
        match call.responder {
            Some(_) => self.skipped = self.skipped.saturating_add(wait),
            None => call.core.clock.sleep(wait).await,
        }
    }
}
