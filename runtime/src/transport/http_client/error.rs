//! What the errors of `reqwest` and the layers below it mean.

use std::error::Error as StdError;

use crate::text::Excerpt;
use crate::transport::{TransportError, TransportErrorKind};

pub(super) fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let message = deepest(&error);
    let kind = if is_certificate(&error) {
        TransportErrorKind::Certificate
    } else if was_refused(&error) {
        TransportErrorKind::Refused
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, message).with_source(error)
}

/// Whether a peer of HTTP/2 says that it did not begin to process the request (RFC 9113, 8.7): by
/// refusing the stream, or by a graceful `GOAWAY` that leaves it out. A `GOAWAY` for another reason ends
/// streams that were being processed, too.
fn was_refused(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<h2::Error>() {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        let left_out = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        return error.is_remote() && (refused || left_out);
    }
    error.source().is_some_and(was_refused)
}

/// An error in the middle of a body: whatever it is, the request was being processed.
pub(super) fn broke_off(error: reqwest::Error) -> TransportError {
    let error = failed(error);
    match error.kind() {
        TransportErrorKind::Refused | TransportErrorKind::Connect => {
            error.with_kind(TransportErrorKind::Interrupted)
        }
        _ => error,
    }
}

/// The cause of causes says what happened; the outer ones say "error sending request".
pub(super) fn deepest(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    Excerpt(&cause.to_string(), 200).to_string()
}

/// Whether the TLS handshake failed: `rustls` says why, wrapped by everybody on the way up.
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    // An `io::Error` names as its source that of its inner error and skips the inner one itself.
    let inner = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    match (inner, error.source()) {
        (Some(inner), _) => is_certificate(inner),
        (None, Some(source)) => is_certificate(source),
        (None, None) => false,
    }
}
