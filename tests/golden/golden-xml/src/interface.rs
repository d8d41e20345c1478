// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::list_films`].
        fn list_films(&self) -> operations::ListFilms;
        /// See [`Client::add_film`].
        fn add_film(&self, body: &types::Film) -> operations::AddFilm;
        /// See [`Client::get_film`].
        fn get_film(&self, id: i64) -> operations::GetFilm;
        /// See [`Client::put_film`].
        fn put_film(&self, id: i64, body: operations::PutFilmBody) -> operations::PutFilm;
        /// See [`Client::list_people`].
        fn list_people(&self) -> operations::ListPeople;
        /// See [`Client::get_inline`].
        fn get_inline(&self) -> operations::GetInline;
        /// See [`Client::get_plain`].
        fn get_plain(&self) -> operations::GetPlain;
        /// See [`Client::put_plain`].
        fn put_plain(&self, body: operations::PutPlainBody) -> operations::PutPlain;
        /// See [`Client::get_text`].
        fn get_text(&self) -> operations::GetText;
        /// See [`Client::put_catalogue`].
        fn put_catalogue(&self, body: &types::Catalogue) -> operations::PutCatalogue;
        /// See [`Client::put_shape`].
        fn put_shape(&self, body: &types::Drawing) -> operations::PutShape;
    }
}
