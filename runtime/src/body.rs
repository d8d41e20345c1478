//! Reads whole bodies up to a limit.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use crate::clock::{Clock, until};
use crate::transport::{ResponseBody, TransportError, TransportResponse};

/// A body that has been read completely.
pub(crate) struct Collected {
    pub(crate) body: Bytes,
}

pub(crate) enum CollectError {
    Transport(TransportError),
    TooLarge,
    /// No byte was received for too long.
    Stalled,
}

/// The body of a successful response, if the caller reads it instead of the call.
#[derive(Clone, Default)]
pub(crate) struct OpenBody(Arc<Mutex<Option<Box<dyn ResponseBody>>>>);

impl OpenBody {
    pub(crate) fn put(&self, body: Box<dyn ResponseBody>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
    }

    pub(crate) fn take(&self) -> Option<Box<dyn ResponseBody>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Monitors the progress of a body.
pub(crate) struct Watch<'a> {
    clock: &'a dyn Clock,
    /// The timeout between two pieces; `None` if another timeout applies.
    stall: Option<Duration>,
    /// The time of the last byte, in nanoseconds of the clock; 0 if none was received.
    last_byte: AtomicU64,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(clock: &'a dyn Clock, stall: Option<Duration>) -> Self {
        Self {
            clock,
            stall,
            last_byte: AtomicU64::new(0),
        }
    }

    /// Returns the time of the last byte.
    pub(crate) fn last_byte(&self) -> Option<Duration> {
        let nanos = self.last_byte.load(Ordering::Relaxed);
        (nanos > 0).then(|| Duration::from_nanos(nanos))
    }

    async fn chunk(&self, body: &mut dyn ResponseBody) -> Result<Option<Bytes>, CollectError> {
        let end = self
            .stall
            .map(|stall| self.clock.now().saturating_add(stall));
        let chunk = match until(self.clock, end, body.chunk()).await {
            Some(chunk) => chunk.map_err(CollectError::Transport)?,
            None => return Err(CollectError::Stalled),
        };
        let now = u64::try_from(self.clock.now().as_nanos()).unwrap_or(u64::MAX);
        self.last_byte.store(now.max(1), Ordering::Relaxed);
        Ok(chunk)
    }
}

/// The number of bytes that are kept of an incomplete body, for diagnosis.
const KEPT: usize = 4096;

/// Reads the whole response; stops as soon as its body is known to be longer than `limit` bytes.
pub(crate) async fn collect(
    mut response: TransportResponse,
    limit: usize,
    clock: &dyn Clock,
) -> Result<Collected, CollectError> {
    let body = read(
        &mut response,
        true,
        limit,
        &Watch::new(clock, None),
        &mut Bytes::new(),
    )
    .await?;
    Ok(Collected { body })
}

/// Reads the body. If this fails, `kept` contains the first bytes that were received.
///
/// `has_body` is false for responses without a body: the response to a HEAD request has the length of the GET
/// response.
pub(crate) async fn read(
    response: &mut TransportResponse,
    has_body: bool,
    limit: usize,
    watch: &Watch<'_>,
    kept: &mut Bytes,
) -> Result<Bytes, CollectError> {
    let announced = announced(&response.headers);
    if has_body && announced.is_some_and(|length| length > limit) {
        return Err(CollectError::TooLarge);
    }
    let mut first = None;
    let mut rest = BytesMut::new();
    loop {
        let error = match watch.chunk(response.body.as_mut()).await {
            Ok(None) => break,
            Ok(Some(chunk)) => {
                let read = first.as_ref().map_or(0, Bytes::len);
                let read = read.saturating_add(rest.len());
                let too_large = read.saturating_add(chunk.len()) > limit;
                match first {
                    // Most bodies consist of one piece, which does not need to be copied.
                    None => first = Some(chunk),
                    Some(_) if too_large => {}
                    Some(_) => rest.extend_from_slice(&chunk),
                }
                if !too_large {
                    continue;
                }
                CollectError::TooLarge
            }
            Err(error) => error,
        };
        *kept = excerpt(&first.unwrap_or_default(), &rest);
        return Err(error);
    }
    let first = first.unwrap_or_default();
    if rest.is_empty() {
        return Ok(first);
    }
    let mut all = BytesMut::with_capacity(first.len().saturating_add(rest.len()));
    all.extend_from_slice(&first);
    all.extend_from_slice(&rest);
    Ok(all.freeze())
}

/// Copies the first bytes, so that the rest can be freed.
pub(crate) fn excerpt(first: &[u8], rest: &[u8]) -> Bytes {
    first.iter().chain(rest).take(KEPT).copied().collect()
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers
        .get(CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()
}
