//! The output of a program that prints an error with all its causes: each part once, for every kind of error.

use crate::server;
use crate::support;

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::Pagination;
use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{
    Attempt, BoxFuture, Client, ClientBuilder, Error, FromHeaders, HeaderError, Headers,
    Interceptor, InterceptorError, OnLimit, RawResponse, Request, RetryPolicy, SharedLimit,
    SharedLimitError, SharedPermit, Token, TokenError, TokenErrorKind, TokenSource, Transport,
    TransportError, TransportErrorKind, TransportResponse, Value,
};
use server::{Action, http, json, serve};
use support::*;

/// Returns the texts of an error and of its causes.
fn chain(error: &dyn std::error::Error) -> Vec<String> {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect()
}

/// Checks that no text is contained in another one, and returns the texts.
fn distinct_texts(error: &dyn std::error::Error) -> Vec<String> {
    let texts = chain(error);
    for (number, text) in texts.iter().enumerate() {
        assert!(!text.is_empty(), "{texts:?}");
        let others = texts
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != number);
        for (_, other) in others {
            assert!(!other.contains(text.as_str()), "{texts:?}");
        }
    }
    texts
}

fn cause() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, Cause)
}

/// The innermost cause.
#[derive(Debug)]
struct Cause;

impl std::fmt::Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the vault is closed")
    }
}

impl std::error::Error for Cause {}

#[derive(Debug)]
struct Failing;

impl TokenSource for Failing {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        let error = TokenError::new(TokenErrorKind::MissingSecret)
            .with_description("no key in the sidecar")
            .with_source(cause());
        Box::pin(std::future::ready(Err(error)))
    }
}

impl Interceptor for Failing {
    fn before_attempt<'a>(
        &'a self,
        _: &'a mut Request,
        _: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        let error = InterceptorError::new("no signature").with_source(cause());
        Box::pin(std::future::ready(Err(error)))
    }
}

impl SharedLimit for Failing {
    fn permit<'a>(
        &'a self,
        _: &'a str,
        _: Duration,
        _: Option<Duration>,
    ) -> BoxFuture<'a, Result<SharedPermit, SharedLimitError>> {
        let error = SharedLimitError::new("the Redis is gone");
        Box::pin(std::future::ready(Err(error)))
    }
}

impl Transport for Failing {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Connect, "no link to the satellite");
        Box::pin(std::future::ready(Err(error.with_source(cause()))))
    }
}

#[derive(Debug)]
struct Total;

impl FromHeaders for Total {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        headers.required::<u32>("X-Total").map(|_| Self)
    }
}

fn offline(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, MockTransport) {
    let bench = bench();
    for id in ["listThings", "slow", "open"] {
        bench.mock.always(id, MockAnswer::json(200, "[]"));
    }
    let builder = bench.bare().token("oauth", "t").retry(RetryPolicy::never());
    (set(builder).build().unwrap(), bench.mock)
}

async fn failure(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Error {
    problem(call(&offline(set).0, &LIST).await)
}

/// Returns the error that results from an action of a real server.
async fn fault(action: Action) -> Error {
    let server = serve(move |_, _| action.clone()).await;
    problem(call(&online(&server.url), &LIST).await)
}

fn online(url: &str) -> Client {
    let builder = ClientBuilder::new(&API).base_url(url).no_proxy();
    let builder = builder.token("oauth", "t").retry(RetryPolicy::never());
    builder
        .attempt_timeout(Duration::from_millis(300))
        .max_response_bytes(1000)
        .build()
        .unwrap()
}

fn closed() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

async fn errors_without_a_server() -> Vec<Error> {
    let mut all = vec![
        failure(|builder| builder.token_source("oauth", Arc::new(Failing) as Arc<dyn TokenSource>))
            .await,
        failure(|builder| builder.interceptor(Arc::new(Failing))).await,
        failure(|builder| builder.transport(Arc::new(Failing))).await,
    ];
    let (client, _) = offline(|builder| builder);
    let sent =
        |call: Call| call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    let mut wrong = client.call(&LIST);
    wrong.configure(|options| {
        options.header("content-length", "1");
        options.idempotency_key("k");
    });
    all.push(problem(sent(wrong).await));
    let total = client
        .call(&LIST)
        .send::<Value, Total, Value>(RawResponse::json, RawResponse::error_json);
    all.push(problem(total.await));
    let without = bench().bare().build().unwrap();
    all.push(problem(call(&without, &LIST).await));
    let (shared, _) = offline(|builder| builder.shared_limit(Arc::new(Failing)));
    all.push(problem(call(&shared, &SLOW).await));
    let (limited, _) = offline(|builder| builder);
    call(&limited, &SLOW).await.unwrap();
    for (on_limit, timeout) in [(OnLimit::Fail, 60_000), (OnLimit::Wait, 10)] {
        let mut next = limited.call(&SLOW);
        next.configure(|options| {
            options.on_limit(on_limit);
            options.timeout(Duration::from_millis(timeout));
        });
        all.push(problem(sent(next).await));
    }
    static BY_CURSOR: Pagination = Pagination::cursor(&CURSOR, "/next", "/items");
    let (paged, mock) = offline(|builder| builder);
    mock.always(
        "listThings",
        MockAnswer::json(200, r#"{"items":[1],"next":"a"}"#),
    );
    let pages = paged
        .call(&LIST)
        .pages(RawResponse::json, RawResponse::error_json, &BY_CURSOR);
    let mut pages: clientwright_runtime::Pages<Value> = pages;
    let circle = loop {
        match pages.next().await.unwrap() {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    all.push(circle);
    all
}

async fn errors_of_servers() -> Vec<Error> {
    let mut all = Vec::new();
    let unreachable = ClientBuilder::new(&API).base_url(&closed()).no_proxy();
    let unreachable = unreachable.client_credentials("oauth", "id", "secret");
    let unreachable = unreachable.retry(RetryPolicy::never()).build().unwrap();
    all.push(problem(call(&unreachable, &LIST).await));
    all.push(problem(call(&online(&closed()), &LIST).await));
    let proxied = ClientBuilder::new(&API)
        .proxy(&closed())
        .token("oauth", "t");
    let proxied = proxied.retry(RetryPolicy::never()).build().unwrap();
    all.push(problem(call(&proxied, &LIST).await));
    let refused = serve(|_, _| {
        let body = r#"{"error":"invalid_scope","error_description":"no such scope"}"#;
        Action::Answer(json("400 Bad Request", body))
    });
    let client = ClientBuilder::new(&API)
        .base_url(&refused.await.url)
        .no_proxy();
    let client = client.client_credentials("oauth", "id", "secret").build();
    all.push(problem(call(&client.unwrap(), &LIST).await));
    let plain = |body: &str| Action::Answer(http("200 OK", "content-type: text/plain\r\n", body));
    for action in [
        Action::Reset(Vec::new()),
        Action::Close(Vec::new()),
        Action::Close(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()),
        Action::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[".to_vec()),
        Action::Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[".to_vec()),
        Action::Stall(Vec::new()),
        Action::Answer(http("200 OK", "", &"0".repeat(2000))),
        Action::Answer(http(
            "307 Temporary Redirect",
            "location: /other?a=b\r\n",
            "",
        )),
        Action::Answer(json(
            "404 Not Found",
            r#"{"code":60,"message":"gone","description":"no 7"}"#,
        )),
        Action::Answer(json("200 OK", "")),
        Action::Answer(json("200 OK", "[1,")),
        Action::Answer(json("200 OK", "[1 2]")),
        Action::Answer(json("200 OK", "<!doctype html>")),
        Action::Answer(http("200 OK", "content-encoding: gzip\r\n", "x")),
        plain("no JSON"),
    ] {
        all.push(fault(action).await);
    }
    all
}

#[tokio::test]
async fn no_kind_of_error_repeats_the_text_of_its_causes() {
    let mut seen = BTreeSet::new();
    let mut all = errors_without_a_server().await;
    all.append(&mut errors_of_servers().await);
    for error in all {
        let texts = distinct_texts(&error);
        let name = error.kind().name();
        seen.insert(name);
        // The kind is part of the error, not a cause of it.
        let words = format!("{} {} ({})", "GET", "/things", error.operation());
        assert!(texts[0].starts_with(&words), "{texts:?}");
        assert!(
            !texts.iter().skip(1).any(|text| text.contains(&words)),
            "{texts:?}"
        );
    }
    let names = [
        "decode",
        "header",
        "interceptor",
        "limit_deadline",
        "limited",
        "missing_credential",
        "paging",
        "redirect",
        "request",
        "shared_limit",
        "status",
        "timeout",
        "token",
        "too_large",
        "transport",
        "truncated",
    ];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), names);
}

#[tokio::test]
async fn the_innermost_cause_is_in_the_chain_of_sources() {
    for error in [
        failure(|builder| builder.token_source("oauth", Arc::new(Failing) as Arc<dyn TokenSource>))
            .await,
        failure(|builder| builder.interceptor(Arc::new(Failing))).await,
        failure(|builder| builder.transport(Arc::new(Failing))).await,
    ] {
        let texts = chain(&error);
        assert_eq!(texts.last().unwrap(), "the vault is closed", "{texts:?}");
    }
    let client = online(&closed());
    let error = problem(call(&client, &LIST).await);
    assert!(error.to_string().contains("onnection refused"), "{error}");
}
