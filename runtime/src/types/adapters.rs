//! Wrappers for types that are independent of this crate.

use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};
use std::str::FromStr;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use crate::json::{self, FromJson, Mismatch, Node, ToJson, Value, Writer};

macro_rules! wrapper {
    ($name:ident) => {
        impl<T> From<T> for $name<T> {
            fn from(value: T) -> Self {
                Self(value)
            }
        }

        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T: fmt::Debug> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// A value that is a string in JSON, written with `Display` and read with `FromStr`.
///
/// ```
/// use clientwright_runtime::{AsString, json};
/// use std::net::Ipv4Addr;
///
/// let address: AsString<Ipv4Addr> = json::from_str("\"127.0.0.1\"")?;
/// assert!(address.is_loopback());
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsString<T>(pub T);

wrapper!(AsString);

impl<T: Display> Display for AsString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: FromStr> FromJson for AsString<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let value = node.as_str().and_then(|text| text.parse().ok());
        value
            .map(Self)
            .ok_or_else(|| node.mismatch(std::any::type_name::<T>()))
    }
}

impl<T: Display> ToJson for AsString<T> {
    fn to_json(&self, out: &mut Writer) {
        out.string(&self.0.to_string());
    }
}

/// A value that is read and written by serde's traits. Numbers have the precision of `serde_json`.
///
/// ```
/// use clientwright_runtime::{Serde, json};
///
/// let pair: Serde<(u8, String)> = json::from_str("[1,\"a\"]")?;
/// assert_eq!(json::to_string(&pair), "[1,\"a\"]");
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serde<T>(pub T);

wrapper!(Serde);

impl<T: DeserializeOwned> FromJson for Serde<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let text = json::to_string(&node.to_value());
        serde_json::from_str(&text)
            .map(Self)
            .map_err(|_| node.mismatch(std::any::type_name::<T>()))
    }
}

impl<T: Serialize> ToJson for Serde<T> {
    fn to_json(&self, out: &mut Writer) {
        let text = serde_json::to_string(&self.0).ok();
        let value = text.and_then(|text| json::from_str::<Value>(&text).ok());
        match value {
            Some(value) => out.value(&value),
            // A map whose keys are not strings, or a value that fails to serialize.
            None => out.unwritable("serde does not write it as JSON"),
        }
    }
}
