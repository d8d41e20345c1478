//! The time a server lives in: the real one, or one that a test moves by hand.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;

/// What [`Clock::sleep_until`] returns: completes when the moment has come.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where a server and its service take their time from, the delays of [`Fault`](crate::Fault)s
/// included.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> SystemTime;

    /// Completes once this clock shows `moment` or later.
    fn sleep_until(&self, moment: SystemTime) -> Sleep;
}

/// The real time.
///
/// It starts at the time of day of the machine and then only moves forward, whatever happens to
/// the machine's clock.
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

/// A clock that stands still until it is [advanced](ManualClock::advance).
///
/// Clones share the time, so a test keeps one and gives another to the server.
#[derive(Debug, Clone)]
pub struct ManualClock {
    time: watch::Sender<SystemTime>,
}

impl ManualClock {
    /// A clock that shows `time`.
    pub fn new(time: SystemTime) -> Self {
        Self {
            time: watch::Sender::new(time),
        }
    }

    /// Moves the clock forward. Delays that end by then complete.
    pub fn advance(&self, duration: Duration) {
        self.time.send_modify(|time| *time = later(*time, duration));
    }
}

/// Starts at the present moment of the machine.
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
            // The clock is gone only when the server is: then nothing waits for this any more.
            let _ = time.wait_for(|now| *now >= moment).await;
        })
    }
}

/// `time + duration`; stays at `time` where that cannot be represented.
#[must_use]
pub fn later(time: SystemTime, duration: Duration) -> SystemTime {
    time.checked_add(duration).unwrap_or(time)
}
