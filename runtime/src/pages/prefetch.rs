//! Lets a call continue while no one awaits it.

use futures_util::FutureExt as _;
use tokio::runtime::Handle;

use crate::BoxFuture;

/// Starts the future in the runtime at hand; what is returned waits for it, dropping that gives it
/// up. Without a runtime it starts when it is awaited, as if nothing had been said.
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
