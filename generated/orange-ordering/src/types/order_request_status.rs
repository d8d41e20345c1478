// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestStatus`].

/// Whether the order is under way, done or refused.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:707`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRequestStatus {
    /// `NEW`: Not yet validated by Orange.
    New,
    /// `IN_PROGRESS`: Being carried out.
    InProgress,
    /// `COMPLETED`: Carried out.
    Completed,
    /// `REJECTED`: Refused.
    Rejected,
    /// `CANCELED`: Cancelled.
    Canceled,
    /// `UNKNOWN`: Orange does not know.
    Unknown,
    /// A value that the specification does not name.
    UnknownValue(String),
}

impl OrderRequestStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Rejected => "REJECTED",
            Self::Canceled => "CANCELED",
            Self::Unknown => "UNKNOWN",
            Self::UnknownValue(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "NEW" => Self::New,
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETED" => Self::Completed,
            "REJECTED" => Self::Rejected,
            "CANCELED" => Self::Canceled,
            "UNKNOWN" => Self::Unknown,
            _ => Self::UnknownValue(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(OrderRequestStatus);
