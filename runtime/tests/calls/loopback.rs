//! Real connections: the main paths and their failures.

use crate::server;
use crate::support;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{Method, Operation, Parameter};
use clientwright_runtime::testing::{FixedRandomness, ManualClock};
use clientwright_runtime::{
    Client, ClientBuilder, Error, ErrorKind, RawResponse, RetryPolicy, Value,
};
use server::{Action, Server, http, json, serve};
use support::{API, CREATE, FILTER, ID, LIST, OPEN, READ, call, problem};

const TOKEN: &str = r#" {"access_token":"t-1","token_type":"Bearer","expires_in":"3600"} "#;

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .client_credentials("oauth", "id", "secret")
        .randomness(Arc::new(FixedRandomness::new(0)))
}

fn client(server: &Server) -> Client {
    builder(&server.url).build().unwrap()
}

fn is_token(request: &str) -> bool {
    request.starts_with("POST /oauth/token ")
}

/// Starts a server that performs an action for every call, and responds to token requests.
async fn always(action: Action) -> Server {
    serve(move |request, _| match is_token(request) {
        true => Action::Answer(json("200 OK", TOKEN)),
        false => action.clone(),
    })
    .await
}

#[tokio::test]
async fn a_call_sends_its_token_and_returns_the_parsed_response() {
    let server = serve(|request, _| {
        if is_token(request) {
            assert!(request.contains("authorization: Basic aWQ6c2VjcmV0\r\n"));
            assert!(request.ends_with("\r\n\r\ngrant_type=client_credentials"));
            return Action::Answer(json("200 OK", TOKEN));
        }
        assert!(
            request.contains("authorization: Bearer t-1\r\n"),
            "{request}"
        );
        if request.starts_with("POST") {
            assert!(request.starts_with("POST /things HTTP/1.1\r\n"));
            assert!(request.ends_with("\r\n\r\n{\"a\":\"é\"}"), "{request}");
            return Action::Answer(json("201 Created", r#"{"id":"7"}"#));
        }
        assert!(
            request.starts_with("GET /things/a%2Fb%20%3F?filter=x%26y HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(request.contains("accept: application/json\r\n"));
        Action::Answer(json("200 OK", "[1.10]"))
    })
    .await;
    let client = client(&server);
    let mut read = client.call(&READ);
    read.set(&ID, &"a/b ?");
    read.set(&FILTER, &"x&y");
    let read = read.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    assert_eq!(read.await.unwrap().body().to_string(), "[1.10]");
    let mut create = client.call(&CREATE);
    create.body_json(
        "application/json",
        &clientwright_runtime::json::from_str::<Value>(r#"{"a":"é"}"#).unwrap(),
    );
    let created = create
        .send::<Value, (), Value>(RawResponse::json, RawResponse::error_json)
        .await
        .unwrap();
    assert_eq!(created.status().as_u16(), 201);
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 3);
    assert_eq!(server.counts.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn two_hundred_concurrent_calls_share_one_token() {
    let server = always(Action::Answer(json("200 OK", "[]"))).await;
    let client = client(&server);
    let calls: Vec<_> = (0..200)
        .map(|_| tokio::spawn(call(&client, &LIST)))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 201);
}

async fn fault(action: Action) -> (Error, Server) {
    let server = always(action).await;
    let error = problem(call(&client(&server), &CREATE).await);
    (error, server)
}

fn calls(server: &Server) -> usize {
    server.counts.requests.load(Ordering::SeqCst) - 1
}

#[tokio::test]
async fn a_refused_connection_is_retried_even_for_a_post() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = ClientBuilder::new(&API)
        .base_url(&url)
        .no_proxy()
        .token("oauth", "t")
        .randomness(Arc::new(FixedRandomness::new(0)))
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 4);
    assert!(
        error.to_string().to_lowercase().contains("refused"),
        "{error}"
    );
}

#[tokio::test]
async fn a_post_is_not_retried_after_a_broken_connection() {
    for bytes in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-",
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n[1,2,\r\n",
    ] {
        for action in [Action::Reset(bytes.into()), Action::Close(bytes.into())] {
            let (error, server) = fault(action).await;
            let kind = error.kind();
            let expected = match bytes.contains("\r\n\r\n") {
                true => matches!(kind, ErrorKind::Truncated(_)),
                false => matches!(kind, ErrorKind::Transport(_)),
            };
            assert!(expected, "{error:?}");
            assert!(!error.is_connect() && !error.is_timeout());
            assert_eq!((error.attempts(), calls(&server)), (1, 1), "{bytes:?}");
        }
    }
}

#[tokio::test]
async fn a_get_is_retried_after_a_broken_connection() {
    let server = serve(|request, number| match (is_token(request), number) {
        (true, _) => Action::Answer(json("200 OK", TOKEN)),
        (_, 1) => Action::Reset(Vec::new()),
        (_, 2) => Action::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[".to_vec()),
        _ => Action::Answer(json("200 OK", "[]")),
    })
    .await;
    assert_eq!(call(&client(&server), &LIST).await.unwrap().attempts(), 3);
}

#[tokio::test]
async fn a_response_that_is_not_http_is_a_transport_error() {
    let (error, _) = fault(Action::Close(b"\0\0garbage\xFF\r\n\r\n".to_vec())).await;
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn html_invalid_json_and_empty_bodies_are_distinguished() {
    let html = http("200 OK", "content-type: text/html\r\n", "<html>");
    for (answer, text) in [
        (html, "200 OK: the body is HTML, not JSON"),
        (
            json("200 OK", "\0\u{1}{{{"),
            "200 OK: the body is not JSON: expected a value, found byte 0x00 at line 1, column 1",
        ),
        (json("200 OK", ""), "200 OK: the body is empty"),
    ] {
        let (error, server) = fault(Action::Answer(answer)).await;
        assert!(error.is_decode());
        assert_eq!(
            error.to_string(),
            format!("POST /things (createThing): {text}")
        );
        assert_eq!(calls(&server), 1);
    }
    let html = http(
        "500 Internal Server Error",
        "content-type: text/html\r\n",
        "<html>",
    );
    let (error, server) = fault(Action::Answer(html)).await;
    assert!(error.is_server_error());
    assert_eq!((error.raw_body(), calls(&server)), (&b"<html>"[..], 1));
}

#[tokio::test]
async fn a_response_is_not_read_beyond_the_size_limit() {
    let server = always(Action::Flood(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_vec(),
    ))
    .await;
    let client = builder(&server.url)
        .max_response_bytes(100_000)
        .build()
        .unwrap();
    let error = problem(call(&client, &LIST).await);
    assert!(matches!(
        error.kind(),
        ErrorKind::TooLarge { limit: 100_000, .. }
    ));
    assert_eq!(error.attempts(), 1);
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 200000000\r\n\r\n";
    let server = always(Action::Stall(announced.into())).await;
    let error = problem(call(&self::client(&server), &LIST).await);
    assert!(matches!(error.kind(), ErrorKind::TooLarge { .. }));
}

#[tokio::test]
async fn a_long_list_is_read() {
    let list = format!("[{}]", vec![r#"{"id":"00123"}"#; 100_000].join(","));
    let server = always(Action::Answer(json("200 OK", &list))).await;
    let answer = call(&client(&server), &LIST).await.unwrap();
    assert_eq!(answer.body().as_array().unwrap().len(), 100_000);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = serve(|_, _| Action::Answer(json("200 OK", "[]"))).await;
    let location = format!("location: {}/steal?token=geheim\r\n", other.url);
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let (error, _) = fault(Action::Answer(http(status, &location, ""))).await;
        assert!(matches!(error.kind(), ErrorKind::Redirect { .. }));
        assert!(error.to_string().contains("/steal not followed"));
        assert!(!error.to_string().contains("geheim"));
    }
    assert_eq!(other.counts.connections.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_stalled_response_ends_with_the_attempt_timeout() {
    for bytes in [
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[",
    ] {
        let (arrived, mut seen) = tokio::sync::mpsc::unbounded_channel();
        let server = serve(move |_, _| {
            arrived.send(()).unwrap();
            Action::Stall(bytes.into())
        })
        .await;
        let clock = ManualClock::new();
        let client = builder(&server.url)
            .clock(Arc::new(clock.clone()))
            .build()
            .unwrap();
        let mut open = client.call(&OPEN);
        open.configure(|options| options.retry(RetryPolicy::never()));
        let waiting =
            tokio::spawn(open.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json));
        seen.recv().await.unwrap();
        clock.advance(Duration::from_secs(29));
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        clock.advance(Duration::from_secs(1));
        let error = problem(waiting.await.unwrap());
        assert!(error.is_timeout() && error.attempts() == 1, "{error}");
    }
}

static HEAD: Operation = Operation::new(&API, Method::Head, "/things", "headThings");
static PUT: Operation = Operation::new(&API, Method::Put, "/things", "putThing");
static POST: Operation = Operation::new(&API, Method::Post, "/things", "postThing");
static DELETE: Operation = Operation::new(&API, Method::Delete, "/things", "deleteThing");

#[tokio::test]
async fn post_and_put_without_a_body_send_a_content_length_of_zero() {
    for (operation, expected) in [
        (&POST, true),
        (&PUT, true),
        (&DELETE, false),
        (&OPEN, false),
    ] {
        let server = serve(move |request, _| {
            let length = request.contains("\r\ncontent-length: 0\r\n");
            assert_eq!(length, expected, "{request}");
            assert!(!request.contains("transfer-encoding"), "{request}");
            Action::Answer(json("200 OK", "[]"))
        })
        .await;
        call(&client(&server), operation).await.unwrap();
    }
}

#[tokio::test]
async fn the_content_length_of_a_head_response_is_not_limited() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 200000000\r\n\r\n";
    let server = always(Action::Answer(answer.to_owned())).await;
    let head = client(&server).call(&HEAD);
    let head = head.send::<(), (), Value>(RawResponse::empty, RawResponse::error_json);
    let response = head.await.unwrap();
    assert_eq!(response.raw_headers()["content-length"], "200000000");
}

#[tokio::test]
async fn a_call_cannot_set_headers_of_the_transport() {
    let server = always(Action::Answer(json("200 OK", "[]"))).await;
    for name in ["Content-Length", "transfer-encoding", "Host"] {
        let mut open = client(&server).call(&OPEN);
        open.header(name, "5");
        let open = open.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
        let error = problem(open.await);
        assert!(error.is_config() && error.attempts() == 0, "{error}");
    }
    // If the specification has this header, its true value is sent.
    static LENGTH: Parameter = Parameter::header("Content-Length");
    let mut open = client(&server).call(&OPEN);
    open.set(&LENGTH, &5);
    let open = open.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    open.await.unwrap();
}

/// Returns the output of a program that prints an error with all its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<_> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}

#[tokio::test]
async fn a_chain_of_causes_shows_each_cause_once() {
    // The port is closed.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let once = |builder: ClientBuilder| builder.retry(RetryPolicy::never()).build().unwrap();
    for client in [once(builder(&url)), once(builder(&url).token("oauth", "t"))] {
        let error = problem(call(&client, &LIST).await);
        let shown = chain(&error);
        assert_eq!(shown.matches("onnection refused").count(), 1, "{shown}");
        assert_eq!(shown.matches("error sending request").count(), 1, "{shown}");
    }
    for bytes in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n["] {
        let (error, _) = fault(Action::Close(bytes.into())).await;
        let shown = chain(&error);
        let texts: Vec<_> = shown.split(": ").collect();
        let mut different = texts.clone();
        different.sort_unstable();
        different.dedup();
        assert_eq!(different.len(), texts.len(), "{shown}");
    }
    let (error, _) = fault(Action::Answer(json("200 OK", "[1,"))).await;
    assert_eq!(chain(&error).matches("breaks off").count(), 1, "{error}");
}

#[tokio::test]
async fn a_connection_that_takes_too_long_is_a_timeout() {
    // A listener with a full queue does not respond.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    drop(listener);
    socket.bind(address).unwrap();
    let full = socket.listen(1).unwrap();
    let mut waiting = Vec::new();
    for _ in 0..4 {
        let connecting = tokio::net::TcpStream::connect(address);
        let soon = Duration::from_millis(50);
        waiting.push(tokio::time::timeout(soon, connecting).await);
    }
    let client = builder(&format!("http://{address}"))
        .token("oauth", "t")
        .connect_timeout(Duration::from_millis(50))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = problem(call(&client, &CREATE).await);
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
    drop((full, waiting));
}

#[tokio::test]
async fn a_response_can_have_many_headers() {
    let headers: String = (0..1000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let server = always(Action::Answer(http("200 OK", &headers, "[]"))).await;
    let response = call(&client(&server), &LIST).await.unwrap();
    assert_eq!(response.raw_headers().len(), 1001);
}

#[tokio::test]
async fn a_redirect_of_the_token_endpoint_is_reported_without_its_query() {
    let server =
        serve(|_, _| Action::Answer(http("302 Found", "location: /login?next=geheim\r\n", "")))
            .await;
    let error = problem(call(&client(&server), &LIST).await);
    let expected = format!("redirect to {}/login not followed", server.url);
    assert!(error.to_string().contains(&expected), "{error}");
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn text_is_decoded_in_the_charset_of_its_content_type() {
    static TEXT: Operation = Operation::new(&API, Method::Get, "/text", "text");
    for (content_type, bytes, expected) in [
        ("text/plain", &b"\xc3\xa9"[..], Some("é")),
        ("text/plain; charset=utf-8", b"\xc3\xa9", Some("é")),
        ("text/plain; charset=\"UTF8\"", b"\xc3\xa9", Some("é")),
        (
            "text/plain; charset=iso-8859-1",
            b"caf\xe9 \x80",
            Some("café €"),
        ),
        ("text/plain;Charset=Latin1", b"\xe9", Some("é")),
        (
            "text/csv; header=present; charset=windows-1252",
            b"\x93",
            Some("“"),
        ),
        ("text/plain; charset=us-ascii", b"a", Some("a")),
        ("text/plain; charset=iso-8859-15", b"\xa4", Some("€")),
        ("text/plain; charset=shift_jis", b"\x83\x65", Some("テ")),
        ("text/plain; charset=utf-16le", b"h\0i\0", Some("hi")),
        ("text/plain; charset=koi8-r", b"\xc1", Some("а")),
        ("text/plain", b"\xe9", None),
        ("text/plain; charset=utf-8", b"\xe9", None),
        ("text/plain; charset=klingon", b"\xe9", None),
    ] {
        let bytes = bytes.to_vec();
        let server = serve(move |_, _| {
            let length = bytes.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n"
            );
            Action::Close([head.as_bytes(), &bytes].concat())
        })
        .await;
        let text = client(&server).call(&TEXT);
        let text = text.send::<String, (), Value>(RawResponse::text, RawResponse::error_json);
        match (text.await, expected) {
            (Ok(text), Some(expected)) => assert_eq!(*text.body(), expected, "{content_type}"),
            (Err(error), None) => assert!(error.is_decode(), "{error}"),
            (result, _) => panic!("{content_type}: {result:?}"),
        }
    }
}
