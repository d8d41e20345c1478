// Generated from an OpenAPI specification; change the specification instead.

//! [`PushXEvent`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/webhooks/push/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PushXEvent {
    /// `push`
    Push,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PushXEvent {
    Push = "push",
    ..Unknown
});
