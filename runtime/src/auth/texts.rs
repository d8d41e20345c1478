//! The secrets of a credential, and their encoding for HTTP Basic.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;

use crate::types::Secret;

/// The current secrets of a credential.
pub(crate) enum Texts {
    None,
    One(Secret),
    Two(Secret, Secret),
}

/// Returns the value of `Authorization` for HTTP Basic authentication.
pub(super) fn basic(user: &str, password: &str) -> Zeroizing<String> {
    const NAME: &str = "Basic ";
    let length = user.len().saturating_add(password.len()).saturating_add(1);
    let mut pair = Zeroizing::new(String::with_capacity(length));
    pair.push_str(user);
    pair.push(':');
    pair.push_str(password);
    let room = length
        .div_ceil(3)
        .saturating_mul(4)
        .saturating_add(NAME.len());
    let mut value = Zeroizing::new(String::with_capacity(room));
    value.push_str(NAME);
    STANDARD.encode_string(pair.as_bytes(), &mut value);
    value
}

/// Returns whether a secret is empty or only whitespace.
pub(super) fn is_empty(text: &Secret) -> bool {
    text.expose().trim().is_empty()
}
