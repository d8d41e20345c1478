//! One request and its answer.

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

/// How long an attempt may take.
pub(super) struct Patience {
    /// All of it.
    pub(super) attempt: Option<Duration>,
    /// Whether that is so, or it ends with the head of the answer.
    pub(super) for_whole_attempt: bool,
    /// Whether it was set for this call.
    pub(super) is_for_call: bool,
    /// Without a byte of the answer.
    pub(super) stall: Option<Duration>,
    /// Whether that begins with the request, or with the first byte.
    pub(super) stall_from_start: bool,
    /// When the call ends.
    pub(super) deadline: Option<Duration>,
    /// Where the body of a success goes; if nowhere, it is read here.
    pub(super) open: Option<OpenBody>,
}

/// Sends the request once and reads the whole answer.
///
/// The request goes to the transport at once, so that what is returned has no room for it.
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

/// From what the transport was given to the answer, or to why there is none.
async fn exchange(
    core: &ClientInner,
    operation: &'static Operation,
    sent: BoxFuture<'_, Result<TransportResponse, TransportError>>,
    upload: Option<Upload>,
    patience: &Patience,
) -> Attempted {
    let clock = core.clock.as_ref();
    let start = clock.now();
    // That of a body of any length is watched piece by piece.
    let whole = patience
        .attempt
        .filter(|_| upload.is_none() || patience.is_for_call);
    let attempt_end = whole.map(|most| start.saturating_add(most));
    let (end, which) = match (attempt_end, patience.deadline) {
        (Some(end), Some(deadline)) if end < deadline => (Some(end), TimeoutKind::Attempt),
        (Some(end), None) => (Some(end), TimeoutKind::Attempt),
        (_, deadline) => (deadline, TimeoutKind::Call),
    };
    // What ends with the attempt anyway is reported as that.
    let left = end.map(|end| end.saturating_sub(start));
    let stall = patience
        .stall
        .filter(|stall| left.is_none_or(|left| *stall < left));
    let first_byte = stall
        .filter(|_| patience.stall_from_start || patience.attempt.is_none())
        .map(|stall| start.saturating_add(stall));
    // Here and not in what waits for it: there it would have room twice.
    let head = pin!(async {
        let answer = match &upload {
            Some(upload) => while_sending(clock, upload, patience, sent).await,
            None => until(clock, first_byte, sent).await,
        };
        match answer {
            Some(Ok(answer)) => Ok(answer),
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
                Ok(answer) => read(core, operation, answer, &watch, patience).await,
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
    let answer = match until(clock, end, head).await {
        Some(Ok(answer)) => answer,
        Some(Err(attempted)) => return attempted,
        None => {
            return Attempted::TimedOut {
                which,
                receiving: false,
            };
        }
    };
    let watch = Watch::new(clock, patience.stall);
    let body = read(core, operation, answer, &watch, patience);
    until(clock, patience.deadline, body)
        .await
        .unwrap_or(Attempted::TimedOut {
            which: TimeoutKind::Call,
            receiving: true,
        })
}

/// Why a body could not be read, if that is so.
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

/// Waits for the answer to a request with a body of any length: as long as pieces of it are sent, and then
/// as long as an attempt may take. None if it takes longer.
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
            answer => return answer,
        }
    }
}

/// Whether an operation answers with a file: it accepts what is neither JSON nor XML nor text. Such an
/// answer may be long without anything being wrong.
pub(super) fn responds_with_file(operation: &Operation) -> bool {
    const READ_WHOLE: [&str; 4] = ["json", "xml", "text/", "*/*"];
    let accept = operation.accept.as_bytes();
    let names = |part: &str| {
        let mut places = accept.windows(part.len());
        places.any(|place| place.eq_ignore_ascii_case(part.as_bytes()))
    };
    !accept.is_empty() && !READ_WHOLE.iter().any(|part| names(part))
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
    patience: &Patience,
) -> Attempted {
    if let Some(open) = &patience.open
        && operation.is_success(raw.status.as_u16())
    {
        open.put(raw.body);
        let answer = RawResponse::new(operation, raw.status, raw.headers, Bytes::new());
        return Attempted::Answered(answer);
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
    let answer = |body| {
        RawResponse::new(operation, raw.status, raw.headers, body)
            .with_max_values(core.max_response_values)
    };
    match unpacked {
        Ok(Ok(body)) => Attempted::Answered(answer(body)),
        Ok(Err((UnpackError::TooLarge(first), _))) => {
            Attempted::TooLarge(answer(body::excerpt(&first, &[])))
        }
        Ok(Err((UnpackError::Inflated(coding), packed))) => {
            let max_ratio = core.unpacking.max_ratio;
            let error = BodyError::Inflated { coding, max_ratio };
            Attempted::Packed(answer(body::excerpt(&packed, &[])), error)
        }
        Ok(Err((UnpackError::Damaged(coding), packed))) => {
            let error = BodyError::Damaged { coding };
            Attempted::Packed(answer(body::excerpt(&packed, &[])), error)
        }
        Err(CollectError::TooLarge) => Attempted::TooLarge(answer(kept)),
        Err(CollectError::Transport(error)) => Attempted::BrokeOff(answer(kept), error),
        Err(CollectError::Stalled) => Attempted::TimedOut {
            which: TimeoutKind::Stall,
            receiving: false,
        },
    }
}

/// The request without credentials, with room for so many of them.
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

/// Adds those credentials to the request that are in no header of their own.
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

/// Cookies behind those that the request has already: a parameter may be the whole header.
fn joined_cookies<'a>(
    before: Option<&'a HeaderValue>,
    pairs: impl Iterator<Item = &'a str>,
) -> Zeroizing<String> {
    // Not `to_str`: cookies are not percent-encoded in every style, and may have any letter in them.
    let before = before.and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let before = before.filter(|text| !text.trim().is_empty());
    let all: Vec<&str> = before.into_iter().chain(pairs).collect();
    Zeroizing::new(all.join("; "))
}

fn cookie_header(cookies: Zeroizing<String>) -> Result<HeaderValue, String> {
    secret_header(cookies).map_err(|_| "the cookies cannot be a header value".to_owned())
}

/// A URL to which pairs of a query are added. All the room at once: a text that grows leaves copies of
/// the secrets in it behind.
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
