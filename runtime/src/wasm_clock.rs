//! Time where there is only JavaScript: the standard library has none there.

use std::time::Duration;

use tokio::sync::oneshot;

use crate::BoxFuture;

pub(crate) use web_time::Instant;

/// Timers of JavaScript do not run longer, some three weeks.
const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

pub(crate) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    let (sender, receiver) = oneshot::channel();
    // A timer of JavaScript may not change threads, the news of its end may.
    wasm_bindgen_futures::spawn_local(async move {
        gloo_timers::future::sleep(duration.min(LONGEST)).await;
        // The waiting task is gone.
        let _ = sender.send(());
    });
    Box::pin(async {
        let _ = receiver.await;
    })
}
