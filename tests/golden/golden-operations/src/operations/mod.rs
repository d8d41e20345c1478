// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

#[cfg(feature = "answers")]
mod answer_conditional;
#[cfg(feature = "answers")]
mod answer_default;
#[cfg(feature = "answers")]
mod answer_free;
#[cfg(feature = "answers")]
mod answer_headers;
#[cfg(feature = "answers")]
mod answer_media;
#[cfg(feature = "answers")]
mod answer_moved;
#[cfg(feature = "answers")]
mod answer_range;
#[cfg(feature = "answers")]
mod answer_several;
#[cfg(feature = "bodies")]
mod body_binary;
#[cfg(feature = "bodies")]
mod body_form;
#[cfg(feature = "bodies")]
mod body_json;
#[cfg(feature = "bodies")]
mod body_json_optional;
#[cfg(feature = "bodies")]
mod body_multipart;
#[cfg(feature = "bodies")]
mod body_several;
#[cfg(feature = "bodies")]
mod body_text;
#[cfg(feature = "parameters")]
mod cookie_form;
#[cfg(feature = "parameters")]
mod cookie_form_explode;
mod delete_shared_by_id;
mod equal_one;
mod equal_three;
mod equal_two;
mod failure;
mod get_shared_by_id;
mod head_shared_by_id;
#[cfg(feature = "parameters")]
mod header_simple;
#[cfg(feature = "parameters")]
mod header_simple_explode;
mod headers;
mod list_faults;
mod options_shared_by_id;
mod order_cautiously;
mod order_once;
#[cfg(feature = "paging")]
mod paged_cursor;
#[cfg(feature = "paging")]
mod paged_last;
#[cfg(feature = "paging")]
mod paged_not;
#[cfg(feature = "paging")]
mod paged_number;
#[cfg(feature = "paging")]
mod paged_url;
mod patch_fault;
mod patch_fault_note;
mod patch_shared;
#[cfg(feature = "parameters")]
mod path_label;
#[cfg(feature = "parameters")]
mod path_label_explode;
#[cfg(feature = "parameters")]
mod path_matrix;
#[cfg(feature = "parameters")]
mod path_matrix_explode;
#[cfg(feature = "parameters")]
mod path_simple;
#[cfg(feature = "parameters")]
mod path_simple_explode;
#[cfg(feature = "parameters")]
mod query_deep;
#[cfg(feature = "parameters")]
mod query_form;
#[cfg(feature = "parameters")]
mod query_form_explode;
#[cfg(feature = "parameters")]
mod query_pipe;
#[cfg(feature = "parameters")]
mod query_space;
#[cfg(feature = "parameters")]
mod query_special;

#[cfg(feature = "answers")]
pub use answer_conditional::AnswerConditional;
#[cfg(feature = "answers")]
pub use answer_default::AnswerDefault;
#[cfg(feature = "answers")]
pub use answer_free::AnswerFree;
#[cfg(feature = "answers")]
pub use answer_headers::AnswerHeaders;
#[cfg(feature = "answers")]
pub use answer_media::{AnswerMedia, AnswerMediaResponse};
#[cfg(feature = "answers")]
pub use answer_moved::AnswerMoved;
#[cfg(feature = "answers")]
pub use answer_range::AnswerRange;
#[cfg(feature = "answers")]
pub use answer_several::{AnswerSeveral, AnswerSeveralResponse};
#[cfg(feature = "bodies")]
pub use body_binary::BodyBinary;
#[cfg(feature = "bodies")]
pub use body_form::BodyForm;
#[cfg(feature = "bodies")]
pub use body_json::BodyJson;
#[cfg(feature = "bodies")]
pub use body_json_optional::BodyJsonOptional;
#[cfg(feature = "bodies")]
pub use body_multipart::BodyMultipart;
#[cfg(feature = "bodies")]
pub use body_several::{BodySeveral, BodySeveralBody};
#[cfg(feature = "bodies")]
pub use body_text::BodyText;
#[cfg(feature = "parameters")]
pub use cookie_form::CookieForm;
#[cfg(feature = "parameters")]
pub use cookie_form_explode::CookieFormExplode;
pub use delete_shared_by_id::DeleteSharedById;
pub use equal_one::EqualOne;
pub use equal_three::EqualThree;
pub use equal_two::EqualTwo;
pub use get_shared_by_id::GetSharedById;
pub use head_shared_by_id::HeadSharedById;
#[cfg(feature = "parameters")]
pub use header_simple::HeaderSimple;
#[cfg(feature = "parameters")]
pub use header_simple_explode::HeaderSimpleExplode;
pub use headers::AnswerHeadersHeaders;
pub use list_faults::ListFaults;
pub use options_shared_by_id::OptionsSharedById;
pub use order_cautiously::OrderCautiously;
pub use order_once::OrderOnce;
#[cfg(feature = "paging")]
pub use paged_cursor::PagedCursor;
#[cfg(feature = "paging")]
pub use paged_last::PagedLast;
#[cfg(feature = "paging")]
pub use paged_not::PagedNot;
#[cfg(feature = "paging")]
pub use paged_number::PagedNumber;
#[cfg(feature = "paging")]
pub use paged_url::PagedUrl;
pub use patch_fault::{PatchFault, PatchFaultBody};
pub use patch_fault_note::PatchFaultNote;
pub use patch_shared::PatchShared;
#[cfg(feature = "parameters")]
pub use path_label::PathLabel;
#[cfg(feature = "parameters")]
pub use path_label_explode::PathLabelExplode;
#[cfg(feature = "parameters")]
pub use path_matrix::PathMatrix;
#[cfg(feature = "parameters")]
pub use path_matrix_explode::PathMatrixExplode;
#[cfg(feature = "parameters")]
pub use path_simple::PathSimple;
#[cfg(feature = "parameters")]
pub use path_simple_explode::PathSimpleExplode;
#[cfg(feature = "parameters")]
pub use query_deep::QueryDeep;
#[cfg(feature = "parameters")]
pub use query_form::QueryForm;
#[cfg(feature = "parameters")]
pub use query_form_explode::QueryFormExplode;
#[cfg(feature = "parameters")]
pub use query_pipe::QueryPipe;
#[cfg(feature = "parameters")]
pub use query_space::QuerySpace;
#[cfg(feature = "parameters")]
pub use query_special::QuerySpecial;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{BodyError, Call, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::{failure, headers};
}
