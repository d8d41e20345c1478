//! Zstandard (RFC 8878, RFC 9659).

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

use super::sink::{Malformed, Sink};

/// How far back a frame may refer at least: what a client of HTTP has to support.
const WINDOW: usize = 8 << 20;

/// Unpacks one frame after the other.
pub(super) fn unpack(mut packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
    let mut decoder = FrameDecoder::new();
    // A frame in one piece refers to all of it.
    let window = WINDOW.max(sink.limit());
    decoder.set_max_window_size(u64::try_from(window).unwrap_or(u64::MAX));
    while !packed.is_empty() && !sink.is_full() {
        let skip = match StreamingDecoder::new_with_decoder(&mut packed, &mut decoder) {
            Ok(frame) => {
                sink.fill(frame).map_err(|_| Malformed)?;
                0
            }
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length,
                ..
            })) => length,
            Err(_) => return Err(Malformed),
        };
        if skip == 0 && !sink.is_full() && !is_intact(&decoder) {
            return Err(Malformed);
        }
        let skip = usize::try_from(skip).map_err(|_| Malformed)?;
        packed = packed.get(skip..).ok_or(Malformed)?;
    }
    Ok(())
}

/// Whether what was unpacked has the checksum that the frame may carry.
fn is_intact(decoder: &FrameDecoder) -> bool {
    let expected = decoder.get_checksum_from_data();
    expected.is_none() || expected == decoder.get_calculated_checksum()
}
