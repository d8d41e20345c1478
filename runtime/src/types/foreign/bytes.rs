//! `bytes`: Base64 in JSON, like `format: byte`. Raw bytes are [`Binary`](crate::Binary), which also converts to and
//! from `Bytes`.

use bytes::Bytes;

use super::json_as;
use crate::types::Base64;

impl From<Bytes> for Base64 {
    fn from(bytes: Bytes) -> Self {
        Self::from(bytes.to_vec())
    }
}

impl From<Base64> for Bytes {
    fn from(base64: Base64) -> Self {
        Self::copy_from_slice(base64.as_ref())
    }
}

json_as!(Bytes, Base64, "Base64");
