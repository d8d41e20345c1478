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

/// Implements `Debug` and serde's traits through [`ToJson`](crate::ToJson) and [`FromJson`](crate::FromJson):
/// deriving them costs the compiler far more.
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

/// Implements the traits of an object with known members: `FromJson`, `ToJson`, `Debug` and serde's traits.
///
/// Members are given in the order of their fields, each with its kind, its name on the wire, and, to spare the
/// compiler inference, its type:
///
/// | kind | the field | missing | `null` |
/// |---|---|---|---|
/// | `required` | `T` | refused | read as `T` |
/// | `required_nullable` | `Option<T>` | refused | `None`, written as `null` |
/// | `optional` | `Option<T>` | `None` | `None` |
/// | `optional_nullable` | `Nullable<T>` | `Absent` | `Null` |
/// | `optional_value` | `Option<Value>` | `None` | `Some(Value::Null)` |
///
/// `..` and a field of type `BTreeMap<String, _>` keep all other members; without it they are ignored. `;` is
/// followed by fields of such a type for the members whose names match a pattern, each with the pattern and
/// its [steps](crate::codegen::v1::pattern::Step).
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
///     start_date: required("startDate", String),
///     comment: optional("comment", String),
/// });
///
/// let slot: Slot = from_str(r#"{"startDate":"2026-11-23"}"#)?;
/// assert_eq!(to_string(&slot), r#"{"startDate":"2026-11-23"}"#);
/// # Ok::<(), clientwright_runtime::json::JsonError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_json_object {
    // No member is required: they are read into the value itself.
    ($type:ident {
        $($field:ident: optional($name:literal)),+ $(,)?
        $(..$rest:ident)?
    }) => {
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                let mut object = node.object(::core::stringify!($type))?;
                let mut value = Self {
                    $($field: ::core::option::Option::None,)*
                    $($rest: ::core::default::Default::default(),)?
                };
                object.members(&mut [$(($name, &mut value.$field)),*]);
                $(value.$rest = object.rest();)?
                if object.fits() {
                    ::core::result::Result::Ok(value)
                } else {
                    ::core::result::Result::Err(object.mismatch())
                }
            }
        }

        $crate::__v1_json_written!($type {
            $($field: optional($name),)*
            $(..$rest)?
        });
    };
    ($type:ident {
        $($field:ident: $kind:ident($name:literal $(, $ty:ty)?)),* $(,)?
        $(..$rest:ident)?
        $(; $($matching:ident: $pattern:literal [$($step:tt)*]),* $(,)?)?
    }) => {
        impl $crate::FromJson for $type {
            fn from_json(
                node: $crate::json::Node<'_>,
            ) -> ::core::result::Result<Self, $crate::json::Mismatch> {
                $(let mut $field: $crate::__v1_slot!($kind $($ty)?) =
                    $crate::codegen::v1::slot::$kind();)*
                let mut object = node.object(::core::stringify!($type))?;
                object.members(&mut [$(($name, &mut $field)),*]);
                $($(let $matching = object.matching($crate::__v1_pattern!($pattern [$($step)*]));)*)?
                $(let $rest = object.rest();)?
                // A single exit for all members: everything that was read is dropped in one place.
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

        $crate::__v1_json_written!($type {
            $($field: $kind($name),)*
            $(..$rest)?
            $(; $($matching),*)?
        });
    };
}

/// Implements everything for an object with known members except `FromJson`.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_json_written {
    ($type:ident {
        $($field:ident: $kind:ident($name:literal),)*
        $(..$rest:ident)?
        $(; $($matching:ident),*)?
    }) => {
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

/// Like `json_object!`, for an object with so many members that one function for all of them would multiply
/// the compile time, which grows with the square of the members. Members are given in groups, each with a separate
/// name, with their types. `PartialEq` is also implemented: the derived one compares all members in a single
/// expression, nested as deep as there are members.
///
/// ```
/// use clientwright_runtime::json::from_str;
///
/// struct Slot {
///     start_date: String,
///     comment: Option<String>,
/// }
///
/// clientwright_runtime::codegen::v1::json_large_object!(Slot {
///     Members_0 {
///         start_date: required("startDate", String),
///     }
///     Members_1 {
///         comment: optional("comment", String),
///     }
/// });
///
/// let slot: Slot = from_str(r#"{"startDate":"2026-11-23"}"#)?;
/// assert_eq!(slot.start_date, "2026-11-23");
/// # Ok::<(), clientwright_runtime::json::JsonError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_json_large_object {
    ($type:ident {
        $($group:ident { $($field:ident: $kind:ident($name:literal, $ty:ty)),* $(,)? })*
        $(..$rest:ident)?
        $(; $($matching:ident: $pattern:literal [$($step:tt)*]),* $(,)?)?
    }) => {
        const _: () = {
            $(
                #[allow(non_camel_case_types)]
                struct $group {
                    $($field: $crate::__v1_slot!($kind $ty),)*
                }

                impl $group {
                    fn read(object: &mut $crate::codegen::v1::ObjectReader<'_>) -> Self {
                        let mut slots = Self {
                            $($field: $crate::codegen::v1::slot::$kind(),)*
                        };
                        object.members(&mut [$(($name, &mut slots.$field)),*]);
                        slots
                    }
                }
            )*

            impl $crate::FromJson for $type {
                #[allow(non_snake_case)]
                fn from_json(
                    node: $crate::Node<'_>,
                ) -> ::core::result::Result<Self, $crate::Mismatch> {
                    let mut object = node.object(::core::stringify!($type))?;
                    $(let $group = $group::read(&mut object);)*
                    $($(let $matching = object.matching($crate::__v1_pattern!($pattern [$($step)*]));)*)?
                    $(let $rest = object.rest();)?
                    match (object.fits(), $($group),*) {
                        (true, $($group { $($field: $crate::__v1_read!($kind $field)),* }),*) => {
                            ::core::result::Result::Ok(Self {
                                $($($field,)*)*
                                $($($matching,)*)?
                                $($rest)?
                            })
                        }
                        _ => ::core::result::Result::Err(object.mismatch()),
                    }
                }
            }
        };

        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $($(if self.$field != other.$field {
                    return false;
                })*)*
                true $(&& self.$rest == other.$rest)? $($(&& self.$matching == other.$matching)*)?
            }
        }

        $crate::__v1_json_written!($type {
            $($($field: $kind($name),)*)*
            $(..$rest)?
            $(; $($matching),*)?
        });
    };
}

/// The type of the slot of a member, which may be left to inference.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_slot {
    (required) => { $crate::codegen::v1::slot::Required<_> };
    (required_nullable) => { $crate::codegen::v1::slot::Required<::core::option::Option<_>> };
    (optional) => { ::core::option::Option<_> };
    (optional_nullable) => { $crate::Nullable<_> };
    (optional_value) => { $crate::codegen::v1::slot::OptionalValue };
    (required $ty:ty) => { $crate::codegen::v1::slot::Required<$ty> };
    (required_nullable $ty:ty) => { $crate::codegen::v1::slot::Required<::core::option::Option<$ty>> };
    (optional $ty:ty) => { ::core::option::Option<$ty> };
    (optional_nullable $ty:ty) => { $crate::Nullable<$ty> };
    (optional_value $ty:ty) => { $crate::codegen::v1::slot::OptionalValue };
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

/// Writes the declared members, and all others.
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

/// Defines a pattern of names.
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

/// Expands to the written form of a field.
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

/// Does nothing, without the feature `validate`.
#[cfg(not(feature = "validate"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_checks {
    ($($ignored:tt)*) => {};
}
