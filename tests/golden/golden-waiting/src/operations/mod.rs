// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod get_job;
mod headers;
mod start_job;

pub use get_job::GetJob;
pub use headers::GetJobHeaders;
pub use start_job::StartJob;

/// What the modules of operations have in common.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
