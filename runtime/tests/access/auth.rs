//! Credentials: which are sent, and how tokens are obtained, stored and replaced.

use crate::support;

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::testing::{FixedRandomness, MockAnswer};
use support::*;

use crate::access::token;

const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;

#[tokio::test]
async fn token_requests_follow_rfc_6749() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let client = bench.builder().scope("a").scope("b").build().unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    let request = &bench.mock.token_requests()[0];
    assert_eq!(request.url, "https://eu.example.com/oauth/token");
    assert_eq!(request.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.text(),
        Some("grant_type=client_credentials&scope=a%20b")
    );
    let call = &bench.mock.calls("listThings")[0];
    assert_eq!(call.header("authorization"), Some("Bearer token-1"));
    assert_eq!(
        call.header("user-agent").unwrap().split(' ').next(),
        Some("things/0.1.0")
    );
}

#[tokio::test]
async fn two_hundred_tasks_cause_one_token_request() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench
        .mock
        .answer_token(token("shared", "3600").after(Duration::from_secs(2)));
    let client = bench.client();
    let calls = (0..200).map(|_| call(&client.clone(), &LIST)).collect();
    for result in bench.run(all(calls)).await {
        result.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 1);
    assert_eq!(bench.mock.calls("listThings").len(), 200);
}

#[tokio::test]
async fn the_token_request_survives_the_caller_that_started_it() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench
        .mock
        .answer_token(token("shared", "3600").after(Duration::from_secs(2)));
    let client = bench.client();
    let leader = tokio::spawn(call(&client, &LIST));
    tokio::task::yield_now().await;
    let follower = tokio::spawn(call(&client, &LIST));
    tokio::task::yield_now().await;
    leader.abort();
    assert!(leader.await.unwrap_err().is_cancelled());
    bench.run(follower).await.unwrap().unwrap();
    assert_eq!(bench.mock.token_requests().len(), 1);
    assert_eq!(bench.mock.calls("listThings").len(), 1);
}

#[tokio::test]
async fn a_token_is_refreshed_before_it_expires_with_a_lifetime_as_number_or_string() {
    for expires_in in ["600", "\"600\"", "600.0"] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        bench.mock.answer_token(token("first", expires_in));
        bench.mock.answer_token(token("second", expires_in));
        let client = bench.client();
        bench.run(call(&client, &LIST)).await.unwrap();
        bench.clock.advance(Duration::from_secs(539));
        bench.run(call(&client, &LIST)).await.unwrap();
        assert_eq!(bench.mock.token_requests().len(), 1);
        bench.clock.advance(Duration::from_secs(1));
        bench.run(call(&client, &LIST)).await.unwrap();
        let last = bench.mock.requests().pop().unwrap();
        assert_eq!(last.header("authorization"), Some("Bearer second"));
    }
}

#[tokio::test]
async fn a_token_is_refreshed_in_the_last_fifth_of_a_short_lifetime_with_random_jitter() {
    for (expires_in, randomness, kept) in [("100", 0, 79), ("600", u64::MAX, 524)] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        bench.mock.always_token(token("t", expires_in));
        let client = bench
            .builder()
            .randomness(Arc::new(FixedRandomness::new(randomness)))
            .build()
            .unwrap();
        bench.run(call(&client, &LIST)).await.unwrap();
        bench.clock.advance(Duration::from_secs(kept));
        bench.run(call(&client, &LIST)).await.unwrap();
        assert_eq!(bench.mock.token_requests().len(), 1, "{expires_in}");
        bench.clock.advance(Duration::from_secs(2));
        bench.run(call(&client, &LIST)).await.unwrap();
        assert_eq!(bench.mock.token_requests().len(), 2, "{expires_in}");
    }
}

#[tokio::test]
async fn a_failed_early_refresh_leaves_the_old_token_in_use() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(token("first", "600"));
    bench.mock.always_token(MockAnswer::new(503));
    let client = bench.client();
    bench.run(call(&client, &LIST)).await.unwrap();
    bench.clock.advance(Duration::from_secs(550));
    for _ in 0..5 {
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer first"));
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn an_expired_token_is_replaced_once_even_for_a_post() {
    let bench = bench();
    bench
        .mock
        .answer("createThing", MockAnswer::json(401, EXPIRED));
    bench.mock.answer("createThing", ok());
    let client = bench.client();
    let answer = bench.run(call(&client, &CREATE)).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_eq!(bench.mock.token_requests().len(), 2);
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer token-2"));

    bench
        .mock
        .always("createThing", MockAnswer::json(401, EXPIRED));
    let error = problem(bench.run(call(&client, &CREATE)).await);
    assert!(error.is_auth());
    assert_eq!((error.attempts(), error.code()), (2, Some("42")));
}

/// The response of a resource server that does not accept the token, or no longer does.
fn invalid_token() -> MockAnswer {
    let challenge = r#"Bearer realm="x, y", error="invalid_token", error_description="revoked""#;
    MockAnswer::new(401).header("www-authenticate", challenge)
}

#[tokio::test]
async fn a_token_rejected_with_invalid_token_is_replaced_once() {
    let bench = bench();
    bench.mock.answer("createThing", invalid_token());
    bench.mock.always("createThing", ok());
    let response = bench.run(call(&bench.client(), &CREATE)).await.unwrap();
    assert_eq!(response.attempts(), 2);
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer token-2"));
}

#[tokio::test]
async fn a_server_that_rejects_every_token_causes_few_token_requests() {
    let bench = bench();
    bench.mock.always("listThings", invalid_token());
    let client = bench.client();
    for _ in 0..20 {
        let error = problem(bench.run(call(&client, &LIST)).await);
        assert!(error.is_auth());
    }
    assert_eq!(bench.mock.token_requests().len(), 4);
    // It is retried later, and if this succeeds, the client works as before.
    bench.clock.advance(Duration::from_secs(11));
    bench.mock.answer("listThings", invalid_token());
    bench.mock.always("listThings", ok());
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 5);
    bench.mock.answer("listThings", invalid_token());
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 6);
    // The last accepted token is not counted among the rejected ones.
    bench.mock.always("listThings", invalid_token());
    for _ in 0..20 {
        problem(bench.run(call(&client, &LIST)).await);
    }
    assert_eq!(bench.mock.token_requests().len(), 9);
}

#[tokio::test]
async fn a_token_set_by_the_program_is_not_replaced() {
    let bench = bench();
    bench.mock.always("listThings", invalid_token());
    let client = bench.bare().token("oauth", "given").build().unwrap();
    let error = problem(bench.run(call(&client, &LIST)).await);
    assert_eq!(
        (error.attempts(), bench.mock.token_requests().len()),
        (1, 0)
    );
}

#[tokio::test]
async fn a_call_after_forget_token_requests_a_new_token() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let client = bench.client();
    bench.run(call(&client, &LIST)).await.unwrap();
    client.clone().forget_token();
    bench.run(call(&client, &LIST)).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer token-2"));
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn a_forgotten_token_is_not_restored_by_a_token_request_in_flight() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench
        .mock
        .answer_token(token("old", "3600").after(Duration::from_secs(2)));
    bench.mock.answer_token(token("new", "3600"));
    let client = bench.client();
    let first = tokio::spawn(call(&client, &LIST));
    tokio::task::yield_now().await;
    client.forget_token();
    bench.run(first).await.unwrap().unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer new"));
}

#[tokio::test]
async fn other_401_responses_are_not_retried() {
    let bench = bench();
    bench.mock.always(
        "listThings",
        MockAnswer::json(401, r#"{"code":40,"message":"m"}"#),
    );
    let error = problem(bench.run(call(&bench.client(), &LIST)).await);
    assert!(error.is_auth());
    assert_eq!(error.attempts(), 1);
    assert_eq!(bench.mock.token_requests().len(), 1);
}

#[tokio::test]
async fn a_token_revoked_during_concurrent_calls_is_replaced_once() {
    let bench = bench();
    let client = bench.client();
    bench.mock.answer("listThings", ok());
    bench.run(call(&client, &LIST)).await.unwrap();
    for _ in 0..50 {
        let expired = MockAnswer::json(401, EXPIRED).after(Duration::from_secs(1));
        bench.mock.answer("listThings", expired);
    }
    bench.mock.always("listThings", ok());
    let calls = (0..50).map(|_| call(&client, &LIST)).collect();
    for result in bench.run(all(calls)).await {
        result.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn both_credentials_are_sent_if_both_are_required() {
    let bench = bench();
    bench.mock.always("both", ok());
    let client = bench.builder().api_key("key", "k-1").build().unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    let call = &bench.mock.calls("both")[0];
    assert_eq!(call.header("authorization"), Some("Bearer token-1"));
    assert_eq!(call.header("x-api-key"), Some("k-1"));
}

#[tokio::test]
async fn the_first_alternative_with_all_credentials_is_sent() {
    let bench = bench();
    bench.mock.always("either", ok());
    let client = bench
        .bare()
        .api_key("query", "a&b")
        .api_key("cookie", "c;d")
        .build()
        .unwrap();
    bench.run(call(&client, &EITHER)).await.unwrap();
    let client = bench
        .bare()
        .api_key("query", "q")
        .basic("basic", "u", "p")
        .build()
        .unwrap();
    bench.run(call(&client, &EITHER)).await.unwrap();
    let calls = bench.mock.calls("either");
    assert_eq!(calls[0].query(), Some("api%20key=a%26b"));
    assert_eq!(calls[0].header("cookie"), Some("session=c%3Bd"));
    assert_eq!(calls[1].query(), None);
    assert_eq!(calls[1].header("authorization"), Some("Basic dTpw"));
}

#[tokio::test]
async fn only_credentials_that_the_operation_accepts_are_sent() {
    let bench = bench();
    bench.mock.always("open", ok());
    bench.mock.always("optional", ok());
    let client = bench.builder().api_key("key", "k").build().unwrap();
    bench.run(call(&client, &OPEN)).await.unwrap();
    bench.run(call(&client, &OPTIONAL)).await.unwrap();
    assert!(bench.mock.token_requests().is_empty());
    for request in bench.mock.requests() {
        assert_eq!(request.header("authorization"), None);
        assert_eq!(request.header("x-api-key"), None);
    }
    let client = bench.bare().token("bearer", "t").build().unwrap();
    bench.run(call(&client, &OPTIONAL)).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer t"));
}

#[tokio::test]
async fn missing_credentials_are_reported_before_anything_is_sent() {
    let bench = bench();
    let client = bench.builder().build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert!(error.is_auth() && error.is_config());
    assert_eq!(
        error.to_string(),
        "GET /things (both): missing credentials: key (API key, set with `api_key`)"
    );
    let error = problem(bench.run(call(&client, &EITHER)).await);
    assert!(error.to_string().contains(
        "basic (user and password, set with `basic`), or query (API key, set with `api_key`) and cookie"
    ), "{error}");
    assert!(bench.mock.requests().is_empty());
}

#[tokio::test]
async fn a_token_request_without_waiting_callers_is_cancelled() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(MockAnswer::never());
    let client = bench.client();
    let gone = tokio::spawn(call(&client, &LIST));
    tokio::task::yield_now().await;
    gone.abort();
    assert!(gone.await.unwrap_err().is_cancelled());
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 2);
}

#[tokio::test]
async fn a_slow_early_refresh_delays_only_one_caller() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(token("first", "600"));
    bench
        .mock
        .answer_token(token("second", "600").after(Duration::from_secs(20)));
    let client = bench.client();
    bench.run(call(&client, &LIST)).await.unwrap();
    bench.clock.advance(Duration::from_secs(560));
    let calls = (0..10).map(|_| call(&client, &LIST)).collect();
    for result in bench.run(all(calls)).await {
        result.unwrap();
    }
    let sent = bench.mock.calls("listThings");
    let second = |call: &&clientwright_runtime::testing::Recorded| {
        call.header("authorization") == Some("Bearer second")
    };
    assert_eq!(sent.iter().filter(second).count(), 1);
    assert_eq!(bench.mock.token_requests().len(), 2);
}
