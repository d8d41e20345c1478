//! Credentials and values never show: not in `Debug`, not in errors, not in traces.
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

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Client, RawResponse, TransportErrorKind, Value};
use support::*;
use traces::Captured;

/// Every credential, and every value of a call, has this in it.
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
async fn neither_debug_nor_errors_nor_traces_show_what_is_secret() {
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
            call.header("X-Own", "geheim-13");
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
    // It was all there to be shown.
    assert!(shown.contains("id: 404") || shown.contains("404"));
    assert!(traces.contains("http.client.request"));
}

#[tokio::test]
async fn the_http_client_underneath_shows_nothing_either() {
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
