// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedPartyRole`].

/// What a party has to do with a ticket.
///
/// Defined at `specs/trouble-tickets.yaml:1113`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedPartyRole {
    /// `depositor`: Who reported the incident.
    Depositor,
    /// `csc`: Orange's customer service center.
    Csc,
    /// A value that the specification does not name.
    Unknown(String),
}

impl RelatedPartyRole {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Depositor => "depositor",
            Self::Csc => "csc",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "depositor" => Self::Depositor,
            "csc" => Self::Csc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(RelatedPartyRole);
