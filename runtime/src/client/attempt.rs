//! One request and its answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::COOKIE;
use secrecy::ExposeSecret as _;
use secrecy::zeroize::Zeroizing;

use super::classify::Attempted;
use super::inner::ClientInner;
use super::prepare::Prepared;
use crate::auth::AppliedCredentials;
use crate::body::{self, CollectError, Watch};
use crate::clock::until;
use crate::describe::{Method, Operation};
use crate::error::TimeoutKind;
use crate::response::RawResponse;
use crate::secret_header::secret_header;
use crate::transport::{Purpose, Request, TransportResponse};

/// How long an attempt may take.
pub(super) struct Patience {
    /// All of it.
    pub(super) attempt: Option<Duration>,
    /// Without a byte of the body.
    pub(super) stall: Option<Duration>,
    /// When the call ends.
    pub(super) deadline: Option<Duration>,
}

/// Sends the request once and reads the whole answer.
pub(super) async fn attempt(
    core: &Arc<ClientInner>,
    operation: &'static Operation,
    request: Request,
    patience: &Patience,
) -> Attempted {
    let clock = core.clock.as_ref();
    let start = clock.now();
    let attempt_end = patience.attempt.map(|most| start.saturating_add(most));
    let (end, which) = match (attempt_end, patience.deadline) {
        (Some(end), Some(deadline)) if end < deadline => (Some(end), TimeoutKind::Attempt),
        (Some(end), None) => (Some(end), TimeoutKind::Attempt),
        (_, deadline) => (deadline, TimeoutKind::Call),
    };
    // What ends with the attempt anyway is told as that.
    let left = end.map(|end| end.saturating_sub(start));
    let stall = patience
        .stall
        .filter(|stall| left.is_none_or(|left| *stall < left));
    let watch = Watch::new(clock, stall);
    let exchange = async {
        let answer = match core.transport.send(request).await {
            Ok(answer) => answer,
            Err(error) => return Attempted::Failed(error),
        };
        read(core, operation, answer, &watch).await
    };
    match until(clock, end, exchange).await {
        Some(attempted) => attempted,
        None => Attempted::TimedOut {
            which,
            receiving: is_receiving(&watch, start, clock.now()),
        },
    }
}

/// Whether an answer was still coming in when time ran out: bytes came in the second half of it. The
/// same request would take as long again.
fn is_receiving(watch: &Watch<'_>, start: Duration, end: Duration) -> bool {
    let half = start.saturating_add(end.saturating_sub(start) / 2);
    watch.last_byte().is_some_and(|last| last > half)
}

async fn read(
    core: &ClientInner,
    operation: &'static Operation,
    mut raw: TransportResponse,
    watch: &Watch<'_>,
) -> Attempted {
    let has_body = operation.method != Method::Head && raw.status != StatusCode::NOT_MODIFIED;
    let mut kept = Bytes::new();
    let limit = core.max_response_bytes;
    let body = body::read(&mut raw, has_body, limit, watch, &mut kept).await;
    let answer = |body| RawResponse::new(operation, raw.status, raw.headers, body);
    match body {
        Ok(body) => Attempted::Answered(answer(body)),
        Err(CollectError::TooLarge) => Attempted::TooLarge(answer(kept)),
        Err(CollectError::Transport(error)) => Attempted::BrokeOff(answer(kept), error),
        Err(CollectError::Stalled) => Attempted::TimedOut {
            which: TimeoutKind::Stall,
            receiving: false,
        },
    }
}

/// Adds the credentials to what was prepared.
pub(super) fn request(
    operation: &'static Operation,
    prepared: &Prepared,
    proof: &AppliedCredentials,
) -> Result<Request, String> {
    let secret = proof.query.iter().map(|pair| pair.expose_secret());
    let pairs = prepared.query.iter().map(String::as_str).chain(secret);
    let length = pairs.clone().map(|pair| pair.len().saturating_add(1));
    let mut url = String::with_capacity(length.fold(prepared.url.len(), usize::saturating_add));
    url.push_str(&prepared.url);
    for pair in pairs {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(pair);
    }
    let mut headers = prepared.headers.clone();
    for (name, value) in &proof.headers {
        headers.insert(name, value.clone());
    }
    let secret = proof.cookies.iter().map(|pair| pair.expose_secret());
    let cookies: Vec<&str> = prepared
        .cookies
        .iter()
        .map(String::as_str)
        .chain(secret)
        .collect();
    if !cookies.is_empty() {
        let value = secret_header(Zeroizing::new(cookies.join("; ")))
            .map_err(|_| "the cookies cannot be a header value".to_owned())?;
        headers.insert(COOKIE, value);
    }
    Ok(Request {
        purpose: Purpose::Call(operation),
        method: operation.method,
        url,
        headers,
        body: prepared.body.clone(),
    })
}
