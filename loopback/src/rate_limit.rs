//! Limits the number of requests in a period of time.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

/// Admits at most `requests` in any window of length `per`; rejected requests are not counted.
#[derive(Debug)]
pub struct SlidingWindow {
    requests: usize,
    per: Duration,
    admitted: VecDeque<SystemTime>,
}

impl SlidingWindow {
    /// Creates a window without admitted requests.
    #[must_use]
    pub fn new(requests: usize, per: Duration) -> Self {
        Self {
            requests,
            per,
            admitted: VecDeque::new(),
        }
    }

    /// Whether a request that arrives now is admitted.
    pub fn admit(&mut self, now: SystemTime) -> bool {
        while let Some(&oldest) = self.admitted.front() {
            // A clock that was set back must not lock the client out permanently.
            let age = now.duration_since(oldest).unwrap_or(self.per);
            if age < self.per {
                break;
            }
            self.admitted.pop_front();
        }
        let admitted = self.admitted.len() < self.requests;
        if admitted {
            self.admitted.push_back(now);
        }
        admitted
    }
}
