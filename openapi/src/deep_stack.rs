//! A stack for deeply nested specifications.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// Many times what the deepest document needs; memory is committed only when it is used.
pub const STACK_BYTES: usize = 128 * 1024 * 1024;

/// Does the work on a thread with a deep stack, or on the current thread if no other can be
/// started.
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
