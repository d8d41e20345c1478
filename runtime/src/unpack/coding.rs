//! The content codings.

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

#[cfg(feature = "brotli")]
use super::brotli;
#[cfg(feature = "gzip")]
use super::gzip;
use super::sink::{Malformed, Sink};
#[cfg(feature = "zstd")]
use super::zstd;

/// A content coding that can be unpacked here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    #[cfg(feature = "brotli")]
    Brotli,
    #[cfg(feature = "gzip")]
    Gzip,
    #[cfg(feature = "zstd")]
    Zstd,
}

/// All that can be unpacked here.
pub(super) const CODINGS: &[Coding] = &[
    #[cfg(feature = "zstd")]
    Coding::Zstd,
    #[cfg(feature = "brotli")]
    Coding::Brotli,
    #[cfg(feature = "gzip")]
    Coding::Gzip,
];

/// Servers do not pack a body more often; each time multiplies the size that it can unpack to.
pub(super) const MOST_CODINGS: usize = 3;

impl Coding {
    pub(super) fn name(self) -> &'static str {
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
    pub(super) fn may_begin_with(self, first: u8) -> bool {
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
    pub(super) fn unpack(self, packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
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

/// How a body is packed, in the order in which it was; none if that is not known here.
pub(super) fn codings(headers: &HeaderMap) -> Option<Vec<Coding>> {
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
