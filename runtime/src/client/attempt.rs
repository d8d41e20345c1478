//! One request and its response.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderValue, StatusCode};
use secrecy::zeroize::Zeroizing;

use super::classify::Attempted;
use super::inner::ClientInner;
use super::prepare::{Prepared, with_room};
use crate::BoxFuture;
use crate::auth::AppliedCredentials;
use crate::body::{self, CollectError, OpenBody, Watch};
use crate::body_error::BodyError;
use crate::clock::{Clock, until};
use crate::describe::{Method, Operation};
use crate::error::{ErrorKind, TimeoutKind};
use crate::response::RawResponse;
use crate::secret_header::secret_header;
use crate::transport::{Purpose, Request, TransportError, TransportResponse};
use crate::unpack::UnpackError;
use crate::upload::Upload;

/// The time limits of an attempt.
pub(super) struct Patience {
    /// The timeout of the attempt.
    pub(super) attempt: Option<Duration>,
    /// Whether that timeout covers the whole attempt, rather than only the time to the head of the
    /// response.
    pub(super) for_whole_attempt: bool,
    /// Whether that timeout was set for this call.
    pub(super) is_for_call: bool,
    /// The maximum time without a byte of the response.
    pub(super) stall: Option<Duration>,
    /// Whether that time starts with the request, rather than with the first byte.
    pub(super) stall_from_start: bool,
    /// The deadline of the call.
    pub(super) deadline: Option<Duration>,
    /// Opens the body of a successful response; if `None`, the body is read here.
    pub(super) open: Option<OpenBody>,
}

/// Sends the request once and reads the whole response.
///
/// The request is passed to the transport immediately, so that the returned future does not contain it.
pub(super) fn attempt<'a>(
    core: &'a ClientInner,
    operation: &'static Operation,
    request: Request,
    patience: &'a Patience,
) -> impl Future<Output = Attempted> + use<'a> {
    let upload = request.upload.clone();
    let is_sendable = upload.is_none() || core.transport.sends_uploads();
    let sent = is_sendable.then(|| core.transport.send(request));
    async move {
        match sent {
            Some(sent) => exchange(core, operation, sent, upload, patience).await,
            None => Attempted::Unsendable(ErrorKind::Request(
                "the transport sends neither files nor streams".to_owned(),
            )),
        }
    }
}

/// Waits for the transport, and reads the response or the reason why there is none.
async fn exchange(
    core: &ClientInner,
    operation: &'static Operation,
    sent: BoxFuture<'_, Result<TransportResponse, TransportError>>,
    upload: Option<Upload>,
    patience: &Patience,
) -> Attempted {
    let clock = core.clock.as_ref();
    let start = clock.now();
    // An upload has no timeout for the whole attempt unless it was set for this call: it is monitored
    // chunk by chunk.
    let whole = patience
        .attempt
        .filter(|_| upload.is_none() || patience.is_for_call);
    let attempt_end = whole.map(|most| start.saturating_add(most));
    let (end, which) = match (attempt_end, patience.deadline) {
        (Some(end), Some(deadline)) if end < deadline => (Some(end), TimeoutKind::Attempt),
        (Some(end), None) => (Some(end), TimeoutKind::Attempt),
        (_, deadline) => (deadline, TimeoutKind::Call),
    };
    // A stall that ends no earlier than the attempt is reported as the timeout of the attempt.
    let left = end.map(|end| end.saturating_sub(start));
    let stall = patience
        .stall
        .filter(|stall| left.is_none_or(|left| *stall < left));
    let first_byte = stall
        .filter(|_| patience.stall_from_start || patience.attempt.is_none())
        .map(|stall| start.saturating_add(stall));
    // Pinned here and not in the caller: there the future would take up its size twice.
    let head = pin!(async {
        let response = match &upload {
            Some(upload) => while_sending(clock, upload, patience, sent).await,
            None => until(clock, first_byte, sent).await,
        };
        match response {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => match upload.as_ref().and_then(unreadable) {
                Some(kind) => Err(Attempted::Unsendable(kind)),
                None => Err(Attempted::Failed(error)),
            },
            None => Err(Attempted::TimedOut {
                which: TimeoutKind::Stall,
                receiving: false,
            }),
        }
    });
    if patience.for_whole_attempt {
        let watch = Watch::new(clock, stall);
        let whole_exchange = async {
            match head.await {
                Ok(response) => read(core, operation, response, &watch, patience).await,
                Err(attempted) => attempted,
            }
        };
        return match until(clock, end, whole_exchange).await {
            Some(attempted) => attempted,
            None => Attempted::TimedOut {
                which,
                receiving: is_receiving(&watch, start, clock.now()),
            },
        };
    }
    let response = match until(clock, end, head).await {
        Some(Ok(response)) => response,
        Some(Err(attempted)) => return attempted,
        None => {
            return Attempted::TimedOut {
                which,
                receiving: false,
            };
        }
    };
    let watch = Watch::new(clock, patience.stall);
    let body = read(core, operation, response, &watch, patience);
    until(clock, patience.deadline, body)
        .await
        .unwrap_or(Attempted::TimedOut {
            which: TimeoutKind::Call,
            receiving: true,
        })
}

/// Returns the reason why a body could not be read, if it could not.
fn unreadable(upload: &Upload) -> Option<ErrorKind> {
    let error = upload.problem()?;
    Some(match upload.path() {
        Some(path) => ErrorKind::File {
            path: path.to_owned(),
            error,
        },
        None => ErrorKind::Upload(error),
    })
}

/// Waits for the response to a request with an upload. The timeout of the attempt restarts with each
/// chunk that is sent. Returns `None` if it expires.
async fn while_sending<T>(
    clock: &dyn Clock,
    upload: &Upload,
    patience: &Patience,
    sent: impl Future<Output = T>,
) -> Option<T> {
    let silence = patience.attempt.filter(|_| !patience.is_for_call);
    let mut sent = pin!(sent);
    loop {
        let before = upload.pieces();
        let end = silence.map(|silence| clock.now().saturating_add(silence));
        match until(clock, end, sent.as_mut()).await {
            None if upload.pieces() > before => {}
            response => return response,
        }
    }
}

/// Returns whether an operation responds with a file: it accepts neither JSON nor XML nor text. Such a
/// response may legitimately take long.
pub(super) fn responds_with_file(operation: &Operation) -> bool {
    const READ_WHOLE: [&str; 4] = ["json", "xml", "text/", "*/*"];
    let accept = operation.accept.as_bytes();
    let names = |part: &str| {
        let mut places = accept.windows(part.len());
        places.any(|place| place.eq_ignore_ascii_case(part.as_bytes()))
    };
    !accept.is_empty() && !READ_WHOLE.iter().any(|part| names(part))
}

/// Returns whether a response was still arriving when the time ran out: bytes arrived in the second half
/// of it. The same request would take as long again.
fn is_receiving(watch: &Watch<'_>, start: Duration, end: Duration) -> bool {
    let half = start.saturating_add(end.saturating_sub(start) / 2);
    watch.last_byte().is_some_and(|last| last > half)
}

async fn read(
    core: &ClientInner,
    operation: &'static Operation,
    mut raw: TransportResponse,
    watch: &Watch<'_>,
    patience: &Patience,
) -> Attempted {
    if let Some(open) = &patience.open
        && operation.is_success(raw.status.as_u16())
    {
        open.put(raw.body);
        let response = RawResponse::new(operation, raw.status, raw.headers, Bytes::new());
        return Attempted::Responded(response);
    }
    let has_body = operation.method != Method::Head && raw.status != StatusCode::NOT_MODIFIED;
    let mut kept = Bytes::new();
    let limit = core.max_response_bytes;
    let packed = body::read(&mut raw, has_body, limit, watch, &mut kept).await;
    let unpacked = packed.map(|packed| {
        let unpacked = core
            .unpacking
            .unpack(&mut raw.headers, packed.clone(), limit);
        unpacked.map_err(|error| (error, packed))
    });
    let response = |body| {
        RawResponse::new(operation, raw.status, raw.headers, body)
            .with_max_values(core.max_response_values)
    };
    match unpacked {
        Ok(Ok(body)) => Attempted::Responded(response(body)),
        Ok(Err((UnpackError::TooLarge(first), _))) => {
            Attempted::TooLarge(response(body::excerpt(&first, &[])))
        }
        Ok(Err((UnpackError::Inflated(coding), packed))) => {
            let max_ratio = core.unpacking.max_ratio;
            let error = BodyError::Inflated { coding, max_ratio };
            Attempted::Packed(response(body::excerpt(&packed, &[])), error)
        }
        Ok(Err((UnpackError::Damaged(coding), packed))) => {
            let error = BodyError::Damaged { coding };
            Attempted::Packed(response(body::excerpt(&packed, &[])), error)
        }
        Err(CollectError::TooLarge) => Attempted::TooLarge(response(kept)),
        Err(CollectError::Transport(error)) => Attempted::BrokeOff(response(kept), error),
        Err(CollectError::Stalled) => Attempted::TimedOut {
            which: TimeoutKind::Stall,
            receiving: false,
        },
    }
}

/// Creates the request without credentials, with capacity for this many of them.
pub(super) fn unsigned(
    operation: &'static Operation,
    prepared: &Prepared,
    credentials: usize,
) -> Result<Request, String> {
    let mut url = UrlText::with_room(&prepared.url, &prepared.query);
    for pair in &prepared.query {
        url.pair(pair);
    }
    let mut headers = with_room(&prepared.headers, credentials);
    if !prepared.cookies.is_empty() {
        let cookies = prepared.cookies.iter().map(String::as_str);
        let cookies = joined_cookies(headers.get(COOKIE), cookies);
        headers.insert(COOKIE, cookie_header(cookies)?);
    }
    Ok(Request {
        purpose: Purpose::Call(operation),
        method: operation.method,
        url: url.0,
        headers,
        body: prepared.body.clone(),
        upload: prepared.upload.clone(),
    })
}

/// Adds the credentials that do not have their own header.
pub(super) fn sign(request: &mut Request, proof: &AppliedCredentials) -> Result<(), String> {
    if !proof.query.is_empty() {
        let secrets: Vec<&str> = proof.query.iter().map(|pair| pair.expose()).collect();
        let mut url = UrlText::with_room(&request.url, &secrets);
        for pair in secrets {
            url.pair(pair);
        }
        request.url = url.0;
    }
    if !proof.cookies.is_empty() {
        let secrets = proof.cookies.iter().map(|pair| pair.expose());
        let cookies = joined_cookies(request.headers.get(COOKIE), secrets);
        request.headers.insert(COOKIE, cookie_header(cookies)?);
    }
    Ok(())
}

/// Appends cookies to those that the request already has: a parameter may be the whole header.
fn joined_cookies<'a>(
    before: Option<&'a HeaderValue>,
    pairs: impl Iterator<Item = &'a str>,
) -> Zeroizing<String> {
    // Not `to_str`: not every style percent-encodes cookies, and they may contain any character.
    let before = before.and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let before = before.filter(|text| !text.trim().is_empty());
    let all: Vec<&str> = before.into_iter().chain(pairs).collect();
    Zeroizing::new(all.join("; "))
}

fn cookie_header(cookies: Zeroizing<String>) -> Result<HeaderValue, String> {
    secret_header(cookies).map_err(|_| "the cookies cannot be a header value".to_owned())
}

/// A URL that query pairs are appended to. Its full length is allocated up front: a string that grows
/// leaves copies of the secrets in it behind.
struct UrlText(String);

impl UrlText {
    fn with_room(url: &str, pairs: &[impl AsRef<str>]) -> Self {
        let lengths = pairs
            .iter()
            .map(|pair| pair.as_ref().len().saturating_add(1));
        let length = lengths.fold(url.len(), usize::saturating_add);
        let mut text = String::with_capacity(length);
        text.push_str(url);
        Self(text)
    }

    fn pair(&mut self, pair: &str) {
        self.0.push(if self.0.contains('?') { '&' } else { '?' });
        self.0.push_str(pair);
    }
}
