//! Macros that generated crates call once per type.

/// Implements `serde::Serialize` and `serde::Deserialize` through [`ToJson`](crate::ToJson) and
/// [`FromJson`](crate::FromJson).
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_serde_bridge {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::codegen::v1::serde::Serialize for $type {
            fn serialize<S: $crate::codegen::v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::codegen::v1::serialize(self, serializer)
            }
        }

        impl<'de> $crate::codegen::v1::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::codegen::v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::codegen::v1::deserialize(deserializer)
            }
        }
    )+};
}

/// Implements `Debug` and serde's traits through [`ToJson`](crate::ToJson) and
/// [`FromJson`](crate::FromJson): what is derived for each of them costs the compiler far more.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_json_type {
    ($($type:ident),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::codegen::v1::debug(::core::stringify!($type), self, f)
            }
        }

        $crate::__v1_serde_bridge!($type);
    )+};
}

/// Implements what an open enum of strings needs: `as_str`, `from_text`, `FromJson`, `ToJson`,
/// `Debug`, `Display`, `From<&str>` and serde's traits. Nothing more: each implementation is paid for
/// by every enum of every client.
///
/// Members come with their values on the wire, `..` with the variant that keeps all other strings.
///
/// ```
/// #[derive(PartialEq)]
/// enum Priority {
///     High,
///     Low,
///     Other(String),
/// }
///
/// clientwright_runtime::codegen::v1::string_enum!(Priority {
///     High = "HIGH",
///     Low = "LOW",
///     ..Other
/// });
///
/// assert_eq!(Priority::from("LOW"), Priority::Low);
/// assert_eq!(Priority::from("new").as_str(), "new");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_string_enum {
    ($type:ident { $($member:ident = $value:literal),* $(,)? ..$open:ident }) => {
        impl $type {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $value,)*
                    Self::$open(text) => text,
                }
            }

            /// The value for a text from the wire.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                match text {
                    $($value => Self::$member,)*
                    _ => Self::$open(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                match node.as_str() {
                    ::core::option::Option::Some(text) => {
                        ::core::result::Result::Ok(Self::from_text(text))
                    }
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(node.mismatch("string"))
                    }
                }
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                out.string(self.as_str());
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::from_text(text)
            }
        }

        $crate::__v1_json_type!($type);
    };
}

/// Implements what an open enum of integers needs: `as_i64`, `from_i64`, `FromJson`, `ToJson`,
/// `Debug`, `Display`, `From<i64>`, `Into<i64>` and serde's traits.
///
/// Members come with their values, `..` with the variant that keeps all other integers.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_integer_enum {
    ($type:ident { $($member:ident = $value:literal),* $(,)? ..$open:ident }) => {
        impl $type {
            /// The value on the wire.
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$member => $value,)*
                    Self::$open(value) => *value,
                }
            }

            /// The value for an integer from the wire.
            #[must_use]
            pub fn from_i64(value: i64) -> Self {
                match value {
                    $($value => Self::$member,)*
                    _ => Self::$open(value),
                }
            }
        }

        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                <i64 as $crate::FromJson>::from_json(node).map(Self::from_i64)
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                out.integer(self.as_i64());
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                Self::from_i64(value)
            }
        }

        impl ::core::convert::From<$type> for i64 {
            fn from(value: $type) -> Self {
                value.as_i64()
            }
        }

        $crate::__v1_json_type!($type);
    };
}

/// Implements what an open enum of scalars of several kinds needs: `FromJson`, `ToJson`, `Debug` and
/// serde's traits.
///
/// Members come with their values as [`Constant`](crate::codegen::v1::union::Constant)s, `..` with the variant
/// that keeps all other values.
///
/// ```
/// use clientwright_runtime::{Value, json};
///
/// #[derive(PartialEq)]
/// enum Size {
///     One,
///     Max,
///     Other(Value),
/// }
///
/// clientwright_runtime::codegen::v1::value_enum!(Size {
///     One = Number("1"),
///     Max = Text("max"),
///     ..Other
/// });
///
/// assert_eq!(json::from_str("1"), Ok(Size::One));
/// assert_eq!(json::to_string(&Size::Max), "\"max\"");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_value_enum {
    ($type:ident {
        $($member:ident = $kind:ident($value:literal)),* $(,)? ..$open:ident
    }) => {
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                $(if $crate::codegen::v1::union::Constant::$kind($value).is(node) {
                    return ::core::result::Result::Ok(Self::$member);
                })*
                ::core::result::Result::Ok(Self::$open(node.to_value()))
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                match self {
                    $(Self::$member => {
                        $crate::ToJson::to_json(&$crate::codegen::v1::union::Constant::$kind($value), out);
                    })*
                    Self::$open(value) => out.value(value),
                }
            }
        }

        $crate::__v1_json_type!($type);
    };
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
/// over. Behind `;` come fields of such a type for the members whose names match a pattern, each with
/// the pattern and the [steps](crate::codegen::v1::pattern::Step) that it consists of.
///
/// ```
/// use clientwright_runtime::json::{from_str, to_string};
///
/// #[derive(PartialEq)]
/// struct Slot {
///     start_date: String,
///     comment: Option<String>,
/// }
///
/// clientwright_runtime::codegen::v1::json_object!(Slot {
///     start_date: required("startDate"),
///     comment: optional("comment"),
/// });
///
/// let slot: Slot = from_str(r#"{"startDate":"2026-11-23"}"#)?;
/// assert_eq!(to_string(&slot), r#"{"startDate":"2026-11-23"}"#);
/// # Ok::<(), clientwright_runtime::json::JsonError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_json_object {
    ($type:ident {
        $($field:ident: $kind:ident($name:literal)),* $(,)?
        $(..$rest:ident)?
        $(; $($matching:ident: $pattern:literal [$($step:tt)*]),* $(,)?)?
    }) => {
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                $(let mut $field = $crate::codegen::v1::slot::$kind();)*
                let mut object = node.object(::core::stringify!($type))?;
                object.members(&mut [$(($name, &mut $field)),*]);
                $($(let $matching = object.matching($crate::__v1_pattern!($pattern [$($step)*]));)*)?
                $(let $rest = object.rest();)?
                // One way out for all members: what was read is dropped in one place.
                match (object.fits(), $($field),*) {
                    (true, $($crate::__v1_read!($kind $field)),*) => {
                        ::core::result::Result::Ok(Self {
                            $($field,)*
                            $($($matching,)*)?
                            $($rest)?
                        })
                    }
                    _ => ::core::result::Result::Err(object.mismatch()),
                }
            }
        }

        impl $crate::ToJson for $type {
            fn to_json(&self, out: &mut $crate::json::Writer) {
                $crate::__v1_write!(
                    out,
                    &[$(($name, $crate::__v1_written!($kind self.$field))),*]
                    $(, &self.$rest)?
                    $(; $(&self.$matching),*)?
                );
            }
        }

        $crate::__v1_json_type!($type);
    };
}

/// The pattern of a slot whose member was read.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_read {
    (required $field:ident) => {
        $crate::codegen::v1::slot::Required(::core::option::Option::Some($field))
    };
    (required_nullable $field:ident) => {
        $crate::codegen::v1::slot::Required(::core::option::Option::Some($field))
    };
    (optional_value $field:ident) => {
        $crate::codegen::v1::slot::OptionalValue($field)
    };
    ($kind:ident $field:ident) => {
        $field
    };
}

/// Writes members, and those that no type names.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_write {
    ($out:ident, $members:expr) => {
        $out.members($members)
    };
    ($out:ident, $members:expr, $rest:expr) => {
        $out.members_and($members, $rest)
    };
    ($out:ident, $members:expr $(, $rest:expr)?; $($matching:expr),*) => {
        $out.members_and_all($members, &[$($matching,)* $($rest)?])
    };
}

/// A pattern of names.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_pattern {
    ($pattern:literal [$($step:tt)*]) => {{
        #[allow(unused_imports)]
        use $crate::codegen::v1::pattern::Step::*;
        const PATTERN: $crate::codegen::v1::pattern::Pattern =
            $crate::codegen::v1::pattern::Pattern::new($pattern, &[$($step)*]);
        &PATTERN
    }};
}

/// How a field is written.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_written {
    (required_nullable $field:expr) => {
        &$crate::codegen::v1::OrNull(&$field)
    };
    ($kind:ident $field:expr) => {
        &$field
    };
}
