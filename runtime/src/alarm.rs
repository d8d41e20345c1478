//! Timers that fire even if a runtime is busy.
//!
//! The workers of `tokio` check its timers between two tasks. A task that has a lot of work, such as a connection
//! whose server floods it with interim responses (1xx), prevents that for seconds, which delays every deadline of the
//! program. Therefore a separate thread of the process also tracks the time: any free worker can drive the tasks that
//! it wakes.
//!
//! Limiting the number of interim responses would be better, but they cannot be counted: `hyper` has a hook for them
//! (`hyper::ext::on_informational`), in the extensions of a request, which `reqwest` 0.13 omits; and its connections
//! cannot be wrapped. So the timeout of the attempt is the limit: a connection without a waiting call is closed. A
//! runtime with one thread has no other worker: the deadline is only noticed after that thread has read as much as
//! `tokio` lets a task read at once, up to 50 MB (0.3 s in an optimized program, more otherwise).

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// The time of an alarm, and a number that distinguishes alarms with the same time.
type Key = (Instant, u64);

#[derive(Default)]
struct Alarms {
    waiting: Mutex<Waiting>,
    /// Notifies the thread of an alarm that is earlier than the one it waits for.
    earlier: Condvar,
}

#[derive(Default)]
struct Waiting {
    due: BTreeMap<Key, Waker>,
    last: u64,
    /// The time until which the thread sleeps; `None` if it waits to be notified.
    looks_at: Option<Instant>,
}

impl Waiting {
    /// Returns whether the thread would wake up too late for `at`. This is rare: most alarms are later than the
    /// previous one, and are canceled long before they are due.
    fn is_late_for(&self, at: Instant) -> bool {
        self.looks_at.is_none_or(|looks_at| at < looks_at)
    }
}

impl Alarms {
    /// Returns `None` if the thread cannot be started.
    fn get() -> Option<&'static Self> {
        static ALARMS: OnceLock<Option<&'static Alarms>> = OnceLock::new();
        *ALARMS.get_or_init(|| {
            let alarms: &'static Self = Box::leak(Box::default());
            std::thread::Builder::new()
                .name("clientwright-alarm".to_owned())
                .spawn(move || alarms.ring())
                .ok()?;
            Some(alarms)
        })
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self) {
        let mut waiting = self.waiting();
        loop {
            let now = Instant::now();
            waiting.looks_at = waiting.due.first_key_value().map(|((at, _), _)| *at);
            waiting = match waiting.due.first_entry() {
                None => self
                    .earlier
                    .wait(waiting)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(entry) if entry.key().0 <= now => {
                    let waker = entry.remove();
                    // The woken task may set another alarm.
                    drop(waiting);
                    waker.wake();
                    self.waiting()
                }
                Some(entry) => {
                    let left = entry.key().0.saturating_duration_since(now);
                    let waited = self.earlier.wait_timeout(waiting, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

/// A future that is ready at a point in time.
pub(crate) struct Alarm {
    at: Instant,
    set: Option<(&'static Alarms, Key)>,
}

impl Alarm {
    pub(crate) fn after(duration: Duration) -> Self {
        let now = Instant::now();
        // A duration that overflows the clock is reduced to 136 years.
        let at = now.checked_add(duration);
        Self {
            at: at.unwrap_or_else(|| now + Duration::from_secs(u64::from(u32::MAX))),
            set: None,
        }
    }
}

impl Future for Alarm {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.at {
            return Poll::Ready(());
        }
        let Some(alarms) = Alarms::get() else {
            return Poll::Pending;
        };
        let mut waiting = alarms.waiting();
        let key = match self.set {
            Some((_, key)) => key,
            None => {
                waiting.last = waiting.last.wrapping_add(1);
                (self.at, waiting.last)
            }
        };
        match waiting.due.get_mut(&key) {
            Some(waker) => waker.clone_from(context.waker()),
            None => {
                waiting.due.insert(key, context.waker().clone());
                let is_late = waiting.is_late_for(self.at);
                drop(waiting);
                if is_late {
                    alarms.earlier.notify_one();
                }
            }
        }
        self.set = Some((alarms, key));
        Poll::Pending
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some((alarms, key)) = self.set.take() {
            alarms.waiting().due.remove(&key);
        }
    }
}
