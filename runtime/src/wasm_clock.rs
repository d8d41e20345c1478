//! Time in JavaScript environments, which the standard library does not support.

use std::time::Duration;

use tokio::sync::oneshot;

use crate::BoxFuture;

pub(crate) use web_time::Instant;

/// The maximum delay of a JavaScript timer, almost 25 days.
const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

pub(crate) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    let (sender, receiver) = oneshot::channel();
    // A JavaScript timer must stay on its thread, unlike the notification that it has fired.
    wasm_bindgen_futures::spawn_local(async move {
        gloo_timers::future::sleep(duration.min(LONGEST)).await;
        // Fails if the waiting task was dropped.
        let _ = sender.send(());
    });
    Box::pin(async {
        let _ = receiver.await;
    })
}
