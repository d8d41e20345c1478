// Generated from an OpenAPI specification; change the specification instead.

//! [`ContactType`].

/// Kind of address or number.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/ContactType`.
#[derive(Clone)]
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
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(ContactType {
    Email = "email",
    Phone = "phone",
    UniversalPhone = "universalPhone",
    UsPhone = "usPhone",
    FrPhone = "frPhone",
    DirectPhone = "directPhone",
    ..Unknown
});
