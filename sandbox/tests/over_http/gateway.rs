//! The common behavior of all APIs: limits, methods, media types, bodies.

use std::time::Duration;

use orange_sandbox::{ManualClock, Options, Sandbox};
use reqwest::Method;
use serde_json::json;

use super::support::{Caller, Reply, start, unlimited};

fn order(sandbox: &Sandbox) -> String {
    format!("{}/interventionOrder/00123456", sandbox.erdv_url())
}

#[test]
fn a_third_request_within_a_second_is_rejected_by_erdv_only() {
    let clock = ManualClock::default();
    let sandbox = start(Options::new().clock(clock.clone()));
    let caller = Caller::of(&sandbox);
    let status = || caller.get(order(&sandbox)).status;

    assert_eq!(status(), 200);
    clock.advance(Duration::from_millis(600));
    assert_eq!(status(), 200);
    assert_eq!(caller.get(order(&sandbox)).problem(), (403, 53));
    // The first request has left the window; the rejected one never was in it.
    clock.advance(Duration::from_millis(400));
    assert_eq!(status(), 200);
    assert_eq!(status(), 403);
    for _ in 0..5 {
        let url = format!("{}/requests", sandbox.ordering_url());
        assert_eq!(caller.get(url).status, 200);
    }
}

#[test]
fn unknown_paths_are_not_found() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let root = sandbox.erdv_url().replace("/erdv/v1", "");
    for url in [
        format!("{root}/"),
        format!("{root}/erdv/v11/interventionOrder/00123456"),
        sandbox.erdv_url(),
        format!("{}/interventionOrder/", sandbox.erdv_url()),
        format!("{}/interventionOrder/1/2/3", sandbox.erdv_url()),
        format!("{}/nothing", sandbox.ordering_url()),
        format!("{}/nothing", sandbox.trouble_tickets_url()),
    ] {
        assert_eq!(caller.get(url.clone()).problem(), (404, 60), "{url}");
    }
}

#[test]
fn a_wrong_method_is_rejected_with_the_allowed_ones() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.post(order(&sandbox), &json!({}));
    assert_eq!(reply.problem(), (405, 61));
    assert_eq!(reply.header("allow"), "GET, PATCH");
}

#[test]
fn requests_that_do_not_accept_json_are_rejected() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let accepting = |value: &str| {
        Reply::of(
            caller
                .request(Method::GET, order(&sandbox))
                .header("accept", value),
        )
    };
    assert_eq!(accepting("text/html").problem(), (406, 62));
    assert_eq!(
        accepting("application/json;q=0, text/*").problem(),
        (406, 62)
    );
    for value in ["*/*", "application/*;q=0.1", "text/html, application/json"] {
        assert_eq!(accepting(value).status, 200, "{value}");
    }
}

#[test]
fn a_body_is_required_and_must_be_a_json_object() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let url = || format!("{}/searchTimeSlot", order(&sandbox));
    let sending = |content_type: &str, body: &'static str| {
        let request = caller.request(Method::POST, url());
        Reply::of(request.header("content-type", content_type).body(body)).problem()
    };
    assert_eq!(
        Reply::of(caller.request(Method::POST, url())).problem(),
        (400, 21)
    );
    assert_eq!(sending("application/json", ""), (400, 21));
    assert_eq!(sending("text/plain", "{}"), (415, 68));
    assert_eq!(sending("application/json", "{\"a\":"), (400, 22));
    assert_eq!(sending("application/json", "[]"), (400, 22));
    assert_eq!(sending("application/json; charset=utf-8", "{}"), (400, 23));
}

#[test]
fn a_body_over_the_limit_is_rejected() {
    let sandbox = start(unlimited().body_limit(1000));
    let caller = Caller::of(&sandbox);
    let large = json!({ "text": "x".repeat(1000) });
    let reply = caller.patch(order(&sandbox), &large);
    assert_eq!(reply.problem(), (413, 66));

    let sandbox = start(unlimited());
    let huge = json!({ "text": "x".repeat(8 << 20) });
    let reply = Caller::of(&sandbox).patch(order(&sandbox), &huge);
    assert_eq!(reply.problem(), (413, 66));
    assert!(sandbox.requests()[0].body.is_empty());
}

#[test]
fn a_path_that_is_not_utf_8_is_invalid() {
    let sandbox = start(unlimited());
    let url = format!("{}/requests/%ff", sandbox.ordering_url());
    assert_eq!(Caller::of(&sandbox).get(url).problem(), (400, 20));
}
