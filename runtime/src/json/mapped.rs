//! Types that stand for schemas of a document, because its author or the project says so.

use super::{FromJson, ToJson};

/// What a type has to implement to stand for a schema (`x-rust-type`, or `types` in `clients.toml`): it is
/// read from JSON and written to it, cloned, compared, and sent between threads.
///
/// Nothing implements it by itself. A type with serde's traits is wrapped as
/// [`Serde`](crate::Serde), one that is read from a text and shown as one as
/// [`AsString`](crate::AsString).
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

/// Compiles if the type can stand for a schema; generated code calls it for each type that does.
pub const fn mapped_type<T: MappedType>() {}
