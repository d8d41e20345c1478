// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Swagger", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://swagger.example.com")])
    .with_operations(
        &[
            ("sendForm", "/forms"),
            ("sendParts", "/parts"),
            ("sendMixed", "/mixed"),
            ("getScan", "/scan"),
            ("getPrint", "/print"),
            ("getReport", "/report"),
            ("getShelf", "/shelf"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.message("/message"));
