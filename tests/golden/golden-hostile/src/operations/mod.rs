// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod builder_operation;
mod clone_operation;
mod cmp;
mod core_operation;
mod foo_bar;
mod foo_bar_camel;
mod foo_bar_pascal;
mod get_by_a_x_b_json;
mod mod_module;
mod n123;
mod new;
mod not_not_not;
mod ri_ben_yu;
#[cfg(feature = "type")]
mod type_module;
mod x;

pub use builder_operation::BuilderOperation;
pub use clone_operation::CloneOperation;
pub use cmp::Cmp;
pub use core_operation::CoreOperation;
pub use foo_bar::FooBar;
pub use foo_bar_camel::FooBarCamel;
pub use foo_bar_pascal::FooBarPascal;
pub use get_by_a_x_b_json::GetByAXBJson;
pub use mod_module::Mod;
pub use n123::N123;
pub use new::New;
pub use not_not_not::NotNotNot;
pub use ri_ben_yu::RiBenYu;
#[cfg(feature = "type")]
pub use type_module::Type;
pub use x::X;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
