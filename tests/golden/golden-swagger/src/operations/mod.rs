// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod get_print;
mod get_report;
mod get_scan;
mod get_shelf;
mod send_form;
mod send_mixed;
mod send_parts;

pub use get_print::GetPrint;
pub use get_report::GetReport;
pub use get_scan::GetScan;
pub use get_shelf::GetShelf;
pub use send_form::SendForm;
pub use send_mixed::SendMixed;
pub use send_parts::SendParts;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
