//! Tests the clients behind a third-party reverse proxy: nginx in front of the sandbox.
//!
//! Ignored by default, because nginx is not part of a Rust toolchain: `.ci/run nginx` installs it and runs the tests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod proxy;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clientwright_runtime::{ErrorKind, RetryPolicy, TransportErrorKind};
use orange_ordering::types::OrderRequestSubmission;
use orange_ordering::{Client, Error};
use orange_sandbox::{Options, Sandbox};
use proxy::{Exchange, Nginx};

fn started() -> (Sandbox, Nginx) {
    let sandbox = Sandbox::start(Options::new().rate_limits(false)).unwrap();
    let nginx = Nginx::start(sandbox.port());
    (sandbox, nginx)
}

/// Creates a client that calls the sandbox through a location of nginx, with the default retries but without delays.
/// An attempt without a response is aborted soon.
fn client(sandbox: &Sandbox, nginx: &Nginx, location: &str) -> Client {
    let credentials = sandbox.credentials().clone();
    let direct = sandbox.ordering_url();
    let path = direct.splitn(4, '/').nth(3).unwrap();
    let short = Duration::from_millis(1);
    Client::builder()
        .client_credentials(credentials.client_id, credentials.client_secret)
        .api_key(credentials.api_key)
        .base_url(&format!("{}{location}/{path}", nginx.url))
        .configure(|settings| {
            settings
                .token_url(&sandbox.token_url())
                .no_proxy()
                .no_rate_limit()
                .attempt_timeout(Duration::from_secs(10))
                .root_certificate_pem(nginx.authority.as_bytes())
                .retry(RetryPolicy::default().with_delays(short, short))
        })
        .build()
        .unwrap()
}

fn submission(reference: &str) -> OrderRequestSubmission {
    let day: clientwright_runtime::Date = "2999-01-31".parse().unwrap();
    OrderRequestSubmission::new(day, "C_GENERIC_S1").with_customer_reference(reference)
}

fn logged<'a>(exchanges: &'a [Exchange], method: &str) -> Vec<&'a Exchange> {
    let matching = |exchange: &&Exchange| exchange.method == method;
    exchanges.iter().filter(matching).collect()
}

#[tokio::test]
#[ignore = "needs nginx; `.ci/run nginx` runs it"]
async fn calls_go_through_a_proxy_over_http_2_and_preserve_errors_of_the_api() {
    let (sandbox, nginx) = started();
    let client = client(&sandbox, &nginx, "");
    let submitted = client.submit_request(&submission("1")).await.unwrap();
    let read = client.get_request(&submitted.body().id).await.unwrap();
    assert_eq!(read.body(), submitted.body());
    let error = client.get_request("none").await.unwrap_err();
    assert!(error.is_not_found() && error.body().is_some(), "{error}");

    let exchanges = nginx.exchanges(3);
    let statuses: Vec<u16> = exchanges.iter().map(|exchange| exchange.status).collect();
    assert_eq!(statuses, [201, 200, 404]);
    assert!(
        exchanges
            .iter()
            .all(|exchange| exchange.protocol == "HTTP/2.0")
    );
    let connections: BTreeSet<&str> = connections(&exchanges);
    assert_eq!(connections.len(), 1, "one connection for all calls");
}

fn connections(exchanges: &[Exchange]) -> BTreeSet<&str> {
    exchanges
        .iter()
        .map(|exchange| exchange.connection.as_str())
        .collect()
}

fn status_of(error: &Error) -> u16 {
    assert!(matches!(error.kind(), ErrorKind::Status), "{error}");
    assert!(error.body_excerpt().contains("<html>"), "{error}");
    error.status().unwrap().as_u16()
}

/// nginx cannot know whether the API has executed a request without a response.
#[tokio::test]
#[ignore = "needs nginx; `.ci/run nginx` runs it"]
async fn after_an_error_of_the_proxy_a_get_is_retried_and_an_order_is_not() {
    let (sandbox, nginx) = started();
    let mut expected = Vec::new();
    for (location, status) in [("/gone", 502), ("/silent", 504), ("/busy", 503)] {
        let client = client(&sandbox, &nginx, location);
        if status == 503 {
            // The only request that it admits per minute.
            client.get_status().await.unwrap();
            expected.push((location, "GET", 200));
        }
        let error = client.submit_request(&submission("x")).await.unwrap_err();
        assert_eq!(
            (status_of(&error), error.attempts()),
            (status, 1),
            "{error}"
        );
        expected.push((location, "POST", status));
        let error = client.get_status().await.unwrap_err();
        let attempts = RetryPolicy::default().max_attempts;
        assert_eq!((status_of(&error), error.attempts()), (status, attempts));
        expected.extend((0..attempts).map(|_| (location, "GET", status)));
    }
    let exchanges = nginx.exchanges(expected.len());
    let found: Vec<(&str, &str, u16)> = exchanges
        .iter()
        .map(|exchange| {
            let second = exchange.path.match_indices('/').nth(1).unwrap().0;
            (
                &exchange.path[..second],
                exchange.method.as_str(),
                exchange.status,
            )
        })
        .collect();
    assert_eq!(found, expected);
}

/// Old workers close their connections at any time (`GOAWAY`), as does nginx after a hundred requests on a
/// connection. If both coincide, it may close a connection that is still sending: then it is unknown whether an order
/// in flight was executed, and the call reports that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs nginx; `.ci/run nginx` runs it"]
async fn during_reloads_of_the_proxy_no_order_is_duplicated_or_silently_lost() {
    const CALLERS: usize = 16;
    const CALLS: usize = 60;
    const CALLS_PER_RELOAD: usize = 60;
    let (sandbox, nginx) = started();
    let client = client(&sandbox, &nginx, "");
    let nginx = Arc::new(nginx);
    let begun = Arc::new(AtomicUsize::new(0));
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let (client, nginx, begun) = (client.clone(), Arc::clone(&nginx), Arc::clone(&begun));
            tokio::spawn(async move {
                let mut orders = Vec::new();
                for call in 0..CALLS {
                    if begun.fetch_add(1, Ordering::Relaxed) % CALLS_PER_RELOAD
                        == CALLS_PER_RELOAD - 1
                    {
                        let nginx = Arc::clone(&nginx);
                        tokio::task::spawn_blocking(move || nginx.reload());
                    }
                    if call % 3 == 0 {
                        client.get_status().await.unwrap();
                    } else {
                        let reference = format!("{caller}-{call}");
                        let submitted = client.submit_request(&submission(&reference)).await;
                        orders.push((reference, submitted.map(|_| ())));
                    }
                }
                orders
            })
        })
        .collect();
    let mut orders = Vec::new();
    for caller in callers {
        orders.extend(caller.await.unwrap());
    }
    let mut received = BTreeMap::<String, usize>::new();
    for request in sandbox.requests() {
        if request.method == "POST" {
            let body = request.json().unwrap();
            let reference = body["customerReference"].as_str().unwrap().to_owned();
            *received.entry(reference).or_default() += 1;
        }
    }
    let mut unknown = 0;
    for (reference, submitted) in &orders {
        let times = received.get(reference).copied().unwrap_or_default();
        match submitted {
            Ok(()) => assert_eq!(times, 1, "{reference}"),
            Err(error) => {
                assert!(may_have_been_executed(error), "{error:?}");
                assert!(times <= 1, "{reference} was received {times} times");
                unknown += 1;
            }
        }
    }
    let wanted = CALLERS * (CALLS - CALLS / 3);
    assert_eq!(orders.len(), wanted);
    assert!(unknown < wanted / 10, "{unknown} orders failed");
    let exchanges = nginx.exchanges(CALLERS * CALLS - unknown);
    assert!(logged(&exchanges, "POST").len() >= wanted - unknown);
    // Otherwise, the test would be meaningless.
    let connections = connections(&exchanges).len();
    assert!(
        connections > CALLERS * CALLS / 100,
        "{connections} connections"
    );
}

fn may_have_been_executed(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport(error) => error.kind() == TransportErrorKind::Interrupted,
        ErrorKind::Timeout(_) => true,
        _ => false,
    }
}
