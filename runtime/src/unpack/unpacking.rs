//! Asking for codings, and unpacking a body.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::coding::{CODINGS, Coding, codings};
use super::sink::{Full, Malformed, Sink};

/// How the bodies of responses are unpacked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unpacking {
    /// Whether packed bodies are requested.
    pub(crate) asks: bool,
    /// How many times its size a body may unpack to.
    pub(crate) max_ratio: u32,
}

/// Why a body cannot be unpacked.
#[derive(Debug)]
pub(crate) enum UnpackError {
    /// It is larger than allowed; with its first bytes.
    TooLarge(Bytes),
    /// It is too many times larger than its packed form.
    Inflated(&'static str),
    /// It is not in that coding, or not all there.
    Damaged(&'static str),
}

impl Unpacking {
    /// What is asked for. Without the header, a server could pack as it likes.
    pub(crate) fn accept_encoding(self) -> HeaderValue {
        let names: Vec<&str> = CODINGS.iter().map(|coding| coding.name()).collect();
        match self.asks {
            true if !names.is_empty() => HeaderValue::from_str(&names.join(", ")).ok(),
            _ => None,
        }
        .unwrap_or(HeaderValue::from_static("identity"))
    }

    /// Unpacks a body of at most `limit` bytes. One that is packed in a way that is not known stays as
    /// it is, as its header does.
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
        // The one that was applied last comes off first.
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
