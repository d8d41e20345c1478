// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestType`].

/// The requested item: the id of a catalog item. There are two
/// generations of names, with endings such as `_S1` and `_FR_1`;
/// customers also have their own types. List the catalog to see yours.
///
/// **Reported**, not documented: C\_GENERIC\_S1: the 'Getting started' page; the others: Orange Business's public descriptions of Ordering 2.1 and of its types
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestType {
    /// `C_GENERIC_S1`: Anything, described in an attached file.
    CGenericS1,
    /// `C_GENERIC_FR_1`: Anything, described in an attached file; newer name.
    CGenericFr1,
    /// `R_BVPN_S1`: Disconnect a Business VPN site, handled by people.
    RBvpnS1,
    /// `R_BVPN_S1A`: Disconnect a Business VPN site, handled automatically.
    RBvpnS1A,
    /// `R_BVPN_FR_1`: Disconnect a Business VPN site in France; newer name.
    RBvpnFr1,
    /// `C_BVPN_FR_1`: Create a Business VPN site in France.
    CBvpnFr1,
    /// `U_BVPN_FR_1`: Change a Business VPN site in France.
    UBvpnFr1,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestType {
    CGenericS1 = "C_GENERIC_S1",
    CGenericFr1 = "C_GENERIC_FR_1",
    RBvpnS1 = "R_BVPN_S1",
    RBvpnS1A = "R_BVPN_S1A",
    RBvpnFr1 = "R_BVPN_FR_1",
    CBvpnFr1 = "C_BVPN_FR_1",
    UBvpnFr1 = "U_BVPN_FR_1",
    ..Unknown
});
