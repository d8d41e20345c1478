// Generated from an OpenAPI specification; change the specification instead.

//! [`AsbestosCode`].

/// What is known about asbestos in the building. Each order lists the codes that are possible
/// for it in `availableAsbestos`; there may be more than those named here.
///
/// Defined at `specs/erdv.yaml:494`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AsbestosCode {
    /// `SUP1997`: Built after 1997.
    Sup1997,
    /// `INF1997_AVEC`: Built before 1997, an asbestos report (*Dossier Technique Amiante*) exists.
    Inf1997Avec,
    /// `INF1997_SANS`: Built before 1997, there is no asbestos report.
    Inf1997Sans,
    /// A value that the specification does not name.
    Unknown(String),
}

impl AsbestosCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sup1997 => "SUP1997",
            Self::Inf1997Avec => "INF1997_AVEC",
            Self::Inf1997Sans => "INF1997_SANS",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "SUP1997" => Self::Sup1997,
            "INF1997_AVEC" => Self::Inf1997Avec,
            "INF1997_SANS" => Self::Inf1997Sans,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(AsbestosCode);
