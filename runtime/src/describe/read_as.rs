//! The type of values that were written as text.

/// The type of a value from a form or a query, whose texts do not indicate it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadAs {
    /// A string, whatever its text.
    Text,
    /// A number, `true` or `false`.
    Scalar,
    /// One of several: a string if the type allows that, otherwise the type that its text suggests.
    Any,
    /// A list of elements of this type.
    List(&'static ReadAs),
    /// An object: its members, and the type of others, if it may have any.
    Object(&'static [(&'static str, ReadAs)], Option<&'static ReadAs>),
}
