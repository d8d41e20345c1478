// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketStatus`].

/// State of a ticket. Orange lists the values, as filters, and explains none: what is said of
/// each here is ours.
///
/// Defined at `specs/trouble-tickets.yaml:1186`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TroubleTicketStatus {
    /// `submitted`: Reported.
    Submitted,
    /// `in_qualification`: Being looked at.
    InQualification,
    /// `ongoing`: Being worked on.
    Ongoing,
    /// `restored`: The service is back.
    Restored,
    /// `repaired`: The fault is mended.
    Repaired,
    /// `closed`: Closed.
    Closed,
    /// `frozen`: On hold.
    Frozen,
    /// `errored`: In error.
    Errored,
    /// `-1`: Accepted as a filter; its meaning is unknown.
    Minus1,
    /// A value that the specification does not name.
    Unknown(String),
}

impl TroubleTicketStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Submitted => "submitted",
            Self::InQualification => "in_qualification",
            Self::Ongoing => "ongoing",
            Self::Restored => "restored",
            Self::Repaired => "repaired",
            Self::Closed => "closed",
            Self::Frozen => "frozen",
            Self::Errored => "errored",
            Self::Minus1 => "-1",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "submitted" => Self::Submitted,
            "in_qualification" => Self::InQualification,
            "ongoing" => Self::Ongoing,
            "restored" => Self::Restored,
            "repaired" => Self::Repaired,
            "closed" => Self::Closed,
            "frozen" => Self::Frozen,
            "errored" => Self::Errored,
            "-1" => Self::Minus1,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(TroubleTicketStatus);
