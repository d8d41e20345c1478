// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden XML", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://xml.example.com")])
    .with_operations(
        &[
            ("listFilms", "/films"),
            ("addFilm", "/films"),
            ("getFilm", "/films/{id}"),
            ("putFilm", "/films/{id}"),
            ("listPeople", "/people"),
            ("getInline", "/inline"),
            ("getPlain", "/plain"),
            ("putPlain", "/plain"),
            ("getText", "/text"),
            ("putCatalogue", "/catalogue"),
            ("putShape", "/shapes"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.code("/code").message("/message"));
