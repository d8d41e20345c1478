// Generated from an OpenAPI specification; change the specification instead.

//! [`AnswerHeadersXKindHeader`].

/// An open list of strings: other values are kept.
///
/// Defined at `operations.yaml#/paths/~1answer~1headers/get/responses/200/headers/X-Kind/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerHeadersXKindHeader {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(AnswerHeadersXKindHeader {
    A = "a",
    B = "b",
    ..Unknown
});
