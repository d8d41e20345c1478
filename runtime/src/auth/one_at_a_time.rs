//! One caller asks, the others wait for what it learns.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::lock::{Mutex as Turn, OwnedMutexGuard};
use tokio::runtime::{Handle, Id};

/// Lets one caller in at a time; whoever goes away, finished or not, lets the next one in.
///
/// Callers of other runtimes do not wait for each other: a runtime that stands still would keep
/// everybody out.
#[derive(Debug, Default)]
pub(super) struct OneAtATime(Mutex<Vec<(Option<Id>, SharedTurn)>>);

/// The turns of the callers of one runtime.
type SharedTurn = Arc<Turn<()>>;

impl OneAtATime {
    /// Waits for the turn of the caller, which lasts as long as what is returned.
    pub(super) async fn turn(&self) -> OwnedMutexGuard<()> {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        let turn = {
            let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // Those without a waiting caller are dropped.
            turns.retain(|(known, turn)| *known == runtime || Arc::strong_count(turn) > 1);
            match turns.iter().find(|(known, _)| *known == runtime) {
                Some((_, turn)) => Arc::clone(turn),
                None => {
                    let turn = SharedTurn::default();
                    turns.push((runtime, Arc::clone(&turn)));
                    turn
                }
            }
        };
        turn.lock_owned().await
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
        let held = first.block_on(gate.turn());
        assert!(first.block_on(async { gate.turn().now_or_never().is_none() }));
        assert!(second.block_on(async { gate.turn().now_or_never().is_some() }));
        // Whoever of the first runtime is in stays in while others come and go.
        assert!(first.block_on(async { gate.turn().now_or_never().is_none() }));
        drop(held);
        assert!(first.block_on(async { gate.turn().now_or_never().is_some() }));
        // Turns of runtimes that are gone are not kept.
        for _ in 0..10 {
            drop(runtime().block_on(gate.turn()));
        }
        assert_eq!(gate.0.lock().unwrap().len(), 1);
    }
}
