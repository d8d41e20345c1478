// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedPartyRole`].

/// The role of a party in a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/RelatedPartyRole`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RelatedPartyRole {
    /// `depositor`: Who reported the incident.
    Depositor,
    /// `csc`: Orange's customer service center.
    Csc,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(RelatedPartyRole {
    Depositor = "depositor",
    Csc = "csc",
    ..Unknown
});
