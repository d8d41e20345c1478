//! Equivalence of free-form values, independent of the notation of their numbers.

use super::Value;
use super::number::is_same;

impl Value {
    /// Returns whether two values are equivalent: `1`, `1.0` and `1e0` are one number here, while `==`
    /// compares their texts.
    #[must_use]
    pub fn is_equivalent(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(ours), Self::Number(theirs)) => is_same(ours.as_str(), theirs.as_str()),
            (Self::Array(ours), Self::Array(theirs)) => {
                ours.len() == theirs.len()
                    && ours.iter().zip(theirs).all(|(a, b)| a.is_equivalent(b))
            }
            (Self::Object(ours), Self::Object(theirs)) => {
                ours.len() == theirs.len()
                    && ours
                        .iter()
                        .zip(theirs)
                        .all(|((a, ours), (b, theirs))| a == b && ours.is_equivalent(theirs))
            }
            (ours, theirs) => ours == theirs,
        }
    }
}
