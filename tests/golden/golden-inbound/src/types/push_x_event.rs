// Generated from an OpenAPI specification; change the specification instead.

//! [`PushXEvent`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/webhooks/push/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PushXEvent {
    /// `push`
    Push,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PushXEvent {
    Push = "push",
    ..Unknown
});
