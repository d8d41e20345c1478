// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Servers Below", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .own_servers(
        &[
            describe::OwnServers::new(
                &["getA"],
                &[describe::Server::new("https://files.example.com/v2")],
            ),
            describe::OwnServers::new(&["getB"], &[describe::Server::new("/other")]),
        ],
    )
    .with_operations(&[("getA", "/a"), ("getB", "/b"), ("getC", "/c")]);
