//! What the errors of `reqwest` and the layers below it mean.

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

/// What a proxy for plain HTTP says in place of the server; no server says it.
pub(super) fn refused_by_proxy() -> TransportError {
    TransportError::new(
        TransportErrorKind::Proxy,
        "the proxy wants other credentials (407)",
    )
}

const PROXY_WANTS_CREDENTIALS: &str = "tunnel error: proxy authorization required";
const PROXY_REFUSES: &str = "tunnel error: unsuccessful";
/// What the pool says; its error does not tell in another way that it is one.
const POOL_HAS_ANOTHER: &str = "ALPN upgraded to HTTP/2";

/// Whether a proxy answered `CONNECT` with a refusal. The error has no type that can be named.
fn is_refusal_of_proxy(error: &(dyn StdError + 'static)) -> bool {
    deepest_is(error, PROXY_WANTS_CREDENTIALS) || deepest_is(error, PROXY_REFUSES)
}

fn deepest_is(error: &(dyn StdError + 'static), text: &str) -> bool {
    deepest(error) == text
}

/// The causes above the deepest one, which is reported already: a chain of causes that is printed shows each
/// of them once.
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

/// Whether a peer of HTTP/2 says that it did not begin to process the request (RFC 9113, 8.7): by
/// refusing the stream, or by a graceful `GOAWAY` that leaves it out. A `GOAWAY` for another reason ends
/// streams that were being processed, too.
///
/// Or whether no connection took the request: the one that was to take it ended before, which `hyper` calls
/// canceled and says of no other request (`reqwest` repeats it itself unless the connection was new), or
/// the pool closed one in favour of another that had ended.
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
