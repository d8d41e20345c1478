// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlotSearchOutcome`].

/// How the search went. Only `success` is documented.
///
/// Defined at `specs/erdv.yaml:787`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeSlotSearchOutcome {
    /// `success`: The search succeeded.
    Success,
    /// A value that the specification does not name.
    Unknown(String),
}

impl TimeSlotSearchOutcome {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(TimeSlotSearchOutcome);
