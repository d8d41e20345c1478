//! Zstandard (RFC 8878, RFC 9659).

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

use super::sink::{Malformed, Sink};

/// The minimum window size that an HTTP client must support.
const WINDOW: usize = 8 << 20;

/// Decompresses all frames.
pub(super) fn unpack(mut packed: &[u8], sink: &mut Sink) -> Result<(), Malformed> {
    let mut decoder = FrameDecoder::new();
    // The window of a single-segment frame is the whole content.
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

/// Returns whether the decompressed content matches the checksum of the frame, if there is one.
fn is_intact(decoder: &FrameDecoder) -> bool {
    let expected = decoder.get_checksum_from_data();
    expected.is_none() || expected == decoder.get_calculated_checksum()
}
