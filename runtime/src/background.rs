//! Drives calls without a runtime of the caller: on the waiting thread, with connections and timers on two threads of
//! the process.
//!
//! There are two, because a connection whose server sends a lot keeps one of them busy, which must not delay other
//! calls.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Handle, Runtime};

use crate::BoxFuture;

/// Blocks until a future is ready. Returns `None` if it panics, or if its threads cannot be started.
pub(crate) fn drive<T>(mut future: BoxFuture<'static, T>) -> Option<T> {
    // `Handle::block_on` would panic in a thread of a runtime.
    let _inside = engine()?.enter();
    let waiting = Arc::new(Waiting {
        thread: thread::current(),
        is_woken: AtomicBool::new(false),
    });
    let waker = Waker::from(Arc::clone(&waiting));
    let mut context = Context::from_waker(&waker);
    loop {
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut context)));
        match polled {
            Ok(Poll::Ready(value)) => return Some(value),
            Ok(Poll::Pending) => {}
            Err(_) => return None,
        }
        while !waiting.is_woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// A waiting thread.
struct Waiting {
    thread: Thread,
    /// Prevents lost wake-ups: the polled future may itself park the thread.
    is_woken: AtomicBool,
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

pub(crate) fn engine() -> Option<&'static Handle> {
    static ENGINE: OnceLock<Option<Runtime>> = OnceLock::new();
    ENGINE
        .get_or_init(|| {
            tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .thread_name("clientwright-runtime")
                .enable_all()
                .build()
                .ok()
        })
        .as_ref()
        .map(Runtime::handle)
}
