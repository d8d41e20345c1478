//! A queue for permits in the order of arrival.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::adaptive_rate::AdaptiveRate;
use super::bounds::{Bounds, NoPermit};
use super::gcra::Gcra;
use crate::BoxFuture;
use crate::clock::Clock;

/// The maximum time for which a single response can pause all calls, whatever it requests.
const HOLD_AT_MOST: Duration = Duration::from_secs(300);

/// A queue in front of a limit.
///
/// Each waiter knows when its permit is due, and sleeps until then on its own. Thus no caller blocks
/// others, not even one whose future is no longer polled. The waiters behind one that gives up move up.
#[derive(Debug)]
pub(crate) struct FairQueue(Mutex<State>);

#[derive(Debug)]
struct State {
    gcra: Gcra,
    rate: AdaptiveRate,
    waiting: VecDeque<Waiting>,
    next_id: u64,
}

#[derive(Debug)]
struct Waiting {
    id: u64,
    due: Duration,
    waker: Option<Waker>,
}

/// A place in the queue, which is left when it is dropped.
struct Place<'a> {
    queue: &'a FairQueue,
    clock: &'a dyn Clock,
    bounds: Bounds,
    id: u64,
    /// The time until which it sleeps, and the timer.
    sleep: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl FairQueue {
    /// Creates a queue that admits `requests` per period.
    pub(super) fn new(requests: u32, per: Duration) -> Self {
        Self(Mutex::new(State {
            gcra: Gcra::default(),
            rate: AdaptiveRate::new(per.checked_div(requests).unwrap_or(per)),
            waiting: VecDeque::new(),
            next_id: 0,
        }))
    }

    /// Returns the current interval between two requests.
    pub(super) fn interval(&self) -> Duration {
        self.state().rate.interval()
    }

    /// Waits for a permit; fails immediately if it cannot come in time.
    pub(super) async fn permit(&self, clock: &dyn Clock, bounds: Bounds) -> Result<(), NoPermit> {
        let mut place = self.join(clock, bounds);
        std::future::poll_fn(|context| place.poll(context)).await
    }

    fn join<'a>(&'a self, clock: &'a dyn Clock, bounds: Bounds) -> Place<'a> {
        let mut state = self.state();
        let id = state.next_id;
        state.next_id = id.saturating_add(1);
        let interval = state.rate.interval();
        let behind = state.waiting.back();
        let behind = behind.map_or(Duration::ZERO, |last| last.due.saturating_add(interval));
        let due = state.gcra.earliest(clock.now(), interval).max(behind);
        state.waiting.push_back(Waiting {
            id,
            due,
            waker: None,
        });
        Place {
            queue: self,
            clock,
            bounds,
            id,
            sleep: None,
        }
    }

    /// Records a response.
    pub(super) fn heard(&self, now: Duration, sent: Duration, throttled: Option<Duration>) {
        let mut state = self.state();
        match throttled {
            Some(hold) => {
                state.rate.slower(now, sent);
                state.gcra.hold(now.saturating_add(hold.min(HOLD_AT_MOST)));
            }
            None if state.rate.is_whole() => return,
            None => state.rate.faster(sent),
        }
        state.plan(now, 0);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Updates the due times of all waiters from this place in the queue on.
    fn plan(&mut self, now: Duration, from: usize) {
        let interval = self.rate.interval();
        let mut due = self.gcra.earliest(now, interval);
        for (index, waiting) in self.waiting.iter_mut().enumerate() {
            if index >= from {
                waiting.due = due;
                if let Some(waker) = waiting.waker.take() {
                    waker.wake();
                }
            }
            due = due.max(waiting.due).saturating_add(interval);
        }
    }
}

impl Place<'_> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<(), NoPermit>> {
        loop {
            let now = self.clock.now();
            let due = match self.try_go(now, context) {
                Ok(()) => return Poll::Ready(Ok(())),
                Err(due) => due,
            };
            if let Err(late) = self.bounds.check(due, now) {
                return Poll::Ready(Err(late));
            }
            let sleep = match &mut self.sleep {
                Some((until, sleep)) if *until == due => sleep,
                old => {
                    let sleep = self.clock.sleep(due.saturating_sub(now));
                    &mut old.insert((due, sleep)).1
                }
            };
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.sleep = None;
        }
    }

    /// Takes the permit if it is due; otherwise returns when it will be.
    fn try_go(&self, now: Duration, context: &Context<'_>) -> Result<(), Duration> {
        let mut state = self.queue.state();
        let State {
            gcra,
            rate,
            waiting,
            ..
        } = &mut *state;
        let Some(index) = waiting.iter().position(|waiting| waiting.id == self.id) else {
            return Ok(());
        };
        let Some(place) = waiting.get_mut(index) else {
            return Ok(());
        };
        if place.due <= now {
            match gcra.take(now, rate.interval()) {
                Ok(()) => {
                    waiting.remove(index);
                    return Ok(());
                }
                // The request before was late; the interval is measured from there, not from the plan.
                Err(earliest) => place.due = earliest,
            }
        }
        place.waker = Some(context.waker().clone());
        Err(place.due)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.queue.state();
        let index = state.waiting.iter().position(|w| w.id == self.id);
        if let Some(index) = index {
            state.waiting.remove(index);
            state.plan(self.clock.now(), index);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    /// A stopped clock.
    #[derive(Debug)]
    struct Still;

    impl Clock for Still {
        fn now(&self) -> Duration {
            Duration::ZERO
        }

        fn wall(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }

    fn dues(queue: &FairQueue) -> Vec<u64> {
        let state = queue.state();
        let waiting = state.waiting.iter();
        waiting.map(|waiting| waiting.due.as_secs()).collect()
    }

    #[test]
    fn callers_after_one_that_leaves_move_up_and_those_before_it_stay() {
        let queue = FairQueue::new(1, Duration::from_secs(1));
        let bounds = Bounds {
            deadline: None,
            patience: None,
        };
        let mut places: Vec<Place<'_>> = (0..4).map(|_| queue.join(&Still, bounds)).collect();
        assert_eq!(dues(&queue), [0, 1, 2, 3]);
        drop(places.remove(1));
        assert_eq!(dues(&queue), [0, 1, 2]);
        drop(places.remove(0));
        assert_eq!(dues(&queue), [0, 1]);
    }
}
