//! A clock that is moved manually.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use crate::BoxFuture;
use crate::clock::Clock;
use crate::off_thread::is_at_work;

/// The number of times that other tasks are polled before time advances.
const PATIENCE: u32 = 64;

/// A clock that stands still until it is moved. Clones share the time.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::Clock as _;
/// use clientwright_runtime::testing::ManualClock;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let clock = ManualClock::new();
/// // Advances to the end of each wait: a day takes no time.
/// clock.run(clock.sleep(Duration::from_secs(86_400))).await;
/// assert_eq!(clock.now(), Duration::from_secs(86_400));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct ManualClock(Arc<Mutex<State>>);

struct State {
    now: Duration,
    wall: SystemTime,
    sleepers: Vec<Sleeper>,
    next_id: u64,
}

struct Sleeper {
    id: u64,
    due: Duration,
    waker: Waker,
}

impl Default for State {
    fn default() -> Self {
        Self {
            now: Duration::ZERO,
            // An arbitrary day at midnight.
            wall: SystemTime::UNIX_EPOCH + Duration::from_secs(20_000 * 86_400),
            sleepers: Vec::new(),
            next_id: 0,
        }
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ManualClock({:?})", self.now())
    }
}

impl ManualClock {
    /// Creates a clock at zero.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Advances the time, and wakes the tasks that are due.
    pub fn advance(&self, by: Duration) {
        let due = {
            let mut state = self.state();
            state.now = state.now.saturating_add(by);
            state.wall = state.wall.checked_add(by).unwrap_or(state.wall);
            let now = state.now;
            let (due, waiting): (Vec<_>, Vec<_>) = state
                .sleepers
                .drain(..)
                .partition(|sleeper| sleeper.due <= now);
            state.sleepers = waiting;
            due
        };
        for sleeper in due {
            sleeper.waker.wake();
        }
    }

    /// Advances the time until the first sleeper is due. Returns `false` if there is none.
    pub fn advance_to_next(&self) -> bool {
        let by = {
            let state = self.state();
            let first = state.sleepers.iter().map(|sleeper| sleeper.due).min();
            first.map(|due| due.saturating_sub(state.now))
        };
        if let Some(by) = by {
            self.advance(by);
        }
        by.is_some()
    }

    /// Sets the date and time of day, like a change of the system clock.
    pub fn set_wall(&self, wall: SystemTime) {
        self.state().wall = wall;
    }

    /// Drives a future, and advances the time whenever it and all other tasks only sleep. Requires a single-threaded
    /// runtime, or none. Time does not advance while a file is read or written.
    pub async fn run<F: Future>(&self, future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut idle: u32 = 0;
        std::future::poll_fn(|context| {
            loop {
                if let Poll::Ready(output) = future.as_mut().poll(context) {
                    return Poll::Ready(output);
                }
                if is_at_work() {
                    idle = 0;
                    std::thread::yield_now();
                }
                if idle < PATIENCE {
                    idle = idle.saturating_add(1);
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                idle = 0;
                if !self.advance_to_next() {
                    return Poll::Pending;
                }
            }
        })
        .await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Duration {
        self.state().now
    }

    fn wall(&self) -> SystemTime {
        self.state().wall
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.next_id = state.next_id.saturating_add(1);
        Box::pin(Sleep {
            id: state.next_id,
            due: state.now.saturating_add(duration),
            clock: self.clone(),
        })
    }
}

struct Sleep {
    id: u64,
    due: Duration,
    clock: ManualClock,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        state.sleepers.retain(|sleeper| sleeper.id != self.id);
        if state.now >= self.due {
            return Poll::Ready(());
        }
        state.sleepers.push(Sleeper {
            id: self.id,
            due: self.due,
            waker: context.waker().clone(),
        });
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let mut state = self.clock.state();
        state.sleepers.retain(|sleeper| sleeper.id != self.id);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::clock::until;
    use crate::off_thread::off_thread;

    #[tokio::test]
    async fn time_does_not_advance_while_a_file_is_read() {
        let clock = ManualClock::new();
        let slow = off_thread(|| {
            (0..20_000).for_each(|_| std::thread::yield_now());
            Ok(())
        });
        let read = until(&clock, Some(Duration::from_secs(1)), slow);
        assert!(clock.run(read).await.is_some());
        assert_eq!(clock.now(), Duration::ZERO);
    }
}
