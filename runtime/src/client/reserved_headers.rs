//! Headers that control the transmission of a message, and are therefore set by the transport.

use http::HeaderName;

/// Returns whether only the transport can set the header correctly: with a wrong value, a server waits
/// for data that never arrives, or takes the rest of a body for the next request.
pub(super) fn is_reserved(name: &HeaderName) -> bool {
    matches!(
        name.as_str(),
        "connection"
            | "content-length"
            | "host"
            | "keep-alive"
            | "proxy-connection"
            | "te"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
    )
}
