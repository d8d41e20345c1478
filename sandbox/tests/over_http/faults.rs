//! Faults that are enabled while the sandbox runs.

use std::thread;
use std::time::Duration;

use orange_sandbox::{Fault, ManualClock, Sandbox};
use reqwest::Method;
use reqwest::blocking::RequestBuilder;
use serde_json::json;

use super::support::{Caller, Reply, http, start, token_request, unlimited};

fn orders(sandbox: &Sandbox) -> String {
    format!("{}/requests", sandbox.ordering_url())
}

fn appointment(sandbox: &Sandbox) -> String {
    let base = sandbox.erdv_url();
    format!("{base}/interventionOrder/00123457/appointment")
}

fn get(caller: &Caller, url: String) -> RequestBuilder {
    caller.request(Method::GET, url)
}

#[test]
fn a_status_is_returned_the_requested_number_of_times() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(2, Fault::status(500));
    let later = Fault::status_retry_after(503, "7");
    sandbox.faults().next(1, later);

    assert_eq!(caller.get(orders(&sandbox)).problem(), (500, 1));
    assert_eq!(caller.get(orders(&sandbox)).problem(), (500, 1));
    let reply = caller.get(orders(&sandbox));
    assert_eq!(reply.problem(), (503, 5));
    assert_eq!(reply.header("retry-after"), "7");
    assert_eq!(caller.get(orders(&sandbox)).status, 200);
}

#[test]
fn a_fault_can_be_delayed_until_a_later_request() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::Nothing);
    sandbox.faults().next(1, Fault::OverCapacity);
    assert_eq!(caller.get(orders(&sandbox)).status, 200);
    assert_eq!(caller.get(orders(&sandbox)).problem(), (503, 6));
}

#[test]
fn faults_select_paths_operations_and_the_token_endpoint() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let version = format!("{}/version", sandbox.ordering_url());
    let faults = sandbox.faults();
    faults.path("/erdv/v1").always(Fault::status(502));
    faults.operation("listRequests").always(Fault::status(429));
    faults.token().next(1, Fault::Html(504));

    assert_eq!(caller.get(appointment(&sandbox)).problem(), (502, 1));
    assert_eq!(caller.get(orders(&sandbox)).problem(), (429, 53));
    assert_eq!(caller.get(orders(&sandbox)).problem(), (429, 53));
    assert_eq!(caller.get(version).status, 200);
    let page = Reply::of(token_request(&sandbox));
    assert_eq!(page.status, 504);
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.body.contains("<html>"));

    faults.clear();
    assert_eq!(caller.get(orders(&sandbox)).status, 200);
}

#[test]
fn an_untargeted_fault_does_not_affect_the_token_endpoint() {
    let sandbox = start(unlimited());
    sandbox.faults().always(Fault::status(500));
    let caller = Caller::of(&sandbox);
    assert_eq!(caller.get(orders(&sandbox)).status, 500);
}

#[test]
fn a_request_whose_connection_is_reset_is_not_executed() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::Reset);
    let lost = caller.request(Method::DELETE, appointment(&sandbox)).send();
    assert!(lost.unwrap_err().is_request());
    assert_eq!(caller.delete(appointment(&sandbox)).status, 204);
    assert_eq!(sandbox.requests()[0].status, None);
}

#[test]
fn a_request_whose_response_is_lost_is_executed() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::LoseResponse);
    let lost = caller.request(Method::DELETE, appointment(&sandbox)).send();
    assert!(lost.is_err());
    let again = caller.delete(appointment(&sandbox));
    assert_eq!(again.problem(), (422, 103));
}

#[test]
fn a_body_can_be_aborted_in_the_middle() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::ResetMidBody);
    let answer = get(&caller, orders(&sandbox)).send().unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.text().is_err());
    // Also for a response without a body.
    sandbox.faults().next(1, Fault::ResetMidBody);
    let answer = caller.request(Method::DELETE, appointment(&sandbox)).send();
    assert!(answer.unwrap().text().is_err());
}

#[test]
fn garbage_replaces_the_body_only() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::Garbage);
    let answer = get(&caller, orders(&sandbox)).send().unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["x-total-count"], "57");
    let body = answer.bytes().unwrap();
    assert!(std::str::from_utf8(&body).is_err());
    assert!(serde_json::from_slice::<serde_json::Value>(&body).is_err());
}

#[test]
fn tokens_can_expire_when_a_request_arrives() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::ExpireTokens);
    assert_eq!(caller.get(orders(&sandbox)).problem(), (401, 42));
    assert_eq!(Caller::of(&sandbox).get(orders(&sandbox)).status, 200);
}

#[test]
fn the_token_endpoint_can_be_down() {
    let sandbox = start(unlimited());
    sandbox.faults().next(1, Fault::TokenDown);
    let reply = Reply::of(token_request(&sandbox));
    assert_eq!(reply.status, 503);
    assert!(serde_json::from_str::<serde_json::Value>(&reply.body).is_err());
    Caller::of(&sandbox);
}

#[test]
fn delays_follow_the_clock_of_the_sandbox() {
    let clock = ManualClock::default();
    let sandbox = start(unlimited().clock(clock.clone()));
    let caller = Caller::of(&sandbox);
    sandbox
        .faults()
        .next(1, Fault::Delay(Duration::from_secs(3600)));
    sandbox
        .faults()
        .next(1, Fault::SlowToken(Duration::from_secs(3600)));
    let token = token_request(&sandbox);

    thread::scope(|scope| {
        let call = scope.spawn(|| {
            let url = orders(&sandbox);
            // The token has not expired when the hour is over: it is checked after the delay.
            caller.get(url).problem()
        });
        let token = scope.spawn(|| Reply::of(token).status);
        while sandbox.requests().is_empty() || sandbox.token_requests().len() < 2 {
            thread::yield_now();
        }
        assert!(!call.is_finished() && !token.is_finished());
        clock.advance(Duration::from_secs(3600));
        assert_eq!(call.join().unwrap(), (401, 42));
        assert_eq!(token.join().unwrap(), 200);
    });
}

#[test]
fn a_stalled_request_never_gets_a_response() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    sandbox.faults().next(1, Fault::Stall);
    let request = get(&caller, orders(&sandbox)).timeout(Duration::from_millis(100));
    assert!(request.send().unwrap_err().is_timeout());
    assert_eq!(caller.get(orders(&sandbox)).status, 200);
}

#[test]
fn any_error_code_of_orange_can_be_requested() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    for (status, code, message) in [
        (403, 51, "Forbidden requester"),
        (412, 65, "Precondition failed"),
        (503, 5, "Temporarily unavailable"),
        (422, 4711, "Error"),
    ] {
        sandbox.faults().next(1, Fault::error(status, code));
        let reply = caller.get(orders(&sandbox));
        assert_eq!(reply.problem(), (status, i64::from(code)));
        assert_eq!(reply.json()["message"], message);
    }
}

#[test]
fn any_final_status_can_be_requested_and_others_become_500() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    for (asked, got) in [(404, 404), (599, 599), (0, 500), (101, 500), (9999, 500)] {
        sandbox.faults().next(1, Fault::status(asked));
        assert_eq!(caller.get(orders(&sandbox)).status, got);
    }
}

#[test]
fn faults_apply_before_credentials_are_checked() {
    let sandbox = start(unlimited());
    sandbox.faults().next(1, Fault::OverCapacity);
    let reply = Reply::of(http().get(orders(&sandbox)));
    assert_eq!(reply.problem(), (503, 6));
    assert_ne!(reply.json(), json!({}));
}
