//! Content codings (RFC 9110, 8.4): a client requests only those that it can decompress.
//!
//! [`unpacking`] requests codings and decompresses bodies; [`coding`] lists the codings, which have a file each;
//! [`sink`] limits the size of decompression bombs.
//!
//! `reqwest` supports this too, but the codings that it requests depend on the features that other crates of the
//! program enable, and it does not report the size of the compressed body.

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
