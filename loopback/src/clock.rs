//! The clock of a server: the real time, or a time that a test sets manually.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;

/// The future of [`Clock::sleep_until`], which completes at that time.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The clock of a server and its service, including the delays of [`Fault`](crate::Fault)s.
pub trait Clock: Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> SystemTime;

    /// Completes once this clock shows `moment` or later.
    fn sleep_until(&self, moment: SystemTime) -> Sleep;
}

/// The real time.
///
/// Starts at the time of the system clock and then only moves forward, even if the system clock is changed.
#[derive(Debug, Clone)]
pub struct SystemClock {
    started: SystemTime,
    since: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self {
            started: SystemTime::now(),
            since: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        later(self.started, self.since.elapsed())
    }

    fn sleep_until(&self, moment: SystemTime) -> Sleep {
        let duration = moment.duration_since(self.now()).unwrap_or_default();
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock that only moves when it is [advanced](ManualClock::advance).
///
/// Clones share the time, so that a test can keep one and pass another to the server.
#[derive(Debug, Clone)]
pub struct ManualClock {
    time: watch::Sender<SystemTime>,
}

impl ManualClock {
    /// Creates a clock that shows `time`.
    pub fn new(time: SystemTime) -> Self {
        Self {
            time: watch::Sender::new(time),
        }
    }

    /// Advances the clock. Delays that end by then complete.
    pub fn advance(&self, duration: Duration) {
        self.time.send_modify(|time| *time = later(*time, duration));
    }
}

/// Starts at the current time of the system clock.
impl Default for ManualClock {
    fn default() -> Self {
        Self::new(SystemTime::now())
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        *self.time.borrow()
    }

    fn sleep_until(&self, moment: SystemTime) -> Sleep {
        let mut time = self.time.subscribe();
        Box::pin(async move {
            // The clock is only dropped with the server, so that nothing waits any more.
            let _ = time.wait_for(|now| *now >= moment).await;
        })
    }
}

/// Returns `time + duration`, or `time` if that cannot be represented.
#[must_use]
pub fn later(time: SystemTime, duration: Duration) -> SystemTime {
    time.checked_add(duration).unwrap_or(time)
}
