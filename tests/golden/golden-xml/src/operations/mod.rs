// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod add_film;
mod get_film;
mod get_inline;
mod get_plain;
mod get_text;
mod list_films;
mod list_people;
mod put_catalogue;
mod put_film;
mod put_plain;
mod put_shape;
mod xml;

pub use add_film::{AddFilm, AddFilmLinks};
pub use get_film::GetFilm;
pub use get_inline::GetInline;
pub use get_plain::GetPlain;
pub use get_text::GetText;
pub use list_films::ListFilms;
pub use list_people::ListPeople;
pub use put_catalogue::PutCatalogue;
pub use put_film::{PutFilm, PutFilmBody};
pub use put_plain::{PutPlain, PutPlainBody};
pub use put_shape::PutShape;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{BodyError, Call, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
