// Generated from an OpenAPI specification; change the specification instead.

//! [`Context`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `specs/trouble-tickets.yaml#/components/parameters/Context/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Context {
    /// `TCKTNG`: Ticketing.
    Tcktng,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Context {
    Tcktng = "TCKTNG",
    ..Unknown
});
