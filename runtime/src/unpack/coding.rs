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

/// A supported content coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    #[cfg(feature = "brotli")]
    Brotli,
    #[cfg(feature = "gzip")]
    Gzip,
    #[cfg(feature = "zstd")]
    Zstd,
}

/// All supported content codings.
pub(super) const CODINGS: &[Coding] = &[
    #[cfg(feature = "zstd")]
    Coding::Zstd,
    #[cfg(feature = "brotli")]
    Coding::Brotli,
    #[cfg(feature = "gzip")]
    Coding::Gzip,
];

/// The maximum number of codings of a body. Servers do not use more, and each one multiplies the size of the
/// decompressed body.
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

    /// Returns the coding with a name. Names are case-insensitive, and `x-gzip` is gzip.
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

    /// Returns whether a body with this first byte can be in this coding. Some proxies decompress a body without
    /// changing the header.
    #[cfg_attr(
        not(any(feature = "gzip", feature = "zstd")),
        allow(unused_variables, reason = "there is no coding then that tells")
    )]
    pub(super) fn may_begin_with(self, first: u8) -> bool {
        match self {
            // Any byte is possible.
            #[cfg(feature = "brotli")]
            Self::Brotli => true,
            #[cfg(feature = "gzip")]
            Self::Gzip => first == 0x1F,
            // A frame, or a skippable one.
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

/// Returns the codings of a body in the order in which they were applied, or `None` if one of them is not supported.
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
