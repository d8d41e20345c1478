// Generated from an OpenAPI specification; change the specification instead.

//! [`KindOneXKind`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/webhooks/kind.one/delete/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindOneXKind {
    /// `one`
    One,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(KindOneXKind {
    One = "one",
    ..Unknown
});
