//! Measures many simultaneous calls.

use std::time::{Duration, Instant};

use crate::calls::{Caller, warm};
use crate::clock::{Cost, Start, micros};
use crate::{Failed, runtime};

/// The number of all calls.
const TOGETHER: usize = 10_000;

/// The cost of the calls.
#[derive(Debug)]
pub struct Crowd {
    cost: Cost,
    /// The latencies of the calls, in ascending order.
    latencies: Vec<Duration>,
}

impl Crowd {
    /// The CPU time of this thread for each call, in microseconds.
    pub(crate) fn cpu(&self) -> f64 {
        micros(self.cost.cpu, self.latencies.len())
    }

    /// Calls per second.
    pub(crate) fn rate(&self) -> f64 {
        1e6 / micros(self.cost.wall, self.latencies.len())
    }

    /// The median latency in milliseconds.
    pub(crate) fn half(&self) -> f64 {
        self.within(50)
    }

    /// The 99th percentile of the latencies in milliseconds.
    pub(crate) fn most(&self) -> f64 {
        self.within(99)
    }

    fn within(&self, percent: usize) -> f64 {
        let place = (self.latencies.len() * percent).div_ceil(100);
        let found = self.latencies.get(place.saturating_sub(1));
        found.map_or(0.0, |latency| latency.as_secs_f64() * 1e3)
    }
}

/// Runs all calls on this thread, with this number at a time.
pub(crate) fn run<C: Caller>(caller: &C, number: usize) -> Result<Crowd, Failed> {
    let runtime = runtime()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, async {
        warm(caller).await?;
        // Opens a connection for each.
        together(caller, number, number).await?;
        let start = Start::now();
        let mut latencies = together(caller, number, TOGETHER).await?;
        let cost = start.cost();
        latencies.sort_unstable();
        Ok(Crowd { cost, latencies })
    })
}

/// The latencies of this number of calls.
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
