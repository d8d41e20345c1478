//! Requests content codings, and decompresses bodies.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::coding::{CODINGS, Coding, codings};
use super::sink::{Full, Malformed, Sink};

/// The settings for compressed responses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unpacking {
    /// Whether compressed bodies are requested.
    pub(crate) asks: bool,
    /// The maximum ratio of the decompressed to the compressed size.
    pub(crate) max_ratio: u32,
}

/// The reason why a body cannot be decompressed.
#[derive(Debug)]
pub(crate) enum UnpackError {
    /// The body is larger than the limit; contains its first bytes.
    TooLarge(Bytes),
    /// The compression ratio is above the limit.
    Inflated(&'static str),
    /// The body is invalid in this coding, or incomplete.
    Damaged(&'static str),
}

impl Unpacking {
    /// Returns the value of `Accept-Encoding`. Without this header, a server may use any coding.
    pub(crate) fn accept_encoding(self) -> HeaderValue {
        let names: Vec<&str> = CODINGS.iter().map(|coding| coding.name()).collect();
        match self.asks {
            true if !names.is_empty() => HeaderValue::from_str(&names.join(", ")).ok(),
            _ => None,
        }
        .unwrap_or(HeaderValue::from_static("identity"))
    }

    /// Decompresses a body to at most `limit` bytes. If a coding is unknown, the body and its header remain
    /// unchanged.
    pub(crate) fn unpack(
        self,
        headers: &mut HeaderMap,
        packed: Bytes,
        limit: usize,
    ) -> Result<Bytes, UnpackError> {
        if packed.is_empty() || !self.asks {
            return Ok(packed);
        }
        let Some(codings) = codings(headers).filter(|codings| !codings.is_empty()) else {
            return Ok(packed);
        };
        let mut body = packed;
        // The coding that was applied last is removed first.
        for coding in codings.into_iter().rev() {
            if body
                .first()
                .is_some_and(|first| coding.may_begin_with(*first))
            {
                body = self.unpack_one(coding, &body, limit)?;
            }
        }
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        Ok(body)
    }

    fn unpack_one(self, coding: Coding, packed: &[u8], limit: usize) -> Result<Bytes, UnpackError> {
        let mut sink = Sink::new(limit, packed.len(), self.max_ratio);
        let unpacked = coding.unpack(packed, &mut sink);
        let (bytes, full) = sink.into_parts();
        match (full, unpacked) {
            (Some(Full::Limit), _) => Err(UnpackError::TooLarge(bytes)),
            (Some(Full::Ratio), _) => Err(UnpackError::Inflated(coding.name())),
            (None, Err(Malformed)) => Err(UnpackError::Damaged(coding.name())),
            (None, Ok(())) => Ok(bytes),
        }
    }
}
