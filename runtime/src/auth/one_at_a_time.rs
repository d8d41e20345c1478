//! One caller asks, the others wait for what it learns.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::lock::{Mutex as AsyncMutex, OwnedMutexGuard};
use tokio::runtime::{Handle, Id};

/// Lets one caller in at a time; whoever goes away, finished or not, lets the next one in.
///
/// Callers of other runtimes do not wait for each other: a runtime that stands still would keep
/// everybody out.
#[derive(Debug, Default)]
pub(super) struct OneAtATime(Mutex<Vec<(Option<Id>, SharedLock)>>);

/// The lock of the callers of one runtime.
type SharedLock = Arc<AsyncMutex<()>>;

impl OneAtATime {
    /// Waits for the lock, which is held for as long as what is returned.
    pub(super) async fn lock(&self) -> OwnedMutexGuard<()> {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        let lock = {
            let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // Those without a waiting caller are dropped.
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
    fn a_runtime_that_stands_still_keeps_nobody_of_another_out() {
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
        // Whoever of the first runtime is in stays in while others come and go.
        assert!(first.block_on(async { gate.lock().now_or_never().is_none() }));
        drop(held);
        assert!(first.block_on(async { gate.lock().now_or_never().is_some() }));
        // Turns of runtimes that are gone are not kept.
        for _ in 0..10 {
            drop(runtime().block_on(gate.lock()));
        }
        assert_eq!(gate.0.lock().unwrap().len(), 1);
    }
}
