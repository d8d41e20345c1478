//! Content codings (RFC 9110, 8.4): a client asks for what it can unpack, and for nothing else.
//!
//! [`unpacking`] asks and unpacks; [`coding`] knows the codings, a file each; [`sink`] keeps bombs small.
//!
//! `reqwest` could unpack too, but what it asks for depends on the features that other crates of the
//! program turn on, and it does not say how large the packed body was.

#[cfg(feature = "brotli")]
mod brotli;
mod coding;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg_attr(
    not(all(feature = "brotli", feature = "gzip", feature = "zstd")),
    allow(dead_code, reason = "each coding uses its part")
)]
mod sink;
mod unpacking;
#[cfg(feature = "zstd")]
mod zstd;

pub(crate) use unpacking::{UnpackError, Unpacking};
