//! A server that sends interim responses (1xx) as fast as possible before the final one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

#[path = "support/storm.rs"]
mod storm;
mod support;

use std::time::Duration;

use clientwright_runtime::{Client, ClientBuilder, RawResponse, RetryPolicy, Value};
use support::*;

fn client() -> Client {
    client_of(&storm::storm())
}

fn client_of(url: &str) -> Client {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .token("oauth", "t")
        .attempt_timeout(Duration::from_millis(100))
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

#[test]
fn a_deadline_is_observed_while_a_worker_reads_interim_responses() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let error = problem(runtime.block_on(async { call(&client(), &LIST).await }));
    assert!(error.is_timeout(), "{error}");
    // Otherwise the test waits until the worker has read what `tokio` lets a task read at once.
    runtime.shutdown_background();
}

#[test]
fn concurrent_blocking_calls_observe_the_deadline() {
    let pending = || {
        let call = client().call(&LIST);
        let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
        sent.wait().unwrap_err()
    };
    let other = std::thread::spawn(pending);
    for error in [pending(), other.join().unwrap()] {
        assert!(error.is_timeout(), "{error}");
    }
}

/// One thread drives the connection, the call and the timers of `tokio`: it checks the timers whenever it has read
/// the available data.
#[tokio::test]
async fn a_deadline_is_observed_on_a_single_threaded_runtime_that_can_keep_up() {
    let client = client_of(&storm::gale(Duration::from_millis(1)));
    let error = problem(call(&client, &LIST).await);
    assert!(error.is_timeout(), "{error}");
}
