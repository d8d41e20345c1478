//! Content codings (RFC 9110, 8.4): a client asks for what it can unpack, and for nothing else.
//!
//! `reqwest` could unpack too, but what it asks for depends on the features that other crates of the
//! program turn on, and it does not say how large the packed body was.

#[cfg(feature = "brotli")]
mod brotli;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg_attr(
    not(all(feature = "brotli", feature = "gzip", feature = "zstd")),
    allow(dead_code, reason = "each coding uses its part")
)]
mod sink;
#[cfg(feature = "zstd")]
mod zstd;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use sink::{Full, Malformed, Sink};

/// How the bodies of responses are unpacked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unpacking {
    /// Whether packed bodies are asked for.
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

/// A content coding that can be unpacked here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    #[cfg(feature = "brotli")]
    Brotli,
    #[cfg(feature = "gzip")]
    Gzip,
    #[cfg(feature = "zstd")]
    Zstd,
}

/// All that can be unpacked here.
const CODINGS: &[Coding] = &[
    #[cfg(feature = "zstd")]
    Coding::Zstd,
    #[cfg(feature = "brotli")]
    Coding::Brotli,
    #[cfg(feature = "gzip")]
    Coding::Gzip,
];

/// Servers do not pack a body more often; each time multiplies the size that it can unpack to.
const MOST_CODINGS: usize = 3;

impl Coding {
    fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "brotli")]
            Self::Brotli => "br",
            #[cfg(feature = "gzip")]
            Self::Gzip => "gzip",
            #[cfg(feature = "zstd")]
            Self::Zstd => "zstd",
        }
    }

    /// The coding of that name; names are case-insensitive, and `x-gzip` is gzip.
    fn of(name: &str) -> Option<Self> {
        let name = match name.get(..2) {
            Some(start) if start.eq_ignore_ascii_case("x-") => name.get(2..)?,
            _ => name,
        };
        CODINGS
            .iter()
            .copied()
            .find(|coding| coding.name().eq_ignore_ascii_case(name))
    }

    /// Whether a body may be in this coding after its first byte. Some proxies unpack a body and leave
    /// the header as it was.
    #[cfg_attr(
        not(any(feature = "gzip", feature = "zstd")),
        allow(unused_variables, reason = "there is no coding then that tells")
    )]
    fn may_begin_with(self, first: u8) -> bool {
        match self {
            // Any byte will do.
            #[cfg(feature = "brotli")]
            Self::Brotli => true,
            #[cfg(feature = "gzip")]
            Self::Gzip => first == 0x1F,
            // A frame, or one to skip.
            #[cfg(feature = "zstd")]
            Self::Zstd => first == 0x28 || first & 0xF0 == 0x50,
        }
    }

    #[cfg_attr(
        not(any(feature = "brotli", feature = "gzip", feature = "zstd")),
        allow(unused_variables, reason = "there is no coding then")
    )]
    fn unpack(self, packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
        match self {
            #[cfg(feature = "brotli")]
            Self::Brotli => brotli::unpack(packed, sink),
            #[cfg(feature = "gzip")]
            Self::Gzip => gzip::unpack(packed, sink),
            #[cfg(feature = "zstd")]
            Self::Zstd => zstd::unpack(packed, sink),
        }
    }
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

/// How a body is packed, in the order in which it was; none if that is not known here.
fn codings(headers: &HeaderMap) -> Option<Vec<Coding>> {
    let mut codings = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        let names = value.to_str().ok()?.split(',').map(str::trim);
        let packed = |name: &&str| !name.is_empty() && !name.eq_ignore_ascii_case("identity");
        for name in names.filter(packed) {
            codings.push(Coding::of(name)?);
        }
    }
    (codings.len() <= MOST_CODINGS).then_some(codings)
}
