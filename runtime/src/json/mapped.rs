//! Types that replace schemas of a document, at the request of its author or the project.

use super::{FromJson, ToJson};

/// The requirements for a type that replaces a schema (`x-rust-type`, or `types` in `clients.toml`): it is
/// read from JSON and written to it, cloned, compared, and sent between threads.
///
/// It is implemented for all such types. Wrap a type with serde's traits in [`Serde`](crate::Serde), one with
/// `FromStr` and `Display` in [`AsString`](crate::AsString).
///
/// ```compile_fail,E0277
/// #[derive(Clone, PartialEq)]
/// struct Money(i64);
///
/// const _: () = clientwright_runtime::json::mapped_type::<Money>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a schema: it must implement `FromJson`, `ToJson`, `Clone`, `PartialEq`, `Send` and `Sync`",
    label = "named by `x-rust-type` in the document, or by `types` in `clients.toml`",
    note = "for a type with serde's traits write `clientwright_runtime::Serde<{Self}>`, for one with `FromStr` and `Display` `clientwright_runtime::AsString<{Self}>`; types of `chrono`, `jiff`, `time`, `uuid` and `rust_decimal` need the feature of that name of `clientwright-runtime`"
)]
pub trait MappedType: FromJson + ToJson + Clone + PartialEq + Send + Sync + 'static {}

impl<T: FromJson + ToJson + Clone + PartialEq + Send + Sync + 'static> MappedType for T {}

/// Compiles if the type can replace a schema; generated code calls it for each type that does.
pub const fn mapped_type<T: MappedType>() {}
