//! A type that distinguishes absent, null and present.

use std::ops::Deref;

use super::{FromJson, Mismatch, Node, ToJson, Writer};

/// A member that may be absent and may be `null`, with distinct meanings.
///
/// ```
/// use clientwright_runtime::Nullable;
///
/// let name: Nullable<String> = Nullable::Value("Ada".to_owned());
/// assert_eq!(name.as_deref(), Nullable::Value("Ada"));
/// assert_eq!(name.as_ref().map(String::len).into_option(), Some(3));
///
/// // `None` becomes absent; `null` clears a value.
/// assert_eq!(Nullable::<u8>::from(None), Nullable::Absent);
/// assert_eq!(Nullable::from(Some(1)), Nullable::Value(1));
/// assert!(!Nullable::<u8>::Null.is_absent());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// The member is absent.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns a reference to the value, if there is one.
    #[must_use]
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// Returns the value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts from `&Nullable<T>` to `Nullable<&T>`.
    #[must_use]
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// Converts from `&mut Nullable<T>` to `Nullable<&mut T>`.
    #[must_use]
    pub fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// Converts from `&Nullable<T>` to `Nullable<&T::Target>`, such as from `Nullable<String>` to
    /// `Nullable<&str>`.
    #[must_use]
    pub fn as_deref(&self) -> Nullable<&T::Target>
    where
        T: Deref,
    {
        self.as_ref().map(Deref::deref)
    }

    /// Maps the value by applying a function to it.
    #[must_use]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(f(value)),
        }
    }

    /// Returns whether the member is absent.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the member is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns whether the member has a value.
    #[must_use]
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}

/// A member that is written as `null` if it has no value, instead of being omitted.
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

/// `None` becomes absent.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// The value, if there is one.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: FromJson> FromJson for Nullable<T> {
    fn absent() -> Option<Self> {
        Some(Self::Absent)
    }

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

    fn is_left_out(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
