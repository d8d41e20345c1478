// Generated from an OpenAPI specification; change the specification instead.

//! [`KindTwoXKind`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/webhooks/kind.two/delete/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindTwoXKind {
    /// `two`
    Two,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(KindTwoXKind {
    Two = "two",
    ..Unknown
});
