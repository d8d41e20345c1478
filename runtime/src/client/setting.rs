//! Arguments of the setters of requests.

use crate::types::{DateTime, DateTimeFormat, Secret, UnixTime, UnixUnit, Uri, Uuid};

/// A value for an optional parameter: the value itself, a type that converts into it, or an `Option`,
/// whose `None` removes an earlier value.
///
/// ```
/// # use clientwright_runtime::IntoOption;
/// fn state<'a>(state: impl IntoOption<&'a str>) -> Option<&'a str> {
///     state.into_option()
/// }
///
/// assert_eq!(state("open"), Some("open"));
/// assert_eq!(state(&"open".to_owned()), Some("open"));
/// assert_eq!(state(Some("open")), Some("open"));
/// assert_eq!(state(None), None);
/// ```
pub trait IntoOption<T> {
    /// Returns the value, if there is one.
    fn into_option(self) -> Option<T>;
}

impl<T> IntoOption<T> for T {
    fn into_option(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoOption<T> for Option<T> {
    fn into_option(self) -> Option<T> {
        self
    }
}

impl<'a> IntoOption<&'a str> for &'a String {
    fn into_option(self) -> Option<&'a str> {
        Some(self)
    }
}

impl<'a> IntoOption<&'a str> for &'a Option<String> {
    fn into_option(self) -> Option<&'a str> {
        self.as_deref()
    }
}

impl<'a, T> IntoOption<&'a [T]> for &'a Vec<T> {
    fn into_option(self) -> Option<&'a [T]> {
        Some(self)
    }
}

impl<'a, T, const N: usize> IntoOption<&'a [T]> for &'a [T; N] {
    fn into_option(self) -> Option<&'a [T]> {
        Some(self)
    }
}

/// Implements conversions from the types that a parameter also accepts.
macro_rules! converted {
    ($($from:ty => $to:ty $(, $of:ident: $bound:path)?;)*) => {$(
        impl$(<$of: $bound>)? IntoOption<$to> for $from {
            fn into_option(self) -> Option<$to> {
                Some(self.into())
            }
        }
    )*};
}

converted! {
    &str => String;
    &str => Secret;
    String => Secret;
    &Uuid => Uuid;
    &str => Uri;
    String => Uri;
    std::time::SystemTime => DateTime<F>, F: DateTimeFormat;
    std::time::SystemTime => UnixTime<U>, U: UnixUnit;
}

#[cfg(feature = "time")]
converted! {
    time::Date => crate::types::Date;
    time::OffsetDateTime => DateTime<F>, F: DateTimeFormat;
    time::OffsetDateTime => UnixTime<U>, U: UnixUnit;
}

#[cfg(feature = "uuid")]
converted! {
    uuid::Uuid => Uuid;
}

/// An open enum of strings, which can also be set by a string.
#[doc(hidden)]
pub trait TextEnum: for<'a> From<&'a str> {}

impl<T: TextEnum> IntoOption<T> for &str {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

/// Converts the elements of a list that is sent to strings.
#[doc(hidden)]
pub fn texts(elements: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    elements
        .into_iter()
        .map(|text| text.as_ref().to_owned())
        .collect()
}
