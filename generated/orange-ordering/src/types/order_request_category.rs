// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestCategory`].

/// Category of the order. The example of 3.1 has the name of a type here, `R_BVPN_S1A`; version
/// 2\.1 has `NEW`, `CHANGE` and `DISCONNECT`.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1; the example of 3.1 has another value
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestCategory`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestCategory {
    /// `NEW`: A new service.
    New,
    /// `CHANGE`: A change of a service.
    Change,
    /// `DISCONNECT`: The end of a service.
    Disconnect,
    /// `R_BVPN_S1A`: The one in Orange's example of 3.1, which is a type.
    RBvpnS1A,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestCategory {
    New = "NEW",
    Change = "CHANGE",
    Disconnect = "DISCONNECT",
    RBvpnS1A = "R_BVPN_S1A",
    ..Unknown
});
