//! The retry policy, and the delays before retries.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::randomness::{Randomness, share};
use crate::status_set::StatusSet;
use crate::types::DateTime;

/// The limits of the retries of a call.
///
/// Which calls are retried is not configurable: only those that may be executed twice (idempotent
/// operations) or provably were not executed. Proof is a connection that was never made, or a response
/// with an error code of the API that means *nothing was done*
/// ([`ErrorConventions`](crate::describe::ErrorConventions)); a bare 502, 503 or 504 proves nothing.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::RetryPolicy;
///
/// let policy = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_delays(Duration::from_millis(100), Duration::from_secs(5))
///     .with_max_retry_after(Duration::from_secs(30));
/// assert!(policy.statuses.contains(503));
/// assert_eq!(RetryPolicy::never().max_attempts, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The maximum number of attempts of a call; with 1, it is never retried.
    pub max_attempts: u32,
    /// The maximum delay before the second attempt, which is doubled for each further one.
    pub base_delay: Duration,
    /// The maximum delay, unless the server requests a longer one (`Retry-After`).
    pub max_delay: Duration,
    /// The minimum delay after a response that requests a lower rate.
    pub throttled_delay: Duration,
    /// The maximum delay that a server may request; by default, 2 minutes. If it requests more, the call
    /// fails, and [`Error::retry_after`](crate::Error::retry_after) returns the requested delay.
    pub max_retry_after: Duration,
    /// The statuses after which an idempotent call is retried, in addition to those by which the API
    /// states that it did nothing; by default, 408, 500, 502, 503 and 504. A status never makes a
    /// non-idempotent call retryable.
    pub statuses: StatusSet,
    /// The number of retries that may be saved up for an outage.
    ///
    /// Each retry takes one, and each success returns a tenth: in the long run, at most a tenth of the
    /// requests are retries. Resending a request that an HTTP/2 peer refused to process takes none.
    pub budget: u32,
}

impl RetryPolicy {
    /// Returns a policy without retries.
    #[must_use]
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// Sets the maximum number of attempts.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the delays.
    #[must_use]
    pub fn with_delays(mut self, base: Duration, most: Duration) -> Self {
        self.base_delay = base;
        self.max_delay = most;
        self
    }

    /// Sets the maximum delay that servers may request.
    #[must_use]
    pub fn with_max_retry_after(mut self, most: Duration) -> Self {
        self.max_retry_after = most;
        self
    }

    /// Sets the statuses after which an idempotent call is retried.
    ///
    /// ```
    /// # use clientwright_runtime::RetryPolicy;
    /// let policy = RetryPolicy::default();
    /// let policy = policy.with_statuses(policy.statuses.with(425).with_range(520, 529));
    /// ```
    #[must_use]
    pub fn with_statuses(mut self, statuses: StatusSet) -> Self {
        self.statuses = statuses;
        self
    }

    /// Sets the budget.
    #[must_use]
    pub fn with_budget(mut self, budget: u32) -> Self {
        self.budget = budget;
        self
    }

    /// Returns a random delay before the attempt after `attempts`, with full jitter.
    pub(crate) fn delay(&self, attempts: u32, randomness: &dyn Randomness) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let most = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        share(randomness, most)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            throttled_delay: Duration::from_secs(1),
            max_retry_after: Duration::from_secs(120),
            statuses: StatusSet::of(&[408, 500, 502, 503, 504]),
            budget: 20,
        }
    }
}

/// Limits retries, so that a client does not make an outage worse.
#[derive(Debug)]
pub(crate) struct Budget {
    most: u32,
    tenths: Mutex<u32>,
}

impl Budget {
    pub(crate) fn new(repetitions: u32) -> Self {
        let most = repetitions.saturating_mul(10);
        Self {
            most,
            tenths: Mutex::new(most),
        }
    }

    /// Takes one retry from the budget. Returns `false` if none is left.
    pub(crate) fn take(&self) -> bool {
        let mut tenths = self.tenths.lock().unwrap_or_else(PoisonError::into_inner);
        let left = tenths.checked_sub(10);
        *tenths = left.unwrap_or(*tenths);
        left.is_some()
    }

    pub(crate) fn success(&self) {
        let mut tenths = self.tenths.lock().unwrap_or_else(PoisonError::into_inner);
        *tenths = tenths.saturating_add(1).min(self.most);
    }
}

/// Returns the delay that `Retry-After` requests; the longest one, if a proxy has added another.
pub(crate) fn retry_after(headers: &http::HeaderMap, wall: SystemTime) -> Option<Duration> {
    let values = headers.get_all(http::header::RETRY_AFTER).iter();
    values
        .filter_map(|value| wait(value.to_str().ok()?.trim(), wall))
        .max()
}

/// Reads a number of seconds or a date.
fn wait(text: &str, wall: SystemTime) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !whole.is_empty() && is_digits(whole) && is_digits(fraction) {
        // A number with too many digits is a very long time. HTTP only has whole seconds: a fraction is
        // nevertheless accepted and rounded up, so that no request is sent too early.
        let seconds: u64 = whole.parse().unwrap_or(u64::MAX);
        let more = fraction.bytes().any(|digit| digit != b'0');
        return Some(Duration::from_secs(seconds.saturating_add(more.into())));
    }
    // One of the three forms that recipients must support (RFC 9110, 5.6.7), or another one that some
    // servers use.
    let date = httpdate::parse_http_date(text)
        .ok()
        .or_else(|| text.parse::<DateTime>().ok()?.to_system_time())?;
    Some(date.duration_since(wall).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;

    /// 2026-11-23T09:30:00Z.
    fn wall() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_426_200)
    }

    fn asked(values: &[&str]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("retry-after", HeaderValue::from_str(value).unwrap());
        }
        retry_after(&headers, wall())
    }

    #[test]
    fn settings_do_not_overwrite_each_other() {
        let seconds = Duration::from_secs;
        let policy = RetryPolicy::default()
            .with_budget(3)
            .with_statuses(StatusSet::of(&[425]))
            .with_max_retry_after(seconds(30))
            .with_delays(seconds(2), seconds(9))
            .with_max_attempts(6);
        assert_eq!(
            policy,
            RetryPolicy {
                max_attempts: 6,
                base_delay: seconds(2),
                max_delay: seconds(9),
                throttled_delay: seconds(1),
                max_retry_after: seconds(30),
                statuses: StatusSet::of(&[425]),
                budget: 3,
            }
        );
        let never = RetryPolicy::never();
        assert_eq!(never, RetryPolicy::default().with_max_attempts(1));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_in_any_format() {
        let seconds = |number| Some(Duration::from_secs(number));
        for (values, expected) in [
            (&["120"][..], seconds(120)),
            (&[" 120 "], seconds(120)),
            (&["0"], seconds(0)),
            (&["0.5"], seconds(1)),
            (&["2.0"], seconds(2)),
            (&["99999999999999999999999"], seconds(u64::MAX)),
            (&["Mon, 23 Nov 2026 09:31:00 GMT"], seconds(60)),
            (&["Monday, 23-Nov-26 09:31:00 GMT"], seconds(60)),
            (&["Mon Nov 23 09:31:00 2026"], seconds(60)),
            (&["2026-11-23T09:31:00Z"], seconds(60)),
            (&["Mon, 23 Nov 2026 10:31:00 +0100"], seconds(60)),
            (&["Mon, 23 Nov 2020 09:31:00 GMT"], seconds(0)),
            (&["1", "30"], seconds(30)),
            (&["soon", "30"], seconds(30)),
            (&[], None),
            (&[""], None),
            (&["-1"], None),
            (&["."], None),
            (&["soon"], None),
            (&["1 minute"], None),
        ] {
            assert_eq!(asked(values), expected, "{values:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_http_date_is_understood(seconds in 0..253_402_300_799_u64) {
            let date = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            let text = httpdate::fmt_http_date(date);
            let expected = date.duration_since(wall()).unwrap_or_default();
            prop_assert_eq!(asked(&[&text]), Some(expected));
        }

        #[test]
        fn arbitrary_values_of_retry_after_are_parsed_without_panics(text in "[ -~]{0,40}|[0-9:., A-Za-z+-]{0,40}|(Mon|Tue), [0-9]{1,3} (Nov|Feb|Xyz) [0-9]{1,6} [0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3} GMT") {
            if let Some(wait) = asked(&[&text]) {
                prop_assert!(text.bytes().any(|byte| byte.is_ascii_digit()), "{wait:?}");
            }
        }
    }
}
