// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod ask_thing;
mod change_thing;
mod create_anything;
mod create_shape;
mod create_thing;
mod create_things;
mod deep;
mod delete_thing;
mod get_file;
mod get_thing;
mod get_typed;
mod headers_2;
mod lists;
mod login;
mod objects;
mod ping;
mod probe_thing;
mod replace_blob;
mod replace_labels;
mod replace_note;
mod replace_thing;
mod search;
mod upload;

pub use ask_thing::AskThing;
pub use change_thing::ChangeThing;
pub use create_anything::CreateAnything;
pub use create_shape::CreateShape;
pub use create_thing::CreateThing;
pub use create_things::CreateThings;
pub use deep::Deep;
pub use delete_thing::DeleteThing;
pub use get_file::GetFile;
pub use get_thing::GetThing;
pub use get_typed::GetTyped;
pub use headers_2::HeadersCall;
pub use lists::Lists;
pub use login::Login;
pub use objects::Objects;
pub use ping::Ping;
pub use probe_thing::ProbeThing;
pub use replace_blob::ReplaceBlob;
pub use replace_labels::ReplaceLabels;
pub use replace_note::ReplaceNote;
pub use replace_thing::ReplaceThing;
pub use search::Search;
pub use upload::Upload;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
