//! A lock that lets one caller make a request while the others wait for its result.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::lock::{Mutex as AsyncMutex, OwnedMutexGuard};
use tokio::runtime::{Handle, Id};

/// Admits one caller at a time; the next one is admitted when the guard is dropped, even if the caller
/// was cancelled.
///
/// Callers in different runtimes do not wait for each other: a blocked runtime would block all callers.
#[derive(Debug, Default)]
pub(super) struct OneAtATime(Mutex<Vec<(Option<Id>, SharedLock)>>);

/// The lock of the callers of one runtime.
type SharedLock = Arc<AsyncMutex<()>>;

impl OneAtATime {
    /// Waits for the lock. It is held until the returned guard is dropped.
    pub(super) async fn lock(&self) -> OwnedMutexGuard<()> {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        let lock = {
            let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // Drops the locks that no caller holds or waits for.
            locks.retain(|(known, lock)| *known == runtime || Arc::strong_count(lock) > 1);
            match locks.iter().find(|(known, _)| *known == runtime) {
                Some((_, lock)) => Arc::clone(lock),
                None => {
                    let lock = SharedLock::default();
                    locks.push((runtime, Arc::clone(&lock)));
                    lock
                }
            }
        };
        lock.lock_owned().await
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::OneAtATime;

    #[test]
    fn a_stalled_runtime_does_not_block_callers_of_another() {
        let gate = OneAtATime::default();
        let runtime = || {
            tokio::runtime::Builder::new_current_thread()
                .build()
                .unwrap()
        };
        let (first, second) = (runtime(), runtime());
        let held = first.block_on(gate.lock());
        assert!(first.block_on(async { gate.lock().now_or_never().is_none() }));
        assert!(second.block_on(async { gate.lock().now_or_never().is_some() }));
        // The caller in the first runtime keeps the lock while others come and go.
        assert!(first.block_on(async { gate.lock().now_or_never().is_none() }));
        drop(held);
        assert!(first.block_on(async { gate.lock().now_or_never().is_some() }));
        // Locks of dropped runtimes are not kept.
        for _ in 0..10 {
            drop(runtime().block_on(gate.lock()));
        }
        assert_eq!(gate.0.lock().unwrap().len(), 1);
    }
}
