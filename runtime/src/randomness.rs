//! Chance, so that tests can do without.

use std::fmt;

/// Where random numbers come from.
pub trait Randomness: Send + Sync + fmt::Debug {
    /// The next number; all 64 bits are random.
    fn next(&self) -> u64;

    /// The next number, or none if there is no randomness to be had: for what must never be the same
    /// twice, such as idempotency keys. By default [`next`](Self::next).
    fn try_next(&self) -> Option<u64> {
        Some(self.next())
    }
}

/// The randomness of the operating system.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn next(&self) -> u64 {
        // Without a source of randomness, jitter is lost and nothing else.
        self.try_next().unwrap_or_default()
    }

    fn try_next(&self) -> Option<u64> {
        let mut bytes = [0; 8];
        getrandom::getrandom(&mut bytes).ok()?;
        Some(u64::from_le_bytes(bytes))
    }
}

/// A share of `most`, all shares equally likely.
pub(crate) fn share(randomness: &dyn Randomness, most: std::time::Duration) -> std::time::Duration {
    let nanos = u128::from(randomness.next()).saturating_mul(most.as_nanos()) >> 64;
    std::time::Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}
