//! When the next request is due, and when there is no time left for one.

use std::time::Duration;

use crate::client::Call;
use crate::randomness::share;

/// How patiently something is asked for again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PollDelays {
    /// The shortest wait between two requests.
    pub(crate) delay: Duration,
    /// The longest one, unless the server asks for more.
    pub(crate) max_delay: Duration,
    /// The timeout of all of it.
    pub(crate) timeout: Option<Duration>,
}

/// The requests so far, in time.
pub(crate) struct Schedule {
    delays: PollDelays,
    start: Duration,
    /// What would have been waited if it were not a fake that responds.
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

    /// How many requests were made.
    pub(crate) fn polls(&self) -> u32 {
        self.polls
    }

    pub(crate) fn elapsed(&self, call: &Call) -> Duration {
        let now = call.core.clock.now();
        let elapsed = now.saturating_sub(self.start);
        elapsed.saturating_add(self.skipped)
    }

    /// The time that is left; none if there is no end.
    pub(crate) fn remaining(&self, call: &Call) -> Option<Duration> {
        let timeout = self.delays.timeout?;
        Some(timeout.saturating_sub(self.elapsed(call)))
    }

    /// Takes note of a request.
    pub(crate) fn polled(&mut self) {
        self.polls = self.polls.saturating_add(1);
    }

    /// How long to wait before the next request, a random time that grows, but not less than the server
    /// asks for; none if the time would be over then. Where less time is left than the wait would take,
    /// the last request is made shortly before the end.
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

    /// Waits. A fake has its response ready: only the time is counted.
    pub(crate) async fn sleep(&mut self, call: &Call, wait: Duration) {
        match call.responder {
            Some(_) => self.skipped = self.skipped.saturating_add(wait),
            None => call.core.clock.sleep(wait).await,
        }
    }
}
