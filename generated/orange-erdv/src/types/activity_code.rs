// Generated from an OpenAPI specification; change the specification instead.

//! [`ActivityCode`].

/// What the technician comes for. Each order lists the codes that are possible for it in
/// `availableActivities`; there are more than those named here.
///
/// Defined at `specs/erdv.yaml:483`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityCode {
    /// `CRE`: Creation (*création*).
    Cre,
    /// `CLA`: Transfer of an active line (*Cession Ligne Active*).
    Cla,
    /// A value that the specification does not name.
    Unknown(String),
}

impl ActivityCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cre => "CRE",
            Self::Cla => "CLA",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "CRE" => Self::Cre,
            "CLA" => Self::Cla,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(ActivityCode);
