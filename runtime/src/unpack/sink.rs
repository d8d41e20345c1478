//! Where a body is unpacked to, as far as it may be.

use std::io::{self, Read};

use bytes::Bytes;

/// Up to that size nothing is too many times larger than it was: a few repeated rows pack very well.
const ANY_RATIO: usize = 1 << 20;

/// How much is unpacked at a time.
const PIECE: usize = 32 << 10;

/// Unpacked bytes, with bounds.
pub(super) struct Sink {
    bytes: Vec<u8>,
    limit: usize,
    /// What is too many times larger.
    inflated: usize,
    full: Option<Full>,
}

/// A body that a coding cannot read to its end.
pub(super) struct Malformed;

/// Which bound was reached.
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

    /// Takes all that a decoder brings, or as much as may be.
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

    /// How many bytes are taken at most.
    #[cfg(feature = "zstd")]
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Whether no more is taken.
    pub(super) fn is_full(&self) -> bool {
        self.full.is_some()
    }

    pub(super) fn into_parts(self) -> (Bytes, Option<Full>) {
        (self.bytes.into(), self.full)
    }
}
