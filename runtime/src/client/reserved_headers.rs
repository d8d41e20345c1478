//! Headers that say how a message is sent, and so are for whoever sends it.

use http::HeaderName;

/// Whether only the transport can know the right value: another one makes a server wait for what does
/// not come, or take the rest of a body for the next request.
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
