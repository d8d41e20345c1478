//! A stack for specifications that lead on and on.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// What the deepest document that is read needs, many times over; memory is taken as it is used.
pub const STACK_BYTES: usize = 128 * 1024 * 1024;

/// Does the work on a thread that has a deep stack, whatever the thread has that calls; on this
/// one if there can be no other.
pub fn on_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let work = Mutex::new(Some(work));
    let take = || work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let done = thread::scope(|scope| {
        thread::Builder::new()
            .name("generator".to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, || take().map(|work| work()))
            .map(thread::ScopedJoinHandle::join)
    });
    match done {
        Ok(Ok(Some(result))) => result,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Ok(Ok(None)) | Err(_) => match take() {
            Some(work) => work(),
            None => unreachable!("the work is done once, by the thread or here"),
        },
    }
}
