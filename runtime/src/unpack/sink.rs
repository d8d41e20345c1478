//! The destination of a decompressed body, with limits.

use std::io::{self, Read};

use bytes::Bytes;

/// The size up to which any compression ratio is accepted: a few repeated rows compress very well.
const ANY_RATIO: usize = 1 << 20;

/// The number of bytes that are decompressed at a time.
const PIECE: usize = 32 << 10;

/// Decompressed bytes, with limits.
pub(super) struct Sink {
    bytes: Vec<u8>,
    limit: usize,
    /// The size above which the compression ratio is too high.
    inflated: usize,
    full: Option<Full>,
}

/// The error for a body that is invalid in its coding, or incomplete.
pub(super) struct Malformed;

/// The limit that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Full {
    Limit,
    Ratio,
}

impl Sink {
    pub(super) fn new(limit: usize, packed: usize, max_ratio: u32) -> Self {
        let ratio = usize::try_from(max_ratio).unwrap_or(usize::MAX);
        Self {
            bytes: Vec::new(),
            limit,
            inflated: packed.saturating_mul(ratio).max(ANY_RATIO),
            full: None,
        }
    }

    /// Reads from a decoder until its end or until a limit is reached.
    pub(super) fn fill(&mut self, mut decoder: impl Read) -> io::Result<()> {
        let mut piece = vec![0; PIECE];
        while self.full.is_none() {
            let read = match decoder.read(&mut piece) {
                Ok(0) => return Ok(()),
                Ok(read) => piece.get(..read).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let length = self.bytes.len().saturating_add(read.len());
            if length > self.limit {
                self.full = Some(Full::Limit);
            } else if length > self.inflated {
                self.full = Some(Full::Ratio);
            } else {
                self.bytes.extend_from_slice(read);
            }
        }
        Ok(())
    }

    /// Returns the maximum number of bytes.
    #[cfg(feature = "zstd")]
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Returns whether a limit was reached.
    pub(super) fn is_full(&self) -> bool {
        self.full.is_some()
    }

    pub(super) fn into_parts(self) -> (Bytes, Option<Full>) {
        (self.bytes.into(), self.full)
    }
}
