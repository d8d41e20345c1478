//! Brotli (RFC 7932).

use brotli_decompressor::Decompressor;

use super::sink::{Malformed, Sink};

const BUFFER: usize = 4096;

pub(super) fn unpack(packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
    sink.fill(Decompressor::new(packed, BUFFER))
        .map_err(|_| Malformed)
}
