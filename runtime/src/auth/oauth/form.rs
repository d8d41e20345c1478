//! The form that is posted to a token endpoint.

use bytes::Bytes;
use secrecy::zeroize::Zeroizing;

use crate::auth::Mask;
use crate::types::Secret;

/// Enough capacity for most forms, including those with signed assertions.
const ROOM: usize = 2048;

/// A form and its secrets, which must not appear in errors.
pub(in crate::auth) struct Form {
    text: Zeroizing<String>,
    pub(super) mask: Mask,
}

impl Form {
    pub(super) fn new() -> Self {
        Self {
            text: Zeroizing::new(String::with_capacity(ROOM)),
            mask: Mask::default(),
        }
    }

    pub(super) fn grant(grant_type: &str) -> Self {
        let mut form = Self::new();
        form.add("grant_type", grant_type);
        form
    }

    pub(super) fn add(&mut self, name: &str, value: &str) {
        let length = name.len().saturating_add(value.len()).saturating_mul(3);
        self.reserve(length.saturating_add(2));
        if !self.text.is_empty() {
            self.text.push('&');
        }
        push_encoded(&mut self.text, name, "%20");
        self.text.push('=');
        push_encoded(&mut self.text, value, "%20");
    }

    pub(super) fn add_secret(&mut self, name: &str, value: &Secret) {
        self.add(name, value.expose());
        self.mask.text(value);
    }

    /// Returns the form as sent, which is zeroized when its last copy is dropped.
    pub(super) fn into_parts(self) -> (Bytes, Mask) {
        (Bytes::from_owner(self.text), self.mask)
    }

    /// Reserves capacity without leaving a copy of the form behind.
    fn reserve(&mut self, more: usize) {
        let needed = self.text.len().saturating_add(more);
        if needed > self.text.capacity() {
            let mut larger = Zeroizing::new(String::with_capacity(needed.saturating_mul(2)));
            larger.push_str(&self.text);
            self.text = larger;
        }
    }
}

/// Encodes a string as `application/x-www-form-urlencoded`. The result is zeroized when it is dropped.
pub(super) fn form_encoded(text: &str) -> Zeroizing<String> {
    let mut encoded = Zeroizing::new(String::with_capacity(text.len().saturating_mul(3)));
    push_encoded(&mut encoded, text, "+");
    encoded
}

fn push_encoded(out: &mut String, text: &str, space: &str) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let hex = |digit: u8| HEX.get(usize::from(digit & 0xF)).copied().unwrap_or('0');
    for byte in text.bytes() {
        match byte {
            b' ' => out.push_str(space),
            b'*' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.push(hex(byte >> 4));
                out.push(hex(byte));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_grows_and_percent_encodes_special_characters() {
        let mut form = Form::grant("client_credentials");
        form.add("scope", "a b&c");
        form.add_secret("client_secret", &Secret::from("ü".repeat(2000)));
        let (bytes, _) = form.into_parts();
        let text = std::str::from_utf8(&bytes).unwrap();
        assert!(
            text.starts_with("grant_type=client_credentials&scope=a%20b%26c&client_secret=%C3%BC")
        );
        assert_eq!(*form_encoded("a b:~ü"), "a+b%3A%7E%C3%BC");
    }
}
