// Generated from an OpenAPI specification; change the specification instead.

//! [`Level`].

/// One of a list of integers, or another.
///
/// Defined at `types.yaml:113`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `10`
    N10,
    /// A value that the specification does not name.
    Unknown(i64),
}

impl Level {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N10 => 10,
            Self::Unknown(value) => *value,
        }
    }

    /// The value for an integer from the wire.
    #[must_use]
    pub fn from_i64(value: i64) -> Self {
        match value {
            -1 => Self::Minus1,
            0 => Self::N0,
            10 => Self::N10,
            _ => Self::Unknown(value),
        }
    }
}

client_runtime::integer_enum!(Level);
