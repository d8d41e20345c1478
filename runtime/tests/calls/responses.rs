//! Responses: bodies, headers, errors, and no secrets.

use crate::support;

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    BodyError, DateTime, ErrorKind, FromHeaders, HeaderError, Headers, RawResponse,
    TransportErrorKind, Value,
};
use support::*;

async fn error_of(answer: MockAnswer) -> clientwright_runtime::Error {
    let bench = bench();
    let client = bench.builder().max_response_bytes(1000).build().unwrap();
    bench.mock.always("createThing", answer);
    problem(bench.run(call(&client, &CREATE)).await)
}

#[tokio::test]
async fn an_error_reports_code_message_and_request_id() {
    let error = error_of(
        MockAnswer::json(
            404,
            r#"{"code":60,"message":"Resource not found","description":"no thing 7"}"#,
        )
        .header("x-request-id", "r-1"),
    )
    .await;
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): 404 Not Found: 60 Resource not found: no thing 7 (request id r-1)"
    );
    assert!(error.is_not_found() && error.is_client_error() && !error.is_server_error());
    assert_eq!(error.code(), Some("60"));
    assert_eq!(error.meaning(), Some("Resource not found"));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.operation(), "createThing");
    let body = error.body().and_then(|body| body.get("description"));
    assert_eq!(body.and_then(Value::as_str), Some("no thing 7"));
    assert!(error.raw_body().starts_with(b"{\"code\":60"));
}

#[tokio::test]
async fn an_error_with_an_unexpected_body_keeps_status_headers_and_bytes() {
    let error = error_of(
        MockAnswer::new(500)
            .header("content-type", "text/html")
            .body("<h1>Oops</h1>"),
    )
    .await;
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): 500 Internal Server Error"
    );
    assert!(error.body().is_none() && error.is_server_error());
    assert_eq!(error.raw_body(), b"<h1>Oops</h1>");
    assert!(error.headers().unwrap().contains_key("content-type"));
}

#[tokio::test]
async fn text_from_the_server_is_escaped_and_truncated() {
    let error = error_of(MockAnswer::json(
        400,
        format!(
            r#"{{"message":"a\nb\u001b[31m\u202e","description":"{}"}}"#,
            "x".repeat(900)
        ),
    ))
    .await;
    let text = error.to_string();
    assert!(text.contains(r"a\nb\u{1b}[31m\u{202e}: xxx"), "{text}");
    assert!(text.len() < 700 && text.ends_with('…'));
}

#[tokio::test]
async fn invalid_response_bodies_are_distinguished() {
    let decode = async |answer| match error_of(answer).await {
        error if error.is_decode() => match error.kind() {
            ErrorKind::Decode(body) => (body.clone(), error.to_string()),
            other => panic!("{other:?}"),
        },
        error => panic!("{error}"),
    };
    let (kind, _) = decode(MockAnswer::json(200, "")).await;
    assert_eq!(kind, BodyError::Empty);
    let (kind, text) = decode(
        MockAnswer::new(200)
            .header("content-type", "Text/HTML; charset=utf-8")
            .body("<p>"),
    )
    .await;
    assert_eq!(kind, BodyError::Html);
    assert_eq!(
        text,
        "POST /things (createThing): 200 OK: the body is HTML, not JSON"
    );
    let (kind, _) = decode(MockAnswer::json(200, " <!DOCTYPE html><title>Login")).await;
    assert_eq!(kind, BodyError::Html);
    let (kind, text) = decode(
        MockAnswer::new(200)
            .header("content-type", "Application/XML")
            .body("<p/>"),
    )
    .await;
    assert!(matches!(kind, BodyError::ContentType { .. }));
    assert!(text.ends_with("the body is application/xml, not JSON"));
    let packed = MockAnswer::json(200, "x").header("content-encoding", "deflate");
    let (kind, text) = decode(packed).await;
    assert_eq!(kind, BodyError::Encoding("deflate".to_owned()));
    assert!(text.ends_with("the body is compressed (deflate) unasked"));
    for cut in [
        "[",
        "{",
        "{\"a",
        "{\"a\"",
        "[1,",
        "[1",
        "[\"a\\u00",
        "[tr",
        "[-",
        "[1.",
    ] {
        let (kind, _) = decode(MockAnswer::json(200, cut)).await;
        assert!(matches!(kind, BodyError::Truncated(_)), "{cut}: {kind:?}");
    }
    for wrong in ["[}", "[1 2]", "[trueish]", "[\"\u{1}\"", "[-]", "nul]"] {
        let (kind, _) = decode(MockAnswer::json(200, wrong)).await;
        assert!(matches!(kind, BodyError::Syntax(_)), "{wrong}: {kind:?}");
    }
    let (kind, text) = decode(MockAnswer::json(200, "{\"a\":")).await;
    assert!(matches!(kind, BodyError::Truncated(_)));
    assert!(
        text.ends_with("not JSON: expected a value, found the end at line 1, column 6"),
        "{text}"
    );
    let (kind, _) = decode(MockAnswer::new(200).body(vec![b'"', 0xFF, b'"'])).await;
    assert!(matches!(kind, BodyError::Syntax(_)));
}

#[tokio::test]
async fn json_with_another_content_type_is_read() {
    let bench = bench();
    bench.mock.always(
        "open",
        MockAnswer::new(200)
            .header("content-type", "text/plain")
            .body("[1]"),
    );
    let answer = bench.run(call(&bench.client(), &OPEN)).await.unwrap();
    assert_eq!(answer.body().to_string(), "[1]");
}

#[tokio::test]
async fn a_mismatch_carries_path_bytes_and_status() {
    let bench = bench();
    bench
        .mock
        .always("open", MockAnswer::json(200, r#"[{"id":null}]"#));
    let client = bench.client();
    type Rows = Vec<std::collections::BTreeMap<String, String>>;
    let sent = client
        .call(&OPEN)
        .send::<Rows, (), Value>(RawResponse::json, RawResponse::error_json);
    let error = bench.run(sent).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things (open): 200 OK: the body: [0].id: expected string, found null"
    );
    assert_eq!(error.mismatch().unwrap().path(), "[0].id");
    assert_eq!(error.body_excerpt(), r#"[{"id":null}]"#);
    assert_eq!(error.raw_body(), br#"[{"id":null}]"#);
}

#[tokio::test]
async fn an_oversized_body_is_rejected_with_or_without_content_length() {
    for answer in [
        MockAnswer::json(200, "[").header("content-length", "1001"),
        MockAnswer::json(200, "x".repeat(999)).body("yy"),
    ] {
        let error = error_of(answer).await;
        assert!(matches!(
            error.kind(),
            ErrorKind::TooLarge { limit: 1000, .. }
        ));
        assert!(error.is_decode());
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.headers().unwrap()["content-type"], "application/json");
        assert!(error.raw_body().is_empty() || error.raw_body().starts_with(b"xxx"));
        assert!(error.raw_body().len() <= 4096 && error.body_excerpt().len() <= 203);
    }
}

#[tokio::test]
async fn an_interrupted_response_keeps_the_received_bytes() {
    let half = MockAnswer::json(200, "[1,\u{7}").body("2,").broken();
    let error = error_of(half.header("x-request-id", "r-1")).await;
    assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error:?}");
    assert!(error.is_decode() && !error.is_connect());
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.raw_body(), b"[1,\x072,");
    assert_eq!(error.body_excerpt(), "[1,\\u{7}2,");
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): 200 OK: the response ended early: connection reset \
         (request id r-1)"
    );
}

#[tokio::test]
async fn redirects_are_reported_without_query_and_not_followed() {
    let error = error_of(MockAnswer::new(302).header(
        "location",
        "https://u:geheim@evil.example/login?token=geheim#x",
    ))
    .await;
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): 302 Found: redirect to https://evil.example/login not followed"
    );
    assert!(!format!("{error:?}").contains("geheim"));
    let error = error_of(MockAnswer::new(304)).await;
    assert!(matches!(error.kind(), ErrorKind::Status));
}

#[tokio::test]
async fn an_undocumented_status_is_a_separate_error() {
    let bench = bench();
    bench.mock.always("open", MockAnswer::new(204));
    let client = bench.client();
    let sent = client
        .call(&OPEN)
        .send::<Value, (), Value>(RawResponse::undocumented, RawResponse::no_error_body);
    let error = bench.run(sent).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Decode(BodyError::Undocumented(204))
    ));
}

#[derive(Debug, PartialEq)]
struct Typed {
    total: i64,
    tags: Option<Vec<String>>,
    numbers: Option<Vec<i32>>,
    modified: Option<DateTime>,
    zip: Option<String>,
    bad: Option<i64>,
    flag: Option<bool>,
}

impl FromHeaders for Typed {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            total: headers.required("X_Total-Count")?,
            tags: headers.optional("X-Tags"),
            numbers: headers.optional("X-Numbers"),
            modified: headers.optional("Last-Modified"),
            zip: headers.optional("X-Zip"),
            bad: headers.optional("X-Bad"),
            flag: headers.optional("X-Flag"),
        })
    }
}

#[tokio::test]
async fn headers_are_typed() {
    let bench = bench();
    bench.mock.answer(
        "open",
        MockAnswer::json(200, "[]")
            .header("x_total-count", " 0042 ")
            .header("x_total-count-x", "1"),
    );
    bench.mock.answer(
        "open",
        MockAnswer::json(200, "[]")
            .header("x_total-count", "42")
            .header("x-tags", "a, b")
            .header("x-tags", "c")
            .header("x-numbers", "1,2")
            .header("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT")
            .header("x-zip", "00123")
            .header("x-bad", "many")
            .header("x-flag", "true"),
    );
    bench.mock.answer("open", MockAnswer::json(200, "[]"));
    let client = bench.client();
    let send = || {
        client
            .call(&OPEN)
            .send::<Value, Typed, Value>(RawResponse::json, RawResponse::error_json)
    };
    let malformed = bench.run(send()).await.unwrap_err();
    assert!(
        malformed
            .to_string()
            .ends_with("200 OK: header X_Total-Count is malformed")
    );
    let answer = bench.run(send()).await.unwrap();
    assert_eq!(
        answer.headers(),
        &Typed {
            total: 42,
            tags: Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]),
            numbers: Some(vec![1, 2]),
            modified: "1994-11-06T08:49:37Z".parse().ok(),
            zip: Some("00123".to_owned()),
            bad: None,
            flag: Some(true),
        }
    );
    let missing = bench.run(send()).await.unwrap_err();
    assert!(matches!(missing.kind(), ErrorKind::Header(error) if error.is_missing()));
}

#[tokio::test]
async fn transport_errors_are_distinguished() {
    let error = error_of(MockAnswer::failure(TransportErrorKind::Interrupted)).await;
    assert!(!error.is_connect());
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): connection reset"
    );
    let error = error_of(MockAnswer::failure(TransportErrorKind::Connect)).await;
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 4);
}

#[tokio::test]
async fn an_empty_response_is_none_if_the_body_is_optional() {
    let bench = bench();
    let client = bench.client();
    for body in ["", "\r\n", "[]"] {
        bench.mock.answer("open", MockAnswer::json(202, body));
        let sent = client
            .call(&OPEN)
            .send::<Option<Value>, (), Value>(RawResponse::optional_json, RawResponse::error_json);
        let answer = bench.run(sent).await.unwrap();
        assert_eq!(answer.body().is_some(), body == "[]", "{body:?}");
    }
}

#[test]
fn everything_can_be_sent_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<clientwright_runtime::Client>();
    shared::<clientwright_runtime::codegen::v1::Call>();
    shared::<clientwright_runtime::Error<Value>>();
    shared::<clientwright_runtime::Response<Value>>();
    sent::<clientwright_runtime::ResponseFuture<Value>>();
    sent::<clientwright_runtime::Pages<Value>>();
    sent::<clientwright_runtime::Items<Value, Value>>();
}
