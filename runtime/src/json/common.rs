//! Access to the members that all alternatives of a union have.

use super::{FromJson, Nullable, Value, from_str, to_string};

/// A member of an alternative, whether it is required, optional or nullable there.
pub trait Common<T> {
    /// Returns the value, if there is one.
    fn common(&self) -> Option<&T>;
}

impl<T> Common<T> for T {
    fn common(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T> Common<T> for Box<T> {
    fn common(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T> Common<T> for Option<T> {
    fn common(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T> Common<T> for Option<Box<T>> {
    fn common(&self) -> Option<&T> {
        self.as_deref()
    }
}

impl<T> Common<T> for Nullable<T> {
    fn common(&self) -> Option<&T> {
        self.as_option()
    }
}

impl<T> Common<T> for Nullable<Box<T>> {
    fn common(&self) -> Option<&T> {
        self.as_option().map(|value| &**value)
    }
}

/// Returns a member of a value that matches no alternative, if it can be read as the common type.
#[must_use]
pub fn of_unknown<T: FromJson>(value: &Value, name: &str) -> Option<T> {
    from_str(&to_string(value.get(name)?)).ok()
}

/// Adds methods for the members that all alternatives of a union have.
///
/// The name of the union is followed by the variant for unknown values and the other variants: `field` reads
/// the member from a field, `method` from a method of an alternative that is a union itself. `text` members
/// are returned as `&str`, `value` members are small and cloned, `shared` members are borrowed unless the
/// value is unknown.
///
/// ```
/// use clientwright_runtime::Value;
///
/// pub struct Person {
///     pub id: String,
/// }
/// pub struct Company {
///     pub id: Option<String>,
/// }
/// pub enum Party {
///     Person(Person),
///     Company(Company),
///     Unknown(Value),
/// }
///
/// clientwright_runtime::codegen::v1::union_members!(Party Unknown [Person field, Company field] {
///     id: text("id"),
/// });
///
/// let party = Party::Person(Person { id: "1".to_owned() });
/// assert_eq!(party.id(), Some("1"));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_union_members {
    ($type:ident $open:ident $variants:tt {
        $($name:ident: $kind:ident($wire:literal) $(as $result:ty)?),* $(,)?
    }) => {
        impl $type {
            $($crate::__v1_union_member!($open $variants $name $kind($wire) $($result)?);)*
        }
    };
}

/// Defines one method of [`union_members!`].
///
/// Its documentation has the name of the method: the name on the wire is text from a document and could
/// contain code blocks, which `cargo test` would run.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_union_member {
    ($open:ident [$($variant:ident $how:ident),*] $name:ident text($wire:literal)) => {
        #[doc = ::core::concat!("`", ::core::stringify!($name), "` of any alternative, of an unknown one as well.")]
        #[must_use]
        pub fn $name(&self) -> ::core::option::Option<&str> {
            match self {
                $(Self::$variant(value) => $crate::__v1_common!($how text value $name),)*
                Self::$open(value) => value.get($wire).and_then($crate::Value::as_str),
            }
        }
    };
    ($open:ident [$($variant:ident $how:ident),*] $name:ident value($wire:literal) $result:ty) => {
        #[doc = ::core::concat!("`", ::core::stringify!($name), "` of any alternative, of an unknown one as well.")]
        #[must_use]
        pub fn $name(&self) -> ::core::option::Option<$result> {
            match self {
                $(Self::$variant(value) => $crate::__v1_common!($how value value $name),)*
                Self::$open(value) => $crate::codegen::v1::union::of_unknown(value, $wire),
            }
        }
    };
    ($open:ident [$($variant:ident $how:ident),*] $name:ident shared($wire:literal) $result:ty) => {
        #[doc = ::core::concat!("`", ::core::stringify!($name), "` of any alternative, of an unknown one as well.")]
        #[must_use]
        pub fn $name(&self) -> ::core::option::Option<::std::borrow::Cow<'_, $result>> {
            match self {
                $(Self::$variant(value) => $crate::__v1_common!($how shared value $name),)*
                Self::$open(value) => {
                    $crate::codegen::v1::union::of_unknown(value, $wire).map(::std::borrow::Cow::Owned)
                }
            }
        }
    };
}

/// Reads a member of [`union_members!`] from one alternative.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_common {
    (method $kind:ident $value:ident $name:ident) => {
        $value.$name()
    };
    (field text $value:ident $name:ident) => {
        $crate::codegen::v1::union::Common::<::std::string::String>::common(&$value.$name)
            .map(::std::string::String::as_str)
    };
    (field value $value:ident $name:ident) => {
        $crate::codegen::v1::union::Common::common(&$value.$name).cloned()
    };
    (field shared $value:ident $name:ident) => {
        $crate::codegen::v1::union::Common::common(&$value.$name).map(::std::borrow::Cow::Borrowed)
    };
}

/// Adds `as_…` and `into_…` for each alternative of a union, and `From` if its type identifies it: `[from]`,
/// `[boxed from]`, `[text from]`.
///
/// ```
/// use clientwright_runtime::Value;
///
/// #[derive(Debug, PartialEq)]
/// pub enum Amount {
///     Number(i64),
///     Text(String),
///     Unknown(Value),
/// }
///
/// clientwright_runtime::codegen::v1::union_alternatives!(Amount {
///     Number(i64) as_number into_number [from],
///     Text(String) as_text into_text [text from],
/// });
///
/// let amount: Amount = "12".into();
/// assert_eq!(amount.as_text().map(String::as_str), Some("12"));
/// assert_eq!(amount.into_number(), Err(Amount::Text("12".to_owned())));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_union_alternatives {
    ($type:ident {
        $($variant:ident($of:ty) $as:ident $into:ident [$($how:tt)*]),* $(,)?
    }) => {
        impl $type {
            $(
                #[doc = ::core::concat!(
                    "The value, if it is [`", ::core::stringify!($variant), "`](Self::",
                    ::core::stringify!($variant), ")."
                )]
                #[must_use]
                pub fn $as(&self) -> ::core::option::Option<&$of> {
                    match self {
                        Self::$variant(value) => ::core::option::Option::Some(value),
                        _ => ::core::option::Option::None,
                    }
                }

                #[doc = ::core::concat!(
                    "The value, if it is [`", ::core::stringify!($variant), "`](Self::",
                    ::core::stringify!($variant), ")."
                )]
                ///
                /// # Errors
                /// Returns the value unchanged if it is another alternative.
                pub fn $into(self) -> ::core::result::Result<$of, Self> {
                    match self {
                        Self::$variant(value) => {
                            ::core::result::Result::Ok($crate::__v1_unboxed!(value $($how)*))
                        }
                        other => ::core::result::Result::Err(other),
                    }
                }
            )*
        }

        $($crate::__v1_union_from!($type $variant($of) $($how)*);)*
    };
}

/// Returns the content of a variant, without its box.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_unboxed {
    ($value:ident boxed $($how:tt)*) => {
        *$value
    };
    ($value:ident $($how:tt)*) => {
        $value
    };
}

/// Implements `From` for one alternative of [`union_alternatives!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_union_from {
    ($type:ident $variant:ident($of:ty) text from) => {
        $crate::__v1_union_from!($type $variant($of) from);

        impl ::core::convert::From<&str> for $type {
            fn from(value: &str) -> Self {
                Self::$variant(::std::borrow::ToOwned::to_owned(value))
            }
        }
    };
    ($type:ident $variant:ident($of:ty) boxed from) => {
        impl ::core::convert::From<$of> for $type {
            fn from(value: $of) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    ($type:ident $variant:ident($of:ty) from) => {
        impl ::core::convert::From<$of> for $type {
            fn from(value: $of) -> Self {
                Self::$variant(value)
            }
        }
    };
    ($type:ident $variant:ident($of:ty) $($how:tt)*) => {};
}
