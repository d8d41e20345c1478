//! Reading a whole body, but not more than allowed.

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::transport::{RawAnswer, TransportError};

/// An answer whose body is all there.
pub(crate) struct Collected {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) enum CollectError {
    Transport(TransportError),
    TooLarge,
}

/// Reads the body; stops as soon as it is known to be longer than `limit` bytes.
pub(crate) async fn collect(
    mut answer: RawAnswer,
    limit: usize,
) -> Result<Collected, CollectError> {
    let announced = announced(&answer.headers);
    if announced.is_some_and(|length| length > limit) {
        return Err(CollectError::TooLarge);
    }
    let mut first = None;
    let mut rest = BytesMut::new();
    while let Some(chunk) = answer.body.chunk().await.map_err(CollectError::Transport)? {
        let read = first
            .as_ref()
            .map_or(0, Bytes::len)
            .saturating_add(rest.len());
        if read.saturating_add(chunk.len()) > limit {
            return Err(CollectError::TooLarge);
        }
        match first {
            // Most bodies come in one piece, which need not be copied.
            None => first = Some(chunk),
            Some(_) => rest.extend_from_slice(&chunk),
        }
    }
    let first = first.unwrap_or_default();
    let body = if rest.is_empty() {
        first
    } else {
        let mut all = BytesMut::with_capacity(first.len().saturating_add(rest.len()));
        all.extend_from_slice(&first);
        all.extend_from_slice(&rest);
        all.freeze()
    };
    Ok(Collected {
        status: answer.status,
        headers: answer.headers,
        body,
    })
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
