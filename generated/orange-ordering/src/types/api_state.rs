// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiState`].

/// Whether the API works.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:910`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiState {
    /// `ok`: It works.
    Ok,
    /// `ko`: It does not.
    Ko,
    /// A value that the specification does not name.
    Unknown(String),
}

impl ApiState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Ko => "ko",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "ok" => Self::Ok,
            "ko" => Self::Ko,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(ApiState);
