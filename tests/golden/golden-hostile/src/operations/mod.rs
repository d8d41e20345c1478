// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod builder_2;
mod clone_2;
mod core_2;
mod foo_bar;
mod foo_bar_2;
mod foo_bar_3;
mod get_by_a_x_b_json;
mod mod_module;
mod n123;
mod ri_ben_yu;
#[cfg(feature = "type")]
mod type_module;
mod value;
mod x;

pub use builder_2::Builder2;
pub use clone_2::Clone2;
pub use core_2::Core2;
pub use foo_bar::FooBar;
pub use foo_bar_2::FooBar2;
pub use foo_bar_3::FooBar3;
pub use get_by_a_x_b_json::GetByAXBJson;
pub use mod_module::Mod;
pub use n123::N123;
pub use ri_ben_yu::RiBenYu;
#[cfg(feature = "type")]
pub use type_module::Type;
pub use value::Value;
pub use x::X;

/// What the modules of operations have in common.
mod prelude {
    pub(super) use clientwright_runtime::{RawResponse, describe};
    pub(super) use clientwright_runtime::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
