//! Conversions to and from types of other crates, and JSON for those types, so that they can be used for formats
//! directly.
//!
//! `url` and `bytes`, which are dependencies of clients anyway, are always supported; `chrono`, `jiff`, `time`,
//! `uuid` and `rust_decimal` are features with those names, and so are `schemars` and `utoipa`, for schemas of the
//! runtime's types.

mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod net;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "time")]
mod time;
mod url;
#[cfg(feature = "utoipa")]
pub mod utoipa;
#[cfg(feature = "uuid")]
mod uuid;

/// Implements JSON for a foreign type that is read and written as a type of the runtime.
macro_rules! json_as {
    ($foreign:ty, $ours:ty, $expected:literal) => {
        impl crate::json::FromJson for $foreign {
            fn from_json(node: crate::json::Node<'_>) -> Result<Self, crate::json::Mismatch> {
                let ours = <$ours as crate::json::FromJson>::from_json(node)?;
                <$foreign>::try_from(ours).map_err(|_| node.mismatch($expected))
            }
        }

        impl crate::json::ToJson for $foreign {
            fn to_json(&self, out: &mut crate::json::Writer) {
                let foreign: $foreign = Clone::clone(self);
                match <$ours>::try_from(foreign) {
                    Ok(ours) => crate::json::ToJson::to_json(&ours, out),
                    // A year that the format cannot represent.
                    Err(_) => out.null(),
                }
            }
        }
    };
}

/// Implements JSON for a foreign type that is a string.
macro_rules! json_string {
    ($foreign:ty, $expected:literal) => {
        impl crate::json::FromJson for $foreign {
            fn from_json(node: crate::json::Node<'_>) -> Result<Self, crate::json::Mismatch> {
                node.as_str()
                    .and_then(|text| text.parse().ok())
                    .ok_or_else(|| node.mismatch($expected))
            }
        }

        impl crate::json::ToJson for $foreign {
            fn to_json(&self, out: &mut crate::json::Writer) {
                out.string(&self.to_string());
            }
        }
    };
}

use json_as;
use json_string;
