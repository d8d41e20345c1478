// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestPriority`].

/// How urgent the order is.
///
/// **Reported**, not documented: MEDIUM: the 'Getting started' page; the others: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:721`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRequestPriority {
    /// `HIGH`: Urgent.
    High,
    /// `MEDIUM`: As usual.
    Medium,
    /// `LOW`: Not urgent.
    Low,
    /// A value that the specification does not name.
    Unknown(String),
}

impl OrderRequestPriority {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "HIGH",
            Self::Medium => "MEDIUM",
            Self::Low => "LOW",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "HIGH" => Self::High,
            "MEDIUM" => Self::Medium,
            "LOW" => Self::Low,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(OrderRequestPriority);
