//! `tower` layers around the transport, and `tower` services as transports.

use crate::server;
use crate::support;
#[path = "../../examples/tower_layers.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is a separate program")]
mod example;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use clientwright_runtime::testing::ManualClock;
use clientwright_runtime::transport::{
    Request, ServiceTransport, TransportResponse, TransportService,
};
use clientwright_runtime::{Client, ClientBuilder, ErrorKind, RetryPolicy, TransportErrorKind};
use example::{CircuitBreaker, OnlyReads};
use http::{HeaderMap, StatusCode};
use server::{Action, Server, json, serve};
use support::{API, CREATE, LIST, call, problem};
use tower::hedge::Hedge;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::timeout::TimeoutLayer;
use tower::{ServiceBuilder, layer::layer_fn, service_fn};

fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&server.url)
        .no_proxy()
        .token("oauth", "t")
        .retry(RetryPolicy::never())
}

fn requests(server: &Server) -> usize {
    server.counts.requests.load(Ordering::SeqCst)
}

/// Starts a server that never responds to the first request.
async fn slow_at_first() -> Server {
    serve(|_, number| match number {
        0 => Action::Stall(Vec::new()),
        _ => Action::Answer(json("200 OK", "[]")),
    })
    .await
}

#[tokio::test]
async fn a_slow_read_is_hedged_and_the_first_response_is_used() {
    let hedged = |server: &Server| -> Client {
        let layer = layer_fn(|service: TransportService| {
            // Simulates ten requests of 5 ms each.
            let known = [5; 10];
            let period = Duration::from_secs(60);
            Hedge::new_with_mock_latencies(service, OnlyReads, 10, 0.9, period, &known)
        });
        builder(server).layer(layer).build().unwrap()
    };
    let server = slow_at_first().await;
    call(&hedged(&server), &LIST).await.unwrap();
    assert_eq!(requests(&server), 2);
    // A request that is not idempotent is sent once.
    let server = slow_at_first().await;
    let client = hedged(&server);
    let mut post = client.call(&CREATE);
    post.configure(|options| options.timeout(Duration::from_millis(100)));
    let sent = post.send::<clientwright_runtime::Value, (), clientwright_runtime::Value>(
        clientwright_runtime::RawResponse::json,
        clientwright_runtime::RawResponse::error_json,
    );
    problem(sent.await);
    assert_eq!(requests(&server), 1);
}

#[tokio::test]
async fn a_circuit_breaker_pauses_requests_to_a_failing_server() {
    let server = serve(|_, number| match number {
        0..3 => Action::Answer(json("500 Internal Server Error", "{}")),
        _ => Action::Answer(json("200 OK", "[]")),
    })
    .await;
    let clock = ManualClock::new();
    let breaker = CircuitBreaker::new(3, Duration::from_secs(10), Arc::new(clock.clone()));
    let client = builder(&server).layer(breaker).build().unwrap();
    for _ in 0..3 {
        let error = problem(call(&client, &LIST).await);
        assert_eq!(error.status().unwrap().as_u16(), 500);
    }
    let error = problem(call(&client, &CREATE).await);
    match error.kind() {
        ErrorKind::Transport(error) => assert_eq!(error.kind(), TransportErrorKind::Connect),
        kind => panic!("{kind:?}"),
    }
    assert!(error.to_string().contains("circuit"), "{error}");
    assert_eq!(requests(&server), 3);
    clock.advance(Duration::from_secs(10));
    call(&client, &CREATE).await.unwrap();
    assert_eq!(requests(&server), 4);
}

#[tokio::test]
async fn errors_of_layers_leave_the_outcome_of_a_request_unknown() {
    let server = serve(|_, _| Action::Stall(Vec::new())).await;
    let client = builder(&server)
        .retry(RetryPolicy::default().with_delays(Duration::ZERO, Duration::ZERO))
        .layer(TimeoutLayer::new(Duration::from_millis(20)))
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(matches!(
        error.kind(),
        ErrorKind::Transport(error) if error.kind() == TransportErrorKind::Interrupted
    ));
    assert_eq!(error.attempts(), 1, "a POST may have been executed");
    let error = problem(call(&client, &LIST).await);
    assert_eq!(error.attempts(), 4);
}

#[tokio::test]
async fn layers_keep_their_state_across_requests() {
    let server = serve(|_, _| Action::Stall(Vec::new())).await;
    let client = builder(&server)
        .layer(
            ServiceBuilder::new()
                .layer(LoadShedLayer::new())
                .layer(ConcurrencyLimitLayer::new(1)),
        )
        .build()
        .unwrap();
    let first = tokio::spawn(call(&client, &LIST));
    while requests(&server) == 0 {
        tokio::task::yield_now().await;
    }
    let error = problem(call(&client, &LIST).await);
    assert!(error.to_string().contains("overloaded"), "{error}");
    assert_eq!(requests(&server), 1);
    first.abort();
    // A layer that was added separately does not see requests that wait for another layer: they wait instead of being
    // shed.
    let client = builder(&server)
        .layer(ConcurrencyLimitLayer::new(1))
        .layer(LoadShedLayer::new())
        .build()
        .unwrap();
    let first = tokio::spawn(call(&client, &LIST));
    while requests(&server) == 1 {
        tokio::task::yield_now().await;
    }
    let second = tokio::time::timeout(Duration::from_millis(50), call(&client, &LIST));
    assert!(second.await.is_err(), "the request waits");
    assert_eq!(requests(&server), 2, "the waiting request is not sent");
    first.abort();
}

#[tokio::test]
async fn a_tower_service_can_be_the_transport() {
    let service = service_fn(|request: Request| async move {
        assert!(request.url.starts_with("https://eu.example.com/"));
        Ok::<_, Infallible>(TransportResponse::new(
            StatusCode::OK,
            HeaderMap::new(),
            Bytes::from_static(br#"{"access_token":"t"}"#),
        ))
    });
    let client = ClientBuilder::new(&API)
        .client_credentials("oauth", "id", "secret")
        .transport(Arc::new(ServiceTransport::new(service)))
        .build()
        .unwrap();
    call(&client, &LIST).await.unwrap();
}
