//! Retries and timeouts, with a manual clock.

use crate::support;

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::testing::{FixedRandomness, MockAnswer, Recorded};
use clientwright_runtime::{
    AttemptOutcome, Clock as _, ErrorKind, RawResponse, RetryPolicy, StatusSet, StopReason,
    TimeoutKind, TransportErrorKind, Value, WaitReason, WaitRecord,
};
use support::*;

#[tokio::test]
async fn idempotent_calls_are_retried() {
    let failures = [
        MockAnswer::new(500),
        MockAnswer::new(502),
        MockAnswer::new(504),
        MockAnswer::failure(TransportErrorKind::Interrupted),
        MockAnswer::json(200, "[1,").broken(),
        MockAnswer::never(),
    ];
    for failure in failures {
        let bench = bench();
        bench.mock.answer("listThings", failure);
        bench.mock.always("listThings", ok());
        let answer = bench.run(call(&bench.client(), &LIST)).await.unwrap();
        assert_eq!(answer.attempts(), 2);
    }
}

#[tokio::test]
async fn a_post_with_an_unknown_outcome_is_never_retried() {
    let failures = [
        MockAnswer::new(500),
        MockAnswer::new(502),
        MockAnswer::new(504),
        MockAnswer::json(500, r#"{"code":6}"#),
        // Responses of proxies, possibly after the API has received the request.
        MockAnswer::new(503),
        MockAnswer::new(503).header("retry-after", "1"),
        MockAnswer::json(503, "{}"),
        MockAnswer::json(503, r#"{"message":"Service unavailable"}"#),
        MockAnswer::new(503)
            .header("content-type", "text/html")
            .body("<html>503</html>"),
        MockAnswer::new(429),
        MockAnswer::new(429)
            .header("content-type", "text/html")
            .body("<html>429</html>"),
        MockAnswer::failure(TransportErrorKind::Interrupted),
        MockAnswer::json(200, "[1,").broken(),
        MockAnswer::never(),
    ];
    for failure in failures {
        let bench = bench();
        bench.mock.always("createThing", failure);
        let error = problem(bench.run(call(&bench.client(), &CREATE)).await);
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(bench.mock.calls("createThing").len(), 1);
    }
}

#[tokio::test]
async fn a_post_that_was_not_executed_is_retried() {
    let failures = [
        MockAnswer::json(403, r#"{"code":53,"message":"Too many requests"}"#),
        MockAnswer::json(429, "{}"),
        MockAnswer::json(503, r#"{"code":6,"message":"Over capacity"}"#),
        MockAnswer::failure(TransportErrorKind::Connect),
    ];
    for failure in failures {
        let bench = bench();
        bench.mock.answer("createThing", failure);
        bench.mock.always("createThing", ok());
        let answer = bench.run(call(&bench.client(), &CREATE)).await.unwrap();
        assert_eq!(answer.attempts(), 2);
    }
}

#[tokio::test]
async fn permanent_errors_are_not_retried() {
    let failures = [
        MockAnswer::json(400, "{}"),
        MockAnswer::json(404, "{}"),
        MockAnswer::json(403, r#"{"code":50}"#),
        MockAnswer::json(200, "not json"),
        MockAnswer::failure(TransportErrorKind::Certificate),
    ];
    for failure in failures {
        let bench = bench();
        bench.mock.always("listThings", failure);
        let error = problem(bench.run(call(&bench.client(), &LIST)).await);
        assert_eq!(error.attempts(), 1, "{error}");
    }
}

#[tokio::test]
async fn the_delay_after_throttling_is_at_least_a_second() {
    let bench = bench();
    let throttled = MockAnswer::json(403, r#"{"code":53}"#);
    bench.mock.always("listThings", throttled);
    let error = problem(bench.run(call(&bench.client(), &LIST)).await);
    assert!(error.is_rate_limited() && !error.is_auth());
    assert_eq!(error.attempts(), 4);
    let times: Vec<_> = bench
        .mock
        .calls("listThings")
        .iter()
        .map(|call| call.at)
        .collect();
    assert_eq!(times, [0, 1, 2, 3].map(Duration::from_secs));
}

#[tokio::test]
async fn delays_grow_with_full_jitter() {
    for (number, seconds) in [(0, [0.0, 0.0, 0.0, 0.0]), (u64::MAX, [0.0, 0.5, 1.5, 3.5])] {
        let bench = bench();
        bench.mock.always("listThings", MockAnswer::new(500));
        let builder = bench
            .builder()
            .randomness(Arc::new(FixedRandomness::new(number)));
        problem(bench.run(call(&builder.build().unwrap(), &LIST)).await);
        let times = bench.mock.calls("listThings");
        for (call, expected) in times.iter().zip(seconds) {
            assert!(
                (call.at.as_secs_f64() - expected).abs() < 0.001,
                "{:?}",
                call.at
            );
        }
        assert_eq!(times.len(), 4);
    }
}

#[tokio::test]
async fn retry_after_is_obeyed_as_seconds_and_as_a_date() {
    for (value, seconds) in [
        ("7", 7),
        // The clock starts at 2024-10-04T00:00:00Z.
        ("Fri, 04 Oct 2024 00:00:09 GMT", 9),
        ("Thu, 03 Oct 2024 00:00:00 GMT", 0),
    ] {
        let bench = bench();
        bench.mock.answer(
            "createThing",
            MockAnswer::json(503, r#"{"code":6}"#).header("retry-after", value),
        );
        bench.mock.always("createThing", ok());
        bench.run(call(&bench.client(), &CREATE)).await.unwrap();
        let last = bench.mock.requests().pop().unwrap();
        assert_eq!(last.at, Duration::from_secs(seconds), "{value}");
    }
}

#[tokio::test]
async fn a_delay_beyond_the_deadline_is_not_started() {
    let bench = bench();
    bench.mock.always(
        "listThings",
        MockAnswer::new(503).header("retry-after", "90"),
    );
    let error = problem(bench.run(call(&bench.client(), &LIST)).await);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(bench.clock.now(), Duration::ZERO);
}

#[tokio::test]
async fn attempts_and_calls_have_separate_timeouts() {
    let bench = bench();
    bench.mock.always("listThings", MockAnswer::never());
    let client = bench
        .builder()
        .attempt_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let error = problem(bench.run(call(&client, &LIST)).await);
    assert!(error.is_timeout());
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout(TimeoutKind::Call)
    ));
    assert_eq!(
        (error.attempts(), bench.clock.now()),
        (4, Duration::from_secs(10))
    );
    let error = problem(bench.run(call(&client, &LIST)).await);
    assert_eq!(error.attempts(), 4);

    bench.mock.always("createThing", MockAnswer::never());
    let error = problem(bench.run(call(&client, &CREATE)).await);
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout(TimeoutKind::Attempt)
    ));
}

#[tokio::test]
async fn the_budget_limits_retries_in_an_outage_and_recovers_with_success() {
    let bench = bench();
    let policy = RetryPolicy::default().with_budget(5);
    let client = bench.builder().retry(policy).build().unwrap();
    bench.mock.always("listThings", MockAnswer::new(500));
    for _ in 0..20 {
        problem(bench.run(call(&client, &LIST)).await);
    }
    assert_eq!(bench.mock.calls("listThings").len(), 20 + 5);
    bench.mock.always("listThings", ok());
    for _ in 0..10 {
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    bench.mock.always("listThings", MockAnswer::new(500));
    let error = problem(bench.run(call(&client, &LIST)).await);
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn a_call_can_override_the_retry_policy() {
    let bench = bench();
    bench.mock.always("listThings", MockAnswer::new(500));
    let mut call = bench.client().call(&LIST);
    call.configure(|options| options.retry(RetryPolicy::never()));
    let pending = call.send::<clientwright_runtime::Value, (), clientwright_runtime::Value>(
        clientwright_runtime::RawResponse::json,
        clientwright_runtime::RawResponse::error_json,
    );
    assert_eq!(problem(bench.run(pending).await).attempts(), 1);
}

#[tokio::test]
async fn a_wall_clock_that_jumps_back_does_not_expire_tokens() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let client = bench.client();
    bench.run(call(&client, &LIST)).await.unwrap();
    bench.clock.set_wall(std::time::SystemTime::UNIX_EPOCH);
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 1);
}

#[tokio::test]
async fn an_error_contains_the_history_of_the_call() {
    let bench = bench();
    let busy = MockAnswer::json(503, r#"{"code":6,"message":"Over capacity"}"#)
        .header("x-request-id", "r-1")
        .header("retry-after", "3");
    bench.mock.answer_token(
        MockAnswer::json(200, r#"{"access_token":"t","expires_in":3600}"#)
            .after(Duration::from_secs(2)),
    );
    bench.mock.answer("slow", ok());
    bench.mock.answer("slow", busy);
    bench.mock.always(
        "slow",
        MockAnswer::failure(TransportErrorKind::Connect).after(Duration::from_secs(1)),
    );
    let client = bench.client();
    bench.run(call(&client, &SLOW)).await.unwrap();
    let error = problem(bench.run(call(&client, &SLOW)).await);
    let history = error.history();
    let seconds = |wait: &WaitRecord| (wait.reason, wait.at.as_millis(), wait.took.as_millis());
    let waits: Vec<_> = history.waits().map(seconds).collect();
    assert_eq!(
        waits,
        [(WaitReason::Limit, 0, 500), (WaitReason::Retry, 500, 3000)]
    );
    let attempts: Vec<_> = history
        .attempts()
        .map(|attempt| (attempt.at.as_millis(), attempt.outcome.clone()))
        .collect();
    let [(500, first), rest @ ..] = attempts.as_slice() else {
        panic!("{attempts:?}");
    };
    assert!(
        matches!(
            first,
            AttemptOutcome::Responded { status: 503, code: Some(code), request_id: Some(id), .. }
                if code == "6" && id == "r-1"
        ),
        "{first:?}"
    );
    let refused = AttemptOutcome::Failed(TransportErrorKind::Connect);
    assert_eq!(
        rest,
        [
            (3500, refused.clone()),
            (4500, refused.clone()),
            (5500, refused),
        ]
    );
    // The last attempt had no response, but an earlier one had.
    assert_eq!(error.status(), None);
    let last = history.last_response().unwrap();
    assert_eq!(last.status().as_u16(), 503);
    assert!(last.body().starts_with(b"{"));
    assert_eq!(history.stop_reason(), Some(StopReason::Attempts));
    assert_eq!(history.waited(WaitReason::Token), Duration::ZERO);
    assert_eq!(
        history.to_string(),
        "waited 0.5 s (limit); 503/6 after 0.0 s; waited 3.0 s (retry); \
         no connection after 1.0 s; no connection after 1.0 s; no connection after 1.0 s; \
         attempts used up"
    );
}

#[tokio::test]
async fn an_error_states_why_the_call_was_not_retried() {
    let why = async |policy: RetryPolicy, answer: MockAnswer, operation| {
        let bench = bench();
        bench.mock.always("listThings", answer.clone());
        bench.mock.always("createThing", answer);
        let client = bench.builder().retry(policy).build().unwrap();
        let error = problem(bench.run(call(&client, operation)).await);
        error.history().stop_reason().unwrap()
    };
    let policy = RetryPolicy::default();
    let broken = MockAnswer::new(500);
    assert_eq!(
        why(policy, broken.clone(), &LIST).await,
        StopReason::Attempts
    );
    assert_eq!(
        why(policy, broken.clone(), &CREATE).await,
        StopReason::NotRepeatable
    );
    assert_eq!(
        why(policy.with_budget(1), broken, &LIST).await,
        StopReason::Budget
    );
    let later = MockAnswer::new(503).header("retry-after", "100");
    assert_eq!(why(policy, later, &LIST).await, StopReason::Deadline);
    assert_eq!(
        why(policy, MockAnswer::never(), &LIST).await,
        StopReason::Deadline
    );
}

#[tokio::test]
async fn a_decode_error_has_a_history_too() {
    let bench = bench();
    bench.mock.answer("listThings", MockAnswer::new(503));
    bench.mock.always("listThings", MockAnswer::json(200, "{"));
    let error = problem(bench.run(call(&bench.client(), &LIST)).await);
    assert!(error.is_decode());
    assert_eq!(error.history().attempts().count(), 2);
    assert_eq!(error.history().stop_reason(), None);
}

#[tokio::test]
async fn the_delay_after_throttling_is_from_the_policy_of_the_call() {
    let bench = bench();
    bench.mock.answer("listThings", MockAnswer::new(429));
    bench.mock.always("listThings", ok());
    let mut policy = RetryPolicy::default();
    policy.throttled_delay = Duration::from_secs(9);
    let mut call = bench.client().call(&LIST);
    call.configure(|options| options.retry(policy));
    let pending = call.send::<clientwright_runtime::Value, (), clientwright_runtime::Value>(
        clientwright_runtime::RawResponse::json,
        clientwright_runtime::RawResponse::error_json,
    );
    bench.run(pending).await.unwrap();
    assert_eq!(bench.clock.now(), Duration::from_secs(9));
}

#[tokio::test]
async fn retry_after_is_parsed_in_all_three_date_formats() {
    for value in [
        "Fri, 04 Oct 2024 00:00:09 GMT",
        "Friday, 04-Oct-24 00:00:09 GMT",
        "Fri Oct  4 00:00:09 2024",
    ] {
        let bench = bench();
        let busy = MockAnswer::json(503, r#"{"code":6}"#).header("retry-after", value);
        bench.mock.answer("createThing", busy);
        bench.mock.always("createThing", ok());
        bench.run(call(&bench.client(), &CREATE)).await.unwrap();
        assert_eq!(bench.clock.now(), Duration::from_secs(9), "{value}");
    }
    for value in ["soon", "", "-1", "Fri, 99 Oct 2024 00:00:09 GMT"] {
        let bench = bench();
        let busy = MockAnswer::json(503, r#"{"code":6}"#).header("retry-after", value);
        bench.mock.answer("createThing", busy);
        bench.mock.always("createThing", ok());
        bench.run(call(&bench.client(), &CREATE)).await.unwrap();
        assert_eq!(bench.clock.now(), Duration::ZERO, "{value}");
    }
}

/// Returns the times of the requests of a GET whose responses always have this `Retry-After`.
async fn times(retry_after: &str, status: u16, randomness: u64) -> Vec<u64> {
    let bench = bench();
    let busy = MockAnswer::new(status).header("retry-after", retry_after);
    bench.mock.always("listThings", busy);
    let builder = bench.builder();
    let builder = builder.randomness(Arc::new(FixedRandomness::new(randomness)));
    problem(bench.run(call(&builder.build().unwrap(), &LIST)).await);
    let millis = |call: &Recorded| u64::try_from(call.at.as_millis()).unwrap();
    bench.mock.calls("listThings").iter().map(millis).collect()
}

#[tokio::test]
async fn retry_after_zero_uses_the_backoff_of_the_policy() {
    let backoff = times("soon", 503, u64::MAX).await;
    assert_eq!(backoff.len(), 4);
    for value in ["0", "Thu, 03 Oct 2024 00:00:00 GMT"] {
        assert_eq!(times(value, 503, u64::MAX).await, backoff, "{value}");
    }
    // After throttling, the delay is not less than the second of the policy either.
    assert_eq!(times("0", 429, 0).await, [0, 1000, 2000, 3000]);
}

#[tokio::test]
async fn jitter_is_added_to_retry_after() {
    assert_eq!(times("7", 503, 0).await[1], 7000);
    let half = times("7", 503, u64::MAX / 2).await[1];
    let most = times("7", 503, u64::MAX).await[1];
    assert!(7000 < half && half < most, "{half} {most}");
}

#[tokio::test]
async fn a_retry_after_of_days_is_not_awaited_but_reported_in_the_error() {
    let day = Duration::from_secs(86_400);
    for (value, expected) in [
        ("86400", day),
        ("Sat, 05 Oct 2024 00:00:00 GMT", day),
        ("99999999999999999999999", Duration::from_secs(u64::MAX)),
    ] {
        let bench = bench();
        let busy = MockAnswer::json(503, r#"{"code":6}"#).header("retry-after", value);
        bench.mock.always("createThing", busy);
        let client = bench.builder().no_timeout().build().unwrap();
        let error = problem(bench.run(call(&client, &CREATE)).await);
        assert_eq!((error.attempts(), error.retry_after()), (1, Some(expected)));
        assert_eq!(error.history().stop_reason(), Some(StopReason::RetryAfter));
        assert_eq!(bench.clock.now(), Duration::ZERO);
    }
}

#[tokio::test]
async fn the_maximum_retry_after_is_configurable() {
    for (seconds, attempts) in [(300, 2), (301, 1)] {
        let bench = bench();
        let busy = MockAnswer::new(503).header("retry-after", &seconds.to_string());
        bench.mock.answer("listThings", busy);
        bench.mock.always("listThings", ok());
        let policy = RetryPolicy::default().with_max_retry_after(Duration::from_secs(300));
        let client = bench.builder().no_timeout().retry(policy).build().unwrap();
        let sent = match bench.run(call(&client, &LIST)).await {
            Ok(response) => response.attempts(),
            Err(error) => error.attempts(),
        };
        assert_eq!(sent, attempts);
    }
}

#[tokio::test]
async fn the_statuses_to_retry_are_configurable() {
    let more = RetryPolicy::default();
    let more = more.with_statuses(more.statuses.with(425).with(421).with_range(520, 529));
    let none = RetryPolicy::default().with_statuses(StatusSet::default());
    for (policy, status, attempts) in [
        (RetryPolicy::default(), 425, 1),
        (RetryPolicy::default(), 520, 1),
        (more, 425, 4),
        (more, 421, 4),
        (more, 520, 4),
        (more, 529, 4),
        (more, 530, 1),
        (more, 500, 4),
        (none, 500, 1),
        (none, 504, 1),
    ] {
        let bench = bench();
        bench.mock.always("listThings", MockAnswer::new(status));
        bench.mock.always("createThing", MockAnswer::new(status));
        // Per client …
        let client = bench.builder().retry(policy).build().unwrap();
        let error = problem(bench.run(call(&client, &LIST)).await);
        assert_eq!(error.attempts(), attempts, "{status}");
        // … and per call.
        let mut own = bench.client().call(&LIST);
        own.configure(|options| options.retry(policy));
        let own = own.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
        assert_eq!(problem(bench.run(own).await).attempts(), attempts);
        // A status alone does not make a POST retryable, regardless of the setting.
        let error = problem(bench.run(call(&client, &CREATE)).await);
        assert_eq!(error.attempts(), 1, "{status}");
    }
}
