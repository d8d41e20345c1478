// Generated from an OpenAPI specification; change the specification instead.

//! [`Context`].

/// An open list of strings: other values are kept.
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
