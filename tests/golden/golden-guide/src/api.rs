// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Film Archive", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://archive.example.com/v1")])
    .security_schemes(
        &[describe::SecurityScheme::new("bearer", describe::SecurityKind::Bearer)],
    )
    .with_operations(
        &[
            ("listFilms", "/films"),
            ("createFilm", "/films"),
            ("getFilm", "/films/{filmId}"),
            ("changeFilm", "/films/{filmId}"),
            ("putScan", "/films/{filmId}/scan"),
            ("getScan", "/films/{filmId}/scan"),
            ("watchFilm", "/films/{filmId}/events"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.code("/code").message("/message"));
