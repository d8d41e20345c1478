//! The adaptive rate, based on the responses of the server.

use std::time::Duration;

const WHOLE: u32 = 1000;
/// The lowest rate is a sixteenth.
const LEAST: u32 = WHOLE / 16;
/// It takes ten responses to get from half the rate to the whole.
const STEP: u32 = WHOLE / 20;

/// A fraction of the rate that the limit allows. It is halved when the server reports too many requests,
/// and gradually raised with the other responses.
#[derive(Debug)]
pub(super) struct AdaptiveRate {
    /// The interval at the full rate.
    interval: Duration,
    thousandths: u32,
    /// When it was last halved. Responses to requests sent before that are outdated.
    halved_at: Option<Duration>,
}

impl AdaptiveRate {
    pub(super) fn new(interval: Duration) -> Self {
        Self {
            interval,
            thousandths: WHOLE,
            halved_at: None,
        }
    }

    /// Returns the interval between two requests.
    pub(super) fn interval(&self) -> Duration {
        self.interval.saturating_mul(WHOLE) / self.thousandths.max(1)
    }

    /// Lowers the rate after a response that requests it.
    pub(super) fn slower(&mut self, now: Duration, sent: Duration) {
        if self.is_news(sent) {
            self.thousandths = (self.thousandths / 2).max(LEAST);
            self.halved_at = Some(now);
        }
    }

    /// Raises the rate after any other response.
    pub(super) fn faster(&mut self, sent: Duration) {
        if self.is_news(sent) {
            self.thousandths = self.thousandths.saturating_add(STEP).min(WHOLE);
        }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.thousandths == WHOLE
    }

    fn is_news(&self, sent: Duration) -> bool {
        self.halved_at.is_none_or(|halved_at| sent >= halved_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_never_falls_below_a_sixteenth_and_recovers() {
        let second = Duration::from_secs(1);
        let mut rate = AdaptiveRate::new(second);
        for now in 1..10 {
            rate.slower(second * now, second * now);
        }
        let longest = rate.interval();
        assert!(longest >= second * 16, "{longest:?}");
        assert!(longest < second * 17, "{longest:?}");
        assert!(!rate.is_whole());
        for _ in 0..19 {
            rate.faster(second * 10);
        }
        assert!(rate.is_whole());
        assert_eq!(rate.interval(), second);
    }
}
