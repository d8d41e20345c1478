// Generated from an OpenAPI specification; change the specification instead.

//! [`AnswerHeadersXKindHeader`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `operations.yaml#/paths/~1answer~1headers/get/responses/200/headers/X-Kind/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerHeadersXKindHeader {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(AnswerHeadersXKindHeader {
    A = "a",
    B = "b",
    ..Unknown
});
