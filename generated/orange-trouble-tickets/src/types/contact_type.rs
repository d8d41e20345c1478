// Generated from an OpenAPI specification; change the specification instead.

//! [`ContactType`].

/// Kind of address or number.
///
/// Defined at `specs/trouble-tickets.yaml:1136`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// `email`: E-mail address.
    Email,
    /// `phone`: Phone number.
    Phone,
    /// `universalPhone`: Phone number for all countries.
    UniversalPhone,
    /// `usPhone`: Phone number in the United States.
    UsPhone,
    /// `frPhone`: Phone number in France.
    FrPhone,
    /// `directPhone`: Direct phone number.
    DirectPhone,
    /// A value that the specification does not name.
    Unknown(String),
}

impl ContactType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::UniversalPhone => "universalPhone",
            Self::UsPhone => "usPhone",
            Self::FrPhone => "frPhone",
            Self::DirectPhone => "directPhone",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "phone" => Self::Phone,
            "universalPhone" => Self::UniversalPhone,
            "usPhone" => Self::UsPhone,
            "frPhone" => Self::FrPhone,
            "directPhone" => Self::DirectPhone,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(ContactType);
