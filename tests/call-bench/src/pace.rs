//! Measures a rate limit in real time: the shortest interval between two requests when they arrive.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, RateLimit};
use clientwright_runtime::{Client, ClientBuilder, RawResponse, Redis, Value};

use crate::server::Server;
use crate::{Failed, runtime};

const SECOND: Duration = Duration::from_secs(1);

static API: Api = Api::new("Pace", "1").rate_limits(&[RateLimit::new("two", 2, SECOND)]);

static CALL: Operation = Operation::new(&API, Method::Get, "/pace", "pace").rate_limit("two");

pub(crate) fn run(redis: Option<&str>) -> Result<(), Failed> {
    let server = Server::start()?;
    let mut clients = Vec::new();
    for _ in 0..if redis.is_some() { 3 } else { 1 } {
        let mut builder = ClientBuilder::new(&API).base_url(&server.url).no_proxy();
        if let Some(url) = redis {
            builder = builder.shared_limit(Arc::new(Redis::open(url)?.with_prefix("bench")));
        }
        clients.push(builder.build()?);
    }
    runtime()?.block_on(all(&clients, 12))?;
    let arrivals = server.arrivals();
    let gaps = arrivals
        .iter()
        .zip(arrivals.iter().skip(1))
        .map(|(before, after)| after.duration_since(*before));
    let most = arrivals
        .iter()
        .map(|from| {
            let until = *from + SECOND;
            arrivals
                .iter()
                .filter(|at| **at >= *from && **at < until)
                .count()
        })
        .max();
    println!("\n## limit\n");
    println!(
        "A limit of 2 per second in real time, {} client(s), {} calls: at most {} in a second, {:.1} ms between two at least",
        clients.len(),
        arrivals.len(),
        most.unwrap_or_default(),
        gaps.min().unwrap_or_default().as_secs_f64() * 1e3,
    );
    Ok(())
}

async fn all(clients: &[Client], calls: usize) -> Result<(), Failed> {
    let waiting: Vec<_> = clients
        .iter()
        .cycle()
        .take(calls)
        .map(|client| {
            let call = client.call(&CALL);
            tokio::spawn(call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json))
        })
        .collect();
    for call in waiting {
        call.await??;
    }
    Ok(())
}
