//! Connections that break, stall or are redirected.

use std::sync::Arc;

use clientwright_runtime::ClientBuilder;
use clientwright_runtime::codegen::v1::describe::{Method, Operation};

use crate::faults::server::{Server, Step, answer, send};
use crate::faults::table::Row;
use crate::faults::world::{SECOND, World};
use crate::support::{API, CREATE, LIST};

static FILE: Operation = Operation::new(&API, Method::Get, "/things", "readFile")
    .answers("200", "404 default")
    .security(&[&[("oauth", &[])]])
    .accept("application/octet-stream");

const HEAD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n";

pub(crate) async fn refused() -> Vec<Row> {
    let world = World::new(|_| Vec::new()).await;
    // A port that was free until now.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = world.builder().base_url(&url).token("oauth", "t");
    let results = world.one(&client.build().unwrap(), &CREATE).await;
    assert_eq!(results[0].as_ref().unwrap_err().attempts(), 4);
    vec![world.row(
        "POST, connection refused",
        "4 attempts, nothing was sent",
        &results,
    )]
}

/// Sends a GET and a POST to a server that performs these steps for every request.
async fn both(faults: [&'static str; 2], steps: fn() -> Vec<Step>) -> Vec<Row> {
    let promises = [
        "a GET is safe to repeat: 4 attempts",
        "a POST whose outcome is unknown is not retried",
    ];
    let mut rows = Vec::new();
    for ((fault, promise), operation) in faults.into_iter().zip(promises).zip([&LIST, &CREATE]) {
        let world = World::new(move |_| steps()).await;
        let results = world.one(&world.with_token(), operation).await;
        rows.push(world.row(fault, promise, &results));
    }
    rows
}

pub(crate) async fn reset_before_the_response() -> Vec<Row> {
    let faults = [
        "GET, reset before the response",
        "POST, reset before the response",
    ];
    both(faults, || vec![Step::Reset]).await
}

pub(crate) async fn reset_in_the_headers() -> Vec<Row> {
    let faults = [
        "GET, reset in the middle of the headers",
        "POST, reset in the middle of the headers",
    ];
    both(faults, || {
        vec![send("HTTP/1.1 200 OK\r\ncontent-"), Step::Reset]
    })
    .await
}

pub(crate) async fn reset_in_the_body() -> Vec<Row> {
    let faults = [
        "GET, reset in the middle of the body",
        "POST, reset in the middle of the body",
    ];
    both(faults, || vec![send(HEAD), send("[1,"), Step::Reset]).await
}

pub(crate) async fn stall_before_the_response() -> Vec<Row> {
    let faults = [
        "GET, the server never responds",
        "POST, the server never responds",
    ];
    stalled(faults, || vec![Step::Stall]).await
}

pub(crate) async fn stall_in_the_body() -> Vec<Row> {
    let faults = [
        "GET, the body stalls before its first byte",
        "POST, the body stalls before its first byte",
    ];
    let mut rows = stalled(faults, || vec![send(HEAD), Step::Stall]).await;
    rows[0].promise = "an attempt fails after 20 s without a byte and is retried, 60 s in total";
    rows[1].promise = "fails after 20 s without a byte, not retried";
    rows
}

async fn stalled(faults: [&'static str; 2], steps: fn() -> Vec<Step>) -> Vec<Row> {
    let mut rows = both(faults, steps).await;
    rows[0].promise = "30 s per attempt, 60 s in total: the call timeout ends the second attempt";
    rows[1].promise = "fails after the attempt timeout of 30 s, not retried";
    rows
}

pub(crate) async fn slow_response() -> Vec<Row> {
    let world = World::new(|_| {
        let drop_by_drop = (0..100).flat_map(|_| [Step::Pause(SECOND), send(" ")]);
        [send(HEAD)].into_iter().chain(drop_by_drop).collect()
    })
    .await;
    let results = world.one(&world.with_token(), &CREATE).await;
    vec![world.row(
        "POST, one byte per second for 100 s",
        "a slow body does not extend the attempt timeout of 30 s",
        &results,
    )]
}

pub(crate) async fn slow_response_in_time() -> Vec<Row> {
    let world = World::new(|_| {
        let mut steps = vec![send(HEAD)];
        for _ in 0..20 {
            steps.extend([Step::Pause(SECOND), send("     ")]);
        }
        // The body consists of spaces, followed by `[]`.
        steps.pop();
        steps.push(send("   []"));
        steps
    })
    .await;
    let results = world.one(&world.with_token(), &CREATE).await;
    vec![world.row(
        "POST, five bytes per second for 20 s",
        "a slow response within the attempt timeout succeeds",
        &results,
    )]
}

/// Responds to a GET with a byte per second for a number of seconds.
async fn dripping(
    fault: &'static str,
    promise: &'static str,
    seconds: usize,
    settings: fn(ClientBuilder) -> ClientBuilder,
) -> Row {
    let world = World::new(move |_| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", seconds + 2);
        let drip = (0..seconds).flat_map(|_| [Step::Pause(SECOND), send(" ")]);
        [send(head)]
            .into_iter()
            .chain(drip)
            .chain([send("[]")])
            .collect()
    })
    .await;
    let client = settings(world.builder().token("oauth", "t"))
        .build()
        .unwrap();
    let results = world.one(&client, &LIST).await;
    world.row(fault, promise, &results)
}

pub(crate) async fn long_downloads() -> Vec<Row> {
    let mut rows = vec![
        dripping(
            "GET, one byte per second for 100 s",
            "a response that is still being received after 30 s is aborted, and not retried",
            100,
            |builder| builder,
        )
        .await,
        dripping(
            "GET, one byte per second for 100 s, without an attempt timeout or a call timeout",
            "read completely, however long it takes",
            100,
            |builder| builder.no_attempt_timeout().no_timeout(),
        )
        .await,
    ];
    let world = World::new(|_| vec![send(HEAD), send("["), Step::Stall]).await;
    let builder = world.builder().token("oauth", "t").no_attempt_timeout();
    let client = builder.stall_timeout(10 * SECOND).no_timeout().build();
    let results = world.one(&client.unwrap(), &LIST).await;
    rows.push(world.row(
        "GET, the body stalls after its first byte, without an attempt timeout, with a stall timeout of 10 s",
        "an attempt whose body stalls fails and is retried",
        &results,
    ));
    // A server that accepts the request without responding is not a download.
    let world = World::new(|_| vec![Step::Stall]).await;
    let builder = world.builder().token("oauth", "t").no_attempt_timeout();
    let client = builder.no_timeout().build();
    let results = world.one(&client.unwrap(), &LIST).await;
    rows.push(world.row(
        "GET, the server never responds, without an attempt timeout or a call timeout",
        "an attempt still fails after 20 s without a byte",
        &results,
    ));
    let world = World::new(|_| {
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 52\r\n\r\n";
        let drip = (0..50).flat_map(|_| [Step::Pause(SECOND), send(" ")]);
        [send(head)]
            .into_iter()
            .chain(drip)
            .chain([send("[]")])
            .collect()
    })
    .await;
    let results = world.one(&world.with_token(), &FILE).await;
    rows.push(world.row(
        "GET of a file, one byte per second for 50 s",
        "the attempt timeout applies until the headers are received: the body may take the time of the call",
        &results,
    ));
    rows
}

/// On two threads, one of which is free to check the clock.
pub(crate) async fn endless_interim_responses() -> Vec<Row> {
    let calls = std::thread::spawn(|| {
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
        let client = ClientBuilder::new(&API)
            .base_url(&crate::storm::storm())
            .no_proxy()
            .token("oauth", "t")
            .attempt_timeout(SECOND / 10)
            .build()
            .unwrap();
        let error = runtime.block_on(crate::support::call(&client, &CREATE));
        runtime.shutdown_background();
        crate::faults::world::describe(&error.unwrap_err())
    });
    let failed = tokio::task::spawn_blocking(|| calls.join().unwrap());
    vec![Row {
        fault: "POST, endless interim responses (1xx)",
        promise: "fails after the attempt timeout, however busy they keep a thread (in real time, which is not counted)",
        failed: [(failed.await.unwrap(), 1)].into(),
        once: 1,
        requests: 1,
        ..Row::default()
    }]
}

pub(crate) async fn redirect_to_another_host() -> Vec<Row> {
    let world = World::new(|_| Vec::new()).await;
    let other = Server::start(&world.clock, &world.idle, |_| super::ok()).await;
    let location = Arc::new(format!("location: {}/things\r\n", other.url));
    let from = Server::start(&world.clock, &world.idle, move |_| {
        vec![answer("302 Found", &location, b"")]
    })
    .await;
    let world = World {
        server: from,
        ..world
    };
    let results = world.one(&world.with_token(), &LIST).await;
    let other = other.counts.lock().unwrap();
    assert_eq!((other.calls, other.with_credential), (0, 0));
    vec![world.row(
        "GET, redirect to another host",
        "not followed: the other host receives no request and no credential",
        &results,
    )]
}
