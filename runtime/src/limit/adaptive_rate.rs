//! How fast to go, as the server takes it.

use std::time::Duration;

const WHOLE: u32 = 1000;
/// Never slower than a sixteenth.
const LEAST: u32 = WHOLE / 16;
/// From half the pace to the whole takes ten answers.
const STEP: u32 = WHOLE / 20;

/// A share of the pace that the limit allows: halved when the server says that it gets too much,
/// grown bit by bit with the answers that do not say so.
#[derive(Debug)]
pub(super) struct AdaptiveRate {
    /// The interval at full pace.
    interval: Duration,
    thousandths: u32,
    /// When it was halved for the last time. Answers to what was sent before are old news.
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

    /// The time between two requests.
    pub(super) fn interval(&self) -> Duration {
        self.interval.saturating_mul(WHOLE) / self.thousandths.max(1)
    }

    /// After an answer that asks for fewer requests.
    pub(super) fn slower(&mut self, now: Duration, sent: Duration) {
        if self.is_news(sent) {
            self.thousandths = (self.thousandths / 2).max(LEAST);
            self.halved_at = Some(now);
        }
    }

    /// After another answer.
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
    fn it_never_goes_slower_than_a_sixteenth_and_recovers() {
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
