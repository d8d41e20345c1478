//! Many calls at once.

use std::time::{Duration, Instant};

use crate::calls::{Caller, warm};
use crate::clock::{Cost, Start, micros};
use crate::{Failed, runtime};

/// Calls in all.
const TOGETHER: usize = 10_000;

/// What they cost.
#[derive(Debug)]
pub struct Crowd {
    cost: Cost,
    /// How long each of them took, the shortest first.
    latencies: Vec<Duration>,
}

impl Crowd {
    /// Microseconds of this thread for each call.
    pub(crate) fn cpu(&self) -> f64 {
        micros(self.cost.cpu, self.latencies.len())
    }

    /// Calls per second.
    pub(crate) fn rate(&self) -> f64 {
        1e6 / micros(self.cost.wall, self.latencies.len())
    }

    /// Milliseconds within which half of the calls were answered.
    pub(crate) fn half(&self) -> f64 {
        self.within(50)
    }

    /// Milliseconds within which 99 of 100 calls were answered.
    pub(crate) fn most(&self) -> f64 {
        self.within(99)
    }

    fn within(&self, percent: usize) -> f64 {
        let place = (self.latencies.len() * percent).div_ceil(100);
        let found = self.latencies.get(place.saturating_sub(1));
        found.map_or(0.0, |latency| latency.as_secs_f64() * 1e3)
    }
}

/// So many at a time, on this thread.
pub(crate) fn run<C: Caller>(caller: &C, number: usize) -> Result<Crowd, Failed> {
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

/// How long each of so many calls took.
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
