//! Idempotency keys over real connections: generated once for a call, the same in each attempt.

use crate::server;
use crate::support;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::{
    IdempotencyKeyFormat, Method, Operation, Parameter,
};
use clientwright_runtime::testing::{FixedRandomness, MockAnswer};
use clientwright_runtime::{
    Client, ClientBuilder, Error, ErrorKind, Randomness, RawResponse, RetryPolicy, StopReason,
    Value,
};
use server::{Action, Server, json, serve};
use support::{API, bench, problem};

const ORDER: Operation = Operation::new(&API, Method::Post, "/orders", "order")
    .idempotency_key("Idempotency-Key", IdempotencyKeyFormat::Uuid);
static UUID: Operation = ORDER;
static ONCE: Operation = ORDER.idempotent(false);
static HEX: Operation = ORDER.idempotency_key("X-Request-Key", IdempotencyKeyFormat::Hex);
static QUOTED: Operation =
    ORDER.idempotency_key("Idempotency-Key", IdempotencyKeyFormat::QuotedUuid);
static PLAIN: Operation = Operation::new(&API, Method::Post, "/orders", "plain");

/// Returns a different number each time.
#[derive(Debug, Default)]
struct Counter(AtomicU64);

impl Randomness for Counter {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// Starts a server that responds with 503 to the first `refusals` requests; also returns the requests it reads.
async fn server(refusals: usize) -> (Server, Arc<Mutex<Vec<String>>>) {
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&seen);
    let server = serve(move |request, number| {
        all.lock().unwrap().push(request.to_owned());
        let status = match number < refusals {
            true => "503 Service Unavailable",
            false => "200 OK",
        };
        Action::Answer(json(status, "{}"))
    })
    .await;
    (server, seen)
}

fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&server.url)
        .no_proxy()
        .randomness(Arc::new(Counter::default()))
}

fn header(request: &str, name: &str) -> Option<String> {
    let mut lines = request.lines().filter_map(|line| line.split_once(": "));
    let found = lines.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(found.1.to_owned())
}

async fn send(
    client: &Client,
    operation: &'static Operation,
    set: impl FnOnce(&mut Call),
) -> Result<(), Error> {
    let mut call = client.call(operation);
    set(&mut call);
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    sent.await.map(|_| ())
}

/// Creates a client without delays between attempts.
fn client(server: &Server) -> Client {
    builder(server)
        .retry(RetryPolicy::default().with_delays(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap()
}

#[tokio::test]
async fn retries_of_a_post_reuse_its_key_and_the_next_call_has_a_new_one() {
    let (server, seen) = server(2).await;
    let client = client(&server);
    send(&client, &UUID, |_| {}).await.unwrap();
    send(&client, &UUID, |_| {}).await.unwrap();
    let keys: Vec<String> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|request| header(request, "idempotency-key").unwrap())
        .collect();
    assert_eq!(keys.len(), 4, "three attempts of the first call");
    assert_eq!(keys[0], keys[1]);
    assert_eq!(keys[0], keys[2]);
    assert_ne!(keys[0], keys[3]);
    assert_eq!(keys[0].len(), 36);
    let error = problem(
        send(&client, &PLAIN, |call| {
            call.configure(|options| options.idempotency_key("mine"))
        })
        .await,
    );
    assert!(matches!(error.kind(), ErrorKind::Request(text) if text.contains("takes none")));
}

#[tokio::test]
async fn keys_use_the_header_and_format_of_the_operation() {
    let (server, seen) = server(0).await;
    let client = client(&server);
    send(&client, &HEX, |_| {}).await.unwrap();
    send(&client, &QUOTED, |_| {}).await.unwrap();
    send(&client, &PLAIN, |_| {}).await.unwrap();
    let seen = seen.lock().unwrap();
    let hex = header(&seen[0], "x-request-key").unwrap();
    assert!(hex.len() == 32 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let quoted = header(&seen[1], "idempotency-key").unwrap();
    assert!(quoted.len() == 38 && quoted.starts_with('"') && quoted.ends_with('"'));
    assert_eq!(header(&seen[2], "idempotency-key"), None);
}

#[tokio::test]
async fn a_key_set_for_a_call_is_sent_but_not_one_set_for_the_client() {
    static KEY: Parameter = Parameter::header("idempotency-key");
    let (server, seen) = server(0).await;
    let client = builder(&server)
        .header("Idempotency-Key", "shared")
        .build()
        .unwrap();
    send(&client, &UUID, |call| {
        call.configure(|options| options.idempotency_key("mine"))
    })
    .await
    .unwrap();
    send(&client, &UUID, |call| call.set(&KEY, &"described"))
        .await
        .unwrap();
    send(&client, &UUID, |call| {
        call.configure(|options| options.header("idempotency-KEY", "by header"))
    })
    .await
    .unwrap();
    send(&client, &UUID, |_| {}).await.unwrap();
    let seen = seen.lock().unwrap();
    let key = |number: usize| header(&seen[number], "idempotency-key").unwrap();
    assert_eq!(key(0), "mine");
    assert_eq!(key(1), "described");
    assert_eq!(key(2), "by header");
    assert_eq!(key(3).len(), 36);
}

#[tokio::test]
async fn an_error_has_the_key_so_that_the_call_can_be_repeated() {
    let (server, seen) = server(1).await;
    let client = client(&server);
    let error = problem(send(&client, &ONCE, |_| {}).await);
    assert_eq!(
        error.history().stop_reason(),
        Some(StopReason::NotRepeatable)
    );
    let key = error.idempotency_key().unwrap().to_owned();
    send(&client, &ONCE, |call| {
        call.configure(|options| options.idempotency_key(&key))
    })
    .await
    .unwrap();
    for request in seen.lock().unwrap().iter() {
        assert_eq!(header(request, "idempotency-key").as_ref(), Some(&key));
    }
}

#[tokio::test]
async fn a_call_that_needs_a_key_is_not_sent_without_randomness() {
    #[derive(Debug)]
    struct Exhausted;
    impl Randomness for Exhausted {
        fn next(&self) -> u64 {
            0
        }
        fn try_next(&self) -> Option<u64> {
            None
        }
    }
    let bench = bench();
    let client = bench
        .bare()
        .randomness(Arc::new(Exhausted))
        .build()
        .unwrap();
    let error = problem(bench.run(send(&client, &UUID, |_| {})).await);
    assert!(matches!(error.kind(), ErrorKind::Request(text) if text.contains("randomness")));
    assert!(bench.mock.requests().is_empty());
    let client = bench
        .bare()
        .randomness(Arc::new(FixedRandomness::new(u64::MAX)))
        .build()
        .unwrap();
    bench.mock.answer("order", MockAnswer::json(200, "{}"));
    bench.run(send(&client, &UUID, |_| {})).await.unwrap();
    let key = &bench.mock.requests()[0].headers["idempotency-key"];
    assert_eq!(key, "ffffffff-ffff-4fff-bfff-ffffffffffff");
}
