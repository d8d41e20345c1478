//! Blocking work.

use std::io;
#[cfg(feature = "testing")]
use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of blocking tasks in the whole process.
#[cfg(feature = "testing")]
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

/// Returns whether blocking work is in progress, during which a manual clock must not advance.
#[cfg(feature = "testing")]
pub(crate) fn is_at_work() -> bool {
    AT_WORK.load(Ordering::SeqCst) > 0
}

/// Represents blocking work in progress, until it is dropped.
#[cfg(not(target_arch = "wasm32"))]
struct AtWork;

#[cfg(not(target_arch = "wasm32"))]
impl AtWork {
    fn begin() -> Self {
        #[cfg(feature = "testing")]
        AT_WORK.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

#[cfg(all(feature = "testing", not(target_arch = "wasm32")))]
impl Drop for AtWork {
    fn drop(&mut self) {
        AT_WORK.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Runs blocking work on a thread for blocking work, if there is a runtime.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    #[cfg(not(target_arch = "wasm32"))]
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        let at_work = AtWork::begin();
        let (outcome, done) = tokio::sync::oneshot::channel();
        drop(runtime.spawn_blocking(move || {
            let (outcome, _at_work) = (outcome, at_work);
            // The waiting task is woken before the work is counted as done.
            let _ = outcome.send(work());
        }));
        return done
            .await
            .unwrap_or_else(|error| Err(io::Error::other(error)));
    }
    work()
}
