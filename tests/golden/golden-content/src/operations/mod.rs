// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod get_cookies;
mod get_nullable;
mod get_size;
mod get_things;
mod get_triples;
mod get_untyped;
mod headers;
mod patch_thing;
mod post_encoded;
mod post_reserved;
mod post_thing;
mod put_form;
mod put_json_form;
mod put_label;
mod put_thing;

pub use get_cookies::GetCookies;
pub use get_nullable::GetNullable;
pub use get_size::GetSize;
pub use get_things::GetThings;
pub use get_triples::GetTriples;
pub use get_untyped::GetUntyped;
pub use headers::GetUntypedHeaders;
pub use patch_thing::PatchThing;
pub use post_encoded::PostEncoded;
pub use post_reserved::PostReserved;
pub use post_thing::{PostThing, PostThingBody};
pub use put_form::PutForm;
pub use put_json_form::PutJsonForm;
pub use put_label::PutLabel;
pub use put_thing::PutThing;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{Call, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
