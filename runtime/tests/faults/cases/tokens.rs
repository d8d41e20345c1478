//! Token endpoints that fail, and tokens that expire.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::{Clock as _, MemoryTokenCache, TokenCache};
use futures_util::FutureExt as _;

use super::{ok, token, with_tokens};
use crate::faults::server::{Step, answer, json};
use crate::faults::table::Row;
use crate::faults::world::{SECOND, World};
use crate::support::{CREATE, LIST, call};

pub(crate) async fn endpoint_down_for_a_minute() -> Vec<Row> {
    let world = World::new(|seen| match (seen.is_token, seen.at) {
        (true, at) if at < 60 * SECOND => vec![json("503 Service Unavailable", "{}")],
        (true, _) => vec![token(seen.number)],
        (false, _) => ok(),
    })
    .await;
    let client = world.with_credentials();
    let mut results = Vec::new();
    // A caller that keeps trying: a call every second from the start of the outage.
    for name in 0..90 {
        let results_of_one = world.together(&client, &CREATE, name..name + 1).await;
        results.extend(results_of_one);
        world.clock.advance(SECOND);
    }
    let first = results.iter().position(Result::is_ok).unwrap();
    assert!(results[first..].iter().all(Result::is_ok));
    let allowed = world.clock.now().as_secs() as usize * 50 / 60;
    assert!(world.server.counts.lock().unwrap().tokens < allowed);
    vec![world.row(
        "sequential POSTs, token endpoint down for a minute",
        "no call is sent without a token, fewer than 50 token requests per minute, all calls succeed once it is up",
        &results,
    )]
}

pub(crate) async fn revoked_mid_flight() -> Vec<Row> {
    let world = World::new(with_tokens(|seen| {
        // The first token is valid only for the first 40 calls.
        match seen.token == "t-0" && seen.number >= 40 {
            true => vec![json("401 Unauthorized", r#"{"code":"42"}"#)],
            false => ok(),
        }
    }))
    .await;
    let client = world.with_credentials();
    let results = world.together(&client, &CREATE, 0..100).await;
    vec![world.row(
        "100 concurrent POSTs, token revoked after 40",
        "one new token for all; rejected calls are retried once",
        &results,
    )]
}

pub(crate) async fn one_stray_rejection() -> Vec<Row> {
    let world = World::new(|seen| match (seen.is_token, seen.number) {
        (true, 0) => vec![answer("400 Bad Request", "", b"")],
        (true, _) => vec![token(seen.number)],
        (false, _) => ok(),
    })
    .await;
    let results = world
        .together(&world.with_credentials(), &CREATE, 0..100)
        .await;
    vec![world.row(
        "100 concurrent POSTs, the token endpoint responds once with a 400 without a body",
        "the token request is retried, and no call fails",
        &results,
    )]
}

pub(crate) async fn rejected_as_invalid() -> Vec<Row> {
    let world = World::new(with_tokens(|seen| match seen.token == "t-0" {
        true => {
            let challenge = "www-authenticate: Bearer error=\"invalid_token\"\r\n";
            vec![answer("401 Unauthorized", challenge, b"")]
        }
        false => ok(),
    }))
    .await;
    let client = world.with_credentials();
    let results = world.together(&client, &CREATE, 0..100).await;
    let mut rows = vec![world.row(
        "100 concurrent POSTs, 401 `invalid_token` for a token of the endpoint",
        "one new token for all; each call is retried once",
        &results,
    )];
    let world = World::new(with_tokens(|_| {
        let challenge = "www-authenticate: Bearer error=\"invalid_token\"\r\n";
        vec![answer("401 Unauthorized", challenge, b"")]
    }))
    .await;
    let client = world.with_credentials();
    let mut results = Vec::new();
    for name in 0..20 {
        results.extend(world.together(&client, &CREATE, name..name + 1).await);
    }
    rows.push(world.row(
        "sequential POSTs, 401 `invalid_token` for every token",
        "three new tokens, and no more while they are rejected",
        &results,
    ));
    rows
}

pub(crate) async fn a_thousand_callers_through_a_refresh() -> Vec<Row> {
    let world = World::new(with_tokens(|_| ok())).await;
    let client = world.with_credentials();
    world.one(&client, &LIST).await;
    // The token expires in a second, so a new one is requested.
    world.clock.advance(Duration::from_secs(3599));
    let results = world.together(&client, &CREATE, 1..1001).await;
    let mut row = world.row(
        "1 000 concurrent POSTs, token about to expire",
        "one token request for all of them, each call is sent once",
        &results,
    );
    // Excludes the first token and the call that requested it.
    row.tokens -= 1;
    row.requests -= 1;
    row.once -= 1;
    row.never = results.len() - row.once - row.again;
    row.time -= Duration::from_secs(3599);
    vec![row]
}

/// Two clients share tokens; the first one requests a token, and is dropped before the response.
pub(crate) async fn lease_holder_gone() -> Vec<Row> {
    let mut rows = Vec::new();
    for (fault, promise, stalls) in [
        (
            "10 concurrent POSTs, the client that requests the shared token is dropped",
            "its lease is released: another client requests the token",
            false,
        ),
        (
            "10 concurrent POSTs, the client that requests the shared token stalls",
            "its lease expires 3 s after it was last extended: another client requests the token",
            true,
        ),
    ] {
        let world = World::new(|seen| match (seen.is_token, seen.number) {
            (true, 0) => vec![Step::Stall],
            (true, number) => vec![token(number)],
            (false, _) => ok(),
        })
        .await;
        let cache = MemoryTokenCache::with_clock(Arc::new(world.clock.clone()));
        let cache: Arc<dyn TokenCache> = Arc::new(cache);
        let client = || {
            let builder = world.builder().token_cache(Arc::clone(&cache));
            let builder = builder.client_credentials("oauth", "id", "secret");
            builder.build().unwrap()
        };
        let mut first = Box::pin(call(&client(), &CREATE));
        // Only until the token request has arrived.
        while world.server.counts.lock().unwrap().tokens == 0 {
            let _ = (&mut first).now_or_never();
            tokio::task::yield_now().await;
        }
        let kept = stalls.then_some(first);
        // A call that is not polled is not in flight.
        let _idle = world.idle.server_waits();
        let results = world.together(&client(), &CREATE, 0..10).await;
        drop(kept);
        rows.push(world.row(fault, promise, &results));
    }
    rows
}

pub(crate) async fn wall_clock_jumps_back() -> Vec<Row> {
    let world = World::new(with_tokens(|seen| match seen.number {
        1 => {
            // Two seconds after the time of the server's clock.
            let date = "retry-after: Fri, 04 Oct 2024 00:00:02 GMT\r\n";
            vec![crate::faults::server::answer(
                "503 Service Unavailable",
                date,
                br#"{"code":"6"}"#,
            )]
        }
        _ => ok(),
    }))
    .await;
    let client = world.with_credentials();
    let mut results = world.together(&client, &CREATE, 0..1).await;
    world
        .clock
        .set_wall(world.clock.wall() - Duration::from_secs(86_400));
    results.extend(world.together(&client, &CREATE, 1..3).await);
    vec![world.row(
        "POSTs, clock set back by a day, then `Retry-After` with a date",
        "the token remains valid; a wait beyond the deadline is not started",
        &results,
    )]
}
