//! The thread of the process that drives what nobody else drives.

use std::sync::{OnceLock, mpsc};

use crate::BoxFuture;

/// Waits for what a future brings; none if it panicked or there can be no thread to drive it.
pub(crate) fn drive<T: Send + 'static>(future: BoxFuture<'static, T>) -> Option<T> {
    let (sender, receiver) = mpsc::sync_channel(1);
    engine()?.spawn(async move {
        // Nobody listens any more if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    receiver.recv().ok()
}

pub(crate) fn engine() -> Option<&'static tokio::runtime::Handle> {
    static ENGINE: OnceLock<Option<tokio::runtime::Handle>> = OnceLock::new();
    ENGINE
        .get_or_init(|| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .ok()?;
            let handle = runtime.handle().clone();
            std::thread::Builder::new()
                .name("clientwright-runtime".to_owned())
                .spawn(move || runtime.block_on(std::future::pending::<()>()))
                .ok()?;
            Some(handle)
        })
        .as_ref()
}
