//! What a value is that was written as text.

/// What a value is that is read from a form or a query, whose texts do not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadAs {
    /// A string, whatever it looks like.
    Text,
    /// A number, `true` or `false`.
    Scalar,
    /// One of several: a string where the type allows that, else what it looks like.
    Any,
    /// A list of such elements.
    List(&'static ReadAs),
    /// An object: its members, and what others are, if there are others.
    Object(&'static [(&'static str, ReadAs)], Option<&'static ReadAs>),
}
