// Generated from an OpenAPI specification; change the specification instead.

//! [`InternalServiceCode`].

/// The internal service; Orange does not explain it, but according to its values it
/// is the installer of the wiring inside the building. Each order lists its possible
/// codes in `availableInternalServices`; there may be more than those named here.
///
/// Defined at `specs/erdv.yaml#/components/schemas/InternalServiceCode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalServiceCode {
    /// `OF`: Orange's flat-rate service (*Orange Forfait*).
    Of,
    /// `IP`: A private installer (*Installateur Privé*).
    Ip,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(InternalServiceCode {
    Of = "OF",
    Ip = "IP",
    ..Unknown
});
