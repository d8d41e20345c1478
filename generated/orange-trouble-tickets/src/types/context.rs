// Generated from an OpenAPI specification; change the specification instead.

//! [`Context`].

/// One of a list of strings, or another.
///
/// Defined at `specs/trouble-tickets.yaml#/components/parameters/Context/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Context {
    /// `TCKTNG`: Ticketing.
    Tcktng,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Context {
    Tcktng = "TCKTNG",
    ..Unknown
});
