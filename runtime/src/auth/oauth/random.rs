//! Unguessable strings.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Returns 256 random bits of the operating system, as 43 letters, digits, `-` and `_`.
///
/// It does not use the randomness that a program may replace, because the result must be unguessable.
pub(super) fn text() -> Result<String, String> {
    let mut bytes = [0; 32];
    getrandom::getrandom(&mut bytes).map_err(|error| format!("randomness: {error}"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
