//! Bodies by media type: request bodies ([`request`]), response bodies ([`response`]), and their parts
//! ([`multipart`]).

mod bytes;
pub(super) mod form;
pub(super) mod inner_files;
pub(super) mod items;
mod json_patch;
pub(super) mod media_types;
pub(super) mod merge_patch;
pub(super) mod multipart;
mod part;
mod part_positions;
pub(super) mod request;
pub(super) mod response;
