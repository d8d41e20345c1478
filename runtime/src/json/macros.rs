//! Macros that generated crates call once per type.

/// Implements `serde::Serialize` and `serde::Deserialize` through [`ToJson`](crate::ToJson) and
/// [`FromJson`](crate::FromJson).
#[macro_export]
macro_rules! serde_bridge {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::__private::serde::Serialize for $type {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    )+};
}

/// Implements `Debug` and serde's traits through [`ToJson`](crate::ToJson) and
/// [`FromJson`](crate::FromJson): what is derived for each of them costs the compiler far more.
#[macro_export]
macro_rules! json_type {
    ($($type:ident),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::json::debug(::core::stringify!($type), self, f)
            }
        }

        $crate::serde_bridge!($type);
    )+};
}

/// Implements what a string enum needs through its `as_str(&self) -> &str` and
/// `from_text(&str) -> Self`: `FromJson`, `ToJson`, `Debug`, `Display`, `From<&str>` and serde's traits.
/// Nothing more: each implementation is paid for by every enum of every client.
#[macro_export]
macro_rules! string_enum {
    ($($type:ident),+ $(,)?) => {$(
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                match node.as_str() {
                    ::core::option::Option::Some(text) => {
                        ::core::result::Result::Ok($type::from_text(text))
                    }
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(node.mismatch("string"))
                    }
                }
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                out.string($type::as_str(self));
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($type::as_str(self))
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                $type::from_text(text)
            }
        }

        $crate::json_type!($type);
    )+};
}

/// Implements what an integer enum needs through its `as_i64(&self) -> i64` and
/// `from_i64(i64) -> Self`: `FromJson`, `ToJson`, `Debug`, `Display`, `From<i64>`, `Into<i64>` and
/// serde's traits.
#[macro_export]
macro_rules! integer_enum {
    ($($type:ident),+ $(,)?) => {$(
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                <i64 as $crate::FromJson>::from_json(node).map($type::from_i64)
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                out.integer($type::as_i64(self));
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$type::as_i64(self), f)
            }
        }

        impl ::core::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                $type::from_i64(value)
            }
        }

        impl ::core::convert::From<$type> for i64 {
            fn from(value: $type) -> Self {
                $type::as_i64(&value)
            }
        }

        $crate::json_type!($type);
    )+};
}

/// Implements what an object with known members needs: `FromJson`, `ToJson`, `Debug` and serde's
/// traits.
///
/// Members come in the order of their fields, each with how it may be missing and with its name on
/// the wire:
///
/// | kind | the field | missing | `null` |
/// |---|---|---|---|
/// | `required` | `T` | refused | read as `T` |
/// | `required_nullable` | `Option<T>` | refused | `None`, written as `null` |
/// | `optional` | `Option<T>` | `None` | `None` |
/// | `optional_nullable` | `Nullable<T>` | `Absent` | `Null` |
/// | `optional_value` | `Option<Value>` | `None` | `Some(Value::Null)` |
///
/// `..` and a field of type `BTreeMap<String, _>` keep all other members; without it they are read
/// over.
///
/// ```
/// use client_runtime::json::{from_str, to_string};
///
/// #[derive(PartialEq)]
/// struct Slot {
///     start_date: String,
///     comment: Option<String>,
/// }
///
/// client_runtime::json_object!(Slot {
///     start_date: required("startDate"),
///     comment: optional("comment"),
/// });
///
/// let slot: Slot = from_str(r#"{"startDate":"2026-11-23"}"#)?;
/// assert_eq!(to_string(&slot), r#"{"startDate":"2026-11-23"}"#);
/// # Ok::<(), client_runtime::json::JsonError>(())
/// ```
#[macro_export]
macro_rules! json_object {
    ($type:ident {
        $($field:ident: $kind:ident($name:literal)),* $(,)?
        $(..$rest:ident)?
    }) => {
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                $(let mut $field = $crate::json::slot::$kind();)*
                let mut object = node.object(::core::stringify!($type))?;
                object.members(&mut [$(($name, &mut $field)),*]);
                $(let $rest = object.rest();)?
                // One way out for all members: what was read is dropped in one place.
                match (object.fits(), $($field),*) {
                    (true, $($crate::__read!($kind $field)),*) => {
                        ::core::result::Result::Ok(Self { $($field,)* $($rest)? })
                    }
                    _ => ::core::result::Result::Err(object.mismatch()),
                }
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                $crate::__write!(
                    out,
                    &[$(($name, $crate::__written!($kind self.$field))),*]
                    $(, &self.$rest)?
                );
            }
        }

        $crate::json_type!($type);
    };
}

/// The pattern of a slot whose member was read.
#[doc(hidden)]
#[macro_export]
macro_rules! __read {
    (required $field:ident) => {
        $crate::json::slot::Required(::core::option::Option::Some($field))
    };
    (required_nullable $field:ident) => {
        $crate::json::slot::Required(::core::option::Option::Some($field))
    };
    (optional_value $field:ident) => {
        $crate::json::slot::OptionalValue($field)
    };
    ($kind:ident $field:ident) => {
        $field
    };
}

/// Writes members, and those that no type names.
#[doc(hidden)]
#[macro_export]
macro_rules! __write {
    ($out:ident, $members:expr) => {
        $out.members($members)
    };
    ($out:ident, $members:expr, $rest:expr) => {
        $out.members_and($members, $rest)
    };
}

/// How a field is written.
#[doc(hidden)]
#[macro_export]
macro_rules! __written {
    (required_nullable $field:expr) => {
        &$crate::json::OrNull(&$field)
    };
    ($kind:ident $field:expr) => {
        &$field
    };
}
