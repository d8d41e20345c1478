// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod change_film;
mod create_film;
mod failure;
mod get_film;
mod get_scan;
mod list_films;
mod put_scan;
mod watch_film;

pub use change_film::ChangeFilm;
pub use create_film::CreateFilm;
pub use get_film::GetFilm;
pub use get_scan::GetScan;
pub use list_films::ListFilms;
pub use put_scan::PutScan;
pub use watch_film::WatchFilm;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::failure;
}
