//! The request log for tests.

use orange_sandbox::Clock;
use orange_sandbox::ManualClock;
use serde_json::json;

use super::support::{Caller, start, unlimited};

#[test]
fn requests_are_recorded_as_received() {
    let clock = ManualClock::default();
    let sandbox = start(unlimited().clock(clock.clone()));
    let caller = Caller::of(&sandbox);
    let base = sandbox.erdv_url();
    caller.get(format!("{base}/interventionOrder/a%2Fb?x=1&y=%C3%A9"));
    let body = json!({ "startDate": "soon" });
    caller.patch(format!("{base}/interventionOrder/1/appointment"), &body);

    let [read, change] = &sandbox.requests()[..] else {
        panic!("two requests")
    };
    assert_eq!(read.method, "GET");
    assert_eq!(read.path, "/erdv/v1/interventionOrder/a%2Fb");
    assert_eq!(read.query, "x=1&y=%C3%A9");
    assert_eq!(read.query_pairs()[1], ("y".to_owned(), "é".to_owned()));
    assert_eq!(read.operation, Some("getInterventionOrder"));
    assert_eq!(read.received_at, clock.now());
    assert_eq!(read.status, Some(404));
    assert!(read.body.is_empty());
    assert_eq!(change.json(), Some(body));
    assert_eq!(change.header("Content-Type"), Some("application/json"));
    assert_eq!(change.operation, Some("changeAppointment"));
    assert_eq!(change.status, Some(400));
}

#[test]
fn credentials_are_not_recorded() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    caller.get(format!("{}/requests", sandbox.ordering_url()));
    let call = &sandbox.requests()[0];
    assert_eq!(call.header("authorization"), Some("Bearer"));
    assert_eq!(call.header("x-api-key"), Some("(redacted)"));
    let token = &sandbox.token_requests()[0];
    assert_eq!(token.header("authorization"), Some("Basic"));
    assert_eq!(&token.body[..], b"grant_type=client_credentials");
    assert_eq!(token.operation, Some("token"));
}

#[test]
fn token_requests_are_logged_separately_and_both_logs_can_be_cleared() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    Caller::of(&sandbox);
    assert_eq!(sandbox.token_requests().len(), 2);
    assert!(sandbox.requests().is_empty());
    caller.get(format!("{}/nowhere", sandbox.erdv_url()));
    assert_eq!(sandbox.requests()[0].operation, None);
    sandbox.clear_requests();
    assert!(sandbox.requests().is_empty() && sandbox.token_requests().is_empty());
}
