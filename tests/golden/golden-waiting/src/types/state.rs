// Generated from an OpenAPI specification; change the specification instead.

//! [`State`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `waiting.yaml#/components/schemas/State`.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(State {
    Queued = "queued",
    Running = "running",
    Done = "done",
    Failed = "failed",
    Cancelled = "cancelled",
    ..Unknown
});
