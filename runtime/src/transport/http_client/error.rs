//! Classifies the errors of `reqwest` and the layers below it.

use std::error::Error as StdError;
use std::fmt;

use crate::text::Excerpt;
use crate::transport::{TransportError, TransportErrorKind};

pub(super) fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if is_certificate(&error) {
        TransportErrorKind::Certificate
    } else if was_refused(&error) {
        TransportErrorKind::Refused
    } else if is_refusal_of_proxy(&error) {
        TransportErrorKind::Proxy
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Interrupted
    };
    let described = match kind {
        TransportErrorKind::Proxy if deepest_is(&error, PROXY_WANTS_CREDENTIALS) => {
            TransportError::new(kind, "the proxy wants other credentials (407)")
        }
        TransportErrorKind::Proxy => TransportError::new(kind, "the proxy refused the connection"),
        _ => TransportError::new(kind, deepest(&error)),
    };
    let described = match error.is_timeout() {
        true => described.timed_out(),
        false => described,
    };
    described.with_source(CauseChain::of(error))
}

/// Returns the error for a status of a proxy for plain HTTP, which no server sends.
pub(super) fn refused_by_proxy() -> TransportError {
    TransportError::new(
        TransportErrorKind::Proxy,
        "the proxy wants other credentials (407)",
    )
}

const PROXY_WANTS_CREDENTIALS: &str = "tunnel error: proxy authorization required";
const PROXY_REFUSES: &str = "tunnel error: unsuccessful";
/// The message of the pool, which is the only way to recognize its error.
const POOL_HAS_ANOTHER: &str = "ALPN upgraded to HTTP/2";

/// Returns whether a proxy rejected `CONNECT`. The type of this error is private.
fn is_refusal_of_proxy(error: &(dyn StdError + 'static)) -> bool {
    deepest_is(error, PROXY_WANTS_CREDENTIALS) || deepest_is(error, PROXY_REFUSES)
}

fn deepest_is(error: &(dyn StdError + 'static), text: &str) -> bool {
    deepest(error) == text
}

/// The causes above the root cause, which is already reported: each cause is printed once in the chain.
#[derive(Debug)]
struct CauseChain {
    text: String,
    #[allow(dead_code, reason = "for `Debug`, which shows all of it")]
    error: reqwest::Error,
}

impl CauseChain {
    fn of(error: reqwest::Error) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let mut cause: Option<&dyn StdError> = Some(&error);
        while let Some(error) = cause {
            cause = error.source();
            let text = Excerpt(&error.to_string(), 200).to_string();
            if cause.is_some() && texts.last() != Some(&text) {
                texts.push(text);
            }
        }
        if texts.is_empty() {
            texts.push("the HTTP client failed".to_owned());
        }
        Self {
            text: texts.join(": "),
            error,
        }
    }
}

impl fmt::Display for CauseChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for CauseChain {}

/// Returns whether the request was not processed.
///
/// Either an HTTP/2 peer reports this (RFC 9113, 8.7): it refuses the stream, or sends a graceful `GOAWAY` that
/// excludes it. A `GOAWAY` for another reason also ends streams that were being processed.
///
/// Or no connection accepted the request: the connection closed first, which is the only case that `hyper` reports as
/// canceled (`reqwest` retries it itself unless the connection was new), or the pool closed a connection in favor of
/// another one that had ended.
fn was_refused(error: &(dyn StdError + 'static)) -> bool {
    let not_taken = error
        .downcast_ref::<hyper::Error>()
        .is_some_and(hyper::Error::is_canceled);
    if not_taken || deepest_is(error, POOL_HAS_ANOTHER) {
        return true;
    }
    if let Some(error) = error.downcast_ref::<h2::Error>() {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        let left_out = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        return error.is_remote() && (refused || left_out);
    }
    error.source().is_some_and(was_refused)
}

/// Converts an error within a body: whatever it is, the request was being processed.
pub(super) fn broke_off(error: reqwest::Error) -> TransportError {
    let error = failed(error);
    match error.kind() {
        TransportErrorKind::Refused | TransportErrorKind::Connect => {
            error.with_kind(TransportErrorKind::Interrupted)
        }
        _ => error,
    }
}

/// Returns the message of the root cause; the outer errors are only "error sending request".
pub(super) fn deepest(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    Excerpt(&cause.to_string(), 200).to_string()
}

/// Returns whether the TLS handshake failed. The error of `rustls` is wrapped by several layers.
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    // The source of an `io::Error` is the source of its inner error, which skips the inner error itself.
    let inner = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    match (inner, error.source()) {
        (Some(inner), _) => is_certificate(inner),
        (None, Some(source)) => is_certificate(source),
        (None, None) => false,
    }
}
