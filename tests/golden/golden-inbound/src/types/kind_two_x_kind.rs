// Generated from an OpenAPI specification; change the specification instead.

//! [`KindTwoXKind`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/webhooks/kind.two/delete/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindTwoXKind {
    /// `two`
    Two,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(KindTwoXKind {
    Two = "two",
    ..Unknown
});
