//! Macros for lists of values: open enums of strings, of integers, and of scalars of several kinds.

/// Implements an open enum of strings: `as_str`, `from_text`, `values`, `FromJson`, `ToJson`, `Debug`,
/// `Display`, conversions from and to text, comparisons and serde's traits. All comparisons compare the
/// texts, so an unknown value with the text of a known one equals it.
///
/// Members are given with their values on the wire, `..` with the variant for all other strings.
///
/// ```
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
/// assert_eq!(Priority::Other("HIGH".to_owned()), Priority::High);
/// assert_eq!(Priority::values(), [Priority::High, Priority::Low]);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_string_enum {
    ($type:ident { $($member:ident = $value:literal),* $(,)? ..$open:ident }) => {
        impl $type {
            /// Returns the value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $value,)*
                    Self::$open(text) => text,
                }
            }

            /// Returns the value for a text from the wire.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                match text {
                    $($value => Self::$member,)*
                    _ => Self::$open(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        $crate::__v1_text_enum!($type { $($member),* ..$open });
    };
}

/// Like `string_enum!`, for so many values that one `match` on all of their texts would multiply the compile
/// time: values are found in a table, which is sorted on first use.
///
/// ```
/// #[derive(Clone)]
/// enum Priority {
///     High,
///     Low,
///     Other(String),
/// }
///
/// clientwright_runtime::codegen::v1::large_string_enum!(Priority {
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
macro_rules! __v1_large_string_enum {
    ($type:ident { $($member:ident = $value:literal),* $(,)? ..$open:ident }) => {
        impl $type {
            /// Returns the value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $value,)*
                    Self::$open(text) => text,
                }
            }

            /// Returns the value for a text from the wire.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                static TEXTS: $crate::codegen::v1::TextTable =
                    $crate::codegen::v1::TextTable::new(&[$($value),*]);
                match TEXTS.find(text).and_then(|index| Self::values().get(index)) {
                    ::core::option::Option::Some(listed) => ::core::clone::Clone::clone(listed),
                    ::core::option::Option::None => {
                        Self::$open(::std::borrow::ToOwned::to_owned(text))
                    }
                }
            }
        }

        $crate::__v1_text_enum!($type { $($member),* ..$open });
    };
}

/// Implements the traits of enums of strings on top of `as_str` and `from_text`.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_text_enum {
    ($type:ident { $($member:ident),* ..$open:ident }) => {
        impl $type {
            /// Returns the values in the specification, in its order.
            #[must_use]
            pub fn values() -> &'static [Self] {
                &[$(Self::$member),*]
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

        impl ::core::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::from_text(&text)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from_text(text))
            }
        }

        impl $crate::codegen::v1::TextEnum for $type {}

        $crate::__v1_compared!($type, as_str);
        $crate::__v1_json_type!($type);
    };
}

/// Compares values by the result of a method, their form on the wire: an unknown value with the text of a
/// known one equals it.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_compared {
    ($type:ident, $by:ident) => {
        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.$by() == other.$by()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.$by(), state);
            }
        }

        impl ::core::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&self.$by(), &other.$by())
            }
        }
    };
}

/// Implements an open enum of integers: `as_i64`, `from_i64`, `values`, `FromJson`, `ToJson`, `Debug`,
/// `Display`, `From<i64>`, `Into<i64>`, comparisons by value and serde's traits.
///
/// Members are given with their values, `..` with the variant for all other integers.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_integer_enum {
    ($type:ident { $($member:ident = $value:literal),* $(,)? ..$open:ident }) => {
        impl $type {
            /// Returns the value on the wire.
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$member => $value,)*
                    Self::$open(value) => *value,
                }
            }

            /// Returns the value for an integer from the wire.
            #[must_use]
            pub fn from_i64(value: i64) -> Self {
                match value {
                    $($value => Self::$member,)*
                    _ => Self::$open(value),
                }
            }

            /// Returns the values in the specification, in its order.
            #[must_use]
            pub fn values() -> &'static [Self] {
                &[$(Self::$member),*]
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

        $crate::__v1_compared!($type, as_i64);
        $crate::__v1_json_type!($type);
    };
}

/// Implements an open enum of scalars of several kinds: `values`, `FromJson`, `ToJson`, `Debug`, comparisons
/// by the JSON on the wire and serde's traits.
///
/// Members are given with their values as [`Constant`](crate::codegen::v1::union::Constant)s, `..` with the
/// variant for all other values.
///
/// ```
/// use clientwright_runtime::{Value, json};
///
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

        impl $type {
            /// Returns the values in the specification, in its order.
            #[must_use]
            pub fn values() -> &'static [Self] {
                &[$(Self::$member),*]
            }

            fn json(&self) -> ::std::string::String {
                $crate::json::to_string(self)
            }
        }

        $crate::__v1_compared!($type, json);
        $crate::__v1_json_type!($type);
    };
}
