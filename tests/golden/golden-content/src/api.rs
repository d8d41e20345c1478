// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Content", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://content.example.com")])
    .with_operations(
        &[
            ("getThings", "/things/{at}/{form}"),
            ("postReserved", "/reserved"),
            ("getTriples", "/triples/{at}"),
            ("getSize", "/gr%C3%B6%C3%9Fen%20a%7Cb/{größe}/100%25"),
            ("getUntyped", "/untyped"),
            ("putForm", "/form"),
            ("getCookies", "/cookies"),
            ("getNullable", "/nullable"),
            ("postEncoded", "/encoded"),
            ("putJsonForm", "/encoded"),
            ("putLabel", "/label"),
            ("putThing", "/thing"),
            ("patchThing", "/thing"),
            ("postThing", "/thing"),
        ],
    );
