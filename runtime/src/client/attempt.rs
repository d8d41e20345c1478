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
use crate::body::{self, CollectError};
use crate::clock::until;
use crate::describe::{Method, Operation};
use crate::error::TimeoutKind;
use crate::response::RawResponse;
use crate::secret_header::secret_header;
use crate::transport::{Purpose, Request, TransportResponse};

/// Sends the request once and reads the whole answer.
pub(super) async fn attempt(
    core: &Arc<ClientInner>,
    operation: &'static Operation,
    request: Request,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
) -> Attempted {
    let clock = core.clock.as_ref();
    let attempt_end = attempt_timeout.map(|timeout| clock.now().saturating_add(timeout));
    let (end, which) = match (attempt_end, deadline) {
        (Some(end), Some(deadline)) if end < deadline => (Some(end), TimeoutKind::Attempt),
        (Some(end), None) => (Some(end), TimeoutKind::Attempt),
        (_, deadline) => (deadline, TimeoutKind::Call),
    };
    let exchange = async {
        let answer = match core.transport.send(request).await {
            Ok(answer) => answer,
            Err(error) => return Attempted::Failed(error),
        };
        read(core, operation, answer).await
    };
    until(clock, end, exchange)
        .await
        .unwrap_or(Attempted::TimedOut(which))
}

async fn read(
    core: &ClientInner,
    operation: &'static Operation,
    mut raw: TransportResponse,
) -> Attempted {
    let has_body = operation.method != Method::Head && raw.status != StatusCode::NOT_MODIFIED;
    let mut kept = Bytes::new();
    let body = body::read(&mut raw, has_body, core.max_response_bytes, &mut kept).await;
    let answer = |body| RawResponse::new(operation, raw.status, raw.headers, body);
    match body {
        Ok(body) => Attempted::Answered(answer(body)),
        Err(CollectError::TooLarge) => Attempted::TooLarge(answer(kept)),
        Err(CollectError::Transport(error)) => Attempted::BrokeOff(answer(kept), error),
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
