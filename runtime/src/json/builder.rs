//! Builders of objects with many required members.

/// A required member of a builder that is not set yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// A required member of a builder that is set.
#[diagnostic::on_unimplemented(
    message = "a required member of type `{T}` is not set",
    label = "not all required members are set",
    note = "the bound below names the member: call its setter before `build`"
)]
pub trait Given<T> {
    /// Returns the value.
    fn given(self) -> T;
}

impl<T> Given<T> for T {
    fn given(self) -> T {
        self
    }
}

/// Defines the builder of an object: a setter for each required member, in any order, each callable once, and
/// `build`, which exists once all of them are set.
///
/// The name of the builder is followed by its members, each with its type parameter, its type, and the
/// conversion of its argument; `=>` is followed by the object that is built from them.
///
/// ```
/// pub struct Order {
///     pub amount: i64,
///     pub buyer: String,
///     pub comment: Option<String>,
/// }
///
/// clientwright_runtime::codegen::v1::builder!(OrderBuilder {
///     amount Amount_: i64 = |amount: i64| amount,
///     buyer Buyer_: String = |buyer: impl Into<String>| buyer.into(),
/// } => Order {
///     amount,
///     buyer,
///     comment: None,
/// });
///
/// let order = Order::builder().buyer("C-77").amount(3).build();
/// assert_eq!((order.amount, order.buyer.as_str()), (3, "C-77"));
/// ```
///
/// ```compile_fail,E0277
/// # pub struct Order { pub amount: i64, pub buyer: String }
/// # clientwright_runtime::codegen::v1::builder!(OrderBuilder {
/// #     amount Amount_: i64 = |amount: i64| amount,
/// #     buyer Buyer_: String = |buyer: impl Into<String>| buyer.into(),
/// # } => Order { amount, buyer });
/// let order = Order::builder().amount(3).build();
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_builder {
    ($builder:ident {
        $($field:ident $param:ident: $ty:ty = |$argument:ident: $given:ty| $value:expr),+ $(,)?
    } => $type:ident $made:tt) => {
        #[doc = ::core::concat!(
            "Makes a [`", ::core::stringify!($type), "`]: `build` exists once all required members are set."
        )]
        #[derive(Clone)]
        #[must_use = "nothing is made without `build`"]
        pub struct $builder<$($param = $crate::codegen::v1::Missing),+> {
            $($field: $param),+
        }

        impl $type {
            /// Returns a builder for the required members; the others are absent.
            pub fn builder() -> $builder {
                $builder { $($field: $crate::codegen::v1::Missing),+ }
            }
        }

        impl<$($param),+> $builder<$($param),+> {
            /// Returns the value.
            #[must_use]
            pub fn build(self) -> $type
            where
                $($param: $crate::codegen::v1::Given<$ty>),+
            {
                $(let $field = $crate::codegen::v1::Given::<$ty>::given(self.$field);)+
                $type $made
            }
        }

        $crate::__v1_builder_setters!(
            $builder [] $($field $param: $ty = |$argument: $given| $value,)+
        );
    };
}

/// Defines the builder of an object with very many required members: a struct of them, without setters.
///
/// Setters that each name all the others would cost the compiler time that grows with the square of their
/// number.
///
/// ```
/// pub struct Order {
///     pub amount: i64,
///     pub buyer: String,
///     pub comment: Option<String>,
/// }
///
/// clientwright_runtime::codegen::v1::large_builder!(OrderBuilder {
///     amount: i64,
///     buyer: String,
/// } => Order {
///     amount,
///     buyer,
///     comment: None,
/// });
///
/// let order = OrderBuilder { amount: 3, buyer: "C-77".to_owned() }.build();
/// assert_eq!((order.amount, order.buyer.as_str()), (3, "C-77"));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_large_builder {
    ($builder:ident { $($field:ident: $ty:ty),+ $(,)? } => $type:ident $made:tt) => {
        #[doc = ::core::concat!(
            "The required members of a [`", ::core::stringify!($type), "`], which `build` makes of them."
        )]
        #[must_use = "nothing is made without `build`"]
        pub struct $builder {
            $(
                #[doc = ::core::concat!("`", ::core::stringify!($field), "`.")]
                pub $field: $ty,
            )+
        }

        impl $builder {
            /// Returns the value; members that are not required are absent.
            #[must_use]
            pub fn build(self) -> $type {
                let Self { $($field),+ } = self;
                $type $made
            }
        }
    };
}

/// Defines the setters of [`builder!`], one after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_builder_setters {
    ($builder:ident [$($before:ident $set:ident)*]) => {};
    (
        $builder:ident [$($before:ident $set:ident)*]
        $field:ident $param:ident: $ty:ty = |$argument:ident: $given:ty| $value:expr,
        $($after:ident $open:ident: $its:ty = |$other:ident: $like:ty| $as:expr,)*
    ) => {
        impl<$($set,)* $($open),*> $builder<$($set,)* $crate::codegen::v1::Missing, $($open),*> {
            #[doc = ::core::concat!("Sets `", ::core::stringify!($field), "`.")]
            pub fn $field(self, $argument: $given) -> $builder<$($set,)* $ty, $($open),*> {
                $builder {
                    $($before: self.$before,)*
                    $field: $value,
                    $($after: self.$after),*
                }
            }
        }

        $crate::__v1_builder_setters!(
            $builder [$($before $set)* $field $param]
            $($after $open: $its = |$other: $like| $as,)*
        );
    };
}
