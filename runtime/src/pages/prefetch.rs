//! Prefetching, which lets a call make progress while no caller awaits it.

use futures_util::FutureExt as _;
use tokio::runtime::Handle;

use crate::BoxFuture;

/// Starts the future in the current runtime. The returned future waits for it, and cancels it when
/// dropped. Without a runtime, the future is returned unchanged and starts when it is awaited.
pub(super) fn start<T: Send + 'static>(future: BoxFuture<'static, T>) -> BoxFuture<'static, T> {
    let Some(runtime) = runtime() else {
        return future;
    };
    let (work, handle) = future.remote_handle();
    runtime.spawn(work);
    Box::pin(handle)
}

fn runtime() -> Option<Handle> {
    let current = Handle::try_current().ok();
    #[cfg(feature = "blocking")]
    let current = current.or_else(|| crate::background::engine().cloned());
    current
}
