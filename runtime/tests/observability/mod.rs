//! Spans, metrics and trace propagation.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::*;
use crate::traces::Captured;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    AttemptRecord, BoxFuture, CallSummary, Clock, ErrorKind, Observer, Operation, RawResponse,
    Value, WaitRecord,
};

const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

#[tokio::test]
async fn spans_contain_the_operation_and_its_result() {
    let captured = Captured::default();
    let guard = captured.start();
    let bench = bench();
    let slow_token = MockAnswer::json(200, r#"{"access_token":"t","expires_in":3600}"#);
    let busy = MockAnswer::json(503, "{}").header("retry-after", "3");
    let missing = MockAnswer::json(404, "{}").header("x-request-id", "r-7");
    bench
        .mock
        .answer_token(slow_token.after(Duration::from_secs(2)));
    bench.mock.answer("readThing", busy);
    bench.mock.answer("readThing", missing);
    let client = bench.client();
    let mut call = client.call(&READ);
    call.set(&ID, &"7-of-9");
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    problem(bench.run(sent).await);
    drop(guard);
    let traces = captured.text();
    for part in [
        "client.call{otel.name=\"readThing\" otel.kind=\"internal\" operation.id=\"readThing\"",
        "client.attempts=2",
        "otel.name=GET /things/{id}",
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/things/{id}\"",
        "url.scheme=\"https\"",
        "server.address=\"eu.example.com\"",
        "server.port=443",
        "http.response.status_code=503",
        "http.response.status_code=404",
        "http.request.resend_count=1",
        "error.type=503",
        "error.type=\"404\"",
        "server.request_id=r-7",
        "reason=\"unavailable\" wait_ms=3000",
        "waited reason=retry wait_ms=3000",
        "waited reason=token wait_ms=2000",
        "asking for an access token",
    ] {
        assert!(traces.contains(part), "{part}: {traces}");
    }
    assert!(!traces.contains("7-of-9"));
}

#[derive(Debug, Default)]
struct Heard(Mutex<Vec<String>>);

impl Heard {
    fn note(&self, operation: &Operation, what: String) {
        let line = format!("{}: {what}", operation.id);
        self.0.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Heard {
    fn attempt(&self, operation: &'static Operation, attempt: &AttemptRecord) {
        let AttemptRecord { at, outcome, .. } = attempt;
        self.note(operation, format!("{outcome} at {at:?}"));
    }

    fn wait(&self, operation: &'static Operation, wait: &WaitRecord) {
        self.note(operation, format!("{} for {:?}", wait.reason, wait.took));
    }

    fn call(&self, operation: &'static Operation, call: &CallSummary) {
        let status = call.status.map_or(0, |status| status.as_u16());
        let CallSummary {
            took,
            attempts,
            error,
            ..
        } = call;
        let error = error.unwrap_or("no error");
        self.note(
            operation,
            format!("{status}, {error}, {attempts} requests in {took:?}"),
        );
    }

    fn unreadable(&self, operation: &'static Operation, error: &ErrorKind) {
        self.note(operation, format!("unreadable: {}", error.name()));
    }
}

/// A clock that advances like the system clock while work is done: by a microsecond each time it is read.
#[derive(Debug, Default)]
struct Running(AtomicU64);

impl Clock for Running {
    fn now(&self) -> Duration {
        Duration::from_micros(self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn wall(&self) -> std::time::SystemTime {
        std::time::SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn no_wait_is_recorded_for_an_immediate_token_or_permit() {
    let _guard = Captured::default().start();
    let bench = bench();
    let heard = Arc::new(Heard::default());
    let clock = Arc::new(Running::default());
    let builder = bench.builder().observer(heard.clone()).clock(clock);
    let client = builder.build().unwrap();
    bench.mock.answer("slow", MockAnswer::json(404, "{}"));
    let error = problem(call(&client, &SLOW).await);
    assert_eq!(error.history().waits().count(), 0);
    let heard = heard.take();
    assert!(
        heard.iter().all(|line| !line.contains(" for ")),
        "{heard:?}"
    );
}

/// An observer that ignores everything.
#[derive(Debug)]
struct Deaf;

impl Observer for Deaf {}

#[tokio::test]
async fn an_observer_receives_attempts_waits_and_results() {
    let _guard = Captured::default().start();
    let bench = bench();
    let heard = Arc::new(Heard::default());
    let client = bench.builder().observer(heard.clone()).build().unwrap();
    let busy = MockAnswer::json(503, "{}").header("retry-after", "3");
    bench.mock.answer("slow", MockAnswer::json(200, "[]"));
    bench.mock.answer("slow", busy);
    bench.mock.answer("slow", MockAnswer::json(200, "["));
    bench.run(call(&client, &SLOW)).await.unwrap();
    assert_eq!(
        heard.take(),
        ["slow: 200 at 0ns", "slow: 200, no error, 1 requests in 0ns"]
    );
    problem(bench.run(call(&client, &SLOW)).await);
    assert_eq!(
        heard.take(),
        [
            "slow: limit for 500ms",
            "slow: 503 at 500ms",
            "slow: retry for 3s",
            "slow: 200 at 3.5s",
            "slow: 200, no error, 2 requests in 3.5s",
            "slow: unreadable: decode",
        ]
    );
    bench.mock.answer("slow", MockAnswer::json(404, "{}"));
    problem(bench.run(call(&client, &SLOW)).await);
    assert_eq!(
        heard.take().last().unwrap(),
        "slow: 404, status, 1 requests in 500ms"
    );
    let silent = bench.bare().observer(heard.clone()).build().unwrap();
    problem(bench.run(call(&silent, &SLOW)).await);
    assert_eq!(
        heard.take(),
        ["slow: 0, missing_credential, 0 requests in 0ns"]
    );
    let client = bench.builder().observer(Arc::new(Deaf)).build().unwrap();
    bench.mock.answer("slow", MockAnswer::json(200, "["));
    problem(bench.run(call(&client, &SLOW)).await);
}

#[tokio::test]
async fn traceparent_is_sent_with_each_attempt_if_it_is_configured() {
    let _guard = Captured::default().start();
    let bench = bench();
    bench.mock.answer("listThings", MockAnswer::new(503));
    bench.mock.always("listThings", MockAnswer::json(200, "[]"));
    bench.run(call(&bench.client(), &LIST)).await.unwrap();
    for sent in bench.mock.requests() {
        assert_eq!(sent.header("traceparent"), None);
    }

    let spans = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&spans);
    let builder = bench.builder().traceparent(move || {
        let span = tracing::Span::current();
        let name = span.metadata().map(|metadata| metadata.name());
        seen.lock().unwrap().push(name.unwrap_or_default());
        Some(PARENT.to_owned())
    });
    let client = builder.build().unwrap();
    bench.mock.answer("listThings", MockAnswer::new(503));
    bench.run(call(&client, &LIST)).await.unwrap();
    let calls = bench.mock.calls("listThings");
    for sent in &calls[2..] {
        assert_eq!(sent.header("traceparent"), Some(PARENT));
    }
    assert_eq!(*spans.lock().unwrap(), ["http.client.request"; 2]);

    let mut own = client.call(&LIST);
    own.header("traceparent", "own");
    let own = own.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    bench.run(own).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("traceparent"), Some("own"));
}

#[tokio::test]
async fn an_invalid_traceparent_is_not_sent() {
    let _guard = Captured::default().start();
    let zeros = "00-00000000000000000000000000000000-00f067aa0ba902b7-01";
    let upper = PARENT.to_uppercase();
    let long = format!("{PARENT}-00");
    for text in ["", "x", "00-1-2-01", "ü", zeros, &upper, &long, "\r\na: b"] {
        let bench = bench();
        bench.mock.always("listThings", MockAnswer::json(200, "[]"));
        let text = text.to_owned();
        let builder = bench.builder().traceparent(move || Some(text.clone()));
        let client = builder.build().unwrap();
        bench.run(call(&client, &LIST)).await.unwrap();
        let last = bench.mock.requests().pop().unwrap();
        assert_eq!(last.header("traceparent"), None);
    }
}
