//! gzip (RFC 1952).

use flate2::bufread::GzDecoder;

use super::sink::{Malformed, Sink};

const MAGIC: &[u8] = &[0x1F, 0x8B];

/// Unpacks one member after the other. What else comes after a member is left alone, as by most
/// programs: some servers fill up with zeros.
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
