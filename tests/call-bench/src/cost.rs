//! CPU time and allocations of a call.

use std::time::{Duration, Instant};

use crate::server::Server;
use crate::{Failed, by_hand, runtime};

/// Calls at once, and how many in all, in the second part.
const AT_ONCE: usize = 64;
const TOGETHER: usize = 10_000;

/// What calls took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) cpu: Duration,
    wall: Duration,
}

/// A client, whoever wrote it.
trait Caller: Clone + 'static {
    /// The number of orders in the answer.
    fn call(&self) -> impl Future<Output = Result<usize, Failed>>;
}

impl Caller for by_hand::Client {
    async fn call(&self) -> Result<usize, Failed> {
        self.list().await
    }
}

impl Caller for orange_ordering::Client {
    async fn call(&self) -> Result<usize, Failed> {
        let answer = self.list_requests().offset(0).limit(10).await?;
        Ok(answer.into_body().len())
    }
}

pub(crate) fn generated(base_url: &str) -> Result<orange_ordering::Client, Failed> {
    let client = orange_ordering::Client::builder()
        .base_url(base_url)
        .client_credentials("id", "secret")
        .api_key("key")
        .configure(|settings| {
            let token_url = format!("{base_url}/token");
            settings.no_proxy().no_rate_limit().token_url(&token_url)
        });
    Ok(client.build()?)
}

pub(crate) fn run(calls: usize, rounds: usize) -> Result<(), Failed> {
    let server = Server::start()?;
    let mut single = (Vec::new(), Vec::new());
    let mut together = (Vec::new(), Vec::new());
    let mut allocations = (0, 0);
    for _ in 0..rounds {
        // Each round: the luck of one connection is not to decide.
        let (hand, ours) = (by_hand::Client::new(&server.url)?, generated(&server.url)?);
        single.0.push(one_by_one(&hand, calls)?);
        single.1.push(one_by_one(&ours, calls)?);
        together.0.push(at_once(&hand)?);
        together.1.push(at_once(&ours)?);
        allocations = (allocated(&hand)?, allocated(&ours)?);
    }
    println!("| what | by hand | generated | ratio |");
    println!("|---|---:|---:|---:|");
    let calls = u32::try_from(calls)?;
    let all = u32::try_from(TOGETHER)?;
    row(
        "CPU time per call, one by one, µs",
        &single,
        calls,
        |cost| cost.cpu,
    );
    row(
        "CPU time per call, 64 at once, µs",
        &together,
        all,
        |cost| cost.cpu,
    );
    row("time per call, one by one, µs", &single, calls, |cost| {
        cost.wall
    });
    row("time per call, 64 at once, µs", &together, all, |cost| {
        cost.wall
    });
    println!(
        "| allocations per call | {} | {} | |",
        allocations.0, allocations.1
    );
    Ok(())
}

fn row(what: &str, costs: &(Vec<Cost>, Vec<Cost>), calls: u32, time: fn(&Cost) -> Duration) {
    let hand = median_micros(&costs.0, calls, time);
    let ours = median_micros(&costs.1, calls, time);
    println!("| {what} | {hand:.1} | {ours:.1} | {:.2} |", ours / hand);
}

/// Microseconds for each of so many, the median.
pub(crate) fn median_micros(costs: &[Cost], times: u32, time: fn(&Cost) -> Duration) -> f64 {
    let mut durations: Vec<Duration> = costs.iter().map(time).collect();
    durations.sort_unstable();
    let middle = durations.get(durations.len() / 2);
    middle.copied().unwrap_or_default().as_secs_f64() * 1e6 / f64::from(times)
}

fn one_by_one(caller: &impl Caller, calls: usize) -> Result<Cost, Failed> {
    runtime()?.block_on(async {
        warm(caller).await?;
        let start = Start::now();
        for _ in 0..calls {
            caller.call().await?;
        }
        Ok(start.cost())
    })
}

fn at_once<C: Caller>(caller: &C) -> Result<Cost, Failed> {
    let runtime = runtime()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, async {
        warm(caller).await?;
        let start = Start::now();
        let workers: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let caller = caller.clone();
                let calls = TOGETHER / AT_ONCE + usize::from(number < TOGETHER % AT_ONCE);
                tokio::task::spawn_local(async move {
                    for _ in 0..calls {
                        caller.call().await?;
                    }
                    Ok::<(), Failed>(())
                })
            })
            .collect();
        for worker in workers {
            worker.await??;
        }
        Ok(start.cost())
    })
}

/// What this thread allocates for a call, the connection being there.
fn allocated(caller: &impl Caller) -> Result<u64, Failed> {
    let runtime = runtime()?;
    runtime.block_on(warm(caller))?;
    let mut outcome = Ok(0);
    let counted = allocation_counter::measure(|| outcome = runtime.block_on(caller.call()));
    outcome?;
    Ok(counted.count_total)
}

async fn warm(caller: &impl Caller) -> Result<(), Failed> {
    for _ in 0..50 {
        if caller.call().await? != 10 {
            return Err("not the answer of the server".into());
        }
    }
    Ok(())
}

pub(crate) struct Start {
    cpu: Duration,
    wall: Instant,
}

impl Start {
    pub(crate) fn now() -> Self {
        Self {
            cpu: cpu(),
            wall: Instant::now(),
        }
    }

    pub(crate) fn cost(&self) -> Cost {
        Cost {
            cpu: cpu().saturating_sub(self.cpu),
            wall: self.wall.elapsed(),
        }
    }
}

/// What this thread has spent so far.
fn cpu() -> Duration {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(spent).unwrap_or_default()
}
