//! Servers that limit requests.

use std::sync::Mutex;
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{IdempotencyKeyFormat, Method, Operation};

use crate::faults::server::{Seen, Step, answer, json};
use crate::faults::table::Row;
use crate::faults::world::{SECOND, World};
use crate::support::{API, CREATE, LIST, SLOW};

/// Responds with 403/53 to the third and later requests within a second.
fn three_per_second() -> impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static {
    let taken: Mutex<Vec<Duration>> = Mutex::default();
    move |seen| {
        let mut taken = taken.lock().unwrap();
        taken.retain(|at| seen.at.saturating_sub(*at) < SECOND);
        if taken.len() >= 2 {
            return vec![json(
                "403 Forbidden",
                r#"{"code":"53","message":"Too many requests"}"#,
            )];
        }
        taken.push(seen.at);
        super::ok()
    }
}

pub(crate) async fn three_per_second_with_the_limit() -> Vec<Row> {
    let world = World::new(three_per_second()).await;
    let client = world.with_token();
    let results = world.together(&client, &SLOW, 0..60).await;
    vec![world.row(
        "60 concurrent calls, server responds with 403/53 from 3 per second on",
        "with the limit of 2 per second, the server rejects no call",
        &results,
    )]
}

pub(crate) async fn three_per_second_without_the_limit() -> Vec<Row> {
    let world = World::new(three_per_second()).await;
    let client = world.builder().token("oauth", "t").no_rate_limit();
    let client = client.build().unwrap();
    let mut results = Vec::new();
    // Three at a time, as fast as their responses.
    for second in 0..10 {
        let names = second * 3..second * 3 + 3;
        results.extend(world.together(&client, &SLOW, names).await);
    }
    vec![world.row(
        "3 calls at a time, the same server, limit disabled",
        "a rejected call is retried after at least a second while the budget of 20 lasts, otherwise it fails; no call is lost or executed twice",
        &results,
    )]
}

pub(crate) async fn three_per_second_with_a_limit_that_is_too_high() -> Vec<Row> {
    let world = World::new(three_per_second()).await;
    let builder = world.builder().token("oauth", "t").no_timeout();
    let client = builder.rate_limit("slow", 10, SECOND).build().unwrap();
    let results = world.together(&client, &SLOW, 0..60).await;
    let row = world.row(
        "60 concurrent calls, the same server, limit set to 10 per second",
        "the rate is halved with each rejection and increases again with other responses: most requests are accepted, and no call is lost",
        &results,
    );
    assert!(row.requests < 60 + 60 / 2);
    vec![row]
}

pub(crate) async fn overloaded_for_ten_seconds() -> Vec<Row> {
    let world = World::new(|seen| match seen.at < 10 * SECOND {
        true => vec![json("503 Service Unavailable", r#"{"code":"6"}"#)],
        false => super::ok(),
    })
    .await;
    let client = world.with_token();
    let results = world.together(&client, &CREATE, 0..100).await;
    vec![world.row(
        "100 concurrent POSTs, server responds with 503/6 for 10 s",
        "no more retries than the budget of 20",
        &results,
    )]
}

/// Responses of a proxy instead of the API, which may have received the request.
pub(crate) async fn responses_of_a_proxy() -> Vec<Row> {
    let page = "<html><body>Service unavailable</body></html>";
    let mut rows = Vec::new();
    for (fault, status, content_type, body) in [
        ("503 without a body", "503 Service Unavailable", "", ""),
        (
            "503 with an HTML page",
            "503 Service Unavailable",
            "content-type: text/html\r\n",
            page,
        ),
        (
            "503 with JSON without a code",
            "503 Service Unavailable",
            "content-type: application/json\r\n",
            "{}",
        ),
        ("502 without a body", "502 Bad Gateway", "", ""),
        (
            "504 with an HTML page",
            "504 Gateway Timeout",
            "content-type: text/html\r\n",
            page,
        ),
        (
            "429 with an HTML page",
            "429 Too Many Requests",
            "content-type: text/html\r\n",
            page,
        ),
    ] {
        let world = World::new(move |_| vec![answer(status, content_type, body.as_bytes())]).await;
        let results = world.one(&world.with_token(), &CREATE).await;
        rows.push(world.row(
            Box::leak(format!("POST, {fault}").into_boxed_str()),
            "proves nothing: a POST is not retried",
            &results,
        ));
    }
    rows
}

pub(crate) async fn error_codes_of_the_api() -> Vec<Row> {
    let mut rows = Vec::new();
    for (fault, status, body) in [
        (
            "503/6 once",
            "503 Service Unavailable",
            &br#"{"code":"6"}"#[..],
        ),
        (
            "503/6 with a message in Latin-1 once",
            "503 Service Unavailable",
            b"{\"code\":\"6\",\"message\":\"d\xE9j\xE0\"}",
        ),
        ("429/53 once", "429 Too Many Requests", br#"{"code":"53"}"#),
        ("403/53 once", "403 Forbidden", br#"{"code":"53"}"#),
    ] {
        let header = "content-type: application/json\r\n";
        let world = World::new(move |seen| match seen.number {
            0 => vec![answer(status, header, body)],
            _ => super::ok(),
        })
        .await;
        let results = world.one(&world.with_token(), &CREATE).await;
        rows.push(world.row(
            Box::leak(format!("POST, {fault}").into_boxed_str()),
            "the API's own code proves that nothing was executed: retried",
            &results,
        ));
    }
    rows
}

/// A call that the server recognizes by its key.
pub(crate) async fn idempotency_key() -> Vec<Row> {
    static KEYED: Operation = Operation::new(&API, Method::Post, "/things", "createThing")
        .security(&[&[("oauth", &[])]])
        .idempotency_key("Idempotency-Key", IdempotencyKeyFormat::Uuid);
    let world = World::new(|seen| match seen.number {
        0 => vec![answer("503 Service Unavailable", "", b"")],
        _ => super::ok(),
    })
    .await;
    let results = world.one(&world.with_token(), &KEYED).await;
    vec![world.row(
        "POST with an idempotency key, 503 without a body once",
        "the server recognizes the key: retried with the same key",
        &results,
    )]
}

/// The effects and the limits of `Retry-After`.
pub(crate) async fn retry_after() -> Vec<Row> {
    let mut rows = Vec::new();
    for (fault, value, promise) in [
        (
            "GET, always 503 with `Retry-After: 0`",
            "0",
            "the wait is not shorter than the backoff",
        ),
        (
            "GET, 503 with `Retry-After: 10` once",
            "10",
            "the backoff is added to the requested wait",
        ),
        (
            "GET, 503 with a `Retry-After` of a day, without a deadline",
            "86400",
            "a wait of more than 2 minutes is not started: the error contains it",
        ),
    ] {
        let world = World::new(move |seen| match (value, seen.number) {
            ("10", 1..) => super::ok(),
            _ => {
                let header = format!("retry-after: {value}\r\n");
                vec![answer("503 Service Unavailable", &header, b"")]
            }
        })
        .await;
        let client = world.builder().token("oauth", "t").no_timeout();
        let results = world.one(&client.build().unwrap(), &LIST).await;
        if let ("86400", Err(error)) = (value, &results[0]) {
            assert_eq!(error.retry_after(), Some(86_400 * SECOND));
        }
        rows.push(world.row(fault, promise, &results));
    }
    rows
}
