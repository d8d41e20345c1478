//! Settings that know where they were written.

use std::cmp::Ordering;
use std::ops::{Deref, Range};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::source::{Sources, Span};

/// A setting, and the bytes of the file of settings that say it; none if a program says it. Where it was
/// written makes no difference to what it means.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    /// The setting.
    pub value: T,
    /// Where it was written.
    pub at: Option<Range<usize>>,
}

impl<T> Placed<T> {
    /// Where it was written, if that is known.
    pub(crate) fn span(&self, sources: &Sources) -> Option<Span> {
        sources.in_settings(self.at.as_ref()?)
    }
}

impl<T> From<T> for Placed<T> {
    fn from(value: T) -> Self {
        Self { value, at: None }
    }
}

impl From<&str> for Placed<String> {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl<T> Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Placed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Placed<T> {}

impl<T: PartialOrd> PartialOrd for Placed<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl<T: Ord> Ord for Placed<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self {
            at: Some(spanned.span()),
            value: spanned.into_inner(),
        })
    }
}

impl<T: Serialize> Serialize for Placed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
