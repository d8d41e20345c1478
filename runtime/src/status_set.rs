//! A set of HTTP statuses.

use std::fmt;

/// The largest status of the crate `http` is 999.
const WORDS: usize = 16;

/// A set of HTTP statuses, which is cheap to copy.
///
/// ```
/// use clientwright_runtime::StatusSet;
///
/// let set = StatusSet::of(&[502, 503]).with(425).with_range(520, 529).without(503);
/// assert!(set.contains(425) && set.contains(521) && !set.contains(503));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct StatusSet([u64; WORDS]);

impl StatusSet {
    /// Creates a set of statuses.
    #[must_use]
    pub fn of(statuses: &[u16]) -> Self {
        statuses
            .iter()
            .fold(Self::default(), |set, status| set.with(*status))
    }

    /// Adds a status. Values above 999 are ignored.
    #[must_use]
    pub fn with(mut self, status: u16) -> Self {
        if let Some(word) = self.0.get_mut(usize::from(status / 64)) {
            *word |= 1 << (status % 64);
        }
        self
    }

    /// Adds all statuses from `first` to `last`, both included.
    #[must_use]
    pub fn with_range(self, first: u16, last: u16) -> Self {
        (first..=last.min(999)).fold(self, Self::with)
    }

    /// Removes a status.
    #[must_use]
    pub fn without(mut self, status: u16) -> Self {
        if let Some(word) = self.0.get_mut(usize::from(status / 64)) {
            *word &= !(1 << (status % 64));
        }
        self
    }

    /// Returns whether the set contains a status.
    #[must_use]
    pub fn contains(&self, status: u16) -> bool {
        let word = self.0.get(usize::from(status / 64));
        word.is_some_and(|word| word & 1 << (status % 64) != 0)
    }

    /// Iterates over the statuses in order.
    pub fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        (0..=999).filter(|status| self.contains(*status))
    }
}

impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
