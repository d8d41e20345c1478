// Generated from an OpenAPI specification; change the specification instead.

//! [`PingXEvent`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/webhooks/ping/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PingXEvent {
    /// `ping`
    Ping,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PingXEvent {
    Ping = "ping",
    ..Unknown
});
