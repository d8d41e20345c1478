//! Credentials and values never appear in `Debug`, errors or traces.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;
#[path = "support/traces.rs"]
mod traces;

use std::sync::Arc;

use clientwright_runtime::har::HarRecorder;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Client, RawResponse, TransportErrorKind, Value};
use support::*;
use traces::Captured;

/// Every credential and every value of a call contains this.
const SECRET: &str = "geheim";

fn client(bench: &Bench) -> Client {
    bench
        .bare()
        .client_credentials("oauth", "id", "geheim-1")
        .api_key("key", "geheim-2")
        .api_key("query", "geheim-3")
        .api_key("cookie", "geheim-4")
        .header("X-Tenant", "geheim-5")
        .build()
        .unwrap()
}

#[tokio::test]
async fn neither_debug_nor_errors_nor_traces_show_secrets() {
    let captured = Captured::default();
    let guard = captured.start();
    let mut shown = String::new();
    let answers = [
        MockAnswer::json(200, r#"{"a":"b"}"#).header("set-cookie", "geheim-6"),
        MockAnswer::json(200, r#"["geheim-7"#),
        MockAnswer::json(401, r#"{"code":42,"message":"m"}"#),
        MockAnswer::json(404, r#"{"code":60,"x":"geheim-8"}"#).header("x-other", "geheim-9"),
        MockAnswer::json(503, "{}"),
        MockAnswer::new(302).header("location", "/x?geheim-10"),
        MockAnswer::failure(TransportErrorKind::Interrupted),
        MockAnswer::never(),
    ];
    for operation in [&BOTH, &EITHER] {
        for answer in &answers {
            let bench = bench();
            bench.mock.always(operation.id, answer.clone());
            let token = r#"{"access_token":"geheim-11","expires_in":3600}"#;
            bench.mock.always_token(MockAnswer::json(200, token));
            let client = client(&bench);
            let mut call = client.call(operation);
            call.set(&FILTER, &"geheim-12");
            call.configure(|options| options.header("X-Own", "geheim-13"));
            call.body_json("application/json", &"geheim-14");
            shown += &format!("{client:?} {call:?}");
            let pending = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
            shown += &format!("{pending:?}");
            match bench.run(pending).await {
                Ok(answer) => shown += &format!("{answer:?}"),
                Err(error) => {
                    shown += &format!("{error} {error:?}");
                    let mut source = std::error::Error::source(&error);
                    while let Some(cause) = source {
                        shown += &format!("{cause} {cause:?}");
                        source = cause.source();
                    }
                }
            }
            shown += &format!("{:?}", bench.mock);
        }
    }
    let builder = bench()
        .bare()
        .api_key("key", "geheim")
        .token("bearer", "geheim");
    shown += &format!("{builder:?}");
    drop(guard);
    let traces = captured.text();
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(!traces.contains(SECRET), "{traces}");
    assert!(!traces.contains("Basic ") && !traces.contains("Bearer "));
    // The output is not empty: it could have contained secrets.
    assert!(shown.contains("id: 404") || shown.contains("404"));
    assert!(traces.contains("http.client.request"));
}

#[tokio::test]
async fn recordings_contain_no_keys_that_a_server_copies_into_links() {
    let bench = bench();
    let recorder = Arc::new(HarRecorder::new());
    let body = r#"{"self":"https://api.example.com/v1/things?q=a&api+key=geheim-3"}"#;
    let answer = MockAnswer::json(200, body)
        .header("link", "</v1/things?api%20key=geheim-3&p=2>; rel=next")
        .header("content-location", "//u:geheim@h/x?session=geheim-4");
    bench.mock.always("listThings", answer);
    let token = r#"{"access_token":"geheim-11","expires_in":3600}"#;
    bench.mock.always_token(MockAnswer::json(200, token));
    let client = bench.bare().client_credentials("oauth", "id", "geheim-1");
    let client = client.interceptor(recorder.clone()).build().unwrap();
    let call = client.call(&LIST);
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    bench.run(sent).await.unwrap();
    let har = recorder.har();
    assert!(har.contains("p=2") && har.contains("q=a"), "{har}");
    assert!(!har.contains(SECRET), "{har}");
}

#[tokio::test]
async fn errors_and_traces_of_the_http_client_do_not_show_secrets() {
    let captured = Captured::default();
    let guard = captured.start();
    let server = server::serve(|request, _| {
        server::Action::Answer(if request.starts_with("POST /oauth/token") {
            server::json("200 OK", r#"{"access_token":"geheim-11"}"#)
        } else {
            server::json("404 Not Found", r#"{"x":"geheim-8"}"#)
        })
    })
    .await;
    let mut shown = String::new();
    for url in [server.url.as_str(), "http://127.0.0.1:1"] {
        let client = clientwright_runtime::ClientBuilder::new(&API)
            .base_url(url)
            .no_proxy()
            .retry(clientwright_runtime::RetryPolicy::never())
            .client_credentials("oauth", "id", "geheim-1")
            .api_key("key", "geheim-2")
            .api_key("query", "geheim-3")
            .api_key("cookie", "geheim-4")
            .build()
            .unwrap();
        for operation in [&BOTH, &EITHER] {
            let mut call = client.call(operation);
            call.set(&FILTER, &"geheim-12");
            let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
            let error = problem(sent.await);
            shown += &format!("{error} {error:?}");
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                shown += &format!("{cause} {cause:?}");
                source = cause.source();
            }
        }
    }
    drop(guard);
    let traces = captured.text();
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(!traces.contains(SECRET), "{traces}");
    assert!(
        traces.contains("hyper_util"),
        "the layers below are captured too"
    );
}

#[tokio::test]
async fn credentials_echoed_by_servers_are_redacted() {
    // Responses of the token endpoint …
    let pair = "aWQ6Z2VoZWltIDE="; // id:geheim 1
    for echo in ["geheim 1", "geheim%201", pair] {
        let bench = bench();
        let body = format!(
            r#"{{"error":"no_{echo}","error_description":"client id has not the secret {echo}!"}}"#
        );
        bench.mock.always_token(MockAnswer::json(401, body));
        let client = bench.bare().client_credentials("oauth", "id", "geheim 1");
        let error = problem(bench.run(call(&client.build().unwrap(), &LIST)).await);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(echo), "{shown}");
        assert!(
            shown.contains("client id has not the secret [redacted]!"),
            "{shown}"
        );
    }
    // … and of the API.
    for (operation, echo) in [
        (&BOTH, "geheim-11"),
        (&BOTH, "geheim-2"),
        (&EITHER, "geheim-3"),
        (&EITHER, "geheim-4"),
    ] {
        let bench = bench();
        let token = r#"{"access_token":"geheim-11","expires_in":3600}"#;
        bench.mock.always_token(MockAnswer::json(200, token));
        let body = format!(r#"{{"code":"c","message":"no {echo} here","description":"{echo}"}}"#);
        bench.mock.always(operation.id, MockAnswer::json(403, body));
        let error = problem(bench.run(call(&client(&bench), operation)).await);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert_eq!(error.message(), Some("no [redacted] here"));
    }
}

/// A transport that drops requests.
#[derive(Debug)]
struct Forgetful;

impl clientwright_runtime::Transport for Forgetful {
    fn send(
        &self,
        request: clientwright_runtime::Request,
    ) -> clientwright_runtime::BoxFuture<
        '_,
        Result<clientwright_runtime::TransportResponse, clientwright_runtime::TransportError>,
    > {
        assert!(
            request
                .headers
                .values()
                .any(clientwright_runtime::http::HeaderValue::is_sensitive)
        );
        drop(request);
        Box::pin(async {
            Ok(clientwright_runtime::TransportResponse::new(
                clientwright_runtime::http::StatusCode::OK,
                Default::default(),
                clientwright_runtime::Bytes::from_static(b"[]"),
            ))
        })
    }
}

/// Counts the occurrences of the reverse of `reversed` in the memory of this process.
#[cfg(target_os = "linux")]
fn in_memory(reversed: &[u8]) -> usize {
    use std::io::{Read as _, Seek as _, SeekFrom};

    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
    let mut buffer = vec![0_u8; 1 << 20];
    let own = buffer.as_ptr().addr()..buffer.as_ptr().addr() + buffer.len();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let mut at = usize::from_str_radix(from, 16).unwrap();
        let end = usize::from_str_radix(to, 16).unwrap();
        while at < end {
            if own.contains(&at) {
                at = own.end;
                continue;
            }
            let until = if at < own.start {
                own.start.min(end)
            } else {
                end
            };
            let length = buffer.len().min(until - at);
            memory.seek(SeekFrom::Start(at as u64)).unwrap();
            let Ok(read) = memory.read(&mut buffer[..length]) else {
                break;
            };
            if read == 0 {
                break;
            }
            found += buffer[..read]
                .windows(reversed.len())
                .filter(|window| window.iter().eq(reversed.iter().rev()))
                .count();
            at += read;
        }
    }
    buffer.fill(0);
    found
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn secrets_of_a_dropped_client_are_erased_from_memory() {
    // Reversed, so that this test itself does not contain the text it searches for.
    const REVERSED: &[u8] = b"0123-tesrag-rednem-renies-fua";
    let secret = || -> String { REVERSED.iter().rev().map(|b| char::from(*b)).collect() };
    let exact = || {
        let mut text = String::with_capacity(REVERSED.len());
        text.extend(REVERSED.iter().rev().map(|b| char::from(*b)));
        text
    };
    assert!(in_memory(REVERSED) == 0);
    let kept = secret();
    assert!(in_memory(REVERSED) > 0, "an existing secret is found");
    drop(zeroized(kept));
    {
        let client = clientwright_runtime::ClientBuilder::new(&API)
            .transport(std::sync::Arc::new(Forgetful))
            .token("oauth", exact())
            .token("bearer", exact())
            .api_key("key", exact())
            .api_key("query", exact())
            .api_key("cookie", exact())
            .basic("basic", "user", exact())
            .build()
            .unwrap();
        for operation in [&BOTH, &EITHER, &OPTIONAL, &LIST] {
            call(&client, operation).await.unwrap();
        }
    }
    assert_eq!(in_memory(REVERSED), 0);
}

#[cfg(target_os = "linux")]
fn zeroized(text: String) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    bytes.fill(0);
    bytes
}
