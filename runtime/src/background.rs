//! Calls that no runtime of the caller polls: on the thread that waits for them, with connections and timers on two
//! threads of the process.
//!
//! Two of them: a connection whose server has very much to say keeps one of them busy, and must not hold up
//! the calls of others.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Handle, Runtime};

use crate::BoxFuture;

/// Waits for what a future brings; none if it panicked or there can be no threads for it.
pub(crate) fn drive<T>(mut future: BoxFuture<'static, T>) -> Option<T> {
    // Not `Handle::block_on`, which panics in a thread of a runtime.
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

/// A thread that waits.
struct Waiting {
    thread: Thread,
    /// What is polled may park the thread itself: that it was woken in between must not get lost.
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
