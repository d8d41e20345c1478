//! Randomness, which tests can replace.

use std::fmt;

/// A source of random numbers.
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
    /// Returns the next number, with 64 random bits.
    fn next(&self) -> u64;

    /// Returns the next number, or `None` if no randomness is available: for values that must never
    /// repeat, such as idempotency keys. By default, it calls [`next`](Self::next).
    fn try_next(&self) -> Option<u64> {
        Some(self.next())
    }
}

/// The randomness of the operating system.
///
/// ```
/// use clientwright_runtime::{Randomness, SystemRandomness};
///
/// // Code that takes randomness can be tested with a `FixedRandomness`.
/// let randomness: &dyn Randomness = &SystemRandomness;
/// let number: u64 = randomness.next();
/// # let _ = number;
/// ```
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn next(&self) -> u64 {
        // Without a source of randomness, only jitter is lost.
        self.try_next().unwrap_or_default()
    }

    fn try_next(&self) -> Option<u64> {
        let mut bytes = [0; 8];
        getrandom::getrandom(&mut bytes).ok()?;
        Some(u64::from_le_bytes(bytes))
    }
}

/// Returns a uniformly random fraction of `most`.
pub(crate) fn share(randomness: &dyn Randomness, most: std::time::Duration) -> std::time::Duration {
    let nanos = u128::from(randomness.next()).saturating_mul(most.as_nanos()) >> 64;
    std::time::Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}
