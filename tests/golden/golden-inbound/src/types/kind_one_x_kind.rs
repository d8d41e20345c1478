// Generated from an OpenAPI specification; change the specification instead.

//! [`KindOneXKind`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/webhooks/kind.one/delete/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindOneXKind {
    /// `one`
    One,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(KindOneXKind {
    One = "one",
    ..Unknown
});
