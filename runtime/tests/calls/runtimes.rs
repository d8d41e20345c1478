//! One client, used in sequence from several runtimes and without one.

use crate::server;
use crate::support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clientwright_runtime::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use server::{Action, json, serve};
use support::{API, CREATE, LIST, OPEN, SLOW, call, problem};
use tokio::runtime::{Builder, Runtime};

/// A hanging call takes the 30 seconds of an attempt.
const SOON: Duration = Duration::from_secs(10);

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts a server with its own runtime, which always runs.
fn server(act: impl Fn(&str, usize) -> Action + Send + Sync + 'static) -> server::Server {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            sender.send(serve(act).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn tokens_and_lists(request: &str, _: usize) -> Action {
    Action::Answer(match request.starts_with("POST /oauth/token ") {
        true => json("200 OK", r#"{"access_token":"t"}"#),
        false => json("200 OK", "[]"),
    })
}

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .client_credentials("oauth", "id", "secret")
        .retry(RetryPolicy::never())
}

fn client(server: &server::Server) -> Client {
    builder(&server.url).build().unwrap()
}

#[test]
fn calls_work_from_any_runtime_in_any_order() {
    let server = server(tokens_and_lists);
    let client = client(&server);
    let start = Instant::now();
    // Neither is driven while the other one runs.
    let (first, second) = (runtime(), runtime());
    for _ in 0..3 {
        first.block_on(call(&client, &CREATE)).unwrap();
        call(&client, &CREATE).wait().unwrap();
        second.block_on(call(&client, &CREATE)).unwrap();
    }
    // Each keeps its connection.
    let connections = server.counts.connections.load(Ordering::SeqCst);
    assert!(connections <= 4, "{connections}");
    assert!(start.elapsed() < SOON);
}

#[test]
fn a_dropped_runtime_does_not_fail_later_calls() {
    let server = server(tokens_and_lists);
    let client = client(&server);
    let start = Instant::now();
    for _ in 0..40 {
        // A POST, so that nothing is retried silently.
        runtime().block_on(call(&client, &CREATE)).unwrap();
    }
    call(&client, &CREATE).wait().unwrap();
    assert!(start.elapsed() < SOON);
}

#[test]
fn token_requests_on_an_idle_runtime_do_not_block_other_calls() {
    let tokens = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tokens);
    let server = server(move |request, number| {
        if !request.starts_with("POST /oauth/token ") {
            return tokens_and_lists(request, number);
        }
        match count.fetch_add(1, Ordering::SeqCst) {
            // Only the caller of the first request waits for it, which never receives a response.
            0 => Action::Stall(Vec::new()),
            _ => tokens_and_lists(request, number),
        }
    });
    let client = client(&server);
    let start = Instant::now();
    let idle = runtime();
    let waiting = idle.spawn(call(&client, &LIST));
    idle.block_on(async {
        while tokens.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    call(&client, &LIST).wait().unwrap();
    runtime().block_on(call(&client, &LIST)).unwrap();
    assert!(start.elapsed() < SOON);
    assert_eq!(tokens.load(Ordering::SeqCst), 2);
    drop(waiting);
}

#[test]
fn a_call_without_a_runtime_returns_an_error() {
    use std::task::{Context, Poll, Waker};

    let server = server(tokens_and_lists);
    // With a token, without one, and after a wait for the rate limit.
    let with_token = builder(&server.url).token("oauth", "t").build().unwrap();
    for (client, operation) in [
        (&with_token, &LIST),
        (&with_token, &OPEN),
        (&with_token, &SLOW),
        (&with_token, &SLOW),
        (&client(&server), &CREATE),
    ] {
        let mut pending = Box::pin(call(client, operation));
        let start = Instant::now();
        let error = loop {
            match pending
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
            {
                Poll::Ready(result) => break problem(result),
                Poll::Pending => std::thread::sleep(Duration::from_millis(5)),
            }
            assert!(start.elapsed() < SOON);
        };
        assert!(
            matches!(error.kind(), ErrorKind::Transport(_) | ErrorKind::Token(_)),
            "{error:?}"
        );
        let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |e| e.source());
        let texts: Vec<_> = causes.map(ToString::to_string).collect();
        let hits = texts
            .iter()
            .filter(|text| text.contains("needs a tokio runtime"));
        assert_eq!(hits.count(), 1, "{texts:?}");
    }
}
