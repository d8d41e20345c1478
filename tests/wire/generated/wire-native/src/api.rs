// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Wire", "2024-01")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://api.example.com/v1")])
    .with_operations(
        &[
            ("getThing", "/things/{id}"),
            ("replaceThing", "/things/{id}"),
            ("deleteThing", "/things/{id}"),
            ("changeThing", "/things/{id}"),
            ("probeThing", "/things/{id}"),
            ("askThing", "/things/{id}"),
            ("getTyped", "/typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}"),
            ("getFile", "/files/{name}.{extension}"),
            ("search", "/search"),
            ("lists", "/lists"),
            ("objects", "/objects"),
            ("headers", "/headers"),
            ("createThing", "/things"),
            ("createThings", "/batch"),
            ("createShape", "/shape"),
            ("replaceLabels", "/labels"),
            ("createAnything", "/anything"),
            ("login", "/login"),
            ("replaceNote", "/note"),
            ("replaceBlob", "/blob"),
            ("ping", "/ping"),
            ("upload", "/upload"),
            ("deep", "/deep"),
        ],
    );
