// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod add_either_body;
mod add_headed_media_x_detail_header;
mod add_more_body;
mod add_positions_body;
mod add_source_body;
mod add_styled_body;
mod add_untyped_body;
mod album;
mod by_file;
mod by_link;
mod get_form_response;
mod get_positions_response;
mod meta;
mod parcel;
mod received;
mod untyped;

pub use add_either_body::AddEitherBody;
pub use add_headed_media_x_detail_header::AddHeadedMediaXDetailHeader;
pub use add_more_body::AddMoreBody;
pub use add_positions_body::AddPositionsBody;
pub use add_source_body::{AddSourceBody, AddSourceBodySource};
pub use add_styled_body::{AddStyledBody, AddStyledBodyDeep};
pub use add_untyped_body::AddUntypedBody;
pub use album::Album;
pub use by_file::ByFile;
pub use by_link::ByLink;
pub use get_form_response::GetFormResponse;
pub use get_positions_response::GetPositionsResponse;
pub use meta::Meta;
pub use parcel::Parcel;
pub use received::Received;
pub use untyped::Untyped;
