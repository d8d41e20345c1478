//! Time, which tests can replace.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;
use std::time::{Duration, SystemTime};

#[cfg(not(target_arch = "wasm32"))]
use futures_util::future::select;

use pin_project_lite::pin_project;

use crate::BoxFuture;
#[cfg(not(target_arch = "wasm32"))]
use crate::alarm::Alarm;
#[cfg(target_arch = "wasm32")]
use crate::wasm_clock::{Instant, sleep};

/// The source of time of the runtime, which never uses the system's time directly.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use clientwright_runtime::{BoxFuture, Clock, SystemClock};
///
/// /// The clock of the system, an hour fast.
/// #[derive(Debug, Default)]
/// struct Ahead(SystemClock);
///
/// impl Clock for Ahead {
///     fn now(&self) -> Duration {
///         self.0.now()
///     }
///
///     fn wall(&self) -> SystemTime {
///         self.0.wall() + Duration::from_secs(3600)
///     }
///
///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
///         self.0.sleep(duration)
///     }
/// }
/// ```
pub trait Clock: Send + Sync + fmt::Debug {
    /// Returns the time since a fixed start. It never goes backwards.
    fn now(&self) -> Duration;

    /// Returns the date and time of day. It may jump.
    fn wall(&self) -> SystemTime;

    /// Completes after this duration.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of the system. In a `tokio` runtime, sleeping needs its time driver.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{Clock, SystemClock};
///
/// // Code that takes a clock can be tested with a `ManualClock`.
/// let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
/// let before = clock.now();
/// assert!(clock.now() >= before);
/// ```
#[derive(Debug)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// Creates a clock that starts now.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn wall(&self) -> SystemTime {
        // Not `SystemTime::now`, which panics on platforms with only JavaScript.
        time::OffsetDateTime::now_utc().into()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        sleep(duration)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    let alarm = Alarm::after(duration);
    // `tokio` would panic outside of a runtime.
    if tokio::runtime::Handle::try_current().is_err() {
        return Box::pin(alarm);
    }
    // Its time can be paused in tests. The first of both timers applies: see `alarm`.
    let sleep = tokio::time::sleep(duration);
    Box::pin(async move {
        select(std::pin::pin!(sleep), alarm).await;
    })
}

/// Waits for `future` until the instant `end` of the clock. Returns `None` if it is not done by then.
pub(crate) fn until<F: Future>(
    clock: &dyn Clock,
    end: Option<Duration>,
    future: F,
) -> Until<'_, F> {
    Until {
        clock,
        end,
        future,
        sleep: None,
    }
}

pin_project! {
    /// Not an `async fn`, which would take up the size of the future twice: as its argument and where it
    /// is polled. The futures of a call are large, nested, and moved at each level.
    #[must_use = "futures do nothing unless polled"]
    pub(crate) struct Until<'a, F> {
        clock: &'a dyn Clock,
        end: Option<Duration>,
        #[pin]
        future: F,
        sleep: Option<BoxFuture<'static, ()>>,
    }
}

impl<F: Future> Future for Until<'_, F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Poll::Ready(value) = this.future.poll(context) {
            return Poll::Ready(Some(value));
        }
        let Some(end) = *this.end else {
            return Poll::Pending;
        };
        let clock = *this.clock;
        this.sleep
            .get_or_insert_with(|| clock.sleep(end.saturating_sub(clock.now())))
            .as_mut()
            .poll(context)
            .map(|()| None)
    }
}
