//! Parallel work on all cores; the results are in the order of the jobs.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};

use clientwright_openapi::deep_stack::STACK_BYTES;

/// The number of jobs that justify a separate thread.
const JOBS_PER_THREAD: usize = 32;

/// Returns the result of each job, in order.
pub(crate) fn map<J: Sync, R: Send>(jobs: &[J], run: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(jobs.len() / JOBS_PER_THREAD);
    if threads < 2 {
        return jobs.iter().map(run).collect();
    }
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(jobs.len()));
    let work = || {
        let mut mine = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(index) else { break };
            mine.push((index, run(job)));
        }
        // A poisoned lock means that another thread panicked; the scope passes that on.
        if let Ok(mut done) = done.lock() {
            done.extend(mine);
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            // If the system cannot start a thread, fewer threads do the same work.
            let _ = builder().spawn_scoped(scope, work);
        }
        work();
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Returns the results of both functions, which run in parallel if there are several cores.
pub(crate) fn both<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B) {
    if thread::available_parallelism().map_or(1, NonZero::get) < 2 {
        return (a(), b());
    }
    let b = Mutex::new(Some(b));
    let take = || b.lock().unwrap_or_else(PoisonError::into_inner).take();
    thread::scope(|scope| {
        let other = builder().spawn_scoped(scope, || take().map(|b| b()));
        let a = a();
        let b = match other.map(ScopedJoinHandle::join) {
            Ok(Ok(b)) => b,
            Ok(Err(panic)) => resume_unwind(panic),
            // The system cannot start a thread.
            Err(_) => take().map(|b| b()),
        };
        match b {
            Some(b) => (a, b),
            None => unreachable!("the work is done once, by the thread or here"),
        }
    })
}

/// The output can be nested as deeply as the input.
fn builder() -> thread::Builder {
    thread::Builder::new().stack_size(STACK_BYTES)
}

#[cfg(test)]
mod tests {
    use super::{both, map};

    #[test]
    fn both_results_are_returned() {
        assert_eq!(both(|| 1, || "two"), (1, "two"));
    }

    #[test]
    fn results_are_in_the_order_of_the_jobs() {
        let jobs: Vec<usize> = (0..1000).collect();
        assert_eq!(
            map(&jobs, |job| job * 2),
            (0..1000).map(|n| n * 2).collect::<Vec<_>>()
        );
        assert_eq!(map(&jobs[..3], |job| job + 1), [1, 2, 3]);
    }
}
