// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod add_album;
mod add_either;
mod add_free;
mod add_headed;
mod add_list;
mod add_map;
mod add_mixed;
mod add_more;
mod add_pictures;
mod add_positions;
mod add_related;
mod add_source;
mod add_styled;
mod add_untyped;
mod add_vendor;
mod get_form;
mod get_free;
mod get_part_list;
mod get_positions;
mod get_related;
mod get_untyped;
mod watch_parts;
mod watch_pictures;

pub use add_album::AddAlbum;
pub use add_either::AddEither;
pub use add_free::AddFree;
pub use add_headed::AddHeaded;
pub use add_list::AddList;
pub use add_map::AddMap;
pub use add_mixed::AddMixed;
pub use add_more::AddMore;
pub use add_pictures::AddPictures;
pub use add_positions::AddPositions;
pub use add_related::AddRelated;
pub use add_source::AddSource;
pub use add_styled::AddStyled;
pub use add_untyped::AddUntyped;
pub use add_vendor::AddVendor;
pub use get_form::GetForm;
pub use get_free::GetFree;
pub use get_part_list::GetPartList;
pub use get_positions::GetPositions;
pub use get_related::{GetRelated, GetRelatedResponse};
pub use get_untyped::GetUntyped;
pub use watch_parts::WatchParts;
pub use watch_pictures::WatchPictures;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{BodyError, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
