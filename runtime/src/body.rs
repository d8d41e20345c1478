//! Reading a whole body, but not more than allowed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use crate::clock::{Clock, until};
use crate::transport::{ResponseBody, TransportError, TransportResponse};

/// A body that is all there.
pub(crate) struct Collected {
    pub(crate) body: Bytes,
}

pub(crate) enum CollectError {
    Transport(TransportError),
    TooLarge,
    /// No byte came for too long.
    Stalled,
}

/// The body of a success that is not read by the call, for whoever reads it.
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

/// Keeps an eye on how a body comes in.
pub(crate) struct Watch<'a> {
    clock: &'a dyn Clock,
    /// The longest time without a byte; none if something else ends the wait before.
    stall: Option<Duration>,
    /// When the last byte came, in nanoseconds of the clock; 0 if none did.
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

    /// When the last byte came.
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

/// How much of a body that is not read to its end is kept, to see what it was.
const KEPT: usize = 4096;

/// Reads the whole answer; stops as soon as its body is known to be longer than `limit` bytes.
pub(crate) async fn collect(
    mut answer: TransportResponse,
    limit: usize,
    clock: &dyn Clock,
) -> Result<Collected, CollectError> {
    let body = read(
        &mut answer,
        true,
        limit,
        &Watch::new(clock, None),
        &mut Bytes::new(),
    )
    .await?;
    Ok(Collected { body })
}

/// Reads the body. In case of an error its first bytes, if any came, are in `kept`.
///
/// `has_body` says whether there can be one: the answer to a HEAD announces what a GET would get.
pub(crate) async fn read(
    answer: &mut TransportResponse,
    has_body: bool,
    limit: usize,
    watch: &Watch<'_>,
    kept: &mut Bytes,
) -> Result<Bytes, CollectError> {
    let announced = announced(&answer.headers);
    if has_body && announced.is_some_and(|length| length > limit) {
        return Err(CollectError::TooLarge);
    }
    let mut first = None;
    let mut rest = BytesMut::new();
    loop {
        let error = match watch.chunk(answer.body.as_mut()).await {
            Ok(None) => break,
            Ok(Some(chunk)) => {
                let read = first.as_ref().map_or(0, Bytes::len);
                let read = read.saturating_add(rest.len());
                let too_large = read.saturating_add(chunk.len()) > limit;
                match first {
                    // Most bodies come in one piece, which need not be copied.
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

/// A copy, so that the rest can be freed.
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
