// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedEntityRole`].

/// Which number it is. Requests and answers name the same numbers differently.
///
/// Defined at `specs/trouble-tickets.yaml:1175`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedEntityRole {
    /// `orangeServiceNumber`: The Orange service number, in requests.
    OrangeServiceNumber,
    /// `technicalNumber`: The technical number, in requests.
    TechnicalNumber,
    /// `product`: The Orange service number, in answers.
    Product,
    /// `additionalTechnicalInformation`: The technical number, in answers.
    AdditionalTechnicalInformation,
    /// A value that the specification does not name.
    Unknown(String),
}

impl RelatedEntityRole {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrangeServiceNumber => "orangeServiceNumber",
            Self::TechnicalNumber => "technicalNumber",
            Self::Product => "product",
            Self::AdditionalTechnicalInformation => "additionalTechnicalInformation",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "orangeServiceNumber" => Self::OrangeServiceNumber,
            "technicalNumber" => Self::TechnicalNumber,
            "product" => Self::Product,
            "additionalTechnicalInformation" => Self::AdditionalTechnicalInformation,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(RelatedEntityRole);
