//! CPU time and allocations of a call.

use std::time::{Duration, Instant};

use crate::server::Server;
use crate::{Failed, by_hand, runtime};

/// Calls at once, and how many in all, in the second part.
const AT_ONCE: [usize; 2] = [64, 1000];
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
    let mut together = AT_ONCE.map(|_| (Vec::new(), Vec::new()));
    let mut allocations = (0, 0);
    for _ in 0..rounds {
        // Each round: the luck of one connection is not to decide.
        let (hand, ours) = (by_hand::Client::new(&server.url)?, generated(&server.url)?);
        single.0.push(one_by_one(&hand, calls)?);
        single.1.push(one_by_one(&ours, calls)?);
        for (number, costs) in AT_ONCE.into_iter().zip(&mut together) {
            costs.0.push(at_once(&hand, number)?);
            costs.1.push(at_once(&ours, number)?);
        }
        allocations = (allocated(&hand)?, allocated(&ours)?);
    }
    println!("## calls\n");
    println!("| what | by hand | generated | ratio |");
    println!("|---|---:|---:|---:|");
    let calls = u32::try_from(calls)?;
    let micros = |costs: &[Cost], time| median_micros(costs, calls, time);
    for (what, time) in [
        ("CPU time", (|cost| cost.cpu) as fn(&Cost) -> Duration),
        ("time", |cost| cost.wall),
    ] {
        let (hand, ours) = (micros(&single.0, time), micros(&single.1, time));
        row(&format!("{what} per call, one by one, µs"), hand, ours);
    }
    for (number, (hand, ours)) in AT_ONCE.into_iter().zip(&together) {
        for (what, figure) in [
            ("CPU time per call, {}, µs", Crowd::cpu as fn(&Crowd) -> f64),
            ("calls per second, {}", Crowd::rate),
            ("half of the calls within, {}, ms", |it| it.quantile(0.5)),
            ("99 % of the calls within, {}, ms", |it| it.quantile(0.99)),
        ] {
            let what = what.replace("{}", &format!("{number} at once"));
            row(&what, median(hand, figure), median(ours, figure));
        }
    }
    println!(
        "| allocations per call | {} | {} | |",
        allocations.0, allocations.1
    );
    Ok(())
}

fn row(what: &str, hand: f64, ours: f64) {
    let digits = usize::from(hand < 1000.0);
    println!(
        "| {what} | {hand:.digits$} | {ours:.digits$} | {:.2} |",
        ours / hand
    );
}

/// Many calls at once.
struct Crowd {
    cost: Cost,
    /// How long each of them took, the shortest first.
    latencies: Vec<Duration>,
}

impl Crowd {
    fn calls(&self) -> f64 {
        f64::from(u32::try_from(self.latencies.len()).unwrap_or(u32::MAX))
    }

    fn cpu(&self) -> f64 {
        self.cost.cpu.as_secs_f64() * 1e6 / self.calls()
    }

    fn rate(&self) -> f64 {
        self.calls() / self.cost.wall.as_secs_f64()
    }

    /// Milliseconds within which such a share of the calls was answered.
    fn quantile(&self, share: f64) -> f64 {
        let answered = |place: usize| {
            f64::from(u32::try_from(place).unwrap_or(u32::MAX)) >= share * self.calls()
        };
        let mut latencies = self.latencies.iter().enumerate();
        let found = latencies.find(|(place, _)| answered(*place));
        found.map_or(0.0, |(_, latency)| latency.as_secs_f64() * 1e3)
    }
}

fn median(crowds: &[Crowd], figure: impl Fn(&Crowd) -> f64) -> f64 {
    let mut figures: Vec<f64> = crowds.iter().map(figure).collect();
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
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

fn at_once<C: Caller>(caller: &C, number: usize) -> Result<Crowd, Failed> {
    let runtime = runtime()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, async {
        warm(caller).await?;
        // A connection for each.
        together(caller, number, number).await?;
        let start = Start::now();
        let mut latencies = together(caller, number, TOGETHER).await?;
        let cost = start.cost();
        latencies.sort_unstable();
        Ok(Crowd { cost, latencies })
    })
}

/// How long each of so many calls took, so many at a time.
async fn together<C: Caller>(
    caller: &C,
    number: usize,
    calls: usize,
) -> Result<Vec<Duration>, Failed> {
    let workers: Vec<_> = (0..number)
        .map(|worker| {
            let caller = caller.clone();
            let calls = calls / number + usize::from(worker < calls % number);
            tokio::task::spawn_local(async move {
                let mut latencies = Vec::with_capacity(calls);
                for _ in 0..calls {
                    let start = Instant::now();
                    caller.call().await?;
                    latencies.push(start.elapsed());
                }
                Ok::<_, Failed>(latencies)
            })
        })
        .collect();
    let mut latencies = Vec::with_capacity(calls);
    for worker in workers {
        latencies.append(&mut worker.await??);
    }
    Ok(latencies)
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
