//! Waiting until a state is reached.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::testing::{
    FakeAnswer, FakeError, FixedRandomness, ManualClock, MockAnswer, MockTransport,
};
use clientwright_runtime::{DateTime, ErrorKind, WaitEnd};
use golden_waiting::Client;
use golden_waiting::operations::GetJob;
use golden_waiting::types::{Job, State};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const SECOND: Duration = Duration::from_secs(1);

/// A client of a scripted server, and the clock of both. Waits are as long as possible.
fn client() -> (Client, MockTransport, ManualClock) {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let (settings, own) = (transport.clone(), clock.clone());
    let client = Client::builder()
        .key_api_key("secret")
        .configure(|builder| {
            builder
                .clock(Arc::new(own))
                .randomness(Arc::new(FixedRandomness::new(u64::MAX)))
                .transport(Arc::new(settings))
        })
        .build()
        .unwrap();
    (client, transport, clock)
}

fn job(state: &str) -> MockAnswer {
    MockAnswer::json(200, format!(r#"{{"id":"7","state":"{state}"}}"#))
}

/// The time of each request, in seconds.
fn times(transport: &MockTransport) -> Vec<u64> {
    let requests = transport.calls("getJob").into_iter();
    requests
        .map(|sent| (sent.at + Duration::from_millis(1)).as_secs())
        .collect()
}

#[tokio::test]
async fn polling_intervals_grow_until_the_state_is_reached() {
    let (client, transport, clock) = client();
    transport.answer("getJob", MockAnswer::json(404, r#"{"code":"not-yet"}"#));
    for state in ["queued", "running", "running", "running", "running", "done"] {
        transport.answer("getJob", job(state));
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let shown = Arc::clone(&seen);
    let wait = client
        .wait_until_job_done("7")
        .on_progress(move |progress| {
            let status = progress.response().unwrap().status().as_u16();
            let mut shown = shown.lock().unwrap();
            shown.push((
                progress.polls(),
                status,
                progress.elapsed(),
                progress.next_in(),
            ));
        });
    let response = clock.run(wait.into_future()).await.unwrap();
    assert_eq!(response.body().state, State::Done);
    assert_eq!(response.attempts(), 7);
    // 1 s, doubled each time, at most 8 s: almost the full time, with this randomness.
    let times = times(&transport);
    let waits: Vec<u64> = times.windows(2).map(|two| two[1] - two[0]).collect();
    assert_eq!(waits, [1, 2, 4, 8, 8, 8], "{times:?}");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 6);
    assert_eq!(seen.first().map(|it| (it.0, it.1)), Some((1, 404)));
    assert_eq!(seen.last().map(|it| (it.0, it.1)), Some((6, 200)));
    assert!(seen.iter().all(|(_, _, _, next)| *next >= SECOND));
}

#[tokio::test]
async fn a_longer_wait_that_the_server_requests_is_respected() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running").header("retry-after", "40"));
    transport.answer("getJob", job("done"));
    clock
        .run(client.wait_until_job_done("7").into_future())
        .await
        .unwrap();
    assert_eq!(times(&transport), [0, 40]);
}

#[tokio::test]
async fn a_failure_state_ends_the_wait_and_is_in_the_error() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running"));
    transport.answer("getJob", job("failed"));
    let error = clock
        .run(client.wait_until_job_done("7").into_future())
        .await
        .unwrap_err();
    let ErrorKind::Wait { until, end, .. } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!((*until, *end), ("JobDone", WaitEnd::Failure));
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.raw_body(), br#"{"id":"7","state":"failed"}"#);
    let last: Job = error.response().unwrap().json().unwrap();
    assert_eq!(last.state, State::Failed);
    assert_eq!(error.attempts(), 2);
    assert_eq!(
        error.to_string(),
        "GET /jobs/{id} (getJob): 200 OK: `JobDone` cannot be reached any more"
    );
}

#[tokio::test]
async fn at_the_deadline_the_last_response_is_in_the_error() {
    let (client, transport, clock) = client();
    transport.always("getJob", job("running"));
    let wait = client.wait_until_job_done("7").timeout(SECOND * 20);
    let error = clock.run(wait.into_future()).await.unwrap_err();
    assert_eq!(
        golden_tests::wait_end(error.kind()),
        Some(WaitEnd::Deadline),
        "{error}"
    );
    assert!(error.is_timeout());
    assert_eq!(error.raw_body(), br#"{"id":"7","state":"running"}"#);
    // The last request is sent shortly before the deadline.
    let times = times(&transport);
    assert_eq!(times.last(), Some(&19), "{times:?}");
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_an_immediate_timeout() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running").header("retry-after", "3600"));
    let error = clock
        .run(client.wait_until_job_done("7").into_future())
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(times(&transport), [0]);
}

#[tokio::test]
async fn waiting_for_a_server_that_does_not_respond_ends_at_the_deadline() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running"));
    transport.always("getJob", MockAnswer::never());
    let from = clock_now(&clock);
    let wait = client.wait_until_job_done("7").timeout(SECOND * 5);
    let error = clock.run(wait.into_future()).await.unwrap_err();
    assert_eq!(
        golden_tests::wait_end(error.kind()),
        Some(WaitEnd::Deadline),
        "{error}"
    );
    assert_eq!(error.raw_body(), br#"{"id":"7","state":"running"}"#);
    assert_eq!(clock_now(&clock) - from, SECOND * 5);
}

fn clock_now(clock: &ManualClock) -> Duration {
    use clientwright_runtime::Clock as _;
    clock.now()
}

#[tokio::test]
async fn an_error_that_no_acceptor_matches_is_that_of_the_request() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running"));
    transport.answer("getJob", MockAnswer::json(403, r#"{"code":"no"}"#));
    let error = clock
        .run(client.wait_until_job_done("7").into_future())
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Status), "{error}");
    assert_eq!(error.body().unwrap().code, "no");
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn the_removal_of_a_resource_can_be_waited_for() {
    let (client, transport, clock) = client();
    transport.answer("getJob", job("running"));
    transport.answer("getJob", MockAnswer::json(404, r#"{"code":"none"}"#));
    let gone = clock
        .run(client.wait_until_job_gone("7").into_future())
        .await
        .unwrap();
    assert_eq!(gone.status(), 404);
    assert_eq!(gone.into_body(), None);

    transport.answer("getJob", MockAnswer::json(409, r#"{"code":"stuck"}"#));
    let error = clock
        .run(client.wait_until_job_gone("7").into_future())
        .await
        .unwrap_err();
    assert_eq!(
        golden_tests::wait_end(error.kind()),
        Some(WaitEnd::Failure),
        "{error}"
    );
    assert_eq!(error.body().unwrap().code, "stuck");
}

#[tokio::test]
async fn a_header_is_compared_with_an_argument() {
    let (client, transport, clock) = client();
    for phase in ["one", "two", "three"] {
        transport.answer("getJob", job("running").header("x-phase", phase));
    }
    let wait = client
        .get_job("7")
        .fields("state")
        .wait_until_phase_reached("three");
    let response = clock.run(wait.into_future()).await.unwrap();
    assert_eq!(response.headers().x_phase.as_deref(), Some("three"));
    let requests = transport.calls("getJob");
    assert_eq!(requests.len(), 3);
    assert!(
        requests
            .iter()
            .all(|sent| sent.url.ends_with("?fields=state"))
    );

    transport.answer("getJob", job("running").header("x-phase", "lost"));
    let error = clock
        .run(client.wait_until_phase_reached("7", "three").into_future())
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Wait { .. }), "{error}");
}

#[tokio::test]
async fn instants_are_compared_regardless_of_their_notation() {
    let (client, transport, clock) = client();
    for due in ["2026-11-27T09:00:00Z", "2026-11-27T11:00:00.000+0100"] {
        let body = format!(r#"{{"id":"7","state":"queued","due":"{due}"}}"#);
        transport.answer("getJob", MockAnswer::json(200, body));
    }
    let due: DateTime = "2026-11-27T10:00:00Z".parse().unwrap();
    clock
        .run(client.wait_until_scheduled("7", due).into_future())
        .await
        .unwrap();
    assert_eq!(transport.calls("getJob").len(), 2);
}

#[tokio::test]
async fn a_condition_can_apply_to_all_or_any_elements_of_a_list() {
    let (client, transport, clock) = client();
    let steps = |states: [&str; 2]| {
        let [one, other] = states.map(|state| format!(r#"{{"state":"{state}"}}"#));
        MockAnswer::json(
            200,
            format!(r#"{{"id":"7","state":"running","steps":[{one},{other}]}}"#),
        )
    };
    // An empty list is not a list of completed steps.
    transport.answer(
        "getJob",
        MockAnswer::json(200, r#"{"id":"7","state":"running","steps":[]}"#),
    );
    transport.answer("getJob", steps(["done", "running"]));
    transport.answer("getJob", steps(["done", "done"]));
    clock
        .run(client.wait_until_all_steps_done("7").into_future())
        .await
        .unwrap();
    assert_eq!(transport.calls("getJob").len(), 3);
    transport.answer("getJob", steps(["done", "failed"]));
    let failed = clock
        .run(client.wait_until_all_steps_done("7").into_future())
        .await;
    assert!(failed.is_err());
}

#[tokio::test]
async fn numbers_are_compared_by_value_and_null_as_absent() {
    let (client, transport, clock) = client();
    for price in ["12", "12.50"] {
        let body = format!(r#"{{"id":"7","state":"done","price":{price},"worker":"w"}}"#);
        transport.answer("getJob", MockAnswer::json(200, body));
    }
    clock
        .run(client.wait_until_priced("7").into_future())
        .await
        .unwrap();
    for worker in ["\"w\"", "null"] {
        let body = format!(r#"{{"id":"7","state":"done","worker":{worker}}}"#);
        transport.answer("getJob", MockAnswer::json(200, body));
    }
    clock
        .run(client.wait_until_unassigned("7").into_future())
        .await
        .unwrap();
    assert_eq!(transport.calls("getJob").len(), 4);
}

#[tokio::test]
async fn a_dropped_wait_sends_no_more_requests() {
    let (client, transport, clock) = client();
    transport.always("getJob", job("running"));
    let wait = client.wait_until_job_done("7").no_timeout();
    let mut wait = Box::pin(wait.into_future());
    for _ in 0..3 {
        assert!(futures_poll(&mut wait).await.is_none());
        clock.advance(SECOND * 10);
    }
    drop(wait);
    let asked = transport.calls("getJob").len();
    assert_eq!(asked, 3);
    clock.advance(SECOND * 3600);
    tokio::task::yield_now().await;
    assert_eq!(transport.calls("getJob").len(), asked);
}

/// Polls until there is no more progress.
async fn futures_poll<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    for _ in 0..50 {
        let polled = std::future::poll_fn(|context| {
            std::task::Poll::Ready(std::pin::Pin::new(&mut *future).poll(context))
        });
        if let std::task::Poll::Ready(output) = polled.await {
            return Some(output);
        }
        tokio::task::yield_now().await;
    }
    None
}

#[tokio::test]
async fn waiting_for_a_fake_takes_no_time() {
    let asked = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&asked);
    let request = GetJob::fake(move |_| {
        let mut asked = counted.lock().unwrap();
        *asked += 1;
        match *asked {
            1..=3 => Err(FakeError::raw(
                404,
                "application/json",
                r#"{"code":"none"}"#,
            )),
            _ => Ok(FakeAnswer::raw(
                200,
                "application/json",
                r#"{"id":"7","state":"done"}"#,
            )),
        }
    });
    let done = request.wait_until_job_done().await.unwrap();
    assert_eq!(done.body().id, "7");
    assert_eq!(*asked.lock().unwrap(), 4);
    // Waiting for a state that is never reached ends at the deadline.
    let never = GetJob::fake(|_| {
        Ok(FakeAnswer::raw(
            200,
            "application/json",
            r#"{"id":"7","state":"running"}"#,
        ))
    });
    assert!(never.wait_until_job_done().await.unwrap_err().is_timeout());
}

/// A client of a server that sends these bodies, one for each connection.
async fn over_loopback(bodies: Vec<&'static str>) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for body in bodies {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(socket.read_u8().await.unwrap());
            }
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            socket.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    Client::builder()
        .key_api_key("secret")
        .base_url(&url)
        .configure(|settings| settings.no_proxy())
        .build()
        .unwrap()
}

#[tokio::test]
async fn waiting_works_over_a_connection_with_and_without_async() {
    const RUNNING: &str = r#"{"id":"7","state":"running"}"#;
    const DONE: &str = r#"{"id":"7","state":"done"}"#;
    let short = Duration::from_millis(1);
    let client = over_loopback(vec![RUNNING, DONE, RUNNING, RUNNING, DONE]).await;
    let done = client.wait_until_job_done("7").delays(short, short).await;
    assert_eq!(done.unwrap().into_body().state, State::Done);
    let blocking = tokio::task::spawn_blocking(move || {
        client
            .wait_until_job_done("7")
            .delays(short, short)
            .send_blocking()
    });
    let done = blocking.await.unwrap().unwrap();
    assert_eq!(done.into_body().state, State::Done);
}
