//! Absent, null and value told apart.

use super::{FromJson, Mismatch, Node, ToJson, Writer};

/// A member that may be left out and may be `null`, with a meaning to each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// The member is left out.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the member is left out.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// A member that is `null` where it has no value, instead of left out.
#[derive(Debug, Clone, Copy)]
pub struct OrNull<'a, T>(pub &'a Option<T>);

impl<T: ToJson> ToJson for OrNull<'_, T> {
    fn to_json(&self, out: &mut Writer) {
        match self.0 {
            Some(value) => value.to_json(out),
            None => out.null(),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: FromJson> FromJson for Nullable<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if node.is_null() {
            return Ok(Self::Null);
        }
        T::from_json(node).map(Self::Value)
    }
}

impl<T: ToJson> ToJson for Nullable<T> {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => value.to_json(out),
            Self::Absent | Self::Null => out.null(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
