// Generated from an OpenAPI specification; change the specification instead.

//! [`AcceptLanguage`].

/// One of a list of strings, or another.
///
/// Default `en`.
///
/// Defined at `specs/common/parameters.yaml:12`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcceptLanguage {
    /// `en`: English.
    En,
    /// `fr`: French.
    Fr,
    /// A value that the specification does not name.
    Unknown(String),
}

impl AcceptLanguage {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "en" => Self::En,
            "fr" => Self::Fr,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(AcceptLanguage);
