//! The token endpoint, tokens and the API key.

use std::time::Duration;

use orange_sandbox::{Credentials, ExpiresIn, ManualClock, Options, Sandbox};

use super::support::{Caller, Reply, http, start, token, token_request, unlimited};

/// The status, and the error according to RFC 6749.
fn refusal(reply: &Reply) -> (u16, String) {
    let body = reply.json();
    assert!(body["error_description"].is_string());
    (reply.status, body["error"].as_str().unwrap().to_owned())
}

fn order_url(sandbox: &Sandbox) -> String {
    format!("{}/interventionOrder/00123456", sandbox.erdv_url())
}

#[test]
fn calls_with_a_valid_token_succeed() {
    let sandbox = start(unlimited());
    let reply = Caller::of(&sandbox).get(order_url(&sandbox));
    assert_eq!(reply.status, 200);
}

#[test]
fn the_token_response_has_surrounding_whitespace_and_a_lifetime_in_seconds() {
    let sandbox = start(unlimited().token_lifetime(Duration::from_secs(90)));
    let reply = Reply::of(token_request(&sandbox));
    assert!(reply.body.starts_with('\n') && reply.body.ends_with('\n'));
    assert_eq!(reply.json()["token_type"], "Bearer");
    assert_eq!(reply.json()["expires_in"], 90);
    assert_eq!(reply.header("cache-control"), "no-store");
}

#[test]
fn the_token_lifetime_can_be_a_string() {
    let sandbox = start(unlimited().expires_in(ExpiresIn::Text));
    let reply = Reply::of(token_request(&sandbox));
    assert_eq!(reply.json()["expires_in"], "3600");
}

#[test]
fn wrong_client_credentials_are_rejected_with_a_challenge() {
    let sandbox = start(unlimited());
    let request = token_request(&sandbox);
    let client = http();
    let form = |request: reqwest::blocking::RequestBuilder| {
        Reply::of(
            request
                .header("accept", "application/json")
                .header("content-type", "application/x-www-form-urlencoded")
                .body("grant_type=client_credentials"),
        )
    };
    let replies = [
        form(client.post(sandbox.token_url())),
        form(
            client
                .post(sandbox.token_url())
                .basic_auth("demo-client", Some("x")),
        ),
        form(client.post(sandbox.token_url()).bearer_auth("x")),
        form(
            client
                .post(sandbox.token_url())
                .header("authorization", "Basic \u{e9}%"),
        ),
    ];
    for reply in replies {
        assert_eq!(refusal(&reply), (401, "invalid_client".to_owned()));
        assert!(reply.header("www-authenticate").starts_with("Basic realm="));
    }
    assert_eq!(Reply::of(request).status, 200);
}

#[test]
fn a_token_request_must_be_complete() {
    let sandbox = start(unlimited());
    let body = |body: &'static str| Reply::of(token_request(&sandbox).body(body));
    assert_eq!(refusal(&body("")), (400, "invalid_request".to_owned()));
    assert_eq!(
        refusal(&body("scope=x")),
        (400, "invalid_request".to_owned())
    );
    assert_eq!(
        refusal(&body("grant_type=password")),
        (400, "unsupported_grant_type".to_owned())
    );

    let credentials = sandbox.credentials();
    let bare = || {
        http()
            .post(sandbox.token_url())
            .basic_auth(&credentials.client_id, Some(&credentials.client_secret))
            .body("grant_type=client_credentials")
    };
    let no_accept = bare().header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(Reply::of(no_accept).status, 406);
    let json = bare()
        .header("accept", "application/json")
        .header("content-type", "application/json");
    assert_eq!(
        refusal(&Reply::of(json)),
        (415, "invalid_request".to_owned())
    );
    let get = Reply::of(http().get(sandbox.token_url()));
    assert_eq!((get.status, get.header("allow")), (405, "POST"));
}

#[test]
fn more_than_fifty_token_requests_per_minute_are_rejected() {
    let clock = ManualClock::default();
    let sandbox = start(Options::new().clock(clock.clone()));
    for _ in 0..50 {
        token(&sandbox);
    }
    assert_eq!(Reply::of(token_request(&sandbox)).status, 429);
    clock.advance(Duration::from_secs(60));
    assert_eq!(Reply::of(token_request(&sandbox)).status, 200);
}

#[test]
fn a_call_without_a_bearer_token_lacks_credentials() {
    let sandbox = start(unlimited());
    let client = http();
    let none = Reply::of(client.get(order_url(&sandbox)));
    assert_eq!(none.problem(), (401, 40));
    let bare = client
        .get(order_url(&sandbox))
        .header("authorization", token(&sandbox));
    assert_eq!(Reply::of(bare).problem(), (401, 40));
}

#[test]
fn an_unknown_token_is_invalid() {
    let sandbox = start(unlimited());
    let reply = Reply::of(http().get(order_url(&sandbox)).bearer_auth("made-up"));
    assert_eq!(reply.problem(), (401, 41));
}

#[test]
fn a_token_expires_by_the_clock_and_on_demand() {
    let clock = ManualClock::default();
    let options = unlimited().clock(clock.clone());
    let sandbox = start(options.token_lifetime(Duration::from_secs(60)));
    let caller = Caller::of(&sandbox);
    clock.advance(Duration::from_secs(59));
    assert_eq!(caller.get(order_url(&sandbox)).status, 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(caller.get(order_url(&sandbox)).problem(), (401, 42));

    let caller = Caller::of(&sandbox);
    assert_eq!(caller.get(order_url(&sandbox)).status, 200);
    sandbox.expire_tokens();
    assert_eq!(caller.get(order_url(&sandbox)).problem(), (401, 42));
}

#[test]
fn ordering_also_requires_the_api_key() {
    let sandbox = start(unlimited());
    let url = format!("{}/requests", sandbox.ordering_url());
    let with_token = || http().get(&url).bearer_auth(token(&sandbox));
    assert_eq!(Reply::of(with_token()).problem(), (401, 40));
    let wrong = with_token().header("x-api-key", "wrong");
    assert_eq!(Reply::of(wrong).problem(), (401, 41));
    assert_eq!(Caller::of(&sandbox).get(url.clone()).status, 200);
}

#[test]
fn credentials_can_be_configured_and_are_not_in_debug_output() {
    let chosen = Credentials {
        client_id: "me".to_owned(),
        client_secret: "s3cret:with:colons".to_owned(),
        ..Credentials::default()
    };
    let sandbox = start(unlimited().credentials(chosen));
    token(&sandbox);
    assert!(!format!("{sandbox:?} {:?}", sandbox.credentials()).contains("s3cret"));
}
