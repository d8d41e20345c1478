//! Timers that fire whatever a runtime is busy with.
//!
//! The timers of `tokio` are looked after by its workers between two tasks. A task that has very much to do
//! at once, as a connection has whose server floods it with interim answers (1xx), keeps them from it for
//! seconds, and with them every deadline of the program. So one thread of the process counts the time as
//! well: what it wakes is driven by any worker that is free.
//!
//! Bounding such a flood by the number of its answers would be better, but they cannot be counted: `hyper`
//! has a hook for them (`hyper::ext::on_informational`), in the extensions of a request, which `reqwest` 0.13
//! leaves out; and what it connects to cannot be wrapped. So the time of the attempt is the bound: a
//! connection without a waiting call is closed. On a runtime of one thread there is no other worker,
//! and the deadline comes when that thread has read what `tokio` lets a task read at once, which are up to
//! 50 MB (0.3 s where the program is optimized, and more where it is not).

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// When somebody is to be woken, and a number that tells those apart that are so at once.
type Key = (Instant, u64);

#[derive(Default)]
struct Alarms {
    waiting: Mutex<Waiting>,
    /// There is an earlier one than the thread waits for.
    earlier: Condvar,
}

#[derive(Default)]
struct Waiting {
    due: BTreeMap<Key, Waker>,
    last: u64,
    /// When the thread looks again by itself; none if it waits to be woken.
    looks_at: Option<Instant>,
}

impl Waiting {
    /// Whether the thread would come too late for `at`. It is seldom woken for that: most alarms are for
    /// later than the last one, and are taken back long before their time.
    fn is_late_for(&self, at: Instant) -> bool {
        self.looks_at.is_none_or(|looks_at| at < looks_at)
    }
}

impl Alarms {
    /// None if there can be no thread.
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
                    // Who is woken may want to wait again.
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

/// Is done at its time.
pub(crate) struct Alarm {
    at: Instant,
    set: Option<(&'static Alarms, Key)>,
}

impl Alarm {
    pub(crate) fn after(duration: Duration) -> Self {
        let now = Instant::now();
        // What is longer than the clock can count never comes.
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
