//! Rate limits, with a manual clock.

use crate::support;

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{Acceptor, Waiter};
use clientwright_runtime::testing::{ManualClock, MockAnswer};
use clientwright_runtime::{
    BoxFuture, Client, Clock as _, Error, ErrorKind, OnLimit, RawResponse, ResponseFuture,
    RetryPolicy, SharedLimit, SharedLimitError, SharedPermit, Value, WaitEnd,
};
use support::*;

/// Returns the times in milliseconds at which calls of `slow` were sent.
fn times(bench: &Bench) -> Vec<u128> {
    let calls = bench.mock.calls("slow");
    calls.iter().map(|call| call.at.as_millis()).collect()
}

#[tokio::test]
async fn fifty_parallel_calls_never_exceed_two_per_second_in_any_window() {
    let bench = bench();
    bench.mock.always("slow", ok());
    // Calls that wait for a slow token must not all be sent at once.
    bench.mock.answer_token(
        MockAnswer::json(200, r#"{"access_token":"t","expires_in":3600}"#)
            .after(Duration::from_secs(5)),
    );
    let client = bench.client();
    let calls = (0..50).map(|_| call(&client, &SLOW)).collect();
    for result in bench.run(all(calls)).await {
        result.unwrap();
    }
    let times: Vec<_> = bench
        .mock
        .calls("slow")
        .iter()
        .map(|call| call.at)
        .collect();
    assert_eq!(times.len(), 50);
    for window in times.windows(3) {
        assert!(
            window[2] - window[0] >= Duration::from_secs(1),
            "{window:?}"
        );
    }
    assert_eq!(times[49] - times[0], Duration::from_millis(49 * 500));
}

#[tokio::test]
async fn retries_are_rate_limited_and_token_requests_are_not() {
    let bench = bench();
    for _ in 0..3 {
        bench.mock.answer("slow", MockAnswer::new(503));
    }
    bench.mock.always("slow", ok());
    let client = bench.client();
    bench.run(call(&client, &SLOW)).await.unwrap();
    let times: Vec<_> = bench
        .mock
        .calls("slow")
        .iter()
        .map(|call| call.at)
        .collect();
    assert_eq!(times, [0, 500, 1000, 1500].map(Duration::from_millis));
}

#[tokio::test]
async fn no_slot_before_the_deadline_is_an_immediate_error() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let client = bench
        .builder()
        .timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let calls = (0..8).map(|_| call(&client, &SLOW)).collect();
    let results = bench.run(all(calls)).await;
    let (done, late): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    assert_eq!((done.len(), late.len()), (5, 3));
    for error in late.into_iter().map(problem) {
        assert!(matches!(error.kind(), ErrorKind::LimitDeadline));
        assert!(error.is_rate_limited());
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(bench.clock.now(), Duration::from_secs(2));
}

#[tokio::test]
async fn a_wait_without_a_permit_before_its_deadline_keeps_the_last_response() {
    static UNTIL: Waiter = Waiter::new("Done", &[Acceptor::success().member("/done")]);
    let bench = bench();
    bench.mock.always("slow", ok());
    let client = bench.client();
    let wait = |own: Option<Duration>| {
        let short = Duration::from_millis(10);
        let wait = client
            .call(&SLOW)
            .wait_until::<Value, (), Value>(&UNTIL, &[], RawResponse::json, RawResponse::error_json)
            .delays(short, short)
            .timeout(Duration::from_millis(1200));
        match own {
            Some(own) => wait.configure(|call| call.timeout(own)),
            None => wait,
        }
    };
    let late = problem(bench.run(wait(None).into_future()).await);
    let end = |error: &Error| match error.kind() {
        ErrorKind::Wait { end, .. } => Some(*end),
        _ => None,
    };
    assert_eq!(end(&late), Some(WaitEnd::Deadline), "{late}");
    assert_eq!(late.raw_body(), b"[]");
    assert_eq!(bench.mock.calls("slow").len(), 3);
    // A timeout of each request that is too short for the limit is not the timeout of the wait.
    let own = wait(Some(Duration::from_millis(200)));
    let limited = problem(bench.run(own.into_future()).await);
    assert!(
        matches!(limited.kind(), ErrorKind::LimitDeadline),
        "{limited}"
    );
}

#[tokio::test]
async fn cancelled_calls_release_their_slots() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let client = bench.client();
    bench.run(call(&client, &SLOW)).await.unwrap();
    let gone: Vec<_> = (0..100)
        .map(|_| tokio::spawn(call(&client, &SLOW)))
        .collect();
    tokio::task::yield_now().await;
    for task in &gone {
        task.abort();
    }
    for task in gone {
        assert!(task.await.unwrap_err().is_cancelled());
    }
    bench.run(call(&client, &SLOW)).await.unwrap();
    assert_eq!(bench.clock.now(), Duration::from_millis(500));
}

#[tokio::test]
async fn a_call_that_is_not_polled_does_not_block_others() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let client = bench.client();
    bench.run(call(&client, &SLOW)).await.unwrap();
    let mut stuck = Box::pin(call(&client, &SLOW));
    std::future::poll_fn(|context| {
        assert!(stuck.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    bench.run(call(&client, &SLOW)).await.unwrap();
    assert_eq!(bench.mock.calls("slow").len(), 2);
}

#[tokio::test]
async fn limits_can_be_replaced_and_disabled() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let minute = Duration::from_secs(60);
    let client = bench
        .builder()
        .rate_limit("slow", 1, minute)
        .no_timeout()
        .build()
        .unwrap();
    bench
        .run(all((0..3).map(|_| call(&client, &SLOW)).collect()))
        .await;
    assert_eq!(bench.clock.now(), 2 * minute);
    let client = bench.builder().no_rate_limit().build().unwrap();
    bench
        .run(all((0..30).map(|_| call(&client, &SLOW)).collect()))
        .await;
    assert_eq!(bench.clock.now(), 2 * minute);
}

fn on_limit(client: &Client, on_limit: OnLimit) -> ResponseFuture<Value, (), Value> {
    let mut call = client.call(&SLOW);
    call.configure(|options| options.on_limit(on_limit));
    call.send(RawResponse::json, RawResponse::error_json)
}

fn permit_in(error: &Error) -> Duration {
    match error.kind() {
        ErrorKind::Limited { permit_in, .. } => *permit_in,
        kind => panic!("{kind:?}"),
    }
}

#[tokio::test]
async fn a_call_can_fail_immediately_or_wait_for_a_limited_time() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let builder = bench.builder().on_limit(OnLimit::Fail);
    let client = builder.build().unwrap();
    bench.run(call(&client, &SLOW)).await.unwrap();
    let error = problem(bench.run(call(&client, &SLOW)).await);
    assert_eq!(permit_in(&error), Duration::from_millis(500));
    assert!(error.is_rate_limited());
    assert_eq!((error.attempts(), bench.clock.now()), (0, Duration::ZERO));

    let short = OnLimit::WaitAtMost(Duration::from_millis(400));
    let error = problem(bench.run(on_limit(&client, short)).await);
    assert_eq!(permit_in(&error), Duration::from_millis(500));
    let long = OnLimit::WaitAtMost(Duration::from_millis(600));
    bench.run(on_limit(&client, long)).await.unwrap();
    assert_eq!(bench.clock.now(), Duration::from_millis(500));
    bench.run(on_limit(&client, OnLimit::Wait)).await.unwrap();
    assert_eq!(bench.mock.calls("slow").len(), 3);
}

#[tokio::test]
async fn limited_calls_are_sent_in_order() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let client = bench.client();
    let calls = (0..30).map(|number| {
        let mut call = client.call(&SLOW);
        call.configure(|options| options.header("x-call", &number.to_string()));
        call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json)
    });
    bench.run(all(calls.collect())).await;
    let order: Vec<usize> = bench
        .mock
        .calls("slow")
        .iter()
        .map(|call| call.header("x-call").unwrap().parse().unwrap())
        .collect();
    assert_eq!(order, (0..30).collect::<Vec<_>>());
}

#[tokio::test]
async fn throttling_reduces_the_rate_and_successful_responses_restore_it() {
    for refusal in [
        MockAnswer::json(403, r#"{"code":53}"#),
        MockAnswer::json(429, "{}"),
    ] {
        let bench = bench();
        bench.mock.answer("slow", ok());
        bench.mock.answer("slow", refusal.clone());
        bench.mock.answer("slow", refusal);
        bench.mock.always("slow", ok());
        let builder = bench
            .builder()
            .rate_limit("slow", 10, Duration::from_secs(1));
        let client = builder.no_timeout().build().unwrap();
        bench
            .run(all((0..40).map(|_| call(&client, &SLOW)).collect()))
            .await;
        let times = times(&bench);
        let gaps: Vec<u128> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(times.len(), 42);
        // After each refusal, no call is sent for a second; the rate is then a quarter, and each response increases it
        // by a twentieth of the full rate.
        assert_eq!(gaps[..4], [100, 1000, 1000, 333]);
        assert!(
            gaps[3..].is_sorted_by(|before, after| before >= after),
            "{gaps:?}"
        );
        assert_eq!(gaps[18..], vec![100; gaps.len() - 18]);
    }
}

#[tokio::test]
async fn responses_to_earlier_requests_do_not_reduce_the_rate_again() {
    let bench = bench();
    let refusal = MockAnswer::json(429, "{}").after(Duration::from_secs(2));
    for _ in 0..10 {
        bench.mock.answer("slow", refusal.clone());
    }
    bench.mock.always("slow", ok());
    let builder = bench
        .builder()
        .rate_limit("slow", 10, Duration::from_secs(1));
    let client = builder.build().unwrap();
    bench
        .run(all((0..10).map(|_| call(&client, &SLOW)).collect()))
        .await;
    let times = times(&bench);
    // Ten refusals of one burst halve the rate once.
    assert_eq!(times[10], 3900);
    assert!(times[11] - times[10] <= 200, "{times:?}");
}

#[tokio::test]
async fn retry_after_delays_a_limit_by_at_most_five_minutes() {
    let bench = bench();
    let refusal = MockAnswer::json(429, "{}").header("retry-after", "999999999");
    bench.mock.answer("slow", refusal);
    bench.mock.always("slow", ok());
    let builder = bench.builder().retry(RetryPolicy::never()).no_timeout();
    let client = builder.build().unwrap();
    problem(bench.run(call(&client, &SLOW)).await);
    bench.run(call(&client, &SLOW)).await.unwrap();
    assert_eq!(bench.clock.now(), Duration::from_secs(300));
}

/// A limit that the clients of a test share, like on a server between them.
#[derive(Debug)]
struct Between {
    clock: ManualClock,
    next: Mutex<Duration>,
    broken: Mutex<Option<bool>>,
}

impl Between {
    fn new(bench: &Bench) -> Arc<Self> {
        Arc::new(Self {
            clock: bench.clock.clone(),
            next: Mutex::default(),
            broken: Mutex::default(),
        })
    }
}

impl SharedLimit for Between {
    fn permit<'a>(
        &'a self,
        name: &'a str,
        interval: Duration,
        at_most: Option<Duration>,
    ) -> BoxFuture<'a, Result<SharedPermit, SharedLimitError>> {
        assert_eq!(name, "Things/slow");
        match *self.broken.lock().unwrap() {
            Some(true) => return Box::pin(std::future::pending()),
            Some(false) => {
                let error = SharedLimitError::new("down");
                return Box::pin(std::future::ready(Err(error)));
            }
            None => {}
        }
        let mut next = self.next.lock().unwrap();
        let slot = self.clock.now().max(*next);
        let wait = slot - self.clock.now();
        if at_most.is_some_and(|at_most| wait > at_most) {
            return Box::pin(std::future::ready(Ok(SharedPermit::TooLate(wait))));
        }
        *next = slot + interval;
        Box::pin(std::future::ready(Ok(SharedPermit::In(wait))))
    }
}

#[tokio::test]
async fn five_clients_do_not_exceed_their_shared_limit() {
    let bench = bench();
    bench.mock.always("slow", ok());
    let between = Between::new(&bench);
    let clients: Vec<Client> = (0..5)
        .map(|_| {
            bench
                .builder()
                .shared_limit(between.clone())
                .build()
                .unwrap()
        })
        .collect();
    let calls = (0..60).map(|number| call(&clients[number % 5], &SLOW));
    for result in bench.run(all(calls.collect())).await {
        result.unwrap();
    }
    let calls = bench.mock.calls("slow");
    for window in calls.windows(3) {
        assert!(window[2].at - window[0].at >= Duration::from_secs(1));
    }
    assert_eq!(bench.clock.now(), Duration::from_millis(59 * 500));

    let fail = problem(bench.run(on_limit(&clients[1], OnLimit::Fail)).await);
    assert_eq!(permit_in(&fail), Duration::from_millis(500));
    bench.clock.advance(Duration::from_secs(1));
    *between.next.lock().unwrap() = bench.clock.now() + Duration::from_secs(600);
    let late = problem(bench.run(call(&clients[2], &SLOW)).await);
    assert!(matches!(late.kind(), ErrorKind::LimitDeadline), "{late}");
}

#[tokio::test]
async fn a_call_is_not_sent_while_the_shared_limit_is_unavailable() {
    for (silent, took) in [(false, 1500), (true, 8000)] {
        let bench = bench();
        bench.mock.always("slow", ok());
        let between = Between::new(&bench);
        *between.broken.lock().unwrap() = Some(silent);
        let builder = bench.builder().shared_limit(between.clone());
        let client = builder.build().unwrap();
        let error = problem(bench.run(call(&client, &SLOW)).await);
        assert!(matches!(error.kind(), ErrorKind::SharedLimit(_)), "{error}");
        assert!(std::error::Error::source(&error).is_some());
        assert!(bench.mock.calls("slow").is_empty());
        assert_eq!(bench.clock.now(), Duration::from_millis(took));
        *between.broken.lock().unwrap() = None;
        bench.run(call(&client, &SLOW)).await.unwrap();
    }
}

#[tokio::test]
async fn a_timeout_before_the_shared_limit_responds_is_a_limit_deadline() {
    // The shared limit has two seconds to respond.
    for seconds in [1, 2] {
        let bench = bench();
        let between = Between::new(&bench);
        *between.broken.lock().unwrap() = Some(true);
        let builder = bench.builder().shared_limit(between.clone());
        let timeout = Duration::from_secs(seconds);
        let client = builder.timeout(timeout).build().unwrap();
        let error = problem(bench.run(call(&client, &SLOW)).await);
        assert!(matches!(error.kind(), ErrorKind::LimitDeadline), "{error}");
        assert_eq!(bench.clock.now(), timeout);
        assert!(bench.mock.calls("slow").is_empty());
    }
}

#[tokio::test]
async fn throttling_reduces_the_rate_even_if_the_call_is_not_retried() {
    let bench = bench();
    // A bare 429 does not prove that nothing was done, so the POST is not retried.
    bench.mock.answer("slowPost", MockAnswer::new(429));
    bench.mock.always("slowPost", ok());
    let client = bench.client();
    assert!(bench.run(call(&client, &SLOW_POST)).await.is_err());
    bench.run(call(&client, &SLOW_POST)).await.unwrap();
    assert_eq!(bench.clock.now(), Duration::from_secs(1));
}
