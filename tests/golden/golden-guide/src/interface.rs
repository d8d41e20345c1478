// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::list_films`].
        fn list_films(&self) -> operations::ListFilms;
        /// See [`Client::create_film`].
        fn create_film(&self, body: &types::NewFilm) -> operations::CreateFilm;
        /// See [`Client::get_film`].
        fn get_film(&self, film_id: &str) -> operations::GetFilm;
        /// See [`Client::change_film`].
        fn change_film(&self, film_id: &str, body: &types::FilmChange) -> operations::ChangeFilm;
        /// See [`Client::put_scan`].
        fn put_scan(&self, film_id: &str, body: clientwright_runtime::Upload) -> operations::PutScan;
        /// See [`Client::get_scan`].
        fn get_scan(&self, film_id: &str) -> operations::GetScan;
        /// See [`Client::watch_film`].
        fn watch_film(&self, film_id: &str) -> operations::WatchFilm;
    }
}
