//! Responses of the token endpoint, and their effects.

use crate::support;

use std::time::Duration;

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Clock as _, ErrorKind, TokenErrorKind, TransportErrorKind};
use support::*;

use crate::access::token;

#[tokio::test]
async fn a_rejected_secret_is_a_typed_error_that_is_remembered_briefly() {
    let bench = bench();
    bench.mock.always_token(MockAnswer::json(
        401,
        r#"{"error":"invalid_client","error_description":"no such client"}"#,
    ));
    let client = bench.client();
    for _ in 0..20 {
        let error = problem(bench.run(call(&client, &LIST)).await);
        assert!(error.is_auth());
        let ErrorKind::Token(token) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(token.kind(), TokenErrorKind::InvalidClient);
        assert_eq!(token.error(), Some("invalid_client"));
        assert_eq!(token.description(), Some("no such client"));
        assert_eq!(token.status().map(|status| status.as_u16()), Some(401));
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(bench.mock.token_requests().len(), 1);
    bench.clock.advance(Duration::from_secs(11));
    problem(bench.run(call(&client, &LIST)).await);
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn token_errors_are_distinguished() {
    let cases = [
        (
            MockAnswer::json(401, r#"{"error":"invalid_client"}"#),
            TokenErrorKind::InvalidClient,
        ),
        (MockAnswer::new(401), TokenErrorKind::InvalidClient),
        (
            MockAnswer::json(
                400,
                r#"{"error":"invalid_request","error_description":"Missing grant_type in body"}"#,
            ),
            TokenErrorKind::InvalidRequest,
        ),
        (
            MockAnswer::json(415, r#"{"error":"invalid_request"}"#),
            TokenErrorKind::InvalidRequest,
        ),
        (
            MockAnswer::json(400, r#"{"error":"invalid_scope"}"#),
            TokenErrorKind::InvalidScope,
        ),
        (
            MockAnswer::json(403, r#"{"error":"unauthorized_client"}"#),
            TokenErrorKind::UnauthorizedClient,
        ),
        (
            MockAnswer::json(400, r#"{"error":"slow_down"}"#),
            TokenErrorKind::Throttled,
        ),
        (
            MockAnswer::json(401, r#"{"error":"strange"}"#),
            TokenErrorKind::InvalidClient,
        ),
        (MockAnswer::new(406), TokenErrorKind::Refused),
        (MockAnswer::new(429), TokenErrorKind::Throttled),
        (MockAnswer::new(500), TokenErrorKind::Unavailable),
        (MockAnswer::json(200, "{}"), TokenErrorKind::Malformed),
        (MockAnswer::json(200, "<html>"), TokenErrorKind::Malformed),
        (
            MockAnswer::json(200, r#"{"access_token":"a\nb"}"#),
            TokenErrorKind::Malformed,
        ),
        (
            MockAnswer::failure(TransportErrorKind::Connect),
            TokenErrorKind::Unreachable,
        ),
        (MockAnswer::never(), TokenErrorKind::Timeout),
    ];
    for (answer, kind) in cases {
        let bench = bench();
        bench.mock.always_token(answer);
        let client = bench
            .builder()
            .retry(clientwright_runtime::RetryPolicy::never())
            .build()
            .unwrap();
        let error = problem(bench.run(call(&client, &LIST)).await);
        let ErrorKind::Token(token) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(token.kind(), kind, "{error}");
    }
}

#[tokio::test]
async fn a_call_waits_for_a_token_endpoint_that_recovers() {
    let bench = bench();
    bench.mock.always("createThing", ok());
    bench
        .mock
        .answer_token(MockAnswer::failure(TransportErrorKind::Connect));
    bench.mock.answer_token(MockAnswer::new(503));
    let client = bench.client();
    let answer = bench.run(call(&client, &CREATE)).await.unwrap();
    assert_eq!(answer.attempts(), 1);
    assert_eq!(bench.mock.token_requests().len(), 3);
}

#[tokio::test]
async fn retry_after_of_the_token_endpoint_is_observed() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench
        .mock
        .answer_token(MockAnswer::new(429).header("retry-after", "40"));
    let client = bench.client();
    bench.run(call(&client, &LIST)).await.unwrap();
    let requests = bench.mock.token_requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].at, Duration::from_secs(40));
}

#[tokio::test]
async fn a_minute_without_a_token_endpoint_causes_few_token_requests() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench
        .mock
        .always_token(MockAnswer::failure(TransportErrorKind::Connect));
    let client = bench.client();
    for _ in 0..600 {
        problem(bench.run(call(&client, &LIST)).await);
        if bench.clock.now() > Duration::from_secs(60) {
            break;
        }
        bench.clock.advance(Duration::from_millis(100));
    }
    assert!(bench.mock.token_requests().len() <= 10);
    bench.mock.always_token(token("again", "600"));
    bench.clock.advance(Duration::from_secs(40));
    bench.run(call(&client, &LIST)).await.unwrap();
}

#[tokio::test]
async fn one_stray_response_of_the_token_endpoint_does_not_affect_the_next_call() {
    for stray in [
        MockAnswer::new(400),
        MockAnswer::json(400, r#"{"error":"invalid_request"}"#),
        MockAnswer::json(400, r#"{"error":"invalid_scope"}"#),
        MockAnswer::new(404),
        MockAnswer::json(200, "<html>maintenance</html>"),
    ] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        bench.mock.answer_token(stray.clone());
        let client = bench.client();
        // The call that receives it may fail or retry, but the next one has a token.
        let _ = bench.run(call(&client, &LIST)).await;
        bench.run(call(&client, &LIST)).await.unwrap();
        assert!(bench.clock.now() < Duration::from_secs(1), "{stray:?}");
    }
}

#[tokio::test]
async fn a_400_without_a_body_from_the_token_endpoint_is_retried() {
    let bench = bench();
    bench.mock.always("createThing", ok());
    bench.mock.answer_token(MockAnswer::new(400));
    let client = bench.client();
    bench.run(call(&client, &CREATE)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn a_token_endpoint_that_always_rejects_receives_few_requests() {
    for answer in [
        MockAnswer::json(400, r#"{"error":"invalid_scope"}"#),
        MockAnswer::new(404),
        MockAnswer::json(200, "{}"),
    ] {
        let bench = bench();
        bench.mock.always_token(answer);
        let client = bench.client();
        for _ in 0..600 {
            problem(bench.run(call(&client, &LIST)).await);
            bench.clock.advance(Duration::from_millis(100));
        }
        let asked = bench.mock.token_requests().len();
        assert!(asked <= 12, "{asked} token requests in a minute");
    }
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    for (body, kind) in [
        (
            r#"{"error":"invalid_client","error_description":"no"}"#,
            TokenErrorKind::InvalidClient,
        ),
        (r#"{"error":"server_error"}"#, TokenErrorKind::Unavailable),
        (r#"{"error":"strange"}"#, TokenErrorKind::Refused),
        (r#"{"error":null}"#, TokenErrorKind::Malformed),
        ("[]", TokenErrorKind::Malformed),
    ] {
        let bench = bench();
        bench.mock.always_token(MockAnswer::json(200, body));
        let error = problem(bench.run(call(&bench.client(), &LIST)).await);
        let ErrorKind::Token(token) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(token.kind(), kind, "{body}");
        assert_eq!(token.status().map(|status| status.as_u16()), Some(200));
    }
}

#[tokio::test]
async fn only_bearer_tokens_are_used_as_bearer_tokens() {
    for (token_type, used) in [
        (r#""Bearer""#, true),
        (r#""bearer""#, true),
        (r#""BearerToken""#, true),
        (r#""""#, true),
        ("null", true),
        (r#""mac""#, false),
        (r#""DPoP""#, false),
        (r#""N_A""#, false),
        ("7", false),
        (r#"["Bearer"]"#, false),
    ] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        let body = format!(r#"{{"access_token":"t","token_type":{token_type}}}"#);
        bench.mock.always_token(MockAnswer::json(200, body));
        let result = bench.run(call(&bench.client(), &LIST)).await;
        assert_eq!(result.is_ok(), used, "{token_type}");
        if let Err(error) = result {
            let ErrorKind::Token(token) = error.kind() else {
                panic!("{error:?}")
            };
            assert_eq!(token.kind(), TokenErrorKind::UnsupportedTokenType);
            assert!(bench.mock.calls("listThings").is_empty());
        }
    }
}

#[tokio::test]
async fn a_token_with_any_lifetime_is_neither_kept_forever_nor_requested_for_each_call() {
    for (expires_in, requests_a_day) in [
        ("0", 10_000),
        ("-5", 10_000),
        ("\"-1\"", 10_000),
        ("null", 30),
        ("\"soon\"", 30),
        ("\"NaN\"", 30),
        ("1e300", 1),
        ("99999999999999999999", 1),
        ("\"inf\"", 1),
    ] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        bench.mock.always_token(token("t", expires_in));
        let client = bench.client();
        // Calls in quick succession share it.
        for _ in 0..100 {
            bench.run(call(&client, &LIST)).await.unwrap();
        }
        assert_eq!(bench.mock.token_requests().len(), 1, "{expires_in}");
        for _ in 0..86_400 / 300 {
            bench.clock.advance(Duration::from_secs(300));
            bench.run(call(&client, &LIST)).await.unwrap();
        }
        let asked = bench.mock.token_requests().len();
        assert!(asked <= requests_a_day, "{expires_in}: {asked}");
        assert!(requests_a_day == 1 || asked >= 20, "{expires_in}: {asked}");
    }
}
