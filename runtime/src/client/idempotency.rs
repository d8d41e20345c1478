//! Idempotency keys.

use crate::describe::IdempotencyKeyFormat;
use crate::randomness::Randomness;

/// Creates a key. Returns `None` if no randomness is available.
pub(super) fn key(format: IdempotencyKeyFormat, randomness: &dyn Randomness) -> Option<String> {
    let (high, low) = (randomness.try_next()?, randomness.try_next()?);
    let bits = u128::from(high) << 64 | u128::from(low);
    Some(match format {
        IdempotencyKeyFormat::Uuid => uuid(bits),
        IdempotencyKeyFormat::QuotedUuid => format!("\"{}\"", uuid(bits)),
        IdempotencyKeyFormat::Hex => format!("{bits:032x}"),
    })
}

/// Formats the bits as a UUID of version 4 (RFC 9562, 5.4).
fn uuid(bits: u128) -> String {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    let bits = bits & !VERSION & !VARIANT | 4 << 76 | 0b10 << 62;
    let mut text = String::with_capacity(36);
    for (place, digit) in format!("{bits:032x}").char_indices() {
        if matches!(place, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::FixedRandomness;

    #[derive(Debug)]
    struct Nothing;

    impl Randomness for Nothing {
        fn next(&self) -> u64 {
            0
        }

        fn try_next(&self) -> Option<u64> {
            None
        }
    }

    #[test]
    fn keys_are_random_except_for_the_bits_of_version_and_variant() {
        for (bits, text) in [
            (0, "00000000-0000-4000-8000-000000000000"),
            (u64::MAX, "ffffffff-ffff-4fff-bfff-ffffffffffff"),
        ] {
            let random = FixedRandomness::new(bits);
            let key = |format| key(format, &random);
            assert_eq!(key(IdempotencyKeyFormat::Uuid).as_deref(), Some(text));
            let quoted = format!("\"{text}\"");
            assert_eq!(key(IdempotencyKeyFormat::QuotedUuid), Some(quoted));
            let hex = format!("{bits:016x}").repeat(2);
            assert_eq!(key(IdempotencyKeyFormat::Hex), Some(hex));
        }
    }

    #[test]
    fn without_randomness_there_is_no_key() {
        assert_eq!(key(IdempotencyKeyFormat::Uuid, &Nothing), None);
    }
}
