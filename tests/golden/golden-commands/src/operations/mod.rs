// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

#[doc(hidden)]
pub mod add_note;
#[doc(hidden)]
pub mod ask;
#[doc(hidden)]
pub mod build_report;
#[doc(hidden)]
pub mod create_thing;
#[doc(hidden)]
pub mod delete_job;
#[doc(hidden)]
pub mod follow_log;
#[doc(hidden)]
pub mod get_file;
#[doc(hidden)]
pub mod get_job;
mod headers;
#[doc(hidden)]
pub mod list_things;
#[doc(hidden)]
pub mod put_file;
#[doc(hidden)]
pub mod read_account;
#[doc(hidden)]
pub mod send_form;
#[doc(hidden)]
pub mod send_parcel;
#[doc(hidden)]
pub mod start_job;

pub use add_note::{AddNote, AddNoteBody};
pub use ask::Ask;
pub use build_report::BuildReport;
pub use create_thing::CreateThing;
pub use delete_job::DeleteJob;
pub use follow_log::FollowLog;
pub use get_file::GetFile;
pub use get_job::GetJob;
pub use headers::BuildReportHeaders;
pub use list_things::ListThings;
pub use put_file::PutFile;
pub use read_account::ReadAccount;
pub use send_form::SendForm;
pub use send_parcel::SendParcel;
pub use start_job::{StartJob, StartJobLinks};

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{Call, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
