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
