//! Header values that contain a secret.

use bytes::Bytes;
use http::HeaderValue;
use http::header::InvalidHeaderValue;
use secrecy::zeroize::Zeroizing;

use crate::types::Secret;

/// Creates a value that is not logged, and that is erased when its last clone is dropped.
pub(crate) fn secret_header(text: Zeroizing<String>) -> Result<HeaderValue, InvalidHeaderValue> {
    // With the text as the owner of the bytes, it is not copied into the value.
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Creates a value like [`secret_header`] that shares the text of a secret.
pub(crate) fn header_of(secret: &Secret) -> Result<HeaderValue, InvalidHeaderValue> {
    struct Shared(Secret);

    impl AsRef<[u8]> for Shared {
        fn as_ref(&self) -> &[u8] {
            self.0.expose().as_bytes()
        }
    }

    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Shared(secret.clone())))?;
    value.set_sensitive(true);
    Ok(value)
}
