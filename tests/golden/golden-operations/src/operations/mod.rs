// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod answer_default;
mod answer_free;
mod answer_headers;
mod answer_media;
mod answer_range;
mod answer_several;
mod body_binary;
mod body_form;
mod body_json;
mod body_json_optional;
mod body_multipart;
mod body_several;
mod body_text;
mod cookie_form;
mod cookie_form_explode;
mod delete_shared_by_id;
mod equal_one;
mod equal_three;
mod equal_two;
mod failure;
mod get_shared_by_id;
mod head_shared_by_id;
mod header_simple;
mod header_simple_explode;
mod headers;
mod options_shared_by_id;
mod patch_shared;
mod path_label;
mod path_label_explode;
mod path_matrix;
mod path_matrix_explode;
mod path_simple;
mod path_simple_explode;
mod query_deep;
mod query_form;
mod query_form_explode;
mod query_pipe;
mod query_space;
mod query_special;

pub use answer_default::AnswerDefault;
pub use answer_free::AnswerFree;
pub use answer_headers::AnswerHeaders;
pub use answer_media::AnswerMedia;
pub use answer_range::AnswerRange;
pub use answer_several::{AnswerSeveral, AnswerSeveralAnswer};
pub use body_binary::BodyBinary;
pub use body_form::BodyForm;
pub use body_json::BodyJson;
pub use body_json_optional::BodyJsonOptional;
pub use body_multipart::BodyMultipart;
pub use body_several::{BodySeveral, BodySeveralBody};
pub use body_text::BodyText;
pub use cookie_form::CookieForm;
pub use cookie_form_explode::CookieFormExplode;
pub use delete_shared_by_id::DeleteSharedById;
pub use equal_one::EqualOne;
pub use equal_three::EqualThree;
pub use equal_two::EqualTwo;
pub use get_shared_by_id::GetSharedById;
pub use head_shared_by_id::HeadSharedById;
pub use header_simple::HeaderSimple;
pub use header_simple_explode::HeaderSimpleExplode;
pub use headers::AnswerHeadersHeaders;
pub use options_shared_by_id::OptionsSharedById;
pub use patch_shared::PatchShared;
pub use path_label::PathLabel;
pub use path_label_explode::PathLabelExplode;
pub use path_matrix::PathMatrix;
pub use path_matrix_explode::PathMatrixExplode;
pub use path_simple::PathSimple;
pub use path_simple_explode::PathSimpleExplode;
pub use query_deep::QueryDeep;
pub use query_form::QueryForm;
pub use query_form_explode::QueryFormExplode;
pub use query_pipe::QueryPipe;
pub use query_space::QuerySpace;
pub use query_special::QuerySpecial;

/// What the modules of operations have in common.
mod prelude {
    pub(super) use client_runtime::{Answer, BodyError, Call, describe};
    pub(super) use client_runtime::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::{failure, headers};
}
