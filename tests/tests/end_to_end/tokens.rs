//! Tokens that are slow, rejected, expired or missing.

use std::net::TcpListener;

use clientwright_runtime::TokenErrorKind;
use orange_sandbox::{ExpiresIn, Fault, Options};
use tokio::task::JoinSet;

use crate::bench::{Bench, EVER, SECOND, answered, hurry, tickets, token, until};
use crate::calls;
use crate::support::assert_refused;

#[tokio::test]
async fn many_calls_wait_for_one_slow_token() {
    let time = orange_sandbox::ManualClock::default();
    let bench = Bench::with(Options::new().rate_limits(false).clock(time.clone()));
    bench
        .sandbox
        .faults()
        .next(1, Fault::SlowToken(20 * SECOND));
    let mut tasks = JoinSet::new();
    for _ in 0..20 {
        let client = bench.ordering.clone();
        tasks.spawn(async move { client.get_status().await.map(drop) });
    }
    until(|| bench.sandbox.token_requests().len() == 1).await;
    assert_eq!(bench.sent(), 0);
    time.advance(20 * SECOND);
    while let Some(done) = tasks.join_next().await {
        done.unwrap().unwrap();
    }
    assert_eq!(
        (bench.sandbox.token_requests().len(), bench.sent()),
        (1, 20)
    );
}

#[tokio::test]
async fn a_token_after_the_deadline_of_the_call_is_a_timeout_and_nothing_is_sent() {
    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::SlowToken(EVER));
    let call = bench.ordering.get_status();
    let call = call.configure(|call| call.timeout(5 * SECOND));
    let call = tokio::spawn(async move { call.await });
    until(|| bench.sandbox.token_requests().len() == 1).await;
    bench.clock.advance(5 * SECOND);
    let error = call.await.unwrap().unwrap_err();
    assert!(error.is_timeout() && !error.is_auth(), "{error}");
    assert_eq!((error.attempts(), bench.sent()), (0, 0));
}

#[tokio::test]
async fn an_unavailable_token_endpoint_is_retried_and_not_an_auth_error() {
    let bench = Bench::new();
    bench.sandbox.faults().next(2, Fault::TokenDown);
    assert_eq!(hurry(&bench.clock, bench.post()).await.unwrap(), 200);
    assert_eq!((bench.sandbox.token_requests().len(), bench.sent()), (3, 1));

    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::TokenDown);
    let error = hurry(&bench.clock, bench.post()).await.unwrap_err();
    assert_eq!(token(&error), Some(TokenErrorKind::Unavailable));
    assert!(!error.is_auth() && error.status().is_none(), "{error}");
    assert_eq!((error.attempts(), bench.sent()), (0, 0));
    assert_eq!(
        error.to_string(),
        "POST /troubleTicket (createTroubleTicket): no access token: token endpoint unavailable (503)"
    );
}

#[tokio::test]
async fn an_unreachable_token_endpoint_is_reported_and_nothing_is_sent() {
    let bench = Bench::new();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/token", closed.local_addr().unwrap());
    drop(closed);
    let client = tickets(&bench.sandbox, &bench.clock)
        .configure(|settings| settings.token_url(&url))
        .build()
        .unwrap();
    let call = calls::tickets(&client, "getApiStatus");
    let error = hurry(&bench.clock, call).await.unwrap_err();
    assert_eq!(token(&error), Some(TokenErrorKind::Unreachable));
    assert!(!error.is_auth(), "{error}");
    assert_eq!((error.attempts(), bench.sent()), (0, 0));
    assert!(
        std::error::Error::source(&error)
            .unwrap()
            .source()
            .is_some()
    );
}

#[tokio::test]
async fn an_invalid_token_response_is_reported_and_nothing_is_sent() {
    let bench = Bench::new();
    bench.sandbox.faults().token().always(Fault::Garbage);
    let error = bench.get().await.unwrap_err();
    assert_eq!(token(&error), Some(TokenErrorKind::Malformed));
    // It is not an authentication error.
    assert!(!error.is_auth(), "{error}");
    assert_eq!((error.attempts(), bench.sent()), (0, 0));
}

#[tokio::test]
async fn an_invalid_secret_is_an_auth_error_with_the_message_of_the_endpoint() {
    let bench = Bench::new();
    let client = tickets(&bench.sandbox, &bench.clock)
        .client_credentials("demo-client", "wrong")
        .build()
        .unwrap();
    let error = client.get_api_status().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(
        error.to_string(),
        "GET /status (getApiStatus): no access token: client id or secret refused (401): \
         invalid_client: Invalid client credentials"
    );
    assert_eq!((error.attempts(), bench.sent()), (0, 0));
    assert_eq!(bench.sandbox.token_requests().len(), 1);
}

#[tokio::test]
async fn an_expired_token_is_refreshed_once_and_even_a_post_is_retried() {
    let bench = Bench::new();
    let before = bench.tickets_in_all().await;
    bench.sandbox.faults().next(1, Fault::ExpireTokens);
    assert_eq!(bench.post().await.unwrap(), 200);
    assert_eq!(bench.tickets_in_all().await, before + 1);
    let statuses: Vec<_> = bench.sandbox.requests().iter().map(answered).collect();
    assert_eq!(statuses, [200, 401, 200, 200]);
    assert_eq!(bench.sandbox.token_requests().len(), 2);
}

#[tokio::test]
async fn a_call_is_retried_only_once_if_every_token_is_expired() {
    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::ExpireTokens);
    let error = bench.get().await.unwrap_err();
    assert_refused(&error, 401, 42);
    assert!(error.is_auth());
    assert_eq!((error.attempts(), bench.sent()), (2, 2));
    assert_eq!(bench.sandbox.token_requests().len(), 2);
}

#[tokio::test]
async fn a_token_is_refreshed_early_if_expires_in_is_a_number_or_a_string() {
    for form in [ExpiresIn::Number, ExpiresIn::Text] {
        let time = orange_sandbox::ManualClock::default();
        let options = Options::new().clock(time.clone()).expires_in(form);
        let bench = Bench::with(options.token_lifetime(1000 * SECOND).rate_limits(false));
        let pass = |duration| {
            time.advance(duration);
            bench.clock.advance(duration);
        };
        bench.get().await.unwrap();
        pass(900 * SECOND);
        bench.get().await.unwrap();
        assert_eq!(bench.sandbox.token_requests().len(), 1);
        // Less than a minute before it expires.
        pass(50 * SECOND);
        bench.get().await.unwrap();
        assert_eq!(bench.sandbox.token_requests().len(), 2);
        let statuses: Vec<_> = bench.sandbox.requests().iter().map(answered).collect();
        assert_eq!(statuses, [200, 200, 200], "no 401 in between");
    }
}
