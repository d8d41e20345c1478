// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod add_hook;
mod build_report;
mod get_job;
mod headers;
mod move_job;
mod read_report;
mod start_export;
mod start_import;
mod start_job;

pub use add_hook::AddHook;
pub use build_report::BuildReport;
pub use get_job::GetJob;
pub use headers::{AddHookHeaders, GetJobHeaders, StartExportHeaders, StartJobHeaders};
pub use move_job::{MoveJob, MoveJobLinks};
pub use read_report::ReadReport;
pub use start_export::StartExport;
pub use start_import::StartImport;
pub use start_job::{StartJob, StartJobLinks};

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
