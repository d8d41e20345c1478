// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedEntityRole`].

/// The kind of number. Requests and responses have different names for the same numbers.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/RelatedEntityRole`.
#[derive(Clone)]
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
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(RelatedEntityRole {
    OrangeServiceNumber = "orangeServiceNumber",
    TechnicalNumber = "technicalNumber",
    Product = "product",
    AdditionalTechnicalInformation = "additionalTechnicalInformation",
    ..Unknown
});
