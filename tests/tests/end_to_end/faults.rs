//! Misbehaving networks and servers.

use std::net::TcpListener;
use std::time::Duration;

use clientwright_runtime::testing::ManualClock;
use clientwright_runtime::{BodyError, Clock as _, ErrorKind, TimeoutKind, TransportErrorKind};
use orange_sandbox::Fault;

use crate::bench::{Bench, EVER, SECOND, hurry, patient, tickets, transport, until};
use crate::calls;
use crate::support::{assert_refused, erdv_builder, sandbox};

#[tokio::test]
async fn a_call_without_a_response_ends_at_its_deadline_and_is_not_retried() {
    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::Stall);
    let call = bench
        .ordering
        .get_request("3-00286023")
        .configure(|call| call.timeout(5 * SECOND));
    let call = tokio::spawn(async move { call.await });
    until(|| bench.sent() == 1).await;
    bench.clock.advance(5 * SECOND);
    let error = call.await.unwrap().unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout(TimeoutKind::Call)
    ));
    assert!(error.is_timeout() && !error.is_connect(), "{error}");
    assert_eq!(error.status(), None);
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.to_string(),
        "GET /requests/{id} (getRequest): no response before the deadline"
    );
    assert_eq!(bench.sent(), 1);
}

#[tokio::test]
async fn after_the_timeout_of_an_attempt_only_a_get_is_retried() {
    let bench = Bench::new();
    bench.sandbox.faults().next(2, Fault::Delay(EVER));
    let get = bench.ordering.get_request("3-00286023");
    let get = get.configure(|call| call.attempt_timeout(SECOND));
    let get = tokio::spawn(async move { get.await });
    until(|| bench.sent() == 1).await;
    let comment = bench.tickets.clone();
    let post = tokio::spawn(async move {
        let ticket =
            orange_trouble_tickets::types::TroubleTicketCreation::new("x", Vec::new(), Vec::new());
        let call = comment.create_trouble_ticket(&ticket);
        call.configure(|call| call.attempt_timeout(SECOND)).await
    });
    until(|| bench.sent() == 2).await;
    bench.clock.advance(SECOND);
    let error = post.await.unwrap().unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout(TimeoutKind::Attempt)
    ));
    assert_eq!(error.attempts(), 1);
    let answer = get.await.unwrap().unwrap();
    assert_eq!(answer.attempts(), 2);
}

#[tokio::test]
async fn after_a_reset_a_get_is_retried_and_a_post_is_not() {
    let bench = Bench::new();
    bench.sandbox.faults().next(1, Fault::Reset);
    assert_eq!(bench.get().await.unwrap(), 200);
    assert_eq!(bench.sent(), 2);
    bench.sandbox.faults().next(1, Fault::Reset);
    let error = bench.post().await.unwrap_err();
    assert_eq!(transport(&error), Some(TransportErrorKind::Interrupted));
    assert!(!error.is_connect() && error.status().is_none(), "{error}");
    assert_eq!((error.attempts(), bench.sent()), (1, 3));
}

#[tokio::test]
async fn a_post_whose_response_was_lost_is_executed_once() {
    let bench = Bench::new();
    let before = bench.tickets_in_all().await;
    bench.sandbox.faults().next(1, Fault::LoseResponse);
    let error = bench.post().await.unwrap_err();
    assert_eq!(transport(&error), Some(TransportErrorKind::Interrupted));
    assert_eq!(error.attempts(), 1);
    assert_eq!(bench.tickets_in_all().await, before + 1);
}

#[tokio::test]
async fn a_get_whose_response_was_lost_or_truncated_is_retried() {
    for fault in [Fault::LoseResponse, Fault::ResetMidBody] {
        let bench = Bench::new();
        bench.sandbox.faults().next(1, fault);
        assert_eq!(bench.get().await.unwrap(), 200);
        assert_eq!(bench.sent(), 2);
    }
}

#[tokio::test]
async fn the_post_that_searches_slots_is_retried_and_a_booking_is_not() {
    let (sandbox, clock) = (sandbox(), ManualClock::new());
    let client = erdv_builder(&sandbox)
        .configure(|settings| patient(settings, &clock))
        .build()
        .unwrap();
    sandbox.faults().next(1, Fault::LoseResponse);
    assert_eq!(calls::erdv(&client, "searchTimeSlots").await.unwrap(), 200);
    assert_eq!(sandbox.requests().len(), 2);
    for operation in ["createAppointment", "changeAppointment"] {
        sandbox.clear_requests();
        sandbox.faults().next(1, Fault::LoseResponse);
        let error = calls::erdv(&client, operation).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert_eq!(sandbox.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_invalid_body_is_a_decode_error_with_the_bytes_and_the_request_id() {
    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::Garbage);
    let error = bench.get().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.raw_body().starts_with(&[0x80, 0xff]));
    assert!(error.body().is_none() && error.code().is_none());
    assert!(error.request_id().unwrap().starts_with("sandbox-"));
    // There was a response, so a retry would not help.
    assert_eq!((error.attempts(), bench.sent()), (1, 1));
}

#[tokio::test]
async fn an_html_page_of_a_proxy_is_an_error_with_its_status() {
    let bench = Bench::new();
    bench.sandbox.faults().always(Fault::Html(502));
    let error = bench.post().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 502);
    assert!(error.is_server_error() && !error.is_decode(), "{error}");
    assert!(error.body().is_none() && error.code().is_none());
    assert!(error.raw_body().starts_with(b"<!DOCTYPE html>"));
    assert_eq!((error.attempts(), bench.sent()), (1, 1));
    let text = error.to_string();
    assert!(
        text.contains("502 Bad Gateway") && !text.contains('<'),
        "{text}"
    );

    bench.sandbox.faults().clear();
    bench.sandbox.faults().always(Fault::Html(200));
    let error = bench.get().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Decode(BodyError::Html)),
        "{error}"
    );
}

#[tokio::test]
async fn after_a_500_a_get_is_retried_and_a_post_is_not() {
    let bench = Bench::new();
    bench.sandbox.faults().next(2, Fault::status(500));
    assert_eq!(bench.get().await.unwrap(), 200);
    assert_eq!(bench.sent(), 3);
    bench.sandbox.faults().next(1, Fault::status(500));
    let error = bench.post().await.unwrap_err();
    assert_refused(&error, 500, 1);
    assert_eq!((error.attempts(), bench.sent()), (1, 4));
}

#[tokio::test]
async fn a_post_rejected_for_over_capacity_is_retried_a_limited_number_of_times() {
    let bench = Bench::new();
    let before = bench.tickets_in_all().await;
    bench.sandbox.faults().next(2, Fault::OverCapacity);
    assert_eq!(bench.post().await.unwrap(), 200);
    assert_eq!(bench.tickets_in_all().await, before + 1);

    bench.sandbox.clear_requests();
    bench.sandbox.faults().always(Fault::OverCapacity);
    let error = bench.post().await.unwrap_err();
    assert_refused(&error, 503, 6);
    assert_eq!((error.attempts(), bench.sent()), (4, 4));
}

#[tokio::test]
async fn a_retry_waits_as_long_as_the_server_requests() {
    let bench = Bench::new();
    let fault = Fault::status_retry_after(503, "7");
    bench.sandbox.faults().next(1, fault);
    let before = bench.clock.now();
    hurry(&bench.clock, bench.get()).await.unwrap();
    assert!(bench.clock.now() - before >= 7 * SECOND);
    assert_eq!(bench.sent(), 2);
}

#[tokio::test]
async fn a_throttled_call_is_retried_after_at_least_a_second_even_a_post() {
    let bench = Bench::new();
    for fault in [Fault::error(403, 53), Fault::status(429)] {
        bench.sandbox.clear_requests();
        bench.sandbox.faults().next(1, fault);
        let before = bench.clock.now();
        hurry(&bench.clock, bench.post()).await.unwrap();
        assert!(bench.clock.now() - before >= SECOND);
        assert_eq!(bench.sent(), 2);
    }
}

#[tokio::test]
async fn a_retry_after_the_deadline_is_not_waited_for() {
    let bench = Bench::new();
    bench
        .sandbox
        .faults()
        .always(Fault::status_retry_after(503, "60"));
    let call = bench.ordering.get_request("3-00286023");
    let call = call.configure(|call| call.timeout(30 * SECOND));
    let error = call.await.unwrap_err();
    assert_refused(&error, 503, 5);
    assert_eq!((error.attempts(), bench.sent()), (1, 1));
    assert_eq!(bench.clock.now(), Duration::ZERO);
}

#[tokio::test]
async fn after_a_failed_connection_even_a_post_is_retried() {
    let sandbox = sandbox();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/api", closed.local_addr().unwrap());
    drop(closed);
    let client = tickets(&sandbox, &ManualClock::new())
        .base_url(&url)
        .build()
        .unwrap();
    let error = calls::tickets(&client, "createTroubleTicket")
        .await
        .unwrap_err();
    assert!(error.is_connect(), "{error}");
    // Nothing was sent, so even a POST may be retried.
    assert_eq!(error.attempts(), 4);
    assert!(!error.to_string().contains("/api"), "{error}");
}
