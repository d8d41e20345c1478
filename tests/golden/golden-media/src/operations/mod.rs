// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod failure;
mod get_any_colour;
mod get_any_count;
mod get_any_day;
mod get_any_row;
mod get_any_text;
mod get_bytes_json;
mod get_bytes_or;
mod get_bytes_several;
mod get_bytes_typed;
mod get_bytes_xml;
mod get_errors;
mod get_image;
mod get_notations;
mod get_parameters;
mod get_picture;
mod get_rows;
mod get_same_errors;
mod get_text;
mod get_vague;
mod get_versions;
mod get_word;
mod head_thing;
mod headers;
mod put_bytes_json;
mod put_bytes_or;
mod put_bytes_xml;
mod put_several;
mod put_text;

pub use get_any_colour::GetAnyColour;
pub use get_any_count::GetAnyCount;
pub use get_any_day::GetAnyDay;
pub use get_any_row::GetAnyRow;
pub use get_any_text::GetAnyText;
pub use get_bytes_json::GetBytesJson;
pub use get_bytes_or::GetBytesOr;
pub use get_bytes_several::GetBytesSeveral;
pub use get_bytes_typed::GetBytesTyped;
pub use get_bytes_xml::GetBytesXml;
pub use get_errors::GetErrors;
pub use get_image::GetImage;
pub use get_notations::GetNotations;
pub use get_parameters::{GetParameters, GetParametersResponse};
pub use get_picture::GetPicture;
pub use get_rows::{GetRows, GetRowsResponse};
pub use get_same_errors::GetSameErrors;
pub use get_text::GetText;
pub use get_vague::{GetVague, GetVagueResponse};
pub use get_versions::{GetVersions, GetVersionsResponse};
pub use get_word::GetWord;
pub use head_thing::HeadThing;
pub use headers::HeadThingHeaders;
pub use put_bytes_json::PutBytesJson;
pub use put_bytes_or::PutBytesOr;
pub use put_bytes_xml::PutBytesXml;
pub use put_several::{PutSeveral, PutSeveralBody};
pub use put_text::PutText;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::{BodyError, Call, RawResponse};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::{failure, headers};
}
