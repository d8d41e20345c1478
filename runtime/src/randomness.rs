//! Randomness, injected so that tests can do without.

use std::fmt;

/// Where random numbers come from.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use clientwright_runtime::Randomness;
///
/// /// The same numbers in each run, for a simulation.
/// #[derive(Debug, Default)]
/// struct Counting(AtomicU64);
///
/// impl Randomness for Counting {
///     fn next(&self) -> u64 {
///         self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed)
///     }
/// }
/// ```
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
///
/// ```
/// use clientwright_runtime::{Randomness, SystemRandomness};
///
/// // For code that takes randomness, so that its tests can pass a `FixedRandomness`.
/// let randomness: &dyn Randomness = &SystemRandomness;
/// let number: u64 = randomness.next();
/// # let _ = number;
/// ```
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
