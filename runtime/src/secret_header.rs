//! Header values that hold a secret.

use bytes::Bytes;
use http::HeaderValue;
use http::header::InvalidHeaderValue;
use secrecy::zeroize::Zeroizing;

use crate::types::Secret;

/// A value that no log shows and that is wiped out with its last copy.
pub(crate) fn secret_header(text: Zeroizing<String>) -> Result<HeaderValue, InvalidHeaderValue> {
    // As the owner of the bytes, the text is not copied into the value.
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The same of a secret, of which it is not a copy.
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
