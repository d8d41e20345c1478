//! gzip (RFC 1952).

use flate2::bufread::GzDecoder;

use super::sink::{Malformed, Sink};

const MAGIC: &[u8] = &[0x1F, 0x8B];

/// Decompresses all members. Like most programs, it ignores other bytes after a member: some servers pad with zeros.
pub(super) fn unpack(mut packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
    loop {
        let mut member = GzDecoder::new(packed);
        sink.fill(&mut member).map_err(|_| Malformed)?;
        packed = member.into_inner();
        if sink.is_full() || !packed.starts_with(MAGIC) {
            return Ok(());
        }
    }
}
