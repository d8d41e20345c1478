// Generated from an OpenAPI specification; change the specification instead.

//! [`PingXEvent`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/webhooks/ping/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PingXEvent {
    /// `ping`
    Ping,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PingXEvent {
    Ping = "ping",
    ..Unknown
});
