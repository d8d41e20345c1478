//! The time bounds of a permit.

use std::time::Duration;

use super::shared::SharedLimitError;

/// The reason why there is no permit.
#[derive(Debug, Clone)]
pub(crate) enum NoPermit {
    /// The permit would come after the deadline of the call.
    Deadline,
    /// The permit would come after this duration, which is longer than the caller allows.
    Later(Duration),
    /// The shared limit cannot be reached.
    Shared(SharedLimitError),
}

/// The latest times for a permit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) deadline: Option<Duration>,
    pub(super) patience: Option<Duration>,
}

impl Bounds {
    pub(super) fn check(self, due: Duration, now: Duration) -> Result<(), NoPermit> {
        if self.patience.is_some_and(|end| due > end) {
            return Err(NoPermit::Later(due.saturating_sub(now)));
        }
        if self.deadline.is_some_and(|end| due > end) {
            return Err(NoPermit::Deadline);
        }
        Ok(())
    }

    pub(super) fn end(self) -> Option<Duration> {
        match (self.deadline, self.patience) {
            (Some(deadline), Some(patience)) => Some(deadline.min(patience)),
            (deadline, patience) => deadline.or(patience),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permit_exactly_at_a_bound_is_accepted() {
        let seconds = Duration::from_secs;
        let bounds = |deadline, patience| Bounds {
            deadline: Some(seconds(deadline)),
            patience: Some(seconds(patience)),
        };
        assert!(bounds(9, 5).check(seconds(5), seconds(1)).is_ok());
        assert!(bounds(5, 9).check(seconds(5), seconds(1)).is_ok());
        let impatient = bounds(5, 5).check(seconds(6), seconds(1));
        assert!(matches!(impatient, Err(NoPermit::Later(wait)) if wait == seconds(5)));
        let late = bounds(5, 9).check(seconds(6), seconds(1));
        assert!(matches!(late, Err(NoPermit::Deadline)));
        assert_eq!(bounds(9, 5).end(), Some(seconds(5)));
    }
}
