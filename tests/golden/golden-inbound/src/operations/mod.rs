// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod subscribe;
mod subscribe_again;

pub use subscribe::Subscribe;
pub use subscribe_again::SubscribeAgain;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::RawResponse;
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
