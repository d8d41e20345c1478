// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestSubStep`].

/// How far the order is within its step.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:694`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRequestSubStep {
    /// `INITIATION`: Begun.
    Initiation,
    /// `IN_PROGRESS`: Being worked on.
    InProgress,
    /// `APPROVAL`: Waiting for approval.
    Approval,
    /// `DELIVERY`: Being delivered.
    Delivery,
    /// `ACCEPTANCE`: Waiting for acceptance.
    Acceptance,
    /// A value that the specification does not name.
    Unknown(String),
}

impl OrderRequestSubStep {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiation => "INITIATION",
            Self::InProgress => "IN_PROGRESS",
            Self::Approval => "APPROVAL",
            Self::Delivery => "DELIVERY",
            Self::Acceptance => "ACCEPTANCE",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "INITIATION" => Self::Initiation,
            "IN_PROGRESS" => Self::InProgress,
            "APPROVAL" => Self::Approval,
            "DELIVERY" => Self::Delivery,
            "ACCEPTANCE" => Self::Acceptance,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(OrderRequestSubStep);
