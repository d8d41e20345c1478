//! Strings in quotes, and the search for characters that must be escaped.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = ONES << 7;

/// Returns the number of bytes at the start that are neither `"` nor `\` nor a control character.
#[inline]
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut length: usize = 0;
    for word in words {
        let special = special(u64::from_le_bytes(*word));
        if special != 0 {
            return length.saturating_add((special.trailing_zeros() / 8) as usize);
        }
        length = length.saturating_add(8);
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let plain = rest.iter().position(is_special).unwrap_or(rest.len());
    length.saturating_add(plain)
}

/// Returns whether a text can be put between quotes unchanged.
#[inline]
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (words, rest) = bytes.as_chunks::<8>();
    let mut found = 0;
    for word in words {
        found |= special(u64::from_le_bytes(*word));
    }
    // The rest as a word, padded with bytes of the text or plain ones.
    let last = if let Some(last) = bytes.last_chunk::<8>() {
        u64::from_le_bytes(*last)
    } else if let (Some(first), Some(last)) = (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
    } else {
        let [first, .., last] = rest else {
            return !matches!(rest, [b'"' | b'\\' | 0..0x20]);
        };
        let middle = rest.get(rest.len() / 2).unwrap_or(first);
        let three = u64::from(*first) | u64::from(*middle) << 8 | u64::from(*last) << 16;
        three | 0x6161_6161_6100_0000
    };
    found | special(last) == 0
}

/// Returns a word with the highest bit of each special byte set; bits above the lowest may be false
/// positives.
#[inline]
fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * u64::from(b'"'));
    let backslash = word ^ (ONES * u64::from(b'\\'));
    let below =
        quote.wrapping_sub(ONES) | backslash.wrapping_sub(ONES) | word.wrapping_sub(ONES * 0x20);
    // A byte whose highest bit is set is not special.
    below & !word & HIGHS
}

/// Adds a string in quotes.
pub(super) fn push_string(out: &mut String, text: &str) {
    // Space for the quotes and the punctuation of a member.
    out.reserve(text.len().saturating_add(4));
    out.push('"');
    if is_plain(text) {
        out.push_str(text);
    } else {
        push_special(out, text);
    }
    out.push('"');
}

#[inline(never)]
fn push_special(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((plain, special)) = rest.split_at_checked(plain_length(rest.as_bytes())) {
        out.push_str(plain);
        // Every special character is ASCII.
        let (Some(byte), Some(after)) = (special.bytes().next(), special.get(1..)) else {
            break;
        };
        push_escaped(out, byte);
        rest = after;
    }
}

fn push_escaped(out: &mut String, byte: u8) {
    let escape = match byte {
        b'"' => "\\\"",
        b'\\' => "\\\\",
        b'\n' => "\\n",
        b'\r' => "\\r",
        b'\t' => "\\t",
        8 => "\\b",
        12 => "\\f",
        other => return out.push_str(&format!("\\u{other:04x}")),
    };
    out.push_str(escape);
}

#[cfg(test)]
mod tests {
    use super::{is_plain, plain_length};

    #[test]
    fn every_special_byte_is_found_at_every_position() {
        for length in 0..40 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    let is_special = matches!(byte, b'"' | b'\\' | 0..0x20);
                    let expected = if is_special { at } else { length };
                    assert_eq!(plain_length(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn a_string_is_plain_if_it_has_no_special_byte() {
        for length in 0..40 {
            assert!(is_plain(&"é".repeat(length)) && is_plain(&"a".repeat(length)));
            for at in 0..length {
                for byte in 0..0x80 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    let text = std::str::from_utf8(&bytes).unwrap();
                    let is_special = matches!(byte, b'"' | b'\\' | 0..0x20);
                    assert_eq!(is_plain(text), !is_special, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn the_first_of_several_special_bytes_is_found() {
        assert_eq!(plain_length(b"abc\"\\\n     "), 3);
        assert_eq!(plain_length(b"\xFF\x80 !\"\""), 4);
    }
}
